package dev.frontmatter.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.testing.TreeText;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import java.util.List;

/** Reads YAML in the fast way and in the engine's way, and holds one against the other. */
final class BothWays {

    /** Some keys of the documents, so that some keys are known and some are not. */
    private static final KeyTable KEYS =
            KeyTable.of(List.of("a", "title", "publishedDateTime", "a b", "\u00e9", "x: y", "it's"));

    private BothWays() {}

    /**
     * Asserts that the fast way gives up, or gives the engine's tree.
     *
     * @return whether the fast way does it
     */
    static boolean agree(Source source, Span frontMatter, Limits limits) {
        DataTree scanned = YamlReader.scan(source, frontMatter, KEYS, limits);
        if (scanned == null) {
            return false;
        }
        String engine = engineText(source, frontMatter, limits);
        // AssertJ would make the description also where all is well.
        if (!TreeText.of(scanned).equals(engine)) {
            assertThat(TreeText.of(scanned))
                    .as("%s in %s", source.text(frontMatter), source)
                    .isEqualTo(engine);
        }
        return true;
    }

    private static String engineText(Source source, Span frontMatter, Limits limits) {
        try {
            return TreeText.of(new EngineReader(source, frontMatter, KEYS, limits).read());
        } catch (YamlFault fault) {
            return fault.diagnostic().toString();
        }
    }
}
