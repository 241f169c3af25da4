package dev.frontmatter.diagnostic;

import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A diagnostic as it is serialised: all that it says, and of its source the name and the lines that it speaks of. */
final class SerialForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final Severity severity;
    private final Rule rule;
    private final String message;
    private final String pointer;
    private final Span span;
    private final @Nullable String expected;
    private final @Nullable String found;
    private final @Nullable String hint;

    @SuppressWarnings("serial") // The lists of diagnostics are serialisable.
    private final List<Related> related;

    @SuppressWarnings("serial") // The lists of diagnostics are serialisable.
    private final List<Fix> fixes;

    private final Excerpt excerpt;

    SerialForm(Diagnostic diagnostic) {
        this.source = diagnostic.sourceName();
        this.severity = diagnostic.severity();
        this.rule = diagnostic.rule();
        this.message = diagnostic.message();
        this.pointer = diagnostic.pointer();
        this.span = diagnostic.span();
        this.expected = diagnostic.expected().orElse(null);
        this.found = diagnostic.found().orElse(null);
        this.hint = diagnostic.hint().orElse(null);
        this.related = diagnostic.related();
        this.fixes = diagnostic.fixes();
        this.excerpt = diagnostic.excerpt();
    }

    private Object readResolve() {
        Diagnostic.Builder builder = new Diagnostic.Builder(
                        severity, rule, Source.wrap(source, new byte[0]), span, message)
                .at(pointer)
                .expected(expected)
                .found(found)
                .hint(hint)
                .excerpt(excerpt);
        related.forEach(place -> builder.related(place.span(), place.message()));
        fixes.forEach(builder::fix);
        return builder.build();
    }
}
