package dev.frontmatter.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The states of files in one digest: names, sizes, times and what else the file system counts changes by, not their bytes. */
final class FileStates {

    /** Tells changes that keep size and time, where the file system knows them. */
    private static final String ON_UNIX = "unix:ino,ctime";

    private final MessageDigest digest = sha256();
    private Instant newest = Instant.MIN;

    /** Returns the digest of texts alone. */
    static String digest(List<String> texts) {
        FileStates states = new FileStates();
        states.add(texts);
        return states.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }

    void add(List<String> texts) {
        texts.forEach(this::add);
    }

    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    /**
     * Adds a file, or files of a folder; one that is not there counts as such. Only a link that is given itself is followed.
     *
     * @param path the file or folder, which counts in any case
     * @param enters returns true for folders in it that count, by their real paths
     * @param counts returns true for files in it that count, by their real paths
     */
    void add(Path path, Predicate<Path> enters, Predicate<Path> counts) throws IOException {
        add(path.toString());
        if (Files.exists(path)) {
            Path start = path.toRealPath();
            Walk walk = new Walk(enters.or(start::equals), counts.or(start::equals));
            Files.walkFileTree(start, walk);
            walk.states.forEach((file, state) -> add(List.of(file.toString(), state)));
        }
    }

    /** Adds a file, or all files of a folder. */
    void add(Path path) throws IOException {
        add(path, folder -> true, file -> true);
    }

    /** Adds a file, or all files of a folder, that the build makes, one thing after the other: how new it is says nothing. */
    void addMade(Path path) throws IOException {
        Instant before = newest;
        add(path);
        newest = before;
    }

    private void see(@Nullable Object time) {
        if (time instanceof FileTime known && known.toInstant().isAfter(newest)) {
            newest = known.toInstant();
        }
    }

    /** A walk through a folder, whose file system may list its files in any order. */
    private final class Walk extends SimpleFileVisitor<Path> {

        private final SortedMap<Path, String> states = new TreeMap<>();
        private final Predicate<Path> enters;
        private final Predicate<Path> counts;

        Walk(Predicate<Path> enters, Predicate<Path> counts) {
            this.enters = enters;
            this.counts = counts;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return enters.test(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (counts.test(file)) {
                see(attributes.lastModifiedTime());
                states.put(file, attributes.size() + " " + attributes.lastModifiedTime() + " " + onUnix(file));
            }
            return FileVisitResult.CONTINUE;
        }

        private String onUnix(Path file) {
            try {
                Map<String, Object> more = Files.readAttributes(file, ON_UNIX, LinkOption.NOFOLLOW_LINKS);
                see(more.get("ctime"));
                return more.get("ino") + " " + more.get("ctime");
            } catch (UnsupportedOperationException | IOException e) {
                return "";
            }
        }

        /** Counts a file that cannot be read by its name. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (counts.test(file) || enters.test(file)) {
                states.put(file, "");
            }
            return FileVisitResult.CONTINUE;
        }
    }

    /** Returns the digest of all that was added. To be called once, at the end. */
    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Returns the time of the youngest change. */
    Instant newest() {
        return newest;
    }
}
