package dev.frontmatter.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of testdata in an editor: what it is told is what the command says, and its fixes are those of {@code --fix}. */
@Tag("long")
class GoldenDocumentsTest {

    @TempDir
    Path temporary;

    @Test
    void diagnostics_are_those_of_the_command() throws IOException {
        Path articles = GoldenSites.articles(temporary.resolve("articles"));
        Path authored = GoldenSites.copy(GoldenSites.TESTDATA.resolve("authored"), temporary.resolve("authored"));
        List<Path> folders = new ArrayList<>(List.of(articles, authored));
        for (String site : List.of("docs", "handbook", "reference", "rules")) {
            folders.add(GoldenSites.copy(
                    GoldenSites.TESTDATA.resolve("content").resolve(site), temporary.resolve("content-" + site)));
        }
        int count = 0;
        try (Editor editor = Editor.ofProcess(folders.toArray(Path[]::new))) {
            for (Path folder : folders) {
                Map<Path, List<String>> expected = GoldenSites.expected(folder);
                List<Path> documents = GoldenSites.documents(folder);
                for (Path document : documents) {
                    editor.open(document);
                }
                for (Path document : documents) {
                    String text = Files.readString(document);
                    List<String> wanted = expected.getOrDefault(document, List.of());
                    if (folder.getFileName().toString().startsWith("content")) {
                        // At first the collections are not known yet.
                        editor.await(
                                document,
                                params -> GoldenSites.told(text, params.getDiagnostics())
                                        .equals(wanted));
                    } else {
                        assertThat(GoldenSites.told(text, editor.diagnostics(document)))
                                .as(document.toString())
                                .isEqualTo(wanted);
                    }
                    count++;
                }
            }
        }
        assertThat(count).isGreaterThan(500);
    }

    @Test
    void to_make_all_safe_fixes_gives_the_bytes_of_the_command() throws IOException {
        Path articles = GoldenSites.articles(temporary.resolve("articles"));
        Path fixed = GoldenSites.articles(temporary.resolve("fixed"));
        Path rules = GoldenSites.copy(GoldenSites.TESTDATA.resolve("content/rules"), temporary.resolve("rules"));
        Path fixedRules =
                GoldenSites.copy(GoldenSites.TESTDATA.resolve("content/rules"), temporary.resolve("fixed-rules"));
        new Shell(fixed).run("--fix", ".");
        new Shell(fixedRules).run("--fix", ".");

        int changed = 0;
        try (Editor editor = Editor.ofProcess(articles, rules)) {
            for (Path folder : List.of(articles, rules)) {
                Path expected = folder.equals(articles) ? fixed : fixedRules;
                for (Path document : GoldenSites.documents(folder)) {
                    editor.open(document);
                    Path wanted = expected.resolve(folder.relativize(document).toString());
                    List<CodeAction> actions = editor.actions(document, Editor.everywhere(), List.of("source.fixAll"));
                    String after =
                            actions.isEmpty() ? Files.readString(document) : editor.after(document, actions.get(0));
                    assertThat(after).as(document.toString()).isEqualTo(Files.readString(wanted));
                    changed += actions.size();
                }
            }
        }
        assertThat(changed).isGreaterThan(40);
    }
}
