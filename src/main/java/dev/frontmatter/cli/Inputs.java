package dev.frontmatter.cli;

import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.ReadResult;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
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
    private final String stdinName;
    private final int jobs;
    private final Console console;

    /**
     * What a command line names.
     *
     * @param paths files, folders or {@code -}
     * @param stdinName what to call standard input
     * @param jobs how many files to read at a time
     * @param console has standard input, and standard output, without which nothing is worth reading
     */
    Inputs(List<String> paths, String stdinName, int jobs, Console console) {
        this.paths = List.copyOf(new LinkedHashSet<>(paths));
        this.stdinName = stdinName;
        this.jobs = jobs;
        this.console = console;
    }

    /** Whether there is one file, or what should be one: not a folder. */
    boolean isOneFile() {
        return paths.size() == 1 && !isFolder(paths.get(0));
    }

    /**
     * Reads all files; one that cannot be read is an outcome too.
     *
     * @param reader reads on several threads
     * @param action takes the outcomes in order, on this thread
     * @throws CannotCheckException if there is no file
     * @throws Console.LostOutputException if nobody takes what the action prints
     */
    <T> void forEach(FrontMatterReader<T> reader, Consumer<Outcome<T>> action) {
        Set<String> seen = new HashSet<>();
        Consumer<Outcome<T>> take = outcome -> {
            action.accept(outcome);
            console.requireOutput();
        };
        Consumer<Outcome<T>> takeOnce = outcome -> {
            String name = outcome.name();
            // Two names that cannot be expressed may look the same.
            if (seen.add(name) || name.indexOf(UNKNOWN) >= 0) {
                take.accept(outcome);
            }
        };
        try (InOrder inOrder = new InOrder(jobs)) {
            for (String path : paths) {
                if (path.equals(STDIN)) {
                    inOrder.add(() -> standardInput(reader), take);
                } else if (isFolder(path)) {
                    addFolder(path, reader, inOrder, takeOnce);
                } else {
                    inOrder.add(() -> file(path, reader), takeOnce);
                }
            }
            inOrder.finish();
        }
        if (seen.isEmpty() && !paths.contains(STDIN)) {
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
        Source source = path.equals(STDIN) ? Source.of(stdinName, console.in()) : Source.of(checked(path));
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

    private <T> Outcome<T> standardInput(FrontMatterReader<T> reader) {
        try {
            Outcome<T> outcome = Outcome.of(reader.tryRead(Source.of(stdinName, console.in())));
            // Whoever writes into the pipe would fail if the body were left in it.
            console.in().transferTo(OutputStream.nullOutputStream());
            return outcome;
        } catch (IOException e) {
            return unreadable(STDIN, e);
        }
    }

    private <T> Outcome<T> file(String path, FrontMatterReader<T> reader) {
        try {
            return Outcome.of(reader.tryRead(checked(path)));
        } catch (IOException e) {
            return unreadable(path, e);
        }
    }

    private <T> void addFolder(String path, FrontMatterReader<T> reader, InOrder inOrder, Consumer<Outcome<T>> taker) {
        try (Stream<ReadResult<T>> results = reader.walk(Path.of(path))) {
            forEachPart(
                    results.parallel().map(Outcome::of).spliterator(),
                    part -> inOrder.add(() -> outcomes(part), outcomes -> outcomes.forEach(taker)));
            // While the stream is open.
            inOrder.finish();
        } catch (IOException e) {
            inOrder.add(() -> this.<T>unreadable(path, e), taker);
        }
    }

    /** Splits a stream as far as it goes: a walk, down to single files, none of them read yet. */
    private static <T> void forEachPart(Spliterator<T> whole, Consumer<Spliterator<T>> action) {
        for (Spliterator<T> first = whole.trySplit(); first != null; first = whole.trySplit()) {
            forEachPart(first, action);
        }
        action.accept(whole);
    }

    /** Reads the files of a part. */
    private static <T> List<T> outcomes(Spliterator<T> part) {
        List<T> outcomes = new ArrayList<>(1);
        part.forEachRemaining(outcomes::add);
        return outcomes;
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
