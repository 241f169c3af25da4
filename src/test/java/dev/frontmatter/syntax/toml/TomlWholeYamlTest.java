package dev.frontmatter.syntax.toml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** YAML and prose in a file that is TOML as a whole, at its very end too. */
class TomlWholeYamlTest {

    @ParameterizedTest
    @MethodSource("texts")
    void is_told(String toml, String told) {
        assertThat(TomlTold.of(toml)).isEqualTo(told);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments(
                        "a:",
                        "1:1-1:3 toml/yaml the file must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: end its name in .yaml if it is YAML\n"),
                arguments(
                        "a: b",
                        "1:1-1:5 toml/yaml the file must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: end its name in .yaml if it is YAML\n"),
                arguments(
                        "a:\n",
                        "1:1-1:3 toml/yaml the file must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: end its name in .yaml if it is YAML\n"),
                arguments(
                        "- ",
                        "1:1-1:2 toml/yaml the file must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: end its name in .yaml if it is YAML\n"),
                arguments(
                        "-",
                        "1:1-1:2 toml/missing-equals a key must be followed by `=` and its value, found nothing\n"
                                + "hint: write `key = \"value\"`, or `#` before a comment\n"),
                arguments(
                        "- a",
                        "1:1-1:4 toml/yaml the file must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: end its name in .yaml if it is YAML\n"),
                arguments(
                        "a",
                        "1:1-1:2 toml/missing-equals a key must be followed by `=` and its value, found nothing\n"
                                + "hint: write `key = \"value\"`, or `#` before a comment\n"),
                arguments(
                        "a #",
                        "1:1-1:2 toml/missing-equals a key must be followed by `=` and its value, found nothing\n"
                                + "hint: write `key = \"value\"`, or `#` before a comment\n"),
                arguments(
                        "a b",
                        "1:1-1:4 toml/missing-equals a key must be followed by `=` and its value, found text\n"
                                + "hint: write `key = \"value\"`, or `#` before a comment\n"),
                arguments(
                        "x = 1\na:",
                        "2:2-2:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"),
                arguments(
                        "x = 1\na: b",
                        "2:2-2:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: x = 1\\na = \"b\"\n"),
                arguments(
                        "x = 1\na: |",
                        "2:2-2:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"),
                arguments(
                        "x = 1\n- a",
                        "2:1-2:4 toml/syntax a list must be written in brackets, found an entry with a dash, as in YAML\n"
                                + "hint: write `key = [\"\u2026\", \"\u2026\"]`\n"),
                arguments(
                        "x = 1\n\na b c",
                        "3:1-3:6 toml/missing-equals a key must be followed by `=` and its value, found text\n"
                                + "hint: write `key = \"value\"`, or `#` before a comment\n"),
                arguments(
                        "a: 1\nb",
                        "1:1-1:5 toml/yaml the file must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: end its name in .yaml if it is YAML\n"),
                arguments(
                        "a: 1\n[b",
                        "1:1-1:5 toml/yaml the file must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: end its name in .yaml if it is YAML\n"),
                arguments(
                        "a: 1\n[b]",
                        "1:2-1:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: a = 1\\n[b]\n"),
                arguments(
                        "a: 1\n[[b]]",
                        "1:2-1:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: a = 1\\n[[b]]\n"),
                arguments(
                        "a: 1\n[",
                        "1:1-1:5 toml/yaml the file must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: end its name in .yaml if it is YAML\n"),
                arguments(
                        "a: 1\n[[",
                        "1:1-1:5 toml/yaml the file must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: end its name in .yaml if it is YAML\n"),
                arguments(
                        "a: 1\n\"b\"",
                        "1:1-1:5 toml/yaml the file must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: end its name in .yaml if it is YAML\n"),
                arguments(
                        "a: 1\n\"b",
                        "1:1-1:5 toml/yaml the file must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: end its name in .yaml if it is YAML\n"),
                arguments(
                        "a: 1\n\"b\\",
                        "1:1-1:5 toml/yaml the file must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: end its name in .yaml if it is YAML\n"),
                arguments(
                        "a: 1\nb.",
                        "1:1-1:5 toml/yaml the file must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: end its name in .yaml if it is YAML\n"),
                arguments(
                        "a: 1\n[b.",
                        "1:1-1:5 toml/yaml the file must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: end its name in .yaml if it is YAML\n"),
                arguments(
                        "a: 1\n[b]  ",
                        "1:2-1:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: a = 1\\n[b]  \n"),
                arguments(
                        "a: 1\n[b ]",
                        "1:2-1:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: a = 1\\n[b ]\n"));
    }
}
