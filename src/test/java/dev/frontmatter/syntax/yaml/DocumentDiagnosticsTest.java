package dev.frontmatter.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines that begin or end a document, or nearly. */
class DocumentDiagnosticsTest {

    @Test
    void documents() {
        assertThat(Diagnosed.ofDocument("""
                        --- a: 1
                        ---
                        """)).isEqualTo("""
                        1:1-1:9 front/unknown-format an opening line is `---`, `---yaml`, `---toml` or `---json`, found text that names no known format
                        hint: write `---` alone
                        """);
        assertThat(Diagnosed.ofFile("""
                        --- a: 1
                        b: 2
                        """)).isEqualTo("""
                        1:5-1:9 yaml/indent keys and list entries must begin below the line `---`, found one on it
                        hint: move it to the next line
                        """);
        assertThat(Diagnosed.ofFile("""
                        --- - x
                        """)).isEqualTo("""
                        1:5-1:8 yaml/indent keys and list entries must begin below the line `---`, found one on it
                        hint: move it to the next line
                        """);
        assertThat(Diagnosed.ofFile("""
                        --- ? x
                        """)).isEqualTo("""
                        1:5-1:8 yaml/indent keys and list entries must begin below the line `---`, found one on it
                        hint: move it to the next line
                        """);
        assertThat(Diagnosed.ofFile("""
                        --- [a: b: c]
                        """)).isEqualTo("""
                        1:5-1:6 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        """);
        assertThat(Diagnosed.ofFile("""
                        --- # c
                        a: 1
                        """)).isEmpty();
        assertThat(Diagnosed.ofFile("""
                        --- x: y
                        """)).isEqualTo("""
                        1:5-1:9 yaml/indent keys and list entries must begin below the line `---`, found one on it
                        hint: move it to the next line
                        """);
        assertThat(Diagnosed.ofFile("""
                        a: 1
                        ---
                        b: 2
                        """)).isEqualTo("""
                        2:1-2:4 yaml/second-document the file must hold one YAML document, found the start of a second
                        hint: give each document a file of its own, or quote the text
                        """);
        assertThat(Diagnosed.ofFile("""
                        a: 1
                        ...
                        b: 2
                        """)).isEqualTo("""
                        2:1-2:4 yaml/second-document the file must hold one YAML document, found `...`, which ends it, and text after that
                        hint: give each document a file of its own, or quote the text
                        """);
        assertThat(Diagnosed.ofFile("""
                        a: 1
                        ...
                        # c

                        b: 2
                        """)).isEqualTo("""
                        2:1-2:4 yaml/second-document the file must hold one YAML document, found `...`, which ends it, and text after that
                        hint: give each document a file of its own, or quote the text
                        """);
        assertThat(Diagnosed.ofFile("""
                        a: 1
                        ... # c
                        b
                        """)).isEqualTo("""
                        2:1-2:8 yaml/second-document the file must hold one YAML document, found `...`, which ends it, and text after that
                        hint: give each document a file of its own, or quote the text
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        ...
                        b: 2
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: 1
                        ...

                        # c
                        b: 2
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: 1
                        ...
                        """)).isEmpty();
        assertThat(Diagnosed.of("""
                        a: 1
                        ... x
                        """)).isEqualTo("""
                        3:1-3:6 yaml/second-document front matter is one YAML document, found `...`, which ends it, and text after that
                        hint: end the front matter with `---` alone on its line, or quote the text
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        ....
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:5 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: indent it if it belongs to the key above, or write `....:` if it is a key
                        fix: indent it like the text that it belongs to
                        | a: 1
                        |   ....
                        | b: 2
                        """);
        assertThat(Diagnosed.ofFile("""
                        a: 1
                        ...
                        ...
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:4 yaml/second-document the file must hold one YAML document, found `...`, which ends it, and text after that
                        hint: give each document a file of its own, or quote the text
                        """);
        assertThat(Diagnosed.ofFile("""
                        a: 1
                        --- x
                        """)).isEqualTo("""
                        2:1-2:6 yaml/second-document the file must hold one YAML document, found the start of a second
                        hint: give each document a file of its own, or quote the text
                        """);
        assertThat(Diagnosed.ofFile("""
                        a: "x
                        ---
                        y"
                        """)).isEqualTo("""
                        1:4-1:6 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        fix: add the closing "
                        | a: "x"
                        | ---
                        | y"
                        """);
        assertThat(Diagnosed.ofFile("""
                        a: "x
                        ...
                        y"
                        """)).isEqualTo("""
                        1:4-1:6 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        fix: add the closing "
                        | a: "x"
                        | ...
                        | y"
                        """);
        assertThat(Diagnosed.ofFile("""
                        a: [x
                        ---
                        y]
                        """)).isEqualTo("""
                        1:4-1:5 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        fix: add `]`
                        | a: [x]
                        | ---
                        | y]
                        """);
    }

    @Test
    void closingLinesOfOtherLengths() {
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: 1
                        ----
                        body
                        """)).isEqualTo("""
                        3:1-3:5 front/closer-length the closing line has exactly three `-`, found 4
                        hint: write `---`
                        safe fix: write `---`
                        | ---
                        | a: 1
                        | ---
                        | body
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: 1
                        --
                        body
                        """)).isEqualTo("""
                        3:1-3:3 front/closer-length the closing line has exactly three `-`, found 2
                        hint: write `---`
                        safe fix: write `---`
                        | ---
                        | a: 1
                        | ---
                        | body
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: 1
                        -----

                        body
                        ---
                        """)).isEqualTo("""
                        3:1-3:6 front/closer-length the closing line has exactly three `-`, found 5
                        hint: write `---`
                        safe fix: write `---`
                        | ---
                        | a: 1
                        | ---
                        |
                        | body
                        | ---
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: 1
                        --
                        body
                        ---
                        """)).isEqualTo("""
                        3:1-3:3 front/closer-length the closing line has exactly three `-`, found 2
                        hint: write `---`
                        safe fix: write `---`
                        | ---
                        | a: 1
                        | ---
                        | body
                        | ---
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: 1
                        ----
                        # Heading

                        text
                        ---
                        """)).isEqualTo("""
                        3:1-3:5 front/closer-length the closing line has exactly three `-`, found 4
                        hint: write `---`
                        safe fix: write `---`
                        | ---
                        | a: 1
                        | ---
                        | # Heading
                        |
                        | text
                        | ---
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: 1

                        Heading
                        ----

                        text
                        ---
                        """)).isEqualTo("""
                        4:1-4:8 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: indent it if it belongs to the key above, or write `Heading:` if it is a key
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: |
                        ----
                        text
                        ---
                        """)).isEqualTo("""
                        3:1-3:5 yaml/indent text below `|` must be indented, found a line that is not
                        hint: indent each of its lines
                        fix: indent the text
                        | ---
                        | a: |
                        |   ----
                        |   text
                        | ---
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: x > y
                        ----
                        text
                        ---
                        """)).isEqualTo("""
                        3:1-3:5 front/closer-length the closing line has exactly three `-`, found 4
                        hint: write `---`
                        fix: write `---`
                        | ---
                        | a: x > y
                        | ---
                        | text
                        | ---
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: 1
                        ----
                        b: 2
                        ---
                        """)).isEqualTo("""
                        3:1-3:5 front/closer-length the closing line has exactly three `-`, found 4
                        hint: write `---`
                        fix: write `---`
                        | ---
                        | a: 1
                        | ---
                        | b: 2
                        | ---
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: 1
                         ----
                        text
                        ---
                        """)).isEqualTo("""
                        4:1-4:5 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: indent it if it belongs to the key above, or write `text:` if it is a key
                        fix: indent it like the text that it belongs to
                        | ---
                        | a: 1
                        |  ----
                        |   text
                        | ---
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a:
                          b
                          ----
                        text
                        ---
                        """)).isEqualTo("""
                        5:1-5:5 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: indent it if it belongs to the key above, or write `text:` if it is a key
                        fix: indent it like the text that it belongs to
                        | ---
                        | a:
                        |   b
                        |   ----
                        |   text
                        | ---
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: 1
                        -
                        text
                        ---
                        """)).isEqualTo("""
                        3:1-3:2 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: indent it like the text that it belongs to
                        fix: begin the line in column 3
                        | ---
                        | a: 1
                        |   -
                        | text
                        | ---
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: 1

                        ----
                        text
                        ---
                        """)).isEqualTo("""
                        4:1-4:5 front/closer-length the closing line has exactly three `-`, found 4
                        hint: write `---`
                        safe fix: write `---`
                        | ---
                        | a: 1
                        |
                        | ---
                        | text
                        | ---
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        ----
                        a
                        ---
                        """)).isEqualTo("""
                        2:1-3:2 front/not-mapping front matter must be keys and values, found text
                        hint: write `key: value` lines
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: "x
                        ----
                        b
                        ---
                        """)).isEqualTo("""
                        2:4-2:6 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: 1
                        ----
                        text
                          indented
                        ---
                        """)).isEqualTo("""
                        3:1-3:5 front/closer-length the closing line has exactly three `-`, found 4
                        hint: write `---`
                        safe fix: write `---`
                        | ---
                        | a: 1
                        | ---
                        | text
                        |   indented
                        | ---
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: 1
                        ----
                        text text text

                        more: text
                        ---
                        """)).isEqualTo("""
                        3:1-3:5 front/closer-length the closing line has exactly three `-`, found 4
                        hint: write `---`
                        fix: write `---`
                        | ---
                        | a: 1
                        | ---
                        | text text text
                        |
                        | more: text
                        | ---
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: 1

                        b: 2
                        ----
                        text
                        ---
                        """)).isEqualTo("""
                        5:1-5:5 front/closer-length the closing line has exactly three `-`, found 4
                        hint: write `---`
                        fix: write `---`
                        | ---
                        | a: 1
                        |
                        | b: 2
                        | ---
                        | text
                        | ---
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: 1

                        Heading here
                        ----
                        text
                        ---
                        """)).isEqualTo("""
                        4:1-4:13 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or close the front matter above it with `---`
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: 1

                        b: |
                          x
                        ----
                        text
                        ---
                        """)).isEqualTo("""
                        6:1-6:5 front/closer-length the closing line has exactly three `-`, found 4
                        hint: write `---`
                        fix: write `---`
                        | ---
                        | a: 1
                        |
                        | b: |
                        |   x
                        | ---
                        | text
                        | ---
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: |
                          x > y
                        ----
                        text
                        ---
                        """)).isEqualTo("""
                        4:1-4:5 front/closer-length the closing line has exactly three `-`, found 4
                        hint: write `---`
                        fix: write `---`
                        | ---
                        | a: |
                        |   x > y
                        | ---
                        | text
                        | ---
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: |
                          x

                        ----
                        text
                        ---
                        """)).isEqualTo("""
                        5:1-5:5 front/closer-length the closing line has exactly three `-`, found 4
                        hint: write `---`
                        safe fix: write `---`
                        | ---
                        | a: |
                        |   x
                        |
                        | ---
                        | text
                        | ---
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: x
                        b: >-
                        ----
                        text
                        ---
                        """)).isEqualTo("""
                        4:1-4:5 yaml/indent text below `>` must be indented, found a line that is not
                        hint: indent each of its lines
                        fix: indent the text
                        | ---
                        | a: x
                        | b: >-
                        |   ----
                        |   text
                        | ---
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: 1
                        b: 2
                        ----
                        - text
                        ---
                        """)).isEqualTo("""
                        4:1-4:5 front/closer-length the closing line has exactly three `-`, found 4
                        hint: write `---`
                        fix: write `---`
                        | ---
                        | a: 1
                        | b: 2
                        | ---
                        | - text
                        | ---
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: 1
                        b: 2
                        ----
                         indented
                        ---
                        """)).isEqualTo("""
                        4:1-4:5 front/closer-length the closing line has exactly three `-`, found 4
                        hint: write `---`
                        fix: write `---`
                        | ---
                        | a: 1
                        | b: 2
                        | ---
                        |  indented
                        | ---
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: 1

                        # x
                        b: 1
                        ----
                        text
                        ---
                        """)).isEqualTo("""
                        6:1-6:5 front/closer-length the closing line has exactly three `-`, found 4
                        hint: write `---`
                        fix: write `---`
                        | ---
                        | a: 1
                        |
                        | # x
                        | b: 1
                        | ---
                        | text
                        | ---
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: 1
                        --
                        ---
                        """)).isEqualTo("""
                        3:1-3:3 front/closer-length the closing line has exactly three `-`, found 2
                        hint: write `---`
                        fix: write `---`
                        | ---
                        | a: 1
                        | ---
                        | ---
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---\r
                        a: 1\r
                        \r
                        b: 2\r
                        ----\r
                        text\r
                        ---\r
                        """)).isEqualTo("""
                        5:1-5:5 front/closer-length the closing line has exactly three `-`, found 4
                        hint: write `---`
                        fix: write `---`
                        | ---
                        | a: 1
                        |
                        | b: 2
                        | ---
                        | text
                        | ---
                        """);
        assertThat(Diagnosed.ofDocument("""
                        ---
                        a: 1
                        ---- \s
                        text
                        ---
                        """)).isEqualTo("""
                        3:1-3:5 front/closer-length the closing line has exactly three `-`, found 4
                        hint: write `---`
                        safe fix: write `---`
                        | ---
                        | a: 1
                        | --- \s
                        | text
                        | ---
                        """);
        assertThat(Diagnosed.ofFile("""
                        a: 1
                        ----
                        b: 2
                        """)).isEqualTo("""
                        2:1-2:5 front/closer-length the closing line has exactly three `-`, found 4
                        hint: write `---`
                        fix: write `---`
                        | a: 1
                        | ---
                        | b: 2
                        """);
        assertThat(Diagnosed.ofFile("""
                        a: 1
                        ..
                        b: 2
                        """)).isEqualTo("""
                        2:1-2:3 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: indent it if it belongs to the key above, or write `..:` if it is a key
                        fix: indent it like the text that it belongs to
                        | a: 1
                        |   ..
                        | b: 2
                        """);
    }
}
