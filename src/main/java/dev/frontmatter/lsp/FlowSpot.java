package dev.frontmatter.lsp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place of a cursor between brackets and braces, as JSON, YAML and TOML have them, up to where they are closed or the
 * text ends.
 */
final class FlowSpot {

    private final String text;
    private final int cursor;
    private final int end;
    private final char colon;
    private final Deque<Level> levels = new ArrayDeque<>();
    private @Nullable Spot spot;
    private @Nullable Level spotLevel;
    private int at;

    /** A list or mapping that is open. */
    private static final class Level {

        private final boolean list;
        private final List<Object> path;
        private final Set<String> keys = new HashSet<>();
        private @Nullable String key;
        private int index;

        Level(boolean list, List<Object> path) {
            this.list = list;
            this.path = path;
        }

        /** Returns the path of the value that is next. */
        List<Object> next() {
            String name = key;
            return list ? Spot.join(path, index) : name == null ? path : Spot.join(path, name);
        }
    }

    private FlowSpot(String text, int cursor, int end, char colon) {
        this.text = text;
        this.cursor = cursor;
        this.end = end;
        this.colon = colon;
    }

    /**
     * The result of looking at a value.
     *
     * @param spot the place of the cursor; null if it is not in the value
     * @param end the index behind the value
     */
    record Found(@Nullable Spot spot, int end) {}

    /**
     * Looks at a value that begins with a bracket or brace.
     *
     * @param text the text
     * @param start the index of that
     * @param end the index at which the front matter ends
     * @param cursor the index of the cursor
     * @param path the place of the value
     * @param colon parts keys from values
     */
    static Found find(String text, int start, int end, int cursor, List<Object> path, char colon) {
        FlowSpot search = new FlowSpot(text, cursor, end, colon);
        search.at = start;
        search.run(path);
        return new Found(search.spot, search.at);
    }

    private void run(List<Object> path) {
        do {
            char c = text.charAt(at);
            Level level = levels.peekLast();
            if (c == '[' || c == '{') {
                levels.addLast(new Level(c == '[', level == null ? path : level.next()));
                at++;
                lookAtGap();
            } else if (c == ']' || c == '}') {
                levels.removeLast();
                at++;
            } else if (level == null) {
                return;
            } else if (c == ',') {
                level.index++;
                level.key = null;
                at++;
                lookAtGap();
            } else if (c == colon) {
                at++;
                lookAtGap();
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                word(level);
            }
        } while (!levels.isEmpty() && at < end);
    }

    /** Looks at the blanks behind a bracket, comma or colon, where the cursor may be. */
    private void lookAtGap() {
        int start = at;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        boolean beforeWord = at < end && cursor == at && isOfWord(text.charAt(at));
        if (start <= cursor && cursor <= at && !beforeWord) {
            Level level = levels.peekLast();
            if (level != null) {
                set(level, level.key == null && !level.list, cursor, cursor);
            }
        }
    }

    private boolean isOfWord(char c) {
        return c != ',' && c != ']' && c != '}' && c != '[' && c != '{' && c != colon;
    }

    /** Reads a scalar, which may be a key. */
    private void word(Level level) {
        int start = at;
        if (QuotedWord.isQuote(text.charAt(at))) {
            at = QuotedWord.end(text, at, end, c -> !isOfWord((char) c));
        } else {
            while (at < end && isOfWord(text.charAt(at)) && text.charAt(at) != '\n') {
                at++;
            }
        }
        int last = at;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        boolean key = !level.list && level.key == null;
        if (start <= cursor && cursor <= Math.max(last, Math.min(at, cursor))) {
            if (cursor <= at) {
                set(level, key, start, Math.max(last, cursor));
            }
        }
        if (key) {
            String name = unquoted(text.substring(start, last));
            level.key = name;
            if (spotLevel != level || cursor < start || cursor > last) {
                level.keys.add(name);
            }
        }
    }

    static String unquoted(String word) {
        boolean quoted = word.length() > 1
                && QuotedWord.isQuote(word.charAt(0))
                && word.charAt(word.length() - 1) == word.charAt(0);
        return quoted ? word.substring(1, word.length() - 1) : word;
    }

    private void set(Level level, boolean key, int from, int to) {
        if (spot != null) {
            return;
        }
        spotLevel = level;
        int next = to;
        while (next < end && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        boolean alone = next < end && text.charAt(next) == colon;
        Spot.Kind kind = key ? alone ? Spot.Kind.KEY_ALONE : Spot.Kind.KEY : Spot.Kind.VALUE;
        spot = new Spot(kind, key ? new ArrayList<>(level.path) : level.next(), level.keys, from, to, 0, true);
    }
}
