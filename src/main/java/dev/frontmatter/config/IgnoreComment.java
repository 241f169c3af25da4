package dev.frontmatter.config;

import dev.frontmatter.Values;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A comment {@code # frontmatter: ignore RULE, RULE reason}. On a line of its own it is for the next entry, with all that is
 * in it; at the end of a line, for that line.
 *
 * @param range the bytes in which it silences; null if no entry follows it
 * @param rules the rules that it names, as they are written
 */
record IgnoreComment(@Nullable Span range, List<Named> rules) {

    /** The text that every such comment holds. */
    static final String WORDS = "frontmatter: ignore";

    /**
     * A rule that a comment names.
     *
     * @param text the name as it is written
     * @param span its place
     */
    record Named(String text, Span span) {}

    /**
     * Finds the comments of a document.
     *
     * @param source the document
     * @param values its values and comments
     */
    static List<IgnoreComment> in(Source source, Values values) {
        List<IgnoreComment> found = new ArrayList<>();
        List<Span> entries = null;
        for (Span comment : values.comments()) {
            String text = source.text(comment);
            int start = startOfNames(text);
            if (start < 0) {
                continue;
            }
            int lineStart = source.line(source.position(comment.start()).line()).start();
            boolean alone = source.text(new Span(lineStart, comment.start())).isBlank();
            if (alone && entries == null) {
                entries = entries(values);
            }
            Span range = alone && entries != null
                    ? next(source, entries, comment.end())
                    : new Span(lineStart, comment.start());
            found.add(new IgnoreComment(range, names(text, start, comment)));
        }
        return found;
    }

    /** Returns the index behind the words of a comment, or -1 if it has others. */
    private static int startOfNames(String comment) {
        int start = afterBlanks(comment, 1);
        int end = start + WORDS.length();
        return comment.startsWith(WORDS, start) && (end == comment.length() || isBlank(comment.charAt(end))) ? end : -1;
    }

    /** Returns the names behind an index: a comma says that another one may follow, anything else that the reason does. */
    private static List<Named> names(String text, int index, Span comment) {
        List<Named> names = new ArrayList<>();
        int at = index;
        boolean more = true;
        while (more) {
            int start = afterBlanks(text, at);
            int end = start;
            while (end < text.length() && text.charAt(end) != ',' && !isBlank(text.charAt(end))) {
                end++;
            }
            int from = comment.start() + bytes(text.substring(0, start));
            String name = text.substring(start, end);
            if (!names.isEmpty() && name.indexOf('/') < 0) {
                break;
            }
            names.add(new Named(name, new Span(from, from + bytes(name))));
            at = afterBlanks(text, end);
            more = text.startsWith(",", at);
            at++;
        }
        return names;
    }

    private static int afterBlanks(String text, int index) {
        int at = index;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Returns the places of all entries, each with its key, those around others first. */
    private static List<Span> entries(Values values) {
        List<Span> entries = new ArrayList<>();
        for (String pointer : values.pointers()) {
            Optional<Span> span = values.span(pointer);
            if (!pointer.isEmpty() && span.isPresent()) {
                Span key = values.keySpan(pointer).orElse(span.get());
                entries.add(new Span(key.start(), Math.max(key.end(), span.get().end())));
            }
        }
        return entries;
    }

    /** Returns the first entry that begins behind an offset, to the end of its last line; at one place, the outermost. */
    private static @Nullable Span next(Source source, List<Span> entries, int offset) {
        Span next = null;
        for (Span entry : entries) {
            boolean behind = entry.start() >= offset;
            if (behind
                    && (next == null
                            || entry.start() < next.start()
                            || entry.start() == next.start() && entry.end() > next.end())) {
                next = entry;
            }
        }
        return next == null
                ? null
                : new Span(
                        next.start(),
                        source.line(source.position(next.end()).line()).end());
    }
}
