package dev.frontmatter.cli.input;

import dev.frontmatter.input.Repository;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The work tree of a repository: a folder that has an entry {@code .git}, and that the repository behind it knows as its own.
 *
 * <p>Git does as the repository's configuration says, and that may name programs. A folder {@code .git} cannot come with what
 * git checks out, but a bare repository can, under any other name. So a file {@code .git}, which only names a repository, is
 * believed if that is a worktree or a submodule that names this very file, or this folder, in return, and does not lie among
 * the files that are checked.
 *
 * @param top the folder, absolute and without links on the way
 * @param repository the folder that holds the index and the configuration
 */
record WorkTree(Path top, Path repository) {

    private static final String GIT = ".git";
    private static final String POINTER = "gitdir:";

    /** Longer than any path. */
    private static final int MOST_BYTES = 8192;

    /** A folder that says it is a work tree and is not believed; the message says why, and what to do. */
    static final class DoubtfulException extends IOException {

        private static final long serialVersionUID = 1L;

        DoubtfulException(Path top, String reason) {
            super(top.resolve(GIT) + " " + reason
                    + ", so git is not asked. Run this in a repository that git made, or remove that file");
        }
    }

    /**
     * Finds the work tree that a folder is in: the nearest one upwards. A bare repository on the way is none.
     *
     * @param folder a folder without links on the way to it
     * @return the work tree, or null if the folder is in none
     * @throws DoubtfulException if it is not certain that the repository is its own
     * @throws IOException if that cannot be told
     */
    static @Nullable WorkTree around(Path folder) throws IOException {
        Path top = Repository.topAbove(folder).orElse(null);
        return top == null ? null : at(top);
    }

    /** Returns the work tree of a folder that says it is one. */
    static WorkTree at(Path top) throws IOException {
        Path entry = top.resolve(GIT);
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            return new WorkTree(top, entry);
        }
        if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
            throw new DoubtfulException(top, "is neither a folder nor a file");
        }
        Path repository = pointedTo(entry, POINTER);
        if (repository == null) {
            throw new DoubtfulException(top, "leads to no repository");
        }
        Path outer = outer(top);
        boolean submodule =
                outer != null && repository.startsWith(outer.resolve(GIT).resolve("modules"));
        boolean among = repository.startsWith(outer == null ? top : outer) && !hasGit(repository);
        if (among || !(submodule ? namesFolder(repository, top) : namesFile(repository, entry))) {
            throw new DoubtfulException(top, "leads to a repository that does not lead back to it");
        }
        return new WorkTree(top, repository);
    }

    /** Returns the outermost work tree that a folder is in, other than its own. */
    private static @Nullable Path outer(Path top) {
        Path outer = null;
        for (Path above = top.getParent(); above != null; above = above.getParent()) {
            if (Files.isDirectory(above.resolve(GIT), LinkOption.NOFOLLOW_LINKS)) {
                outer = above;
            }
        }
        return outer;
    }

    /** Returns true if a path lies in a folder {@code .git}, which nothing that is checked out can. */
    private static boolean hasGit(Path repository) {
        for (Path name : repository) {
            if (name.toString().equals(GIT)) {
                return true;
            }
        }
        return false;
    }

    /** A worktree's repository has a file {@code gitdir} with the path of the file {@code .git} that leads to it. */
    private static boolean namesFile(Path repository, Path entry) throws IOException {
        Path back = repository.resolve("gitdir");
        return Files.isRegularFile(back, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(repository.resolve("commondir"), LinkOption.NOFOLLOW_LINKS)
                && entry.equals(pointedTo(back, ""));
    }

    /** A submodule's repository has its folder as {@code core.worktree} in its configuration. */
    private static boolean namesFolder(Path repository, Path top) throws IOException {
        Path configuration = repository.resolve("config");
        if (!Files.isRegularFile(configuration, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        for (String line : read(configuration).split("\n", -1)) {
            int equals = line.indexOf('=');
            if (equals > 0 && line.substring(0, equals).strip().equals("worktree")) {
                return top.equals(
                        resolved(repository, line.substring(equals + 1).strip()));
            }
        }
        return false;
    }

    /** Returns the path that a file holds behind a word, without links on the way to it; null if there is nothing there. */
    private static @Nullable Path pointedTo(Path file, String word) throws IOException {
        String text = read(file).strip();
        Path parent = file.getParent();
        return parent != null && text.startsWith(word)
                ? resolved(parent, text.substring(word.length()).strip())
                : null;
    }

    private static @Nullable Path resolved(Path folder, String text) throws IOException {
        try {
            Path path = folder.resolve(text);
            Path name = path.getFileName();
            Path parent = path.normalize().getParent();
            // The file .git itself is no link, or it is none of git's.
            return name == null || parent == null || !Files.exists(path)
                    ? null
                    : name.toString().equals(GIT) ? parent.toRealPath().resolve(name) : path.toRealPath();
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static String read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }
}
