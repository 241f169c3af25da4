package dev.frontmatter.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What can be read and nobody means. */
class YamlWarningsTest {

    @Test
    void commentsInText() {
        assertThat(Diagnosed.of("""
                        a: x #y
                        """)).isEqualTo("""
                        warning 2:6-2:8 yaml/comment-in-text text that holds ` #` must be quoted, found a comment that cuts it off
                        hint: put the text in quotes, or a space after the `#` of a comment
                        fix: quote the text
                        | a: "x #y"
                        """);
        assertThat(Diagnosed.of("""
                        a: x #y z\s
                        b: 1
                        """)).isEqualTo("""
                        warning 2:6-2:10 yaml/comment-in-text text that holds ` #` must be quoted, found a comment that cuts it off
                        hint: put the text in quotes, or a space after the `#` of a comment
                        fix: quote the text
                        | a: "x #y z"\s
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: C #
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: x # y
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: x ## y
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: x #- y
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: x #=
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: x #é
                        """)).isEqualTo("""
                        warning 2:6-2:8 yaml/comment-in-text text that holds ` #` must be quoted, found a comment that cuts it off
                        hint: put the text in quotes, or a space after the `#` of a comment
                        fix: quote the text
                        | a: "x #é"
                        """);
        assertThat(Diagnosed.of("""
                        a: 1 #y
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: true #y
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: 2024-01-01 #y
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: 2024-99-99 #y
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: 0o9 #y
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: x y #1
                        """)).isEqualTo("""
                        warning 2:8-2:10 yaml/comment-in-text text that holds ` #` must be quoted, found a comment that cuts it off
                        hint: put the text in quotes, or a space after the `#` of a comment
                        fix: quote the text
                        | a: "x y #1"
                        """);
        assertThat(Diagnosed.of("""
                        a: #y
                        """)).isEqualTo("""
                        warning 2:4-2:6 yaml/comment-in-text a value that begins with `#` must be quoted, found a comment in its place
                        hint: put the text in quotes, or a space after the `#` of a comment
                        fix: quote the text
                        | a: "#y"
                        """);
        assertThat(Diagnosed.of("""
                        a: #y z
                        b: 1
                        """)).isEqualTo("""
                        warning 2:4-2:8 yaml/comment-in-text a value that begins with `#` must be quoted, found a comment in its place
                        hint: put the text in quotes, or a space after the `#` of a comment
                        fix: quote the text
                        | a: "#y z"
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: # y
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a:\t#y
                        """)).isEqualTo("""
                        warning 2:4-2:6 yaml/comment-in-text a value that begins with `#` must be quoted, found a comment in its place
                        hint: put the text in quotes, or a space after the `#` of a comment
                        fix: quote the text
                        | a:\t"#y"
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          #y
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        - a: #y
                        """)).isEqualTo("""
                        2:1-2:5 front/not-mapping front matter must be keys and values, found a list
                        hint: write `key: value` lines
                        warning 2:6-2:8 yaml/comment-in-text a value that begins with `#` must be quoted, found a comment in its place
                        hint: put the text in quotes, or a space after the `#` of a comment
                        fix: quote the text
                        | - a: "#y"
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - #y
                          - x
                        """)).isEqualTo("""
                        warning 3:5-3:7 yaml/comment-in-text a value that begins with `#` must be quoted, found a comment in its place
                        hint: put the text in quotes, or a space after the `#` of a comment
                        fix: quote the text
                        | a:
                        |   - "#y"
                        |   - x
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - x #y
                        """)).isEqualTo("""
                        warning 3:7-3:9 yaml/comment-in-text text that holds ` #` must be quoted, found a comment that cuts it off
                        hint: put the text in quotes, or a space after the `#` of a comment
                        fix: quote the text
                        | a:
                        |   - "x #y"
                        """);
        assertThat(Diagnosed.of("""
                        a: [x #y
                          , z]
                        """)).isEqualTo("""
                        warning 2:7-2:9 yaml/comment-in-text text that holds ` #` must be quoted, found a comment that cuts it off
                        hint: put the text in quotes, or a space after the `#` of a comment
                        """);
        assertThat(Diagnosed.of("""
                        a: [ #y
                          x]
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        {a: #y
                          }
                        """)).isEqualTo("""
                        warning 2:5-2:7 yaml/comment-in-text a value that begins with `#` must be quoted, found a comment in its place
                        hint: put the text in quotes, or a space after the `#` of a comment
                        """);
        assertThat(Diagnosed.of("""
                        a: ""#y
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: "x" #y
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: &x #y
                        b: *x
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: !!str #y
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: [x] #y
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: x #y\\"z
                        """)).isEqualTo("""
                        warning 2:6-2:11 yaml/comment-in-text text that holds ` #` must be quoted, found a comment that cuts it off
                        hint: put the text in quotes, or a space after the `#` of a comment
                        fix: quote the text
                        | a: "x #y\\\\\\"z"
                        """);
        assertThat(Diagnosed.of("""
                        ? a #y
                        : b #z
                        """)).isEqualTo("""
                        warning 3:5-3:7 yaml/comment-in-text text that holds ` #` must be quoted, found a comment that cuts it off
                        hint: put the text in quotes, or a space after the `#` of a comment
                        fix: quote the text
                        | ? a #y
                        | : "b #z"
                        """);
        assertThat(Diagnosed.of("""
                        a: x
                          y #z
                        """)).isEqualTo("""
                        warning 3:5-3:7 yaml/comment-in-text text that holds ` #` must be quoted, found a comment that cuts it off
                        hint: put the text in quotes, or a space after the `#` of a comment
                        fix: quote the text
                        | a: "x
                        |   y #z"
                        """);
    }

    @Test
    void valuesThatEndWithACommaOrBeginWithWhatNobodySees() {
        assertThat(Diagnosed.of("""
                        a: x,
                        """)).isEqualTo("""
                        warning 2:5-2:6 yaml/trailing-comma a value must not end with a comma, found one after a word
                        hint: remove the comma, or put the text in quotes
                        fix: remove the comma
                        | a: x
                        """);
        assertThat(Diagnosed.of("""
                        a: x y,
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: ,,
                        """)).isEqualTo("""
                        2:4-2:6 yaml/reserved-character unquoted text must not begin with `,`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: ",,"
                        """);
        assertThat(Diagnosed.of("""
                        a: ","
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: x, # y
                        """)).isEqualTo("""
                        warning 2:5-2:6 yaml/trailing-comma a value must not end with a comma, found one after a word
                        hint: remove the comma, or put the text in quotes
                        fix: remove the comma
                        | a: x # y
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - x,
                          - y,
                        """)).isEqualTo("""
                        warning 3:6-3:7 yaml/trailing-comma a value must not end with a comma, found one after a word
                        hint: remove the comma, or put the text in quotes
                        fix: remove the comma
                        | a:
                        |   - x
                        |   - y,
                        warning 4:6-4:7 yaml/trailing-comma a value must not end with a comma, found one after a word
                        hint: remove the comma, or put the text in quotes
                        fix: remove the comma
                        | a:
                        |   - x,
                        |   - y
                        """);
        assertThat(Diagnosed.of("""
                        a: [x,]
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: 1,
                        """)).isEqualTo("""
                        warning 2:5-2:6 yaml/trailing-comma a value must not end with a comma, found one after a word
                        hint: remove the comma, or put the text in quotes
                        fix: remove the comma
                        | a: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: x
                          y,
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: \u00a0x
                        """)).isEqualTo("""
                        warning 2:4-2:5 yaml/lookalike-character a value must not begin with the character U+00A0 (no-break space)
                        hint: use a space in place of it
                        fix: use a space in place of it
                        | a:  x
                        """);
        assertThat(Diagnosed.of("""
                        a: \u00a0
                        """)).isEqualTo("""
                        warning 2:4-2:5 yaml/lookalike-character a value must not begin with the character U+00A0 (no-break space)
                        hint: use a space in place of it
                        fix: use a space in place of it
                        | a: \s
                        """);
        assertThat(Diagnosed.of("""
                        a: \u200bx
                        """)).isEqualTo("""
                        warning 2:4-2:5 yaml/lookalike-character a value must not begin with the character U+200B (zero width space), which nobody sees
                        hint: remove it
                        fix: remove it
                        | a: x
                        """);
        assertThat(Diagnosed.of("""
                        a: x\u00a0y
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: [\u00a0x, \u200by]
                        """)).isEqualTo("""
                        warning 2:5-2:6 yaml/lookalike-character a value must not begin with the character U+00A0 (no-break space)
                        hint: use a space in place of it
                        fix: use a space in place of it
                        | a: [ x, \u200by]
                        warning 2:9-2:10 yaml/lookalike-character a value must not begin with the character U+200B (zero width space), which nobody sees
                        hint: remove it
                        fix: remove it
                        | a: [\u00a0x, y]
                        """);
        assertThat(Diagnosed.of("""
                        a: é
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: x
                          \u00a0y
                          \u200bz
                        """)).isEqualTo("""
                        warning 3:3-3:4 yaml/lookalike-character a line must not begin with the character U+00A0 (no-break space)
                        hint: use a space in place of it
                        fix: use a space in place of it
                        | a: x
                        |    y
                        |   \u200bz
                        warning 4:3-4:4 yaml/lookalike-character a line must not begin with the character U+200B (zero width space), which nobody sees
                        hint: remove it
                        fix: remove it
                        | a: x
                        |   \u00a0y
                        |   z
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - \ufeffx
                        """)).isEqualTo("""
                        3:5-3:6 yaml/control-character YAML text must not hold the character U+FEFF
                        hint: remove it, or write it as an escape in double quotes
                        fix: remove the character
                        | a:
                        |   - x
                        """);
    }

    @Test
    void typographicQuotes() {
        assertThat(Diagnosed.of("""
                        a: [“x”, „y“, ‘z’]
                        """)).isEqualTo("""
                        warning 2:5-2:8 yaml/typographic-quote text must be in straight quotes, found typographic ones, which are part of it
                        hint: write " in place of “ and ”
                        fix: write straight quotes
                        | a: ["x", „y“, ‘z’]
                        warning 2:10-2:13 yaml/typographic-quote text must be in straight quotes, found typographic ones, which are part of it
                        hint: write " in place of „ and “
                        fix: write straight quotes
                        | a: [“x”, "y", ‘z’]
                        warning 2:15-2:18 yaml/typographic-quote text must be in straight quotes, found typographic ones, which are part of it
                        hint: write " in place of ‘ and ’
                        fix: write straight quotes
                        | a: [“x”, „y“, "z"]
                        """);
        assertThat(Diagnosed.of("""
                        a: [”x”, ‚y‘, “z]
                        """)).isEqualTo("""
                        warning 2:5-2:8 yaml/typographic-quote text must be in straight quotes, found typographic ones, which are part of it
                        hint: write " in place of ” and ”
                        fix: write straight quotes
                        | a: ["x", ‚y‘, “z]
                        warning 2:10-2:13 yaml/typographic-quote text must be in straight quotes, found typographic ones, which are part of it
                        hint: write " in place of ‚ and ‘
                        fix: write straight quotes
                        | a: [”x”, "y", “z]
                        """);
        assertThat(Diagnosed.of("""
                        a: [x”]
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: [“]
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: [“x "y"”]
                        """)).isEqualTo("""
                        warning 2:5-2:12 yaml/typographic-quote text must be in straight quotes, found typographic ones, which are part of it
                        hint: write " in place of “ and ”
                        """);
        assertThat(Diagnosed.of("""
                        a: [“x\\y”]
                        """)).isEqualTo("""
                        warning 2:5-2:10 yaml/typographic-quote text must be in straight quotes, found typographic ones, which are part of it
                        hint: write " in place of “ and ”
                        """);
        assertThat(Diagnosed.of("""
                        a: [“x
                          y”]
                        """)).isEqualTo("""
                        warning 2:5-3:5 yaml/typographic-quote text must be in straight quotes, found typographic ones, which are part of it
                        hint: write " in place of “ and ”
                        """);
        assertThat(Diagnosed.of("""
                        a: {b: “x”}
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: “x”
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: [«x»]
                        """)).isEmpty();
    }

    @Test
    void dashesOfListsThatBecameText() {
        assertThat(Diagnosed.of("""
                        a:
                          -b
                          -c
                        """)).isEqualTo("""
                        warning 3:3-3:4 yaml/list-entry a space must follow the dash of a list entry, found text that begins with a dash
                        hint: put a space after the dash
                        fix: put a space after the dash
                        | a:
                        |   - b
                        |   - c
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          -b
                          c
                          -- d
                        """)).isEqualTo("""
                        warning 3:3-3:4 yaml/list-entry a space must follow the dash of a list entry, found text that begins with a dash
                        hint: put a space after the dash
                        """);
        assertThat(Diagnosed.of("""
                        a: -b
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a:
                          --b
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a:
                          ->b
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a:
                          -1
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a:
                          -b c
                          -\u00a0d
                        """)).isEqualTo("""
                        warning 3:3-3:4 yaml/list-entry a space must follow the dash of a list entry, found text that begins with a dash
                        hint: put a space after the dash
                        fix: put a space after the dash
                        | a:
                        |   - b c
                        |   - d
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          -\u00a0b
                          -c
                        """)).isEqualTo("""
                        warning 3:3-3:4 yaml/list-entry a space must follow the dash of a list entry, found the character U+00A0 (no-break space)
                        hint: put a space after the dash
                        fix: put a space after the dash
                        | a:
                        |   - b
                        |   - c
                        """);
        assertThat(Diagnosed.of("""
                        - -b
                        """)).isEqualTo("""
                        2:1-2:5 front/not-mapping front matter must be keys and values, found a list
                        hint: write `key: value` lines
                        """);
        assertThat(Diagnosed.of("""
                        a: [
                          -b]
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a:
                          -b
                          - c
                        """)).isEqualTo("""
                        warning 3:3-3:4 yaml/list-entry a space must follow the dash of a list entry, found text that begins with a dash
                        hint: put a space after the dash
                        fix: put a space after the dash
                        | a:
                        |   - b
                        |   - c
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          -b
                        c: 1
                        """)).isEqualTo("""
                        warning 3:3-3:4 yaml/list-entry a space must follow the dash of a list entry, found text that begins with a dash
                        hint: put a space after the dash
                        fix: put a space after the dash
                        | a:
                        |   - b
                        | c: 1
                        """);
    }

    @Test
    void listsThatBecameText() {
        assertThat(Diagnosed.of("""
                        a: x
                          - y
                          - z
                        """)).isEqualTo("""
                        warning 3:3-3:4 yaml/list-in-text a list must begin below its key, found its entry as part of a text
                        hint: write each entry on a line of its own, after `- `, or quote the text
                        """);
        assertThat(Diagnosed.of("""
                        a: x
                          -
                          - y
                        """)).isEqualTo("""
                        warning 4:3-4:4 yaml/list-in-text a list must begin below its key, found its entry as part of a text
                        hint: write each entry on a line of its own, after `- `, or quote the text
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - x
                            - y
                            - z
                        """)).isEqualTo("""
                        warning 4:5-4:6 yaml/list-in-text a list entry must start in the column of the others, found it as part of the text above
                        hint: indent it like the first entry, or quote the text
                        fix: indent it like the first entry
                        | a:
                        |   - x
                        |   - y
                        |   - z
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - x
                              - y
                           - z
                        b: 1
                        """)).isEqualTo("""
                        warning 4:7-4:8 yaml/list-in-text a list entry must start in the column of the others, found it as part of the text above
                        hint: indent it like the first entry, or quote the text
                        fix: indent it like the first entry
                        | a:
                        |   - x
                        |   - y
                        |   - z
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - x
                            y - z
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: [x
                          - y]
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a:
                          - k: v
                              - w
                        """)).isEqualTo("""
                        warning 4:7-4:8 yaml/list-in-text a list must begin below its key, found its entry as part of a text
                        hint: write each entry on a line of its own, after `- `, or quote the text
                        """);
        assertThat(Diagnosed.of("""
                        a: "x
                          - y"
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: x
                          y
                           - z
                        """)).isEqualTo("""
                        warning 4:4-4:5 yaml/list-in-text a list must begin below its key, found its entry as part of a text
                        hint: write each entry on a line of its own, after `- `, or quote the text
                        """);
    }

    @Test
    void markupAsKeys() {
        assertThat(Diagnosed.of("""
                        <p>: x
                        """)).isEqualTo("""
                        warning 2:1-2:4 yaml/markup-key a key must be text, found markup
                        hint: remove it, or put the key in quotes
                        """);
        assertThat(Diagnosed.of("""
                        <!-- x: y -->
                        """)).isEqualTo("""
                        warning 2:1-2:7 yaml/markup-key a key must be text, found markup
                        hint: begin a comment with `#`
                        fix: write it as a comment of YAML
                        | # x: y
                        """);
        assertThat(Diagnosed.of("""
                        <!--  x: y-->
                        b: 1
                        """)).isEqualTo("""
                        warning 2:1-2:8 yaml/markup-key a key must be text, found markup
                        hint: begin a comment with `#`
                        fix: write it as a comment of YAML
                        | # x: y
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        <a href="x:y">: b
                        """)).isEqualTo("""
                        warning 2:1-2:15 yaml/markup-key a key must be text, found markup
                        hint: remove it, or put the key in quotes
                        """);
        assertThat(Diagnosed.of("""
                        </a>: b
                        """)).isEqualTo("""
                        warning 2:1-2:5 yaml/markup-key a key must be text, found markup
                        hint: remove it, or put the key in quotes
                        """);
        assertThat(Diagnosed.of("""
                        <3: x
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        <B>: x
                        """)).isEqualTo("""
                        warning 2:1-2:4 yaml/markup-key a key must be text, found markup
                        hint: remove it, or put the key in quotes
                        """);
        assertThat(Diagnosed.of("""
                        <: x
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a:
                          <!-- é: y -->
                        """)).isEqualTo("""
                        warning 3:3-3:9 yaml/markup-key a key must be text, found markup
                        hint: begin a comment with `#`
                        fix: write it as a comment of YAML
                        | a:
                        |   # é: y
                        """);
        assertThat(Diagnosed.of("""
                        {<p>: x}
                        """)).isEqualTo("""
                        warning 2:2-2:5 yaml/markup-key a key must be text, found markup
                        hint: remove it, or put the key in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: {<!-- x: y --> }
                        """)).isEqualTo("""
                        warning 2:5-2:11 yaml/markup-key a key must be text, found markup
                        hint: remove it, or put the key in quotes
                        """);
        assertThat(Diagnosed.of("""
                        "<p>": x
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        <!-- x: y
                        """)).isEqualTo("""
                        warning 2:1-2:7 yaml/markup-key a key must be text, found markup
                        hint: remove it, or put the key in quotes
                        """);
        assertThat(Diagnosed.of("""
                        <z1: y
                        """)).isEqualTo("""
                        warning 2:1-2:4 yaml/markup-key a key must be text, found markup
                        hint: remove it, or put the key in quotes
                        """);
        assertThat(Diagnosed.of("""
                        <Z: y
                        """)).isEqualTo("""
                        warning 2:1-2:3 yaml/markup-key a key must be text, found markup
                        hint: remove it, or put the key in quotes
                        """);
        assertThat(Diagnosed.of("""
                        <A: y
                        """)).isEqualTo("""
                        warning 2:1-2:3 yaml/markup-key a key must be text, found markup
                        hint: remove it, or put the key in quotes
                        """);
        assertThat(Diagnosed.of("""
                        <a: y
                        """)).isEqualTo("""
                        warning 2:1-2:3 yaml/markup-key a key must be text, found markup
                        hint: remove it, or put the key in quotes
                        """);
    }

    @Test
    void dashesBeforeKeys() {
        assertThat(Diagnosed.of("""
                        a:
                          -b: 1
                        """)).isEqualTo("""
                        warning 3:3-3:4 yaml/list-entry a space must follow the dash of a list entry, found a key that begins with a dash
                        hint: put a space after the dash
                        fix: put a space after the dash
                        | a:
                        |   - b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          -b: 1
                          c: 2
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a:
                          c: 1
                          -b: 2
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a:
                          -1: 1
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a:
                          --b: 1
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        -b: 1
                        """)).isEqualTo("""
                        warning 2:1-2:2 yaml/list-entry a space must follow the dash of a list entry, found a key that begins with a dash
                        hint: put a space after the dash
                        """);
        assertThat(Diagnosed.of("""
                        a: {-b: 1}
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        - -b: 1
                        """)).isEqualTo("""
                        2:1-2:8 front/not-mapping front matter must be keys and values, found a list
                        hint: write `key: value` lines
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          "-b": 1
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a:
                          - c:
                          -d: 1
                        """)).isEqualTo("""
                        4:3-4:4 yaml/list-entry a space must follow the dash of a list entry
                        hint: put a space after the dash
                        fix: put a space after the dash
                        | a:
                        |   - c:
                        |   - d: 1
                        """);
    }

    @Test
    void keysThatLookLikeOthers() {
        assertThat(Diagnosed.of("""
                        \u00a0a: 1
                        b: 2
                        """)).isEqualTo("""
                        warning 2:1-2:2 yaml/lookalike-character a key must not begin or end with the character U+00A0 (no-break space)
                        hint: remove it
                        fix: remove it
                        | a: 1
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a\u00a0: 1
                        """)).isEqualTo("""
                        warning 2:2-2:3 yaml/lookalike-character a key must not begin or end with the character U+00A0 (no-break space)
                        hint: use spaces in place of it
                        fix: use spaces in place of it
                        | a : 1
                        """);
        assertThat(Diagnosed.of("""
                        a\u00a0b: 1
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a\u200bb: 1
                        """)).isEqualTo("""
                        warning 2:2-2:3 yaml/lookalike-character a key must not hold the character U+200B (zero width space), which nobody sees
                        hint: remove it
                        fix: remove it
                        | ab: 1
                        """);
        assertThat(Diagnosed.of("""
                        \u200ba: 1
                        """)).isEqualTo("""
                        warning 2:1-2:2 yaml/lookalike-character a key must not hold the character U+200B (zero width space), which nobody sees
                        hint: remove it
                        fix: remove it
                        | a: 1
                        """);
        assertThat(Diagnosed.of("""
                        a\u200b: 1
                        """)).isEqualTo("""
                        warning 2:2-2:3 yaml/lookalike-character a key must not hold the character U+200B (zero width space), which nobody sees
                        hint: remove it
                        fix: remove it
                        | a: 1
                        """);
        assertThat(Diagnosed.of("""
                        a：b: 1
                        """)).isEqualTo("""
                        warning 2:2-2:3 yaml/lookalike-character a key must end with `:`, found the character U+FF1A (fullwidth colon)
                        hint: write `:` and a space in its place, and put the value in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a:
                        \u00a0\u00a0b: 1
                        \u00a0\u00a0c: 2
                        d: 3
                        """)).isEqualTo("""
                        warning 3:1-3:2 yaml/lookalike-character a key must not begin or end with the character U+00A0 (no-break space)
                        hint: use spaces in place of it
                        fix: use spaces in place of it
                        | a:
                        |   b: 1
                        |   c: 2
                        | d: 3
                        warning 4:1-4:2 yaml/lookalike-character a key must not begin or end with the character U+00A0 (no-break space)
                        hint: use spaces in place of it
                        fix: use spaces in place of it
                        | a:
                        |   b: 1
                        |   c: 2
                        | d: 3
                        """);
        assertThat(Diagnosed.of("""
                        \u00a0a: 1
                        \u00a0b: 2
                        """)).isEqualTo("""
                        warning 2:1-2:2 yaml/lookalike-character a key must not begin or end with the character U+00A0 (no-break space)
                        hint: use spaces in place of it
                        fix: use spaces in place of it
                        |  a: 1
                        |  b: 2
                        warning 3:1-3:2 yaml/lookalike-character a key must not begin or end with the character U+00A0 (no-break space)
                        hint: use spaces in place of it
                        fix: use spaces in place of it
                        |  a: 1
                        |  b: 2
                        """);
        assertThat(Diagnosed.of("""
                        \u00a0a: 1
                        \u00a0\u00a0b: 2
                        c: 3
                        \u00a0d: 4
                        """)).isEqualTo("""
                        warning 2:1-2:2 yaml/lookalike-character a key must not begin or end with the character U+00A0 (no-break space)
                        hint: remove it
                        fix: remove it
                        | a: 1
                        | \u00a0\u00a0b: 2
                        | c: 3
                        | \u00a0d: 4
                        warning 3:1-3:2 yaml/lookalike-character a key must not begin or end with the character U+00A0 (no-break space)
                        hint: remove it
                        fix: remove it
                        | \u00a0a: 1
                        | b: 2
                        | c: 3
                        | \u00a0d: 4
                        warning 5:1-5:2 yaml/lookalike-character a key must not begin or end with the character U+00A0 (no-break space)
                        hint: remove it
                        fix: remove it
                        | \u00a0a: 1
                        | \u00a0\u00a0b: 2
                        | c: 3
                        | d: 4
                        """);
        assertThat(Diagnosed.of("""
                        "\u00a0a": 1
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        {\u00a0a: 1, \u00a0b: 2}
                        """)).isEqualTo("""
                        warning 2:2-2:3 yaml/lookalike-character a key must not begin or end with the character U+00A0 (no-break space)
                        hint: use spaces in place of it
                        fix: use spaces in place of it
                        | { a: 1,  b: 2}
                        warning 2:9-2:10 yaml/lookalike-character a key must not begin or end with the character U+00A0 (no-break space)
                        hint: use spaces in place of it
                        fix: use spaces in place of it
                        | { a: 1,  b: 2}
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          b\u00a0: 1
                          \u00a0c: 2
                        """)).isEqualTo("""
                        warning 3:4-3:5 yaml/lookalike-character a key must not begin or end with the character U+00A0 (no-break space)
                        hint: use spaces in place of it
                        fix: use spaces in place of it
                        | a:
                        |   b : 1
                        |   \u00a0c: 2
                        warning 4:3-4:4 yaml/lookalike-character a key must not begin or end with the character U+00A0 (no-break space)
                        hint: remove it
                        fix: remove it
                        | a:
                        |   b\u00a0: 1
                        |   c: 2
                        """);
        assertThat(Diagnosed.of("""
                        é: 1
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a:
                        \u3000b: 1
                        """)).isEqualTo("""
                        warning 3:1-3:2 yaml/lookalike-character a key must not begin or end with the character U+3000 (ideographic space)
                        hint: use spaces in place of it
                        fix: use spaces in place of it
                        | a:
                        |  b: 1
                        """);
        assertThat(Diagnosed.of("""
                        \u00a0a: [1
                          ]
                        \u00a0b: {}
                        \u00a0c: x
                        """)).isEqualTo("""
                        warning 2:1-2:2 yaml/lookalike-character a key must not begin or end with the character U+00A0 (no-break space)
                        hint: use spaces in place of it
                        fix: use spaces in place of it
                        |  a: [1
                        |   ]
                        |  b: {}
                        |  c: x
                        warning 4:1-4:2 yaml/lookalike-character a key must not begin or end with the character U+00A0 (no-break space)
                        hint: use spaces in place of it
                        fix: use spaces in place of it
                        |  a: [1
                        |   ]
                        |  b: {}
                        |  c: x
                        warning 5:1-5:2 yaml/lookalike-character a key must not begin or end with the character U+00A0 (no-break space)
                        hint: use spaces in place of it
                        fix: use spaces in place of it
                        |  a: [1
                        |   ]
                        |  b: {}
                        |  c: x
                        """);
    }

    @Test
    void anchorsWithoutAnAlias() {
        assertThat(Diagnosed.of("""
                        a: &x y
                        """)).isEqualTo("""
                        warning 2:4-2:6 yaml/unused-anchor an anchor must have an alias, found `&x` and no `*x`
                        hint: put the text in quotes, or remove the anchor
                        fix: quote the text
                        | a: "&x y"
                        """);
        assertThat(Diagnosed.of("""
                        a: &x y
                        b: *x
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: &x
                        b: 1
                        """)).isEqualTo("""
                        warning 2:4-2:6 yaml/unused-anchor an anchor must have an alias, found `&x` and no `*x`
                        hint: put the text in quotes, or remove the anchor
                        """);
        assertThat(Diagnosed.of("""
                        a: &x [1]
                        """)).isEqualTo("""
                        warning 2:4-2:6 yaml/unused-anchor an anchor must have an alias, found `&x` and no `*x`
                        hint: put the text in quotes, or remove the anchor
                        """);
        assertThat(Diagnosed.of("""
                        a: &x "y"
                        """)).isEqualTo("""
                        warning 2:4-2:6 yaml/unused-anchor an anchor must have an alias, found `&x` and no `*x`
                        hint: put the text in quotes, or remove the anchor
                        """);
        assertThat(Diagnosed.of("""
                        &x a: 1
                        """)).isEqualTo("""
                        warning 2:1-2:3 yaml/unused-anchor an anchor must have an alias, found `&x` and no `*x`
                        hint: put the text in quotes, or remove the anchor
                        """);
        assertThat(Diagnosed.of("""
                        a: !!str &x y
                        """)).isEqualTo("""
                        warning 2:10-2:12 yaml/unused-anchor an anchor must have an alias, found `&x` and no `*x`
                        hint: put the text in quotes, or remove the anchor
                        """);
        assertThat(Diagnosed.of("""
                        a: &x !!str y
                        """)).isEqualTo("""
                        warning 2:4-2:6 yaml/unused-anchor an anchor must have an alias, found `&x` and no `*x`
                        hint: put the text in quotes, or remove the anchor
                        fix: quote the text
                        | a: "&x !!str y"
                        """);
        assertThat(Diagnosed.of("""
                        a: &x y # z
                        """)).isEqualTo("""
                        warning 2:4-2:6 yaml/unused-anchor an anchor must have an alias, found `&x` and no `*x`
                        hint: put the text in quotes, or remove the anchor
                        fix: quote the text
                        | a: "&x y" # z
                        """);
        assertThat(Diagnosed.of("""
                        a: &x y
                        b: &x z
                        c: *x
                        """)).isEqualTo("""
                        warning 2:4-2:6 yaml/unused-anchor an anchor must have an alias, found `&x` and no `*x`
                        hint: put the text in quotes, or remove the anchor
                        fix: quote the text
                        | a: "&x y"
                        | b: &x z
                        | c: *x
                        """);
        assertThat(Diagnosed.of("""
                        a: &é y
                        """)).isEqualTo("""
                        warning 2:4-2:6 yaml/unused-anchor an anchor must have an alias, found `&é` and no `*é`
                        hint: put the text in quotes, or remove the anchor
                        fix: quote the text
                        | a: "&é y"
                        """);
        assertThat(Diagnosed.of("""
                        a: &x y
                          z
                        """)).isEqualTo("""
                        warning 2:4-2:6 yaml/unused-anchor an anchor must have an alias, found `&x` and no `*x`
                        hint: put the text in quotes, or remove the anchor
                        fix: quote the text
                        | a: "&x y
                        |   z"
                        """);
        assertThat(Diagnosed.of("""
                        - &x y
                        """)).isEqualTo("""
                        2:1-2:7 front/not-mapping front matter must be keys and values, found a list
                        hint: write `key: value` lines
                        warning 2:3-2:5 yaml/unused-anchor an anchor must have an alias, found `&x` and no `*x`
                        hint: put the text in quotes, or remove the anchor
                        fix: quote the text
                        | - "&x y"
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - &x y
                          - &y z
                        """)).isEqualTo("""
                        warning 3:5-3:7 yaml/unused-anchor an anchor must have an alias, found `&x` and no `*x`
                        hint: put the text in quotes, or remove the anchor
                        fix: quote the text
                        | a:
                        |   - "&x y"
                        |   - &y z
                        warning 4:5-4:7 yaml/unused-anchor an anchor must have an alias, found `&y` and no `*y`
                        hint: put the text in quotes, or remove the anchor
                        fix: quote the text
                        | a:
                        |   - &x y
                        |   - "&y z"
                        """);
        assertThat(Diagnosed.of("""
                        a: [&x y, z]
                        """)).isEqualTo("""
                        warning 2:5-2:7 yaml/unused-anchor an anchor must have an alias, found `&x` and no `*x`
                        hint: put the text in quotes, or remove the anchor
                        fix: quote the text
                        | a: ["&x y", z]
                        """);
        assertThat(Diagnosed.of("""
                        a: &x
                          b: 1
                        """)).isEqualTo("""
                        warning 2:4-2:6 yaml/unused-anchor an anchor must have an alias, found `&x` and no `*x`
                        hint: put the text in quotes, or remove the anchor
                        """);
        assertThat(Diagnosed.of("""
                        a: &x |
                          y
                        """)).isEqualTo("""
                        warning 2:4-2:6 yaml/unused-anchor an anchor must have an alias, found `&x` and no `*x`
                        hint: put the text in quotes, or remove the anchor
                        """);
        assertThat(Diagnosed.of("""
                        a: !!str   &xyz y
                        """)).isEqualTo("""
                        warning 2:12-2:16 yaml/unused-anchor an anchor must have an alias, found `&xyz` and no `*xyz`
                        hint: put the text in quotes, or remove the anchor
                        """);
        assertThat(Diagnosed.of("""
                        &x
                        a: 1
                        """)).isEqualTo("""
                        warning 2:1-2:3 yaml/unused-anchor an anchor must have an alias, found `&x` and no `*x`
                        hint: put the text in quotes, or remove the anchor
                        """);
        assertThat(Diagnosed.of("""

                        - &x?\s
                        """)).isEqualTo("""
                        3:1-3:6 front/not-mapping front matter must be keys and values, found a list
                        hint: write `key: value` lines
                        warning 3:3-3:6 yaml/unused-anchor an anchor must have an alias, found `&x?` and no `*x?`
                        hint: put the text in quotes, or remove the anchor
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - &x?
                          - y
                        """)).isEqualTo("""
                        warning 3:5-3:8 yaml/unused-anchor an anchor must have an alias, found `&x?` and no `*x?`
                        hint: put the text in quotes, or remove the anchor
                        """);
    }

    @Test
    void quotedTextThatIsNotIndented() {
        assertThat(Diagnosed.of("""
                        a: "x
                        y"
                        """)).isEqualTo("""
                        warning 3:1-3:3 yaml/quoted-indent quoted text must be indented more than its key on all its lines, found it in column 1
                        hint: indent the line
                        safe fix: indent the text
                        | a: "x
                        |   y"
                        """);
        assertThat(Diagnosed.of("""
                        a: "x
                         y"
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: "x
                          y"
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a:
                          b: "x
                          y"
                        """)).isEqualTo("""
                        warning 4:3-4:5 yaml/quoted-indent quoted text must be indented more than its key on all its lines, found it in column 3
                        hint: indent the line
                        safe fix: indent the text
                        | a:
                        |   b: "x
                        |     y"
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          b: "x
                           y
                        y

                           z"
                        """)).isEqualTo("""
                        warning 5:1-5:2 yaml/quoted-indent quoted text must be indented more than its key on all its lines, found it in column 1
                        hint: indent the line
                        safe fix: indent the text
                        | a:
                        |   b: "x
                        |    y
                        |     y
                        |
                        |    z"
                        """);
        assertThat(Diagnosed.of("""
                        a: 'x

                        y'
                        """)).isEqualTo("""
                        warning 4:1-4:3 yaml/quoted-indent quoted text must be indented more than its key on all its lines, found it in column 1
                        hint: indent the line
                        safe fix: indent the text
                        | a: 'x
                        |
                        |   y'
                        """);
        assertThat(Diagnosed.of("""
                        - "x
                        y"
                        """)).isEqualTo("""
                        2:1-3:3 front/not-mapping front matter must be keys and values, found a list
                        hint: write `key: value` lines
                        warning 3:1-3:3 yaml/quoted-indent quoted text must be indented more than its key on all its lines, found it in column 1
                        hint: indent the line
                        safe fix: indent the text
                        | - "x
                        |   y"
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - "x
                          y"
                        """)).isEqualTo("""
                        warning 4:3-4:5 yaml/quoted-indent quoted text must be indented more than its key on all its lines, found it in column 3
                        hint: indent the line
                        safe fix: indent the text
                        | a:
                        |   - "x
                        |     y"
                        """);
        assertThat(Diagnosed.of("""
                        a: &x "y
                        z"
                        b: *x
                        """)).isEqualTo("""
                        warning 3:1-3:3 yaml/quoted-indent quoted text must be indented more than its key on all its lines, found it in column 1
                        hint: indent the line
                        fix: indent the text
                        | a: &x "y
                        |   z"
                        | b: *x
                        """);
        assertThat(Diagnosed.of("""
                        a: ["x
                        y"]
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        "x
                        y"
                        """)).isEqualTo("""
                        2:1-3:3 front/not-mapping front matter must be keys and values, found text
                        hint: write `key: value` lines
                        """);
        assertThat(Diagnosed.of("""
                        a: "x
                        y" # z
                        """)).isEqualTo("""
                        warning 3:1-3:3 yaml/quoted-indent quoted text must be indented more than its key on all its lines, found it in column 1
                        hint: indent the line
                        safe fix: indent the text
                        | a: "x
                        |   y" # z
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          b: "x
                         y
                          z
                           w"
                        """)).isEqualTo("""
                        warning 4:2-4:3 yaml/quoted-indent quoted text must be indented more than its key on all its lines, found it in column 2
                        hint: indent the line
                        safe fix: indent the text
                        | a:
                        |   b: "x
                        |     y
                        |     z
                        |    w"
                        """);
        assertThat(Diagnosed.of("""
                        a: "x
                        y
                        z"
                        """)).isEqualTo("""
                        warning 3:1-3:2 yaml/quoted-indent quoted text must be indented more than its key on all its lines, found it in column 1
                        hint: indent the line
                        safe fix: indent the text
                        | a: "x
                        |   y
                        |   z"
                        """);
        assertThat(Diagnosed.of("""
                        a: "x
                        é  "
                        """)).isEqualTo("""
                        warning 3:1-3:5 yaml/quoted-indent quoted text must be indented more than its key on all its lines, found it in column 1
                        hint: indent the line
                        safe fix: indent the text
                        | a: "x
                        |   é  "
                        """);
    }
}
