package dev.frontmatter.syntax.toml;

import dev.frontmatter.bytes.Ascii;
import dev.frontmatter.bytes.EightBytes;
import dev.frontmatter.bytes.Lines;
import dev.frontmatter.scalar.UntypedScalar;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.GiveUp;
import dev.frontmatter.syntax.SyntaxFault;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import org.jspecify.annotations.Nullable;

/** The layer of {@link TomlScanner} that knows keys and values, and puts them into the tree. */
abstract sealed class TomlValueScanner extends TomlLineScanner permits TomlScanner {

    private static final int MOMENT = "2022-05-12T15:12:00Z".length();

    TomlValueScanner(KeyTable keys, Limits limits) {
        super(keys, limits);
    }

    // Keys

    /** Reads a key of one part and adds it to the innermost table; moves behind its equals sign and the blanks there. */
    final void key() {
        int start = at;
        at = addForeseen(start, false);
        if (at == start) {
            at = keyEnd(start);
            addKey(start, at, isQuote(start), true);
        }
        if (at + 3 < end && bytes[at] == ' ' && bytes[at + 1] == '=' && bytes[at + 2] == ' ') {
            at += 3;
            skipBlanks();
        } else {
            equalsSign();
        }
    }

    /** Returns where a key of one part ends, in quotes or without. */
    final int keyEnd(int start) {
        byte first = bytes[start];
        if (first == '"' || first == '\'') {
            int after = afterSimpleText(start);
            // Of a wide character the reader says more.
            if (after < 0 || wide) {
                throw GiveUp.NOW;
            }
            return after;
        }
        int after = start;
        while (after < end && TomlExpressions.isBare(bytes[after])) {
            after++;
        }
        if (after == start) {
            throw GiveUp.NOW;
        }
        return after;
    }

    final boolean isQuote(int offset) {
        return bytes[offset] == '"' || bytes[offset] == '\'';
    }

    // Values

    private void equalsSign() {
        skipBlanks();
        if (bytes[at] != '=') {
            throw GiveUp.NOW;
        }
        at++;
        skipBlanks();
    }

    /** Reads a value, which may be a list or a table in brackets, these without recursion; moves behind it. */
    final void value() {
        if (isQuote(at)) {
            text();
            return;
        }
        int around = tree.depth();
        do {
            boolean complete = one();
            if (tree.depth() > around) {
                toNext(around, complete);
            }
        } while (tree.depth() > around);
    }

    /** Reads a scalar, or the opening bracket of a collection; false behind a bracket. */
    private boolean one() {
        byte first = bytes[at];
        if (first == '[' || first == '{') {
            begin(first == '[' ? NodeKind.SEQUENCE : NodeKind.MAPPING, at);
            at++;
            return false;
        }
        if (first == '"' || first == '\'') {
            text();
        } else {
            bareValue();
        }
        return true;
    }

    /** Moves to the next value of what is open, closing what is closed. */
    private void toNext(int around, boolean behindValue) {
        boolean value = behindValue;
        while (tree.depth() > around) {
            skipSpace();
            byte b = bytes[at];
            if (b == (inMapping ? '}' : ']')) {
                at++;
                end(at);
                value = true;
            } else if (value) {
                if (b != ',') {
                    throw GiveUp.NOW;
                }
                at++;
                value = false;
            } else {
                if (inMapping) {
                    key();
                }
                return;
            }
        }
    }

    // Scalars

    private void bareValue() {
        int start = at;
        NodeKind kind = commonKind();
        if (kind == null) {
            while (at < end && !endsBareValue(bytes[at])) {
                at++;
            }
            kind = TomlScalars.kind(bytes, start, at);
        }
        if (kind == null) {
            throw GiveUp.NOW;
        }
        wide = false;
        addScalar(kind, start, at);
    }

    /** Moves behind an integer without signs, or a date-time in UTC; returns null, and stays, at anything else. */
    final @Nullable NodeKind commonKind() {
        int after = at;
        while (after < end && Ascii.isDigit(bytes[after])) {
            after++;
        }
        if (after == at || after == end) {
            return null;
        }
        if (bytes[after] == '-') {
            after = Math.min(end - 1, at + MOMENT);
            boolean moment = endsBareValue(bytes[after]) && UntypedScalar.isMoment(bytes, at, after);
            at = moment ? after : at;
            return moment ? NodeKind.OFFSET_DATE_TIME : null;
        }
        boolean integer = endsBareValue(bytes[after]) && (bytes[at] != '0' || after == at + 1);
        at = integer ? after : at;
        return integer ? NodeKind.INTEGER : null;
    }

    private static boolean endsBareValue(byte b) {
        return b == ',' || Lines.isSpace(b) || b == ']' || b == '}' || b == '#';
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

    /** Returns the offset behind a text on one line that stands as it is, or -1 for one with escapes or three quotes. */
    private int afterSimpleText(int start) {
        byte quote = bytes[start];
        wide = false;
        int i = start + 1;
        while (i < end) {
            i = EightBytes.pastQuoted(quote, bytes, i, end);
            if (i == end) {
                break;
            }
            byte b = bytes[i];
            if (b == quote) {
                boolean several = i == start + 1 && i + 1 < end && bytes[i + 1] == quote;
                return several ? -1 : i + 1;
            }
            if (b < 0) {
                do {
                    i = afterWide(i);
                } while (i < end && bytes[i] < 0);
            } else if (b == '\\' && quote == '"') {
                return -1;
            } else if (TomlErrors.isControl(b)) {
                throw GiveUp.NOW;
            } else {
                i++;
            }
        }
        throw GiveUp.NOW;
    }

    /** Reads a text with escapes, or one of several lines, as the reader does; gives up at an error. */
    private void decodedText(int start) {
        TomlErrors errors = new TomlErrors(source, new Span(0, end), limits, new Diagnostics(source, limits));
        TomlText texts = new TomlText(bytes, end, errors);
        int after;
        try {
            after = texts.read(start);
        } catch (SyntaxFault fault) {
            throw GiveUp.NOW;
        }
        String text = texts.text();
        if (errors.any() || text == null) {
            throw GiveUp.NOW;
        }
        addText(start, after, text);
        at = after;
    }
}
