package dev.frontmatter.infer;

import dev.frontmatter.tree.Pointers;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in a file: the way from its root to a value.
 *
 * @param file the file's path
 * @param parent the place around this one; null for the root
 * @param step the key, or the index in a list; empty for the root
 * @param siblings all keys of the mapping around it, if somebody asked for them
 */
record Spot(
        String file,
        @Nullable Spot parent,
        String step,
        @Nullable Set<String> siblings) {

    static Spot root(String file) {
        return new Spot(file, null, "", null);
    }

    Spot child(String key, @Nullable Set<String> others) {
        return new Spot(file, this, key, others);
    }

    Spot element(int index) {
        return new Spot(file, this, String.valueOf(index), null);
    }

    /** Returns the place as a JSON Pointer. */
    String pointer() {
        return parent == null ? "" : parent.pointer() + "/" + Pointers.escape(step);
    }

    /** Returns true if the mapping around this place is known to have a key. */
    boolean isBeside(String key) {
        return siblings != null && siblings.contains(key);
    }
}
