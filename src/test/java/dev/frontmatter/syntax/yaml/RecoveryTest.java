package dev.frontmatter.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryTest {

    @Test
    void blank_lines_before_the_first_key_are_not_indented() {
        List<Diagnostic> diagnostics = FrontMatter.untyped().validateText("---\n   \n  a: 1\nb: 2\n---\n");

        assertThat(diagnostics).extracting(Diagnostic::start).singleElement().satisfies(start -> {
            assertThat(start.line()).isEqualTo(3);
            assertThat(start.column()).isEqualTo(3);
        });
        assertThat(diagnostics.get(0).fixes())
                .singleElement()
                .satisfies(
                        fix -> assertThat(fix.applyTo("---\n   \n  a: 1\nb: 2\n---\n".getBytes(StandardCharsets.UTF_8)))
                                .asString()
                                .isEqualTo("---\n   \na: 1\nb: 2\n---\n"));
    }
}
