package dev.frontmatter.jsonschema;

import com.networknt.schema.path.NodePath;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the values of a document by their paths; a collection is looked through once, however often it is asked. */
final class Places {

    private final DataTree tree;
    private final Map<Integer, Map<Object, Integer>> entries = new HashMap<>();

    Places(DataTree tree) {
        this.tree = tree;
    }

    /** The nodes on the way from the root to a value, both included; it ends early where there is nothing. */
    List<Integer> way(NodePath path) {
        List<Integer> way = new ArrayList<>(path.getNameCount() + 1);
        int node = DataTree.ROOT;
        way.add(node);
        for (int i = 0; i < path.getNameCount(); i++) {
            Integer next = entry(node, path.getElement(i));
            if (next == null) {
                break;
            }
            node = next;
            way.add(node);
        }
        return way;
    }

    /** The value of a key of a mapping, or null. */
    private @Nullable Integer entry(int collection, Object name) {
        boolean mapping = tree.kind(collection) == NodeKind.MAPPING;
        return entriesOf(collection).get(mapping ? name.toString() : name);
    }

    /** Returns the values of a collection by key or index; none of a scalar. */
    Map<Object, Integer> entriesOf(int node) {
        return tree.isCollection(node) ? entries.computeIfAbsent(node, this::index) : Map.of();
    }

    private Map<Object, Integer> index(int collection) {
        Map<Object, Integer> index = new HashMap<>();
        boolean mapping = tree.kind(collection) == NodeKind.MAPPING;
        int end = tree.next(collection);
        int count = 0;
        for (int at = collection + 1; at < end; at = tree.next(mapping ? at + 1 : at)) {
            index.put(mapping ? tree.text(at) : (Object) count++, mapping ? at + 1 : at);
        }
        return index;
    }

    /** The value of a key of a mapping, or {@link DataTree#NONE}. */
    int value(int mapping, String key) {
        Integer value = entry(mapping, key);
        return value == null ? DataTree.NONE : value;
    }
}
