package dev.frontmatter.edit;

import static dev.frontmatter.edit.EditedText.edited;
import static dev.frontmatter.edit.EditedText.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are given as they are written, in documents of each format. */
class WrittenValuesTest {

    private static String set(String start, String end, String written) {
        String text = edited(start + "1" + end, edit -> edit.set("/a", FrontMatterEditor.written(written)));
        assertThat(text).startsWith(start.strip()).endsWith(end);
        return text.substring(start.length() - 1, text.length() - end.length()).strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "0x1F|0x1F|0x1F|31",
                "0o17|15|0o17|15",
                "017|17|17|17",
                "+5|+5|+5|5",
                "1_000|\"1_000\"|1_000|\"1_000\"",
                "0b11|\"0b11\"|0b11|\"0b11\"",
                "1.|1.0|1.0|1.0",
                "-.5|-0.5|-0.5|-0.5",
                "+1.e5|1.0e+5|1.0e+5|1.0e+5",
                "1e3|1.0e+3|1e3|1e3",
                "true|true|true|true",
                "2026-03-14|2026-03-14|2026-03-14|\"2026-03-14\"",
                "10:05|\"10:05\"|10:05|\"10:05\"",
                "x y|x y|\"x y\"|\"x y\"",
                "''|''|''|\"\"",
                "!!str 1|\"1\"|\"1\"|\"1\"",
                "{a = 1}|a = 1: null|{a = 1}|{\"a = 1\": null}",
                "inf|inf|inf|\"inf\"",
                "nan|nan|nan|\"nan\"",
            })
    void a_value_is_one_of_the_document(String written, String yaml, String toml, String json) {
        assertThat(set("---\na: ", "\n---\n", written)).isEqualTo(yaml);
        assertThat(set("+++\na = ", "\n+++\n", written)).isEqualTo(toml);
        assertThat(set("{\"a\": ", "}\n", written)).isEqualTo(json);
    }

    @Test
    void what_a_format_cannot_hold_is_refused() {
        assertThat(refused("+++\na = 1\n+++\n", edit -> edit.set("/a", FrontMatterEditor.written("~"))))
                .isEqualTo("FORMAT 2:5 /a: TOML has no value for nothing, found null");
        assertThat(refused("{\"a\": 1}\n", edit -> edit.set("/a", FrontMatterEditor.written("[.inf]"))))
                .isEqualTo("FORMAT 1:7 /a: JSON has no word for .inf");
        assertThat(refused("+++\na = 1\n+++\n", edit -> edit.set("/a", new BigInteger("9223372036854775808"))))
                .isEqualTo("FORMAT 2:5 /a: an integer of TOML has at most 64 bits, found 9223372036854775808");
        assertThat(edited("+++\na = 1\n+++\n", edit -> edit.set("/a", Long.MIN_VALUE)))
                .isEqualTo("+++\na = -9223372036854775808\n+++\n");
    }

    @Test
    void a_value_in_brackets_is_laid_out_as_in_the_document() {
        Object list = FrontMatterEditor.written("[1, [2, {b: c}]]");

        assertThat(edited("---\na: 1\n---\n", edit -> edit.set("/a", list)))
                .isEqualTo("---\na:\n  - 1\n  - - 2\n    - b: c\n---\n");
        assertThat(edited("---\na: [1]\n---\n", edit -> edit.set("/a", list)))
                .isEqualTo("---\na: [1, [2, {b: c}]]\n---\n");
        assertThat(edited("+++\na = 1\n+++\n", edit -> edit.set("/a", list)))
                .isEqualTo("+++\na = [1, [2, {b = \"c\"}]]\n+++\n");
        assertThat(edited("{\"a\": 1}\n", edit -> edit.set("/a", list)))
                .isEqualTo("{\"a\": [1, [2, {\"b\": \"c\"}]]}\n");
        assertThat(edited("Body", edit -> edit.set("/a", FrontMatterEditor.written("{b: 0x10}"))))
                .isEqualTo("---\na:\n  b: 0x10\n---\nBody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", ">", "|-", ">+", "|2", "|9-", " |+ "})
    void the_first_line_of_a_text_of_several_lines_is_no_value(String header) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrontMatterEditor.written(header))
                .withMessage("the value `" + header
                        + "` cannot be read: it begins a text of several lines, and there are none; write a list as"
                        + " [a, b], a mapping as {a: b}, and text in quotes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "|a~unquoted text must not begin with `|`",
                "> a~unquoted text must not begin with `>`",
                "|0~unquoted text must not begin with `|`",
                "|:~unquoted text must not begin with `|`",
                "a: b~text that holds `: ` must be quoted",
                "*x~alias `*x` needs an anchor `&x` above it, found none",
                "a # c~a comment cannot be set with a value, found `#` behind it",
                "[&x 1]~an anchor cannot be set with a value",
            })
    void what_is_no_value_says_why(String written, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrontMatterEditor.written(written))
                .withMessage("the value `" + written + "` cannot be read: " + reason
                        + "; write a list as [a, b], a mapping as {a: b}, and text in quotes");
    }
}
