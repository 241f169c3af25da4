package dev.frontmatter.syntax.toml;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of values without quotes that are none, and how they are meant. Of several errors the messages are left to other tests. */
class TomlBareValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '¤', nullValues = "?", textBlock = """
            a = ⟦2026-3-1 9:30⟧ | date | write 2026-03-01T09:30 | safe: a = 2026-03-01T09:30 | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-3-1 9:30`
            a = ⟦2026-3-1⟧ | date | write 2026-03-01 | safe: a = 2026-03-01 | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-3-1`
            a = ⟦2026-3- 9:30⟧ | date | write two digits for month, day, hour and minute, as in 2026-03-14 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-3- 9:30`
            a = ⟦26-3-1⟧ | date | write two digits for month, day, hour and minute, as in 2026-03-14 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `26-3-1`
            a = ⟦2026-03-14 9:30⟧ | date | write 2026-03-14T09:30 | safe: a = 2026-03-14T09:30 | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-03-14 9:30`
            a = ⟦2026-03-14 09:30 +0200⟧ | date | write 2026-03-14T09:30+02:00 | safe: a = 2026-03-14T09:30+02:00 | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-03-14 09:30 +0200`
            a = ⟦2026-03-14 09:30 +02:00⟧ | date | write 2026-03-14T09:30+02:00 | safe: a = 2026-03-14T09:30+02:00 | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-03-14 09:30 +02:00`
            a = ⟦2026-03-14 09:30 Z⟧ | date | write 2026-03-14T09:30Z | safe: a = 2026-03-14T09:30Z | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-03-14 09:30 Z`
            a = ⟦2026-03-14T09:30 -0530⟧ | date | write 2026-03-14T09:30-05:30 | safe: a = 2026-03-14T09:30-05:30 | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-03-14T09:30 -0530`
            a = 2026-03-14 ⟦12⟧ | syntax | put all of it in quotes if it is text, or write `#` before a comment | - | a key with its value must be alone on its line, found text behind it
            a = 2026-03-14 ⟦12 # 09:30⟧ | syntax | put all of it in quotes if it is text, or write `#` before a comment | - | a key with its value must be alone on its line, found text behind it
            a = [⟦2026-03-14 12:3⟧, 1] | date | write 2026-03-14T12:03 | safe: a = [2026-03-14T12:03, 1] | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-03-14 12:3`
            a = {b = ⟦2026-03-14 12:3⟧} | date | write 2026-03-14T12:03 | safe: a = {b = 2026-03-14T12:03} | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-03-14 12:3`
            a = ⟦2026-00-14⟧ | date | there is no month 00 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-00-14`
            a = ⟦2026-13-14⟧ | date | there is no month 13 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-13-14`
            a = ⟦2026-01-00⟧ | date | there is no day 00 in 2026-01 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-01-00`
            a = ⟦2026-01-32⟧ | date | there is no day 32 in 2026-01 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-01-32`
            a = ⟦2026-12-32⟧ | date | there is no day 32 in 2026-12 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-12-32`
            a = ⟦2026-04-31⟧ | date | there is no day 31 in 2026-04 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-04-31`
            a = ⟦2023-02-29⟧ | date | there is no day 29 in 2023-02 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2023-02-29`
            a = ⟦1900-02-29⟧ | date | there is no day 29 in 1900-02 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `1900-02-29`
            a = ⟦2026-02-30T10:00⟧ | date | there is no day 30 in 2026-02 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-02-30T10:00`
            a = ⟦2026-03-14X10:00⟧ | date | write T and the time behind the date, as in 2026-03-14T09:30:00Z | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-03-14X10:00`
            a = ⟦2026-03-14T⟧ | date | write two digits for hour, minute and second, as in 09:30:00 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-03-14T`
            a = ⟦2026-03-14T24:00⟧ | date | there is no time 24:00 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-03-14T24:00`
            a = ⟦2026-03-14T25:00:00⟧ | date | there is no time 25:00:00 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-03-14T25:00:00`
            a = ⟦2026-03-14t23:60⟧ | date | there is no time 23:60 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-03-14t23:60`
            a = ⟦2026-03-14T23:59:60⟧ | date | there is no time 23:59:60 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-03-14T23:59:60`
            a = ⟦23:59:60⟧ | date | there is no time 23:59:60 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `23:59:60`
            a = ⟦24:00⟧ | date | there is no time 24:00 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `24:00`
            a = ⟦00:60⟧ | date | there is no time 00:60 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `00:60`
            a = ⟦23:30:5x⟧ | date | write two digits for hour, minute and second, as in 09:30:00 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `23:30:5x`
            a = ⟦09:59:5x⟧ | date | write two digits for hour, minute and second, as in 09:30:00 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `09:59:5x`
            a = ⟦09:30:59.⟧ | date | write two digits for hour, minute and second, as in 09:30:00 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `09:30:59.`
            a = ⟦09:30:59.x⟧ | date | write two digits for hour, minute and second, as in 09:30:00 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `09:30:59.x`
            a = ⟦24:00:5x⟧ | date | there is no time 24:00 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `24:00:5x`
            a = ⟦09:3x⟧ | date | write two digits for hour, minute and second, as in 09:30:00 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `09:3x`
            a = ⟦09:30:⟧ | date | write two digits for hour, minute and second, as in 09:30:00 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `09:30:`
            a = ⟦9:30⟧ | date | put it in quotes, or write two digits for hour and minute if it is a time | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `9:30`
            a = ⟦9:5:7⟧ | date | write 09:05:07 | safe: a = 09:05:07 | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `9:5:7`
            a = ⟦123:00⟧ | date | put it in quotes, or write two digits for hour and minute if it is a time | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `123:00`
            a = ⟦2026-03-14T09:30:00+2⟧ | date | write the offset as Z or as in +02:00, or leave it out | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-03-14T09:30:00+2`
            a = ⟦2026-03-14T09:30:00+24:00⟧ | date | write the offset as Z or as in +02:00, or leave it out | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-03-14T09:30:00+24:00`
            a = ⟦2026-03-14T09:30:00+23:60⟧ | date | write the offset as Z or as in +02:00, or leave it out | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-03-14T09:30:00+23:60`
            a = ⟦2026-03-14T09:30:00+0200⟧ | date | write 2026-03-14T09:30:00+02:00 | safe: a = 2026-03-14T09:30:00+02:00 | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-03-14T09:30:00+0200`
            a = ⟦2026-03-14T09:30:00-0200⟧ | date | write 2026-03-14T09:30:00-02:00 | safe: a = 2026-03-14T09:30:00-02:00 | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-03-14T09:30:00-0200`
            a = ⟦2026-03-14T09:30:00+02:00:00⟧ | date | write the offset as Z or as in +02:00, or leave it out | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-03-14T09:30:00+02:00:00`
            a = ⟦2026-03-14T09:30:00ZZ⟧ | date | write the offset as Z or as in +02:00, or leave it out | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-03-14T09:30:00ZZ`
            a = ⟦2026-03-14T09:30Q⟧ | date | write the offset as Z or as in +02:00, or leave it out | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-03-14T09:30Q`
            a = ⟦2026-03-14T9:30:00.123456789012345678901234567890123456789012345⟧ | date | write 2026-03-14T09:30:00.123456789012345678901234567890123456789012345 | safe: a = 2026-03-14T09:30:00.123456789012345678901234567890123456789012345 | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-03-14T9:30:00.12345678901234567890123456789012345678901…`
            a = ⟦2026-03-14T9:30:00.1234567890123456789012345678901234567890123456⟧ | date | write two digits for hour, minute and second, as in 09:30:00 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-03-14T9:30:00.12345678901234567890123456789012345678901…`
            a = 2026-03-14 ⟦PST⟧ | syntax | put all of it in quotes if it is text, or write `#` before a comment | - | a key with its value must be alone on its line, found text behind it
            a = 10:00 ⟦abc⟧ | syntax | put all of it in quotes if it is text, or write `#` before a comment | - | a key with its value must be alone on its line, found text behind it
            a = 10:00 ⟦abcd⟧ | syntax | put all of it in quotes if it is text, or write `#` before a comment | - | a key with its value must be alone on its line, found text behind it
            a = ⟦2026-03-14abc⟧ | date | write T and the time behind the date, as in 2026-03-14T09:30:00Z | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-03-14abc`
            a = ⟦2026-03-14abcd⟧ | unquoted-text | put it in quotes | unsafe: a = "2026-03-14abcd" | a value must be text in quotes, a number, a date, true or false, found `2026-03-14abcd`
            a = ⟦2026-3⟧ | date | write two digits for month, day, hour and minute, as in 2026-03-14 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-3`
            a = ⟦2026-⟧ | date | write two digits for month, day, hour and minute, as in 2026-03-14 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `2026-`
            a = ⟦1-⟧ | date | write two digits for month, day, hour and minute, as in 2026-03-14 | - | a date or time must exist and be written as in 2026-03-14T09:30:00Z, found `1-`
            a = ⟦3/4-5⟧ | unquoted-text | put it in quotes | unsafe: a = "3/4-5" | a value must be text in quotes, a number, a date, true or false, found `3/4-5`
            """)
    void dates_and_times(String row, String rules, String hint, String fix, @Nullable String message) {
        TomlRow.assertTold(row, rules, hint, fix, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '¤', nullValues = "?", textBlock = """
            a = ⟦01⟧ | number | write it without the leading 0, or put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `01`
            a = ⟦00⟧ | number | write it without the leading 0, or put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `00`
            a = ⟦09⟧ | number | write it without the leading 0, or put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `09`
            a = ⟦-01⟧ | number | write it without the leading 0, or put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `-01`
            a = ⟦+00⟧ | number | write it without the leading 0, or put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `+00`
            a = ⟦0_1⟧ | number | an underscore must have a digit on each side | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `0_1`
            a = ⟦1__2⟧ | number | an underscore must have a digit on each side | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `1__2`
            a = ⟦_1⟧ | number | an underscore must have a digit on each side | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `_1`
            a = ⟦1_⟧ | number | an underscore must have a digit on each side | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `1_`
            a = ⟦+_1⟧ | number | an underscore must have a digit on each side | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `+_1`
            a = ⟦1_.5⟧ | number | an underscore must have a digit on each side | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `1_.5`
            a = ⟦0x_1⟧ | number | an underscore must have a digit on each side | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `0x_1`
            a = ⟦0b12⟧ | number | put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `0b12`
            a = ⟦0o8⟧ | number | put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `0o8`
            a = ⟦0xg⟧ | number | put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `0xg`
            a = ⟦0x⟧ | number | put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `0x`
            a = ⟦0X1F⟧ | number | write 0x1F | safe: a = 0x1F | a number must be written as in 42, -0.5, 6e3 or 0xff, found `0X1F`
            a = ⟦0XG⟧ | number | put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `0XG`
            a = ⟦0O7⟧ | number | write 0o7 | safe: a = 0o7 | a number must be written as in 42, -0.5, 6e3 or 0xff, found `0O7`
            a = ⟦0B2⟧ | number | put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `0B2`
            a = ⟦0B1⟧ | number | write 0b1 | safe: a = 0b1 | a number must be written as in 42, -0.5, 6e3 or 0xff, found `0B1`
            a = ⟦+0x1⟧ | number | put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `+0x1`
            a = ⟦-0b1⟧ | number | put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `-0b1`
            a = ⟦+0X1⟧ | number | put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `+0X1`
            a = 0x1 ⟦2⟧ | syntax | put all of it in quotes if it is text, or write `#` before a comment | - | a key with its value must be alone on its line, found text behind it
            a = ⟦.5⟧ | number | write 0.5 | safe: a = 0.5 | a number must be written as in 42, -0.5, 6e3 or 0xff, found `.5`
            a = ⟦-.5⟧ | number | write -0.5 | safe: a = -0.5 | a number must be written as in 42, -0.5, 6e3 or 0xff, found `-.5`
            a = ⟦+.5⟧ | number | write 0.5 | safe: a = 0.5 | a number must be written as in 42, -0.5, 6e3 or 0xff, found `+.5`
            a = ⟦5.⟧ | number | write 5.0 | safe: a = 5.0 | a number must be written as in 42, -0.5, 6e3 or 0xff, found `5.`
            a = ⟦-5.⟧ | number | write -5.0 | safe: a = -5.0 | a number must be written as in 42, -0.5, 6e3 or 0xff, found `-5.`
            a = ⟦.⟧ | number | put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `.`
            a = ⟦+⟧ | number | put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `+`
            a = ⟦-⟧ | number | put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `-`
            a = ⟦--1⟧ | number | put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `--1`
            a = ⟦++1⟧ | number | put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `++1`
            a = ⟦+-1⟧ | number | put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `+-1`
            a = ⟦1e⟧ | number | put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `1e`
            a = ⟦1e+⟧ | number | put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `1e+`
            a = ⟦1E-⟧ | number | put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `1E-`
            a = ⟦1.e5⟧ | number | put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `1.e5`
            a = ⟦1.5.2⟧ | number | put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `1.5.2`
            a = 1⟦,5⟧ | syntax | write a point in place of the comma | - | a key with its value must be alone on its line, found text behind it
            a = ⟦1.2e⟧ | number | put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `1.2e`
            a = [⟦01⟧, 2] | number | write it without the leading 0, or put it in quotes if it is text | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `01`
            a = [⟦1.⟧, 2] | number | write 1.0 | safe: a = [1.0, 2] | a number must be written as in 42, -0.5, 6e3 or 0xff, found `1.`
            a = ⟦1_e5⟧ | number | an underscore must have a digit on each side | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `1_e5`
            a = ⟦1e_5⟧ | number | an underscore must have a digit on each side | - | a number must be written as in 42, -0.5, 6e3 or 0xff, found `1e_5`
            a = ⟦/5⟧ | unquoted-text | put it in quotes | unsafe: a = "/5" | a value must be text in quotes, a number, a date, true or false, found `/5`
            a = ⟦:5⟧ | unquoted-text | put it in quotes | unsafe: a = ":5" | a value must be text in quotes, a number, a date, true or false, found `:5`
            a = ⟦1abc⟧ | unquoted-text | put it in quotes | unsafe: a = "1abc" | a value must be text in quotes, a number, a date, true or false, found `1abc`
            a = ⟦1+x⟧ | unquoted-text | put it in quotes | unsafe: a = "1+x" | a value must be text in quotes, a number, a date, true or false, found `1+x`
            a = ⟦5%⟧ | unquoted-text | put it in quotes | unsafe: a = "5%" | a value must be text in quotes, a number, a date, true or false, found `5%`
            a = ⟦0z1⟧ | unquoted-text | put it in quotes | unsafe: a = "0z1" | a value must be text in quotes, a number, a date, true or false, found `0z1`
            """)
    void numbers(String row, String rules, String hint, String fix, @Nullable String message) {
        TomlRow.assertTold(row, rules, hint, fix, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '¤', nullValues = "?", textBlock = """
            a = ⟦True⟧ | unquoted-text | write true | safe: a = true | a value must be text in quotes, a number, a date, true or false, found `True`
            a = ⟦FALSE⟧ | unquoted-text | write false | safe: a = false | a value must be text in quotes, a number, a date, true or false, found `FALSE`
            a = ⟦INF⟧ | unquoted-text | write inf | safe: a = inf | a value must be text in quotes, a number, a date, true or false, found `INF`
            a = ⟦NaN⟧ | unquoted-text | write nan | safe: a = nan | a value must be text in quotes, a number, a date, true or false, found `NaN`
            a = ⟦+INF⟧ | unquoted-text | write +inf | safe: a = +inf | a value must be text in quotes, a number, a date, true or false, found `+INF`
            a = ⟦-NaN⟧ | unquoted-text | write -nan | safe: a = -nan | a value must be text in quotes, a number, a date, true or false, found `-NaN`
            a = ⟦Infinity⟧ | unquoted-text | write inf | unsafe: a = inf | a value must be text in quotes, a number, a date, true or false, found `Infinity`
            a = ⟦-Infinity⟧ | unquoted-text | write -inf | unsafe: a = -inf | a value must be text in quotes, a number, a date, true or false, found `-Infinity`
            a = ⟦+infinity⟧ | unquoted-text | write +inf | unsafe: a = +inf | a value must be text in quotes, a number, a date, true or false, found `+infinity`
            a = ⟦.inf⟧ | unquoted-text | write inf | unsafe: a = inf | a value must be text in quotes, a number, a date, true or false, found `.inf`
            a = ⟦-.Inf⟧ | unquoted-text | write -inf | unsafe: a = -inf | a value must be text in quotes, a number, a date, true or false, found `-.Inf`
            a = ⟦.NaN⟧ | unquoted-text | write nan | unsafe: a = nan | a value must be text in quotes, a number, a date, true or false, found `.NaN`
            a = ⟦.info⟧ | unquoted-text | put it in quotes | unsafe: a = ".info" | a value must be text in quotes, a number, a date, true or false, found `.info`
            a = ⟦Infinity War⟧ | unquoted-text | put it in quotes | safe: a = "Infinity War" | a value must be text in quotes, a number, a date, true or false, found `Infinity War`
            a = [⟦.nan⟧, ⟦Infinity⟧] | unquoted-text, unquoted-text | write nan & write inf | unsafe: a = [nan, Infinity] & unsafe: a = [.nan, inf] | ?
            a = [⟦True False⟧] | unquoted-text | put it in quotes | unsafe: a = ["True False"] | a value must be text in quotes, a number, a date, true or false, found `True False`
            a = [⟦True⟧] | unquoted-text | write true | safe: a = [true] | a value must be text in quotes, a number, a date, true or false, found `True`
            a = [1 ⟦True⟧] | unquoted-text | write true | - | a value must be text in quotes, a number, a date, true or false, found `True`
            a = [1 ⟦b⟧] | unquoted-text | put it in quotes | - | a value must be text in quotes, a number, a date, true or false, found `b`
            a = [1 ⟦b⟧, ⟦c⟧] | unquoted-text, unquoted-text | put it in quotes & put it in quotes | - & safe: a = [1 b, "c"] | ?
            a = ⟦yes⟧ | unquoted-text | write true | - | a value must be text in quotes, a number, a date, true or false, found `yes`
            a = ⟦Off⟧ | unquoted-text | write false | - | a value must be text in quotes, a number, a date, true or false, found `Off`
            a = ⟦ture⟧ | unquoted-text | did you mean `true`? | - | a value must be text in quotes, a number, a date, true or false, found `ture`
            a = ⟦fals⟧ | unquoted-text | did you mean `false`? | - | a value must be text in quotes, a number, a date, true or false, found `fals`
            a = ⟦null⟧ | unquoted-text | remove the key: TOML has no value for nothing | - | a value must be text in quotes, a number, a date, true or false, found `null`
            a = ⟦NULL⟧ | unquoted-text | remove the key: TOML has no value for nothing | - | a value must be text in quotes, a number, a date, true or false, found `NULL`
            a = ⟦None⟧ | unquoted-text | remove the key: TOML has no value for nothing | - | a value must be text in quotes, a number, a date, true or false, found `None`
            a = ⟦nil⟧ | unquoted-text | remove the key: TOML has no value for nothing | - | a value must be text in quotes, a number, a date, true or false, found `nil`
            a = ⟦~⟧ | unquoted-text | remove the key: TOML has no value for nothing | - | a value must be text in quotes, a number, a date, true or false, found `~`
            a = ⟦nul⟧ | unquoted-text | put it in quotes | safe: a = "nul" | a value must be text in quotes, a number, a date, true or false, found `nul`
            """)
    void words_that_stand_for_values(String row, String rules, String hint, String fix, @Nullable String message) {
        TomlRow.assertTold(row, rules, hint, fix, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '¤', nullValues = "?", textBlock = """
            a = ⟦True⟧⟦, b = ⟦False⟧⟧ | unquoted-text, syntax, unquoted-text | write true & begin a new line for the next key, without the comma & write false | safe: a = true, b = False & unsafe: a = True⏎b = False & safe: a = True, b = false | ?
            a = ⟦True⟧⟦, b = 1, c = ⟦-Infinity⟧⟧ | unquoted-text, syntax, unquoted-text | write true & begin a new line for the next key, without the comma & write -inf | safe: a = true, b = 1, c = -Infinity & unsafe: a = True⏎b = 1⏎c = -Infinity & unsafe: a = True, b = 1, c = -inf | ?
            a = ⟦True⟧⟦,b = 1⟧ | unquoted-text, syntax | write true & begin a new line for the next key, without the comma | safe: a = true,b = 1 & unsafe: a = True⏎b = 1 | ?
            a = ⟦.inf⟧ ⟦b = 1⟧ | unquoted-text, syntax | write inf & begin a new line for the next key | unsafe: a = inf b = 1 & unsafe: a = .inf⏎b = 1 | ?
            a = ⟦.5⟧⟦; b = 1⟧ | number, syntax | write 0.5 & begin a new line for the next key, without the semicolon | safe: a = 0.5; b = 1 & unsafe: a = .5⏎b = 1 | ?
            a = ⟦2026-3-1⟧⟦, b = 1⟧ | date, syntax | write 2026-03-01 & begin a new line for the next key, without the comma | safe: a = 2026-03-01, b = 1 & unsafe: a = 2026-3-1⏎b = 1 | ?
            a = ⟦yes⟧⟦, b = 1⟧ | unquoted-text, syntax | write true & begin a new line for the next key, without the comma | - & unsafe: a = yes⏎b = 1 | ?
            a = ⟦True⟧⟦,⟧ | unquoted-text, syntax | write true & remove the comma | safe: a = true, & safe: a = True | ?
            a = ⟦True⟧⟦;⟧ # c | unquoted-text, syntax | write true & remove the semicolon | safe: a = true; # c & safe: a = True # c | ?
            a = ⟦low tide⟧⟦, b = 1⟧ | unquoted-text, syntax | put it in quotes & begin a new line for the next key, without the comma | unsafe: a = "low tide", b = 1 & unsafe: a = low tide⏎b = 1 | ?
            a = ⟦low b = 1⟧ | unquoted-text | put it in quotes | unsafe: a = "low b = 1" | a value must be text in quotes, a number, a date, true or false, found `low b = 1`
            a = ⟦low,b=1⟧ | unquoted-text | put it in quotes | unsafe: a = "low,b=1" | a value must be text in quotes, a number, a date, true or false, found `low,b=1`
            a = ⟦x?b=1&c=2⟧ | unquoted-text | put it in quotes | unsafe: a = "x?b=1&c=2" | a value must be text in quotes, a number, a date, true or false, found `x?b=1&c=2`
            a = ⟦b = 1⟧ | unquoted-text | put it in quotes | unsafe: a = "b = 1" | a value must be text in quotes, a number, a date, true or false, found `b = 1`
            a = ⟦,b = 1⟧ | unquoted-text | put it in quotes | unsafe: a = ",b = 1" | a value must be text in quotes, a number, a date, true or false, found `,b = 1`
            a = {b = ⟦True⟧ ⟦c⟧ = 1} | unquoted-text, missing-comma | write true & add a comma before it | safe: a = {b = true c = 1} & safe: a = {b = True, c = 1} | ?
            a = {b = ⟦low⟧, c = 1} | unquoted-text | put it in quotes | safe: a = {b = "low", c = 1} | a value must be text in quotes, a number, a date, true or false, found `low`
            """)
    void keys_behind_them(String row, String rules, String hint, String fix, @Nullable String message) {
        TomlRow.assertTold(row, rules, hint, fix, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '¤', nullValues = "?", textBlock = """
            a = ⟦b⟧ | unquoted-text | put it in quotes | safe: a = "b" | a value must be text in quotes, a number, a date, true or false, found `b`
            a = ⟦é⟧ | unquoted-text | put it in quotes | safe: a = "é" | a value must be text in quotes, a number, a date, true or false, found `é`
            a = ⟦b c⟧ | unquoted-text | put it in quotes | safe: a = "b c" | a value must be text in quotes, a number, a date, true or false, found `b c`
            a = ⟦b c⟧ # d | unquoted-text | put it in quotes, with what stands behind `#` if that is a part of it | - | a value must be text in quotes, a number, a date, true or false, found `b c`
            a = ⟦b#c⟧ | unquoted-text | put it in quotes | unsafe: a = "b#c" | a value must be text in quotes, a number, a date, true or false, found `b#c`
            a = ⟦b# c⟧ | unquoted-text | put it in quotes | unsafe: a = "b# c" | a value must be text in quotes, a number, a date, true or false, found `b# c`
            a = ⟦b⟧ # | unquoted-text | put it in quotes, with what stands behind `#` if that is a part of it | - | a value must be text in quotes, a number, a date, true or false, found `b`
            a = ⟦1b⟧ | unquoted-text | put it in quotes | unsafe: a = "1b" | a value must be text in quotes, a number, a date, true or false, found `1b`
            a = ⟦$b⟧ | unquoted-text | put it in quotes | unsafe: a = "$b" | a value must be text in quotes, a number, a date, true or false, found `$b`
            a = ⟦𝒜b⟧ | unquoted-text | put it in quotes | safe: a = "𝒜b" | a value must be text in quotes, a number, a date, true or false, found `𝒜b`
            a = ⟦in⟧ | unquoted-text | put it in quotes | unsafe: a = "in" | a value must be text in quotes, a number, a date, true or false, found `in`
            a = ⟦b"c⟧ | unquoted-text | put it in single quotes | - | a value must be text in quotes, a number, a date, true or false, found `b"c`
            a = ⟦b\\c⟧ | unquoted-text | put it in single quotes | - | a value must be text in quotes, a number, a date, true or false, found `b\\c`
            a = ⟦b'c⟧ | unquoted-text | put it in quotes | safe: a = "b'c" | a value must be text in quotes, a number, a date, true or false, found `b'c`
            a = ⟦b␁c⟧ | unquoted-text | put it in double quotes, with \\\\ for each backslash and \\" for each quote in it | - | a value must be text in quotes, a number, a date, true or false, found `bc`
            a = ⟦bc⟧ | unquoted-text | put it in quotes | safe: a = "bc" | a value must be text in quotes, a number, a date, true or false, found `bc`
            a = ⟦b;⟧ | unquoted-text | put it in quotes | unsafe: a = "b;" | a value must be text in quotes, a number, a date, true or false, found `b;`
            a = 1⟦;⟧ | syntax | remove the semicolon | safe: a = 1 | a key with its value must be alone on its line, found a semicolon behind it
            a = 1⟦;⟧ # x | syntax | remove the semicolon | safe: a = 1 # x | a key with its value must be alone on its line, found a semicolon behind it
            a = ⟦;⟧ | unquoted-text | put it in quotes | unsafe: a = ";" | a value must be text in quotes, a number, a date, true or false, found `;`
            a = ⟦}⟧ | unquoted-text | put it in quotes | unsafe: a = "}" | a value must be text in quotes, a number, a date, true or false, found `}`
            a = ⟦]⟧ | unquoted-text | put it in quotes | unsafe: a = "]" | a value must be text in quotes, a number, a date, true or false, found `]`
            a = ⟦}x⟧ | unquoted-text | put it in quotes | unsafe: a = "}x" | a value must be text in quotes, a number, a date, true or false, found `}x`
            a = ⟦b,c⟧ | unquoted-text | put it in quotes | unsafe: a = "b,c" | a value must be text in quotes, a number, a date, true or false, found `b,c`
            a = ⟦b]c⟧ | unquoted-text | put it in quotes | unsafe: a = "b]c" | a value must be text in quotes, a number, a date, true or false, found `b]c`
            a = [⟦b⟧, ⟦c⟧] | unquoted-text, unquoted-text | put it in quotes & put it in quotes | safe: a = ["b", c] & safe: a = [b, "c"] | ?
            a = [⟦b c⟧, ⟦d⟧] | unquoted-text, unquoted-text | put it in quotes & put it in quotes | safe: a = ["b c", d] & safe: a = [b c, "d"] | ?
            a = [⟦b c⟧] | unquoted-text | put it in quotes | safe: a = ["b c"] | a value must be text in quotes, a number, a date, true or false, found `b c`
            a = {x = ⟦b c⟧} | unquoted-text | put it in quotes | safe: a = {x = "b c"} | a value must be text in quotes, a number, a date, true or false, found `b c`
            a = {x = ⟦b⟧, y = ⟦c⟧} | unquoted-text, unquoted-text | put it in quotes & put it in quotes | safe: a = {x = "b", y = c} & safe: a = {x = b, y = "c"} | ?
            a = [⟦b c⟧ # d⏎] | unquoted-text | put it in quotes, with what stands behind `#` if that is a part of it | - | a value must be text in quotes, a number, a date, true or false, found `b c`
            a = [⟦b#c⟧] | unquoted-text | put it in quotes | unsafe: a = ["b#c"] | a value must be text in quotes, a number, a date, true or false, found `b#c`
            a = [⟦b# c⟧] | unquoted-text | put it in quotes | unsafe: a = ["b# c"] | a value must be text in quotes, a number, a date, true or false, found `b# c`
            a = [⟦b⟧⏎] | unquoted-text | put it in quotes | safe: a = ["b"⏎] | a value must be text in quotes, a number, a date, true or false, found `b`
            a = [⟦b c⟧⏎, ⟦d⟧] | unquoted-text, unquoted-text | put it in quotes & put it in quotes | safe: a = ["b c"⏎, d] & safe: a = [b c⏎, "d"] | ?
            a = [⟦b c⟧  ] | unquoted-text | put it in quotes | safe: a = ["b c"  ] | a value must be text in quotes, a number, a date, true or false, found `b c`
            a = [⟦é b⟧, 1] | unquoted-text | put it in quotes | safe: a = ["é b", 1] | a value must be text in quotes, a number, a date, true or false, found `é b`
            a = ⟦[⟧⟦b⟧ | unclosed-bracket, unquoted-text | add the closing `]` & put it in quotes | - & - | ?
            a = ⟦[⟧⟦b é⟧ | unclosed-bracket, unquoted-text | add the closing `]` & put it in quotes | - & - | ?
            """)
    void text_without_quotes(String row, String rules, String hint, String fix, @Nullable String message) {
        TomlRow.assertTold(row, rules, hint, fix, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '¤', nullValues = "?", textBlock = """
            a = ⟦“x”⟧ | unquoted-text | write " in place of the typographic quotes | safe: a = "x" | a value must be text in quotes, a number, a date, true or false, found `“x”`
            a = ⟦‘x’⟧ | unquoted-text | write " in place of the typographic quotes | safe: a = "x" | a value must be text in quotes, a number, a date, true or false, found `‘x’`
            a = ⟦„x“⟧ | unquoted-text | write " in place of the typographic quotes | safe: a = "x" | a value must be text in quotes, a number, a date, true or false, found `„x“`
            a = ⟦“x”⟧ # y | unquoted-text | write " in place of the typographic quotes | safe: a = "x" # y | a value must be text in quotes, a number, a date, true or false, found `“x”`
            a = ⟦“x # y”⟧ | unquoted-text | write " in place of the typographic quotes | safe: a = "x # y" | a value must be text in quotes, a number, a date, true or false, found `“x # y”`
            a = ⟦“x⟧ # y” z | unquoted-text | write " in place of the typographic quotes | - | a value must be text in quotes, a number, a date, true or false, found `“x`
            a = ⟦“x # y”⟧ # z | unquoted-text | write " in place of the typographic quotes | safe: a = "x # y" # z | a value must be text in quotes, a number, a date, true or false, found `“x # y”`
            a = ⟦“x # y”⟧⟦, 1⟧ | unquoted-text, syntax | write " in place of the typographic quotes & put all of it in quotes if it is text, or write `#` before a comment | safe: a = "x # y", 1 & - | ?
            a = ⟦“x # y”⟧⟦]⟧ | unquoted-text, syntax | write " in place of the typographic quotes & remove `]` | safe: a = "x # y"] & unsafe: a = “x # y” | ?
            a = [⟦“a, b”⟧] | unquoted-text | write " in place of the typographic quotes | safe: a = ["a, b"] | a value must be text in quotes, a number, a date, true or false, found `“a, b”`
            a = [⟦“a, b”⟧ , 1] | unquoted-text | write " in place of the typographic quotes | safe: a = ["a, b" , 1] | a value must be text in quotes, a number, a date, true or false, found `“a, b”`
            a = [⟦‘a, b’⟧] | unquoted-text | write " in place of the typographic quotes | safe: a = ["a, b"] | a value must be text in quotes, a number, a date, true or false, found `‘a, b’`
            a = [⟦„a, b“⟧] | unquoted-text | write " in place of the typographic quotes | safe: a = ["a, b"] | a value must be text in quotes, a number, a date, true or false, found `„a, b“`
            a = {x = ⟦“a, b”⟧} | unquoted-text | write " in place of the typographic quotes | safe: a = {x = "a, b"} | a value must be text in quotes, a number, a date, true or false, found `“a, b”`
            a = [⟦“a, b”⟧⏎] | unquoted-text | write " in place of the typographic quotes | safe: a = ["a, b"⏎] | a value must be text in quotes, a number, a date, true or false, found `“a, b”`
            a = [⟦“a, b”⟧ # c⏎] | unquoted-text | write " in place of the typographic quotes | safe: a = ["a, b" # c⏎] | a value must be text in quotes, a number, a date, true or false, found `“a, b”`
            a = [⟦“a⟧, ⟦b” c⟧] | unquoted-text, unquoted-text | write " in place of the typographic quotes & put it in quotes | - & unsafe: a = [“a, "b” c"] | ?
            a = [⟦“a⟧, ⟦b⟧] | unquoted-text, unquoted-text | write " in place of the typographic quotes & put it in quotes | - & safe: a = [“a, "b"] | ?
            a = [⟦“a⟧, ⟦b’⟧] | unquoted-text, unquoted-text | write " in place of the typographic quotes & put it in quotes | - & unsafe: a = [“a, "b’"] | ?
            a = ⟦“a”b”⟧ | unquoted-text | write " in place of the typographic quotes | - | a value must be text in quotes, a number, a date, true or false, found `“a”b”`
            a = ⟦“a“b”⟧ | unquoted-text | write " in place of the typographic quotes | - | a value must be text in quotes, a number, a date, true or false, found `“a“b”`
            a = ⟦“a‘b”⟧ | unquoted-text | write " in place of the typographic quotes | - | a value must be text in quotes, a number, a date, true or false, found `“a‘b”`
            a = ⟦“⟧ | unquoted-text | write " in place of the typographic quotes | - | a value must be text in quotes, a number, a date, true or false, found `“`
            a = ⟦”⟧ | unquoted-text | write " in place of the typographic quotes | - | a value must be text in quotes, a number, a date, true or false, found `”`
            a = ⟦“”⟧ | unquoted-text | write " in place of the typographic quotes | safe: a = "" | a value must be text in quotes, a number, a date, true or false, found `“”`
            a = ⟦”x”⟧ | unquoted-text | write " in place of the typographic quotes | - | a value must be text in quotes, a number, a date, true or false, found `”x”`
            a = ⟦“x⟧ | unquoted-text | write " in place of the typographic quotes | - | a value must be text in quotes, a number, a date, true or false, found `“x`
            a = ⟦“x“⟧ | unquoted-text | write " in place of the typographic quotes | - | a value must be text in quotes, a number, a date, true or false, found `“x“`
            a = ⟦„x”⟧ | unquoted-text | write " in place of the typographic quotes | safe: a = "x" | a value must be text in quotes, a number, a date, true or false, found `„x”`
            a = ⟦“x‘⟧ | unquoted-text | write " in place of the typographic quotes | safe: a = "x" | a value must be text in quotes, a number, a date, true or false, found `“x‘`
            a = ⟦‚x‘⟧ | unquoted-text | write " in place of the typographic quotes | safe: a = "x" | a value must be text in quotes, a number, a date, true or false, found `‚x‘`
            a = ⟦“x"⟧ | unquoted-text | write " in place of the typographic quotes | - | a value must be text in quotes, a number, a date, true or false, found `“x"`
            a = ⟦“a"b\\c”⟧ | unquoted-text | write " in place of the typographic quotes | safe: a = "a\\"b\\\\c" | a value must be text in quotes, a number, a date, true or false, found `“a"b\\c”`
            a = ⟦–x⟧ | unquoted-text | put it in quotes | unsafe: a = "–x" | a value must be text in quotes, a number, a date, true or false, found `–x`
            """)
    void typographic_quotes(String row, String rules, String hint, String fix, @Nullable String message) {
        TomlRow.assertTold(row, rules, hint, fix, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '¤', nullValues = "?", textBlock = """
            a = ['it⟦'⟧s'] | syntax | put the text in double quotes | - | text in single quotes must hold none, found one that ends it
            a = ["a⟦"⟧b"] | syntax | write \\" for each quote within the text | - | a quote within text must be written as \\", found one that ends the text
            a = ["a⟦"⟧b] | syntax | write \\" for each quote within the text | - | a quote within text must be written as \\", found one that ends the text
            a = ['a⟦'⟧b] | syntax | put the text in double quotes | - | text in single quotes must hold none, found one that ends it
            a = ["a" ⟦b⟧] | unquoted-text | put it in quotes | - | a value must be text in quotes, a number, a date, true or false, found `b`
            """)
    void quotes_within_entries(String row, String rules, String hint, String fix, @Nullable String message) {
        TomlRow.assertTold(row, rules, hint, fix, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '¤', nullValues = "?", textBlock = """
            a = [⟦⍽⟧1] | control-character | write a space | safe: a = [ 1] | only spaces and tabs are blank in TOML, found the character U+00A0
            a = [⟦⍽⟧"x"] | control-character | write a space | safe: a = [ "x"] | only spaces and tabs are blank in TOML, found the character U+00A0
            a = [⟦⍽⟧'x'] | control-character | write a space | safe: a = [ 'x'] | only spaces and tabs are blank in TOML, found the character U+00A0
            a = [⟦⍽⟧"x'y"] | control-character | write a space | safe: a = [ "x'y"] | only spaces and tabs are blank in TOML, found the character U+00A0
            a = [⟦⍽⟧""] | control-character | write a space | - | only spaces and tabs are blank in TOML, found the character U+00A0
            a = [⟦⍽⟧"x] | control-character | write a space | - | only spaces and tabs are blank in TOML, found the character U+00A0
            a = [⟦⍽⟧"x'⏎] | control-character | write a space | - | only spaces and tabs are blank in TOML, found the character U+00A0
            a = [⟦⍽⟧"] | control-character | write a space | - | only spaces and tabs are blank in TOML, found the character U+00A0
            a = [⟦⍽⟧"x"y] | control-character | write a space | - | only spaces and tabs are blank in TOML, found the character U+00A0
            a = [⟦⍽⟧"x\\n"] | control-character | write a space | - | only spaces and tabs are blank in TOML, found the character U+00A0
            a = [⟦⍽⟧"x␁"] | control-character | write a space | - | only spaces and tabs are blank in TOML, found the character U+00A0
            a = [⟦⍽⟧b] | control-character | write a space | - | only spaces and tabs are blank in TOML, found the character U+00A0
            a = [⟦⍽⟧true] | control-character | write a space | safe: a = [ true] | only spaces and tabs are blank in TOML, found the character U+00A0
            a = [⟦⍽⟧ true] | control-character | write a space | safe: a = [  true] | only spaces and tabs are blank in TOML, found the character U+00A0
            a = [⟦⍽⟧1 2] | control-character | write a space | - | only spaces and tabs are blank in TOML, found the character U+00A0
            a = [⟦⍽⟧] | control-character | write a space | - | only spaces and tabs are blank in TOML, found the character U+00A0
            a = [⟦⍽⟧, 1] | control-character | write a space | - | only spaces and tabs are blank in TOML, found the character U+00A0
            a = [1, ⟦⍽⟧2026-03-14 09:30] | control-character | write a space | safe: a = [1,  2026-03-14 09:30] | only spaces and tabs are blank in TOML, found the character U+00A0
            a = [1, ⟦⍽⟧1 # c⏎] | control-character | write a space | safe: a = [1,  1 # c⏎] | only spaces and tabs are blank in TOML, found the character U+00A0
            a = {b = ⟦⍽⟧"x"} | control-character | write a space | safe: a = {b =  "x"} | only spaces and tabs are blank in TOML, found the character U+00A0
            a = {b = ⟦⍽⟧1, c = 2} | control-character | write a space | safe: a = {b =  1, c = 2} | only spaces and tabs are blank in TOML, found the character U+00A0
            a = [⟦⍽⟧⍽1] | control-character | write a space | - | only spaces and tabs are blank in TOML, found the character U+00A0
            a = [⟦␁⟧1] | control-character | remove it | safe: a = [1] | TOML must not hold the character U+0001
            a = ⟦⍽⟧1 | control-character | write a space | safe: a =  1 | only spaces and tabs are blank in TOML, found the character U+00A0
            a = ⟦␁⟧1 | control-character | remove it | safe: a = 1 | TOML must not hold the character U+0001
            a = ⟦⍽⟧⟦b⟧ | control-character, unquoted-text | write a space & put it in quotes | safe: a =  b & safe: a = ⍽"b" | ?
            """)
    void characters_that_only_look_like_blanks(
            String row, String rules, String hint, String fix, @Nullable String message) {
        TomlRow.assertTold(row, rules, hint, fix, message);
    }
}
