package dev.frontmatter.jsonschema;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Schemas of a test, written with single quotes, and what they say of front matter. */
final class SchemaFixture {

    private SchemaFixture() {}

    static FrontMatterReader<?> reader(Path folder, String schema) {
        try {
            Path file = Files.writeString(folder.resolve("s.json"), schema.replace('\'', '"'));
            return FrontMatter.untyped().withJsonSchema(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the diagnostics line by line, hints in parentheses. */
    static String diagnostics(FrontMatterReader<?> reader, String... lines) {
        return reader.tryReadText("---\n" + String.join("\n", lines) + "\n---\n").diagnostics().stream()
                .map(SchemaFixture::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Diagnostic diagnostic) {
        String headline = diagnostic.toString().substring("text:".length()).replace(" error[schema/", " [");
        return headline + diagnostic.hint().map(hint -> " (" + hint + ")").orElse("");
    }
}
