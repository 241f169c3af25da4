package dev.frontmatter.syntax.toml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.tree.NodeKind;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kinds of values without quotes, at the bounds of each. */
class TomlScalarsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "true|BOOLEAN",
                "tru|-",
                "false|BOOLEAN",
                "falsey|-",
                "inf|FLOAT",
                "nan|FLOAT",
                "+inf|FLOAT",
                "-nan|FLOAT",
                "in|-",
                "+in|-",
                "0|INTEGER",
                "9|INTEGER",
                "+0|INTEGER",
                "-9|INTEGER",
                "00|-",
                "-01|-",
                "1_0|INTEGER",
                "1__0|-",
                "1_|-",
                "0x|-",
                "0xf|INTEGER",
                "0xF_9|INTEGER",
                "0xg|-",
                "0x_f|-",
                "0o7|INTEGER",
                "0o8|-",
                "0b1|INTEGER",
                "0b2|-",
                "0a1|-",
                "+0x1|-",
                "0.5|FLOAT",
                "1.|-",
                "1.5_0|FLOAT",
                "1._5|-",
                "1e5|FLOAT",
                "1E-5|FLOAT",
                "1e+0|FLOAT",
                "1e|-",
                "1e+|-",
                "1.5e3|FLOAT",
                "1.5x|-",
                "10:00|LOCAL_TIME",
                "00:00|LOCAL_TIME",
                "23:59|LOCAL_TIME",
                "24:00|-",
                "23:60|-",
                "23:59:59|LOCAL_TIME",
                "23:59:60|-",
                "09:30:0|-",
                "09:30:|-",
                "09:30:00.|-",
                "09:30:00.0|LOCAL_TIME",
                "09:30:00.123456789|LOCAL_TIME",
                "09:30:00.1x|-",
                "09:3|-",
                "9:30|-",
                "2026-01-01|LOCAL_DATE",
                "2026-12-31|LOCAL_DATE",
                "2026-00-10|-",
                "2026-13-10|-",
                "2026-01-00|-",
                "2026-01-32|-",
                "2026-02-28|LOCAL_DATE",
                "2026-02-29|-",
                "2024-02-29|LOCAL_DATE",
                "2000-02-29|LOCAL_DATE",
                "1900-02-29|-",
                "2100-02-29|-",
                "0000-02-29|LOCAL_DATE",
                "2026-04-30|LOCAL_DATE",
                "2026-04-31|-",
                "2026-01-1|-",
                "2026-01-01T|-",
                "2026-01-01X10:00|-",
                "2026-01-01T10:00|LOCAL_DATE_TIME",
                "2026-01-01t10:00|LOCAL_DATE_TIME",
                "2026-01-01 10:00:30.5|LOCAL_DATE_TIME",
                "2026-01-01T10:00Z|OFFSET_DATE_TIME",
                "2026-01-01T10:00z|OFFSET_DATE_TIME",
                "2026-01-01T10:00x|-",
                "2026-01-01T10:00:30.5Z|OFFSET_DATE_TIME",
                "2026-01-01T10:00+00:00|OFFSET_DATE_TIME",
                "2026-01-01T10:00+23:59|OFFSET_DATE_TIME",
                "2026-01-01T10:00-23:59|OFFSET_DATE_TIME",
                "2026-01-01T10:00+24:00|-",
                "2026-01-01T10:00+23:60|-",
                "2026-01-01T10:00*02:00|-",
                "2026-01-01T10:00+02:0|-",
                "2026-01-01T10:00+02:000|-",
                "2026-01-01T10:00+02-00|-",
                "2026-01-01T25:00Z|-"
            })
    void a_value_has_its_kind_wherever_it_stands(String text, @Nullable NodeKind kind) {
        assertThat(TomlScalars.kind(text)).isEqualTo(kind);
        for (String behind : new String[] {"", "0", "f", "-01", ":00", ".5", "Z", "e5", "_1", "+01:00"}) {
            byte[] bytes = ("2x:0-" + text + behind).getBytes(StandardCharsets.UTF_8);
            assertThat(TomlScalars.kind(bytes, 5, 5 + text.length())).as(behind).isEqualTo(kind);
        }
    }
}
