package dev.frontmatter.cli.fix;

import dev.frontmatter.cli.input.Inputs;
import dev.frontmatter.input.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folders in which a run may change files: those that it was given, and the current one. */
public final class FixRoots {

    private static final String STDIN = "-";

    private final List<Root> roots;
    /** The folder from which a patch names all files. */
    private final Path patched;

    private FixRoots(List<Root> roots, Path patched) {
        this.roots = roots;
        this.patched = patched;
    }

    private record Root(Path named, Path real) {}

    /**
     * Returns the folders of a run.
     *
     * @param inputs the files and folders that it was given
     * @param folder the current folder
     */
    public static FixRoots of(Inputs inputs, Path folder) {
        List<Root> roots = new ArrayList<>();
        add(folder.toAbsolutePath(), roots);
        List<Path> named = new ArrayList<>();
        Stream.concat(inputs.arguments().stream(), inputs.listed().stream())
                .filter(path -> !path.equals(STDIN))
                .forEach(path -> {
                    try {
                        Path root = folder.resolve(path).toAbsolutePath();
                        named.add(root.normalize());
                        if (Files.isDirectory(root)) {
                            add(root, roots);
                        }
                    } catch (InvalidPathException e) {
                        // Then nothing is read there either.
                    }
                });
        return new FixRoots(roots, patched(named, folder.toAbsolutePath().normalize()));
    }

    /**
     * Returns the current folder if all paths lie below it, else the top of its repository, as git names files, or of all that
     * is named.
     */
    private static Path patched(List<Path> named, Path current) {
        if (named.stream().allMatch(path -> path.startsWith(current))) {
            return current;
        }
        Path folder = Repository.topAbove(current).orElse(current);
        for (Path path : named) {
            Path above = folder;
            while (above != null && !path.startsWith(above)) {
                above = above.getParent();
            }
            folder = above == null ? folder : above;
        }
        return folder;
    }

    private static void add(Path folder, List<Root> roots) {
        try {
            roots.add(new Root(folder.normalize(), folder.toRealPath()));
        } catch (IOException e) {
            // It is gone, and what was in it.
        }
    }

    /**
     * Returns the reason for which a file must not be changed, or null if it may.
     *
     * @param path the file as it was named
     * @param file its location, links followed
     */
    @Nullable
    String refusal(Path path, Path file) {
        boolean named = false;
        Path plain = path.toAbsolutePath().normalize();
        for (Root root : roots) {
            if (file.startsWith(root.real())) {
                return null;
            }
            named |= plain.startsWith(root.named());
        }
        // A file elsewhere that was given by its name may be changed, if it is no link.
        return named || Files.isSymbolicLink(path) ? "a link leads out of the folder, to " + file : null;
    }

    /** Returns the name of a file in a patch: its path from the folder that all names there begin in. */
    String nameInPatch(Path path) {
        Path plain = path.toAbsolutePath().normalize();
        Path name = plain.startsWith(patched)
                ? patched.relativize(plain)
                : plain.getRoot().relativize(plain);
        return name.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
