package dev.frontmatter.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Patterns of ECMA-262 with its flag {@code u}: they match what they match there, where Java reads the same text otherwise. */
class EcmaPatternTest {

    private static final String DRAGON = "\uD83D\uDC32";

    /** A pattern, texts in which it is found, and texts in which it is not. */
    record Case(String regex, List<String> found, List<String> notFound) {}

    private static Case row(String regex, List<String> found, String... notFound) {
        return new Case(regex, found, List.of(notFound));
    }

    static Stream<Case> cases() {
        return Stream.of(
                row("^[^[\\]]+$", List.of("a", "ab"), "[", "a]", ""),
                row("\\u{61}", List.of("a"), "u"),
                row("^\\u{0001F432}$", List.of(DRAGON), "x"),
                row("^\\uD83D\\uDC32$", List.of(DRAGON), "x"),
                row("^[\\u{1F430}-\\u{1F440}]$", List.of(DRAGON), "\uDC32", "x"),
                row("^" + DRAGON + "{2}$", List.of(DRAGON + DRAGON), DRAGON),
                row("^.$", List.of("a", DRAGON, "\u0085"), "\n", "\r", "\u2028", "\u2029", "ab"),
                row("^[^]$", List.of("a", "\n", DRAGON), "ab"),
                row("[]", List.of(), "a", "[]", ""),
                row("^\\0$", List.of("\0"), "0"),
                row("^\\cA\\ca$", List.of("\1\1"), "cAca"),
                row("^[a&&b]+$", List.of("a", "b", "a&b"), "c"),
                row("^[a-c[d]$", List.of("a", "[", "d"), "e"),
                row("^[[]a\\]$", List.of("[a]"), "a"),
                row("^[~#]# $", List.of("~# ", "## "), "~"),
                row("^\\S+$", List.of("a", "\u200B"), "\u00A0", "\uFEFF", "\u2028", "\u3000", "a b"),
                row("^\\s+$", List.of("\u00A0", "\uFEFF\t"), "a", "\u200B", "\u0085"),
                row("^[^\\s]+$", List.of("a"), "\u00A0"),
                row("^[\\S\\n]+$", List.of("a\na"), "a b"),
                row("^[^\\S]$", List.of(" ", "\u00A0"), "a"),
                row("^\\d+$", List.of("123"), "\u0661"),
                row("^[\\D]+$", List.of("abc", "\u0661"), "1"),
                row("^\\w+$", List.of("aZ_9"), "\u00E9"),
                row("^\\W$", List.of("\u00E9", "-", DRAGON), "a"),
                row("\\bcat\\b", List.of("a cat!", "\u00E9cat"), "cats"),
                row("^a\\B", List.of("ab"), "a", "a b"),
                row("^a$", List.of("a"), "a\n", "\na"),
                row("^[\\b]$", List.of("\b"), "b"),
                row("^\\p{L}+$", List.of("\u00E9a"), "1"),
                row("^\\p{Lowercase_Letter}$", List.of("a"), "A"),
                row("^\\p{gc=Lu}\\P{Lu}$", List.of("Aa"), "AA"),
                row("^\\p{Script=Greek}+$", List.of("\u03B1\u03B2"), "a"),
                row("^[\\p{N}x]+$", List.of("1x\u0661"), "y"),
                row("^[^\\p{L}]\\P{ASCII}$", List.of("1\u00E9"), "aa"),
                row("^(a|b)\\1$", List.of("aa", "bb"), "ab"),
                row("^(?<été>a)\\k<été>0$", List.of("aa0"), "a0"),
                row("^\\1(a)$", List.of("a"), "aa"),
                row("(?<=a)b", List.of("ab"), "cb"),
                row("(?<!a)b", List.of("cb"), "ab"),
                row("^(?:a|b){2,3}?$", List.of("ab", "aba"), "a", "abab"),
                row("^a{2,99999999999}$", List.of("aa"), "a"),
                row("^\\/\\-\\@$", List.of("/-@"), "/-"),
                row("", List.of("", "a")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isFoundWhereEcmaFindsIt(Case each) {
        BoundedPattern pattern = EcmaPattern.compile(each.regex());
        assertThat(each.found()).allMatch(pattern::isFoundIn);
        assertThat(each.notFound()).noneMatch(pattern::isFoundIn);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "(            | 0 | `(` is not closed",
                "a)           | 1 | `)` closes nothing",
                "[a           | 0 | `[` is not closed",
                "a{1          | 1 | `{` is not closed",
                "a{,2}        | 1 | `{` is written `\\{`",
                "a{2,1}       | 1 | the bounds are in the wrong order",
                "}            | 0 | `}` is written `\\}`",
                "a]           | 1 | `]` is written `\\]`",
                "*a           | 0 | there is nothing to repeat",
                "a++          | 2 | there is nothing to repeat",
                "(?=a)+       | 5 | there is nothing to repeat",
                "(?i)a        | 0 | `(?` begins no group of ECMA-262",
                "(?>a)        | 0 | `(?` begins no group of ECMA-262",
                "a\\Z         | 1 | `\\Z` is no escape of ECMA-262",
                "\\a          | 0 | `\\a` is no escape of ECMA-262",
                "\\_          | 0 | `\\_` is no escape of ECMA-262",
                "\\u{110000}  | 0 | the escape has no number, or one that is no character",
                "\\u00g0      | 0 | the escape has no number, or one that is no character",
                "\\01         | 0 | octal escapes are no part of ECMA-262",
                "\\c1         | 0 | `\\c` needs a letter",
                "(a)\\10      | 3 | it refers to a group that is not there",
                "(a)\\2       | 3 | it refers to a group that is not there",
                "\\k<n>       | 0 | it refers to a group that is not there",
                "(?<n>a)(?<n>b) | 7 | two groups have one name",
                "(?<1>a)      | 0 | a group has no name, or one that is no word",
                "\\p{Nope}    | 0 | `Nope` is no property of characters that is known here",
                "\\p{Emoji}   | 0 | `Emoji` is no property of characters that is known here",
                "[z-a]        | 1 | a range goes from a character to one that is not before it",
                "[a-\\d]      | 1 | a range goes from a character to one that is not before it",
                "a\\          | 1 | a `\\` at the end escapes nothing"
            })
    void refusesWhatEcmaRefuses(String regex, int index, String description) {
        assertThatThrownBy(() -> EcmaPattern.compile(regex)).isInstanceOfSatisfying(PatternSyntaxException.class, e -> {
            assertThat(e.getDescription()).startsWith(description);
            assertThat(e.getIndex()).isEqualTo(index);
        });
    }

    @Test
    void refusesALookbehindWithoutEnd() {
        assertThatThrownBy(() -> EcmaPattern.compile("(?<=(?:ab)*c)d"))
                .isInstanceOfSatisfying(
                        PatternSyntaxException.class,
                        e -> assertThat(e.getDescription()).isEqualTo("a lookbehind must have a longest match"));
    }

    /** A repeated group, or many of them, must not need a stack that nobody has, nor a time that nobody waits. */
    @Test
    void readsLongPatterns() {
        String regex = "(?:".repeat(300) + "a" + ")".repeat(300);

        assertThat(EcmaPattern.compile(regex).isFoundIn("ba")).isTrue();
    }
}
