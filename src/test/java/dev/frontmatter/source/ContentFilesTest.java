package dev.frontmatter.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontmatter.source.ContentFiles.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFilesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        for (String name : List.of("b.md", "a.MDX", "c.txt", "drafts/d.md", "news/e.html", "news/drafts/f.markdown")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.createFile(file);
        }
    }

    private List<String> names(ContentFiles files) throws IOException {
        return files.in(folder).list().stream()
                .map(entry -> folder.relativize(entry.path()) + (entry.problem() == null ? "" : ": " + entry.problem()))
                .toList();
    }

    @Test
    void findsFilesByTheirEndingsInTheOrderOfTheirPaths() throws IOException {
        assertThat(names(ContentFiles.defaults()))
                .containsExactly("a.MDX", "b.md", "drafts/d.md", "news/drafts/f.markdown", "news/e.html");
    }

    @Test
    void findsOtherFiles() throws IOException {
        ContentFiles texts =
                ContentFiles.defaults().withFiles(path -> path.toString().endsWith(".txt"));

        assertThat(names(texts)).containsExactly("c.txt");
    }

    @Test
    void leavesOutFilesAndWholeFolders() throws IOException {
        ContentFiles fewer = ContentFiles.defaults()
                .without(path -> path.endsWith("drafts"))
                .without(path -> path.equals(folder.resolve("b.md")));

        assertThat(names(fewer)).containsExactly("a.MDX", "news/e.html");
    }

    @Test
    void takesASingleFileOfAnyName() throws IOException {
        Path text = folder.resolve("c.txt");

        assertThat(ContentFiles.defaults().in(text).list()).containsExactly(new Entry(text, null));
    }

    @Test
    void followsALinkToTheFolderAndNoOther() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("news"));
        Files.createSymbolicLink(folder.resolve("news/loop"), Path.of("."));
        Files.createSymbolicLink(folder.resolve("news/link.md"), Path.of("e.html"));

        assertThat(ContentFiles.defaults().in(link).list())
                .extracting(Entry::path)
                .containsExactly(link.resolve("drafts/f.markdown"), link.resolve("e.html"));
        assertThat(names(ContentFiles.defaults())).hasSize(5);
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        Path gone = folder.resolve("gone");

        assertThatThrownBy(() -> ContentFiles.defaults().in(gone).list()).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void leavesAloneWhatGitAndOtherToolsKeepForThemselves() throws IOException {
        for (String name : List.of(
                ".git/d.md",
                ".obsidian/templates/e.md",
                "news/node_modules/f.md",
                "news/.hidden.md",
                "..md",
                ".well/g.md")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.createFile(file);
        }

        assertThat(names(ContentFiles.defaults()))
                .containsExactly(
                        "..md",
                        "a.MDX",
                        "b.md",
                        "drafts/d.md",
                        "news/.hidden.md",
                        "news/drafts/f.markdown",
                        "news/e.html");
        assertThat(names(ContentFiles.defaults().withToolFolders()))
                .contains(".git/d.md", ".obsidian/templates/e.md", "news/node_modules/f.md", ".well/g.md");
        assertThat(ContentFiles.defaults().in(folder.resolve(".well")).list())
                .extracting(Entry::path)
                .containsExactly(folder.resolve(".well/g.md"));
    }

    @Test
    void tellsWhatItWouldRead() {
        ContentFiles files = ContentFiles.defaults().without(path -> path.endsWith("drafts"));

        assertThat(files.folder()).isEqualTo(Path.of(""));
        assertThat(files.includes(Path.of("a.md"))).isTrue();
        assertThat(files.includes(Path.of("a.txt"))).isFalse();
        assertThat(files.enters(Path.of("news"))).isTrue();
        assertThat(files.enters(Path.of("drafts"))).isFalse();
        assertThat(files.enters(Path.of(".git"))).isFalse();
    }
}
