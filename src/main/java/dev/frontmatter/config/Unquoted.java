package dev.frontmatter.config;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.source.Position;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;

/** Diagnostics about files of which messages show no text. */
final class Unquoted {

    private Unquoted() {}

    /** Returns an error of the same rule at the same line and column, in words that do not depend on the text. */
    static Diagnostic of(Diagnostic diagnostic) {
        Position start = diagnostic.start();
        String blank = "\n".repeat(start.line() - 1) + " ".repeat(start.column() - 1);
        Source source = Source.ofText(diagnostic.sourceName(), blank);
        return Diagnostic.error(
                        diagnostic.rule(),
                        source,
                        Span.at(source.length()),
                        "the configuration cannot be used; its text is not shown, because a link leads to this file")
                .build();
    }
}
