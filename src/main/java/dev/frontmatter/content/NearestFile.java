package dev.frontmatter.content;

import dev.frontmatter.input.RegularFiles;
import dev.frontmatter.scalar.Spelling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for the file that the writer of a path meant: the same in another case, or one with a similar name. */
final class NearestFile {

    /** The most names of a folder that are compared. */
    private static final int MOST_NAMES = 2_000;

    private NearestFile() {}

    /**
     * Returns the nearest file.
     *
     * @param files opens files, and refuses others
     * @param root the folder that is looked in
     * @param wanted a path without a file
     */
    static Optional<Path> to(RegularFiles files, Path root, Path wanted) {
        if (!wanted.startsWith(root) || wanted.equals(root)) {
            return Optional.empty();
        }
        Path found = root;
        Path names = root.relativize(wanted);
        for (int at = 0; at < names.getNameCount(); at++) {
            Path next = step(found, names.getName(at).toString(), at == names.getNameCount() - 1);
            if (next == null) {
                return Optional.empty();
            }
            found = next;
        }
        try {
            files.find(found, found.toString(), 0);
            return Optional.of(root.relativize(found));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Path step(Path folder, String name, boolean last) {
        List<String> names = names(folder);
        if (names.contains(name)) {
            return folder.resolve(name);
        }
        String meant = names.stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElseGet(() -> last ? Spelling.nearest(name, names) : null);
        return meant == null ? null : folder.resolve(meant);
    }

    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.limit(MOST_NAMES)
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
