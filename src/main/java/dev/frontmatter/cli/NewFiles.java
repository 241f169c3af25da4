package dev.frontmatter.cli;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Drafts;
import dev.frontmatter.input.IoFailure;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.UnaryOperator;

/**
 * Writes files below a folder, each as a whole or not at all: never over one that is there unless that was asked for, and never
 * over a link or through one.
 */
final class NewFiles {

    private final Path folder;
    private final boolean force;
    private final UnaryOperator<String> shown;

    /**
     * Makes a writer.
     *
     * @param folder the folder, without links on the way to it
     * @param force true to write over files that are there
     * @param shown returns the name that messages give to a path below the folder
     */
    NewFiles(Path folder, boolean force, UnaryOperator<String> shown) {
        this.folder = folder;
        this.force = force;
        this.shown = shown;
    }

    /**
     * Checks that a file may be written, before anything is.
     *
     * @param path its path from the folder, with slashes
     * @throws CannotCheckException if it is there, or its place is a link
     */
    void require(String path) {
        Path file = folder;
        for (Path name : Path.of(path)) {
            file = file.resolve(name);
            if (Files.isSymbolicLink(file)) {
                throw refused(path, "its place is a link", "remove the link");
            }
        }
        Path parent = file.getParent();
        if (parent != null && Files.exists(parent) && !Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
            throw refused(path, "its folder is a file", "remove that file");
        }
        if (Files.isDirectory(file)) {
            throw refused(path, "it is a folder", "remove that folder");
        }
        if (!force && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw refused(path, "it is there already", "--force writes over it");
        }
    }

    private CannotCheckException refused(String path, String reason, String remedy) {
        return new CannotCheckException(
                "nothing is written: " + shown.apply(path) + " cannot be: " + reason + "; " + remedy);
    }

    /**
     * Writes a file.
     *
     * @param path its path from the folder, with slashes
     * @param content its text
     * @return the name that messages give it
     * @throws CannotCheckException if it cannot be written
     */
    String write(String path, String content) {
        require(path);
        Path file = folder.resolve(path);
        try {
            Path parent = file.resolveSibling("").normalize();
            if (!Files.exists(parent, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectory(parent);
            }
            Path draft = Drafts.beside(file);
            try {
                Files.writeString(draft, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                if (force) {
                    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
                } else {
                    // Without an option, the move fails where there is a file by now.
                    Files.move(draft, file);
                }
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (FileAlreadyExistsException e) {
            throw refused(path, "it is there already", "--force writes over it");
        } catch (IOException e) {
            throw new CannotCheckException(shown.apply(path) + " cannot be written: " + IoFailure.reason(e), e);
        }
        return shown.apply(path);
    }
}
