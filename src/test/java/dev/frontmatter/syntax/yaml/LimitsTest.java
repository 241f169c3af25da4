package dev.frontmatter.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.ReadResult;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each limit lets through what just fits and refuses one more, whichever way the YAML is read. */
class LimitsTest {

    private static final Limits DEFAULTS = Limits.defaults();

    /** What just fits a limit, what is one too much, and the text that the finding is about. */
    private record Edge(String name, Limits limits, Rule rule, String fits, String tooMuch, String where) {}

    private static final List<Edge> EDGES = List.of(
            new Edge(
                    "block depth",
                    DEFAULTS.withDepth(3),
                    Rules.LIMIT_DEPTH,
                    "a:\n  b:\n    c: d",
                    "a:\n  b:\n    c:\n      d: e",
                    "d"),
            new Edge("depth of dashes", DEFAULTS.withDepth(3), Rules.LIMIT_DEPTH, "a:\n- - b", "a:\n- - - b", "-"),
            new Edge(
                    "depth of a list in its key's column",
                    DEFAULTS.withDepth(2),
                    Rules.LIMIT_DEPTH,
                    "a:\n- b",
                    "a:\n- b: c",
                    "b"),
            new Edge("flow depth", DEFAULTS.withDepth(3), Rules.LIMIT_DEPTH, "a: [[b]]", "a: [[[b]]]", "["),
            new Edge(
                    "depth of braces",
                    DEFAULTS.withDepth(3),
                    Rules.LIMIT_DEPTH,
                    "a: {b: {c: d}}",
                    "a: {b: {c: {d: e}}}",
                    "{"),
            new Edge(
                    "default depth",
                    DEFAULTS,
                    Rules.LIMIT_DEPTH,
                    "a: " + "[".repeat(63) + "]".repeat(63),
                    "a: " + "[".repeat(64) + "]".repeat(64),
                    "["),
            new Edge("values", DEFAULTS.withValues(4), Rules.LIMIT_VALUES, "a: b\nc: [d]", "a: b\nc: [d, e]", "e"),
            new Edge("values that are nothing", DEFAULTS.withValues(3), Rules.LIMIT_VALUES, "a:\nb:", "a:\nb:\nc:", ""),
            new Edge(
                    "values that are empty",
                    DEFAULTS.withValues(3),
                    Rules.LIMIT_VALUES,
                    "a: []\nb: {}",
                    "a: []\nb: {}\nc: ''",
                    "''"),
            new Edge(
                    "default values",
                    DEFAULTS,
                    Rules.LIMIT_VALUES,
                    "a:\n" + "- b\n".repeat(99_998),
                    "a:\n" + "- b\n".repeat(99_999),
                    "b"),
            new Edge("plain scalar", DEFAULTS.withScalarBytes(4), Rules.LIMIT_SCALAR, "a: abcd", "a: abcde", "abcde"),
            new Edge(
                    "wide characters, in bytes",
                    DEFAULTS.withScalarBytes(4),
                    Rules.LIMIT_SCALAR,
                    "a: \u00e9\u00e9",
                    "a: \u00e9\u00e9b",
                    "\u00e9\u00e9b"),
            new Edge(
                    "quoted scalar, with its quotes",
                    DEFAULTS.withScalarBytes(4),
                    Rules.LIMIT_SCALAR,
                    "a: \"bc\"",
                    "a: \"bcd\"",
                    "\"bcd\""),
            new Edge(
                    "escapes, as written",
                    DEFAULTS.withScalarBytes(6),
                    Rules.LIMIT_SCALAR,
                    "a: \"\\x41\"",
                    "a: \"\\x41b\"",
                    "\"\\x41b\""),
            new Edge(
                    "lines of a plain scalar",
                    DEFAULTS.withScalarBytes(6),
                    Rules.LIMIT_SCALAR,
                    "a: b\n   c",
                    "a: b\n    c",
                    "b\n    c"),
            new Edge(
                    "literal scalar",
                    DEFAULTS.withScalarBytes(5),
                    Rules.LIMIT_SCALAR,
                    "a: |\n  b\n",
                    "a: |\n  bc\n",
                    "|\n  bc"),
            new Edge(
                    "scalar in brackets",
                    DEFAULTS.withScalarBytes(4),
                    Rules.LIMIT_SCALAR,
                    "a: [abcd]",
                    "a: [abcde]",
                    "abcde"),
            new Edge("key", DEFAULTS.withScalarBytes(4), Rules.LIMIT_SCALAR, "abcd: e", "abcde: e", "abcde"));

    /** Constructs that only the engine reads, in limits of their own. */
    private static final List<Edge> ENGINE_EDGES = List.of(
            new Edge(
                    "values behind aliases",
                    DEFAULTS.withValues(7),
                    Rules.LIMIT_VALUES,
                    "a: &a [b]\nc: *a\nd: *a",
                    "a: &a [b]\nc: *a\nd: [*a]",
                    "*a"),
            new Edge(
                    "depth behind an alias",
                    DEFAULTS.withDepth(3),
                    Rules.LIMIT_DEPTH,
                    "a: &a [b]\nc: [*a]",
                    "a: &a [b]\nc: [[*a]]",
                    "*a"),
            new Edge(
                    "text behind aliases",
                    DEFAULTS.withAliasText(6),
                    Rules.LIMIT_ALIASES,
                    "a: &a bcd\ne: *a\nf: *a",
                    "a: &a bcd\ne: &b e\nf: *a\ng: *a\nh: *b",
                    "*b"),
            new Edge(
                    "text behind an alias of a mapping",
                    DEFAULTS.withAliasText(3),
                    Rules.LIMIT_ALIASES,
                    "a: &a {b: cd}\ne: *a",
                    "a: &a {b: cde}\ne: *a",
                    "*a"),
            new Edge(
                    "text behind an alias that is a key",
                    DEFAULTS.withAliasText(3),
                    Rules.LIMIT_ALIASES,
                    "a: &a bcd\n*a : e",
                    "a: &a bcde\n*a : e",
                    "*a"),
            new Edge(
                    "text behind an alias of an alias",
                    DEFAULTS.withAliasText(2),
                    Rules.LIMIT_ALIASES,
                    "a: &a b\nc: &b [*a]\nd: [*b, x]",
                    "a: &a b\nc: &b [*a]\nd: [*b, *b]",
                    "*b"),
            new Edge(
                    "default text behind aliases",
                    DEFAULTS,
                    Rules.LIMIT_ALIASES,
                    "a: &a " + "x".repeat(1 << 19) + "\nb: [*a, *a]",
                    "a: &a " + "x".repeat(1 << 19) + "\nb: [*a, *a, *a]",
                    "*a"),
            new Edge(
                    "default scalar",
                    DEFAULTS.withFrontMatterBytes(1 << 22),
                    Rules.LIMIT_SCALAR,
                    "? " + "x".repeat(1 << 20) + "\n: b",
                    "? " + "x".repeat((1 << 20) + 1) + "\n: b",
                    "x".repeat((1 << 20) + 1)),
            new Edge(
                    "explicit key",
                    DEFAULTS.withScalarBytes(4),
                    Rules.LIMIT_SCALAR,
                    "? abcd\n: e",
                    "? abcde\n: e",
                    "abcde"),
            new Edge(
                    "tagged scalar",
                    DEFAULTS.withScalarBytes(4),
                    Rules.LIMIT_SCALAR,
                    "a: !!str abcd",
                    "a: !!str abcde",
                    "abcde"));

    @TestFactory
    Stream<DynamicTest> what_fits_is_read_in_both_ways() {
        return EDGES.stream()
                .map(edge -> dynamicTest(edge.name(), () -> {
                    Source source = Source.ofText("text", edge.fits());

                    assertThat(BothWays.agree(source, new Span(0, source.length()), edge.limits()))
                            .isTrue();
                }));
    }

    @TestFactory
    Stream<DynamicTest> one_more_is_refused_in_both_ways() {
        return EDGES.stream()
                .map(edge -> dynamicTest(edge.name(), () -> {
                    assertThat(scan(edge, edge.tooMuch())).isNull();
                    assertRefused(edge);
                }));
    }

    @TestFactory
    Stream<DynamicTest> what_only_the_engine_reads_has_the_same_limits() {
        return ENGINE_EDGES.stream()
                .map(edge -> dynamicTest(edge.name(), () -> {
                    assertThat(engine(edge, edge.fits()).read()).isNotNull();
                    assertRefused(edge);
                }));
    }

    private static void assertRefused(Edge edge) {
        assertThatExceptionOfType(YamlFault.class)
                .isThrownBy(() -> engine(edge, edge.tooMuch()).read())
                .satisfies(fault -> {
                    Diagnostic finding = fault.diagnostic();
                    assertThat(finding.rule()).isEqualTo(edge.rule());
                    assertThat(edge.tooMuch().substring(finding.span().start())).startsWith(edge.where());
                });
    }

    // Limits that are none of YAML's

    /** The same data, read by the scanner and, for its tab, by the engine. */
    private static final List<String> WAYS = List.of("", "\t");

    @Test
    void front_matter_has_a_size() {
        for (String way : WAYS) {
            String line = "a: " + way + "b\n";
            Limits limits = DEFAULTS.withFrontMatterBytes(line.length());

            assertThat(rules(limits, line)).isEmpty();
            assertThat(rules(limits, "#" + line)).containsExactly("source/limit-front-matter 1:1");
        }
    }

    @Test
    void front_matter_has_a_size_by_default() {
        assertThat(rules(DEFAULTS, "a: " + "b".repeat((1 << 20) - 4) + "\n")).isEmpty();
        assertThat(rules(DEFAULTS, "a: " + "b".repeat((1 << 20) - 3) + "\n"))
                .containsExactly("source/limit-front-matter 1:1");
    }

    @Test
    void numbers_have_a_length() {
        Limits limits = DEFAULTS.withNumberDigits(4);
        for (String way : WAYS) {
            for (String fits : List.of("1234", "-1234", "0x12aF", "0o1234", "12.34", "1.2e34", "+1.2E-34", ".inf")) {
                boolean finite = !fits.equals(".inf");
                assertThat(rules(limits, "a: " + way + fits + "\n")).as(fits).hasSize(finite ? 0 : 1);
            }
            for (String tooLong : List.of("12345", "-12345", "0x12aFf", "0o12345", "12.345", "1.2e345", "00000")) {
                assertThat(rules(limits, "a: " + way + tooLong + "\n"))
                        .as(tooLong)
                        .containsExactly("source/limit-number 2:" + (4 + way.length()));
            }
        }
    }

    @Test
    void numbers_have_a_length_by_default() {
        assertThat(rules(DEFAULTS, "a: " + "1".repeat(1_000) + "\n")).isEmpty();
        assertThat(rules(DEFAULTS, "a: " + "1".repeat(1_001) + "\n")).containsExactly("source/limit-number 2:4");
    }

    @Test
    void findings_have_a_number() {
        Limits limits = DEFAULTS.withDiagnostics(2);
        for (String way : WAYS) {
            assertThat(rules(limits, "a: [1e999, " + way + "1e999]\n"))
                    .containsExactly("schema/range 2:5", "schema/range 2:" + (12 + way.length()));
            assertThat(rules(limits, "a: [1e999, " + way + "1e999, 1e999]\n"))
                    .containsExactly(
                            "schema/range 2:5",
                            "schema/range 2:" + (12 + way.length()),
                            "source/limit-diagnostics 2:" + (19 + way.length()));
        }
    }

    @Test
    void findings_have_a_number_by_default() {
        assertThat(rules(DEFAULTS, "a:\n" + "- 1e999\n".repeat(1_000)))
                .hasSize(1_000)
                .doesNotContain("source/limit-diagnostics 1002:3");
        assertThat(rules(DEFAULTS, "a:\n" + "- 1e999\n".repeat(1_001)))
                .hasSize(1_001)
                .endsWith("source/limit-diagnostics 1003:3");
    }

    /** A key that is part of the path of every finding below it must not be multiplied by their number. */
    @Test
    void findings_have_a_length() {
        String key = "k".repeat(500_000);
        ReadResult<?> result =
                FrontMatter.untyped().tryReadText("---\n? " + key + "\n:\n" + "- 1e999\n".repeat(1_000) + "---\n");

        assertThat(result.diagnostics()).hasSizeLessThan(10);
        assertThat(result.diagnostics().get(result.diagnostics().size() - 1).rule())
                .isEqualTo(Rules.LIMIT_DIAGNOSTICS);
    }

    private static List<String> rules(Limits limits, String frontMatter) {
        return FrontMatter.untyped()
                .withLimits(limits)
                .tryReadText("---\n" + frontMatter + "---\n")
                .diagnostics()
                .stream()
                .map(finding -> finding.rule() + " " + finding.start())
                .toList();
    }

    private static @Nullable DataTree scan(Edge edge, String yaml) {
        Source source = Source.ofText("text", yaml);
        return YamlReader.scan(source, new Span(0, source.length()), KeyTable.empty(), edge.limits());
    }

    private static EngineReader engine(Edge edge, String yaml) {
        Source source = Source.ofText("text", yaml);
        return new EngineReader(source, new Span(0, source.length()), KeyTable.empty(), edge.limits());
    }
}
