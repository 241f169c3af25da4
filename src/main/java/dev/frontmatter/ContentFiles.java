package dev.frontmatter;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the files of a folder that may have front matter. */
final class ContentFiles {

    private static final List<String> ENDINGS = List.of(".md", ".mdx", ".markdown", ".html");

    private static final String NO_REGULAR_FILE = "it is no regular file";

    private ContentFiles() {}

    /**
     * A file to read, or what could not be looked at.
     *
     * @param path its path
     * @param problem why it cannot be read, or null
     */
    record Entry(Path path, @Nullable String problem) {}

    /** The files under a folder in the order of their paths. */
    static List<Entry> under(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            if (!Files.exists(folder)) {
                throw new NoSuchFileException(folder.toString());
            }
            return List.of(new Entry(folder, Files.isRegularFile(folder) ? null : NO_REGULAR_FILE));
        }
        // A link that is named is meant; links that are met are not followed.
        Path root = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
        List<Entry> entries = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isContent(file) && !attributes.isSymbolicLink()) {
                    entries.add(new Entry(named(file), attributes.isRegularFile() ? null : NO_REGULAR_FILE));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(root)) {
                    throw e;
                }
                entries.add(new Entry(named(file), reason(e)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
                if (e != null) {
                    entries.add(new Entry(named(directory), reason(e)));
                }
                return FileVisitResult.CONTINUE;
            }

            private Path named(Path path) {
                return folder.equals(root) ? path : folder.resolve(root.relativize(path));
            }
        });
        entries.sort(Comparator.comparing(entry -> sortKey(entry.path())));
        return entries;
    }

    private static boolean isContent(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** One order on every system. */
    private static String sortKey(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "it does not exist";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
