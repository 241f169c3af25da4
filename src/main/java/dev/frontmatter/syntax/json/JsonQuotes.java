package dev.frontmatter.syntax.json;

import dev.frontmatter.bytes.Ascii;
import dev.frontmatter.bytes.Lines;

/**
 * Finds where the writer of a text meant it to end, if quotes within it, or a backslash before its closing quote, end it
 * elsewhere. It looks at one line, and not far.
 */
final class JsonQuotes {

    static final int NONE = -1;

    /** The place of a text, which tells what may follow it. */
    enum Place {
        KEY,
        IN_OBJECT,
        IN_LIST
    }

    private static final int FARTHEST = 512;

    private final byte[] bytes;
    private final int end;

    JsonQuotes(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    /**
     * Returns the offset behind the quote that is meant to end a text, where the first one does not seem to; or
     * {@link #NONE}.
     *
     * @param close the offset behind the first quote that ends the text
     */
    int meantEnd(byte quote, int close, Place place) {
        if (mayEnd(quote, close, place)) {
            return NONE;
        }
        int farthest = farthest(close);
        for (int at = close; at < farthest; at++) {
            if (bytes[at] == '\\') {
                at++;
            } else if (bytes[at] == quote) {
                if (ends(at + 1, place)) {
                    return at + 1;
                }
                if (byteAt(Lines.pastBlanks(bytes, at + 1, end)) == ':' || opens(close, at)) {
                    return NONE;
                }
            }
        }
        return NONE;
    }

    /** Returns true if nothing speaks against the end of a text. */
    private boolean mayEnd(byte quote, int close, Place place) {
        int next = Lines.pastBlanks(bytes, close, end);
        byte b = byteAt(next);
        if (Lines.isLineEnd(b) || ",]}:=#".indexOf(b) >= 0 || b == '/' && "/*".indexOf(byteAt(next + 1)) >= 0) {
            return true;
        }
        if (b != quote || place == Place.KEY) {
            return place != Place.KEY && JsonSeparators.isWide(bytes, next, end);
        }
        if (next > close) {
            return true;
        }
        // A comma may be missing between two texts.
        int behind = Lines.pastBlanks(bytes, endOfText(quote, next), end);
        return place == Place.IN_LIST ? ",]".indexOf(byteAt(behind)) >= 0 : byteAt(behind) == ':';
    }

    /**
     * Returns the comma that a text without its closing quote has taken in, so that the next key or text ends it; or
     * {@link #NONE}.
     *
     * @param start the offset of the opening quote
     * @param close the offset behind the quote that ends the text
     * @param meant what {@link #meantEnd} says
     */
    int swallowedComma(byte quote, int start, int close, int meant, Place place) {
        int comma = Lines.trimBlanks(bytes, start, close - 1) - 1;
        if (place == Place.KEY || comma <= start + 1 || bytes[comma] != ',' || mayEnd(quote, close, place)) {
            return NONE;
        }
        if (meant != NONE) {
            return countOf(quote, close, meant) % 2 == 1 ? comma : NONE;
        }
        int behind = Lines.pastBlanks(bytes, endOfText(quote, close - 1), end);
        int last = Lines.trimBlanks(bytes, start, comma) - 1;
        boolean closes = place == Place.IN_OBJECT || last > start && bytes[last] == ']';
        return closes && byteAt(behind) == ':' ? comma : NONE;
    }

    /**
     * Returns the offset of the first double quote within a text that begins with a single one, if it is what ends it; or
     * {@link #NONE}.
     *
     * @param start the offset of the opening quote
     * @param close the offset behind the quote that ends the text, or the end of its line
     */
    int doubleEnd(int start, int close, Place place) {
        int at = start + 1;
        int farthest = Math.min(close, start + FARTHEST);
        while (at < farthest && bytes[at] != '"') {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        return at > start + 1 && at < farthest && ends(at + 1, place) ? at : NONE;
    }

    /**
     * Returns the colon that a key without its closing quote has taken in, so that the quote of a value or of another key ends
     * it, or its line does; or {@link #NONE}.
     *
     * @param start the offset of the opening quote
     * @param close the offset behind the quote that ends the key, or the end of its line
     * @param closed true if a quote ends it
     */
    int swallowedColon(byte quote, int start, int close, boolean closed) {
        if (!closed) {
            return colonBeforeValue(start, close);
        }
        int closing =
                ":=".indexOf(byteAt(Lines.pastBlanks(bytes, close, end))) >= 0 ? NONE : closingOf(quote, close - 1);
        int last = Lines.trimBlanks(bytes, start, close - 1) - 1;
        if (closing == NONE || last <= start + 1) {
            return NONE;
        }
        byte behind = byteAt(Lines.pastBlanks(bytes, closing + 1, end));
        if (bytes[last] == ',') {
            int colon = behind == ':' ? colonBefore(start, last) : NONE;
            return colon != NONE && isValue(colon + 1, last) ? colon : NONE;
        }
        int colon = last;
        while (colon > start && (Lines.isBlank(bytes[colon]) || bytes[colon] == '[' || bytes[colon] == '{')) {
            colon--;
        }
        boolean follows = switch (bytes[last]) {
            case '{' -> behind == ':';
            case '[' -> Lines.isLineEnd(behind) || ",]".indexOf(behind) >= 0;
            default -> Lines.isLineEnd(behind) || ",}#/".indexOf(behind) >= 0;
        };
        return follows && bytes[colon] == ':' && colon > start + 1 ? colon : NONE;
    }

    /** Returns the first colon of a line that a value seems to follow. */
    private int colonBeforeValue(int start, int lineEnd) {
        for (int at = start + 2; at < Math.min(lineEnd, start + FARTHEST); at++) {
            if (bytes[at] == '\\') {
                at++;
            } else if (bytes[at] == ':'
                    && (Lines.isSpace(byteAt(at + 1))
                            || byteAt(at + 1) == '['
                            || byteAt(at + 1) == '{'
                            || isValue(at + 1, valueEnd(at + 1, lineEnd)))) {
                return at;
            }
        }
        return NONE;
    }

    private int valueEnd(int from, int lineEnd) {
        int at = from;
        while (at < lineEnd && at < from + FARTHEST && !Lines.isBlank(bytes[at]) && ":,]}".indexOf(bytes[at]) < 0) {
            at++;
        }
        return at;
    }

    private int colonBefore(int start, int from) {
        for (int at = from; at > Math.max(start + 1, from - FARTHEST); at--) {
            if (bytes[at] == ':') {
                return at;
            }
        }
        return NONE;
    }

    private boolean isValue(int from, int to) {
        return JsonWords.kind(bytes, Lines.pastBlanks(bytes, from, to), Lines.trimBlanks(bytes, from, to)) != null;
    }

    private int countOf(byte quote, int from, int to) {
        int count = 0;
        for (int at = from; at < to; at++) {
            if (bytes[at] == '\\') {
                at++;
            } else if (bytes[at] == quote) {
                count++;
            }
        }
        return count;
    }

    /**
     * Returns the offset of the only escaped quote of a text that is followed by what follows a text, so that it is hardly
     * meant to be escaped; or {@link #NONE}.
     *
     * @param from the offset behind the opening quote
     * @param to the end of what the text takes in
     */
    int escapedEnd(byte quote, int from, int to, Place place) {
        int found = NONE;
        for (int at = from; at < Math.min(to, from + FARTHEST); at++) {
            if (bytes[at] == '\\') {
                at++;
                if (at < to && bytes[at] == quote) {
                    if (found != NONE) {
                        return found;
                    }
                    if (!ends(at + 1, place)) {
                        return NONE;
                    }
                    found = at;
                }
            }
        }
        return found;
    }

    /** Returns true if what stands behind a quote certainly follows a text. */
    private boolean ends(int from, Place place) {
        int next = Lines.pastBlanks(bytes, from, end);
        byte b = byteAt(next);
        if (place == Place.KEY) {
            return b == ':';
        }
        if (Lines.isLineEnd(b) || b == (place == Place.IN_LIST ? ']' : '}')) {
            return true;
        }
        if (b != ',') {
            return false;
        }
        int entry = Lines.pastBlanks(bytes, next + 1, end);
        byte first = byteAt(entry);
        if (Lines.isLineEnd(first)) {
            return true;
        }
        return place == Place.IN_LIST
                ? "\"'[{-".indexOf(first) >= 0 || Ascii.isDigit(first)
                : (first == '"' || first == '\'')
                        && byteAt(Lines.pastBlanks(bytes, endOfText(first, entry), end)) == ':';
    }

    /** Returns true if a quote rather opens another text. */
    private boolean opens(int from, int at) {
        int before = Lines.trimBlanks(bytes, from, at) - 1;
        return before >= from && ",[{;+".indexOf(bytes[before]) >= 0;
    }

    /** Returns the offset behind a text on one line, or the end of what is looked at. */
    private int endOfText(byte quote, int start) {
        return Math.min(end, pastText(quote, start) + 1);
    }

    private int closingOf(byte quote, int start) {
        int at = pastText(quote, start);
        return at < farthest(start) ? at : NONE;
    }

    private int pastText(byte quote, int start) {
        int farthest = farthest(start);
        int at = start + 1;
        while (at < farthest && bytes[at] != quote) {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        return at;
    }

    private int farthest(int from) {
        return Lines.lineEnd(bytes, from, Math.min(end, from + FARTHEST));
    }

    /** Returns a byte, or a line end where there is none. */
    private byte byteAt(int at) {
        return at < end ? bytes[at] : (byte) '\n';
    }
}
