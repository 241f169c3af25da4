package dev.frontmatter.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.article.Article;
import dev.frontmatter.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The schema that a record exports says the same of a document as the record: places, rules, hints and fixes. */
class SchemaParityTest {

    /** Documents of which a JSON Schema cannot say what the record does. */
    private static final Set<String> ONLY_OF_RECORDS = Set.of("schema-format-url-percent.md", "schema-type-decimal.md");

    @TestFactory
    Stream<DynamicTest> saysTheSame(@TempDir Path folder) throws IOException {
        FrontMatterReader<Article> record = FrontMatter.reader(Article.class);
        FrontMatterReader<?> schema = FrontMatter.untyped()
                .withJsonSchema(Files.writeString(folder.resolve("article.json"), record.jsonSchema()));
        List<Path> documents;
        try (Stream<Path> files = Files.list(Path.of("testdata/invalid"))) {
            documents = files.filter(file -> file.getFileName().toString().matches("schema-.*\\.md"))
                    .filter(file -> !ONLY_OF_RECORDS.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
        assertThat(documents).hasSizeGreaterThan(40);
        return documents.stream()
                .map(document -> dynamicTest(document.getFileName().toString(), () -> {
                    List<Diagnostic> ofRecord = record.tryRead(document).diagnostics();

                    assertThat(schema.tryRead(document).diagnostics().stream().map(SchemaParityTest::said))
                            .containsExactlyElementsOf(ofRecord.stream()
                                    .map(SchemaParityTest::said)
                                    .toList());
                }));
    }

    private static String said(Diagnostic diagnostic) {
        return diagnostic.start() + " " + diagnostic.rule() + " " + diagnostic.pointer() + " "
                + diagnostic.hint().orElse("") + " " + diagnostic.fixes();
    }
}
