package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Lookalikes;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Explains failures at lines that begin in the wrong column, or with what is no indentation. */
final class IndentDiagnostics {

    private static final String ONE_COLUMN = "keys of one mapping start in one column";

    /** So many columns are tried for a line. */
    private static final int MOST_COLUMNS = 4;

    private static final int LEVEL = 2;

    private IndentDiagnostics() {}

    static Diagnostic.@Nullable Builder tab(Failure failure) {
        EngineText text = failure.text();
        int tab = failure.is(EngineProblem.TAB_AS_INDENT)
                ? lastTab(text, failure.at())
                : failure.isInBrackets() ? -1 : tabInIndent(text, failure.at());
        if (tab < 0) {
            return null;
        }
        int end = text.skipBlanks(tab);
        Diagnostic.Builder diagnostic = failure.error(
                        Rules.TAB_INDENT, tab, end, "lines must be indented with spaces, found a tab")
                .hint("use spaces in place of the tab");
        Fix throughout = failure.trial() == null ? null : TabIndent.fix(failure.source(), text);
        if (!text.beginsLine(tab)) {
            return failure.offering(
                    end,
                    diagnostic.hint("use a space in place of the tab"),
                    new Fix(new Span(tab, end), " ", false, "use a space in place of the tab"));
        }
        return failure.offering(
                end,
                diagnostic,
                columns(failure, text.lineStart(tab), throughout, likeNext(failure, text.lineStart(tab))));
    }

    /** Returns the fix that begins the text of a line in the column of the next line, or null if that is not indented. */
    private static @Nullable Fix likeNext(Failure failure, int line) {
        EngineText text = failure.text();
        int next = text.nextLine(line);
        int column = text.skipBlanks(next) - next;
        boolean spaces = column > 0 && failure.written(next, next + column).indexOf('\t') < 0;
        return spaces && !text.isBlankLine(next)
                ? new Fix(
                        new Span(line, text.skipBlanks(line)),
                        " ".repeat(column),
                        false,
                        "begin the line in column " + (column + 1))
                : null;
    }

    /** Returns the fixes that begin the text of a line in one of the columns that those above it begin in. */
    private static @Nullable Fix[] columns(Failure failure, int line, @Nullable Fix... before) {
        EngineText text = failure.text();
        int at = text.skipBlanks(line);
        List<@Nullable Fix> fixes = new ArrayList<>();
        for (Fix fix : before) {
            fixes.add(fix);
        }
        Set<Integer> columns = new LinkedHashSet<>();
        int above = line;
        // In brackets a column means nothing.
        while (above > text.start() && columns.size() < MOST_COLUMNS && !failure.isInBrackets()) {
            above = text.lineAbove(above);
            if (!text.isBlankLine(above)) {
                int first = text.skipBlanks(above);
                columns.add(first - above);
                if (WrittenLines.isEntry(text, first)) {
                    columns.add(text.skipBlanks(first + 1) - above);
                }
                if (first == above) {
                    break;
                }
            }
        }
        if (!columns.isEmpty()) {
            columns.add(columns.iterator().next() + LEVEL);
        } else if (!failure.isInBrackets()) {
            columns.add(0);
        }
        for (int column : columns) {
            String indent = " ".repeat(column);
            if (!failure.written(line, at).equals(indent)) {
                fixes.add(new Fix(new Span(line, at), indent, false, "begin the line in column " + (column + 1)));
            }
        }
        return fixes.toArray(new Fix[0]);
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
        int above = WrittenLines.textAbove(failure.text(), line);
        Diagnostic.Builder inLine = lookalikeSpace(failure, failure.textOfLine());
        return inLine != null ? inLine : lookalikeSpace(failure, above);
    }

    /** Reports a character that looks like a space at the start of a line's text, or behind the colon of its key. */
    static Diagnostic.@Nullable Builder lookalikeSpace(Failure failure, int start) {
        EngineText text = failure.text();
        int key = WrittenLines.commonKeyEnd(text, start);
        boolean behindColon = key > start && text.at(key) == ':';
        int at = behindColon ? key + 1 : start;
        int character = Lookalikes.invisibleAt(text.bytes, at, text.end());
        if (!Lookalikes.isSpace(character)) {
            return null;
        }
        int end = at;
        StringBuilder spaces = new StringBuilder();
        while (Lookalikes.isSpace(Lookalikes.wideAt(text.bytes, end, text.end()))) {
            end += Lookalikes.length(Lookalikes.wideAt(text.bytes, end, text.end()));
            spaces.append(' ');
        }
        return failure.offering(
                end,
                failure.error(
                                behindColon ? Rules.MISSING_COLON : Rules.INDENT,
                                at,
                                at + Lookalikes.length(character),
                                (behindColon
                                                ? "a space must follow the colon after a key"
                                                : "lines must be indented with spaces")
                                        + ", found the character " + Lookalikes.name(character))
                        .hint("use spaces in place of it"),
                new Fix(new Span(at, end), spaces.toString(), false, "use spaces in place of it"));
    }

    // Columns

    static Diagnostic.@Nullable Builder keyBelowValue(Failure failure) {
        if (!ColonDiagnostics.isUnexpected(failure)) {
            return null;
        }
        EngineText text = failure.text();
        int line = text.skipBlanks(text.lineStart(failure.at()));
        int above = WrittenLines.textAbove(text, line);
        if (above < line && WrittenLines.isDashWithoutSpace(text, above)) {
            return EntryDiagnostics.dashWithoutSpace(failure, above);
        }
        Diagnostic.Builder entry = WrittenLines.isEntry(text, line) ? StrayDashes.at(failure.at(line)) : null;
        if (entry != null) {
            return entry;
        }
        int value = valueAbove(text, line);
        boolean words = value >= 0 && WrittenLines.hasBlank(text, line, failure.at());
        if (words) {
            Span first = new Span(value, text.trimEnd(value, text.lineEnd(value)));
            return failure.offering(
                    text.lineEnd(line),
                    failure.error(
                                    Rules.UNQUOTED_COLON,
                                    failure.at(),
                                    failure.at() + 1,
                                    "text that holds `: ` must be quoted, found it in a text of several lines")
                            .hint("put all of the text in quotes")
                            .related(first, "the text begins"),
                    failure.quoting(value, endOfText(text, line)));
        }
        return failure.offering(
                Math.max(failure.at(), line),
                failure.error(
                                Rules.INDENT,
                                line,
                                Math.max(failure.at(), line),
                                "this key must be indented like the keys that it belongs with, found it below a value")
                        .hint(ONE_COLUMN),
                columns(failure, text.lineStart(line)));
    }

    /** Returns where the text without quotes begins, behind a key, that goes on in an indented line; -1 if there is none. */
    private static int valueAbove(EngineText text, int indented) {
        int line = text.lineStart(indented);
        int column = indented - line;
        while (line > text.start()) {
            line = text.lineAbove(line);
            int at = text.skipBlanks(line);
            if (text.isBlankLine(line) || at - line >= column) {
                continue;
            }
            at = WrittenLines.behindDashes(text, at);
            int colon = WrittenLines.colonOfKey(text, at);
            int value = colon < 0 ? text.lineEnd(line) : text.skipBlanks(colon + 1);
            return value < text.lineEnd(line) && "\"'|>[{&*!#".indexOf(text.at(value)) < 0 ? value : -1;
        }
        return -1;
    }

    /** Returns the end of the lines that are indented like one, from that on. */
    private static int endOfText(EngineText text, int indented) {
        int line = text.lineStart(indented);
        int column = indented - line;
        int end = text.lineEnd(line);
        for (line = text.nextLine(line); line < text.end(); line = text.nextLine(line)) {
            if (!text.isBlankLine(line)) {
                if (text.skipBlanks(line) - line < column) {
                    break;
                }
                end = text.lineEnd(line);
            }
        }
        return end;
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
        int firstLine = WrittenLines.firstLine(text);
        int first = text.skipBlanks(firstLine);
        boolean indented = line == text.lineStart(line) && first > firstLine && first < line;
        return failure.isAtMisplacedToken() && indented
                ? failure.offering(
                        failure.at(),
                        failure.error(
                                        Rules.INDENT,
                                        first,
                                        text.trimEnd(first, text.lineEnd(first)),
                                        "this line must start in column 1 like the keys below it")
                                .hint("remove the spaces before it"),
                        new Fix(new Span(firstLine, first), "", false, "remove the spaces before it"))
                : null;
    }

    static Diagnostic.@Nullable Builder otherColumn(Failure failure) {
        if (!failure.isAtMisplacedToken()) {
            return null;
        }
        EngineText text = failure.text();
        int at = failure.at();
        Diagnostic.Builder cut = textCutOff(failure, at);
        Diagnostic.Builder dash = cut != null ? cut : StrayDashes.at(failure);
        return dash != null
                ? dash
                : failure.offering(
                        at,
                        failure.error(
                                        Rules.INDENT,
                                        at,
                                        text.trimEnd(at, text.lineEnd(at)),
                                        "this line must be indented like the keys or list entries that it belongs to")
                                .hint(
                                        WrittenLines.isEntry(text, at)
                                                ? "entries of one list start in one column"
                                                : !WrittenLines.holdsKey(text, at)
                                                        ? "indent it like the text that it belongs to"
                                                        : ONE_COLUMN),
                        columns(failure, text.lineStart(at)));
    }

    /** Reports a comment that ends the text above a line, which was meant to go on with it. */
    static Diagnostic.@Nullable Builder textCutOff(Failure failure, int at) {
        EngineText text = failure.text();
        int line = text.lineStart(at);
        if (line == text.start() || line == at) {
            return null;
        }
        int above = text.lineAbove(line);
        int mark = WrittenLines.comment(text, above);
        boolean betweenKeys = mark == text.skipBlanks(above) && WrittenLines.holdsKey(text, at);
        int value = mark < 0 || betweenKeys ? -1 : valueAbove(text, at);
        if (value < 0 || value >= mark) {
            return null;
        }
        return failure.offering(
                text.lineEnd(at),
                failure.error(
                                Rules.COMMENT_IN_TEXT,
                                mark,
                                text.trimEnd(mark, text.lineEnd(mark)),
                                "text that holds ` #` must be quoted, found a comment that ends it and a line that goes on with it")
                        .hint("put all of the text in quotes")
                        .related(new Span(at, text.trimEnd(at, text.lineEnd(at))), "the text goes on"),
                failure.quoting(value, endOfText(text, at)));
    }
}
