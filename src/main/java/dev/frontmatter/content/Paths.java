package dev.frontmatter.content;

import dev.frontmatter.tree.Pointers;
import java.util.List;

/** Value paths as they are handed to checks. */
final class Paths {

    private Paths() {}

    /**
     * Checks value paths.
     *
     * @throws IllegalArgumentException if there is none, or one is no JSON Pointer
     */
    static List<String> required(String... paths) {
        if (paths.length == 0) {
            throw new IllegalArgumentException("a rule needs a key, such as /slug");
        }
        List<String> all = List.of(paths);
        all.forEach(Pointers::require);
        return all;
    }
}
