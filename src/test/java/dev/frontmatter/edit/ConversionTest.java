package dev.frontmatter.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.tokenizer.Format;
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
}
