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
    void what_referred_to_a_file_that_is_gone_is_told() throws IOException {
        shell.file("authors/lee.md", "---\nhandle: lee-2\n---\n");
        git("add", "-A");
        git("commit", "-q", "-m", "Lee");
        git("rm", "-q", "authors/kim.md");

        String expected = """
                posts/a.md:3:9: error[content/dangling-reference]: author must name one of authors, found `kim`
                posts/b.md:3:9: error[content/dangling-reference]: author must name one of authors, found `nobody`
                posts/z.md:3:9: error[content/dangling-reference]: author must name one of authors, found `kim`
                """;
        assertThat(check("--staged")).isEqualTo(expected);
        assertThat(check("--changed")).isEqualTo(expected);
        git("commit", "-q", "-m", "Go");
        assertThat(check("--changed")).isEmpty();
        assertThat(check("--changed=HEAD~1")).isEqualTo(expected);
        assertThat(shell.run("--changed=HEAD~1"))
                .contains("nothing is left to check of what has changed: 1 file is gone")
                .doesNotContain("nothing has changed");
    }

    @Test
    void a_picture_and_a_translation_that_are_gone_are_told_where_they_are_missed() throws IOException {
        shell.file(".frontmatter.yaml", """
                        collections:
                          posts:
                            files: posts/*/*.md
                            rules:
                              - {rule: file, key: /cover}
                              - {rule: translation, part: "{1}", languages: [en, de]}
                        """)
                .file("posts/en/a.md", "---\ncover: a%20b.png?w=2\n---\n")
                .file("posts/de/a.md", "---\ncover: ../old.png\n---\n")
                .file("posts/en/b.md", "---\ncover: a.png\n---\n")
                .file("posts/en/a.png", "x");
        git("add", "-A");
        git("commit", "-q", "-m", "Show");
        Files.delete(folder.resolve("posts/en/a.png"));
        Files.delete(folder.resolve("posts/de/a.md"));

        assertThat(check("--changed")).isEqualTo("""
                posts/en/a.md:1:1: error[content/missing-translation]: the document must be there in de, found no `posts/de/a.md`
                posts/en/b.md:2:8: error[content/missing-file]: cover must name a file, found `a.png`, which is not there (posts/en/a.png)
                """);
    }

    @Test
    void a_message_names_files_from_the_folder_that_its_own_file_is_named_from() throws IOException {
        shell.file("data/tags.yml", "- sea\n").file(".frontmatter.yaml", """
                        collections:
                          posts:
                            files: posts/*/*.md
                            rules:
                              - {rule: unique, keys: [/slug]}
                              - {rule: file, key: /cover, under: [., static]}
                              - {rule: vocabulary, key: /tags/*, list: data/tags.yml}
                              - {rule: translation, part: "{1}", languages: [en, de]}
                        """);
        shell.file("posts/en/a.md", "---\nslug: tide\n---\n")
                .file("posts/de/a.md", "---\nslug: Tide\n---\n")
                .file("posts/en/b.md", "---\nslug: tide\ncover: /b.png\ntags: [sae]\n---\n");
        Shell posts = new Shell(folder.resolve("posts"));

        assertThat(posts.outputText("--format", "concise")).isEqualTo("""
                en/a.md:2:7: warning[content/duplicate-value]: slug should differ in more than case from `Tide` of de/a.md, found `tide`
                en/b.md:1:1: error[content/missing-translation]: the document must be there in de, found no `de/b.md`
                en/b.md:2:7: error[content/duplicate-value]: slug must have a value of its own, found `tide`, which en/a.md has, too
                en/b.md:3:8: error[content/missing-file]: cover must name a file, found `/b.png`, which is not there (../b.png, ../static/b.png)
                en/b.md:4:8: error[content/vocabulary]: tags[0] must be one of sea, found `sae`
                """);
        assertThat(posts.outputText("en"))
                .contains("= the same value at en/a.md:2:7", "= `sea` at ../data/tags.yml:1:3");
        assertThat(posts.outputText("en", "--format", "json"))
                .contains("which en/a.md has", "\"file\":\"en/a.md\"", "\"file\":\"../data/tags.yml\"");
        assertThat(posts.outputText("en", "--format", "sarif"))
                .contains("which en/a.md has", "\"uri\":\"en/a.md\"")
                .doesNotContain("\"uri\":\"data/tags.yml\"");
        assertThat(new Shell(folder.resolve("authors")).outputText("--format", "concise", "../posts/en"))
                .contains("which ../posts/en/a.md has, too", "found no `../posts/de/b.md`");
    }

    @Test
    void a_change_of_what_all_files_are_held_against_asks_for_all_of_them() throws IOException {
        shell.file("words.yml", "- tide\n- nets\n").file(".frontmatter.yaml", """
                        collections:
                          posts:
                            files: posts/*.md
                            rules:
                              - {rule: vocabulary, key: /slug, list: words.yml}
                        """);
        String expected = "posts/b.md:2:7: error[content/vocabulary]: slug must be one of tide, nets, found `boats`\n";
        assertThat(check("--changed")).isEqualTo(expected);
        git("add", "-A");
        git("commit", "-q", "-m", "Words");
        assertThat(check("--changed")).isEmpty();
        shell.file("words.yml", "- tide\n");

        assertThat(check("--changed")).startsWith(expected.substring(0, 40)).contains("posts/z.md:2:7: error");
        assertThat(shell.run("--changed")).contains("words.yml has changed, so all files are checked");
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
