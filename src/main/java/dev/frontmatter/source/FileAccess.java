package dev.frontmatter.source;

import dev.frontmatter.input.RegularFiles;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The one way to open a file that a document, a configuration, a schema or a command line names. It opens regular files
 * of at most {@link #MOST_BYTES} bytes; one that is bounded opens only those below its root, links resolved, and none in a
 * folder {@code .git}. Immutable.
 */
public sealed interface FileAccess permits RegularFiles {

    /** The size of the largest file that is opened, in bytes: 16 MiB. */
    int MOST_BYTES = 16 << 20;

    /**
     * Returns access to files anywhere, for names that come from whoever owns the run.
     *
     * @return unbounded access
     */
    static FileAccess anywhere() {
        return RegularFiles.anywhere();
    }

    /**
     * Returns access to the files below a folder, for names that come from content.
     *
     * @param root the folder; links that lead to it are resolved
     * @return access that is bounded by the folder
     * @throws IOException if there is no such folder
     */
    static FileAccess below(Path root) throws IOException {
        return RegularFiles.below(root);
    }

    /**
     * Returns true if only files below a root are opened.
     *
     * @return false for {@link #anywhere()}
     */
    boolean isBounded();

    /**
     * Opens a file and reads all of it. It is quotable if no link leads to it.
     *
     * @param file its location
     * @param name its name in messages
     * @return the file and its bytes
     * @throws IOException if it is not there, is no regular file, is too large, must not be opened or cannot be read; the
     *     message does not depend on what lies outside of the root
     */
    OpenedFile open(Path file, String name) throws IOException;
}
