package dev.frontmatter.tree;

import java.util.Arrays;

/**
 * The way from the root to a node: at each level the key or element that leads on, and of an element its index. A key's way
 * is that of its value. Immutable.
 */
final class Way {

    static final Way TO_ROOT = new Way(new int[0], new int[0]);

    private static final int OF_A_KEY = -1;

    private final int[] children;
    private final int[] indexes;

    private Way(int[] children, int[] indexes) {
        this.children = children;
        this.indexes = indexes;
    }

    int depth() {
        return children.length;
    }

    boolean isKey(int level) {
        return indexes[level] == OF_A_KEY;
    }

    int child(int level) {
        return children[level];
    }

    int index(int level) {
        return indexes[level];
    }

    /** Returns true if this way leads through the end of another one. */
    boolean leadsThrough(Way other) {
        int depth = other.children.length;
        return depth <= children.length && Arrays.equals(children, 0, depth, other.children, 0, depth);
    }

    /**
     * Finds the way to a node.
     *
     * @param tree the tree
     * @param node the node
     * @param known a way in the same tree, along which is looked as far as it leads there: what is near it takes little time
     */
    static Way to(DataTree tree, int node, Way known) {
        int[] children = new int[8];
        int[] indexes = new int[8];
        int depth = 0;
        int at = DataTree.ROOT;
        boolean onKnown = true;
        while (at != node && tree.isCollection(at)) {
            boolean mapping = tree.kind(at) == NodeKind.MAPPING;
            onKnown &= depth < known.children.length && known.children[depth] <= node;
            int from = onKnown ? known.children[depth] : at + 1;
            int index = mapping ? OF_A_KEY : onKnown ? known.indexes[depth] : 0;
            int child = from;
            int value = mapping ? child + 1 : child;
            while (tree.next(value) <= node) {
                child = tree.next(value);
                value = mapping ? child + 1 : child;
                index = mapping ? index : index + 1;
            }
            onKnown &= child == from;
            if (depth == children.length) {
                children = Arrays.copyOf(children, 2 * depth);
                indexes = Arrays.copyOf(indexes, 2 * depth);
            }
            children[depth] = child;
            indexes[depth++] = index;
            if (child == node) {
                break;
            }
            at = value;
        }
        return new Way(Arrays.copyOf(children, depth), Arrays.copyOf(indexes, depth));
    }
}
