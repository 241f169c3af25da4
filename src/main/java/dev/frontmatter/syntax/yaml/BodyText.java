package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.bytes.Marks;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the body of a file begins within what was read as its front matter, since the closing line is missing: behind a
 * blank line, at a heading, a list, markup or a sentence.
 */
final class BodyText {

    private static final int NONE = -1;
    private static final int MOST_MARKS = 6;
    private static final String FENCE = "---";

    private static final String MESSAGE =
            "the closing line `---` is probably missing before this line, which looks like the beginning of the body";

    private BodyText() {}

    // In YAML that can be read

    /**
     * Reports a body that was read as keys. Real front matter has headings among its comments, so there must be a blank line
     * at the end, too, as before a thematic break of Markdown.
     */
    static void check(DataTree tree, WrittenText text, Diagnostics diagnostics) {
        if (tree.kind(DataTree.ROOT) != NodeKind.MAPPING || !endsInBlankLine(text) || text.start() == 0) {
            return;
        }
        int end = tree.next(DataTree.ROOT);
        int before = DataTree.NONE;
        int begin = NONE;
        for (int key = DataTree.ROOT + 1; key < end; key = tree.next(key + 1)) {
            int start = tree.start(key);
            boolean isFirst = before == DataTree.NONE;
            if (!isFirst && isKey(text, start)) {
                begin = NONE;
            }
            if (!isFirst && begin == NONE && Lines.isLineEnd(text.at(start - 1))) {
                begin = begin(tree, text, before, key);
            }
            before = key;
        }
        if (begin != NONE) {
            diagnostics.add(missing(tree.source(), text, begin, Diagnostic::warning));
        }
    }

    /** Returns the line of a sentence that was read as a key, or of a heading above a key that is no word; else {@link #NONE}. */
    private static int begin(DataTree tree, WrittenText text, int before, int key) {
        int start = tree.start(key);
        if (isKey(text, start)) {
            return NONE;
        }
        int heading = heading(
                text, Math.max(tree.span(before).end(), tree.span(before + 1).end()), start);
        boolean sentence = isSentence(tree, key) && WrittenLines.isAfterBlankLine(text, start);
        return heading != NONE || !sentence ? heading : start;
    }

    private static boolean isSentence(DataTree tree, int key) {
        return tree.kind(key) == NodeKind.PLAIN
                && tree.text(key).chars().filter(c -> c == ' ').count() > 1;
    }

    /** Returns the line of a heading between blank lines in a range, or {@link #NONE}. */
    private static int heading(WrittenText text, int from, int to) {
        for (int line = text.nextLine(from); line < to; line = text.nextLine(line)) {
            if (isHeading(text, line)
                    && WrittenLines.isAfterBlankLine(text, line)
                    && text.isBlankLine(text.nextLine(line))) {
                return line;
            }
        }
        return NONE;
    }

    private static boolean endsInBlankLine(WrittenText text) {
        int last = text.nextLine(text.trimEnd(text.start(), text.end()));
        return last < text.end() && text.isBlankLine(last);
    }

    // In YAML that cannot be read

    /** Explains a failure at or behind a line where a body begins, if what is above that can be read. */
    static Diagnostic.@Nullable Builder at(Failure failure) {
        EngineText text = failure.text();
        FixTrial trial = failure.trial();
        if (text.isWholeFile() || failure.isInBrackets()) {
            return null;
        }
        int line = begin(text, failure.isWithinToken() ? Math.min(failure.at(), failure.context()) : failure.at());
        Span quoted = failure.lastQuoted();
        boolean inQuotes = quoted != null && quoted.start() < line && quoted.end() > line;
        return line == NONE || inQuotes || trial != null && !trial.canEndAt(line)
                ? null
                : missing(failure.source(), text, line, Diagnostic::error);
    }

    /** Returns the first line of what seems to be a body and reaches to an offset, or {@link #NONE}. */
    private static int begin(WrittenText text, int offset) {
        int begin = NONE;
        boolean afterBlank = false;
        boolean afterKey = false;
        boolean listMayFollow = false;
        for (int line = text.start(); line <= offset && line < text.end(); line = text.nextLine(line)) {
            if (text.isBlankLine(line)) {
                afterBlank = afterKey;
                continue;
            }
            if (isKey(text, line)) {
                begin = NONE;
                afterKey = true;
                listMayFollow = isWithoutValue(text, line);
            } else if (begin == NONE && afterKey && isFence(text, line)) {
                begin = line;
            } else if (begin == NONE
                    && afterBlank
                    && isProse(text, line)
                    && !(listMayFollow && WrittenLines.isEntry(text, line))) {
                begin = line;
            }
            afterBlank = false;
        }
        return begin;
    }

    /** Returns true for a key as front matter has them: a word in small letters. */
    private static boolean isKey(WrittenText text, int line) {
        int end = WrittenLines.commonKeyEnd(text, line);
        byte first = text.at(line);
        return end > line && WrittenLines.endsKey(text, end) && (first == '_' || first >= 'a' && first <= 'z');
    }

    private static boolean isWithoutValue(WrittenText text, int line) {
        int value = text.skipBlanks(WrittenLines.commonKeyEnd(text, line) + 1);
        return value >= text.lineEnd(line) || text.at(value) == '#';
    }

    private static boolean isProse(WrittenText text, int line) {
        byte first = text.at(line);
        byte second = text.at(line + 1);
        return switch (first) {
            case '#' -> isHeading(text, line) && text.isBlankLine(text.nextLine(line));
            case '-', '+' -> Lines.isBlank(second);
            case '*' -> Lines.isBlank(second) || second == '*' || WrittenLines.isLetter(second);
            case '!' -> second == '[';
            case '[' -> !WrittenLines.holdsKey(text, line);
            case '<', '>', '|', '`' -> true;
            case ' ', '\t', '%', '&', '{', '}', ']', ',', ':', '?', '@', '\'', '"' -> false;
            default -> isSentence(text, line);
        };
    }

    private static boolean isHeading(WrittenText text, int line) {
        int at = line;
        while (text.at(at) == '#') {
            at++;
        }
        return at > line && at - line <= MOST_MARKS && Lines.isBlank(text.at(at));
    }

    /** Returns true for a line that has three words at least before any colon that ends a key. */
    private static boolean isSentence(WrittenText text, int line) {
        int colon = WrittenLines.colonOfKey(text, line);
        int end = colon < 0 ? text.lineEnd(line) : colon;
        int blanks = 0;
        for (int at = line + 1; at < end - 1; at++) {
            if (Lines.isBlank(text.at(at)) && !Lines.isBlank(text.at(at + 1))) {
                blanks++;
            }
        }
        return blanks > 1;
    }

    // The diagnostic

    private static Span line(WrittenText text, int line) {
        return new Span(line, text.trimEnd(line, text.lineEnd(line)));
    }

    /** Makes a diagnostic of some severity. */
    private interface Severe {

        Diagnostic.Builder of(Rule rule, Source source, Span span, String message);
    }

    /** Reports that the closing line is missing above a line, or what is there in its place. */
    private static Diagnostic.Builder missing(Source source, WrittenText text, int line, Severe severe) {
        int fence = fenceAbove(text, line);
        if (fence == NONE) {
            Fix fix = new Fix(Span.at(line), FENCE + text.lineEndBefore(line), false, "add the line");
            return severe.of(Rules.CLOSER_MISSING, source, line(text, line), MESSAGE)
                    .hint("add a line `---` above it")
                    .fix(fix);
        }
        int at = text.skipBlanks(fence);
        Span found = new Span(at, text.trimEnd(at, text.lineEnd(at)));
        return at > fence
                ? severe.of(
                                Rules.CLOSER_INDENTED,
                                source,
                                found,
                                "the closing line `---` must start in column 1, found spaces before it")
                        .hint("remove the spaces before it")
                        .fix(new Fix(new Span(fence, at), "", false, "remove the spaces before it"))
                : severe.of(
                                Rules.CLOSER_CHARACTERS,
                                source,
                                found,
                                "the closing line is `---`, found a line of other characters")
                        .hint("write `---`")
                        .fix(new Fix(found, FENCE, false, "write `---`"));
    }

    /** Returns the last line above a body that looks like a closing line, if only blank lines are between; else {@link #NONE}. */
    private static int fenceAbove(WrittenText text, int body) {
        if (isFence(text, body)) {
            return body;
        }
        int line = text.lineStart(text.trimEnd(text.start(), body));
        return line > text.start() && isFence(text, line) ? line : NONE;
    }

    /** Returns true for three dashes that are indented, and for a line of other marks. */
    private static boolean isFence(WrittenText text, int line) {
        int at = text.skipBlanks(line);
        int end = text.lineEnd(line);
        boolean dashes = text.startsWith(at, FENCE) && text.skipBlanks(at + FENCE.length()) >= end;
        boolean plus = text.startsWith(at, "+++") && text.skipBlanks(at + FENCE.length()) >= end;
        return at > line ? dashes : plus || text.at(line) != '#' && Marks.areOther(text.bytes, line, end);
    }
}
