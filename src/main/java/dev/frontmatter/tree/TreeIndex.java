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
     * Finds the values that a value path leads to.
     *
     * @param path a JSON Pointer in which {@code *} stands for every entry of a collection
     * @return the pointers of the values, in document order
     */
    public List<String> pointers(String path) {
        if (tree.nodeCount() == 0) {
            return List.of();
        }
        if (path.indexOf('*') < 0) {
            return find(path) == DataTree.NONE ? List.of() : List.of(path);
        }
        List<String> found = new ArrayList<>();
        addPointers(DataTree.ROOT, "", path, found);
        return List.copyOf(found);
    }

    /** Goes on from a node by the rest of a value path. */
    private void addPointers(int node, String pointer, String rest, List<String> to) {
        if (rest.isEmpty()) {
            to.add(pointer);
            return;
        }
        int end = rest.indexOf('/', 1) < 0 ? rest.length() : rest.indexOf('/', 1);
        String part = rest.substring(0, end);
        String after = rest.substring(end);
        if (!part.equals("/*")) {
            int child = child(node, Pointers.unescape(part.substring(1)));
            if (child != DataTree.NONE) {
                addPointers(child, pointer + part, after, to);
            }
        } else if (tree.isCollection(node)) {
            boolean mapping = tree.kind(node) == NodeKind.MAPPING;
            int index = 0;
            for (int at = node + 1; at < tree.next(node); at = tree.next(at)) {
                String step = mapping ? Pointers.escape(tree.text(at++)) : String.valueOf(index++);
                addPointers(at, pointer + "/" + step, after, to);
            }
        }
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
            values.putIfAbsent(tree.keyText(key), key + 1);
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
