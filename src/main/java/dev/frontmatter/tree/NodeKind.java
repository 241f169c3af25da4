package dev.frontmatter.tree;

/** What a node of a {@link DataTree} is. */
public enum NodeKind {
    /** Keys and values in turn. */
    MAPPING(0),
    /** Values. */
    SEQUENCE(1),
    /** A scalar whose text may mean something else than itself: null, a boolean or a number. */
    PLAIN(2),
    /** A scalar that is text, whatever it looks like: a quoted one, for instance. */
    TEXT(3);

    private static final NodeKind[] BY_CODE = {MAPPING, SEQUENCE, PLAIN, TEXT};

    private final int code;

    NodeKind(int code) {
        this.code = code;
    }

    /** The number that stands for it in a tree. */
    int code() {
        return code;
    }

    static NodeKind ofCode(int code) {
        return BY_CODE[code];
    }

    boolean isCollection() {
        return this == MAPPING || this == SEQUENCE;
    }
}
