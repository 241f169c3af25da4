package dev.frontmatter.diagnostic;

/** The colours of the text form of a diagnostic. */
public enum TextStyle {
    /** Plain text, for files and pipes. */
    PLAIN,
    /** The colours that compilers use, as ANSI escape sequences, for terminals. */
    ANSI;

    private static final String BOLD = "1";
    private static final String RED = "1;31";
    private static final String YELLOW = "1;33";
    private static final String BLUE = "1;34";

    String strong(String text) {
        return painted(text, BOLD);
    }

    /** Returns text that surrounds the lines of a file. */
    String frame(String text) {
        return painted(text, BLUE);
    }

    String of(Severity severity, String text) {
        return painted(text, severity == Severity.ERROR ? RED : YELLOW);
    }

    /** Returns text in a colour. It must be escaped before: no byte of a file then paints anything. */
    private String painted(String text, String color) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + color + "m" + text + "\u001b[0m";
    }
}
