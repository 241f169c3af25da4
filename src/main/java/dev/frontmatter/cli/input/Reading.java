package dev.frontmatter.cli.input;

import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.config.Schemas;
import dev.frontmatter.config.Verdict;
import dev.frontmatter.source.Source;
import java.io.IOException;

/**
 * How the text of a file is read and checked; the same for the text that it becomes by being mended.
 *
 * @param <T> what the front matter is read into
 */
@FunctionalInterface
public interface Reading<T> {

    /** What is found in a text. It is read no further than needed. */
    Outcome<T> read(Source source) throws IOException;

    /** What a reader makes of a text. */
    static <T> Reading<T> by(FrontMatterReader<T> reader) {
        return source -> Outcome.of(reader.tryRead(source));
    }

    /** What a reader has to say of a text. */
    static Reading<Object> validating(FrontMatterReader<?> reader) {
        return source -> new Outcome<>(source.name(), null, reader.validate(source));
    }

    /** Returns a reading that holds each text against the schema that is named for it. */
    static Reading<Object> validating(Schemas schemas) {
        return source -> {
            Verdict verdict = schemas.check(source);
            return new Outcome<>(source.name(), null, verdict.diagnostics(), verdict.schema());
        };
    }
}
