package dev.frontmatter.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.tokenizer.Format;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of values in another format. */
class ConversionTest {

    private static String converted(String text, Format format) {
        return FrontMatter.editText(text).convertTo(format, false).toText();
    }

    @Test
    void a_date_stays_one_and_a_time_of_day_becomes_no_number() {
        String toml = "+++\nat = 06:45:10\nshort = 06:45\nday = 2026-03-14\nlocal = 2026-03-14T06:45:10\n"
                + "zoned = 2026-03-14 06:45:10.5+01:00\nnever = 0000-02-29\nlist = [23:59:59, 2026-03-14]\n+++\n";

        assertThat(converted(toml, Format.YAML))
                .isEqualTo("---\nat: \"06:45:10\"\nshort: \"06:45\"\nday: 2026-03-14\nlocal: 2026-03-14T06:45:10\n"
                        + "zoned: 2026-03-14 06:45:10.5+01:00\nnever: \"0000-02-29\"\n\n"
                        + "list:\n  - \"23:59:59\"\n  - 2026-03-14\n---\n");
    }

    @Test
    void numbers_keep_all_their_digits() {
        String yaml =
                "---\na: 7e+512\nb: -.5E-0600\nc: 5e22\nd: 3.14159265358979323846e1\ne: +00.50\nf: 2.\ng: 0x1F\n---\n";

        assertThat(converted(yaml, Format.JSON))
                .isEqualTo("{\n  \"a\": 7.0e+512,\n  \"b\": -0.5e-0600,\n  \"c\": 5.0e+22,\n"
                        + "  \"d\": 3.14159265358979323846e+1,\n  \"e\": 0.50,\n  \"f\": 2.0,\n  \"g\": 31\n}\n");
        assertThat(converted("{\"a\": 1E999999999999}\n", Format.YAML)).isEqualTo("---\na: 1.0e+999999999999\n---\n");
    }

    @Test
    void what_64_bits_do_not_hold_is_told_of_where_they_must() {
        for (String number : List.of("7e512", "-0.5e-600", "1e999999999999", "1e-999999999999")) {
            assertThatExceptionOfType(EditRefusedException.class)
                    .as(number)
                    .isThrownBy(() -> converted("---\na: " + number + "\n---\n", Format.TOML))
                    .withMessageContaining("64 bits");
        }
        assertThat(converted("---\na: 0.0e-600\nb: 4.9e-324\n---\n", Format.TOML))
                .isEqualTo("+++\na = 0.0e-600\nb = 4.9e-324\n+++\n");
        assertThat(FrontMatter.editText("---\na: 7e512\nb: 1\n---\n")
                        .convertTo(Format.TOML, true)
                        .toText())
                .isEqualTo("+++\nb = 1\n+++\n");
    }

    @Test
    void a_date_without_quotes_becomes_one_of_toml() {
        String yaml = """
                ---
                day: 2026-03-14
                instant: 2026-03-14T10:00:00Z
                zoned: 2026-03-14T10:00:00+01:00
                quoted: '2026-03-14'
                none: 2026-13-14
                never: 2026-02-30T10:00:00Z
                short: 2026-03-14T10:00Z
                spaced: 2026-03-14 10:00:00
                ten: abcdefghij
                long: abcdefghijklmnop:qrstuvwx
                truth: True
                hex: 0x10
                ---
                Body
                """;

        assertThat(converted(yaml, Format.TOML)).isEqualTo("""
                +++
                day = 2026-03-14
                instant = 2026-03-14T10:00:00Z
                zoned = 2026-03-14T10:00:00+01:00
                quoted = "2026-03-14"
                none = "2026-13-14"
                never = "2026-02-30T10:00:00Z"
                short = "2026-03-14T10:00Z"
                spaced = "2026-03-14 10:00:00"
                ten = "abcdefghij"
                long = "abcdefghijklmnop:qrstuvwx"
                truth = true
                hex = 16
                +++
                Body
                """);
    }

    private static String lossy(String text, Format format) {
        return FrontMatter.editText(text).convertTo(format, true).toText();
    }

    @Test
    void other_edits_are_made_first_whenever_they_are_asked_for() {
        assertThat(FrontMatter.editText("---\na: 1\n---\nBody\n")
                        .convertTo(Format.JSON, false)
                        .set("/b", 2)
                        .remove("/a")
                        .toText())
                .isEqualTo("{\n  \"b\": 2\n}\nBody\n");
        assertThat(FrontMatter.editText("Body\n")
                        .convertTo(Format.TOML, false)
                        .set("/b", 2)
                        .convertTo(Format.JSON, false)
                        .toText())
                .isEqualTo("{\n  \"b\": 2\n}\nBody\n");
    }

    @Test
    void what_would_be_lost_is_refused_or_left_out() {
        String comment = "---\na: 1 # c\n---\n";
        String nothing = "---\na: ~\nb: [1, ~]\nc: {d: ~}\n---\n";
        String infinite = "---\na: .inf\nb: [.nan]\n---\n";

        assertThat(EditedText.refused(comment, edit -> edit.convertTo(Format.JSON, false)))
                .isEqualTo("FORMAT 2:6 comments would be lost; --lossy leaves them out");
        assertThat(lossy(comment, Format.JSON)).isEqualTo("{\n  \"a\": 1\n}\n");
        assertThat(EditedText.refused(nothing, edit -> edit.convertTo(Format.TOML, false)))
                .isEqualTo("FORMAT 2:4 TOML has no value for nothing, found null; --lossy leaves it out");
        assertThat(lossy(nothing, Format.TOML)).isEqualTo("+++\nb = [1]\nc = {}\n+++\n");
        assertThat(EditedText.refused(infinite, edit -> edit.convertTo(Format.JSON, false)))
                .isEqualTo("FORMAT 2:4 JSON has no word for .inf; --lossy writes null");
        assertThat(lossy(infinite, Format.JSON)).isEqualTo("{\n  \"a\": null,\n  \"b\": [\n    null\n  ]\n}\n");
    }

    @Test
    void what_is_there_already_or_has_no_front_matter_stays() {
        assertThat(converted("---\na: 1 # c\n---\n", Format.YAML)).isEqualTo("---\na: 1 # c\n---\n");
        assertThat(converted("Body\n", Format.TOML)).isEqualTo("Body\n");
        assertThat(FrontMatter.editText("a: 1\n")
                        .withoutFences(Format.YAML)
                        .convertTo(Format.YAML, false)
                        .toText())
                .isEqualTo("a: 1\n");
        assertThat(EditedText.refused(
                        "a: 1\n", edit -> edit.withoutFences(Format.YAML).convertTo(Format.JSON, false)))
                .isEqualTo("UNCERTAIN 1:1 a file of data has its format in its name");
    }

    @Test
    void collections_line_ends_and_a_byte_order_mark_come_along() {
        assertThat(converted("\uFEFF---\r\na: 1\r\nb:\r\n  c: [x]\r\n---\r\nBody\r\n", Format.TOML))
                .isEqualTo("\uFEFF+++\r\na = 1\r\n\r\n[b]\r\nc = [\"x\"]\r\n+++\r\nBody\r\n");
        assertThat(converted("+++\n[a]\nb = 1\n[[c]]\nd = 2\n+++\n", Format.YAML))
                .isEqualTo("---\na:\n  b: 1\n\nc:\n  - d: 2\n---\n");
        assertThat(converted("{\"a\": {\"b\": [1, {\"c\": null}]}}\nBody", Format.YAML))
                .isEqualTo("---\na:\n  b:\n    - 1\n    - c: null\n---\nBody");
        assertThat(FrontMatter.editText("---\na: 1\nb: x\n---\n")
                        .set("/a", 2)
                        .remove("/b")
                        .convertTo(Format.TOML, false)
                        .toText())
                .isEqualTo("+++\na = 2\n+++\n");
    }
}
