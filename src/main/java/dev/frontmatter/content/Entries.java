package dev.frontmatter.content;

import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Replacement;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries at the top of a document whose keys each begin a line, with the lines that belong to each. */
final class Entries {

    private final Source source;
    private final Map<String, Span> lines = new LinkedHashMap<>();
    private boolean movable = true;

    private Entries(Source source) {
        this.source = source;
    }

    /** Finds the entries of a document by the pointers of their values, in document order. */
    static Entries of(ContentDocument document, List<String> pointers) {
        Entries entries = new Entries(document.source());
        int free = -1;
        for (String pointer : pointers) {
            Span key = document.values().keySpan(pointer).orElse(Span.at(0));
            Span value = document.values().span(pointer).orElse(key);
            Span own = entries.lines(key.start(), Math.max(key.end(), value.end()), free);
            entries.lines.put(pointer, own);
            free = own.end();
        }
        entries.movable &= free >= 0 && entries.isPlain(document);
        return entries;
    }

    /**
     * Returns the lines of an entry: those of its key and value, and the comments directly above it.
     *
     * @param free the end of the entry above; negative for the first, whose comments are those of the document
     */
    private Span lines(int keyStart, int valueEnd, int free) {
        byte[] bytes = source.bytes();
        int start = lineStart(keyStart);
        movable &= start == keyStart && start >= free;
        while (free >= 0 && start > free && bytes[lineStart(start - 1)] == '#' && lineStart(start - 1) >= free) {
            start = lineStart(start - 1);
        }
        int end = valueEnd;
        while (end < source.length() && !(end > start && bytes[end - 1] == '\n')) {
            end++;
        }
        movable &= end > 0 && bytes[end - 1] == '\n';
        return new Span(start, end);
    }

    private int lineStart(int offset) {
        int start = offset;
        while (start > 0 && source.bytes()[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    /** Returns true if entries can be moved: nothing refers to what must stand above it, and order means nothing else. */
    private boolean isPlain(ContentDocument document) {
        for (Span span : lines.values()) {
            String text = source.text(span);
            if (text.indexOf('&') >= 0 || text.indexOf('*') >= 0 || text.startsWith("[") || text.startsWith("\"")) {
                return false;
            }
        }
        return !document.values().pointers("/*").isEmpty();
    }

    /**
     * Returns the fix that puts entries in another order, each in the place of another.
     *
     * @param given the pointers of the entries, in document order
     * @param sorted the same, in the order to have
     * @return the fix; null if entries cannot simply be moved
     */
    @Nullable
    Fix reordering(List<String> given, List<String> sorted) {
        if (!movable) {
            return null;
        }
        List<Replacement> replacements = new ArrayList<>();
        for (int at = 0; at < given.size(); at++) {
            Span old = lines.getOrDefault(given.get(at), Span.at(0));
            Span other = lines.getOrDefault(sorted.get(at), Span.at(0));
            if (!old.equals(other)) {
                replacements.add(new Replacement(old, source.text(other)));
            }
        }
        return new Fix(replacements, true, "put the keys in order");
    }
}
