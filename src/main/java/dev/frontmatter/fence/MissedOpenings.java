package dev.frontmatter.fence;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.bytes.Lookalikes;
import dev.frontmatter.bytes.Marks;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Replacement;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tokenizer.Format;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what looks like an opening line and is none, in an input whose first line opens nothing. */
final class MissedOpenings {

    /** So many characters before a fence are taken for a slip. */
    private static final int MOST_BEFORE = 12;

    private final InputLines input;
    private final Source source;
    private final Surroundings around;

    MissedOpenings(InputLines input) {
        this.input = input;
        this.source = input.source();
        this.around = new Surroundings(input);
    }

    /** Returns what is wrong with the first line, if it looks like one that opens front matter; else null. */
    Diagnostic.@Nullable Builder find(int start, int lineEnd) throws IOException {
        byte mark = input.at(start);
        int marks = mark == '-' || mark == '+' ? input.countOf(mark, start, lineEnd) : 0;
        int end = Lines.trimBlanks(input.bytes(), start, lineEnd);
        if (marks >= 2 && marks != Opening.LENGTH && end == start + marks) {
            return length(new Span(start, end), mark);
        }
        if (marks == Opening.LENGTH) {
            return unknownFormat(new Span(start, end), mark);
        }
        int line = input.lineEnd(start, input.bound(start));
        Diagnostic.Builder before = textBefore(start, line);
        return before != null ? before : otherCharacters(start, line);
    }

    /** Reports an opening line that is not at the very beginning, though nothing but white space is before it. */
    Diagnostic.Builder late(int start, int opening, @Nullable Format format) throws IOException {
        Diagnostic.Builder diagnostic = Diagnostic.error(
                        Rules.LATE,
                        source,
                        fenceSpan(opening),
                        "front matter must open on line 1 in column 1, found white space before it")
                .hint("remove what is before it");
        return format != Format.YAML
                ? diagnostic
                : diagnostic.fix(new Fix(
                        new Span(start, opening),
                        "",
                        around.certainlyOpens(opening),
                        "remove the white space before the opening line"));
    }

    private Span fenceSpan(int start) throws IOException {
        if (input.at(start) == '{') {
            return new Span(start, start + 1);
        }
        int end = input.lineEnd(start, input.bound(start));
        return new Span(start, Lines.trimBlanks(input.bytes(), start, end));
    }

    private Diagnostic.Builder length(Span found, byte mark) throws IOException {
        String fence = Opening.fence(mark);
        Diagnostic.Builder diagnostic = Diagnostic.error(
                Rules.FENCE_LENGTH,
                source,
                found,
                "an opening line has exactly three `" + (char) mark + "`, found " + found.length());
        int next = input.afterLineEnd(input.lineEnd(found.end(), input.bound(found.end())));
        boolean opensBelow = input.has(next) && Opening.at(input, next, input.lineEnd(next, input.bound(next))) != null;
        if (opensBelow) {
            return diagnostic
                    .hint("remove this line, since the next one opens the front matter")
                    .fix(new Fix(new Span(found.start(), next), "", around.certainlyOpens(next), "remove the line"));
        }
        diagnostic.hint("write `" + fence + "`");
        return mark == '-'
                ? diagnostic.fix(new Fix(found, fence, around.certainlyOpens(found.start()), "write `" + fence + "`"))
                : diagnostic;
    }

    private Diagnostic.Builder unknownFormat(Span found, byte mark) throws IOException {
        String known = mark == '-' ? "`---`, `---yaml`, `---toml` or `---json`" : "`+++`";
        String name = input.text(found.start() + Opening.LENGTH, found.end());
        Diagnostic.Builder diagnostic = Diagnostic.error(
                        Rules.UNKNOWN_FORMAT,
                        source,
                        found,
                        "an opening line is " + known + ", found text that names no known format")
                .expected(known)
                .found(input.text(found.start(), found.end()))
                .hint(suggestFormat(name, mark));
        return mark == '-' && meansYaml(name)
                ? diagnostic.fix(new Fix(found, "---yaml", around.certainlyOpens(found.start()), "write `---yaml`"))
                : diagnostic;
    }

    private static String suggestFormat(String name, byte mark) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        for (Format format : Format.values()) {
            if (plain.equals(format.label())) {
                return mark == '+' ? "write `+++`" : "write `---" + plain + "`";
            }
        }
        boolean program = List.of("js", "javascript", "es6", "cson", "coffee", "ini", "xml")
                .contains(plain);
        return meansYaml(name)
                ? "write `---yaml`"
                : program
                        ? "write the data as YAML, TOML or JSON, which are the formats that are read"
                        : "write `" + Opening.fence(mark) + "` alone";
    }

    private static boolean meansYaml(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return plain.equals("yml") || plain.equals("yaml");
    }

    /** Reports a few characters before a fence, such as a letter that slipped in or a second byte order mark. */
    private Diagnostic.@Nullable Builder textBefore(int start, int lineEnd) throws IOException {
        int end = Lines.trimBlanks(input.bytes(), start, lineEnd);
        int fence = end - Opening.LENGTH;
        boolean isFence = fence > start
                && fence - start <= MOST_BEFORE
                && input.countOf((byte) '-', fence, end) == Opening.LENGTH
                && input.at(fence - 1) != '-';
        if (!isFence || around.closingBelow(start, new KeyBlock()) < 0) {
            return null;
        }
        int character = Lookalikes.invisibleAt(input.bytes(), start, lineEnd);
        return Diagnostic.error(
                        Rules.LATE,
                        source,
                        new Span(start, fence),
                        "front matter must open in column 1, found "
                                + (character == Lookalikes.NONE
                                        ? "text"
                                        : "the character " + Lookalikes.name(character))
                                + " before it")
                .hint("remove what is before it")
                .fix(new Fix(new Span(start, fence), "", false, "remove what is before the opening line"));
    }

    /** Reports an opening line, and mostly a closing one, of other characters, if only keys or an object are between them. */
    private Diagnostic.@Nullable Builder otherCharacters(int start, int lineEnd) throws IOException {
        if (!Marks.areOther(input.bytes(), start, lineEnd)) {
            return null;
        }
        int object = around.endOfObject(lineEnd);
        int closing = object < 0 ? around.endOfKeys(lineEnd) : object;
        Span found = new Span(start, Lines.trimBlanks(input.bytes(), start, lineEnd));
        if (closing < 0) {
            return around.endOfMembers(lineEnd) < 0 ? null : withoutBraces(found);
        }
        int closingEnd = input.lineEnd(closing, input.bound(closing));
        Span second = new Span(closing, Lines.trimBlanks(input.bytes(), closing, closingEnd));
        String fence = Opening.fence((byte) '-');
        boolean closes = input.text(second.start(), second.end()).equals(fence);
        String opens = object < 0 ? fence : fence + Format.JSON.label();
        String advice = "write `" + opens + "`";
        String both = object < 0 ? " here and for the closing line" : " here, and `" + fence + "` for the closing line";
        Replacement opening = new Replacement(found, opens);
        return Diagnostic.error(
                        Rules.FENCE_CHARACTERS,
                        source,
                        found,
                        "an opening line is `" + opens + "`" + (object < 0 ? "" : " before JSON")
                                + ", found a line of other characters")
                .hint(closes ? advice : advice + both)
                .fix(new Fix(
                        closes ? List.of(opening) : List.of(opening, new Replacement(second, fence)), false, advice));
    }

    private Diagnostic.Builder withoutBraces(Span found) {
        return Diagnostic.error(
                        Rules.FENCE_CHARACTERS,
                        source,
                        found,
                        "front matter in JSON is an object in braces, found its keys between lines of other characters")
                .hint("write `{` in place of this line, and `}` in place of the closing one");
    }
}
