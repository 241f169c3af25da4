package dev.frontmatter.edit;

import dev.frontmatter.source.Span;
import dev.frontmatter.tree.DataTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the splices that change one place of a document. It knows how a format is laid out, and nothing of what an edit
 * means.
 *
 * <p>A place is a collection and the index of an entry in it, from 0.
 */
interface FormatEditor {

    /** Returns the splices that give an entry another value; both are mappings at once only where they share no key. */
    List<Splice> replace(int collection, int index, Datum value);

    /** Returns true if a value stands on lines of its own that {@link #replace} can replace by those of any other value. */
    default boolean isReplacedAsWhole(int collection, int index) {
        return false;
    }

    /** Returns true if comments stand between brackets that belong to no entry between them. */
    default boolean holdsFreeComments(int collection) {
        return false;
    }

    /** Returns true if a list may get the elements of another one, each in the place of one or behind the last. */
    default boolean takesElements(int list, Datum.Sequence elements) {
        return true;
    }

    /** Returns the splices that give an entry of a mapping another key, which is not there yet. */
    List<Splice> rename(int mapping, int index, String key);

    /**
     * Returns the splices that add an entry.
     *
     * @param collection a mapping or list
     * @param index the index that the entry will have
     * @param before true if it belongs to the entry that follows rather than to the one before
     * @param key the key, or null for a list
     * @param value the value
     */
    List<Splice> insert(int collection, int index, boolean before, @Nullable String key, Datum value);

    /** Returns the splices that remove an entry, with the comments that belong to it. */
    List<Splice> remove(int collection, int index);

    /**
     * Returns the splices that put the entries of a collection into another order.
     *
     * @param order the index that each entry has now, in the order that they are to have
     */
    List<Splice> permute(int collection, int[] order);

    /**
     * Returns the splices that move an entry into another collection, with its comments.
     *
     * @param from the mapping or list
     * @param index the index of the entry
     * @param to the other mapping, of which the entry becomes the last, or the other list
     * @param place the index that the entry gets in a list
     * @param key the key that the entry gets, or null for a list
     * @return null if the entry has to be written anew
     */
    default @Nullable List<Splice> move(int from, int index, int to, int place, @Nullable String key) {
        return null;
    }

    /** Returns true if comments belong to an entry, or stand in it. */
    default boolean hasComments(int collection, int index) {
        return false;
    }

    /** Returns the splice that puts another scalar where one is, whatever stands around it. */
    static Splice replaceScalar(DataTree tree, int node, Datum.Scalar value, Rendering rendering) {
        Span span = tree.span(node);
        return new Splice(
                span.start(), span.end(), rendering.scalar(value, tree.source().text(span), true));
    }

    /** Returns the value node of an entry. */
    static int value(DataTree tree, int collection, int index) {
        boolean mapping = tree.kind(collection) == dev.frontmatter.tree.NodeKind.MAPPING;
        int node = collection + 1;
        for (int i = 0; i < index; i++) {
            node = tree.next(mapping ? node + 1 : node);
        }
        return mapping ? node + 1 : node;
    }
}
