package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.bytes.Lookalikes;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;
import org.jspecify.annotations.Nullable;

/** Explains failures at keys: colons that are missing, and those that end no key. */
final class ColonDiagnostics {

    /** A simple key has at most so many characters (YAML 1.2.2, 7.4.2). */
    private static final int LONGEST_KEY = 1024;

    private ColonDiagnostics() {}

    /** Returns true if the engine stopped at a colon that looks as if it ended a key. */
    static boolean isUnexpected(Failure failure) {
        return failure.isAtRefusedToken() && WrittenLines.endsKey(failure.text(), failure.at());
    }

    static Diagnostic.@Nullable Builder unquoted(Failure failure) {
        EngineText text = failure.text();
        int colon = failure.at();
        int value = isUnexpected(failure) ? valueAfterKey(failure) : -1;
        if (value < 0) {
            return null;
        }
        if (WrittenLines.endsKey(text, value)) {
            return secondColon(failure, value);
        }
        int end = failure.endOfValue(value);
        String written = failure.written(value, end);
        Diagnostic.Builder diagnostic = failure.error(
                        Rules.UNQUOTED_COLON, colon, colon + 1, "text that holds `: ` must be quoted")
                .hint(
                        QuoteDiagnostics.isForeignQuote(written.charAt(0))
                                ? "put it in straight quotes, since " + written.charAt(0) + " is none of YAML's"
                                : "put the text after the key in quotes");
        // An anchor would become a part of the text.
        return written.startsWith("&")
                ? diagnostic
                : failure.offering(colon + 1, diagnostic, failure.quoting(value, end));
    }

    private static Diagnostic.Builder secondColon(Failure failure, int colon) {
        Span found = new Span(colon, failure.text().skipBlanks(colon + 1));
        return failure.offering(
                colon + 1,
                failure.error(
                                Rules.UNQUOTED_COLON,
                                colon,
                                colon + 1,
                                "one `:` must stand between a key and its value, found two")
                        .hint("remove it, or put the text after the key in quotes"),
                new Fix(found, "", false, "remove it"));
    }

    /** Returns where the value begins, if another key ends on this line before a colon; else -1. */
    private static int valueAfterKey(Failure failure) {
        EngineText text = failure.text();
        int key = WrittenLines.behindDashes(text, failure.textOfLine());
        Span quoted = failure.lastQuoted();
        for (int at = quoted != null && quoted.start() == key ? quoted.end() : key; at < failure.at(); at++) {
            if (text.at(at) == ':' && Lines.isBlank(text.at(at + 1))) {
                return text.skipBlanks(at + 1);
            }
        }
        return -1;
    }

    /** Explains a colon behind text that is too long to be a key (YAML 1.2.2, 7.4). */
    static Diagnostic.@Nullable Builder longKey(Failure failure) {
        int start = WrittenLines.behindDashes(failure.text(), failure.textOfLine());
        return isUnexpected(failure)
                        && failure.written(start, failure.at()).codePoints().count() > LONGEST_KEY
                ? failure.error(
                                Rules.SYNTAX,
                                start,
                                failure.at(),
                                "a key must not be longer than " + LONGEST_KEY + " characters, found one of more")
                        .hint("is it text? Then put it below a key, after `|`")
                : null;
    }

    static Diagnostic.@Nullable Builder withoutKey(Failure failure) {
        EngineText text = failure.text();
        int at = failure.at();
        return failure.isAtMisplacedToken() && text.at(at) == ':'
                ? failure.error(
                                Rules.SYNTAX,
                                at,
                                text.trimEnd(at, text.lineEnd(at)),
                                "a key must stand before the colon, found none")
                        .hint("write `key: value`")
                : null;
    }

    // Colons that are missing

    static Diagnostic.@Nullable Builder missing(Failure failure) {
        return failure.is(EngineProblem.NO_COLON) ? missing(failure, failure.context()) : null;
    }

    static Diagnostic.@Nullable Builder missingAbove(Failure failure) {
        int unfinished = isUnexpected(failure) ? lineWithoutColon(failure.text(), failure.textOfLine()) : -1;
        return unfinished < 0 ? null : missing(failure, unfinished);
    }

    /** Explains keys behind a first line of text that ends the document, with a comment or a quote, since it is no key. */
    static Diagnostic.@Nullable Builder missingInFirstLine(Failure failure) {
        EngineText text = failure.text();
        int first = text.skipBlanks(WrittenLines.firstLine(text));
        Span quoted = failure.lastQuoted();
        boolean isText = quoted != null && quoted.start() == first
                || "-[{|>&*!?".indexOf(text.at(first)) < 0 && !WrittenLines.holdsKey(text, first);
        return isText && first < text.lineStart(failure.at()) && failure.isAtMisplacedToken()
                ? missing(failure, first)
                : null;
    }

    private static Diagnostic.Builder missing(Failure failure, int start) {
        EngineText text = failure.text();
        int end = text.trimEnd(start, text.lineEnd(start));
        Diagnostic.Builder almostKey = almostKey(failure.at(start));
        if (almostKey != null) {
            return almostKey;
        }
        if (WrittenLines.isDashWithoutSpace(text, start)) {
            return EntryDiagnostics.dashWithoutSpace(failure, start);
        }
        Diagnostic.Builder closer = DocumentDiagnostics.closerLength(failure, start, end);
        return closer != null
                ? closer
                : failure.offering(
                        end,
                        failure.error(
                                        Rules.MISSING_COLON,
                                        start,
                                        end,
                                        "a key must be followed by a colon, found none on this line")
                                .hint(hintOnText(failure, start)),
                        fixes(failure, start, end));
    }

    /** Explains text that is a key but for its colon, which has no space behind it or is another character; else null. */
    static Diagnostic.@Nullable Builder almostKey(Failure failure) {
        EngineText text = failure.text();
        int start = failure.at();
        int end = text.trimEnd(start, text.lineEnd(start));
        int key = keyEnd(text, start, end);
        Diagnostic.Builder odd = OddLines.of(failure);
        Diagnostic.Builder lookalike = odd == null ? lookalike(failure, start, end) : odd;
        if (lookalike != null || key == start || text.at(key) != ':') {
            return lookalike;
        }
        return withoutSpace(failure, key);
    }

    /** Reports the colon of a key that has no space behind it. */
    static Diagnostic.Builder withoutSpace(Failure failure, int colon) {
        return failure.offering(
                colon + 1,
                failure.error(Rules.MISSING_COLON, colon, colon + 1, "a space must follow the colon after a key")
                        .hint("put a space after the colon"),
                new Fix(Span.at(colon + 1), " ", false, "put a space after the colon"));
    }

    /** Returns where a key ends, with its closing quote if it is quoted; its start if that is none. */
    private static int keyEnd(EngineText text, int start, int end) {
        if (!WrittenLines.isQuote(text.at(start))) {
            return WrittenLines.commonKeyEnd(text, start);
        }
        int close = start + 1;
        while (close < end && text.at(close) != text.at(start)) {
            close += text.at(close) == '\\' ? 2 : 1;
        }
        return close < end ? close + 1 : start;
    }

    /** Reports a line without a colon that begins with a character nobody sees, or has a wide colon in place of its own. */
    private static Diagnostic.@Nullable Builder lookalike(Failure failure, int start, int end) {
        EngineText text = failure.text();
        Diagnostic.Builder space = IndentDiagnostics.lookalikeSpace(failure, start);
        if (space != null) {
            return space;
        }
        for (int at = start; at < end; at++) {
            int character = Lookalikes.wideAt(text.bytes, at, end);
            if (Lookalikes.isWideColon(character) && !WrittenLines.hasBlank(text, start, at)) {
                Span found = new Span(at, at + Lookalikes.length(character));
                return failure.offering(
                        found.end(),
                        failure.error(
                                        Rules.MISSING_COLON,
                                        at,
                                        found.end(),
                                        "a key must be followed by `:`, found the character "
                                                + Lookalikes.name(character))
                                .hint("write `: ` in its place"),
                        new Fix(new Span(at, text.skipBlanks(found.end())), ": ", false, "write `: ` in its place"));
            }
        }
        return null;
    }

    /** Returns what may be tried with a line without a colon: to make a key of its first word, or text of all of it. */
    private static @Nullable Fix[] fixes(Failure failure, int start, int end) {
        EngineText text = failure.text();
        int word = WrittenLines.commonKeyEnd(text, start);
        int after = text.skipBlanks(word);
        int line = text.lineStart(start);
        Fix indent = start == line && isBelowText(text, line)
                ? new Fix(Span.at(line), "  ", false, "indent it like the text that it belongs to")
                : null;
        if (isMergeMark(failure, start)) {
            return new Fix[] {};
        }
        if (word == start) {
            return new Fix[] {indent};
        }
        boolean equals = isEqualsSign(text, after);
        boolean key = word == end || equals || text.wordEnd(after) >= end || WrittenLines.isQuote(text.at(after));
        Span between = new Span(word, equals ? text.skipBlanks(after + 1) : word == end ? word : after);
        Fix colon = key
                ? new Fix(between, word == end ? ":" : ": ", false, "write `" + failure.written(start, word) + ":`")
                : null;
        return word == end && !hasBlock(text, start) ? new Fix[] {indent, colon} : new Fix[] {colon, indent};
    }

    /** Returns true if the line above a line has a key and text without quotes, or is indented text itself. */
    private static boolean isBelowText(EngineText text, int line) {
        if (line == text.start()) {
            return false;
        }
        int above = text.lineStart(text.trimEnd(text.start(), line));
        int at = text.skipBlanks(above);
        int colon = WrittenLines.colonOfKey(text, at);
        int value = colon < 0 ? at : text.skipBlanks(colon + 1);
        return text.at(at) != '#'
                && (value >= text.lineEnd(above) || "\"'[{&*!".indexOf(text.at(value)) < 0)
                && (colon >= 0 || at > above);
    }

    /**
     * Returns where the text begins that runs on into a line with a key, if it has no key of its own, which is then what
     * is missing; else -1.
     */
    private static int lineWithoutColon(EngineText text, int key) {
        int first = -1;
        int nearest = -1;
        int line = text.lineStart(key);
        while (line > text.start()) {
            line = text.lineStart(text.trimEnd(text.start(), line));
            int at = text.skipBlanks(line);
            int entry = WrittenLines.behindDashes(text, at);
            int colon = WrittenLines.colonOfKey(text, entry);
            if (text.at(at) == '#' || colon >= 0 && text.skipBlanks(colon + 1) == text.lineEnd(colon)) {
                return nearest < 0 ? first : nearest;
            }
            if (colon >= 0) {
                return nearest;
            }
            if (entry > at) {
                // It may be one of the list that the key is for.
                nearest = nearest < 0 ? entry : nearest;
            } else if (nearest >= 0) {
                return entry;
            } else {
                first = entry;
            }
        }
        return nearest < 0 ? first : nearest;
    }

    private static String hintOnText(Failure failure, int start) {
        EngineText text = failure.text();
        if (isMergeMark(failure, start)) {
            return "a merge left this line: resolve the conflict";
        }
        int word = WrittenLines.commonKeyEnd(text, start);
        if (word > start && word == text.trimEnd(start, text.lineEnd(start))) {
            String key = "write `" + failure.written(start, word) + ":`";
            return start == text.lineStart(start) && !hasBlock(text, start) && isBelowText(text, start)
                    ? "indent it if it belongs to the key above, or " + key + " if it is a key"
                    : key;
        }
        boolean ownBlock = !text.isWholeFile()
                && start == text.lineStart(start)
                && start > text.start()
                && WrittenLines.isAfterBlankLine(text, start);
        if (ownBlock) {
            return "write `key: value`, or close the front matter above it with `---`";
        }
        boolean equals = word > start && isEqualsSign(text, text.skipBlanks(word));
        String key = equals ? "write `:` in place of `=`" : "write `key: value`";
        return text.skipBlanks(text.lineStart(start)) == start && isBelowText(text, text.lineStart(start))
                ? key + ", or indent the line if it belongs to the text above"
                : key;
    }

    /** Returns true if a line may be the key of what is below it: an indented line or a list entry. */
    private static boolean hasBlock(EngineText text, int start) {
        int next = text.nextLine(start);
        return Lines.isBlank(text.at(next)) || WrittenLines.isEntry(text, next);
    }

    private static boolean isEqualsSign(EngineText text, int at) {
        return text.at(at) == '=' && "=>".indexOf(text.at(at + 1)) < 0;
    }

    private static boolean isMergeMark(Failure failure, int start) {
        EngineText text = failure.text();
        return text.startsWith(start, "<<<<<<<") || text.startsWith(start, "=======");
    }
}
