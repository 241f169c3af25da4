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
}
