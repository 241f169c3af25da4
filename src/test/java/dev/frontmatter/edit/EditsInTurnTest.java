package dev.frontmatter.edit;

import static dev.frontmatter.edit.EditedText.changes;
import static dev.frontmatter.edit.EditedText.edited;
import static dev.frontmatter.edit.EditedText.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.FrontMatter;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Several edits of one document, merges of collections, and the style that new values take. */
class EditsInTurnTest {

    @Test
    void one_after_the_other() {
        String text = """
                ---
                a: 1
                b:
                  c: 2
                  d: [x]
                e:
                f: [1, {g: 2}]
                h: {i: 1}
                ---
                """;

        assertThat(refused(text, edit -> edit.set("/b", Map.of("c", 3, "z", 1)).set("/b/c", 4)))
                .isEqualTo(
                        "CONFLICT 4:6 /b/c: an earlier edit of the same change is about this place too: make this one in a change of its own");
        assertThat(refused(
                        text,
                        edit -> edit.set("/b", Map.of("c", 2, "d", List.of("x", "y")))
                                .remove("/b/d")))
                .isEqualTo(
                        "CONFLICT 5:6 /b/d: an earlier edit of the same change is about this place too: make this one in a change of its own");
        assertThat(changes(text, edit -> edit.set("/b/d", List.of("x", "y")).append("/b/d", "z")))
                .isEqualTo("""
                    c: 2
                -   d: [x]
                +   d: [x, "y", z]
                  e:
                """);
        assertThat(changes(text, edit -> edit.set("/f", List.of(1, 2)).set("/f/0", 2)))
                .isEqualTo("""
                  e:
                - f: [1, {g: 2}]
                + f: [2, 2]
                  h: {i: 1}
                """);
        assertThat(changes(text, edit -> edit.set("/b", Map.of("c", 3)).set("/b", Map.of("c", 3))))
                .isEqualTo("""
                  b:
                -   c: 2
                -   d: [x]
                +   c: 3
                  e:
                """);
        assertThat(refused(text, edit -> edit.set("/b", Map.of("c", 3)).set("/b", Map.of("c", 4))))
                .isEqualTo(
                        "CONFLICT 4:3 /b: an earlier edit of the same change is about this place too: make this one in a change of its own");
        assertThat(changes(text, edit -> edit.set("/b/c", 3).set("/b", Map.of("c", 3, "d", List.of("x")))))
                .isEqualTo("""
                  b:
                -   c: 2
                +   c: 3
                    d: [x]
                """);
        assertThat(refused(text, edit -> edit.remove("/a").set("/a", 2)))
                .isEqualTo(
                        "CONFLICT 2:4 /a: an earlier edit of the same change is about this place too: make this one in a change of its own");
        assertThat(refused(text, edit -> edit.remove("/a").insertBefore("/a", 2, "b")))
                .isEqualTo(
                        "CONFLICT 2:4 /a: an earlier edit of the same change is about this place too: make this one in a change of its own");
        assertThat(changes(text, edit -> edit.set("/z", 1).remove("/z").set("/z", 2)))
                .isEqualTo("""
                  h: {i: 1}
                + z: 2
                  ---
                """);
        assertThat(refused(text, edit -> edit.rename("/a", "z").remove("/z")))
                .isEqualTo(
                        "CONFLICT 2:1 /z: an earlier edit of the same change is about this place too: make this one in a change of its own");
        assertThat(changes(text, edit -> edit.rename("/a", "z").set("/a", 2))).isEqualTo("""
                  ---
                - a: 1
                + z: 1
                  b:
                ...
                  h: {i: 1}
                + a: 2
                  ---
                """);
        assertThat(changes(text, edit -> edit.rename("/a", "z").rename("/e", "a")))
                .isEqualTo("""
                  ---
                - a: 1
                + z: 1
                  b:
                ...
                    d: [x]
                - e:
                + a:
                  f: [1, {g: 2}]
                """);
        assertThat(changes(text, edit -> edit.rename("/a", "z").rename("/b", "a")))
                .isEqualTo("""
                  ---
                - a: 1
                - b:
                + z: 1
                + a:
                    c: 2
                """);
        assertThat(refused(text, edit -> edit.rename("/b/c", "z").remove("/b")))
                .isEqualTo(
                        "CONFLICT 4:3 /b: an earlier edit of the same change is about this place too: make this one in a change of its own");
        assertThat(refused(text, edit -> edit.rename("/b/c", "z").set("/b", 1)))
                .isEqualTo(
                        "CONFLICT 4:3 /b: an earlier edit of the same change is about this place too: make this one in a change of its own");
        assertThat(changes(
                        text,
                        edit -> edit.remove("/a")
                                .remove("/b")
                                .remove("/e")
                                .remove("/f")
                                .remove("/h")))
                .isEqualTo("""
                  ---
                - a: 1
                - b:
                -   c: 2
                -   d: [x]
                - e:
                - f: [1, {g: 2}]
                - h: {i: 1}
                  ---
                """);
        assertThat(changes(text, edit -> edit.remove("/h/i").remove("/f/1"))).isEqualTo("""
                  e:
                - f: [1, {g: 2}]
                - h: {i: 1}
                + f: [1]
                + h: {}
                  ---
                """);
        assertThat(changes(text, edit -> edit.set("/h/i", 2).set("/h/j", 3).set("/h/k", 4)))
                .isEqualTo("""
                  f: [1, {g: 2}]
                - h: {i: 1}
                + h: {i: 2, j: 3, k: 4}
                  ---
                """);
        assertThat(changes(text, edit -> edit.append("/f", 3).append("/f", 4).removeAt("/f", 0)))
                .isEqualTo("""
                  e:
                - f: [1, {g: 2}]
                + f: [{g: 2}, 3, 4]
                  h: {i: 1}
                """);
        assertThat(changes(text, edit -> edit.removeAt("/f", 0).set("/f/0/g", 3)))
                .isEqualTo("""
                  e:
                - f: [1, {g: 2}]
                + f: [{g: 3}]
                  h: {i: 1}
                """);
        assertThat(changes(
                        text, edit -> edit.append("/b/d", "y").rename("/b", "z").set("/z/c", 3)))
                .isEqualTo("""
                  a: 1
                - b:
                -   c: 2
                -   d: [x]
                + z:
                +   c: 3
                +   d: [x, "y"]
                  e:
                """);
        assertThat(changes(
                        text,
                        edit -> edit.sortKeys(List.of("h", "f")).set("/h/i", 2).remove("/f")))
                .isEqualTo("""
                  ---
                + h: {i: 2}
                  a: 1
                ...
                  e:
                - f: [1, {g: 2}]
                - h: {i: 1}
                  ---
                """);
        assertThat(refused(text, edit -> edit.move("/a", "/b/a").set("/b/a", 2)))
                .isEqualTo(
                        "CONFLICT 4:3 /b/a: an earlier edit of the same change is about this place too: make this one in a change of its own");
        assertThat(changes(text, edit -> edit.move("/a", "/z").set("/z", 2))).isEqualTo("""
                  ---
                - a: 1
                + z: 2
                  b:
                """);
        assertThat(changes(
                        text,
                        edit -> edit.insert("/y", 1, List.of("a", "y", "b"))
                                .insertAfter("/x", 2, "y")
                                .insertBefore("/w", 3, "y")))
                .isEqualTo("""
                  a: 1
                + w: 3
                + "y": 1
                + x: 2
                  b:
                """);
        assertThat(changes(
                        text,
                        edit -> edit.set("/a", 2)
                                .set("/e", 3)
                                .set("/new", 4)
                                .remove("/h")
                                .append("/f", 5)))
                .isEqualTo("""
                  ---
                - a: 1
                + a: 2
                  b:
                ...
                    d: [x]
                - e:
                - f: [1, {g: 2}]
                - h: {i: 1}
                + e: 3
                + f: [1, {g: 2}, 5]
                + new: 4
                  ---
                """);
        assertThat(changes(text, edit -> edit.set("/a", 2).rename("/a", "z").remove("/b")))
                .isEqualTo("""
                  ---
                - a: 1
                - b:
                -   c: 2
                -   d: [x]
                + z: 2
                  e:
                """);
        assertThat(changes(text, edit -> edit.set("/b/c", 3).remove("/b/d"))).isEqualTo("""
                  b:
                -   c: 2
                -   d: [x]
                +   c: 3
                  e:
                """);
        assertThat(changes(text, edit -> edit.rename("/a", "z").set("/z", 5))).isEqualTo("""
                  ---
                - a: 1
                + z: 5
                  b:
                """);
        assertThat(refused(text, edit -> edit.set("/z", 5).rename("/a", "z")))
                .isEqualTo("TARGET 2:4 /a: key `z` is there already");
        assertThat(refused(text, edit -> edit.rename("/a", "e").remove("/e")))
                .isEqualTo("TARGET 2:1 /a: key `e` is there already");
        assertThat(changes(text, edit -> edit.set("/n", 1).set("/m", 2).set("/l/k", 3)))
                .isEqualTo("""
                  h: {i: 1}
                + "n": 1
                + m: 2
                + l:
                +   k: 3
                  ---
                """);
        assertThat(changes(text, edit -> edit.remove("/f/0").remove("/f/0"))).isEqualTo("""
                  e:
                - f: [1, {g: 2}]
                + f: []
                  h: {i: 1}
                """);

        String second = """
                {"a": 1, "b": 2, "c": 3, "d": 4}
                """;

        assertThat(edited(second, edit -> edit.remove("/a").remove("/b"))).isEqualTo("""
                {"c": 3, "d": 4}
                """);
        assertThat(edited(second, edit -> edit.remove("/c").remove("/d"))).isEqualTo("""
                {"a": 1, "b": 2}
                """);
        assertThat(edited(
                        second,
                        edit -> edit.set("/a", 2).remove("/b").rename("/c", "z").set("/e", 5)))
                .isEqualTo("""
                {"a": 2, "z": 3, "d": 4, "e": 5}
                """);

        String third = """
                {
                  "a": 1,
                  "b": 2,
                  "c": 3
                }
                """;

        assertThat(edited(third, edit -> edit.remove("/c").set("/d", 4))).isEqualTo("""
                {
                  "a": 1,
                  "b": 2,
                  "d": 4
                }
                """);
        assertThat(edited(third, edit -> edit.remove("/b").remove("/c"))).isEqualTo("""
                {
                  "a": 1
                }
                """);

        String fourth = """
                ---
                a: 1
                b:
                - x
                c: 2
                ---
                """;

        assertThat(edited(fourth, edit -> edit.remove("/a").append("/b", "y").set("/d", 1)))
                .isEqualTo("""
                ---
                b:
                - x
                - "y"
                c: 2
                d: 1
                ---
                """);
    }

    @Test
    void a_condition_that_does_not_hold_leaves_all() {
        String text = """
                ---
                a: &x {k: 1}
                b: *x
                ---
                """;

        assertThat(edited(text, edit -> edit.where("/a/k", 2).set("/c", 1))).isEqualTo(text);
        assertThat(edited(text, edit -> edit.where("/a/k", 1).set("/c", 1))).isEqualTo("""
                ---
                a: &x {k: 1}
                b: *x
                c: 1
                ---
                """);
        assertThat(edited(text, edit -> edit.where("/b/k/z").set("/c", 1))).isEqualTo(text);
    }

    @Test
    void numbers_longer_than_readers_take() {
        BigInteger number = BigInteger.TEN.pow(1_000);

        for (String text : List.of("---\na: 1\n---\n", "+++\na = 1\n+++\n", "{\"a\": 1}\n")) {
            assertThat(refused(text, edit -> edit.set("/b", List.of(number))))
                    .endsWith("/b: a number must have at most 1000 digits, found 10000000000000000000…");
        }
        assertThat(FrontMatter.editText("---\na: 1\n---\n")
                        .set("/a", number.subtract(BigInteger.ONE))
                        .toText())
                .contains("9".repeat(1_000));
    }

    @Test
    void a_scalar_for_a_scalar_needs_nothing_but_its_place() {
        assertThat(edited("+++\nx = {a.b = 1, c = 2}\n+++\n", edit -> edit.set("/x/a/b", 3)))
                .isEqualTo("+++\nx = {a.b = 3, c = 2}\n+++\n");
        assertThat(edited("+++\nx = {a.b = 1, c = 2}\n+++\n", edit -> edit.rename("/x/a/b", "d.e")))
                .isEqualTo("+++\nx = {a.\"d.e\" = 1, c = 2}\n+++\n");
        assertThat(edited("---\n? a\n: 1\n---\n", edit -> edit.set("/a", "x"))).isEqualTo("---\n? a\n: x\n---\n");
        assertThat(edited("---\na: [x: 1, y]\n---\n", edit -> edit.set("/a/0/x", "b, c]")))
                .isEqualTo("---\na: [x: \"b, c]\", y]\n---\n");
        assertThat(refused("+++\nx = {a.b = 1}\n+++\n", edit -> edit.set("/x/a/c", 2)))
                .isEqualTo("UNCERTAIN 2:8 /x/a/c: this has no braces of its own: put it in braces first");
    }

    @Test
    void text_is_not_cut_by_the_comment_that_stays() {
        assertThat(edited(
                        "---\na: 1 #note\nb: 1 # note\n---\n",
                        edit -> edit.set("/a", "low tide").set("/b", "low tide")))
                .isEqualTo("---\na: \"low tide\" #note\nb: low tide # note\n---\n");
        assertThat(edited(
                        "---\na: |- #note\n  x\nl:\n  - [] #note\n---\n",
                        edit -> edit.set("/a", "low").set("/l/0", "x y")))
                .isEqualTo("---\na: \"low\" #note\nl:\n  - \"x y\" #note\n---\n");
        assertThat(edited("---\na: x #note\n---\n", edit -> edit.set("/a", 2))).isEqualTo("---\na: 2 #note\n---\n");
    }

    @Test
    void the_comment_of_an_only_key_goes_with_it() {
        assertThat(edited("---\nl:\n- b: 1 # x\nc: 2\n---\n", edit -> edit.remove("/l/0/b")))
                .isEqualTo("---\nl:\n- {}\nc: 2\n---\n");
        assertThat(edited("---\nl:\n- - 1 # x\nc: 2\n---\n", edit -> edit.removeAt("/l/0", 0)))
                .isEqualTo("---\nl:\n- []\nc: 2\n---\n");
    }

    @Test
    void half_a_character() {
        String text = """
                ---
                a: 1
                ---
                """;

        assertThat(refused(text, edit -> edit.set("/a", "\ud800")))
                .isEqualTo("FORMAT 2:4 /a: a text must not hold half of a surrogate pair");
        assertThat(refused(text, edit -> edit.set("/a", "x\udfffy")))
                .isEqualTo("FORMAT 2:4 /a: a text must not hold half of a surrogate pair");
        assertThat(refused(text, edit -> edit.set("/a", "\udc00\ud83d")))
                .isEqualTo("FORMAT 2:4 /a: a text must not hold half of a surrogate pair");
    }

    @Test
    void of_a_collection_what_differs() {
        String text = """
                ---
                a: 1
                b:
                  c: 2
                  d: [x]
                e:
                f: [1, {g: 2}]
                h: {i: 1}
                ---
                """;

        assertThat(changes(text, edit -> edit.set("", Map.of("a", 1, "e", 2)))).isEqualTo("""
                  a: 1
                - b:
                -   c: 2
                -   d: [x]
                - e:
                - f: [1, {g: 2}]
                - h: {i: 1}
                + e: 2
                  ---
                """);
        assertThat(changes(text, edit -> edit.set("/b", Map.of()))).isEqualTo("""
                  a: 1
                - b:
                -   c: 2
                -   d: [x]
                + b: {}
                  e:
                """);
        assertThat(changes(text, edit -> edit.set("/b", Map.of("z", 1)))).isEqualTo("""
                  b:
                -   c: 2
                -   d: [x]
                +   z: 1
                  e:
                """);
        assertThat(changes(text, edit -> edit.set("/h", Map.of("z", 1)))).isEqualTo("""
                  f: [1, {g: 2}]
                - h: {i: 1}
                + h: {z: 1}
                  ---
                """);
        assertThat(changes(text, edit -> edit.set("/h", Map.of("i", 1, "j", Map.of("k", 1)))))
                .isEqualTo("""
                  f: [1, {g: 2}]
                - h: {i: 1}
                + h: {i: 1, j: {k: 1}}
                  ---
                """);
        assertThat(changes(text, edit -> edit.set("/f", List.of(1, Map.of("g", 3)))))
                .isEqualTo("""
                  e:
                - f: [1, {g: 2}]
                + f: [1, {g: 3}]
                  h: {i: 1}
                """);
        assertThat(changes(text, edit -> edit.set("/f", List.of(1)))).isEqualTo("""
                  e:
                - f: [1, {g: 2}]
                + f: [1]
                  h: {i: 1}
                """);
        assertThat(changes(text, edit -> edit.set("/f", List.of(1, Map.of("g", 2), 3, 4))))
                .isEqualTo("""
                  e:
                - f: [1, {g: 2}]
                + f: [1, {g: 2}, 3, 4]
                  h: {i: 1}
                """);
        assertThat(changes(text, edit -> edit.set("/f", List.of(Map.of("g", 2), 1))))
                .isEqualTo("""
                  e:
                - f: [1, {g: 2}]
                + f: [{g: 2}, 1]
                  h: {i: 1}
                """);
        assertThat(changes(text, edit -> edit.set("/f/1", Map.of("g", 2, "z", 1))))
                .isEqualTo("""
                  e:
                - f: [1, {g: 2}]
                + f: [1, {g: 2, z: 1}]
                  h: {i: 1}
                """);
        assertThat(edited(text, edit -> edit.set("/f", List.of(1, Map.of("g", 2)))))
                .isEqualTo(text);
        assertThat(edited(text, edit -> edit.set("/b", Map.of("c", 2, "d", List.of("x")))))
                .isEqualTo(text);
        assertThat(changes(text, edit -> edit.set("/f", List.of()))).isEqualTo("""
                  e:
                - f: [1, {g: 2}]
                + f: []
                  h: {i: 1}
                """);
        assertThat(changes(text, edit -> edit.set("/b/d", List.of("x", "y", "z"))))
                .isEqualTo("""
                    c: 2
                -   d: [x]
                +   d: [x, "y", z]
                  e:
                """);
        assertThat(changes(text, edit -> edit.set("/b/d", Map.of("k", 1)))).isEqualTo("""
                    c: 2
                -   d: [x]
                +   d:
                +     k: 1
                  e:
                """);
        assertThat(edited(text, edit -> edit.setIfAbsent("/a", 2))).isEqualTo(text);
        assertThat(changes(text, edit -> edit.setIfAbsent("/e", 2))).isEqualTo("""
                    d: [x]
                - e:
                + e: 2
                  f: [1, {g: 2}]
                """);
        assertThat(edited(text, edit -> edit.setIfAbsent("/e", null))).isEqualTo(text);
        assertThat(changes(text, edit -> edit.setIfAbsent("/e/z", 1))).isEqualTo("""
                  e:
                +   z: 1
                  f: [1, {g: 2}]
                """);
        assertThat(changes(text, edit -> edit.setIfAbsent("/z", 1))).isEqualTo("""
                  h: {i: 1}
                + z: 1
                  ---
                """);
        assertThat(edited(text, edit -> edit.setIfAbsent("/b/c", 1))).isEqualTo(text);
        assertThat(changes(text, edit -> edit.setIfAbsent("/b/z", 1))).isEqualTo("""
                    d: [x]
                +   z: 1
                  e:
                """);
        assertThat(edited(text, edit -> edit.set("/e", null))).isEqualTo(text);
        assertThat(changes(text, edit -> edit.insertBefore("/a", 2, "e"))).isEqualTo("""
                  ---
                - a: 1
                + a: 2
                  b:
                """);
        assertThat(changes(text, edit -> edit.insertAfter("/b/z", 2, "c"))).isEqualTo("""
                    c: 2
                +   z: 2
                    d: [x]
                """);
        assertThat(changes(text, edit -> edit.insertBefore("/b/z", 2, "c"))).isEqualTo("""
                  b:
                +   z: 2
                    c: 2
                """);
        assertThat(refused(text, edit -> edit.insertBefore("/q/z", 2, "c")))
                .isEqualTo("TARGET 2:1 /q/z: a key is added to a mapping, and there is none");
        assertThat(refused(text, edit -> edit.insertBefore("/a/z", 2, "c")))
                .isEqualTo("TARGET 2:1 /a/z: a key is added to a mapping, and there is none");
        assertThat(refused(text, edit -> edit.insertBefore("/f/z", 2, "c")))
                .isEqualTo("TARGET 2:1 /f/z: a key is added to a mapping, and there is none");
        assertThat(edited(text, edit -> edit.append("/z", 1))).isEqualTo(text);
        assertThat(edited(text, edit -> edit.append("/e", 1))).isEqualTo(text);
        assertThat(refused(text, edit -> edit.append("/a", 1)))
                .isEqualTo("TARGET 2:4 /a: must be a list, found integer");
        assertThat(refused(text, edit -> edit.append("/b", 1)))
                .isEqualTo("TARGET 4:3 /b: must be a list, found a mapping");
        assertThat(refused(text, edit -> edit.append("/f/1", 1)))
                .isEqualTo("TARGET 7:8 /f/1: must be a list, found a mapping");
        assertThat(edited(text, edit -> edit.removeAt("/e", 0))).isEqualTo(text);
        assertThat(refused(text, edit -> edit.removeAt("/b", 0)))
                .isEqualTo("TARGET 4:3 /b: must be a list, found a mapping");
        assertThat(changes(text, edit -> edit.insertAt("/f", 2, 3))).isEqualTo("""
                  e:
                - f: [1, {g: 2}]
                + f: [1, {g: 2}, 3]
                  h: {i: 1}
                """);
        assertThat(refused(text, edit -> edit.insertAt("/f", 3, 3)))
                .isEqualTo("INDEX 7:4 /f: the index must be from 0 to 2 in a list of 2, found 3");
        assertThat(refused(text, edit -> edit.removeAt("/f", 2)))
                .isEqualTo("INDEX 7:4 /f: the index must be from 0 to 1 in a list of 2, found 2");
        assertThat(refused(text, edit -> edit.append("/f/-", 3)))
                .isEqualTo("TARGET 7:4 /f/-: a list has no key `-`: append to the list itself");
        assertThat(edited(text, edit -> edit.append("/h/-", 3))).isEqualTo(text);
        assertThat(refused(text, edit -> edit.set("/f/00", 3))).isEqualTo("TARGET 7:4 /f/00: a list has no key `00`");
        assertThat(refused(text, edit -> edit.set("/f/1234567890", 3)))
                .isEqualTo("TARGET 7:4 /f/1234567890: a list has no key `1234567890`");
        assertThat(refused(text, edit -> edit.set("/f/-", 3)))
                .isEqualTo("TARGET 7:4 /f/-: a list has no key `-`: append to the list itself");
        assertThat(refused(text, edit -> edit.rename("/f/0", "x")))
                .isEqualTo("TARGET 7:5 /f/0: an entry of a list has no key to rename");
        assertThat(edited(text, edit -> edit.rename("/a", "a"))).isEqualTo(text);
        assertThat(edited(text, edit -> edit.rename("/z", "y"))).isEqualTo(text);
        assertThat(refused(text, edit -> edit.sortKeys("/f", List.of())))
                .isEqualTo("TARGET 7:4 /f: only the keys of a mapping can be sorted, found a list");
        assertThat(edited(text, edit -> edit.sortKeys("/e", List.of()))).isEqualTo(text);
        assertThat(edited(text, edit -> edit.sortKeys("/z", List.of()))).isEqualTo(text);
        assertThat(refused(text, edit -> edit.sortKeys("/a", List.of())))
                .isEqualTo("TARGET 2:4 /a: only the keys of a mapping can be sorted, found integer");
        assertThat(refused(text, edit -> edit.set("/a/b/c", 1)))
                .isEqualTo("TARGET 2:4 /a/b/c: `a` is integer, and has no keys");
        assertThat(refused(text, edit -> edit.set("/f/0/x", 1)))
                .isEqualTo("TARGET 7:5 /f/0/x: `0` is integer, and has no keys");
        assertThat(refused(text, edit -> edit.set("/e/0", 1)))
                .isEqualTo(
                        "TARGET 6:3 /e/0: `0` may be an index or a key, and there is neither list nor mapping yet: set it as a whole, as in [x] or {\"0\": x}");
        assertThat(refused(text, edit -> edit.set("/z/-/x", 1)))
                .isEqualTo(
                        "TARGET 2:1 /z/-/x: `-` may be an index or a key, and there is neither list nor mapping yet: set it as a whole, as in [x] or {\"-\": x}");
        assertThat(refused(text, edit -> edit.set("/e/x/9", 1)))
                .isEqualTo(
                        "TARGET 6:3 /e/x/9: `9` may be an index or a key, and there is neither list nor mapping yet: set it as a whole, as in [x] or {\"9\": x}");
        assertThat(changes(text, edit -> edit.set("/b/1", 1))).isEqualTo("""
                    d: [x]
                +   "1": 1
                  e:
                """);
        assertThat(changes(text, edit -> edit.set("/f/1/-", 1))).isEqualTo("""
                  e:
                - f: [1, {g: 2}]
                + f: [1, {g: 2, "-": 1}]
                  h: {i: 1}
                """);
        assertThat(edited(text, edit -> edit.remove("/f/9"))).isEqualTo(text);
        assertThat(edited(text, edit -> edit.remove("/a/x"))).isEqualTo(text);
        assertThat(edited(text, edit -> edit.remove("/f/x"))).isEqualTo(text);
        assertThat(refused(text, edit -> edit.move("/f/0", "/h/i")))
                .isEqualTo("TARGET 7:5 /f/0: key `i` is there already");
        assertThat(changes(text, edit -> edit.move("/f/0", "/h/j"))).isEqualTo("""
                  e:
                - f: [1, {g: 2}]
                - h: {i: 1}
                + f: [{g: 2}]
                + h: {i: 1, j: 1}
                  ---
                """);
        assertThat(refused(text, edit -> edit.move("/f/0", "/f/1/j")))
                .isEqualTo("TARGET 7:5 /f/0: there is nothing at /f/1/j to move it into");
        assertThat(changes(text, edit -> edit.move("/h", "/f/0"))).isEqualTo("""
                  e:
                - f: [1, {g: 2}]
                - h: {i: 1}
                + f: [{i: 1}, 1, {g: 2}]
                  ---
                """);
        assertThat(changes(text, edit -> edit.move("/h", "/f/-"))).isEqualTo("""
                  e:
                - f: [1, {g: 2}]
                - h: {i: 1}
                + f: [1, {g: 2}, {i: 1}]
                  ---
                """);
        assertThat(refused(text, edit -> edit.move("/h", "/f/3")))
                .isEqualTo("INDEX 8:4 /h: the index must be from 0 to 2 in a list of 2, found 3");
        assertThat(refused(text, edit -> edit.move("/h", "/f/x")))
                .isEqualTo("INDEX 8:4 /h: the index must be from 0 to 2 in a list of 2, found -1");
        assertThat(changes(text, edit -> edit.move("/h/i", "/f/1/i"))).isEqualTo("""
                  e:
                - f: [1, {g: 2}]
                - h: {i: 1}
                + f: [1, {g: 2, i: 1}]
                + h: {}
                  ---
                """);
        assertThat(changes(text, edit -> edit.move("/f", "/b/f"))).isEqualTo("""
                    d: [x]
                +   f: [1, {g: 2}]
                  e:
                - f: [1, {g: 2}]
                  h: {i: 1}
                """);
        assertThat(changes(text, edit -> edit.move("/b/d", "/h/d"))).isEqualTo("""
                    c: 2
                -   d: [x]
                  e:
                  f: [1, {g: 2}]
                - h: {i: 1}
                + h: {i: 1, d: [x]}
                  ---
                """);
        assertThat(refused(text, edit -> edit.move("/a", "/e/z")))
                .isEqualTo("TARGET 2:4 /a: there is nothing at /e/z to move it into");
    }

    @Test
    void new_values_look_like_those_that_are_there() {
        String text = """
                ---
                a:
                    b: 1
                ---
                """;

        assertThat(edited(text, edit -> edit.set("/n1", List.of("v")).set("/n2/k", 1)))
                .isEqualTo("""
                ---
                a:
                    b: 1
                n1:
                    - v
                n2:
                    k: 1
                ---
                """);

        String second = """
                ---
                a:
                - b
                ---
                """;

        assertThat(edited(second, edit -> edit.set("/n1", List.of("v")).set("/n2/k", 1)))
                .isEqualTo("""
                ---
                a:
                - b
                n1:
                - v
                n2:
                  k: 1
                ---
                """);

        String third = """
                ---
                a:
                  - b
                ---
                """;

        assertThat(edited(third, edit -> edit.set("/n1", List.of("v")).set("/n2/k", 1)))
                .isEqualTo("""
                ---
                a:
                  - b
                n1:
                  - v
                n2:
                  k: 1
                ---
                """);

        String fourth = """
                ---
                a:
                    - b
                ---
                """;

        assertThat(edited(fourth, edit -> edit.set("/n1", List.of("v")).set("/n2/k", 1)))
                .isEqualTo("""
                ---
                a:
                    - b
                n1:
                    - v
                n2:
                    k: 1
                ---
                """);

        String fifth = """
                ---
                a: [b]
                ---
                """;

        assertThat(edited(fifth, edit -> edit.set("/n1", List.of("v")).set("/n2/k", 1)))
                .isEqualTo("""
                ---
                a: [b]
                n1: [v]
                n2:
                  k: 1
                ---
                """);

        String sixth = """
                ---
                a: [b]
                c:
                  - d
                ---
                """;

        assertThat(edited(sixth, edit -> edit.set("/n1", List.of("v")).set("/n2/k", 1)))
                .isEqualTo("""
                ---
                a: [b]
                c:
                  - d
                n1:
                  - v
                n2:
                  k: 1
                ---
                """);

        String seventh = """
                ---
                a: [{b: 1}]
                ---
                """;

        assertThat(edited(seventh, edit -> edit.set("/n", List.of(Map.of("k", 1)))))
                .isEqualTo("""
                ---
                a: [{b: 1}]
                "n":
                  - k: 1
                ---
                """);

        String eighth = """
                ---
                a: {b: 1}
                ---
                """;

        assertThat(edited(eighth, edit -> edit.set("/n1", List.of("v")).set("/n2/k", 1)))
                .isEqualTo("""
                ---
                a: {b: 1}
                n1:
                  - v
                n2:
                  k: 1
                ---
                """);

        String ninth = """
                ---
                a: []
                ---
                """;

        assertThat(edited(ninth, edit -> edit.set("/n1", List.of("v")).set("/n2/k", 1)))
                .isEqualTo("""
                ---
                a: []
                n1:
                  - v
                n2:
                  k: 1
                ---
                """);

        String tenth = """
                ---
                a:
                - b:
                      c: 1
                ---
                """;

        assertThat(edited(tenth, edit -> edit.set("/n1", List.of("v")).set("/n2/k", 1)))
                .isEqualTo("""
                ---
                a:
                - b:
                      c: 1
                n1:
                - v
                n2:
                    k: 1
                ---
                """);

        String eleventh = """
                ---
                a: 1
                ---
                """;

        assertThat(edited(eleventh, edit -> edit.set("/n1", List.of("v")).set("/n2/k", 1)))
                .isEqualTo("""
                ---
                a: 1
                n1:
                  - v
                n2:
                  k: 1
                ---
                """);

        String twelfth = """
                ---
                a:
                   b:
                     - c
                ---
                """;

        assertThat(edited(twelfth, edit -> edit.set("/n1", List.of("v")).set("/n2/k", 1)))
                .isEqualTo("""
                ---
                a:
                   b:
                     - c
                n1:
                  - v
                n2:
                   k: 1
                ---
                """);

        String text13 = """
                ---
                a:
                 - b
                ---
                """;

        assertThat(edited(text13, edit -> edit.set("/n1", List.of("v")).set("/n2/k", 1)))
                .isEqualTo("""
                ---
                a:
                 - b
                n1:
                 - v
                n2:
                 k: 1
                ---
                """);

        String text14 = """
                ---
                a: &x [b]
                c: *x
                ---
                """;

        assertThat(edited(text14, edit -> edit.set("/n1", List.of("v")).set("/n2/k", 1)))
                .isEqualTo("""
                ---
                a: &x [b]
                c: *x
                n1:
                  - v
                n2:
                  k: 1
                ---
                """);

        String text15 = """
                ---
                a:
                  - - b
                ---
                """;

        assertThat(edited(text15, edit -> edit.set("/n1", List.of("v")).set("/n2/k", 1)))
                .isEqualTo("""
                ---
                a:
                  - - b
                n1:
                  - v
                n2:
                  k: 1
                ---
                """);

        String text16 = """
                ---
                a:
                  - [b]
                ---
                """;

        assertThat(edited(text16, edit -> edit.set("/n1", List.of("v")).set("/n2/k", 1)))
                .isEqualTo("""
                ---
                a:
                  - [b]
                n1:
                  - v
                n2:
                  k: 1
                ---
                """);

        String text17 = """
                ---
                ? a
                :   b: 1
                ---
                """;

        assertThat(edited(text17, edit -> edit.set("/n1", List.of("v")).set("/n2/k", 1)))
                .isEqualTo("""
                ---
                ? a
                :   b: 1
                n1:
                  - v
                n2:
                  k: 1
                ---
                """);

        String text18 = """
                ---
                a: [b]
                ---
                """;

        assertThat(edited(text18, edit -> edit.set("/n", List.of("v", Map.of("k", 1)))))
                .isEqualTo("""
                ---
                a: [b]
                "n":
                  - v
                  - k: 1
                ---
                """);
        assertThat(edited(text18, edit -> edit.set("/n", List.of(List.of("v"), "w"))))
                .isEqualTo("""
                ---
                a: [b]
                "n":
                  - [v]
                  - w
                ---
                """);
        assertThat(edited(text18, edit -> edit.set("/n", Map.of("k", List.of("v", 2026, "a, b")))))
                .isEqualTo("""
                ---
                a: [b]
                "n":
                  k: [v, 2026, "a, b"]
                ---
                """);

        String text19 = """
                ---
                a:
                    b: 1
                ---
                """;

        assertThat(edited(text19, edit -> edit.set("/n", Map.of("k", Map.of("l", List.of(Map.of("m", "x\ny")))))))
                .isEqualTo("""
                ---
                a:
                    b: 1
                "n":
                    k:
                        l:
                            - m: |-
                                x
                                y
                ---
                """);

        String text20 = """
                ---
                a:
                - b
                ---
                """;

        assertThat(edited(text20, edit -> edit.set("/n", Map.of("k", Map.of("l", List.of(List.of(1, 2), Map.of()))))))
                .isEqualTo("""
                ---
                a:
                - b
                "n":
                  k:
                    l:
                    - - 1
                      - 2
                    - {}
                ---
                """);

        String text21 = """
                {
                    "a": {
                        "b": 1
                    }
                }
                """;

        assertThat(edited(text21, edit -> edit.set("/new", Map.of("k", List.of("v")))))
                .isEqualTo("""
                {
                    "a": {
                        "b": 1
                    },
                    "new": {
                        "k": [
                            "v"
                        ]
                    }
                }
                """);

        String text22 = """
                {
                "a": 1
                }
                """;

        assertThat(edited(text22, edit -> edit.set("/new", Map.of("k", List.of("v")))))
                .isEqualTo("""
                {
                "a": 1,
                "new": {
                  "k": [
                    "v"
                  ]
                }
                }
                """);

        String text23 = """
                {"a":{"b":1}}
                """;

        assertThat(edited(text23, edit -> edit.set("/new", Map.of("k", List.of("v")))))
                .isEqualTo("""
                {"a":{"b":1},"new":{"k":["v"]}}
                """);

        String text24 = """
                {"a" : {"b" : 1}}
                """;

        assertThat(edited(text24, edit -> edit.set("/new", Map.of("k", List.of("v")))))
                .isEqualTo("""
                {"a" : {"b" : 1}, "new" : {"k": ["v"]}}
                """);

        String text25 = """
                {"a": 1, "b": 2}
                """;

        assertThat(edited(text25, edit -> edit.set("/new", Map.of("k", List.of("v")))))
                .isEqualTo("""
                {"a": 1, "b": 2, "new": {"k": ["v"]}}
                """);

        String text26 = "{\t\"a\":\t1}\n";

        assertThat(edited(text26, edit -> edit.set("/new", Map.of("k", List.of("v")))))
                .isEqualTo("{\t\"a\":\t1, \"new\":\t{\"k\": [\"v\"]}}\n");

        String text27 = """
                { "a":1}
                """;

        assertThat(edited(text27, edit -> edit.set("/new", Map.of("k", List.of("v")))))
                .isEqualTo("""
                { "a":1,"new":{"k":["v"]}}
                """);

        String text28 = """
                {"v": 1,
                "w": [1,2]}
                """;

        assertThat(edited(text28, edit -> edit.set("/new", Map.of("k", List.of("v")))))
                .isEqualTo("""
                {"v": 1,
                "w": [1,2], "new": {"k": ["v"]}}
                """);
    }
}
