package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.frontmatter.article.Article;
import dev.frontmatter.article.Image;
import dev.frontmatter.article.Provider;
import dev.frontmatter.article.Secured;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.testing.SharedFolder;
import dev.frontmatter.tokenizer.Format;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Real files, where there are some: see {@link SharedFolder}. */
class CorpusTest {

    @Test
    void everyArticleIsRead() throws IOException {
        assertThat(findings(FrontMatter.reader(Article.class), "corpus/news")).isEmpty();
        try (Stream<Path> seeds = Files.list(SharedFolder.resolve("seeds"))) {
            assertThat(seeds)
                    .isNotEmpty()
                    .allSatisfy(seed -> FrontMatter.reader(Article.class).read(seed));
        }
    }

    @Test
    void inArticlesWithRelatedOnesExactlyTheUrlsWithASpaceAreErrors() throws IOException {
        List<Diagnostic> findings = findings(FrontMatter.reader(Article.class), "corpus/news-with-related");

        assertThat(findings).hasSize(14).allSatisfy(finding -> {
            assertThat(finding.rule().id()).isEqualTo("schema/format");
            assertThat(lineOf(finding)).containsPattern("rl: \"https?://[^\"]*( |\\\\u2028)[^\"]*\"$");
            assertThat(finding.fixes())
                    .singleElement()
                    .satisfies(fix -> assertThat(fix.safe()).isTrue());
        });
    }

    @Test
    void bodiesAndSpansAreThoseOfTheFile() throws IOException {
        Path file = SharedFolder.resolve("seeds");
        try (Stream<ReadResult<Article>> results =
                FrontMatter.reader(Article.class).walk(file.resolve("000_170951e6a42a8660.txt"))) {
            Document<Article> article = results.findFirst().orElseThrow().orThrow();
            assertThat(article.body()).isBlank();
            assertThat(article.source()
                            .text(article.span("/related/2/images/0/width").orElseThrow()))
                    .isEqualTo("2048");
        }
    }

    /** A module of a course, as a stranger would write it down. */
    record Course(
            String title,
            String excerpt,
            URI webUrl,
            String type,
            Price price,
            Duration length,
            Ratings ratings,
            int heat,
            Provider provider,
            List<Level> levels,
            List<String> topics,
            List<Image> images,
            @Nullable Secured secured) {

        enum Price {
            @JsonProperty("Free")
            FREE
        }

        enum Level {
            @JsonProperty("Beginner")
            BEGINNER,
            @JsonProperty("Intermediate")
            INTERMEDIATE,
            @JsonProperty("Advanced")
            ADVANCED
        }

        record Ratings(
                @PositiveOrZero int count,
                @PositiveOrZero @DecimalMax("5") BigDecimal average) {}
    }

    record Person(
            String name,
            String bio,
            String location,
            String type,
            int heat,
            @Nullable Provider affiliation,
            @Nullable URI website,
            Twitter twitter,
            @Nullable Profile linkedin,
            List<String> topics,
            List<Image> images,
            Secured secured) {

        record Twitter(String username, URI url, long followers) {}

        record Profile(URI url) {}
    }

    record Organization(
            String taxonomy,
            @JsonProperty("_id") String id,
            String name,
            String domain,
            @Nullable String description,
            List<String> otherNames,
            List<Image> images) {}

    @Test
    void recordsOfOtherKindsReadTheirFiles() throws IOException {
        assertThat(findings(FrontMatter.reader(Course.class), "corpus/other/courses"))
                .isEmpty();
        assertThat(findings(FrontMatter.reader(Person.class), "corpus/other/people"))
                .isEmpty();
        assertThat(findings(FrontMatter.reader(Organization.class), "corpus/other/organizations"))
                .isEmpty();
    }

    /** Keys that people typed twice: what their sites make of them is the later one, and nobody noticed. */
    private static final List<String> KEYS_GIVEN_TWICE = List.of(
            "docs.scala-lang/0660.md:9 key `language` is given twice",
            "docs.scala-lang/0661.md:10 key `language` is given twice",
            "docs.scala-lang/1023.md:11 key `redirect_from` is given twice",
            "docs.scala-lang/1023.md:12 key `redirect_from` is given twice",
            "docs.scala-lang/1023.md:13 key `redirect_from` is given twice",
            "swift-org-website/0092.md:5 key `published` is given twice",
            "swift-org-website/0125.md:8 key `category` is given twice");

    @Test
    void untypedReadsEveryYamlFile() throws IOException {
        FrontMatterReader<Map<String, Object>> reader = FrontMatter.untyped();
        Path handwritten = SharedFolder.resolve("corpus/handwritten");
        try (Stream<ReadResult<Map<String, Object>>> results = reader.walk(SharedFolder.resolve("corpus"))) {
            assertThat(results.filter(isYaml())
                            .flatMap(result -> result.diagnostics().stream())
                            .filter(diagnostic -> diagnostic.severity() == Severity.ERROR))
                    .extracting(finding -> handwritten.relativize(Path.of(finding.sourceName())) + ":"
                            + finding.start().line() + " " + finding.message())
                    .containsExactlyElementsOf(KEYS_GIVEN_TWICE);
        }
    }

    /** What nobody means is so rare in what people write that the warnings can stay on: each of these hits is one. */
    @Test
    void fewFilesHaveWarnings() throws IOException {
        FrontMatterReader<Map<String, Object>> reader = FrontMatter.untyped();
        try (Stream<ReadResult<Map<String, Object>>> results = reader.walk(SharedFolder.resolve("corpus"))) {
            Map<String, Long> files = results.filter(isYaml())
                    .flatMap(result -> result.diagnostics().stream()
                            .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                            .map(diagnostic -> diagnostic.rule().id())
                            .distinct())
                    .collect(Collectors.groupingBy(rule -> rule, Collectors.counting()));

            assertThat(files).isEqualTo(Map.of("yaml/markup-key", 1L, "yaml/quoted-indent", 5L));
        }
    }

    private static <T> Predicate<ReadResult<T>> isYaml() {
        return result -> {
            try {
                return FrontMatter.split(result.source()).format().equals(Optional.of(Format.YAML));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static String lineOf(Diagnostic finding) throws IOException {
        return Files.readAllLines(Path.of(finding.sourceName()))
                .get(finding.start().line() - 1);
    }

    private static <T> List<Diagnostic> findings(FrontMatterReader<T> reader, String folder) throws IOException {
        try (Stream<ReadResult<T>> results = reader.walk(SharedFolder.resolve(folder))) {
            List<ReadResult<T>> all = results.toList();
            assertThat(all).isNotEmpty();
            return all.stream().flatMap(result -> result.diagnostics().stream()).toList();
        }
    }
}
