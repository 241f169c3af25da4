package dev.frontmatter.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A system call as strace shows it, such as {@code openat(AT_FDCWD</tmp>, "a.md", O_RDONLY) = 4</tmp/a.md>}.
 *
 * @param result what stands after {@code =}; empty if the call never returned
 */
record Call(String name, List<String> arguments, String result) {

    /** Parses a call, or returns null if the text is none. */
    static @Nullable Call parse(String text) {
        int open = text.indexOf('(');
        if (open < 1) {
            return null;
        }
        List<String> arguments = new ArrayList<>();
        int start = open + 1;
        int depth = 0;
        int at = start;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at = endOfQuoted(text, at);
            } else if (c == '<') {
                // The path of a descriptor, in which < and > are escaped.
                at = Math.max(at, text.indexOf('>', at));
            } else if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ']' || c == '}' || c == ')' && depth > 0) {
                depth--;
            } else if (depth == 0 && (c == ',' || c == ')')) {
                arguments.add(text.substring(start, at).strip());
                start = at + 1;
                if (c == ')') {
                    break;
                }
            }
        }
        if (at >= text.length()) {
            arguments.add(text.substring(start).strip());
            return new Call(text.substring(0, open), arguments, "");
        }
        String rest = text.substring(at + 1).strip();
        return new Call(
                text.substring(0, open),
                arguments,
                rest.startsWith("=") ? rest.substring(1).strip() : "");
    }

    private static int endOfQuoted(String text, int open) {
        int at = open + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    boolean succeeded() {
        return !result.isEmpty() && Character.isDigit(result.charAt(0));
    }

    /** Reports whether the call began and did not end, as one that waits for a pipe. */
    boolean isUnfinished() {
        return result.isEmpty() || result.startsWith("?");
    }

    /** Returns a quoted argument without its quotes and escapes, or null if it is not quoted. */
    @Nullable
    String text(int argument) {
        String shown = argument < arguments.size() ? arguments.get(argument) : "";
        return shown.startsWith("\"") ? unescaped(shown.substring(1, Math.max(1, shown.lastIndexOf('"')))) : null;
    }

    /** Returns the path of the descriptor that is an argument, or null if it has none. */
    @Nullable
    String descriptor(int argument) {
        return argument < arguments.size() ? pathOf(arguments.get(argument)) : null;
    }

    /** Returns the path of the descriptor that the call returned, or null if it has none. */
    @Nullable
    String returned() {
        return pathOf(result);
    }

    private static @Nullable String pathOf(String shown) {
        int open = shown.indexOf('<');
        int close = shown.indexOf('>');
        if (open < 0 || close < open) {
            return null;
        }
        String path = unescaped(shown.substring(open + 1, close));
        String deleted = " (deleted)";
        return path.endsWith(deleted) ? path.substring(0, path.length() - deleted.length()) : path;
    }

    private static String unescaped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '\\' || at + 1 == text.length()) {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            c = text.charAt(++at);
            int named = "abtnvfr".indexOf(c);
            if (named >= 0) {
                bytes.write(7 + named);
            } else if (c >= '0' && c <= '7') {
                int value = 0;
                int end = Math.min(text.length(), at + 3);
                while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '7') {
                    value = value * 8 + text.charAt(at++) - '0';
                }
                at--;
                bytes.write(value);
            } else {
                bytes.write(c);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
