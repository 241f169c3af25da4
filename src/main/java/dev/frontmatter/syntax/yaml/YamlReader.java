package dev.frontmatter.syntax.yaml;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.FormatReader;
import dev.frontmatter.syntax.Notation;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML 1.2.2 into a {@link DataTree}, in one of two ways: {@link BlockYamlScanner} reads what is common, fast;
 * where it is not certain, {@link EngineReader} reads everything, and finds the errors.
 */
public final class YamlReader implements FormatReader {

    /** The only one: it has no state. */
    public static final YamlReader INSTANCE = new YamlReader();

    private YamlReader() {}

    @Override
    public Notation notation() {
        return YamlNotation.INSTANCE;
    }

    @Override
    public @Nullable DataTree read(
            Source source, Span frontMatter, KeyTable keys, Limits limits, Diagnostics diagnostics) {
        BlockYamlScanner scanner = new BlockYamlScanner(keys, limits);
        if (!scanner.scan(source, frontMatter)) {
            return readByEngine(source, frontMatter, keys, limits, diagnostics);
        }
        // Nobody uses the scanner again, so what it lends is not asked back.
        DataTree scanned = scanner.lentTree();
        if (scanner.isOdd()) {
            YamlWarnings.check(scanned, frontMatter, limits, diagnostics);
        }
        return scanned;
    }

    /**
     * Reads YAML in the engine's way only, for who has seen the scanner give up.
     *
     * @param source the document, well-formed UTF-8 where the span lies
     * @param frontMatter where the YAML stands
     * @param keys numbers the keys
     * @param limits bound the work
     * @param diagnostics takes the errors, and warnings of what nobody means
     * @return the data, an empty mapping where there is none, in part where there were errors; null if there was an error
     *     behind which nothing is certain
     */
    public static @Nullable DataTree readByEngine(
            Source source, Span frontMatter, KeyTable keys, Limits limits, Diagnostics diagnostics) {
        DataTree tree = Recovery.read(source, frontMatter, keys, limits, diagnostics);
        if (tree != null) {
            YamlWarnings.check(tree, frontMatter, limits, diagnostics);
        }
        return tree;
    }

    /**
     * Explains text alone, where keys and values must be.
     *
     * @param source the document
     * @param frontMatter where the text stands
     * @param limits bound the work
     * @return an error if its first line is a key but for its colon, else null
     */
    public static Diagnostic.@Nullable Builder almostKey(Source source, Span frontMatter, Limits limits) {
        return new EngineReader(source, frontMatter, KeyTable.empty(), limits).almostKey();
    }

    /**
     * Returns true if text alone begins with a key and an equals sign, as TOML does.
     *
     * @param tree holds the text
     * @return false for anything else
     */
    public static boolean isAssignment(DataTree tree) {
        WrittenText text = new WrittenText(
                tree.bytes(),
                tree.start(DataTree.ROOT),
                tree.span(DataTree.ROOT).end());
        int key = WrittenLines.commonKeyEnd(text, text.start());
        int sign = text.skipBlanks(key);
        return key > text.start() && text.at(sign) == '=' && text.at(sign + 1) != '=';
    }

    /**
     * Reads YAML in the fast way only. {@link #read} asks this first; tests and benchmarks ask it to count how often it
     * does not do.
     *
     * @param source the document, well-formed UTF-8 where the span lies
     * @param frontMatter where the YAML stands
     * @param keys numbers the keys
     * @param limits bound the work
     * @return the data, or null where the engine has to read
     */
    public static @Nullable DataTree scan(Source source, Span frontMatter, KeyTable keys, Limits limits) {
        BlockYamlScanner scanner = new BlockYamlScanner(keys, limits);
        // Nobody uses the scanner again, so what it lends is not asked back.
        return scanner.scan(source, frontMatter) ? scanner.lentTree() : null;
    }
}
