package dev.frontmatter.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Text in quotes that are not closed, and text behind closing quotes. */
class QuoteDiagnosticsTest {

    /** A text whose quote is missing ends where its line does, or before the brackets around it. */
    @Test
    void textThatIsNotClosed() {
        assertThat(Diagnosed.of("""
                        a: "open
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:9 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        fix: add the closing "
                        | a: "open"
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: '
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unclosed-quote text that opens with ' must end with '
                        hint: add the closing '
                        fix: add the closing '
                        | a: ''
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: 'it''s
                        text
                        """)).isEqualTo("""
                        2:4-2:10 yaml/unclosed-quote text that opens with ' must end with '
                        hint: add the closing '
                        fix: add the closing '
                        | a: 'it''s'
                        | text
                        """);
        assertThat(Diagnosed.of("""
                        a: "é
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:6 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        fix: add the closing "
                        | a: "é"
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: [["x, y]]
                        b: 1
                        """)).isEqualTo("""
                        2:6-2:13 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        fix: add the closing "
                        | a: [["x, y"]]
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: "y}
                        b: 1
                        """)).isEqualTo("""
                        2:8-2:11 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        fix: add the closing "
                        | a: {x: "y"}
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: [["]]
                        b: 1
                        """)).isEqualTo("""
                        2:6-2:9 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        fix: add the closing "
                        | a: [[""]]
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        - "x
                        - y: 1
                        """)).isEqualTo("""
                        2:3-2:5 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        """);
        assertThat(Diagnosed.of("""
                        a: "open
                        b: "\\q"
                        """)).isEqualTo("""
                        2:4-2:9 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        fix: add the closing "
                        | a: "open"
                        | b: "\\q"
                        3:5-3:7 yaml/escape a backslash in double quotes must begin an escape, found `\\q`
                        hint: write \\\\ for a backslash, or use single quotes
                        fix: write \\\\
                        | a: "open
                        | b: "\\\\q"
                        """);
        assertThat(Diagnosed.of("""
                        a: 'x\\"
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:8 yaml/unclosed-quote text that opens with ' must end with ', found "
                        hint: write ' in place of "
                        fix: write ' in place of "
                        | a: 'x\\'
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        x:
                          a: "open
                          b: 1
                         "c: 2
                        """)).isEqualTo("""
                        3:6-3:11 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        fix: add the closing "
                        | x:
                        |   a: "open"
                        |   b: 1
                        |  "c: 2
                        """);
    }

    @Test
    void textThatAnotherMarkCloses() {
        assertThat(Diagnosed.of("""
                        a: "x”
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:7 yaml/unclosed-quote text that opens with " must end with ", found ”
                        hint: write " in place of ”
                        fix: write " in place of ”
                        | a: "x"
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: "x'
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:7 yaml/unclosed-quote text that opens with " must end with ", found '
                        hint: write " in place of '
                        fix: write " in place of '
                        | a: "x"
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: '”
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:6 yaml/unclosed-quote text that opens with ' must end with ', found ”
                        hint: write ' in place of ”
                        fix: write ' in place of ”
                        | a: ''
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: "é»
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:7 yaml/unclosed-quote text that opens with " must end with ", found »
                        hint: write " in place of »
                        fix: write " in place of »
                        | a: "é"
                        | b: 1
                        """);
    }

    @Test
    void textWhoseClosingQuoteIsEscaped() {
        assertThat(Diagnosed.of("""
                        a: "dir\\"
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:10 yaml/unclosed-quote text that opens with " must end with ", found \\", which is a part of it
                        hint: write \\\\ for the backslash, or use single quotes
                        fix: write \\\\ for the backslash
                        | a: "dir\\\\"
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: "it's dir\\"
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:15 yaml/unclosed-quote text that opens with " must end with ", found \\", which is a part of it
                        hint: write \\\\ for the backslash
                        fix: write \\\\ for the backslash
                        | a: "it's dir\\\\"
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: "'dir\\"
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:11 yaml/unclosed-quote text that opens with " must end with ", found \\", which is a part of it
                        hint: write \\\\ for the backslash
                        fix: write \\\\ for the backslash
                        | a: "'dir\\\\"
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: "\\"
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:7 yaml/unclosed-quote text that opens with " must end with ", found \\", which is a part of it
                        hint: write \\\\ for the backslash, or use single quotes
                        fix: write \\\\ for the backslash
                        | a: "\\\\"
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: "say \\"hi\\"
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:15 yaml/unclosed-quote text that opens with " must end with "
                        hint: \\" is a quote inside the text: add the closing "
                        fix: add the closing "
                        | a: "say \\"hi\\""
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: "C:\\\\dir\\"
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:14 yaml/unclosed-quote text that opens with " must end with "
                        hint: \\" is a quote inside the text: add the closing "
                        fix: add the closing "
                        | a: "C:\\\\dir\\""
                        | b: 1
                        """);
    }

    @Test
    void textThatBeginsWithAnApostrophe() {
        assertThat(Diagnosed.of("""
                        a: '90s music
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:14 yaml/unclosed-quote text that opens with ' must end with '
                        hint: put the text in quotes, if it begins with an apostrophe
                        fix: quote the text
                        | a: "'90s music"
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: '5
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:6 yaml/unclosed-quote text that opens with ' must end with '
                        hint: put the text in quotes, if it begins with an apostrophe
                        fix: quote the text
                        | a: "'5"
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: 'tis the season
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:19 yaml/unclosed-quote text that opens with ' must end with '
                        hint: add the closing '
                        fix: add the closing '
                        | a: 'tis the season'
                        | b: 1
                        """);
    }

    @Test
    void quotesBeforeKeys() {
        assertThat(Diagnosed.of("""
                        'key: v
                        b: 1
                        """)).isEqualTo("""
                        2:1-2:8 yaml/unclosed-quote text that opens with ' must end with '
                        hint: remove the ' before the key
                        fix: remove the '
                        | key: v
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        ": v
                        b: 1
                        """)).isEqualTo("""
                        2:1-2:5 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          "key: v
                          b: 1
                        """)).isEqualTo("""
                        3:3-3:10 yaml/unclosed-quote text that opens with " must end with "
                        hint: remove the " before the key
                        fix: remove the "
                        | a:
                        |   key: v
                        |   b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: "key: v
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:11 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        fix: add the closing "
                        | a: "key: v"
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        "key: "v"
                        """)).isEqualTo("""
                        2:1-2:10 yaml/unclosed-quote text that opens with " must end with "
                        hint: remove the " before the key
                        fix: remove the "
                        | key: "v"
                        """);
        assertThat(Diagnosed.of("""
                        "key: 'v'
                        """)).isEqualTo("""
                        2:1-2:10 yaml/unclosed-quote text that opens with " must end with "
                        hint: remove the " before the key
                        fix: remove the "
                        | key: 'v'
                        """);
        assertThat(Diagnosed.of("""
                        "key: "v
                        b: 1
                        """)).isEqualTo("""
                        2:1-2:9 yaml/unclosed-quote text that opens with " must end with "
                        hint: remove the " before the key
                        """);
    }

    /** Quoted text of a list or mapping that runs on to the next quote was meant to end before the comma or colon. */
    @Test
    void missingQuotesInBrackets() {
        assertThat(Diagnosed.of("""
                        a: ["x, "y"]
                        """)).isEqualTo("""
                        2:5-2:7 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing " before the `,`
                        fix: add the closing "
                        | a: ["x", "y"]
                        """);
        assertThat(Diagnosed.of("""
                        a: ["x, y, "z"]
                        """)).isEqualTo("""
                        2:5-2:10 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing " before the `,`
                        fix: add the closing "
                        | a: ["x, y", "z"]
                        """);
        assertThat(Diagnosed.of("""
                        a: ['x', 'y , 'z']
                        """)).isEqualTo("""
                        2:10-2:13 yaml/unclosed-quote text that opens with ' must end with '
                        hint: add the closing ' before the `,`
                        fix: add the closing '
                        | a: ['x', 'y ', 'z']
                        """);
        assertThat(Diagnosed.of("""
                        a: {"b: "c"}
                        """)).isEqualTo("""
                        2:5-2:7 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing " before the `:`
                        fix: add the closing "
                        | a: {"b": "c"}
                        """);
    }

    @Test
    void textBehindQuotes() {
        assertThat(Diagnosed.of("""
                        a: "x y" // by hand
                        """)).isEqualTo("""
                        2:10-2:20 yaml/text-after-quote nothing may follow the closing ", found `//`
                        hint: a comment begins with `#`: write `#` in place of `//`
                        fix: write `#` for `//`
                        | a: "x y" # by hand
                        """);
        assertThat(Diagnosed.of("""
                        a: "x y"z
                        """)).isEqualTo("""
                        2:9-2:10 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        fix: quote the whole text
                        | a: "\\"x y\\"z"
                        """);
        assertThat(Diagnosed.of("""
                        a: 'it's
                        b: 1
                        """)).isEqualTo("""
                        2:8-2:9 yaml/text-after-quote nothing may follow the closing ', found text
                        hint: quote the whole text, and write '' for a quote inside it
                        fix: quote the whole text
                        | a: '''it''s'
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: 'don't'
                        """)).isEqualTo("""
                        2:9-2:11 yaml/text-after-quote nothing may follow the closing ', found text
                        hint: quote the whole text, and write '' for a quote inside it
                        fix: quote the whole text
                        | a: 'don''t'
                        """);
        assertThat(Diagnosed.of("""
                        a: 'it''s' x
                        """)).isEqualTo("""
                        2:12-2:13 yaml/text-after-quote nothing may follow the closing ', found text
                        hint: quote the whole text, and write '' for a quote inside it
                        fix: quote the whole text
                        | a: '''it''s'' x'
                        """);
        assertThat(Diagnosed.of("""
                        a: "x" y" # c
                        """)).isEqualTo("""
                        2:8-2:10 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        fix: quote the whole text
                        | a: "x\\" y" # c
                        """);
        assertThat(Diagnosed.of("""
                        a: "x # y" z
                        """)).isEqualTo("""
                        2:12-2:13 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        fix: quote the whole text
                        | a: "\\"x # y\\" z"
                        """);
        assertThat(Diagnosed.of("""
                        a: ""x"
                        """)).isEqualTo("""
                        2:6-2:8 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        fix: quote the whole text
                        | a: "\\"x"
                        """);
        assertThat(Diagnosed.of("""
                        a: ""x""
                        """)).isEqualTo("""
                        2:6-2:9 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        fix: quote the whole text
                        | a: "\\"x\\""
                        """);
        assertThat(Diagnosed.of("""
                        a: "x" "y
                        """)).isEqualTo("""
                        2:8-2:10 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        fix: quote the whole text
                        | a: "\\"x\\" \\"y"
                        """);
        assertThat(Diagnosed.of("""
                        a: "x"" y
                        """)).isEqualTo("""
                        2:7-2:10 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        fix: quote the whole text
                        | a: "\\"x\\"\\" y"
                        """);
        assertThat(Diagnosed.of("""
                        a: "2 " b"
                        """)).isEqualTo("""
                        2:9-2:11 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        fix: quote the whole text
                        | a: "2 \\" b"
                        """);
        assertThat(Diagnosed.of("""
                        a: "a" and "b"
                        """)).isEqualTo("""
                        2:8-2:15 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        fix: quote the whole text
                        | a: "\\"a\\" and \\"b\\""
                        """);
        assertThat(Diagnosed.of("""
                        a: 'a' and 'b'
                        """)).isEqualTo("""
                        2:8-2:15 yaml/text-after-quote nothing may follow the closing ', found text
                        hint: quote the whole text, and write '' for a quote inside it
                        fix: quote the whole text
                        | a: '''a'' and ''b'''
                        """);
        assertThat(Diagnosed.of("""
                        a: "a" and"b"
                        """)).isEqualTo("""
                        2:8-2:14 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        fix: quote the whole text
                        | a: "a\\" and\\"b"
                        """);
        assertThat(Diagnosed.of("""
                        a: "a"and "b"
                        """)).isEqualTo("""
                        2:7-2:14 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        fix: quote the whole text
                        | a: "a\\"and \\"b"
                        """);
        assertThat(Diagnosed.of("""
                        a: "x": y
                        """)).isEqualTo("""
                        2:7-2:10 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        fix: quote the whole text
                        | a: "\\"x\\": y"
                        """);
        assertThat(Diagnosed.of("""
                        "key": v": w
                        """)).isEqualTo("""
                        2:10-2:11 yaml/unquoted-colon text that holds `: ` must be quoted
                        hint: put the text after the key in quotes
                        fix: quote the text
                        | "key": "v\\": w"
                        """);
        assertThat(Diagnosed.of("""
                        "key": "v": w
                        """)).isEqualTo("""
                        2:11-2:14 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        fix: quote the whole text
                        | "key": "\\"v\\": w"
                        """);
        assertThat(Diagnosed.of("""
                        "key" "b": c
                        """)).isEqualTo("""
                        2:10-2:13 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        """);
        assertThat(Diagnosed.of("""
                        a: "x
                        b"c: d
                        """)).isEqualTo("""
                        2:4-2:6 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        fix: add the closing "
                        | a: "x"
                        | b"c: d
                        """);
    }

    @Test
    void textBehindQuotesInBrackets() {
        assertThat(Diagnosed.of("""
                        a: ["x"y]
                        """)).isEqualTo("""
                        2:8-2:9 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        fix: quote the whole text
                        | a: ["\\"x\\"y"]
                        """);
        assertThat(Diagnosed.of("""
                        a: ["x" y, z]
                        """)).isEqualTo("""
                        2:9-2:10 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        fix: quote the whole text
                        | a: ["\\"x\\" y", z]
                        """);
        assertThat(Diagnosed.of("""
                        a: {b: "x" y, c: d}
                        """)).isEqualTo("""
                        2:12-2:13 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        fix: quote the whole text
                        | a: {b: "\\"x\\" y", c: d}
                        """);
        assertThat(Diagnosed.of("""
                        a: ['b' c: d]
                        """)).isEqualTo("""
                        2:9-2:10 yaml/text-after-quote nothing may follow the closing ', found text
                        hint: quote the whole text, and write '' for a quote inside it
                        fix: quote the whole text
                        | a: ['''b'' c': d]
                        """);
        assertThat(Diagnosed.of("""
                        a: {b: "x" c: d}
                        """)).isEqualTo("""
                        2:12-2:17 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        fix: put a comma before it
                        | a: {b: "x", c: d}
                        """);
        assertThat(Diagnosed.of("""
                        a: [{b: 'x' y}]
                        """)).isEqualTo("""
                        2:13-2:14 yaml/text-after-quote nothing may follow the closing ', found text
                        hint: quote the whole text, and write '' for a quote inside it
                        fix: quote the whole text
                        | a: [{b: '''x'' y'}]
                        """);
        assertThat(Diagnosed.of("""
                        a: ["x" y # c
                          , z]
                        """)).isEqualTo("""
                        2:9-2:10 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        fix: quote the whole text
                        | a: ["\\"x\\" y" # c
                        |   , z]
                        """);
    }

    /** Where the quotes are right and the brackets are not, the brackets are told. */
    @Test
    void entriesBehindQuotesInBrackets() {
        assertThat(Diagnosed.of("""
                        a: ["x"}
                        """)).isEqualTo("""
                        2:8-2:9 yaml/unclosed-bracket `[` must be closed with `]`, found `}`
                        hint: write `]`
                        fix: write `]`
                        | a: ["x"]
                        """);
        assertThat(Diagnosed.of("""
                        a: {b: "x"]
                        """)).isEqualTo("""
                        2:11-2:12 yaml/unclosed-bracket `{` must be closed with `}`, found `]`
                        hint: write `}`
                        fix: write `}`
                        | a: {b: "x"}
                        """);
        assertThat(Diagnosed.of("""
                        a: ["x",, "y"]
                        """)).isEqualTo("""
                        2:9-2:10 yaml/unclosed-bracket an entry must stand before each comma, found none
                        hint: remove the comma
                        fix: remove the comma
                        | a: ["x", "y"]
                        """);
        assertThat(Diagnosed.of("""
                        a: ["x"; "y"]
                        """)).isEqualTo("""
                        2:8-2:9 yaml/unclosed-bracket entries must be parted by commas, found a semicolon
                        hint: write `,` in place of each
                        fix: write commas
                        | a: ["x", "y"]
                        """);
        assertThat(Diagnosed.of("""
                        a: ["x" "y"]
                        """)).isEqualTo("""
                        2:9-2:13 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        fix: put a comma before it
                        | a: ["x", "y"]
                        """);
        assertThat(Diagnosed.of("""
                        a: ["x" 'y']
                        """)).isEqualTo("""
                        2:9-2:13 yaml/unclosed-bracket entries must be parted by commas, found none before this one
                        hint: put a comma before it
                        fix: put a comma before it
                        | a: ["x", 'y']
                        """);
    }

    /** A mark that parts values in other languages is removed. */
    @Test
    void marksBehindQuotes() {
        assertThat(Diagnosed.of("""
                        a: "x";
                        """)).isEqualTo("""
                        2:7-2:8 yaml/text-after-quote nothing may follow the closing ", found `;`
                        hint: remove it
                        fix: remove it
                        | a: "x"
                        """);
        assertThat(Diagnosed.of("""
                        a: "x",
                        """)).isEqualTo("""
                        2:7-2:8 yaml/text-after-quote nothing may follow the closing ", found `,`
                        hint: remove it
                        fix: remove it
                        | a: "x"
                        """);
        assertThat(Diagnosed.of("""
                        a: 'x', # c
                        """)).isEqualTo("""
                        2:7-2:8 yaml/text-after-quote nothing may follow the closing ', found `,`
                        hint: remove it
                        fix: remove it
                        | a: 'x' # c
                        """);
        assertThat(Diagnosed.of("""
                        a: "x""
                        """)).isEqualTo("""
                        2:7-2:8 yaml/text-after-quote nothing may follow the closing ", found `"`
                        hint: remove it
                        fix: remove it
                        | a: "x"
                        """);
        assertThat(Diagnosed.of("""
                        a: "x" '
                        """)).isEqualTo("""
                        2:8-2:9 yaml/text-after-quote nothing may follow the closing ", found `'`
                        hint: remove it
                        fix: remove it
                        | a: "x"
                        """);
        assertThat(Diagnosed.of("""
                        a: "x".
                        """)).isEqualTo("""
                        2:7-2:8 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        fix: quote the whole text
                        | a: "\\"x\\"."
                        """);
        assertThat(Diagnosed.of("""
                        a: "x",y
                        """)).isEqualTo("""
                        2:7-2:9 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        fix: quote the whole text
                        | a: "\\"x\\",y"
                        """);
    }

    @Test
    void textsThatAreMeantToBeAList() {
        assertThat(Diagnosed.of("""
                        a: "x", "y"
                        """)).isEqualTo("""
                        2:7-2:12 yaml/text-after-quote nothing may follow the closing ", found another text
                        hint: put the entries of a list in brackets, as in `["a", "b"]`
                        fix: put the entries in brackets
                        | a: ["x", "y"]
                        """);
        assertThat(Diagnosed.of("""
                        a: 'x','y', 'z' # c
                        """)).isEqualTo("""
                        2:7-2:16 yaml/text-after-quote nothing may follow the closing ', found another text
                        hint: put the entries of a list in brackets, as in `["a", "b"]`
                        fix: put the entries in brackets
                        | a: ['x','y', 'z'] # c
                        """);
        assertThat(Diagnosed.of("""
                        a: "x" "y"
                        """)).isEqualTo("""
                        2:8-2:11 yaml/text-after-quote nothing may follow the closing ", found another text
                        hint: put the entries of a list in brackets, as in `["a", "b"]`
                        """);
        assertThat(Diagnosed.of("""
                        "a" "b"
                        """)).isEqualTo("""
                        2:5-2:8 yaml/text-after-quote nothing may follow the closing ", found another text
                        hint: put the entries of a list in brackets, as in `["a", "b"]`
                        """);
        assertThat(Diagnosed.of("""
                        a: "x", y
                        """)).isEqualTo("""
                        2:7-2:10 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        fix: quote the whole text
                        | a: "\\"x\\", y"
                        """);
        assertThat(Diagnosed.of("""
                        a: "x" + "y"
                        """)).isEqualTo("""
                        2:8-2:13 yaml/text-after-quote YAML joins no texts, found `+` between two
                        hint: write one text in one pair of quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: "x" +"y"
                        """)).isEqualTo("""
                        2:8-2:12 yaml/text-after-quote YAML joins no texts, found `+` between two
                        hint: write one text in one pair of quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: "x" + y
                        """)).isEqualTo("""
                        2:8-2:11 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        fix: quote the whole text
                        | a: "\\"x\\" + y"
                        """);
        assertThat(Diagnosed.of("""
                        a: "x" +y"
                        """)).isEqualTo("""
                        2:8-2:11 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        fix: quote the whole text
                        | a: "x\\" +y"
                        """);
    }

    /** Escapes are escapes within quotes only: the text is not quoted as a whole where that would make some of backslashes. */
    @Test
    void escapesInTextBehindQuotes() {
        assertThat(Diagnosed.of("""
                        a: "tab\\t "y" z"
                        """)).isEqualTo("""
                        2:12-2:17 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        fix: quote the whole text
                        | a: "tab\\t \\"y\\" z"
                        """);
        assertThat(Diagnosed.of("""
                        a: "x "y" \\"z\\" w"
                        """)).isEqualTo("""
                        2:8-2:19 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        fix: quote the whole text
                        | a: "x \\"y\\" \\"z\\" w"
                        """);
        assertThat(Diagnosed.of("""
                        a: "x\\" y" z
                        """)).isEqualTo("""
                        2:12-2:13 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        """);
        assertThat(Diagnosed.of("""
                        a: "x" \\q
                        """)).isEqualTo("""
                        2:8-2:10 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        """);
        assertThat(Diagnosed.of("""
                        a: "x "y"z\\"
                        """)).isEqualTo("""
                        2:8-2:13 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        """);
    }
}
