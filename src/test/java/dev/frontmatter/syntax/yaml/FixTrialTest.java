package dev.frontmatter.syntax.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fixes are offered where they mend. */
class FixTrialTest {

    @Test
    void keysThatAFixWouldGiveTwice() {
        assertThat(Diagnosed.of("""
                        a: 1
                          a: 2
                        """)).isEqualTo("""
                        3:3-3:4 yaml/indent this key must be indented like the keys that it belongs with, found it below a value
                        hint: keys of one mapping start in one column
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                          b: 2
                        """)).isEqualTo("""
                        3:3-3:4 yaml/indent this key must be indented like the keys that it belongs with, found it below a value
                        hint: keys of one mapping start in one column
                        fix: begin the line in column 1
                        | a: 1
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        \u00a0a: 1
                        a: 2
                        """)).isEqualTo("""
                        warning 2:1-2:2 yaml/lookalike-character a key must not begin or end with the character U+00A0 (no-break space)
                        hint: remove it
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        a b: "x
                        a b: "y
                        """)).isEqualTo("""
                        3:6-3:8 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        fix: add the closing "
                        | a: 1
                        | a b: "x"
                        | a b: "y
                        """);
        assertThat(Diagnosed.of("""
                        x:
                          a: 1
                            a: 2
                        """)).isEqualTo("""
                        4:5-4:6 yaml/indent this key must be indented like the keys that it belongs with, found it below a value
                        hint: keys of one mapping start in one column
                        fix: begin the line in column 1
                        | x:
                        |   a: 1
                        | a: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                        \u00a0b: 1
                        b: 2
                        """)).isEqualTo("""
                        warning 3:1-3:2 yaml/lookalike-character a key must not begin or end with the character U+00A0 (no-break space)
                        hint: use spaces in place of it
                        fix: use spaces in place of it
                        | a:
                        |  b: 1
                        | b: 2
                        """);
    }

    /** A fix is right if it mends its own error: others may stand above and below. */
    @Test
    void otherErrors() {
        assertThat(Diagnosed.of("""
                        b: 1
                        b: 2
                        a: "x
                        c: 3
                        """)).isEqualTo("""
                        3:1-3:2 yaml/duplicate-key key `b` is given twice
                        hint: remove one of the two, or rename it
                        4:4-4:6 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        fix: add the closing "
                        | b: 1
                        | b: 2
                        | a: "x"
                        | c: 3
                        """);
        assertThat(Diagnosed.of("""
                        a: "x
                        b: 1
                        b: 2
                        """)).isEqualTo("""
                        2:4-2:6 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        fix: add the closing "
                        | a: "x"
                        | b: 1
                        | b: 2
                        4:1-4:2 yaml/duplicate-key key `b` is given twice
                        hint: remove one of the two, or rename it
                        """);
        assertThat(Diagnosed.of("""
                        a: "x
                        b: "y
                        """)).isEqualTo("""
                        2:4-2:6 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        fix: add the closing "
                        | a: "x"
                        | b: "y
                        3:4-3:6 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        fix: add the closing "
                        | a: "x
                        | b: "y"
                        """);
        assertThat(Diagnosed.of("""
                        a: "x
                        a: 2
                        b: 3
                        """)).isEqualTo("""
                        2:4-2:6 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        fix: add the closing "
                        | a: "x"
                        | a: 2
                        | b: 3
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        a: "x
                        b: 3
                        """)).isEqualTo("""
                        3:4-3:6 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        """);
    }

    /** A fix must leave keys and values. */
    @Test
    void textThatIsNoFrontMatter() {
        assertThat(Diagnosed.of("""
                        - "x
                        - y: 1
                        """)).isEqualTo("""
                        2:3-2:5 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        """);
        assertThat(Diagnosed.of("""
                        [x
                        """)).isEqualTo("""
                        2:1-2:2 yaml/unclosed-bracket a list that opens with `[` must end with `]`
                        hint: add `]`, or put the text in quotes
                        """);
        assertThat(Diagnosed.of("""
                        @x
                        """)).isEqualTo("""
                        2:1-2:3 yaml/reserved-character unquoted text must not begin with `@`
                        hint: put the text in quotes
                        """);
        assertThat(Diagnosed.of("""
                        "a" b
                        """)).isEqualTo("""
                        2:5-2:6 yaml/text-after-quote nothing may follow the closing ", found text
                        hint: quote the whole text, and write \\" for a quote inside it
                        """);
        assertThat(Diagnosed.of("""
                        {a: 1
                        """)).isEqualTo("""
                        2:1-2:2 yaml/unclosed-bracket a mapping that opens with `{` must end with `}`
                        hint: add `}`, or put the text in quotes
                        fix: add `}`
                        | {a: 1}
                        """);
    }

    @Test
    void engineWords() {
        assertThat(Diagnosed.of("""
                        -
                        : b
                        """)).isEqualTo("""
                        3:1-3:4 yaml/syntax not YAML: expected the node content, but found ':'
                        """);
        assertThat(Diagnosed.of("""
                        -
                        ? b
                        """)).isEqualTo("""
                        3:1-3:4 yaml/syntax not YAML: expected the node content, but found '?'
                        """);
        assertThat(Diagnosed.of("""
                        b:
                          - [...
                          \r ]1
                        - c
                        """)).isEqualTo("""
                        3:9-3:9 yaml/syntax not YAML: cannot read what stands here
                        """);
    }

    /** Fixes of warnings are tried until 128 KiB and the text itself are read: each costs a reading of all of the text. */
    @Test
    void fixesOfManyWarnings() {
        String warned = "- \u00a0x\n";
        int length = 16 * 1024;
        String lines = "a:\n" + warned.repeat(12);
        String rest = "b: " + "x".repeat(length - lines.getBytes(UTF_8).length - 4) + "\n";
        List<Diagnostic> diagnostics = FrontMatter.untyped()
                .tryReadText("---\n" + lines + rest + "---\n")
                .diagnostics();
        assertThat(diagnostics).hasSize(12);
        assertThat(diagnostics.stream().map(diagnostic -> diagnostic.fixes().size()))
                .containsExactly(1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0);
    }
}
