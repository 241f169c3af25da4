package dev.frontmatter.syntax.yaml;

import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tree.DataTree;
import org.jspecify.annotations.Nullable;

/**
 * Front matter of YAML as a scanner has read it up to its closing line.
 *
 * @param tree the data, of which no key is numbered
 * @param closing the closing line, from its start to the start of the next line
 * @param isOdd true if something was met that may be valid and yet not be meant
 * @param limits the limits that it keeps
 */
public record ScannedYaml(DataTree tree, Span closing, boolean isOdd, Limits limits) {

    /**
     * Reads front matter.
     *
     * @param scanner a scanner with the empty key table, whose last document is not needed any more
     * @param source the document
     * @param start where the front matter starts, behind the opening line
     * @param limits the limits of the scanner
     * @return null if the scanner gives up
     */
    public static @Nullable ScannedYaml of(BlockYamlScanner scanner, Source source, int start, Limits limits) {
        return scanner.scanToFence(source, start)
                ? new ScannedYaml(
                        scanner.lastingTree(),
                        new Span(scanner.closing(), scanner.bodyStart()),
                        scanner.isOdd(),
                        limits)
                : null;
    }
}
