package org.example.marker;

/** A class with a public field. */
public class Opened {

    static {
        Marks.initialised("Opened");
    }

    public String title = "";
}
