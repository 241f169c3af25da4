package dev.frontmatter.jsonschema;

import dev.frontmatter.schema.KeyDiagnostics;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds the keys of a document that the schemas which hold for it call deprecated. */
final class Deprecations {

    /** So much work is done, a schema, a key or an element being one; what is deprecated beyond is not told. */
    private static final int MOST_WORK = 200_000;

    /** A value that is held against a branch of a choice counts as much. */
    private static final int WORK_OF_TRIAL = 200;

    private final DataTree tree;
    private final JsonNode document;
    private final Places places;
    private final SchemaFiles files;
    private final ValueTrial trial;
    private final KeyDiagnostics keys;
    private final Diagnostics diagnostics;
    private final Deque<Held> open = new ArrayDeque<>();
    private final Set<Held> seen = new HashSet<>();
    private final Set<Integer> told = new HashSet<>();
    private int work;

    /** A schema that holds for a value. */
    private record Held(SchemaFiles.Resource schema, int node) {}

    Deprecations(
            DataTree tree,
            JsonNode document,
            Places places,
            SchemaFiles files,
            ValueTrial trial,
            KeyDiagnostics keys,
            Diagnostics diagnostics) {
        this.tree = tree;
        this.document = document;
        this.places = places;
        this.files = files;
        this.trial = trial;
        this.keys = keys;
        this.diagnostics = diagnostics;
    }

    /** Reports them as warnings. */
    void report() {
        add(new SchemaFiles.Resource(files.main(), DataTree.ROOT), DataTree.ROOT);
        while (!open.isEmpty() && work++ < MOST_WORK && !diagnostics.isFull()) {
            Held held = open.removeLast();
            ofValue(held.schema(), held.node());
            if (tree.kind(held.node()) == NodeKind.MAPPING) {
                ofKeys(held.schema(), held.node());
            } else if (tree.kind(held.node()) == NodeKind.SEQUENCE) {
                ofElements(held.schema(), held.node());
            }
        }
    }

    private void add(SchemaFiles.Resource schema, int node) {
        Held held = new Held(schema, node);
        if (schema.isMapping() && seen.add(held)) {
            open.addLast(held);
        }
    }

    /** Adds the schemas that hold for the same value. */
    private void ofValue(SchemaFiles.Resource schema, int node) {
        SchemaFiles.Resource referred = files.referred(schema);
        if (referred != null) {
            add(referred, node);
        }
        SchemaFiles.Resource condition = schema.get("if");
        if (condition != null && (Keywords.has(schema, "then") || Keywords.has(schema, "else"))) {
            SchemaFiles.Resource chosen = schema.get(accepts(condition, node) ? "then" : "else");
            if (chosen != null) {
                add(chosen, node);
            }
        }
        Subschemas.forEach(schema.file().tree(), schema.node(), (keyword, under) -> {
            SchemaFiles.Resource part = new SchemaFiles.Resource(schema.file(), under);
            boolean choice = keyword.equals("anyOf") || keyword.equals("oneOf");
            if (keyword.equals("allOf") || choice && accepts(part, node)) {
                add(part, node);
            }
        });
    }

    private boolean accepts(SchemaFiles.Resource schema, int node) {
        work += WORK_OF_TRIAL;
        return work < MOST_WORK && trial.accepts(schema, document.at(tree.pointer(node)));
    }

    private void ofKeys(SchemaFiles.Resource schema, int mapping) {
        SchemaFiles.Resource properties = schema.get("properties");
        SchemaFiles.Resource others =
                Keywords.has(schema, "patternProperties") ? null : schema.get("additionalProperties");
        work += tree.size(mapping);
        int end = tree.next(mapping);
        for (int key = mapping + 1; key < end; key = tree.next(key + 1)) {
            SchemaFiles.Resource property = properties == null ? null : properties.get(tree.text(key));
            SchemaFiles.Resource held = property == null ? others : property;
            if (held != null) {
                if ("true".equals(held.text("deprecated")) && told.add(key)) {
                    keys.deprecated(mapping, key, AuthorWords.deprecation(held));
                }
                add(held, key + 1);
            }
        }
        SchemaFiles.Resource dependent = schema.get("dependentSchemas");
        if (dependent != null) {
            for (String name : dependent.names()) {
                SchemaFiles.Resource under = dependent.get(name);
                if (under != null && places.value(mapping, name) != DataTree.NONE) {
                    add(under, mapping);
                }
            }
        }
    }

    private void ofElements(SchemaFiles.Resource schema, int list) {
        SchemaFiles.Resource items = schema.get("items");
        if (items != null) {
            work += tree.size(list);
            for (int element = list + 1; element < tree.next(list); element = tree.next(element)) {
                add(items, element);
            }
        }
    }
}
