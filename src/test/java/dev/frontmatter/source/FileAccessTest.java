package dev.frontmatter.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Which files may be opened by a name that stands somewhere. */
@Timeout(60)
class FileAccessTest {

    private static final String OUTSIDE = "it is outside of the repository or, without one, of the working folder";

    @TempDir
    Path temp;

    private Path root;
    private FileAccess below;

    @BeforeEach
    void fill() throws IOException {
        temp = temp.toRealPath();
        root = Files.createDirectories(temp.resolve("root"));
        Files.createDirectories(root.resolve("in/.git/hooks"));
        Files.writeString(root.resolve("in/a.json"), "inside");
        Files.writeString(root.resolve("in/.git/config"), "token");
        Files.writeString(temp.resolve("secret"), "secret");
        below = FileAccess.below(root);
    }

    private String open(FileAccess access, Path file) throws IOException {
        Source source = access.open(file, "name").source();
        return source.text(new Span(0, source.length()));
    }

    private void assertRefused(FileAccess access, Path file, String reason) {
        assertThatThrownBy(() -> access.open(file, "name"))
                .isInstanceOf(FileSystemException.class)
                .extracting(e -> ((FileSystemException) e).getReason())
                .isEqualTo(reason);
    }

    @Test
    void opensRegularFilesBelowTheRoot() throws IOException {
        assertThat(open(below, root.resolve("in/a.json"))).isEqualTo("inside");
        assertThat(open(below, root.resolve("in/../in/./a.json"))).isEqualTo("inside");

        OpenedFile file = below.open(root.resolve("in/a.json"), "in/a.json");
        assertThat(file.quotable()).isTrue();
        assertThat(file.unquoted().quotable()).isFalse();
        assertThat(file.source().name()).isEqualTo("in/a.json");
    }

    @Test
    void followsLinksThatStayInsideAndQuotesNoneOfThem() throws IOException {
        Files.createSymbolicLink(root.resolve("link.json"), Path.of("in/a.json"));
        Files.createSymbolicLink(root.resolve("folder"), root.resolve("in"));

        for (String name : new String[] {"link.json", "folder/a.json", "folder/../link.json"}) {
            OpenedFile file = below.open(root.resolve(name), name);
            assertThat(file.realPath()).isEqualTo(root.resolve("in/a.json"));
            assertThat(file.quotable()).isFalse();
            assertThat(FileAccess.anywhere().open(root.resolve(name), name).quotable())
                    .isFalse();
        }
    }

    @Test
    void opensNothingOutside() throws IOException {
        Files.createSymbolicLink(root.resolve("link"), temp.resolve("secret"));
        Files.createSymbolicLink(root.resolve("up"), Path.of(".."));
        Files.createSymbolicLink(root.resolve("proc"), Path.of("/proc/self"));
        Files.createSymbolicLink(root.resolve("chain"), Path.of("link"));

        for (String name : new String[] {
            "../secret",
            "link",
            "up/secret",
            "chain",
            "in/../../secret",
            "/etc/passwd",
            "proc/environ",
            "up/root/../secret"
        }) {
            assertRefused(below, root.resolve(name), OUTSIDE);
        }
        assertThat(open(FileAccess.anywhere(), root.resolve("up/secret"))).isEqualTo("secret");
        assertThat(open(below, root.resolve("up/root/in/a.json")))
                .as("a way out and in again")
                .isEqualTo("inside");
        Files.delete(root.resolve("proc"));
    }

    @Test
    void doesNotTellWhatIsThereOutside() throws IOException {
        Files.createSymbolicLink(root.resolve("here"), temp.resolve("secret"));
        Files.createSymbolicLink(root.resolve("gone"), temp.resolve("no-secret"));

        assertRefused(below, root.resolve("gone"), OUTSIDE);
        assertRefused(below, root.resolve("here"), OUTSIDE);
        assertRefused(below, temp.resolve("no-secret"), OUTSIDE);
        assertRefused(below, root.resolve("gone/and/further"), OUTSIDE);
        assertThatThrownBy(() -> below.open(root.resolve("no-such"), "name")).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void opensNothingOfGit() throws IOException {
        String git = "it is in a folder .git, of which nothing is read";
        Files.createSymbolicLink(root.resolve("config.json"), Path.of("in/.git/config"));
        Files.createSymbolicLink(root.resolve("hidden"), Path.of("in/.git"));
        Files.writeString(root.resolve(".git"), "gitdir: /elsewhere");
        Files.createDirectory(root.resolve("also"));
        Files.createDirectory(root.resolve("also/.GIT"));
        Files.writeString(root.resolve("also/.GIT/config"), "token");

        for (String name :
                new String[] {"in/.git/config", "config.json", "hidden/config", ".git", "also/.GIT/config"}) {
            assertRefused(below, root.resolve(name), git);
        }
        assertThat(open(below, Files.writeString(root.resolve(".gitignore"), "x")))
                .isEqualTo("x");
    }

    @Test
    void opensRegularFilesOnly() throws Exception {
        assertRefused(below, root.resolve("in"), "it is no regular file");
        assertRefused(FileAccess.anywhere(), root, "it is no regular file");
        for (String device : new String[] {"/dev/zero", "/dev/ptmx", "/dev/null", "/dev/tty"}) {
            if (Files.exists(Path.of(device))) {
                Path link = root.resolve("link" + device.replace('/', '-'));
                Files.createSymbolicLink(link, Path.of(device));
                assertRefused(FileAccess.anywhere(), link, "it is no regular file");
                assertRefused(below, link, OUTSIDE);
                Files.delete(link);
            }
        }
        Path pipe = root.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "has mkfifo");
        assertRefused(below, pipe, "it is no regular file");
        assertRefused(FileAccess.anywhere(), pipe, "it is no regular file");
    }

    @Test
    void endsWhereLinksLoop() throws IOException {
        Files.createSymbolicLink(root.resolve("a"), Path.of("b"));
        Files.createSymbolicLink(root.resolve("b"), Path.of("a"));

        assertThatThrownBy(() -> below.open(root.resolve("a"), "a")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> FileAccess.anywhere().open(root.resolve("a/c"), "a"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void opensNoFileThatIsTooLarge() throws IOException {
        Path file = root.resolve("large");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(FileAccess.MOST_BYTES);
            assertThat(below.open(file, "large").source().length()).isEqualTo(FileAccess.MOST_BYTES);
            large.setLength(5L << 30);
        }
        assertRefused(below, file, "it has more than 16777216 bytes");
    }
}
