package dev.frontmatter.cli;

import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Turns the paths of a command line into what came of the files there: in the order given, a folder's files in the order
 * of their paths, none twice under the same name.
 */
final class Inputs {

    private static final String STDIN = "-";

    /** What Java puts into a name that the locale cannot express. */
    private static final char UNKNOWN = '\uFFFD';

    private final List<String> paths;
    private final InputStream in;
    private final String stdinName;

    Inputs(List<String> paths, InputStream in, String stdinName) {
        this.paths = List.copyOf(new LinkedHashSet<>(paths));
        this.in = in;
        this.stdinName = stdinName;
    }

    /** Whether there is one file, or what should be one: not a folder. */
    boolean isOneFile() {
        return paths.size() == 1 && !isFolder(paths.get(0));
    }

    /**
     * Reads all files, one after the other; one that cannot be read is an outcome too.
     *
     * @throws CannotCheckException if there is no file
     */
    <T> void forEach(FrontMatterReader<T> reader, Consumer<Outcome<T>> action) {
        Set<String> seen = new HashSet<>();
        boolean any = false;
        for (String path : paths) {
            boolean mayOverlap = paths.size() > 1 && !path.equals(STDIN);
            try (Stream<Outcome<T>> outcomes = outcomes(path, reader)) {
                for (Iterator<Outcome<T>> all = outcomes.iterator(); all.hasNext(); ) {
                    Outcome<T> outcome = all.next();
                    any = true;
                    String name = outcome.name();
                    // Two names that cannot be expressed may look the same.
                    if (!mayOverlap || seen.add(name) || name.indexOf(UNKNOWN) >= 0) {
                        action.accept(outcome);
                    }
                }
            }
        }
        if (!any) {
            throw new CannotCheckException(
                    "no files in " + String.join(", ", paths) + ": none ends in .md, .mdx, .markdown or .html");
        }
    }

    /**
     * All bytes of the only file.
     *
     * @throws IOException if it cannot be read; {@link #unreadable} says why
     */
    Source only() throws IOException {
        String path = paths.get(0);
        Source source = path.equals(STDIN) ? Source.of(stdinName, in) : Source.of(checked(path));
        source.loadAll();
        return source;
    }

    /** What became of the only file if reading it failed. */
    Outcome<Object> unreadable(IOException e) {
        return unreadable(paths.get(0), e);
    }

    private <T> Outcome<T> unreadable(String path, IOException e) {
        return Outcome.unreadable(path.equals(STDIN) ? stdinName : path, reason(e));
    }

    private <T> Stream<Outcome<T>> outcomes(String path, FrontMatterReader<T> reader) {
        try {
            return path.equals(STDIN)
                    ? Stream.of(standardInput(reader))
                    : reader.walk(checked(path)).map(Outcome::of);
        } catch (IOException e) {
            return Stream.of(unreadable(path, e));
        }
    }

    private <T> Outcome<T> standardInput(FrontMatterReader<T> reader) throws IOException {
        Outcome<T> outcome = Outcome.of(reader.tryRead(Source.of(stdinName, in)));
        // Whoever writes into the pipe would fail if the body were left in it.
        in.transferTo(OutputStream.nullOutputStream());
        return outcome;
    }

    private static boolean isFolder(String path) {
        try {
            return !path.equals(STDIN) && Files.isDirectory(checked(path));
        } catch (IOException e) {
            return false;
        }
    }

    /** A path that is worth opening. */
    private static Path checked(String text) throws IOException {
        Path path;
        try {
            path = Path.of(text);
        } catch (InvalidPathException e) {
            boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(text);
            throw new IOException(
                    "it is no path here: " + e.getReason()
                            + (ascii ? "" : "; a UTF-8 locale may help, such as LC_ALL=C.UTF-8"),
                    e);
        }
        if (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)) {
            // Opening a pipe that nobody writes to would wait for ever.
            throw new IOException("it is no regular file; if it can be read, hand it to `-`");
        }
        return path;
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "it does not exist";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
