package dev.frontmatter.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.source.Source;
import dev.frontmatter.tokenizer.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Edits as the fix of a diagnostic: of whole lines, from the first that differs to the last. */
class EditAsFixTest {

    /** Returns the lines that the fix replaces, an arrow, and the lines that take their place. */
    private static String fix(String yaml, UnaryOperator<FrontMatterEditor> edit) throws IOException {
        Source source = Source.ofText("a.yaml", yaml);
        FrontMatterEditor editor = edit.apply(FrontMatterEditor.of(source).withoutFences(Format.YAML));
        Fix fix = editor.toFix(true, "mend it").orElseThrow();
        assertThat(new String(fix.applyTo(source.bytes()), StandardCharsets.UTF_8))
                .isEqualTo(editor.toText());
        assertThat(fix.description()).isEqualTo("mend it");
        assertThat(fix.replacements()).hasSize(1);
        return fix.span().start() + ": " + source.text(fix.span()) + " -> "
                + fix.replacements().get(0).text() + (fix.safe() ? "" : " unsafe");
    }

    @Test
    void a_fix_replaces_the_lines_that_differ() throws IOException {
        String text = "a: 1\nb: 2\nc: 3\n";

        assertThat(fix(text, edit -> edit.set("/a", 7))).isEqualTo("0: a: 1\n -> a: 7\n");
        assertThat(fix(text, edit -> edit.set("/b", 7))).isEqualTo("5: b: 2\n -> b: 7\n");
        assertThat(fix(text, edit -> edit.set("/c", 7))).isEqualTo("10: c: 3\n -> c: 7\n");
        assertThat(fix(text, edit -> edit.set("/a", 7).set("/c", 7)))
                .isEqualTo("0: a: 1\nb: 2\nc: 3\n -> a: 7\nb: 2\nc: 7\n");
    }

    @Test
    void lines_that_come_or_go_stand_by_themselves() throws IOException {
        String text = "a: 1\nb: 2\nc: 3\n";

        assertThat(fix(text, edit -> edit.remove("/a"))).isEqualTo("0: a: 1\n -> ");
        assertThat(fix(text, edit -> edit.remove("/b"))).isEqualTo("5: b: 2\n -> ");
        assertThat(fix(text, edit -> edit.remove("/c"))).isEqualTo("10: c: 3\n -> ");
        assertThat(fix(text, edit -> edit.set("/d", 7))).isEqualTo("15:  -> d: 7\n");
        assertThat(fix(text, edit -> edit.insertBefore("/d", 7, "a"))).isEqualTo("0:  -> d: 7\n");
        assertThat(fix("a: 1\na2: 1\n", edit -> edit.remove("/a"))).isEqualTo("0: a: 1\n -> ");
    }

    @Test
    void the_last_line_needs_no_line_end() throws IOException {
        assertThat(fix("a: 1", edit -> edit.set("/a", 7))).isEqualTo("0: a: 1 -> a: 7");
        assertThat(fix("a: é\nb: 2", edit -> edit.set("/b", 7))).isEqualTo("6: b: 2 -> b: 7");
        assertThat(fix("a: 1\nb: 2", edit -> edit.remove("/b"))).isEqualTo("0: a: 1\nb: 2 -> a: 1");
        assertThat(fix("a: 1\nb: 2", edit -> edit.set("/c", 7))).isEqualTo("5: b: 2 -> b: 2\nc: 7");
        assertThat(fix("a: 1\r\nb: 2\r\n", edit -> edit.set("/b", 7))).isEqualTo("6: b: 2\r\n -> b: 7\r\n");
    }

    @Test
    void a_fix_of_lines_with_anchors_or_aliases_is_not_safe() throws IOException {
        assertThat(fix("a: &x 1\nb: *x\nc: 2\n", edit -> edit.set("/c", 7))).isEqualTo("14: c: 2\n -> c: 7\n");
        assertThat(fix("a: &x 1\nb: *x\nc: 2\n", edit -> edit.set("/b", 7))).isEqualTo("8: b: *x\n -> b: 7\n unsafe");
        assertThat(fix("a: 1\nb: &y 2\n", edit -> edit.rename("/b", "c")))
                .isEqualTo("5: b: &y 2\n -> c: &y 2\n unsafe");
    }
}
