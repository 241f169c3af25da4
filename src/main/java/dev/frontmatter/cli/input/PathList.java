package dev.frontmatter.cli.input;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.source.ContentFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.stream.Stream;

/** A list of paths in a file or on standard input, as {@code git diff --name-only} and {@code find -print0} write it. */
public final class PathList {

    private PathList() {}

    /**
     * Reads a list: UTF-8, each path on its line, or ended by a NUL if there is one in the list. Blank ones are passed over.
     *
     * @param file where it is; {@code -} for standard input
     * @throws CannotCheckException if it cannot be read
     */
    public static List<String> read(String file, Console console) {
        try {
            byte[] bytes = bytes(file, console);
            String text = new String(bytes, StandardCharsets.UTF_8);
            Stream<String> paths = text.indexOf('\0') >= 0 ? Stream.of(text.split("\0", -1)) : text.lines();
            return paths.filter(path -> !path.isBlank()).toList();
        } catch (IOException e) {
            throw new CannotCheckException("the list " + file + " cannot be read: " + ContentFiles.problem(e), e);
        } catch (InvalidPathException e) {
            throw new CannotCheckException("the list " + file + " cannot be read: it is no path here", e);
        }
    }

    private static byte[] bytes(String file, Console console) throws IOException {
        if (file.equals("-")) {
            return console.in().readAllBytes();
        }
        try (InputStream in = Files.newInputStream(console.folder().resolve(file))) {
            return in.readAllBytes();
        }
    }
}
