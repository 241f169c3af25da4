package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The packaged command, run by its script and by {@code java -jar}: what both print, how they end and what they leave in the
 * folder is equal. Each run of a test's {@link Shell} is compared where {@code -Dfrontmatter.command} names the script that
 * {@code mvn package} made; {@code target/both-ways.txt} then has a line for each.
 */
final class BothWays {

    private static final String COMMAND = System.getProperty("frontmatter.command", "");
    private static final Path TEMPORARY =
            Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();

    private final Path folder;
    private final Map<String, String> environment;
    private final byte[] input;

    BothWays(Path folder, Map<String, String> environment, byte[] input) {
        this.folder = folder.toAbsolutePath();
        this.environment = environment;
        this.input = input;
    }

    static boolean isAsked() {
        return !COMMAND.isEmpty();
    }

    /** Returns true if a process can be given these arguments and this environment, and the folder can be copied. */
    boolean isPossible(String... args) {
        return Stream.concat(Stream.of(args), environment.values().stream()).allMatch(text -> text.indexOf('\0') < 0)
                && (!folder.startsWith(TEMPORARY) || hasNoPipes(root()));
    }

    private static boolean hasNoPipes(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.noneMatch(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                    == (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs both ways, and leaves the folder as it was. */
    void compare(String... args) {
        try {
            Path command = Path.of(COMMAND).toAbsolutePath();
            Path jar = command.resolveSibling("frontmatter-cli.jar");
            Path kept = keep();
            Outcome script;
            Outcome plain;
            try {
                script = outcome(kept, List.of(command.toString()), args);
                plain = outcome(kept, List.of(java(), "-jar", jar.toString()), args);
            } finally {
                if (kept != null) {
                    delete(root());
                    Files.move(kept, root());
                }
            }
            assertThat(script).as("%s in %s", List.of(args), folder).isEqualTo(plain);
            Files.writeString(
                    command.resolveSibling("both-ways.txt"),
                    script.exitCode + " " + String.join(" ", args).replace("\n", "\\n") + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Outcome(int exitCode, String output, String error, Map<String, String> files) {}

    private Outcome outcome(@Nullable Path kept, List<String> program, String... args) throws IOException {
        if (kept != null) {
            delete(root());
            copy(kept, root());
        }
        List<String> line = new ArrayList<>(program);
        line.addAll(List.of(args));
        Path scratch = Files.createTempDirectory("both-ways");
        Path out = scratch.resolve("out");
        Path err = scratch.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectInput(Files.write(scratch.resolve("in"), input).toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", System.getenv("PATH"));
        builder.environment().put("HOME", home().toString());
        // What the script keeps is no part of the test's home either.
        builder.environment().put("XDG_CACHE_HOME", home().toString());
        // The script sees to that; what comes from a shell does so, too.
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("%s ends", line).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
        Outcome outcome =
                new Outcome(process.exitValue(), text(out), text(err), kept == null ? Map.of() : files(root()));
        delete(scratch);
        return outcome;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path home() throws IOException {
        return Files.createDirectories(Path.of(COMMAND)
                .toAbsolutePath()
                .resolveSibling("both-ways-home")
                .resolve(java().replace('/', '_')));
    }

    /** The test's own folder, in which a run may write. */
    private Path root() {
        return TEMPORARY.resolve(TEMPORARY.relativize(folder).getName(0));
    }

    /** Puts the test's own folder aside, if it has one, so that the runs have copies: in others its runs write nothing. */
    private @Nullable Path keep() throws IOException {
        if (!folder.startsWith(TEMPORARY)) {
            return null;
        }
        Path kept = Files.createTempDirectory("both-ways-kept");
        delete(kept);
        return Files.move(root(), kept);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(
                        path,
                        to.resolve(from.relativize(path)),
                        LinkOption.NOFOLLOW_LINKS,
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                boolean regular = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
                files.put(path.toString(), regular ? Files.readString(path, StandardCharsets.ISO_8859_1) : "no file");
            }
        }
        return files;
    }

    /** Returns a file's bytes as characters, without the time that a run took. */
    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1).replaceAll("[0-9]+ ms", "so many ms");
    }
}
