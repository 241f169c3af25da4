package dev.frontmatter.cli.input;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.config.ConfiguredCollections;
import dev.frontmatter.config.FileReader;
import dev.frontmatter.config.Form;
import dev.frontmatter.config.Policy;
import dev.frontmatter.config.SchemaUse;
import dev.frontmatter.config.Schemas;
import dev.frontmatter.config.Verdict;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A way to read and check the text of a file; the same for the text that it becomes by being fixed.
 *
 * @param <T> what the front matter is read into
 */
@FunctionalInterface
public interface Reading<T> {

    /** Returns the outcome of reading a text, which is read no further than needed. */
    Outcome<T> read(Source source) throws IOException;

    /** Returns the warnings about the schemas that texts were held against so far, by file and place. */
    default List<Diagnostic> schemaDiagnostics() {
        return List.of();
    }

    /** Returns the collections that texts are compared in; empty if there are none. */
    default Optional<ConfiguredCollections> collections() {
        return Optional.empty();
    }

    /** Returns a reading that makes the data of each text. */
    static <T> Reading<T> by(FileReader<T> reader) {
        return source -> Outcome.of(reader.forFile(source.name()).tryRead(source));
    }

    /** Returns this reading with diagnostics as a policy has them. */
    default Reading<T> under(Policy policy) {
        Reading<T> reading = this;
        return new Reading<>() {
            @Override
            public Outcome<T> read(Source source) throws IOException {
                Outcome<T> outcome = reading.read(source);
                return outcome.with(
                        policy.apply(source, outcome.diagnostics(), outcome.schema(), outcome.contentRules()));
            }

            @Override
            public List<Diagnostic> schemaDiagnostics() {
                return reading.schemaDiagnostics();
            }

            @Override
            public Optional<ConfiguredCollections> collections() {
                return reading.collections();
            }
        };
    }

    /** Returns a reading that looks at the form of each text alone. */
    static Reading<Object> ofForm(BooleanSupplier optional) {
        FileReader<?> untyped = new FileReader<>(FrontMatter.untyped(), optional);
        return source ->
                new Outcome<>(source.name(), null, Form.check(untyped.forFile(source.name()), source), SchemaUse.NONE);
    }

    /** Returns a reading that validates each text. */
    static Reading<Object> validating(FileReader<?> reader) {
        return new Reading<>() {
            @Override
            public Outcome<Object> read(Source source) throws IOException {
                List<Diagnostic> diagnostics = reader.forFile(source.name()).validate(source);
                return new Outcome<>(source.name(), null, diagnostics);
            }

            @Override
            public List<Diagnostic> schemaDiagnostics() {
                return reader.schemaDiagnostics();
            }
        };
    }

    /** Returns a reading that holds each text against the schema that is named for it. */
    static Reading<Object> validating(Schemas schemas) {
        return new Reading<>() {
            @Override
            public Outcome<Object> read(Source source) throws IOException {
                Verdict verdict = schemas.check(source);
                Outcome<Object> outcome = new Outcome<>(source.name(), null, verdict.diagnostics(), verdict.schema());
                return verdict.facts() == null
                        ? outcome
                        : outcome.with(verdict.facts(), verdict.contentRules(), source);
            }

            @Override
            public Optional<ConfiguredCollections> collections() {
                return schemas.collections();
            }

            @Override
            public List<Diagnostic> schemaDiagnostics() {
                return schemas.schemaDiagnostics();
            }
        };
    }
}
