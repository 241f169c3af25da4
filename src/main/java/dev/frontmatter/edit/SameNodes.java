package dev.frontmatter.edit;

import dev.frontmatter.tree.DataTree;
import java.util.Arrays;

/** Compares parts of two trees, node by node, in their order. */
final class SameNodes {

    private SameNodes() {}

    /** Returns true if two nodes hold the same data. */
    static boolean areSame(DataTree one, int node, DataTree other, int place) {
        if (one == other && node == place || one.isCertainlySame(node, other, place)) {
            return true;
        }
        int nodes = one.next(node) - node;
        if (other.next(place) - place != nodes) {
            return false;
        }
        for (int i = 0; i < nodes; i++) {
            int a = node + i;
            int b = place + i;
            if (one.kind(a) != other.kind(b)) {
                return false;
            }
            boolean same = one.isCollection(a) ? one.size(a) == other.size(b) : haveSameText(one, a, other, b);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean haveSameText(DataTree one, int a, DataTree other, int b) {
        if (one.isWritten(a) && other.isWritten(b)) {
            return Arrays.equals(
                    one.bytes(), one.textStart(a), one.textEnd(a), other.bytes(), other.textStart(b), other.textEnd(b));
        }
        return one.text(a).equals(other.text(b));
    }
}
