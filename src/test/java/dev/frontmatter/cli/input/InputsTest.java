package dev.frontmatter.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a run reads: paths, patterns, lists, and what is left out. */
class InputsTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    private Shell files(String... names) {
        Stream.of(names).forEach(name -> shell.file(name, "---\n---\n"));
        return shell;
    }

    /** The names of the files that are read, in order, and what else a run says. */
    private String read(String... arguments) {
        String[] show = Stream.concat(Stream.of("show"), Stream.of(arguments)).toArray(String[]::new);
        return shell.run(show)
                .replace("{\"file\":\"", "")
                .replace("\",\"frontMatter\":{}}\n", " ")
                .replace("exit 0\n", "")
                .strip();
    }

    @Test
    void readsTheCurrentFolderWithoutAPath() {
        shell.file("a.md", "text").file("news/b.md", "text").file("news/c.txt", "text");

        assertThat(shell.run("--format", "concise")).isEqualTo(shell.run("validate", "--format", "concise"));
        assertThat(shell.run("validate", "--format", "concise")).isEqualTo("""
                a.md:1:1: error[front/missing]: the file must begin with front matter, found none
                news/b.md:1:1: error[front/missing]: the file must begin with front matter, found none
                ! 2 errors, 0 warnings in 2 of 2 files
                ! 2 files checked for form alone: write schemas by `frontmatter init`, or name one by --schema or --record
                exit 1
                """);
    }

    @Test
    void namesFilesAsTheFolderWasGiven() {
        files("news/a.md", "news/old/b.md");

        assertThat(read("news")).isEqualTo("news/a.md news/old/b.md");
        assertThat(read("news/")).isEqualTo("news/a.md news/old/b.md");
        assertThat(read(".")).isEqualTo("./news/a.md ./news/old/b.md");
        assertThat(read("news/../news")).isEqualTo("news/../news/a.md news/../news/old/b.md");
        assertThat(read("./news")).isEqualTo("./news/a.md ./news/old/b.md");
    }

    @Test
    void readsEachFileOnce() throws IOException {
        files("a/b.md", "a/c.md");
        Files.createSymbolicLink(folder.resolve("link"), Path.of("a"));
        Files.createSymbolicLink(folder.resolve("a/other.md"), Path.of("b.md"));

        assertThat(read("a", "a/b.md", ".", "a/../a/c.md", "link", "a/**", "./a"))
                .isEqualTo("a/b.md a/c.md");
        assertThat(read("a/c.md", "a")).isEqualTo("a/c.md a/b.md");
        assertThat(read("link/b.md", "a")).isEqualTo("link/b.md a/c.md");
        assertThat(read("a/b.md", "a/other.md")).as("a link given by hand").isEqualTo("a/b.md a/other.md");
    }

    @Test
    void expandsPatternsThatTheShellLeft() {
        files("a.md", "news/b.md", "news/old/c.md", "news/old/d.txt", "posts/e.md", "[f].md");

        assertThat(read("**/*.md", "x.md")).startsWith("[f].md a.md news/b.md news/old/c.md posts/e.md");
        assertThat(read("news/**/*.md")).isEqualTo("news/b.md news/old/c.md");
        assertThat(read("./{news,posts}/*.md")).isEqualTo("./news/b.md ./posts/e.md");
        assertThat(read("news/*/*")).as("of any name").isEqualTo("news/old/c.md news/old/d.txt");
        assertThat(read(folder + "/*/?.md").replace(folder + "/", "")).isEqualTo("./news/b.md ./posts/e.md");
        assertThat(read("*.md", "a.md"))
                .as("a name alone is in the current folder")
                .isEqualTo("[f].md a.md");
        assertThat(read("[f].md", "posts")).as("a file of that name").isEqualTo("[f].md posts/e.md");
    }

    @Test
    void saysWhichPatternMatchesNothing() {
        files("a.md", "news/b.md");

        assertThat(shell.run("show", "nwes/**/*.md", "[", "docs/*.md")).isEqualTo("""
                ! [:1:1: error[source/unreadable]: cannot be read: it does not exist, and is no pattern: its `[` has no `]`
                ! frontmatter: no file matches nwes/**/*.md
                ! frontmatter: no file matches docs/*.md
                exit 2
                """);
        assertThat(shell.run("show", "nwes/**/*.md", "*.txt")).isEqualTo("""
                ! frontmatter: no files: none matches nwes/**/*.md, none matches *.txt; --allow-empty accepts that
                exit 2
                """);
        assertThat(read("nwes/**/*.md", "a.md", "news")).isEqualTo("""
                a.md news/b.md ! frontmatter: no file matches nwes/**/*.md""");
    }

    @Test
    void saysWhatElseThereIsWhereNothingIsFound() {
        files("docs/a.adoc", "docs/b.adoc", "docs/c.qmd", "docs/README");

        assertThat(shell.run("docs")).isEqualTo("""
                ! frontmatter: no files: none in docs ends in .md, .mdx, .markdown or .html; found 2 .adoc, 1 .qmd, \
                which `files` in .frontmatter.yaml can name; --allow-empty accepts that
                exit 2
                """);
    }

    @Test
    void foldersOfToolsAreLeftOutUnlessGitSaysWhatIsRead() throws IOException {
        files("a.md", "node_modules/b.md", ".obsidian/c.md", ".hidden.md", "deep/.cache/d.md");

        assertThat(read(".")).isEqualTo("./.hidden.md ./a.md");
        assertThat(read("**/*.md")).isEqualTo(".hidden.md a.md");
        assertThat(read(".obsidian", "node_modules/b.md")).as("by hand").isEqualTo(".obsidian/c.md node_modules/b.md");
        Files.createDirectory(folder.resolve(".git"));
        assertThat(read(".")).startsWith("./.hidden.md ./.obsidian/c.md ./a.md ./deep/.cache/d.md ./node_modules/b.md");
    }

    @Test
    void leavesOutWhatIsExcluded() {
        files("a.md", "draft-b.md", "news/c.md", "news/old/d.md", "news/2026/old/e.md", "old/f.md");

        assertThat(read("--exclude", "old", "--exclude=draft-*", ".")).isEqualTo("./a.md ./news/c.md");
        assertThat(read(".", "--exclude", "news/**/old")).isEqualTo("./a.md ./draft-b.md ./news/c.md ./old/f.md");
        assertThat(read("--exclude", "/old", "news", "old")).isEqualTo("news/2026/old/e.md news/c.md news/old/d.md");
        assertThat(read("--exclude", "*/c.md", "**/[abc].md")).isEqualTo("a.md");
        assertThat(read("--exclude", "old", "news/old/d.md", folder + "/old/f.md", "a.md", "news/c.md"))
                .as("by hand")
                .isEqualTo("a.md news/c.md");
        assertThat(shell.run("show", "news/old", "old/f.md", "--exclude", "old"))
                .isEqualTo("""
                ! frontmatter: all files are left out (with --exclude old)
                exit 0
                """);
        assertThat(shell.run("--exclude", "*.md", "a.md", "old/f.md"))
                .as("as a hook is handed files")
                .isEqualTo("""
                0 files checked, no problems found
                2 paths left out: 2 by --exclude *.md
                ! frontmatter: all files are left out (with --exclude *.md)
                exit 0
                """);
        assertThat(shell.run("--exclude", "*.md", "."))
                .as("a folder in which nothing is read is most likely a mistake")
                .contains("no files: none in .")
                .endsWith("exit 2\n");
        for (String nothing : new String[] {"", "/", " "}) {
            assertThat(shell.run("--exclude", nothing, ".")).isEqualTo("""
                    ! frontmatter: --exclude takes no `%s`: it names nothing
                    exit 2
                    """.formatted(nothing));
        }
        assertThat(shell.run("show", "--exclude", "a[", ".")).isEqualTo("""
                ! frontmatter: --exclude takes no `a[`: its `[` has no `]`
                exit 2
                """);
    }

    @Test
    void excludesByNameOutsideOfTheCurrentFolder() {
        files("work/a.md", "other/b.md", "other/old/c.md");
        Shell inside = new Shell(folder.resolve("work"));

        assertThat(inside.run("show", "../other", "--exclude", "old")).isEqualTo("""
                {"file":"../other/b.md","frontMatter":{}}
                exit 0
                """);
        assertThat(inside.run("show", "../other/b.md", ".", "--exclude", "**/b.md", "--exclude", "other"))
                .isEqualTo("""
                {"file":"../other/b.md","frontMatter":{}}
                {"file":"./a.md","frontMatter":{}}
                exit 0
                """);
    }

    @Test
    void mayFindNothingIfThatIsAllowed() {
        files("news/a.txt");

        assertThat(shell.run("news", "--allow-empty")).isEqualTo("""
                0 files checked, no problems found
                exit 0
                """);
        assertThat(shell.run("show", "*.md", "--allow-empty")).isEqualTo("exit 0\n");
    }

    @Test
    void mayMissFrontMatterIfThatIsAllowed() {
        shell.file("a.md", "text\n")
                .file("b.md", " ---\ntitle: Tide\n---\n")
                .file("c.md", "---\ntitle: Tide\n")
                .file("d.md", "");

        assertThat(shell.run("--allow-missing", "--format", "concise")).isEqualTo("""
                b.md:1:2: error[front/late]: front matter must open on line 1 in column 1, found white space before it
                c.md:1:1: error[front/unclosed]: the front matter is opened here and never closed
                ! 2 errors, 0 warnings in 2 of 4 files (1 fixable)
                ! 4 files checked for form alone: write schemas by `frontmatter init`, or name one by --schema or --record
                exit 1
                """);
        assertThat(shell.run("show", "--allow-missing", "a.md")).isEqualTo("exit 0\n");
    }

    @Test
    void takesARuleForOneIfFrontMatterIsOptional() {
        shell.file(".frontmatter.yaml", "front-matter: optional\nschemas: {b.md: article}\n")
                .file("a.md", "---\n\nProse below a rule.\n")
                .file("b.md", "---\n\nMore of it.\n\n---\n");

        assertThat(shell.run("--format", "concise", "a.md", "b.md")).isEqualTo("""
                ! 2 files checked, no problems found
                ! 1 file checked for form alone: write schemas by `frontmatter init`, or name one by --schema or --record
                exit 0
                """);
        assertThat(shell.run("--format", "concise", "--no-config", "--record", "article", "--allow-missing", "a.md"))
                .isEqualTo("""
                ! 1 file checked, no problems found
                exit 0
                """);
        assertThat(shell.run("--format", "concise", "--front-matter=required", "a.md"))
                .startsWith("a.md:1:1: error[front/unclosed]");
        assertThat(shell.run("show", "a.md")).isEqualTo("exit 0\n");
    }

    @Test
    void readsLists() {
        files("a.md", "b*.md", "c d.md", "é.md", "-", "news/e.md", "f\ng.md");
        shell.file("list", "a.md\r\n\r\n  \nb*.md\nc d.md\né.md\n-\nnews\n").file("nuls", "f\ng.md\0a.md\0\0");

        assertThat(read("--files-from", "list")).isEqualTo("a.md b*.md c d.md é.md - news/e.md");
        assertThat(read("--files-from=nuls", "news")).isEqualTo("news/e.md f\\ng.md a.md");
        shell.input("news\na.md");
        assertThat(read("--files-from", "-", "--exclude", "a.md")).isEqualTo("news/e.md");
        assertThat(shell.input("*.md\n").run("show", "--files-from", "-")).isEqualTo("""
                ! *.md:1:1: error[source/unreadable]: cannot be read: it does not exist
                exit 2
                """);
    }

    @Test
    void saysWhatIsWrongWithLists() {
        shell.file("empty", "\n\n").file("folder/a.md", "");

        assertThat(shell.run("--files-from", "empty")).isEqualTo("""
                ! frontmatter: no files: the list is empty; --allow-empty accepts that
                exit 2
                """);
        assertThat(shell.run("--files-from", "gone")).isEqualTo("""
                ! frontmatter: the list gone cannot be read: it does not exist
                exit 2
                """);
        assertThat(shell.run("--files-from", "folder")).isEqualTo("""
                ! frontmatter: the list folder cannot be read: it is no regular file
                exit 2
                """);
        shell.input("a.md\n".repeat(16 << 20 >> 2));
        assertThat(shell.run("--files-from", "-")).isEqualTo("""
                ! frontmatter: the list - cannot be read: it has more than 16777216 bytes
                exit 2
                """);
        assertThat(shell.run("--files-from", "-", "-")).isEqualTo("""
                ! frontmatter: standard input cannot be a list and a file at once
                exit 2
                """);
    }
}
