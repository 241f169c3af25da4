package dev.frontmatter.cli.report;

import java.io.PrintStream;

/** Writes a JSON array while its elements are found, each on its line. */
final class JsonElements {

    private final PrintStream out;
    private boolean begun;

    JsonElements(PrintStream out) {
        this.out = out;
    }

    /** Writes one more element, which is JSON on one line. */
    void add(String element) {
        out.print(begun ? ",\n" : "[\n");
        out.print(element);
        begun = true;
    }

    /** Closes the array, which may have no elements. */
    void end() {
        out.print(begun ? "\n]" : "[]");
    }
}
