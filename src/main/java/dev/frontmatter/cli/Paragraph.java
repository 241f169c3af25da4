package dev.frontmatter.cli;

/** Text in lines that fit a terminal. */
final class Paragraph {

    /** The characters of a line. */
    static final int WIDTH = 80;

    /** The fewest spaces between a title and the text beside it. */
    private static final int GAP = 2;

    private Paragraph() {}

    /** Several lines, each ended by LF. */
    static String of(String text) {
        return of("", 0, text);
    }

    /**
     * A paragraph beside its title, or below it if the title is long.
     *
     * @param title what the first line begins with
     * @param column how many characters from the left the text begins, in all lines
     * @param text words parted by spaces
     * @return several lines, each ended by LF
     */
    static String of(String title, int column, String text) {
        StringBuilder out = new StringBuilder(title);
        int lineStart = 0;
        if (title.length() > Math.max(0, column - GAP)) {
            out.append('\n');
            lineStart = out.length();
        }
        out.append(" ".repeat(column - (out.length() - lineStart)));
        String space = "";
        for (String word : text.split(" ", -1)) {
            if (!space.isEmpty() && out.length() - lineStart + 1 + word.length() > WIDTH) {
                out.append('\n');
                lineStart = out.length();
                space = " ".repeat(column);
            }
            out.append(space).append(word);
            space = " ";
        }
        return out.append('\n').toString();
    }
}
