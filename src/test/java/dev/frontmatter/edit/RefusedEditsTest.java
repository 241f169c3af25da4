package dev.frontmatter.edit;

import static dev.frontmatter.edit.EditedText.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.edit.EditRefusedException.Reason;
import dev.frontmatter.tokenizer.Format;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is refused, with the reason and the place. */
class RefusedEditsTest {

    private static final String ALIASES = "---\na: &x 1\nb: *x\nc: &y {k: 1}\nd: *y\ne: [1, 2]\n---\n";

    @Test
    void what_an_alias_shares() {
        assertThat(refused(ALIASES, edit -> edit.set("/a", 2))).startsWith("ALIAS 2:7 /a: an alias");
        assertThat(refused(ALIASES, edit -> edit.remove("/c"))).startsWith("ALIAS 4:7");
        assertThat(refused(ALIASES, edit -> edit.set("/d/k", 2))).startsWith("ALIAS 5:4");
        assertThat(refused(ALIASES, edit -> edit.set("/c/new", 2))).startsWith("ALIAS 4:7");
        assertThat(refused(ALIASES, edit -> edit.rename("/d/k", "l"))).startsWith("ALIAS 5:4");
    }

    @Test
    void what_only_stands_beside_an_alias_is_edited() {
        assertThat(FrontMatter.editText(ALIASES)
                        .remove("/b")
                        .set("/d", 3)
                        .append("/e", 3)
                        .set("/f", 1)
                        .toText())
                .isEqualTo("---\na: &x 1\nc: &y {k: 1}\nd: 3\ne: [1, 2, 3]\nf: 1\n---\n");
    }

    @Test
    void what_only_stands_beside_an_alias_of_a_collection_is_edited() {
        String text =
                "---\nshared: &s\n  - u: 1\n    v: |+\n      w\n\nagain: [*s]\nonce:\n  more: *s\n  own: 1\n---\n";

        assertThat(FrontMatter.editText(text).set("/once/own", 2).toText()).isEqualTo(text.replace("own: 1", "own: 2"));
        assertThat(FrontMatter.editText(text).remove("/once/more").toText())
                .isEqualTo(text.replace("  more: *s\n", ""));
        assertThat(FrontMatter.editText(text)
                        .sortKeys("/once", List.of("own"))
                        .set("/new", true)
                        .toText())
                .isEqualTo(text.replace("  more: *s\n  own: 1\n", "  own: 1\n  more: *s\nnew: true\n"));
        assertThat(refused(text, edit -> edit.set("/shared/0/u", 2))).startsWith("ALIAS 3:8");
        assertThat(refused(text, edit -> edit.remove("/once/more/0"))).startsWith("ALIAS");
        assertThat(refused(text, edit -> edit.remove("/shared"))).startsWith("ALIAS");
    }

    @Test
    void what_only_stands_beside_a_key_of_uncommon_form_is_edited() {
        for (String odd : List.of("? a", "? a\n: b: 1\n  c: 2", "? a # why\n: - 1\n  - 2", "!!str a: 1", "&k a: v")) {
            String text = "---\n" + odd + "\nd: 1\nin:\n  " + odd.replace("\n", "\n  ") + "\n  e: 1\n---\n";

            assertThat(FrontMatter.editText(text).set("/d", 2).toText()).isEqualTo(text.replace("d: 1", "d: 2"));
            assertThat(FrontMatter.editText(text).remove("/in/e").toText()).isEqualTo(text.replace("  e: 1\n", ""));
            assertThat(FrontMatter.editText(text).rename("/d", "f").toText()).isEqualTo(text.replace("d: 1", "f: 1"));
            assertThat(FrontMatter.editText(text).set("/in/g", 1).toText())
                    .isEqualTo(text.replace("  e: 1\n", "  e: 1\n  g: 1\n"));
            assertThat(FrontMatter.editText(text).sortKeys(List.of("d")).toText())
                    .isEqualTo("---\nd: 1\n" + odd + text.substring(text.indexOf("\nin:")));
            assertThat(refused(text, edit -> edit.rename("/in/a", "b"))).startsWith("UNCERTAIN");
            assertThat(refused(text, edit -> edit.remove("/a"))).startsWith("UNCERTAIN");
        }
    }

    @Test
    void two_edits_of_one_place() {
        String text = "---\na: 1\nb:\n  c: 2\n---\n";

        assertThat(refused(text, edit -> edit.set("/a", 2).set("/a", 3)))
                .startsWith("CONFLICT 2:4 /a: an earlier edit");
        assertThat(refused(text, edit -> edit.set("/a", 2).remove("/a"))).startsWith("CONFLICT 2:4");
        assertThat(refused(text, edit -> edit.remove("/a").set("/a", 2))).startsWith("CONFLICT");
        assertThat(refused(text, edit -> edit.rename("/a", "x").rename("/x", "y")))
                .startsWith("CONFLICT");
        assertThat(refused(text, edit -> edit.set("/b/c", 3).set("/b", 4))).startsWith("CONFLICT 4:3");
        assertThat(refused(text, edit -> edit.set("/b/c", 3).remove("/b"))).startsWith("CONFLICT");
        assertThat(FrontMatter.editText(text)
                        .set("/a", 2)
                        .rename("/a", "x")
                        .set("/x", 2)
                        .toText())
                .isEqualTo("---\nx: 2\nb:\n  c: 2\n---\n");
    }

    @Test
    void an_index_out_of_range() {
        String text = "---\na: [1, 2]\n---\n";

        assertThat(refused(text, edit -> edit.removeAt("/a", 2)))
                .isEqualTo("INDEX 2:4 /a: the index must be from 0 to 1 in a list of 2, found 2");
        assertThat(refused(text, edit -> edit.insertAt("/a", 3, 0))).startsWith("INDEX 2:4");
        assertThat(refused(text, edit -> edit.set("/a/2", 0))).startsWith("INDEX 2:4");
        assertThat(FrontMatter.editText(text).remove("/a/7").toText()).isEqualTo(text);
        assertThat(refused("---\nb: []\n---\n", edit -> edit.set("/b/0", 1)))
                .isEqualTo("INDEX 2:4 /b/0: the list is empty, and has no index 0: append to it");
        assertThat(refused(text, edit -> edit.append("/a/-", 3)))
                .isEqualTo("TARGET 2:4 /a/-: a list has no key `-`: append to the list itself");
    }

    @Test
    void what_may_be_an_index_or_a_key() {
        String text = "---\na: 1\nb:\n---\n";

        assertThat(refused(text, edit -> edit.set("/b/0", "x"))).startsWith("TARGET 3:3 /b/0: `0` may be an index");
        assertThat(refused(text, edit -> edit.setIfAbsent("/c/1/url", "x"))).startsWith("TARGET 2:1 /c/1/url: `1`");
        assertThat(refused(text, edit -> edit.set("/c/d/-", "x"))).startsWith("TARGET 2:1");
        assertThat(FrontMatter.editText(text).set("/0/x", 1).set("/b/01", 1).toText())
                .isEqualTo("---\na: 1\nb:\n  \"01\": 1\n\"0\":\n  x: 1\n---\n");
    }

    @Test
    void something_else_than_expected() {
        String text = "---\na: 1\nb: [1]\n---\n";

        assertThat(refused(text, edit -> edit.append("/a", 1)))
                .isEqualTo("TARGET 2:4 /a: must be a list, found integer");
        assertThat(refused(text, edit -> edit.set("/a/c", 1))).startsWith("TARGET 2:4");
        assertThat(refused(text, edit -> edit.set("/b/c", 1))).startsWith("TARGET 3:4");
        assertThat(refused(text, edit -> edit.rename("/a", "b"))).startsWith("TARGET 2:1 /a: key `b` is there already");
        assertThat(refused(text, edit -> edit.sortKeys("/b", List.of()))).startsWith("TARGET 3:4");
        assertThat(refused(text, edit -> edit.move("/a", "/a/b"))).startsWith("TARGET");
    }

    @Test
    void what_the_format_cannot_hold() {
        String toml = "+++\na = 1\n[[t]]\nb = 1\n+++\n";

        assertThat(refused(toml, edit -> edit.set("/a", null))).startsWith("FORMAT 2:5 /a: TOML has no value");
        assertThat(refused(toml, edit -> edit.set("/x", Arrays.asList(1, null))))
                .startsWith("FORMAT");
        assertThat(refused(toml, edit -> edit.append("/t", 1))).startsWith("FORMAT 3:1");
        assertThat(refused("{\"a\": 1}\n", edit -> edit.set("/a", Double.NaN))).startsWith("FORMAT 1:7");
        assertThat(refused("---\na: 1\n---\n", edit -> edit.set("/a", "\ud83d")))
                .startsWith("FORMAT 2:4");
    }

    @Test
    void what_is_not_certain() {
        assertThat(refused("---\n? a\n: 1\nb: 2\n---\n", edit -> edit.remove("/a")))
                .startsWith("UNCERTAIN 2:3");
        assertThat(refused("---\nb: 2\n&x a: 1\n---\n", edit -> edit.rename("/a", "c")))
                .startsWith("UNCERTAIN 3:4");
        assertThat(refused("---\na: !!str 1\n---\n", edit -> edit.set("/a", 2))).startsWith("UNCERTAIN 2:10");
        assertThat(refused("---\na: [b: 1]\n---\n", edit -> edit.set("/a/0/c", 2)))
                .startsWith("UNCERTAIN 2:8");
        assertThat(refused("---\na: &x\n  b: 1\n---\n", edit -> edit.set("/a", 1)))
                .startsWith("UNCERTAIN");
    }

    @Test
    void a_document_with_errors() {
        EditRefusedException refusal = catchThrowableOfType(
                EditRefusedException.class,
                () -> FrontMatter.editText("---\na: [\n---\n").set("/b", 1).toText());

        assertThat(refusal.reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(refusal.diagnostics().get(0).rule().family()).isEqualTo("yaml");
        assertThat(refusal).hasMessageContaining("2:4");
    }

    @Test
    void a_written_value_says_why_it_is_none() {
        Map<String, String> reasons = Map.of(
                "{a: 1", "must end with `}`",
                "%a", "must not begin with `%`",
                "- a", "must begin its own line",
                "a # b", "a comment cannot be set",
                "{a: &x 1}", "an anchor cannot be set",
                "a\nb: c", "one value");

        reasons.forEach((text, reason) -> assertThatIllegalArgumentException()
                .as(text)
                .isThrownBy(() -> FrontMatterEditor.written(text))
                .withMessageContaining(reason));
        assertThat(refused("---\na: 1\n---\n", edit -> edit.set("/a", FrontMatterEditor.written("\"\"\"b\"\"\""))))
                .startsWith("FORMAT 2:1 /a: the value `\"\"\"b\"\"\"` cannot be read: ");
    }

    private static String unreadable(String text, UnaryOperator<FrontMatterEditor> edit) {
        EditRefusedException refusal = catchThrowableOfType(
                EditRefusedException.class,
                () -> edit.apply(FrontMatter.editText(text)).toText());
        assertThat(refusal).as(text).isNotNull();
        assertThat(refusal.reason()).isEqualTo(Reason.UNREADABLE);
        Diagnostic diagnostic = refusal.diagnostics().get(0);
        assertThat(Edited.result(text).diagnostics().get(0).message()).isEqualTo(diagnostic.message());
        return diagnostic.rule().id();
    }

    @Test
    void what_was_meant_for_front_matter_gets_no_second_block() {
        for (String text : List.of(
                "name: a\nplace: b\n---\n# Text\n",
                "# Text\n\nMore\n\n---\nname: a\n---\n",
                "{\n  name: a,\n  place: b\n}\n",
                "\uFEFF{\n  name: a\n}\n",
                "\uFEFFname: a\nplace: b\n---\n# Text\n")) {
            assertThat(unreadable(text, edit -> edit.set("/new", 1))).isEqualTo("front/missing");
            assertThat(unreadable(text, edit -> edit.convertTo(Format.TOML, true)))
                    .isEqualTo("front/missing");
            assertThat(unreadable(text, edit -> edit.withOptionalFrontMatter().setIfAbsent("/new", 1)))
                    .isEqualTo("front/missing");
        }
        assertThat(unreadable("Author: A\nName: b\n\nText\n", edit -> edit.remove("/Name")))
                .isEqualTo("front/other-header");
        assertThat(unreadable("% Name\n% Author\n\nText\n", edit -> edit.set("/new", 1)))
                .isEqualTo("front/other-header");
        assertThat(unreadable("\n---\na: 1\n---\n", edit -> edit.set("/a", 2))).isEqualTo("front/late");
        assertThat(unreadable("---", edit -> edit.set("/a", 2))).isEqualTo("front/unclosed");
        assertThat(unreadable("---\n\nText\n", edit -> edit.set("/a", 2))).isEqualTo("front/unclosed");
    }

    @Test
    void front_matter_that_must_be_there_is_not_begun() {
        assertThat(unreadable("# Text\n", edit -> edit.withRequiredFrontMatter().set("/a", 1)))
                .isEqualTo("front/missing");
        assertThat(FrontMatter.editText("---\n---\n")
                        .withRequiredFrontMatter()
                        .set("/a", 1)
                        .toText())
                .isEqualTo("---\na: 1\n---\n");
        assertThat(FrontMatter.editText("---\n\nText\n")
                        .withOptionalFrontMatter()
                        .set("/a", 1)
                        .toText())
                .isEqualTo("---\na: 1\n---\n---\n\nText\n");
    }

    @Test
    void text_that_holds_no_front_matter_gets_a_block() {
        for (String text : List.of("{% raw %}\na: b\n", "{.wide}\n\nText", "Note: this\n\nis text", "a\n---\nb\n")) {
            assertThat(FrontMatter.editText(text).set("/a", 1).toText()).isEqualTo("---\na: 1\n---\n" + text);
        }
    }

    @Test
    void a_reason_has_words() {
        assertThat(Reason.values())
                .extracting(Reason::toString)
                .containsExactly(
                        "the document has errors",
                        "an alias shares the value",
                        "two edits of one place",
                        "index out of range",
                        "the place holds something else",
                        "the format cannot hold the value",
                        "the outcome is not certain");
    }

    @Test
    void a_move_to_where_something_else_stands_behind_what_has_gone() {
        assertThat(refused("---\na: [x, {b: {}}, {b: y}]\n---\n", edit -> edit.move("/a/0", "/a/1/b/c")))
                .startsWith("TARGET");
        assertThat(refused("---\na: [x, {}, {b: y}]\n---\n", edit -> edit.move("/a/0", "/a/1/b")))
                .startsWith("TARGET");
    }

    @Test
    void a_move_out_of_brackets_that_would_lose_a_comment() {
        for (String text : List.of(
                "+++\nt = [\n  1, # one\n  2\n]\n+++\n",
                "+++\nt = [\n  # one\n  1,\n  2\n]\n+++\n",
                "---\nt: [\n  a, # one\n  b\n]\n---\n",
                "---\nt: [\n  # one\n  a,\n  b\n]\n---\n")) {
            assertThat(refused(text, edit -> edit.move("/t/0", "/n")))
                    .startsWith("UNCERTAIN")
                    .endsWith(
                            "comments stand with what is to be moved to another place, and cannot go there: set the value there and remove it here, which leaves them out");
        }
        assertThat(refused(
                        "+++\nb = []\na = { # one\n  x = 1, # two\n  y = 2 }\n+++\n",
                        edit -> edit.move("/a/x", "/b/0")))
                .startsWith("UNCERTAIN");
    }

    @Test
    void a_value_that_its_tag_does_not_allow() {
        String remedy = ": take the tag away first, or remove the value and set it in a second change";

        assertThat(refused("---\na: !!str 5\n---\n", edit -> edit.set("/a", 6)))
                .startsWith("UNCERTAIN 2:10 /a: the tag `!!str` says what this value is")
                .endsWith(remedy);
        assertThat(refused("---\na: !!int 5\n---\n", edit -> edit.set("/a", "x")))
                .contains("the tag `!!int`")
                .endsWith(remedy);
        assertThat(refused("---\na: [!!float 5.0]\n---\n", edit -> edit.set("/a/0", "x")))
                .contains("the tag `!!float`");
        assertThat(refused("---\na: &x !!str 5\n---\n", edit -> edit.set("/a", 6)))
                .contains("the tag `!!str`");
        assertThat(EditedText.edited("---\na: !!str 5\n---\n", edit -> edit.set("/a", "x")))
                .isEqualTo("---\na: !!str x\n---\n");
    }

    @Test
    void keys_with_dots_between_braces() {
        String one = "+++\na = {k.x = 1, b = 2}\n+++\n";
        String two = "+++\na = {k.x = 1, k.y = 2}\n+++\n";

        assertThat(EditedText.edited(one, edit -> edit.set("/a/k", 3))).isEqualTo("+++\na = {k = 3, b = 2}\n+++\n");
        assertThat(EditedText.edited(one, edit -> edit.rename("/a/k", "z")))
                .isEqualTo("+++\na = {z.x = 1, b = 2}\n+++\n");
        assertThat(EditedText.edited(one, edit -> edit.remove("/a/k"))).isEqualTo("+++\na = {b = 2}\n+++\n");
        for (UnaryOperator<FrontMatterEditor> edit : List.<UnaryOperator<FrontMatterEditor>>of(
                editor -> editor.set("/a/k", 3),
                editor -> editor.rename("/a/k", "z"),
                editor -> editor.remove("/a/k"))) {
            assertThat(refused(two, edit))
                    .isEqualTo(
                            "UNCERTAIN 2:6 /a/k: keys with dots make this table between braces: write it in braces of"
                                    + " its own first, as in {k = {x = 1}} for {k.x = 1}");
        }
    }

    @Test
    void what_is_too_long_or_too_far_away() {
        String scalar = "x".repeat(1024 * 1024 + 1);
        String key = "k".repeat(1025);

        assertThat(refused("---\na: 1\n---\n", edit -> edit.set("/a", scalar)))
                .startsWith("UNCERTAIN 2:4")
                .endsWith("a scalar must not be longer than 1048576 bytes");
        assertThat(refused("---\na: 1\n---\n", edit -> edit.rename("/a", key)))
                .endsWith("a key must not be longer than 1024 characters, found one of more");
        assertThat(refused("+++\na = 1\n+++\n", edit -> edit.set("/a", LocalDate.of(-1, 1, 1))))
                .isEqualTo(
                        "FORMAT 2:5 /a: a date of TOML has a year from 0 to 9999, found -0001-01-01: set it as text");
        assertThat(refused("+++\na = 1\n+++\n", edit -> edit.set("/b", List.of(LocalDate.of(12345, 1, 1)))))
                .startsWith("FORMAT")
                .endsWith("found +12345-01-01: set it as text");
        assertThat(EditedText.edited("+++\na = 1\n+++\n", edit -> edit.set("/a", LocalDate.of(0, 1, 1))))
                .isEqualTo("+++\na = 0000-01-01\n+++\n");
    }

    @Test
    void an_order_in_which_an_alias_stands_above_its_anchor() {
        assertThat(refused("---\na: &x 1\nb: *x\n---\n", edit -> edit.sortKeys(List.of("b"))))
                .isEqualTo("ALIAS 2:1 an alias must stay below its anchor, choose an order in which it does: alias `*x`"
                        + " needs an anchor `&x` above it, found none");
        assertThat(refused("---\na: [&x 1, *x]\n---\n", edit -> edit.move("/a/0", "/a/1")))
                .startsWith("ALIAS");
    }
}
