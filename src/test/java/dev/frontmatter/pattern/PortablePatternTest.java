package dev.frontmatter.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortablePatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '"',
            value = {
                "[a-z]+(-[a-z]+)*      ! [a-z]+(-[a-z]+)*",
                "^[a-z]{2,}?$          ! ^[a-z]{2,}?$",
                "\\d{4}-\\w            ! \\d{4}-\\w",
                "a++b                  ! a+b",
                "(?>ab|a)c             ! (?:ab|a)c",
                "[\\s\\-]              ! [ \\t\\n\\u000B\\f\\r\\-]",
                "\\S                   ! [^ \\t\\n\\u000B\\f\\r]",
                "a]b}                  ! a\\]b\\}",
                "\\\"\\_\\.            ! \\\"_\\."
            })
    void writes_what_both_know_as_both_read_it(String regex, String expected) {
        assertThat(PortablePattern.of(regex)).isEqualTo(expected.replace("\\\"", "\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?i)a",
                "\\p{Alpha}",
                "\\p{IsLatin}",
                "[a&&b]",
                "[a[b]]",
                "\\Qa\\E",
                "\\bword",
                "(?<=a)b",
                "(?<n>a)",
                "\\1",
                "a\\Z",
                "a$|b",
                "(^a)",
                "\\h",
                "\\x{61}",
                "(?!.)a",
                "[^\\S]",
                "\\R",
                "[a"
            })
    void leaves_out_what_only_java_knows(String regex) {
        assertThat(PortablePattern.of(regex)).isNull();
    }

    @Test
    void a_negative_lookahead_is_exact_or_left_out() {
        assertThat(PortablePattern.of("(?!-)[a-z-]+(?!a++)")).isNull();
        assertThat(PortablePattern.of("(?!-)[a-z-]+")).isEqualTo("(?!-)[a-z\\-]+");
    }
}
