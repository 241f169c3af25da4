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

    /** The most bytes of a line that are looked at. */
    private static final int FARTHEST = 512;

    /** The length of the marks that a merge leaves. */
    private static final int MERGE_MARKS = 7;

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
    private final boolean endsWithBrace;

    /** The number of open lists. */
    private int lists;

    private Span lastKey = Span.at(0);
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
        int last = Lines.trimSpace(bytes, start, end);
        this.endsWithBrace = last > start && bytes[last - 1] == '}';
    }

    @Nullable
    DataTree read() {
        try {
            int first = space.skip(start);
            if (first < end && isKeyOfNothing(first)) {
                throw new SyntaxFault(withoutBraces(first), end);
            }
            int at = toNext(one(first));
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
                        isText(at) && isKeyAt(at) ? "move the closing `}` behind it" : "remove it"));
            }
        } catch (SyntaxFault fault) {
            errors.add(fault.diagnostic());
        }
        return errors.any() ? null : tree.build();
    }

    /** Returns true if a key begins the document, which is no object then. */
    private boolean isKeyOfNothing(int at) {
        int sign = words.keySign(at);
        boolean word = isText(at) || words.beginsKey(at);
        if (word && sign < end && bytes[sign] == '=') {
            return true;
        }
        return word
                && sign < end
                && bytes[sign] == ':'
                && (isText(at) || sign + 1 == end || Lines.isSpace(bytes[sign + 1]));
    }

    private Diagnostic.Builder withoutBraces(int at) {
        boolean yaml = !isText(at);
        boolean toml = bytes[words.keySign(at)] == '=';
        boolean fenced = start > 0 && Lines.isLineEnd(bytes[start - 1]);
        String message = "JSON must be an object in braces, found a key without them";
        String braces = "write `{` above the first key and `}` below the last";
        return errors.error(
                Rules.JSON_SYNTAX,
                at,
                Lines.trimSpace(bytes, at, words.keySign(at)),
                yaml ? message + " or quotes" : message,
                fenced && (toml || yaml)
                        ? "write `"
                                + (toml
                                        ? "---toml` in place of `---json` if this is TOML"
                                        : "---` in place of `---json` if this is YAML")
                        : yaml ? braces + ", and put every key in double quotes" : braces);
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
                int surplus = surplusEnd(at, value);
                if (surplus > at) {
                    value &= bytes[at] == ']' || bytes[pastSpace(surplus)] == ',';
                    at = surplus;
                    continue;
                }
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
                boolean entry = value || comma >= 0;
                if (entry && isList() && tree.depth() > 1 && isText(at) && isKeyAt(at) && !isClosedOnLine(at)) {
                    throw new SyntaxFault(unclosed("a key", value ? " and a comma" : " before the comma"), end);
                }
                // Text without quotes is an error of its own.
                words.setDoubtful(value);
                if (value && !isList() && !space.hasPassedLine() && !words.isKey(at)) {
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

    /** Returns true if a list that is open here is closed on this line. */
    private boolean isClosedOnLine(int from) {
        int open = 1;
        boolean inText = false;
        int lineEnd = Lines.lineEnd(bytes, from, Math.min(end, from + FARTHEST));
        for (int at = from; at < lineEnd; at++) {
            byte b = bytes[at];
            if (b == '\\') {
                at++;
            } else if (b == '"') {
                inText = !inText;
            } else if (!inText) {
                open += b == '[' ? 1 : b == ']' ? -1 : 0;
                if (open == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Reports a bracket that closes nothing, or the outermost object before its last key; returns the offset behind it. */
    private int surplusEnd(int at, boolean value) {
        if (isList() == (bytes[at] == '}')) {
            boolean list = bytes[at] == ']';
            String open = expected(at);
            boolean more = !open.isEmpty() && closers(at).startsWith(open, 1);
            if (pastSpace(at + 1) == end || !more && !(list && lists == 0 && (tree.depth() == 1 || open.isEmpty()))) {
                return at;
            }
            surplus(
                    new Span(at, at + 1),
                    "",
                    (list ? "`]` must close a list" : "`}` must close an object") + ", found one that closes none",
                    "remove it");
            return at + 1;
        }
        int next = tree.depth() == 1 && !isList() && endsWithBrace ? pastSpace(at + 1) : end;
        boolean behind = next < end && bytes[next] == ',';
        int key = behind ? pastSpace(next + 1) : next;
        if (key >= end || !isText(key) || !isKeyAt(key)) {
            return at;
        }
        boolean before = !value;
        boolean both = before && behind;
        String advice = both
                ? "remove it and the comma behind it"
                : before || behind ? "remove it" : "write `,` in place of it";
        int after = both ? next + 1 : at + 1;
        surplus(
                new Span(at, after),
                before || behind ? "" : ",",
                "the outermost object must end behind its last key, found `}` before others",
                advice);
        return after;
    }

    private void surplus(Span span, String replacement, String message, String advice) {
        // Behind a bracket that closes another one, this may be the one that it needs.
        if (!mismatched) {
            errors.add(errors.error(Rules.JSON_SYNTAX, span.start(), span.start() + 1, message, advice)
                    .fix(new Fix(span, replacement, false, advice)));
        }
    }

    /** Returns the brackets that close what is opened on the line of an offset and not closed before it, the innermost first. */
    private String expected(int to) {
        int line = to;
        while (line > start && to - line < FARTHEST && !Lines.isLineEnd(bytes[line - 1])) {
            line--;
        }
        StringBuilder closers = new StringBuilder();
        boolean inText = false;
        for (int at = line; at < to; at++) {
            byte b = bytes[at];
            if (b == '\\') {
                at++;
            } else if (b == '"') {
                inText = !inText;
            } else if (!inText && (b == '[' || b == '{')) {
                closers.append(b == '[' ? ']' : '}');
            } else if (!inText && (b == ']' || b == '}') && closers.length() > 0) {
                closers.setLength(closers.length() - 1);
            }
        }
        return closers.reverse().toString();
    }

    /** Returns the closing brackets that stand here one behind the other. */
    private String closers(int from) {
        StringBuilder closers = new StringBuilder();
        for (int at = from; at < Math.min(end, from + FARTHEST); at = Lines.pastBlanks(bytes, at + 1, end)) {
            if (bytes[at] != ']' && bytes[at] != '}') {
                break;
            }
            closers.append((char) bytes[at]);
        }
        return closers.toString();
    }

    /** Returns true if a bracket stands in place of the one that closes what is open, with all others right behind it. */
    private boolean isOtherKind(int at) {
        String expected = expected(at);
        String found = closers(at);
        return tree.depth() > 1
                && pastSpace(at + 1) < end
                && !expected.isEmpty()
                && found.length() >= expected.length()
                && found.startsWith(expected.substring(1), 1);
    }

    private boolean isOnLine(int from, int at) {
        return at - from <= FARTHEST && Lines.lineEnd(bytes, from, at) == at;
    }

    private int close(int at) {
        boolean matches = isList() == (bytes[at] == ']');
        boolean other = !matches && isOtherKind(at);
        if (other) {
            String mark = isList() ? "`]`" : "`}`";
            String advice = "write " + mark + " in place of it";
            errors.add(errors.error(
                            Rules.JSON_UNCLOSED_BRACKET,
                            at,
                            at + 1,
                            (isList() ? "a list that opens with `[`" : "an object that opens with `{`")
                                    + " must end with " + mark + ", found `" + (char) bytes[at] + "`",
                            advice)
                    .fix(new Fix(new Span(at, at + 1), isList() ? "]" : "}", false, advice)));
            matches = true;
        }
        if (!matches) {
            mismatched = true;
            errors.add(unclosed("`" + (char) bytes[at] + "`", ""));
        } else if (!other && isLastInColumn(at)) {
            errors.add(unclosed("that of the outermost one", ""));
            matches = false;
        }
        if (isList()) {
            lists--;
        } else {
            objects.end();
        }
        int after = matches || tree.depth() == 1 ? at + 1 : at;
        tree.end(after);
        return after;
    }

    /** Returns true for a brace in column 1 that ends the document, and an object within another one that begins on an earlier line. */
    private boolean isLastInColumn(int at) {
        return bytes[at] == '}'
                && tree.depth() > 1
                && at > start
                && Lines.isLineEnd(bytes[at - 1])
                && pastSpace(at + 1) == end
                && !isOnLine(start, tree.start(tree.openNode()));
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
        boolean colon = bytes[at] == ':';
        errors.add(errors.error(
                        Rules.JSON_SYNTAX,
                        at,
                        at + 1,
                        "one `:` must stand between a key and its value, found " + (colon ? "two" : "`=` behind it"),
                        "remove it")
                .fix(new Fix(new Span(at, at + 1), "", colon, "remove it")));
    }

    private void missingComma(int at) {
        if (lenient) {
            lenient = false;
            return;
        }
        int before = tree.lastEnd();
        // Right behind a text it may be that the quote between them closes no text.
        boolean safe = at > before || !behindText;
        errors.add(errors.error(
                        Rules.JSON_MISSING_COMMA,
                        at,
                        errors.characterEnd(at),
                        "a comma must stand between two entries, found none",
                        "add a comma before it")
                .fix(new Fix(Span.at(before), ",", safe, "add a comma")));
    }

    // Keys

    private int key(int from) {
        if (isConflict(from)) {
            throw new SyntaxFault(
                    errors.error(
                            Rules.JSON_SYNTAX,
                            from,
                            Lines.trimBlanks(bytes, from, Lines.lineEnd(bytes, from, end)),
                            "a key in double quotes must stand here, found a line that a merge left",
                            "resolve the conflict"),
                    end);
        }
        boolean quoted = bytes[from] == '"' || bytes[from] == '\'';
        int after = quoted ? texts.read(from, JsonQuotes.Place.KEY) : words.keyEnd(from);
        int at = space.skip(after);
        int signEnd = signEnd(at);
        if (signEnd == at && quoted && texts.isClosed() && !space.hasPassedLine() && at < end && isValue(at)) {
            errors.add(colonMissing(from, after));
            addKey(new Span(from, after), texts.text());
            return at;
        }
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

    private boolean isValue(int at) {
        return bytes[at] != '\'' && words.beginsValue(at) && !words.isKey(at);
    }

    /** Returns true if a line stands here that a merge leaves between the two sides of a conflict. */
    private boolean isConflict(int from) {
        int at = from;
        while (at < end && bytes[at] == bytes[from]) {
            at++;
        }
        return at - from == MERGE_MARKS
                && "<=>".indexOf(bytes[from]) >= 0
                && (from == start || Lines.isLineEnd(bytes[from - 1]));
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
        lastKey = span;
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
        boolean inObject = tree.depth() > 0 && !isList();
        if (inObject && space.hasPassedLine() && at < end && isText(at) && isKeyAt(at)) {
            return noValue(at);
        }
        while (at < end && (bytes[at] == ':' || inObject && bytes[at] == '=')) {
            if (tree.depth() > 0 && !isList()) {
                secondColon(at);
            } else {
                surplusColon(at);
            }
            at = space.skipToValue(at + 1, tree.depth() > 0 && isList());
        }
        if (inObject && lists == 0 && at < end && bytes[at] == ']' && isValueBehind(at)) {
            surplus(new Span(at, at + 1), "", "`]` must close a list, found one that closes none", "remove it");
            at = space.skipToValue(at + 1, false);
        }
        if (at == end || "]},".indexOf(bytes[at]) >= 0) {
            return nothing(at);
        }
        boolean list = bytes[at] == '[';
        boolean inList = tree.depth() > 0 && isList();
        if ((list || bytes[at] == '{') && !(tree.depth() > 0 && !inList && words.isTextInBrackets(at))) {
            errors.countValue(at, at + 1);
            errors.checkDepth(tree.depth() + 1, at, at + 1);
            tree.begin(list ? NodeKind.SEQUENCE : NodeKind.MAPPING, at);
            if (list) {
                lists++;
            } else {
                objects.begin();
            }
            behindValue = false;
            return at + 1;
        }
        behindValue = true;
        missing = false;
        behindText = isText(at);
        if (isThreeQuotes(at)) {
            throw new SyntaxFault(
                    errors.error(
                            Rules.JSON_SYNTAX,
                            at,
                            at + 3,
                            "text of JSON must stand on one line, found three quotes that begin one of several",
                            "write it in one pair of quotes, with \\n for each line end"),
                    end);
        }
        boolean quoted = bytes[at] == '"' || bytes[at] == '\'';
        int after = quoted
                ? texts.read(at, place())
                : list || bytes[at] == '{'
                        ? words.textInBrackets(at, tree.depth() > 0, inList)
                        : words.value(at, tree.depth() > 0, inList);
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

    private boolean isValueBehind(int at) {
        int next = Lines.pastBlanks(bytes, at + 1, end);
        return next < end && words.beginsValue(next) && !(isText(next) && isKeyAt(next));
    }

    private boolean isThreeQuotes(int at) {
        return at + 3 < end
                && isText(at)
                && bytes[at + 1] == bytes[at]
                && bytes[at + 2] == bytes[at]
                && Lines.isLineEnd(bytes[Lines.pastBlanks(bytes, at + 3, end - 1)]);
    }

    private boolean isKeyAt(int at) {
        int sign = words.keySign(at);
        return sign < end && bytes[sign] == ':';
    }

    /** Reports that another key stands on a line below a key, in place of its value. */
    private int noValue(int at) {
        errors.add(errors.error(
                Rules.JSON_SYNTAX,
                lastKey.start(),
                lastKey.end(),
                "a key must have a value, found another key",
                "write null and a comma, or remove the key"));
        tree.scalar(NodeKind.NULL, Span.at(at), "");
        missing = true;
        behindValue = true;
        lenient = true;
        return at;
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
        // A bracket that closes nothing is told by this.
        lenient = bytes[at] == ']' && lists == 0 && pastSpace(at + 1) < end;
        return lenient ? at + 1 : at;
    }
}
