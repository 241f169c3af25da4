package dev.frontmatter.tree;

import dev.frontmatter.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds nodes of a tree by pointer, each in the time that the pointer takes to read: the entries of a collection are listed
 * when one of them is first asked for. Thread-safe.
 */
public final class TreeIndex {

    private final DataTree tree;
    private final Map<Integer, Map<String, Integer>> mappings = new ConcurrentHashMap<>();
    private final Map<Integer, List<Integer>> sequences = new ConcurrentHashMap<>();

    /**
     * Makes an index that has listed nothing yet.
     *
     * @param tree the tree
     */
    public TreeIndex(DataTree tree) {
        this.tree = tree;
    }

    /**
     * Finds a value.
     *
     * @param pointer a JSON Pointer (RFC 6901)
     * @return the value's node, or {@link DataTree#NONE} if there is none
     * @throws IllegalArgumentException if the text is no JSON Pointer
     */
    public int find(String pointer) {
        String checked = Pointers.require(pointer);
        return tree.nodeCount() == 0 ? DataTree.NONE : Pointers.follow(checked, this::child);
    }

    /**
     * Finds where a value stands.
     *
     * @param pointer a JSON Pointer (RFC 6901)
     * @return its place; empty if there is no such value
     * @throws IllegalArgumentException if the text is no JSON Pointer
     */
    public Optional<Span> span(String pointer) {
        int node = find(pointer);
        return node == DataTree.NONE ? Optional.empty() : Optional.of(tree.span(node));
    }

    /**
     * Finds the key that a value stands under.
     *
     * @param pointer a JSON Pointer (RFC 6901)
     * @return the key's place; empty for the whole and for an element of a list, and if there is no such value
     * @throws IllegalArgumentException if the text is no JSON Pointer
     */
    public Optional<Span> keySpan(String pointer) {
        int node = find(pointer);
        if (node == DataTree.NONE || node == DataTree.ROOT) {
            return Optional.empty();
        }
        int parent = find(pointer.substring(0, pointer.lastIndexOf('/')));
        return tree.kind(parent) == NodeKind.MAPPING ? Optional.of(tree.span(node - 1)) : Optional.empty();
    }

    /**
     * Returns the tree.
     *
     * @return the tree that this is an index of
     */
    public DataTree tree() {
        return tree;
    }

    private int child(int parent, String token) {
        return switch (tree.kind(parent)) {
            case MAPPING -> mappings.computeIfAbsent(parent, this::values).getOrDefault(token, DataTree.NONE);
            case SEQUENCE -> {
                List<Integer> elements = sequences.computeIfAbsent(parent, this::elements);
                int index = DataTree.index(token);
                yield index < 0 || index >= elements.size() ? DataTree.NONE : elements.get(index);
            }
            default -> DataTree.NONE;
        };
    }

    private Map<String, Integer> values(int mapping) {
        Map<String, Integer> values = new HashMap<>();
        int end = tree.next(mapping);
        for (int key = mapping + 1; key < end; key = tree.next(key + 1)) {
            values.putIfAbsent(tree.text(key), key + 1);
        }
        return values;
    }

    private List<Integer> elements(int sequence) {
        List<Integer> elements = new ArrayList<>();
        int end = tree.next(sequence);
        for (int at = sequence + 1; at < end; at = tree.next(at)) {
            elements.add(at);
        }
        return elements;
    }
}
