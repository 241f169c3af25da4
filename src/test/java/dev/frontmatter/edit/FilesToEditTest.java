package dev.frontmatter.edit;

import static dev.frontmatter.edit.EditedText.edited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.tokenizer.Format;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Files that are edited: line ends, byte order marks, sizes, and what is no front matter. */
class FilesToEditTest {

    private static String unreadable(Source source, UnaryOperator<FrontMatterEditor> edit) {
        EditRefusedException refusal = catchThrowableOfType(
                EditRefusedException.class,
                () -> edit.apply(FrontMatterEditor.of(source)).toSource());
        assertThat(refusal).isNotNull();
        assertThat(refusal.reason()).isEqualTo(EditRefusedException.Reason.UNREADABLE);
        Diagnostic first = refusal.diagnostics().get(0);
        return first.rule().id() + " " + first.start() + " " + first.message();
    }

    private static String unreadable(String text, UnaryOperator<FrontMatterEditor> edit) {
        return unreadable(Source.ofText("a.md", text), edit);
    }

    @Test
    void lines_end_as_the_first_one_does() {
        assertThat(edited("Body\rmore", edit -> edit.set("/a", 2))).isEqualTo("---\ra: 2\r---\rBody\rmore");
        assertThat(edited("Body\r", edit -> edit.set("/a", 2))).isEqualTo("---\ra: 2\r---\rBody\r");
        assertThat(edited("\r\rBody\n", edit -> edit.set("/a", 2))).isEqualTo("---\ra: 2\r---\r\r\rBody\n");
        String mixed = "---\rl:\n  - a: 1\n\nb: 2\n---\n";
        String added = edited(mixed, edit -> edit.set("/l/0/c", 3));
        assertThat(added).isEqualTo("---\rl:\n  - a: 1\n    c: 3\r\n\nb: 2\n---\n");
        assertThat(edited(added, edit -> edit.remove("/l/0/c"))).isEqualTo(mixed);
        assertThat(edited("Body\r\n", edit -> edit.set("/a", 2))).isEqualTo("---\r\na: 2\r\n---\r\nBody\r\n");
        assertThat(edited("---\rl:\r  # c\r  - x\r---\r", edit -> edit.remove("/l/0")))
                .isEqualTo("---\rl: []\r---\r");
        assertThat(edited("---\r\n# a\r\n\r\n# b\r\nl: 1\r\nk: 2\r\n---\r\n", edit -> edit.remove("/l")))
                .isEqualTo("---\r\n# a\r\n\r\nk: 2\r\n---\r\n");
    }

    @Test
    void a_byte_order_mark_stays_the_first() {
        assertThat(edited("\uFEFF---\na: 1\n---\n", edit -> edit.set("/a", 2))).isEqualTo("\uFEFF---\na: 2\n---\n");
        assertThat(edited("\uFEFF", edit -> edit.set("/a", 2))).isEqualTo("\uFEFF---\na: 2\n---\n");
        assertThat(edited("\uFEFF\r\nx", edit -> edit.set("/a", 2).set("/b", List.of(1))))
                .isEqualTo("\uFEFF---\r\na: 2\r\nb:\r\n  - 1\r\n---\r\n\r\nx");
    }

    @Test
    void a_file_is_no_larger_than_the_limit() {
        String text = "---\na: 1\n---\n";

        assertThat(edited(
                        text,
                        edit -> edit.withLimits(Limits.defaults().withDocumentBytes(text.length()))
                                .set("/a", 2)))
                .isEqualTo("---\na: 2\n---\n");
        assertThat(unreadable(
                        text,
                        edit -> edit.withLimits(Limits.defaults().withDocumentBytes(text.length() - 1))
                                .set("/a", 2)))
                .isEqualTo("source/limit-document 1:1 the file must be no larger than 12 bytes");
    }

    @Test
    void bytes_that_are_no_text_are_told_of() {
        byte[] bytes = "---\na: ?\n---\n".getBytes(StandardCharsets.UTF_8);
        bytes[7] = (byte) 0xFF;

        assertThat(unreadable(Source.wrap("a.md", bytes), edit -> edit.set("/b", 2)))
                .isEqualTo("source/encoding 2:4 the file must be UTF-8, found malformed byte FF at byte 7");
    }

    @Test
    void what_is_no_mapping_is_told_of() {
        assertThat(unreadable("---\n- a\n- b\n---\n", edit -> edit.set("/b", 2)))
                .isEqualTo("front/not-mapping 2:1 front matter must be keys and values, found a list");
        assertThat(unreadable("---\njust text\n---\n", edit -> edit.set("/b", 2)))
                .isEqualTo("front/not-mapping 2:1 front matter must be keys and values, found text");
        assertThat(unreadable("---\nnull\n---\n", edit -> edit.set("/b", 2)))
                .isEqualTo("front/not-mapping 2:1 front matter must be keys and values, found nothing");
        assertThat(unreadable("[1, 2]", edit -> edit.withoutFences(Format.JSON).set("/b", 2)))
                .isEqualTo("front/not-mapping 1:1 front matter must be keys and values, found a list");
        assertThat(unreadable("\"x\"", edit -> edit.withoutFences(Format.JSON).set("/b", 2)))
                .isEqualTo("front/not-mapping 1:1 front matter must be keys and values, found text");
    }

    @Test
    void where_front_matter_is_optional_a_thematic_break_may_come_first() {
        UnaryOperator<FrontMatterEditor> add =
                edit -> edit.withOptionalFrontMatter().set("/b", 2);

        assertThat(edited("---\na: 1\n---\n", add)).isEqualTo("---\na: 1\nb: 2\n---\n");
        assertThat(edited("---\n\na: 1\n---\nMore\n", add)).isEqualTo("---\n\na: 1\nb: 2\n---\nMore\n");
        assertThat(edited("---\n\nText\n\n---\n\nMore\n", add))
                .isEqualTo("---\nb: 2\n---\n---\n\nText\n\n---\n\nMore\n");
        assertThat(edited("---\n\nOf a: 1\n---\nMore\n", add)).isEqualTo("---\n\nOf a: 1\nb: 2\n---\nMore\n");
        assertThat(edited("---\n\nOf it: a\n\n---\nMore\n", add))
                .isEqualTo("---\nb: 2\n---\n---\n\nOf it: a\n\n---\nMore\n");
        assertThat(edited("---\n\n- a\n- b\n\n---\nMore\n", add))
                .isEqualTo("---\nb: 2\n---\n---\n\n- a\n- b\n\n---\nMore\n");
        assertThat(edited("---\n\n---\nMore\n", add)).isEqualTo("---\n\nb: 2\n---\nMore\n");
        assertThat(edited("\na: 1\n", edit -> add.apply(edit.withoutFences(Format.YAML))))
                .isEqualTo("\na: 1\nb: 2\n");
        assertThat(unreadable("---\nText without keys\n---\n", add))
                .isEqualTo("front/not-mapping 2:1 front matter must be keys and values, found text");
        assertThat(unreadable("---\n\na: [\n---\nMore\n", add)).startsWith("yaml/unclosed-bracket 3:4 ");
    }

    @Test
    void a_text_like_a_fence_does_not_end_the_front_matter() {
        assertThat(edited("---\na: 1\n---\nBody\n---\n", edit -> edit.set("/a", "x\n---\ny")))
                .isEqualTo("---\na: |-\n  x\n  ---\n  y\n---\nBody\n---\n");
        assertThat(edited("---\na:\n- b\n---\nBody\n", edit -> edit.set("/a/0", "--- x")))
                .isEqualTo("---\na:\n- \"--- x\"\n---\nBody\n");
        assertThat(FrontMatter.editText("+++\na = 1\n+++\nBody\n")
                        .set("/a", "x\n+++\ny")
                        .set("/b", 1)
                        .toText())
                .isEqualTo("+++\na = \"x\\n+++\\ny\"\nb = 1\n+++\nBody\n");
    }
}
