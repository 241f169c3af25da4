package dev.frontmatter.cli.console;

/**
 * What GitHub's runner takes for commands in a log: {@code ::name::} at the start of a line, and the older
 * {@code ##[name]} anywhere in it.
 */
public final class WorkflowCommands {

    private static final String OLD = "##[";

    private WorkflowCommands() {}

    /** Text with nothing in it that is a command: one character of each is written as {@code \\u003a} or {@code \\u0023}. */
    public static String neutral(String text) {
        String quiet = text.replace(OLD, "#\\u0023[");
        if (!quiet.contains("::")) {
            return quiet;
        }
        StringBuilder out = new StringBuilder();
        int line = 0;
        while (line < quiet.length()) {
            int end = quiet.indexOf('\n', line);
            int next = end < 0 ? quiet.length() : end + 1;
            int start = firstShown(quiet, line, next);
            if (quiet.startsWith("::", start)) {
                out.append(quiet, line, start).append("\\u003a").append(quiet, start + 1, next);
            } else {
                out.append(quiet, line, next);
            }
            line = next;
        }
        return out.toString();
    }

    /** Where a line begins behind white space and colours. */
    private static int firstShown(String text, int from, int end) {
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '\u001b') {
                int close = text.indexOf('m', at);
                at = close < 0 ? end : close + 1;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /**
     * A command that puts a message beside the code.
     *
     * @param name such as {@code error}
     * @param properties name and value in turns, as they are
     * @param message what it says, escaped for display; LF parts its lines
     */
    public static String of(String name, String message, String... properties) {
        StringBuilder command = new StringBuilder("::").append(name);
        for (int i = 0; i < properties.length; i += 2) {
            command.append(i == 0 ? ' ' : ',').append(properties[i]).append('=').append(property(properties[i + 1]));
        }
        return command.append("::").append(data(message)).toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25")
                .replace("\r", "%0D")
                .replace("\n", "%0A")
                .replace(OLD, "#\\u0023[");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
