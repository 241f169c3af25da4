package dev.frontmatter.stage;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.input.InputSource;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;

/** The error of an input that is larger than a limit. */
public final class TooLarge {

    private TooLarge() {}

    /** Returns the error of an input that is larger than a document may be, in bytes. */
    public static Diagnostic.Builder of(InputSource source, int limit) {
        return of(source, Rules.LIMIT_DOCUMENT, 0, source.boundWithin(limit));
    }

    /**
     * Returns the error of an input that is larger than a limit.
     *
     * @param source the input
     * @param rule the rule of the limit
     * @param at the offset that is marked
     * @param limit the limit, in bytes
     */
    public static Diagnostic.Builder of(Source source, Rule rule, int at, int limit) {
        return Diagnostic.error(rule, source, Span.at(at), "the file must be no larger than " + limit + " bytes")
                .hint("is it the right file?");
    }
}
