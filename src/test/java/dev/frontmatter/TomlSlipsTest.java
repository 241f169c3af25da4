package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.source.Source;
import dev.frontmatter.testing.FixRule;
import dev.frontmatter.testing.Pick;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Several slips of writers in one document of TOML, each fix of which is right, whatever stands beside it. */
class TomlSlipsTest {

    private static final String[] VALUES = {
        "True",
        "nan",
        "-Infinity",
        ".inf",
        "1",
        "\"x\"",
        "'y'",
        "hello",
        "low tide",
        "[1, 2]",
        "{a: 1, b => 2}",
        "[True, .nan]",
        "2026-3-1",
        ".5",
        "yes",
        "null",
        "[\"a\" # c\n \"b\"]",
        "{a = True b = 1}",
        "[True False]",
        "\"\"\"\nC:\\Dir\\Users \\\n x\"\"\"",
        "\"\"\"\nC:\\dir\\\nend\"\"\"",
        "x;",
        "True;",
        "1,"
    };

    private static final String[] SIGNS = {" = ", " = ", " => ", " := ", "=>", ": ", "\uff1a", " == "};

    private static final String[] BEHIND = {"\n", ", ", " ", "; ", ",", " # c\n"};

    @Test
    void have_fixes_that_are_right() throws IOException {
        Random random = new Random(1);
        FrontMatterReader<?> reader = FrontMatter.untyped();
        int fixes = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] text = document(random).getBytes(StandardCharsets.UTF_8);
            fixes += FixRule.check(text, changed -> reader.validate(Source.of("a.md", changed)));
        }
        assertThat(fixes).isGreaterThan(3_000);
    }

    private static String document(Random random) {
        StringBuilder text = new StringBuilder("+++\n");
        int keys = Pick.between(random, 1, 4);
        for (int key = 0; key < keys; key++) {
            text.append((char) ('p' + key))
                    .append(Pick.of(random, SIGNS))
                    .append(Pick.of(random, VALUES))
                    .append(key == keys - 1 ? "\n" : Pick.of(random, BEHIND));
        }
        return text.append("+++\n").toString();
    }
}
