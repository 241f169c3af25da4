package dev.frontmatter.tree;

/** What a node of a {@link DataTree} is. */
public enum NodeKind {
    /** Keys and values in turn. */
    MAPPING,
    /** Values. */
    SEQUENCE,
    /** A scalar whose text may mean something else than itself: null, a boolean or a number. */
    PLAIN,
    /** A scalar that is text, whatever it looks like: a quoted one, for instance. */
    TEXT;

    boolean isCollection() {
        return this == MAPPING || this == SEQUENCE;
    }
}
