package dev.frontmatter.cli.report;

import dev.frontmatter.cli.console.Console;
import dev.frontmatter.report.form.ReportPaths;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The folder that reports name files relative to: the repository that a CI system works on, else the current folder. */
final class CiPaths {

    private CiPaths() {}

    static ReportPaths of(Console console) {
        Path folder = console.folder().toAbsolutePath().normalize();
        return new ReportPaths(folder, root(console, folder));
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
                    // It says nothing about this folder then.
                }
            }
        }
        return folder;
    }
}
