package dev.frontmatter.syntax.toml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts in quotes, of one line and of several. */
class TomlTextTest {

    @ParameterizedTest
    @MethodSource("texts")
    void is_told(String toml, String told) {
        assertThat(TomlTold.of(toml)).isEqualTo(told);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("a = \"\"", "PLAIN a = a\n" + "TEXT \"\" = \n"),
                arguments(
                        "a = \"\\b\\t\\n\\f\\r\\e\\\"\\\\\"",
                        "PLAIN a = a\n"
                                + "TEXT \"\\\\b\\\\t\\\\n\\\\f\\\\r\\\\e\\\\\"\\\\\\\\\" = \u0008\\t\\n\u000c\\r\u001b\"\\\\\n"),
                arguments(
                        "a = \"\\x41\\xfF\\u00e9\\U0001F600\\uD7FF\\uE000\\U0010FFFF\"",
                        "PLAIN a = a\n"
                                + "TEXT \"\\\\x41\\\\xfF\\\\u00e9\\\\U0001F600\\\\uD7FF\\\\uE000\\\\U0010FFFF\" = A\u00ff\u00e9\ud83d\ude00\ud7ff\ue000\udbff\udfff\n"),
                arguments(
                        "a = \"\\ud800\"",
                        "1:6-1:12 toml/escape an escape must stand for a character, found U+D800\n"
                                + "hint: write the character itself\n"),
                arguments(
                        "a = \"\\uDFFF\"",
                        "1:6-1:12 toml/escape an escape must stand for a character, found U+DFFF\n"
                                + "hint: write the character itself\n"),
                arguments(
                        "a = \"\\U00110000\"",
                        "1:6-1:16 toml/escape an escape must stand for a character, found U+110000\n"
                                + "hint: write the character itself\n"),
                arguments(
                        "a = \"\\x4\"",
                        "1:6-1:9 toml/escape \\x must be followed by 2 hexadecimal digits, found 1\n"
                                + "hint: write \\\\ for a backslash, or put the text in single quotes\n"),
                arguments(
                        "a = \"\\x\"",
                        "1:6-1:8 toml/escape a backslash must begin an escape such as \\n or \\u00e9, found \\x\n"
                                + "hint: write \\\\ for the backslash, or put the text in single quotes\n"
                                + "safe fix: a = \"\\\\\\\\x\"\n"),
                arguments(
                        "a = \"\\xg1\"",
                        "1:6-1:8 toml/escape a backslash must begin an escape such as \\n or \\u00e9, found \\x\n"
                                + "hint: write \\\\ for the backslash, or put the text in single quotes\n"
                                + "safe fix: a = \"\\\\\\\\xg1\"\n"),
                arguments(
                        "a = \"\\u12\"",
                        "1:6-1:10 toml/escape \\u must be followed by 4 hexadecimal digits, found 2\n"
                                + "hint: write \\\\ for a backslash, or put the text in single quotes\n"),
                arguments(
                        "a = \"\\u123\"",
                        "1:6-1:11 toml/escape \\u must be followed by 4 hexadecimal digits, found 3\n"
                                + "hint: write \\\\ for a backslash, or put the text in single quotes\n"),
                arguments(
                        "a = \"\\U0001F60\"",
                        "1:6-1:15 toml/escape \\U must be followed by 8 hexadecimal digits, found 7\n"
                                + "hint: write \\\\ for a backslash, or put the text in single quotes\n"),
                arguments(
                        "a = \"C:\\users\\x\"",
                        "1:8-1:10 toml/escape a backslash must begin an escape such as \\n or \\u00e9, found \\u\n"
                                + "hint: write \\\\ for every backslash of the text, or put the text in single quotes\n"
                                + "fix: a = \"C:\\\\\\\\users\\\\\\\\x\"\n"),
                arguments(
                        "a = \"C:\\Temp\\Users\\up\"",
                        "1:8-1:10 toml/escape a backslash must begin an escape such as \\n or \\u00e9, found \\T\n"
                                + "hint: write \\\\ for every backslash of the text, or put the text in single quotes\n"
                                + "fix: a = \"C:\\\\\\\\Temp\\\\\\\\Users\\\\\\\\up\"\n"),
                arguments(
                        "a = \"\\q\"",
                        "1:6-1:8 toml/escape a backslash must begin an escape such as \\n or \\u00e9, found \\q\n"
                                + "hint: write \\\\ for the backslash, or put the text in single quotes\n"
                                + "safe fix: a = \"\\\\\\\\q\"\n"),
                arguments(
                        "a = \"it's \\q\"",
                        "1:11-1:13 toml/escape a backslash must begin an escape such as \\n or \\u00e9, found \\q\n"
                                + "hint: write \\\\ for the backslash\n"
                                + "safe fix: a = \"it's \\\\\\\\q\"\n"),
                arguments(
                        "a = \"\\q and \\n and \\d\"",
                        "1:6-1:8 toml/escape a backslash must begin an escape such as \\n or \\u00e9, found \\q\n"
                                + "hint: write \\\\ for every backslash of the text, or put the text in single quotes\n"
                                + "fix: a = \"\\\\\\\\q and \\\\\\\\n and \\\\\\\\d\"\n"),
                arguments(
                        "a = \"\\d\\w\"",
                        "1:6-1:8 toml/escape a backslash must begin an escape such as \\n or \\u00e9, found \\d\n"
                                + "hint: write \\\\ for every backslash of the text, or put the text in single quotes\n"
                                + "fix: a = \"\\\\\\\\d\\\\\\\\w\"\n"),
                arguments(
                        "a = \"\\\u0001x\"",
                        "1:6-1:8 toml/escape a backslash must begin an escape such as \\n or \\u00e9, found \\\u0001\n"
                                + "hint: write \\\\ for a backslash, or put the text in single quotes\n"),
                arguments(
                        "a = \"\\ x\"",
                        "1:6-1:8 toml/escape a backslash must begin an escape such as \\n or \\u00e9, found \\ \n"
                                + "hint: write \\\\ for the backslash, or put the text in single quotes\n"
                                + "safe fix: a = \"\\\\\\\\ x\"\n"),
                arguments("a = 'C:\\Users\\q'", "PLAIN a = a\n" + "TEXT 'C:\\\\Users\\\\q' = C:\\\\Users\\\\q\n"),
                arguments(
                        "a = \"x\u0001y\u007f\"",
                        "1:7-1:8 toml/control-character TOML must not hold the character U+0001\n"
                                + "hint: remove it, or write it as \\x01\n"
                                + "1:9-1:10 toml/control-character TOML must not hold the character U+007F\n"
                                + "hint: remove it, or write it as \\x7F\n"),
                arguments(
                        "a = 'x\u0001y'",
                        "1:7-1:8 toml/control-character TOML must not hold the character U+0001\n"
                                + "hint: remove it, or put the text in double quotes and write it as \\x01\n"),
                arguments(
                        "a = \"x\ry\"",
                        "1:7-2:1 toml/bare-cr lines of TOML must end in LF or CRLF, found a carriage return alone\n"
                                + "hint: save the file with LF line ends\n"),
                arguments(
                        "a = '\r'",
                        "1:6-2:1 toml/bare-cr lines of TOML must end in LF or CRLF, found a carriage return alone\n"
                                + "hint: save the file with LF line ends\n"),
                arguments("a = \"\u00e9\\t\"", "PLAIN a = a\n" + "TEXT \"\u00e9\\\\t\" = \u00e9\\t\n"),
                arguments("a = \"\u00e9\"", "PLAIN a = a\n" + "TEXT \"\u00e9\" = \u00e9\n"),
                arguments("a = \"\"\"\nx\"\"\"", "PLAIN a = a\n" + "TEXT \"\"\"\\nx\"\"\" = x\n"),
                arguments(
                        "a = \"\"\"\r\nx\r\ny\r\n\"\"\"",
                        "PLAIN a = a\n" + "TEXT \"\"\"\\r\\nx\\r\\ny\\r\\n\"\"\" = x\\ny\\n\n"),
                arguments(
                        "a = \"\"\"\rx\"\"\"",
                        "1:8-2:1 toml/bare-cr lines of TOML must end in LF or CRLF, found a carriage return alone\n"
                                + "hint: save the file with LF line ends\n"),
                arguments("a = '''\r\nx\\n\r\ny'''", "PLAIN a = a\n" + "TEXT '''\\r\\nx\\\\n\\r\\ny''' = x\\\\n\\ny\n"),
                arguments("a = \"\"\"x \\\n   y\"\"\"", "PLAIN a = a\n" + "TEXT \"\"\"x \\\\\\n   y\"\"\" = x y\n"),
                arguments(
                        "a = \"\"\"x \\  \n\n \t \r\n y\"\"\"",
                        "PLAIN a = a\n" + "TEXT \"\"\"x \\\\  \\n\\n \\t \\r\\n y\"\"\" = x y\n"),
                arguments("a = \"\"\"x\\\n\"\"\"", "PLAIN a = a\n" + "TEXT \"\"\"x\\\\\\n\"\"\" = x\n"),
                arguments("a = \"\"\"x\\\r\n  \"\"\"", "PLAIN a = a\n" + "TEXT \"\"\"x\\\\\\r\\n  \"\"\" = x\n"),
                arguments(
                        "a = \"\"\"x\\  y\"\"\"",
                        "1:9-1:11 toml/escape a backslash must begin an escape such as \\n or \\u00e9, found \\ \n"
                                + "hint: write \\\\ for the backslash, or put the text in single quotes\n"
                                + "safe fix: a = \"\"\"x\\\\\\\\  y\"\"\"\n"),
                arguments(
                        "a = \"\"\"x\\ \"\"\"",
                        "1:9-1:11 toml/escape a backslash must begin an escape such as \\n or \\u00e9, found \\ \n"
                                + "hint: write \\\\ for the backslash, or put the text in single quotes\n"
                                + "safe fix: a = \"\"\"x\\\\\\\\ \"\"\"\n"),
                arguments("a = \"\"\"a\"\"\"\"", "PLAIN a = a\n" + "TEXT \"\"\"a\"\"\"\" = a\"\n"),
                arguments("a = \"\"\"a\"\"\"\"\"", "PLAIN a = a\n" + "TEXT \"\"\"a\"\"\"\"\" = a\"\"\n"),
                arguments(
                        "a = \"\"\"a\"\"\"\"\"\"",
                        "1:14-1:15 toml/syntax a key with its value must be alone on its line, found text behind it\n"
                                + "hint: put all of it in quotes if it is text, or write `#` before a comment\n"),
                arguments("a = \"\"\"\"\"\"\"", "PLAIN a = a\n" + "TEXT \"\"\"\"\"\"\" = \"\n"),
                arguments("a = \"\"\"x\\\"\"\"\"", "PLAIN a = a\n" + "TEXT \"\"\"x\\\\\"\"\"\" = x\"\n"),
                arguments("a = \"\"\"\\\"\"\"\"\"\"", "PLAIN a = a\n" + "TEXT \"\"\"\\\\\"\"\"\"\"\" = \"\"\"\n"),
                arguments(
                        "a = \"\"\"a\u0001\"\"\"",
                        "1:9-1:10 toml/control-character TOML must not hold the character U+0001\n"
                                + "hint: remove it, or write it as \\x01\n"),
                arguments(
                        "a = \"\"\"a\u007f\\q\"\"\"",
                        "1:9-1:10 toml/control-character TOML must not hold the character U+007F\n"
                                + "hint: remove it, or write it as \\x7F\n"
                                + "1:10-1:12 toml/escape a backslash must begin an escape such as \\n or \\u00e9, found \\q\n"
                                + "hint: write \\\\ for the backslash, or put the text in single quotes\n"
                                + "safe fix: a = \"\"\"a\u007f\\\\\\\\q\"\"\"\n"),
                arguments(
                        "a = \"\"\"a",
                        "1:5-1:9 toml/unclosed-string text that opens with \"\"\" must end with \"\"\"\n"
                                + "hint: add the closing \"\"\"\n"),
                arguments(
                        "a = \"\"\"a\\",
                        "1:5-1:10 toml/unclosed-string text that opens with \"\"\" must end with \"\"\"\n"
                                + "hint: add the closing \"\"\"\n"),
                arguments(
                        "a = '''a\u0001\\'''",
                        "1:9-1:10 toml/control-character TOML must not hold the character U+0001\n"
                                + "hint: remove it, or put the text in double quotes and write it as \\x01\n"),
                arguments(
                        "a = '''",
                        "1:5-1:8 toml/unclosed-string text that opens with ''' must end with '''\n"
                                + "hint: add the closing '''\n"),
                arguments(
                        "a = \"",
                        "1:5-1:6 toml/unclosed-string text that opens with \" must end with \" on its line\n"
                                + "hint: add the closing \", or use three quotes for a text of several lines\n"),
                arguments(
                        "a = '",
                        "1:5-1:6 toml/unclosed-string text that opens with ' must end with ' on its line\n"
                                + "hint: add the closing ', or use three quotes for a text of several lines\n"),
                arguments(
                        "a = \"x",
                        "1:5-1:7 toml/unclosed-string text that opens with \" must end with \" on its line\n"
                                + "hint: add the closing \", or use three quotes for a text of several lines\n"),
                arguments(
                        "a = \"x'",
                        "1:5-1:8 toml/unclosed-string text that opens with \" must end with \" on its line, found '\n"
                                + "hint: write \" in place of '\n"),
                arguments(
                        "a = 'x\"",
                        "1:5-1:8 toml/unclosed-string text that opens with ' must end with ' on its line, found \"\n"
                                + "hint: write ' in place of \"\n"),
                arguments(
                        "a = 'x\u2019",
                        "1:5-1:8 toml/unclosed-string text that opens with ' must end with ' on its line, found \u2019\n"
                                + "hint: write ' in place of \u2019\n"),
                arguments(
                        "a = \"x\u201d",
                        "1:5-1:8 toml/unclosed-string text that opens with \" must end with \" on its line, found \u201d\n"
                                + "hint: write \" in place of \u201d\n"),
                arguments(
                        "a = \"x \nb = 1",
                        "1:5-1:7 toml/unclosed-string text that opens with \" must end with \" on its line\n"
                                + "hint: add the closing \", or use three quotes for a text of several lines\n"),
                arguments(
                        "a = \"x\\",
                        "1:5-1:8 toml/unclosed-string text that opens with \" must end with \" on its line\n"
                                + "hint: add the closing \", or use three quotes for a text of several lines\n"),
                arguments(
                        "a = \"x\\\"",
                        "1:5-1:9 toml/unclosed-string text that opens with \" must end with \" on its line, found \\\", which is a part of it\n"
                                + "hint: write \\\\ for the backslash, or put the text in single quotes\n"
                                + "fix: a = \"x\\\\\\\\\"\n"),
                arguments(
                        "a = \"C:\\dir\\\"",
                        "1:5-1:14 toml/unclosed-string text that opens with \" must end with \" on its line, found \\\", which is a part of it\n"
                                + "hint: write \\\\ for every backslash of the text, or put the text in single quotes\n"
                                + "fix: a = \"C:\\\\\\\\dir\\\\\\\\\"\n"),
                arguments(
                        "a = \"C:\\dir's\\\"",
                        "1:5-1:16 toml/unclosed-string text that opens with \" must end with \" on its line, found \\\", which is a part of it\n"
                                + "hint: write \\\\ for every backslash of the text\n"
                                + "fix: a = \"C:\\\\\\\\dir's\\\\\\\\\"\n"),
                arguments(
                        "a = \"C:\\new\\\"\nb = 2",
                        "1:5-1:14 toml/unclosed-string text that opens with \" must end with \" on its line, found \\\", which is a part of it\n"
                                + "hint: write \\\\ for every backslash of the text, or put the text in single quotes\n"
                                + "fix: a = \"C:\\\\\\\\new\\\\\\\\\"\\nb = 2\n"),
                arguments(
                        "a = \"x\r\nb = 1",
                        "1:5-1:7 toml/unclosed-string text that opens with \" must end with \" on its line\n"
                                + "hint: add the closing \", or use three quotes for a text of several lines\n"),
                arguments(
                        "a = \"x\\\nb = 1",
                        "1:5-1:8 toml/unclosed-string text that opens with \" must end with \" on its line\n"
                                + "hint: add the closing \", or use three quotes for a text of several lines\n"),
                arguments(
                        "a = \"x\r",
                        "1:5-1:7 toml/unclosed-string text that opens with \" must end with \" on its line\n"
                                + "hint: add the closing \", or use three quotes for a text of several lines\n"
                                + "1:7-2:1 toml/bare-cr lines of TOML must end in LF or CRLF, found a carriage return alone\n"
                                + "hint: save the file with LF line ends\n"),
                arguments(
                        "a = \"\"\"x\r\"\"\"",
                        "1:9-2:1 toml/bare-cr lines of TOML must end in LF or CRLF, found a carriage return alone\n"
                                + "hint: save the file with LF line ends\n"),
                arguments(
                        "a = [1, \"x]\nb = 2",
                        "1:9-1:12 toml/unclosed-string text that opens with \" must end with \" on its line\n"
                                + "hint: add the closing \", or use three quotes for a text of several lines\n"),
                arguments(
                        "a = \"\"\"x \\\n\\q\"\"\"",
                        "2:1-2:3 toml/escape a backslash must begin an escape such as \\n or \\u00e9, found \\q\n"
                                + "hint: write \\\\ for the backslash\n"
                                + "fix: a = \"\"\"x \\\\\\n\\\\\\\\q\"\"\"\n"),
                arguments(
                        "a = \"\"\"\nC:\\Users\\x \\\n   b\n\"\"\"",
                        "2:3-2:5 toml/escape a backslash must begin an escape such as \\n or \\u00e9, found \\U\n"
                                + "hint: write \\\\ for every backslash of the text that joins no lines\n"
                                + "fix: a = \"\"\"\\nC:\\\\\\\\Users\\\\\\\\x \\\\\\n   b\\n\"\"\"\n"),
                arguments(
                        "a = \"\"\"\nC:\\dir\\\nend\"\"\"",
                        "2:3-2:5 toml/escape a backslash must begin an escape such as \\n or \\u00e9, found \\d\n"
                                + "hint: write \\\\ for every backslash of the text, or put the text in single quotes\n"
                                + "fix: a = \"\"\"\\nC:\\\\\\\\dir\\\\\\\\\\nend\"\"\"\n"),
                arguments(
                        "a = \"\"\"\r\nC:\\dir\\ \r\nend\"\"\"",
                        "2:3-2:5 toml/escape a backslash must begin an escape such as \\n or \\u00e9, found \\d\n"
                                + "hint: write \\\\ for every backslash of the text, or put the text in single quotes\n"
                                + "fix: a = \"\"\"\\r\\nC:\\\\\\\\dir\\\\\\\\ \\r\\nend\"\"\"\n"),
                arguments(
                        "a = \"\"\"x/\\\n\\d\\w\"\"\"",
                        "2:1-2:3 toml/escape a backslash must begin an escape such as \\n or \\u00e9, found \\d\n"
                                + "hint: write \\\\ for every backslash of the text that joins no lines\n"
                                + "fix: a = \"\"\"x/\\\\\\n\\\\\\\\d\\\\\\\\w\"\"\"\n"),
                arguments(
                        "a = \"\"\"\\d\\w \\\n\\x41\"\"\"",
                        "1:8-1:10 toml/escape a backslash must begin an escape such as \\n or \\u00e9, found \\d\n"
                                + "hint: write \\\\ for the backslash\n"
                                + "fix: a = \"\"\"\\\\\\\\d\\\\w \\\\\\n\\\\x41\"\"\"\n"
                                + "1:10-1:12 toml/escape a backslash must begin an escape such as \\n or \\u00e9, found \\w\n"
                                + "hint: write \\\\ for the backslash\n"
                                + "fix: a = \"\"\"\\\\d\\\\\\\\w \\\\\\n\\\\x41\"\"\"\n"));
    }
}
