package dev.frontmatter.edit;

import static dev.frontmatter.edit.EditedText.edited;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.tokenizer.Format;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Blank lines, and the comments that they set apart, where what stands between them goes. */
class BlankLinesTest {

    private static String toml(String text, UnaryOperator<FrontMatterEditor> edit) {
        return within("+++\n", text, edit);
    }

    private static String yaml(String text, UnaryOperator<FrontMatterEditor> edit) {
        return within("---\n", text, edit);
    }

    private static String within(String fence, String text, UnaryOperator<FrontMatterEditor> edit) {
        String changed = edited(fence + text + fence, edit);
        return changed.substring(fence.length(), changed.length() - fence.length());
    }

    @Test
    void of_two_blank_lines_one_stays() {
        String toml = "a = 1\n\nb = 2\n\nc = 3\n";
        String yaml = "a: 1\n\nb: 2\n\nc: 3\n";
        String list = "l:\n  - a\n\n  - b\n\n  - c\n\nm:\n  x: 1\n\nz: 1\n";
        String json = "{\n  \"a\": 1,\n\n  \"b\": 2,\n\n  \"c\": [\n    1,\n\n    2,\n\n    3\n  ]\n}\n";

        assertThat(toml(toml, edit -> edit.remove("/b"))).isEqualTo("a = 1\n\nc = 3\n");
        assertThat(toml(toml + "\n[t]\n", edit -> edit.move("/b", "/t/b"))).isEqualTo("a = 1\n\nc = 3\n\n[t]\nb = 2\n");
        assertThat(yaml(yaml, edit -> edit.remove("/b"))).isEqualTo("a: 1\n\nc: 3\n");
        assertThat(yaml(list, edit -> edit.remove("/l/1"))).isEqualTo(list.replace("  - b\n\n", ""));
        assertThat(yaml(list, edit -> edit.remove("/l/2"))).isEqualTo(list.replace("  - c\n\n", ""));
        assertThat(yaml(list, edit -> edit.move("/m/x", "/x")))
                .isEqualTo(list.replace("m:\n  x: 1\n", "m: {}\n") + "x: 1\n");
        assertThat(edited(json, edit -> edit.remove("/b"))).isEqualTo(json.replace("  \"b\": 2,\n\n", ""));
        assertThat(edited(json, edit -> edit.remove("/c/1"))).isEqualTo(json.replace("    2,\n\n", ""));
    }

    @Test
    void as_many_blank_lines_stay_as_there_were_on_one_side() {
        assertThat(yaml("a: 1\n\n\nb: 2\n\nc: 3\n", edit -> edit.remove("/b"))).isEqualTo("a: 1\n\n\nc: 3\n");
        assertThat(yaml("a: 1\n\nb: 2\n\n\nc: 3\n", edit -> edit.remove("/b"))).isEqualTo("a: 1\n\n\nc: 3\n");
        assertThat(toml("a = 1\n \nb = 2\n\nc = 3\n", edit -> edit.remove("/b")))
                .isEqualTo("a = 1\n \nc = 3\n");
        assertThat(toml("a = 1\n\nb = 2\n \nc = 3\n", edit -> edit.remove("/b")))
                .isEqualTo("a = 1\n \nc = 3\n");
    }

    @Test
    void a_blank_line_that_is_part_of_a_text_stays() {
        String text = "a: |+\n  x\n\nb: 2\n\nc: 3\n";

        assertThat(yaml(text, edit -> edit.remove("/c"))).isEqualTo("a: |+\n  x\n\nb: 2\n\n");
        assertThat(yaml(text.replace("3\n\nc", "3\nc"), edit -> edit.remove("/a")))
                .isEqualTo("b: 2\n\nc: 3\n");
    }

    @Test
    void a_comment_stays_apart_where_tables_go() {
        String elements = "b = 1\n# note\n\n[[c]]\nx = 1\n\n[[c]]\nx = 2\n";

        assertThat(toml(elements + "[e]\n", edit -> edit.remove("/c"))).isEqualTo("b = 1\n# note\n\n[e]\n");
        assertThat(toml(elements + "\n[e]\n", edit -> edit.remove("/c"))).isEqualTo("b = 1\n# note\n\n[e]\n");
        assertThat(toml(elements, edit -> edit.remove("/c"))).isEqualTo("b = 1\n# note\n");
        assertThat(toml("# licence\n\n[c]\nx = 1\n", edit -> edit.set("/c", 3))).isEqualTo("# licence\n\nc = 3\n");
        assertThat(toml("# licence\n\n[c]\nx = 1\n\n[d]\n", edit -> edit.set("/c", 3)))
                .isEqualTo("# licence\n\nc = 3\n\n[d]\n");
        assertThat(toml("# licence\n\n[c]\n[d]\n", edit -> edit.set("/c", 3))).isEqualTo("# licence\n\nc = 3\n\n[d]\n");
    }

    @Test
    void a_comment_that_comes_to_the_top_stays_with_what_it_is_about() {
        String text = "[e.d]\nx = 1\n\n# about e\n[e]\n";

        assertThat(toml("[e.d]\n\n# about e\n[e]\n", edit -> edit.move("/e/d", "/n")))
                .isEqualTo("n = {}\n\n# about e\n[e]\n");
        assertThat(toml(text, edit -> edit.remove("/e/d").set("/n", 1))).isEqualTo("n = 1\n\n# about e\n[e]\n");
        assertThat(toml("[a.b]\n\n# about e\n[a.e]\n", edit -> edit.set("/a", Map.of("z", 1))))
                .isEqualTo("[a]\nz = 1\n");
        assertThat(yaml(
                        "a: 1\n# about b\nb: 2\nc: 3\n",
                        edit -> edit.remove("/a").remove("/b")))
                .isEqualTo("c: 3\n");
        assertThat(yaml("a: 1\n\n# apart\n", edit -> edit.remove("/a").insert("/b", 2, List.of())))
                .isEqualTo("\nb: 2\n# apart\n");
    }

    @Test
    void a_comment_at_the_end_of_a_block_stays_apart_from_what_is_added_below() {
        String list = "l:\n  - a\n\n  # note\n\n  - b\n";

        assertThat(yaml(list, edit -> edit.move("/l/1", "/w"))).isEqualTo(list.replace("  - b", "w: b"));
        assertThat(yaml(list + "k: 1\n", edit -> edit.remove("/l/1").insertAfter("/w", 1, "l")))
                .isEqualTo(list.replace("  - b\n", "w: 1\nk: 1\n"));
        assertThat(yaml("a:\n  b: 1\n  # note\n\nk: 1\n", edit -> edit.insertAfter("/w", 1, "a")))
                .isEqualTo("a:\n  b: 1\n  # note\n\nw: 1\nk: 1\n");
    }

    @Test
    void a_comment_at_the_top_belongs_to_the_document() {
        assertThat(toml("# about f\n[f]\nx = 1\n\n[g]\n", edit -> edit.remove("/f")))
                .isEqualTo("# about f\n\n[g]\n");
        assertThat(yaml("# about f\nf: 1\ng: 2\n", edit -> edit.remove("/f"))).isEqualTo("# about f\ng: 2\n");
    }

    @Test
    void the_comments_of_a_table_stay_with_the_key_that_takes_its_place() {
        assertThat(toml("  a = 1\n\n[b]\n\n# one\n# two\n[c] # three\nx = 1\n", edit -> edit.set("/c", 3)))
                .isEqualTo("  a = 1\n  # one\n  # two\n  c = 3 # three\n\n[b]\n");
        assertThat(toml("[b]\n\n# one\n[c]\nx = 1\n", edit -> edit.set("/c", 3)))
                .isEqualTo("# one\nc = 3\n\n[b]\n");
    }

    @Test
    void a_list_of_tables_becomes_one_of_other_values() {
        String text = "a = 1\n\n[[e]]\nx = 1\n\n[[e]]\nx = 2\n\n[f]\n";

        assertThat(toml(text, edit -> edit.set("/e", List.of(12)))).isEqualTo("a = 1\ne = [12]\n\n[f]\n");
        assertThat(toml(text, edit -> edit.set("/e", List.of(Map.of("x", 1), 2))))
                .isEqualTo("a = 1\ne = [{x = 1}, 2]\n\n[f]\n");
        assertThat(toml(text, edit -> edit.set("/e", List.of(Map.of("x", 3)))))
                .isEqualTo("a = 1\n\n[[e]]\nx = 3\n\n[f]\n");
    }

    @Test
    void a_last_line_without_an_end_leaves_one_without() {
        String yaml = "a: 1\n\n# note\n\nb: 2";
        String toml = "a = 1\n\n# note\n\nb = 2";

        assertThat(edited(yaml, edit -> edit.withoutFences(Format.YAML).remove("/b")))
                .isEqualTo("a: 1\n\n# note");
        assertThat(edited(toml, edit -> edit.withoutFences(Format.TOML).remove("/b")))
                .isEqualTo("a = 1\n\n# note");
        assertThat(edited(
                        edited(toml, edit -> edit.withoutFences(Format.TOML).set("/c", 3)),
                        edit -> edit.withoutFences(Format.TOML).remove("/c")))
                .isEqualTo(toml);
    }

    @Test
    void a_last_line_of_blanks_that_is_text_stays_in_the_text() {
        assertThat(yaml("a: |\n  x\n\n   \n", edit -> edit.set("/b", 1))).isEqualTo("a: |\n  x\n\n   \nb: 1\n");
        assertThat(yaml("a: |\n  x\n\n  \n", edit -> edit.set("/b", 1)))
                .as("no more blanks than the text is indented by")
                .isEqualTo("a: |\n  x\nb: 1\n\n  \n");
        assertThat(yaml("a: |-\n x\n  \nb: 1\n", edit -> edit.sortKeys("", List.of("b", "a"))))
                .isEqualTo("b: 1\na: |-\n x\n  \n");
        assertThat(yaml("a: >2\n    x\n     \n\nb: 1\n", edit -> edit.insertAfter("/c", 1, "a")))
                .isEqualTo("a: >2\n    x\n     \nc: 1\n\nb: 1\n");
        assertThat(yaml("l:\n  - |\n    x\n     \n", edit -> edit.append("/l", 1)))
                .isEqualTo("l:\n  - |\n    x\n     \n  - 1\n");
        assertThat(yaml("a: |\n x\n  \nb: 1\n", edit -> edit.set("/a", "y"))).isEqualTo("a: \"y\"\nb: 1\n");
        assertThat(yaml("a: |\n x\n  \nb: 1\n", edit -> edit.remove("/a"))).isEqualTo("b: 1\n");
    }
}
