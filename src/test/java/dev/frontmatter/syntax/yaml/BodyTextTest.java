package dev.frontmatter.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Bodies that are read as front matter, since the line between them is missing. */
class BodyTextTest {

    /** Real front matter has headings among its comments, so there is a blank line at the end of a body. */
    @Test
    void bodyThatWasReadAsKeys() {
        assertThat(Diagnosed.of("""
                        a: 1

                        The text here: is long

                        """)).isEqualTo("""
                        warning 4:1-4:23 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | The text here: is long
                        |
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        Two words: is long

                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: 1

                        the text here: is long

                        """)).isEqualTo("""
                        warning 4:1-4:23 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | the text here: is long
                        |
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        "The text here": is long

                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: 1
                        The text here: is long

                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: 1

                        The text here: is long
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: 1

                        # Heading

                        The text: is long

                        """)).isEqualTo("""
                        warning 4:1-4:10 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | # Heading
                        |
                        | The text: is long
                        |
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        # Heading

                        The text: is long

                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: 1

                        # Heading
                        The text: is long

                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: 1

                        # Heading

                        b: 2

                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: 1

                        The text here: is long

                        b: 2

                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: 1

                        The text here: is long

                        Another text here: is long

                        """)).isEqualTo("""
                        warning 4:1-4:23 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | The text here: is long
                        |
                        | Another text here: is long
                        |
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        # One

                        # Two

                        The text: is long

                        """)).isEqualTo("""
                        warning 4:1-4:6 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | # One
                        |
                        | # Two
                        |
                        | The text: is long
                        |
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        ####### One

                        The text: is long

                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: 1

                        #One

                        The text: is long

                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: 1

                        ###### One

                        The text: is long

                        """)).isEqualTo("""
                        warning 4:1-4:11 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | ###### One
                        |
                        | The text: is long
                        |
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          b: 1

                          The text here: x

                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        - a: 1

                        - The text here: x

                        """)).isEqualTo("""
                        2:1-4:19 front/not-mapping front matter must be keys and values, found a list
                        hint: write `key: value` lines
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        Text here

                        """)).isEqualTo("""
                        4:1-4:10 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or close the front matter above it with `---`
                        fix: write `Text:`
                        | a: 1
                        |
                        | Text: here
                        |
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        one two  : x

                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: 1

                        # One

                        The text: is long

                        # Two

                        b: 1

                        The end: is nigh

                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: 1

                         # One

                        The text: x

                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: "x

                          # No

                          "
                        The text: x

                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: 1

                        #

                        The text: x

                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        A: 1

                        The big text: x

                        """)).isEqualTo("""
                        warning 4:1-4:16 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | A: 1
                        |
                        | ---
                        | The big text: x
                        |
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        ## One

                        ## Two

                        The text: x
                         \s
                        """)).isEqualTo("""
                        warning 4:1-4:7 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | ## One
                        |
                        | ## Two
                        |
                        | The text: x
                        |  \s
                        """);
    }

    /** Behind a blank line only Markdown begins like this. */
    @Test
    void beginningsOfMarkdown() {
        assertThat(Diagnosed.of("""
                        a: 1

                        # Heading
                        text
                        """)).isEqualTo("""
                        5:1-5:5 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `text:`
                        fix: write `text:`
                        | a: 1
                        |
                        | # Heading
                        | text:
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        # Heading

                        some text
                        """)).isEqualTo("""
                        4:1-4:10 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | # Heading
                        |
                        | some text
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        - x
                        """)).isEqualTo("""
                        4:1-4:4 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | - x
                        """);
        assertThat(Diagnosed.of("""
                        a:

                        - x
                        - y
                        z: 1
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a:
                        - x

                        - y
                        z
                        """)).isEqualTo("""
                        6:1-6:2 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `z:`
                        fix: write `z:`
                        | a:
                        | - x
                        |
                        | - y
                        | z:
                        """);
        assertThat(Diagnosed.of("""
                        a: # c

                        - x
                        b
                        """)).isEqualTo("""
                        5:1-5:2 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `b:`
                        fix: write `b:`
                        | a: # c
                        |
                        | - x
                        | b:
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        * x
                        """)).isEqualTo("""
                        4:1-4:4 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | * x
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        *x* y
                        """)).isEqualTo("""
                        4:1-4:6 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | *x* y
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        **x** y
                        """)).isEqualTo("""
                        4:1-4:8 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | **x** y
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        *1
                        """)).isEqualTo("""
                        4:1-4:3 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or close the front matter above it with `---`
                        fix: indent it like the text that it belongs to
                        | a: 1
                        |
                        |   *1
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        ![x](y)
                        """)).isEqualTo("""
                        4:1-4:8 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | ![x](y)
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        !x y
                        """)).isEqualTo("""
                        4:1-4:5 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or close the front matter above it with `---`
                        fix: indent it like the text that it belongs to
                        | a: 1
                        |
                        |   !x y
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        [x](y)
                        """)).isEqualTo("""
                        4:1-4:7 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | [x](y)
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        [x]: y: z
                        """)).isEqualTo("""
                        4:1-4:2 yaml/complex-key a key must be text, found a list
                        hint: put the text in quotes
                        fix: quote the text
                        | a: 1
                        |
                        | "[x]": y: z
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        <p>
                        """)).isEqualTo("""
                        4:1-4:4 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | <p>
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        > x
                        """)).isEqualTo("""
                        4:1-4:4 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | > x
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        | a | b |
                        """)).isEqualTo("""
                        4:1-4:10 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | | a | b |
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        `x`
                        """)).isEqualTo("""
                        4:1-4:4 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | `x`
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        + x
                        """)).isEqualTo("""
                        4:1-4:4 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | + x
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        +x y
                        """)).isEqualTo("""
                        4:1-4:5 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or close the front matter above it with `---`
                        fix: indent it like the text that it belongs to
                        | a: 1
                        |
                        |   +x y
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        -x y
                        """)).isEqualTo("""
                        4:1-4:2 yaml/list-entry a space must follow the dash of a list entry
                        hint: put a space after the dash
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        @x y z
                        """)).isEqualTo("""
                        4:1-4:7 yaml/reserved-character unquoted text must not begin with `@`
                        hint: put the text in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        ***

                        x
                        """)).isEqualTo("""
                        4:1-4:4 front/closer-characters the closing line is `---`, found a line of other characters
                        hint: write `---`
                        fix: write `---`
                        | a: 1
                        |
                        | ---
                        |
                        | x
                        """);
        assertThat(Diagnosed.of("""
                        a: \s

                        - x
                        y
                        """)).isEqualTo("""
                        5:1-5:2 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `y:`
                        fix: write `y:`
                        | a: \s
                        |
                        | - x
                        | y:
                        """);
        assertThat(Diagnosed.of("""
                        a: b

                        - x
                        y
                        """)).isEqualTo("""
                        4:1-4:4 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: b
                        |
                        | ---
                        | - x
                        | y
                        """);
        assertThat(Diagnosed.of("""
                        a:\s

                        + x
                        y
                        """)).isEqualTo("""
                        4:1-4:4 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a:\s
                        |
                        | ---
                        | + x
                        | y
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        - x
                        y
                        """)).isEqualTo("""
                        4:1-4:4 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | - x
                        | y
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        # Heading
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: 1

                        {x} y
                        """)).isEqualTo("""
                        4:1-4:6 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or close the front matter above it with `---`
                        fix: indent it like the text that it belongs to
                        | a: 1
                        |
                        |   {x} y
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        %x y z
                        """)).isEqualTo("""
                        4:1-4:7 yaml/reserved-character unquoted text must not begin with `%`
                        hint: put the text in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        &x y z
                        """)).isEqualTo("""
                        4:1-4:7 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or close the front matter above it with `---`
                        fix: indent it like the text that it belongs to
                        | a: 1
                        |
                        |   &x y z
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        *Zed* y
                        """)).isEqualTo("""
                        4:1-4:8 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | *Zed* y
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        *azure* y
                        """)).isEqualTo("""
                        4:1-4:10 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | *azure* y
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        - x
                        - y
                        """)).isEqualTo("""
                        4:1-4:4 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | - x
                        | - y
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        -
                        """)).isEqualTo("""
                        4:1-4:2 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: indent it like the text that it belongs to
                        fix: begin the line in column 3
                        | a: 1
                        |
                        |   -
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        #x

                        some text
                        """)).isEqualTo("""
                        6:1-6:10 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or close the front matter above it with `---`
                        fix: write `some:`
                        | a: 1
                        |
                        | #x
                        |
                        | some: text
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        ####### x

                        some text
                        """)).isEqualTo("""
                        6:1-6:10 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or close the front matter above it with `---`
                        fix: write `some:`
                        | a: 1
                        |
                        | ####### x
                        |
                        | some: text
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        *Alt* y
                        """)).isEqualTo("""
                        4:1-4:8 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | *Alt* y
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        *zed* y
                        """)).isEqualTo("""
                        4:1-4:8 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | *zed* y
                        """);
    }

    /** A sentence has three words before any colon. */
    @Test
    void sentences() {
        assertThat(Diagnosed.of("""
                        a: 1

                        one two three
                        """)).isEqualTo("""
                        4:1-4:14 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | one two three
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        one two
                        """)).isEqualTo("""
                        4:1-4:8 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or close the front matter above it with `---`
                        fix: write `one:`
                        | a: 1
                        |
                        | one: two
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        one  two
                        """)).isEqualTo("""
                        4:1-4:9 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or close the front matter above it with `---`
                        fix: write `one:`
                        | a: 1
                        |
                        | one: two
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        one two three: x
                        y
                        """)).isEqualTo("""
                        4:1-4:17 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | one two three: x
                        | y
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        one two: x three
                        y
                        """)).isEqualTo("""
                        5:1-5:2 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: indent it if it belongs to the key above, or write `y:` if it is a key
                        fix: indent it like the text that it belongs to
                        | a: 1
                        |
                        | one two: x three
                        |   y
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        one two\tthree\s
                        """)).isEqualTo("""
                        4:1-4:14 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | one two\tthree\s
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        a b c d: e
                        f
                        """)).isEqualTo("""
                        4:1-4:11 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | a b c d: e
                        | f
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        one two three
                        b: 2
                        c
                        """)).isEqualTo("""
                        4:1-4:14 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | one two three
                        | b: 2
                        | c
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        one two three
                        """)).isEqualTo("""
                        3:1-3:14 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or indent the line if it belongs to the text above
                        fix: indent it like the text that it belongs to
                        | a: 1
                        |   one two three
                        """);
        assertThat(Diagnosed.of("""
                        one two three

                        b c
                        """)).isEqualTo("""
                        2:1-4:4 front/not-mapping front matter must be keys and values, found text
                        hint: write `key: value` lines
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        one two three four
                        """)).isEqualTo("""
                        4:1-4:19 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | one two three four
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        o t t
                        """)).isEqualTo("""
                        4:1-4:6 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | o t t
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        o t \s
                        """)).isEqualTo("""
                        4:1-4:4 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or close the front matter above it with `---`
                        fix: write `o:`
                        | a: 1
                        |
                        | o: t \s
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        one two three:x
                        """)).isEqualTo("""
                        4:1-4:16 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | one two three:x
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        one   two
                        """)).isEqualTo("""
                        4:1-4:10 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or close the front matter above it with `---`
                        fix: write `one:`
                        | a: 1
                        |
                        | one: two
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                         one two three
                        b
                        """)).isEqualTo("""
                        5:1-5:2 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: indent it if it belongs to the key above, or write `b:` if it is a key
                        fix: indent it like the text that it belongs to
                        | a: 1
                        |
                        |  one two three
                        |   b
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        one two three

                        # Heading

                        - x
                        """)).isEqualTo("""
                        4:1-4:14 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | one two three
                        |
                        | # Heading
                        |
                        | - x
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        one two three

                        b: 1

                        four five six seven
                        c
                        """)).isEqualTo("""
                        4:1-4:14 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | one two three
                        |
                        | b: 1
                        |
                        | four five six seven
                        | c
                        """);
    }

    /** Only a key as front matter has them ends in a body. */
    @Test
    void keysAbove() {
        assertThat(Diagnosed.of("""
                        A: 1

                        text text text
                        """)).isEqualTo("""
                        4:1-4:15 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or close the front matter above it with `---`
                        fix: indent it like the text that it belongs to
                        | A: 1
                        |
                        |   text text text
                        """);
        assertThat(Diagnosed.of("""
                        _a: 1

                        text text text
                        """)).isEqualTo("""
                        4:1-4:15 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | _a: 1
                        |
                        | ---
                        | text text text
                        """);
        assertThat(Diagnosed.of("""
                        z: 1

                        text text text
                        """)).isEqualTo("""
                        4:1-4:15 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | z: 1
                        |
                        | ---
                        | text text text
                        """);
        assertThat(Diagnosed.of("""
                        9: 1

                        text text text
                        """)).isEqualTo("""
                        4:1-4:15 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or close the front matter above it with `---`
                        fix: indent it like the text that it belongs to
                        | 9: 1
                        |
                        |   text text text
                        """);
        assertThat(Diagnosed.of("""
                        a.b-c: 1

                        text text text
                        """)).isEqualTo("""
                        4:1-4:15 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a.b-c: 1
                        |
                        | ---
                        | text text text
                        """);
        assertThat(Diagnosed.of("""
                        a:1

                        text text text
                        """)).isEqualTo("""
                        2:2-2:3 yaml/missing-colon a space must follow the colon after a key
                        hint: put a space after the colon
                        """);
        assertThat(Diagnosed.of("""
                        "a": 1

                        text text text
                        """)).isEqualTo("""
                        4:1-4:15 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or close the front matter above it with `---`
                        fix: indent it like the text that it belongs to
                        | "a": 1
                        |
                        |   text text text
                        """);
        assertThat(Diagnosed.of("""
                        a : 1

                        text text text
                        """)).isEqualTo("""
                        4:1-4:15 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or close the front matter above it with `---`
                        fix: indent it like the text that it belongs to
                        | a : 1
                        |
                        |   text text text
                        """);
        assertThat(Diagnosed.of("""
                        `: 1

                        text text text
                        """)).isEqualTo("""
                        2:1-2:5 yaml/reserved-character unquoted text must not begin with a backtick
                        hint: put the text in quotes
                        fix: quote the text
                        | "`": 1
                        |
                        | text text text
                        """);
        assertThat(Diagnosed.of("""
                        é: 1

                        text text text
                        """)).isEqualTo("""
                        4:1-4:15 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or close the front matter above it with `---`
                        fix: indent it like the text that it belongs to
                        | é: 1
                        |
                        |   text text text
                        """);
    }

    /** What is above a body can be read. */
    @Test
    void bodyBehindOtherErrors() {
        assertThat(Diagnosed.of("""
                        a: "x

                        one two three
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:6 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        """);
        assertThat(Diagnosed.of("""
                        a: "x

                        one two three" y
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:6 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        """);
        assertThat(Diagnosed.of("""
                        a: [x

                        one two three
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        fix: add `]`
                        | a: [x]
                        |
                        | one two three
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        b: [

                        one two three
                        """)).isEqualTo("""
                        3:4-3:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                          b: 2

                        one two three
                        """)).isEqualTo("""
                        3:3-3:4 yaml/indent this key must be indented like the keys that it belongs with, found it below a value
                        hint: keys of one mapping start in one column
                        """);
        assertThat(Diagnosed.of("""
                        a: |
                          x

                        one two three
                        """)).isEqualTo("""
                        5:1-5:14 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: |
                        |   x
                        |
                        | ---
                        | one two three
                        """);
        assertThat(Diagnosed.of("""
                        a: "x"

                        one two three
                        """)).isEqualTo("""
                        4:1-4:14 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: "x"
                        |
                        | ---
                        | one two three
                        """);
        assertThat(Diagnosed.of("""
                        a: [x]

                        one two three
                        """)).isEqualTo("""
                        4:1-4:14 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or close the front matter above it with `---`
                        """);
        assertThat(Diagnosed.of("""
                        a: "\\q"

                        one two three
                        """)).isEqualTo("""
                        2:5-2:7 yaml/escape a backslash in double quotes must begin an escape, found `\\q`
                        hint: write \\\\ for a backslash, or use single quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        one two "three
                        """)).isEqualTo("""
                        4:1-4:15 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |
                        | ---
                        | one two "three
                        """);
        assertThat(Diagnosed.ofFile("""
                        a: 1

                        one two three
                        """)).isEqualTo("""
                        3:1-3:14 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or indent the line if it belongs to the text above
                        fix: indent it like the text that it belongs to
                        | a: 1
                        |
                        |   one two three
                        """);
        assertThat(Diagnosed.of("""
                        a: [x,
                        b: 1,

                        one two three
                        ] y
                        """)).isEqualTo("""
                        2:4-2:7 yaml/reserved-character unquoted text must not begin with `[`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "[x,"
                        | b: 1,
                        |
                        | one two three
                        | ] y
                        warning 3:5-3:6 yaml/trailing-comma a value must not end with a comma, found one after a word
                        hint: remove the comma, or put the text in quotes
                        5:1-5:14 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: [x,
                        | b: 1,
                        |
                        | ---
                        | one two three
                        | ] y
                        """);
        assertThat(Diagnosed.of("""
                        a: "x
                        b: 1

                        one two three
                        " y
                        """)).isEqualTo("""
                        2:4-2:6 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        fix: add the closing "
                        | a: "x"
                        | b: 1
                        |
                        | one two three
                        | " y
                        5:1-5:14 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: "x
                        | b: 1
                        |
                        | ---
                        | one two three
                        | " y
                        """);
        assertThat(Diagnosed.of("""
                        a: {
                        b: 1,

                        one two three
                        } y
                        """)).isEqualTo("""
                        2:4-2:5 yaml/reserved-character unquoted text must not begin with `{`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "{"
                        | b: 1,
                        |
                        | one two three
                        | } y
                        warning 3:5-3:6 yaml/trailing-comma a value must not end with a comma, found one after a word
                        hint: remove the comma, or put the text in quotes
                        5:1-5:14 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: {
                        | b: 1,
                        |
                        | ---
                        | one two three
                        | } y
                        """);
    }

    @Test
    void closingLinesThatAreNone() {
        assertThat(Diagnosed.of("""
                        a: 1
                         ---

                        text text text
                        """)).isEqualTo("""
                        3:2-3:5 front/closer-indented the closing line `---` must start in column 1, found spaces before it
                        hint: remove the spaces before it
                        fix: remove the spaces before it
                        | a: 1
                        | ---
                        |
                        | text text text
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                         ---
                        text text text
                        """)).isEqualTo("""
                        3:2-3:5 front/closer-indented the closing line `---` must start in column 1, found spaces before it
                        hint: remove the spaces before it
                        fix: remove the spaces before it
                        | a: 1
                        | ---
                        | text text text
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        +++
                        text
                        """)).isEqualTo("""
                        3:1-3:4 front/closer-characters the closing line is `---`, found a line of other characters
                        hint: write `---`
                        fix: write `---`
                        | a: 1
                        | ---
                        | text
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        +++\s
                        text text
                        """)).isEqualTo("""
                        3:1-3:4 front/closer-characters the closing line is `---`, found a line of other characters
                        hint: write `---`
                        fix: write `---`
                        | a: 1
                        | ---\s
                        | text text
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        ***
                        text
                        """)).isEqualTo("""
                        3:1-3:4 front/closer-characters the closing line is `---`, found a line of other characters
                        hint: write `---`
                        fix: write `---`
                        | a: 1
                        | ---
                        | text
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        ===
                        text
                        """)).isEqualTo("""
                        3:1-3:4 front/closer-characters the closing line is `---`, found a line of other characters
                        hint: write `---`
                        fix: write `---`
                        | a: 1
                        | ---
                        | text
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        ####
                        text
                        """)).isEqualTo("""
                        4:1-4:5 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `text:`
                        fix: write `text:`
                        | a: 1
                        | ####
                        | text:
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                          ---

                        # Heading

                        text
                        """)).isEqualTo("""
                        4:3-4:6 front/closer-indented the closing line `---` must start in column 1, found spaces before it
                        hint: remove the spaces before it
                        fix: remove the spaces before it
                        | a: 1
                        |
                        | ---
                        |
                        | # Heading
                        |
                        | text
                        """);
        assertThat(Diagnosed.of("""
                        a: 1

                        ***

                        text text text
                        """)).isEqualTo("""
                        4:1-4:4 front/closer-characters the closing line is `---`, found a line of other characters
                        hint: write `---`
                        fix: write `---`
                        | a: 1
                        |
                        | ---
                        |
                        | text text text
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        -----\s
                        text
                        """)).isEqualTo("""
                        3:1-3:6 front/closer-length the closing line has exactly three `-`, found 5
                        hint: write `---`
                        safe fix: write `---`
                        | a: 1
                        | ---\s
                        | text
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        +++++
                        text text
                        """)).isEqualTo("""
                        3:1-3:6 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or indent the line if it belongs to the text above
                        fix: indent it like the text that it belongs to
                        | a: 1
                        |   +++++
                        | text text
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                         +++

                        text text text
                        """)).isEqualTo("""
                        5:1-5:15 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |  +++
                        |
                        | ---
                        | text text text
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                         --- x

                        text text text
                        """)).isEqualTo("""
                        5:1-5:15 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |  --- x
                        |
                        | ---
                        | text text text
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        b: 2


                         ---


                        text text text
                        """)).isEqualTo("""
                        6:2-6:5 front/closer-indented the closing line `---` must start in column 1, found spaces before it
                        hint: remove the spaces before it
                        fix: remove the spaces before it
                        | a: 1
                        | b: 2
                        |
                        |
                        | ---
                        |
                        |
                        | text text text
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                          # ---

                        text text text
                        """)).isEqualTo("""
                        5:1-5:15 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | a: 1
                        |   # ---
                        |
                        | ---
                        | text text text
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        ___

                        - x
                        """)).isEqualTo("""
                        3:1-3:4 front/closer-characters the closing line is `---`, found a line of other characters
                        hint: write `---`
                        fix: write `---`
                        | a: 1
                        | ---
                        |
                        | - x
                        """);
        assertThat(Diagnosed.of("""
                        ***

                        text text text
                        """)).isEqualTo("""
                        2:1-2:4 yaml/reserved-character unquoted text must not begin with `*`
                        hint: put the text in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        ~~~
                        b: 1
                        c
                        """)).isEqualTo("""
                        3:1-3:4 front/closer-characters the closing line is `---`, found a line of other characters
                        hint: write `---`
                        fix: write `---`
                        | a: 1
                        | ---
                        | b: 1
                        | c
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        +++\t
                        text text
                        """)).isEqualTo("""
                        3:1-3:4 front/closer-characters the closing line is `---`, found a line of other characters
                        hint: write `---`
                        fix: write `---`
                        | a: 1
                        | ---\t
                        | text text
                        """);
    }

    @Test
    void documents() {
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: 1

                        text text text
                        ---
                        body
                        """)).isEqualTo("""
                        4:1-4:15 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | ---
                        | a: 1
                        |
                        | ---
                        | text text text
                        | ---
                        | body
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---\r
                        a: 1\r
                        \r
                        text text text\r
                        ---\r
                        body
                        """)).isEqualTo("""
                        4:1-4:15 front/closer-missing the closing line `---` is probably missing before this line, which looks like the beginning of the body
                        hint: add a line `---` above it
                        fix: add the line
                        | ---
                        | a: 1
                        |
                        | ---
                        | text text text
                        | ---
                        | body
                        """);
    }
}
