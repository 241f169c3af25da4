package dev.frontmatter.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
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
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which files of a folder and its subfolders are read: those that end in {@code .md}, {@code .mdx}, {@code .markdown} or
 * {@code .html}, unless told otherwise. Links that are met are not followed. Immutable.
 */
public final class ContentFiles {

    private static final List<String> ENDINGS = List.of(".md", ".mdx", ".markdown", ".html");

    private static final String NO_REGULAR_FILE = "it is no regular file";

    private static final ContentFiles DEFAULTS = new ContentFiles(ContentFiles::hasContentEnding, path -> false);

    private final Predicate<Path> wanted;
    private final Predicate<Path> leftOut;

    private ContentFiles(Predicate<Path> wanted, Predicate<Path> leftOut) {
        this.wanted = wanted;
        this.leftOut = leftOut;
    }

    /**
     * A file to read, or what could not be looked at.
     *
     * @param path its path, which begins with the folder's as given
     * @param problem why it cannot be read, in words that follow "cannot be read:"; null if nothing is known against it
     */
    public record Entry(Path path, @Nullable String problem) {

        /**
         * Checks that there is a path.
         *
         * @param path as above
         * @param problem as above
         */
        public Entry {
            Objects.requireNonNull(path, "path");
        }
    }

    /**
     * Files by the endings that text with front matter usually has.
     *
     * @return the choice that a reader's {@code walk} makes
     */
    public static ContentFiles defaults() {
        return DEFAULTS;
    }

    /**
     * This choice with other files in place of those with the usual endings.
     *
     * @param wanted tells by a file's path, which begins with the folder's, whether to read it
     * @return the changed choice
     */
    public ContentFiles withFiles(Predicate<Path> wanted) {
        return new ContentFiles(Objects.requireNonNull(wanted, "wanted"), leftOut);
    }

    /**
     * This choice without some files and folders. A folder that is left out is not looked into.
     *
     * @param unwanted tells by the path of a file or folder, which begins with the folder's, whether to leave it out
     * @return the changed choice
     */
    public ContentFiles without(Predicate<Path> unwanted) {
        return new ContentFiles(wanted, leftOut.or(Objects.requireNonNull(unwanted, "unwanted")));
    }

    /**
     * Whether a file is one of these, going by its path alone.
     *
     * @param file a path, which begins with the folder's
     * @return true if it would be read where it is met
     */
    public boolean includes(Path file) {
        Objects.requireNonNull(file, "file");
        return wanted.test(file) && !leftOut.test(file);
    }

    /**
     * Looks for the files.
     *
     * @param folder a folder, or a single file of any name; a link is followed here
     * @return the files in the order of their paths, the same on every system
     * @throws IOException if the folder does not exist or cannot be opened
     */
    public List<Entry> under(Path folder) throws IOException {
        return under(folder, link -> {});
    }

    /**
     * Looks for the files, and tells of the links that it does not follow.
     *
     * @param folder a folder, or a single file of any name; a link is followed here
     * @param links takes each link within the folder that leads to a folder or has the name of a file that would be read,
     *     whether it leads anywhere or not; its path begins with the folder's
     * @return the files in the order of their paths, the same on every system
     * @throws IOException if the folder does not exist or cannot be opened
     */
    public List<Entry> under(Path folder, Consumer<Path> links) throws IOException {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(links, "links");
        if (!Files.isDirectory(folder)) {
            if (!Files.exists(folder)) {
                throw new NoSuchFileException(folder.toString());
            }
            return List.of(new Entry(folder, Files.isRegularFile(folder) ? null : NO_REGULAR_FILE));
        }
        Path root = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
        List<Entry> entries = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean enter = directory.equals(root) || !leftOut.test(named(directory));
                return enter ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                Path named = named(file);
                if (attributes.isSymbolicLink()) {
                    if (!leftOut.test(named) && (wanted.test(named) || Files.isDirectory(file))) {
                        links.accept(named);
                    }
                } else if (includes(named)) {
                    entries.add(new Entry(named, attributes.isRegularFile() ? null : NO_REGULAR_FILE));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(root)) {
                    throw e;
                }
                // What nobody would have read may come and go.
                boolean gone = e instanceof NoSuchFileException && !wanted.test(named(file));
                if (!gone && !leftOut.test(named(file))) {
                    entries.add(new Entry(named(file), problem(e)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
                if (e != null) {
                    entries.add(new Entry(named(directory), problem(e)));
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

    /**
     * Why a file cannot be read.
     *
     * @param e what came of trying
     * @return words that follow "cannot be read:"
     */
    public static String problem(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "it does not exist";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }

    private static boolean hasContentEnding(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static String sortKey(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
