package dev.frontmatter.edit;

import dev.frontmatter.edit.Datum.Slot;
import dev.frontmatter.tree.DataTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The order in which the keys of a document stand, which in TOML its tables decide. */
final class DocumentOrder {

    private DocumentOrder() {}

    /** Puts the keys of data into the order of the node that holds it. */
    static void align(Datum datum, DataTree tree, int node) {
        if (datum instanceof Datum.Mapping mapping) {
            List<String> keys = new ArrayList<>();
            for (int key = node + 1; key < tree.next(node); key = tree.next(key + 1)) {
                keys.add(tree.keyText(key));
                align(
                        Objects.requireNonNull(mapping.slots.get(tree.keyText(key)))
                                .value(),
                        tree,
                        key + 1);
            }
            mapping.reorder(keys);
        } else if (datum instanceof Datum.Sequence sequence) {
            int element = node + 1;
            for (Slot slot : sequence.slots) {
                align(slot.value(), tree, element);
                element = tree.next(element);
            }
        }
    }
}
