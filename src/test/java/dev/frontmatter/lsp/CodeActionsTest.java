package dev.frontmatter.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.cli.Shell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeActionsTest {

    private static final String CONFIGURATION = "schemas: {'**': s.schema.json}\n";

    private static final String SCHEMA = """
            {"type": "object", "required": ["title", "level", "size", "draft", "tags"], "additionalProperties": false,
             "properties": {"title": {"type": "string"}, "level": {"enum": ["beginner", "advanced"]},
               "size": {"type": "integer"}, "draft": {"type": "boolean", "default": true},
               "tags": {"type": "array"}}}
            """;

    private static final String WHOLE = "title: A\nlevel: beginner\nsize: 1\ndraft: false\ntags: []\n";

    @TempDir
    static Path folder;

    private static Editor editor;
    private static Path file;

    @BeforeAll
    static void open() throws IOException {
        Shell shell = new Shell(folder)
                .file(".frontmatter.yaml", CONFIGURATION)
                .file("s.schema.json", SCHEMA)
                .file("a.md", "---\n" + WHOLE + "---\n");
        file = shell.path("a.md");
        editor = Editor.in(folder);
        editor.open(file);
    }

    @AfterAll
    static void close() {
        editor.close();
    }

    private static CodeAction action(String text, String title) {
        editor.change(file, text);
        return editor.actions(file, Editor.everywhere(), List.of("quickfix")).stream()
                .filter(action -> action.getTitle().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** Each such change is tried by reading the document. */
    @Test
    void of_a_large_selection_the_first_ones_get_changes_that_have_to_be_tried() {
        String many = IntStream.range(0, 60).mapToObj(i -> "k" + i + ": 1\n").collect(Collectors.joining());
        editor.change(file, "---\n" + WHOLE + many + "---\n");

        assertThat(editor.diagnostics(file)).hasSize(60);
        assertThat(editor.actions(file, Editor.everywhere(), List.of("quickfix")))
                .filteredOn(action -> action.getTitle().startsWith("ignore "))
                .hasSize(20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: A    | title: \"\"",
                "level: beginner | level: beginner",
                "size: 1     | size: 0",
                "draft: false | draft: true",
                "tags: []    | tags: []"
            })
    void a_missing_key_is_added_with_a_value_to_begin_with(String entry, String expected) {
        String key = entry.substring(0, entry.indexOf(':'));
        String without = "---\n" + WHOLE.replace(entry + "\n", "") + "---\nBody\n";

        assertThat(editor.after(file, action(without, "add `" + key + "`")))
                .isEqualTo("---\n" + WHOLE.replace(entry + "\n", "") + expected + "\n---\nBody\n");
    }

    @Test
    void a_safe_fix_is_preferred_and_an_unsafe_one_says_what_it_is() {
        CodeAction rename = action("---\n" + WHOLE.replace("title", "titel") + "---\n", "rename to `title`");

        assertThat(rename.getIsPreferred()).isTrue();
        assertThat(rename.getDiagnostics().get(0).getCode().getLeft()).isEqualTo("schema/unknown-key");
        assertThat(editor.after(file, rename)).isEqualTo("---\n" + WHOLE + "---\n");

        editor.change(file, "---\n" + WHOLE.replace("title: A", "title: A: b") + "---\n");
        assertThat(editor.actions(file, Editor.everywhere(), List.of("quickfix")))
                .anySatisfy(action -> {
                    assertThat(action.getTitle()).endsWith("(look at the result: it may not be what was meant)");
                    assertThat(action.getIsPreferred()).isFalse();
                });
    }

    /** In TOML and in lists a comment is written as the line has it; JSON has none. */
    @ParameterizedTest
    @CsvSource({
        "'---\ntitle: A\nlevel: low\nsize: 1\ndraft: true\ntags: []\n---\n', '---\ntitle: A\n# frontmatter: ignore schema/enum\nlevel: low\nsize: 1\ndraft: true\ntags: []\n---\n'",
        "'---\r\ntitle: A\r\nlevel: low\r\nsize: 1\r\ndraft: true\r\ntags: []\r\n---\r\n', '---\r\ntitle: A\r\n# frontmatter: ignore schema/enum\r\nlevel: low\r\nsize: 1\r\ndraft: true\r\ntags: []\r\n---\r\n'",
        "'+++\ntitle = \"A\"\nlevel = \"low\"\nsize = 1\ndraft = true\ntags = []\n+++\n', '+++\ntitle = \"A\"\n# frontmatter: ignore schema/enum\nlevel = \"low\"\nsize = 1\ndraft = true\ntags = []\n+++\n'"
    })
    void a_rule_is_ignored_where_it_is_broken(String text, String expected) {
        assertThat(editor.after(file, action(text, "ignore schema/enum here"))).isEqualTo(expected);
        assertThat(editor.change(file, expected).diagnostics(file)).isEmpty();
    }

    @Test
    void what_cannot_be_ignored_is_not_offered() {
        editor.change(file, "---\ntitle: [\n---\n");

        assertThat(editor.actions(file, Editor.everywhere(), List.of("quickfix")))
                .noneMatch(action -> action.getTitle().startsWith("ignore"));
    }

    @Test
    void only_what_touches_the_range_and_is_of_a_kind_that_is_asked_for_is_offered() {
        editor.change(file, "---\n" + WHOLE.replace("title", "titel") + "---\n");

        Range elsewhere = new Range(new Position(3, 0), new Position(3, 2));
        assertThat(editor.actions(file, elsewhere, List.of("quickfix"))).isEmpty();
        assertThat(editor.actions(file, elsewhere, List.of("refactor"))).isEmpty();
        assertThat(editor.actions(file, elsewhere, List.of("source")))
                .extracting(CodeAction::getTitle)
                .containsExactly("make all safe fixes of this file");
        assertThat(editor.actions(file, elsewhere, null)).hasSize(1);
    }

    @Test
    void changes_have_the_version_that_they_are_for_where_the_client_wants_it() throws IOException {
        try (Editor other = Editor.in(
                capabilities -> {
                    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
                    edits.setDocumentChanges(true);
                    capabilities.getWorkspace().setWorkspaceEdit(edits);
                },
                folder)) {
            other.open(file, "---\n" + WHOLE.replace("title", "titel") + "---\n");

            CodeAction action =
                    other.actions(file, Editor.everywhere(), List.of("source")).get(0);
            assertThat(action.getEdit()
                            .getDocumentChanges()
                            .get(0)
                            .getLeft()
                            .getTextDocument()
                            .getVersion())
                    .isEqualTo(1);
        }
    }
}
