package dev.frontmatter.syntax;

import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tree.DataTree;

/**
 * Reads the common part of a format in one pass over the bytes, straight into a tree. It gives up at the first byte whose
 * meaning it is not certain of; then a {@link FormatReader} has to read. What it accepts, it reads as that does. It is used
 * again and again: between two documents it is emptied, and holds nothing of the last one. Not thread-safe.
 */
public interface TreeScanner {

    /**
     * Reads text whose place is known, or gives up.
     *
     * @param source the document, well-formed UTF-8 where the span lies
     * @param text the place of the text between two fences, or of a whole file
     * @return true if there is a tree
     */
    boolean scan(Source source, Span text);

    /**
     * Reads front matter and finds its closing line on the way, or gives up: also at bytes that are no UTF-8, where there
     * is no closing line, and where it comes too late for the limits.
     *
     * @param source the document
     * @param start where the front matter starts, behind the opening line
     * @return true if there is a tree; false if the document has to be split and checked before it is read
     */
    boolean scanToFence(Source source, int start);

    /**
     * Returns where the closing line starts that {@link #scanToFence} has found.
     *
     * @return its offset
     */
    int closing();

    /**
     * Returns where the line behind that closing line starts.
     *
     * @return its offset
     */
    int bodyStart();

    /**
     * Returns what was read, in the scanner's own arrays.
     *
     * @return the tree, which may be used until the scanner is emptied or reads on
     */
    DataTree lentTree();

    /**
     * Returns what was read, in arrays of its own.
     *
     * @return an immutable tree
     */
    DataTree lastingTree();

    /**
     * Lets go of the document.
     *
     * @return true if the scanner is worth keeping; false if it has grown large
     */
    boolean empty();
}
