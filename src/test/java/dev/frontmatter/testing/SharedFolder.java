package dev.frontmatter.testing;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder of real articles, suites and peers that is not part of the project: tests that want it are told where it is
 * by {@code -Dfrontmatter.shared=DIR}, and are skipped without it.
 */
public final class SharedFolder {

    private static final String PROPERTY = "frontmatter.shared";

    private SharedFolder() {}

    public static Path resolve(String path) {
        String folder = System.getProperty(PROPERTY, "");
        if (folder.isEmpty()) {
            abort("skipped: name the folder with -D" + PROPERTY + "=DIR");
        }
        Path resolved = Path.of(folder).resolve(path);
        if (!Files.exists(resolved)) {
            throw new IllegalStateException("-D" + PROPERTY + " has no " + path);
        }
        return resolved;
    }
}
