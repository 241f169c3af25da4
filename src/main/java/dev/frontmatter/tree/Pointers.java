package dev.frontmatter.tree;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** JSON Pointers (RFC 6901) as text. */
public final class Pointers {

    private Pointers() {}

    /**
     * Checks the form of a pointer.
     *
     * @param pointer a text
     * @return the same text
     * @throws IllegalArgumentException if it is no JSON Pointer; the message says how to write one
     */
    public static String require(String pointer) {
        if (!isPointer(Objects.requireNonNull(pointer, "pointer"))) {
            throw new IllegalArgumentException(
                    "a JSON Pointer (RFC 6901) is empty or begins with `/`, as in /images/0/url, and"
                            + " writes ~ as ~0 and / in a key as ~1; found " + pointer);
        }
        return pointer;
    }

    /** Returns true if a text has the form of a pointer (RFC 6901, 3): a tilde begins an escape. */
    private static boolean isPointer(String text) {
        for (int tilde = text.indexOf('~'); tilde >= 0; tilde = text.indexOf('~', tilde + 1)) {
            char escaped = tilde + 1 < text.length() ? text.charAt(tilde + 1) : ' ';
            if (escaped != '0' && escaped != '1') {
                return false;
            }
        }
        return text.isEmpty() || text.charAt(0) == '/';
    }

    /** One step down a tree. */
    @FunctionalInterface
    interface Step {

        /** Returns the child of a node that a part of a pointer names, unescaped, or {@link DataTree#NONE}. */
        int child(int parent, String part);
    }

    /** Follows a pointer, which is empty or begins with a slash, from the root; {@link DataTree#NONE} if it leads nowhere. */
    static int follow(String pointer, Step step) {
        int node = DataTree.ROOT;
        for (int at = 0; node != DataTree.NONE && at < pointer.length(); ) {
            int slash = pointer.indexOf('/', at + 1);
            int end = slash < 0 ? pointer.length() : slash;
            node = step.child(node, unescape(pointer.substring(at + 1, end)));
            at = end;
        }
        return node;
    }

    /** Returns the parts of a pointer, which is empty or begins with a slash, unescaped. */
    public static List<String> parts(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Arrays.stream(pointer.substring(1).split("/", -1))
                        .map(Pointers::unescape)
                        .toList();
    }

    /**
     * Returns a key as a part of a pointer (RFC 6901, 3).
     *
     * @param key the key's text
     * @return the text with {@code ~} and {@code /} escaped
     */
    public static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /**
     * Returns the key that a part of a pointer stands for (RFC 6901, 4).
     *
     * @param part the text between two slashes
     * @return the key's text
     */
    public static String unescape(String part) {
        return part.replace("~1", "/").replace("~0", "~");
    }
}
