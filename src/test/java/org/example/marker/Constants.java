package org.example.marker;

/** An interface with a field, which is set when the interface is initialised. */
public interface Constants {

    String NAME = Marks.initialised("Constants");

    String title();
}
