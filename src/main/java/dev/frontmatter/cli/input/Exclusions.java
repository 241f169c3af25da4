package dev.frontmatter.cli.input;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What {@code --exclude} and configuration files leave out. The patterns of {@code --exclude} are relative to the current
 * folder; outside of it only those of names match.
 *
 * @param globs patterns of files and folders
 * @param base the current folder, absolute
 * @param configurations leave out what they say
 */
public record Exclusions(List<Glob> globs, Path base, Configurations configurations) {

    /** Whether a file or folder that is met on a walk is left out. */
    boolean leaveOut(Path path) {
        return leaveOut(path, Glob::matches) || configurations.excludes(path);
    }

    /** Whether a path given by hand is left out, by itself or with a folder that leads to it. */
    boolean leaveOutByHand(Path path) {
        return !path.equals(base) && (leaveOut(path, Glob::matchesOnTheWayTo) || configurations.excludes(path));
    }

    private boolean leaveOut(Path path, BiPredicate<Glob, Path> test) {
        if (globs.isEmpty()) {
            return false;
        }
        if (path.startsWith(base)) {
            Path within = base.relativize(path);
            return globs.stream().anyMatch(glob -> test.test(glob, within));
        }
        Path name = path.getFileName();
        return name != null && globs.stream().anyMatch(glob -> glob.isOfName() && glob.matches(name));
    }
}
