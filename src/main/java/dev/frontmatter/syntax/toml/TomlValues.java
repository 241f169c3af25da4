package dev.frontmatter.syntax.toml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;
import dev.frontmatter.syntax.SyntaxFault;
import dev.frontmatter.syntax.toml.TomlTables.Origin;
import dev.frontmatter.tree.NodeKind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the values of TOML 1.1: scalars, lists in brackets and tables in braces, these without recursion. */
final class TomlValues {

    private final byte[] bytes;
    private final int end;
    private final TomlSpace space;
    private final TomlText texts;
    private final TomlKeys keys;
    private final TomlSigns signs;
    private final TomlTables tables;
    private final TomlLinks links;
    private final TomlErrors errors;
    private final TomlBareValues bare;

    // The open lists and tables of the value that is being read; of a table, the tables that the dotted key has made.
    private int[] open = new int[16];
    private int[] madeFrom = new int[16];
    private int[] madeTo = new int[16];
    private int depth;
    private int braces;
    private boolean mismatched;

    // Where the next value goes.
    private int parent;
    private int part;

    TomlValues(
            Span text,
            TomlText texts,
            TomlSpace space,
            TomlKeys keys,
            TomlSigns signs,
            TomlTables tables,
            TomlLinks links,
            TomlErrors errors,
            byte[] bytes) {
        this.bytes = bytes;
        this.end = text.end();
        this.texts = texts;
        this.space = space;
        this.keys = keys;
        this.signs = signs;
        this.tables = tables;
        this.links = links;
        this.errors = errors;
        this.bare = new TomlBareValues(bytes, end, space, errors);
    }

    /** Returns true if the value that was read last has ended, for an error, inside a table in braces. */
    boolean isInBraces() {
        return braces > 0;
    }

    /** Forgets the value that was read last. */
    void clear() {
        depth = 0;
        braces = 0;
        mismatched = false;
    }

    /** Returns true if the value that was read last may go on, since a bracket of it was closed by another. */
    boolean isInDoubt() {
        return mismatched;
    }

    /**
     * Reads a value.
     *
     * @param from the offset at which it begins
     * @param table the table that it belongs to
     * @param expression where the key begins
     * @return the offset behind it
     */
    int read(int from, int table, int expression) {
        bare.setDoubtful(false);
        parent = table;
        part = keys.key().last();
        int at = from;
        do {
            at = one(at);
            at = toNext(at, expression);
        } while (depth > 0);
        return at;
    }

    /**
     * Returns the error of a text that begins with a bracket, such as {@code [WIP] my post} or {@code {{ title }}}; null if a
     * list or table stands here.
     */
    Diagnostic.@Nullable Builder textInBrackets(int from) {
        byte first = from < end ? bytes[from] : (byte) '\n';
        if (first != '[' && first != '{') {
            return null;
        }
        int lineEnd = Lines.lineEnd(bytes, from, end);
        int after = Lines.trimSpace(bytes, from, lineEnd);
        if (first == '{' && from + 1 < after && "{%".indexOf(bytes[from + 1]) >= 0) {
            return bare.inBrackets(from, after);
        }
        byte closing = first == '[' ? (byte) ']' : (byte) '}';
        int close = from + 1;
        while (close < after && bytes[close] != closing && "[{\"'=#".indexOf(bytes[close]) < 0) {
            close++;
        }
        if (close >= after || bytes[close] != closing) {
            return null;
        }
        int next = Lines.pastBlanks(bytes, close + 1, after);
        boolean text = next < after
                && (Character.isLetter(bytes[next]) || bytes[next] < 0 || bytes[next] == '(')
                && !TomlExpressions.isKey(bytes, next, end)
                && !errors.text(from, after).contains("#");
        return text ? bare.inBrackets(from, after) : null;
    }

    /** Reads a scalar, or the opening bracket of a list or table. */
    private int one(int at) {
        boolean list = bytes[at] == '[';
        if (!list && bytes[at] != '{') {
            int after = scalar(at);
            ended(after);
            return after;
        }
        int node = tables.add(
                parent, keys.key(), part, list ? NodeKind.SEQUENCE : NodeKind.MAPPING, Origin.INLINE, at, at + 1);
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
            madeFrom = Arrays.copyOf(madeFrom, 2 * depth);
            madeTo = Arrays.copyOf(madeTo, 2 * depth);
        }
        madeFrom[depth] = 0;
        madeTo[depth] = 0;
        open[depth++] = node;
        braces += list ? 0 : 1;
        return at + 1;
    }

    private int scalar(int at) {
        if (bytes[at] == '"' || bytes[at] == '\'') {
            int after = texts.read(at);
            int node = tables.add(parent, keys.key(), part, NodeKind.TEXT, Origin.VALUE, at, after);
            tables.setText(node, texts.text(), texts.isAscii());
            return after;
        }
        bare.setInList(part == TomlTables.ELEMENT);
        int after = bare.read(at, depth > 0);
        int node = tables.add(parent, keys.key(), part, bare.kind(), Origin.VALUE, at, after);
        tables.setText(node, null, bare.kind() != NodeKind.TEXT);
        return after;
    }

    /** Ends the tables that the dotted key of a value in braces has made. */
    private void ended(int at) {
        if (depth > 0) {
            for (int node = madeFrom[depth - 1]; node < madeTo[depth - 1]; node++) {
                tables.setEnd(node, at);
            }
        }
    }

    private boolean isList(int node) {
        return tables.kind(node) == NodeKind.SEQUENCE;
    }

    /** Moves to the next value of what is open, closing what is closed; at the end nothing is open. */
    private int toNext(int from, int expression) {
        int at = from;
        int behind = from;
        boolean value = depth == 0 || tables.size(open[depth - 1]) > 0;
        while (depth > 0) {
            int node = open[depth - 1];
            at = space.skipLines(at);
            if (at == end) {
                throw unclosed(node, end, null);
            }
            byte b = bytes[at];
            if (b == ']' || b == '}') {
                at = close(node, at);
                behind = at;
                value = true;
            } else if (b == ',') {
                at = value ? at + 1 : errors.surplusCommas(Rules.TOML_SYNTAX, at);
                value = false;
            } else if (b == ';' && value) {
                value = semicolon(at);
                at++;
            } else {
                checkNotBelow(node, at, value, expression);
                // Text without quotes is an error of its own.
                bare.setDoubtful(value);
                if (value && (!isList(node) || beginsValue(at))) {
                    missingComma(node, at, behind);
                    bare.setDoubtful(false);
                }
                at = isList(node) ? element(node, at) : keyInBraces(node, at);
                return at;
            }
        }
        return at;
    }

    private boolean beginsValue(int at) {
        byte b = bytes[at];
        return b == '"' || b == '\'' || bare.isEntry(at);
    }

    private int element(int node, int at) {
        parent = node;
        part = TomlTables.ELEMENT;
        return at;
    }

    private int keyInBraces(int node, int from) {
        int at = keys.keyInBraces(from);
        int behind = signs.past(at);
        if (behind == TomlSigns.NONE) {
            behind = signs.pastColonInBraces(Lines.trimBlanks(bytes, from, at), at);
        }
        if (behind == TomlSigns.NONE) {
            throw missingEquals(from, at);
        }
        madeFrom[depth - 1] = tables.count();
        int table = links.dotted(node, keys.key());
        madeTo[depth - 1] = tables.count();
        parent = links.withoutDuplicate(table, keys.key());
        part = keys.key().last();
        at = space.skipLines(behind);
        if (at == end || bytes[at] == ',' || bytes[at] == '}' || bytes[at] == ']') {
            throw new SyntaxFault(
                    errors.error(
                            Rules.TOML_SYNTAX,
                            from,
                            Lines.trimSpace(bytes, from, at),
                            "a key must have a value, found none",
                            "write \"\" for an empty text, or remove the key"),
                    at);
        }
        return at;
    }

    private SyntaxFault missingEquals(int from, int at) {
        int lineEnd = Lines.lineEnd(bytes, from, end);
        boolean colon = at < end && bytes[at] == ':';
        int last = colon ? at : from;
        return new SyntaxFault(
                errors.error(
                        Rules.TOML_MISSING_EQUALS,
                        last,
                        colon
                                ? at + 1
                                : Math.max(
                                        errors.characterEnd(from), Lines.trimSpace(bytes, from, Math.min(at, lineEnd))),
                        colon
                                ? "`=` must stand between a key and its value, found `:`, as in YAML and JSON"
                                : "a key in braces must be followed by `=` and its value, found none",
                        colon ? "write `=` in place of `:`" : "write `{key = \"value\"}`, or brackets for a list"),
                lineEnd);
    }

    private int close(int node, int at) {
        boolean list = isList(node);
        if (list != (bytes[at] == ']')) {
            mismatched = true;
            errors.add(unclosed(node, at, (char) bytes[at] + "").diagnostic());
        }
        boolean closesOther = list != (bytes[at] == ']') && depth > 1;
        int after = closesOther ? at : at + 1;
        tables.setEnd(node, after);
        braces -= list ? 0 : 1;
        depth--;
        ended(after);
        return after;
    }

    /** Checks that what stands here on a line of its own is not surely an expression below a value that is not closed. */
    private void checkNotBelow(int node, int at, boolean value, int expression) {
        if (!space.hasPassedLine()) {
            return;
        }
        boolean below = TomlExpressions.isHeader(bytes, at, end);
        if (!below && (isList(node) || value && at - space.lineStart() <= space.indent(expression))) {
            below = TomlExpressions.isKey(bytes, at, end);
        }
        if (below) {
            throw unclosed(node, space.lineStart(), null);
        }
    }

    private SyntaxFault unclosed(int node, int resume, @Nullable String found) {
        int at = tables.start(node);
        boolean list = isList(node);
        String mark = list ? "]" : "}";
        return new SyntaxFault(
                errors.error(
                        Rules.TOML_UNCLOSED_BRACKET,
                        at,
                        at + 1,
                        (list ? "a list that opens with `[`" : "a table that opens with `{`") + " must end with `"
                                + mark + "`, found " + (found == null ? "none" : "`" + found + "`"),
                        found == null ? "add the closing `" + mark + "`" : "close it before `" + found + "`"),
                resume);
    }

    /** Reports a semicolon; returns true if a comma stands behind it, which parts the entries. */
    private boolean semicolon(int at) {
        int next = Lines.pastBlanks(bytes, at + 1, end);
        boolean comma = next < end && bytes[next] == ',';
        boolean last = comma || next < end && (bytes[next] == ']' || bytes[next] == '}');
        String advice = last ? "remove the semicolon" : "write `,` in place of it";
        errors.add(errors.error(
                        Rules.TOML_SYNTAX, at, at + 1, "entries must be parted by commas, found a semicolon", advice)
                .fix(new Fix(new Span(at, at + 1), last ? "" : ",", true, advice)));
        return comma;
    }

    /** Reports an entry without a comma before it, which is to stand right behind the last one. */
    private void missingComma(int node, int at, int behind) {
        Diagnostic.Builder error = errors.error(
                Rules.TOML_MISSING_COMMA,
                at,
                errors.characterEnd(at),
                "a comma must stand between two entries, found none",
                "add a comma before it");
        boolean certain = isList(node) ? bare.isEntry(at) : TomlExpressions.isKey(bytes, at, end);
        errors.add(certain ? error.fix(new Fix(Span.at(behind), ",", true, "add a comma")) : error);
    }
}
