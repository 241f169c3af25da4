package dev.frontmatter.report.form;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * The names that reports give to files where other tools must find them again: relative to one folder, with slashes and
 * without {@code ./}. A file elsewhere has its full path.
 */
public final class ReportPaths {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Path folder;
    private final Path root;

    /**
     * Names files for a report.
     *
     * @param folder the current folder, absolute
     * @param root the folder that paths in it are relative to, absolute
     */
    public ReportPaths(Path folder, Path root) {
        this.folder = folder;
        this.root = root;
    }

    /** Names files relative to the current folder. */
    public static ReportPaths ofCurrentFolder() {
        Path folder = Path.of("").toAbsolutePath().normalize();
        return new ReportPaths(folder, folder);
    }

    /** Returns true if a path that this class gave is that of a file elsewhere. */
    static boolean isAbsolute(String path) {
        boolean onWindows = File.separatorChar == '\\';
        return path.startsWith("/") || onWindows && path.startsWith(":/", 1);
    }

    /** Returns a path that this class gave as a URI reference (RFC 3986). */
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

    /** Returns the path of a file by the name that diagnostics give it; a name that is no path is kept. */
    public String of(String name) {
        try {
            Path path = folder.resolve(name).normalize();
            Path shown = path.startsWith(root) ? root.relativize(path) : path;
            return shown.toString().replace(path.getFileSystem().getSeparator(), "/");
        } catch (InvalidPathException e) {
            return name;
        }
    }
}
