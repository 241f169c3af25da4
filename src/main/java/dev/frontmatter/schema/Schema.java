package dev.frontmatter.schema;

import dev.frontmatter.tree.KeyTable;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The requirements on front matter: a plain model of objects, lists, maps, scalars and choices with their constraints, and the
 * numbers of all keys in it. It may come from a record, from other files, or be built by hand. Immutable.
 */
public final class Schema {

    private final ValueSchema root;
    private final KeyTable keys;

    private Schema(ValueSchema root, KeyTable keys) {
        this.root = root;
        this.keys = keys;
    }

    /**
     * Makes a schema, and numbers the keys of all objects in it.
     *
     * @param root what the front matter as a whole must be; its objects are complete, and in no other schema
     * @return the schema
     */
    public static Schema of(ValueSchema root) {
        Set<ObjectSchema> objects = objects(root);
        Set<String> names = new LinkedHashSet<>();
        for (ObjectSchema object : objects) {
            object.properties().forEach(property -> names.addAll(property.names()));
        }
        KeyTable keys = KeyTable.of(names);
        objects.forEach(object -> object.number(keys));
        return new Schema(root, keys);
    }

    private static Set<ObjectSchema> objects(ValueSchema root) {
        Set<ObjectSchema> objects = new LinkedHashSet<>();
        Set<ValueSchema> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<ValueSchema> pending = new ArrayDeque<>();
        pending.add(root);
        while (!pending.isEmpty()) {
            ValueSchema schema = pending.removeFirst();
            if (!seen.add(schema)) {
                continue;
            }
            if (schema instanceof ObjectSchema object) {
                objects.add(object);
                object.properties().forEach(property -> pending.add(property.schema()));
                if (object.rest() != null) {
                    pending.add(object.rest());
                }
            } else if (schema instanceof ListSchema list) {
                pending.add(list.element());
            } else if (schema instanceof MapSchema map) {
                pending.add(map.value());
            } else if (schema instanceof ChoiceSchema choice) {
                pending.addAll(choice.objects().values());
            }
        }
        return objects;
    }

    /**
     * Returns what the front matter as a whole must be.
     *
     * @return the schema of the outermost mapping
     */
    public ValueSchema root() {
        return root;
    }

    /**
     * Returns the numbers of all keys of all objects.
     *
     * @return the table to build trees with
     */
    public KeyTable keys() {
        return keys;
    }
}
