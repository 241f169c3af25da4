package dev.frontmatter.syntax.toml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Limits;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes that may be read in several ways: no fix of them is safe, and each is told once. */
class TomlDoubtfulTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '¤', nullValues = "?", textBlock = """
            a = ⟦fixes⟧ #12 and #14 | unquoted-text | put it in quotes, with what stands behind `#` if that is a part of it | - | ?
            a = ⟦C⟧ # is great | unquoted-text | put it in quotes, with what stands behind `#` if that is a part of it | - | ?
            a = ⟦[⟧⟦one⟧, ⟦two⟧ #3, four] | unclosed-bracket, unquoted-text, unquoted-text | add the closing `]` & put it in quotes & put it in quotes, with what stands behind `#` if that is a part of it | - & - & - | ?
            a = ⟦{⟧c = #fff}⏎⟦post = 2⟧ | unclosed-bracket, unquoted-text | add the closing `}` & put it in quotes | - & - | ?
            a = {p = 1, q = ⟦[⟧1, ⟦r = 2⟧} | unclosed-bracket, unquoted-text | close it before `}` & put it in quotes | - & - | ?
            a = ⟦\"""a⟧⏎[b]⏎c = ⟦d⟧⏎⟦"⟧ | unclosed-string, unquoted-text, unclosed-string | add the closing \""" & put it in quotes & add the closing ", or use three quotes for a text of several lines | - & - & - | ?
            a = ⟦"First⟧⏎second = ⟦x y⟧⏎⟦third"⟧ | unclosed-string, unquoted-text, missing-equals | add the closing ", or use three quotes for a text of several lines & put it in quotes & write `key = "value"`, or `#` before a comment | - & - & - | ?
            a = ⟦First⟧⏎  Note: see⏎b = 1 | unquoted-text | write \""" before its first line and behind its last one | - | ?
            a = ⟦First line⟧⏎  and second line | unquoted-text | write \""" before its first line and behind its last one | - | ?
            a = ⟦>⟧⏎  x = y | unquoted-text | write \""" before its first line and behind its last one | - | ?
            a = ⟦16:9⟧ | date | put it in quotes, or write two digits for hour and minute if it is a time | - | ?
            a = ["x"⟦:1⟧] | unquoted-text | write keys with their values in braces, as in {key = "value"} | - | ?
            a = ["a" ⟦= 1⟧] | unquoted-text | write keys with their values in braces, as in {key = "value"} | - | ?
            a = ["a"⟦"⟧, ⟦"⟧b"] | missing-comma, syntax | add a comma before it & write \\" for each quote within the text | - & - | ?
            a = ["one⟦"⟧), "two"] | syntax | write \\" for each quote within the text | - | ?
            a = [⏎ ⟦- x⟧⏎ ⟦- y⟧⏎] | unquoted-text, unquoted-text | put it in quotes & put it in quotes | unsafe: a = [⏎ "- x"⏎ - y⏎] & - | ?
            a = ⟦[WIP] my post⟧ | unquoted-text | put it in quotes | unsafe: a = "[WIP] my post" | ?
            a = ⟦[link](https://x.y)⟧ | unquoted-text | put it in quotes | unsafe: a = "[link](https://x.y)" | ?
            a = ⟦{{ title }}⟧ | unquoted-text | put it in quotes | unsafe: a = "{{ title }}" | ?
            a = ⟦{% now %}⟧ | unquoted-text | put it in quotes | unsafe: a = "{% now %}" | ?
            a = ⟦{draft} my post⟧ | unquoted-text | put it in quotes | unsafe: a = "{draft} my post" | ?
            ⟦“x”⟧ = 1 | key | write " in place of the typographic quotes | safe: "x" = 1 | ?
            ⟦ＡＢＣ⟧ = 1 | key | put it in quotes | unsafe: "ＡＢＣ" = 1 | ?
            ⟦x‑y⟧ = 1 | key | put it in quotes | unsafe: "x‑y" = 1 | ?
            a = "⟦\\u⟧{1F600}" | escape | write \\\\ for the backslash, or put the text in single quotes | unsafe: a = "\\\\u{1F600}" | ?
            a = "⟦\\0⟧" | escape | write \\\\ for the backslash, or put the text in single quotes | unsafe: a = "\\\\0" | ?
            a = ⟦undefined⟧ | unquoted-text | remove the key: TOML has no value for nothing | - | ?
            a = [1, ⟦None⟧] | unquoted-text | remove the entry: TOML has no value for nothing | - | ?
            a = ⟦foo⍽⟧ | unquoted-text | put it in quotes | unsafe: a = "foo⍽" | ?
            ⟦a =⟧ #ff0000 | syntax | put it in quotes if `#` is a part of it | - | ?
            a = ⟦The "best" one⟧ | unquoted-text | put it in single quotes | - | ?
            a = ⟦Hello"⟧ | unquoted-text | add the opening quote | - | ?
            a = ⟦C:\\Users\\bob⟧ | unquoted-text | put it in single quotes | - | ?
            a = ⟦2:3:4⟧ | date | write 02:03:04 | safe: a = 02:03:04 | ?
            a = "it⟦\\'⟧s" | escape | write ' without the backslash | unsafe: a = "it's" | ?
            a = "x⟦\\/⟧y" | escape | write / without the backslash | unsafe: a = "x/y" | ?
            ⟦a =⟧⏎  "x" | syntax | put the value on the line of its key | - | ?
            ⟦% c⟧ | missing-equals | write `key = "value"`, or `#` before a comment | - | ?
            ⟦<p>x</p>⟧ | missing-equals | write `key = "value"`, or `#` before a comment | - | ?
            ⟦café⟧ | missing-equals | write `key = "value"`, or `#` before a comment | - | ?
            ⟦* x⟧ = 1 | key | write `key = value`, or put the key in quotes | - | ?
            ⟦x +⟧= 1 | key | write `key = value`, or put the key in quotes | - | ?
            ⟦two words⟧ = 1 | key | put it in quotes | unsafe: "two words" = 1 | ?
            """)
    void what_may_be_read_in_several_ways(String row, String rules, String hint, String fix, @Nullable String message) {
        TomlRow.assertTold(row, rules, hint, fix, message);
    }

    @Test
    void no_more_errors_of_a_value_are_held_back_than_are_told() {
        FrontMatterReader<Map<String, Object>> reader =
                FrontMatter.untyped().withLimits(Limits.defaults().withDiagnostics(2));

        assertThat(reader.tryReadText("+++\na = [w, x] y\n+++\n").diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly(Rules.TOML_UNQUOTED_TEXT);
        assertThat(reader.tryReadText("+++\na = [v, w, x] y\n+++\n").diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly(Rules.TOML_UNQUOTED_TEXT, Rules.TOML_UNQUOTED_TEXT, Rules.LIMIT_DIAGNOSTICS);
    }
}
