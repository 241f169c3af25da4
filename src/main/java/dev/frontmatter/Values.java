package dev.frontmatter;

import dev.frontmatter.diagnostic.Place;
import dev.frontmatter.scalar.Reading;
import dev.frontmatter.scalar.ScalarType;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tokenizer.Segments;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import dev.frontmatter.tree.Pointers;
import dev.frontmatter.tree.ScalarReader;
import dev.frontmatter.tree.TreeIndex;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values that stand in a document, by pointer, with their places: those of its front matter as it is written, whether
 * or not they fit a record. A pointer is a JSON Pointer (RFC 6901), such as {@code /images/0/width}. Immutable and
 * thread-safe.
 */
public final class Values {

    private final Source source;
    private final @Nullable Segments segments;
    private final @Nullable DocumentParser parser;
    private final boolean ofDocument;
    /** Made of a tree that is parsed again when it is first asked for: few documents ever are. */
    private volatile @Nullable TreeIndex index;

    private Values(
            Source source,
            @Nullable Segments segments,
            @Nullable DocumentParser parser,
            boolean ofDocument,
            @Nullable DataTree tree) {
        this.source = source;
        this.segments = segments;
        this.parser = parser;
        this.ofDocument = ofDocument;
        this.index = tree == null ? null : new TreeIndex(tree);
    }

    static Values none(Source source) {
        return new Values(source, null, null, false, null);
    }

    /** Makes the values of an input that has errors. */
    static Values of(Segments segments, DocumentParser parser) {
        return new Values(segments.source(), segments, parser, false, null);
    }

    /** Makes the values of an input that has none; null stands for a tree that did not last. */
    static Values ofDocument(Segments segments, DocumentParser parser, @Nullable DataTree tree) {
        return new Values(segments.source(), segments, parser, true, tree);
    }

    /**
     * Returns the place of a value, in the time that it takes to read the pointer.
     *
     * @param pointer a JSON Pointer
     * @return the bytes of the value, quotes and brackets included; empty if there is no such value
     * @throws IllegalArgumentException if the text is no JSON Pointer
     * @throws IllegalStateException if the bytes of the source were changed so that they have errors now
     */
    public Optional<Span> span(String pointer) {
        TreeIndex known = index();
        return known == null ? Optional.empty() : known.span(pointer);
    }

    /**
     * Returns the place of the key that a value stands under.
     *
     * @param pointer a JSON Pointer
     * @return the bytes of the key, quotes included; empty for the whole and for an element of a list, and if there is no
     *     such value
     * @throws IllegalArgumentException if the text is no JSON Pointer
     * @throws IllegalStateException if the bytes of the source were changed so that they have errors now
     */
    public Optional<Span> keySpan(String pointer) {
        TreeIndex known = index();
        return known == null ? Optional.empty() : known.keySpan(pointer);
    }

    /**
     * Returns a value of no declared type.
     *
     * @param pointer a JSON Pointer
     * @return the value as {@link FrontMatter#untyped()} reads it, a number that is too long as its text; empty if there
     *     is no such value, or it is null, a mapping or a list
     * @throws IllegalArgumentException if the text is no JSON Pointer
     */
    public Optional<Object> get(String pointer) {
        TreeIndex known = index();
        int node = known == null ? DataTree.NONE : known.find(pointer);
        if (known == null || node == DataTree.NONE) {
            return Optional.empty();
        }
        DataTree tree = known.tree();
        if (tree.isCollection(node) || tree.isNull(node)) {
            return Optional.empty();
        }
        Reading reading = ScalarReader.read(ScalarType.untyped(), tree, node, Limits.defaults());
        return Optional.of(reading.isAccepted() ? reading.orThrow() : tree.text(node));
    }

    /**
     * Returns the text of a scalar as its author means it: quotes, escapes and line folding resolved, numbers and dates as
     * they are written.
     *
     * @param pointer a JSON Pointer
     * @return the text; empty if there is no such value, or it is null, a mapping or a list
     * @throws IllegalArgumentException if the text is no JSON Pointer
     */
    public Optional<String> text(String pointer) {
        TreeIndex known = index();
        int node = known == null ? DataTree.NONE : known.find(pointer);
        return known == null
                        || node == DataTree.NONE
                        || known.tree().isCollection(node)
                        || known.tree().isNull(node)
                ? Optional.empty()
                : Optional.of(known.tree().text(node));
    }

    /**
     * Returns true if there is a value, and it is not null.
     *
     * @param pointer a JSON Pointer
     * @return false if the key is missing, or nothing stands behind it
     * @throws IllegalArgumentException if the text is no JSON Pointer
     */
    public boolean isPresent(String pointer) {
        TreeIndex known = index();
        int node = known == null ? DataTree.NONE : known.find(pointer);
        return known != null
                && node != DataTree.NONE
                && (known.tree().isCollection(node) || !known.tree().isNull(node));
    }

    /**
     * Returns the pointers of the values that a value path leads to.
     *
     * @param path a JSON Pointer in which {@code *} stands for every entry of a list or mapping, such as {@code /aliases/*}
     * @return an unmodifiable list in document order; empty if there is no such value
     * @throws IllegalArgumentException if the text is no JSON Pointer
     */
    public List<String> pointers(String path) {
        Pointers.require(path);
        TreeIndex known = index();
        return known == null ? List.of() : known.pointers(path);
    }

    /**
     * Returns the place of a value, for keeping.
     *
     * @param pointer a JSON Pointer
     * @return the place of the value; where there is none, of the nearest one around it; of the opening line for the whole
     * @throws IllegalArgumentException if the text is no JSON Pointer
     */
    public Place place(String pointer) {
        return Place.of(source, pointer, nearest(pointer));
    }

    /**
     * Returns the place of the key that a value stands under, for keeping.
     *
     * @param pointer a JSON Pointer
     * @return the place of the key; where there is none, that of {@link #place}
     * @throws IllegalArgumentException if the text is no JSON Pointer
     */
    public Place keyPlace(String pointer) {
        return Place.of(source, pointer, keySpan(pointer).orElseGet(() -> nearest(pointer)));
    }

    /** Returns the span of a value, or of the nearest one around it; of the opening line for the whole. */
    Span nearest(String pointer) {
        String rest = pointer;
        while (!rest.isEmpty()) {
            Optional<Span> span = span(rest);
            if (span.isPresent()) {
                return span.get();
            }
            rest = rest.substring(0, Math.max(0, rest.lastIndexOf('/')));
        }
        return segments == null ? Span.at(0) : segments.fence();
    }

    /**
     * Returns the pointers of all values.
     *
     * @return an unmodifiable list in document order, the empty pointer of the whole first; empty if nothing could be read
     */
    public List<String> pointers() {
        TreeIndex known = index();
        if (known == null) {
            return List.of();
        }
        DataTree tree = known.tree();
        List<String> pointers = new ArrayList<>();
        BitSet keys = keys(tree);
        for (int node = DataTree.ROOT; node < tree.nodeCount(); node++) {
            if (!keys.get(node)) {
                pointers.add(tree.pointer(node));
            }
        }
        return List.copyOf(pointers);
    }

    /**
     * Returns the places of all comments of the front matter.
     *
     * @return an unmodifiable list in document order, each from its mark to the end of its line; empty if there is no front
     *     matter, or it is JSON
     */
    public List<Span> comments() {
        TreeIndex known = index();
        Segments read = segments;
        return known == null || read == null || known.tree().nodeCount() == 0
                ? List.of()
                : List.copyOf(DocumentParser.comments(known.tree(), read));
    }

    private static BitSet keys(DataTree tree) {
        BitSet keys = new BitSet(tree.nodeCount());
        for (int node = DataTree.ROOT; node < tree.nodeCount(); node++) {
            if (tree.kind(node) == NodeKind.MAPPING) {
                for (int key = node + 1; key < tree.next(node); key = tree.next(key + 1)) {
                    keys.set(key);
                }
            }
        }
        return keys;
    }

    /** Returns the pointers, for people who debug. */
    @Override
    public String toString() {
        return pointers().toString();
    }

    /** Returns the index of the tree; null if there is none. */
    private @Nullable TreeIndex index() {
        TreeIndex known = index;
        if (known == null && parser != null && segments != null) {
            DataTree tree = parser.parseAgain(segments, !ofDocument);
            if (tree == null && ofDocument) {
                throw new IllegalStateException(
                        "the bytes of " + segments.source() + " were changed after they were read");
            }
            known = new TreeIndex(tree == null ? DataTree.nothing(segments.source()) : tree);
            index = known;
        }
        return known;
    }
}
