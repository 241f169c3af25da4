package dev.frontmatter.syntax.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Comments, and characters that look like spaces. */
class JsonSpaceTest {

    @Test
    void comments() {
        assertThat(JsonDiagnosed.of("// c")).isEqualTo("""
                        0-4 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        4-4 json/syntax JSON must have a value here, found nothing
                        hint: write `{}` for no keys
                        """);
        assertThat(JsonDiagnosed.of("/*/ x */ 1")).isEqualTo("""
                        0-8 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        |  1
                        """);
        assertThat(JsonDiagnosed.of("1 /* x\n y */ # z")).isEqualTo("""
                        2-6 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | 1  # z
                        13-16 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | 1 /* x
                        |  y */\s
                        """);
        assertThat(JsonDiagnosed.of("[1 /* x")).isEqualTo("""
                        0-1 json/unclosed-bracket a list that opens with `[` must end with `]`, found none
                        hint: add the closing `]`
                        3-7 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | [1\s
                        """);
        assertThat(JsonDiagnosed.of("[1 // x")).isEqualTo("""
                        0-1 json/unclosed-bracket a list that opens with `[` must end with `]`, found none
                        hint: add the closing `]`
                        3-7 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | [1\s
                        """);
        assertThat(JsonDiagnosed.of("1 /* x *")).isEqualTo("""
                        2-8 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | 1\s
                        """);
        assertThat(JsonDiagnosed.of("# a\n1")).isEqualTo("""
                        0-3 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        |\s
                        | 1
                        """);
        assertThat(JsonDiagnosed.of("[1, /**/ 2]")).isEqualTo("""
                        4-8 json/comment JSON has no comments, found one
                        hint: remove it, or write it as the text of a key
                        fix: remove the comment
                        | [1,  2]
                        """);
        assertThat(JsonDiagnosed.of("1 /")).isEqualTo("""
                        2-3 json/syntax JSON must end with its outermost value, found text behind it
                        hint: remove it
                        """);
        assertThat(JsonDiagnosed.of("1 / 2")).isEqualTo("""
                        2-5 json/syntax JSON must end with its outermost value, found text behind it
                        hint: remove it
                        """);
    }

    @Test
    void odd_spaces() {
        assertThat(JsonDiagnosed.of("\u00a01")).isEqualTo("""
                        0-2 json/syntax only spaces, tabs and line ends may stand between values, found the character U+00A0
                        hint: write a space
                        safe fix: write a space
                        |  1
                        """);
        assertThat(JsonDiagnosed.of("[1,\u00a0\u00a0 2]")).isEqualTo("""
                        3-7 json/syntax only spaces, tabs and line ends may stand between values, found the character U+00A0
                        hint: write a space
                        safe fix: write a space
                        | [1,  2]
                        """);
        assertThat(JsonDiagnosed.of("[1,\u00a0\n\u00a02]")).isEqualTo("""
                        3-5 json/syntax only spaces, tabs and line ends may stand between values, found the character U+00A0
                        hint: write a space
                        safe fix: write a space
                        | [1,\s
                        | \u00a02]
                        6-8 json/syntax only spaces, tabs and line ends may stand between values, found the character U+00A0
                        hint: write a space
                        safe fix: write a space
                        | [1,\u00a0
                        |  2]
                        """);
        assertThat(JsonDiagnosed.of("[1,\ufeff2]")).isEqualTo("""
                        3-6 json/syntax only spaces, tabs and line ends may stand between values, found the character U+FEFF
                        hint: write a space
                        safe fix: write a space
                        | [1, 2]
                        """);
    }
}
