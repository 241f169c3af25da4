package dev.frontmatter.diagnostic;

import java.util.List;

/**
 * The commands that CI systems read from a log. Each is broken by escaping one character of it, which this class points
 * out. Those that need an escape character besides, such as the notes of Jenkins, are broken with that.
 */
final class LogCommands {

    /** Commands of GitLab and Travis, which count wherever they stand. */
    private static final List<String> SECTIONS =
            List.of("section_start:", "section_end:", "travis_fold:", "travis_time:");

    /** Headings of Buildkite, which count at the start of a line with white space behind them. */
    private static final List<String> HEADINGS = List.of("---", "+++", "~~~", "^^^");

    private LogCommands() {}

    /**
     * Returns true if a character is to be escaped, wherever in its line it is: the second sharp of {@code ##name[}, which
     * is a command of Azure Pipelines, TeamCity and others, and without a name one of GitHub Actions; or the underscore of
     * a section of the log.
     */
    static boolean isBrokenAt(String text, int at) {
        return switch (text.charAt(at)) {
            case '#' -> at > 0 && text.charAt(at - 1) == '#' && isNameAndBracket(text, at + 1);
            case '_' -> SECTIONS.stream().anyMatch(name -> isAround(name, text, at));
            default -> false;
        };
    }

    private static boolean isNameAndBracket(String text, int from) {
        int at = from;
        while (at < text.length() && isOfName(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '[';
    }

    private static boolean isOfName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
    }

    private static boolean isAround(String name, String text, int underscore) {
        return text.regionMatches(true, underscore - name.indexOf('_'), name, 0, name.length());
    }

    /**
     * Returns the index of the character that is to be escaped if the text begins a line: the first of {@code ::name::},
     * which is a command of GitHub Actions behind white space, too, or of a heading of Buildkite; -1 if there is none.
     */
    static int startIn(String text) {
        int at = 0;
        while (at < text.length() && isWhite(text.charAt(at))) {
            at++;
        }
        if (text.startsWith("::", at)) {
            return at;
        }
        boolean heading = text.length() > 3
                && isWhite(text.charAt(3))
                && HEADINGS.stream().anyMatch(text::startsWith);
        return heading ? 0 : -1;
    }

    private static boolean isWhite(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
