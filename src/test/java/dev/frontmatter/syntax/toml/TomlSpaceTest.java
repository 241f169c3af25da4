package dev.frontmatter.syntax.toml;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of the space between expressions, and where reading goes on. Of several errors the messages are left to other tests. */
class TomlSpaceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '¤', nullValues = "?", textBlock = """
            a = ⟦1⍽⟧ | unquoted-text | put it in quotes | unsafe: a = "1⍽" | a value must be text in quotes, a number, a date, true or false, found `1 `
            a = 1 ⟦⍽⟧b | control-character | write a space | - | only spaces and tabs are blank in TOML, found the character U+00A0
            a = ⟦1⍽# c⟧ | unquoted-text | put it in quotes | unsafe: a = "1⍽# c" | a value must be text in quotes, a number, a date, true or false, found `1 # c`
            a = 1 ⟦⍽⟧ # c | control-character | write a space | safe: a = 1   # c | only spaces and tabs are blank in TOML, found the character U+00A0
            a = 1 ⟦␁⟧b | control-character | remove it | - | TOML must not hold the character U+0001
            a⟦⍽⟧= 1 | control-character | write a space | safe: a = 1 | only spaces and tabs are blank in TOML, found the character U+00A0
            a ⟦⍽⟧ = 1 | control-character | write a space | safe: a   = 1 | only spaces and tabs are blank in TOML, found the character U+00A0
            [a⟦⍽⟧] | control-character | write a space | safe: [a ] | only spaces and tabs are blank in TOML, found the character U+00A0
            a⟦⍽⟧.b = 1 | control-character | write a space | safe: a .b = 1 | only spaces and tabs are blank in TOML, found the character U+00A0
            a.⟦⍽⟧b = 1 | control-character | write a space | safe: a. b = 1 | only spaces and tabs are blank in TOML, found the character U+00A0
            ⟦⍽⟧a = 1 | control-character | write a space | safe:  a = 1 | only spaces and tabs are blank in TOML, found the character U+00A0
            ⟦⍽⟧[a] | control-character | write a space | safe:  [a] | only spaces and tabs are blank in TOML, found the character U+00A0
            ⟦⍽⟧[a] ⟦x⟧ | control-character, syntax | write a space & put all of it in quotes if it is text, or write `#` before a comment | - & - | ?
            ⟦⍽⟧⟦foo bar⟧ | control-character, missing-equals | write a space & write `key = "value"`, or `#` before a comment | - & - | ?
            ⟦⍽⟧ | control-character | write a space | - | only spaces and tabs are blank in TOML, found the character U+00A0
            ⟦⍽⟧ # c | control-character | write a space | - | only spaces and tabs are blank in TOML, found the character U+00A0
            a = 1⏎⟦⍽⟧b = 2 | control-character | write a space | safe: a = 1⏎ b = 2 | only spaces and tabs are blank in TOML, found the character U+00A0
            a = 1⟦␍⟧ | bare-cr | save the file with LF line ends | - | lines of TOML must end in LF or CRLF, found a carriage return alone
            a = 1⟦␍⟧b = 2 | bare-cr | save the file with LF line ends | - | lines of TOML must end in LF or CRLF, found a carriage return alone
            a = 1⏎⟦␍⟧ | bare-cr | save the file with LF line ends | - | lines of TOML must end in LF or CRLF, found a carriage return alone
            a = 1⟦␍⟧b = 2␍c = 3 | bare-cr | save the file with LF line ends | - | lines of TOML must end in LF or CRLF, found a carriage return alone
            ⟦␍⟧ | bare-cr | save the file with LF line ends | - | lines of TOML must end in LF or CRLF, found a carriage return alone
            a = 1 # a⟦␁⟧ | control-character | remove it | - | TOML must not hold the character U+0001
            a = 1 # a⟦␍⟧b = 1 | bare-cr | save the file with LF line ends | - | lines of TOML must end in LF or CRLF, found a carriage return alone
            a = [1 # c⏎⟦2⟧] | missing-comma | add a comma before it | safe: a = [1, # c⏎2] | a comma must stand between two entries, found none
            a = [1 ⟦2⟧] | missing-comma | add a comma before it | safe: a = [1, 2] | a comma must stand between two entries, found none
            a = [1⏎⟦2⟧] | missing-comma | add a comma before it | safe: a = [1,⏎2] | a comma must stand between two entries, found none
            x = [1, ⟦a = 2⟧] | unquoted-text | put it in quotes | unsafe: x = [1, "a = 2"] | a value must be text in quotes, a number, a date, true or false, found `a = 2`
            x = ⟦[⟧1⏎a = 2 | unclosed-bracket | add the closing `]` | - | a list that opens with `[` must end with `]`, found none
            x = ⟦{⟧b = 1⏎c = 2 | unclosed-bracket | add the closing `}` | - | a table that opens with `{` must end with `}`, found none
            x = {b = 1⏎  ⟦c⟧ = 2⏎} | missing-comma | add a comma before it | safe: x = {b = 1,⏎  c = 2⏎} | a comma must stand between two entries, found none
            x = {⟦b⟧ ⏎  c = 2⏎y = ⟦z⟧ | missing-equals, unquoted-text | write `{key = "value"}`, or brackets for a list & put it in quotes | - & safe: x = {b ⏎  c = 2⏎y = "z" | ?
            x = {⟦b⟧ ⏎y = ⟦z⟧ | missing-equals, unquoted-text | write `{key = "value"}`, or brackets for a list & put it in quotes | - & safe: x = {b ⏎y = "z" | ?
            x = {⟦b⟧ 1⏎ y = z | missing-equals | write `{key = "value"}`, or brackets for a list | - | a key in braces must be followed by `=` and its value, found none
            x = ⟦"y⟧⏎z = ⟦w⟧ | unclosed-string, unquoted-text | add the closing ", or use three quotes for a text of several lines & put it in quotes | - & - | ?
            x = ⟦"y⟧⏎  z = ⟦w⟧ | unclosed-string, unquoted-text | add the closing ", or use three quotes for a text of several lines & put it in quotes | - & - | ?
            ⟦a b⟧⏎[x]⏎y = ⟦z⟧ | missing-equals, unquoted-text | write `key = "value"`, or `#` before a comment & put it in quotes | - & safe: a b⏎[x]⏎y = "z" | ?
            ⟦a b⟧⏎ [x]⏎y = ⟦z⟧ | missing-equals, unquoted-text | write `key = "value"`, or `#` before a comment & put it in quotes | - & safe: a b⏎ [x]⏎y = "z" | ?
            """)
    void space_between_expressions(String row, String rules, String hint, String fix, @Nullable String message) {
        TomlRow.assertTold(row, rules, hint, fix, message);
    }
}
