package dev.frontmatter.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines without a key that are meant as something else. */
class OddLinesTest {

    /** A line that begins like a comment of another language is one of YAML, if it is closed on its line. */
    @Test
    void commentsOfOtherLanguages() {
        assertThat(Diagnosed.of("""
                        // x
                        a: 1
                        """)).isEqualTo("""
                        2:1-2:5 yaml/syntax a comment must begin with `#`, found `//`
                        hint: write `#` in place of it
                        fix: write `#`
                        | # x
                        | a: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        // x y
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:7 yaml/syntax a comment must begin with `#`, found `//`
                        hint: write `#` in place of it
                        fix: write `#`
                        | a: 1
                        | # x y
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        /* x */
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:8 yaml/syntax a comment must begin with `#`, found `/*`
                        hint: write `#` before it, without `/*` and `*/`
                        fix: write `#`
                        | a: 1
                        | # x
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        /* x
                        b: 2 */
                        """)).isEqualTo("""
                        3:1-3:5 yaml/syntax a comment must begin with `#`, found `/*`
                        hint: write `#` before each of its lines, without `/*` and `*/`
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        <!-- x -->
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:11 yaml/syntax a comment must begin with `#`, found `<!--`
                        hint: write `#` before it, without `<!--` and `-->`
                        fix: write `#`
                        | a: 1
                        | # x
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        <!---->
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:8 yaml/syntax a comment must begin with `#`, found `<!--`
                        hint: write `#` before it, without `<!--` and `-->`
                        fix: write `#`
                        | a: 1
                        | #
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        <!-- -->
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:9 yaml/syntax a comment must begin with `#`, found `<!--`
                        hint: write `#` before it, without `<!--` and `-->`
                        fix: write `#`
                        | a: 1
                        | #
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        /**/
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:5 yaml/syntax a comment must begin with `#`, found `/*`
                        hint: write `#` before it, without `/*` and `*/`
                        fix: write `#`
                        | a: 1
                        | #
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        /*/
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:4 yaml/syntax a comment must begin with `#`, found `/*`
                        hint: write `#` before each of its lines, without `/*` and `*/`
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        ; x
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:4 yaml/syntax a comment must begin with `#`, found `;`
                        hint: write `#` in place of it
                        fix: write `#`
                        | a: 1
                        | # x
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        ;x
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:3 yaml/syntax a comment must begin with `#`, found `;`
                        hint: write `#` in place of it
                        fix: write `#`
                        | a: 1
                        | # x
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        //x.org/y
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:10 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or indent the line if it belongs to the text above
                        fix: indent it like the text that it belongs to
                        | a: 1
                        |   //x.org/y
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        //x.org/y z
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:12 yaml/syntax a comment must begin with `#`, found `//`
                        hint: write `#` in place of it
                        fix: write `#`
                        | a: 1
                        | # x.org/y z
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        //
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:3 yaml/syntax a comment must begin with `#`, found `//`
                        hint: write `#` in place of it
                        fix: write `#`
                        | a: 1
                        | #
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        /*   x   */\s
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:12 yaml/syntax a comment must begin with `#`, found `/*`
                        hint: write `#` before it, without `/*` and `*/`
                        fix: write `#`
                        | a: 1
                        | # x\s
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        <!-- x
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:7 yaml/syntax a comment must begin with `#`, found `<!--`
                        hint: write `#` before each of its lines, without `<!--` and `-->`
                        """);
    }

    @Test
    void keysAndValuesInOnePairOfQuotes() {
        assertThat(Diagnosed.of("""
                        "a: 1"
                        b: 2
                        """)).isEqualTo("""
                        2:1-2:7 yaml/missing-colon a key must be followed by a colon, found both in one pair of quotes
                        hint: begin the quotes behind the colon
                        fix: begin the quotes behind the colon
                        | a: "1"
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        'a: x y'
                        """)).isEqualTo("""
                        2:1-2:9 yaml/missing-colon a key must be followed by a colon, found both in one pair of quotes
                        hint: begin the quotes behind the colon
                        fix: begin the quotes behind the colon
                        | a: 'x y'
                        """);
        assertThat(Diagnosed.of("""
                        "a: 1"
                        'b: 2'
                        """)).isEqualTo("""
                        2:1-2:7 yaml/missing-colon a key must be followed by a colon, found both in one pair of quotes
                        hint: begin the quotes behind the colon
                        fix: begin the quotes behind the colon
                        | a: "1"
                        | 'b: 2'
                        """);
        assertThat(Diagnosed.of("""
                        "a: "
                        b: 2
                        """)).isEqualTo("""
                        2:1-2:6 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`
                        """);
        assertThat(Diagnosed.of("""
                        "a: x"
                        """)).isEqualTo("""
                        2:1-2:7 yaml/missing-colon a key must be followed by a colon, found both in one pair of quotes
                        hint: begin the quotes behind the colon
                        fix: begin the quotes behind the colon
                        | a: "x"
                        """);
        assertThat(Diagnosed.of("""
                        "a:x"
                        b: 1
                        """)).isEqualTo("""
                        2:1-2:6 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`
                        """);
        assertThat(Diagnosed.of("""
                        ": x"
                        b: 1
                        """)).isEqualTo("""
                        2:1-2:6 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        "b: 2"
                        c: 3
                        """)).isEqualTo("""
                        3:1-3:7 yaml/missing-colon a key must be followed by a colon, found both in one pair of quotes
                        hint: begin the quotes behind the colon
                        fix: begin the quotes behind the colon
                        | a: 1
                        | b: "2"
                        | c: 3
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        "b: it's"
                        c: 3
                        """)).isEqualTo("""
                        3:1-3:10 yaml/missing-colon a key must be followed by a colon, found both in one pair of quotes
                        hint: begin the quotes behind the colon
                        fix: begin the quotes behind the colon
                        | a: 1
                        | b: "it's"
                        | c: 3
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        "b: 2'
                        c: 3
                        """)).isEqualTo("""
                        3:1-3:7 yaml/unclosed-quote text that opens with " must end with "
                        hint: remove the " before the key
                        fix: remove the "
                        | a: 1
                        | b: 2'
                        | c: 3
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        "b: "2"
                        c: 3
                        """)).isEqualTo("""
                        3:1-3:8 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or indent the line if it belongs to the text above
                        """);
        assertThat(Diagnosed.of("""
                        "a b: 1"
                        c: 2
                        """)).isEqualTo("""
                        2:1-2:9 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`
                        """);
        assertThat(Diagnosed.of("""
                        "a: 1" # c
                        b: 2
                        """)).isEqualTo("""
                        2:1-2:11 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`
                        """);
        assertThat(Diagnosed.of("""
                        "a: 1"

                        # c
                        b: 2
                        """)).isEqualTo("""
                        2:1-2:7 yaml/missing-colon a key must be followed by a colon, found both in one pair of quotes
                        hint: begin the quotes behind the colon
                        fix: begin the quotes behind the colon
                        | a: "1"
                        |
                        | # c
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                          "a: 1"
                          b: 2
                        """)).isEqualTo("""
                        2:3-2:9 yaml/missing-colon a key must be followed by a colon, found both in one pair of quotes
                        hint: begin the quotes behind the colon
                        fix: begin the quotes behind the colon
                        |   a: "1"
                        |   b: 2
                        """);
        assertThat(Diagnosed.of("""
                        ["a: 1"
                        b: 2]
                        """)).isEqualTo("""
                        2:1-2:2 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        fix: add `]`
                        | ["a: 1"]
                        | b: 2]
                        """);
        assertThat(Diagnosed.of("""
                        - "a: 1"
                        b: 2
                        """)).isEqualTo("""
                        2:1-2:2 yaml/indent keys must stand without a dash, found one before the first
                        hint: remove the dash
                        """);
    }

    @Test
    void textBelowAnIndicator() {
        assertThat(Diagnosed.of("""
                        a: |
                        x
                        b: 1
                        """)).isEqualTo("""
                        3:1-3:2 yaml/indent text below `|` must be indented, found a line that is not
                        hint: indent each of its lines
                        fix: indent the text
                        | a: |
                        |   x
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: >-
                        x y
                        z
                        b: 1
                        """)).isEqualTo("""
                        3:1-3:4 yaml/indent text below `>` must be indented, found a line that is not
                        hint: indent each of its lines
                        fix: indent the text
                        | a: >-
                        |   x y
                        |   z
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: |2
                        x
                        b: 1
                        """)).isEqualTo("""
                        3:1-3:2 yaml/indent text below `|` must be indented, found a line that is not
                        hint: indent each of its lines
                        fix: indent the text
                        | a: |2
                        |   x
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: |

                        x

                        y
                        b: 1
                        """)).isEqualTo("""
                        4:1-4:2 yaml/indent text below `|` must be indented, found a line that is not
                        hint: indent each of its lines
                        fix: indent the text
                        | a: |
                        |
                        |   x
                        |
                        |   y
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        - a: |
                          x
                        """)).isEqualTo("""
                        3:3-3:4 yaml/indent text below `|` must be indented, found a line that is not
                        hint: indent each of its lines
                        """);
        assertThat(Diagnosed.of("""
                        x:
                          a: |
                          y
                          z
                          b: 1
                        """)).isEqualTo("""
                        4:3-4:4 yaml/indent text below `|` must be indented, found a line that is not
                        hint: indent each of its lines
                        fix: indent the text
                        | x:
                        |   a: |
                        |     y
                        |     z
                        |   b: 1
                        """);
        assertThat(Diagnosed.of("""
                        x:
                          - a: |
                            y
                          - b
                        """)).isEqualTo("""
                        4:5-4:6 yaml/indent text below `|` must be indented, found a line that is not
                        hint: indent each of its lines
                        fix: indent the text
                        | x:
                        |   - a: |
                        |       y
                        |   - b
                        """);
        assertThat(Diagnosed.of("""
                        a: |x
                        y
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:6 yaml/reserved-character unquoted text must not begin with `|`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "|x"
                        | y
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: |3-4
                        y
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:8 yaml/reserved-character unquoted text must not begin with `|`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "|3-4"
                        | y
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: b |
                        y
                        b: 1
                        """)).isEqualTo("""
                        3:1-3:2 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: indent it if it belongs to the key above, or write `y:` if it is a key
                        fix: indent it like the text that it belongs to
                        | a: b |
                        |   y
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: | # c
                        y
                        b: 1
                        """)).isEqualTo("""
                        3:1-3:2 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: indent it if it belongs to the key above, or write `y:` if it is a key
                        fix: indent it like the text that it belongs to
                        | a: | # c
                        |   y
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: |
                        x: y
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: |
                        - x
                        """)).isEqualTo("""
                        3:1-3:4 yaml/indent a list entry must stand below a key without a value, found one below a value
                        hint: write all entries of the list in one way: each behind a dash below the key, or in brackets
                        """);
        assertThat(Diagnosed.of("""
                        a: |
                          x
                        y
                        b: 1
                        """)).isEqualTo("""
                        4:1-4:2 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: indent it if it belongs to the key above, or write `y:` if it is a key
                        fix: indent it like the text that it belongs to
                        | a: |
                        |   x
                        |   y
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: >
                        x y: z
                        b: 1
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: |
                         x
                        y
                        """)).isEqualTo("""
                        4:1-4:2 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: indent it if it belongs to the key above, or write `y:` if it is a key
                        fix: indent it like the text that it belongs to
                        | a: |
                        |  x
                        |   y
                        """);
        assertThat(Diagnosed.of("""
                        - a: |
                          y

                          z
                        - b: 1
                        """)).isEqualTo("""
                        3:3-3:4 yaml/indent text below `|` must be indented, found a line that is not
                        hint: indent each of its lines
                        """);
        assertThat(Diagnosed.of("""
                        x:
                          - a: |
                            y
                          z: 1
                        """)).isEqualTo("""
                        4:5-4:6 yaml/indent text below `|` must be indented, found a line that is not
                        hint: indent each of its lines
                        fix: indent the text
                        | x:
                        |   - a: |
                        |       y
                        |   z: 1
                        """);
    }

    /** Text in quotes or above a comment ends a document that holds nothing else. */
    @Test
    void firstLinesThatAreNoKeys() {
        assertThat(Diagnosed.of("""
                        title Hello
                        # c
                        b: 1
                        """)).isEqualTo("""
                        2:1-2:12 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`
                        fix: write `title:`
                        | title: Hello
                        | # c
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        b
                        # c
                        d: 2
                        """)).isEqualTo("""
                        2:1-2:2 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `b:`
                        fix: write `b:`
                        | b:
                        | # c
                        | d: 2
                        """);
        assertThat(Diagnosed.of("""
                        "b"
                        d: 2
                        """)).isEqualTo("""
                        2:1-2:4 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`
                        """);
        assertThat(Diagnosed.of("""
                        "a b: 1" # c
                        d: 2
                        """)).isEqualTo("""
                        2:1-2:13 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`
                        """);
        assertThat(Diagnosed.of("""
                        "a"
                        "b": 1
                        """)).isEqualTo("""
                        2:1-2:4 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`
                        """);
        assertThat(Diagnosed.of("""
                         "a"
                        b: 1
                        """)).isEqualTo("""
                        2:2-2:5 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`
                        """);
        assertThat(Diagnosed.of("""
                        "a

                        b"
                        c: d
                        """)).isEqualTo("""
                        2:1-2:3 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`
                        """);
        assertThat(Diagnosed.of("""
                        "a": 1
                        b
                        - c
                        d: 2
                        """)).isEqualTo("""
                        3:1-3:2 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `b:`
                        fix: write `b:`
                        | "a": 1
                        | b:
                        | - c
                        | d: 2
                        """);
        assertThat(Diagnosed.of("""
                        |
                          a
                        b: 2
                        """)).isEqualTo("""
                        4:1-4:5 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: keys of one mapping start in one column
                        """);
        assertThat(Diagnosed.of("""
                        [a]
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:5 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: keys of one mapping start in one column
                        """);
        assertThat(Diagnosed.of("""
                        "a"
                        - b
                        """)).isEqualTo("""
                        2:1-2:4 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`
                        """);
        assertThat(Diagnosed.ofFile("""
                        "a"
                        ... x
                        """)).isEqualTo("""
                        2:1-2:6 yaml/second-document the file must hold one YAML document, found `...`, which ends it, and text after that
                        hint: give each document a file of its own, or quote the text
                        """);
    }
}
