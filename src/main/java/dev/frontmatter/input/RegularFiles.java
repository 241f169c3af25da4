package dev.frontmatter.input;

import dev.frontmatter.source.FileAccess;
import dev.frontmatter.source.OpenedFile;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Access to regular files, which can be watched. */
public final class RegularFiles implements FileAccess {

    private static final RegularFiles ANYWHERE = new RegularFiles(null, path -> {});

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
