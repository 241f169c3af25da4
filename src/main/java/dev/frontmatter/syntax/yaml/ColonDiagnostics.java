package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Lines;
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

    /** Returns whether the engine stopped at a colon that looks as if it ended a key. */
    static boolean isUnexpected(Failure failure) {
        return failure.isAtRefusedToken() && WrittenLines.endsKey(failure.text(), failure.at());
    }

    static Diagnostic.@Nullable Builder unquoted(Failure failure) {
        EngineText text = failure.text();
        int colon = failure.at();
        int value = isUnexpected(failure) ? valueAfterKey(text, failure.textOfLine(), colon) : -1;
        if (value < 0) {
            return null;
        }
        int comment = WrittenLines.comment(text, value);
        int end = text.trimEnd(value, comment < 0 ? text.lineEnd(value) : comment);
        String written = failure.written(value, end);
        String quoted = '"' + written.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        Diagnostic.Builder diagnostic = failure.error(
                        Rules.UNQUOTED_COLON, colon, colon + 1, "text that holds `: ` must be quoted")
                .hint(
                        !written.isEmpty() && QuoteDiagnostics.isForeignQuote(written.charAt(0))
                                ? "put it in straight quotes, since " + written.charAt(0) + " is none of YAML's"
                                : "put the text after the key in quotes");
        // An anchor would become a part of the text.
        return written.startsWith("&")
                ? diagnostic
                : failure.offering(
                        new Fix(new Span(value, end), quoted, false, "quote the text"), colon + 1, diagnostic);
    }

    /** Returns where the value begins, if another key ends on this line before a colon; else -1. */
    private static int valueAfterKey(EngineText text, int line, int colon) {
        for (int at = line; at < colon; at++) {
            if (text.at(at) == ':' && Lines.isBlank(text.at(at + 1))) {
                return text.skipBlanks(at + 1);
            }
        }
        return -1;
    }

    static Diagnostic.@Nullable Builder longKey(Failure failure) {
        int start = failure.textOfLine();
        return isUnexpected(failure) && isTooLong(failure, start, failure.at())
                ? tooLong(failure, start, failure.at())
                : null;
    }

    /** Returns whether a text on one line is too long to be a key (YAML 1.2.2, 7.4). */
    static boolean isTooLong(Failure failure, int start, int end) {
        return end - start > LONGEST_KEY
                && failure.text().sameLine(start, end)
                && failure.written(start, end).codePoints().count() > LONGEST_KEY;
    }

    static Diagnostic.Builder tooLong(Failure failure, int start, int colon) {
        return failure.error(
                        Rules.SYNTAX,
                        start,
                        colon,
                        "a key must not be longer than " + LONGEST_KEY + " characters, found one of more")
                .hint("is it text? Then put it below a key, after `|`");
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

    private static Diagnostic.Builder missing(Failure failure, int start) {
        EngineText text = failure.text();
        int end = text.trimEnd(start, text.lineEnd(start));
        int key = Math.min(end, WrittenLines.commonKeyEnd(text, start));
        if (key > start && key < end && text.at(key) == ':') {
            return failure.offering(
                    new Fix(Span.at(key + 1), " ", false, "put a space after the colon"),
                    key + 1,
                    failure.error(Rules.MISSING_COLON, key, key + 1, "a space must follow the colon after a key"));
        }
        if (WrittenLines.isDashWithoutSpace(text, start)) {
            return EntryDiagnostics.dashWithoutSpace(failure, start);
        }
        Diagnostic.Builder closer = DocumentDiagnostics.longCloser(failure, start, end);
        return closer != null
                ? closer
                : failure.error(
                                Rules.MISSING_COLON,
                                start,
                                end,
                                "a key must be followed by a colon, found none on this line")
                        .hint(hintOnText(failure, start));
    }

    /**
     * Returns where the text begins that runs on into a line with a key, if it has no key of its own, which is then what
     * is missing; else -1.
     */
    private static int lineWithoutColon(EngineText text, int key) {
        int first = -1;
        int line = text.lineStart(key);
        while (line > text.start()) {
            line = text.lineStart(text.trimEnd(text.start(), line));
            int at = text.skipBlanks(line);
            int entry = at;
            while (WrittenLines.isEntry(text, entry)) {
                entry = text.skipBlanks(entry + 1);
            }
            int colon = WrittenLines.colonOfKey(text, entry);
            if (text.at(at) == '#' || colon >= 0 && text.skipBlanks(colon + 1) == text.lineEnd(colon)) {
                return first;
            }
            if (colon >= 0) {
                return -1;
            }
            first = entry;
            if (entry > at) {
                return first;
            }
        }
        return first;
    }

    private static String hintOnText(Failure failure, int start) {
        EngineText text = failure.text();
        String line = failure.written(start, text.lineEnd(start));
        if (line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>")) {
            return "a merge left this line: resolve the conflict";
        }
        int word = WrittenLines.commonKeyEnd(text, start);
        if (word > start && word == text.trimEnd(start, text.lineEnd(start))) {
            return "write `" + failure.written(start, word) + ":`";
        }
        boolean ownBlock = !text.isWholeFile()
                && start == text.lineStart(start)
                && start > text.start()
                && WrittenLines.isAfterBlankLine(text, start);
        return ownBlock
                ? "write `key: value`, or close the front matter above it with `---`"
                : "write `key: value`, or indent the line if it belongs to the text above";
    }
}
