package dev.frontmatter.infer;

import org.jspecify.annotations.Nullable;

/**
 * Something rare that was not learned, so that its file does not pass.
 *
 * @param path the file's path from the folder that was looked at, with slashes
 * @param pointer the JSON Pointer of the value, or of the mapping in which a key is missing
 * @param kind what is rare
 * @param message what it is and what is usual
 * @param likely what was most likely meant, as a key or a value; null if nobody can tell
 */
public record Outlier(
        String path,
        String pointer,
        Kind kind,
        String message,
        @Nullable String likely) {

    /** The ways in which something is rare. */
    public enum Kind {
        /** A key that looks like another one. */
        KEY,
        /** A value of another type or form. */
        TYPE,
        /** A text that looks like one of a choice. */
        VALUE,
        /** A key that nearly all others have. */
        MISSING
    }
}
