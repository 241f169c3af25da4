package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Position;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The same faults in YAML, TOML and JSON side by side. The place of the one diagnostic stands between {@code ⟦} and
 * {@code ⟧}; where no {@code ⟧} is, only its start is held.
 */
class FaultsOfFormatsTest {

    enum Kind {
        @JsonProperty("long")
        LONG,
        @JsonProperty("short")
        SHORT
    }

    record Link(URI url, @Nullable String title) {}

    record Stay(LocalDate from, LocalDate to) {

        Stay {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("a stay cannot end before it begins");
            }
        }
    }

    record Post(
            String title,
            @Nullable @Max(5) Integer rating,
            @Nullable Double weight,
            @Nullable Boolean draft,
            @Nullable Kind kind,
            @Nullable Instant published,
            @Nullable @Pattern(regexp = "[a-z-]+") String slug,
            @Nullable @JsonAlias("summary") String excerpt,
            @Nullable @Size(max = 3) List<String> tags,
            @Nullable Set<String> topics,
            @Nullable Map<Integer, String> chapters,
            @Nullable Link link,
            @Nullable List<Link> links,
            @Nullable Stay stay) {}

    private static final FrontMatterReader<Post> POSTS = FrontMatter.reader(Post.class)
            .withLimits(Limits.defaults().withDepth(3).withScalarBytes(30));

    private record Document(String rule, String pointer, String text) {}

    private record Fault(String name, Document yaml, Document toml, Document json) {}

    /** A fault that belongs to no format, in the lines of each. */
    private static Fault fault(String rule, String pointer, String yaml, String toml, String json) {
        return new Fault(
                rule + " at " + pointer,
                new Document(rule, pointer, yaml(yaml)),
                new Document(rule, pointer, toml(toml)),
                new Document(rule, pointer, "{" + json + "}\n"));
    }

    /** A fault of syntax: its rules are those of the formats. */
    private static Fault syntax(
            String yamlRule, String tomlRule, String jsonRule, String yaml, String toml, String json) {
        return new Fault(
                yamlRule,
                new Document("yaml/" + yamlRule, "", yaml(yaml)),
                new Document("toml/" + tomlRule, "", toml(toml)),
                new Document("json/" + jsonRule, "", "{" + json + "}\n"));
    }

    private static String yaml(String lines) {
        return (lines.startsWith("---") || lines.startsWith("⟦---") ? "" : "---\n") + lines + "\n---\n";
    }

    private static String toml(String lines) {
        return (lines.startsWith("⟦+++") ? "" : "+++\n") + lines + "\n+++\n";
    }

    private static final List<Fault> FAULTS = List.of(
            new Fault(
                    "a required key is missing",
                    new Document("schema/required", "/title", "⟦---⟧\nrating: 1\n---\n"),
                    new Document("schema/required", "/title", "⟦+++⟧\nrating = 1\n+++\n"),
                    new Document("schema/required", "/title", "⟦{⟧\"rating\": 1}\n")),
            fault("schema/unknown-key", "/titel", "⟦titel⟧: A", "⟦titel⟧ = \"A\"", "⟦\"titel\"⟧: \"A\""),
            fault(
                    "schema/unknown-key",
                    "/link/url2",
                    "title: A\nlink:\n  url: /a\n  ⟦url2⟧: /b",
                    "title = \"A\"\n[link]\nurl = \"/a\"\n⟦url2⟧ = \"/b\"",
                    "\"title\": \"A\",\n\"link\": {\"url\": \"/a\",\n⟦\"url2\"⟧: \"/b\"}"),
            fault(
                    "schema/type",
                    "/rating",
                    "title: A\nrating: ⟦\"4\"⟧",
                    "title = \"A\"\nrating = ⟦\"4\"⟧",
                    "\"title\": \"A\",\n\"rating\": ⟦\"4\"⟧"),
            fault(
                    "schema/type",
                    "/rating",
                    "title: é 𝄞\nrating: ⟦1.5⟧",
                    "title = \"é 𝄞\"\nrating = ⟦1.5⟧",
                    "\"title\": \"é 𝄞\", \"rating\": ⟦1.5⟧"),
            fault("schema/type", "/title", "title: ⟦[a]⟧", "title = ⟦[\"a\"]⟧", "\"title\": ⟦[\"a\"]⟧"),
            fault("schema/type", "/title", "title: ⟦{a: b}⟧", "title = ⟦{a = \"b\"}⟧", "\"title\": ⟦{\"a\": \"b\"}⟧"),
            fault(
                    "schema/type",
                    "/tags",
                    "title: A\ntags: ⟦sea⟧",
                    "title = \"A\"\ntags = ⟦\"sea\"⟧",
                    "\"title\": \"A\", \"tags\": ⟦\"sea\"⟧"),
            fault(
                    "schema/type",
                    "/link",
                    "title: A\nlink: ⟦/a⟧",
                    "title = \"A\"\nlink = ⟦\"/a\"⟧",
                    "\"title\": \"A\", \"link\": ⟦\"/a\"⟧"),
            fault(
                    "schema/type",
                    "/draft",
                    "title: A\ndraft: ⟦\"yes\"⟧",
                    "title = \"A\"\ndraft = ⟦\"yes\"⟧",
                    "\"title\": \"A\", \"draft\": ⟦\"yes\"⟧"),
            fault(
                    "schema/type",
                    "/tags/1",
                    "title: A\ntags: [b, ⟦[c]⟧]",
                    "title = \"A\"\ntags = [\"b\", ⟦[\"c\"]⟧]",
                    "\"title\": \"A\", \"tags\": [\"b\", ⟦[\"c\"]⟧]"),
            fault(
                    "schema/type",
                    "/chapters/one",
                    "title: A\nchapters: {⟦one⟧: B}",
                    "title = \"A\"\nchapters = {⟦one⟧ = \"B\"}",
                    "\"title\": \"A\", \"chapters\": {⟦\"one\"⟧: \"B\"}"),
            fault(
                    "schema/format",
                    "/published",
                    "title: A\npublished: ⟦\"2026-03-14 9:30\"⟧",
                    "title = \"A\"\npublished = ⟦\"2026-03-14 9:30\"⟧",
                    "\"title\": \"A\", \"published\": ⟦\"2026-03-14 9:30\"⟧"),
            fault(
                    "schema/format",
                    "/links/1/url",
                    "title: A\nlinks:\n  - url: /a\n  - url: ⟦\"/b c\"⟧",
                    "title = \"A\"\n[[links]]\nurl = \"/a\"\n[[links]]\nurl = ⟦\"/b c\"⟧",
                    "\"title\": \"A\", \"links\": [{\"url\": \"/a\"},\n{\"url\": ⟦\"/b c\"⟧}]"),
            fault(
                    "schema/range",
                    "/rating",
                    "title: A\nrating: ⟦9⟧",
                    "title = \"A\"\nrating = ⟦9⟧",
                    "\"title\": \"A\", \"rating\": ⟦9⟧"),
            fault(
                    "schema/range",
                    "/rating",
                    "title: A\nrating: ⟦99999999999⟧",
                    "title = \"A\"\nrating = ⟦99999999999⟧",
                    "\"title\": \"A\", \"rating\": ⟦99999999999⟧"),
            fault(
                    "schema/size",
                    "/tags",
                    "title: A\ntags: ⟦[a, b, c, d]⟧",
                    "title = \"A\"\ntags = ⟦[\"a\", \"b\", \"c\", \"d\"]⟧",
                    "\"title\": \"A\", \"tags\": ⟦[\"a\", \"b\", \"c\", \"d\"]⟧"),
            fault(
                    "schema/pattern",
                    "/slug",
                    "title: A\nslug: ⟦Low Water⟧",
                    "title = \"A\"\nslug = ⟦'Low Water'⟧",
                    "\"title\": \"A\", \"slug\": ⟦\"Low Water\"⟧"),
            fault(
                    "schema/enum",
                    "/kind",
                    "title: A\nkind: ⟦lnog⟧",
                    "title = \"A\"\nkind = ⟦\"lnog\"⟧",
                    "\"title\": \"A\", \"kind\": ⟦\"lnog\"⟧"),
            fault(
                    "schema/required",
                    "/link/url",
                    "title: A\n⟦link⟧:\n  title: B",
                    "title = \"A\"\n[⟦link⟧]\ntitle = \"B\"",
                    "\"title\": \"A\", ⟦\"link\"⟧: {\"title\": \"B\"}"),
            fault(
                    "schema/required",
                    "/links/0/url",
                    "title: A\nlinks:\n  - ⟦title⟧: B",
                    "title = \"A\"\n[[links]]\n⟦title⟧ = \"B\"",
                    "\"title\": \"A\", \"links\": [{⟦\"title\"⟧: \"B\"}]"),
            fault(
                    "schema/duplicate-element",
                    "/topics/1",
                    "title: A\ntopics: [b, ⟦b⟧]",
                    "title = \"A\"\ntopics = [\"b\", ⟦'b'⟧]",
                    "\"title\": \"A\", \"topics\": [\"b\", ⟦\"b\"⟧]"),
            fault(
                    "schema/duplicate-key",
                    "/summary",
                    "title: A\nexcerpt: B\n⟦summary⟧: C",
                    "title = \"A\"\nexcerpt = \"B\"\n⟦summary⟧ = \"C\"",
                    "\"title\": \"A\", \"excerpt\": \"B\",\n⟦\"summary\"⟧: \"C\""),
            fault(
                    "bind/constructor",
                    "/stay",
                    "title: A\nstay: ⟦{from: 2024-05-05, to: 2024-05-01}⟧",
                    "title = \"A\"\nstay = ⟦{from = 2024-05-05, to = 2024-05-01}⟧",
                    "\"title\": \"A\", \"stay\": ⟦{\"from\": \"2024-05-05\", \"to\": \"2024-05-01\"}⟧"),
            fault(
                    "source/limit-depth",
                    "",
                    "title: A\nlink: {url: {a: ⟦{}}}",
                    "title = \"A\"\nlink = {url = {a = ⟦{}}}",
                    "\"title\": \"A\", \"link\": {\"url\": {\"a\": ⟦{}}}"),
            fault(
                    "source/limit-scalar",
                    "",
                    "title: ⟦\"More than thirty bytes of text.\"⟧",
                    "title = ⟦\"More than thirty bytes of text.\"⟧",
                    "\"title\": ⟦\"More than thirty bytes of text.\"⟧"),
            syntax(
                    "duplicate-key",
                    "duplicate-key",
                    "duplicate-key",
                    "title: A\n⟦title⟧: B",
                    "title = \"A\"\n⟦title⟧ = \"B\"",
                    "\"title\": \"A\",\n⟦\"title\"⟧: \"B\""),
            syntax(
                    "unclosed-quote",
                    "unclosed-string",
                    "unclosed-string",
                    "slug: a\ntitle: ⟦\"Tides",
                    "slug = \"a\"\ntitle = ⟦\"Tides",
                    "\"slug\": \"a\",\n\"title\": ⟦\"Tides\n"),
            syntax(
                    "unclosed-bracket",
                    "unclosed-bracket",
                    "unclosed-bracket",
                    "title: A\ntags: ⟦[⟧a, b",
                    "title = \"A\"\ntags = ⟦[⟧\"a\", \"b\"",
                    "\"title\": \"A\",\n\"tags\": ⟦[⟧\"a\", \"b\""),
            syntax(
                    "escape",
                    "escape",
                    "escape",
                    "title: \"a ⟦\\q⟧ b\"",
                    "title = \"a ⟦\\q⟧ b\"",
                    "\"title\": \"a ⟦\\q⟧ b\""),
            syntax(
                    "control-character",
                    "control-character",
                    "control-character",
                    "title: \"a ⟦\u0007⟧ b\"",
                    "title = \"a ⟦\u0007⟧ b\"",
                    "\"title\": \"a ⟦\u0007⟧ b\""),
            syntax(
                    "missing-colon",
                    "missing-equals",
                    "syntax",
                    "title: A\n⟦slug",
                    "title = \"A\"\n⟦slug",
                    "\"title\": \"A\",\n⟦\"slug\""));

    @TestFactory
    Stream<DynamicTest> a_fault_is_told_at_its_place_in_each_format() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Fault fault : FAULTS) {
            for (Document document : List.of(fault.yaml(), fault.toml(), fault.json())) {
                tests.add(dynamicTest(fault.name() + " in " + document.text(), () -> check(document)));
            }
        }
        return tests.stream();
    }

    private static void check(Document document) {
        String text = document.text().replaceAll("[⟦⟧]", "");
        List<Diagnostic> diagnostics = POSTS.tryReadText(text).diagnostics();

        assertThat(diagnostics)
                .extracting(diagnostic -> diagnostic.rule() + " " + diagnostic.pointer())
                .containsExactly(document.rule() + " " + document.pointer());
        Diagnostic diagnostic = diagnostics.get(0);
        int open = document.text().indexOf('⟦');
        int close = document.text().indexOf('⟧');
        assertThat(diagnostic.start()).isEqualTo(position(document.text().substring(0, open)));
        if (close >= 0) {
            assertThat(diagnostic.end())
                    .isEqualTo(position(document.text().substring(0, close).replace("⟦", "")));
        }
        assertThat(diagnostic.span().start())
                .isEqualTo(document.text().substring(0, open).getBytes(StandardCharsets.UTF_8).length);
    }

    /** Returns the position behind a text, counted character by character. */
    private static Position position(String text) {
        int line = 1;
        int column = 1;
        for (char c : text.toCharArray()) {
            line = c == '\n' ? line + 1 : line;
            column = c == '\n' ? 1 : column + 1;
        }
        return new Position(line, column);
    }

    @TestFactory
    Stream<DynamicTest> messages_are_the_same_in_each_format() {
        return FAULTS.stream()
                .filter(fault -> fault.yaml().rule().equals(fault.toml().rule()))
                .map(fault -> dynamicTest(fault.name(), () -> {
                    String yaml = message(fault.yaml());
                    assertThat(message(fault.toml())).isEqualTo(yaml);
                    assertThat(message(fault.json())).isEqualTo(yaml);
                }));
    }

    private static String message(Document document) {
        return POSTS.validateText(document.text().replaceAll("[⟦⟧]", "")).get(0).message();
    }
}
