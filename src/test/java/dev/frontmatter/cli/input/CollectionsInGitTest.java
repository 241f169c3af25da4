package dev.frontmatter.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Collections of which only what is changed or staged is asked for: all of them is compared. */
class CollectionsInGitTest {

    private static final Map<String, String> ENVIRONMENT = TestGit.environment();

    @TempDir
    Path temporary;

    private Path folder;
    private Shell shell;

    @BeforeEach
    void commit() throws IOException {
        folder = temporary.toRealPath();
        shell = new Shell(folder);
        ENVIRONMENT.forEach(shell::environment);
        shell.file(".frontmatter.yaml", """
                        collections:
                          authors:
                            files: authors/*.md
                            id: /handle
                          posts:
                            files: posts/*.md
                            rules:
                              - {rule: unique, keys: [/slug]}
                              - {rule: reference, key: /author, to: authors}
                        """)
                .file("authors/kim.md", "---\nhandle: kim\n---\n")
                .file("posts/a.md", "---\nslug: tide\nauthor: kim\n---\n")
                .file("posts/b.md", "---\nslug: boats\nauthor: nobody\n---\n")
                .file("posts/z.md", "---\nslug: nets\nauthor: kim\n---\n");
        git("init", "-q", "-b", "main");
        git("add", "-A");
        git("commit", "-q", "-m", "Begin");
    }

    private void git(String... arguments) throws IOException {
        TestGit.run(folder, ENVIRONMENT, arguments);
    }

    private String check(String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "--format";
        all[1] = "concise";
        System.arraycopy(options, 0, all, 2, options.length);
        return shell.outputText(all);
    }

    @Test
    void what_touches_a_changed_file_is_told_wherever_it_stands() {
        shell.file("posts/c.md", "---\nslug: nets\nauthor: kim\n---\n");

        assertThat(check("--changed")).isEqualTo("""
                posts/z.md:2:7: error[content/duplicate-value]: slug must have a value of its own, found `nets`, which posts/c.md has, too
                """);
    }

    @Test
    void a_renamed_identity_is_told_where_it_is_referred_to() {
        shell.file("authors/kim.md", "---\nhandle: kim-lee\n---\n")
                .file("posts/a.md", "---\nslug: tide\nauthor: kim-lee\n---\n");

        assertThat(check("--changed")).isEqualTo("""
                posts/b.md:3:9: error[content/dangling-reference]: author must name one of authors, found `nobody`
                posts/z.md:3:9: error[content/dangling-reference]: author must name one of authors, found `kim`
                """);
        assertThat(check("authors/kim.md")).isEmpty();
    }

    @Test
    void what_is_staged_is_compared_with_all_others() throws IOException {
        shell.file("posts/c.md", "---\nslug: nets\nauthor: kim\n---\n");
        git("add", "posts/c.md");
        Files.writeString(folder.resolve("posts/c.md"), "---\nslug: other\n---\n");

        assertThat(check("--staged"))
                .contains("posts/z.md:2:7: error[content/duplicate-value]", "which posts/c.md has, too");
    }

    @Test
    void a_configuration_above_the_current_folder_has_paths_from_there() {
        Shell below = new Shell(folder.resolve("posts"));
        ENVIRONMENT.forEach(below::environment);

        assertThat(below.outputText("--format", "concise", "b.md"))
                .startsWith(
                        "b.md:3:9: error[content/dangling-reference]: author must name one of authors, found `nobody`");
    }

    @Test
    void what_git_ignores_is_in_no_collection() throws IOException {
        shell.file(".gitignore", "posts/old.md\n").file("posts/old.md", "---\nslug: tide\n---\n");

        assertThat(check("posts/a.md")).isEmpty();
    }
}
