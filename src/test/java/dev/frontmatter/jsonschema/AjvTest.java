package dev.frontmatter.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.tokenizer.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Schemas and documents made by chance get the verdicts that ajv 8 gives. It is told by {@code -Dfrontmatter.ajv=DIR} where
 * {@code node_modules} holds {@code ajv} and {@code ajv-formats}, and is skipped without it;
 * {@code -Dfrontmatter.ajv.documents} sets how many documents there are.
 *
 * <p>Where verdicts differ, the schema has {@code unevaluatedProperties}, and ajv departs from JSON Schema 2020-12 (Core, 11.3):
 *
 * <ul>
 *   <li>a key counts as evaluated by an {@code if} that does not match, whose annotations are dropped (Core, 7.7.1.1);
 *   <li>a key that {@code properties} evaluates is held against it all the same, beside {@code dependentSchemas};
 *   <li>an empty list passes a {@code contains} below it.
 * </ul>
 */
class AjvTest {

    private static final String PROPERTY = "frontmatter.ajv";
    private static final int DOCUMENTS = Integer.getInteger(PROPERTY + ".documents", 2_000);
    private static final int A_RUN = 1_000;

    @TempDir
    Path temp;

    @Test
    void verdicts_are_those_of_ajv() throws Exception {
        String ajv = System.getProperty(PROPERTY, "");
        if (ajv.isEmpty()) {
            abort("skipped: name the folder with -D" + PROPERTY + "=DIR");
        }
        List<String> different = new ArrayList<>();
        int valid = 0;
        for (int seed = 1; seed <= DOCUMENTS / A_RUN; seed++) {
            List<String> lines = made(ajv, seed);
            assertThat(lines).hasSize(3 * A_RUN);
            FrontMatterReader<?> reader = reader(lines.get(0));
            for (int at = 0; at < lines.size(); at += 3) {
                reader = at == 0 || lines.get(at).equals(lines.get(at - 3)) ? reader : reader(lines.get(at));
                boolean expected = Boolean.parseBoolean(lines.get(at + 2));
                valid += expected ? 1 : 0;
                if (isValid(reader, lines.get(at + 1)) != expected) {
                    different.add(lines.get(at) + "\n" + lines.get(at + 1) + "\najv: " + expected);
                }
            }
        }
        System.out.printf(
                "%,d documents, %,d of them valid to ajv, %d verdicts differ%n", DOCUMENTS, valid, different.size());
        Files.write(Path.of("target/ajv.txt"), different);

        assertThat(valid).isBetween(DOCUMENTS / 4, DOCUMENTS * 3 / 4);
        assertThat(different)
                .hasSizeLessThanOrEqualTo(1 + DOCUMENTS / 1_000)
                .allSatisfy(both -> assertThat(both).contains("\"unevaluatedProperties\""));
    }

    private FrontMatterReader<?> reader(String schema) throws IOException {
        Path file = Files.writeString(temp.resolve("schema.json"), schema);
        return FrontMatter.untyped().withoutFences(Format.JSON).withJsonSchema(file);
    }

    private static boolean isValid(FrontMatterReader<?> reader, String document) {
        return reader.validateText(document).stream().noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    private static List<String> made(String ajv, int seed) throws IOException {
        Process node = new ProcessBuilder(
                        "node", "src/test/resources/schemas/ajv.js", ajv, String.valueOf(seed), String.valueOf(A_RUN))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
