package dev.frontmatter.cli.fix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The state of a file, which shows if it is still the one that was read.
 *
 * @param size how many bytes it has
 * @param modified when it was last written
 * @param key which file it is, if the system tells
 */
record FileState(long size, FileTime modified, @Nullable Object key) {

    static FileState of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileState(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
    }

    /** Returns true if a file is still what it was. Java makes a record's equality as it runs, which a short run notices. */
    boolean isStateOf(Path file) throws IOException {
        FileState now = of(file);
        return now.size == size && now.modified.equals(modified) && Objects.equals(now.key, key);
    }
}
