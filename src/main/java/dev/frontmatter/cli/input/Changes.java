package dev.frontmatter.cli.input;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The differences that git tells of.
 *
 * @param changed returns true for a file that has changed and is there, by its path without links on the way
 * @param gone the files that are no longer there
 */
public record Changes(Predicate<Path> changed, Set<Path> gone) {

    /** No differences, where they were not asked for. */
    public static final Changes NONE = new Changes(path -> false, Set.of());

    /** Returns true for a file that has changed or is gone. */
    public boolean includes(Path file) {
        return gone.contains(file) || changed.test(file);
    }
}
