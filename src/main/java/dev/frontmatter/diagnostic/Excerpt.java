package dev.frontmatter.diagnostic;

import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lines that a diagnostic speaks of, in place of all of its input.
 *
 * @param hasText whether the input holds anything
 * @param frames the places of the diagnostic
 */
@SuppressWarnings("serial") // The lists of List.copyOf are serialisable.
record Excerpt(boolean hasText, List<CodeFrame> frames) implements Serializable {

    Excerpt {
        frames = List.copyOf(frames);
    }

    static Excerpt of(Source source, Stream<Span> places) {
        List<CodeFrame> frames = new ArrayList<>();
        places.distinct().forEach(place -> frames.add(CodeFrame.of(source, place)));
        return new Excerpt(source.length() > 0, frames);
    }

    CodeFrame frame(Span place) {
        return frames.stream()
                .filter(frame -> frame.span().equals(place))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the diagnostic says nothing of " + place));
    }
}
