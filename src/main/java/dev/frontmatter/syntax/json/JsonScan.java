package dev.frontmatter.syntax.json;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.InvisibleCharacters;
import dev.frontmatter.syntax.SyntaxErrors;
import dev.frontmatter.syntax.SyntaxFault;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.DataTreeBuilder;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The pass over one document of JSON, without recursion. */
final class JsonScan {

    /** Of a longer key the end is not looked for: a count of bytes. */
    private static final int FARTHEST = 512;

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final SyntaxErrors errors;
    private final DataTreeBuilder tree;
    private final OpenObjects objects;
    private final JsonText texts;
    private final JsonSpace space;
    private final JsonWords words;
    /** True behind text without its closing quote, which may have taken a comma or a colon into it. */
    private boolean lenient;

    private boolean behindValue;
    /** True if the value that was read last is text in quotes. */
    private boolean behindText;
    /** True if the value that was read last is not there. */
    private boolean missing;

    /** True if a bracket was closed by another, so that nobody knows where the outermost value ends. */
    private boolean mismatched;
    /** True if the last entry begins its line. */
    private boolean beginsLine;

    private boolean behindComma;
    /** True where nothing certain can be said of what follows text without its closing quote. */
    private boolean stopped;

    JsonScan(Source source, Span text, KeyTable keys, Limits limits, Diagnostics diagnostics) {
        this.bytes = source.bytes();
        this.start = text.start();
        this.end = text.end();
        this.errors = new SyntaxErrors(source, text, limits, diagnostics);
        this.tree = new DataTreeBuilder(source, keys);
        this.objects = new OpenObjects(bytes);
        this.texts = new JsonText(bytes, end, errors);
        this.space = new JsonSpace(bytes, end, errors);
        this.words = new JsonWords(bytes, end, errors);
    }

    @Nullable
    DataTree read() {
        try {
            int at = toNext(one(space.skip(start)));
            while (tree.depth() > 0 && !stopped) {
                at = toNext(one(at));
            }
            at = stopped || mismatched ? end : space.skip(at);
            if (at < end) {
                errors.add(errors.error(
                        Rules.JSON_SYNTAX,
                        at,
                        Lines.trimSpace(bytes, at, Lines.lineEnd(bytes, at, end)),
                        "JSON must end with its outermost value, found text behind it",
                        "remove it"));
            }
        } catch (SyntaxFault fault) {
            errors.add(fault.diagnostic());
        }
        return errors.any() ? null : tree.build();
    }

    // Collections

    private boolean isList() {
        return tree.kind(tree.openNode()) == NodeKind.SEQUENCE;
    }

    /** Moves to the next value of what is open, closing what is closed; at the end nothing is open. */
    private int toNext(int from) {
        int at = from;
        boolean value = behindValue;
        int comma = -1;
        while (tree.depth() > 0) {
            at = !value && isList() ? space.skipToValue(at, true) : space.skip(at);
            if (lenient && (at == end || "\"]},".indexOf(bytes[at]) < 0)) {
                stopped = true;
                return at;
            }
            if (at == end) {
                throw new SyntaxFault(unclosed("none", comma >= 0 && !value ? " in place of the last comma" : ""), end);
            }
            byte b = bytes[at];
            if (b == ']' || b == '}') {
                if (!value && comma >= 0) {
                    trailingComma(comma, at);
                }
                at = close(at);
                value = true;
            } else if (b == ',') {
                if (value) {
                    comma = at;
                    at++;
                } else {
                    at = errors.surplusCommas(Rules.JSON_SYNTAX, at);
                }
                value = false;
            } else if (b == ';' || JsonSeparators.isWide(bytes, at, end)) {
                at = separator(at, value);
                // The comma behind it parts the entries.
                value &= pastSpace(at) < end && bytes[pastSpace(at)] == ',';
            } else if (b == '+' && value && behindText && !space.hasPassedLine() && isText(pastSpace(at + 1))) {
                at = joined(at);
            } else if (b == ':') {
                if (value && beginsLine && isList() && tree.depth() > 1) {
                    throw new SyntaxFault(unclosed("a key", behindComma ? " before the comma" : ""), end);
                }
                surplusColon(at);
                value = false;
                at++;
            } else {
                // Text without quotes is an error of its own.
                words.setDoubtful(value);
                if (value && !isList() && !space.hasPassedLine() && !isKey(at)) {
                    throw new SyntaxFault(secondValue(at), end);
                }
                if (value && (isList() ? words.beginsValue(at) : words.beginsKey(at))) {
                    missingComma(at);
                    words.setDoubtful(false);
                }
                beginsLine = space.hasPassedLine();
                behindComma = comma >= 0 && !value;
                return isList() ? at : key(at);
            }
        }
        return at;
    }

    /** Reports a semicolon, or a comma of double width; returns the offset behind it. */
    private int separator(int at, boolean value) {
        int after = errors.characterEnd(at);
        int next = pastSpace(after);
        boolean last = !value || next == end || "]},".indexOf(bytes[next]) >= 0;
        String found = bytes[at] == ';' ? "a semicolon" : "`" + errors.text(at, after) + "`";
        String removal = bytes[at] == ';' ? "remove the semicolon" : "remove it";
        String advice = last ? removal : "write `,` in place of it";
        errors.add(
                errors.error(Rules.JSON_SYNTAX, at, after, "entries must be parted by commas, found " + found, advice)
                        .fix(new Fix(new Span(at, after), last ? "" : ",", true, advice)));
        return after;
    }

    /** Passes white space without a look at comments. */
    private int pastSpace(int from) {
        int at = from;
        while (at < end && Lines.isSpace(bytes[at])) {
            at++;
        }
        return at;
    }

    private boolean isText(int at) {
        return at < end && (bytes[at] == '"' || bytes[at] == '\'');
    }

    /** Reports texts that a plus sign joins; returns the offset behind the second one. */
    private int joined(int at) {
        errors.add(errors.error(
                Rules.JSON_SYNTAX,
                at,
                at + 1,
                "JSON joins no texts, found `+` between two",
                "write one text in one pair of quotes"));
        int after = texts.read(pastSpace(at + 1), place());
        lenient |= !texts.isClosed();
        return after;
    }

    /** Returns true if a key, or what is nearly one, stands here with its colon. */
    private boolean isKey(int from) {
        boolean quoted = isText(from);
        int at = from + (quoted ? 1 : 0);
        int farthest = Math.min(end, from + FARTHEST);
        while (at < farthest && (quoted ? bytes[at] != bytes[from] : ":={}[],\"".indexOf(bytes[at]) < 0)) {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        at = pastSpace(quoted ? at + 1 : at);
        if (at >= farthest || bytes[at] == '=' || errors.isWideSign(at)) {
            return true;
        }
        // Slashes behind the colon are those of an address.
        return bytes[at] == ':' && (quoted || at + 2 >= end || bytes[at + 1] != '/' || bytes[at + 2] != '/');
    }

    private Diagnostic.Builder secondValue(int at) {
        return errors.error(
                Rules.JSON_SYNTAX,
                at,
                errors.characterEnd(at),
                "a key must have one value, found more behind it",
                isText(at)
                        ? "put several values in brackets: `[\"a\", \"b\"]`"
                        : behindText
                                ? "remove it, or take it into the quotes of the text"
                                : "remove it, or put all of it in double quotes if it is text");
    }

    private int close(int at) {
        boolean matches = isList() == (bytes[at] == ']');
        if (!matches) {
            mismatched = true;
            errors.add(unclosed("`" + (char) bytes[at] + "`", ""));
        }
        if (!isList()) {
            objects.end();
        }
        int after = matches || tree.depth() == 1 ? at + 1 : at;
        tree.end(after);
        return after;
    }

    private Diagnostic.Builder unclosed(String found, String where) {
        int open = tree.start(tree.openNode());
        String mark = isList() ? "]" : "}";
        return errors.error(
                Rules.JSON_UNCLOSED_BRACKET,
                open,
                open + 1,
                (isList() ? "a list that opens with `[`" : "an object that opens with `{`") + " must end with `" + mark
                        + "`, found " + found,
                "add the closing `" + mark + "`" + where);
    }

    private void trailingComma(int comma, int at) {
        Diagnostic.Builder error = errors.error(
                Rules.JSON_TRAILING_COMMA,
                comma,
                comma + 1,
                "an entry must follow a comma, found `" + (char) bytes[at] + "`",
                "remove the comma");
        // The comma may be all that is left of the value before it.
        errors.add(missing ? error : error.fix(new Fix(new Span(comma, comma + 1), "", true, "remove the comma")));
    }

    private void surplusColon(int at) {
        errors.add(errors.error(
                Rules.JSON_SYNTAX,
                at,
                at + 1,
                "`:` must stand between a key of an object and its value, found one elsewhere",
                "put keys and values in braces: `{\"key\": value}`"));
    }

    private void secondColon(int at) {
        errors.add(errors.error(
                        Rules.JSON_SYNTAX,
                        at,
                        at + 1,
                        "one `:` must stand between a key and its value, found two",
                        "remove it")
                .fix(new Fix(new Span(at, at + 1), "", true, "remove it")));
    }

    private void missingComma(int at) {
        if (lenient) {
            lenient = false;
            return;
        }
        int before = tree.lastEnd();
        errors.add(errors.error(
                        Rules.JSON_MISSING_COMMA,
                        at,
                        errors.characterEnd(at),
                        "a comma must stand between two entries, found none",
                        "add a comma before it")
                .fix(new Fix(Span.at(before), ",", true, "add a comma")));
    }

    // Keys

    private int key(int from) {
        boolean quoted = bytes[from] == '"' || bytes[from] == '\'';
        int after = quoted ? texts.read(from, JsonQuotes.Place.KEY) : words.keyEnd(from);
        int at = space.skip(after);
        int signEnd = signEnd(at);
        if (signEnd == at) {
            throw new SyntaxFault(
                    quoted && !texts.isClosed() ? texts.unclosed(from, after) : colonMissing(from, after), end);
        }
        if (!quoted) {
            words.reportKey(from, after);
        } else if (!texts.isClosed()) {
            errors.add(texts.unclosed(from, after));
        }
        addKey(new Span(from, after), quoted ? texts.text() : words.keyText(from, after));
        if (signEnd > at + 1 || bytes[at] != ':') {
            boolean certain = bytes[at] != ':' || signEnd == end || Lines.isSpace(bytes[signEnd]);
            errors.add(errors.error(
                            Rules.JSON_SYNTAX,
                            at,
                            signEnd,
                            "`:` must stand between a key and its value, found `" + errors.text(at, signEnd) + "`",
                            "write `:` in place of it")
                    .fix(new Fix(new Span(at, signEnd), ":", certain, "write `:`")));
        }
        return space.skipToValue(signEnd, false);
    }

    /** Returns the offset behind a colon, or behind what other languages write in its place; the same offset if neither is there. */
    private int signEnd(int at) {
        if (errors.isWideSign(at)) {
            return at + 3;
        }
        if (at == end || bytes[at] != ':' && bytes[at] != '=') {
            return at;
        }
        return at + 1 < end && bytes[at + 1] == (bytes[at] == ':' ? '=' : '>') ? at + 2 : at + 1;
    }

    private Diagnostic.Builder colonMissing(int from, int after) {
        return errors.error(
                Rules.JSON_SYNTAX,
                from,
                after,
                "a key must be followed by `:` and its value, found none",
                "write `\"key\": value`");
    }

    private void addKey(Span span, @Nullable String text) {
        long hash;
        if (text == null) {
            hash = KeyTable.hash(bytes, span.start() + 1, span.end() - 1);
        } else {
            byte[] key = text.getBytes(StandardCharsets.UTF_8);
            hash = KeyTable.hash(key, 0, key.length);
        }
        Span first = objects.add(span, text, hash);
        if (first != null) {
            String name = text == null ? errors.shown(span.start() + 1, span.end() - 1) : text;
            errors.add(errors.error(
                            Rules.JSON_DUPLICATE_KEY,
                            span.start(),
                            span.end(),
                            "key `" + name + "` is given twice",
                            "remove one of them, or rename it")
                    .found(name)
                    .related(first, "first given"));
        }
        InvisibleCharacters.warnOf(errors, Rules.JSON_INVISIBLE_CHARACTER, span);
        if (text == null) {
            tree.writtenKey(true, span.start(), span.end(), hash);
        } else {
            tree.key(NodeKind.PLAIN, span, text);
        }
    }

    // Values

    private JsonQuotes.Place place() {
        return tree.depth() > 0 && isList() ? JsonQuotes.Place.IN_LIST : JsonQuotes.Place.IN_OBJECT;
    }

    /** Reads a scalar, or the opening bracket of a collection; returns the offset behind it. */
    private int one(int from) {
        int at = from;
        while (at < end && bytes[at] == ':') {
            if (tree.depth() > 0 && !isList()) {
                secondColon(at);
            } else {
                surplusColon(at);
            }
            at = space.skipToValue(at + 1, tree.depth() > 0 && isList());
        }
        if (at == end || "]},".indexOf(bytes[at]) >= 0) {
            return nothing(at);
        }
        boolean list = bytes[at] == '[';
        if (list || bytes[at] == '{') {
            errors.countValue(at, at + 1);
            errors.checkDepth(tree.depth() + 1, at, at + 1);
            tree.begin(list ? NodeKind.SEQUENCE : NodeKind.MAPPING, at);
            if (!list) {
                objects.begin();
            }
            behindValue = false;
            return at + 1;
        }
        behindValue = true;
        missing = false;
        behindText = isText(at);
        boolean quoted = bytes[at] == '"' || bytes[at] == '\'';
        int after = quoted ? texts.read(at, place()) : words.value(at, tree.depth() > 0);
        errors.countValue(at, after);
        if (quoted && !texts.isClosed()) {
            errors.add(texts.unclosed(at, after, tree.depth()));
            int brackets = texts.closers(at, after, tree.depth());
            lenient = brackets == after;
            after = brackets;
        }
        String text = quoted ? texts.text() : null;
        if (text != null) {
            tree.scalar(NodeKind.TEXT, new Span(at, after), text);
        } else if (quoted) {
            tree.writtenScalar(NodeKind.TEXT, at, after, texts.isAscii());
        } else {
            tree.writtenScalar(words.kind(), at, after, words.kind() != NodeKind.PLAIN);
        }
        return after;
    }

    /** Reports that a value is missing where one must stand. */
    private int nothing(int at) {
        if (tree.nodeCount() == 0 || at == end) {
            throw new SyntaxFault(
                    errors.error(
                            Rules.JSON_SYNTAX,
                            Math.min(at, end),
                            errors.characterEnd(at),
                            "JSON must have a value here, found "
                                    + (at < end ? "`" + errors.text(at, errors.characterEnd(at)) + "`" : "nothing"),
                            tree.nodeCount() == 0
                                    ? "write `{}` for no keys"
                                    : "write the value, and close what is open"),
                    end);
        }
        errors.add(errors.error(
                Rules.JSON_SYNTAX,
                at,
                at + 1,
                "a key must have a value, found `" + (char) bytes[at] + "`",
                "write null for no value, or remove the key"));
        tree.scalar(NodeKind.NULL, Span.at(at), "");
        missing = true;
        behindValue = true;
        return at;
    }
}
