package dev.frontmatter.yaml;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Turns a failure of the engine into the finding that tells the writer most. The engine says where it could not go on;
 * what the writer did wrong often stands before that, so the text around is looked at too.
 */
final class SyntaxDiagnosis {

    static final int NO_BRACKET = -1;

    private final Source source;
    private final EngineText text;
    private final int openBracket;
    private final @Nullable Span lastQuoted;

    /**
     * @param openBracket where the innermost open bracket or brace stands, or {@link #NO_BRACKET}
     * @param lastQuoted the last quoted scalar before the failure
     */
    SyntaxDiagnosis(Source source, EngineText text, int openBracket, @Nullable Span lastQuoted) {
        this.source = source;
        this.text = text;
        this.openBracket = openBracket;
        this.lastQuoted = lastQuoted;
    }

    /** Explains a failure that the engine itself did not expect. */
    Diagnostic.Builder explain(int lastEnd) {
        for (int at = lastEnd; at < text.end(); at++) {
            if (text.at(at) == '\\' && text.at(at + 1) == 'U') {
                return escape(at);
            }
        }
        int at = text.skipBlanks(lastEnd);
        return syntax(at, "cannot read what stands here");
    }

    Diagnostic.Builder explain(YamlEngineException failure) {
        if (!(failure instanceof MarkedYamlEngineException marked)) {
            return syntax(text.start(), String.valueOf(failure.getMessage()));
        }
        int at = text.offset(marked.getProblemMark());
        int context = marked.getContextMark().isPresent() ? text.offset(marked.getContextMark()) : at;
        String problem = String.valueOf(marked.getProblem());
        int tab = tabInIndent(at);
        if (tab >= 0) {
            return error(Rules.TAB_INDENT, tab, text.skipBlanks(tab), "lines must be indented with spaces, found a tab")
                    .hint("use spaces in place of the tab");
        }
        boolean inQuotes = context < at && (text.at(context) == '"' || text.at(context) == '\'');
        if (inQuotes && (problem.contains("unexpected end of stream") || swallowsKey(context, at))) {
            return unclosedQuote(context);
        }
        if (inQuotes && problem.contains("escape")) {
            return escape(text.at(at) == '\\' ? at : at - 1);
        }
        Diagnostic.Builder afterQuote = afterQuote(at);
        if (afterQuote != null) {
            return afterQuote;
        }
        if (problem.contains("cannot start any token")) {
            return reserved(at);
        }
        if (problem.contains("mapping values are not allowed")) {
            return unexpectedColon(at);
        }
        if (problem.contains("could not find expected ':'")) {
            return missingColon(context);
        }
        if (problem.contains("sequence entries are not allowed")) {
            return error(Rules.INDENT, at, at + 1, "a list entry `- ` must begin its own line, found it behind a key")
                    .hint("put the list on the lines below the key, or quote the text");
        }
        String doing = marked.getContext() == null ? "" : marked.getContext();
        if (doing.contains("alias") || doing.contains("anchor") || problem.contains("mapping keys are not allowed")) {
            return reserved(context);
        }
        if (doing.contains("tag") || problem.contains("tag handle")) {
            return error(
                            Rules.TAG,
                            context,
                            wordEnd(context),
                            "a tag must be one of the core schema's, found one that is malformed")
                    .hint("put the text in quotes if it is no tag");
        }
        if (doing.contains("block scalar")) {
            return problem.contains("leading empty lines")
                    ? error(
                            Rules.INDENT,
                            text.lineStart(at),
                            at,
                            "the first line of the text must be indented as far as the empty lines above it")
                    : reserved(context);
        }
        if (openBracket != NO_BRACKET) {
            return unclosedBracket();
        }
        if (text.at(at) == ']' || text.at(at) == '}' || text.at(at) == ',' || text.at(at) == '%') {
            return reserved(at);
        }
        if (problem.contains("expected <block end>")) {
            int end = text.lineEnd(at);
            return error(
                            Rules.INDENT,
                            at,
                            text.trimEnd(at, end),
                            "this line must be indented like the keys or list entries that it belongs to")
                    .hint("keys of one mapping start in one column");
        }
        return syntax(at, problem);
    }

    // What writers do

    private int tabInIndent(int at) {
        int line = text.lineStart(at);
        int end = text.skipBlanks(line);
        for (int i = line; i < end; i++) {
            if (text.at(i) == '\t') {
                return i;
            }
        }
        return -1;
    }

    /** A quote that is meant to end on its line, but whose text runs on into lines with keys of their own. */
    private boolean swallowsKey(int quote, int end) {
        int line = text.lineEnd(quote);
        while (line < end) {
            line++;
            int at = text.skipBlanks(line);
            int key = at;
            while (key < end && isKeyCharacter(text.at(key))) {
                key++;
            }
            if (key > at && key < end && text.at(key) == ':' && isEndOfKey(key)) {
                return true;
            }
            line = text.lineEnd(line);
        }
        return false;
    }

    private boolean isEndOfKey(int colon) {
        byte next = text.at(colon + 1);
        return EngineText.isBlank(next) || EngineText.isLineEnd(next);
    }

    private static boolean isKeyCharacter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '_' || b == '-' || b == '.';
    }

    private Diagnostic.Builder unclosedQuote(int quote) {
        char mark = (char) text.at(quote);
        int end = text.trimEnd(quote, text.lineEnd(quote));
        return error(Rules.UNCLOSED_QUOTE, quote, end, "text that opens with " + mark + " must end with " + mark)
                .hint("add the closing " + mark);
    }

    /** Text behind a closing quote: either the quote was meant inside the text, or the one that opened it never closed. */
    private Diagnostic.@Nullable Builder afterQuote(int at) {
        Span quoted = lastQuoted;
        if (quoted == null || at < quoted.end() || !text.sameLine(quoted.end(), at)) {
            return null;
        }
        int junk = text.skipBlanks(quoted.end());
        if (junk > at || junk >= text.lineEnd(at)) {
            return null;
        }
        if (!text.sameLine(quoted.start(), quoted.end())) {
            return unclosedQuote(quoted.start());
        }
        char mark = (char) text.at(quoted.start());
        return error(
                        Rules.TEXT_AFTER_QUOTE,
                        junk,
                        text.trimEnd(junk, text.lineEnd(junk)),
                        "nothing may follow the closing " + mark + ", found text")
                .hint(mark == '"' ? "write \\\" for a quote inside the text" : "write '' for a quote inside the text");
    }

    private Diagnostic.Builder escape(int backslash) {
        int end = Math.min(text.end(), backslash + 2);
        while (end < text.end() && (text.at(end) & 0xC0) == 0x80) {
            end++;
        }
        return error(
                        Rules.ESCAPE,
                        backslash,
                        end,
                        "a backslash in double quotes must begin an escape, found `" + text(backslash, end) + "`")
                .found(text(backslash, end))
                .hint("write \\\\ for a backslash, or use single quotes");
    }

    private Diagnostic.Builder reserved(int at) {
        int end = text.trimEnd(at, text.lineEnd(at));
        char c = (char) text.at(at);
        return error(Rules.RESERVED_CHARACTER, at, Math.max(end, at), "unquoted text must not begin with `" + c + "`")
                .hint("put the text in quotes");
    }

    private Diagnostic.Builder unexpectedColon(int colon) {
        int line = text.skipBlanks(text.lineStart(colon));
        int value = valueAfterKey(line, colon);
        if (value < 0) {
            return error(
                            Rules.INDENT,
                            line,
                            Math.max(colon, line),
                            "this key must be indented like the keys that it belongs with, found it below a value")
                    .hint("keys of one mapping start in one column");
        }
        int end = text.trimEnd(value, text.lineEnd(value));
        String quoted = '"' + text(value, end).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        return error(Rules.UNQUOTED_COLON, colon, colon + 1, "text that holds `: ` must be quoted")
                .hint("put the text after the key in quotes")
                .fix(new Fix(new Span(value, end), quoted, false, "quote the text"));
    }

    /** Where the value begins, if another key ends on this line before a colon; else -1. */
    private int valueAfterKey(int line, int colon) {
        for (int at = line; at < colon; at++) {
            if (text.at(at) == ':' && EngineText.isBlank(text.at(at + 1))) {
                return text.skipBlanks(at + 1);
            }
        }
        return -1;
    }

    private Diagnostic.Builder missingColon(int start) {
        int end = text.trimEnd(start, text.lineEnd(start));
        for (int at = start; at < end; at++) {
            if (text.at(at) == ':') {
                return error(Rules.MISSING_COLON, at, at + 1, "a space must follow the colon after a key")
                        .fix(new Fix(Span.at(at + 1), " ", false, "put a space after the colon"));
            }
        }
        return error(Rules.MISSING_COLON, start, end, "a key must be followed by a colon, found none on this line")
                .hint("write `key: value`, or indent the line if it belongs to the text above");
    }

    private Diagnostic.Builder unclosedBracket() {
        boolean list = text.at(openBracket) == '[';
        String pair = list ? "`[` must be closed with `]`" : "`{` must be closed with `}`";
        return error(
                        Rules.UNCLOSED_BRACKET,
                        openBracket,
                        openBracket + 1,
                        pair + " and have commas between its entries")
                .hint("close it, or put the text in quotes");
    }

    // Parts

    private Diagnostic.Builder syntax(int at, String problem) {
        int start = Math.min(at, text.end());
        int end = text.trimEnd(start, text.lineEnd(start));
        return error(Rules.SYNTAX, start, end, "not YAML: " + DisplayText.escape(problem));
    }

    private int wordEnd(int start) {
        int at = start;
        while (at < text.end() && !EngineText.isBlank(text.at(at)) && !EngineText.isLineEnd(text.at(at))) {
            at++;
        }
        return at;
    }

    private String text(int start, int end) {
        return source.text(new Span(start, end));
    }

    private Diagnostic.Builder error(Rule rule, int start, int end, String message) {
        int from = Math.min(start, text.end());
        return Diagnostic.error(rule, source, new Span(from, Math.max(from, Math.min(end, text.end()))), message);
    }
}
