package org.example.marker;

/** A class with a setter. */
public class Bean {

    static {
        Marks.initialised("Bean");
    }

    private String title = "";

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        Marks.initialised("Bean.setTitle");
        this.title = title;
    }
}
