package dev.frontmatter.tokenizer;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what looks like a fence and is none, in an input without front matter or without an end of it. */
final class NearMisses {

    private final InputLines input;
    private final Source source;

    NearMisses(InputLines input) {
        this.input = input;
        this.source = input.source();
    }

    /** Returns the segments of an input whose first line opens nothing: all is body. */
    Segments unopened(int start, int lineEnd) throws IOException {
        int at = start;
        while (input.has(at) && at <= input.bound(start) && Lines.isSpace(input.at(at))) {
            at++;
        }
        if (at > start && input.has(at)) {
            Opening late = Opening.at(input, at, input.lineEnd(at, input.bound(at)));
            if (late != null || Opening.opensJson(input, at)) {
                Span before = new Span(start, at);
                Diagnostic.Builder finding = Diagnostic.error(
                                Rules.LATE,
                                source,
                                fenceSpan(at),
                                "front matter must open on line 1 in column 1, found white space before it")
                        .hint("remove what is before it");
                return refuse(
                        late == null
                                ? finding
                                : offering(
                                        new Fix(
                                                before,
                                                "",
                                                certainlyOpens(at),
                                                "remove the white space before the opening line"),
                                        late.format(),
                                        finding));
            }
        }
        byte mark = input.at(start);
        int marks = mark == '-' || mark == '+' ? input.countOf(mark, start, lineEnd) : 0;
        int end = Lines.trimBlanks(input.bytes(), start, lineEnd);
        if (marks >= 2 && marks != Opening.LENGTH && end == start + marks) {
            Span found = new Span(start, end);
            return refuse(offering(
                    new Fix(found, Opening.fence(mark), certainlyOpens(start), "write `" + Opening.fence(mark) + "`"),
                    Opening.format(mark),
                    Diagnostic.error(
                                    Rules.FENCE_LENGTH,
                                    source,
                                    found,
                                    "an opening line has exactly three `" + (char) mark + "`, found " + marks)
                            .hint("write `" + Opening.fence(mark) + "`")));
        }
        if (marks == Opening.LENGTH) {
            Span found = new Span(start, end);
            String known = mark == '-' ? "`---`, `---yaml`, `---toml` or `---json`" : "`+++`";
            Diagnostic.Builder finding = Diagnostic.error(
                            Rules.UNKNOWN_FORMAT,
                            source,
                            found,
                            "an opening line is " + known + ", found text that names no known format")
                    .expected(known)
                    .found(input.text(start, end))
                    .hint(suggestFormat(input.text(start + Opening.LENGTH, end)));
            if (mark == '-' && meansYaml(input.text(start + Opening.LENGTH, end))) {
                finding.fix(new Fix(found, "---yaml", certainlyOpens(start), "write `---yaml`"));
            }
            return refuse(finding);
        }
        return Segments.bodyOnly(source, List.of());
    }

    private static String suggestFormat(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        for (Format format : Format.values()) {
            if (plain.equals(format.label())) {
                return "write `---" + plain + "`";
            }
        }
        return meansYaml(name) ? "write `---yaml`" : "write `---` alone";
    }

    private static boolean meansYaml(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return plain.equals("yml") || plain.equals("yaml");
    }

    /** Adds a fix to a diagnostic if what it makes front matter of is read. */
    private static Diagnostic.Builder offering(Fix fix, Format format, Diagnostic.Builder finding) {
        return format == Format.YAML ? finding.fix(fix) : finding;
    }

    /** Returns true if the line at an offset opens front matter beyond doubt, however it is written. */
    private boolean certainlyOpens(int opening) throws IOException {
        KeyBlock block = new KeyBlock();
        int closing = closingBelow(opening, block);
        return closing >= 0
                && block.isCertain()
                && bodyBegins(input.afterLineEnd(input.lineEnd(closing, input.bound(closing))));
    }

    /**
     * Returns the line of dashes below an opening line, if all lines between them may be keys and their values and one of them is
     * a key, else -1.
     */
    private int closingBelow(int opening, KeyBlock block) throws IOException {
        int start = input.afterLineEnd(input.lineEnd(opening, input.bound(opening)));
        for (int line = start; input.has(line) && line - start <= input.limit(); ) {
            int end = input.lineEnd(line, input.bound(line));
            if (isDashes(line, end)) {
                return block.hasKeys() ? line : -1;
            }
            if (!block.add(input.bytes(), line, end)) {
                return -1;
            }
            line = input.afterLineEnd(end);
        }
        return -1;
    }

    /**
     * Returns true if what begins at a line can be no part of front matter: it is nothing at all, or text comes first, there
     * and below each line of dashes, and no key nor line of dots anywhere.
     */
    private boolean bodyBegins(int start) throws IOException {
        boolean text = false;
        for (int line = start; input.has(line); ) {
            int end = input.lineEnd(line, input.bound(line));
            if (line - start > input.limit()) {
                return false;
            }
            if (isDashes(line, end)) {
                if (!text) {
                    return false;
                }
                text = false;
            } else if (Lines.trimBlanks(input.bytes(), line, end) > line && input.at(line) != '#') {
                boolean key = text
                        ? KeyLines.isKey(input.bytes(), line, end) || KeyLines.isDots(input.bytes(), line, end)
                        : KeyLines.mayBeOne(input.bytes(), line, end);
                if (key) {
                    return false;
                }
                text = true;
            }
            line = input.afterLineEnd(end);
        }
        return true;
    }

    private boolean isDashes(int line, int end) {
        int marks = input.countOf((byte) '-', line, end);
        return marks >= 2 && Lines.trimBlanks(input.bytes(), line, end) == line + marks;
    }

    /** Returns the opening line of what looks like front matter near the beginning, or null if nothing does. */
    @Nullable
    Span openingBelow() throws IOException {
        for (int line = 0; input.has(line) && line <= Tokenizer.LONGEST_LINE; ) {
            int end = input.lineEnd(line, input.bound(line));
            Opening opening = Opening.at(input, line, end);
            if (opening != null && opening.format() == Format.YAML) {
                return closingBelow(line, new KeyBlock()) < 0 ? null : opening.fence();
            }
            line = input.afterLineEnd(end);
        }
        return null;
    }

    private Span fenceSpan(int start) throws IOException {
        return input.at(start) == '{'
                ? new Span(start, start + 1)
                : new Span(start, Lines.trimBlanks(input.bytes(), start, input.lineEnd(start, input.bound(start))));
    }

    /** Returns the segments of an input in which no line closes the front matter: all is body, with an error. */
    Segments unclosed(Opening opening, int start) throws IOException {
        byte mark = opening.mark();
        String fence = Opening.fence(mark);
        KeyBlock block = new KeyBlock();
        for (int line = start; input.has(line); ) {
            int lineEnd = input.lineEnd(line);
            int at = Lines.pastBlanks(input.bytes(), line, lineEnd);
            int end = Lines.trimBlanks(input.bytes(), at, lineEnd);
            int marks = input.countOf(mark, at, end);
            Span found = new Span(at, end);
            if (at > line && marks == Opening.LENGTH && end == at + Opening.LENGTH) {
                boolean certain = block.isCertain() && bodyBegins(input.afterLineEnd(lineEnd));
                return refuse(offering(
                        new Fix(new Span(line, at), "", certain, "remove the spaces before it"),
                        opening.format(),
                        Diagnostic.error(
                                        Rules.CLOSER_INDENTED,
                                        source,
                                        found,
                                        "the closing line `" + fence
                                                + "` must start in column 1, found spaces before it")
                                .hint("remove the spaces before it")));
            }
            if (at == line && marks >= 2 && marks != Opening.LENGTH && end == at + marks) {
                boolean certain = block.isCertain() && bodyBegins(input.afterLineEnd(lineEnd));
                return refuse(offering(
                        new Fix(found, fence, certain, "write `" + fence + "`"),
                        opening.format(),
                        Diagnostic.error(
                                        Rules.CLOSER_LENGTH,
                                        source,
                                        found,
                                        "the closing line has exactly three `" + (char) mark + "`, found " + marks)
                                .hint("write `" + fence + "`")));
            }
            if (at == line && marks == Opening.LENGTH) {
                return refuse(
                        Rules.CLOSER_TEXT,
                        found,
                        "the closing line is `" + fence + "` alone, found text after it",
                        "begin the body on the next line");
            }
            block.add(input.bytes(), line, lineEnd);
            line = input.afterLineEnd(lineEnd);
        }
        return refuse(
                Rules.UNCLOSED,
                opening.fence(),
                "the front matter is opened here and never closed",
                "add a line `" + fence + "` after the last key");
    }

    private Segments refuse(Rule rule, Span span, String message, String hint) {
        return refuse(Diagnostic.error(rule, source, span, message).hint(hint));
    }

    private Segments refuse(Diagnostic.Builder finding) {
        return Segments.bodyOnly(source, List.of(finding.build()));
    }
}
