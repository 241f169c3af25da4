package dev.frontmatter.cli.input;

import dev.frontmatter.input.InputSource;
import dev.frontmatter.input.IoFailure;
import dev.frontmatter.source.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A file to read, standard input, or a name that nothing can be read by.
 *
 * @param name its name in diagnostics
 * @param path its location; null for standard input
 * @param content what is read in place of the file at the path: standard input, or what is staged; null for the file
 * @param problem why it cannot be read, in words that follow "cannot be read:"; null if it appears to be readable
 */
public record Input(
        String name,
        @Nullable Path path,
        @Nullable Content content,
        @Nullable String problem) {

    /** A text that is opened when it is read. */
    @FunctionalInterface
    interface Content {

        /** Opens it. */
        InputStream open() throws IOException;
    }

    public static Input of(String name, Path path) {
        return new Input(name, path, null, null);
    }

    static Input standardInput(String name, InputStream stream) {
        return new Input(name, null, () -> stream, null);
    }

    static Input staged(String name, Path path, Content content) {
        return new Input(name, path, content, null);
    }

    static Input unreadable(String name, String problem) {
        return new Input(name, null, null, problem);
    }

    /** Returns the path of the file that is read; null if something else is. */
    public @Nullable Path file() {
        return content == null ? path : null;
    }

    /** Returns the outcome of reading it; that it cannot be read is one too. */
    public <T> Outcome<T> read(Reading<T> reading) {
        try (InputStream in = open()) {
            InputSource source = InputSource.over(name, in);
            Outcome<T> outcome = reading.read(source).withBinaryAsOne();
            source.stop();
            if (content != null) {
                // Whoever writes into the pipe would fail if the body were left in it.
                in.transferTo(OutputStream.nullOutputStream());
            }
            return outcome;
        } catch (IOException e) {
            return unreadable(e);
        }
    }

    /**
     * Returns all bytes of it, or the beginning of one that is larger than a document may be.
     *
     * @throws IOException if it cannot be read; {@link #unreadable} says why
     */
    public InputSource load() throws IOException {
        try (InputStream in = open()) {
            InputSource source = InputSource.over(name, in);
            source.load(Limits.defaults().documentBytes() + 1);
            source.stop();
            return source;
        }
    }

    /** Returns the outcome if reading fails. */
    public <T> Outcome<T> unreadable(IOException e) {
        return Outcome.unreadable(name, problem(e));
    }

    /**
     * Opens it.
     *
     * @throws IOException if it cannot be read; {@link #unreadable} says why
     */
    public InputStream open() throws IOException {
        if (content != null) {
            return content.open();
        }
        Path file = path;
        if (problem != null || file == null) {
            throw new IOException(problem);
        }
        if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
            // Opening a pipe that nobody writes to would wait for ever.
            throw new IOException("it is no regular file; if it can be read, hand it to `-`");
        }
        return Files.newInputStream(file);
    }

    private String problem(IOException e) {
        if (e instanceof NoSuchFileException && path != null && Files.isSymbolicLink(path)) {
            return "it is a link to a file that does not exist";
        }
        if (e instanceof NoSuchFileException && name.indexOf(FileNames.UNKNOWN) >= 0) {
            return "it does not exist under a name that can be written here; its folder may be read instead";
        }
        return IoFailure.reason(e);
    }
}
