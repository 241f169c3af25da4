package dev.frontmatter.syntax.toml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists and tables in brackets, and what is read after an error in them. */
class TomlValuesTest {

    @ParameterizedTest
    @MethodSource("texts")
    void is_told(String toml, String told) {
        assertThat(TomlTold.of(toml)).isEqualTo(told);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments(
                        "a = [[], [1], [[2]], {}, {b = {c = [3]}}]",
                        "PLAIN a = a\n"
                                + "SEQUENCE [[], [1], [[2]], {}, {b = {c = [3]}}]\n"
                                + "SEQUENCE []\n"
                                + "SEQUENCE [1]\n"
                                + "INTEGER 1 = 1\n"
                                + "SEQUENCE [[2]]\n"
                                + "SEQUENCE [2]\n"
                                + "INTEGER 2 = 2\n"
                                + "MAPPING {}\n"
                                + "MAPPING {b = {c = [3]}}\n"
                                + "PLAIN b = b\n"
                                + "MAPPING {c = [3]}\n"
                                + "PLAIN c = c\n"
                                + "SEQUENCE [3]\n"
                                + "INTEGER 3 = 3\n"),
                arguments(
                        "a = [[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]",
                        "PLAIN a = a\n"
                                + "SEQUENCE [[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]\n"
                                + "SEQUENCE [[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]\n"
                                + "SEQUENCE [[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]\n"
                                + "SEQUENCE [[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]\n"
                                + "SEQUENCE [[[[[[[[[[[[[[1]]]]]]]]]]]]]]\n"
                                + "SEQUENCE [[[[[[[[[[[[[1]]]]]]]]]]]]]\n"
                                + "SEQUENCE [[[[[[[[[[[[1]]]]]]]]]]]]\n"
                                + "SEQUENCE [[[[[[[[[[[1]]]]]]]]]]]\n"
                                + "SEQUENCE [[[[[[[[[[1]]]]]]]]]]\n"
                                + "SEQUENCE [[[[[[[[[1]]]]]]]]]\n"
                                + "SEQUENCE [[[[[[[[1]]]]]]]]\n"
                                + "SEQUENCE [[[[[[[1]]]]]]]\n"
                                + "SEQUENCE [[[[[[1]]]]]]\n"
                                + "SEQUENCE [[[[[1]]]]]\n"
                                + "SEQUENCE [[[[1]]]]\n"
                                + "SEQUENCE [[[1]]]\n"
                                + "SEQUENCE [[1]]\n"
                                + "SEQUENCE [1]\n"
                                + "INTEGER 1 = 1\n"),
                arguments(
                        "a = {b={c={d={e={f={g={h={i={j={k={l={m={n={o={p={q={r={s=1}}}}}}}}}}}}}}}}}}",
                        "PLAIN a = a\n"
                                + "MAPPING {b={c={d={e={f={g={h={i={j={k={l={m={n={o={p={q={r={s=1}}}}}}}}}}}}}}}}}}\n"
                                + "PLAIN b = b\n"
                                + "MAPPING {c={d={e={f={g={h={i={j={k={l={m={n={o={p={q={r={s=1}}}}}}}}}}}}}}}}}\n"
                                + "PLAIN c = c\n"
                                + "MAPPING {d={e={f={g={h={i={j={k={l={m={n={o={p={q={r={s=1}}}}}}}}}}}}}}}}\n"
                                + "PLAIN d = d\n"
                                + "MAPPING {e={f={g={h={i={j={k={l={m={n={o={p={q={r={s=1}}}}}}}}}}}}}}}\n"
                                + "PLAIN e = e\n"
                                + "MAPPING {f={g={h={i={j={k={l={m={n={o={p={q={r={s=1}}}}}}}}}}}}}}\n"
                                + "PLAIN f = f\n"
                                + "MAPPING {g={h={i={j={k={l={m={n={o={p={q={r={s=1}}}}}}}}}}}}}\n"
                                + "PLAIN g = g\n"
                                + "MAPPING {h={i={j={k={l={m={n={o={p={q={r={s=1}}}}}}}}}}}}\n"
                                + "PLAIN h = h\n"
                                + "MAPPING {i={j={k={l={m={n={o={p={q={r={s=1}}}}}}}}}}}\n"
                                + "PLAIN i = i\n"
                                + "MAPPING {j={k={l={m={n={o={p={q={r={s=1}}}}}}}}}}\n"
                                + "PLAIN j = j\n"
                                + "MAPPING {k={l={m={n={o={p={q={r={s=1}}}}}}}}}\n"
                                + "PLAIN k = k\n"
                                + "MAPPING {l={m={n={o={p={q={r={s=1}}}}}}}}\n"
                                + "PLAIN l = l\n"
                                + "MAPPING {m={n={o={p={q={r={s=1}}}}}}}\n"
                                + "PLAIN m = m\n"
                                + "MAPPING {n={o={p={q={r={s=1}}}}}}\n"
                                + "PLAIN n = n\n"
                                + "MAPPING {o={p={q={r={s=1}}}}}\n"
                                + "PLAIN o = o\n"
                                + "MAPPING {p={q={r={s=1}}}}\n"
                                + "PLAIN p = p\n"
                                + "MAPPING {q={r={s=1}}}\n"
                                + "PLAIN q = q\n"
                                + "MAPPING {r={s=1}}\n"
                                + "PLAIN r = r\n"
                                + "MAPPING {s=1}\n"
                                + "PLAIN s = s\n"
                                + "INTEGER 1 = 1\n"),
                arguments(
                        "a = {b.c = 1, b.d = {e = 2}, f = [3] }",
                        "PLAIN a = a\n"
                                + "MAPPING {b.c = 1, b.d = {e = 2}, f = [3] }\n"
                                + "PLAIN b = b\n"
                                + "MAPPING c = 1\n"
                                + "PLAIN c = c\n"
                                + "INTEGER 1 = 1\n"
                                + "PLAIN d = d\n"
                                + "MAPPING {e = 2}\n"
                                + "PLAIN e = e\n"
                                + "INTEGER 2 = 2\n"
                                + "PLAIN f = f\n"
                                + "SEQUENCE [3]\n"
                                + "INTEGER 3 = 3\n"),
                arguments(
                        "a = [1, 2,]", "PLAIN a = a\n" + "SEQUENCE [1, 2,]\n" + "INTEGER 1 = 1\n" + "INTEGER 2 = 2\n"),
                arguments("a = {b = 1,}", "PLAIN a = a\n" + "MAPPING {b = 1,}\n" + "PLAIN b = b\n" + "INTEGER 1 = 1\n"),
                arguments(
                        "a = [1 2]",
                        "1:8-1:9 toml/missing-comma a comma must stand between two entries, found none\n"
                                + "hint: add a comma before it\n"
                                + "safe fix: a = [1, 2]\n"),
                arguments(
                        "a = [1 \"x\"]",
                        "1:8-1:9 toml/missing-comma a comma must stand between two entries, found none\n"
                                + "hint: add a comma before it\n"
                                + "safe fix: a = [1, \"x\"]\n"),
                arguments(
                        "a = [1 # c\n 2]",
                        "2:2-2:3 toml/missing-comma a comma must stand between two entries, found none\n"
                                + "hint: add a comma before it\n"
                                + "safe fix: a = [1, # c\\n 2]\n"),
                arguments(
                        "a = {b = [1 ] # c\n # d\n c = 2}",
                        "3:2-3:3 toml/missing-comma a comma must stand between two entries, found none\n"
                                + "hint: add a comma before it\n"
                                + "safe fix: a = {b = [1 ], # c\\n # d\\n c = 2}\n"),
                arguments(
                        "a = [1\n 2]",
                        "2:2-2:3 toml/missing-comma a comma must stand between two entries, found none\n"
                                + "hint: add a comma before it\n"
                                + "safe fix: a = [1,\\n 2]\n"),
                arguments(
                        "a = [a b]",
                        "1:6-1:9 toml/unquoted-text a value must be text in quotes, a number, a date, true or false, found `a b`\n"
                                + "hint: put it in quotes\n"
                                + "safe fix: a = [\"a b\"]\n"),
                arguments(
                        "a = [1 a]",
                        "1:8-1:9 toml/unquoted-text a value must be text in quotes, a number, a date, true or false, found `a`\n"
                                + "hint: put it in quotes\n"),
                arguments(
                        "a = [1 z]",
                        "1:8-1:9 toml/unquoted-text a value must be text in quotes, a number, a date, true or false, found `z`\n"
                                + "hint: put it in quotes\n"),
                arguments(
                        "a = [1 A]",
                        "1:8-1:9 toml/unquoted-text a value must be text in quotes, a number, a date, true or false, found `A`\n"
                                + "hint: put it in quotes\n"),
                arguments(
                        "a = [1 Z]",
                        "1:8-1:9 toml/unquoted-text a value must be text in quotes, a number, a date, true or false, found `Z`\n"
                                + "hint: put it in quotes\n"),
                arguments(
                        "a = [1 true]",
                        "1:8-1:9 toml/missing-comma a comma must stand between two entries, found none\n"
                                + "hint: add a comma before it\n"
                                + "safe fix: a = [1, true]\n"),
                arguments(
                        "a = [1 [2]]",
                        "1:8-1:9 toml/missing-comma a comma must stand between two entries, found none\n"
                                + "hint: add a comma before it\n"
                                + "safe fix: a = [1, [2]]\n"),
                arguments(
                        "a = [1; 2]",
                        "1:7-1:8 toml/syntax entries must be parted by commas, found a semicolon\n"
                                + "hint: write `,` in place of it\n"
                                + "safe fix: a = [1, 2]\n"),
                arguments(
                        "a = [1 ; , 2]",
                        "1:8-1:9 toml/syntax entries must be parted by commas, found a semicolon\n"
                                + "hint: remove the semicolon\n"
                                + "safe fix: a = [1  , 2]\n"),
                arguments(
                        "a = [1;]",
                        "1:7-1:8 toml/syntax entries must be parted by commas, found a semicolon\n"
                                + "hint: remove the semicolon\n"
                                + "safe fix: a = [1]\n"),
                arguments(
                        "a = [1; ]",
                        "1:7-1:8 toml/syntax entries must be parted by commas, found a semicolon\n"
                                + "hint: remove the semicolon\n"
                                + "safe fix: a = [1 ]\n"),
                arguments(
                        "a = {b = 1;}",
                        "1:11-1:12 toml/syntax entries must be parted by commas, found a semicolon\n"
                                + "hint: remove the semicolon\n"
                                + "safe fix: a = {b = 1}\n"),
                arguments(
                        "a = [1;",
                        "1:5-1:6 toml/unclosed-bracket a list that opens with `[` must end with `]`, found none\n"
                                + "hint: add the closing `]`\n"
                                + "1:7-1:8 toml/syntax entries must be parted by commas, found a semicolon\n"
                                + "hint: write `,` in place of it\n"),
                arguments(
                        "a = [;]",
                        "1:6-1:7 toml/unquoted-text a value must be text in quotes, a number, a date, true or false, found `;`\n"
                                + "hint: put it in quotes\n"
                                + "fix: a = [\";\"]\n"),
                arguments(
                        "a = [,]",
                        "1:6-1:7 toml/syntax a value must stand before each comma, found none\n"
                                + "hint: remove the comma\n"
                                + "safe fix: a = []\n"),
                arguments(
                        "a = {,}",
                        "1:6-1:7 toml/syntax a value must stand before each comma, found none\n"
                                + "hint: remove the comma\n"
                                + "safe fix: a = {}\n"),
                arguments(
                        "a = [1,,2]",
                        "1:8-1:9 toml/syntax a value must stand before each comma, found none\n"
                                + "hint: remove the comma\n"
                                + "safe fix: a = [1,2]\n"),
                arguments(
                        "a = [1}",
                        "1:5-1:6 toml/unclosed-bracket a list that opens with `[` must end with `]`, found `}`\n"
                                + "hint: close it before `}`\n"),
                arguments(
                        "a = {b = 1]",
                        "1:5-1:6 toml/unclosed-bracket a table that opens with `{` must end with `}`, found `]`\n"
                                + "hint: close it before `]`\n"),
                arguments(
                        "a = [{b = 1]]",
                        "1:6-1:7 toml/unclosed-bracket a table that opens with `{` must end with `}`, found `]`\n"
                                + "hint: close it before `]`\n"),
                arguments(
                        "a = {b = [1}}",
                        "1:10-1:11 toml/unclosed-bracket a list that opens with `[` must end with `]`, found `}`\n"
                                + "hint: close it before `}`\n"),
                arguments(
                        "a = [{b = 1]\nc = 2",
                        "1:6-1:7 toml/unclosed-bracket a table that opens with `{` must end with `}`, found `]`\n"
                                + "hint: close it before `]`\n"),
                arguments(
                        "a = [1",
                        "1:5-1:6 toml/unclosed-bracket a list that opens with `[` must end with `]`, found none\n"
                                + "hint: add the closing `]`\n"),
                arguments(
                        "a = {b = 1",
                        "1:5-1:6 toml/unclosed-bracket a table that opens with `{` must end with `}`, found none\n"
                                + "hint: add the closing `}`\n"),
                arguments(
                        "a = [1\nb = 2",
                        "1:5-1:6 toml/unclosed-bracket a list that opens with `[` must end with `]`, found none\n"
                                + "hint: add the closing `]`\n"),
                arguments(
                        "a = [1\n[b]\nc = x",
                        "1:5-1:6 toml/unclosed-bracket a list that opens with `[` must end with `]`, found none\n"
                                + "hint: add the closing `]`\n"
                                + "3:5-3:6 toml/unquoted-text a value must be text in quotes, a number, a date, true or false, found `x`\n"
                                + "hint: put it in quotes\n"),
                arguments(
                        "a = {b = 1\nc = 2\n}",
                        "1:5-1:6 toml/unclosed-bracket a table that opens with `{` must end with `}`, found none\n"
                                + "hint: add the closing `}`\n"
                                + "3:1-3:2 toml/syntax a key must begin here, found `}`\n"
                                + "hint: write `key = value`\n"),
                arguments(
                        "a = {b = 1\n  c = 2\n}",
                        "2:3-2:4 toml/missing-comma a comma must stand between two entries, found none\n"
                                + "hint: add a comma before it\n"
                                + "safe fix: a = {b = 1,\\n  c = 2\\n}\n"),
                arguments(
                        "  a = {b = 1\n c = 2\n}",
                        "1:7-1:8 toml/unclosed-bracket a table that opens with `{` must end with `}`, found none\n"
                                + "hint: add the closing `}`\n"
                                + "3:1-3:2 toml/syntax a key must begin here, found `}`\n"
                                + "hint: write `key = value`\n"),
                arguments(
                        "a = {b = oops,\n  c = 2\n}\nd = oops",
                        "1:10-1:14 toml/unquoted-text a value must be text in quotes, a number, a date, true or false, found `oops`\n"
                                + "hint: put it in quotes\n"
                                + "safe fix: a = {b = \"oops\",\\n  c = 2\\n}\\nd = oops\n"
                                + "4:5-4:9 toml/unquoted-text a value must be text in quotes, a number, a date, true or false, found `oops`\n"
                                + "hint: put it in quotes\n"
                                + "safe fix: a = {b = oops,\\n  c = 2\\n}\\nd = \"oops\"\n"),
                arguments(
                        "a = [oops,\n  c = 2\n]\nd = oops",
                        "1:5-1:6 toml/unclosed-bracket a list that opens with `[` must end with `]`, found none\n"
                                + "hint: add the closing `]`\n"
                                + "1:6-1:10 toml/unquoted-text a value must be text in quotes, a number, a date, true or false, found `oops`\n"
                                + "hint: put it in quotes\n"
                                + "3:1-3:2 toml/syntax a key must begin here, found `]`\n"
                                + "hint: write `key = value`\n"
                                + "4:5-4:9 toml/unquoted-text a value must be text in quotes, a number, a date, true or false, found `oops`\n"
                                + "hint: put it in quotes\n"),
                arguments(
                        "a = {b c,\n  d = oops}\ne = oops",
                        "1:6-1:7 toml/missing-equals a key in braces must be followed by `=` and its value, found none\n"
                                + "hint: write `{key = \"value\"}`, or brackets for a list\n"
                                + "3:5-3:9 toml/unquoted-text a value must be text in quotes, a number, a date, true or false, found `oops`\n"
                                + "hint: put it in quotes\n"
                                + "safe fix: a = {b c,\\n  d = oops}\\ne = \"oops\"\n"),
                arguments(
                        "a = \nb = 1",
                        "1:1-1:4 toml/syntax a key must have its value on the same line, found none\n"
                                + "hint: write \"\" for an empty text, or remove the key\n"),
                arguments(
                        "a =",
                        "1:1-1:4 toml/syntax a key must have its value on the same line, found none\n"
                                + "hint: write \"\" for an empty text, or remove the key\n"),
                arguments(
                        "a = # c",
                        "1:1-1:4 toml/syntax a key must have its value on the same line, found none\n"
                                + "hint: write \"\" for an empty text, or remove the key\n"),
                arguments(
                        "a == 1",
                        "1:4-1:5 toml/syntax a value must stand behind `=`, found a second `=`\n"
                                + "hint: remove one of them\n"),
                arguments(
                        "a = = 1",
                        "1:5-1:6 toml/syntax a value must stand behind `=`, found a second `=`\n"
                                + "hint: remove one of them\n"),
                arguments(
                        "a = {b = 1 c = 2}",
                        "1:12-1:13 toml/missing-comma a comma must stand between two entries, found none\n"
                                + "hint: add a comma before it\n"
                                + "safe fix: a = {b = 1, c = 2}\n"),
                arguments(
                        "a = 1 b = 2",
                        "1:7-1:12 toml/syntax a key with its value must be alone on its line, found text behind it\n"
                                + "hint: begin a new line for the next key\n"
                                + "fix: a = 1\\nb = 2\n"),
                arguments(
                        "[[a]]\nb = 1\n[a.c]\nd = 2\n[[a]]\n[a.c]",
                        "PLAIN a = a\n"
                                + "SEQUENCE [[a]]\\nb = 1\n"
                                + "MAPPING [[a]]\\nb = 1\n"
                                + "PLAIN b = b\n"
                                + "INTEGER 1 = 1\n"
                                + "PLAIN c = c\n"
                                + "MAPPING [a.c]\\nd = 2\n"
                                + "PLAIN d = d\n"
                                + "INTEGER 2 = 2\n"
                                + "MAPPING [[a]]\n"
                                + "PLAIN c = c\n"
                                + "MAPPING [a.c]\n"),
                arguments(
                        "a.b = [1]\n[c]\nd.e = {}\nd.f = \"\"\n[c.g]",
                        "PLAIN a = a\n"
                                + "MAPPING b = [1]\n"
                                + "PLAIN b = b\n"
                                + "SEQUENCE [1]\n"
                                + "INTEGER 1 = 1\n"
                                + "PLAIN c = c\n"
                                + "MAPPING [c]\\nd.e = {}\\nd.f = \"\"\n"
                                + "PLAIN d = d\n"
                                + "MAPPING e = {}\n"
                                + "PLAIN e = e\n"
                                + "MAPPING {}\n"
                                + "PLAIN f = f\n"
                                + "TEXT \"\" = \n"
                                + "PLAIN g = g\n"
                                + "MAPPING [c.g]\n"),
                arguments(
                        "[a.b.c]\n[a]\nd = 1\n[a.b]\ne = 2",
                        "PLAIN a = a\n"
                                + "MAPPING [a.b.c]\n"
                                + "PLAIN b = b\n"
                                + "MAPPING [a.b.c]\n"
                                + "PLAIN c = c\n"
                                + "MAPPING [a.b.c]\n"
                                + "PLAIN e = e\n"
                                + "INTEGER 2 = 2\n"
                                + "PLAIN d = d\n"
                                + "INTEGER 1 = 1\n"),
                arguments(
                        "[a\nb = 1\n[a]\nb = 2\nb = 3",
                        "1:1-1:3 toml/unclosed-bracket a header that opens with `[` must end with `]` on its line\n"
                                + "hint: add the closing `]`\n"
                                + "5:1-5:2 toml/duplicate-key key `b` is given twice\n"
                                + "hint: remove one of them, or rename it\n"),
                arguments(
                        "[",
                        "1:1-1:2 toml/unclosed-bracket a header that opens with `[` must end with `]` on its line\n"
                                + "hint: add the closing `]`\n"));
    }
}
