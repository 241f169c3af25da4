package dev.frontmatter.fence;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.bytes.Marks;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Replacement;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds headers of other tools where front matter must be: keys without fences or quotes, and those of JBake and Pandoc. */
final class OtherHeaders {

    private static final int FEWEST_KEYS = 2;

    /** The length of the marks that a merge leaves. */
    private static final int MERGE_MARKS = 7;

    private static final String FENCE = "---";

    private final InputLines input;
    private final Source source;

    OtherHeaders(InputLines input) {
        this.input = input;
        this.source = input.source();
    }

    /** Returns what is wrong with the beginning of an input without front matter, or null if there is no header. */
    Diagnostic.@Nullable Builder find() throws IOException {
        int start = input.textStart();
        if (!input.has(start + 1)) {
            return null;
        }
        if (input.at(start) == '%' && Lines.isBlank(input.at(start + 1))) {
            return found("Pandoc", lineSpan(start)).hint("write `key: value` lines between two lines `---`");
        }
        int behindBrace = behindBrace(start);
        if (behindBrace >= 0 && input.at(behindBrace) == '<') {
            return missing("a brace and a line that a merge left").hint("resolve the conflict");
        }
        if (behindBrace >= 0 && isComment(behindBrace)) {
            return missing("a brace and a comment, which JSON does not have").hint("remove the comment");
        }
        if (behindBrace >= 0) {
            return missing("a brace and no key in double quotes")
                    .hint("put the keys in double quotes, as JSON has them");
        }
        int keys = 0;
        int assignments = 0;
        int line = start;
        while (input.has(line) && line <= input.limit()) {
            int end = input.lineEnd(line, input.bound(line));
            if (KeyLines.isKey(input.bytes(), line, end)) {
                keys++;
            } else if (isAssignment(line, end)) {
                assignments++;
            } else if (keys == 0
                    || KeyLines.isBlank(input.bytes(), line, end)
                    || !KeyLines.isOne(input.bytes(), line, end)) {
                break;
            }
            line = input.afterLineEnd(end);
        }
        int end = input.has(line) ? input.lineEnd(line, input.bound(line)) : line;
        if (assignments > 0 && keys == 0 && isTildes(line, end)) {
            return found("JBake", lineSpan(start)).hint("write `key: value` lines between two lines `---`");
        }
        if (keys < FEWEST_KEYS || assignments > 0) {
            return null;
        }
        if (input.isFence((byte) '-', line, end)) {
            return missing("keys without an opening line")
                    .hint("begin the file with a line `---`")
                    .fix(new Fix(Span.at(start), FENCE + lineEnd(line), false, "begin the file with a line `---`"));
        }
        boolean ends = KeyLines.isBlank(input.bytes(), line, end) && Lines.isLineEnd(input.at(line - 1));
        return ends
                ? found("MultiMarkdown", lineSpan(start))
                        .hint("write a line `---` above and below the keys")
                        .fix(new Fix(
                                List.of(
                                        new Replacement(Span.at(start), FENCE + lineEnd(line)),
                                        new Replacement(Span.at(line), FENCE + lineEnd(line))),
                                false,
                                "write a line `---` above and below the keys"))
                : null;
    }

    /** Returns where a key or comment begins in the second line, if the first one is an opening brace; else -1. */
    private int behindBrace(int start) throws IOException {
        int end = input.lineEnd(start, input.bound(start));
        int line = input.afterLineEnd(end);
        if (input.at(start) != '{') {
            return -1;
        }
        if (Lines.trimBlanks(input.bytes(), start, end) != start + 1 || !input.has(line)) {
            return isObject(start, end) ? start + 1 : -1;
        }
        int lineEnd = input.lineEnd(line, input.bound(line));
        int at = Lines.pastBlanks(input.bytes(), line, lineEnd);
        boolean conflict = at == line && input.countOf((byte) '<', at, lineEnd) == MERGE_MARKS;
        return KeyLines.isKey(input.bytes(), at, lineEnd) || isComment(at) || conflict ? at : -1;
    }

    /** Returns true if a line is an object whose first key is a word, or in single quotes. */
    private boolean isObject(int start, int lineEnd) {
        int at = Lines.pastBlanks(input.bytes(), start + 1, lineEnd);
        boolean quoted = at < lineEnd && input.at(at) == '\'';
        int key = quoted ? at + 1 : at;
        at = key;
        while (at < lineEnd && (Character.isLetterOrDigit(input.at(at)) || "_-".indexOf(input.at(at)) >= 0)) {
            at++;
        }
        int word = at;
        if (quoted && input.at(at++) != '\'') {
            return false;
        }
        int sign = Lines.pastBlanks(input.bytes(), at, lineEnd);
        int last = Lines.trimBlanks(input.bytes(), start, lineEnd) - 1;
        return word > key && sign < last && input.at(sign) == ':' && input.at(last) == '}';
    }

    private boolean isComment(int at) throws IOException {
        return input.has(at + 1) && input.at(at) == '/' && (input.at(at + 1) == '/' || input.at(at + 1) == '*');
    }

    private Diagnostic.Builder found(String tool, Span span) {
        return Diagnostic.error(
                Rules.OTHER_HEADER,
                source,
                span,
                "the file must begin with front matter, found a header as of " + tool);
    }

    private Diagnostic.Builder missing(String found) {
        return Diagnostic.error(
                Rules.MISSING, source, Span.at(0), "the file must begin with front matter, found " + found);
    }

    private Span lineSpan(int line) throws IOException {
        int end = input.lineEnd(line, input.bound(line));
        return new Span(line, Lines.trimBlanks(input.bytes(), line, end));
    }

    private boolean isAssignment(int line, int end) {
        int at = line;
        while (at < end && input.at(at) != '=' && !Lines.isBlank(input.at(at))) {
            at++;
        }
        return at > line && at < end && input.at(at) == '=';
    }

    private boolean isTildes(int line, int end) {
        return end > line && input.at(line) == '~' && Marks.areOther(input.bytes(), line, end);
    }

    /** Returns the line end before the start of a line. */
    private String lineEnd(int line) {
        if (input.at(line - 1) == '\r') {
            return "\r";
        }
        return line > 1 && input.at(line - 2) == '\r' ? "\r\n" : "\n";
    }
}
