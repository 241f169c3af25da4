package dev.frontmatter.tree;

import java.util.BitSet;

/** The nodes of a tree that have an anchor or are in a collection that has one, or that an alias gives to more than one place. */
public final class SharedNodes {

    /** The shared nodes of trees without anchors. */
    static final SharedNodes NONE = new SharedNodes();

    private final BitSet anchored = new BitSet();
    private final BitSet aliased = new BitSet();

    /** Creates an empty set, to be filled while a tree is built. */
    public SharedNodes() {}

    /**
     * Adds a node with an anchor, and all that is in it.
     *
     * @param from the node
     * @param to the node after the last one in it
     */
    public void addAnchored(int from, int to) {
        anchored.set(from, to);
    }

    /**
     * Adds nodes that an alias stands for, or that stand in its place.
     *
     * @param from the first node
     * @param to the node after the last one
     */
    public void addAliased(int from, int to) {
        aliased.set(from, to);
    }

    boolean isAnchored(int node) {
        return anchored.get(node);
    }

    boolean isAliased(int node) {
        return aliased.get(node);
    }
}
