package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.tokenizer.Format;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter in YAML, TOML and JSON is read alike. */
class FormatsTest {

    enum Kind {
        @JsonProperty("long")
        LONG,
        @JsonProperty("short")
        SHORT
    }

    record Link(URI url, @Nullable String title) {}

    record Post(
            String title,
            int rating,
            double weight,
            boolean draft,
            Kind kind,
            Instant published,
            LocalDate date,
            List<String> tags,
            Map<String, Integer> counts,
            Link link,
            List<Link> links) {}

    private static final FrontMatterReader<Post> POSTS = FrontMatter.reader(Post.class);

    private static final String YAML = """
            ---
            title: Tides
            rating: 5
            weight: 1.5
            draft: false
            kind: long
            published: 2026-03-14T09:00:00Z
            date: 2026-03-14
            tags: [sea, moon]
            counts: {a: 1, b: 2}
            link: {url: /one}
            links:
              - url: /two
                title: Two
              - url: /three
            ---
            Body
            """;

    private static final String TOML = """
            +++
            title = "Tides"
            rating = 5
            weight = 1.5
            draft = false
            kind = "long"
            published = 2026-03-14T09:00:00Z
            date = 2026-03-14
            tags = ["sea", "moon"]
            counts = { a = 1, b = 2 }
            link.url = "/one"

            [[links]]
            url = "/two"
            title = "Two"

            [[links]]
            url = "/three"
            +++
            Body
            """;

    private static final String JSON = """
            {
              "title": "Tides",
              "rating": 5,
              "weight": 1.5,
              "draft": false,
              "kind": "long",
              "published": "2026-03-14T09:00:00Z",
              "date": "2026-03-14",
              "tags": ["sea", "moon"],
              "counts": {"a": 1, "b": 2},
              "link": {"url": "/one"},
              "links": [{"url": "/two", "title": "Two"}, {"url": "/three"}]
            }
            Body
            """;

    @Test
    void reads_one_record_from_all_three() {
        Document<Post> yaml = POSTS.readText(YAML);

        for (String text : List.of(TOML, JSON)) {
            Document<Post> other = POSTS.readText(text);
            assertThat(other.data()).isEqualTo(yaml.data());
            assertThat(other.body()).isEqualTo("Body\n");
        }
        Document<Post> toml = POSTS.readText(TOML);
        assertThat(toml.span("/links/1/url").map(toml.source()::text)).contains("\"/three\"");
        assertThat(toml.keySpan("/link/url").map(toml.source()::text)).contains("url");
        assertThat(toml.segments().format()).contains(Format.TOML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitel: A\nn: x\n---\n",
                "+++\ntitel = \"A\"\nn = \"x\"\n+++\n",
                "---toml\ntitel = \"A\"\nn = \"x\"\n---\n",
                "{\"titel\": \"A\",\n\"n\": \"x\"}\n",
                "---json\n{\"titel\": \"A\",\n\"n\": \"x\"}\n---\n"
            })
    void reports_the_same_rules_at_the_same_pointers(String text) {
        record Short(String title, int n) {}

        assertThat(FrontMatter.reader(Short.class).validateText(text))
                .extracting(diagnostic -> diagnostic.rule() + " " + diagnostic.pointer())
                .containsExactly("schema/unknown-key /titel", "schema/type /n");
    }

    @Test
    void gives_the_kinds_of_toml_to_maps() {
        Map<String, Object> data = FrontMatter.untyped().readText("""
                        +++
                        a = 2026-03-14T09:00:00+01:00
                        b = 2026-03-14T09:00
                        c = 2026-03-14
                        d = 09:00:00
                        e = 1_000
                        f = \"\"\"
                        +++
                        \"\"\"
                        +++
                        """).data();

        assertThat(data)
                .containsEntry("a", OffsetDateTime.parse("2026-03-14T09:00:00+01:00"))
                .containsEntry("b", LocalDateTime.parse("2026-03-14T09:00"))
                .containsEntry("c", LocalDate.parse("2026-03-14"))
                .containsEntry("d", LocalTime.parse("09:00"))
                .containsEntry("e", 1000)
                .containsEntry("f", "+++\n");
    }

    @Test
    void keeps_dates_with_and_without_an_offset_apart() {
        record Dates(@Nullable LocalDate date, @Nullable Instant instant) {}
        FrontMatterReader<Dates> reader = FrontMatter.reader(Dates.class);

        assertThat(reader.validateText("+++\ndate = 2026-03-14T09:00:00Z\ninstant = 2026-03-14T09:00:00\n+++\n"))
                .extracting(Diagnostic::pointer)
                .containsExactly("/date", "/instant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+++\n+++\n", "---json\n---\n", "---toml\n\n---\n", "{}\n", "---\n---\n"})
    void takes_an_empty_block_for_an_empty_mapping(String text) {
        assertThat(FrontMatter.untyped().readText(text).data()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "null, nothing",
        "true, boolean",
        "12, integer",
        "1.5, decimal number",
        "'\"12\"', text",
        "'[1, 2]', a list"
    })
    void names_what_stands_in_place_of_keys(String value, String found) {
        for (String opening : List.of("---", "---json")) {
            assertThat(FrontMatter.untyped().validateText(opening + "\n" + value + "\n---\n"))
                    .extracting(Diagnostic::message)
                    .containsExactly("front matter must be keys and values, found " + found);
        }
    }

    @Test
    void closes_toml_at_the_first_fence_if_a_text_is_never_closed() {
        ReadResult<Map<String, Object>> result =
                FrontMatter.untyped().tryReadText("+++\na = \"\"\"\ntext\n+++\nBody\n");

        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.rule().id())
                .containsExactly("toml/unclosed-string");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"list\": [1,,,2]}\n", "+++\nlist = [1,,,2]\n+++\n"})
    void commas_in_a_row_are_one_error_that_its_fix_mends(String text) {
        FrontMatterReader<?> reader = FrontMatter.untyped();
        Diagnostic commas = reader.validateText(text).get(0);

        assertThat(reader.validateText(text)).hasSize(1);
        byte[] fixed = commas.fixes().get(0).applyTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(reader.validateText(new String(fixed, StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void reads_whole_files_of_each_format() {
        assertThat(FrontMatter.untyped()
                        .withoutFences(Format.TOML)
                        .readText("a = 1\n")
                        .data())
                .isEqualTo(Map.of("a", 1));
        assertThat(FrontMatter.untyped()
                        .withoutFences(Format.JSON)
                        .readText("{\"a\": 1}")
                        .data())
                .isEqualTo(Map.of("a", 1));
        assertThat(FrontMatter.untyped().withoutFences(Format.JSON).validateText("[1]"))
                .extracting(diagnostic -> diagnostic.rule().id())
                .containsExactly("front/not-mapping");
    }
}
