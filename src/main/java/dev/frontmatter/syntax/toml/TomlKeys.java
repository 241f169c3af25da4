package dev.frontmatter.syntax.toml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;
import dev.frontmatter.syntax.InvisibleCharacters;
import dev.frontmatter.syntax.SyntaxFault;
import java.text.Normalizer;

/** Reads the keys of TOML 1.1, bare, in quotes and dotted, and the headers that hold one. */
final class TomlKeys {

    /** The characters that end a key without quotes, though they may not follow it. */
    private static final String ENDS = " \t\r\n=.:,[]{}\"'";

    private final byte[] bytes;
    private final int end;
    private final TomlText texts;
    private final TomlSpace space;
    private final TomlErrors errors;
    private final DottedKey key;
    private boolean inBraces;
    private boolean inHeader;

    TomlKeys(byte[] bytes, int end, TomlText texts, TomlSpace space, TomlErrors errors) {
        this.bytes = bytes;
        this.end = end;
        this.texts = texts;
        this.space = space;
        this.errors = errors;
        this.key = new DottedKey(bytes);
    }

    /** Returns the key that was read last. */
    DottedKey key() {
        return key;
    }

    /** Reads a key within braces, as {@link #key} does. */
    int keyInBraces(int from) {
        inBraces = true;
        try {
            return key(from);
        } finally {
            inBraces = false;
        }
    }

    /** Reads a key; returns the offset behind it and the blanks that follow. */
    int key(int from) {
        key.clear();
        int at = from;
        while (true) {
            at = part(at, from);
            int dot = space.skipBlanks(at);
            if (dot == end || bytes[dot] != '.') {
                return dot;
            }
            at = space.skipBlanks(dot + 1);
        }
    }

    private int part(int from, int keyStart) {
        if (from < end && (bytes[from] == '"' || bytes[from] == '\'')) {
            return quoted(from);
        }
        int at = from;
        while (at < end && TomlExpressions.isBare(bytes[at])) {
            at++;
        }
        if (at > from && (at == end || ENDS.indexOf(bytes[at]) >= 0)) {
            errors.checkLength(from, at);
            key.add(from, at);
            return at;
        }
        Diagnostic.Builder invisible = null;
        while (at < end && ENDS.indexOf(bytes[at]) < 0 && !errors.isWideSign(at)) {
            Diagnostic.Builder odd = TomlExpressions.isBare(bytes[at]) ? null : space.oddCharacter(at);
            int after = errors.characterEnd(at);
            if (odd != null && (after == end || at == from || !TomlExpressions.isBare(bytes[after]))) {
                break;
            }
            invisible = invisible == null ? odd : invisible;
            at = after;
        }
        if (at > from && isBareThroughout(from, at)) {
            key.add(from, at);
            return at;
        }
        if (invisible != null) {
            errors.add(invisible);
            key.add(from, at, errors.text(from, at).replaceAll("\\p{Cf}", ""));
            return at;
        }
        if (at == from) {
            throw noKey(from, keyStart);
        }
        errors.checkLength(from, at);
        if (!inBraces && !inHeader && !isSign(Lines.pastBlanks(bytes, at, end))) {
            // It is no key, or one of several words, which is told once.
            key.add(from, at);
            return at;
        }
        String text = errors.text(from, at);
        if (isTypographic(text)) {
            String inside = text.substring(1, text.length() - 1);
            errors.add(errors.error(
                            Rules.TOML_KEY,
                            from,
                            at,
                            "a key must stand between straight quotes, found `" + errors.shown(from, at) + "`",
                            "write \" in place of the typographic quotes")
                    .fix(new Fix(new Span(from, at), '"' + inside + '"', true, "write straight quotes")));
            key.add(from, at, inside);
            return at;
        }
        Diagnostic.Builder error = errors.error(
                Rules.TOML_KEY,
                from,
                at,
                "a key without quotes must be of the letters a to z, digits, - and _, found `" + errors.shown(from, at)
                        + "`",
                "put it in quotes");
        int sign = Lines.pastBlanks(bytes, at, end);
        if (text.indexOf('\\') < 0 && sign < end && bytes[sign] == '=') {
            boolean certain = text.codePoints()
                    .allMatch(c -> c < 0x80
                            || Character.isLetterOrDigit(c) && Normalizer.isNormalized(text, Normalizer.Form.NFKC));
            error.fix(new Fix(new Span(from, at), '"' + text + '"', certain, "put it in quotes"));
        }
        errors.add(error);
        key.add(from, at);
        return at;
    }

    /** Returns true if what ends a part of a key stands here. */
    private boolean isSign(int at) {
        return at < end && "=:.".indexOf(bytes[at]) >= 0 || errors.isWideSign(at);
    }

    /** Returns true for a word between the quotes of word processors. */
    private static boolean isTypographic(String text) {
        int last = text.length() - 1;
        return last > 1
                && "\u201C\u2018\u201E".indexOf(text.charAt(0)) >= 0
                && "\u201D\u2019\u201C".indexOf(text.charAt(last)) >= 0
                && text.substring(1, last)
                        .codePoints()
                        .allMatch(c -> c == '-' || c == '_' || Character.isLetterOrDigit(c));
    }

    private boolean isBareThroughout(int from, int after) {
        int at = from;
        while (at < after && TomlExpressions.isBare(bytes[at])) {
            at++;
        }
        return at == after;
    }

    private int quoted(int from) {
        if (texts.isOfSeveralLines(from)) {
            String mark = String.valueOf((char) bytes[from]);
            throw new SyntaxFault(
                    errors.error(
                            Rules.TOML_KEY,
                            from,
                            from + 3,
                            "a key must be in one quote on each side, found " + mark.repeat(3),
                            "write " + mark),
                    Lines.lineEnd(bytes, from, end));
        }
        int after = texts.oneLine(from);
        String text = texts.text();
        if (!texts.isAscii()) {
            InvisibleCharacters.warnOf(errors, Rules.TOML_INVISIBLE_CHARACTER, new Span(from, after));
        }
        if (text == null) {
            key.add(from, after);
        } else {
            key.add(from, after, text);
        }
        return after;
    }

    private SyntaxFault noKey(int at, int keyStart) {
        int lineEnd = Lines.lineEnd(bytes, at, end);
        if (at < lineEnd) {
            boolean certain = !inBraces && at == keyStart && TomlExpressions.isKey(bytes, errors.characterEnd(at), end);
            Diagnostic.Builder odd = space.oddCharacter(at, certain);
            if (odd != null) {
                return new SyntaxFault(odd, lineEnd);
            }
        }
        byte found = at < end ? bytes[at] : (byte) '\n';
        if (at > keyStart || found == '.') {
            return new SyntaxFault(
                    errors.error(
                            Rules.TOML_KEY,
                            keyStart,
                            Math.max(keyStart, Math.min(lineEnd, errors.characterEnd(at))),
                            "a key must stand before and behind each dot, found none",
                            "remove the dot, or put a key with a dot in quotes"),
                    lineEnd);
        }
        if (found == '=') {
            return new SyntaxFault(
                    errors.error(
                            Rules.TOML_KEY, at, at + 1, "a key must stand before `=`, found none", "write the key"),
                    lineEnd);
        }
        return new SyntaxFault(
                errors.error(
                        Rules.TOML_SYNTAX,
                        at,
                        Math.min(lineEnd, errors.characterEnd(at)),
                        "a key must begin here, found "
                                + (at < lineEnd ? "`" + errors.text(at, errors.characterEnd(at)) + "`" : "nothing"),
                        found == '{' ? "write `key = value` lines without braces" : "write `key = value`"),
                lineEnd);
    }

    // What stands in place of a key

    /**
     * Takes what stands before {@code =} for a key after an error, so that its value is read.
     *
     * @return the offset behind it
     * @throws SyntaxFault the error, if there is nothing like a key
     */
    int standIn(int from, SyntaxFault fault) {
        int equals = equalsSign(from);
        Rule rule = fault.diagnostic().rule();
        if (equals < 0
                || bytes[from] == '{'
                || rule.equals(Rules.TOML_UNCLOSED_STRING)
                || !rule.family().equals("toml")) {
            throw fault;
        }
        errors.add(fault.diagnostic());
        return standIn(from, equals);
    }

    private int standIn(int from, int equals) {
        int after = Lines.trimSpace(bytes, from, equals);
        key.clear();
        key.add(from, after, errors.text(from, after));
        return after;
    }

    /** Returns the offset behind a key of several words without quotes, which it reports; the start if there is none. */
    int severalWords(int from, int at) {
        int equals = equalsSign(from);
        boolean words = equals > at && bytes[at] != ':' && bytes[at] != '#';
        if (!words) {
            return from;
        }
        int after = standIn(from, equals);
        String text = errors.text(from, after);
        boolean code = text.startsWith("-") || text.chars().anyMatch(c -> "<>+*(){}[]&;:/@%".indexOf(c) >= 0);
        boolean simple = !code && text.chars().noneMatch(c -> "\"'\\.".indexOf(c) >= 0);
        Diagnostic.Builder error = errors.error(
                Rules.TOML_KEY,
                from,
                after,
                "a key of several words must be in quotes, found `" + errors.shown(from, after) + "`",
                code ? "write `key = value`, or put the key in quotes" : "put it in quotes");
        errors.add(
                simple
                        ? error.fix(new Fix(new Span(from, after), '"' + text + '"', false, "put it in quotes"))
                        : error);
        return after;
    }

    /** Returns where the next equals sign of the line stands, or the colon before it, or -1. */
    private int equalsSign(int from) {
        int at = from;
        while (at < end && !Lines.isLineEnd(bytes[at]) && bytes[at] != '#') {
            if (bytes[at] == '=') {
                return at > from && bytes[at - 1] == ':' ? at - 1 : at;
            }
            at++;
        }
        return -1;
    }

    // Headers

    /** Reads a header; returns the offset behind its closing brackets. */
    int header(int open, int brackets) {
        inHeader = true;
        try {
            return nameOfTable(open, brackets);
        } finally {
            inHeader = false;
        }
    }

    private int nameOfTable(int open, int brackets) {
        int from = Lines.pastBlanks(bytes, open + brackets, end);
        int lineEnd = Lines.lineEnd(bytes, open, end);
        if (from < end && bytes[from] == ']') {
            throw new SyntaxFault(
                    errors.error(
                            Rules.TOML_KEY,
                            open,
                            Lines.trimSpace(bytes, open, lineEnd),
                            "a header must name its table, found no name",
                            "write the name between the brackets"),
                    lineEnd);
        }
        if (from >= lineEnd) {
            throw unclosed(open, brackets, lineEnd);
        }
        int at = key(from);
        for (int bracket = 0; bracket < brackets; bracket++) {
            if (at == end || bytes[at] != ']') {
                throw bracket == 0 && at < lineEnd && hasBracket(at, lineEnd)
                        ? blankInName(from, lineEnd)
                        : unclosed(open, brackets, lineEnd);
            }
            at++;
        }
        return at;
    }

    private boolean hasBracket(int from, int lineEnd) {
        int at = from;
        while (at < lineEnd && bytes[at] != ']' && bytes[at] != '#') {
            at++;
        }
        return at < lineEnd && bytes[at] == ']';
    }

    private SyntaxFault blankInName(int from, int lineEnd) {
        int close = from;
        while (bytes[close] != ']') {
            close++;
        }
        int nameEnd = Lines.trimSpace(bytes, from, close);
        return new SyntaxFault(
                errors.error(
                        Rules.TOML_KEY,
                        from,
                        nameEnd,
                        "the name in a header must be a key, found `" + errors.shown(from, nameEnd) + "`",
                        "put it in quotes if it is one name"),
                lineEnd);
    }

    private SyntaxFault unclosed(int open, int brackets, int lineEnd) {
        String mark = "]".repeat(brackets);
        return new SyntaxFault(
                errors.error(
                        Rules.TOML_UNCLOSED_BRACKET,
                        open,
                        Lines.trimSpace(bytes, open, lineEnd),
                        "a header that opens with `" + "[".repeat(brackets) + "` must end with `" + mark
                                + "` on its line",
                        "add the closing `" + mark + "`"),
                lineEnd);
    }
}
