package dev.frontmatter.edit;

import static dev.frontmatter.edit.EditedText.changes;
import static dev.frontmatter.edit.EditedText.edited;
import static dev.frontmatter.edit.EditedText.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.tokenizer.Format;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Edits of block mappings and block lists of YAML, and of the scalars in them. */
class YamlBlockEditsTest {

    @Test
    void values_that_move_out_of_a_block() {
        String text = """
                ---
                x: 1
                a:
                    b: "p
                    ---
                    q"
                    d: 1
                ---
                """;

        assertThat(refused(text, edit -> edit.move("/a/b", "/b")))
                .isEqualTo(
                        "UNCERTAIN 4:8 /a/b: the changed text would not be read as it is meant: text that opens with \" must end with \"");

        String second = """
                ---
                x: 1
                a:
                    b: [p,
                  q]
                    d: 1
                ---
                """;

        assertThat(changes(second, edit -> edit.move("/a/b", "/b"))).isEqualTo("""
                  a:
                -     b: [p,
                -   q]
                      d: 1
                + b:
                +     - p
                +     - q
                  ---
                """);

        String third = """
                ---
                x: 1
                a:
                    b: p
                     q
                    d: 1
                ---
                """;

        assertThat(changes(third, edit -> edit.move("/a/b", "/b"))).isEqualTo("""
                  a:
                -     b: p
                -      q
                      d: 1
                + b: p
                +  q
                  ---
                """);

        String fourth = """
                ---
                x: 1
                a:
                    # of b
                    b: 1
                    d: 1
                c:
                  e: 1
                ---
                """;

        assertThat(changes(fourth, edit -> edit.move("/a/b", "/c/b"))).isEqualTo("""
                  a:
                -     # of b
                -     b: 1
                      d: 1
                ...
                    e: 1
                +   # of b
                +   b: 1
                  ---
                """);

        String fifth = """
                ---
                x: 1
                a:
                    b: # of b
                   # odd
                      - 1
                    d: 1
                c:
                  e: 1
                ---
                """;

        assertThat(refused(fifth, edit -> edit.move("/a/b", "/b")))
                .isEqualTo(
                        "UNCERTAIN 6:7 /a/b: comments stand with what is to be moved to another place, and cannot go there: set the value there and remove it here, which leaves them out");

        String sixth = """
                ---
                l:
                  - a
                q: "it"
                r: 'it'
                ---
                """;

        assertThat(edited(sixth, edit -> edit.move("/q", "/l/-").move("/r", "/l/-")))
                .isEqualTo("""
                ---
                l:
                  - a
                  - "it"
                  - 'it'
                ---
                """);

        String seventh = """
                ---
                a: 1
                ---
                """;

        assertThat(edited(seventh, edit -> edit.rename("/a", "---"))).isEqualTo("""
                ---
                "---": 1
                ---
                """);
        assertThat(edited(seventh, edit -> edit.set("/...", 1).set("/---", 2))).isEqualTo("""
                ---
                a: 1
                "...": 1
                "---": 2
                ---
                """);

        String eighth = "---\ra: 1\r\r# of b\rb: |\r  x\rc: 2\r---\r";

        assertThat(edited(
                        eighth,
                        edit -> edit.remove("/a")
                                .set("/b", "p\nq")
                                .insertBefore("/z", 1, "b")
                                .sortKeys(List.of("c"))))
                .isEqualTo("---\r\rc: 2\rz: 1\r# of b\rb: |-\r  p\r  q\r---\r");

        String ninth = "---\na:\t1\t# why\nb:\t\nc: x\t\n---\n";

        assertThat(edited(ninth, edit -> edit.set("/a", 2).set("/b", 3).set("/c", List.of(1))))
                .isEqualTo("---\na:\t2\t# why\nb: 3\t\nc:\n  - 1\n---\n");
    }

    @Test
    void blocks_that_end_with_nothing() {
        String text = """
                ---
                a:
                  b: 1
                  c:
                m:
                  n:
                    o:
                l:
                  - k: >+
                      x

                  - |2+
                      y

                  -
                q: # why
                      # deep
                  r: 1
                  s: 2
                z: 1
                ---
                """;

        assertThat(changes(text, edit -> edit.remove("/a"))).isEqualTo("""
                  ---
                - a:
                -   b: 1
                -   c:
                  m:
                """);
        assertThat(changes(text, edit -> edit.remove("/a/c"))).isEqualTo("""
                    b: 1
                -   c:
                  m:
                """);
        assertThat(changes(text, edit -> edit.remove("/m"))).isEqualTo("""
                    c:
                - m:
                -   n:
                -     o:
                  l:
                """);
        assertThat(changes(text, edit -> edit.remove("/m/n"))).isEqualTo("""
                    c:
                - m:
                -   n:
                -     o:
                + m: {}
                  l:
                """);
        assertThat(changes(text, edit -> edit.set("/a/d", 1))).isEqualTo("""
                    c:
                +   d: 1
                  m:
                """);
        assertThat(changes(text, edit -> edit.set("/m/p", 1))).isEqualTo("""
                      o:
                +   p: 1
                  l:
                """);
        assertThat(changes(text, edit -> edit.insertAfter("/y", 1, "a"))).isEqualTo("""
                    c:
                + "y": 1
                  m:
                """);
        assertThat(changes(text, edit -> edit.insertAfter("/y", 1, "l"))).isEqualTo("""
                    -
                + "y": 1
                  q: # why
                """);
        assertThat(changes(text, edit -> edit.sortKeys(List.of("m", "a")))).isEqualTo("""
                  ---
                - a:
                -   b: 1
                -   c:
                  m:
                ...
                      o:
                + a:
                +   b: 1
                +   c:
                  l:
                """);
        assertThat(changes(text, edit -> edit.set("/a", 1))).isEqualTo("""
                  ---
                - a:
                -   b: 1
                -   c:
                + a: 1
                  m:
                """);
        assertThat(changes(text, edit -> edit.set("/m", List.of(1)))).isEqualTo("""
                  m:
                -   n:
                -     o:
                +   - 1
                  l:
                """);
        assertThat(changes(text, edit -> edit.remove("/l/0"))).isEqualTo("""
                  l:
                -   - k: >+
                -       x
                -
                    - |2+
                """);
        assertThat(changes(text, edit -> edit.remove("/l/1"))).isEqualTo("""

                -   - |2+
                -       y
                -
                    -
                """);
        assertThat(changes(text, edit -> edit.remove("/l/2"))).isEqualTo("""

                -   -
                  q: # why
                """);
        assertThat(changes(text, edit -> edit.remove("/l"))).isEqualTo("""
                      o:
                - l:
                -   - k: >+
                -       x
                -
                -   - |2+
                -       y
                -
                -   -
                  q: # why
                """);
        assertThat(changes(text, edit -> edit.append("/l", 1))).isEqualTo("""
                    -
                +   - 1
                  q: # why
                """);
        assertThat(changes(text, edit -> edit.set("/l/0/k", "z"))).isEqualTo("""
                  l:
                -   - k: >+
                -       x
                -
                +   - k: z
                    - |2+
                """);
        assertThat(changes(text, edit -> edit.set("/l/1", "z"))).isEqualTo("""

                -   - |2+
                -       y
                -
                +   - z
                    -
                """);
        assertThat(changes(text, edit -> edit.set("/l/0/m", 1))).isEqualTo("""

                +     m: 1
                    - |2+
                """);
        assertThat(changes(text, edit -> edit.set("/l/2", 1))).isEqualTo("""

                -   -
                +   - 1
                  q: # why
                """);
        assertThat(changes(text, edit -> edit.insertAt("/l", 1, 1))).isEqualTo("""

                +   - 1
                    - |2+
                """);
        assertThat(changes(text, edit -> edit.removeAt("/l", 2).append("/l", 2)))
                .isEqualTo("""

                -   -
                +   - 2
                  q: # why
                """);
        assertThat(changes(text, edit -> edit.move("/l/2", "/l/0"))).isEqualTo("""
                  l:
                +   -
                    - k: >+
                ...

                -   -
                  q: # why
                """);
        assertThat(changes(text, edit -> edit.remove("/q/r"))).isEqualTo("""
                        # deep
                -   r: 1
                    s: 2
                """);
        assertThat(changes(text, edit -> edit.insertBefore("/q/t", 1, "r"))).isEqualTo("""
                        # deep
                +   t: 1
                    r: 1
                """);
        assertThat(changes(text, edit -> edit.sortKeys("/q", List.of("s")))).isEqualTo("""
                        # deep
                -   r: 1
                    s: 2
                +   r: 1
                  z: 1
                """);
        assertThat(changes(text, edit -> edit.remove("/q"))).isEqualTo("""
                    -
                - q: # why
                -       # deep
                -   r: 1
                -   s: 2
                  z: 1
                """);
        assertThat(changes(text, edit -> edit.set("/q", 1))).isEqualTo("""
                    -
                - q: # why
                + q: 1 # why
                        # deep
                -   r: 1
                -   s: 2
                  z: 1
                """);

        String second = """
                ---
                a: 1
                k: |+
                  x


                ---
                """;

        assertThat(changes(second, edit -> edit.remove("/k"))).isEqualTo("""
                  a: 1
                - k: |+
                -   x
                -
                -
                  ---
                """);
        assertThat(changes(second, edit -> edit.set("/k", "y"))).isEqualTo("""
                  a: 1
                - k: |+
                -   x
                -
                -
                + k: "y"
                  ---
                """);
        assertThat(changes(second, edit -> edit.set("/l", 2))).isEqualTo("""

                + l: 2
                  ---
                """);

        String third = """
                ---
                a: 1
                k: |
                  x


                ---
                """;

        assertThat(changes(third, edit -> edit.set("/l", 2))).isEqualTo("""
                    x
                + l: 2

                """);

        String fourth = """
                ---
                a: 1
                k: >+
                  x

                l: 1
                ---
                """;

        assertThat(changes(fourth, edit -> edit.insertAfter("/m", 2, "k"))).isEqualTo("""

                + m: 2
                  l: 1
                """);

        String fifth = """
                ---
                a: 1
                k: |+1
                  x

                l: 1
                ---
                """;

        assertThat(changes(fifth, edit -> edit.insertAfter("/m", 2, "k"))).isEqualTo("""

                + m: 2
                  l: 1
                """);
    }

    @Test
    void keys_of_uncommon_form_in_lists() {
        String text = """
                ---
                l:
                  - !!str a: 1
                    b: 2
                  -   &k c: 1
                      d: 2
                  - ? e
                    : f
                    g: 1
                  -   h
                  -   i
                ? x
                :
                ? y
                : # why
                  1
                w: 1
                ---
                """;

        assertThat(changes(text, edit -> edit.set("/l/0/b", 3))).isEqualTo("""
                    - !!str a: 1
                -     b: 2
                +     b: 3
                    -   &k c: 1
                """);
        assertThat(changes(text, edit -> edit.set("/l/0/a", 3))).contains("\n+   - !!str a: 3\n");
        assertThat(changes(text, edit -> edit.remove("/l/0/b"))).isEqualTo("""
                    - !!str a: 1
                -     b: 2
                    -   &k c: 1
                """);
        assertThat(refused(text, edit -> edit.remove("/l/0/a")))
                .isEqualTo("UNCERTAIN 3:11 /l/0/a: a key with `? `, an anchor or a tag stays as it is");
        assertThat(changes(text, edit -> edit.set("/l/1/d", 3))).isEqualTo("""
                    -   &k c: 1
                -       d: 2
                +       d: 3
                    - ? e
                """);
        assertThat(changes(text, edit -> edit.set("/l/1/c", 3))).contains("\n+   -   &k c: 3\n");
        assertThat(refused(text, edit -> edit.rename("/l/1/c", "z")))
                .isEqualTo("UNCERTAIN 5:10 /l/1/c: a key with `? `, an anchor or a tag stays as it is");
        assertThat(changes(text, edit -> edit.set("/l/2/g", 3))).isEqualTo("""
                      : f
                -     g: 1
                +     g: 3
                    -   h
                """);
        assertThat(changes(text, edit -> edit.set("/l/2/e", 3))).contains("\n+     : 3\n");
        assertThat(changes(text, edit -> edit.append("/l", "j"))).isEqualTo("""
                    -   i
                +   -   j
                  ? x
                """);
        assertThat(changes(text, edit -> edit.append("/l", Map.of("k", "a\nb"))))
                .isEqualTo("""
                    -   i
                +   -   k: |-
                +         a
                +         b
                  ? x
                """);
        assertThat(changes(text, edit -> edit.insertAt("/l", 4, "j"))).isEqualTo("""
                    -   h
                +   -   j
                    -   i
                """);
        assertThat(changes(text, edit -> edit.removeAt("/l", 0))).isEqualTo("""
                  l:
                -   - !!str a: 1
                -     b: 2
                    -   &k c: 1
                """);
        assertThat(changes(text, edit -> edit.remove("/w"))).isEqualTo("""
                    1
                - w: 1
                  ---
                """);
        assertThat(changes(text, edit -> edit.insertBefore("/v", 1, "w"))).isEqualTo("""
                    1
                + v: 1
                  w: 1
                """);
        assertThat(changes(text, edit -> edit.set("/y", 2))).contains("\n+   2\n");
        assertThat(changes(text, edit -> edit.sortKeys(List.of("w")))).isEqualTo("""
                  ---
                + w: 1
                  l:
                ...
                    1
                - w: 1
                  ---
                """);
    }

    @Test
    void comments_and_blank_lines_in_a_block() {
        String text = """
                ---
                one:

                  # of a

                  # of b
                  b: 1

                two: # why

                  c: 1
                  # below
                three:
                  - d: 1
                    # of e
                    e: 2

                    f: 3
                  - g: 1 # why

                    h: 2
                four: &x # why
                  - 1
                end: 1
                ---
                """;

        assertThat(changes(text, edit -> edit.remove("/one/b"))).isEqualTo("""
                  ---
                - one:
                + one: {}

                ...

                -   # of b
                -   b: 1
                -
                  two: # why
                """);
        assertThat(changes(text, edit -> edit.remove("/two/c"))).isEqualTo("""

                - two: # why
                + two: {} # why

                -   c: 1
                    # below
                """);
        assertThat(changes(text, edit -> edit.remove("/three/0/d"))).isEqualTo("""
                  three:
                -   - d: 1
                +   -
                      # of e
                """);
        assertThat(changes(text, edit -> edit.remove("/three/0/e"))).isEqualTo("""
                    - d: 1
                -     # of e
                -     e: 2

                """);
        assertThat(changes(text, edit -> edit.remove("/three/0/f"))).isEqualTo("""

                -     f: 3
                    - g: 1 # why
                """);
        assertThat(changes(text, edit -> edit.remove("/three/1/g"))).isEqualTo("""
                      f: 3
                -   - g: 1 # why
                -
                -     h: 2
                +   - h: 2
                  four: &x # why
                """);
        assertThat(changes(text, edit -> edit.remove("/three/1/h"))).isEqualTo("""

                -     h: 2
                  four: &x # why
                """);
        assertThat(changes(text, edit -> edit.sortKeys("/three/0", List.of("f", "e"))))
                .isEqualTo("""
                  three:
                -   - d: 1
                +   - f: 3
                      # of e
                ...

                -     f: 3
                +     d: 1
                    - g: 1 # why
                """);
        assertThat(changes(text, edit -> edit.sortKeys("/three/1", List.of("h"))))
                .isEqualTo("""
                      f: 3
                -   - g: 1 # why
                +   - h: 2

                -     h: 2
                +     g: 1 # why
                  four: &x # why
                """);
        assertThat(changes(text, edit -> edit.removeAt("/four", 0))).isEqualTo("""
                      h: 2
                - four: &x # why
                -   - 1
                + four: &x [] # why
                  end: 1
                """);
        assertThat(changes(text, edit -> edit.insertBefore("/one/a", 1, "b"))).isEqualTo("""

                +   a: 1
                    # of b
                """);
        assertThat(changes(text, edit -> edit.insertBefore("/three/0/z", 1, "d")))
                .isEqualTo("""
                  three:
                -   - d: 1
                +   - z: 1
                +     d: 1
                      # of e
                """);
        assertThat(changes(text, edit -> edit.set("/one", 1))).isEqualTo("""
                  ---
                - one:
                + one: 1

                ...

                -   # of b
                -   b: 1
                -
                  two: # why
                """);
        assertThat(changes(text, edit -> edit.set("/two", 1))).isEqualTo("""

                - two: # why
                -
                -   c: 1
                -   # below
                + two: 1 # why
                  three:
                """);
        assertThat(refused(text, edit -> edit.set("/four", 1)))
                .isEqualTo(
                        "UNCERTAIN 23:3 /four: an anchor or tag stands before this value: take it away first, or remove the value and set it in a second change");
        assertThat(changes(text, edit -> edit.set("/one/b", List.of(1)))).isEqualTo("""
                    # of b
                -   b: 1
                +   b:
                +     - 1

                """);
        assertThat(changes(text, edit -> edit.set("/three/1/g", List.of(1)))).isEqualTo("""
                      f: 3
                -   - g: 1 # why
                +   - g: # why
                +       - 1

                """);
        assertThat(changes(text, edit -> edit.set("/three/0", "x"))).isEqualTo("""
                  three:
                -   - d: 1
                -     # of e
                -     e: 2
                -
                -     f: 3
                +   - x
                    - g: 1 # why
                """);
        assertThat(changes(text, edit -> edit.move("/three/0/e", "/e"))).isEqualTo("""
                    - d: 1
                -     # of e
                -     e: 2

                ...
                  end: 1
                + # of e
                + e: 2
                  ---
                """);
        assertThat(changes(text, edit -> edit.move("/three/0/d", "/one/d"))).isEqualTo("""
                    b: 1
                +   d: 1

                ...
                  three:
                -   - d: 1
                +   -
                      # of e
                """);

        String second = """
                ---
                l: [a]
                d: 2026-03-14
                t: 2026-03-14T10:00:00Z
                s: y
                n: 0o17
                ---
                """;

        assertThat(changes(
                        second,
                        edit -> edit.move("/d", "/l/-")
                                .move("/t", "/l/-")
                                .move("/s", "/l/-")
                                .move("/n", "/l/-")))
                .isEqualTo("""
                  ---
                - l: [a]
                - d: 2026-03-14
                - t: 2026-03-14T10:00:00Z
                - s: y
                - n: 0o17
                + l: [a, 2026-03-14, "2026-03-14T10:00:00Z", y, 15]
                  ---
                """);

        String third = """
                ---
                l:
                  - a
                d: 2026-03-14
                t: 2026-03-14T10:00:00Z
                s: y
                n: 0o17
                q: 'it''s'
                x: >-
                  a
                  b
                ---
                """;

        assertThat(changes(
                        third,
                        edit -> edit.move("/d", "/l/-")
                                .move("/t", "/l/-")
                                .move("/s", "/l/-")
                                .move("/n", "/l/-")
                                .move("/q", "/l/-")
                                .move("/x", "/l/-")))
                .isEqualTo("""
                    - a
                - d: 2026-03-14
                - t: 2026-03-14T10:00:00Z
                - s: y
                - n: 0o17
                - q: 'it''s'
                - x: >-
                -   a
                -   b
                +   - 2026-03-14
                +   - 2026-03-14T10:00:00Z
                +   - y
                +   - 15
                +   - 'it''s'
                +   - a b
                  ---
                """);
    }

    @Test
    void keys_at_the_top() {
        String text = """
                ---
                first: 1

                # of the middle
                middle: x # why
                last: z
                ---
                Body
                """;

        assertThat(changes(text, edit -> edit.set("/new", 1))).isEqualTo("""
                  last: z
                + new: 1
                  ---
                """);
        assertThat(changes(text, edit -> edit.insertBefore("/new", 1, "first"))).isEqualTo("""
                  ---
                + new: 1
                  first: 1
                """);
        assertThat(changes(text, edit -> edit.insertBefore("/new", 1, "middle")))
                .isEqualTo("""

                + new: 1
                  # of the middle
                """);
        assertThat(changes(text, edit -> edit.insertAfter("/new", 1, "first"))).isEqualTo("""
                  first: 1
                + new: 1

                """);
        assertThat(changes(text, edit -> edit.insertAfter("/new", 1, "middle"))).isEqualTo("""
                  middle: x # why
                + new: 1
                  last: z
                """);
        assertThat(changes(text, edit -> edit.insertBefore("/new", 1, "last"))).isEqualTo("""
                  middle: x # why
                + new: 1
                  last: z
                """);
        assertThat(changes(text, edit -> edit.remove("/first"))).isEqualTo("""
                  ---
                - first: 1

                """);
        assertThat(changes(text, edit -> edit.remove("/middle"))).isEqualTo("""

                - # of the middle
                - middle: x # why
                  last: z
                """);
        assertThat(changes(text, edit -> edit.remove("/last"))).isEqualTo("""
                  middle: x # why
                - last: z
                  ---
                """);
        assertThat(changes(text, edit -> edit.remove("/first").remove("/middle").remove("/last")))
                .isEqualTo("""
                  ---
                - first: 1

                - # of the middle
                - middle: x # why
                - last: z
                  ---
                """);
        assertThat(changes(text, edit -> edit.sortKeys(List.of("last", "middle"))))
                .isEqualTo("""
                  ---
                - first: 1
                + last: z

                ...
                  middle: x # why
                - last: z
                + first: 1
                  ---
                """);
        assertThat(changes(text, edit -> edit.sortKeys(List.of("middle")))).isEqualTo("""
                  ---
                - first: 1
                -
                  # of the middle
                  middle: x # why
                +
                + first: 1
                  last: z
                """);
        assertThat(changes(text, edit -> edit.rename("/middle", "mid dle"))).isEqualTo("""
                  # of the middle
                - middle: x # why
                + mid dle: x # why
                  last: z
                """);
        assertThat(changes(text, edit -> edit.rename("/last", "no"))).isEqualTo("""
                  middle: x # why
                - last: z
                + "no": z
                  ---
                """);
        assertThat(changes(text, edit -> edit.set("/first", "a\nb"))).isEqualTo("""
                  ---
                - first: 1
                + first: |-
                +   a
                +   b

                """);
        assertThat(changes(text, edit -> edit.set("/middle", "a\nb\n"))).isEqualTo("""
                  # of the middle
                - middle: x # why
                + middle: | # why
                +   a
                +   b
                  last: z
                """);
        assertThat(changes(text, edit -> edit.set("/middle", List.of(1)))).isEqualTo("""
                  # of the middle
                - middle: x # why
                + middle: # why
                +   - 1
                  last: z
                """);
        assertThat(changes(text, edit -> edit.set("/last", Map.of("k", List.of(1)))))
                .isEqualTo("""
                  middle: x # why
                - last: z
                + last:
                +   k:
                +     - 1
                  ---
                """);
        assertThat(changes(text, edit -> edit.set("/middle", List.of()))).isEqualTo("""
                  # of the middle
                - middle: x # why
                + middle: [] # why
                  last: z
                """);
        assertThat(changes(text, edit -> edit.set("", Map.of("first", 2)))).isEqualTo("""
                  ---
                - first: 1
                + first: 2

                - # of the middle
                - middle: x # why
                - last: z
                  ---
                """);
        assertThat(changes(text, edit -> edit.set("", Map.of()))).isEqualTo("""
                  ---
                - first: 1

                - # of the middle
                - middle: x # why
                - last: z
                  ---
                """);
        assertThat(refused(text, edit -> edit.set("", "x"))).isEqualTo("TARGET 2:1 front matter must be a mapping");

        String second = """
                a: 1
                b: 2\
                """;

        assertThat(edited(second, edit -> edit.withoutFences(Format.YAML).remove("/b")))
                .isEqualTo("a: 1");
        assertThat(edited(second, edit -> edit.withoutFences(Format.YAML).remove("/a")))
                .isEqualTo("b: 2");
        assertThat(edited(second, edit -> edit.withoutFences(Format.YAML).sortKeys(List.of("b"))))
                .isEqualTo("""
                b: 2
                a: 1\
                """);

        String third = """
                a: 1
                b:
                  c: 2\
                """;

        assertThat(edited(third, edit -> edit.withoutFences(Format.YAML).remove("/b/c")))
                .isEqualTo("""
                a: 1
                b: {}\
                """);

        String fourth = """
                a: 1
                b:
                  c: 2
                  d: 3\
                """;

        assertThat(edited(fourth, edit -> edit.withoutFences(Format.YAML).remove("/b/d")))
                .isEqualTo("""
                a: 1
                b:
                  c: 2\
                """);

        String fifth = """
                a: 1
                b:
                  c: 2\
                """;

        assertThat(edited(
                        fifth,
                        edit -> edit.withoutFences(Format.YAML).set("/b/d", 3).set("/e", 4)))
                .isEqualTo("""
                a: 1
                b:
                  c: 2
                  d: 3
                e: 4\
                """);

        String sixth = """
                a: 1
                b:
                  # c
                  c: 2\
                """;

        assertThat(edited(sixth, edit -> edit.withoutFences(Format.YAML).remove("/b/c")))
                .isEqualTo("""
                a: 1
                b: {}\
                """);

        String seventh = "# only";

        assertThat(edited(seventh, edit -> edit.withoutFences(Format.YAML).set("/a", 1)))
                .isEqualTo("""
                # only
                a: 1
                """);

        String eighth = "";

        assertThat(edited(eighth, edit -> edit.withoutFences(Format.YAML).set("/a", 1)))
                .isEqualTo("""
                a: 1
                """);

        String ninth = "a: 1";

        assertThat(edited(ninth, edit -> edit.withoutFences(Format.YAML).remove("/a")))
                .isEqualTo("");

        String tenth = """
                ---
                # head
                a: 1
                # of b
                b: 2
                ---
                """;

        assertThat(edited(tenth, edit -> edit.remove("/a"))).isEqualTo("""
                ---
                # head
                # of b
                b: 2
                ---
                """);
        assertThat(edited(tenth, edit -> edit.sortKeys(List.of("b")))).isEqualTo("""
                ---
                # head
                # of b
                b: 2
                a: 1
                ---
                """);
        assertThat(edited(tenth, edit -> edit.insertBefore("/c", 1, "a"))).isEqualTo("""
                ---
                # head
                c: 1
                a: 1
                # of b
                b: 2
                ---
                """);

        String eleventh = """
                ---
                # head

                # of a
                a: 1
                # of b
                b: 2
                ---
                """;

        assertThat(changes(eleventh, edit -> edit.remove("/a"))).isEqualTo("""

                - # of a
                - a: 1
                  # of b
                """);
        assertThat(changes(eleventh, edit -> edit.sortKeys(List.of("b")))).isEqualTo("""

                - # of a
                - a: 1
                  # of b
                  b: 2
                + # of a
                + a: 1
                  ---
                """);

        String twelfth = "---\r\n# head\r\na: 1\r\n\r\n# of b\r\nb:\r\n  - x\r\n  - y\r\n---\r\n";

        assertThat(edited(twelfth, edit -> edit.remove("/b/0").set("/c", "p\nq").sortKeys(List.of("b"))))
                .isEqualTo("---\r\n# head\r\n# of b\r\nb:\r\n  - y\r\n\r\na: 1\r\nc: |-\r\n  p\r\n  q\r\n---\r\n");
        assertThat(edited(twelfth, edit -> edit.remove("/b"))).isEqualTo("---\r\n# head\r\na: 1\r\n\r\n---\r\n");

        String text13 = "---\r\n# head\r\na: 1\r\n\r\n# of b\r\nb:\r\n  # of x\r\n  - x\r\n---\r\n";

        assertThat(edited(text13, edit -> edit.removeAt("/b", 0)))
                .isEqualTo("---\r\n# head\r\na: 1\r\n\r\n# of b\r\nb: []\r\n---\r\n");

        String text14 = """
                ---
                "a": 1
                "b": 2
                ---
                """;

        assertThat(edited(text14, edit -> edit.set("/c", 3))).isEqualTo("""
                ---
                "a": 1
                "b": 2
                "c": 3
                ---
                """);
        assertThat(edited(text14, edit -> edit.rename("/a", "c"))).isEqualTo("""
                ---
                "c": 1
                "b": 2
                ---
                """);

        String text15 = """
                ---
                "a": 1
                b: 2
                ---
                """;

        assertThat(edited(text15, edit -> edit.set("/c", 3))).isEqualTo("""
                ---
                "a": 1
                b: 2
                c: 3
                ---
                """);
    }

    @Test
    void entries_in_a_block() {
        String text = """
                ---
                ship:
                    name: Ada # why
                    # of the crew
                    crew:
                        - mate

                        # the cook
                        - cook
                    size: {length: 9}
                    log: |+
                      one

                    end: true
                ports:
                - Hull
                - name: Leith
                  open: true
                -   name: Goole
                    open: false
                -
                  name: Selby
                - - a
                  - b
                only:
                  key: v
                dash:
                  - one
                ---
                """;

        assertThat(changes(text, edit -> edit.set("/ship/flag", "se"))).isEqualTo("""
                      end: true
                +     flag: se
                  ports:
                """);
        assertThat(changes(text, edit -> edit.insertBefore("/ship/flag", "se", "crew")))
                .isEqualTo("""
                      name: Ada # why
                +     flag: se
                      # of the crew
                """);
        assertThat(changes(text, edit -> edit.insertBefore("/ship/flag", "se", "name")))
                .isEqualTo("""
                  ship:
                +     flag: se
                      name: Ada # why
                """);
        assertThat(changes(text, edit -> edit.insertAfter("/ship/flag", "se", "log")))
                .isEqualTo("""

                +     flag: se
                      end: true
                """);
        assertThat(changes(text, edit -> edit.insertAfter("/ship/flag", "se", "crew")))
                .isEqualTo("""
                          - cook
                +     flag: se
                      size: {length: 9}
                """);
        assertThat(changes(text, edit -> edit.append("/ship/crew", "boy"))).isEqualTo("""
                          - cook
                +         - boy
                      size: {length: 9}
                """);
        assertThat(changes(text, edit -> edit.insertAt("/ship/crew", 0, "boy"))).isEqualTo("""
                      crew:
                +         - boy
                          - mate
                """);
        assertThat(changes(text, edit -> edit.insertAt("/ship/crew", 1, "boy"))).isEqualTo("""

                +         - boy
                          # the cook
                """);
        assertThat(changes(text, edit -> edit.removeAt("/ship/crew", 0))).isEqualTo("""
                      crew:
                -         - mate

                """);
        assertThat(changes(text, edit -> edit.removeAt("/ship/crew", 1))).isEqualTo("""

                -         # the cook
                -         - cook
                      size: {length: 9}
                """);
        assertThat(changes(text, edit -> edit.move("/ship/crew/1", "/ship/crew/0")))
                .isEqualTo("""
                      crew:
                -         - mate
                -
                          # the cook
                          - cook
                +
                +         - mate
                      size: {length: 9}
                """);
        assertThat(changes(text, edit -> edit.remove("/ship/log"))).isEqualTo("""
                      size: {length: 9}
                -     log: |+
                -       one
                -
                      end: true
                """);
        assertThat(changes(text, edit -> edit.remove("/ship/end"))).isEqualTo("""

                -     end: true
                  ports:
                """);
        assertThat(changes(text, edit -> edit.remove("/ship/name"))).isEqualTo("""
                  ship:
                -     name: Ada # why
                      # of the crew
                """);
        assertThat(changes(text, edit -> edit.sortKeys("/ship", List.of("end", "log"))))
                .isEqualTo("""
                  ship:
                +     end: true
                +     log: |+
                +       one
                +
                      name: Ada # why
                ...
                      size: {length: 9}
                -     log: |+
                -       one
                -
                -     end: true
                  ports:
                """);
        assertThat(changes(text, edit -> edit.append("/ports", "Goole"))).isEqualTo("""
                    - b
                + - Goole
                  only:
                """);
        assertThat(changes(text, edit -> edit.append("/ports", Map.of("name", "Wick"))))
                .isEqualTo("""
                    - b
                + - name: Wick
                  only:
                """);
        assertThat(changes(text, edit -> edit.insertAt("/ports", 0, List.of("a", "b"))))
                .isEqualTo("""
                  ports:
                + - - a
                +   - b
                  - Hull
                """);
        assertThat(changes(text, edit -> edit.insertAt("/ports", 2, Map.of("a", Map.of("b", 1)))))
                .isEqualTo("""
                    open: true
                + - a:
                +       b: 1
                  -   name: Goole
                """);
        assertThat(changes(text, edit -> edit.set("/ports/1/no", 1))).isEqualTo("""
                    open: true
                +   "no": 1
                  -   name: Goole
                """);
        assertThat(changes(text, edit -> edit.set("/ports/2/no", 1))).isEqualTo("""
                      open: false
                +     "no": 1
                  -
                """);
        assertThat(changes(text, edit -> edit.set("/ports/3/no", 1))).isEqualTo("""
                    name: Selby
                +   "no": 1
                  - - a
                """);
        assertThat(changes(text, edit -> edit.append("/ports/4", "c"))).isEqualTo("""
                    - b
                +   - c
                  only:
                """);
        assertThat(changes(text, edit -> edit.insertAt("/ports/4", 0, "c"))).isEqualTo("""
                    name: Selby
                - - - a
                + - - c
                +   - a
                    - b
                """);
        assertThat(changes(text, edit -> edit.remove("/ports/1/name"))).isEqualTo("""
                  - Hull
                - - name: Leith
                -   open: true
                + - open: true
                  -   name: Goole
                """);
        assertThat(changes(text, edit -> edit.remove("/ports/2/name"))).isEqualTo("""
                    open: true
                - -   name: Goole
                -     open: false
                + -   open: false
                  -
                """);
        assertThat(changes(text, edit -> edit.remove("/ports/3/name"))).isEqualTo("""
                      open: false
                - -
                -   name: Selby
                + - {}
                  - - a
                """);
        assertThat(changes(text, edit -> edit.remove("/ports/4/0"))).isEqualTo("""
                    name: Selby
                - - - a
                -   - b
                + - - b
                  only:
                """);
        assertThat(changes(text, edit -> edit.remove("/ports/1/open"))).isEqualTo("""
                  - name: Leith
                -   open: true
                  -   name: Goole
                """);
        assertThat(changes(text, edit -> edit.remove("/ports/1/name").remove("/ports/1/open")))
                .isEqualTo("""
                  - Hull
                - - name: Leith
                -   open: true
                + - {}
                  -   name: Goole
                """);
        assertThat(changes(text, edit -> edit.insertBefore("/ports/1/no", 1, "name")))
                .isEqualTo("""
                  - Hull
                - - name: Leith
                + - "no": 1
                +   name: Leith
                    open: true
                """);
        assertThat(changes(text, edit -> edit.insertBefore("/ports/2/no", 1, "name")))
                .isEqualTo("""
                    open: true
                - -   name: Goole
                + -   "no": 1
                +     name: Goole
                      open: false
                """);
        assertThat(changes(text, edit -> edit.sortKeys("/ports/1", List.of("open"))))
                .isEqualTo("""
                  - Hull
                - - name: Leith
                -   open: true
                + - open: true
                +   name: Leith
                  -   name: Goole
                """);
        assertThat(changes(text, edit -> edit.move("/ports/1", "/ports/0"))).isEqualTo("""
                  ports:
                - - Hull
                  - name: Leith
                    open: true
                + - Hull
                  -   name: Goole
                """);
        assertThat(changes(text, edit -> edit.move("/ports/4", "/ports/2"))).isEqualTo("""
                    open: true
                + - - a
                +   - b
                  -   name: Goole
                ...
                    name: Selby
                - - - a
                -   - b
                  only:
                """);
        assertThat(changes(text, edit -> edit.removeAt("/ports", 0))).isEqualTo("""
                  ports:
                - - Hull
                  - name: Leith
                """);
        assertThat(changes(text, edit -> edit.removeAt("/ports", 3))).isEqualTo("""
                      open: false
                - -
                -   name: Selby
                  - - a
                """);
        assertThat(changes(text, edit -> edit.removeAt("/ports", 4))).isEqualTo("""
                    name: Selby
                - - - a
                -   - b
                  only:
                """);
        assertThat(changes(text, edit -> edit.remove("/only/key"))).isEqualTo("""
                    - b
                - only:
                -   key: v
                + only: {}
                  dash:
                """);
        assertThat(changes(text, edit -> edit.removeAt("/dash", 0))).isEqualTo("""
                    key: v
                - dash:
                -   - one
                + dash: []
                  ---
                """);
        assertThat(changes(text, edit -> edit.remove("/only/key").set("/only/k", 1)))
                .isEqualTo("""
                    - b
                - only:
                -   key: v
                + only: {k: 1}
                  dash:
                """);
        assertThat(changes(text, edit -> edit.set("/ports/0", "a\nb"))).isEqualTo("""
                  ports:
                - - Hull
                + - |-
                +   a
                +   b
                  - name: Leith
                """);
        assertThat(changes(text, edit -> edit.set("/ports/0", Map.of("k", 1)))).isEqualTo("""
                  ports:
                - - Hull
                + - k: 1
                  - name: Leith
                """);
        assertThat(changes(text, edit -> edit.set("/ports/1", "x"))).isEqualTo("""
                  - Hull
                - - name: Leith
                -   open: true
                + - x
                  -   name: Goole
                """);
        assertThat(changes(text, edit -> edit.set("/ports/1", List.of(1, 2)))).isEqualTo("""
                  - Hull
                - - name: Leith
                -   open: true
                + - - 1
                +   - 2
                  -   name: Goole
                """);
        assertThat(changes(text, edit -> edit.set("/ports/3", "x"))).isEqualTo("""
                      open: false
                - -
                -   name: Selby
                + - x
                  - - a
                """);
        assertThat(changes(text, edit -> edit.set("/ports/4/0", Map.of("k", 1))))
                .isEqualTo("""
                    name: Selby
                - - - a
                + - - k: 1
                    - b
                """);
        assertThat(changes(text, edit -> edit.set("/ports/1/name", List.of(1)))).isEqualTo("""
                  - Hull
                - - name: Leith
                + - name:
                +       - 1
                    open: true
                """);
        assertThat(changes(text, edit -> edit.set("/ship/crew", Map.of("boy", 1))))
                .isEqualTo("""
                      crew:
                -         - mate
                -
                -         # the cook
                -         - cook
                +         boy: 1
                      size: {length: 9}
                """);
        assertThat(changes(text, edit -> edit.set("/ship/log", "x"))).isEqualTo("""
                      size: {length: 9}
                -     log: |+
                -       one
                -
                +     log: x
                      end: true
                """);
        assertThat(changes(text, edit -> edit.set("/ship/size", List.of(1)))).isEqualTo("""
                          - cook
                -     size: {length: 9}
                +     size:
                +         - 1
                      log: |+
                """);
        assertThat(changes(text, edit -> edit.set("/ship/size", Map.of("width", 1))))
                .isEqualTo("""
                          - cook
                -     size: {length: 9}
                +     size: {width: 1}
                      log: |+
                """);
        assertThat(changes(text, edit -> edit.rename("/ports/1/name", "title"))).isEqualTo("""
                  - Hull
                - - name: Leith
                + - title: Leith
                    open: true
                """);
        assertThat(changes(text, edit -> edit.rename("/ship/crew", "men"))).isEqualTo("""
                      # of the crew
                -     crew:
                +     men:
                          - mate
                """);
        assertThat(changes(text, edit -> edit.set("/ports", List.of("Hull", "Leith"))))
                .isEqualTo("""
                  - Hull
                - - name: Leith
                -   open: true
                - -   name: Goole
                -     open: false
                - -
                -   name: Selby
                - - - a
                -   - b
                + - Leith
                  only:
                """);
        assertThat(changes(text, edit -> edit.set("/ship", Map.of("name", "Ada", "end", false))))
                .isEqualTo("""
                      name: Ada # why
                -     # of the crew
                -     crew:
                -         - mate
                -
                -         # the cook
                -         - cook
                -     size: {length: 9}
                -     log: |+
                -       one
                -
                -     end: true
                +     end: false
                  ports:
                """);
        assertThat(changes(text, edit -> edit.set("/only", Map.of()))).isEqualTo("""
                    - b
                - only:
                -   key: v
                + only: {}
                  dash:
                """);
        assertThat(changes(text, edit -> edit.set("/dash", List.of()))).isEqualTo("""
                    key: v
                - dash:
                -   - one
                + dash: []
                  ---
                """);
        assertThat(changes(text, edit -> edit.set("/ports/1", Map.of("name", "Leith", "open", false, "no", 3))))
                .isEqualTo("""
                  - name: Leith
                -   open: true
                +   open: false
                +   "no": 3
                  -   name: Goole
                """);
    }

    @Test
    void scalars_of_every_form() {
        String text = """
                ---
                literal: | # why
                  one
                  two
                # of folded
                folded: >-
                  a
                  b

                plain: a
                  b
                quoted: "a
                  b"
                empty:
                tagged: !!str
                anchored: &x
                keep: |+
                  k

                strip: |2-
                    k
                end: 1
                ---
                """;

        assertThat(changes(text, edit -> edit.set("/literal", "x\ny\n"))).isEqualTo("""
                  literal: | # why
                -   one
                -   two
                +   x
                +   y
                  # of folded
                """);
        assertThat(changes(text, edit -> edit.set("/literal", "x"))).isEqualTo("""
                  ---
                - literal: | # why
                -   one
                -   two
                + literal: x # why
                  # of folded
                """);
        assertThat(changes(text, edit -> edit.set("/literal", List.of(1)))).isEqualTo("""
                  ---
                - literal: | # why
                -   one
                -   two
                + literal: # why
                +   - 1
                  # of folded
                """);
        assertThat(changes(text, edit -> edit.set("/folded", "x y"))).isEqualTo("""
                  # of folded
                - folded: >-
                -   a
                -   b
                + folded: x y

                """);
        assertThat(changes(text, edit -> edit.set("/folded", "x\ny"))).isEqualTo("""
                  # of folded
                - folded: >-
                -   a
                -   b
                + folded: |-
                +   x
                +   y

                """);
        assertThat(changes(text, edit -> edit.set("/folded", Map.of("k", 1)))).isEqualTo("""
                  # of folded
                - folded: >-
                -   a
                -   b
                + folded:
                +   k: 1

                """);
        assertThat(changes(text, edit -> edit.set("/plain", "x"))).isEqualTo("""

                - plain: a
                -   b
                + plain: x
                  quoted: "a
                """);
        assertThat(changes(text, edit -> edit.set("/plain", "x\ny"))).isEqualTo("""

                - plain: a
                -   b
                + plain: |-
                +   x
                +   y
                  quoted: "a
                """);
        assertThat(changes(text, edit -> edit.set("/quoted", "x"))).isEqualTo("""
                    b
                - quoted: "a
                -   b"
                + quoted: "x"
                  empty:
                """);
        assertThat(changes(text, edit -> edit.set("/quoted", "x\ny"))).isEqualTo("""
                    b
                - quoted: "a
                -   b"
                + quoted: |-
                +   x
                +   y
                  empty:
                """);
        assertThat(changes(text, edit -> edit.set("/quoted", List.of()))).isEqualTo("""
                    b
                - quoted: "a
                -   b"
                + quoted: []
                  empty:
                """);
        assertThat(changes(text, edit -> edit.set("/plain", List.of(1)))).isEqualTo("""

                - plain: a
                -   b
                + plain:
                +   - 1
                  quoted: "a
                """);
        assertThat(changes(text, edit -> edit.set("/empty", "x"))).isEqualTo("""
                    b"
                - empty:
                + empty: x
                  tagged: !!str
                """);
        assertThat(changes(text, edit -> edit.set("/empty", List.of(1)))).isEqualTo("""
                  empty:
                +   - 1
                  tagged: !!str
                """);
        assertThat(changes(text, edit -> edit.set("/empty", "x\ny"))).isEqualTo("""
                    b"
                - empty:
                + empty: |-
                +   x
                +   y
                  tagged: !!str
                """);
        assertThat(changes(text, edit -> edit.set("/empty/k", 1))).isEqualTo("""
                  empty:
                +   k: 1
                  tagged: !!str
                """);
        assertThat(changes(text, edit -> edit.set("/tagged", "x"))).isEqualTo("""
                  empty:
                - tagged: !!str
                + tagged: !!str x
                  anchored: &x
                """);
        assertThat(changes(text, edit -> edit.set("/anchored", "x"))).isEqualTo("""
                  tagged: !!str
                - anchored: &x
                + anchored: &x x
                  keep: |+
                """);
        assertThat(refused(text, edit -> edit.set("/anchored", List.of(1))))
                .isEqualTo(
                        "UNCERTAIN 16:13 /anchored: an anchor or tag stands before this value: take it away first, or remove the value and set it in a second change");
        assertThat(refused(text, edit -> edit.set("/tagged", List.of(1))))
                .isEqualTo(
                        "UNCERTAIN 15:14 /tagged: an anchor or tag stands before this value: take it away first, or remove the value and set it in a second change");
        assertThat(changes(text, edit -> edit.set("/keep", "x"))).isEqualTo("""
                  anchored: &x
                - keep: |+
                -   k
                -
                + keep: x
                  strip: |2-
                """);
        assertThat(changes(text, edit -> edit.set("/keep", "x\n"))).isEqualTo("""
                  anchored: &x
                - keep: |+
                -   k
                -
                + keep: |
                +   x
                  strip: |2-
                """);
        assertThat(changes(text, edit -> edit.remove("/keep"))).isEqualTo("""
                  anchored: &x
                - keep: |+
                -   k
                -
                  strip: |2-
                """);
        assertThat(changes(text, edit -> edit.insertAfter("/new", 1, "keep"))).isEqualTo("""

                + new: 1
                  strip: |2-
                """);
        assertThat(changes(text, edit -> edit.set("/keep", Map.of("k", 1)))).isEqualTo("""
                  anchored: &x
                - keep: |+
                -   k
                -
                + keep:
                +   k: 1
                  strip: |2-
                """);
        assertThat(changes(text, edit -> edit.set("/strip", "x"))).isEqualTo("""

                - strip: |2-
                -     k
                + strip: x
                  end: 1
                """);
        assertThat(changes(text, edit -> edit.remove("/strip"))).isEqualTo("""

                - strip: |2-
                -     k
                  end: 1
                """);
        assertThat(changes(text, edit -> edit.set("/strip", "x\ny"))).isEqualTo("""

                - strip: |2-
                -     k
                + strip: |-
                +   x
                +   y
                  end: 1
                """);
        assertThat(refused(text, edit -> edit.sortKeys(List.of("end", "keep", "strip"))))
                .isEqualTo("UNCERTAIN 2:1 the changed text would not be read as it is meant");
        assertThat(changes(text, edit -> edit.remove("/plain"))).isEqualTo("""

                - plain: a
                -   b
                  quoted: "a
                """);
        assertThat(changes(text, edit -> edit.remove("/folded"))).isEqualTo("""
                    two
                - # of folded
                - folded: >-
                -   a
                -   b

                """);

        String second = """
                ---
                a: 1 # why
                b:  # how
                c: ~
                ---
                """;

        assertThat(edited(second, edit -> edit.set("/a", null).set("/b", 2).set("/c", false)))
                .isEqualTo("""
                ---
                a: null # why
                b: 2  # how
                c: false
                ---
                """);
        assertThat(edited(
                        second,
                        edit -> edit.set("/a", List.of(1)).set("/b", List.of(2)).set("/c", Map.of("k", 1))))
                .isEqualTo("""
                ---
                a: # why
                  - 1
                b:  # how
                  - 2
                c:
                  k: 1
                ---
                """);

        String third = """
                ---
                l:
                  - a # why
                  -
                  - # how
                  - !!str
                ---
                """;

        assertThat(changes(
                        third, edit -> edit.set("/l/0", "x\ny").set("/l/1", 2).set("/l/2", 3)))
                .isEqualTo("""
                  l:
                -   - a # why
                -   -
                -   - # how
                +   - |- # why
                +     x
                +     y
                +   - 2
                +   - 3 # how
                    - !!str
                """);
        assertThat(changes(third, edit -> edit.set("/l/0", Map.of("k", 1)).set("/l/1", List.of(2))))
                .isEqualTo("""
                  l:
                -   - a # why
                -   -
                +   - # why
                +     k: 1
                +   - - 2
                    - # how
                """);
        assertThat(changes(third, edit -> edit.append("/l", "z").removeAt("/l", 1)))
                .isEqualTo("""
                    - a # why
                -   -
                    - # how
                    - !!str
                +   - z
                  ---
                """);

        String fourth = """
                ---
                l:
                  -
                  -
                ---
                """;

        assertThat(edited(fourth, edit -> edit.append("/l", "z").insertAt("/l", 0, Map.of("k", 1))))
                .isEqualTo("""
                ---
                l:
                  - k: 1
                  -
                  -
                  - z
                ---
                """);

        String fifth = """
                ---
                l:
                  -
                  -
                k: 1
                ---
                """;

        assertThat(edited(fifth, edit -> edit.remove("/l"))).isEqualTo("""
                ---
                k: 1
                ---
                """);
    }

    @Test
    void keys_of_uncommon_form() {
        String text = """
                ---
                ? a
                : 1
                b : 2
                'c': 3
                "d": 4
                ? e
                !!str f: 5
                &k g: 6
                l:
                  ? m
                  : n
                  o: p
                ---
                """;

        assertThat(changes(text, edit -> edit.set("/a", 2))).contains("\n+ : 2\n");
        assertThat(changes(text, edit -> edit.set("/b", 3))).isEqualTo("""
                  : 1
                - b : 2
                + b : 3
                  'c': 3
                """);
        assertThat(changes(text, edit -> edit.set("/c", 4).set("/d", 5))).isEqualTo("""
                  b : 2
                - 'c': 3
                - "d": 4
                + 'c': 4
                + "d": 5
                  ? e
                """);
        assertThat(refused(text, edit -> edit.set("/e", 5)))
                .isEqualTo("UNCERTAIN 7:3 /e: a key that is not followed by its colon stays as it is");
        assertThat(changes(text, edit -> edit.set("/f", 6))).contains("\n+ !!str f: 6\n");
        assertThat(changes(text, edit -> edit.set("/g", 7))).contains("\n+ &k g: 7\n");
        assertThat(changes(text, edit -> edit.rename("/c", "it\u0027s").rename("/d", "e\"f")))
                .isEqualTo("""
                  b : 2
                - 'c': 3
                - "d": 4
                + 'it''s': 3
                + "e\\"f": 4
                  ? e
                """);
        assertThat(refused(text, edit -> edit.rename("/e", "z")))
                .isEqualTo("UNCERTAIN 7:3 /e: a key that is not followed by its colon stays as it is");
        assertThat(changes(text, edit -> edit.remove("/b"))).isEqualTo("""
                  : 1
                - b : 2
                  'c': 3
                """);
        assertThat(changes(text, edit -> edit.remove("/c"))).isEqualTo("""
                  b : 2
                - 'c': 3
                  "d": 4
                """);
        assertThat(refused(text, edit -> edit.remove("/g")))
                .isEqualTo("UNCERTAIN 9:4 /g: a key with `? `, an anchor or a tag stays as it is");
        assertThat(changes(text, edit -> edit.set("/l/o", "q"))).isEqualTo("""
                    : n
                -   o: p
                +   o: q
                  ---
                """);
        assertThat(changes(text, edit -> edit.set("/l/m", "q"))).contains("\n+   : q\n");
        assertThat(refused(text, edit -> edit.insertBefore("/l/z", 1, "m")))
                .isEqualTo("UNCERTAIN 11:5 /l/z: a key that is not followed by its colon stays as it is");
        assertThat(changes(text, edit -> edit.insertBefore("/l/z", 1, "o"))).isEqualTo("""
                    : n
                +   z: 1
                    o: p
                """);
        assertThat(changes(text, edit -> edit.insertAfter("/l/z", 1, "m"))).isEqualTo("""
                    : n
                +   z: 1
                    o: p
                """);
        assertThat(refused(text, edit -> edit.insertBefore("/z", 1, "a")))
                .isEqualTo("UNCERTAIN 2:3 /z: a key that is not followed by its colon stays as it is");
        assertThat(changes(text, edit -> edit.insertAfter("/z", 1, "e"))).isEqualTo("""
                  ? e
                + z: 1
                  !!str f: 5
                """);
    }

    @Test
    void values_that_move_elsewhere() {
        String text = """
                ---
                a: 1
                b:
                  - x: 1
                    y: 2
                    z:
                      - 1
                      - 2
                  - - p
                    - q
                  - r
                c:
                  - x: 1
                ---
                """;

        assertThat(changes(text, edit -> edit.move("/a", "/b/0/a"))).isEqualTo("""
                  ---
                - a: 1
                  b:
                ...
                        - 2
                +     a: 1
                    - - p
                """);
        assertThat(changes(text, edit -> edit.move("/b/0/y", "/y"))).isEqualTo("""
                    - x: 1
                -     y: 2
                      z:
                ...
                    - x: 1
                + "y": 2
                  ---
                """);
        assertThat(changes(text, edit -> edit.move("/b/0/x", "/x"))).isEqualTo("""
                  b:
                -   - x: 1
                -     y: 2
                +   - y: 2
                      z:
                ...
                    - x: 1
                + x: 1
                  ---
                """);
        assertThat(changes(text, edit -> edit.move("/b/0/z", "/z"))).isEqualTo("""
                      y: 2
                -     z:
                -       - 1
                -       - 2
                    - - p
                ...
                    - x: 1
                + z:
                +   - 1
                +   - 2
                  ---
                """);
        assertThat(changes(text, edit -> edit.move("/b/0/z", "/c/0/z"))).isEqualTo("""
                      y: 2
                -     z:
                -       - 1
                -       - 2
                    - - p
                ...
                    - x: 1
                +     z:
                +       - 1
                +       - 2
                  ---
                """);
        assertThat(changes(text, edit -> edit.move("/b", "/c/0/b"))).isEqualTo("""
                  a: 1
                - b:
                -   - x: 1
                -     y: 2
                -     z:
                -       - 1
                -       - 2
                -   - - p
                -     - q
                -   - r
                  c:
                    - x: 1
                +     b:
                +       - x: 1
                +         y: 2
                +         z:
                +           - 1
                +           - 2
                +       - - p
                +         - q
                +       - r
                  ---
                """);
        assertThat(changes(text, edit -> edit.move("/c", "/b/0/c"))).isEqualTo("""
                        - 2
                +     c:
                +       - x: 1
                    - - p
                ...
                    - r
                - c:
                -   - x: 1
                  ---
                """);
        assertThat(changes(text, edit -> edit.move("/b/0", "/b/2"))).isEqualTo("""
                  b:
                +   - - p
                +     - q
                +   - r
                    - x: 1
                ...
                        - 2
                -   - - p
                -     - q
                -   - r
                  c:
                """);
        assertThat(changes(text, edit -> edit.move("/b/2", "/b/0"))).isEqualTo("""
                  b:
                +   - r
                    - x: 1
                ...
                      - q
                -   - r
                  c:
                """);
        assertThat(changes(text, edit -> edit.move("/b/1", "/l"))).isEqualTo("""
                        - 2
                -   - - p
                -     - q
                    - r
                ...
                    - x: 1
                + l:
                +   - p
                +   - q
                  ---
                """);
        assertThat(changes(text, edit -> edit.move("/b/2", "/c/-"))).isEqualTo("""
                      - q
                -   - r
                  c:
                    - x: 1
                +   - r
                  ---
                """);
        assertThat(changes(text, edit -> edit.move("/b/2", "/c/0"))).isEqualTo("""
                      - q
                -   - r
                  c:
                +   - r
                    - x: 1
                """);
        assertThat(changes(text, edit -> edit.move("/a", "/b/-"))).isEqualTo("""
                  ---
                - a: 1
                  b:
                ...
                    - r
                +   - 1
                  c:
                """);
        assertThat(changes(text, edit -> edit.move("/a", "/c/0"))).isEqualTo("""
                  ---
                - a: 1
                  b:
                ...
                  c:
                +   - 1
                    - x: 1
                """);
        assertThat(changes(text, edit -> edit.move("/c/0", "/d"))).isEqualTo("""
                    - r
                - c:
                -   - x: 1
                + c: []
                + d:
                +   x: 1
                  ---
                """);
        assertThat(changes(text, edit -> edit.move("/c/0/x", "/d"))).isEqualTo("""
                  c:
                -   - x: 1
                +   - {}
                + d: 1
                  ---
                """);
        assertThat(changes(text, edit -> edit.move("/a", "/d"))).isEqualTo("""
                  ---
                - a: 1
                + d: 1
                  b:
                """);
        assertThat(refused(text, edit -> edit.move("/a", "/b"))).isEqualTo("TARGET 2:1 /a: key `b` is there already");
        assertThat(refused(text, edit -> edit.move("/a", "/b/0/x")))
                .isEqualTo("TARGET 2:4 /a: key `x` is there already");
        assertThat(refused(text, edit -> edit.move("/b", "/b/0/q")))
                .isEqualTo("TARGET 4:3 /b: a value cannot be moved into itself");
        assertThat(refused(text, edit -> edit.move("/a", "/q/r")))
                .isEqualTo("TARGET 2:4 /a: there is nothing at /q/r to move it into");
        assertThat(edited(text, edit -> edit.move("/q", "/r"))).isEqualTo(text);
        assertThat(refused(text, edit -> edit.move("/a", "/a/b")))
                .isEqualTo("TARGET 2:4 /a: a value cannot be moved into itself");
        assertThat(refused(text, edit -> edit.move("/b/0", "/b/3")))
                .isEqualTo("INDEX 4:3 /b/0: the index must be from 0 to 2 in a list of 3, found 3");
        assertThat(refused(text, edit -> edit.move("/b/0", "/b/x")))
                .isEqualTo("INDEX 4:3 /b/0: the index must be from 0 to 2 in a list of 3, found -1");
        assertThat(changes(text, edit -> edit.move("/b/0", "/b/-"))).isEqualTo("""
                  b:
                +   - - p
                +     - q
                +   - r
                    - x: 1
                ...
                        - 2
                -   - - p
                -     - q
                -   - r
                  c:
                """);
        assertThat(refused(text, edit -> edit.move("/b/2", "/c/5")))
                .isEqualTo("INDEX 11:5 /b/2: the index must be from 0 to 1 in a list of 1, found 5");
        assertThat(edited(text, edit -> edit.move("/a", "/a"))).isEqualTo(text);
        assertThat(changes(text, edit -> edit.move("/b/0/x", "/b/0/w"))).isEqualTo("""
                  b:
                -   - x: 1
                +   - w: 1
                      y: 2
                """);

        String second = """
                ---
                a:
                  # of b
                  b: 1 # why
                  # of c
                  c: |
                    x

                    y
                d:
                    e: 1
                f: {}
                ---
                """;

        assertThat(changes(second, edit -> edit.move("/a/b", "/d/b"))).isEqualTo("""
                  a:
                -   # of b
                -   b: 1 # why
                    # of c
                ...
                      e: 1
                +     # of b
                +     b: 1 # why
                  f: {}
                """);
        assertThat(changes(second, edit -> edit.move("/a/c", "/d/c"))).isEqualTo("""
                    b: 1 # why
                -   # of c
                -   c: |
                -     x
                -
                -     y
                  d:
                      e: 1
                +     # of c
                +     c: |
                +       x
                +
                +       y
                  f: {}
                """);
        assertThat(changes(second, edit -> edit.move("/a/c", "/c").move("/a/b", "/b")))
                .isEqualTo("""
                  ---
                - a:
                -   # of b
                -   b: 1 # why
                -   # of c
                -   c: |
                -     x
                -
                -     y
                + a: {}
                  d:
                ...
                  f: {}
                + # of c
                + c: |
                +   x
                +
                +   y
                + # of b
                + b: 1 # why
                  ---
                """);
        assertThat(refused(second, edit -> edit.move("/a/b", "/f/b")))
                .isEqualTo(
                        "UNCERTAIN 4:6 /a/b: comments stand with what is to be moved to another place, and cannot go there: set the value there and remove it here, which leaves them out");
        assertThat(refused(second, edit -> edit.move("/a/c", "/f/c")))
                .isEqualTo(
                        "UNCERTAIN 6:6 /a/c: comments stand with what is to be moved to another place, and cannot go there: set the value there and remove it here, which leaves them out");
        assertThat(changes(second, edit -> edit.move("/d/e", "/f/e"))).isEqualTo("""
                      y
                - d:
                -     e: 1
                - f: {}
                + d: {}
                + f: {e: 1}
                  ---
                """);
        assertThat(changes(second, edit -> edit.move("/d", "/a/d"))).isEqualTo("""
                      y
                - d:
                -     e: 1
                +   d:
                +       e: 1
                  f: {}
                """);

        String third = """
                ---
                a:
                    b:
                  # out
                        c: 1
                ---
                """;

        assertThat(refused(third, edit -> edit.move("/a/b", "/b")))
                .isEqualTo(
                        "UNCERTAIN 5:9 /a/b: comments stand with what is to be moved to another place, and cannot go there: set the value there and remove it here, which leaves them out");

        String fourth = """
                ---
                x: 1
                a:
                    b:
                  # out
                        c: 1
                    d: 1
                ---
                """;

        assertThat(refused(fourth, edit -> edit.move("/a/b", "/b")))
                .isEqualTo(
                        "UNCERTAIN 6:9 /a/b: comments stand with what is to be moved to another place, and cannot go there: set the value there and remove it here, which leaves them out");

        String fifth = """
                ---
                x: 1
                a:
                    b: "p
                q"
                    d: 1
                ---
                """;

        assertThat(changes(fifth, edit -> edit.move("/a/b", "/b"))).isEqualTo("""
                  a:
                -     b: "p
                - q"
                      d: 1
                + b: p q
                  ---
                """);
    }

    @Test
    void the_comment_of_an_element_stays_with_it() {
        String text = "---\nk:\n- x # about x\n- z\n---\n";
        String list = text.replace("x # about x\n", "# about x\n  - p\n  - q\n");
        String mapping = text.replace("x # about x\n", "# about x\n  a: 1\n");

        assertThat(edited(text, edit -> edit.set("/k/0", List.of("p", "q")))).isEqualTo(list);
        assertThat(edited(text, edit -> edit.set("/k/0", Map.of("a", 1)))).isEqualTo(mapping);
        assertThat(edited(list, edit -> edit.set("/k/0", Map.of("a", 1)))).isEqualTo(mapping);
        assertThat(edited(mapping, edit -> edit.set("/k/0", Map.of("b", 1))))
                .isEqualTo(mapping.replace("a: 1", "b: 1"));
        assertThat(edited(list, edit -> edit.set("/k/0", "x"))).isEqualTo(text);
        assertThat(edited(list, edit -> edit.removeAt("/k/0", 1))).isEqualTo(list.replace("  - q\n", ""));
        assertThat(edited(list, edit -> edit.removeAt("/k/0", 1).removeAt("/k/0", 0)))
                .isEqualTo(text.replace("x #", "[] #"));
        assertThat(edited(list, edit -> edit.move("/k/0", "/k/1")))
                .isEqualTo("---\nk:\n- z\n- # about x\n  - p\n  - q\n---\n");
        assertThat(edited(list, edit -> edit.removeAt("/k", 0))).isEqualTo("---\nk:\n- z\n---\n");
        assertThat(edited("---\nk:\n  - - |- # about x\n      x\n---\n", edit -> edit.set("/k/0/0", List.of("p"))))
                .isEqualTo("---\nk:\n  - - # about x\n      - p\n---\n");
        assertThat(edited("---\nk: x\n    # about k\n---\n", edit -> edit.set("/k", List.of("p"))))
                .isEqualTo("---\nk:\n    # about k\n  - p\n---\n");
        assertThat(edited("---\nk:\n    # about k\n  - p\n---\n", edit -> edit.set("/k", "x")))
                .isEqualTo("---\nk: x\n    # about k\n---\n");
        assertThat(edited("---\nk:\n- |-\n  x\n  y\n # about x\n---\n", edit -> edit.set("/k/0", List.of("p"))))
                .isEqualTo("---\nk:\n-\n # about x\n\n  - p\n---\n");
        assertThat(edited("---\nk:\n  - # about nothing\n---\n", edit -> edit.set("/k/0", List.of("p"))))
                .isEqualTo("---\nk:\n  - # about nothing\n    - p\n---\n");
    }

    @Test
    void comments_that_stand_free_in_a_block_stay_where_another_value_takes_its_place() {
        String text = "---\nk:\n  - a\n\n  # more to come\nl: 1\n---\n";
        String empty = text.replace("k:\n  - a", "k: []");
        String many = "---\nk: # of k\n  # top\n\n  - a\n  # below a\n\n  # free\n\n  # of b\n  - b\n---\n";

        assertThat(edited(text, edit -> edit.set("/k", List.of()))).isEqualTo(empty);
        assertThat(edited(text, edit -> edit.remove("/k/0"))).isEqualTo(empty);
        assertThat(edited(text, edit -> edit.set("/k", 4))).isEqualTo(empty.replace("[]", "4"));
        assertThat(edited(text, edit -> edit.set("/k", "x\ny"))).isEqualTo(empty.replace("[]", "\"x\\ny\""));
        assertThat(edited(empty, edit -> edit.set("/k", "x\ny"))).isEqualTo(empty.replace("[]", "\"x\\ny\""));
        assertThat(edited(text, edit -> edit.set("/k", Map.of("x", 1)))).isEqualTo(text.replace("- a", "x: 1"));
        assertThat(edited(text.replace("- a", "a: 1"), edit -> edit.set("/k", Map.of("x", 1))))
                .isEqualTo(text.replace("- a", "x: 1"));
        assertThat(edited(text.replace("- a", "a: 1"), edit -> edit.set("/k", Map.of())))
                .isEqualTo(empty.replace("[]", "{}"));
        assertThat(edited(many, edit -> edit.set("/k", Map.of("x", 1))))
                .isEqualTo("---\nk: # of k\n  # top\n\n  x: 1\n\n  # free\n\n---\n");
        assertThat(edited(many, edit -> edit.set("/k", List.of())))
                .isEqualTo("---\nk: [] # of k\n  # top\n\n  # below a\n\n  # free\n\n---\n");
        assertThat(edited("---\nk:\n- a: 1\n  b: 2\n\n  # free\n- c\n---\n", edit -> edit.set("/k/0", 5)))
                .isEqualTo("---\nk:\n- 5\n\n  # free\n- c\n---\n");
        assertThat(edited("---\nk: [\n  1,\n\n  # free\n]\n---\n", edit -> edit.set("/k", List.of())))
                .isEqualTo("---\nk: [\n\n  # free\n]\n---\n");
        assertThat(edited("+++\nk = [\n  1, # one\n\n  # free\n]\n+++\n", edit -> edit.set("/k", List.of())))
                .isEqualTo("+++\nk = [\n\n  # free\n]\n+++\n");
    }

    @Test
    void comments_move_with_a_key_that_becomes_an_element_and_back() {
        String scalar = "---\nlist:\n  - a # a\n  - b\nk2: 1\nk1: v # c\n---\n";
        String block = "---\n# head\n\nlist:\n- a\n# above\nk1: # c\n  - a # d\n\n  # e\n  - b\n---\n";
        String nested = "---\nlist:\n- a\nk1:\n  a: 1 # d\n  b: |\n    x\n\n    y\n  # e\n---\n";
        String lists = "---\nl:\n  - a # a\nm:\n  - b # b\n---\n";

        assertThat(edited(scalar, edit -> edit.move("/k1", "/list/-")))
                .isEqualTo("---\nlist:\n  - a # a\n  - b\n  - v # c\nk2: 1\n---\n");
        assertThat(edited(block, edit -> edit.move("/k1", "/list/0")))
                .isEqualTo("---\n# head\n\nlist:\n# above\n- # c\n  - a # d\n\n  # e\n  - b\n- a\n---\n");
        assertThat(edited(nested, edit -> edit.move("/k1", "/list/-")))
                .isEqualTo("---\nlist:\n- a\n- a: 1 # d\n  b: |\n    x\n\n    y\n  # e\n---\n");
        for (String text : List.of(scalar, block, nested)) {
            assertThat(edited(edited(text, edit -> edit.move("/k1", "/list/0")), edit -> edit.move("/list/0", "/k1")))
                    .isEqualTo(text);
        }
        assertThat(edited(lists, edit -> edit.move("/l/0", "/m/0")))
                .isEqualTo("---\nl: []\nm:\n  - a # a\n  - b # b\n---\n");
        assertThat(edited("---\nl:\n  - - a # a\n    - b\n  - c\n---\n", edit -> edit.move("/l/0/0", "/l/0")))
                .isEqualTo("---\nl:\n  - a # a\n  - - b\n  - c\n---\n");
        assertThat(refused("---\nk: v # c\nm: {}\n---\n", edit -> edit.move("/k", "/m/k")))
                .endsWith("set the value there and remove it here, which leaves them out");
        assertThat(edited(
                        "---\nk: v # c\nm: {}\n---\n",
                        edit -> edit.set("/m/k", "v").remove("/k")))
                .isEqualTo("---\nm: {k: v}\n---\n");
    }
}
