package dev.frontmatter.jsonschema;

import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows the schemas that hold for one value: those that a schema holds, or refers to, without a step into the value. */
final class InPlace {

    private static final String LOOP = "this schema leads back to itself for the same value, without end;"
            + " a schema may refer to itself only for a property or an item";

    private static final Set<String> KEYWORDS =
            Set.of("allOf", "anyOf", "dependencies", "dependentSchemas", "else", "if", "not", "oneOf", "then");

    private InPlace() {}

    /**
     * Refuses schemas that come back to themselves for one value, which no evaluation would end.
     *
     * @param files the schemas
     * @throws IllegalArgumentException if there is such a loop; the message names a place of it
     */
    static void requireNoLoop(SchemaFiles files) {
        Map<SchemaFiles.Resource, Boolean> done = new HashMap<>();
        for (SchemaFile file : files.all()) {
            Subschemas.walk(file.tree(), file, (schema, context) -> {
                follow(new SchemaFiles.Resource(file, schema), files, done);
                return context;
            });
        }
    }

    /** Walks in depth; of the schemas on the way, {@code done} is false. */
    private static void follow(SchemaFiles.Resource start, SchemaFiles files, Map<SchemaFiles.Resource, Boolean> done) {
        Deque<SchemaFiles.Resource> open = new ArrayDeque<>();
        open.addLast(start);
        while (!open.isEmpty()) {
            SchemaFiles.Resource schema = open.getLast();
            if (done.containsKey(schema)) {
                open.removeLast();
                done.put(schema, true);
                continue;
            }
            done.put(schema, false);
            for (SchemaFiles.Resource next : inPlace(schema, files)) {
                Boolean seen = done.get(next);
                if (seen == null) {
                    open.addLast(next);
                } else if (!seen) {
                    throw next.file().fault(next.node(), LOOP, LOOP);
                }
            }
        }
    }

    private static List<SchemaFiles.Resource> inPlace(SchemaFiles.Resource schema, SchemaFiles files) {
        List<SchemaFiles.Resource> next = new ArrayList<>();
        DataTree tree = schema.file().tree();
        if (tree.kind(schema.node()) != NodeKind.MAPPING) {
            return next;
        }
        Subschemas.forEach(tree, schema.node(), (keyword, node) -> {
            if (KEYWORDS.contains(keyword)) {
                next.add(new SchemaFiles.Resource(schema.file(), node));
            }
        });
        SchemaFiles.Resource referred = files.referred(schema);
        if (referred != null) {
            next.add(referred);
        }
        return next;
    }
}
