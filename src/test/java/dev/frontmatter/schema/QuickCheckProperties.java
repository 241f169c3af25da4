package dev.frontmatter.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.article.Article;
import dev.frontmatter.article.RelatedArticle;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.record.Access;
import dev.frontmatter.record.RecordModel;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.yaml.YamlNotation;
import dev.frontmatter.syntax.yaml.YamlReader;
import dev.frontmatter.testing.Documents;
import dev.frontmatter.testing.Mutations;
import dev.frontmatter.testing.Pick;
import dev.frontmatter.testing.Sample;
import dev.frontmatter.testing.Samples;
import dev.frontmatter.testing.Share;
import dev.frontmatter.testing.SharedFolder;
import dev.frontmatter.tokenizer.Segments;
import dev.frontmatter.tokenizer.Tokenizer;
import dev.frontmatter.tree.DataTree;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.StatisticsReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link QuickCheck} lets pass, {@link Validator} finds nothing wrong with. */
class QuickCheckProperties {

    private static final Path VALID = Path.of("testdata/valid");

    private static final Map<Class<?>, Schema> SCHEMAS = Stream.concat(
                    Samples.RECORDS.stream(),
                    Stream.of(
                            Article.class,
                            RelatedArticle.class,
                            Simple.class,
                            Sized.class,
                            Distinct.class,
                            Loose.class))
            .collect(Collectors.toMap(
                    Function.identity(),
                    type -> RecordModel.of(type, Access.with(null)).schema()));

    /** Nothing that the quick look does not know. */
    public record Simple(String title, int count, boolean flag, List<Samples.Place> places, List<List<Integer>> rows) {}

    /** Bounds on a list. */
    public record Sized(@Size(min = 1, max = 2) List<@NotBlank String> names) {}

    /** Elements that must differ. */
    public record Distinct(Set<Integer> numbers) {}

    /** A document, maybe with something wrong in it. */
    record Written(Class<?> type, String text) {

        @Override
        public String toString() {
            return type.getSimpleName() + "\n" + text;
        }
    }

    @Property(tries = 3_000)
    @StatisticsReport(onFailureOnly = true)
    void letsPassOnlyWhatIsValid(@ForAll("documents") Written written) throws IOException {
        Share.atLeast(15, "passes", passesAsValid(written));
    }

    /** A valid article, changed here and there. */
    @Property(tries = 3_000)
    @StatisticsReport(onFailureOnly = true)
    void letsPassOnlyValidArticles(@ForAll("changedArticles") Written written) throws IOException {
        Share.atLeast(15, "passes", passesAsValid(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short-article.md",
                "with-amp-urls.md",
                "with-images.md",
                "with-related.md",
                "video-with-featured-content.md",
                "heat-unknown.md",
                "non-ascii.md",
                "crlf.md",
                "quoting-styles.md",
                "flow-collections-and-comments.md"
            })
    void letsPlainArticlesPass(String file) throws IOException {
        assertThat(passes(Article.class, Source.of(VALID.resolve(file)))).isTrue();
    }

    @Test
    void letsRealArticlesPass() throws IOException {
        try (Stream<Path> files = Files.list(SharedFolder.resolve("corpus/news"))) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(passes(Article.class, Source.of(file))).isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "count: 1\nflag: true",
                "title: a\ncount: 1\nflag: true\nother: 2",
                "title: a\ncount: 1.5\nflag: true",
                "title: a\ncount: 99999999999\nflag: true",
                "title: a\ncount: \"1\"\nflag: true",
                "title:\ncount: 1\nflag: true",
                "title: [a]\ncount: 1\nflag: true",
                "title: a\ncount: 1\nflag: yes",
                "title: a\ncount: 1\nflag: true\nplaces: a",
                "title: a\ncount: 1\nflag: true\nplaces: [{}]",
                "title: a\ncount: 1\nflag: true\nplaces: [~]",
                "title: a\ncount: 1\nflag: true\nplaces: [{name: a, height: b}]",
                "title: a\ncount: 1\nflag: true\nrows: [[1], [b]]",
                "title: a\ncount: 1\nflag: true\nrows: [1]",
                "[a]"
            })
    void stopsWhatIsWrong(String yaml) throws IOException {
        assertThat(passes(Simple.class, Source.ofText("text", "---\n" + yaml + "\n---\n")))
                .isFalse();
    }

    @Test
    void letsTheSimplePass() throws IOException {
        String yaml = "title: a\ncount: 0x1F\nflag: TRUE\nplaces: [{name: a, height: 1}]\nrows: [[1, 2], []]";

        assertThat(passes(Simple.class, Source.ofText("text", "---\n" + yaml + "\n---\n")))
                .isTrue();
    }

    /** Values of no declared type: nulls may be in them, but are none. */
    public record Loose(Object any, Map<String, Object> map, List<Object> list) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "any: ~",
                "any:",
                "any: 1\nlist: [~]",
                "any: 1\nmap: ~",
                "any: 1\nmap: []",
                "any: 1\nlist: {}",
                "any: .inf",
                "any: [[1, .nan]]",
                "any: {a: 1.5}"
            })
    void stopsWhatMayBeWrongWithoutAType(String yaml) throws IOException {
        assertThat(passes(Loose.class, Source.ofText("text", "---\n" + yaml + "\n---\n")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"any: [~, {a: ~, b: [1, true]}]", "any: 1\nmap: {a: ~, 1: -2}\nlist: [a, 2, {}]"})
    void letsWhatHasNoTypePass(String yaml) throws IOException {
        assertThat(passes(Loose.class, Source.ofText("text", "---\n" + yaml + "\n---\n")))
                .isTrue();
    }

    /** A required component takes no null, whatever else it takes. */
    @Test
    void nullIsNoRequiredValue() {
        assertThat(FrontMatter.reader(Loose.class)
                        .tryReadText("---\nany: ~\n---\n")
                        .diagnostics())
                .extracting(diagnostic -> diagnostic.rule().toString())
                .containsExactly("schema/required");
    }

    /** A record in itself, deeper than the walk goes. */
    public record Nested(@Nullable Nested in, @Nullable Integer number) {}

    @Test
    void stopsAtADepthAndTheValidatorGoesOn() throws IOException {
        Limits limits = Limits.defaults().withDepth(1_000);
        for (int depth : List.of(1, 63, 64, 65, 900)) {
            String text = "---\nin: " + "{in: ".repeat(depth - 1) + "{number: x}" + "}".repeat(depth - 1) + "\n---\n";
            Source source = Source.ofText("text", text);
            assertThat(FrontMatter.reader(Nested.class)
                            .withLimits(limits)
                            .tryRead(source)
                            .diagnostics())
                    .as("%d deep", depth)
                    .extracting(diagnostic -> diagnostic.rule().toString())
                    .containsExactly("schema/type");
            Source right = Source.ofText("text", text.replace("x", "1"));
            assertThat(FrontMatter.reader(Nested.class)
                            .withLimits(limits)
                            .tryRead(right)
                            .diagnostics())
                    .isEmpty();
        }
    }

    @Provide
    Arbitrary<Written> documents() {
        return Arbitraries.randomValue(random -> {
            Class<?> any = Pick.of(random, Pick.of(random, Samples.RECORDS), Sized.class, Distinct.class);
            Class<?> type = Pick.of(random, any, RelatedArticle.class, Simple.class, Simple.class);
            Sample sample = Documents.of(type, random);
            if (Pick.chance(random, 3) && !sample.faults().isEmpty()) {
                Pick.of(random, sample.faults()).change().run();
            }
            String text = sample.write();
            return new Written(sample.type(), Pick.chance(random, 4) ? changed(text, random) : text);
        });
    }

    @Provide
    Arbitrary<Written> changedArticles() throws IOException {
        List<String> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(VALID)) {
            for (Path file : files.sorted().toList()) {
                articles.add(Files.readString(file));
            }
        }
        return Arbitraries.randomValue(
                random -> new Written(Article.class, changed(Pick.of(random, articles), random)));
    }

    private static String changed(String text, Random random) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new String(Mutations.of(bytes, bytes, random), StandardCharsets.UTF_8);
    }

    /** Whether a document passes; if it does, it must be valid. */
    private static boolean passesAsValid(Written written) throws IOException {
        Source source = Source.ofText("text", written.text());
        DataTree tree = read(written.type(), source);
        Schema schema = SCHEMAS.get(written.type());
        if (tree == null || !QuickCheck.certainlyFits(schema.root(), tree, Limits.defaults())) {
            return false;
        }
        Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
        Target target = new Target(tree, YamlNotation.INSTANCE, tree.span(DataTree.ROOT));
        Validator.validateAll(schema, target, Severity.ERROR, Limits.defaults(), diagnostics);
        assertThat(diagnostics.toList()).isEmpty();
        return true;
    }

    private static boolean passes(Class<?> type, Source source) throws IOException {
        DataTree tree = read(type, source);
        return tree != null && QuickCheck.certainlyFits(SCHEMAS.get(type).root(), tree, Limits.defaults());
    }

    /** The data of a document; null if there is none. */
    private static DataTree read(Class<?> type, Source source) throws IOException {
        Segments segments = Tokenizer.split(source, Limits.defaults());
        Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
        return segments.hasFrontMatter()
                ? YamlReader.INSTANCE.read(
                        source, segments.frontMatter(), SCHEMAS.get(type).keys(), Limits.defaults(), diagnostics)
                : null;
    }
}
