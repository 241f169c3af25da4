package dev.frontmatter.config;

import dev.frontmatter.input.RegularFiles;
import dev.frontmatter.input.Repository;
import dev.frontmatter.source.FileAccess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The folder in which a run takes place. Paths in messages are relative to it. May be used by several threads.
 *
 * @param given the folder as it was given, absolute
 * @param path the same folder, links resolved
 * @param top the top of the repository that it is in, or the folder itself: names in content lead no further up
 * @param files the files that were opened for the run so far, links resolved
 */
public record WorkingFolder(Path given, Path path, Path top, Set<Path> files) {

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
                Repository.topAbove(real).orElse(real),
                ConcurrentHashMap.newKeySet());
    }

    /** Returns the configuration, schemas and other files that the run opened so far, but for its inputs; links resolved. */
    public Stream<Path> opened() {
        return files.stream();
    }

    /** Returns access to files anywhere, for names that come from whoever owns the run. */
    FileAccess anywhere() {
        return RegularFiles.anywhere().telling(files::add);
    }

    /** Returns access to the files below a folder, for names that come from content. */
    FileAccess below(Path root) throws IOException {
        return RegularFiles.below(root).telling(files::add);
    }

    /** Returns a path as an absolute one, without {@code .} and {@code ..}, and without links that lead to this folder. */
    public Path resolve(Path file) {
        Path below = file.isAbsolute() && file.startsWith(given) ? given.relativize(file) : file;
        return path.resolve(below).normalize();
    }

    /** Returns the name that messages give to an absolute path. */
    public String name(Path file) {
        return (file.startsWith(top) ? path.relativize(file) : file).toString();
    }
}
