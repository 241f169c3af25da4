package dev.frontmatter.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.source.Source;
import dev.frontmatter.tokenizer.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits of documents as people write them, drawn as the lines that go and come. */
class FrontMatterEditorTest {

    private static final String YAML = """
            ---
            # The head of the file

            title: "Harbour news" # shown
            # what it is about
            tags: [sea, land]

            # the pictures
            images:
                - url: /a.png # first
                  width: 1
                # a comment-only block

                - url: /b.png
                  width: 2
            empty:
            text: |
              one
              two

            folded: >-
              a
              b
            related:
            - x
            - y
            date: 2024-01-01
            'a key': 'it''s'
            divider: "---"
            ...
            Body
            ---
            """;

    private static final String TOML = """
            +++
            # The head of the file
            title = 'Harbour news' # shown
            # what it is about
            tags = ["sea", "land"]
            date = 2024-01-01
            a.b = 1
            a."c d".e = 2

            [extra]
            k = 1

            [extra.sub]
            z = 1

            [[images]]
            url = "/a.png"

            [[images]]
            url = "/b.png"
            [images.size]
            width = 2
            +++
            Body
            """;

    private static String changes(String text, UnaryOperator<FrontMatterEditor> edit) {
        return LineDifference.of(text, edit.apply(FrontMatter.editText(text)).toText());
    }

    private static String yaml(UnaryOperator<FrontMatterEditor> edit) {
        return changes(YAML, edit);
    }

    private static String toml(UnaryOperator<FrontMatterEditor> edit) {
        return changes(TOML, edit);
    }

    // Values

    @Test
    void a_value_keeps_its_quotes_and_its_comment() {
        assertThat(yaml(edit ->
                        edit.set("/title", "Say \"no\"").set("/a key", "don't").set("/tags/0", "lake")))
                .isEqualTo("""
                        - title: "Harbour news" # shown
                        + title: "Say \\"no\\"" # shown
                        - tags: [sea, land]
                        + tags: [lake, land]
                        - 'a key': 'it''s'
                        + 'a key': 'don''t'
                        """);
        assertThat(toml(edit -> edit.set("/title", "Low tide").set("/date", LocalDate.of(2025, 1, 2))))
                .isEqualTo("""
                        - title = 'Harbour news' # shown
                        + title = 'Low tide' # shown
                        - date = 2024-01-01
                        + date = 2025-01-02
                        """);
    }

    @Test
    void text_that_looks_like_something_else_is_quoted() {
        List<String> odd = List.of("no", "1.10", "2024-01-01", "a: b", "#x", "a #b", "", "~", "- x", "%", "@me", "y:");

        assertThat(changes("---\na: 1\n---\n", edit -> edit.set("/b", odd))).isEqualTo("""
                        + b:
                        +   - "no"
                        +   - "1.10"
                        +   - "2024-01-01"
                        +   - "a: b"
                        +   - "#x"
                        +   - "a #b"
                        +   - ""
                        +   - "~"
                        +   - "- x"
                        +   - "%"
                        +   - "@me"
                        +   - "y:"
                        """);
    }

    @Test
    void collections_take_the_place_of_scalars_and_back() {
        assertThat(yaml(edit -> edit.set("/title", Map.of("en", "News")).set("/images", "none")))
                .isEqualTo("""
                        - title: "Harbour news" # shown
                        + title: # shown
                        +     en: News
                        - images:
                        -     - url: /a.png # first
                        -       width: 1
                        -     # a comment-only block
                        -\s
                        -     - url: /b.png
                        -       width: 2
                        + images: none
                        """);
        assertThat(yaml(edit -> edit.set("/date", List.of("a", Map.of("b", 1)))))
                .isEqualTo("""
                        - date: 2024-01-01
                        + date:
                        +     - a
                        +     - b: 1
                        """);
    }

    @Test
    void of_a_collection_only_what_differs_is_changed() {
        assertThat(yaml(edit -> edit.set(
                        "/images", List.of(Map.of("url", "/a.png", "width", 1), Map.of("url", "/c.png", "width", 2)))))
                .isEqualTo("""
                        -     - url: /b.png
                        +     - url: /c.png
                        """);
    }

    @Test
    void text_of_several_lines_stays_readable() {
        assertThat(yaml(edit -> edit.set("/text", "one\n\nthree\n").set("/folded", "short")))
                .isEqualTo("""
                        -   two
                        - folded: >-
                        -   a
                        -   b
                        +   three
                        +\s
                        + folded: short
                        """);
        assertThat(toml(edit -> edit.set("/extra/k", "one\ntwo"))).isEqualTo("""
                        - k = 1
                        + k = \"""
                        + one
                        + two\"""
                        """);
    }

    @Test
    void text_of_several_lines_takes_the_place_of_a_block() {
        for (String behind : List.of("", "  ", " # why ", "\t# why")) {
            String text =
                    "---\nlist:" + behind + "\n\n# inner\n  - a: 1\n  -" + behind + "\n    b: 2 # two\nend: 1\n---\n";

            assertThat(FrontMatter.editText(text)
                            .set("/list", "x\ny\n")
                            .set("/end", 2)
                            .toText())
                    .contains("\n  x\n  y\nend: 2\n")
                    .contains(behind.strip());
            assertThat(FrontMatter.editText(text).set("/list/1", "x\ny").toText())
                    .contains("# inner\n  - a: 1\n  - |-", "\n    x\n    y\nend: 1\n")
                    .contains(behind.strip());
        }
    }

    @Test
    void a_tag_of_a_written_value_says_what_it_is() {
        String text = "---\na: x\n---\n";

        assertThat(FrontMatter.editText(text)
                        .set("/a", FrontMatterEditor.written("!!str 12"))
                        .set("/b", FrontMatterEditor.written("!!int \"7\""))
                        .set("/c", FrontMatterEditor.written("[!!str true, !!str x y]"))
                        .toText())
                .isEqualTo("---\na: \"12\"\nb: 7\nc:\n  - \"true\"\n  - x y\n---\n");
        assertThat(FrontMatter.editText("---\na: {b: !!str 12}\nc:\n  d: 1\n---\n")
                        .move("/a/b", "/c/b")
                        .toText())
                .isEqualTo("---\na: {}\nc:\n  d: 1\n  b: \"12\"\n---\n");
    }

    @Test
    void what_is_written_means_the_same_to_readers_of_all_versions() {
        String text = "---\na: x\n---\n";
        Object written = FrontMatterEditor.written(
                "[off, 12:30:45, 1_0, 0b11, 2026-03-14, 2026-03-14T09:30:00Z, 0017, 2e6, -.25, 3., 0x1A, 6.50, \"Y\", n]");

        assertThat(FrontMatter.editText(text).set("/a", written).toText())
                .isEqualTo("---\na:\n  - \"off\"\n  - \"12:30:45\"\n  - \"1_0\"\n  - \"0b11\"\n  - 2026-03-14\n"
                        + "  - 2026-03-14T09:30:00Z\n  - 17\n  - 2.0e+6\n  - -0.25\n  - 3.0\n  - 0x1A\n  - 6.50\n"
                        + "  - \"Y\"\n  - n\n---\n");
        assertThat(FrontMatter.editText(text)
                        .set("/a", LocalTime.of(9, 5))
                        .set("/b", List.of(LocalTime.of(9, 5, 1), LocalDate.of(2026, 3, 14)))
                        .toText())
                .isEqualTo("---\na: \"09:05:00\"\nb:\n  - \"09:05:01\"\n  - 2026-03-14\n---\n");
    }

    @Test
    void a_tab_before_a_comment_does_not_stay_behind_a_header() {
        String text = "---\na: 'x'\t\t# one\nb: |\t# two\n  x\nc: y\t\nd: >- # three\n  z\n---\n";

        assertThat(FrontMatter.editText(text)
                        .set("/a", "k\nl")
                        .set("/b", "k\nl")
                        .set("/c", "k\nl")
                        .set("/d", List.of(1))
                        .toText())
                .isEqualTo(
                        "---\na: |- # one\n  k\n  l\nb: |- # two\n  k\n  l\nc: |-\n  k\n  l\nd: # three\n  - 1\n---\n");
        assertThat(FrontMatter.editText(text)
                        .set("/a", "k")
                        .set("/b", List.of())
                        .toText())
                .startsWith("---\na: 'k'\t\t# one\nb: []\t# two\n");
    }

    // Keys

    @Test
    void a_key_is_added_where_it_is_wanted() {
        assertThat(yaml(edit -> edit.insertBefore("/before", 1, "images")
                        .insertAfter("/after", true, "images")
                        .insert("/between", "x", List.of("title", "between", "tags"))
                        .set("/deep/er", List.of())))
                .isEqualTo("""
                        + between: x
                        + before: 1
                        + after: true
                        + deep:
                        +     er: []
                        """);
        assertThat(toml(edit -> edit.set("/draft", false)
                        .set("/a/x", 1)
                        .set("/extra/n", "m")
                        .set("/map", Map.of("b", 1))))
                .isEqualTo("""
                        + a.x = 1
                        + draft = false
                        + n = "m"
                        +\s
                        + [map]
                        + b = 1
                        """);
    }

    @Test
    void a_key_goes_with_the_comments_that_belong_to_it() {
        assertThat(yaml(edit -> edit.remove("/title").remove("/tags").remove("/images/1")))
                .isEqualTo("""
                        - title: "Harbour news" # shown
                        - # what it is about
                        - tags: [sea, land]
                        -     - url: /b.png
                        -       width: 2
                        """);
        assertThat(yaml(edit -> edit.sortKeys(List.of("tags", "title")))).isEqualTo("""
                        - title: "Harbour news" # shown
                        + title: "Harbour news" # shown
                        """);
        assertThat(toml(edit -> edit.remove("/tags").remove("/extra").remove("/images/0")))
                .isEqualTo("""
                        - # what it is about
                        - tags = ["sea", "land"]
                        - [extra]
                        - k = 1
                        -\s
                        - [extra.sub]
                        - z = 1
                        -\s
                        - url = "/a.png"
                        -\s
                        - [[images]]
                        """);
    }

    @Test
    void a_key_is_renamed_wherever_it_is_written() {
        assertThat(yaml(edit -> edit.rename("/date", "published at").rename("/a key", "b key")))
                .isEqualTo("""
                        - date: 2024-01-01
                        - 'a key': 'it''s'
                        + published at: 2024-01-01
                        + 'b key': 'it''s'
                        """);
        assertThat(toml(edit -> edit.rename("/extra", "more")
                        .rename("/images", "pictures")
                        .rename("/a/c d", "f")))
                .isEqualTo("""
                        - a."c d".e = 2
                        + a."f".e = 2
                        - [extra]
                        + [more]
                        - [extra.sub]
                        + [more.sub]
                        - [[images]]
                        + [[pictures]]
                        - [[images]]
                        + [[pictures]]
                        - [images.size]
                        + [pictures.size]
                        """);
    }

    @Test
    void a_key_moves_with_its_lines() {
        assertThat(yaml(edit -> edit.move("/date", "/images/0/taken"))).isEqualTo("""
                        +       taken: 2024-01-01
                        - date: 2024-01-01
                        """);
        assertThat(yaml(edit -> edit.move("/images/1/width", "/width").move("/images/1/url", "/cover")))
                .isEqualTo("""
                        -     - url: /b.png
                        -       width: 2
                        +     - {}
                        + width: 2
                        + cover: /b.png
                        """);
    }

    // Lists

    @Test
    void elements_come_and_go() {
        assertThat(yaml(edit -> edit.append("/tags", "river, lake")
                        .insertAt("/related", 0, "w")
                        .append("/images", Map.of("url", "/c.png"))
                        .removeAt("/related", 2)))
                .isEqualTo("""
                        - tags: [sea, land]
                        + tags: [sea, land, "river, lake"]
                        +     - url: /c.png
                        + - w
                        - - y
                        """);
        assertThat(yaml(edit -> edit.removeAt("/related", 0).removeAt("/related", 0)))
                .isEqualTo("""
                        - related:
                        - - x
                        - - y
                        + related: []
                        """);
        assertThat(toml(edit -> edit.append("/images", Map.of("url", "/c.png")).move("/tags/1", "/tags/0")))
                .isEqualTo("""
                        - tags = ["sea", "land"]
                        + tags = ["land", "sea"]
                        +\s
                        + [[images]]
                        + url = "/c.png"
                        """);
    }

    @Test
    void json_may_be_nothing_yet() {
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            String fence = "---json" + lineEnd;
            String behind = "---" + lineEnd + "Body";

            assertThat(FrontMatter.editText(fence + behind)
                            .set("/n", 1)
                            .set("/m/o", List.of())
                            .toText())
                    .isEqualTo(fence + "{\"n\": 1, \"m\": {\"o\": []}}" + lineEnd + behind);
            assertThat(FrontMatter.editText(fence + lineEnd + behind)
                            .set("/n", 1)
                            .toText())
                    .isEqualTo(fence + "{\"n\": 1}" + lineEnd + behind);
            assertThat(FrontMatter.editText(fence + behind)
                            .remove("/n")
                            .sortKeys(List.of("n"))
                            .toText())
                    .isEqualTo(fence + behind);
        }
    }

    @Test
    void json_keeps_its_lines() {
        String json = "{\n  \"a\": 1,\n  \"b\": [1, 2],\n  \"c\": {\n    \"d\": null\n  }\n}\nBody";

        assertThat(changes(
                        json,
                        edit -> edit.set("/x", Map.of("y", 1))
                                .append("/b", 3)
                                .remove("/a")
                                .set("/c/e", "f")))
                .isEqualTo("""
                        -   "a": 1,
                        -   "b": [1, 2],
                        +   "b": [1, 2, 3],
                        -     "d": null
                        +     "d": null,
                        +     "e": "f"
                        +   },
                        +   "x": {
                        +     "y": 1
                        """);
        assertThat(FrontMatter.editText("{\"a\":1}\nBody")
                        .set("/b", List.of(1, 2))
                        .toText())
                .isEqualTo("{\"a\":1,\"b\":[1,2]}\nBody");
    }

    // Files

    @Test
    void front_matter_is_begun_where_there_is_none() {
        assertThat(FrontMatter.editText("Body").set("/a", 1).set("/b", "c").toText())
                .isEqualTo("---\na: 1\nb: c\n---\nBody");
        assertThat(FrontMatter.editText("\uFEFFBody\r\n").set("/a", 1).toText())
                .isEqualTo("\uFEFF---\r\na: 1\r\n---\r\nBody\r\n");
        assertThat(FrontMatter.editText("").setIfAbsent("/a", List.of("b")).toText())
                .isEqualTo("---\na:\n  - b\n---\n");
        assertThat(FrontMatter.editText("Body").remove("/a").append("/b", 1).toText())
                .isEqualTo("Body");
    }

    @Test
    void line_ends_and_marks_stay() {
        assertThat(FrontMatter.editText("\uFEFF---\r\na: 1\r\n---\r\nx")
                        .set("/b", List.of("y\nz"))
                        .toText())
                .isEqualTo("\uFEFF---\r\na: 1\r\nb:\r\n  - |-\r\n    y\r\n    z\r\n---\r\nx");
        assertThat(FrontMatter.editText("---\ra: 1\r---\rx").set("/b", 2).toText())
                .isEqualTo("---\ra: 1\rb: 2\r---\rx");
        assertThat(FrontMatter.editText("---\n---").set("/b", 2).toText()).isEqualTo("---\nb: 2\n---");
        assertThat(FrontMatter.editText("---\n# only this\n---\n").set("/b", 2).toText())
                .isEqualTo("---\n# only this\nb: 2\n---\n");
    }

    @Test
    void a_file_of_data_has_no_fences() {
        assertThat(FrontMatter.editText("a: 1")
                        .withoutFences(Format.YAML)
                        .set("/b", 2)
                        .toText())
                .isEqualTo("a: 1\nb: 2");
        assertThat(FrontMatter.editText("a = 1")
                        .withoutFences(Format.TOML)
                        .set("/b", 2)
                        .toText())
                .isEqualTo("a = 1\nb = 2");
        assertThat(FrontMatter.editText("{}")
                        .withoutFences(Format.JSON)
                        .set("/b", 2)
                        .toText())
                .isEqualTo("{\"b\": 2}");
    }

    @Test
    void a_body_that_is_no_text_stays_byte_for_byte(@TempDir Path folder) throws IOException {
        byte[] head = "---\na: 1\n---\n".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(head, head.length + 2);
        bytes[head.length] = (byte) 0xFF;
        Path file = Files.write(folder.resolve("a.md"), bytes);

        Source changed = FrontMatter.edit(file).set("/a", 2).toSource();

        byte[] expected = bytes.clone();
        expected["---\na: ".length()] = '2';
        assertThat(Arrays.copyOf(changed.bytes(), changed.length())).isEqualTo(expected);
    }

    @Test
    void an_edit_without_effect_gives_the_source_itself() throws IOException {
        Source source = Source.ofText("a.md", YAML);

        assertThat(FrontMatter.edit(source)
                        .set("/date", "2024-01-01")
                        .setIfAbsent("/title", "x")
                        .set("/added", 1)
                        .remove("/added")
                        .toSource())
                .isSameAs(source);
    }

    @Test
    void misuse_is_told_at_once() {
        FrontMatterEditor editor = FrontMatter.editText(YAML);

        assertThatIllegalArgumentException().isThrownBy(() -> editor.set("title", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> editor.set("/title", new Object()));
        assertThatIllegalArgumentException().isThrownBy(() -> editor.remove(""));
        assertThatIllegalArgumentException().isThrownBy(() -> editor.insertAt("/tags", -1, "x"));
        assertThat(editor).hasToString("text: 0 edits");
    }

    @Test
    void edits_are_the_fix_of_a_diagnostic() throws IOException {
        Source source = Source.ofText("a.md", "---\n# c\nb: 1\na: é # x\nz: 3\n---\nBody");

        Fix fix = FrontMatterEditor.of(source)
                .sortKeys(List.of("a", "b"))
                .toFix(true, "put the keys in order")
                .orElseThrow();

        assertThat(new String(fix.applyTo(source.bytes()), StandardCharsets.UTF_8))
                .isEqualTo(
                        FrontMatterEditor.of(source).sortKeys(List.of("a", "b")).toText());
        assertThat(source.text(fix.span())).doesNotContain("z: 3");
        assertThat(fix.safe()).isTrue();
        assertThat(FrontMatterEditor.of(source).remove("/none").toFix(true, "remove it"))
                .isEmpty();
        assertThat(FrontMatterEditor.of(Source.ofText("a.md", "---\na: &x 1\n---\n"))
                        .rename("/a", "b")
                        .toFix(true, "rename it"))
                .hasValueSatisfying(touching -> assertThat(touching.safe()).isFalse());
    }

    @Test
    void a_condition_is_about_the_document_as_it_is() throws IOException {
        Source source = Source.ofText("a.md", "---\na: 1\nb: [x, {c: ~}]\n---\nBody");
        FrontMatterEditor editor = FrontMatterEditor.of(source).set("/d", true).set("/a", 2);

        for (FrontMatterEditor holds : List.of(
                editor.where("/a"),
                editor.where("/a", 1),
                editor.where("/b/1/c", null).where("/b/0", "x"),
                editor.where("/b", FrontMatterEditor.written("[x, {c: null}]")))) {
            assertThat(holds.toText()).isEqualTo("---\na: 2\nb: [x, {c: ~}]\nd: true\n---\nBody");
        }
        for (FrontMatterEditor fails : List.of(
                editor.where("/d"),
                editor.where("/a", 2),
                editor.where("/a", "1"),
                editor.where("/a/0", 1),
                editor.where("/b/2", "x"),
                editor.where("/b/-", "x"),
                editor.where("/a", 1).where("/d", true))) {
            assertThat(fails.toSource()).isSameAs(source);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> editor.where(""));
        assertThatIllegalArgumentException().isThrownBy(() -> editor.where("a", 1));
    }
}
