package dev.frontmatter.cli.input;

import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.config.Schemas;
import dev.frontmatter.config.Verdict;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.util.function.BooleanSupplier;

/**
 * How the text of a file is read and checked; the same for the text that it becomes by being mended.
 *
 * @param <T> what the front matter is read into
 */
@FunctionalInterface
public interface Reading<T> {

    /** Returns the outcome of reading a text, which is read no further than needed. */
    Outcome<T> read(Source source) throws IOException;

    /**
     * Returns a reading by a reader.
     *
     * @param optional returns true if a text may be without front matter; asked when it is read
     */
    static <T> Reading<T> by(FrontMatterReader<T> reader, BooleanSupplier optional) {
        FrontMatterReader<T> allowing = reader.withOptionalFrontMatter();
        return source -> Outcome.of((optional.getAsBoolean() ? allowing : reader).tryRead(source));
    }

    /**
     * Returns a reading by a reader that makes no document.
     *
     * @param optional returns true if a text may be without front matter; asked when it is read
     */
    static Reading<Object> validating(FrontMatterReader<?> reader, BooleanSupplier optional) {
        FrontMatterReader<?> allowing = reader.withOptionalFrontMatter();
        return source ->
                new Outcome<>(source.name(), null, (optional.getAsBoolean() ? allowing : reader).validate(source));
    }

    /** Returns a reading that holds each text against the schema that is named for it. */
    static Reading<Object> validating(Schemas schemas) {
        return source -> {
            Verdict verdict = schemas.check(source);
            return new Outcome<>(source.name(), null, verdict.diagnostics(), verdict.schema());
        };
    }
}
