package dev.frontmatter.cli.fix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folders in which a run may change files: those that it was given, and the current one. */
public final class FixRoots {

    private final Path current;
    private final List<Path> roots;

    private FixRoots(Path current, List<Path> roots) {
        this.current = current;
        this.roots = roots;
    }

    public static FixRoots of(List<String> paths, Path folder) {
        List<Path> roots = new ArrayList<>(List.of(folder.toAbsolutePath()));
        for (String path : paths) {
            try {
                Path root = folder.resolve(path);
                if (Files.isDirectory(root)) {
                    roots.add(root.toAbsolutePath());
                }
            } catch (InvalidPathException e) {
                // Then nothing is read there either.
            }
        }
        return new FixRoots(folder.toAbsolutePath().normalize(), roots);
    }

    /**
     * Returns the reason for which a file must not be changed, or null if it may.
     *
     * @param path the file as it was named
     * @param file its location, links followed
     * @throws IOException if a folder is gone
     */
    @Nullable
    String refusal(Path path, Path file) throws IOException {
        boolean named = false;
        Path plain = path.toAbsolutePath().normalize();
        for (Path root : roots) {
            if (file.startsWith(root.toRealPath())) {
                return null;
            }
            named |= plain.startsWith(root.normalize());
        }
        // A file elsewhere that was given by its name may be changed, if it is no link.
        return named || Files.isSymbolicLink(path) ? "a link leads out of the folder, to " + file : null;
    }

    /** Returns the name of a file in a patch: its path from the current folder, or from the root if it is not beneath that. */
    String nameInPatch(Path path) {
        Path plain = path.toAbsolutePath().normalize();
        Path name = plain.startsWith(current)
                ? current.relativize(plain)
                : plain.getRoot().relativize(plain);
        return name.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
