package dev.frontmatter.fence;

import dev.frontmatter.bytes.EightBytes;
import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.input.InputSource;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.TooLarge;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tokenizer.Segments;
import dev.frontmatter.tokenizer.Tokenizer;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits a file into its {@link Segments}, by its fences alone, as {@link Tokenizer} says. */
public final class Splitter {

    /** The longest line with its blanks, in bytes, however little front matter the limit allows. */
    static final int LONGEST_LINE = 8192;

    private final InputSource source;
    private final int limit;
    private final InputLines input;
    private final MissedOpenings openings;
    private final MissedClosings closings;

    private Splitter(Source source, int limit) {
        this.source = InputSource.of(source);
        this.limit = limit;
        this.input = new InputLines(this.source, limit);
        this.openings = new MissedOpenings(input);
        this.closings = new MissedClosings(input);
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
        InputSource input = InputSource.of(source);
        input.load((int) Math.min(Integer.MAX_VALUE, most + 1L));
        return input.exceeds(most)
                ? FoundSegments.bodyOnly(
                        source, List.of(TooLarge.of(input, most).build()))
                : new Splitter(source, Integer.MAX_VALUE).split();
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
        return new Splitter(source, limits.frontMatterBytes()).split();
    }

    /**
     * Splits an input in which front matter is optional, as {@link #split(Source, Limits)} does otherwise. There, a first
     * line {@code ---} is a thematic break of the body (CommonMark 0.31.2, 4.1) if the next line is blank and the next
     * that is not blank is no key, comment or brace. A key of several words counts if nothing but keys and their values
     * follows up to a closing line.
     *
     * @param source the input
     * @param limits bound the size of the front matter
     * @return its segments, the body as far as it was read
     * @throws IOException if reading fails
     */
    public static Segments splitOptional(Source source, Limits limits) throws IOException {
        Splitter splitter = new Splitter(source, limits.frontMatterBytes());
        return splitter.beginsWithThematicBreak() ? FoundSegments.bodyOnly(source, List.of()) : splitter.split();
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
        return new Splitter(source, limits.frontMatterBytes()).wholeFile(format, limits.documentBytes());
    }

    /** Takes the input as data; of its two limits the smaller one decides, whatever was read already. */
    private FoundSegments wholeFile(Format format, int documentBytes) throws IOException {
        int start = input.textStart();
        long frontMatterEnd = (long) start + limit;
        int most = source.boundWithin(documentBytes);
        boolean tooLarge = source.exceeds(Integer.MAX_VALUE)
                || input.has((int) Math.min(Integer.MAX_VALUE - 1L, Math.min(most, frontMatterEnd)));
        if (tooLarge) {
            return refuse(
                    most <= frontMatterEnd
                            ? TooLarge.of(source, documentBytes)
                            : TooLarge.of(source, Rules.LIMIT_FRONT_MATTER, start, limit));
        }
        return format == Format.YAML
                ? DataFile.split(source, start)
                : FoundSegments.of(source, format, Span.at(start), start, input.length(), input.length());
    }

    private boolean beginsWithThematicBreak() throws IOException {
        int start = input.textStart();
        int first = input.has(start) && input.at(start) == '-' ? input.lineEnd(start, input.bound(start)) : start;
        if (!input.isFence((byte) '-', start, first)) {
            return false;
        }
        int line = input.afterLineEnd(first);
        int end = input.lineEnd(line, input.bound(line));
        if (Lines.trimBlanks(input.bytes(), line, end) > line) {
            return false;
        }
        while (input.has(line) && line - start <= limit && Lines.trimBlanks(input.bytes(), line, end) == line) {
            line = input.afterLineEnd(end);
            end = input.lineEnd(line, input.bound(line));
        }
        if (!input.has(line) || line - start > limit) {
            return !input.has(line);
        }
        // Several words and a colon may be prose, too.
        boolean begins = "{?#".indexOf(input.at(line)) >= 0
                || KeyLines.isKey(input.bytes(), line, end)
                || KeyLines.isKeyOfWords(input.bytes(), line, end) && new Surroundings(input).areKeys(line);
        return !begins && !input.isFence((byte) '-', line, end);
    }

    private FoundSegments split() throws IOException {
        int start = input.textStart();
        if (!input.has(start)) {
            return FoundSegments.bodyOnly(source, List.of());
        }
        if (Opening.opensJson(input, start)) {
            return json(start);
        }
        boolean mayOpen = input.at(start) == '-' || input.at(start) == '+';
        int lineEnd = mayOpen ? input.lineEnd(start, input.bound(start)) : start;
        Opening opening = Opening.at(input, start, lineEnd);
        if (opening != null && lineEnd > input.bound(start)) {
            return tooLarge(opening.fence());
        }
        return opening == null ? unopened(start, lineEnd) : fenced(opening, input.afterLineEnd(lineEnd));
    }

    /** Splits an input whose first line opens nothing. What opens behind white space is read all the same. */
    private FoundSegments unopened(int start, int lineEnd) throws IOException {
        int at = start;
        while (input.has(at) && at <= input.bound(start) && Lines.isSpace(input.at(at))) {
            at++;
        }
        if (at > start && input.has(at)) {
            int end = input.lineEnd(at, input.bound(at));
            Opening late = end > input.bound(at) ? null : Opening.at(input, at, end);
            if (late != null) {
                Diagnostic error = openings.late(start, at, late.format()).build();
                return fenced(late, input.afterLineEnd(end)).with(error);
            }
            if (Opening.opensJson(input, at)) {
                return json(at).with(openings.late(start, at, Format.JSON).build());
            }
        }
        Diagnostic.Builder missed = openings.find(start, lineEnd);
        return missed == null ? FoundSegments.bodyOnly(source, List.of()) : refuse(missed);
    }

    // Fences

    private FoundSegments fenced(Opening opening, int start) throws IOException {
        return opening.format() == Format.TOML ? fencedToml(opening, start) : fencedLines(opening, start);
    }

    private FoundSegments fencedLines(Opening opening, int start) throws IOException {
        for (int line = start; input.has(line); ) {
            int seen = (int) Math.min(input.length(), (long) start + limit);
            line = EightBytes.pastOtherLines(opening.mark(), (byte) '.', input.bytes(), line, seen);
            int end = input.lineEnd(line, input.bound(line));
            if (end > input.bound(line)) {
                return tooLarge(opening.fence());
            }
            if (closes(opening, line, end)) {
                return closed(opening, start, line, end);
            }
            if (input.afterLineEnd(end) - start > limit) {
                return tooLarge(opening.fence());
            }
            line = input.afterLineEnd(end);
        }
        return refuse(closings.find(opening, start));
    }

    /**
     * Looks for the first closing line outside of texts of several lines, which may hold one (TOML 1.1, String). If there is
     * none, as far as the limit lets look, a text lacks its closing quotes, and the first one of all closes.
     */
    private FoundSegments fencedToml(Opening opening, int start) throws IOException {
        TomlLines lines = new TomlLines();
        FoundSegments first = null;
        for (int line = start; input.has(line); ) {
            int end = input.lineEnd(line, input.bound(line));
            boolean closes = end <= input.bound(line) && closes(opening, line, end);
            if (closes && !lines.isInText()) {
                return closed(opening, start, line, end);
            }
            if (closes && first == null) {
                first = closed(opening, start, line, end);
            }
            if (end > input.bound(line) || input.afterLineEnd(end) - start > limit) {
                return first != null ? first : tooLarge(opening.fence());
            }
            lines.pass(input.bytes(), line, end);
            line = input.afterLineEnd(end);
        }
        return first != null ? first : refuse(closings.find(opening, start));
    }

    private FoundSegments closed(Opening opening, int start, int line, int end) throws IOException {
        FoundSegments closed =
                FoundSegments.of(source, opening.format(), opening.fence(), start, line, input.afterLineEnd(end));
        boolean atOnce = Lines.trimSpace(input.bytes(), start, line) == start;
        Diagnostic.Builder error = atOnce ? closings.atOnce(opening, line, end) : null;
        if (error == null) {
            return closed;
        }
        // Nothing at all is no JSON, which would be another error.
        return opening.format() == Format.JSON ? refuse(error) : closed.with(error.build());
    }

    private boolean closes(Opening opening, int line, int lineEnd) {
        if (line == lineEnd || input.at(line) != opening.mark() && input.at(line) != '.') {
            return false;
        }
        boolean dots = opening.format() == Format.YAML && input.at(line) == '.';
        byte mark = dots ? (byte) '.' : opening.mark();
        return input.isFence(mark, line, lineEnd);
    }

    // JSON

    /**
     * Reads JSON up to its matching brace. If there is none, as far as the limit lets look, a text lacks its closing quote,
     * and ends with its line; or it has one quote too many.
     */
    private FoundSegments json(int start) throws IOException {
        Span fence = new Span(start, start + 1);
        FoundSegments closed = json(start, fence, false);
        if (closed != null && closed.hasFrontMatter()) {
            return closed;
        }
        boolean isCut = (long) start + limit < Integer.MAX_VALUE && input.has(start + limit);
        // What stands behind a brace is body, unless that brace stands in a text whose quotes do not pair.
        int known = closed == null
                ? Integer.MAX_VALUE
                : closed.diagnostics().get(0).span().start();
        FoundSegments odd = jsonWithOddQuotes(start, fence, known, isCut && closed != null);
        if (odd != null) {
            return odd;
        }
        if (closed != null) {
            return closed;
        }
        closed = json(start, fence, true);
        if (closed != null && (closed.hasFrontMatter() || !isCut)) {
            return closed;
        }
        int brace = new JsonMembers(input).loneBrace(start);
        if (brace >= 0 && brace - start < limit) {
            int end = input.lineEnd(brace + 1, input.bound(brace + 1));
            return FoundSegments.of(source, Format.JSON, fence, start, brace + 1, input.afterLineEnd(end));
        }
        return isCut
                ? tooLarge(fence)
                : refuse(
                        Rules.UNCLOSED,
                        fence,
                        "the front matter is opened by this brace and never closed",
                        "add the closing `}`");
    }

    /** Returns null if no brace matches the first within the limit. */
    private @Nullable FoundSegments json(int start, Span fence, boolean textsEndWithLines) throws IOException {
        int depth = 0;
        boolean quoted = false;
        JsonMembers members = new JsonMembers(input);
        FoundSegments early = null;
        for (int at = start; at - start < limit && input.has(at); at++) {
            byte b = input.at(at);
            if (quoted) {
                if (b == '"' || textsEndWithLines && Lines.isLineEnd(b)) {
                    quoted = false;
                } else if (b == '\\' && !(input.has(at + 1) && Lines.isLineEnd(input.at(at + 1)))) {
                    at++;
                }
            } else if (b == '"') {
                quoted = true;
            } else if (b == '{') {
                depth++;
            } else if (b == '}' && --depth == 0) {
                int end = input.lineEnd(at + 1, input.bound(at + 1));
                int text = Lines.pastBlanks(input.bytes(), at + 1, end);
                if (members.follow(at, start)) {
                    // One brace too many, or one too early: the reader tells which.
                    early = early != null || text == end ? early : textBehind(text, end);
                    depth = 1;
                    continue;
                }
                if (text < end) {
                    return textBehind(text, end);
                }
                if (end > input.bound(at + 1)) {
                    return tooLarge(fence);
                }
                return FoundSegments.of(source, Format.JSON, fence, start, at + 1, input.afterLineEnd(end));
            }
        }
        return early;
    }

    private FoundSegments textBehind(int text, int lineEnd) {
        int end = Lines.trimBlanks(input.bytes(), text, lineEnd);
        int signs = text;
        while (signs < end && "]}, \t".indexOf(input.at(signs)) >= 0) {
            signs++;
        }
        return refuse(
                Rules.CLOSER_TEXT,
                new Span(text, end),
                "the brace that closes the front matter must end its line, found text after it",
                signs == end ? "remove it" : "begin the body on the next line");
    }

    /**
     * Reads JSON whose quotes do not pair on one of its lines up to a brace that certainly closes it: one that is alone on its
     * line and not indented, or that ends the first line. Returns null if there is none.
     *
     * @param known the offset of a place up to whose line the quotes are looked at
     * @param cut true if what is behind the limit would decide, so that front matter for which it does is too large
     */
    private @Nullable FoundSegments jsonWithOddQuotes(int start, Span fence, int known, boolean cut)
            throws IOException {
        boolean odd = false;
        boolean oddLine = false;
        int line = start;
        int last = start;
        for (int at = start; ; at++) {
            boolean ends = !input.has(at) || Lines.isLineEnd(input.at(at));
            boolean trailing = ends || Lines.isBlank(input.at(at)) && at < input.bound(last + 1);
            if (at - start >= limit && !trailing) {
                return cut ? tooLarge(fence) : null;
            }
            if (ends) {
                odd |= oddLine && line <= known;
                oddLine = false;
                if (!odd && at >= known) {
                    return null;
                }
                boolean closes = input.at(last) == '}' && (last == line || line == start);
                if (odd && closes && at > last && last - start < limit) {
                    return FoundSegments.of(source, Format.JSON, fence, start, last + 1, input.afterLineEnd(at));
                }
                if (!input.has(at)) {
                    return null;
                }
                if (at - start >= limit) {
                    return cut ? tooLarge(fence) : null;
                }
                line = at + 1;
            } else if (input.at(at) == '\\' && input.has(at + 1) && !Lines.isLineEnd(input.at(at + 1))) {
                at++;
                last = at;
            } else {
                oddLine ^= input.at(at) == '"';
                last = Lines.isBlank(input.at(at)) ? last : at;
            }
        }
    }

    // Near misses

    /**
     * Finds what was meant for front matter in an input without: a header of another tool, or front matter further down.
     *
     * @param source an input without front matter; it is read on a little
     * @param limits bound the size of front matter
     * @return the error, or null if nothing looks like front matter
     * @throws IOException if reading fails
     */
    public static Diagnostic.@Nullable Builder nearMiss(Source source, Limits limits) throws IOException {
        InputLines input = new InputLines(InputSource.of(source), limits.frontMatterBytes());
        Diagnostic.Builder header = new OtherHeaders(input).find();
        Span below = header != null ? null : new Surroundings(input).openingBelow();
        return below == null
                ? header
                : missing(
                                source,
                                "front matter must begin on line 1, found it on line "
                                        + source.position(below.start()).line())
                        .hint("move what is before it below the front matter")
                        .related(below, "front matter begins");
    }

    /**
     * Returns the error that an input has no front matter, with what was perhaps meant for it.
     *
     * @param source an input without front matter; it is read on a little
     * @param limits bound the size of front matter
     * @return the error
     * @throws IOException if reading fails
     */
    public static Diagnostic.Builder missing(Source source, Limits limits) throws IOException {
        Diagnostic.Builder meant = nearMiss(source, limits);
        return meant != null
                ? meant
                : missing(source, "the file must begin with front matter, found none")
                        .hint("begin the file with two lines `---`, and write the keys between them");
    }

    private static Diagnostic.Builder missing(Source source, String message) {
        return Diagnostic.error(Rules.MISSING, source, Span.at(0), message);
    }

    private FoundSegments tooLarge(Span fence) {
        return refuse(
                Rules.LIMIT_FRONT_MATTER,
                fence,
                "the front matter must be closed within " + limit + " bytes",
                "is its closing line missing?");
    }

    private FoundSegments refuse(Rule rule, Span span, String message, String hint) {
        return refuse(Diagnostic.error(rule, source, span, message).hint(hint));
    }

    private FoundSegments refuse(Diagnostic.Builder diagnostic) {
        return FoundSegments.bodyOnly(source, List.of(diagnostic.build()));
    }
}
