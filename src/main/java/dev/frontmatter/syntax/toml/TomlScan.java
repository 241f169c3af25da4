package dev.frontmatter.syntax.toml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.SyntaxFault;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import org.jspecify.annotations.Nullable;

/** The pass over one document of TOML: its expressions, each a header or a key with its value. */
final class TomlScan {

    private static final int NONE = -1;

    private final Source source;
    private final byte[] bytes;
    private final int start;
    private final int end;
    private final TomlErrors errors;
    private final TomlYaml yaml;
    private final TomlComments comments;
    private final TomlTables tables;
    private final TomlLinks links;
    private final TomlSpace space;
    private final TomlKeys keys;
    private final TomlSigns signs;
    private final TomlValues values;
    /** The table that keys belong to, and where those begin that the last header made. */
    private int table = TomlTables.ROOT;

    private int made;
    private int lastEnd;
    /** The offset of the value of the expression that is being read, or {@link #NONE}. */
    private int valueStart = NONE;

    /** True behind an error that may have hidden where a list or table begins. */
    private boolean isLost;
    /** True behind an opening brace that was reported in place of a key, until it is closed. */
    private boolean inBraces;

    TomlScan(Source source, Span text, Limits limits, Diagnostics diagnostics) {
        this.source = source;
        this.bytes = source.bytes();
        this.start = text.start();
        this.end = text.end();
        this.errors = new TomlErrors(source, text, limits, diagnostics);
        this.signs = new TomlSigns(bytes, end, errors);
        // A fence would follow front matter.
        this.yaml = new TomlYaml(bytes, text, end == source.length(), signs, errors);
        this.comments = new TomlComments(bytes, end, errors);
        this.tables = new TomlTables(source, text.length(), errors);
        this.links = new TomlLinks(tables, errors);
        this.space = new TomlSpace(bytes, text, errors);
        TomlText texts = new TomlText(bytes, end, errors);
        this.keys = new TomlKeys(bytes, end, texts, space, errors);
        this.values = new TomlValues(text, texts, space, keys, signs, tables, links, errors, bytes);
    }

    @Nullable
    DataTree read(KeyTable known) {
        int first = space.skipLines(start);
        if (first < end && yaml.isAll(first)) {
            return null;
        }
        lastEnd = first;
        int at = first;
        while (at < end && !errors.isFull()) {
            int behind = space.skipBlanks(at);
            at = space.skipLines(behind == at ? expression(at) : behind);
        }
        if (errors.any()) {
            return null;
        }
        if (first == end) {
            return DataTree.emptyMapping(source, start);
        }
        endTables();
        tables.setStart(TomlTables.ROOT, first);
        tables.setEnd(TomlTables.ROOT, lastEnd);
        return tables.build(known);
    }

    /** Reads one expression; returns the offset behind it, or where to go on after an error. */
    private int expression(int at) {
        boolean header = bytes[at] == '[';
        values.clear();
        int comment = comments.foreign(at);
        if (comment > at) {
            return comment;
        }
        errors.hold();
        valueStart = NONE;
        try {
            int after = header ? header(at) : closesAll(at) ? at + 1 : keyAndValue(at);
            isLost |= values.isInDoubt();
            if (values.isInDoubt()) {
                errors.setOpen();
                return Lines.lineEnd(bytes, after, end);
            }
            int behind = Lines.pastBlanks(bytes, after, end);
            if (valueStart != NONE && behind < end && !Lines.isLineEnd(bytes[behind]) && bytes[behind] != '#') {
                Diagnostic.Builder text = values.textInBrackets(valueStart);
                if (text != null) {
                    return tellAll(text);
                }
            }
            return space.endOfLine(after, at, isLost);
        } catch (SyntaxFault fault) {
            Diagnostic.Builder text = valueStart == NONE ? null : values.textInBrackets(valueStart);
            if (text != null) {
                return tellAll(text);
            }
            if (!header && isUnclosed(fault.diagnostic().rule())) {
                errors.setOpen();
            }
            errors.add(fault.diagnostic());
            isLost = true;
            inBraces |= bytes[at] == '{';
            if (header) {
                // Keys that follow belong to what nobody knows.
                table = tables.addDetached(at);
            }
            return space.resume(fault.resume(), at, values.isInBraces());
        } finally {
            errors.release();
        }
    }

    /** Reports an error in place of all others of the expression; returns the end of the value's line. */
    private int tellAll(Diagnostic.Builder error) {
        errors.forget();
        errors.add(error);
        return Lines.lineEnd(bytes, valueStart, end);
    }

    private static boolean isUnclosed(Rule rule) {
        return rule.equals(Rules.TOML_UNCLOSED_STRING) || rule.equals(Rules.TOML_UNCLOSED_BRACKET);
    }

    /** Returns true for the closing brace of expressions in braces, of which the opening one was reported. */
    private boolean closesAll(int at) {
        boolean closes = inBraces && bytes[at] == '}';
        inBraces &= !closes;
        return closes;
    }

    private int header(int open) {
        endTables();
        boolean list = open + 1 < end && bytes[open + 1] == '[';
        int at = keys.header(open, list ? 2 : 1);
        made = tables.count();
        table = links.header(keys.key(), list, new Span(open, at));
        lastEnd = at;
        return at;
    }

    /** Ends the tables that the last header made, where their last value ends. */
    private void endTables() {
        for (int node = made; made > 0 && node < tables.count() && isOfHeader(node); node++) {
            tables.setEnd(node, Math.max(lastEnd, tables.end(node)));
        }
    }

    private boolean isOfHeader(int node) {
        TomlTables.Origin origin = tables.origin(node);
        return origin == TomlTables.Origin.IMPLIED
                || origin == TomlTables.Origin.HEADER
                || origin == TomlTables.Origin.TABLES;
    }

    private int keyAndValue(int from) {
        boolean isKey = true;
        int at;
        try {
            at = keys.key(from);
        } catch (SyntaxFault fault) {
            at = space.skipBlanks(keys.standIn(from, fault));
            isKey = false;
        }
        int behind = signs.past(at);
        if (behind == TomlSigns.NONE) {
            int words = keys.severalWords(from, at);
            int keyEnd = Lines.trimSpace(bytes, from, at);
            isKey &= words == from;
            behind = isKey ? yaml.pastColon(keyEnd, at) : signs.past(space.skipBlanks(words));
            if (behind == TomlSigns.NONE) {
                return yaml.missingEquals(from, keyEnd, at);
            }
        }
        int madeBefore = tables.count();
        int parent =
                isKey ? links.withoutDuplicate(links.dotted(table, keys.key()), keys.key()) : tables.addDetached(from);
        int dottedEnd = tables.count();
        int value = space.skipBlanks(behind);
        checkValue(from, behind, value);
        valueStart = value;
        at = values.read(value, parent, from);
        lastEnd = at;
        for (int node = madeBefore; node < dottedEnd; node++) {
            tables.setEnd(node, at);
        }
        return at;
    }

    private void checkValue(int from, int behind, int value) {
        if (value == end || Lines.isLineEnd(bytes[value]) || bytes[value] == '#') {
            int below = Lines.afterLineEnd(bytes, Lines.lineEnd(bytes, value, end), end);
            boolean goesOn = below < end
                    && Lines.isBlank(bytes[below])
                    && "\"'[{".indexOf(bytes[Math.min(end - 1, Lines.pastBlanks(bytes, below, end))]) >= 0;
            boolean sign = value + 1 < end && bytes[value] == '#' && !Lines.isSpace(bytes[value + 1]);
            throw new SyntaxFault(
                    errors.error(
                            Rules.TOML_SYNTAX,
                            from,
                            behind,
                            "a key must have its value on the same line, found " + (sign ? "a comment" : "none"),
                            sign
                                    ? "put it in quotes if `#` is a part of it"
                                    : goesOn
                                            ? "put the value on the line of its key"
                                            : "write \"\" for an empty text, or remove the key"),
                    value);
        }
        if (bytes[value] == '=') {
            throw new SyntaxFault(
                    errors.error(
                            Rules.TOML_SYNTAX,
                            value,
                            value + 1,
                            "a value must stand behind `=`, found a second `=`",
                            "remove one of them"),
                    Lines.lineEnd(bytes, value, end));
        }
    }
}
