package dev.frontmatter.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links in folders are named and not followed; one given by hand is followed as long as it stays in the repository. */
class LinksTest {

    private static final String ARTICLE = "---\ntitle: x\n---\n";

    @TempDir
    Path temporary;

    private Path folder;
    private Shell shell;

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectory(temporary.toRealPath().resolve("checkout"));
        shell = new Shell(folder).file("posts/a.md", ARTICLE).file("other/b.md", ARTICLE);
        Files.writeString(folder.resolveSibling("secret.md"), ARTICLE);
        Files.createDirectory(folder.resolveSibling("outside"));
        Files.writeString(folder.resolveSibling("outside/c.md"), ARTICLE);
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), Path.of(target));
    }

    @Test
    void a_file_is_changed_once_whatever_links_to_it_are_named() throws IOException {
        link("posts/link.md", "a.md");
        shell.file("posts/a.md", "---\nl: [1]\n---\n");

        for (String jobs : List.of("1", "2")) {
            assertThat(shell.run("edit", "posts/a.md", "posts/link.md", "--append", "/l=" + jobs, "--jobs", jobs))
                    .contains("1 file changed");
        }
        assertThat(shell.run("edit", "posts/link.md", "posts/a.md", "--append", "/l=3", "--diff"))
                .containsOnlyOnce("+l: [1, 1, 2, 3]");
        assertThat(Files.readString(folder.resolve("posts/a.md"))).isEqualTo("---\nl: [1, 1, 2]\n---\n");
        assertThat(shell.run("posts/a.md", "posts/link.md")).startsWith("2 files checked");
        assertThat(shell.run("posts/a.md", "posts/link.md", "--fix")).startsWith("1 file checked");
    }

    @Test
    void links_in_a_folder_are_named_and_not_followed() throws IOException {
        link("posts/link.md", "a.md");
        link("posts/broken.md", "nowhere.md");
        link("posts/out.md", "../../secret.md");
        link("posts/folder", "../other");
        link("posts/loop", ".");
        link("posts/no content.txt", "a.md");

        assertThat(shell.run("posts")).isEqualTo("""
                1 file checked, no problems found
                1 file checked for form alone: write schemas by `frontmatter init`, or name one by --schema or --record
                5 links not followed: posts/broken.md, posts/folder, posts/link.md, posts/loop, posts/out.md
                exit 0
                """);
        link("posts/z\u001b[31m.md", "a.md");
        link("posts/a1.md", "a.md");
        assertThat(shell.run("posts"))
                .contains("7 links not followed: posts/a1.md, posts/broken.md, posts/folder, posts/link.md, posts/loop"
                        + " and 2 more");
        assertThat(shell.run("posts", "--exclude", "*o*", "--exclude", "?*1*", "--exclude", "l*"))
                .doesNotContain("links not followed");
    }

    @Test
    void a_link_given_by_hand_is_followed_within_the_repository() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        link("link.md", "posts/a.md");
        link("posts/up", "../other");
        link("out.md", "../secret.md");
        link("out", "../outside");
        link("broken.md", "nowhere.md");
        Shell within = new Shell(folder.resolve("posts"));

        assertThat(shell.run("link.md", "posts/up", "--format", "concise"))
                .contains("2 files checked, no problems found");
        assertThat(within.run("../link.md", "up/b.md", "--format", "concise")).contains("2 files checked, no problems");
        for (String out :
                new String[] {"out.md", "out", "out/c.md", "./out", "posts/../out/c.md", "posts/up/../out.md"}) {
            assertThat(shell.run(out))
                    .as(out)
                    .contains("it is behind a link that leads out of the repository; name the file that it leads to")
                    .endsWith("exit 2\n");
        }
        Files.writeString(folder.resolve("posts/.git"), "gitdir: elsewhere");
        assertThat(new Shell(folder.resolve("posts")).run("../out.md"))
                .as("from another repository within")
                .contains("it is behind a link that leads out of the repository")
                .endsWith("exit 2\n");
        Files.delete(folder.resolve("posts/.git"));
        assertThat(shell.run("../secret.md", folder.resolveSibling("outside").toString()))
                .as("no link")
                .contains("2 files checked, no problems found");
        assertThat(shell.run("broken.md"))
                .contains("it is a link to a file that does not exist")
                .endsWith("exit 2\n");
    }
}
