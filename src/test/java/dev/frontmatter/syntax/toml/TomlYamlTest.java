package dev.frontmatter.syntax.toml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines of YAML and of prose in place of those of TOML. */
class TomlYamlTest {

    @ParameterizedTest
    @MethodSource("texts")
    void is_told(String toml, String told) {
        assertThat(TomlTold.ofFrontMatter(toml)).isEqualTo(told);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments(
                        "a: b\n",
                        "2:1-2:5 toml/yaml the front matter must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: write `---` in place of both lines `+++` if it is YAML\n"),
                arguments(
                        "a:\n  - b\n",
                        "2:1-2:3 toml/yaml the front matter must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: write `---` in place of both lines `+++` if it is YAML\n"),
                arguments(
                        "- a\n",
                        "2:1-2:4 toml/yaml the front matter must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: write `---` in place of both lines `+++` if it is YAML\n"),
                arguments(
                        "-\ta\n",
                        "2:1-2:4 toml/yaml the front matter must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: write `---` in place of both lines `+++` if it is YAML\n"),
                arguments(
                        "a:b\n",
                        "2:1-2:4 toml/missing-equals a key must be followed by `=` and its value, found text\n"
                                + "hint: write `key = \"value\"`, or `#` before a comment\n"),
                arguments(
                        ":\n",
                        "2:1-2:2 toml/syntax a key must begin here, found `:`\n" + "hint: write `key = value`\n"),
                arguments(
                        ": a\n",
                        "2:1-2:2 toml/syntax a key must begin here, found `:`\n" + "hint: write `key = value`\n"),
                arguments(
                        "-\n",
                        "2:1-2:2 toml/missing-equals a key must be followed by `=` and its value, found nothing\n"
                                + "hint: write `key = \"value\"`, or `#` before a comment\n"),
                arguments(
                        "a: 1\nb = 2\n",
                        "2:2-2:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\na = 1\\nb = 2\\n+++\\n\n"),
                arguments(
                        "a: 1\n[b]\n",
                        "2:2-2:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\na = 1\\n[b]\\n+++\\n\n"),
                arguments(
                        "a: 1\n[1]\n",
                        "2:1-2:5 toml/yaml the front matter must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: write `---` in place of both lines `+++` if it is YAML\n"),
                arguments(
                        "a: 1\n[b.c]\n",
                        "2:2-2:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\na = 1\\n[b.c]\\n+++\\n\n"),
                arguments(
                        "a: 1\n[[b]]\n",
                        "2:2-2:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\na = 1\\n[[b]]\\n+++\\n\n"),
                arguments(
                        "a: 1\n[[b]\n",
                        "2:1-2:5 toml/yaml the front matter must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: write `---` in place of both lines `+++` if it is YAML\n"),
                arguments(
                        "a: 1\n[b] # c\n",
                        "2:2-2:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\na = 1\\n[b] # c\\n+++\\n\n"),
                arguments(
                        "a: 1\n[b] c\n",
                        "2:1-2:5 toml/yaml the front matter must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: write `---` in place of both lines `+++` if it is YAML\n"),
                arguments(
                        "a: 1\n[b\n",
                        "2:1-2:5 toml/yaml the front matter must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: write `---` in place of both lines `+++` if it is YAML\n"),
                arguments(
                        "a: 1\n[\"b\"]\n",
                        "2:1-2:5 toml/yaml the front matter must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: write `---` in place of both lines `+++` if it is YAML\n"),
                arguments(
                        "a: 1\n[true]\n",
                        "2:1-2:5 toml/yaml the front matter must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: write `---` in place of both lines `+++` if it is YAML\n"),
                arguments(
                        "a: 1\n[b, c]\n",
                        "2:1-2:5 toml/yaml the front matter must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: write `---` in place of both lines `+++` if it is YAML\n"),
                arguments(
                        "a: 1\n[b.\"c\\\"]\".'d']\n",
                        "2:2-2:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\na = 1\\n[b.\"c\\\\\"]\".'d']\\n+++\\n\n"),
                arguments(
                        "a: 1\n\"b\" = 1\n",
                        "2:2-2:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\na = 1\\n\"b\" = 1\\n+++\\n\n"),
                arguments(
                        "a: 1\n\"b\\\"c\" = 1\n",
                        "2:2-2:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\na = 1\\n\"b\\\\\"c\" = 1\\n+++\\n\n"),
                arguments(
                        "a: 1\n\"b\\\" = 1\n",
                        "2:1-2:5 toml/yaml the front matter must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: write `---` in place of both lines `+++` if it is YAML\n"),
                arguments(
                        "a: 1\n'b\\' = 1\n",
                        "2:2-2:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\na = 1\\n'b\\\\' = 1\\n+++\\n\n"),
                arguments(
                        "a: 1\n\"b = 1\n",
                        "2:1-2:5 toml/yaml the front matter must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: write `---` in place of both lines `+++` if it is YAML\n"),
                arguments(
                        "a: 1\n'b\"' . c = 1\n",
                        "2:2-2:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\na = 1\\n'b\"' . c = 1\\n+++\\n\n"),
                arguments(
                        "a: 1\n'' = 1\n",
                        "2:2-2:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\na = 1\\n'' = 1\\n+++\\n\n"),
                arguments(
                        "a: 1\nb. = 1\n",
                        "2:1-2:5 toml/yaml the front matter must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: write `---` in place of both lines `+++` if it is YAML\n"),
                arguments(
                        "a: 1\n.b = 1\n",
                        "2:1-2:5 toml/yaml the front matter must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: write `---` in place of both lines `+++` if it is YAML\n"),
                arguments(
                        "a: 1\n  b = 1\n",
                        "2:2-2:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\na = 1\\n  b = 1\\n+++\\n\n"),
                arguments(
                        "a: 1\n= 1\n",
                        "2:1-2:5 toml/yaml the front matter must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: write `---` in place of both lines `+++` if it is YAML\n"),
                arguments(
                        "a: 1\n'b = '\n",
                        "2:1-2:5 toml/yaml the front matter must be TOML, with `key = value` on each line, found YAML\n"
                                + "hint: write `---` in place of both lines `+++` if it is YAML\n"),
                arguments(
                        "x = 1\na: b\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\nx = 1\\na = \"b\"\\n+++\\n\n"),
                arguments(
                        "x = 1\na: b # c\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\nx = 1\\na = \"b\" # c\\n+++\\n\n"),
                arguments(
                        "x = 1\na: b#c\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\nx = 1\\na = \"b#c\"\\n+++\\n\n"),
                arguments(
                        "x = 1\na: # c\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"),
                arguments(
                        "x = 1\na:# c\n",
                        "3:1-3:6 toml/missing-equals a key must be followed by `=` and its value, found text\n"
                                + "hint: write `key = \"value\"`, or `#` before a comment\n"),
                arguments(
                        "x = 1\na: \"b\"\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\nx = 1\\na = \"b\"\\n+++\\n\n"),
                arguments(
                        "x = 1\na: \"\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"),
                arguments(
                        "x = 1\na: \"b\\n\"\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"),
                arguments(
                        "x = 1\na: 'b' 'c'\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"),
                arguments(
                        "x = 1\na: true\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\nx = 1\\na = true\\n+++\\n\n"),
                arguments(
                        "x = 1\na: yes\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"),
                arguments(
                        "x = 1\na: 12\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\nx = 1\\na = 12\\n+++\\n\n"),
                arguments(
                        "x = 1\na: 12x\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"),
                arguments(
                        "x = 1\na: b c \"d\"\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"),
                arguments(
                        "x = 1\na: b\\c\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"),
                arguments(
                        "x = 1\na: b\tc\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"),
                arguments(
                        "x = 1\na: b\u007fc\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"),
                arguments(
                        "x = 1\na:\n  - b\n- c\ny = oops\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "6:5-6:9 toml/unquoted-text a value must be text in quotes, a number, a date, true or false, found `oops`\n"
                                + "hint: put it in quotes\n"
                                + "safe fix: +++\\nx = 1\\na:\\n  - b\\n- c\\ny = \"oops\"\\n+++\\n\n"),
                arguments(
                        "x = 1\na: |\n  b c\n\n  d\ny = oops\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "7:5-7:9 toml/unquoted-text a value must be text in quotes, a number, a date, true or false, found `oops`\n"
                                + "hint: put it in quotes\n"
                                + "safe fix: +++\\nx = 1\\na: |\\n  b c\\n\\n  d\\ny = \"oops\"\\n+++\\n\n"),
                arguments(
                        "x = 1\na: >\n  b c\ny = oops\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "5:5-5:9 toml/unquoted-text a value must be text in quotes, a number, a date, true or false, found `oops`\n"
                                + "hint: put it in quotes\n"
                                + "safe fix: +++\\nx = 1\\na: >\\n  b c\\ny = \"oops\"\\n+++\\n\n"),
                arguments(
                        "x = 1\na:b\n",
                        "3:1-3:4 toml/missing-equals a key must be followed by `=` and its value, found text\n"
                                + "hint: write `key = \"value\"`, or `#` before a comment\n"),
                arguments(
                        "x = 1\na\n",
                        "3:1-3:2 toml/missing-equals a key must be followed by `=` and its value, found nothing\n"
                                + "hint: write `key = \"value\"`, or `#` before a comment\n"),
                arguments(
                        "x = 1\na # c\n",
                        "3:1-3:2 toml/missing-equals a key must be followed by `=` and its value, found nothing\n"
                                + "hint: write `key = \"value\"`, or `#` before a comment\n"),
                arguments(
                        "x = 1\na b\n",
                        "3:1-3:4 toml/missing-equals a key must be followed by `=` and its value, found text\n"
                                + "hint: write `key = \"value\"`, or `#` before a comment\n"),
                arguments(
                        "x = 1\na b # c\n",
                        "3:1-3:8 toml/missing-equals a key must be followed by `=` and its value, found text\n"
                                + "hint: write `key = \"value\"`, or `#` before a comment\n"),
                arguments(
                        "x = 1\n- a\n",
                        "3:1-3:4 toml/syntax a list must be written in brackets, found an entry with a dash, as in YAML\n"
                                + "hint: write `key = [\"\u2026\", \"\u2026\"]`\n"),
                arguments(
                        "x = 1\n- \n",
                        "3:1-3:2 toml/syntax a list must be written in brackets, found an entry with a dash, as in YAML\n"
                                + "hint: write `key = [\"\u2026\", \"\u2026\"]`\n"),
                arguments(
                        "x = 1\n\na b c\n",
                        "4:1-4:6 toml/missing-equals front matter must hold `key = value` lines only, found text\n"
                                + "hint: the closing line `+++` is probably missing before it\n"),
                arguments(
                        "x = 1\n\n# T\na b c\n",
                        "4:1-4:4 toml/missing-equals front matter must hold `key = value` lines only, found text\n"
                                + "hint: the closing line `+++` is probably missing before it\n"),
                arguments(
                        "x = 1\n# T\na b c\n",
                        "4:1-4:6 toml/missing-equals a key must be followed by `=` and its value, found text\n"
                                + "hint: write `key = \"value\"`, or `#` before a comment\n"),
                arguments(
                        "x = 1\n\n# T\n\na b c\n",
                        "4:1-4:4 toml/missing-equals front matter must hold `key = value` lines only, found text\n"
                                + "hint: the closing line `+++` is probably missing before it\n"),
                arguments(
                        "x = 1\n\n# T\n# U\n  a b c\n",
                        "4:1-4:4 toml/missing-equals front matter must hold `key = value` lines only, found text\n"
                                + "hint: the closing line `+++` is probably missing before it\n"),
                arguments(
                        "x = 1\n\n- a b\n",
                        "4:1-4:6 toml/missing-equals front matter must hold `key = value` lines only, found text\n"
                                + "hint: the closing line `+++` is probably missing before it\n"),
                arguments(
                        "x = 1\n\nword\n",
                        "4:1-4:5 toml/missing-equals a key must be followed by `=` and its value, found nothing\n"
                                + "hint: write `key = \"value\"`, or `#` before a comment\n"),
                arguments(
                        "# T\n\na b c\n",
                        "4:1-4:6 toml/missing-equals front matter must hold `key = value` lines only, found text\n"
                                + "hint: the closing line `+++` is probably missing before it\n"),
                arguments(
                        "\na b c\n",
                        "3:1-3:6 toml/missing-equals front matter must hold `key = value` lines only, found text\n"
                                + "hint: the closing line `+++` is probably missing before it\n"),
                arguments(
                        "a b c\n",
                        "2:1-2:6 toml/missing-equals a key must be followed by `=` and its value, found text\n"
                                + "hint: write `key = \"value\"`, or `#` before a comment\n"),
                arguments(
                        "x = 1\n\nIt's a \"b\".\n",
                        "4:1-4:12 toml/missing-equals front matter must hold `key = value` lines only, found text\n"
                                + "hint: the closing line `+++` is probably missing before it\n"),
                arguments(
                        "x = 1\na\uff1a b\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found the character of double width `\uff1a`\n"
                                + "hint: write `=` in place of it\n"
                                + "safe fix: +++\\nx = 1\\na = \"b\"\\n+++\\n\n"),
                arguments(
                        "x = 1\na \uff1d b # c\n",
                        "3:3-3:4 toml/missing-equals `=` must stand between a key and its value, found the character of double width `\uff1d`\n"
                                + "hint: write `=` in place of it\n"
                                + "safe fix: +++\\nx = 1\\na = \"b\" # c\\n+++\\n\n"),
                arguments(
                        "\"a\": b\n",
                        "2:4-2:5 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\n\"a\" = \"b\"\\n+++\\n\n"),
                arguments(
                        "x = 1\na: [1] # c\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\nx = 1\\na = [1] # c\\n+++\\n\n"),
                arguments(
                        "x = 1\na: [\n  b,\n  2\n]\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\nx = 1\\na = [\\n  b,\\n  2\\n]\\n+++\\n\n"
                                + "4:3-4:4 toml/unquoted-text a value must be text in quotes, a number, a date, true or false, found `b`\n"
                                + "hint: put it in quotes\n"
                                + "safe fix: +++\\nx = 1\\na: [\\n  \"b\",\\n  2\\n]\\n+++\\n\n"),
                arguments(
                        "x = 1\na: {b: \"}\"}\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\nx = 1\\na = {b: \"}\"}\\n+++\\n\n"
                                + "3:6-3:7 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML and JSON\n"
                                + "hint: write `=` in place of `:`\n"
                                + "safe fix: +++\\nx = 1\\na: {b = \"}\"}\\n+++\\n\n"),
                arguments(
                        "x = 1\na: [b](c)\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"),
                arguments(
                        "x = 1\na: {{ b }}\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"),
                arguments(
                        "x = 1\na: {% b %}\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"),
                arguments(
                        "x = 1\na: [b, \"c\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"),
                arguments(
                        "x = 1\na: ['b]', \"\\\"]\"]\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\nx = 1\\na = ['b]', \"\\\\\"]\"]\\n+++\\n\n"),
                arguments(
                        "x = 1\na: [1]]\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"),
                arguments(
                        "x = 1\na: [1 # ]\n]\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\nx = 1\\na = [1 # ]\\n]\\n+++\\n\n"),
                arguments(
                        "x = 1\na\uff1a[1]\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found the character of double width `\uff1a`\n"
                                + "hint: write `=` in place of it\n"
                                + "safe fix: +++\\nx = 1\\na = [1]\\n+++\\n\n"),
                arguments(
                        "x = 1\na: True\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\nx = 1\\na = true\\n+++\\n\n"),
                arguments(
                        "x = 1\na: .inf\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\nx = 1\\na = inf\\n+++\\n\n"),
                arguments(
                        "x = 1\na: -.Inf\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"
                                + "safe fix: +++\\nx = 1\\na = -inf\\n+++\\n\n"),
                arguments(
                        "x = 1\na: NaN\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"),
                arguments(
                        "x = 1\na: Infinity\n",
                        "3:2-3:3 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML\n"
                                + "hint: write `=` in place of `:`, and put text in quotes\n"));
    }
}
