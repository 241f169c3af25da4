package dev.frontmatter.syntax.yaml;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import org.jspecify.annotations.Nullable;

/** Explains failures at lines that begin in the wrong column, or with what is no indentation. */
final class IndentDiagnostics {

    private static final String ONE_COLUMN = "keys of one mapping start in one column";

    private IndentDiagnostics() {}

    static Diagnostic.@Nullable Builder tab(Failure failure) {
        EngineText text = failure.text();
        int tab =
                failure.is(EngineProblem.TAB_AS_INDENT) ? lastTab(text, failure.at()) : tabInIndent(text, failure.at());
        if (tab < 0) {
            return null;
        }
        int end = text.skipBlanks(tab);
        Diagnostic.Builder diagnostic = failure.error(
                        Rules.TAB_INDENT, tab, end, "lines must be indented with spaces, found a tab")
                .hint("use spaces in place of the tab");
        Fix fix = failure.trial() == null ? null : TabIndent.fix(failure.source(), text);
        return fix == null ? diagnostic : failure.offering(fix, end, diagnostic);
    }

    private static int tabInIndent(EngineText text, int at) {
        int line = text.lineStart(at);
        int end = text.skipBlanks(line);
        for (int i = line; i < end; i++) {
            if (text.at(i) == '\t') {
                return i;
            }
        }
        return -1;
    }

    private static int lastTab(EngineText text, int at) {
        int line = text.lineStart(at);
        int tab = at;
        while (tab >= line && text.at(tab) != '\t') {
            tab--;
        }
        return tab >= line ? tab : -1;
    }

    // No-break spaces, which look like spaces, and are text

    static Diagnostic.@Nullable Builder noBreakSpaceBeforeKey(Failure failure) {
        return ColonDiagnostics.isUnexpected(failure) ? noBreakSpaceAbove(failure, failure.at()) : null;
    }

    static Diagnostic.@Nullable Builder noBreakSpaceAbove(Failure failure) {
        return failure.isAtMisplacedToken() ? noBreakSpaceAbove(failure, failure.at()) : null;
    }

    private static Diagnostic.@Nullable Builder noBreakSpaceAbove(Failure failure, int line) {
        EngineText text = failure.text();
        int above = WrittenLines.textAbove(text, line);
        boolean noBreakSpace = text.at(above) == (byte) 0xC2 && text.at(above + 1) == (byte) 0xA0;
        return noBreakSpace
                ? failure.error(
                                Rules.INDENT,
                                above,
                                above + 2,
                                "lines must be indented with spaces, found a no-break space")
                        .hint("use spaces in place of it")
                : null;
    }

    // Columns

    static Diagnostic.@Nullable Builder keyBelowValue(Failure failure) {
        if (!ColonDiagnostics.isUnexpected(failure)) {
            return null;
        }
        int line = failure.text().skipBlanks(failure.text().lineStart(failure.at()));
        return failure.error(
                        Rules.INDENT,
                        line,
                        Math.max(failure.at(), line),
                        "this key must be indented like the keys that it belongs with, found it below a value")
                .hint(ONE_COLUMN);
    }

    /** Of a block text whose first lines are empty, the engine marks the blanks before the first that is not. */
    static Diagnostic.@Nullable Builder firstLineOfText(Failure failure) {
        EngineText text = failure.text();
        int at = failure.at();
        return failure.isWithinToken() && text.skipBlanks(failure.context()) >= at
                ? failure.error(
                        Rules.INDENT,
                        text.lineStart(at),
                        at,
                        "the first line of the text must be indented as far as the empty lines above it")
                : null;
    }

    static Diagnostic.@Nullable Builder firstLine(Failure failure) {
        EngineText text = failure.text();
        int line = failure.textOfLine();
        int first = text.skipBlanks(text.start());
        boolean indented = line == text.lineStart(line) && first > text.start() && first < line;
        return failure.isAtMisplacedToken() && indented
                ? failure.error(
                                Rules.INDENT,
                                first,
                                text.trimEnd(first, text.lineEnd(first)),
                                "this line must start in column 1 like the keys below it")
                        .hint("remove the spaces before it")
                : null;
    }

    static Diagnostic.@Nullable Builder otherColumn(Failure failure) {
        if (!failure.isAtMisplacedToken()) {
            return null;
        }
        EngineText text = failure.text();
        int at = failure.at();
        return failure.error(
                        Rules.INDENT,
                        at,
                        text.trimEnd(at, text.lineEnd(at)),
                        "this line must be indented like the keys or list entries that it belongs to")
                .hint(
                        WrittenLines.isEntry(text, at)
                                ? "entries of one list start in one column"
                                : WrittenLines.colonOfKey(text, at) < 0
                                        ? "indent it like the text that it belongs to"
                                        : ONE_COLUMN);
    }
}
