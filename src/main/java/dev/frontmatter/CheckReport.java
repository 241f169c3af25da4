package dev.frontmatter;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Diagnostics;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.source.Span;
import dev.frontmatter.tree.Pointers;
import java.util.Optional;

/** Takes what the user's checks report of a document. */
record CheckReport(Document<?> document, Diagnostics diagnostics) implements Check.Report {

    @Override
    public void error(String rule, String pointer, String message) {
        diagnostics.add(Diagnostic.error(new Rule(rule), document.source(), nearest(Pointers.require(pointer)), message)
                .at(pointer));
    }

    @Override
    public void warning(String rule, String pointer, String message) {
        diagnostics.add(
                Diagnostic.warning(new Rule(rule), document.source(), nearest(Pointers.require(pointer)), message)
                        .at(pointer));
    }

    /** Returns where a value stands, or the nearest one around it; the opening fence for the whole. */
    private Span nearest(String pointer) {
        String rest = pointer;
        while (!rest.isEmpty()) {
            Optional<Span> span = document.span(rest);
            if (span.isPresent()) {
                return span.get();
            }
            rest = rest.substring(0, Math.max(0, rest.lastIndexOf('/')));
        }
        return document.segments().fence();
    }
}
