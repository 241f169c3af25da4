package dev.frontmatter.cli.fix;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.source.Span;
import java.nio.charset.StandardCharsets;

/**
 * A fix that may be made, and the diagnostic that it mends.
 *
 * @param diagnostic what is to be mended
 * @param place where the diagnostic begins
 * @param fix how
 */
record Attempt(Diagnostic diagnostic, int place, Fix fix) {

    /** Returns this for a text in which what is before it has grown. */
    Attempt movedBy(int bytes) {
        Span span = fix.span();
        Span moved = new Span(span.start() + bytes, span.end() + bytes);
        return new Attempt(diagnostic, place + bytes, new Fix(moved, fix.replacement(), fix.safe(), fix.description()));
    }

    Span span() {
        return fix.span();
    }

    Stage stage() {
        return Stage.of(diagnostic.rule());
    }

    /** Returns the length of the new text, in bytes. */
    int length() {
        return fix.replacement().getBytes(StandardCharsets.UTF_8).length;
    }

    /** Returns by how many bytes the text grows. */
    int growth() {
        return length() - span().length();
    }
}
