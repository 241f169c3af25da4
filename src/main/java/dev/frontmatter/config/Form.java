package dev.frontmatter.config;

import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.util.List;

/** The check of the form of documents, whatever is in them. */
public final class Form {

    private Form() {}

    /**
     * Returns what is wrong with the form of a document. A number that is infinite or none is part of YAML and TOML: only
     * data that is read cannot hold it.
     *
     * @param untyped reads the document into data of no declared type
     * @param source the document
     * @throws IOException if it cannot be read
     */
    public static List<Diagnostic> check(FrontMatterReader<?> untyped, Source source) throws IOException {
        return untyped.validate(source).stream()
                .filter(diagnostic -> !diagnostic.rule().equals(Rules.RANGE))
                .toList();
    }
}
