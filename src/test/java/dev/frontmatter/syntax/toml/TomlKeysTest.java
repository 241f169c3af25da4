package dev.frontmatter.syntax.toml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys without quotes, in quotes and of several parts, and headers. */
class TomlKeysTest {

    @ParameterizedTest
    @MethodSource("texts")
    void is_told(String toml, String told) {
        assertThat(TomlTold.of(toml)).isEqualTo(told);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("aZ09_- = 1", "PLAIN aZ09_- = aZ09_-\n" + "INTEGER 1 = 1\n"),
                arguments(
                        "a.b.\"c d\".'e' = 1",
                        "PLAIN a = a\n"
                                + "MAPPING b.\"c d\".'e' = 1\n"
                                + "PLAIN b = b\n"
                                + "MAPPING \"c d\".'e' = 1\n"
                                + "PLAIN \"c d\" = c d\n"
                                + "MAPPING 'e' = 1\n"
                                + "PLAIN 'e' = e\n"
                                + "INTEGER 1 = 1\n"),
                arguments(
                        "a . b\t. c = 1",
                        "PLAIN a = a\n"
                                + "MAPPING b\\t. c = 1\n"
                                + "PLAIN b = b\n"
                                + "MAPPING c = 1\n"
                                + "PLAIN c = c\n"
                                + "INTEGER 1 = 1\n"),
                arguments("\"\" = 1", "PLAIN \"\" = \n" + "INTEGER 1 = 1\n"),
                arguments("'' = 1", "PLAIN '' = \n" + "INTEGER 1 = 1\n"),
                arguments("\"\\u0061\" = 1", "PLAIN \"\\\\u0061\" = a\n" + "INTEGER 1 = 1\n"),
                arguments(
                        "\"a\\q\" = 1",
                        "1:3-1:5 toml/escape a backslash must begin an escape such as \\n or \\u00e9, found \\q\n"
                                + "hint: write \\\\ for the backslash, or put the text in single quotes\n"
                                + "safe fix: \"a\\\\\\\\q\" = 1\n"),
                arguments(
                        "\"a = 1",
                        "1:1-1:7 toml/unclosed-string text that opens with \" must end with \" on its line\n"
                                + "hint: add the closing \", or use three quotes for a text of several lines\n"),
                arguments(
                        "\"a\"",
                        "1:1-1:4 toml/missing-equals a key must be followed by `=` and its value, found nothing\n"
                                + "hint: write `key = \"value\"`, or `#` before a comment\n"),
                arguments(
                        "\"\"\"a\"\"\" = 1",
                        "1:1-1:4 toml/key a key must be in one quote on each side, found \"\"\"\n"
                                + "hint: write \"\n"),
                arguments(
                        "'''a''' = 1",
                        "1:1-1:4 toml/key a key must be in one quote on each side, found '''\n" + "hint: write '\n"),
                arguments(
                        "caf\u00e9 = 1",
                        "1:1-1:5 toml/key a key without quotes must be of the letters a to z, digits, - and _, found `caf\u00e9`\n"
                                + "hint: put it in quotes\n"
                                + "safe fix: \"caf\u00e9\" = 1\n"),
                arguments(
                        "a$b = 1",
                        "1:1-1:4 toml/key a key without quotes must be of the letters a to z, digits, - and _, found `a$b`\n"
                                + "hint: put it in quotes\n"
                                + "safe fix: \"a$b\" = 1\n"),
                arguments(
                        "a\\b = 1",
                        "1:1-1:4 toml/key a key without quotes must be of the letters a to z, digits, - and _, found `a\\b`\n"
                                + "hint: put it in quotes\n"),
                arguments(
                        "a/b.c = 1",
                        "1:1-1:4 toml/key a key without quotes must be of the letters a to z, digits, - and _, found `a/b`\n"
                                + "hint: put it in quotes\n"),
                arguments(
                        "a\u200bb = 1",
                        "1:2-1:3 toml/control-character only spaces and tabs are blank in TOML, found the character U+200B\n"
                                + "hint: remove it\n"
                                + "safe fix: ab = 1\n"),
                arguments(
                        "\u200ba = 1",
                        "1:1-1:2 toml/control-character only spaces and tabs are blank in TOML, found the character U+200B\n"
                                + "hint: remove it\n"
                                + "safe fix: a = 1\n"),
                arguments(
                        "a\u200b = 1",
                        "1:2-1:3 toml/control-character only spaces and tabs are blank in TOML, found the character U+200B\n"
                                + "hint: remove it\n"
                                + "safe fix: a = 1\n"),
                arguments(
                        "\ufeffa = 1",
                        "1:1-1:1 toml/control-character a byte order mark must begin the file, found U+FEFF here\n"
                                + "hint: remove it\n"
                                + "safe fix: a = 1\n"),
                arguments(
                        "\u00a0a = 1",
                        "1:1-1:2 toml/control-character only spaces and tabs are blank in TOML, found the character U+00A0\n"
                                + "hint: write a space\n"
                                + "safe fix:  a = 1\n"),
                arguments(
                        "\"a\u200bb\" = 1",
                        "1:3-1:4 toml/invisible-character a key must hold what can be seen, found the character U+200B\n"
                                + "hint: remove it\n"
                                + "fix: \"ab\" = 1\n"
                                + "PLAIN \"a\u200bb\" = a\u200bb\n"
                                + "INTEGER 1 = 1\n"),
                arguments(
                        "= 1", "1:1-1:2 toml/key a key must stand before `=`, found none\n" + "hint: write the key\n"),
                arguments(
                        " = 1", "1:2-1:3 toml/key a key must stand before `=`, found none\n" + "hint: write the key\n"),
                arguments(
                        ".a = 1",
                        "1:1-1:2 toml/key a key must stand before and behind each dot, found none\n"
                                + "hint: remove the dot, or put a key with a dot in quotes\n"),
                arguments(
                        "a. = 1",
                        "1:1-1:5 toml/key a key must stand before and behind each dot, found none\n"
                                + "hint: remove the dot, or put a key with a dot in quotes\n"),
                arguments(
                        "a..b = 1",
                        "1:1-1:4 toml/key a key must stand before and behind each dot, found none\n"
                                + "hint: remove the dot, or put a key with a dot in quotes\n"),
                arguments(
                        "a.",
                        "1:1-1:3 toml/key a key must stand before and behind each dot, found none\n"
                                + "hint: remove the dot, or put a key with a dot in quotes\n"),
                arguments(
                        ".",
                        "1:1-1:2 toml/key a key must stand before and behind each dot, found none\n"
                                + "hint: remove the dot, or put a key with a dot in quotes\n"),
                arguments(
                        "a.\nb = 1",
                        "1:1-1:3 toml/key a key must stand before and behind each dot, found none\n"
                                + "hint: remove the dot, or put a key with a dot in quotes\n"),
                arguments(
                        "{",
                        "1:1-1:2 toml/syntax a key must begin here, found `{`\n"
                                + "hint: write `key = value` lines without braces\n"),
                arguments(
                        "{a = 1, b = 2}",
                        "1:1-1:2 toml/syntax a key must begin here, found `{`\n"
                                + "hint: write `key = value` lines without braces\n"),
                arguments(
                        "{\na = 1\nb = 2\n}\n}",
                        "1:1-1:2 toml/syntax a key must begin here, found `{`\n"
                                + "hint: write `key = value` lines without braces\n"
                                + "5:1-5:2 toml/syntax a key must begin here, found `}`\n"
                                + "hint: write `key = value`\n"),
                arguments(
                        "] = 1",
                        "1:1-1:2 toml/syntax a key must begin here, found `]`\n" + "hint: write `key = value`\n"),
                arguments(
                        ", = 1",
                        "1:1-1:2 toml/syntax a key must begin here, found `,`\n" + "hint: write `key = value`\n"),
                arguments(
                        "[",
                        "1:1-1:2 toml/unclosed-bracket a header that opens with `[` must end with `]` on its line\n"
                                + "hint: add the closing `]`\n"),
                arguments(
                        "[[",
                        "1:1-1:3 toml/unclosed-bracket a header that opens with `[[` must end with `]]` on its line\n"
                                + "hint: add the closing `]]`\n"),
                arguments(
                        "[]",
                        "1:1-1:3 toml/key a header must name its table, found no name\n"
                                + "hint: write the name between the brackets\n"),
                arguments(
                        "[ ]",
                        "1:1-1:4 toml/key a header must name its table, found no name\n"
                                + "hint: write the name between the brackets\n"),
                arguments(
                        "[[]]",
                        "1:1-1:5 toml/key a header must name its table, found no name\n"
                                + "hint: write the name between the brackets\n"),
                arguments(
                        "[[ ]]",
                        "1:1-1:6 toml/key a header must name its table, found no name\n"
                                + "hint: write the name between the brackets\n"),
                arguments(
                        "[a",
                        "1:1-1:3 toml/unclosed-bracket a header that opens with `[` must end with `]` on its line\n"
                                + "hint: add the closing `]`\n"),
                arguments(
                        "[[a",
                        "1:1-1:4 toml/unclosed-bracket a header that opens with `[[` must end with `]]` on its line\n"
                                + "hint: add the closing `]]`\n"),
                arguments(
                        "[[a]",
                        "1:1-1:5 toml/unclosed-bracket a header that opens with `[[` must end with `]]` on its line\n"
                                + "hint: add the closing `]]`\n"),
                arguments(
                        "[[a] ]",
                        "1:1-1:7 toml/unclosed-bracket a header that opens with `[[` must end with `]]` on its line\n"
                                + "hint: add the closing `]]`\n"),
                arguments(
                        "[a b]",
                        "1:2-1:5 toml/key the name in a header must be a key, found `a b`\n"
                                + "hint: put it in quotes if it is one name\n"),
                arguments(
                        "[a b] # c",
                        "1:2-1:5 toml/key the name in a header must be a key, found `a b`\n"
                                + "hint: put it in quotes if it is one name\n"),
                arguments(
                        "[a b",
                        "1:1-1:5 toml/unclosed-bracket a header that opens with `[` must end with `]` on its line\n"
                                + "hint: add the closing `]`\n"),
                arguments(
                        "[a b # ]",
                        "1:1-1:9 toml/unclosed-bracket a header that opens with `[` must end with `]` on its line\n"
                                + "hint: add the closing `]`\n"),
                arguments(
                        "[a.b c . d ]",
                        "1:2-1:11 toml/key the name in a header must be a key, found `a.b c . d`\n"
                                + "hint: put it in quotes if it is one name\n"),
                arguments(
                        "[ a . b ]", "PLAIN a = a\n" + "MAPPING [ a . b ]\n" + "PLAIN b = b\n" + "MAPPING [ a . b ]\n"),
                arguments(
                        "[a$b]",
                        "1:2-1:5 toml/key a key without quotes must be of the letters a to z, digits, - and _, found `a$b`\n"
                                + "hint: put it in quotes\n"),
                arguments(
                        "[a.]",
                        "1:2-1:5 toml/key a key must stand before and behind each dot, found none\n"
                                + "hint: remove the dot, or put a key with a dot in quotes\n"),
                arguments(
                        "[.a]",
                        "1:2-1:3 toml/key a key must stand before and behind each dot, found none\n"
                                + "hint: remove the dot, or put a key with a dot in quotes\n"),
                arguments(
                        "[a]x",
                        "1:4-1:5 toml/syntax a header must be alone on its line, found text behind it\n"
                                + "hint: put all of it in quotes if it is text, or write `#` before a comment\n"),
                arguments(
                        "[a] b = 1",
                        "1:5-1:10 toml/syntax a header must be alone on its line, found text behind it\n"
                                + "hint: begin a new line for the next key\n"
                                + "fix: [a]\\nb = 1\n"),
                arguments(
                        "[a b]\nc = 1\n[a b]\nc = 1",
                        "1:2-1:5 toml/key the name in a header must be a key, found `a b`\n"
                                + "hint: put it in quotes if it is one name\n"
                                + "3:2-3:5 toml/key the name in a header must be a key, found `a b`\n"
                                + "hint: put it in quotes if it is one name\n"),
                arguments(
                        "two words = 1",
                        "1:1-1:10 toml/key a key of several words must be in quotes, found `two words`\n"
                                + "hint: put it in quotes\n"
                                + "fix: \"two words\" = 1\n"),
                arguments(
                        "two \"words\" = 1",
                        "1:1-1:12 toml/key a key of several words must be in quotes, found `two \"words\"`\n"
                                + "hint: put it in quotes\n"),
                arguments(
                        "two.x words = 1",
                        "1:1-1:12 toml/key a key of several words must be in quotes, found `two.x words`\n"
                                + "hint: put it in quotes\n"),
                arguments(
                        "two words",
                        "1:1-1:10 toml/missing-equals a key must be followed by `=` and its value, found text\n"
                                + "hint: write `key = \"value\"`, or `#` before a comment\n"),
                arguments(
                        "two words # = 1",
                        "1:1-1:16 toml/missing-equals a key must be followed by `=` and its value, found text\n"
                                + "hint: write `key = \"value\"`, or `#` before a comment\n"),
                arguments(
                        "two \u00e9words = 1\n[x]",
                        "1:1-1:11 toml/key a key of several words must be in quotes, found `two \u00e9words`\n"
                                + "hint: put it in quotes\n"
                                + "fix: \"two \u00e9words\" = 1\\n[x]\n"),
                arguments(
                        "a = {b c = 1}",
                        "1:6-1:7 toml/missing-equals a key in braces must be followed by `=` and its value, found none\n"
                                + "hint: write `{key = \"value\"}`, or brackets for a list\n"),
                arguments(
                        "a = {b = 1, .c = 2}",
                        "1:13-1:14 toml/key a key must stand before and behind each dot, found none\n"
                                + "hint: remove the dot, or put a key with a dot in quotes\n"),
                arguments(
                        "a = {b. = 1}",
                        "1:6-1:10 toml/key a key must stand before and behind each dot, found none\n"
                                + "hint: remove the dot, or put a key with a dot in quotes\n"),
                arguments(
                        "a = {= 1}",
                        "1:6-1:7 toml/key a key must stand before `=`, found none\n" + "hint: write the key\n"),
                arguments(
                        "a = {b}",
                        "1:6-1:7 toml/missing-equals a key in braces must be followed by `=` and its value, found none\n"
                                + "hint: write `{key = \"value\"}`, or brackets for a list\n"),
                arguments(
                        "a = {b: 1}",
                        "1:7-1:8 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML and JSON\n"
                                + "hint: write `=` in place of `:`\n"
                                + "safe fix: a = {b = 1}\n"),
                arguments(
                        "a = {b",
                        "1:6-1:7 toml/missing-equals a key in braces must be followed by `=` and its value, found none\n"
                                + "hint: write `{key = \"value\"}`, or brackets for a list\n"),
                arguments(
                        "a = {\nb = 1\nc = 2}",
                        "1:5-1:6 toml/unclosed-bracket a table that opens with `{` must end with `}`, found none\n"
                                + "hint: add the closing `}`\n"
                                + "3:6-3:7 toml/syntax a key with its value must be alone on its line, found a bracket too many behind it\n"
                                + "hint: remove `}`\n"),
                arguments(
                        "a = {b = }",
                        "1:6-1:9 toml/syntax a key must have a value, found none\n"
                                + "hint: write \"\" for an empty text, or remove the key\n"),
                arguments(
                        "a = {b = ,}",
                        "1:6-1:9 toml/syntax a key must have a value, found none\n"
                                + "hint: write \"\" for an empty text, or remove the key\n"),
                arguments(
                        "\u0001a = 1",
                        "1:1-1:2 toml/control-character TOML must not hold the character U+0001\n"
                                + "hint: remove it\n"
                                + "safe fix: a = 1\n"),
                arguments(
                        "a\u0001 = 1",
                        "1:2-1:3 toml/control-character TOML must not hold the character U+0001\n"
                                + "hint: remove it\n"
                                + "safe fix: a = 1\n"),
                arguments(
                        "a\u0001b = 1",
                        "1:2-1:3 toml/control-character TOML must not hold the character U+0001\n"
                                + "hint: remove it\n"
                                + "safe fix: ab = 1\n"),
                arguments(
                        "\uff1da = 1",
                        "1:1-1:2 toml/syntax a key must begin here, found `\uff1d`\n" + "hint: write `key = value`\n"),
                arguments(
                        "a \uff1d 1",
                        "1:3-1:4 toml/missing-equals `=` must stand between a key and its value, found the character of double width `\uff1d`\n"
                                + "hint: write `=` in place of it\n"
                                + "safe fix: a = 1\n"),
                arguments(
                        "[a]\nb = 1\n[a]\nc = 1",
                        "3:2-3:3 toml/table-redefined table `a` must have one header, found a second\n"
                                + "hint: move the keys below the first\n"),
                arguments(
                        "[[a]]\n[a]",
                        "2:2-2:3 toml/table-redefined `a` is a list of tables, each with a header in double brackets, found single ones\n"
                                + "hint: write `[[a]]`\n"),
                arguments(
                        "a = 1\na = 2",
                        "2:1-2:2 toml/duplicate-key key `a` is given twice\n"
                                + "hint: remove one of them, or rename it\n"),
                arguments(
                        "\"a\" = 1\n'a' = 2",
                        "2:1-2:4 toml/duplicate-key key `'a'` is given twice\n"
                                + "hint: remove one of them, or rename it\n"),
                arguments(
                        "\"\\u0061\" = 1\na = 2",
                        "2:1-2:2 toml/duplicate-key key `a` is given twice\n"
                                + "hint: remove one of them, or rename it\n"),
                arguments(
                        "\"\\u0061\" = 1\nb = 2",
                        "PLAIN \"\\\\u0061\" = a\n" + "INTEGER 1 = 1\n" + "PLAIN b = b\n" + "INTEGER 2 = 2\n"),
                arguments(
                        "a.b = 1\na = 2",
                        "2:1-2:2 toml/duplicate-key key `a` is a table already, found a value for it\n"
                                + "hint: remove it, or rename it\n"),
                arguments(
                        "a.b = 1\n[a]",
                        "2:2-2:3 toml/table-redefined table `a` must be defined in one way, found a header for it and keys with a dot\n"
                                + "hint: write all its keys below the header, or all with a dot\n"),
                arguments(
                        "a = {b = 1, b.c = 2}",
                        "1:13-1:14 toml/duplicate-key key `b` has a value already, so it must not be a table, found it as one\n"
                                + "hint: remove the value, or rename one of them\n"),
                arguments(
                        "[a.b]\n[a]\nb = 1",
                        "3:1-3:2 toml/duplicate-key key `b` is a table already, found a value for it\n"
                                + "hint: remove it, or rename it\n"),
                arguments(
                        "a => 1",
                        "1:3-1:5 toml/missing-equals `=` must stand between a key and its value, found `=>`\n"
                                + "hint: write `=` in place of `=>`\n"
                                + "safe fix: a = 1\n"),
                arguments(
                        "a=>1",
                        "1:2-1:4 toml/missing-equals `=` must stand between a key and its value, found `=>`\n"
                                + "hint: write `=` in place of `=>`\n"
                                + "safe fix: a=1\n"),
                arguments(
                        "a := 1",
                        "1:3-1:5 toml/missing-equals `=` must stand between a key and its value, found `:=`\n"
                                + "hint: write `=` in place of `:=`\n"
                                + "safe fix: a = 1\n"),
                arguments(
                        "a:=1",
                        "1:2-1:4 toml/missing-equals `=` must stand between a key and its value, found `:=`\n"
                                + "hint: write `=` in place of `:=`\n"
                                + "safe fix: a=1\n"),
                arguments(
                        "a b := 1",
                        "1:1-1:4 toml/key a key of several words must be in quotes, found `a b`\n"
                                + "hint: put it in quotes\n"
                                + "fix: \"a b\" := 1\n"
                                + "1:5-1:7 toml/missing-equals `=` must stand between a key and its value, found `:=`\n"
                                + "hint: write `=` in place of `:=`\n"
                                + "safe fix: a b = 1\n"),
                arguments(
                        "a =>",
                        "1:1-1:5 toml/syntax a key must have its value on the same line, found none\n"
                                + "hint: write \"\" for an empty text, or remove the key\n"
                                + "1:3-1:5 toml/missing-equals `=` must stand between a key and its value, found `=>`\n"
                                + "hint: write `=` in place of `=>`\n"
                                + "safe fix: a =\n"),
                arguments(
                        "a => b",
                        "1:3-1:5 toml/missing-equals `=` must stand between a key and its value, found `=>`\n"
                                + "hint: write `=` in place of `=>`\n"
                                + "safe fix: a = b\n"
                                + "1:6-1:7 toml/unquoted-text a value must be text in quotes, a number, a date, true or false, found `b`\n"
                                + "hint: put it in quotes\n"
                                + "safe fix: a => \"b\"\n"),
                arguments(
                        "a = > 1",
                        "1:5-1:8 toml/unquoted-text a value must be text in quotes, a number, a date, true or false, found `> 1`\n"
                                + "hint: put it in quotes\n"
                                + "fix: a = \"> 1\"\n"),
                arguments(
                        "a = {b => 1, c := 2}",
                        "1:8-1:10 toml/missing-equals `=` must stand between a key and its value, found `=>`\n"
                                + "hint: write `=` in place of `=>`\n"
                                + "safe fix: a = {b = 1, c := 2}\n"
                                + "1:16-1:18 toml/missing-equals `=` must stand between a key and its value, found `:=`\n"
                                + "hint: write `=` in place of `:=`\n"
                                + "safe fix: a = {b => 1, c = 2}\n"),
                arguments(
                        "a = {b: 1, c: [{d: 2}], e = 3}",
                        "1:7-1:8 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML and JSON\n"
                                + "hint: write `=` in place of `:`\n"
                                + "safe fix: a = {b = 1, c: [{d: 2}], e = 3}\n"
                                + "1:13-1:14 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML and JSON\n"
                                + "hint: write `=` in place of `:`\n"
                                + "safe fix: a = {b: 1, c = [{d: 2}], e = 3}\n"
                                + "1:18-1:19 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML and JSON\n"
                                + "hint: write `=` in place of `:`\n"
                                + "safe fix: a = {b: 1, c: [{d = 2}], e = 3}\n"),
                arguments(
                        "a = {\"b\":1,\"c\":\"x\" , d:true}",
                        "1:9-1:10 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML and JSON\n"
                                + "hint: write `=` in place of `:`\n"
                                + "safe fix: a = {\"b\" = 1,\"c\":\"x\" , d:true}\n"
                                + "1:15-1:16 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML and JSON\n"
                                + "hint: write `=` in place of `:`\n"
                                + "safe fix: a = {\"b\":1,\"c\" = \"x\" , d:true}\n"
                                + "1:23-1:24 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML and JSON\n"
                                + "hint: write `=` in place of `:`\n"
                                + "safe fix: a = {\"b\":1,\"c\":\"x\" , d = true}\n"),
                arguments(
                        "a = {b :\n 1}",
                        "1:8-1:9 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML and JSON\n"
                                + "hint: write `=` in place of `:`\n"
                                + "safe fix: a = {b =\\n 1}\n"),
                arguments(
                        "a = {b\uff1a1}",
                        "1:7-1:8 toml/missing-equals `=` must stand between a key and its value, found the character of double width `\uff1a`\n"
                                + "hint: write `=` in place of it\n"
                                + "safe fix: a = {b = 1}\n"),
                arguments(
                        "a = {b:c}",
                        "1:7-1:8 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML and JSON\n"
                                + "hint: write `=` in place of `:`\n"),
                arguments(
                        "a = {b:",
                        "1:6-1:8 toml/syntax a key must have a value, found none\n"
                                + "hint: write \"\" for an empty text, or remove the key\n"
                                + "1:7-1:8 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML and JSON\n"
                                + "hint: write `=` in place of `:`\n"
                                + "safe fix: a = {b =\n"),
                arguments(
                        "a = {b: }",
                        "1:6-1:8 toml/syntax a key must have a value, found none\n"
                                + "hint: write \"\" for an empty text, or remove the key\n"
                                + "1:7-1:8 toml/missing-equals `=` must stand between a key and its value, found `:`, as in YAML and JSON\n"
                                + "hint: write `=` in place of `:`\n"
                                + "safe fix: a = {b = }\n"));
    }
}
