package dev.frontmatter.lsp;

import java.util.function.IntPredicate;

/** Finds the end of a text in quotes in half-written front matter, where the closing quote may not be there yet. */
final class QuotedWord {

    private QuotedWord() {}

    /** Returns true if a character begins a text in quotes. */
    static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    /**
     * Returns the index behind a text in quotes. A quote that something other than the end of a value follows closes nothing: it
     * opens the next text. Without a closing quote the text ends where what was there before it goes on.
     *
     * @param text the text
     * @param start the index of the opening quote
     * @param end the index at which the front matter, or the line, ends
     * @param ends true for characters that end a word without quotes
     */
    static int end(String text, int start, int end, IntPredicate ends) {
        int lineEnd = lineEnd(text, start, end);
        int close = closing(text, start, lineEnd);
        if (close >= 0 && isEndOfValue(text, close + 1, lineEnd, ends)) {
            return close + 1;
        }
        int open = start + 1;
        while (open < lineEnd && !ends.test(text.charAt(open)) && !isComment(text, open)) {
            open++;
        }
        while (open > start + 1 && isBlank(text.charAt(open - 1))) {
            open--;
        }
        return open;
    }

    private static int lineEnd(String text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** Returns the index of the next quote of the kind that is no part of the text; negative if there is none. */
    private static int closing(String text, int start, int lineEnd) {
        char quote = text.charAt(start);
        for (int at = start + 1; at < lineEnd; at++) {
            char c = text.charAt(at);
            boolean doubled = quote == '\'' && at + 1 < lineEnd && text.charAt(at + 1) == quote && at > start + 1;
            if (c == '\\' && quote == '"' || c == quote && doubled) {
                at++;
            } else if (c == quote) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isEndOfValue(String text, int from, int lineEnd, IntPredicate ends) {
        int at = from;
        while (at < lineEnd && isBlank(text.charAt(at))) {
            at++;
        }
        return at == lineEnd || ends.test(text.charAt(at)) || isComment(text, at) || ":=".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isComment(String text, int at) {
        return text.charAt(at) == '#' && isBlank(text.charAt(at - 1));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
