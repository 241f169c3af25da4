package dev.frontmatter.cli.report;

import dev.frontmatter.cli.console.Console;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * How reports name files where other tools must find them again: relative to the repository that a CI system works on,
 * else to the current folder, with slashes and without {@code ./}. A file elsewhere has its full path.
 */
final class ReportPaths {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

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
                    // It says nothing about this folder then.
                }
            }
        }
        return folder;
    }

    /** Whether a path that this class gave is that of a file elsewhere. */
    static boolean isAbsolute(String path) {
        boolean onWindows = File.separatorChar == '\\';
        return path.startsWith("/") || onWindows && path.startsWith(":/", 1);
    }

    /** A path that this class gave as a URI reference (RFC 3986). */
    static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        if (isAbsolute(path)) {
            uri.append(path.startsWith("/") ? "file://" : "file:///");
        }
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean kept = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (kept || "-._~/".indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(HEX.toHexDigits(b));
            }
        }
        return uri.toString();
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
