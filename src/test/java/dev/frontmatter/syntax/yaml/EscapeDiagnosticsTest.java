package dev.frontmatter.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Backslashes in double quotes that begin no escape. */
class EscapeDiagnosticsTest {

    /** A letter behind a backslash is kept with it; another character is taken for one that needs no escape. */
    @Test
    void backslashesThatBeginNoEscape() {
        assertThat(Diagnosed.of("""
                        a: "b\\q"
                        """)).isEqualTo("""
                        2:6-2:8 yaml/escape a backslash in double quotes must begin an escape, found `\\q`
                        hint: write \\\\ for a backslash, or use single quotes
                        fix: write \\\\
                        | a: "b\\\\q"
                        """);
        assertThat(Diagnosed.of("""
                        a: "it\\'s"
                        """)).isEqualTo("""
                        2:7-2:9 yaml/escape a backslash in double quotes must begin an escape, found `\\'`
                        hint: remove the backslash, or write \\\\ to keep it
                        fix: remove the backslash
                        | a: "it's"
                        """);
        assertThat(Diagnosed.of("""
                        a: "\\é"
                        """)).isEqualTo("""
                        2:5-2:7 yaml/escape a backslash in double quotes must begin an escape, found `\\é`
                        hint: remove the backslash, or write \\\\ to keep it
                        fix: remove the backslash
                        | a: "é"
                        """);
        assertThat(Diagnosed.of("""
                        a: "\\€ x"
                        """)).isEqualTo("""
                        2:5-2:7 yaml/escape a backslash in double quotes must begin an escape, found `\\€`
                        hint: remove the backslash, or write \\\\ to keep it
                        fix: remove the backslash
                        | a: "€ x"
                        """);
        assertThat(Diagnosed.of("""
                        a: "x\\
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:7 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        """);
        assertThat(Diagnosed.of("""
                        b: 2
                        a: "\\.x"
                        """)).isEqualTo("""
                        3:5-3:7 yaml/escape a backslash in double quotes must begin an escape, found `\\.`
                        hint: write \\\\ for a backslash, or use single quotes
                        fix: write \\\\
                        | b: 2
                        | a: "\\\\.x"
                        """);
        assertThat(Diagnosed.of("""
                        a: "x \\q
                          y"
                        """)).isEqualTo("""
                        2:7-2:9 yaml/escape a backslash in double quotes must begin an escape, found `\\q`
                        hint: write \\\\ for a backslash, or use single quotes
                        fix: write \\\\
                        | a: "x \\\\q
                        |   y"
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          "\\-x": y
                        """)).isEqualTo("""
                        3:4-3:6 yaml/escape a backslash in double quotes must begin an escape, found `\\-`
                        hint: write \\\\ for a backslash, or use single quotes
                        fix: write \\\\
                        | a:
                        |   "\\\\-x": y
                        """);
    }

    @Test
    void escapesWithoutDigits() {
        assertThat(Diagnosed.of("""
                        a: "x\\xZZ"
                        """)).isEqualTo("""
                        2:6-2:8 yaml/escape `\\x` must be followed by the 2 hexadecimal digits of a character
                        hint: write \\\\ for a backslash, or use single quotes
                        fix: write \\\\
                        | a: "x\\\\xZZ"
                        """);
        assertThat(Diagnosed.of("""
                        a: "x\\u12"
                        """)).isEqualTo("""
                        2:6-2:8 yaml/escape `\\u` must be followed by the 4 hexadecimal digits of a character
                        hint: write \\\\ for a backslash, or use single quotes
                        fix: write \\\\
                        | a: "x\\\\u12"
                        """);
        assertThat(Diagnosed.of("""
                        a: "x\\U0001"
                        """)).isEqualTo("""
                        2:6-2:8 yaml/escape `\\U` must be followed by the 8 hexadecimal digits of a character
                        hint: write \\\\ for a backslash, or use single quotes
                        fix: write \\\\
                        | a: "x\\\\U0001"
                        """);
        assertThat(Diagnosed.of("""
                        a: "x\\U00110000"
                        b: "\\U00110000"
                        """)).isEqualTo("""
                        2:6-2:8 yaml/escape `\\U` must be followed by the 8 hexadecimal digits of a character
                        hint: write \\\\ for a backslash, or use single quotes
                        fix: write \\\\
                        | a: "x\\\\U00110000"
                        | b: "\\U00110000"
                        3:5-3:7 yaml/escape `\\U` must be followed by the 8 hexadecimal digits of a character
                        hint: write \\\\ for a backslash, or use single quotes
                        fix: write \\\\
                        | a: "x\\U00110000"
                        | b: "\\\\U00110000"
                        """);
        assertThat(Diagnosed.of("""
                        a: "\\x1"
                        b: 1
                        """)).isEqualTo("""
                        2:5-2:7 yaml/escape `\\x` must be followed by the 2 hexadecimal digits of a character
                        hint: write \\\\ for a backslash, or use single quotes
                        fix: write \\\\
                        | a: "\\\\x1"
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: "\\U0001F600 \\\\U \\n \\UFFFFFFFF"
                        """)).isEqualTo("""
                        2:23-2:25 yaml/escape `\\U` must be followed by the 8 hexadecimal digits of a character
                        hint: write \\\\ for a backslash, or use single quotes
                        fix: write \\\\
                        | a: "\\U0001F600 \\\\U \\n \\\\UFFFFFFFF"
                        """);
        assertThat(Diagnosed.of("""
                        a: "\\U0010FFFF \\U00110000"
                        """)).isEqualTo("""
                        2:16-2:18 yaml/escape `\\U` must be followed by the 8 hexadecimal digits of a character
                        hint: write \\\\ for a backslash, or use single quotes
                        fix: write \\\\
                        | a: "\\U0010FFFF \\\\U00110000"
                        """);
        assertThat(Diagnosed.of("""
                        a: "\\U1FFFFFFFFF"
                        """)).isEqualTo("""
                        2:5-2:7 yaml/escape `\\U` must be followed by the 8 hexadecimal digits of a character
                        hint: write \\\\ for a backslash, or use single quotes
                        fix: write \\\\
                        | a: "\\\\U1FFFFFFFFF"
                        """);
        assertThat(Diagnosed.of("""
                        a: "\\Ugggggggg"
                        """)).isEqualTo("""
                        2:5-2:7 yaml/escape `\\U` must be followed by the 8 hexadecimal digits of a character
                        hint: write \\\\ for a backslash, or use single quotes
                        fix: write \\\\
                        | a: "\\\\Ugggggggg"
                        """);
    }

    /** In a path or a pattern all backslashes are meant, if none is an escape by intention. */
    @Test
    void severalBackslashes() {
        assertThat(Diagnosed.of("""
                        a: "C:\\dir\\x"
                        """)).isEqualTo("""
                        2:7-2:9 yaml/escape a backslash in double quotes must begin an escape, found `\\d`
                        hint: write \\\\ for every backslash of the text, or use single quotes
                        fix: write \\\\ for every backslash of the text
                        | a: "C:\\\\dir\\\\x"
                        """);
        assertThat(Diagnosed.of("""
                        a: "C:\\new\\dir\\"
                        """)).isEqualTo("""
                        2:11-2:13 yaml/escape a backslash in double quotes must begin an escape, found `\\d`
                        hint: write \\\\ for every backslash of the text, or use single quotes
                        fix: write \\\\ for every backslash of the text
                        | a: "C:\\\\new\\\\dir\\\\"
                        """);
        assertThat(Diagnosed.of("""
                        a: "'C:\\dir\\x"
                        """)).isEqualTo("""
                        2:8-2:10 yaml/escape a backslash in double quotes must begin an escape, found `\\d`
                        hint: write \\\\ for every backslash of the text
                        fix: write \\\\ for every backslash of the text
                        | a: "'C:\\\\dir\\\\x"
                        """);
        assertThat(Diagnosed.of("""
                        a: "C:\\dir\\it's"
                        """)).isEqualTo("""
                        2:7-2:9 yaml/escape a backslash in double quotes must begin an escape, found `\\d`
                        hint: write \\\\ for every backslash of the text
                        fix: write \\\\ for every backslash of the text
                        | a: "C:\\\\dir\\\\it's"
                        """);
        assertThat(Diagnosed.of("""
                        a: "C:\\dir\\x" # "\\y"
                        """)).isEqualTo("""
                        2:7-2:9 yaml/escape a backslash in double quotes must begin an escape, found `\\d`
                        hint: write \\\\ for every backslash of the text, or use single quotes
                        fix: write \\\\ for every backslash of the text
                        | a: "C:\\\\dir\\\\x" # "\\y"
                        """);
        assertThat(Diagnosed.of("""
                        a: "\\d\\""
                        """)).isEqualTo("""
                        2:5-2:7 yaml/escape a backslash in double quotes must begin an escape, found `\\d`
                        hint: write \\\\ for a backslash, or use single quotes
                        fix: write \\\\
                        | a: "\\\\d\\""
                        """);
        assertThat(Diagnosed.of("""
                        a: "\\d\\n"
                        """)).isEqualTo("""
                        2:5-2:7 yaml/escape a backslash in double quotes must begin an escape, found `\\d`
                        hint: write \\\\ for every backslash of the text, or use single quotes
                        fix: write \\\\ for every backslash of the text
                        | a: "\\\\d\\\\n"
                        """);
        assertThat(Diagnosed.of("""
                        a: "\\d \\u0041"
                        """)).isEqualTo("""
                        2:5-2:7 yaml/escape a backslash in double quotes must begin an escape, found `\\d`
                        hint: write \\\\ for a backslash, or use single quotes
                        fix: write \\\\
                        | a: "\\\\d \\u0041"
                        """);
        assertThat(Diagnosed.of("""
                        a: "\\d\\w" x
                        """)).isEqualTo("""
                        2:5-2:7 yaml/escape a backslash in double quotes must begin an escape, found `\\d`
                        hint: write \\\\ for every backslash of the text, or use single quotes
                        fix: write \\\\ for every backslash of the text
                        | a: "\\\\d\\\\w" x
                        """);
        assertThat(Diagnosed.of("""
                        a: "\\d\\w
                          "
                        """)).isEqualTo("""
                        2:5-2:7 yaml/escape a backslash in double quotes must begin an escape, found `\\d`
                        hint: write \\\\ for a backslash, or use single quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: "\\d\\
                          \\w"
                        """)).isEqualTo("""
                        2:5-2:7 yaml/escape a backslash in double quotes must begin an escape, found `\\d`
                        hint: write \\\\ for a backslash, or use single quotes
                        fix: write \\\\
                        | a: "\\\\d\\
                        |   \\w"
                        """);
        assertThat(Diagnosed.of("""
                        ["\\d\\w": 1]
                        """)).isEqualTo("""
                        2:3-2:5 yaml/escape a backslash in double quotes must begin an escape, found `\\d`
                        hint: write \\\\ for every backslash of the text, or use single quotes
                        """);
    }

    /** Text that ends behind a backslash and a letter is not closed. */
    @Test
    void escapesAtTheEndOfAFile() {
        assertThat(Diagnosed.ofFile("a: \"x\\n")).isEqualTo("""
                        1:4-1:8 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        fix: add the closing "
                        | a: "x\\n"
                        """);
        assertThat(Diagnosed.ofFile("a: \"x\\x")).isEqualTo("""
                        1:6-1:8 yaml/escape `\\x` must be followed by the 2 hexadecimal digits of a character
                        hint: write \\\\ for a backslash, or use single quotes
                        """);
        assertThat(Diagnosed.ofFile("a: \"x\\")).isEqualTo("""
                        1:6-1:7 yaml/escape a backslash in double quotes must begin an escape, found `\\`
                        hint: remove the backslash, or write \\\\ to keep it
                        """);
        assertThat(Diagnosed.ofFile("a: 'x\\x")).isEqualTo("""
                        1:4-1:8 yaml/unclosed-quote text that opens with ' must end with '
                        hint: add the closing '
                        fix: add the closing '
                        | a: 'x\\x'
                        """);
    }
}
