package dev.frontmatter.source;

import dev.frontmatter.input.FolderSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder and its subfolders that are read: those that end in {@code .md}, {@code .mdx}, {@code .markdown} or
 * {@code .html}, unless told otherwise. Folders that git and other tools keep for themselves are not looked into: hidden ones,
 * whose names begin with a dot, and {@code node_modules}. Links that are met are not followed. Immutable.
 *
 * <pre>{@code
 * ContentFiles.defaults().in(Path.of("site")).without(path -> path.endsWith("drafts"))
 * }</pre>
 */
public final class ContentFiles {

    private static final List<String> ENDINGS = List.of(".md", ".mdx", ".markdown", ".html");

    private static final ContentFiles DEFAULTS =
            new ContentFiles(Path.of(""), ContentFiles::hasContentEnding, path -> false, ContentFiles::isOfTools);

    private final Path folder;
    private final Predicate<Path> wanted;
    private final Predicate<Path> unwanted;
    private final Predicate<Path> closed;

    private ContentFiles(Path folder, Predicate<Path> wanted, Predicate<Path> unwanted, Predicate<Path> closed) {
        this.folder = folder;
        this.wanted = wanted;
        this.unwanted = unwanted;
        this.closed = closed;
    }

    /**
     * A file to read, or one that could not be looked at.
     *
     * @param path its path, which begins with the folder's as given
     * @param problem why it cannot be read, in words that follow "cannot be read:"; null if it appears to be readable
     */
    public record Entry(Path path, @Nullable String problem) {

        /**
         * Checks that there is a path.
         *
         * @param path its path, which begins with the folder's as given
         * @param problem why it cannot be read, in words that follow "cannot be read:"
         */
        public Entry {
            Objects.requireNonNull(path, "path");
        }
    }

    /**
     * Returns the files of the current folder that have the usual endings.
     *
     * @return the choice that a reader's {@code walk} makes
     */
    public static ContentFiles defaults() {
        return DEFAULTS;
    }

    /**
     * Returns the same choice in another folder.
     *
     * @param folder a folder, or a single file of any name; a link is followed here
     * @return the changed choice
     */
    public ContentFiles in(Path folder) {
        return new ContentFiles(Objects.requireNonNull(folder, "folder"), wanted, unwanted, closed);
    }

    /**
     * Returns this choice with other files in place of those with the usual endings.
     *
     * @param wanted tells by a file's path, which begins with the folder's, whether to read it
     * @return the changed choice
     */
    public ContentFiles withFiles(Predicate<Path> wanted) {
        return new ContentFiles(folder, Objects.requireNonNull(wanted, "wanted"), unwanted, closed);
    }

    /**
     * Returns this choice without some files and folders. A folder that is left out is not looked into.
     *
     * @param unwanted tells by the path of a file or folder, which begins with the folder's, whether to leave it out
     * @return the changed choice
     */
    public ContentFiles without(Predicate<Path> unwanted) {
        Objects.requireNonNull(unwanted, "unwanted");
        return new ContentFiles(folder, wanted, this.unwanted.or(unwanted), closed);
    }

    /**
     * Returns this choice with the folders that git and other tools keep for themselves.
     *
     * @return the changed choice, which looks into every folder that is not left out
     */
    public ContentFiles withToolFolders() {
        return new ContentFiles(folder, wanted, unwanted, path -> false);
    }

    /**
     * Returns the folder that is searched.
     *
     * @return a folder, or a single file
     */
    public Path folder() {
        return folder;
    }

    /**
     * Returns true if a file is one of these, going by its path alone.
     *
     * @param file a path, which begins with the folder's
     * @return true if it would be read where it is met
     */
    public boolean includes(Path file) {
        Objects.requireNonNull(file, "file");
        return wanted.test(file) && !unwanted.test(file);
    }

    /**
     * Returns true if a folder is looked into, going by its path alone.
     *
     * @param subfolder a path, which begins with the folder's
     * @return true if its files would be read where they are met
     */
    public boolean enters(Path subfolder) {
        Objects.requireNonNull(subfolder, "subfolder");
        return !closed.test(subfolder) && !unwanted.test(subfolder);
    }

    /**
     * Looks for the files.
     *
     * @return the files in the order of their paths, the same on every system; a folder that cannot be opened is one of them
     * @throws IOException if the folder itself does not exist or cannot be opened
     */
    public List<Entry> list() throws IOException {
        return FolderSearch.of(this, link -> {});
    }

    private static boolean hasContentEnding(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static boolean isOfTools(Path folder) {
        return name(folder).startsWith(".") || name(folder).equals("node_modules");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
