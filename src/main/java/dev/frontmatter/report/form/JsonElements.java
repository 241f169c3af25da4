package dev.frontmatter.report.form;

import java.io.PrintStream;

/** A JSON array that is written while its elements are found, each on its line. Nothing is written before the first. */
final class JsonElements {

    private final PrintStream out;
    private final String head;
    private boolean begun;

    /**
     * Begins an array without elements.
     *
     * @param out takes it
     * @param head the text before it
     */
    JsonElements(PrintStream out, String head) {
        this.out = out;
        this.head = head;
    }

    /** Writes one more element, which is JSON on one line. */
    void add(String element) {
        out.print(begun ? ",\n" : head + "[\n");
        out.print(element);
        begun = true;
    }

    /** Closes the array, which may have no elements. */
    void end() {
        out.print(begun ? "\n]" : head + "[]");
    }
}
