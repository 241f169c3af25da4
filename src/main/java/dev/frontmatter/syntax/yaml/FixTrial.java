package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import java.util.Arrays;

/**
 * Tries fixes of front matter by reading it as it would be. A document has one syntax error at a time, so this reads it
 * twice more at most.
 */
final class FixTrial {

    private final Source source;
    private final Span frontMatter;
    private final Limits limits;

    FixTrial(Source source, Span frontMatter, Limits limits) {
        this.source = source;
        this.frontMatter = frontMatter;
        this.limits = limits;
    }

    /**
     * Returns true if the changed front matter can be read beyond a fix and what it mends.
     *
     * @param fix the fix
     * @param mended the end of what is wrong
     */
    boolean isRight(Fix fix, int mended) {
        byte[] changed = fix.applyTo(Arrays.copyOf(source.bytes(), frontMatter.end()));
        int growth = changed.length - frontMatter.end();
        return reads(
                Source.wrap(source.name(), changed),
                frontMatter.end() + growth,
                Math.max(fix.span().end(), mended) + growth);
    }

    /** Returns true if the front matter can be read if it ends at an offset. */
    boolean canEndAt(int end) {
        return reads(source, end, end);
    }

    /** Returns true if all that stands behind a line can only be text in column 1, no keys or list entries. */
    boolean isText(int start) {
        try {
            DataTree tree = EngineReader.withoutFixes(
                            source, new Span(start, frontMatter.end()), KeyTable.empty(), limits)
                    .read();
            NodeKind kind = tree.kind(DataTree.ROOT);
            boolean indented =
                    Lines.isBlank(source.bytes()[tree.span(DataTree.ROOT).start() - 1]);
            return !indented && (kind == NodeKind.PLAIN || kind == NodeKind.TEXT);
        } catch (YamlFault fault) {
            return false;
        }
    }

    private boolean reads(Source text, int end, int beyond) {
        try {
            DataTree tree = EngineReader.withoutFixes(
                            text, new Span(frontMatter.start(), end), KeyTable.empty(), limits)
                    .read();
            // Text alone can be read, and is no front matter.
            return tree.kind(DataTree.ROOT) == NodeKind.MAPPING;
        } catch (YamlFault fault) {
            Diagnostic next = fault.finding();
            // A fault of a fence would stand before what is mended, in the order of the stages.
            return next.span().start() > beyond && !next.rule().family().equals(Rules.UNCLOSED.family());
        }
    }
}
