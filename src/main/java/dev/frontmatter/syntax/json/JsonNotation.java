package dev.frontmatter.syntax.json;

import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.scalar.JsonString;
import dev.frontmatter.source.Span;
import dev.frontmatter.syntax.Notation;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The notation of JSON. A fix is safe if it is certain: JSON is read alike by all of its readers. */
public final class JsonNotation implements Notation {

    /** The only one: it has no state. */
    public static final JsonNotation INSTANCE = new JsonNotation();

    private JsonNotation() {}

    // Advice

    @Override
    public String entry(String key) {
        return JsonString.quoted(key) + ": …";
    }

    @Override
    public String text(String text) {
        return JsonString.quoted(text);
    }

    @Override
    public String hintForMapping(DataTree tree, int node) {
        return "write `{\"key\": value}`";
    }

    @Override
    public String hintForList(DataTree tree, int node) {
        return tree.isCollection(node) ? "write `[…]`" : "put it in brackets: `[…]`";
    }

    @Override
    public @Nullable String hintForText(DataTree tree, int node) {
        return null;
    }

    /** Nothing is written as {@code null} in JSON, so its writer knows. */
    @Override
    public @Nullable String hintForNothing(DataTree tree, int key) {
        return null;
    }

    // Scalars

    @Override
    public boolean isQuoted(DataTree tree, int node) {
        Span span = tree.span(node);
        return !span.isEmpty() && tree.bytes()[span.start()] == '"';
    }

    @Override
    public @Nullable Fix rewriting(DataTree tree, int node, String text, boolean certain, String description) {
        boolean literal = !isQuoted(tree, node) && JsonWords.kind(text) != null;
        return new Fix(tree.span(node), literal ? text : JsonString.quoted(text), certain, description);
    }

    @Override
    public @Nullable Fix unquoting(DataTree tree, int node, String description) {
        // A key is plain, and is always in quotes.
        if (tree.kind(node) == NodeKind.PLAIN) {
            return null;
        }
        String text = tree.text(node);
        String word = text.toLowerCase(Locale.ROOT);
        String written = JsonWords.kind(word) == NodeKind.BOOLEAN ? word : text;
        return JsonWords.kind(written) == null ? null : new Fix(tree.span(node), written, true, description);
    }

    @Override
    public @Nullable Fix quoting(DataTree tree, int node, String text, String description) {
        return new Fix(tree.span(node), JsonString.quoted(text), true, description);
    }

    // Comments

    /** JSON has none. */
    @Override
    public List<Span> comments(DataTree tree, Span text) {
        return List.of();
    }
}
