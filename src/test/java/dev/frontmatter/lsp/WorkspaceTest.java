package dev.frontmatter.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changes around the documents that are open. */
class WorkspaceTest {

    private static final String COLLECTIONS = """
            collections:
              authors: {files: authors/*.md, id: /handle}
              posts:
                files: posts/*.md
                rules:
                  - {rule: unique, keys: [/slug]}
                  - {rule: reference, key: /author, to: authors}
                  - {rule: file, key: /cover, under: [static]}
            """;

    @TempDir
    Path folder;

    private static String schema(String type) {
        return "{\"properties\": {\"size\": {\"type\": \"" + type + "\"}}}";
    }

    @Test
    void configuration_and_schemas_count_as_they_are_now() throws IOException {
        Shell shell = new Shell(folder).file("a.md", "---\nsize: big\n---\n");
        Path file = shell.path("a.md");

        try (Editor editor = Editor.in(folder)) {
            assertThat(editor.open(file).diagnostics(file)).isEmpty();

            shell.file(".frontmatter.yaml", "schemas:\n  '**': size.schema.json\n");
            editor.changedOnDisk(shell.path(".frontmatter.yaml"));
            editor.await(
                    shell.path(".frontmatter.yaml"),
                    told -> Editor.rules(told.getDiagnostics()).equals(List.of("config/schema")));

            shell.file("size.schema.json", schema("integer"));
            editor.changedOnDisk(shell.path("size.schema.json"));
            editor.awaitRules(file, "schema/type");
            editor.await(
                    shell.path(".frontmatter.yaml"),
                    told -> told.getDiagnostics().isEmpty());

            shell.file("size.schema.json", schema("string"));
            editor.changedOnDisk(shell.path("size.schema.json"));
            editor.awaitRules(file);

            shell.file(".frontmatter.yaml", "exclude: [a.md]\nschemas: {'**': article}\n");
            editor.changedOnDisk(shell.path(".frontmatter.yaml"));
            editor.change(file, "---\nsize: 3\nsize: 4\n---\n").awaitRules(file);
            assertThat(editor.registered()).contains("workspace/didChangeWatchedFiles");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schemas: {'**': size.schema.json}",
                "collections: {all: {files: '*.md', schema: size.schema.json}}"
            })
    void all_open_files_are_told_again_when_a_schema_is_broken_and_mended(String configuration) throws IOException {
        Shell shell = new Shell(folder)
                .file(".frontmatter.yaml", configuration + "\n")
                .file("size.schema.json", schema("integer"))
                .file("a.md", "---\nsize: big\n---\n")
                .file("b.md", "---\nsize: big\n---\n");
        List<Path> files = List.of(shell.path("a.md"), shell.path("b.md"));
        try (Editor editor = Editor.in(folder)) {
            for (Path file : files) {
                editor.open(file).awaitRules(file, "schema/type");
            }

            shell.file("size.schema.json", "{ broken");
            editor.changedOnDisk(shell.path("size.schema.json"));
            for (Path file : files) {
                editor.awaitRules(file);
            }
            assertThat(editor.change(files.get(0), "---\nsize: \"big\n---\n").diagnostics(files.get(0)))
                    .isEmpty();

            shell.file("size.schema.json", schema("number"));
            editor.changedOnDisk(shell.path("size.schema.json"));
            editor.awaitRules(files.get(0), "yaml/unclosed-quote");
            editor.awaitRules(files.get(1), "schema/type");

            shell.file("size.schema.json", schema("string"));
            editor.changedOnDisk(shell.path("size.schema.json"));
            editor.awaitRules(files.get(1));
            editor.change(files.get(0), "---\nsize: big\n---\n").awaitRules(files.get(0));
        }
    }

    @Test
    void other_files_count_as_they_are_in_the_editor_or_on_the_disk() throws IOException {
        Shell shell = new Shell(folder)
                .file(".frontmatter.yaml", COLLECTIONS)
                .file("posts/a.md", "---\nslug: x\nauthor: ada\ncover: /a.png\n---\n")
                .file("posts/b.md", "---\nslug: y\n---\n");
        Path a = shell.path("posts/a.md");
        Path b = shell.path("posts/b.md");

        try (Editor editor = Editor.in(folder)) {
            editor.open(a).awaitRules(a, "content/dangling-reference", "content/missing-file");

            editor.open(b, "---\nslug: x\n---\n").awaitRules(b, "content/duplicate-value");
            Diagnostic duplicate = editor.diagnostics(b).get(0);
            assertThat(duplicate.getRelatedInformation().get(0).getLocation().getUri())
                    .isEqualTo(Editor.uri(a));
            assertThat(duplicate
                            .getRelatedInformation()
                            .get(0)
                            .getLocation()
                            .getRange()
                            .getStart()
                            .getLine())
                    .isEqualTo(1);

            shell.file("authors/ada.md", "---\nhandle: ada\n---\n");
            shell.file("static/a.png", "");
            editor.changedOnDisk(shell.path("authors/ada.md"), shell.path("static/a.png"));
            editor.awaitRules(a);

            shell.file("authors/ada.md", "---\nhandle: eve\n---\n");
            editor.changedOnDisk(shell.path("authors/ada.md"));
            editor.awaitRules(a, "content/dangling-reference");

            // On the disk nothing is wrong with it.
            editor.close(b);
            editor.awaitRules(b);
            editor.change(a, "---\nslug: y\n---\n");
            editor.awaitRules(b, "content/duplicate-value");
            editor.open(b);
            assertThat(Editor.rules(editor.diagnostics(b))).containsExactly("content/duplicate-value");
            // Both are answered after all that the server has to tell of them.
            editor.actions(b, Editor.everywhere(), null);
            assertThat(Editor.rules(editor.diagnostics(b))).containsExactly("content/duplicate-value");
            editor.close(b);
            editor.awaitRules(b, "content/duplicate-value");
            Files.delete(b);
            editor.changedOnDisk(b);
            editor.awaitRules(b);
        }
    }

    @Test
    void collections_are_read_anew_with_their_configuration() throws IOException {
        Shell shell = new Shell(folder)
                .file(".frontmatter.yaml", COLLECTIONS)
                .file("authors/ada.md", "---\nhandle: ada\n---\n")
                .file("posts/a.md", "---\nslug: x\n---\n")
                .file("posts/b.md", "---\nslug: x\nauthor: bob\n---\n");
        Path file = shell.path("posts/b.md");

        try (Editor editor = Editor.in(folder)) {
            editor.open(file).awaitRules(file, "content/duplicate-value", "content/dangling-reference");
            shell.file(".frontmatter.yaml", COLLECTIONS.replace("- {rule: unique, keys: [/slug]}", ""));
            editor.changedOnDisk(shell.path(".frontmatter.yaml"));
            editor.awaitRules(file, "content/dangling-reference");
            shell.file(".frontmatter.yaml", COLLECTIONS);
            editor.changedOnDisk(shell.path(".frontmatter.yaml"));
            editor.awaitRules(file, "content/duplicate-value", "content/dangling-reference");
        }
    }

    @Test
    void a_client_that_watches_no_files_is_told_of_them_when_one_is_saved() throws IOException {
        Shell shell = new Shell(folder)
                .file(".frontmatter.yaml", COLLECTIONS)
                .file("authors/ada.md", "---\nhandle: ada\n---\n")
                .file("posts/a.md", "---\nauthor: bob\n---\n");
        Path file = shell.path("posts/a.md");

        try (Editor editor = Editor.in(
                capabilities -> capabilities
                        .getWorkspace()
                        .setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(false)),
                folder)) {
            editor.open(file).awaitRules(file, "content/dangling-reference");
            shell.file("authors/bob.md", "---\nhandle: bob\n---\n");
            editor.saved(file);
            editor.awaitRules(file);
            shell.file(".frontmatter.yaml", "schemas: {'**': article}\nseverity: {schema: warning}\n");
            editor.saved(file);
            editor.await(file, told -> Editor.rules(told.getDiagnostics()).contains("schema/unknown-key"));
            assertThat(editor.registered()).isEmpty();
        }
    }

    @Test
    void each_folder_has_its_own_configuration_and_may_come_and_go() throws IOException {
        Shell shell = new Shell(folder)
                .file("one/.frontmatter.yaml", "schemas: {'**': s.schema.json}\n")
                .file("one/s.schema.json", schema("integer"))
                .file("one/a.md", "---\nsize: big\n---\n")
                .file("two/.frontmatter.yaml", "schemas: {'**': s.schema.json}\nseverity: {schema/type: warning}\n")
                .file("two/s.schema.json", schema("boolean"))
                .file("two/a.md", "---\nsize: 3\n---\n");
        Path one = shell.path("one/a.md");
        Path two = shell.path("two/a.md");

        try (Editor editor = Editor.in(shell.path("one"))) {
            assertThat(editor.open(one).diagnostics(one).get(0).getMessage().getLeft())
                    .contains("must be an integer");
            assertThat(editor.open(two).diagnostics(two).get(0).getMessage().getLeft())
                    .contains("must be true or false");

            WorkspaceFolder added = new WorkspaceFolder(Editor.uri(shell.path("two")), "two");
            WorkspaceFolder removed = new WorkspaceFolder(Editor.uri(shell.path("one")), "one");
            editor.server()
                    .getWorkspaceService()
                    .didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
                            new WorkspaceFoldersChangeEvent(List.of(added), List.of(removed))));

            assertThat(editor.change(one, "---\nsize: x\n---\n").diagnostics(one))
                    .hasSize(1);
            assertThat(editor.change(two, "---\nsize: x\n---\n").diagnostics(two))
                    .hasSize(1);
        }
    }

    @Test
    void what_the_baseline_lists_and_what_is_ignored_is_not_told() throws IOException {
        Shell shell = new Shell(folder)
                .file(".frontmatter.yaml", "schemas: {'**': s.schema.json}\n")
                .file(
                        "s.schema.json",
                        "{\"properties\": {\"size\": {\"type\": \"integer\"}, \"old\": {\"deprecated\": true}}}")
                .file("a.md", "---\nsize: big\n---\n");
        Path file = shell.path("a.md");
        shell.run("--baseline", "base.json", "--write-baseline", ".");
        shell.file(".frontmatter.yaml", "schemas: {'**': s.schema.json}\nbaseline: base.json\n");

        try (Editor editor = Editor.in(folder)) {
            editor.open(file).awaitRules(file);
            List<Diagnostic> told =
                    editor.change(file, "---\nsize: big\nold: 3\n---\n").diagnostics(file);
            assertThat(Editor.rules(told)).containsExactly("schema/deprecated");
            assertThat(told.get(0).getTags()).containsExactly(DiagnosticTag.Deprecated);

            CodeAction ignoring = editor.actions(file, told.get(0).getRange(), List.of("quickfix")).stream()
                    .filter(action -> action.getTitle().startsWith("ignore"))
                    .findFirst()
                    .orElseThrow();
            String after = editor.after(file, ignoring);
            assertThat(after).isEqualTo("---\nsize: big\n# frontmatter: ignore schema/deprecated\nold: 3\n---\n");
            assertThat(editor.change(file, after).diagnostics(file)).isEmpty();
        }
    }
}
