package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Replacement;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;
import dev.frontmatter.tree.DataTree;
import java.util.ArrayList;
import java.util.List;

/** Reports text in quotes whose later lines are indented no more than its key (YAML 1.2.2, 7.3), which some readers refuse. */
final class QuoteWarnings {

    private static final int LEVEL = 2;

    private final DataTree tree;
    private final WrittenText text;
    private final WarningSink warnings;

    QuoteWarnings(DataTree tree, WrittenText text, WarningSink warnings) {
        this.tree = tree;
        this.text = text;
        this.warnings = warnings;
    }

    void check(int node, YamlWarnings.Collection parent) {
        Span span = tree.span(node);
        List<Replacement> spaces = new ArrayList<>();
        Span place = span;
        for (int line = text.nextLine(span.start()); line < span.end(); line = text.nextLine(line)) {
            int column = text.skipBlanks(line) - line;
            if (column > parent.column || text.isBlankLine(line)) {
                continue;
            }
            if (spaces.isEmpty()) {
                int end = Math.min(span.end(), text.lineEnd(line));
                place = new Span(line + column, Lines.trimBlanks(tree.bytes(), line, end));
            }
            spaces.add(new Replacement(Span.at(line), " ".repeat(parent.column + LEVEL - column)));
        }
        if (!spaces.isEmpty()) {
            warnings.add(Diagnostic.warning(
                            Rules.QUOTED_INDENT,
                            tree.source(),
                            place,
                            "quoted text must be indented more than its key on all its lines, found it in column "
                                    + (place.start() - text.lineStart(place.start()) + 1))
                    .at(tree.pointer(node))
                    .hint("indent the line")
                    .fix(new Fix(spaces, !tree.isAnchored(node), "indent the text")));
        }
    }
}
