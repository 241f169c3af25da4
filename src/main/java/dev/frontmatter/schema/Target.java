package dev.frontmatter.schema;

import dev.frontmatter.source.Span;
import dev.frontmatter.syntax.Notation;
import dev.frontmatter.tree.DataTree;

/**
 * The data that is held against a schema.
 *
 * @param tree the data
 * @param notation how its format is written
 * @param fence the place where to report what is about all of it: the opening line, or nothing if it is a whole file
 */
public record Target(DataTree tree, Notation notation, Span fence) {

    /**
     * Returns what the data is, in words for its writer.
     *
     * @return a noun with its article
     */
    public String name() {
        return fence.isEmpty() ? "the file" : "the front matter";
    }
}
