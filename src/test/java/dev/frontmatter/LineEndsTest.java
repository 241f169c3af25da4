package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.frontmatter.article.Article;
import dev.frontmatter.source.Source;
import dev.frontmatter.testing.Read;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document says the same, in the same lines and columns, whether its lines end with LF, CRLF or CR. */
class LineEndsTest {

    private static final List<String> OTHERS = List.of("\r\n", "\r");

    @TestFactory
    Stream<DynamicTest> findingsDoNotDependOnLineEnds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("testdata/invalid"))) {
            return files
                    .filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.getFileName().toString().startsWith("source-"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(file -> dynamicTest(
                            file.getFileName().toString(), () -> agree(Read.reader(Article.class), text(file))));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A key that is not closed on its line, which the engine missed where that ended with CR.
                "a: 1\n{.x :\n",
                "\"a\nb\": 1\n",
                "[a\n]: 1\n",
                "? a\n",
                "a: |\n  b\n\n  c\n",
                "a: >\n  b\n  c\n\n  d\n",
                "a: \"b\n\n  c \\\n  d\"\n",
                "a: 'b\n  c'\nd: e\n  f\n",
                "a: \"b\\x\\\n  d\"\n",
                "a: [{\"ki\\x\\\nd\": b}]\n",
                "a: \"b\\\n",
                "# only this\n"
            })
    void yamlDoesNotDependOnLineEnds(String yaml) throws IOException {
        agree(FrontMatter.untyped(), "---\n" + yaml + "---\n");
    }

    private static void agree(FrontMatterReader<?> reader, String text) throws IOException {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        for (String lineEnd : OTHERS) {
            assertThat(said(reader, lines.replace("\n", lineEnd))).isEqualTo(said(reader, lines));
        }
    }

    private static Map<String, Object> said(FrontMatterReader<?> reader, String text) throws IOException {
        ReadResult<?> result = reader.tryRead(Source.ofText("text", text));
        return Map.of(
                "data",
                        result.document()
                                .map(Document::data)
                                .map(Object::toString)
                                .orElse("none"),
                "findings",
                        result.diagnostics().stream()
                                .map(finding -> finding + " to " + finding.end())
                                .toList());
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
