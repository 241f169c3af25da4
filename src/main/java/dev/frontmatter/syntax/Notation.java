package dev.frontmatter.syntax;

import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.source.Span;
import dev.frontmatter.tree.DataTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The notation of a format: what to advise its writers, and how to put one text in place of another. Everything that
 * depends on quotes, dashes or comments is asked here. Immutable and thread-safe.
 */
public interface Notation {

    // Advice

    /**
     * Returns an entry of a mapping as it would be added.
     *
     * @param key the key's text
     * @return the entry with an ellipsis for its value
     */
    String entry(String key);

    /**
     * Returns a text as a value that would be added.
     *
     * @param text the text
     * @return the text, in quotes where it needs them
     */
    String text(String text);

    /**
     * Returns how to make a value a mapping.
     *
     * @param tree holds the value
     * @param node a value of another kind
     * @return a hint
     */
    String hintForMapping(DataTree tree, int node);

    /**
     * Returns how to make a value a list.
     *
     * @param tree holds the value
     * @param node a value of another kind
     * @return a hint
     */
    String hintForList(DataTree tree, int node);

    /**
     * Returns how to make a collection a text.
     *
     * @param tree holds the collection
     * @param node a mapping or list
     * @return a hint, or null if it is hardly meant as text
     */
    @Nullable
    String hintForText(DataTree tree, int node);

    /**
     * Returns why a key has no value, if its writer thinks that it has one.
     *
     * @param tree holds the key
     * @param key a key whose value is null
     * @return a hint, or null
     */
    @Nullable
    String hintForNothing(DataTree tree, int key);

    // Scalars

    /**
     * Returns true if a scalar is written in quotes.
     *
     * @param tree holds the scalar
     * @param node the scalar
     * @return true if its text in the document begins with a quote
     */
    boolean isQuoted(DataTree tree, int node);

    /**
     * Makes a fix that gives a scalar another text in the style that it has.
     *
     * @param tree holds the scalar
     * @param node the scalar, a key or a value
     * @param text the new text, of one line
     * @param certain true if the text is surely what was meant
     * @param description what the fix does
     * @return the fix, or null where the text cannot simply be replaced
     */
    @Nullable
    Fix rewriting(DataTree tree, int node, String text, boolean certain, String description);

    /**
     * Makes a fix that removes the quotes of a number or boolean.
     *
     * @param tree holds the scalar
     * @param node a scalar in quotes
     * @param description what the fix does
     * @return the fix, or null where the quotes cannot simply be removed
     */
    @Nullable
    Fix unquoting(DataTree tree, int node, String description);

    /**
     * Makes a fix that puts a number or boolean in quotes.
     *
     * @param tree holds the scalar
     * @param node a scalar without quotes
     * @param text its text, of one line
     * @param description what the fix does
     * @return the fix, or null where the text cannot simply be put in quotes
     */
    @Nullable
    Fix quoting(DataTree tree, int node, String text, String description);

    /**
     * Makes a fix that indents keys and their values, so that they stand below the key above them.
     *
     * @param tree holds the keys
     * @param first the first key
     * @param last the last key, of the same mapping
     * @param description what the fix does
     * @return the fix, or null where indentation means nothing or the keys do not begin their lines
     */
    default @Nullable Fix indenting(DataTree tree, int first, int last, String description) {
        return null;
    }

    // Comments

    /**
     * Finds the comments.
     *
     * @param tree the data
     * @param text the place of the text that the data was read from
     * @return the place of each comment, from its mark to the end of its line, in document order
     */
    List<Span> comments(DataTree tree, Span text);
}
