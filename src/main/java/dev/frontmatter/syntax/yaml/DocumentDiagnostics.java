package dev.frontmatter.syntax.yaml;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;
import org.jspecify.annotations.Nullable;

/** Explains failures at the lines that begin or end a document. */
final class DocumentDiagnostics {

    private static final int FENCE = 3;
    private static final int FEWEST_DASHES = 2;

    private DocumentDiagnostics() {}

    static Diagnostic.@Nullable Builder onMarkerLine(Failure failure) {
        EngineText text = failure.text();
        int line = text.lineStart(failure.at());
        boolean begun = failure.isAtRefusedToken() && "-?:".indexOf(text.at(failure.at())) >= 0;
        return begun && text.followsMarker() && line == text.start() && !failure.isInBrackets()
                ? failure.error(
                                Rules.INDENT,
                                line,
                                text.trimEnd(line, text.lineEnd(line)),
                                "keys and list entries must begin below the line `---`, found one on it")
                        .hint("move it to the next line")
                : null;
    }

    /** Reports a line of more or fewer dashes than close the front matter, or returns null. */
    static Diagnostic.@Nullable Builder closerLength(Failure failure, int start, int end) {
        EngineText text = failure.text();
        int dashes = start;
        while (dashes < end && text.at(dashes) == '-') {
            dashes++;
        }
        if (dashes < end || end - start == FENCE || end - start < FEWEST_DASHES) {
            return null;
        }
        Diagnostic.Builder diagnostic = failure.error(
                        Rules.CLOSER_LENGTH,
                        start,
                        end,
                        "the closing line has exactly three `-`, found " + (end - start))
                .hint("write `---`");
        FixTrial trial = failure.trial();
        if (start != text.lineStart(start) || trial == null || !trial.canEndAt(start)) {
            return diagnostic;
        }
        boolean certain = !mayBeHeading(text, start) && !mayBeginText(text, start) && trial.isText(end);
        return diagnostic.fix(new Fix(new Span(start, end), "---", certain, "write `---`"));
    }

    /** Returns true if dashes are below lines that a blank line parts from others: a heading of the body looks like that. */
    private static boolean mayBeHeading(EngineText text, int dashes) {
        int line = dashes;
        while (line > text.start() && !WrittenLines.isAfterBlankLine(text, line)) {
            line = text.lineStart(line - 1);
        }
        return line > text.start() && line < dashes;
    }

    /** Returns true if the last line above another one may begin a block text, of which lines of any look may be part. */
    private static boolean mayBeginText(EngineText text, int below) {
        int end = text.trimEnd(text.start(), below);
        for (int at = text.lineStart(end); at < end; at++) {
            if (text.at(at) == '|' || text.at(at) == '>') {
                return true;
            }
        }
        return false;
    }

    static Diagnostic.@Nullable Builder afterEnd(Failure failure) {
        int end = failure.isAtMisplacedToken() ? documentEnd(failure, failure.textOfLine()) : -1;
        return end < 0 ? null : second(failure, end, "found `...`, which ends it, and text after that");
    }

    /** Returns the start of the line {@code ...} that a line is or follows, comments and blank lines between; else -1. */
    private static int documentEnd(Failure failure, int line) {
        EngineText text = failure.text();
        for (int at = text.lineStart(line); ; at = text.lineStart(at - 1)) {
            if (failure.written(at, text.lineEnd(at)).startsWith("...")) {
                return at;
            }
            int first = text.skipBlanks(at);
            boolean passed = at == text.lineStart(line) || first >= text.lineEnd(at) || text.at(first) == '#';
            if (!passed || at <= text.start()) {
                return -1;
            }
        }
    }

    /** Reports a line that ends the only document, or begins another. */
    static Diagnostic.Builder second(Failure failure, int line, String found) {
        EngineText text = failure.text();
        boolean file = text.isWholeFile();
        return failure.error(
                        Rules.SECOND_DOCUMENT,
                        line,
                        text.trimEnd(line, text.lineEnd(line)),
                        (file ? "the file must hold" : "front matter is") + " one YAML document, " + found)
                .hint(
                        file
                                ? "give each document a file of its own, or quote the text"
                                : "end the front matter with `---` alone on its line, or quote the text");
    }
}
