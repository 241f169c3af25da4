package dev.frontmatter.config;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The folder in which a run takes place. Paths in messages are relative to it.
 *
 * @param given the folder as it was given, absolute
 * @param path the same folder, links resolved
 * @param top the top of the repository that it is in, or the folder itself: names in content lead no further up
 */
public record WorkingFolder(Path given, Path path, Path top) {

    /**
     * Returns a folder in which a run takes place.
     *
     * @throws IOException if there is no such folder
     */
    public static WorkingFolder of(Path folder) throws IOException {
        Path real = folder.toRealPath();
        return new WorkingFolder(
                folder.toAbsolutePath().normalize(),
                real,
                Repository.topAbove(real).orElse(real));
    }

    /** Returns a path as an absolute one, without {@code .} and {@code ..}, and without links that lead to this folder. */
    public Path resolve(Path file) {
        Path below = file.isAbsolute() && file.startsWith(given) ? given.relativize(file) : file;
        return path.resolve(below).normalize();
    }

    /** Returns the name that messages give to an absolute path. */
    String name(Path file) {
        return (file.startsWith(top) ? path.relativize(file) : file).toString();
    }
}
