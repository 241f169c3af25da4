package dev.frontmatter.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.TypeRef;
import dev.frontmatter.article.Article;
import dev.frontmatter.article.Image;
import dev.frontmatter.article.Provider;
import dev.frontmatter.testing.Documents;
import dev.frontmatter.testing.Pick;
import dev.frontmatter.testing.Read;
import dev.frontmatter.testing.Sample;
import dev.frontmatter.testing.Samples;
import dev.frontmatter.tokenizer.Format;
import java.lang.invoke.MethodHandles;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Records are written as people write them, and read back equal. */
class FrontMatterWriterTest {

    public record Post(
            String title,
            @Nullable LocalDate date,
            List<String> tags,
            @Nullable String summary,
            int rank) {}

    public record Page<T>(String name, List<T> entries) {}

    private static final Article ARTICLE = new Article(
            "news",
            "Low tide: what it shows",
            "An excerpt",
            Instant.parse("2026-03-14T10:00:00Z"),
            null,
            URI.create("https://example.org/a"),
            null,
            null,
            "article",
            39,
            -1,
            false,
            null,
            null,
            new Provider("Example", "example.org", List.of()),
            List.of("Sea", "no"),
            List.of(new Image(URI.create("https://example.org/a.png"), 720, 393, true, null)),
            List.of(),
            null);

    @Test
    void yaml_is_that_of_the_seed_article() {
        assertThat(FrontMatter.writer(Article.class).toText(ARTICLE, "\nBody\n"))
                .isEqualTo("""
                        ---
                        category: news
                        title: "Low tide: what it shows"
                        excerpt: An excerpt
                        publishedDateTime: 2026-03-14T10:00:00Z
                        webUrl: https://example.org/a
                        type: article
                        quality: 39
                        heat: -1
                        published: false

                        provider:
                          name: Example
                          domain: example.org

                        topics:
                          - Sea
                          - "no"

                        images:
                          - url: https://example.org/a.png
                            width: 720
                            height: 393
                            isCached: true
                        ---

                        Body
                        """);
    }

    @Test
    void toml_and_json_are_laid_out_in_their_own_way() {
        Page<Post> page =
                new Page<>("p", List.of(new Post("a", LocalDate.of(2026, 3, 14), List.of("x"), "one\ntwo", 1)));
        FrontMatterWriter<Page<Post>> writer = FrontMatter.writer(new TypeRef<Page<Post>>() {});

        assertThat(writer.withFormat(Format.TOML).toText(page)).isEqualTo("""
                        +++
                        name = "p"

                        [[entries]]
                        title = "a"
                        date = 2026-03-14
                        tags = ["x"]
                        summary = \"""
                        one
                        two\"""
                        rank = 1
                        +++
                        """);
        assertThat(writer.withFormat(Format.JSON).toText(page, "Body")).isEqualTo("""
                        {
                          "name": "p",
                          "entries": [
                            {
                              "title": "a",
                              "date": "2026-03-14",
                              "tags": [
                                "x"
                              ],
                              "summary": "one\\ntwo",
                              "rank": 1
                            }
                          ]
                        }
                        Body""");
        assertThat(writer)
                .hasToString("writer of dev.frontmatter.edit.FrontMatterWriterTest$Page<"
                        + "dev.frontmatter.edit.FrontMatterWriterTest$Post> as yaml");
    }

    @Test
    void long_text_stays_readable() {
        String summary = "one line\n\n  another: # line\nend\n";
        Post post = new Post("word ".repeat(60) + "end", null, List.of(), summary, 0);
        String text = FrontMatter.writer(MethodHandles.lookup(), Post.class).toText(post);

        assertThat(text)
                .isEqualTo("---\ntitle: " + post.title()
                        + "\nsummary: |\n  one line\n\n    another: # line\n  end\nrank: 0\n---\n");
    }

    @Test
    void no_line_of_a_text_looks_like_a_fence() {
        record Note(String text) {}
        Note note = new Note("above\n+++\n---\nbelow\n");

        assertThat(FrontMatter.writer(Note.class).withFormat(Format.TOML).toText(note))
                .isEqualTo("+++\ntext = \"above\\n+++\\n---\\nbelow\\n\"\n+++\n");
        assertThat(FrontMatter.writer(Note.class).toText(note))
                .isEqualTo("---\ntext: |\n  above\n  +++\n  ---\n  below\n---\n");
    }

    @Test
    void what_a_format_cannot_hold_is_told() {
        record Gaps(List<@Nullable String> names) {}
        Gaps gaps = new Gaps(Arrays.asList("a", null));

        assertThat(FrontMatter.writer(Gaps.class).toText(gaps)).contains("- null");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        FrontMatter.writer(Gaps.class).withFormat(Format.TOML).toText(gaps))
                .withMessageContaining("TOML has no value");
        assertThatIllegalArgumentException().isThrownBy(() -> FrontMatter.writer(int.class));
    }

    private static <T> void assertRefused(Class<T> type, T data, String words) {
        for (Format format : Format.values()) {
            assertThatIllegalArgumentException()
                    .as("%s", format)
                    .isThrownBy(
                            () -> FrontMatter.writer(type).withFormat(format).toText(data))
                    .withMessageContaining(words);
        }
    }

    @Test
    void what_would_be_read_as_something_else_is_told() {
        record Kept(
                @JsonProperty(defaultValue = "soft") @Nullable
                String ground) {}
        record Maybe(@JsonProperty(defaultValue = "soft") Optional<String> ground) {}
        record Zoned(ZonedDateTime at) {}
        record Offset(OffsetDateTime at) {}
        record At(Instant at) {}
        record Long(BigInteger number) {}

        assertRefused(Kept.class, new Kept(null), "would be read as Kept[ground=soft]");
        assertRefused(Maybe.class, new Maybe(Optional.empty()), "would be read as Maybe[ground=Optional[soft]]");
        assertRefused(
                Zoned.class, new Zoned(ZonedDateTime.parse("2026-03-14T10:00+01:00[Europe/Rome]")), "would be read as");
        assertRefused(Offset.class, new Offset(OffsetDateTime.parse("2026-03-14T10:00:00+01:00:30")), "");
        assertRefused(At.class, new At(Instant.MAX), "");
        assertRefused(Long.class, new Long(BigInteger.TEN.pow(1_000)), "at most 1000 digits");

        ZonedDateTime offset = ZonedDateTime.parse("2026-03-14T10:00+01:00");
        assertThat(FrontMatter.writer(Zoned.class).toText(new Zoned(offset)))
                .isEqualTo("---\nat: 2026-03-14T10:00:00+01:00\n---\n");
    }

    @Test
    void a_body_that_would_become_front_matter_is_told() {
        record Nothing(List<String> names) {}
        FrontMatterWriter<Nothing> writer = FrontMatter.writer(Nothing.class);

        assertThat(writer.toText(new Nothing(List.of()), "Body")).isEqualTo("---\n---\nBody");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.toText(new Nothing(List.of()), "a: 1\n---\nBody"))
                .withMessageStartingWith("the body cannot follow: ");
        assertThat(writer.toText(new Nothing(List.of("a")), "a: 1\n---\nBody"))
                .isEqualTo("---\nnames:\n  - a\n---\na: 1\n---\nBody");
    }

    /** Records of every supported type. */
    @Property(tries = 250)
    void a_record_that_is_written_reads_back_equal(@ForAll Random random) {
        Sample sample = Documents.of(Pick.of(random, Samples.RECORDS), random);
        for (Format format : Format.values()) {
            String text;
            try {
                text = write(sample.type(), sample.value(), format);
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageContaining(format == Format.TOML ? "TOML" : "JSON");
                Statistics.collect(format + " cannot hold it");
                continue;
            }
            Statistics.collect(format);
            assertThat(Read.reader(sample.type())
                            .tryReadText(text + "body")
                            .orThrow()
                            .data())
                    .as(text)
                    .isEqualTo(sample.value());
            assertThat(Edited.body(text + "body")).isEqualTo("body");
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> String write(Class<T> type, Object value, Format format) {
        return FrontMatter.writer(type).withFormat(format).toText((T) value);
    }

    @Property(tries = 150)
    void data_of_no_type_reads_back_equal(@ForAll Random random) {
        Map<String, Object> data = Edited.data(Edited.document(random));
        String text = FrontMatterWriter.document((Datum.Mapping) Data.of(data), Format.YAML, "\n");

        assertThat(Edited.data(text)).isEqualTo(data);
        assertThat(Edited.data(text).keySet()).containsExactlyElementsOf(data.keySet());
    }
}
