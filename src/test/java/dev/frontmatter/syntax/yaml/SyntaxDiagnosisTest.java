package dev.frontmatter.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.FrontMatter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Faults that stand at the end of a line or of the text, or that the engine has no words for. */
class SyntaxDiagnosisTest {

    @Test
    void escapes() {
        assertThat(diagnostic("a: \"\\UFFFFFFFF\""))
                .isEqualTo("2:5 yaml/escape `\\U` must be followed by the 8 hexadecimal digits of a character");
        assertThat(diagnostic("a: x", "b: \"y \\U00110000\""))
                .isEqualTo("3:7 yaml/escape `\\U` must be followed by the 8 hexadecimal digits of a character");
        assertThat(diagnostic("a: \"\\Uxyz\""))
                .isEqualTo("2:5 yaml/escape `\\U` must be followed by the 8 hexadecimal digits of a character");
        assertThat(diagnostic("a: \"\\x4\""))
                .isEqualTo("2:5 yaml/escape `\\x` must be followed by the 2 hexadecimal digits of a character");
        assertThat(diagnostic("a: \"b\\q\""))
                .isEqualTo("2:6 yaml/escape a backslash in double quotes must begin an escape, found `\\q`");
        assertThat(diagnostic("a: \"\\x\\\"\""))
                .isEqualTo("2:5 yaml/escape `\\x` must be followed by the 2 hexadecimal digits of a character");
    }

    /** What the engine quotes of a document are not its own words. */
    @Test
    void tagsNamedLikeTheEnginesWords() {
        assertThat(diagnostic("a:\t!TAB!b c"))
                .isEqualTo("2:4 yaml/tag a tag must be one of the core schema's, found one that is malformed");
        assertThat(diagnostic("a: !DEL!b c", "d: \"\u007F\""))
                .isEqualTo("2:4 yaml/tag a tag must be one of the core schema's, found one that is malformed");
    }

    @Test
    void quotesThatSwallowKeys() {
        assertThat(diagnostic("a: \"open", "b: 1", "c: 2"))
                .isEqualTo("2:4 yaml/unclosed-quote text that opens with \" must end with \"");
        assertThat(diagnostic("a: 'open", "  text", "key_1-x: v"))
                .isEqualTo("2:4 yaml/unclosed-quote text that opens with ' must end with '");
        assertThat(diagnostic("a: \"open", "text"))
                .isEqualTo("2:4 yaml/unclosed-quote text that opens with \" must end with \"");
        assertThat(diagnostic("\"" + "k".repeat(1_100) + "\": v"))
                .isEqualTo("2:1 yaml/syntax a key must not be longer than 1024 characters, found one of more");
        for (String lineEnd : List.of("\n", "\r\n")) {
            String lines = ("\u00e9".repeat(80) + lineEnd).repeat(7);
            assertThat(diagnostic("a: \"x" + lineEnd + lines + "\": v", "b: c"))
                    .isEqualTo("2:4 yaml/unclosed-quote text that opens with \" must end with \"");
        }
    }

    @Test
    void brackets() {
        assertThat(diagnostic("a: [1, 2}"))
                .isEqualTo("2:9 yaml/unclosed-bracket `[` must be closed with `]`, found `}`");
        assertThat(diagnostic("a: {b: 1]"))
                .isEqualTo("2:9 yaml/unclosed-bracket `{` must be closed with `}`, found `]`");
        assertThat(diagnostic("a: [1,, 2]"))
                .isEqualTo("2:7 yaml/unclosed-bracket an entry must stand before each comma, found none");
        assertThat(diagnostics("a: [x", "b: 1", "c: ]"))
                .containsExactly(
                        "2:4 yaml/unclosed-bracket a list that opens with `[` must end with `]`",
                        "4:4 yaml/reserved-character unquoted text must not begin with `]`");
        assertThat(diagnostic("a: {x: 1", "- y"))
                .isEqualTo("2:4 yaml/unclosed-bracket a mapping that opens with `{` must end with `}`");
        assertThat(diagnostic("a: [\"x\" \"y\"]"))
                .isEqualTo("2:9 yaml/unclosed-bracket entries must be parted by commas, found none before this one");
        assertThat(diagnostic("a: [[1] 2]"))
                .isEqualTo("2:9 yaml/unclosed-bracket entries must be parted by commas, found none before this one");
        assertThat(diagnostic("a: [{b: 1} c]"))
                .isEqualTo("2:12 yaml/unclosed-bracket entries must be parted by commas, found none before this one");
    }

    @Test
    void misplaced() {
        assertThat(diagnostic(": value")).isEqualTo("2:1 yaml/syntax a key must stand before the colon, found none");
        assertThat(diagnostic("a: b", ": value"))
                .isEqualTo("3:1 yaml/syntax a key must stand before the colon, found none");
        assertThat(diagnostic("a: b", "%x"))
                .isEqualTo("3:1 yaml/reserved-character unquoted text must not begin with `%`");
        assertThat(diagnostic("a: b", "-x", "c: d"))
                .isEqualTo("3:1 yaml/list-entry a space must follow the dash of a list entry");
    }

    /** Returns the only diagnostic of YAML lines. */
    private static String diagnostic(String... lines) {
        List<String> diagnostics = diagnostics(lines);
        assertThat(diagnostics).hasSize(1);
        return diagnostics.get(0);
    }

    private static List<String> diagnostics(String... lines) {
        return FrontMatter.untyped().tryReadText("---\n" + String.join("\n", lines) + "\n---\n").diagnostics().stream()
                .map(diagnostic -> diagnostic.start() + " " + diagnostic.rule() + " " + diagnostic.message())
                .toList();
    }
}
