package dev.frontmatter.syntax.toml;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of comments of other languages. Of several errors the messages are left to other tests. */
class TomlCommentsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '¤', nullValues = "?", textBlock = """
            ⟦<!-->⟧ | syntax | write `#` before each of its lines, without `<!--` and `-->` | - | a comment must begin with `#`, found `<!--`
            ⟦<!--->⟧ | syntax | write `#` before each of its lines, without `<!--` and `-->` | - | a comment must begin with `#`, found `<!--`
            ⟦<!---->⟧ | syntax | write `#` before each of its lines, without `<!--` and `-->` | safe: # | a comment must begin with `#`, found `<!--`
            ⟦<!-- -->⟧ | syntax | write `#` before each of its lines, without `<!--` and `-->` | safe: # | a comment must begin with `#`, found `<!--`
            ⟦<!-- x -->⟧ | syntax | write `#` before each of its lines, without `<!--` and `-->` | safe: # x | a comment must begin with `#`, found `<!--`
            ⟦<!--x-->⟧ | syntax | write `#` before each of its lines, without `<!--` and `-->` | safe: # x | a comment must begin with `#`, found `<!--`
            ⟦<!-- x⟧ | syntax | write `#` before each of its lines, without `<!--` and `-->` | - | a comment must begin with `#`, found `<!--`
            ⟦<!-- x⟧⏎a = 1 | syntax | write `#` before each of its lines, without `<!--` and `-->` | - | a comment must begin with `#`, found `<!--`
            ⟦<!-- x⟧⏎y --> | syntax | write `#` before each of its lines, without `<!--` and `-->` | - | a comment must begin with `#`, found `<!--`
            ⟦<!-- x⟧⏎y --> z⏎a = 1 | syntax | write `#` before each of its lines, without `<!--` and `-->` | - | a comment must begin with `#`, found `<!--`
            ⟦<!-- x⟧⏎⟦y⟧⏎<!-- z⏎ | syntax, missing-equals | write `#` before each of its lines, without `<!--` and `-->` & write `key = "value"`, or `#` before a comment | - & - | ?
            a = 1⏎⟦<!-->⟧ | syntax | write `#` before each of its lines, without `<!--` and `-->` | - | a comment must begin with `#`, found `<!--`
            ⟦/*/⟧ | syntax | write `#` before each of its lines, without `/*` and `*/` | - | a comment must begin with `#`, found `/*`
            ⟦/**/⟧ | syntax | write `#` before each of its lines, without `/*` and `*/` | safe: # | a comment must begin with `#`, found `/*`
            ⟦/* x */⟧ | syntax | write `#` before each of its lines, without `/*` and `*/` | safe: # x | a comment must begin with `#`, found `/*`
            ⟦/* */⟧ | syntax | write `#` before each of its lines, without `/*` and `*/` | safe: # | a comment must begin with `#`, found `/*`
            ⟦/* x⟧⏎*/ | syntax | write `#` before each of its lines, without `/*` and `*/` | - | a comment must begin with `#`, found `/*`
            ⟦/* x⟧⏎*/ y⏎a = ⟦b⟧ | syntax, unquoted-text | write `#` before each of its lines, without `/*` and `*/` & put it in quotes | - & safe: /* x⏎*/ y⏎a = "b" | ?
            ⟦//⟧ | syntax | write `#` | safe: # | a comment must begin with `#`, found `//`
            ⟦// x⟧ | syntax | write `#` | safe: # x | a comment must begin with `#`, found `//`
            ⟦//x⟧ | syntax | write `#` | safe: # x | a comment must begin with `#`, found `//`
            ⟦; x⟧ | syntax | write `#` | safe: # x | a comment must begin with `#`, found `;`
            ⟦;⟧ | syntax | write `#` | safe: # | a comment must begin with `#`, found `;`
            ⟦; x⟧ ⏎a = 1 | syntax | write `#` | safe: # x ⏎a = 1 | a comment must begin with `#`, found `;`
            ⟦// x⟧⏎⟦// y⟧ | syntax, syntax | write `#` & write `#` | safe: # x⏎// y & safe: // x⏎# y | ?
            ⟦;x*/⟧ | syntax | write `#` | safe: # x*/ | a comment must begin with `#`, found `;`
            ⟦<!-- x -->⟧  ⏎ | syntax | write `#` before each of its lines, without `<!--` and `-->` | safe: # x  ⏎ | a comment must begin with `#`, found `<!--`
            """)
    void comments_of_other_languages(String row, String rules, String hint, String fix, @Nullable String message) {
        TomlRow.assertTold(row, rules, hint, fix, message);
    }
}
