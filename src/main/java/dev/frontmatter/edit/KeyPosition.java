package dev.frontmatter.edit;

import java.util.List;

/**
 * The position of a new key among those that are there.
 *
 * @param index the index that it will have
 * @param before true if it belongs to the key that follows rather than to the one before
 */
record KeyPosition(int index, boolean before) {

    /** Returns the position that an edit asks for; the last one if it names no key that is there. */
    static KeyPosition of(Edit.Insert edit, String key, List<String> keys) {
        return switch (edit.where()) {
            case BEFORE -> beside(keys.indexOf(edit.keys().get(0)), 0, keys);
            case AFTER -> beside(keys.indexOf(edit.keys().get(0)), 1, keys);
            case IN_ORDER -> inOrder(edit.keys(), key, keys);
        };
    }

    private static KeyPosition beside(int other, int step, List<String> keys) {
        return other < 0 ? new KeyPosition(keys.size(), false) : new KeyPosition(other + step, step == 0);
    }

    private static KeyPosition inOrder(List<String> order, String key, List<String> keys) {
        int rank = order.indexOf(key);
        int after = -1;
        int next = -1;
        for (int i = 0; i < keys.size(); i++) {
            int other = order.indexOf(keys.get(i));
            if (other >= 0 && other < rank) {
                after = i;
            } else if (other > rank && next < 0 && rank >= 0) {
                next = i;
            }
        }
        return after >= 0 ? beside(after, 1, keys) : beside(next, 0, keys);
    }
}
