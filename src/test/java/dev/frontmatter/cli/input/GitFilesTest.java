package dev.frontmatter.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.frontmatter.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a run asks git: what to leave out, and what has changed. */
class GitFilesTest {

    private static final Map<String, String> ENVIRONMENT = TestGit.environment();

    @TempDir
    Path temporary;

    private Path folder;
    private Shell shell;

    @BeforeEach
    void open() throws IOException {
        // Also shows that git takes no path for an option.
        folder = Files.createDirectory(temporary.toRealPath().resolve("-C"));
        shell = shell(folder);
    }

    private static Shell shell(Path folder) {
        Shell shell = new Shell(folder);
        ENVIRONMENT.forEach(shell::environment);
        return shell;
    }

    private Shell files(String... names) {
        Stream.of(names).forEach(name -> shell.file(name, "---\n---\n"));
        return shell;
    }

    private void git(String... arguments) throws IOException {
        TestGit.run(folder, ENVIRONMENT, arguments);
    }

    private void commit(String... names) throws IOException {
        git("init", "-q", "-b", "main");
        files(names);
        git("add", "-A");
        git("commit", "-q", "-m", "Begin");
    }

    private String read(String... arguments) {
        return read(shell, arguments);
    }

    private static String read(Shell shell, String... arguments) {
        String[] show = Stream.concat(Stream.of("show"), Stream.of(arguments)).toArray(String[]::new);
        return shell.run(show)
                .replace("{\"file\":\"", "")
                .replace("\",\"frontMatter\":{}}\n", " ")
                .replace("{}\n", "one file ")
                .replace("exit 0\n", "")
                .strip();
    }

    // What git ignores

    @Test
    void leavesOutWhatGitIgnores() throws IOException {
        git("init", "-q");
        shell.file(".gitignore", "/build/\n*.tmp.md\n!keep.tmp.md\n").file("news/.gitignore", "drafts\n");
        files("a.md", "a.tmp.md", "keep.tmp.md", "build/b.md", "news/c.md", "news/drafts/d.md", "news/q\"\né.tmp.md");

        assertThat(read(".")).isEqualTo("./a.md ./keep.tmp.md ./news/c.md");
        assertThat(read("news", "a.md")).isEqualTo("news/c.md a.md");
        assertThat(read("**/[a-d].md")).isEqualTo("a.md news/c.md");
        assertThat(read("a.tmp.md", "news")).as("by hand").isEqualTo("a.tmp.md news/c.md");
        assertThat(read("build")).as("a folder by hand").isEqualTo("build/b.md");
        assertThat(read("news/drafts/../drafts")).isEqualTo("news/drafts/../drafts/d.md");
        assertThat(read(shell(folder.resolve("news")), "..")).isEqualTo("../a.md ../keep.tmp.md ../news/c.md");
    }

    @Test
    void readsWhatIsTrackedThoughIgnored() throws IOException {
        commit("a.md", "build/b.md");
        shell.file(".gitignore", "build\n");
        files("build/c.md");

        assertThat(read(".")).isEqualTo("./a.md ./build/b.md");
    }

    @Test
    void neverEntersTheRepositoryItself() throws IOException {
        git("init", "-q");
        files(".git/a.md", ".github/b.md", "c.md");

        assertThat(read(".")).isEqualTo("./.github/b.md ./c.md");
        assertThat(read(".git/a.md", "c.md")).isEqualTo(".git/a.md c.md");
    }

    @Test
    void leavesNothingOutWithoutGitOrARepository() throws IOException {
        shell.file(".gitignore", "*.md\n");
        files("a.md", "b.md");

        assertThat(read(".")).isEqualTo("./a.md ./b.md");
        git("init", "-q");
        assertThat(shell.environment("PATH", "").run("show", "a.md")).isEqualTo("{}\nexit 0\n");
        assertThat(read("."))
                .isEqualTo("./a.md ./b.md ! frontmatter: git does not tell what it ignores in the current folder"
                        + ", so all of it is read: it is not on the PATH");
    }

    @Test
    void takesNoGitFromTheCurrentFolder() throws IOException {
        script("git", "touch " + folder.resolve("ran"));
        files(".git/HEAD", "a.md", "b.md");

        assertThat(read(shell.environment("PATH", ":.:" + "x"), ".")).startsWith("./a.md ./b.md ! ");
        assertThat(folder.resolve("ran")).doesNotExist();
    }

    @Test
    void readsAllWhenGitFails() throws IOException {
        script("../bin/git", "printf 'fatal: \\033[31mno\\nmore\\n' >&2; yes | head -100000 >&2; exit 128");
        files(".git/HEAD", "a.md", "b.md");
        shell.environment("PATH", folder.resolveSibling("bin").toString());

        assertThat(shell.run("show", ".")).isEqualTo("""
                {"file":"./a.md","frontMatter":{}}
                {"file":"./b.md","frontMatter":{}}
                ! frontmatter: git does not tell what it ignores in the current folder, so all of it is read: fatal: \\u001b[31mno
                exit 0
                """);
        assertThat(shell.run("show", "--changed")).isEqualTo("""
                ! frontmatter: git status: fatal: \\u001b[31mno
                exit 2
                """);
    }

    @Test
    @Timeout(30)
    void doesNotWaitForGitForEver() throws IOException {
        Path hanging = script("../bin/git", "sleep 1000");

        assertThatThrownBy(() -> new Git(hanging, ENVIRONMENT, Duration.ofMillis(50))
                        .ask(new WorkTree(folder, folder.resolve(".git")), "diff"))
                .isInstanceOf(IOException.class)
                .hasMessage("it did not answer in time");
    }

    @Test
    void runsNoProgramOfTheRepository() throws IOException {
        commit("a.md");
        String program = script("program", "touch " + folder.resolve("ran")).toString();
        for (String key : new String[] {"core.fsmonitor", "core.pager", "diff.external", "core.askPass"}) {
            git("config", key, program);
        }
        git("config", "core.hooksPath", folder.toString());
        script("post-index-change", "touch " + folder.resolve("ran"));
        files("b.md");
        shell.file("a.md", "---\n\n---\n");

        assertThat(read("--changed", ".")).isEqualTo("./a.md ./b.md");
        assertThat(folder.resolve("ran")).doesNotExist();
    }

    private Path script(String name, String text) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "has a shell");
        shell.file(name, "#!/bin/sh\nPATH=" + System.getenv("PATH") + "\n" + text + "\n");
        return Files.setPosixFilePermissions(folder.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    // What has changed

    @Test
    void readsWhatHasChanged() throws IOException {
        commit("same.md", "edited.md", "deleted.md", "news/renamed.md", "news/staged.md", "edited.txt");
        shell.file(".gitignore", "*.tmp.md\n");
        for (String name : new String[] {"edited.md", "news/staged.md", "edited.txt"}) {
            shell.file(name, "---\n# Edited\n---\n");
        }
        Files.delete(folder.resolve("deleted.md"));
        git("mv", "news/renamed.md", "news/new name.md");
        git("add", "news/staged.md");
        files("news/ü\n\".md", "ignored.tmp.md");

        assertThat(read("--changed")).isEqualTo("edited.md news/new name.md news/staged.md news/ü\\n\\\".md");
        assertThat(read("--staged")).isEqualTo("news/new name.md news/staged.md");
        assertThat(read("--changed", "news/n*", "edited.txt", "same.md"))
                .as("options without = take no path")
                .isEqualTo("news/new name.md edited.txt");
        assertThat(read("--staged", "--exclude", "*name*", "./news")).isEqualTo("./news/staged.md");
        assertThat(read(shell(folder.resolve("news")), "--staged")).isEqualTo("new name.md staged.md");
        Files.createSymbolicLink(folder.resolve("link"), Path.of("news"));
        assertThat(read("--staged", "link")).isEqualTo("link/new name.md link/staged.md");
    }

    @Test
    void writesNothingToTheIndex() throws IOException {
        commit("same.md", "edited.md");
        Path index = folder.resolve(".git/index");
        // Git has to read the file again to learn that it is the same.
        Files.setLastModifiedTime(folder.resolve("same.md"), FileTime.from(Instant.EPOCH));
        shell.file("edited.md", "---\n---\nedited\n");
        byte[] before = Files.readAllBytes(index);

        assertThat(read("--changed")).isEqualTo("edited.md");
        assertThat(read("--changed=HEAD")).isEqualTo("edited.md");
        assertThat(index).hasBinaryContent(before);
    }

    @Test
    void readsWhatAPullRequestChanges() throws IOException {
        commit("same.md", "a.md", "b.md");
        git("checkout", "-q", "-b", "topic");
        shell.file("a.md", "---\n# Ours\n---\n");
        git("commit", "-q", "-a", "-m", "Change a");
        git("checkout", "-q", "main");
        shell.file("b.md", "---\n# Theirs\n---\n");
        git("commit", "-q", "-a", "-m", "Change b");
        git("checkout", "-q", "topic");
        files("new.md");

        assertThat(read("--changed=main")).isEqualTo("a.md new.md");
        assertThat(read("--changed=HEAD^")).isEqualTo("a.md new.md");
        assertThat(read("--changed=HEAD", "."))
                .isEqualTo(read("--changed", "."))
                .isEqualTo("./new.md");
    }

    @Test
    void readsAllOfANewRepository() throws IOException {
        git("init", "-q");
        files("a.md", "b.md", "c.md");
        git("add", "a.md", "b.md");

        assertThat(read("--changed")).isEqualTo("a.md b.md c.md");
        assertThat(read("--staged")).isEqualTo("a.md b.md");
    }

    @Test
    void saysSoWhenNothingHasChanged() throws IOException {
        commit("a.md", "news/b.md");

        for (String[] paths : new String[][] {{}, {"a.md"}, {"news"}, {"news/*"}, {"a.md", "news"}}) {
            assertThat(shell.run(with("--staged", paths))).isEqualTo("""
                    0 files checked, no problems found
                    ! frontmatter: nothing is staged (with --staged)
                    exit 0
                    """);
            assertThat(shell.run(with("--changed=HEAD", paths))).isEqualTo("""
                    0 files checked, no problems found
                    ! frontmatter: nothing has changed (with --changed=HEAD)
                    exit 0
                    """);
        }
        assertThat(shell.run("--changed=HEAD", "--format", "json", "a.md")).contains("\"files\":0,");
    }

    @Test
    void whatIsNotThereIsAnErrorThoughNothingHasChanged() throws IOException {
        commit("a.md", "news/b.md", "empty/c.txt");

        for (String option : new String[] {"--staged", "--changed"}) {
            for (String path : new String[] {"gone.md", "nwes", "nwes/gone.md"}) {
                assertThat(shell.run(option, path))
                        .contains(path + ":1:1: error[source/unreadable]")
                        .endsWith("exit 2\n");
                assertThat(shell.run(option, "--allow-empty", path)).endsWith("exit 2\n");
            }
            assertThat(shell.run(option, "empty"))
                    .contains("no files: none in empty ends in")
                    .endsWith("exit 2\n");
            assertThat(shell.run(option, "nwes/*.md"))
                    .contains("none matches nwes/*.md")
                    .endsWith("exit 2\n");
            assertThat(shell.run(option, "--allow-empty", "empty")).endsWith("exit 0\n");
        }
    }

    @Test
    void readsWhatIsStagedAndNotWhatLiesInTheFolder() throws IOException {
        commit("same.md");
        String bad = "---\ntitle: staged\nx: 'y\n---\n";
        shell.file("bad.md", bad).file("good.md", "---\n---\n").file("gone/deep/a.md", bad);
        git("add", "-A");
        shell.file("bad.md", "---\n---\n").file("good.md", bad);
        Files.delete(folder.resolve("gone/deep/a.md"));
        Files.delete(folder.resolve("gone/deep"));
        Files.delete(folder.resolve("gone"));

        String all = shell.run("--staged", "--format", "concise");
        assertThat(all)
                .contains("bad.md:3:4: error", "gone/deep/a.md:3:4: error", "2 errors, 0 warnings in 2 of 3 files")
                .doesNotContain("good.md");
        assertThat(shell.run("--staged", "--format", "concise", ".")).contains("./bad.md:3:4", "./gone/deep/a.md:3:4");
        assertThat(shell.run("--staged", "--format", "concise", "good.md")).endsWith("exit 0\n");
        assertThat(shell.run("--staged", "--format", "concise", "gone"))
                .contains("gone/deep/a.md:3:4")
                .endsWith("exit 1\n");
        assertThat(shell.run("--staged", "--format", "concise", "gone/deep/a.md"))
                .endsWith("exit 1\n");
        assertThat(shell.run("--staged", "--format", "concise", "*.md"))
                .contains("1 error, 0 warnings in 1 of 2 files");
        assertThat(shell.run("--staged", "--format", "concise", "--exclude", "gone"))
                .contains("1 error, 0 warnings in 1 of 2 files");
        assertThat(read("--staged", "--pointer", "/title", "bad.md")).contains("bad.md:3:4");
    }

    @Test
    void manyAndLargeStagedFilesAreReadWhole() throws IOException {
        commit("same.md");
        for (int i = 0; i < 300; i++) {
            shell.file(
                    "many/%03d.md".formatted(i),
                    "---\nnumber: " + i + "\n---\n" + "x".repeat(i % 7 == 0 ? 200_000 : 9));
        }
        git("add", "-A");
        for (int i = 0; i < 300; i++) {
            shell.file("many/%03d.md".formatted(i), "");
        }

        String[] lines = shell.run("show", "--staged", "many").split("\n", -1);
        for (int i = 0; i < 300; i++) {
            assertThat(lines[i])
                    .isEqualTo("{\"file\":\"many/%03d.md\",\"frontMatter\":{\"number\":%d}}".formatted(i, i));
        }
        assertThat(shell.run("show", "--staged", "--body", "many/007.md"))
                .startsWith("x".repeat(200_000))
                .endsWith("exit 0\n");
    }

    @Test
    void aStagedLinkIsCountedAndNotFollowed() throws IOException {
        commit("a.md");
        Files.createSymbolicLink(folder.resolve("link.md"), Path.of("a.md"));
        git("add", "-A");

        assertThat(shell.run("--staged"))
                .contains("1 link not followed: link.md")
                .endsWith("exit 0\n");
    }

    @Test
    void fixesAreNotMadeInWhatIsStaged() throws IOException {
        commit("a.md");
        shell.file("a.md", "---\ntitle: 'a\n---\n");
        git("add", "-A");

        assertThat(shell.run("--staged", "--fix"))
                .contains("--fix changes files, and --staged reads what is staged")
                .endsWith("exit 2\n");
    }

    private static String[] with(String option, String... paths) {
        return Stream.concat(Stream.of(option), Stream.of(paths)).toArray(String[]::new);
    }

    @Test
    void refusesWhatGitCannotTell() throws IOException {
        files("a.md");
        assertThat(shell.run("--changed")).isEqualTo("""
                ! frontmatter: --changed needs a repository of git, found none around the current folder
                exit 2
                """);
        commit();
        assertThat(shell.run("--changed=no\nsuch")).isEqualTo("""
                ! frontmatter: git merge-base: fatal: Not a valid object name no
                exit 2
                """);
        for (String reference : new String[] {"", "--all"}) {
            assertThat(shell.run("--changed=" + reference)).isEqualTo("""
                    ! frontmatter: --changed needs a commit after `=`, found `%s`
                    exit 2
                    """.formatted(reference));
        }
        assertThat(shell.run("--changed", "--staged")).isEqualTo("""
                ! frontmatter: --changed and --staged exclude each other
                exit 2
                """);
        git("checkout", "-q", "--orphan", "other");
        git("commit", "-q", "-m", "Begin again");
        assertThat(shell.run("--changed=main")).isEqualTo("""
                ! frontmatter: git finds no commit that both HEAD and `main` descend from; in a shallow clone, fetch more commits
                exit 2
                """);
        assertThat(shell.environment("PATH", "").run("--staged")).isEqualTo("""
                ! frontmatter: --staged needs git, which is not on the PATH
                exit 2
                """);
    }
}
