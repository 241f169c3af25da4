package dev.frontmatter.cli;

import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.console.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder in which the command runs. What a run prints is drawn as one text: standard output as it is, then the lines of
 * standard error after {@code ! }, then the exit code. Relative paths are relative to the
 * folder; {@code ./} stands for its full path, in arguments and in output.
 */
public final class Shell {

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private Terminal terminal = Terminal.NONE;
    private InputStream in = InputStream.nullInputStream();
    private byte @Nullable [] input = {};

    public Shell(Path folder) {
        this.folder = folder;
    }

    public Path path(String name) {
        return folder.resolve(name);
    }

    public Shell file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Shell file(String name, byte[] content) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.write(path(name), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets an environment variable; there are no others. */
    public Shell environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Says which streams a person looks at; without this, none. */
    public Shell terminal(boolean out, boolean err) {
        return terminal(out, err, Integer.MAX_VALUE);
    }

    /** Says which streams a person looks at, and how many columns there are. */
    public Shell terminal(boolean out, boolean err, int columns) {
        terminal = new Terminal(out, err, () -> columns);
        return this;
    }

    public Shell input(String content) {
        input(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        input = content.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    Shell input(InputStream content) {
        in = content;
        input = null;
        return this;
    }

    public String run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = run(out, err, args);
        return shown(out) + asError(shown(err)) + "exit " + exitCode + "\n";
    }

    /** Text as it is drawn when it goes to standard error. */
    static String asError(String text) {
        return text.lines().map(line -> ("! " + line).stripTrailing() + "\n").collect(Collectors.joining());
    }

    /** What a run prints to standard output, as text. */
    public String outputText(String... args) {
        return new String(output(args), StandardCharsets.UTF_8);
    }

    /** Returns all that a run prints, as it is: standard output, then standard error. */
    public String everything(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        run(out, err, args);
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    /** Standard output alone. */
    public byte[] output(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        run(out, new ByteArrayOutputStream(), args);
        return out.toByteArray();
    }

    private int run(OutputStream out, OutputStream err, String... args) {
        if (BothWays.isAsked() && terminal == Terminal.NONE && input != null) {
            BothWays ways = new BothWays(folder, environment, input);
            if (ways.isPossible(inFolder(args))) {
                // On a thread of its own: some tests count what theirs allocates.
                CompletableFuture.runAsync(() -> ways.compare(inFolder(args))).join();
            }
        }
        return Main.run(console(out, err), inFolder(args));
    }

    /** What a run is in that needs no folder. */
    static Console console(InputStream in, OutputStream out, OutputStream err) {
        return new Console(in, out, err, Map.of(), Path.of(""));
    }

    private Console console(OutputStream out, OutputStream err) {
        return new Console(in, out, err, environment, folder, terminal);
    }

    private String[] inFolder(String... args) {
        return Stream.of(args)
                .map(arg -> arg.startsWith("./") ? folder + arg.substring(1) : arg)
                .toArray(String[]::new);
    }

    private String shown(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace(folder + "/", "./");
    }
}
