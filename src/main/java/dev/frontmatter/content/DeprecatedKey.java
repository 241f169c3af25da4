package dev.frontmatter.content;

import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Place;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.tree.Pointers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A check that warns of keys that should no longer be given, or have another name now ({@code content/deprecated-key}). */
public final class DeprecatedKey implements ContentCheck<Void> {

    private final String path;
    private final @Nullable String replacement;

    private DeprecatedKey(String path, @Nullable String replacement) {
        this.path = path;
        this.replacement = replacement;
    }

    /**
     * Returns a check for a key that should not be given.
     *
     * @param path the value path of its value, such as {@code /writer}
     * @return the check
     * @throws IllegalArgumentException if it is no JSON Pointer
     */
    public static DeprecatedKey of(String path) {
        return new DeprecatedKey(Pointers.require(path), null);
    }

    /**
     * Returns a check for a key that has another name now, which is its fix if both stand in the same mapping.
     *
     * @param replacement the value path of the key to use, such as {@code /author}
     * @return the changed check
     * @throws IllegalArgumentException if it is no JSON Pointer, or that of the key itself
     */
    public DeprecatedKey use(String replacement) {
        if (replacement.equals(path)) {
            throw new IllegalArgumentException(path + " cannot be used in place of itself");
        }
        return new DeprecatedKey(path, Pointers.require(replacement));
    }

    @Override
    public @Nullable Void look(ContentDocument document, Report report) {
        for (String pointer : document.values().pointers(path)) {
            look(document, pointer, report);
        }
        return null;
    }

    private void look(ContentDocument document, String pointer, Report report) {
        Place key = document.values().keyPlace(pointer);
        String name = Wording.path(pointer);
        if (replacement == null) {
            report.warning(Rules.DEPRECATED_KEY.id(), key, name + " should no longer be given")
                    .hint("remove it");
            return;
        }
        boolean sibling = parent(replacement).equals(parent(path));
        String other = sibling
                ? parent(pointer) + replacement.substring(parent(replacement).length())
                : replacement;
        boolean both = document.values().keySpan(other).isPresent();
        Reported reported = report.warning(
                Rules.DEPRECATED_KEY.id(),
                key,
                name + " should no longer be given; its name is " + Wording.path(other) + " now");
        if (both) {
            boolean empty = !document.values().isPresent(other);
            reported.hint(empty ? "write its value behind " + Wording.path(other) + ", and remove it" : "remove it")
                    .related(document.values().keyPlace(other), "the key to use");
            return;
        }
        reported.hint("write " + Wording.path(other));
        Fix fix = sibling && !document.isPartial()
                ? EditedFix.of(
                        document,
                        editor -> editor.rename(pointer, last(other)),
                        true,
                        "rename to `" + last(other) + "`")
                : null;
        if (fix != null) {
            reported.fix(fix);
        }
    }

    private static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    private static String last(String pointer) {
        List<String> parts = Pointers.parts(pointer);
        return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    }
}
