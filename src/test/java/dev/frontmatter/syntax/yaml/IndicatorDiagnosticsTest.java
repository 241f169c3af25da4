package dev.frontmatter.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Text without quotes that begins with what means something else. */
class IndicatorDiagnosticsTest {

    @Test
    void directives() {
        assertThat(Diagnosed.of("""
                        %YAML 1.2
                        a: 1
                        """)).isEqualTo("""
                        2:1-2:10 yaml/reserved-character a directive has no place in front matter, which is YAML 1.2
                        hint: remove the line
                        fix: remove the line
                        | a: 1
                        """);
        assertThat(Diagnosed.of("""
                        %TAG ! !x
                        a: 1
                        """)).isEqualTo("""
                        2:1-2:10 yaml/reserved-character a directive has no place in front matter, which is YAML 1.2
                        hint: remove the line
                        fix: remove the line
                        | a: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        %YAML 1.2
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:10 yaml/reserved-character a directive has no place in front matter, which is YAML 1.2
                        hint: remove the line
                        fix: remove the line
                        | a: 1
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        %x y
                        """)).isEqualTo("""
                        3:1-3:5 yaml/reserved-character unquoted text must not begin with `%`
                        hint: put the text in quotes
                        """);
        assertThat(Diagnosed.of("""
                        %x
                        a: 1
                        """)).isEqualTo("""
                        2:1-2:3 yaml/reserved-character unquoted text must not begin with `%`
                        hint: put the text in quotes
                        """);
        assertThat(Diagnosed.of("""
                        %YAML
                        a: 1
                        """)).isEqualTo("""
                        2:1-2:6 yaml/reserved-character unquoted text must not begin with `%`
                        hint: put the text in quotes
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        %YAML 1.1
                        a: 1
                        ---
                        """)).isEqualTo("""
                        2:1-2:10 yaml/reserved-character a directive has no place in front matter, which is YAML 1.2
                        hint: remove the line
                        fix: remove the line
                        | ---
                        | a: 1
                        | ---
                        """);
        assertThat(Diagnosed.ofFile("""
                        %YAML 1.2
                        a: 1
                        """)).isEqualTo("""
                        1:1-1:10 yaml/syntax a line `---` must follow a directive, found none
                        hint: remove the line, or put `---` on a line of its own below it
                        """);
        assertThat(Diagnosed.ofFile("""
                        %YAML x
                        ---
                        a: 1
                        """)).isEqualTo("""
                        1:1-1:8 yaml/syntax the file must be YAML 1.2, found another version
                        hint: remove the line if the file is YAML 1.2
                        """);
        assertThat(Diagnosed.ofFile("""
                        %TAG x
                        ---
                        a: 1
                        """)).isEqualTo("""
                        1:1-1:7 yaml/tag only the tags of the core schema are read, such as `!!str`
                        hint: remove the line
                        """);
        assertThat(Diagnosed.ofFile("""
                        %YAML 1.2
                        %YAML 1.2
                        ---
                        a: 1
                        """)).isEqualTo("""
                        2:1-2:10 yaml/syntax a file tells its version of YAML once, found it again
                        hint: remove the line
                        """);
    }

    @Test
    void reservedCharacters() {
        assertThat(Diagnosed.of("""
                        a: @x
                        """)).isEqualTo("""
                        2:4-2:6 yaml/reserved-character unquoted text must not begin with `@`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "@x"
                        """);
        assertThat(Diagnosed.of("""
                        a: @x y # z
                        """)).isEqualTo("""
                        2:4-2:12 yaml/reserved-character unquoted text must not begin with `@`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "@x y" # z
                        """);
        assertThat(Diagnosed.of("""
                        a: `x`
                        """)).isEqualTo("""
                        2:4-2:7 yaml/reserved-character unquoted text must not begin with a backtick
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "`x`"
                        """);
        assertThat(Diagnosed.of("""
                        a: %x
                        """)).isEqualTo("""
                        2:4-2:6 yaml/reserved-character unquoted text must not begin with `%`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "%x"
                        """);
        assertThat(Diagnosed.of("""
                        a: &
                        """)).isEqualTo("""
                        2:4-2:5 yaml/reserved-character unquoted text must not begin with `&`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "&"
                        """);
        assertThat(Diagnosed.of("""
                        a: * x
                        """)).isEqualTo("""
                        2:4-2:7 yaml/reserved-character unquoted text must not begin with `*`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "* x"
                        """);
        assertThat(Diagnosed.of("""
                        a: *
                        """)).isEqualTo("""
                        2:4-2:5 yaml/reserved-character unquoted text must not begin with `*`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "*"
                        """);
        assertThat(Diagnosed.of("""
                        a: !x!y z
                        """)).isEqualTo("""
                        2:4-2:8 yaml/tag a tag must be one of the core schema's, found one that is malformed
                        hint: put the text in quotes if it is no tag
                        fix: quote the text
                        | a: "!x!y z"
                        """);
        assertThat(Diagnosed.of("""
                        a: !<x y
                        """)).isEqualTo("""
                        2:4-2:7 yaml/tag a tag must be one of the core schema's, found one that is malformed
                        hint: put the text in quotes if it is no tag
                        fix: quote the text
                        | a: "!<x y"
                        """);
        assertThat(Diagnosed.of("""
                        a: !!x!! y
                        """)).isEqualTo("""
                        2:4-2:9 yaml/tag a tag must be one of the core schema's, found `!!x!!`
                        hint: put the text in quotes if it is no tag
                        fix: quote the text
                        | a: "!!x!! y"
                        """);
        assertThat(Diagnosed.of("""
                        a: |x
                        """)).isEqualTo("""
                        2:4-2:6 yaml/reserved-character unquoted text must not begin with `|`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "|x"
                        """);
        assertThat(Diagnosed.of("""
                        a: > x y
                        """)).isEqualTo("""
                        2:4-2:9 yaml/reserved-character unquoted text must not begin with `>`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "> x y"
                        """);
        assertThat(Diagnosed.of("""
                        a: >x # y
                        """)).isEqualTo("""
                        2:4-2:10 yaml/reserved-character unquoted text must not begin with `>`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: ">x" # y
                        """);
        assertThat(Diagnosed.of("""
                        a: |0
                        """)).isEqualTo("""
                        2:4-2:6 yaml/reserved-character unquoted text must not begin with `|`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "|0"
                        """);
        assertThat(Diagnosed.of("""
                        a: ?x
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: - x
                        """)).isEqualTo("""
                        2:4-2:5 yaml/list-entry a list entry `- ` must begin its own line, found it behind a key
                        hint: put the list on the lines below the key, or quote the text
                        fix: put the list below the key
                        | a:
                        |   - x
                        """);
        assertThat(Diagnosed.of("""
                        a: -x
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: ? x
                        """)).isEqualTo("""
                        2:4-2:7 yaml/reserved-character unquoted text must not begin with `?`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "? x"
                        """);
        assertThat(Diagnosed.of("""
                        @a: 1
                        """)).isEqualTo("""
                        2:1-2:6 yaml/reserved-character unquoted text must not begin with `@`
                        hint: put the text in quotes
                        fix: quote the text
                        | "@a": 1
                        """);
        assertThat(Diagnosed.of("""
                        @a b: 1
                        c: 2
                        """)).isEqualTo("""
                        2:1-2:8 yaml/reserved-character unquoted text must not begin with `@`
                        hint: put the text in quotes
                        fix: quote the text
                        | "@a b": 1
                        | c: 2
                        """);
        assertThat(Diagnosed.of("""
                        %a: 1
                        """)).isEqualTo("""
                        2:1-2:6 yaml/reserved-character unquoted text must not begin with `%`
                        hint: put the text in quotes
                        fix: quote the text
                        | "%a": 1
                        """);
        assertThat(Diagnosed.of("""
                        `a`: 1
                        """)).isEqualTo("""
                        2:1-2:7 yaml/reserved-character unquoted text must not begin with a backtick
                        hint: put the text in quotes
                        fix: quote the text
                        | "`a`": 1
                        """);
        assertThat(Diagnosed.of("""
                        - @x
                        """)).isEqualTo("""
                        2:3-2:5 yaml/reserved-character unquoted text must not begin with `@`
                        hint: put the text in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - @x y
                          - z
                        """)).isEqualTo("""
                        3:5-3:9 yaml/reserved-character unquoted text must not begin with `@`
                        hint: put the text in quotes
                        fix: quote the text
                        | a:
                        |   - "@x y"
                        |   - z
                        """);
        assertThat(Diagnosed.of("""
                        a: x @y
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        @x
                        a: 1
                        """)).isEqualTo("""
                        2:1-2:3 yaml/reserved-character unquoted text must not begin with `@`
                        hint: put the text in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: {%x%}
                        """)).isEqualTo("""
                        2:4-2:9 yaml/reserved-character unquoted text must not begin with `{%`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "{%x%}"
                        """);
        assertThat(Diagnosed.of("""
                        a: {% x %} y # z
                        """)).isEqualTo("""
                        2:4-2:17 yaml/reserved-character unquoted text must not begin with `{%`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "{% x %} y" # z
                        """);
        assertThat(Diagnosed.of("""
                        a: x {% y %}
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        {% x %}
                        a: 1
                        """)).isEqualTo("""
                        2:1-2:8 yaml/reserved-character unquoted text must not begin with `{%`
                        hint: put the text in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: %}
                        """)).isEqualTo("""
                        2:4-2:6 yaml/reserved-character unquoted text must not begin with `%`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "%}"
                        """);
        assertThat(Diagnosed.of("""
                        {{ x }}: 1
                        a: 2
                        """)).isEqualTo("""
                        2:1-2:2 yaml/complex-key a key must be text, found a mapping
                        hint: put the text in quotes
                        fix: quote the text
                        | "{{ x }}": 1
                        | a: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: ,
                        """)).isEqualTo("""
                        2:4-2:5 yaml/reserved-character unquoted text must not begin with `,`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: ","
                        """);
        assertThat(Diagnosed.of("""
                        a: ]x: y
                        """)).isEqualTo("""
                        2:4-2:9 yaml/reserved-character unquoted text must not begin with `]`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "]x: y"
                        """);
        assertThat(Diagnosed.of("""
                        &a b: 1
                        """)).isEqualTo("""
                        warning 2:1-2:3 yaml/unused-anchor an anchor must have an alias, found `&a` and no `*a`
                        hint: put the text in quotes, or remove the anchor
                        """);
        assertThat(Diagnosed.of("""
                        &: 1
                        """)).isEqualTo("""
                        warning 2:1-2:3 yaml/unused-anchor an anchor must have an alias, found `&:` and no `*:`
                        hint: put the text in quotes, or remove the anchor
                        2:4-2:5 front/not-mapping front matter must be keys and values, found integer
                        hint: write `key: value` lines
                        """);
        assertThat(Diagnosed.of("""
                        a: &x &y z
                        """)).isEqualTo("""
                        2:7-2:11 yaml/reserved-character unquoted text must not begin with `&`
                        hint: put the text in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: !x !y z
                        """)).isEqualTo("""
                        2:4-2:6 yaml/tag a tag must be one of the core schema's, found `!x`
                        hint: put the text in quotes if it is no tag
                        fix: quote the text
                        | a: "!x !y z"
                        """);
        assertThat(Diagnosed.of("""
                        a: &x *x
                        """)).isEqualTo("""
                        2:7-2:9 yaml/reserved-character unquoted text must not begin with `*`
                        hint: put the text in quotes
                        """);
    }

    @Test
    void bullets() {
        assertThat(Diagnosed.of("""
                        * a: 1
                        """)).isEqualTo("""
                        2:1-2:7 yaml/reserved-character unquoted text must not begin with `*`
                        hint: remove the `*` before the key
                        fix: remove the `*`
                        | a: 1
                        """);
        assertThat(Diagnosed.of("""
                        * a: 1
                        * b: 2
                        """)).isEqualTo("""
                        2:1-2:7 yaml/reserved-character unquoted text must not begin with `*`
                        hint: remove the `*` before the key
                        fix: remove the `*`
                        | a: 1
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        * a: 1
                        * b: 2
                        c: 3
                        * d: 4
                        """)).isEqualTo("""
                        2:1-2:7 yaml/reserved-character unquoted text must not begin with `*`
                        hint: remove the `*` before the key
                        fix: remove the `*`
                        | a: 1
                        | b: 2
                        | c: 3
                        | * d: 4
                        """);
        assertThat(Diagnosed.of("""
                        a:
                        * x
                        * y
                        """)).isEqualTo("""
                        3:1-3:4 yaml/reserved-character unquoted text must not begin with `*`
                        hint: write `- ` for a list entry, or put the text in quotes
                        fix: write `-`
                        | a:
                        | - x
                        | - y
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          * x
                          * y
                        """)).isEqualTo("""
                        3:3-3:6 yaml/reserved-character unquoted text must not begin with `*`
                        hint: write `- ` for a list entry, or put the text in quotes
                        fix: write `-`
                        | a:
                        |   - x
                        |   - y
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          * x: 1
                        """)).isEqualTo("""
                        3:3-3:9 yaml/reserved-character unquoted text must not begin with `*`
                        hint: write `- ` for a list entry, or put the text in quotes
                        fix: write `-`
                        | a:
                        |   - x: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: * x
                        """)).isEqualTo("""
                        2:4-2:7 yaml/reserved-character unquoted text must not begin with `*`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "* x"
                        """);
        assertThat(Diagnosed.of("""
                        *\ta: 1
                        """)).isEqualTo("""
                        2:1-2:7 yaml/reserved-character unquoted text must not begin with `*`
                        hint: remove the `*` before the key
                        fix: remove the `*`
                        | a: 1
                        """);
        assertThat(Diagnosed.of("""
                        * a
                        b: 1
                        """)).isEqualTo("""
                        2:1-2:4 yaml/reserved-character unquoted text must not begin with `*`
                        hint: write `- ` for a list entry, or put the text in quotes
                        fix: write `-`
                        | - a
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a:
                        * b: 1
                        """)).isEqualTo("""
                        3:1-3:7 yaml/reserved-character unquoted text must not begin with `*`
                        hint: remove the `*` before the key
                        fix: remove the `*`
                        | a:
                        | b: 1
                        """);
    }

    @Test
    void tagsThatAreMalformed() {
        assertThat(Diagnosed.of("""
                        a: !x!y z
                        """)).isEqualTo("""
                        2:4-2:8 yaml/tag a tag must be one of the core schema's, found one that is malformed
                        hint: put the text in quotes if it is no tag
                        fix: quote the text
                        | a: "!x!y z"
                        """);
        assertThat(Diagnosed.of("""
                        a: ! x
                        """)).isEqualTo("""
                        warning 2:4-2:5 yaml/tag text that begins with `!` must be quoted, found a tag that is no part of it
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "! x"
                        """);
        assertThat(Diagnosed.of("""
                        a: !
                        """)).isEqualTo("""
                        warning 2:4-2:5 yaml/tag text that begins with `!` must be quoted, found a tag that is no part of it
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "!"
                        """);
        assertThat(Diagnosed.of("""
                        a: ! "x"
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: !
                          x
                        """)).isEqualTo("""
                        warning 2:4-2:5 yaml/tag text that begins with `!` must be quoted, found a tag that is no part of it
                        hint: put the text in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: !b%zz x
                        """)).isEqualTo("""
                        2:4-2:9 yaml/tag a tag must be one of the core schema's, found one that is malformed
                        hint: put the text in quotes if it is no tag
                        fix: quote the text
                        | a: "!b%zz x"
                        """);
        assertThat(Diagnosed.of("""
                        a: !<tag:x> y
                        """)).isEqualTo("""
                        2:4-2:12 yaml/tag a tag must be one of the core schema's, found `!<tag:x>`
                        hint: put the text in quotes if it is no tag
                        fix: quote the text
                        | a: "!<tag:x> y"
                        """);
        assertThat(Diagnosed.of("""
                        a: !!str! x
                        """)).isEqualTo("""
                        2:4-2:10 yaml/tag a tag must be one of the core schema's, found `!!str!`
                        hint: put the text in quotes if it is no tag
                        fix: quote the text
                        | a: "!!str! x"
                        """);
        assertThat(Diagnosed.of("""
                        a: [!x!y z, 2]
                        """)).isEqualTo("""
                        2:5-2:9 yaml/tag a tag must be one of the core schema's, found one that is malformed
                        hint: put the text in quotes if it is no tag
                        fix: quote the text
                        | a: ["!x!y z", 2]
                        """);
        assertThat(Diagnosed.of("""
                        !x!y a: 1
                        """)).isEqualTo("""
                        2:1-2:5 yaml/tag a tag must be one of the core schema's, found one that is malformed
                        hint: put the text in quotes if it is no tag
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - !x!y
                          - z
                        """)).isEqualTo("""
                        3:5-3:9 yaml/tag a tag must be one of the core schema's, found one that is malformed
                        hint: put the text in quotes if it is no tag
                        fix: quote the text
                        | a:
                        |   - "!x!y"
                        |   - z
                        """);
        assertThat(Diagnosed.of("""
                        a: ! x # y
                        """)).isEqualTo("""
                        warning 2:4-2:5 yaml/tag text that begins with `!` must be quoted, found a tag that is no part of it
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "! x" # y
                        """);
    }

    @Test
    void blockTexts() {
        assertThat(Diagnosed.of("""
                        a: |x
                          y
                        """)).isEqualTo("""
                        2:4-2:6 yaml/reserved-character unquoted text must not begin with `|`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "|x"
                        |   y
                        """);
        assertThat(Diagnosed.of("""
                        a: >-x
                          y
                        """)).isEqualTo("""
                        2:4-2:7 yaml/reserved-character unquoted text must not begin with `>`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: ">-x"
                        |   y
                        """);
        assertThat(Diagnosed.of("""
                        a: |+-
                          x
                        """)).isEqualTo("""
                        2:4-2:7 yaml/reserved-character unquoted text must not begin with `|`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "|+-"
                        |   x
                        """);
        assertThat(Diagnosed.of("""
                        a: |11
                          x
                        """)).isEqualTo("""
                        2:4-2:7 yaml/reserved-character unquoted text must not begin with `|`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "|11"
                        |   x
                        """);
        assertThat(Diagnosed.of("""
                        a: | # c
                          x
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: |# c
                          x
                        """)).isEqualTo("""
                        2:4-2:8 yaml/reserved-character unquoted text must not begin with `|`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "|# c"
                        |   x
                        """);
    }

    @Test
    void controlCharacters() {
        assertThat(Diagnosed.of("""
                        a: x\u007fy
                        """)).isEqualTo("""
                        2:5-2:6 yaml/control-character unquoted text must not hold the character U+007F
                        hint: remove it
                        fix: remove the character
                        | a: xy
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        b\u007f: x
                        """)).isEqualTo("""
                        3:2-3:3 yaml/control-character unquoted text must not hold the character U+007F
                        hint: remove it
                        fix: remove the character
                        | a: 1
                        | b: x
                        """);
        assertThat(Diagnosed.of("""
                        # c\u007f
                        a: 1
                        """)).isEqualTo("""
                        2:4-2:5 yaml/control-character unquoted text must not hold the character U+007F
                        hint: remove it
                        fix: remove the character
                        | # c
                        | a: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: "x\u007f"
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: x \u007f\u007f
                        b: y z\u007f
                        """)).isEqualTo("""
                        2:6-2:7 yaml/control-character unquoted text must not hold the character U+007F
                        hint: remove it
                        fix: remove the character
                        | a: x\s
                        | b: y z\u007f
                        3:7-3:8 yaml/control-character unquoted text must not hold the character U+007F
                        hint: remove it
                        fix: remove the character
                        | a: x \u007f\u007f
                        | b: y z
                        """);
        assertThat(Diagnosed.of("""
                        a: [x\u007f, y]
                        """)).isEqualTo("""
                        2:6-2:7 yaml/control-character unquoted text must not hold the character U+007F
                        hint: remove it
                        fix: remove the character
                        | a: [x, y]
                        """);
    }
}
