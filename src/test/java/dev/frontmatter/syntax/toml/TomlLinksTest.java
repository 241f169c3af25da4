package dev.frontmatter.syntax.toml;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of tables that are defined twice, and that nothing else is told of what follows. Of several errors the messages are left to other tests. */
class TomlLinksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '¤', nullValues = "?", textBlock = """
            x = 1⏎[t]⏎[⟦t⟧]⏎x = 2⏎⟦x⟧ = 3 | table-redefined, duplicate-key | move the keys below the first & remove one of them, or rename it | - & - | ?
            x = 1⏎t = 1⏎[⟦t⟧]⏎x = 2 | duplicate-key | remove the value, or rename one of them | - | key `t` has a value already, so it must not be a table, found it as one
            x = 1⏎t = {}⏎[⟦t⟧]⏎x = 2 | inline-table | write the key between the braces, or give the table a header of its own | - | table `t` is complete in its braces, found more for it
            x = 1⏎t = {}⏎[⟦t⟧.u]⏎x = 2 | inline-table | write the key between the braces, or give the table a header of its own | - | table `t` is complete in its braces, found more for it
            x = 1⏎t = [1]⏎[[⟦t⟧]]⏎x = 2 | inline-table | write the entry between the brackets, or each below a header in double brackets | - | list `t` is complete in its brackets, found more for it
            x = 1⏎t = [1]⏎[⟦t⟧.u]⏎x = 2 | inline-table | write the entry between the brackets, or each below a header in double brackets | - | list `t` is complete in its brackets, found more for it
            x = 1⏎t = 1⏎[⟦t⟧.u]⏎x = 2 | duplicate-key | remove the value, or rename one of them | - | key `t` has a value already, so it must not be a table, found it as one
            x = 1⏎[t]⏎[[⟦t⟧]]⏎x = 2 | table-redefined | write double brackets everywhere if it is a list of tables | - | `t` is a table, whose header has single brackets, found double ones
            x = 1⏎[[t]]⏎[⟦t⟧]⏎x = 2 | table-redefined | write `[[t]]` | - | `t` is a list of tables, each with a header in double brackets, found single ones
            x = 1⏎[t.u]⏎[[⟦t⟧]]⏎x = 2 | table-redefined | write double brackets everywhere if it is a list of tables | - | `t` is a table, whose header has single brackets, found double ones
            x = 1⏎t.u = 1⏎[⟦t⟧]⏎x = 2 | table-redefined | write all its keys below the header, or all with a dot | - | table `t` must be defined in one way, found a header for it and keys with a dot
            x = 1⏎t.u = 1⏎[[⟦t⟧]]⏎x = 2 | table-redefined | write double brackets everywhere if it is a list of tables | - | `t` is a table, whose header has single brackets, found double ones
            [t.u]⏎[t]⏎[⟦t⟧] | table-redefined | move the keys below the first | - | table `t` must have one header, found a second
            [t.u]⏎[t]⏎x = 1⏎[t.⟦u⟧] | table-redefined | move the keys below the first | - | table `t.u` must have one header, found a second
            [t.u.v]⏎[t]⏎u.x = 1⏎u.y = 2⏎[t.⟦u⟧] | table-redefined | write all its keys below the header, or all with a dot | - | table `t.u` must be defined in one way, found a header for it and keys with a dot
            [t]⏎u.x = 1⏎u.y = 2⏎u.⟦x⟧ = 3 | duplicate-key | remove one of them, or rename it | - | key `u.x` is given twice
            t.x = 1⏎t.y = 2⏎t.⟦x⟧ = 3 | duplicate-key | remove one of them, or rename it | - | key `t.x` is given twice
            [[t.l]]⏎[t]⏎⟦l⟧.x = 1⏎[x]⏎[l] | table-redefined | write the key below a header in double brackets | - | `l` is a list of tables, found a key with a dot for it
            [t.u]⏎x = 1⏎[t]⏎⟦u⟧.y = 2⏎[y] | table-redefined | write the key where the table is defined | - | table `u` must be defined in one place, found a key with a dot for it in another
            [t]⏎[t.u]⏎[v]⏎[t.w]⏎x = 1⏎[t.⟦w⟧] | table-redefined | move the keys below the first | - | table `t.w` must have one header, found a second
            [t]⏎u = 1⏎⟦u⟧.x = 1⏎[x]⏎[u] | duplicate-key | remove the value, or rename one of them | - | key `u` has a value already, so it must not be a table, found it as one
            [t]⏎u = {}⏎⟦u⟧.x = 1⏎[x] | inline-table | write the key between the braces, or give the table a header of its own | - | table `u` is complete in its braces, found more for it
            [t]⏎a = 1⏎⟦a⟧ = 2⏎[a] | duplicate-key | remove one of them, or rename it | - | key `a` is given twice
            [t]⏎a = []⏎⟦a⟧ = 1⏎[a] | duplicate-key | remove one of them, or rename it | - | key `a` is given twice
            a.b.c = 1⏎a.⟦b⟧ = 2⏎[b] | duplicate-key | remove it, or rename it | - | key `a.b` is a table already, found a value for it
            a.b = 1⏎a.⟦b⟧.c = 2⏎[c] | duplicate-key | remove the value, or rename one of them | - | key `a.b` has a value already, so it must not be a table, found it as one
            [[a]]⏎[a.b]⏎[a.⟦b⟧] | table-redefined | move the keys below the first | - | table `a.b` must have one header, found a second
            [[a]]⏎[[a]]⏎a = 1⏎⟦a⟧.b = 1 | duplicate-key | remove the value, or rename one of them | - | key `a` has a value already, so it must not be a table, found it as one
            """)
    void tables_that_belong_nowhere(String row, String rules, String hint, String fix, @Nullable String message) {
        TomlRow.assertTold(row, rules, hint, fix, message);
    }
}
