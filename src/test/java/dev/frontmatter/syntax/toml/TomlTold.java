package dev.frontmatter.syntax.toml;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.testing.TreeText;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;

/** What the reader of TOML tells of a text: its diagnostics with the text after each fix, or its values. */
final class TomlTold {

    private static final String FENCE = "+++\n";

    private TomlTold() {}

    /** Tells of a file that is TOML as a whole. */
    static String of(String toml) {
        Source source = Source.ofText("text", toml);
        return of(source, new Span(0, source.length()));
    }

    /** Tells of the lines between two fences. */
    static String ofFrontMatter(String lines) {
        Source source = Source.ofText("text", FENCE + lines + FENCE);
        return of(source, new Span(FENCE.length(), source.length() - FENCE.length()));
    }

    private static String of(Source source, Span span) {
        Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
        DataTree tree = TomlReader.INSTANCE.read(source, span, KeyTable.empty(), Limits.defaults(), diagnostics);
        StringBuilder told = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics.toList()) {
            told.append(diagnostic.start() + "-" + diagnostic.end(diagnostic.span()))
                    .append(" " + diagnostic.rule() + " " + diagnostic.message() + "\n");
            diagnostic.hint().ifPresent(hint -> told.append("hint: " + hint + "\n"));
            for (Fix fix : diagnostic.fixes()) {
                String fixed = new String(fix.applyTo(source.bytes()), UTF_8);
                told.append(fix.safe() ? "safe fix: " : "fix: ").append(TreeText.visible(fixed) + "\n");
            }
        }
        return told + (tree == null ? "" : values(tree));
    }

    private static String values(DataTree tree) {
        StringBuilder values = new StringBuilder();
        for (int node = 1; node < tree.nodeCount(); node++) {
            String place = TreeText.visible(tree.source().text(tree.span(node)));
            boolean collection = tree.kind(node) == NodeKind.MAPPING || tree.kind(node) == NodeKind.SEQUENCE;
            values.append(tree.kind(node) + " " + place)
                    .append(collection ? "" : " = " + TreeText.visible(tree.text(node)))
                    .append('\n');
        }
        return values.toString();
    }
}
