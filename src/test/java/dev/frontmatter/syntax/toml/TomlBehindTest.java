package dev.frontmatter.syntax.toml;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of text behind a header or a value. Of several errors the messages are left to other tests. */
class TomlBehindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '¤', nullValues = "?", textBlock = """
            a = 1⟦,⟧ | syntax | remove the comma | safe: a = 1 | a key with its value must be alone on its line, found a comma behind it
            a = 1⟦;⟧ | syntax | remove the semicolon | safe: a = 1 | a key with its value must be alone on its line, found a semicolon behind it
            a = 1⟦,⟧ # c | syntax | remove the comma | safe: a = 1 # c | a key with its value must be alone on its line, found a comma behind it
            a = 1⟦,⟧ #c | syntax | remove the comma | safe: a = 1 #c | a key with its value must be alone on its line, found a comma behind it
            a = 1 ⟦]# c⟧ | syntax | put all of it in quotes if it is text, or write `#` before a comment | - | a key with its value must be alone on its line, found text behind it
            a = 1⟦]⟧ | syntax | remove `]` | unsafe: a = 1 | a key with its value must be alone on its line, found a bracket too many behind it
            a = 1⟦]}⟧ | syntax | remove `]}` | unsafe: a = 1 | a key with its value must be alone on its line, found a bracket too many behind it
            a = 1⟦}x⟧ | syntax | put all of it in quotes if it is text, or write `#` before a comment | - | a key with its value must be alone on its line, found text behind it
            [a]⟦]⟧ | syntax | remove `]` | unsafe: [a] | a header must be alone on its line, found a bracket too many behind it
            [a]⟦,⟧ | syntax | remove the comma | safe: [a] | a header must be alone on its line, found a comma behind it
            [a] ⟦x⟧ | syntax | put all of it in quotes if it is text, or write `#` before a comment | - | a header must be alone on its line, found text behind it
            [a] ⟦b = 1⟧ | syntax | begin a new line for the next key | unsafe: [a]⏎b = 1 | a header must be alone on its line, found text behind it
            [a]⟦, b = 1⟧ | syntax | begin a new line for the next key, without the comma | unsafe: [a]⏎b = 1 | a header must be alone on its line, found text behind it
            a = 1 ⟦b = 2⟧ | syntax | begin a new line for the next key | unsafe: a = 1⏎b = 2 | a key with its value must be alone on its line, found text behind it
            a = 1⟦, b = 2, c = 3⟧ | syntax | begin a new line for the next key, without the comma | unsafe: a = 1⏎b = 2⏎c = 3 | a key with its value must be alone on its line, found text behind it
            a = 1⟦; b = "p;q", c = 'x\\' d = 1⟧ | syntax | begin a new line for the next key, without the semicolon | unsafe: a = 1⏎b = "p;q"⏎c = 'x\\'⏎d = 1 | a key with its value must be alone on its line, found text behind it
            a = 1 ⟦b = "x\\"y" c = 2⟧ | syntax | begin a new line for the next key | unsafe: a = 1⏎b = "x\\"y"⏎c = 2 | a key with its value must be alone on its line, found text behind it
            a = 1 ⟦b = 'x,y' c = 2⟧ | syntax | begin a new line for the next key | unsafe: a = 1⏎b = 'x,y'⏎c = 2 | a key with its value must be alone on its line, found text behind it
            a = 1 ⟦⟦b =⟧⟧ | syntax, syntax | begin a new line for the next key & write "" for an empty text, or remove the key | unsafe: a = 1⏎b = & - | ?
            a = 1 ⟦b = ⟦"x⟧⟧ | syntax, unclosed-string | begin a new line for the next key & add the closing ", or use three quotes for a text of several lines | unsafe: a = 1⏎b = "x & - | ?
            a = 1 ⟦b = ⟦"x\\⟧⟧ | syntax, unclosed-string | begin a new line for the next key & add the closing ", or use three quotes for a text of several lines | unsafe: a = 1⏎b = "x\\ & - | ?
            a = 1 ⟦b = 2⟦,⟧⟧ | syntax, syntax | begin a new line for the next key & remove the comma | unsafe: a = 1⏎b = 2, & safe: a = 1 b = 2 | ?
            a = 1 ⟦b = 2⟦, 3⟧⟧ | syntax, syntax | begin a new line for the next key & put all of it in quotes if it is text, or write `#` before a comment | unsafe: a = 1⏎b = 2, 3 & - | ?
            a = 1 ⟦b = 2⟦;⟧⟧ | syntax, syntax | begin a new line for the next key & remove the semicolon | unsafe: a = 1⏎b = 2; & safe: a = 1 b = 2 | ?
            a = 1 ⟦b = 2⟧ # c d = 3 | syntax | begin a new line for the next key | unsafe: a = 1⏎b = 2 # c d = 3 | a key with its value must be alone on its line, found text behind it
            a = 1 ⟦b = 2;c = 3⟧ | syntax | begin a new line for the next key | unsafe: a = 1⏎b = 2⏎c = 3 | a key with its value must be alone on its line, found text behind it
            a = 1 ⟦b = ⟦x c = 2⟧⟧ | syntax, unquoted-text | begin a new line for the next key & put it in quotes | unsafe: a = 1⏎b = x c = 2 & unsafe: a = 1 b = "x c = 2" | ?
            a = 1 ⟦b = ⟦x⟧, c = 2⟧ | syntax, unquoted-text | begin a new line for the next key & put it in quotes | unsafe: a = 1⏎b = x⏎c = 2 & unsafe: a = 1 b = "x", c = 2 | ?
            a = 1 ⟦b = ⟦.5⟧ c = 2⟧ | syntax, number | begin a new line for the next key & write 0.5 | unsafe: a = 1⏎b = .5⏎c = 2 & safe: a = 1 b = 0.5 c = 2 | ?
            a = 1 ⟦b = [2, 3]⟦, c = 4⟧⟧ | syntax, syntax | begin a new line for the next key & begin a new line for the next key, without the comma | unsafe: a = 1⏎b = [2, 3], c = 4 & unsafe: a = 1 b = [2, 3]⏎c = 4 | ?
            a = 1⟦, b = ⟦[⟧2⟧⏎c = 3⟦, d = 4⟧ | syntax, unclosed-bracket, syntax | begin a new line for the next key, without the comma & add the closing `]` & begin a new line for the next key, without the comma | unsafe: a = 1⏎b = [2⏎c = 3, d = 4 & - & - | ?
            a = 1 ⟦b.c = 2 "d" = 3⟧ | syntax | begin a new line for the next key | unsafe: a = 1⏎b.c = 2⏎"d" = 3 | a key with its value must be alone on its line, found text behind it
            a = 1 ⟦b = 2⟧␍⏎c = 3 | syntax | begin a new line for the next key | unsafe: a = 1␍⏎b = 2␍⏎c = 3 | a key with its value must be alone on its line, found text behind it
            a = 1⟦, b = 2⟧⏎c = 3 | syntax | begin a new line for the next key, without the comma | unsafe: a = 1⏎b = 2⏎c = 3 | a key with its value must be alone on its line, found text behind it
            a = 1 ⟦b = 2⟧␍⏎ | syntax | begin a new line for the next key | unsafe: a = 1␍⏎b = 2␍⏎ | a key with its value must be alone on its line, found text behind it
            a = 1⟦,5⟧ | syntax | write a point in place of the comma | - | a key with its value must be alone on its line, found text behind it
            a = 1⟦,50⟧ | syntax | write a point in place of the comma | - | a key with its value must be alone on its line, found text behind it
            a = 1⟦,500⟧ | syntax | write no comma in a number, or a point in its place if it is a decimal one | - | a key with its value must be alone on its line, found text behind it
            a = 1⟦,5000⟧ | syntax | write a point in place of the comma | - | a key with its value must be alone on its line, found text behind it
            a = 1⟦,5 # c⟧ | syntax | put all of it in quotes if it is text, or write `#` before a comment | - | a key with its value must be alone on its line, found text behind it
            a = 1⟦,5x⟧ | syntax | put all of it in quotes if it is text, or write `#` before a comment | - | a key with its value must be alone on its line, found text behind it
            a = true⟦,5⟧ | syntax | put all of it in quotes if it is text, or write `#` before a comment | - | a key with its value must be alone on its line, found text behind it
            a = 1 ⟦,5⟧ | syntax | put all of it in quotes if it is text, or write `#` before a comment | - | a key with its value must be alone on its line, found text behind it
            a = 1 ⟦/⟧ | syntax | put all of it in quotes if it is text, or write `#` before a comment | - | a key with its value must be alone on its line, found text behind it
            a = 1 ⟦//⟧ | syntax | write `#` for a comment | - | a key with its value must be alone on its line, found text behind it
            a = 1 ⟦// x⟧ | syntax | write `#` for a comment | - | a key with its value must be alone on its line, found text behind it
            a = 1 ⟦/* x */⟧ | syntax | write `#` for a comment | - | a key with its value must be alone on its line, found text behind it
            a = 1 ⟦/x⟧ | syntax | put all of it in quotes if it is text, or write `#` before a comment | - | a key with its value must be alone on its line, found text behind it
            a = 1 ⟦x⟧ | syntax | put all of it in quotes if it is text, or write `#` before a comment | - | a key with its value must be alone on its line, found text behind it
            a = 1 ⟦// x # y⟧ | syntax | write `#` for a comment | - | a key with its value must be alone on its line, found text behind it
            a = "x" ⟦"y"⟧ | syntax | put the entries of a list in brackets, as in `["a", "b"]` | - | a key with its value must be alone on its line, found another text behind it
            a = "x"⟦, "y"⟧ | syntax | put the entries of a list in brackets, as in `["a", "b"]` | unsafe: a = ["x", "y"] | a key with its value must be alone on its line, found another text behind it
            a = "x"⟦, 'y'⟧ | syntax | put the entries of a list in brackets, as in `["a", "b"]` | unsafe: a = ["x", 'y'] | a key with its value must be alone on its line, found another text behind it
            a = "x⟦"⟧"y" | syntax | write \\" for each quote within the text | - | a quote within text must be written as \\", found one that ends the text
            a = "x"⟦'y'⟧ | syntax | put all of it in quotes if it is text, or write `#` before a comment | - | a key with its value must be alone on its line, found text behind it
            a = "x" ⟦+ "y"⟧ | syntax | write one text in one pair of quotes | - | TOML joins no texts, found `+` between two
            a = "x"⟦+"y"⟧ | syntax | write one text in one pair of quotes | - | TOML joins no texts, found `+` between two
            a = "x" ⟦+ y⟧ | syntax | put all of it in quotes if it is text, or write `#` before a comment | - | a key with its value must be alone on its line, found text behind it
            a = "x" ⟦+⟧ | syntax | put all of it in quotes if it is text, or write `#` before a comment | - | a key with its value must be alone on its line, found text behind it
            a = "x"⟦,"y"⟧ | syntax | put the entries of a list in brackets, as in `["a", "b"]` | unsafe: a = ["x","y"] | a key with its value must be alone on its line, found another text behind it
            a = "x"⟦, "y"⟧ # c | syntax | put the entries of a list in brackets, as in `["a", "b"]` | unsafe: a = ["x", "y"] # c | a key with its value must be alone on its line, found another text behind it
            a = "x"⟦, y⟧ | syntax | put all of it in quotes if it is text, or write `#` before a comment | - | a key with its value must be alone on its line, found text behind it
            a = 'x'⟦, 'y'⟧ | syntax | put the entries of a list in brackets, as in `["a", "b"]` | unsafe: a = ['x', 'y'] | a key with its value must be alone on its line, found another text behind it
            a="x"⟦, "y"⟧ | syntax | put the entries of a list in brackets, as in `["a", "b"]` | unsafe: a=["x", "y"] | a key with its value must be alone on its line, found another text behind it
            ⟦"a" "b"⟧ | missing-equals | write `key = "value"`, or `#` before a comment | - | a key must be followed by `=` and its value, found text
            "a" = "x⟦"⟧ y" | syntax | write \\" for each quote within the text | unsafe: "a" = "x\\" y" | a quote within text must be written as \\", found one that ends the text
            a = "x⟦"⟧ y" | syntax | write \\" for each quote within the text | unsafe: a = "x\\" y" | a quote within text must be written as \\", found one that ends the text
            a = "x⟦"⟧y" | syntax | write \\" for each quote within the text | unsafe: a = "x\\"y" | a quote within text must be written as \\", found one that ends the text
            a = "x⟦"⟧y" z" | syntax | write \\" for each quote within the text | unsafe: a = "x\\"y\\" z" | a quote within text must be written as \\", found one that ends the text
            a = "say ⟦"⟧no"" | syntax | write \\" for each quote within the text | unsafe: a = "say \\"no\\"" | a quote within text must be written as \\", found one that ends the text
            a = "say ⟦"⟧no" now" | syntax | write \\" for each quote within the text | unsafe: a = "say \\"no\\" now" | a quote within text must be written as \\", found one that ends the text
            a = "say ⟦"⟧"no"" now" | syntax | write \\" for each quote within the text | - | a quote within text must be written as \\", found one that ends the text
            a = 'it⟦'⟧s' | syntax | put the text in double quotes | unsafe: a = "it's" | text in single quotes must hold none, found one that ends it
            a = 'it⟦'⟧s "x"' | syntax | put the text between three single quotes | unsafe: a = '''it's "x"''' | text in single quotes must hold none, found one that ends it
            a = 'it⟦'⟧s "x" y' | syntax | put the text between three single quotes | unsafe: a = '''it's "x" y''' | text in single quotes must hold none, found one that ends it
            a = 'it⟦'⟧'s' | syntax | put the text in double quotes | - | text in single quotes must hold none, found one that ends it
            a = 'a⟦'⟧b\\c' | syntax | put the text between three single quotes | unsafe: a = '''a'b\\c''' | text in single quotes must hold none, found one that ends it
            a = "x" ⟦\\" y"⟧ | syntax | put all of it in quotes if it is text, or write `#` before a comment | - | a key with its value must be alone on its line, found text behind it
            a = "x"⟦y", b = "z"⟧ | syntax | put all of it in quotes if it is text, or write `#` before a comment | - | a key with its value must be alone on its line, found text behind it
            a = "x"⟦y" , b = "z"⟧ | syntax | put all of it in quotes if it is text, or write `#` before a comment | - | a key with its value must be alone on its line, found text behind it
            a = "x⟦"⟧y" , "z" | syntax | write \\" for each quote within the text | unsafe: a = "x\\"y\\" , \\"z" | a quote within text must be written as \\", found one that ends the text
            a = "x" ⟦y", c"⟧ | syntax | put all of it in quotes if it is text, or write `#` before a comment | - | a key with its value must be alone on its line, found text behind it
            a = "x"⟦y⟧ | syntax | put all of it in quotes if it is text, or write `#` before a comment | - | a key with its value must be alone on its line, found text behind it
            a = "x⟦"⟧ y" # c | syntax | write \\" for each quote within the text | unsafe: a = "x\\" y" # c | a quote within text must be written as \\", found one that ends the text
            a = "x" ⟦"⟧ | syntax | put the entries of a list in brackets, as in `["a", "b"]` | - | a key with its value must be alone on its line, found another text behind it
            [a] ⟦"x" "y"⟧ | syntax | put all of it in quotes if it is text, or write `#` before a comment | - | a header must be alone on its line, found text behind it
            a = "é" ⟦"y"⟧ | syntax | put the entries of a list in brackets, as in `["a", "b"]` | - | a key with its value must be alone on its line, found another text behind it
            """)
    void text_behind_an_expression(String row, String rules, String hint, String fix, @Nullable String message) {
        TomlRow.assertTold(row, rules, hint, fix, message);
    }
}
