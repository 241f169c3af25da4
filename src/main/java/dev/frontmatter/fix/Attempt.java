package dev.frontmatter.fix;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Replacement;
import dev.frontmatter.source.Span;
import java.util.List;

/**
 * A fix that may be made, and the diagnostic that it fixes.
 *
 * @param diagnostic the diagnostic
 * @param place the offset at which the diagnostic begins
 * @param fix the fix
 */
record Attempt(Diagnostic diagnostic, int place, Fix fix) {

    /** Returns this for a text in which what is before it has grown. */
    Attempt movedBy(int bytes) {
        List<Replacement> moved = fix.replacements().stream()
                .map(each -> new Replacement(
                        new Span(each.span().start() + bytes, each.span().end() + bytes), each.text()))
                .toList();
        return new Attempt(diagnostic, place + bytes, new Fix(moved, fix.safe(), fix.description()));
    }

    Span span() {
        return fix.span();
    }

    Stage stage() {
        return Stage.of(diagnostic.rule());
    }

    /** Returns by how many bytes the text grows. */
    int growth() {
        return fix.replacements().stream().mapToInt(Attempt::growth).sum();
    }

    /** Returns by how many bytes the text grows with one replacement. */
    static int growth(Replacement replacement) {
        return replacement.bytes().length - replacement.span().length();
    }
}
