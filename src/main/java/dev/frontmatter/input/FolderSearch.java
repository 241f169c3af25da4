package dev.frontmatter.input;

import dev.frontmatter.source.ContentFiles;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One search of a folder for content files. */
public final class FolderSearch extends SimpleFileVisitor<Path> {

    private static final String NO_REGULAR_FILE = "it is no regular file";

    private final ContentFiles files;
    private final Consumer<Path> links;
    private final Path folder;
    private final Path root;
    private final List<ContentFiles.Entry> entries = new ArrayList<>();

    private FolderSearch(ContentFiles files, Consumer<Path> links) throws IOException {
        this.files = files;
        this.links = links;
        this.folder = files.folder();
        this.root = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
    }

    /**
     * Looks for files, and tells of the links that it does not follow.
     *
     * @param files the files to look for
     * @param links takes each link within the folder that leads to a folder or has the name of a file that would be read,
     *     whether it leads anywhere or not; its path begins with the folder's
     * @return the files in the order of their paths, the same on every system
     * @throws IOException if the folder does not exist or cannot be opened
     */
    public static List<ContentFiles.Entry> of(ContentFiles files, Consumer<Path> links) throws IOException {
        Path folder = files.folder();
        if (!Files.isDirectory(folder)) {
            if (!Files.exists(folder)) {
                throw new NoSuchFileException(folder.toString());
            }
            return List.of(new ContentFiles.Entry(folder, Files.isRegularFile(folder) ? null : NO_REGULAR_FILE));
        }
        FolderSearch search = new FolderSearch(files, links);
        Files.walkFileTree(search.root, search);
        search.entries.sort(Comparator.comparing(entry -> sortKey(entry.path())));
        return search.entries;
    }

    private static String sortKey(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        boolean enter = directory.equals(root) || files.enters(named(directory));
        return enter ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        Path named = named(file);
        if (attributes.isSymbolicLink()) {
            if (files.includes(named) || Files.isDirectory(file) && files.enters(named)) {
                links.accept(named);
            }
        } else if (files.includes(named)) {
            entries.add(new ContentFiles.Entry(named, attributes.isRegularFile() ? null : NO_REGULAR_FILE));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (file.equals(root)) {
            throw e;
        }
        // What nobody would have read may come and go.
        Path named = named(file);
        if (files.includes(named) || !(e instanceof NoSuchFileException) && files.enters(named)) {
            entries.add(new ContentFiles.Entry(named, IoFailure.reason(e)));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
        if (e != null) {
            entries.add(new ContentFiles.Entry(named(directory), IoFailure.reason(e)));
        }
        return FileVisitResult.CONTINUE;
    }

    private Path named(Path path) {
        return folder.equals(root) ? path : folder.resolve(root.relativize(path));
    }
}
