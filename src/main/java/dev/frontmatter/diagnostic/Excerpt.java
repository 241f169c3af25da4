package dev.frontmatter.diagnostic;

import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines that a diagnostic speaks of, in place of all of its document.
 *
 * @param hasText true if the document holds anything
 * @param frames the places of the diagnostic in its document
 */
@SuppressWarnings("serial") // The lists of List.copyOf are serialisable.
record Excerpt(boolean hasText, List<CodeFrame> frames) implements Serializable {

    Excerpt {
        frames = List.copyOf(frames);
    }

    static Excerpt of(Source source, Span span, List<Related> related, List<Fix> fixes) {
        List<CodeFrame> frames = new ArrayList<>();
        add(frames, source, span);
        for (Related place : related) {
            if (place.sourceName().equals(source.name())) {
                add(frames, source, place.span());
            }
        }
        addAll(frames, source, fixes);
        return new Excerpt(source.length() > 0, frames);
    }

    /** Returns this with the places of some fixes. */
    Excerpt with(Source source, List<Fix> fixes) {
        List<CodeFrame> more = new ArrayList<>(frames);
        addAll(more, source, fixes);
        return new Excerpt(hasText, more);
    }

    private static void addAll(List<CodeFrame> frames, Source source, List<Fix> fixes) {
        for (Fix fix : fixes) {
            add(frames, source, fix.span());
            fix.replacements().forEach(replacement -> add(frames, source, replacement.span()));
        }
    }

    private static void add(List<CodeFrame> frames, Source source, Span place) {
        if (frames.stream().noneMatch(frame -> frame.span().equals(place))) {
            frames.add(CodeFrame.of(source, place));
        }
    }

    CodeFrame frame(Span place) {
        return frames.stream()
                .filter(frame -> frame.span().equals(place))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the diagnostic says nothing of " + place));
    }
}
