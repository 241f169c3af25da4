package dev.frontmatter.content;

import dev.frontmatter.input.Glob;
import dev.frontmatter.tree.Pointers;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check of the documents that have one of some values.
 *
 * @param check the check
 * @param path the value path
 * @param values the values, of which those with a star are patterns
 */
record ConditionalCheck<K>(ContentCheck<K> check, String path, List<String> values) implements ContentCheck<K> {

    ConditionalCheck {
        Pointers.require(path);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a condition needs a value of " + path);
        }
        values.forEach(ConditionalCheck::matcher);
    }

    @Override
    public @Nullable K look(ContentDocument document, Report report) {
        boolean holds = document.values().pointers(path).stream()
                .flatMap(pointer -> document.values().text(pointer).stream())
                .anyMatch(text -> values.stream().anyMatch(value -> matches(value, text)));
        return holds ? check.look(document, report) : null;
    }

    @Override
    public void compare(List<K> kept, ContentIndex index, Report report) {
        check.compare(kept, index, report);
    }

    private static boolean matches(String value, String text) {
        if (value.equals(text)) {
            return true;
        }
        Glob glob = matcher(value);
        try {
            return glob != null && glob.matches(Path.of(text));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static @Nullable Glob matcher(String value) {
        // The slash says that a single name is not one at any depth.
        return value.indexOf('*') < 0 ? null : Glob.of("/" + value);
    }
}
