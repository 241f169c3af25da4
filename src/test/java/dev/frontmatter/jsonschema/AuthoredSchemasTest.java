package dev.frontmatter.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.source.Source;
import dev.frontmatter.testing.FixRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Schemas as teams write them, each beside front matter with three faults and the text of their three diagnostics, which a
 * person who does not know the schema must understand. With {@code -Dgolden.update=true} the texts are written anew; read
 * each of them before it is kept.
 */
class AuthoredSchemasTest {

    private static final Path FOLDER = Path.of("testdata/authored");

    @TestFactory
    Stream<DynamicTest> threeFaultsAreThreeDiagnostics() throws IOException {
        return schemas()
                .map(schema -> dynamicTest(schema.getFileName().toString(), () -> {
                    FrontMatterReader<?> reader = FrontMatter.untyped().withJsonSchema(schema);
                    Path document = beside(schema, ".md");
                    Source source = Source.of(document.getFileName().toString(), Files.readAllBytes(document));
                    List<Diagnostic> diagnostics = reader.tryRead(source).diagnostics();
                    String text = diagnostics.stream().map(DiagnosticText::of).collect(Collectors.joining("\n"));
                    Path expected = beside(schema, ".expected");
                    if (Boolean.getBoolean("golden.update")) {
                        Files.writeString(expected, text);
                    }

                    assertThat(text).isEqualTo(Files.readString(expected));
                    assertThat(diagnostics).hasSize(3);
                    assertThat(reader.schemaDiagnostics()).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyFixIsRight() throws IOException {
        return schemas()
                .map(schema -> dynamicTest(schema.getFileName().toString(), () -> {
                    FrontMatterReader<?> reader = FrontMatter.untyped().withJsonSchema(schema);

                    FixRule.check(
                            Files.readAllBytes(beside(schema, ".md")),
                            text -> reader.tryRead(Source.of("mended", text)).diagnostics());
                }));
    }

    private static Path beside(Path schema, String ending) {
        return schema.resolveSibling(schema.getFileName().toString().replace(".schema.json", ending));
    }

    private static Stream<Path> schemas() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> schemas = files.filter(file -> file.toString().endsWith(".schema.json"))
                    .sorted()
                    .toList();
            assertThat(schemas).hasSize(20);
            return schemas.stream();
        }
    }
}
