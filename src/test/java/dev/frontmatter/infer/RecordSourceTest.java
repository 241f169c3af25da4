package dev.frontmatter.infer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records that are learned compile, and read the files that they were learned from. */
class RecordSourceTest {

    @TempDir
    Path folder;

    private static InferredCollection learn(String name, List<String> texts) {
        Inference inference = Inference.ofOneCollection(InferenceOptions.defaults());
        FrontMatterReader<Map<String, @Nullable Object>> reader = FrontMatter.untyped();
        for (int i = 0; i < texts.size(); i++) {
            inference.add(i + ".md", reader.readText(texts.get(i)));
        }
        return inference.finish(name).collections().get(0);
    }

    /** Learns of documents, and returns the source of the record that reads them; the JSON Schema takes them, too. */
    private String record(String name, List<String> texts) throws IOException {
        InferredCollection learned = learn(name, texts);
        assertThat(learned.outliers()).isEmpty();
        String source = learned.recordSource();
        FrontMatterReader<?> reader = FrontMatter.reader(Compiled.of(source, folder));
        Path schema = Files.writeString(folder.resolve("schema.json"), learned.jsonSchema());
        FrontMatterReader<?> bySchema = FrontMatter.untyped().withJsonSchema(schema);
        for (String text : texts) {
            List<Diagnostic> diagnostics =
                    new ArrayList<>(reader.tryReadText(text).diagnostics());
            diagnostics.addAll(bySchema.validateText(text));
            assertThat(diagnostics).as(text).isEmpty();
        }
        return source;
    }

    private static List<String> times(int count, String... texts) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            for (String text : texts) {
                all.add(text.replace("{i}", String.valueOf(i)));
            }
        }
        return all;
    }

    @Test
    void hasTheTypesOfTheValues() throws IOException {
        String always = """
                ---
                title: Kelp {i}
                date: 2026-03-1{i}
                at: 2026-03-14T09:3{i}:00+01:00
                link: https://example.org/{i}
                mail: ada{i}@example.org
                weight: {i}
                views: 3000000000
                share: {i}.5
                draft: true
                """;
        String sometimes = """
                tags: [a{i}, b]
                cover: {url: /a.png, width: {i}}
                moment: 2026-03-14 09:30
                """;
        String source = record(
                "posts",
                times(
                        5,
                        always + "status: draft\n" + sometimes + "---\n",
                        always + "status: published\n---\n",
                        always + "status: draft\n---\n",
                        always + "status: published\n" + sometimes + "---\n"));
        assertThat(source).isEqualTo("""
                import com.fasterxml.jackson.annotation.JsonProperty;
                import jakarta.validation.constraints.Email;
                import jakarta.validation.constraints.NotEmpty;
                import jakarta.validation.constraints.Pattern;
                import java.net.URI;
                import java.time.LocalDate;
                import java.time.OffsetDateTime;
                import java.util.List;
                import org.jspecify.annotations.Nullable;

                public record Post(
                        @NotEmpty String title,
                        LocalDate date,
                        OffsetDateTime at,
                        URI link,
                        @Email String mail,
                        int weight,
                        long views,
                        double share,
                        boolean draft,
                        Status status,
                        List<String> tags,
                        @Nullable Cover cover,
                        @Pattern(regexp = "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?( ?(Z|[+-][0-9]{2}:?[0-9]{2}))?)?$") @Nullable String moment) {

                    enum Status {
                        @JsonProperty("draft")
                        DRAFT,
                        @JsonProperty("published")
                        PUBLISHED
                    }

                    record Cover(
                            @NotEmpty String url,
                            int width) {}
                }
                """);
    }

    @Test
    void isAUnionWhereTheKeysDependOnAnother() throws IOException {
        String source = record("pages", times(16, """
                ---
                layout: post
                title: A {i}
                date: 2026-03-14
                blocks:
                  - {type: image, url: /a.png, alt: A{i}}
                  - {type: quote, text: So it was, by: Ada{i}}
                  - {type: image, url: /b.png, alt: B{i}}
                ---
                """, """
                ---
                layout: event-page
                title: B {i}
                starts: 2026-03-14
                venue: Hall {i}
                ---
                """));
        assertThat(source)
                .contains(
                        "@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = \"layout\")",
                        "@JsonSubTypes.Type(value = Page.EventPage.class, name = \"event-page\")",
                        "public sealed interface Page {",
                        "record EventPage(",
                        "sealed interface Block {}",
                        "record Quote(");
    }

    @Test
    void anyKeyAndValueMakesANameAndALiteral() throws IOException {
        String source = record("class", times(6, """
                ---
                class: a{i}
                default: true
                to string: x
                toString: 1
                2nd: two
                "\\u0007bell": z
                "a\\"b\\\\u0041": z
                日本: 語{i}
                __proto__: {constructor: 1}
                String: {a: 1}
                a-b: 1
                a_b: 2
                aB: 3
                "": nothing
                kind: "a\\"b"
                ---
                """, """
                ---
                class: b{i}
                default: false
                to string: x
                toString: 2
                2nd: two
                "\\u0007bell": z
                "a\\"b\\\\u0041": z
                日本: 語{i}
                __proto__: {constructor: 1}
                String: {a: 1}
                a-b: 1
                a_b: 2
                aB: 3
                "": nothing
                kind: "\\\\u0022"
                ---
                """, """
                ---
                class: c{i}
                default: false
                to string: x
                toString: 3
                2nd: two
                "\\u0007bell": z
                "a\\"b\\\\u0041": z
                日本: 語{i}
                __proto__: {constructor: 1}
                String: {a: 1}
                a-b: 1
                a_b: 2
                aB: 3
                "": nothing
                kind: é日
                ---
                """));
        assertThat(source.chars()).allMatch(c -> c == '\n' || c >= 0x20 && c < 0x7F);
    }

    @Test
    void mayHoldNothingOrSeveralKinds() throws IOException {
        String source = record("notes", times(6, """
                ---
                author: Ada
                version: 1.{i}0
                empty:
                cover:
                list: [1, null]
                counts: {a{i}: 1, b{i}: 2}
                big: 123456789012345678901234567890
                none: []
                ---
                """, """
                ---
                author: [Ada, Bo]
                version: one
                cover: {url: a}
                list: []
                counts: {c{i}: 1, d{i}: null}
                big: 1
                ---
                """));
        assertThat(source)
                .contains(
                        "Object author",
                        "String version",
                        "@Nullable Object empty",
                        "@Nullable Cover cover",
                        "List<@Nullable Integer> list",
                        "Map<String, @Nullable Integer> counts",
                        "BigInteger big",
                        "List<@Nullable Object> none");
    }

    @Test
    void readsTheDatesOfToml() throws IOException {
        String source = record("events", times(6, """
                +++
                day = 2026-03-1{i}
                at = 2026-03-14T09:30:00Z
                local = 2026-03-14T09:30:00
                spaced = 2026-03-14 09:30:00+01:00
                +++
                """));
        assertThat(source).contains("LocalDate day", "OffsetDateTime at", "String local", "String spaced");
    }

    @Test
    void manyKeysFitOneConstructor() throws IOException {
        StringBuilder text = new StringBuilder("---\n");
        for (int i = 0; i < 1_000; i++) {
            text.append("key").append(i).append(": 3000000000\n");
        }
        assertThat(record("many", List.of(text.append("---\n").toString())))
                .startsWith("import com.fasterxml.jackson.annotation.JsonIgnoreProperties;\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void readsGeneratedSites(int seed) throws IOException {
        GeneratedSite site = new GeneratedSite(1_000 + seed);
        for (InferredCollection collection :
                InferredSitesTest.infer(site, InferenceOptions.defaults()).collections()) {
            FrontMatterReader<?> reader = FrontMatter.reader(Compiled.of(collection.recordSource(), folder));
            site.files().forEach((path, text) -> {
                if (path.startsWith(collection.name() + "/")
                        && !site.filesWithOutliers().contains(path)) {
                    assertThat(reader.tryReadText(text).diagnostics()).as(path).isEmpty();
                }
            });
        }
    }
}
