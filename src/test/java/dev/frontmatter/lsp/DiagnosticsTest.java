package dev.frontmatter.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.cli.Shell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosticsTest {

    @TempDir
    Path folder;

    @Test
    void a_misspelt_key_is_told_while_it_is_typed_and_gone_when_it_is_right() throws IOException {
        Shell shell = new Shell(folder).file(".frontmatter.yaml", "schemas:\n  '**': article\n");
        Path file = shell.file("a.md", "---\ntitle: A tide\n---\n").path("a.md");

        try (Editor editor = Editor.ofProcess(folder)) {
            List<Diagnostic> first =
                    editor.open(file, "---\ntitel: A tide\n---\n").diagnostics(file);

            assertThat(first.get(0).getCode().getLeft()).isEqualTo("schema/required");
            assertThat(first).anySatisfy(diagnostic -> {
                assertThat(diagnostic.getCode().getLeft()).isEqualTo("schema/unknown-key");
                assertThat(diagnostic.getSeverity()).isEqualTo(DiagnosticSeverity.Error);
                assertThat(diagnostic.getRange().getStart().getLine()).isEqualTo(1);
                assertThat(diagnostic.getRange().getEnd().getCharacter()).isEqualTo(5);
            });
            assertThat(Editor.rules(
                            editor.change(file, "---\ntitle: A tide\n---\n").diagnostics(file)))
                    .doesNotContain("schema/unknown-key");
        }
    }
}
