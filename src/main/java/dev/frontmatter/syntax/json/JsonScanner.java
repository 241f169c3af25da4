package dev.frontmatter.syntax.json;

import dev.frontmatter.bytes.EightBytes;
import dev.frontmatter.bytes.Lines;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.GiveUp;
import dev.frontmatter.syntax.OnePassScanner;
import dev.frontmatter.syntax.SyntaxErrors;
import dev.frontmatter.syntax.SyntaxFault;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import dev.frontmatter.tree.RememberedKey;

/**
 * Reads JSON whose outermost value is an object in one pass over the bytes, straight into a tree. Whatever may be an error
 * is left to {@link JsonReader}. The text that is fenced begins with the brace of the object, and ends with it.
 */
public final class JsonScanner extends OnePassScanner {

    /**
     * Makes an empty scanner.
     *
     * @param keys numbers the keys
     * @param limits bound the work; where they are passed, the scanner gives up
     */
    public JsonScanner(KeyTable keys, Limits limits) {
        super(keys, '"', limits);
    }

    @Override
    protected boolean document() {
        if (!fenced) {
            skipSpace();
        }
        if (bytes[at] != '{') {
            return false;
        }
        boolean complete = one();
        while (tree.depth() > 0) {
            complete = toNext(complete) && one();
        }
        return fenced ? isClosed() : isLast();
    }

    /** Finds the end of the line, which nothing but blanks may stand on. */
    private boolean isClosed() {
        int after = Lines.pastBlanks(bytes, at, end);
        if (after < end && !Lines.isLineEnd(bytes[after]) || after - at > LONGEST_FENCE) {
            return false;
        }
        closesAt(at, Lines.afterLineEnd(bytes, after, end));
        return !isKeyBelow(after);
    }

    /** Returns true if text in quotes and a colon may begin the body, as another key: then the brace may stand too early. */
    private boolean isKeyBelow(int from) {
        int next = from;
        while (next < source.length() && Lines.isSpace(bytes[next])) {
            next++;
        }
        if (next == source.length() || bytes[next] != '"') {
            return false;
        }
        int lineEnd = Lines.lineEnd(bytes, next, source.length());
        while (next < lineEnd && bytes[next] != ':') {
            next++;
        }
        return next < lineEnd;
    }

    private boolean isLast() {
        while (at < end && Lines.isSpace(bytes[at])) {
            at++;
        }
        return at == end;
    }

    private void skipSpace() {
        // Mostly there is a line end with the indentation behind it, or a single blank.
        while (at < end && bytes[at] <= ' ' && Lines.isSpace(bytes[at])) {
            at++;
            if (at <= end - Long.BYTES && bytes[at] == ' ') {
                at += EightBytes.spaces(bytes, at);
            }
        }
        if (at == end) {
            throw GiveUp.NOW;
        }
    }

    // Collections

    /** Reads a scalar, or the opening bracket of a collection; false behind a bracket. */
    private boolean one() {
        byte first = bytes[at];
        if (first == '"') {
            text();
            return true;
        }
        if (first == '{' || first == '[') {
            begin(first == '{' ? NodeKind.MAPPING : NodeKind.SEQUENCE, at);
            at++;
            return false;
        }
        bareValue();
        return true;
    }

    /** Moves to the next value of what is open, closing what is closed; false if nothing is open any more. */
    private boolean toNext(boolean behindValue) {
        boolean value = behindValue;
        while (tree.depth() > 0) {
            skipSpace();
            byte b = bytes[at];
            if (b == (inMapping ? '}' : ']')) {
                at++;
                end(at);
                value = true;
                continue;
            }
            if (value) {
                if (b != ',') {
                    throw GiveUp.NOW;
                }
                at++;
                skipSpace();
                // A comma is followed by a value.
                b = bytes[at];
                if (b == '}' || b == ']') {
                    throw GiveUp.NOW;
                }
            }
            if (inMapping) {
                commonEntries();
                key();
            }
            return true;
        }
        return false;
    }

    /**
     * Reads entries as long as they are what most are: a foreseen key and a text that stands as it is, followed by a comma.
     * Each is taken or left as a whole; a key must follow.
     */
    private void commonEntries() {
        while (true) {
            RememberedKey key = bytes[at] == '"' ? foreseen(at + 1) : null;
            int keyEnd = key == null ? end : at + key.length() + 2;
            // Some write a space before the colon as well.
            int colon = keyEnd < end && bytes[keyEnd] == ' ' ? keyEnd + 1 : keyEnd;
            int value = colon + 2;
            if (key == null || value >= end || bytes[colon] != ':' || bytes[colon + 1] != ' ' || bytes[value] != '"') {
                return;
            }
            int close = endOfCommonText(value, true);
            if (close < 0 || bytes[close + 1] != ',') {
                return;
            }
            add(key, at, keyEnd, true);
            addScalar(NodeKind.TEXT, value, close + 1);
            at = close + 2;
            skipSpace();
        }
    }

    private void key() {
        int start = at;
        if (bytes[start] != '"') {
            throw GiveUp.NOW;
        }
        int after = addForeseen(start + 1, true);
        if (after > start + 1) {
            at = after + 1;
        } else {
            at = afterSimpleText(start);
            if (at < 0 || wide) {
                throw GiveUp.NOW;
            }
            addKey(start, at, true, true);
        }
        skipSpace();
        if (bytes[at] != ':') {
            throw GiveUp.NOW;
        }
        at++;
        if (at + 1 < end && bytes[at] == ' ' && bytes[at + 1] > ' ') {
            at++;
        } else {
            skipSpace();
        }
    }

    // Scalars

    private void bareValue() {
        int start = at;
        while (at < end && !endsBareValue(bytes[at])) {
            at++;
        }
        NodeKind kind = JsonWords.kind(bytes, start, at);
        if (kind == null) {
            throw GiveUp.NOW;
        }
        wide = false;
        addScalar(kind, start, at);
    }

    private static boolean endsBareValue(byte b) {
        return b == ',' || Lines.isSpace(b) || b == ']' || b == '}';
    }

    private void text() {
        int start = at;
        int after = afterSimpleText(start);
        if (after < 0) {
            decodedText(start);
            return;
        }
        addScalar(NodeKind.TEXT, start, after);
        at = after;
    }

    /** Returns the offset behind a text that stands as it is, or -1 for one with escapes. */
    private int afterSimpleText(int start) {
        wide = false;
        int i = start + 1;
        while (i < end) {
            i = EightBytes.pastDoubleQuoted(bytes, i, end);
            if (i == end) {
                break;
            }
            byte b = bytes[i];
            if (b == '"') {
                return i + 1;
            }
            if (b < 0) {
                do {
                    i = afterWide(i);
                } while (i < end && bytes[i] < 0);
            } else if (b == '\\') {
                return -1;
            } else if (b < ' ') {
                throw GiveUp.NOW;
            } else {
                i++;
            }
        }
        throw GiveUp.NOW;
    }

    /** Reads a text with escapes, as the reader does; gives up at an error. */
    private void decodedText(int start) {
        SyntaxErrors errors = new SyntaxErrors(source, new Span(0, end), limits, new Diagnostics(source, limits));
        JsonText texts = new JsonText(bytes, end, errors);
        int after;
        try {
            after = texts.read(start, inMapping ? JsonQuotes.Place.IN_OBJECT : JsonQuotes.Place.IN_LIST);
        } catch (SyntaxFault fault) {
            throw GiveUp.NOW;
        }
        String text = texts.text();
        if (errors.any() || !texts.isClosed() || text == null) {
            throw GiveUp.NOW;
        }
        addText(start, after, text);
        at = after;
    }
}
