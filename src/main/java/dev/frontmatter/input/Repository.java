package dev.frontmatter.input;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the top of a repository of git. */
public final class Repository {

    private static final String GIT = ".git";

    private Repository() {}

    /**
     * Returns the top of the repository that a folder is in: the nearest folder, from this one upwards, with an entry
     * {@code .git}, be it a folder, a file as in a worktree, or a link.
     *
     * @param folder a folder, without links on the way to it
     * @return the top, absolute; empty outside of a repository
     */
    public static Optional<Path> topAbove(Path folder) {
        for (Path above = folder.toAbsolutePath().normalize(); above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(GIT), LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }
}
