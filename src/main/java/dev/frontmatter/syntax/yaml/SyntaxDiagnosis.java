package dev.frontmatter.syntax.yaml;

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

    /** A simple key has at most so many characters (YAML 1.2.2, 7.4.2). */
    private static final int LONGEST_KEY = 1024;

    static final int NO_BRACKET = -1;

    /** YAML's own quotes, and what word processors make of them. */
    private static final String OTHER_QUOTES = "\"'\u201C\u201D\u201E\u2018\u2019\u201A\u00AB\u00BB";

    private final Source source;
    private final EngineText text;
    private final @Nullable FixTrial trial;
    private final int openBracket;
    private final @Nullable Span lastQuoted;
    private final @Nullable Span lastBracketed;

    /**
     * @param trial tries fixes, or null to offer none
     * @param openBracket where the innermost open bracket or brace stands, or {@link #NO_BRACKET}
     * @param lastQuoted the last quoted scalar before the failure
     * @param lastBracketed the last collection in brackets or braces that was closed before the failure
     */
    SyntaxDiagnosis(
            Source source,
            EngineText text,
            @Nullable FixTrial trial,
            int openBracket,
            @Nullable Span lastQuoted,
            @Nullable Span lastBracketed) {
        this.source = source;
        this.text = text;
        this.trial = trial;
        this.openBracket = openBracket;
        this.lastQuoted = lastQuoted;
        this.lastBracketed = lastBracketed;
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

    Diagnostic.Builder explain(YamlEngineException failure, int lastEnd) {
        if (!(failure instanceof MarkedYamlEngineException marked)) {
            Span quoted = lastQuoted;
            return quoted != null && swallowsKey(quoted.start(), quoted.end())
                    ? unclosedQuote(quoted.start())
                    : syntax(text.skipBlanks(lastEnd), "cannot read what stands here");
        }
        int at = text.offset(marked.getProblemMark());
        int context = marked.getContextMark().isPresent() ? text.offset(marked.getContextMark()) : at;
        String problem = String.valueOf(marked.getProblem());
        String doing = marked.getContext() == null ? "" : marked.getContext();
        int delete = problem.contains("DEL") ? nextDelete(at) : text.end();
        if (delete < text.end()) {
            return error(
                            Rules.CONTROL_CHARACTER,
                            delete,
                            delete + 1,
                            "unquoted text must not hold the character U+007F")
                    .hint("remove it");
        }
        int tab = problem.contains("TAB") ? lastTab(at) : tabInIndent(at);
        if (tab >= 0) {
            int end = text.skipBlanks(tab);
            Diagnostic.Builder finding = error(
                            Rules.TAB_INDENT, tab, end, "lines must be indented with spaces, found a tab")
                    .hint("use spaces in place of the tab");
            Fix fix = trial == null ? null : TabIndent.fix(source, text);
            return fix == null ? finding : offering(fix, end, finding);
        }
        boolean inQuotes = context < at && (text.at(context) == '"' || text.at(context) == '\'');
        if (inQuotes
                && (problem.contains("unexpected end of stream")
                        || problem.contains("document separator")
                        || swallowsKey(context, at))) {
            return unclosedQuote(context);
        }
        if (inQuotes && doing.contains("double-quoted") && (problem.contains("escape") || problem.contains("hex"))) {
            return escape(lastBackslash(context, at));
        }
        if (text.followsMarker() && openBracket == NO_BRACKET && problem.contains("are not allowed")) {
            int line = text.lineStart(at);
            if (line == text.start()) {
                return error(
                                Rules.INDENT,
                                line,
                                text.trimEnd(line, text.lineEnd(line)),
                                "keys and list entries must begin below the line `---`, found one on it")
                        .hint("move it to the next line");
            }
        }
        Diagnostic.Builder afterQuote = afterQuote(at);
        if (afterQuote != null) {
            return afterQuote;
        }
        if (problem.contains("cannot start any token")) {
            return reserved(at);
        }
        if (doing.contains("directive")) {
            return reserved(text.lineStart(at));
        }
        if (problem.contains("mapping values are not allowed")) {
            return unexpectedColon(at);
        }
        if (problem.contains("could not find expected ':'")) {
            return missingColon(context);
        }
        if (problem.contains("sequence entries are not allowed")) {
            return listEntry(at);
        }
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
            return inBrackets(at);
        }
        if ("],}%&*!".indexOf(text.at(at)) >= 0) {
            return reserved(at);
        }
        if (problem.contains("expected <block end>") || problem.contains("expected '<document start>'")) {
            return misplaced(at);
        }
        return syntax(at, problem);
    }

    // What writers do

    private int nextDelete(int from) {
        int at = from;
        while (at < text.end() && text.at(at) != 0x7F) {
            at++;
        }
        return at;
    }

    private Diagnostic.Builder longKey(int line, int colon) {
        return error(
                        Rules.SYNTAX,
                        line,
                        colon,
                        "a key must not be longer than " + LONGEST_KEY + " characters, found one of more")
                .hint("is it text? Then put it below a key, after `|`");
    }

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

    private int lastTab(int at) {
        int tab = at;
        while (tab >= text.lineStart(at) && text.at(tab) != '\t') {
            tab--;
        }
        return tab >= text.lineStart(at) ? tab : -1;
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
        String mark = String.valueOf((char) text.at(quote));
        int end = text.trimEnd(quote, text.lineEnd(quote));
        String line = text(quote, end);
        String last = line.substring(line.length() - 1);
        boolean lookalike = end > quote + 1 && OTHER_QUOTES.contains(last) && !last.equals(mark);
        String message = "text that opens with " + mark + " must end with " + mark;
        return error(Rules.UNCLOSED_QUOTE, quote, end, lookalike ? message + ", found " + last : message)
                .hint(
                        mark.equals("\"") && line.endsWith("\\\"")
                                ? "\\\" is a quote inside the text: add the closing \""
                                : lookalike ? "write " + mark + " in place of " + last : "add the closing " + mark);
    }

    /** Text behind a closing quote: either the quote was meant inside the text, or the one that opened it never closed. */
    private Diagnostic.@Nullable Builder afterQuote(int at) {
        Span quoted = lastQuoted;
        if (quoted == null || at < quoted.end() || !text.sameLine(quoted.end(), at)) {
            return null;
        }
        int junk = text.skipBlanks(quoted.end());
        if (quoted.length() > LONGEST_KEY && text.at(junk) == ':') {
            return longKey(quoted.start(), junk);
        }
        if (junk > at || junk >= text.lineEnd(at) || openBracket != NO_BRACKET && isQuote(text.at(junk))) {
            return null;
        }
        if (!text.sameLine(quoted.start(), quoted.end())) {
            return unclosedQuote(quoted.start());
        }
        char mark = (char) text.at(quoted.start());
        int end = text.trimEnd(junk, text.lineEnd(junk));
        boolean separator = end == junk + 1 && (text.at(junk) == ',' || text.at(junk) == ';');
        String inside = mark == '"' ? "\\\"" : "''";
        return error(
                        Rules.TEXT_AFTER_QUOTE,
                        junk,
                        end,
                        "nothing may follow the closing " + mark + ", found "
                                + (separator ? "`" + text(junk, end) + "`" : "text"))
                .hint(separator ? "remove it" : "quote the whole text, and write " + inside + " for a quote inside it");
    }

    private int lastBackslash(int quote, int at) {
        int backslash = at;
        while (backslash > quote && text.at(backslash) != '\\') {
            backslash--;
        }
        return backslash;
    }

    private Diagnostic.Builder escape(int backslash) {
        int end = Math.min(text.end(), backslash + 2);
        while (end < text.end() && (text.at(end) & 0xC0) == 0x80) {
            end++;
        }
        String found = text(backslash, end);
        int digits = switch (text.at(backslash + 1)) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
        boolean letter = isKeyCharacter(text.at(backslash + 1));
        return error(
                        Rules.ESCAPE,
                        backslash,
                        end,
                        digits > 0
                                ? "`" + found + "` must be followed by the " + digits
                                        + " hexadecimal digits of a character"
                                : "a backslash in double quotes must begin an escape, found `" + found + "`")
                .found(found)
                .hint(
                        letter
                                ? "write \\\\ for a backslash, or use single quotes"
                                : "remove the backslash, or write \\\\ to keep it");
    }

    private Diagnostic.Builder reserved(int at) {
        boolean template = text.at(at) == '%' && text.at(at - 1) == '{';
        int start = template ? at - 1 : at;
        int end = text.trimEnd(start, text.lineEnd(start));
        String found = template ? "{%" : String.valueOf((char) text.at(start));
        Diagnostic.Builder finding = reserved(source, new Span(start, Math.max(end, start)), found);
        boolean bullet = text.at(start) == '*'
                && EngineText.isBlank(text.at(start + 1))
                && text.skipBlanks(text.lineStart(start)) == start;
        return bullet ? finding.hint("write `- ` for a list entry, or put the text in quotes") : finding;
    }

    /** Text without quotes that begins with what means something else. */
    static Diagnostic.Builder reserved(Source source, Span span, String found) {
        String shown = found.equals("`") ? "a backtick" : "`" + found + "`";
        return Diagnostic.error(Rules.RESERVED_CHARACTER, source, span, "unquoted text must not begin with " + shown)
                .hint("put the text in quotes");
    }

    private Diagnostic.Builder unexpectedColon(int colon) {
        int line = text.skipBlanks(text.lineStart(colon));
        int value = valueAfterKey(line, colon);
        if (value < 0) {
            if (colon - line > LONGEST_KEY) {
                return longKey(line, colon);
            }
            int space = noBreakSpaceAbove(line);
            if (space >= 0) {
                return noBreakSpace(space);
            }
            int unfinished = lineWithoutColon(line);
            return unfinished >= 0
                    ? missingColon(unfinished)
                    : error(
                                    Rules.INDENT,
                                    line,
                                    Math.max(colon, line),
                                    "this key must be indented like the keys that it belongs with, found it below a value")
                            .hint("keys of one mapping start in one column");
        }
        int comment = comment(value);
        int end = text.trimEnd(value, comment < 0 ? text.lineEnd(value) : comment);
        String written = text(value, end);
        String quoted = '"' + written.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        Diagnostic.Builder finding = error(
                        Rules.UNQUOTED_COLON, colon, colon + 1, "text that holds `: ` must be quoted")
                .hint(
                        !written.isEmpty() && OTHER_QUOTES.indexOf(written.charAt(0)) > 1
                                ? "put it in straight quotes, since " + written.charAt(0) + " is none of YAML's"
                                : "put the text after the key in quotes");
        // An anchor would become a part of the text.
        return written.startsWith("&")
                ? finding
                : offering(new Fix(new Span(value, end), quoted, false, "quote the text"), colon + 1, finding);
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

    /**
     * Where the text begins that runs on into a line with a key, if it has no key of its own, which is then what is
     * missing; else -1.
     */
    private int lineWithoutColon(int key) {
        int first = -1;
        int line = text.lineStart(key);
        while (line > text.start()) {
            line = text.lineStart(text.trimEnd(text.start(), line));
            int at = text.skipBlanks(line);
            int entry = at;
            while (text.at(entry) == '-' && EngineText.isBlank(text.at(entry + 1))) {
                entry = text.skipBlanks(entry + 1);
            }
            int colon = keyEnd(entry);
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

    /** The colon that makes a line one of a key, or -1. */
    private int keyEnd(int from) {
        int end = text.lineEnd(from);
        for (int at = from; at < end; at++) {
            if (text.at(at) == ':' && isEndOfKey(at)) {
                return at;
            }
        }
        return -1;
    }

    private Diagnostic.Builder missingColon(int start) {
        int end = text.trimEnd(start, text.lineEnd(start));
        int key = start;
        while (key < end && isKeyCharacter(text.at(key))) {
            key++;
        }
        if (key > start && key < end && text.at(key) == ':') {
            return offering(
                    new Fix(Span.at(key + 1), " ", false, "put a space after the colon"),
                    key + 1,
                    error(Rules.MISSING_COLON, key, key + 1, "a space must follow the colon after a key"));
        }
        if (isDashWithoutSpace(start)) {
            return dashWithoutSpace(start);
        }
        int dashes = start;
        while (dashes < end && text.at(dashes) == '-') {
            dashes++;
        }
        if (dashes == end && end - start > 3) {
            Diagnostic.Builder finding = error(
                            Rules.CLOSER_LENGTH,
                            start,
                            end,
                            "the closing line has exactly three `-`, found " + (end - start))
                    .hint("write `---`");
            if (start != text.lineStart(start) || trial == null || !trial.canEndAt(start)) {
                return finding;
            }
            boolean certain = !mayBeHeading(start) && !mayBeginText(start) && trial.isText(end);
            return finding.fix(new Fix(new Span(start, end), "---", certain, "write `---`"));
        }
        return error(Rules.MISSING_COLON, start, end, "a key must be followed by a colon, found none on this line")
                .hint(hintOnText(start));
    }

    /** Returns true if dashes are below lines that a blank line parts from others: a heading of the body looks like that. */
    private boolean mayBeHeading(int dashes) {
        int line = dashes;
        while (line > text.start() && !isAfterBlankLine(line)) {
            line = text.lineStart(line - 1);
        }
        return line > text.start() && line < dashes;
    }

    /** Returns true if the last line above another one may begin a block text, of which lines of any look may be part. */
    private boolean mayBeginText(int below) {
        int end = text.trimEnd(text.start(), below);
        for (int at = text.lineStart(end); at < end; at++) {
            if (text.at(at) == '|' || text.at(at) == '>') {
                return true;
            }
        }
        return false;
    }

    private String hintOnText(int start) {
        String line = text(start, text.lineEnd(start));
        if (line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>")) {
            return "a merge left this line: resolve the conflict";
        }
        int word = start;
        while (isKeyCharacter(text.at(word))) {
            word++;
        }
        if (word > start && word == text.trimEnd(start, text.lineEnd(start))) {
            return "write `" + text(start, word) + ":`";
        }
        boolean ownBlock = !text.isWholeFile()
                && start == text.lineStart(start)
                && start > text.start()
                && isAfterBlankLine(start);
        return ownBlock
                ? "write `key: value`, or close the front matter above it with `---`"
                : "write `key: value`, or indent the line if it belongs to the text above";
    }

    private boolean isAfterBlankLine(int line) {
        int end = text.at(line - 1) == '\n' && text.at(line - 2) == '\r' ? line - 2 : line - 1;
        return end > text.start() && text.skipBlanks(text.lineStart(end)) >= end;
    }

    private boolean isDashWithoutSpace(int at) {
        byte next = text.at(at + 1);
        return text.at(at) == '-' && next != '-' && !EngineText.isBlank(next) && !EngineText.isLineEnd(next);
    }

    private Diagnostic.Builder dashWithoutSpace(int dash) {
        return offering(
                new Fix(Span.at(dash + 1), " ", false, "put a space after the dash"),
                dash + 1,
                error(Rules.LIST_ENTRY, dash, dash + 1, "a space must follow the dash of a list entry"));
    }

    private Diagnostic.Builder listEntry(int dash) {
        return openBracket == NO_BRACKET
                ? error(
                                Rules.LIST_ENTRY,
                                dash,
                                dash + 1,
                                "a list entry `- ` must begin its own line, found it behind a key")
                        .hint("put the list on the lines below the key, or quote the text")
                : error(Rules.LIST_ENTRY, dash, dash + 1, "a list entry in brackets has no dash, found one")
                        .hint("remove it, or quote the text");
    }

    /** Returns the start of the line {@code ...} that a line is or follows, comments and blank lines between; else -1. */
    private int documentEnd(int line) {
        for (int at = text.lineStart(line); ; at = text.lineStart(at - 1)) {
            if (text(at, text.lineEnd(at)).startsWith("...")) {
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
    Diagnostic.Builder secondDocument(int line, String found) {
        boolean file = text.isWholeFile();
        return error(
                        Rules.SECOND_DOCUMENT,
                        line,
                        text.trimEnd(line, text.lineEnd(line)),
                        (file ? "the file must hold" : "front matter is") + " one YAML document, " + found)
                .hint(
                        file
                                ? "give each document a file of its own, or quote the text"
                                : "end the front matter with `---` alone on its line, or quote the text");
    }

    /** A line, or what follows on one, that belongs to nothing that is open there. */
    private Diagnostic.Builder misplaced(int at) {
        int end = text.trimEnd(at, text.lineEnd(at));
        int line = Math.min(at, text.skipBlanks(text.lineStart(at)));
        Span brackets = lastBracketed;
        if (at > line && brackets != null && text.skipBlanks(brackets.end()) == at) {
            return reserved(brackets.start());
        }
        int ended = documentEnd(line);
        if (ended >= 0) {
            return secondDocument(ended, "found `...`, which ends it, and text after that");
        }
        if (text.at(at) == ':') {
            return error(Rules.SYNTAX, at, end, "a key must stand before the colon, found none")
                    .hint("write `key: value`");
        }
        int space = noBreakSpaceAbove(line);
        if (space >= 0) {
            return noBreakSpace(space);
        }
        int above = text.skipBlanks(text.lineStart(text.trimEnd(text.start(), text.lineStart(at))));
        if (above < line && isDashWithoutSpace(above)) {
            return dashWithoutSpace(above);
        }
        int first = text.skipBlanks(text.start());
        if (line == text.lineStart(line) && first > text.start() && first < line) {
            return error(
                            Rules.INDENT,
                            first,
                            text.trimEnd(first, text.lineEnd(first)),
                            "this line must start in column 1 like the keys below it")
                    .hint("remove the spaces before it");
        }
        boolean entry = text.at(at) == '-' && EngineText.isBlank(text.at(at + 1));
        return error(
                        Rules.INDENT,
                        at,
                        end,
                        "this line must be indented like the keys or list entries that it belongs to")
                .hint(
                        entry
                                ? "entries of one list start in one column"
                                : keyEnd(at) < 0
                                        ? "indent it like the text that it belongs to"
                                        : "keys of one mapping start in one column");
    }

    /** A no-break space looks like a space, and is text: where one begins the line above, or -1. */
    private int noBreakSpaceAbove(int line) {
        int above = text.skipBlanks(text.lineStart(text.trimEnd(text.start(), text.lineStart(line))));
        return text.at(above) == (byte) 0xC2 && text.at(above + 1) == (byte) 0xA0 ? above : -1;
    }

    private Diagnostic.Builder noBreakSpace(int at) {
        return error(Rules.INDENT, at, at + 2, "lines must be indented with spaces, found a no-break space")
                .hint("use spaces in place of it");
    }

    // Brackets

    private Diagnostic.Builder inBrackets(int at) {
        byte found = text.at(at);
        byte closer = text.at(openBracket) == '[' ? (byte) ']' : (byte) '}';
        boolean runsOn = closer == ']' ? swallowsKey(openBracket, at) : found == '-';
        if (runsOn) {
            return unclosedBracket();
        }
        if (found == (closer == ']' ? '}' : ']')) {
            return error(
                            Rules.UNCLOSED_BRACKET,
                            at,
                            at + 1,
                            "`" + (char) text.at(openBracket) + "` must be closed with `" + (char) closer + "`, found `"
                                    + (char) found + "`")
                    .related(new Span(openBracket, openBracket + 1), "opened");
        }
        if (found == ',') {
            return error(Rules.UNCLOSED_BRACKET, at, at + 1, "an entry must stand before each comma, found none")
                    .hint("remove the comma");
        }
        if (found == '-' && EngineText.isBlank(text.at(at + 1))) {
            return listEntry(at);
        }
        int before = text.trimEnd(openBracket, at);
        boolean afterEntry = isQuote(text.at(before - 1)) || text.at(before - 1) == ']' || text.at(before - 1) == '}';
        if (afterEntry && at < text.end() && keyEnd(at) < 0) {
            int end = text.trimEnd(at, text.lineEnd(at));
            return offering(
                    new Fix(Span.at(before), ",", false, "put a comma before it"),
                    at,
                    error(
                                    Rules.UNCLOSED_BRACKET,
                                    at,
                                    end,
                                    "entries must be parted by commas, found none before this one")
                            .hint("add a comma"));
        }
        return unclosedBracket();
    }

    private Diagnostic.Builder unclosedBracket() {
        boolean list = text.at(openBracket) == '[';
        boolean commented = comment(openBracket) >= 0;
        return error(
                        Rules.UNCLOSED_BRACKET,
                        openBracket,
                        openBracket + 1,
                        list
                                ? "a list that opens with `[` must end with `]`"
                                : "a mapping that opens with `{` must end with `}`")
                .hint(
                        commented
                                ? "` #` begins a comment: quote text that holds it"
                                : "close it, or put the text in quotes");
    }

    // Parts

    /** Adds a fix to a diagnostic if it is right. */
    private Diagnostic.Builder offering(Fix fix, int mended, Diagnostic.Builder finding) {
        return trial != null && trial.isRight(fix, mended) ? finding.fix(fix) : finding;
    }

    private Diagnostic.Builder syntax(int at, String problem) {
        int start = Math.min(at, text.end());
        int end = text.trimEnd(start, text.lineEnd(start));
        return error(Rules.SYNTAX, start, end, "not YAML: " + DisplayText.escape(problem));
    }

    private static boolean isQuote(byte b) {
        return b == '"' || b == '\'';
    }

    /** Where a comment begins after an offset on its line, or -1. */
    private int comment(int from) {
        int end = text.lineEnd(from);
        for (int at = from; at < end; at++) {
            if (text.at(at) == '#' && EngineText.isBlank(text.at(at - 1))) {
                return at;
            }
        }
        return -1;
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
