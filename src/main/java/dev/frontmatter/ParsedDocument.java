package dev.frontmatter;

import dev.frontmatter.schema.Target;
import dev.frontmatter.source.Source;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.Notation;
import dev.frontmatter.syntax.ScannerPool;
import dev.frontmatter.syntax.TreeScanner;
import dev.frontmatter.syntax.yaml.YamlNotation;
import dev.frontmatter.tokenizer.Segments;
import dev.frontmatter.tree.DataTree;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of parsing one document: its segments, its diagnostics so far, and its tree if there are no errors. The
 * tree may lie in the arrays of a scanner, which goes back into its pool when this is closed.
 */
final class ParsedDocument implements AutoCloseable {

    private final Segments segments;
    private final Diagnostics diagnostics;
    private final @Nullable DataTree tree;
    private final Notation notation;
    private final @Nullable TreeScanner scanner;
    private final @Nullable ScannerPool pool;

    /** Makes one whose tree is its own; null stands for none. */
    ParsedDocument(Segments segments, Diagnostics diagnostics, @Nullable DataTree tree, Notation notation) {
        this.segments = segments;
        this.diagnostics = diagnostics;
        this.tree = tree;
        this.notation = notation;
        this.scanner = null;
        this.pool = null;
    }

    /** Makes one whose tree is lent by a scanner. */
    ParsedDocument(
            Segments segments, Diagnostics diagnostics, Notation notation, TreeScanner scanner, ScannerPool pool) {
        this.segments = segments;
        this.diagnostics = diagnostics;
        this.tree = scanner.lentTree();
        this.notation = notation;
        this.scanner = scanner;
        this.pool = pool;
    }

    /** Makes one that nothing could be read of. */
    static ParsedDocument withoutTree(Segments segments, Diagnostics diagnostics) {
        return new ParsedDocument(segments, diagnostics, null, YamlNotation.INSTANCE);
    }

    /** Makes one of a file that is without front matter, as it may be: an empty mapping, and nothing to say about it. */
    static ParsedDocument absent(Segments segments, Diagnostics diagnostics) {
        return new ParsedDocument(
                segments, diagnostics, DataTree.emptyMapping(segments.source(), 0), YamlNotation.INSTANCE);
    }

    /** Returns true if there is no front matter, and need not be. */
    boolean isAbsent() {
        return hasTree() && !segments.hasFrontMatter();
    }

    Source source() {
        return segments.source();
    }

    Segments segments() {
        return segments;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    boolean hasTree() {
        return tree != null;
    }

    /** Returns the tree, which may be read until this is closed. */
    DataTree tree() {
        if (tree == null) {
            throw new IllegalStateException("there is no tree");
        }
        return tree;
    }

    /** Returns a tree of the document, as schemas are asked about it. */
    Target target(DataTree given) {
        return new Target(given, notation, segments.fence());
    }

    /** Returns true if a tree is good only until this is closed. */
    boolean lends(DataTree given) {
        return scanner != null && given == tree;
    }

    /** Returns the tree, which may be kept. */
    DataTree lastingTree() {
        return scanner == null ? tree() : scanner.lastingTree();
    }

    @Override
    public void close() {
        if (scanner != null && pool != null) {
            pool.giveBack(scanner);
        }
    }
}
