package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import java.util.Arrays;

/**
 * Tries fixes of front matter by reading it as it would be. A document has one syntax error at a time, so this reads it
 * a few times more at most.
 */
final class FixTrial {

    /** The answer for a fix that is none. */
    static final int WRONG = Integer.MAX_VALUE;

    private final Source source;
    private final Span frontMatter;
    private final Limits limits;
    private final boolean offers;

    /** A trial in which fixes are only asked for if they are to be offered. */
    FixTrial(Source source, Span frontMatter, Limits limits, boolean offers) {
        this.source = source;
        this.frontMatter = frontMatter;
        this.limits = limits;
        this.offers = offers;
    }

    /** Returns true if fixes are to be offered. */
    boolean offers() {
        return offers;
    }

    /**
     * Returns how far the changed front matter can be read.
     *
     * @param fix the fix
     * @param faultEnd the end of the text that is wrong
     * @return how many bytes before its end the next error stands, 0 if there is none; {@link #WRONG} if there is one no
     *     further than the fix and that text
     */
    int left(Fix fix, int faultEnd) {
        byte[] changed = fix.applyTo(Arrays.copyOf(source.bytes(), frontMatter.end()));
        int growth = changed.length - frontMatter.end();
        return left(
                Source.wrap(source.name(), changed),
                changed.length,
                fix.span().start(),
                Math.max(fix.span().end(), faultEnd) + growth);
    }

    /** Returns true if the front matter can be read if it ends at an offset. */
    boolean canEndAt(int end) {
        return left(source, end, end, end) != WRONG;
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

    private int left(Source text, int end, int from, int beyond) {
        EngineReader reader =
                EngineReader.withoutFixes(text, new Span(frontMatter.start(), end), KeyTable.empty(), limits);
        int next = end;
        try {
            // Text alone can be read, and is no front matter.
            if (reader.read().kind(DataTree.ROOT) != NodeKind.MAPPING) {
                return WRONG;
            }
        } catch (YamlFault caught) {
            Diagnostic fault = caught.diagnostic();
            next = fault.span().start();
            // A fault of a fence would stand before the one that is fixed, in the order of the stages.
            if (next <= beyond || fault.rule().family().equals(Rules.UNCLOSED.family())) {
                return WRONG;
            }
        }
        return hasErrors(reader, from, beyond) ? WRONG : end - next;
    }

    private static boolean hasErrors(EngineReader reader, int from, int beyond) {
        return reader.found().stream()
                .anyMatch(found -> found.severity() == Severity.ERROR
                        && found.span().end() > from
                        && found.span().start() <= beyond);
    }
}
