package dev.frontmatter.cli.input;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.config.WorkingFolder;
import dev.frontmatter.input.IoFailure;
import dev.frontmatter.input.RegularFiles;
import dev.frontmatter.source.FileAccess;
import dev.frontmatter.source.OpenedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A list of paths in a file or on standard input, as {@code git diff --name-only} and {@code find -print0} write it. */
public final class PathList {

    /** The folders in which a process finds its own open files. */
    private static final List<Path> STREAMS =
            Stream.of("/dev/fd", "/dev/stdin", "/proc/self/fd").map(Path::of).toList();

    private PathList() {}

    /**
     * Reads a list: UTF-8, each path on its line, or ended by a NUL if there is one in the list. Blank ones are passed over.
     *
     * @param file its location; {@code -} for standard input
     * @throws CannotCheckException if it cannot be read
     */
    public static List<String> read(String file, Console console) {
        try {
            byte[] bytes = bytes(file, console);
            String text = new String(bytes, StandardCharsets.UTF_8);
            Stream<String> paths = text.indexOf('\0') >= 0 ? Stream.of(text.split("\0", -1)) : text.lines();
            return paths.filter(path -> !path.isBlank()).toList();
        } catch (IOException e) {
            throw new CannotCheckException("the list " + file + " cannot be read: " + IoFailure.reason(e), e);
        } catch (InvalidPathException e) {
            throw new CannotCheckException("the list " + file + " cannot be read: it is no path here", e);
        }
    }

    private static byte[] bytes(String file, Console console) throws IOException {
        if (file.equals("-")) {
            return RegularFiles.all(console.in(), file);
        }
        Path path = console.folder().resolve(file);
        if (STREAMS.stream().anyMatch(path::startsWith)) {
            // The shell made a pipe, as it does for <(…).
            try (InputStream in = Files.newInputStream(path)) {
                return RegularFiles.all(in, file);
            }
        }
        OpenedFile list = FileAccess.anywhere().open(path, file);
        WorkingFolder folder = WorkingFolder.of(console.folder());
        if (folder.resolve(path).startsWith(folder.top()) && !list.realPath().startsWith(folder.top())) {
            // Its lines would stand in messages as names of files.
            throw new FileSystemException(file, null, "a link leads out of the repository or working folder");
        }
        return list.source().bytes();
    }
}
