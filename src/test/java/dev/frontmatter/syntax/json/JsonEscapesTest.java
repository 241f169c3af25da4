package dev.frontmatter.syntax.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.testing.FormatText;
import dev.frontmatter.tokenizer.Format;
import org.junit.jupiter.api.Test;

/** Escapes that are none, and characters that must be escaped. */
class JsonEscapesTest {

    @Test
    void each_escape_that_is_none() {
        assertThat(JsonDiagnosed.of("[\"\\q\", \"\\\u00e9\", \"\\ \"]")).isEqualTo("""
                        2-4 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\q
                        hint: write \\\\ for the backslash
                        safe fix: write \\\\ for the backslash
                        | ["\\\\q", "\\\u00e9", "\\ "]
                        8-11 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\\u00e9
                        hint: write \\\\ for the backslash
                        safe fix: write \\\\ for the backslash
                        | ["\\q", "\\\\\u00e9", "\\ "]
                        15-17 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\\s
                        hint: write \\\\ for the backslash
                        safe fix: write \\\\ for the backslash
                        | ["\\q", "\\\u00e9", "\\\\ "]
                        """);
        assertThat(JsonDiagnosed.of("[\"a\\q\\w\"]")).isEqualTo("""
                        3-5 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\q
                        hint: write \\\\ for every backslash of the text
                        fix: write \\\\ for every backslash of the text
                        | ["a\\\\q\\\\w"]
                        """);
        assertThat(JsonDiagnosed.of("[\"a\\\\b\\q\"]")).isEqualTo("""
                        6-8 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\q
                        hint: write \\\\ for the backslash
                        fix: write \\\\ for the backslash
                        | ["a\\\\b\\\\q"]
                        """);
        assertThat(JsonDiagnosed.of("[\"\\\t\"]")).isEqualTo("""
                        2-4 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\\t
                        hint: write \\\\ for a backslash
                        """);
        assertThat(JsonDiagnosed.of("[\"\\\0\"]")).isEqualTo("""
                        2-4 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\\0
                        hint: write \\\\ for a backslash
                        """);
        assertThat(JsonDiagnosed.of("[\"it\\'s\"]")).isEqualTo("""
                        4-6 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\'
                        hint: remove the backslash
                        safe fix: remove the backslash
                        | ["it's"]
                        """);
        assertThat(JsonDiagnosed.of("[\"it\\'s \\'x\"]")).isEqualTo("""
                        4-6 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\'
                        hint: remove the backslash
                        fix: remove the backslash
                        | ["it's \\'x"]
                        8-10 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\'
                        hint: remove the backslash
                        fix: remove the backslash
                        | ["it\\'s 'x"]
                        """);
        assertThat(JsonDiagnosed.of("[\"\\q\n")).isEqualTo("""
                        1-4 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote, and write \\n for a line end
                        2-4 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\q
                        hint: write \\\\ for the backslash
                        safe fix: write \\\\ for the backslash
                        | ["\\\\q
                        """);
        assertThat(JsonDiagnosed.of("[\"\\\n")).isEqualTo("""
                        1-3 json/unclosed-string text that opens with a quote must end with one on its line
                        hint: add the closing quote, and write \\n for a line end
                        """);
    }

    @Test
    void all_backslashes_of_a_path_are_doubled() {
        assertThat(JsonDiagnosed.of("[\"C:\\Users\\bob\\next\\u0041\"]")).isEqualTo("""
                        4-6 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\U
                        hint: write \\\\ for every backslash of the text
                        fix: write \\\\ for every backslash of the text
                        | ["C:\\\\Users\\\\bob\\\\next\\u0041"]
                        """);
        assertThat(JsonDiagnosed.of("[\"C:\\Users\\new\\x\"]")).isEqualTo("""
                        4-6 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\U
                        hint: write \\\\ for every backslash of the text
                        fix: write \\\\ for every backslash of the text
                        | ["C:\\\\Users\\\\new\\\\x"]
                        """);
        assertThat(JsonDiagnosed.of("[\"C:\\\\Users\\new\\dob\", \"C:\\users\\\"x\\\"\\/\\'\"]"))
                .isEqualTo("""
                        15-17 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\d
                        hint: write \\\\ for every backslash of the text
                        fix: write \\\\ for every backslash of the text
                        | ["C:\\\\Users\\\\new\\\\dob", "C:\\users\\"x\\"\\/\\'"]
                        25-27 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\u
                        hint: write \\\\ for every backslash of the text
                        fix: write \\\\ for every backslash of the text
                        | ["C:\\\\Users\\new\\dob", "C:\\\\users\\"x\\"\\/\\\\'"]
                        """);
        assertThat(JsonDiagnosed.of("[\"\\\\srv\\share\\u0041\"]")).isEqualTo("""
                        7-9 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\s
                        hint: write \\\\ for every backslash of the text
                        fix: write \\\\ for every backslash of the text
                        | ["\\\\\\\\srv\\\\share\\u0041"]
                        """);
        assertThat(JsonDiagnosed.of("[\"\\\\srv\\\\share\\x\", \"\\\\srv \\x\", \"1:\\x\\u0041\"]"))
                .isEqualTo("""
                        14-16 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\x
                        hint: write \\\\ for the backslash
                        fix: write \\\\ for the backslash
                        | ["\\\\srv\\\\share\\\\x", "\\\\srv \\x", "1:\\x\\u0041"]
                        26-28 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\x
                        hint: write \\\\ for the backslash
                        fix: write \\\\ for the backslash
                        | ["\\\\srv\\\\share\\x", "\\\\srv \\\\x", "1:\\x\\u0041"]
                        34-36 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\x
                        hint: write \\\\ for the backslash
                        fix: write \\\\ for the backslash
                        | ["\\\\srv\\\\share\\x", "\\\\srv \\x", "1:\\\\x\\u0041"]
                        """);
        assertThat(JsonDiagnosed.of("[\"C:\\new\\u0041\\\"]")).isEqualTo("""
                        14-16 json/escape the closing quote must not follow a single backslash, which makes it part of the text
                        hint: write \\\\ for every backslash of the text
                        fix: write \\\\ for every backslash of the text
                        | ["C:\\\\new\\u0041\\\\"]
                        """);
    }

    @Test
    void numbers_of_characters() {
        assertThat(JsonDiagnosed.of("[\"\\u12\"]")).isEqualTo("""
                        2-6 json/escape \\u must be followed by 4 hexadecimal digits, found 2
                        hint: write \\\\ for a backslash
                        """);
        assertThat(JsonDiagnosed.of("[\"\\u12xz\"]")).isEqualTo("""
                        2-6 json/escape \\u must be followed by 4 hexadecimal digits, found 2
                        hint: write \\\\ for a backslash
                        """);
        assertThat(JsonDiagnosed.of("[\"\\uxyz\"]")).isEqualTo("""
                        2-4 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\u
                        hint: write \\\\ for the backslash
                        safe fix: write \\\\ for the backslash
                        | ["\\\\uxyz"]
                        """);
        assertThat(JsonDiagnosed.of("[\"\\\\ \\uxyz\"]")).isEqualTo("""
                        5-7 json/escape \\u must be followed by 4 hexadecimal digits, found 0
                        hint: write \\\\ for a backslash
                        """);
        assertThat(JsonDiagnosed.of("[\"\\ud83d\"]")).isEqualTo("""
                        2-8 json/escape escapes must make whole characters, found the lone surrogate \\ud83d
                        hint: write the character itself
                        """);
        assertThat(JsonDiagnosed.of("[\"\\ud83d\\u0041\"]")).isEqualTo("""
                        2-8 json/escape escapes must make whole characters, found the lone surrogate \\ud83d
                        hint: write the character itself
                        """);
        assertThat(JsonDiagnosed.of("[\"\\ude00\"]")).isEqualTo("""
                        2-8 json/escape escapes must make whole characters, found the lone surrogate \\ude00
                        hint: write the character itself
                        """);
        assertThat(JsonDiagnosed.of("[\"\\ud83dA\"]")).isEqualTo("""
                        2-8 json/escape escapes must make whole characters, found the lone surrogate \\ud83d
                        hint: write the character itself
                        """);
    }

    @Test
    void control_characters() {
        assertThat(JsonDiagnosed.of("[\"\0\"]")).isEqualTo("""
                        2-3 json/control-character text of JSON must not hold the character U+0000 as it is
                        hint: write it as \\u0000
                        safe fix: write \\u0000
                        | ["\\u0000"]
                        """);
        assertThat(JsonDiagnosed.of("[\"\t\"]")).isEqualTo("""
                        2-3 json/control-character text of JSON must not hold the character U+0009 as it is
                        hint: write it as \\t
                        safe fix: write \\t
                        | ["\\t"]
                        """);
        assertThat(JsonDiagnosed.of("[\"a\tb\"]")).isEqualTo("""
                        3-4 json/control-character text of JSON must not hold the character U+0009 as it is
                        hint: write it as \\t
                        safe fix: write \\t
                        | ["a\\tb"]
                        """);
    }

    @Test
    void each_escape_stands_for_its_character() {
        assertThat(read("\\b\\t\\n\\f\\r\\\"\\\\\\/")).isEqualTo("\b\t\n\f\r\"\\/");
        assertThat(read("a\\u0000b\\u00e9\\uFFFD")).isEqualTo("a\0b\u00e9\ufffd");
        assertThat(read("\\ud83d\\ude00!")).isEqualTo("\ud83d\ude00!");
        assertThat(read("\u00e9\ud83d\ude00")).isEqualTo("\u00e9\ud83d\ude00");
        assertThat(read("\u00e9\\n")).isEqualTo("\u00e9\n");
    }

    private static String read(String text) {
        return FormatText.read(Format.JSON, "[\"" + text + "\"]").text(1);
    }

    @Test
    void escapes_of_other_languages() {
        assertThat(
                        JsonDiagnosed.of(
                                "[\"\\0\", \"\\x41\", \"\\u{1F600}\", \"\\U0001F600\", \"\\N{DASH}\", \"\\x4\", \"\\u{D800}\"]"))
                .isEqualTo("""
                        2-4 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\0
                        hint: write \\\\ for the backslash
                        fix: write \\\\ for the backslash
                        | ["\\\\0", "\\x41", "\\u{1F600}", "\\U0001F600", "\\N{DASH}", "\\x4", "\\u{D800}"]
                        8-10 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\x
                        hint: write \\u0041
                        fix: write \\u0041
                        | ["\\0", "\\u0041", "\\u{1F600}", "\\U0001F600", "\\N{DASH}", "\\x4", "\\u{D800}"]
                        16-18 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\u
                        hint: write \\ud83d\\ude00
                        fix: write \\ud83d\\ude00
                        | ["\\0", "\\x41", "\\ud83d\\ude00", "\\U0001F600", "\\N{DASH}", "\\x4", "\\u{D800}"]
                        29-31 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\U
                        hint: write \\ud83d\\ude00
                        fix: write \\ud83d\\ude00
                        | ["\\0", "\\x41", "\\u{1F600}", "\\ud83d\\ude00", "\\N{DASH}", "\\x4", "\\u{D800}"]
                        43-45 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\N
                        hint: write \\\\ for the backslash
                        fix: write \\\\ for the backslash
                        | ["\\0", "\\x41", "\\u{1F600}", "\\U0001F600", "\\\\N{DASH}", "\\x4", "\\u{D800}"]
                        55-57 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\x
                        hint: write \\\\ for the backslash
                        fix: write \\\\ for the backslash
                        | ["\\0", "\\x41", "\\u{1F600}", "\\U0001F600", "\\N{DASH}", "\\\\x4", "\\u{D800}"]
                        62-64 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\u
                        hint: write \\\\ for the backslash
                        fix: write \\\\ for the backslash
                        | ["\\0", "\\x41", "\\u{1F600}", "\\U0001F600", "\\N{DASH}", "\\x4", "\\\\u{D800}"]
                        """);
        assertThat(JsonDiagnosed.of("[\"\\a\"]")).isEqualTo("""
                        2-4 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\a
                        hint: write \\\\ for the backslash
                        fix: write \\\\ for the backslash
                        | ["\\\\a"]
                        """);
        assertThat(JsonDiagnosed.of("[\"\\x41 \\q\"]")).isEqualTo("""
                        2-4 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\x
                        hint: write \\\\ for the backslash
                        fix: write \\\\ for the backslash
                        | ["\\\\x41 \\q"]
                        7-9 json/escape a backslash must begin an escape such as \\n or \\u00e9, found \\q
                        hint: write \\\\ for the backslash
                        fix: write \\\\ for the backslash
                        | ["\\x41 \\\\q"]
                        """);
    }
}
