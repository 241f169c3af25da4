package dev.frontmatter.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.yaml.BlockYamlScanner;
import dev.frontmatter.syntax.yaml.YamlReader;
import dev.frontmatter.testing.CommonYaml;
import dev.frontmatter.testing.TreeText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DataTreeTest {

    private static final String ARTICLE = """
            title: "Kelp"
            images:
              - url: a.png # the first
                size: {width: 1, height: 2}
              - url: b.png
            text: |
              One.

              Two.
            none:
            a/b~c: [x, 'y', []]
            """;

    // Ways to values

    @Test
    void findsValues() {
        DataTree tree = read(ARTICLE);

        assertThat(tree.find("")).isEqualTo(DataTree.ROOT);
        assertThat(textAt(tree, "/title")).isEqualTo("Kelp");
        assertThat(textAt(tree, "/images/1/url")).isEqualTo("b.png");
        assertThat(textAt(tree, "/images/0/size/height")).isEqualTo("2");
        assertThat(textAt(tree, "/text")).isEqualTo("One.\n\nTwo.\n");
        assertThat(textAt(tree, "/a~1b~0c/1")).isEqualTo("y");
        assertThat(tree.isNull(tree.find("/none"))).isTrue();
    }

    @Test
    void findsNothingElse() {
        DataTree tree = read(ARTICLE);

        assertThat(List.of(
                        "title",
                        "/",
                        "/Title",
                        "/title/0",
                        "/title/",
                        "/images/2",
                        "/images/-",
                        "/images/00",
                        "/images/+1",
                        "/images/9999999999",
                        "/images/99999999999",
                        "/images/0/url/x",
                        "/a~1b~0c/2/0",
                        "/a/b~0c"))
                .extracting(tree::find)
                .containsOnly(DataTree.NONE);
    }

    @Test
    void findsElementsByTheirIndex() {
        DataTree tree = read("letters: [a, b, c, d, e, f, g, h, i, j, k]\n");

        assertThat(textAt(tree, "/letters/0")).isEqualTo("a");
        assertThat(textAt(tree, "/letters/9")).isEqualTo("j");
        assertThat(textAt(tree, "/letters/10")).isEqualTo("k");
        assertThat(tree.find("/letters/11")).isEqualTo(DataTree.NONE);
    }

    @Test
    void knowsTheWayToWhatIsDeep() {
        DataTree tree = read("a: " + "[0, {k: ".repeat(12) + "b" + "}]".repeat(12) + "\n");
        String pointer = "/a" + "/1/k".repeat(12);

        assertThat(textAt(tree, pointer)).isEqualTo("b");
        assertThat(tree.pointer(tree.find(pointer))).isEqualTo(pointer);
        assertThat(tree.path(tree.find(pointer))).isEqualTo("a" + "[1].k".repeat(12));
        assertThat(tree.pointer(tree.find("/a/1/k/0"))).isEqualTo("/a/1/k/0");
    }

    @Test
    void namesValuesForPeople() {
        DataTree tree = read(ARTICLE);

        assertThat(tree.path(DataTree.ROOT)).isEmpty();
        assertThat(tree.path(tree.find("/images/0/size/height"))).isEqualTo("images[0].size.height");
        assertThat(tree.path(tree.find("/a~1b~0c/2"))).isEqualTo("a/b~c[2]");
    }

    /** Each value is found by its pointer; and a key's pointer is that of its value. */
    @Property(tries = 1_000)
    void pointersLeadBack(@ForAll("yaml") String yaml) {
        DataTree tree = read(yaml);
        List<String> pointers = new ArrayList<>();
        for (int value : values(tree)) {
            assertThat(tree.find(tree.pointer(value))).isEqualTo(value);
            pointers.add(tree.pointer(value));
        }

        assertThat(pointers).doesNotHaveDuplicates();
    }

    /** Nodes lie in one another as their spans do, one behind the other. */
    @Property(tries = 1_000)
    void spansAreNested(@ForAll("yaml") String yaml) {
        DataTree tree = read(yaml);
        for (int node = 0; node < tree.nodeCount(); node++) {
            int start = tree.start(node);
            if (isCollection(tree, node)) {
                for (int child = node + 1; child < tree.next(node); child = tree.next(child)) {
                    assertThat(tree.start(child)).isGreaterThanOrEqualTo(start);
                    start = tree.span(child).end();
                }
                assertThat(tree.span(node).end()).isGreaterThanOrEqualTo(start);
            }
        }
    }

    @Provide
    Arbitrary<String> yaml() {
        return Arbitraries.randomValue(CommonYaml::document);
    }

    // Places

    @Test
    void knowsWhereValuesStand() {
        assertThat(marked(ARTICLE, "/title")).isEqualTo(ARTICLE.replace("\"Kelp\"", "<\"Kelp\">"));
        assertThat(marked(ARTICLE, "/images"))
                .isEqualTo(ARTICLE.replace("- url: a", "<- url: a").replace("url: b.png", "url: b.png>"));
        assertThat(marked(ARTICLE, "/images/0"))
                .isEqualTo(ARTICLE.replace("url: a", "<url: a").replace("2}", "2}>"));
        assertThat(marked(ARTICLE, "/images/0/url")).isEqualTo(ARTICLE.replace("a.png", "<a.png>"));
        assertThat(marked(ARTICLE, "/images/0/size"))
                .isEqualTo(ARTICLE.replace("{width: 1, height: 2}", "<{width: 1, height: 2}>"));
        assertThat(marked(ARTICLE, "/text"))
                .isEqualTo(ARTICLE.replace("|", "<|").replace("Two.", "Two.>"));
        assertThat(marked(ARTICLE, "/none")).isEqualTo(ARTICLE.replace("none:", "none:<>"));
        assertThat(marked(ARTICLE, "/a~1b~0c/1")).isEqualTo(ARTICLE.replace("'y'", "<'y'>"));
        assertThat(marked(ARTICLE, "")).isEqualTo("<" + ARTICLE.replace("[]]", "[]]>"));
    }

    @Test
    void knowsWhereTextsStand() {
        DataTree tree = read("plain: a\nquoted: 'b'\nescaped: \"\\x63\"\n");

        assertThat(writtenAt(tree, "/plain")).isEqualTo("a");
        assertThat(writtenAt(tree, "/quoted")).isEqualTo("b");
        assertThat(tree.isWritten(tree.find("/escaped"))).isFalse();
        assertThat(textAt(tree, "/escaped")).isEqualTo("c");
    }

    @Test
    void textsAreCertainlyTheSameWhereTheyAreWrittenAlike() {
        DataTree tree = read("a: x\nb: 'x'\nc: y\nd: \"\\x78\"\n");
        int x = tree.find("/a");

        assertThat(tree.haveSameText(x, tree.find("/b"))).isTrue();
        assertThat(tree.haveSameText(x, tree.find("/c"))).isFalse();
        assertThat(tree.haveSameText(x, tree.find("/d"))).isFalse();
        assertThat(tree.haveSameText(tree.find("/d"), x)).isFalse();
    }

    // Aliases

    @Test
    void whatHasAnAnchorIsAnchoredAndWhatAnAliasStandsForIsAliased() {
        DataTree tree = read("a: &x [1, {b: c}]\ne: *x\nf: 2\ng: &y [3]\n");

        assertThat(List.of("/a", "/a/1/b", "/g", "/g/0")).allMatch(pointer -> tree.isAnchored(tree.find(pointer)));
        assertThat(List.of("", "/f")).noneMatch(pointer -> tree.isAnchored(tree.find(pointer)));
        assertThat(List.of("/a", "/a/1/b", "/e", "/e/1/b")).allMatch(pointer -> tree.isAliased(tree.find(pointer)));
        assertThat(List.of("", "/f", "/g", "/g/0")).noneMatch(pointer -> tree.isAliased(tree.find(pointer)));
    }

    @Test
    void aliasesStandForCopies() {
        String yaml = "a: &x [1, {b: [c, d]}]\ne: *x\nf: &y g\nh: *y\ni: [*x, *y]\n";
        DataTree tree = read(yaml);

        for (String copy : List.of("/e", "/i/0")) {
            assertThat(tree.size(tree.find(copy))).isEqualTo(2);
            assertThat(textAt(tree, copy + "/1/b/1")).isEqualTo("d");
            assertThat(tree.pointer(tree.find(copy + "/1/b/1"))).isEqualTo(copy + "/1/b/1");
        }
        assertThat(textAt(tree, "/h")).isEqualTo("g");
        assertThat(textAt(tree, "/i/1")).isEqualTo("g");
        assertThat(tree.size(tree.find("/i"))).isEqualTo(2);
        assertThat(tree.size(DataTree.ROOT)).isEqualTo(5);
    }

    @Test
    void copiesStandWhereTheAliasDoesAndWhatIsInThemWhereItIsWritten() {
        String yaml = "a: &x [1, {b: c}]\ne: *x\n";

        assertThat(marked(yaml, "/a")).isEqualTo("a: &x <[1, {b: c}]>\ne: *x\n");
        assertThat(marked(yaml, "/e")).isEqualTo("a: &x [1, {b: c}]\ne: <*x>\n");
        assertThat(marked(yaml, "/e/1/b")).isEqualTo("a: &x [1, {b: <c>}]\ne: *x\n");
    }

    @Test
    void countsWhatACopyStandsFor() {
        DataTreeBuilder tree = new DataTreeBuilder(Source.ofText("none", ""), KeyTable.empty());
        Span nowhere = Span.at(0);
        tree.begin(NodeKind.SEQUENCE, 0);
        tree.begin(NodeKind.MAPPING, 0);
        tree.key(NodeKind.PLAIN, nowhere, "a");
        tree.begin(NodeKind.SEQUENCE, 0);
        tree.scalar(NodeKind.PLAIN, nowhere, "b");
        tree.end(0);
        tree.end(0);
        tree.copy(1, nowhere);
        tree.end(0);

        assertThat(tree.valueCount(DataTree.ROOT)).isEqualTo(7);
        assertThat(tree.height(DataTree.ROOT)).isEqualTo(3);
        assertThat(tree.height(1)).isEqualTo(2);
        assertThat(tree.build().size(DataTree.ROOT)).isEqualTo(2);
    }

    // Keys

    @Test
    void numbersKnownKeys() {
        Source source = Source.ofText("yaml", "b: 1\n\"a\": 2\nc: 3\n'\\x61': 4\n\"\\x62b\": 5\n");
        KeyTable keys = KeyTable.of(List.of("a", "b", "bb"));
        DataTree tree = YamlReader.INSTANCE.read(
                source,
                new Span(0, source.length()),
                keys,
                Limits.defaults(),
                new Diagnostics(source, Limits.defaults()));

        assertThat(List.of(1, 3, 5, 7, 9)).extracting(tree::keyId).containsExactly(1, 0, -1, -1, 2);
    }

    @Test
    void anEmptyMappingHoldsNothing() {
        DataTree tree = DataTree.emptyMapping(Source.ofText("text", "---\n---\n"), 4);

        assertThat(tree.nodeCount()).isEqualTo(1);
        assertThat(tree.kind(DataTree.ROOT)).isEqualTo(NodeKind.MAPPING);
        assertThat(tree.size(DataTree.ROOT)).isZero();
        assertThat(tree.span(DataTree.ROOT)).isEqualTo(Span.at(4));
        assertThat(tree.find("/a")).isEqualTo(DataTree.NONE);
    }

    /** The document with its value at a pointer between angle brackets. */
    private static String marked(String yaml, String pointer) {
        DataTree tree = read(yaml);
        Span span = tree.span(tree.find(pointer));
        return yaml.substring(0, span.start())
                + '<'
                + yaml.substring(span.start(), span.end())
                + '>'
                + yaml.substring(span.end());
    }

    private static String textAt(DataTree tree, String pointer) {
        return tree.text(tree.find(pointer));
    }

    private static String writtenAt(DataTree tree, String pointer) {
        int node = tree.find(pointer);
        return new String(
                tree.bytes(), tree.textStart(node), tree.textEnd(node) - tree.textStart(node), StandardCharsets.UTF_8);
    }

    /** All nodes but keys. */
    private static List<Integer> values(DataTree tree) {
        List<Integer> values = new ArrayList<>(List.of(DataTree.ROOT));
        for (int node = 0; node < tree.nodeCount(); node++) {
            if (isCollection(tree, node)) {
                boolean mapping = tree.kind(node) == NodeKind.MAPPING;
                for (int child = node + 1; child < tree.next(node); child = tree.next(child)) {
                    if (mapping) {
                        assertThat(tree.pointer(child)).isEqualTo(tree.pointer(child + 1));
                        child++;
                    }
                    values.add(child);
                }
            }
        }
        return values;
    }

    private static boolean isCollection(DataTree tree, int node) {
        return tree.kind(node) == NodeKind.MAPPING || tree.kind(node) == NodeKind.SEQUENCE;
    }

    // Numbers of keys, and equal parts

    @Test
    void numbersKeysByAnotherTable() {
        String yaml = ARTICLE + "url: title\n\"q\": 1\n'it''s': 2\n" + "k".repeat(65) + ": 3\n? size\n: 4\n";
        KeyTable keys = KeyTable.of(List.of("none", "url", "it's", "q", "title", "size", "k".repeat(65)));
        for (String text : List.of(yaml, ARTICLE, "a: 1\n", "none: &a {url: 1}\nx: *a\n")) {
            DataTree numbered = read(text).numberedBy(keys);

            assertThat(TreeText.of(numbered)).isEqualTo(TreeText.of(read(text, keys)));
            for (int node = 0; node < numbered.nodeCount(); node++) {
                if (!numbered.isCollection(node)) {
                    assertThat(numbered.keyText(node)).isEqualTo(numbered.text(node));
                }
            }
        }
    }

    @Test
    void findsPartsThatAreCertainlyTheSame() {
        BlockYamlScanner scanner = new BlockYamlScanner(KeyTable.empty(), Limits.defaults());
        String list = "list:\n  - a: 1\n    b: \"x\\ty\"\n  - c: d\n";
        DataTree tree = scanned(scanner, list);
        int node = tree.find("/list");

        DataTree later = scanned(scanner, "title: x\n" + list + "end: 1\n");
        assertThat(tree.isCertainlySame(node, later, later.find("/list"))).isTrue();
        assertThat(later.isCertainlySame(later.find("/list"), tree, node)).isTrue();
        assertThat(tree.isCertainlySame(node, later, later.find("/title"))).isFalse();
        assertThat(tree.isCertainlySame(node, later, DataTree.ROOT)).isFalse();
        for (String other : List.of(
                list.replace("d", "e"),
                list.replace("a: 1", "a: 1 "),
                list.replace("a: 1", "a: \"1\""),
                list.replace("\\t", "\\n"),
                list.replace("c: d", "c: d\n  - c"))) {
            DataTree changed = scanned(scanner, other);
            assertThat(tree.isCertainlySame(node, changed, changed.find("/list")))
                    .as(other)
                    .isFalse();
        }
        DataTree byAnother = scanned(new BlockYamlScanner(KeyTable.empty(), Limits.defaults()), list);
        assertThat(tree.isCertainlySame(node, byAnother, byAnother.find("/list")))
                .isFalse();
    }

    private static DataTree scanned(BlockYamlScanner scanner, String yaml) {
        Source source = Source.ofText("yaml", yaml);
        assertThat(scanner.scan(source, new Span(0, source.length()))).isTrue();
        return scanner.lastingTree();
    }

    private static DataTree read(String yaml) {
        return read(yaml, KeyTable.empty());
    }

    private static DataTree read(String yaml, KeyTable keys) {
        Source source = Source.ofText("yaml", yaml);
        Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
        DataTree tree =
                YamlReader.INSTANCE.read(source, new Span(0, source.length()), keys, Limits.defaults(), diagnostics);
        assertThat(diagnostics.hasErrors()).as("%s", diagnostics.toList()).isFalse();
        return tree;
    }
}
