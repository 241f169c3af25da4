package dev.frontmatter.source;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file that was opened by a name that stands somewhere, with all that is in it. Immutable.
 *
 * @param path the file as it was named, absolute, without {@code .} and {@code ..}
 * @param realPath the same file with all links resolved
 * @param source its bytes, under the name that messages give it
 * @param quotable true if messages may show text of the file
 */
public record OpenedFile(Path path, Path realPath, Source source, boolean quotable) {

    /**
     * Checks that nothing is missing.
     *
     * @param path the file as it was named, absolute, without {@code .} and {@code ..}
     * @param realPath the same file with all links resolved
     * @param source its bytes, under the name that messages give it
     * @param quotable true if messages may show text of the file
     */
    public OpenedFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(realPath, "realPath");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Returns the same file as one of which messages show nothing but its path, and lines and columns in it.
     *
     * @return a copy that is not quotable
     */
    public OpenedFile unquoted() {
        return new OpenedFile(path, realPath, source, false);
    }
}
