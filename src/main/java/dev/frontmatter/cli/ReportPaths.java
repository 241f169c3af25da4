package dev.frontmatter.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * How reports name files where other tools must find them again: relative to the repository that a CI system works on,
 * else to the current folder, with slashes and without {@code ./}. A file elsewhere has its full path.
 */
final class ReportPaths {

    private final Path folder;
    private final Path root;

    ReportPaths(Console console) {
        this.folder = console.folder().toAbsolutePath().normalize();
        this.root = root(console, folder);
    }

    private static Path root(Console console, Path folder) {
        for (String variable : new String[] {"GITHUB_WORKSPACE", "CI_PROJECT_DIR"}) {
            String value = console.environment(variable);
            if (!value.isEmpty()) {
                try {
                    Path root = Path.of(value).normalize();
                    if (folder.startsWith(root)) {
                        return root;
                    }
                } catch (InvalidPathException e) {
                    continue;
                }
            }
        }
        return folder;
    }

    /** The path of a file by the name that findings give it; a name that is no path is kept. */
    String of(String name) {
        try {
            Path path = folder.resolve(name).normalize();
            Path shown = path.startsWith(root) ? root.relativize(path) : path;
            return shown.toString().replace(path.getFileSystem().getSeparator(), "/");
        } catch (InvalidPathException e) {
            return name;
        }
    }
}
