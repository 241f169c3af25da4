package dev.frontmatter.syntax.yaml;

import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Front matter that is indented with tabs throughout. What is meant is plain then: one tab more is one level deeper. Where
 * tabs and spaces are mixed, or a block text may hold tabs of its own, it is not.
 */
final class TabIndent {

    private static final String LEVEL = "  ";

    private TabIndent() {}

    /** Spaces in place of all tabs that indent, or null if it is not certain what they mean. */
    static @Nullable Fix fix(Source source, EngineText text) {
        StringBuilder replacement = new StringBuilder();
        int first = -1;
        int last = -1;
        int copied = -1;
        for (int line = text.start(); line < text.end(); line = text.lineEnd(line) + 1) {
            int end = text.lineEnd(line);
            int at = line;
            while (text.at(at) == '\t') {
                at++;
            }
            if (text.skipBlanks(at) >= end) {
                continue;
            }
            if (text.at(at) == ' ' || beginsText(text, at, end)) {
                return null;
            }
            if (at > line) {
                first = first < 0 ? line : first;
                replacement.append(copied < 0 ? "" : source.text(new Span(copied, line)));
                replacement.append(LEVEL.repeat(at - line));
                copied = at;
                last = at;
            }
        }
        return first < 0
                ? null
                : new Fix(new Span(first, last), replacement.toString(), true, "indent with spaces in place of tabs");
    }

    private static boolean beginsText(EngineText text, int start, int lineEnd) {
        int at = text.trimEnd(start, lineEnd);
        while (at > start && "+-0123456789".indexOf(text.at(at - 1)) >= 0) {
            at--;
        }
        return at > start && (text.at(at - 1) == '|' || text.at(at - 1) == '>');
    }
}
