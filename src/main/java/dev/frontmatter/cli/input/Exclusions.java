package dev.frontmatter.cli.input;

import dev.frontmatter.config.RunConfiguration;
import dev.frontmatter.input.Glob;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The files that {@code --exclude} and the configuration leave out. The patterns of {@code --exclude} are relative to the current
 * folder; outside of it only those of names match.
 *
 * @param globs patterns of files and folders
 * @param base the current folder, absolute
 * @param configuration leaves out what it says, but nothing that is named by hand
 * @param omissions takes what is left out
 */
public record Exclusions(List<Glob> globs, Path base, RunConfiguration configuration, Omissions omissions) {

    /** Returns true if a file or folder that is met in a folder is left out. */
    boolean leaveOut(Path path) {
        return leaveOut(path, Glob::matches) || noted(path, configuration.exclusion(path));
    }

    /** Returns true if a file or folder that is met while a pattern is expanded is left out. */
    boolean leaveOutMatch(Path path) {
        return leaveOut(path, Glob::matches) || noted(path, configuration.exclusionOnTheWayTo(path));
    }

    /** Returns true if a path given by hand is left out, by itself or with a folder that leads to it. */
    boolean leaveOutByHand(Path path) {
        return !path.equals(base) && leaveOut(path, Glob::matchesOnTheWayTo);
    }

    private boolean leaveOut(Path path, BiPredicate<Glob, Path> test) {
        return !globs.isEmpty() && noted(path, option(path, test));
    }

    private boolean noted(Path path, Optional<String> by) {
        by.ifPresent(reason -> omissions.addExcluded(path, reason));
        return by.isPresent();
    }

    private Optional<String> option(Path path, BiPredicate<Glob, Path> test) {
        boolean inside = path.startsWith(base);
        Path tested = inside ? base.relativize(path) : path.getFileName();
        return globs.stream()
                .filter(glob -> tested != null && (inside || glob.isOfName()) && test.test(glob, tested))
                .findFirst()
                .map(glob -> "--exclude " + glob);
    }
}
