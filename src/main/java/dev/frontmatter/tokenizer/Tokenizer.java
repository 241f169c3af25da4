package dev.frontmatter.tokenizer;

import dev.frontmatter.bytes.EightBytes;
import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Splits a file into its {@link Segments}, by its fences alone: what stands between them is not looked at.
 *
 * <p>Line 1, after an optional byte order mark, opens front matter if it is {@code ---}, {@code +++}, or {@code ---}
 * with {@code yaml}, {@code toml} or {@code json} right behind it, then only spaces and tabs. The block ends at the
 * first line that starts in column 1 and is the same fence without a name (for YAML also {@code ...}), then only spaces
 * and tabs. A file that begins with <code>{</code> whose next character other than white space is {@code "} or
 * <code>}</code> opens JSON, which ends with the matching brace, at the end of a line.
 */
public final class Tokenizer {

    private static final int FENCE = 3;
    private static final Span YAML_FENCE = new Span(0, FENCE);

    /** Where the front matter starts of an input that {@link #opensYaml opens YAML}: a byte offset. */
    public static final int YAML_START = FENCE + 1;

    /** The longest line with its blanks, in bytes, however little front matter the limit allows. */
    public static final int LONGEST_LINE = 8192;

    private final Source source;
    private final int limit;
    private byte[] bytes;
    private int length;

    private Tokenizer(Source source, int limit) {
        this.source = source;
        this.limit = limit;
        this.length = source.length();
        this.bytes = source.bytes();
    }

    /**
     * Splits a whole input, whatever the size of its front matter, within the {@linkplain Limits#defaults() default limit} on
     * the size of a document.
     *
     * @param source the input, which is read to its end, or to where the limit is passed
     * @return its segments; of an input that is too large all is body, with an error
     * @throws IOException if reading fails
     */
    public static Segments split(Source source) throws IOException {
        return splitWhole(source, Limits.defaults());
    }

    /**
     * Splits a whole input, whatever the size of its front matter.
     *
     * @param source the input, which is read to its end, or to where the limit is passed
     * @param limits bound the size of the document
     * @return its segments; of an input that is too large all is body, with an error
     * @throws IOException if reading fails
     */
    public static Segments splitWhole(Source source, Limits limits) throws IOException {
        int most = limits.documentBytes();
        source.load((int) Math.min(Integer.MAX_VALUE, most + 1L));
        return source.exceeds(most)
                ? Segments.bodyOnly(source, List.of(tooLarge(source, most).build()))
                : new Tokenizer(source, Integer.MAX_VALUE).split();
    }

    /**
     * Splits an input within limits, reading no further than it must: to the closing line, or to where the limit is
     * passed.
     *
     * @param source the input
     * @param limits bound the size of the front matter
     * @return its segments, the body as far as it was read
     * @throws IOException if reading fails
     */
    public static Segments split(Source source, Limits limits) throws IOException {
        return new Tokenizer(source, limits.frontMatterBytes()).split();
    }

    /**
     * Splits an input in which front matter is optional, as {@link #split(Source, Limits)} does otherwise. There, a first
     * line {@code ---} is a thematic break of the body (CommonMark 0.31.2, 4.1) if the next line is blank and the next
     * that is not blank is no key, comment or brace.
     *
     * @param source the input
     * @param limits bound the size of the front matter
     * @return its segments, the body as far as it was read
     * @throws IOException if reading fails
     */
    public static Segments splitOptional(Source source, Limits limits) throws IOException {
        Tokenizer tokenizer = new Tokenizer(source, limits.frontMatterBytes());
        return tokenizer.beginsWithThematicBreak() ? Segments.bodyOnly(source, List.of()) : tokenizer.split();
    }

    /**
     * Takes an input as data from its first byte to its last, as a data file or a configuration file is: no closing line,
     * no body. In YAML, comments and directives before a line {@code ---} (YAML 1.2.2, 9.1) are the first segment with
     * that line.
     *
     * @param source the input, which is read to its end, or to where the limit is passed
     * @param format the format of the input
     * @param limits bound its size
     * @return its segments, the last two and the fence empty
     * @throws IOException if reading fails
     */
    public static Segments wholeFile(Source source, Format format, Limits limits) throws IOException {
        return new Tokenizer(source, limits.frontMatterBytes()).wholeFile(format, limits.documentBytes());
    }

    /**
     * Tells whether the first line is {@code ---} and LF, as in nearly every document: then a reader of YAML may find the
     * closing line itself, and {@link #closedAt} makes the segments of what it found.
     *
     * @param source the input
     * @return false if the input has to be split
     */
    public static boolean opensYaml(Source source) {
        byte[] bytes = source.bytes();
        return source.length() > FENCE && bytes[0] == '-' && bytes[1] == '-' && bytes[2] == '-' && bytes[FENCE] == '\n';
    }

    /**
     * Returns the segments of an input that {@link #opensYaml opens YAML} and whose closing line is known.
     *
     * @param source the input, read to its end
     * @param closing the closing line with its line end
     * @return the same as {@link #split(Source)}
     */
    public static Segments closedAt(Source source, Span closing) {
        Span frontMatter = new Span(YAML_START, closing.start());
        return Segments.of(source, Format.YAML, YAML_FENCE, frontMatter, closing.end());
    }

    /**
     * Reports an input that is larger than a document may be.
     *
     * @param source the input
     * @param limit the limit that it is read with, in bytes
     * @return an error
     */
    public static Diagnostic.Builder tooLarge(Source source, int limit) {
        return tooLarge(source, Rules.LIMIT_DOCUMENT, 0, source.boundWithin(limit));
    }

    private static Diagnostic.Builder tooLarge(Source source, Rule rule, int at, int limit) {
        return Diagnostic.error(rule, source, Span.at(at), "the file must be no larger than " + limit + " bytes")
                .hint("is it the right file?");
    }

    /** Takes the input as data; of its two limits the smaller one decides, whatever was read already. */
    private Segments wholeFile(Format format, int documentBytes) throws IOException {
        int start = textStart();
        long frontMatterEnd = (long) start + limit;
        int most = source.boundWithin(documentBytes);
        boolean tooLarge = source.exceeds(Integer.MAX_VALUE)
                || has((int) Math.min(Integer.MAX_VALUE - 1L, Math.min(most, frontMatterEnd)));
        if (tooLarge) {
            return refuse(
                    most <= frontMatterEnd
                            ? tooLarge(source, documentBytes)
                            : tooLarge(source, Rules.LIMIT_FRONT_MATTER, start, limit));
        }
        return format == Format.YAML
                ? DataFile.split(source, start)
                : Segments.of(source, format, Span.at(start), new Span(start, length), length);
    }

    /** After the byte order mark, if there is one. */
    private int textStart() throws IOException {
        return has(2) && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
    }

    private boolean beginsWithThematicBreak() throws IOException {
        int start = textStart();
        int first = has(start) && bytes[start] == '-' ? lineEnd(start, bound(start)) : start;
        if (countOf((byte) '-', start, first) != FENCE || Lines.trimBlanks(bytes, start, first) != start + FENCE) {
            return false;
        }
        int line = afterLineEnd(first);
        int end = lineEnd(line, bound(line));
        if (Lines.trimBlanks(bytes, line, end) > line) {
            return false;
        }
        while (has(line) && line - start <= limit && Lines.trimBlanks(bytes, line, end) == line) {
            line = afterLineEnd(end);
            end = lineEnd(line, bound(line));
        }
        if (!has(line) || line - start > limit) {
            return !has(line);
        }
        boolean begins = "{?#".indexOf(bytes[line]) >= 0 || KeyLines.isKey(bytes, line, end);
        return !begins
                && !(countOf((byte) '-', line, end) == FENCE && Lines.trimBlanks(bytes, line, end) == line + FENCE);
    }

    private Segments split() throws IOException {
        int start = textStart();
        if (!has(start)) {
            return Segments.bodyOnly(source, List.of());
        }
        if (opensJson(start)) {
            return json(start);
        }
        boolean mayOpen = bytes[start] == '-' || bytes[start] == '+';
        int lineEnd = mayOpen ? lineEnd(start, bound(start)) : start;
        Opening opening = opening(start, lineEnd);
        if (opening != null && lineEnd > bound(start)) {
            return tooLarge(opening.fence());
        }
        return opening == null ? withoutOpening(start, lineEnd) : fenced(opening, afterLineEnd(lineEnd));
    }

    // Fences

    /** An opening line: where its fence stands, without trailing blanks, and what it opens. */
    private record Opening(Span fence, Format format, byte mark) {}

    private @Nullable Opening opening(int start, int lineEnd) {
        int end = Lines.trimBlanks(bytes, start, lineEnd);
        byte mark = bytes[start];
        if (mark != '-' && mark != '+' || countOf(mark, start, end) != FENCE) {
            return null;
        }
        Span fence = new Span(start, end);
        if (end == start + FENCE) {
            return new Opening(fence, format(mark), mark);
        }
        String name = text(start + FENCE, end);
        for (Format format : Format.values()) {
            if (mark == '-' && name.equals(format.label())) {
                return new Opening(fence, format, mark);
            }
        }
        return null;
    }

    private Segments fenced(Opening opening, int start) throws IOException {
        return opening.format() == Format.TOML ? fencedToml(opening, start) : fencedLines(opening, start);
    }

    private Segments fencedLines(Opening opening, int start) throws IOException {
        for (int line = start; has(line); ) {
            int seen = (int) Math.min(length, (long) start + limit);
            line = EightBytes.pastOtherLines(opening.mark(), (byte) '.', bytes, line, seen);
            int end = lineEnd(line, bound(line));
            if (end > bound(line)) {
                return tooLarge(opening.fence());
            }
            if (closes(opening, line, end)) {
                return closed(opening, start, line, end);
            }
            if (afterLineEnd(end) - start > limit) {
                return tooLarge(opening.fence());
            }
            line = afterLineEnd(end);
        }
        return unclosed(opening, start);
    }

    /**
     * Looks for the first closing line outside of texts of several lines, which may hold one (TOML 1.1, String). If there is
     * none, a text lacks its closing quotes, and the first one of all closes.
     */
    private Segments fencedToml(Opening opening, int start) throws IOException {
        TomlLines lines = new TomlLines();
        Segments first = null;
        for (int line = start; has(line); ) {
            int end = lineEnd(line, bound(line));
            if (end > bound(line)) {
                return tooLarge(opening.fence());
            }
            if (closes(opening, line, end)) {
                Segments closed = closed(opening, start, line, end);
                if (!lines.isInText()) {
                    return closed;
                }
                first = first == null ? closed : first;
            }
            if (afterLineEnd(end) - start > limit) {
                return tooLarge(opening.fence());
            }
            lines.pass(bytes, line, end);
            line = afterLineEnd(end);
        }
        return first != null ? first : unclosed(opening, start);
    }

    private Segments closed(Opening opening, int start, int line, int end) throws IOException {
        return Segments.of(source, opening.format(), opening.fence(), new Span(start, line), afterLineEnd(end));
    }

    private boolean closes(Opening opening, int line, int lineEnd) {
        if (line == lineEnd || bytes[line] != opening.mark() && bytes[line] != '.') {
            return false;
        }
        boolean dots = opening.format() == Format.YAML && bytes[line] == '.';
        byte mark = dots ? (byte) '.' : opening.mark();
        return countOf(mark, line, lineEnd) == FENCE && Lines.trimBlanks(bytes, line, lineEnd) == line + FENCE;
    }

    // JSON

    private boolean opensJson(int start) throws IOException {
        if (bytes[start] != '{') {
            return false;
        }
        int at = start + 1;
        while (has(at) && at <= bound(start) && Lines.isSpace(bytes[at])) {
            at++;
        }
        return has(at) && (bytes[at] == '"' || bytes[at] == '}');
    }

    private Segments json(int start) throws IOException {
        Span fence = new Span(start, start + 1);
        int depth = 0;
        boolean quoted = false;
        for (int at = start; has(at); at++) {
            if (at - start >= limit) {
                return tooLarge(fence);
            }
            byte b = bytes[at];
            if (quoted) {
                if (b == '\\') {
                    at++;
                } else if (b == '"') {
                    quoted = false;
                }
            } else if (b == '"') {
                quoted = true;
            } else if (b == '{') {
                depth++;
            } else if (b == '}' && --depth == 0) {
                int end = lineEnd(at + 1, bound(at + 1));
                int text = Lines.pastBlanks(bytes, at + 1, end);
                if (text < end) {
                    return refuse(
                            Rules.CLOSER_TEXT,
                            new Span(text, Lines.trimBlanks(bytes, text, end)),
                            "the brace that closes the front matter must end its line, found text after it",
                            "begin the body on the next line");
                }
                if (end > bound(at + 1)) {
                    return tooLarge(fence);
                }
                return Segments.of(source, Format.JSON, fence, new Span(start, at + 1), afterLineEnd(end));
            }
        }
        return refuse(
                Rules.UNCLOSED,
                fence,
                "the front matter is opened by this brace and never closed",
                "add the closing `}`");
    }

    // Near misses

    private Segments withoutOpening(int start, int lineEnd) throws IOException {
        int at = start;
        while (has(at) && at <= bound(start) && Lines.isSpace(bytes[at])) {
            at++;
        }
        if (at > start && has(at)) {
            Opening late = opening(at, lineEnd(at, bound(at)));
            if (late != null || opensJson(at)) {
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
        byte mark = bytes[start];
        int marks = mark == '-' || mark == '+' ? countOf(mark, start, lineEnd) : 0;
        int end = Lines.trimBlanks(bytes, start, lineEnd);
        if (marks >= 2 && marks != FENCE && end == start + marks) {
            Span found = new Span(start, end);
            return refuse(offering(
                    new Fix(found, fence(mark), certainlyOpens(start), "write `" + fence(mark) + "`"),
                    format(mark),
                    Diagnostic.error(
                                    Rules.FENCE_LENGTH,
                                    source,
                                    found,
                                    "an opening line has exactly three `" + (char) mark + "`, found " + marks)
                            .hint("write `" + fence(mark) + "`")));
        }
        if (marks == FENCE) {
            Span found = new Span(start, end);
            String known = mark == '-' ? "`---`, `---yaml`, `---toml` or `---json`" : "`+++`";
            Diagnostic.Builder finding = Diagnostic.error(
                            Rules.UNKNOWN_FORMAT,
                            source,
                            found,
                            "an opening line is " + known + ", found text that names no known format")
                    .expected(known)
                    .found(text(start, end))
                    .hint(suggestFormat(text(start + FENCE, end)));
            if (mark == '-' && meansYaml(text(start + FENCE, end))) {
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
        return closing >= 0 && block.isCertain() && bodyBegins(afterLineEnd(lineEnd(closing, bound(closing))));
    }

    /**
     * Returns the line of dashes below an opening line, if all lines between them may be keys and their values and one of them is
     * a key, else -1.
     */
    private int closingBelow(int opening, KeyBlock block) throws IOException {
        int start = afterLineEnd(lineEnd(opening, bound(opening)));
        for (int line = start; has(line) && line - start <= limit; ) {
            int end = lineEnd(line, bound(line));
            if (isDashes(line, end)) {
                return block.hasKeys() ? line : -1;
            }
            if (!block.add(bytes, line, end)) {
                return -1;
            }
            line = afterLineEnd(end);
        }
        return -1;
    }

    /**
     * Returns true if what begins at a line can be no part of front matter: it is nothing at all, or text comes first, there
     * and below each line of dashes, and no key nor line of dots anywhere.
     */
    private boolean bodyBegins(int start) throws IOException {
        boolean text = false;
        for (int line = start; has(line); ) {
            int end = lineEnd(line, bound(line));
            if (line - start > limit) {
                return false;
            }
            if (isDashes(line, end)) {
                if (!text) {
                    return false;
                }
                text = false;
            } else if (Lines.trimBlanks(bytes, line, end) > line && bytes[line] != '#') {
                boolean key = text
                        ? KeyLines.isKey(bytes, line, end) || KeyLines.isDots(bytes, line, end)
                        : KeyLines.mayBeOne(bytes, line, end);
                if (key) {
                    return false;
                }
                text = true;
            }
            line = afterLineEnd(end);
        }
        return true;
    }

    private boolean isDashes(int line, int end) {
        int marks = countOf((byte) '-', line, end);
        return marks >= 2 && Lines.trimBlanks(bytes, line, end) == line + marks;
    }

    /**
     * Looks for front matter that does not begin the file.
     *
     * @param source an input without front matter; it is read on a little
     * @param limits bound the size of front matter
     * @return the opening line of what looks like front matter near the beginning, or null if nothing does
     * @throws IOException if reading fails
     */
    public static @Nullable Span openingBelow(Source source, Limits limits) throws IOException {
        return new Tokenizer(source, limits.frontMatterBytes()).openingBelow();
    }

    private @Nullable Span openingBelow() throws IOException {
        for (int line = 0; has(line) && line <= LONGEST_LINE; ) {
            int end = lineEnd(line, bound(line));
            Opening opening = opening(line, end);
            if (opening != null && opening.format() == Format.YAML) {
                return closingBelow(line, new KeyBlock()) < 0 ? null : opening.fence();
            }
            line = afterLineEnd(end);
        }
        return null;
    }

    private Span fenceSpan(int start) throws IOException {
        return bytes[start] == '{'
                ? new Span(start, start + 1)
                : new Span(start, Lines.trimBlanks(bytes, start, lineEnd(start, bound(start))));
    }

    private Segments unclosed(Opening opening, int start) throws IOException {
        byte mark = opening.mark();
        String fence = fence(mark);
        KeyBlock block = new KeyBlock();
        for (int line = start; has(line); ) {
            int lineEnd = lineEnd(line);
            int at = Lines.pastBlanks(bytes, line, lineEnd);
            int end = Lines.trimBlanks(bytes, at, lineEnd);
            int marks = countOf(mark, at, end);
            Span found = new Span(at, end);
            if (at > line && marks == FENCE && end == at + FENCE) {
                boolean certain = block.isCertain() && bodyBegins(afterLineEnd(lineEnd));
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
            if (at == line && marks >= 2 && marks != FENCE && end == at + marks) {
                boolean certain = block.isCertain() && bodyBegins(afterLineEnd(lineEnd));
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
            if (at == line && marks == FENCE) {
                return refuse(
                        Rules.CLOSER_TEXT,
                        found,
                        "the closing line is `" + fence + "` alone, found text after it",
                        "begin the body on the next line");
            }
            block.add(bytes, line, lineEnd);
            line = afterLineEnd(lineEnd);
        }
        return refuse(
                Rules.UNCLOSED,
                opening.fence(),
                "the front matter is opened here and never closed",
                "add a line `" + fence + "` after the last key");
    }

    private Segments tooLarge(Span fence) {
        return refuse(
                Rules.LIMIT_FRONT_MATTER,
                fence,
                "the front matter must be closed within " + limit + " bytes",
                "is its closing line missing?");
    }

    private Segments refuse(Rule rule, Span span, String message, String hint) {
        return refuse(Diagnostic.error(rule, source, span, message).hint(hint));
    }

    private Segments refuse(Diagnostic.Builder finding) {
        return Segments.bodyOnly(source, List.of(finding.build()));
    }

    // Bytes

    /** Whether the input has a byte at an offset; reads on if it must. */
    private boolean has(int at) throws IOException {
        if (at >= length) {
            length = source.load(at + 1);
            bytes = source.bytes();
        }
        return at < length;
    }

    private int lineEnd(int at) throws IOException {
        return lineEnd(at, Integer.MAX_VALUE);
    }

    /** The offset up to which a line that starts here is read: one that reaches past it is no line of front matter. */
    private int bound(int start) {
        return (int) Math.min(Integer.MAX_VALUE, (long) start + Math.max(limit, LONGEST_LINE));
    }

    /** The offset of the next line end, or of the end of the input, or the first one past a bound. */
    private int lineEnd(int from, int bound) throws IOException {
        int at = from;
        while (has(at) && at <= bound) {
            // However much of the input is there by now, no further than the bound.
            int seen = (int) Math.min(length, bound + 1L);
            at = EightBytes.toLineEnd(bytes, at, seen);
            if (at < seen) {
                if (Lines.isLineEnd(bytes[at])) {
                    return at;
                }
                at++;
            }
        }
        return at;
    }

    private int afterLineEnd(int lineEnd) throws IOException {
        if (!has(lineEnd)) {
            return lineEnd;
        }
        return bytes[lineEnd] == '\r' && has(lineEnd + 1) && bytes[lineEnd + 1] == '\n' ? lineEnd + 2 : lineEnd + 1;
    }

    private int countOf(byte mark, int start, int end) {
        int at = start;
        while (at < end && bytes[at] == mark) {
            at++;
        }
        return at - start;
    }

    private String text(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    private static Format format(byte mark) {
        return mark == '-' ? Format.YAML : Format.TOML;
    }

    private static String fence(byte mark) {
        return String.valueOf((char) mark).repeat(FENCE);
    }
}
