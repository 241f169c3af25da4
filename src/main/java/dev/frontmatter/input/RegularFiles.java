package dev.frontmatter.input;

import dev.frontmatter.source.FileAccess;
import dev.frontmatter.source.OpenedFile;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Access to regular files, which can be watched. */
public final class RegularFiles implements FileAccess {

    private static final RegularFiles ANYWHERE = new RegularFiles(null, path -> {});

    /** The most names of a folder that are held. */
    private static final int MOST_NAMES = 100_000;

    private static final String GIT = ".git";

    private final @Nullable Path root;
    private final Consumer<Path> opened;

    private RegularFiles(@Nullable Path root, Consumer<Path> opened) {
        this.root = root;
        this.opened = opened;
    }

    /** Returns access to files anywhere. */
    public static RegularFiles anywhere() {
        return ANYWHERE;
    }

    /** Returns access to the files below a folder. */
    public static RegularFiles below(Path root) throws IOException {
        return new RegularFiles(Objects.requireNonNull(root, "root").toRealPath(), path -> {});
    }

    /**
     * Returns the same access, which also tells what it opens.
     *
     * @param opened takes the path of each file before it is opened, links resolved; on the thread that opens it
     * @return the changed access
     */
    public RegularFiles telling(Consumer<Path> opened) {
        return new RegularFiles(root, Objects.requireNonNull(opened, "opened"));
    }

    @Override
    public boolean isBounded() {
        return root != null;
    }

    @Override
    public OpenedFile open(Path file, String name) throws IOException {
        Objects.requireNonNull(name, "name");
        Path path = Objects.requireNonNull(file, "file").toAbsolutePath().normalize();
        Path real = real(file, path, name);
        BasicFileAttributes attributes = attributes(real);
        // To open a pipe or a device may wait for ever, so this comes first.
        if (!attributes.isRegularFile()) {
            throw refused(name, "it is no regular file");
        }
        opened.accept(real);
        if (attributes.size() > MOST_BYTES) {
            throw tooLarge(name);
        }
        try (InputStream in = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)) {
            requireSame(real, attributes, name);
            // Some files have more in them than their size says.
            return new OpenedFile(path, real, Source.wrap(name, all(in, name)), real.equals(path));
        }
    }

    /**
     * Returns the names in a folder.
     *
     * @param folder where it is
     * @return the names, hidden ones included; none if there is no such folder; null if there are too many
     * @throws IOException if the folder must not be looked into
     */
    public @Nullable Set<String> names(Path folder) throws IOException {
        Path real;
        try {
            real = real(folder, folder.toAbsolutePath().normalize(), folder.toString());
        } catch (NoSuchFileException e) {
            return Set.of();
        }
        Set<String> names = new HashSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(real)) {
            for (Path entry : entries) {
                names.add(String.valueOf(entry.getFileName()));
                if (names.size() > MOST_NAMES) {
                    return null;
                }
            }
        } catch (NotDirectoryException e) {
            return Set.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return names;
    }

    /**
     * A regular file that was looked for.
     *
     * @param realPath the file with all links resolved
     * @param size its size in bytes
     * @param beginning its first bytes, as many as were asked for and are there
     */
    @SuppressWarnings("ArrayRecordComponent") // It is looked at and dropped.
    public record Found(Path realPath, long size, byte[] beginning) {}

    /**
     * Looks for a regular file, and reads no more than its beginning.
     *
     * @param file its location
     * @param name the name that messages give it
     * @param count the number of bytes to read; 0 to leave it closed
     * @return the file
     * @throws IOException as for {@link #open}, but for its size
     */
    public Found find(Path file, String name, int count) throws IOException {
        Path path = Objects.requireNonNull(file, "file").toAbsolutePath().normalize();
        Path real = real(file, path, name);
        BasicFileAttributes attributes = attributes(real);
        if (!attributes.isRegularFile()) {
            throw refused(name, "it is no regular file");
        }
        if (count == 0) {
            return new Found(real, attributes.size(), new byte[0]);
        }
        opened.accept(real);
        try (InputStream in = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)) {
            return new Found(real, attributes.size(), in.readNBytes(count));
        }
    }

    /**
     * Reads all that a file or a pipe holds.
     *
     * @param in the content, which is read to its end, or to where it is too large
     * @param name the name that messages give it
     * @return the bytes
     * @throws IOException if reading fails, or there are more than {@link FileAccess#MOST_BYTES}
     */
    public static byte[] all(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw tooLarge(name);
        }
        return bytes;
    }

    private static IOException tooLarge(String name) {
        return refused(name, "it has more than " + MOST_BYTES + " bytes");
    }

    private Path real(Path file, Path path, String name) throws IOException {
        if (root == null) {
            return file.toRealPath();
        }
        Path real;
        try {
            real = file.toRealPath();
        } catch (IOException e) {
            // Whether something exists outside must not be told either.
            throw isPlainlyBelow(root, path) ? e : outside(name);
        }
        if (!real.startsWith(root)) {
            throw outside(name);
        }
        for (Path part : root.relativize(real)) {
            if (part.toString().equalsIgnoreCase(GIT)) {
                throw refused(name, "it is in a folder .git, of which nothing is read");
            }
        }
        return real;
    }

    private static IOException outside(String name) {
        return refused(name, "it is outside of the repository or, without one, of the working folder");
    }

    private static IOException refused(String name, String reason) {
        return new FileSystemException(name, null, reason);
    }

    /** Returns true if a path leads from the root downwards, over no link. */
    private static boolean isPlainlyBelow(Path root, Path path) {
        if (!path.startsWith(root)) {
            return false;
        }
        Path way = root;
        for (Path name : root.relativize(path)) {
            way = way.resolve(name);
            if (Files.isSymbolicLink(way)) {
                return false;
            }
        }
        return true;
    }

    private static BasicFileAttributes attributes(Path real) throws IOException {
        return Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** Fails if another file has taken the place of the one that was looked at. */
    private static void requireSame(Path real, BasicFileAttributes before, String name) throws IOException {
        if (!real.toRealPath().equals(real) || !Objects.equals(attributes(real).fileKey(), before.fileKey())) {
            throw refused(name, "it was replaced while it was opened");
        }
    }
}
