package dev.frontmatter.jsonschema;

import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/** Knows which keywords of a schema hold schemas. */
final class Subschemas {

    private static final Set<String> ONE_OR_MORE = Set.of(
            "additionalItems",
            "additionalProperties",
            "allOf",
            "anyOf",
            "contains",
            "contentSchema",
            "else",
            "if",
            "items",
            "not",
            "oneOf",
            "prefixItems",
            "propertyNames",
            "then",
            "unevaluatedItems",
            "unevaluatedProperties");

    private static final Set<String> BY_NAME =
            Set.of("$defs", "definitions", "dependencies", "dependentSchemas", "patternProperties", "properties");

    private Subschemas() {}

    /** Returns true if the entries of a keyword's mapping are schemas under names of the author's. */
    static boolean areNamed(String keyword) {
        return BY_NAME.contains(keyword);
    }

    /**
     * Goes through a schema and all schemas in it, front to back, each with something that it hands on.
     *
     * @param <C> what is handed on
     * @param tree holds the schema
     * @param context what the outermost schema gets
     * @param visitor looks at a schema, and says what those in it get
     */
    static <C> void walk(DataTree tree, C context, Visitor<C> visitor) {
        Deque<Integer> nodes = new ArrayDeque<>();
        Deque<C> contexts = new ArrayDeque<>();
        nodes.addLast(DataTree.ROOT);
        contexts.addLast(context);
        while (!nodes.isEmpty()) {
            int schema = nodes.removeLast();
            C outer = contexts.removeLast();
            if (tree.kind(schema) == NodeKind.MAPPING) {
                C inner = visitor.visit(schema, outer);
                forEach(tree, schema, (keyword, node) -> {
                    nodes.addLast(node);
                    contexts.addLast(inner);
                });
            }
        }
    }

    /** Looks at a schema that is a mapping. */
    interface Visitor<C> {
        C visit(int schema, C context);
    }

    /** Hands out the schemas that are directly in a schema, each with the keyword that it stands under. */
    static void forEach(DataTree tree, int schema, ObjIntConsumer<String> consumer) {
        int end = tree.next(schema);
        for (int key = schema + 1; key < end; key = tree.next(key + 1)) {
            String keyword = tree.text(key);
            int value = key + 1;
            if (BY_NAME.contains(keyword) && tree.kind(value) == NodeKind.MAPPING) {
                for (int name = value + 1; name < tree.next(value); name = tree.next(name + 1)) {
                    consumer.accept(keyword, name + 1);
                }
            } else if (ONE_OR_MORE.contains(keyword) && tree.kind(value) == NodeKind.SEQUENCE) {
                for (int element = value + 1; element < tree.next(value); element = tree.next(element)) {
                    consumer.accept(keyword, element);
                }
            } else if (ONE_OR_MORE.contains(keyword)) {
                consumer.accept(keyword, value);
            }
        }
    }
}
