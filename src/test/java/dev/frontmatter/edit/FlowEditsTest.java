package dev.frontmatter.edit;

import static dev.frontmatter.edit.EditedText.changes;
import static dev.frontmatter.edit.EditedText.edited;
import static dev.frontmatter.edit.EditedText.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Edits of collections in brackets and braces. */
class FlowEditsTest {

    @Test
    void comments_and_blanks_between_entries() {
        String text = """
                ---
                list: [
                  # of a
                  a,

                    # deeper
                  b,
                # outer
                  c,
                ]
                two: [
                  # of a
                  a
                  # behind
                ]
                pair: {
                  x: 1 # why
                  , y: 2
                }
                wide: {a:     1, b :  2}
                gap: [a,b,   c]
                gap2: [a,   b]
                gap3: {"a" : 1 , "b" : 2}
                keyed: {&k "a":1}
                anchored: {a: &x 1}
                ---
                """;

        assertThat(changes(text, edit -> edit.removeAt("/list", 0))).isEqualTo("""
                  list: [
                -   # of a
                -   a,

                """);
        assertThat(changes(text, edit -> edit.removeAt("/list", 1))).isEqualTo("""
                      # deeper
                -   b,
                  # outer
                """);
        assertThat(changes(text, edit -> edit.removeAt("/list", 2))).isEqualTo("""
                    b,
                - # outer
                -   c,
                  ]
                """);
        assertThat(changes(text, edit -> edit.insertAt("/list", 0, "z"))).isEqualTo("""
                  list: [
                +   z,
                    # of a
                """);
        assertThat(changes(text, edit -> edit.append("/list", "z"))).isEqualTo("""
                    c,
                +   z,
                  ]
                """);
        assertThat(changes(text, edit -> edit.removeAt("/two", 0))).isEqualTo("""
                  two: [
                -   # of a
                -   a
                    # behind
                """);
        assertThat(changes(text, edit -> edit.append("/two", "z"))).isEqualTo("""
                    # of a
                -   a
                +   a,
                +   z
                    # behind
                """);
        assertThat(changes(text, edit -> edit.remove("/pair/x"))).isEqualTo("""
                  pair: {
                -   x: 1 # why
                -   , y: 2
                +   y: 2
                  }
                """);
        assertThat(changes(text, edit -> edit.remove("/pair/y"))).isEqualTo("""
                    x: 1 # why
                -   , y: 2
                  }
                """);
        assertThat(changes(text, edit -> edit.set("/pair/z", 1))).isEqualTo("""
                    x: 1 # why
                -   , y: 2
                +   , y: 2,
                +   z: 1
                  }
                """);
        assertThat(changes(text, edit -> edit.insertAfter("/pair/z", 1, "x"))).isEqualTo("""
                    x: 1 # why
                +   , z: 1
                    , y: 2
                """);
        assertThat(changes(text, edit -> edit.set("/wide/c", 3))).isEqualTo("""
                  }
                - wide: {a:     1, b :  2}
                + wide: {a:     1, b :  2, c: 3}
                  gap: [a,b,   c]
                """);
        assertThat(changes(text, edit -> edit.append("/gap", "d"))).isEqualTo("""
                  wide: {a:     1, b :  2}
                - gap: [a,b,   c]
                + gap: [a,b,   c,d]
                  gap2: [a,   b]
                """);
        assertThat(changes(text, edit -> edit.append("/gap2", "d"))).isEqualTo("""
                  gap: [a,b,   c]
                - gap2: [a,   b]
                + gap2: [a,   b,   d]
                  gap3: {"a" : 1 , "b" : 2}
                """);
        assertThat(changes(text, edit -> edit.insertAt("/gap2", 0, "d"))).isEqualTo("""
                  gap: [a,b,   c]
                - gap2: [a,   b]
                + gap2: [d,   a,   b]
                  gap3: {"a" : 1 , "b" : 2}
                """);
        assertThat(changes(text, edit -> edit.set("/gap3/c", 3))).isEqualTo("""
                  gap2: [a,   b]
                - gap3: {"a" : 1 , "b" : 2}
                + gap3: {"a" : 1 , "b" : 2, c : 3}
                  keyed: {&k "a":1}
                """);
        assertThat(changes(text, edit -> edit.remove("/gap3/a"))).isEqualTo("""
                  gap2: [a,   b]
                - gap3: {"a" : 1 , "b" : 2}
                + gap3: {"b" : 2}
                  keyed: {&k "a":1}
                """);
        assertThat(changes(text, edit -> edit.set("/keyed/b", 3))).isEqualTo("""
                  gap3: {"a" : 1 , "b" : 2}
                - keyed: {&k "a":1}
                + keyed: {&k "a":1, b: 3}
                  anchored: {a: &x 1}
                """);
        assertThat(changes(text, edit -> edit.set("/anchored/b", 3))).isEqualTo("""
                  keyed: {&k "a":1}
                - anchored: {a: &x 1}
                + anchored: {a: &x 1, b: 3}
                  ---
                """);
        assertThat(changes(
                        text,
                        edit -> edit.removeAt("/list", 2).removeAt("/list", 1).removeAt("/list", 0)))
                .isEqualTo("""
                  list: [
                -   # of a
                -   a,

                      # deeper
                -   b,
                - # outer
                -   c,
                  ]
                """);

        String second = """
                +++
                t = {a = 1, "b c" = 2}
                u = {a=1}
                +++
                """;

        assertThat(edited(second, edit -> edit.set("/t/c", 3).set("/u/b", 2).rename("/t/b c", "b")))
                .isEqualTo("""
                +++
                t = {a = 1, "b" = 2, c = 3}
                u = {a=1, b = 2}
                +++
                """);

        String third = """
                +++
                t = {a   =   1}
                u = { }
                +++
                """;

        assertThat(edited(third, edit -> edit.set("/t/c", 3).set("/u/b", 2))).isEqualTo("""
                +++
                t = {a   =   1, c = 3}
                u = { b = 2 }
                +++
                """);
    }

    @Test
    void entries_on_one_line() {
        String text = """
                ---
                list: [a, b, c]
                map: {x: 1, y: 2}
                none: []
                nothing: {}
                spaced: [ ]
                ---
                """;

        assertThat(changes(text, edit -> edit.append("/list", "d"))).isEqualTo("""
                  ---
                - list: [a, b, c]
                + list: [a, b, c, d]
                  map: {x: 1, y: 2}
                """);
        assertThat(changes(text, edit -> edit.insertAt("/list", 0, "z"))).isEqualTo("""
                  ---
                - list: [a, b, c]
                + list: [z, a, b, c]
                  map: {x: 1, y: 2}
                """);
        assertThat(changes(text, edit -> edit.insertAt("/list", 1, "z"))).isEqualTo("""
                  ---
                - list: [a, b, c]
                + list: [a, z, b, c]
                  map: {x: 1, y: 2}
                """);
        assertThat(changes(text, edit -> edit.removeAt("/list", 0))).isEqualTo("""
                  ---
                - list: [a, b, c]
                + list: [b, c]
                  map: {x: 1, y: 2}
                """);
        assertThat(changes(text, edit -> edit.removeAt("/list", 1))).isEqualTo("""
                  ---
                - list: [a, b, c]
                + list: [a, c]
                  map: {x: 1, y: 2}
                """);
        assertThat(changes(text, edit -> edit.removeAt("/list", 2))).isEqualTo("""
                  ---
                - list: [a, b, c]
                + list: [a, b]
                  map: {x: 1, y: 2}
                """);
        assertThat(changes(text, edit -> edit.move("/list/2", "/list/0"))).isEqualTo("""
                  ---
                - list: [a, b, c]
                + list: [c, a, b]
                  map: {x: 1, y: 2}
                """);
        assertThat(changes(text, edit -> edit.move("/list/0", "/list/-"))).isEqualTo("""
                  ---
                - list: [a, b, c]
                + list: [b, c, a]
                  map: {x: 1, y: 2}
                """);
        assertThat(changes(text, edit -> edit.set("/map/z", "q"))).isEqualTo("""
                  list: [a, b, c]
                - map: {x: 1, y: 2}
                + map: {x: 1, y: 2, z: q}
                  none: []
                """);
        assertThat(changes(text, edit -> edit.insertBefore("/map/z", 3, "x"))).isEqualTo("""
                  list: [a, b, c]
                - map: {x: 1, y: 2}
                + map: {z: 3, x: 1, y: 2}
                  none: []
                """);
        assertThat(changes(text, edit -> edit.insertAfter("/map/z", 3, "x"))).isEqualTo("""
                  list: [a, b, c]
                - map: {x: 1, y: 2}
                + map: {x: 1, z: 3, y: 2}
                  none: []
                """);
        assertThat(changes(text, edit -> edit.remove("/map/x"))).isEqualTo("""
                  list: [a, b, c]
                - map: {x: 1, y: 2}
                + map: {y: 2}
                  none: []
                """);
        assertThat(changes(text, edit -> edit.remove("/map/y"))).isEqualTo("""
                  list: [a, b, c]
                - map: {x: 1, y: 2}
                + map: {x: 1}
                  none: []
                """);
        assertThat(changes(text, edit -> edit.remove("/map/x").remove("/map/y")))
                .isEqualTo("""
                  list: [a, b, c]
                - map: {x: 1, y: 2}
                + map: {}
                  none: []
                """);
        assertThat(changes(text, edit -> edit.rename("/map/x", "z"))).isEqualTo("""
                  list: [a, b, c]
                - map: {x: 1, y: 2}
                + map: {z: 1, y: 2}
                  none: []
                """);
        assertThat(changes(text, edit -> edit.rename("/map/x", "a: b"))).isEqualTo("""
                  list: [a, b, c]
                - map: {x: 1, y: 2}
                + map: {"a: b": 1, y: 2}
                  none: []
                """);
        assertThat(changes(text, edit -> edit.sortKeys("/map", List.of("y")))).isEqualTo("""
                  list: [a, b, c]
                - map: {x: 1, y: 2}
                + map: {y: 2, x: 1}
                  none: []
                """);
        assertThat(changes(text, edit -> edit.set("/map/x", List.of(1, Map.of("k", "v")))))
                .isEqualTo("""
                  list: [a, b, c]
                - map: {x: 1, y: 2}
                + map: {x: [1, {k: v}], y: 2}
                  none: []
                """);
        assertThat(changes(text, edit -> edit.set("/list/0", Map.of("k", "a, b"))))
                .isEqualTo("""
                  ---
                - list: [a, b, c]
                + list: [{k: "a, b"}, b, c]
                  map: {x: 1, y: 2}
                """);
        assertThat(changes(text, edit -> edit.append("/none", "x"))).isEqualTo("""
                  map: {x: 1, y: 2}
                - none: []
                + none: [x]
                  nothing: {}
                """);
        assertThat(changes(text, edit -> edit.append("/spaced", "x"))).isEqualTo("""
                  nothing: {}
                - spaced: [ ]
                + spaced: [ x ]
                  ---
                """);
        assertThat(changes(text, edit -> edit.set("/nothing/k", "v"))).isEqualTo("""
                  none: []
                - nothing: {}
                + nothing: {k: v}
                  spaced: [ ]
                """);
        assertThat(changes(text, edit -> edit.append("/none", Map.of("k", List.of()))))
                .isEqualTo("""
                  map: {x: 1, y: 2}
                - none: []
                + none: [{k: []}]
                  nothing: {}
                """);
        assertThat(changes(text, edit -> edit.set("/list", List.of("a", "c")))).isEqualTo("""
                  ---
                - list: [a, b, c]
                + list: [a, c]
                  map: {x: 1, y: 2}
                """);
        assertThat(changes(text, edit -> edit.set("/list", List.of("a", "b", "c", "d", "e"))))
                .isEqualTo("""
                  ---
                - list: [a, b, c]
                + list: [a, b, c, d, e]
                  map: {x: 1, y: 2}
                """);
        assertThat(changes(text, edit -> edit.set("/map", Map.of("x", 1)))).isEqualTo("""
                  list: [a, b, c]
                - map: {x: 1, y: 2}
                + map: {x: 1}
                  none: []
                """);
        assertThat(changes(text, edit -> edit.set("/map", Map.of()))).isEqualTo("""
                  list: [a, b, c]
                - map: {x: 1, y: 2}
                + map: {}
                  none: []
                """);
        assertThat(changes(text, edit -> edit.set("/list", List.of()))).isEqualTo("""
                  ---
                - list: [a, b, c]
                + list: []
                  map: {x: 1, y: 2}
                """);
    }

    @Test
    void entries_on_lines_of_their_own() {
        String text = """
                ---
                list: [
                  a, # first
                  # of b
                  b,
                  c # last
                ]
                map: {
                  x: 1,
                  # of y
                  y: 2, # why
                }
                one: [
                  a
                ]
                none: [
                ]
                nothing: {
                  # empty
                }
                ---
                """;

        assertThat(changes(text, edit -> edit.append("/list", "d"))).isEqualTo("""
                    b,
                -   c # last
                +   c, # last
                +   d
                  ]
                """);
        assertThat(changes(text, edit -> edit.insertAt("/list", 0, "z"))).isEqualTo("""
                  list: [
                +   z,
                    a, # first
                """);
        assertThat(changes(text, edit -> edit.insertAt("/list", 1, "z"))).isEqualTo("""
                    a, # first
                +   z,
                    # of b
                """);
        assertThat(changes(text, edit -> edit.insertAt("/list", 2, "z"))).isEqualTo("""
                    b,
                +   z,
                    c # last
                """);
        assertThat(changes(text, edit -> edit.removeAt("/list", 0))).isEqualTo("""
                  list: [
                -   a, # first
                    # of b
                """);
        assertThat(changes(text, edit -> edit.removeAt("/list", 1))).isEqualTo("""
                    a, # first
                -   # of b
                -   b,
                    c # last
                """);
        assertThat(changes(text, edit -> edit.removeAt("/list", 2))).isEqualTo("""
                    # of b
                -   b,
                -   c # last
                +   b
                  ]
                """);
        assertThat(changes(text, edit -> edit.removeAt("/list", 2).removeAt("/list", 0)))
                .isEqualTo("""
                  list: [
                -   a, # first
                    # of b
                -   b,
                -   c # last
                +   b
                  ]
                """);
        assertThat(changes(text, edit -> edit.set("/map/z", 3))).isEqualTo("""
                    y: 2, # why
                +   z: 3,
                  }
                """);
        assertThat(changes(text, edit -> edit.insertBefore("/map/z", 3, "x"))).isEqualTo("""
                  map: {
                +   z: 3,
                    x: 1,
                """);
        assertThat(changes(text, edit -> edit.insertBefore("/map/z", 3, "y"))).isEqualTo("""
                    x: 1,
                +   z: 3,
                    # of y
                """);
        assertThat(changes(text, edit -> edit.remove("/map/x"))).isEqualTo("""
                  map: {
                -   x: 1,
                    # of y
                """);
        assertThat(changes(text, edit -> edit.remove("/map/y"))).isEqualTo("""
                    x: 1,
                -   # of y
                -   y: 2, # why
                  }
                """);
        assertThat(changes(text, edit -> edit.remove("/map/x").remove("/map/y")))
                .isEqualTo("""
                  map: {
                -   x: 1,
                -   # of y
                -   y: 2, # why
                  }
                """);
        assertThat(changes(text, edit -> edit.append("/one", "b"))).isEqualTo("""
                  one: [
                -   a
                +   a,
                +   b
                  ]
                """);
        assertThat(changes(text, edit -> edit.removeAt("/one", 0))).isEqualTo("""
                  one: [
                -   a
                  ]
                """);
        assertThat(changes(text, edit -> edit.append("/none", "x"))).isEqualTo("""
                  none: [
                +   x
                  ]
                """);
        assertThat(changes(text, edit -> edit.set("/nothing/k", "v"))).isEqualTo("""
                  nothing: {
                +   k: v
                    # empty
                """);
        assertThat(changes(text, edit -> edit.move("/list/0", "/list/1"))).isEqualTo("""
                  list: [
                -   a, # first
                    # of b
                    b,
                +   a, # first
                    c # last
                """);
        assertThat(changes(text, edit -> edit.move("/list/2", "/list/0"))).isEqualTo("""
                  list: [
                +   c, # last
                    a, # first
                    # of b
                -   b,
                -   c # last
                +   b
                  ]
                """);
        assertThat(changes(text, edit -> edit.sortKeys("/map", List.of("y")))).isEqualTo("""
                  map: {
                -   x: 1,
                    # of y
                    y: 2, # why
                +   x: 1,
                  }
                """);
        assertThat(changes(text, edit -> edit.set("/list/1", "z").set("/map/y", 3)))
                .isEqualTo("""
                    # of b
                -   b,
                +   z,
                    c # last
                ...
                    # of y
                -   y: 2, # why
                +   y: 3, # why
                  }
                """);
        assertThat(changes(text, edit -> edit.set("/none", 1))).isEqualTo("""
                  ]
                - none: [
                - ]
                + none: 1
                  nothing: {
                """);
    }

    @Test
    void several_entries_on_a_line_of_many() {
        String text = """
                ---
                mixed: [a,
                  b, c,
                  d]
                map: {x: 1,
                  y: 2}
                half: [
                  a, b,
                  c
                ]
                ---
                """;

        assertThat(changes(text, edit -> edit.append("/mixed", "e"))).isEqualTo("""
                    b, c,
                -   d]
                +   d, e]
                  map: {x: 1,
                """);
        assertThat(changes(text, edit -> edit.insertAt("/mixed", 0, "z"))).isEqualTo("""
                  ---
                - mixed: [a,
                + mixed: [z, a,
                    b, c,
                """);
        assertThat(changes(text, edit -> edit.insertAt("/mixed", 1, "z"))).isEqualTo("""
                  ---
                - mixed: [a,
                + mixed: [a, z,
                    b, c,
                """);
        assertThat(changes(text, edit -> edit.insertAt("/mixed", 2, "z"))).isEqualTo("""
                  mixed: [a,
                -   b, c,
                +   b, z, c,
                    d]
                """);
        assertThat(changes(text, edit -> edit.removeAt("/mixed", 0))).isEqualTo("""
                  ---
                - mixed: [a,
                -   b, c,
                + mixed: [b, c,
                    d]
                """);
        assertThat(changes(text, edit -> edit.removeAt("/mixed", 1))).isEqualTo("""
                  ---
                - mixed: [a,
                -   b, c,
                + mixed: [a, c,
                    d]
                """);
        assertThat(changes(text, edit -> edit.removeAt("/mixed", 2))).isEqualTo("""
                  mixed: [a,
                -   b, c,
                +   b,
                    d]
                """);
        assertThat(changes(text, edit -> edit.removeAt("/mixed", 3))).isEqualTo("""
                  mixed: [a,
                -   b, c,
                -   d]
                +   b, c]
                  map: {x: 1,
                """);
        assertThat(changes(text, edit -> edit.set("/map/z", 3))).isEqualTo("""
                  map: {x: 1,
                -   y: 2}
                +   y: 2, z: 3}
                  half: [
                """);
        assertThat(changes(text, edit -> edit.remove("/map/x"))).isEqualTo("""
                    d]
                - map: {x: 1,
                -   y: 2}
                + map: {y: 2}
                  half: [
                """);
        assertThat(changes(text, edit -> edit.remove("/map/y"))).isEqualTo("""
                    d]
                - map: {x: 1,
                -   y: 2}
                + map: {x: 1}
                  half: [
                """);
        assertThat(changes(text, edit -> edit.move("/mixed/3", "/mixed/0"))).isEqualTo("""
                  ---
                - mixed: [a,
                -   b, c,
                -   d]
                + mixed: [d,
                +   a, b,
                +   c]
                  map: {x: 1,
                """);
        assertThat(changes(text, edit -> edit.append("/half", "d"))).isEqualTo("""
                    a, b,
                -   c
                +   c,
                +   d
                  ]
                """);
        assertThat(changes(text, edit -> edit.insertAt("/half", 0, "z"))).isEqualTo("""
                  half: [
                +   z,
                    a, b,
                """);
        assertThat(changes(text, edit -> edit.insertAt("/half", 1, "z"))).isEqualTo("""
                  half: [
                -   a, b,
                +   a, z, b,
                    c
                """);
        assertThat(changes(text, edit -> edit.insertAt("/half", 2, "z"))).isEqualTo("""
                    a, b,
                +   z,
                    c
                """);
        assertThat(changes(text, edit -> edit.removeAt("/half", 0))).isEqualTo("""
                  half: [
                -   a, b,
                +   b,
                    c
                """);
        assertThat(changes(text, edit -> edit.removeAt("/half", 1))).isEqualTo("""
                  half: [
                -   a, b,
                +   a,
                    c
                """);
        assertThat(changes(text, edit -> edit.removeAt("/half", 2))).isEqualTo("""
                  half: [
                -   a, b,
                -   c
                +   a, b
                  ]
                """);
    }

    @Test
    void entries_of_uncommon_form() {
        String text = """
                ---
                odd: {a, b: , "c":1, ? d : 2, !!str e: 3, &k f: 4}
                pairs: [a: 1, b: 2]
                quoted: {"x": 1}
                tight: {"x":1,"y":2}
                single: {'x': 'it''s', y: "a"}
                commented: [a, # why
                  b]
                inner: [ # inside
                  a, b]
                deep: {l: [1, {k: v}], m: {}}
                ---
                """;

        assertThat(changes(text, edit -> edit.set("/odd/a", 1))).isEqualTo("""
                  ---
                - odd: {a, b: , "c":1, ? d : 2, !!str e: 3, &k f: 4}
                + odd: {a: 1, b: , "c":1, ? d : 2, !!str e: 3, &k f: 4}
                  pairs: [a: 1, b: 2]
                """);
        assertThat(changes(text, edit -> edit.set("/odd/b", 1))).isEqualTo("""
                  ---
                - odd: {a, b: , "c":1, ? d : 2, !!str e: 3, &k f: 4}
                + odd: {a, b: 1 , "c":1, ? d : 2, !!str e: 3, &k f: 4}
                  pairs: [a: 1, b: 2]
                """);
        assertThat(changes(text, edit -> edit.set("/odd/c", 2))).isEqualTo("""
                  ---
                - odd: {a, b: , "c":1, ? d : 2, !!str e: 3, &k f: 4}
                + odd: {a, b: , "c":2, ? d : 2, !!str e: 3, &k f: 4}
                  pairs: [a: 1, b: 2]
                """);
        assertThat(changes(text, edit -> edit.set("/odd/d", 3))).isEqualTo("""
                  ---
                - odd: {a, b: , "c":1, ? d : 2, !!str e: 3, &k f: 4}
                + odd: {a, b: , "c":1, ? d : 3, !!str e: 3, &k f: 4}
                  pairs: [a: 1, b: 2]
                """);
        assertThat(changes(text, edit -> edit.set("/odd/e", 4))).isEqualTo("""
                  ---
                - odd: {a, b: , "c":1, ? d : 2, !!str e: 3, &k f: 4}
                + odd: {a, b: , "c":1, ? d : 2, !!str e: 4, &k f: 4}
                  pairs: [a: 1, b: 2]
                """);
        assertThat(changes(text, edit -> edit.set("/odd/f", 5))).isEqualTo("""
                  ---
                - odd: {a, b: , "c":1, ? d : 2, !!str e: 3, &k f: 4}
                + odd: {a, b: , "c":1, ? d : 2, !!str e: 3, &k f: 5}
                  pairs: [a: 1, b: 2]
                """);
        assertThat(changes(text, edit -> edit.set("/odd/g", 5))).isEqualTo("""
                  ---
                - odd: {a, b: , "c":1, ? d : 2, !!str e: 3, &k f: 4}
                + odd: {a, b: , "c":1, ? d : 2, !!str e: 3, &k f: 4, "g":5}
                  pairs: [a: 1, b: 2]
                """);
        assertThat(changes(text, edit -> edit.remove("/odd/a"))).isEqualTo("""
                  ---
                - odd: {a, b: , "c":1, ? d : 2, !!str e: 3, &k f: 4}
                + odd: {b: , "c":1, ? d : 2, !!str e: 3, &k f: 4}
                  pairs: [a: 1, b: 2]
                """);
        assertThat(changes(text, edit -> edit.remove("/odd/b"))).isEqualTo("""
                  ---
                - odd: {a, b: , "c":1, ? d : 2, !!str e: 3, &k f: 4}
                + odd: {a , "c":1, ? d : 2, !!str e: 3, &k f: 4}
                  pairs: [a: 1, b: 2]
                """);
        assertThat(changes(text, edit -> edit.remove("/odd/d"))).isEqualTo("""
                  ---
                - odd: {a, b: , "c":1, ? d : 2, !!str e: 3, &k f: 4}
                + odd: {a, b: , "c":1, !!str e: 3, &k f: 4}
                  pairs: [a: 1, b: 2]
                """);
        assertThat(changes(text, edit -> edit.remove("/odd/f"))).isEqualTo("""
                  ---
                - odd: {a, b: , "c":1, ? d : 2, !!str e: 3, &k f: 4}
                + odd: {a, b: , "c":1, ? d : 2, !!str e: 3}
                  pairs: [a: 1, b: 2]
                """);
        assertThat(changes(text, edit -> edit.rename("/odd/c", "z"))).isEqualTo("""
                  ---
                - odd: {a, b: , "c":1, ? d : 2, !!str e: 3, &k f: 4}
                + odd: {a, b: , "z":1, ? d : 2, !!str e: 3, &k f: 4}
                  pairs: [a: 1, b: 2]
                """);
        assertThat(changes(text, edit -> edit.rename("/odd/e", "z"))).isEqualTo("""
                  ---
                - odd: {a, b: , "c":1, ? d : 2, !!str e: 3, &k f: 4}
                + odd: {a, b: , "c":1, ? d : 2, !!str z: 3, &k f: 4}
                  pairs: [a: 1, b: 2]
                """);
        assertThat(changes(text, edit -> edit.sortKeys("/odd", List.of("f", "e", "d", "c", "b", "a"))))
                .isEqualTo("""
                  ---
                - odd: {a, b: , "c":1, ? d : 2, !!str e: 3, &k f: 4}
                + odd: {&k f: 4, !!str e: 3 , ? d : 2, "c":1, b:, a}
                  pairs: [a: 1, b: 2]
                """);
        assertThat(changes(text, edit -> edit.set("/pairs/0/a", 2))).contains("\n+ pairs: [a: 2, b: 2]\n");
        assertThat(refused(text, edit -> edit.set("/pairs/0/c", 2)))
                .isEqualTo("UNCERTAIN 3:12 /pairs/0/c: what stands before this on its line cannot be moved");
        assertThat(refused(text, edit -> edit.remove("/pairs/0/a")))
                .isEqualTo("UNCERTAIN 3:12 /pairs/0/a: what stands before this on its line cannot be moved");
        assertThat(changes(text, edit -> edit.removeAt("/pairs", 0))).isEqualTo("""
                  odd: {a, b: , "c":1, ? d : 2, !!str e: 3, &k f: 4}
                - pairs: [a: 1, b: 2]
                + pairs: [b: 2]
                  quoted: {"x": 1}
                """);
        assertThat(changes(text, edit -> edit.append("/pairs", Map.of("c", 3)))).isEqualTo("""
                  odd: {a, b: , "c":1, ? d : 2, !!str e: 3, &k f: 4}
                - pairs: [a: 1, b: 2]
                + pairs: [a: 1, b: 2, {c: 3}]
                  quoted: {"x": 1}
                """);
        assertThat(refused(text, edit -> edit.rename("/pairs/0/a", "z")))
                .isEqualTo("UNCERTAIN 3:12 /pairs/0/a: what stands before this on its line cannot be moved");
        assertThat(changes(text, edit -> edit.set("/quoted/y", 2))).isEqualTo("""
                  pairs: [a: 1, b: 2]
                - quoted: {"x": 1}
                + quoted: {"x": 1, "y": 2}
                  tight: {"x":1,"y":2}
                """);
        assertThat(changes(text, edit -> edit.set("/tight/z", 3))).isEqualTo("""
                  quoted: {"x": 1}
                - tight: {"x":1,"y":2}
                + tight: {"x":1,"y":2,"z":3}
                  single: {'x': 'it''s', y: "a"}
                """);
        assertThat(changes(text, edit -> edit.set("/tight/z", "a"))).isEqualTo("""
                  quoted: {"x": 1}
                - tight: {"x":1,"y":2}
                + tight: {"x":1,"y":2,"z":a}
                  single: {'x': 'it''s', y: "a"}
                """);
        assertThat(changes(text, edit -> edit.remove("/tight/x"))).isEqualTo("""
                  quoted: {"x": 1}
                - tight: {"x":1,"y":2}
                + tight: {"y":2}
                  single: {'x': 'it''s', y: "a"}
                """);
        assertThat(changes(text, edit -> edit.rename("/tight/x", "z"))).isEqualTo("""
                  quoted: {"x": 1}
                - tight: {"x":1,"y":2}
                + tight: {"z":1,"y":2}
                  single: {'x': 'it''s', y: "a"}
                """);
        assertThat(changes(text, edit -> edit.set("/single/x", "don't"))).isEqualTo("""
                  tight: {"x":1,"y":2}
                - single: {'x': 'it''s', y: "a"}
                + single: {'x': 'don''t', y: "a"}
                  commented: [a, # why
                """);
        assertThat(changes(text, edit -> edit.set("/single/y", "b"))).isEqualTo("""
                  tight: {"x":1,"y":2}
                - single: {'x': 'it''s', y: "a"}
                + single: {'x': 'it''s', y: "b"}
                  commented: [a, # why
                """);
        assertThat(changes(text, edit -> edit.rename("/single/x", "z"))).isEqualTo("""
                  tight: {"x":1,"y":2}
                - single: {'x': 'it''s', y: "a"}
                + single: {'z': 'it''s', y: "a"}
                  commented: [a, # why
                """);
        assertThat(changes(text, edit -> edit.set("/single/x", null))).isEqualTo("""
                  tight: {"x":1,"y":2}
                - single: {'x': 'it''s', y: "a"}
                + single: {'x': null, y: "a"}
                  commented: [a, # why
                """);
        assertThat(changes(text, edit -> edit.set("/single/x", List.of("a")))).isEqualTo("""
                  tight: {"x":1,"y":2}
                - single: {'x': 'it''s', y: "a"}
                + single: {'x': [a], y: "a"}
                  commented: [a, # why
                """);
        assertThat(changes(text, edit -> edit.removeAt("/commented", 0))).isEqualTo("""
                  single: {'x': 'it''s', y: "a"}
                - commented: [a, # why
                -   b]
                + commented: [b]
                  inner: [ # inside
                """);
        assertThat(changes(text, edit -> edit.removeAt("/commented", 1))).isEqualTo("""
                  single: {'x': 'it''s', y: "a"}
                - commented: [a, # why
                -   b]
                + commented: [a # why
                +   ]
                  inner: [ # inside
                """);
        assertThat(changes(text, edit -> edit.append("/commented", "c"))).isEqualTo("""
                  commented: [a, # why
                -   b]
                +   b, c]
                  inner: [ # inside
                """);
        assertThat(changes(text, edit -> edit.insertAt("/commented", 1, "z"))).isEqualTo("""
                  commented: [a, # why
                +   z,
                    b]
                """);
        assertThat(refused(text, edit -> edit.move("/commented/0", "/commented/1")))
                .isEqualTo(
                        "UNCERTAIN 7:12 /commented/0: comments stand between the entries of these brackets: put each entry on a line of its own first");
        assertThat(changes(text, edit -> edit.removeAt("/inner", 0))).isEqualTo("""
                  inner: [ # inside
                -   a, b]
                +   b]
                  deep: {l: [1, {k: v}], m: {}}
                """);
        assertThat(changes(text, edit -> edit.removeAt("/inner", 1))).isEqualTo("""
                  inner: [ # inside
                -   a, b]
                +   a]
                  deep: {l: [1, {k: v}], m: {}}
                """);
        assertThat(changes(text, edit -> edit.removeAt("/inner", 0).removeAt("/inner", 0)))
                .isEqualTo("""
                  inner: [ # inside
                -   a, b]
                +   ]
                  deep: {l: [1, {k: v}], m: {}}
                """);
        assertThat(refused(text, edit -> edit.move("/inner/1", "/inner/0")))
                .isEqualTo(
                        "UNCERTAIN 9:8 /inner/1: comments stand between the entries of these brackets: put each entry on a line of its own first");
        assertThat(changes(text, edit -> edit.insertAt("/inner", 0, "z"))).isEqualTo("""
                  inner: [ # inside
                +   z,
                    a, b]
                """);
        assertThat(changes(text, edit -> edit.set("/deep/l/1/k", "w"))).isEqualTo("""
                    a, b]
                - deep: {l: [1, {k: v}], m: {}}
                + deep: {l: [1, {k: w}], m: {}}
                  ---
                """);
        assertThat(changes(text, edit -> edit.append("/deep/l", 2))).isEqualTo("""
                    a, b]
                - deep: {l: [1, {k: v}], m: {}}
                + deep: {l: [1, {k: v}, 2], m: {}}
                  ---
                """);
        assertThat(changes(text, edit -> edit.set("/deep/m/n", 1))).isEqualTo("""
                    a, b]
                - deep: {l: [1, {k: v}], m: {}}
                + deep: {l: [1, {k: v}], m: {"n": 1}}
                  ---
                """);
        assertThat(changes(text, edit -> edit.set("/deep/l/1/z", 1))).isEqualTo("""
                    a, b]
                - deep: {l: [1, {k: v}], m: {}}
                + deep: {l: [1, {k: v, z: 1}], m: {}}
                  ---
                """);
        assertThat(changes(text, edit -> edit.remove("/deep/l/1/k"))).isEqualTo("""
                    a, b]
                - deep: {l: [1, {k: v}], m: {}}
                + deep: {l: [1, {}], m: {}}
                  ---
                """);
        assertThat(changes(text, edit -> edit.move("/deep/l", "/l"))).isEqualTo("""
                    a, b]
                - deep: {l: [1, {k: v}], m: {}}
                + deep: {m: {}}
                + l:
                +   - 1
                +   - k: v
                  ---
                """);
        assertThat(changes(text, edit -> edit.move("/deep/l/0", "/deep/m/n"))).isEqualTo("""
                    a, b]
                - deep: {l: [1, {k: v}], m: {}}
                + deep: {l: [{k: v}], m: {"n": 1}}
                  ---
                """);
        assertThat(changes(text, edit -> edit.move("/single/x", "/deep/x"))).isEqualTo("""
                  tight: {"x":1,"y":2}
                - single: {'x': 'it''s', y: "a"}
                + single: {y: "a"}
                  commented: [a, # why
                ...
                    a, b]
                - deep: {l: [1, {k: v}], m: {}}
                + deep: {l: [1, {k: v}], m: {}, x: 'it''s'}
                  ---
                """);
        assertThat(refused(text, edit -> edit.move("/commented", "/deep/commented")))
                .isEqualTo(
                        "UNCERTAIN 7:12 /commented: comments stand with what is to be moved to another place, and cannot go there: set the value there and remove it here, which leaves them out");
    }

    @Test
    void json_on_many_lines() {
        String text = """
                {
                  "a": 1,
                  "b": [1, 2],
                  "c": {
                    "d": null,
                    "e": {}
                  },
                  "f": [
                    {
                      "g": 1
                    }
                  ],
                  "h": []
                }
                Body
                """;

        assertThat(changes(text, edit -> edit.set("/c/d", 1))).isEqualTo("""
                    "c": {
                -     "d": null,
                +     "d": 1,
                      "e": {}
                """);
        assertThat(changes(text, edit -> edit.set("/c/z", 1))).isEqualTo("""
                      "d": null,
                -     "e": {}
                +     "e": {},
                +     "z": 1
                    },
                """);
        assertThat(changes(text, edit -> edit.set("/c/e/k", 1))).isEqualTo("""
                      "d": null,
                -     "e": {}
                +     "e": {"k": 1}
                    },
                """);
        assertThat(changes(text, edit -> edit.remove("/c/d"))).isEqualTo("""
                    "c": {
                -     "d": null,
                      "e": {}
                """);
        assertThat(changes(text, edit -> edit.remove("/c/e"))).isEqualTo("""
                    "c": {
                -     "d": null,
                -     "e": {}
                +     "d": null
                    },
                """);
        assertThat(changes(text, edit -> edit.remove("/c/d").remove("/c/e"))).isEqualTo("""
                    "c": {
                -     "d": null,
                -     "e": {}
                    },
                """);
        assertThat(changes(text, edit -> edit.remove("/a"))).isEqualTo("""
                  {
                -   "a": 1,
                    "b": [1, 2],
                """);
        assertThat(changes(text, edit -> edit.remove("/h"))).isEqualTo("""
                      }
                -   ],
                -   "h": []
                +   ]
                  }
                """);
        assertThat(changes(text, edit -> edit.remove("/f"))).isEqualTo("""
                    },
                -   "f": [
                -     {
                -       "g": 1
                -     }
                -   ],
                    "h": []
                """);
        assertThat(changes(text, edit -> edit.append("/f", Map.of("g", 2)))).isEqualTo("""
                        "g": 1
                +     },
                +     {
                +       "g": 2
                      }
                """);
        assertThat(changes(text, edit -> edit.insertAt("/f", 0, Map.of("g", 2))))
                .isEqualTo("""
                      {
                +       "g": 2
                +     },
                +     {
                        "g": 1
                """);
        assertThat(changes(text, edit -> edit.removeAt("/f", 0))).isEqualTo("""
                    "f": [
                -     {
                -       "g": 1
                -     }
                    ],
                """);
        assertThat(changes(text, edit -> edit.append("/h", 1))).isEqualTo("""
                    ],
                -   "h": []
                +   "h": [1]
                  }
                """);
        assertThat(changes(text, edit -> edit.append("/h", Map.of("k", 1)))).isEqualTo("""
                    ],
                -   "h": []
                +   "h": [{"k": 1}]
                  }
                """);
        assertThat(changes(text, edit -> edit.set("/i", List.of(1, 2)))).isEqualTo("""
                    ],
                -   "h": []
                +   "h": [],
                +   "i": [
                +     1,
                +     2
                +   ]
                  }
                """);
        assertThat(changes(text, edit -> edit.set("/a", List.of()))).isEqualTo("""
                  {
                -   "a": 1,
                +   "a": [],
                    "b": [1, 2],
                """);
        assertThat(changes(text, edit -> edit.set("/a", Map.of("b", List.of(1)))))
                .isEqualTo("""
                  {
                -   "a": 1,
                +   "a": {
                +     "b": [
                +       1
                +     ]
                +   },
                    "b": [1, 2],
                """);
        assertThat(changes(text, edit -> edit.insertBefore("/z", 0, "a"))).isEqualTo("""
                  {
                +   "z": 0,
                    "a": 1,
                """);
        assertThat(changes(text, edit -> edit.insertAfter("/z", 0, "b"))).isEqualTo("""
                    "b": [1, 2],
                +   "z": 0,
                    "c": {
                """);
        assertThat(changes(text, edit -> edit.rename("/c/d", "x\"y"))).isEqualTo("""
                    "c": {
                -     "d": null,
                +     "x\\"y": null,
                      "e": {}
                """);
        assertThat(changes(text, edit -> edit.sortKeys(List.of("h", "c")))).isEqualTo("""
                  {
                -   "a": 1,
                -   "b": [1, 2],
                +   "h": [],
                    "c": {
                ...
                    },
                +   "a": 1,
                +   "b": [1, 2],
                    "f": [
                ...
                      }
                -   ],
                -   "h": []
                +   ]
                  }
                """);
        assertThat(changes(text, edit -> edit.move("/c/d", "/d"))).isEqualTo("""
                    "c": {
                -     "d": null,
                      "e": {}
                ...
                    ],
                -   "h": []
                +   "h": [],
                +   "d": null
                  }
                """);
        assertThat(changes(text, edit -> edit.set("/f/0/h", List.of(1)))).isEqualTo("""
                      {
                -       "g": 1
                +       "g": 1,
                +       "h": [
                +         1
                +       ]
                      }
                """);
    }

    @Test
    void json_on_one_line() {
        String text = """
                {"a":1,"b":[1,2]}
                """;

        assertThat(edited(text, edit -> edit.set("/c", "x"))).isEqualTo("""
                {"a":1,"b":[1,2],"c":"x"}
                """);
        assertThat(edited(text, edit -> edit.append("/b", 3))).isEqualTo("""
                {"a":1,"b":[1,2,3]}
                """);
        assertThat(edited(text, edit -> edit.set("/a", Map.of("k", 1)))).isEqualTo("""
                {"a":{"k":1},"b":[1,2]}
                """);
        assertThat(edited(text, edit -> edit.remove("/a"))).isEqualTo("""
                {"b":[1,2]}
                """);

        String second = """
                {"a": 1}
                """;

        assertThat(edited(second, edit -> edit.set("/c", List.of(1, 2)))).isEqualTo("""
                {"a": 1, "c": [1, 2]}
                """);
        assertThat(edited(second, edit -> edit.remove("/a"))).isEqualTo("""
                {}
                """);

        String third = """
                { "a": 1 }
                """;

        assertThat(edited(third, edit -> edit.set("/c", 2))).isEqualTo("""
                { "a": 1, "c": 2 }
                """);
        assertThat(edited(third, edit -> edit.remove("/a"))).isEqualTo("""
                { }
                """);

        String fourth = """
                { "a" : 1 }
                """;

        assertThat(edited(fourth, edit -> edit.set("/c", 2))).isEqualTo("""
                { "a" : 1, "c" : 2 }
                """);

        String fifth = """
                {}
                """;

        assertThat(edited(fifth, edit -> edit.set("/a", Map.of("b", 1)))).isEqualTo("""
                {"a": {"b": 1}}
                """);

        String sixth = """
                { }
                """;

        assertThat(edited(sixth, edit -> edit.set("/a", 1))).isEqualTo("""
                { "a": 1 }
                """);

        String seventh = """
                {
                }
                """;

        assertThat(edited(seventh, edit -> edit.set("/a", 1).set("/b", 2))).isEqualTo("""
                {
                  "a": 1,
                  "b": 2
                }
                """);
        assertThat(edited(seventh, edit -> edit.set("/a", Map.of("b", 1)))).isEqualTo("""
                {
                  "a": {
                    "b": 1
                  }
                }
                """);

        String eighth = """
                {"a": 1,
                 "b": 2}
                """;

        assertThat(edited(eighth, edit -> edit.set("/c", 3))).isEqualTo("""
                {"a": 1,
                 "b": 2, "c": 3}
                """);
        assertThat(edited(eighth, edit -> edit.remove("/a"))).isEqualTo("""
                {"b": 2}
                """);
        assertThat(edited(eighth, edit -> edit.set("/a", List.of(1, 2)))).isEqualTo("""
                {"a": [1, 2],
                 "b": 2}
                """);

        String ninth = "{\r\n\t\"a\": 1,\r\n\t\"b\": {\r\n\t\t\"c\": 2\r\n\t}\r\n}\r\n";

        assertThat(edited(
                        ninth,
                        edit -> edit.set("/b/d", List.of(1)).set("/e", null).remove("/a")))
                .isEqualTo(
                        "{\r\n\t\"b\": {\r\n\t\t\"c\": 2,\r\n\t\t\"d\": [\r\n\t\t\t1\r\n\t\t]\r\n\t},\r\n\t\"e\": null\r\n}\r\n");
        assertThat(edited(ninth, edit -> edit.remove("/b/c").append("/f", 1).set("/e", Map.of("f", 1))))
                .isEqualTo("{\r\n\t\"a\": 1,\r\n\t\"b\": {\r\n\t},\r\n\t\"e\": {\r\n\t\t\"f\": 1\r\n\t}\r\n}\r\n");
    }

    @Test
    void entries_behind_a_bracket_with_comments() {
        String yaml = "---\na: {b: 1,\n  c: 2 # about c\n  }\n---\n";
        String toml = "+++\na = [ 1, # one\n  2, # two\n]\n+++\n";

        assertThat(edited(yaml, edit -> edit.set("/a/d", 3)))
                .isEqualTo("---\na: {b: 1,\n  c: 2, # about c\n  d: 3\n  }\n---\n");
        assertThat(edited(edited(yaml, edit -> edit.set("/a/d", 3)), edit -> edit.remove("/a/c")))
                .isEqualTo("---\na: {b: 1,\n  d: 3\n  }\n---\n");
        assertThat(edited(toml, edit -> edit.append("/a", 3))).isEqualTo(toml.replace("# two\n", "# two\n  3,\n"));
        assertThat(edited(toml, edit -> edit.insertAt("/a", 1, 3))).isEqualTo(toml.replace("# one\n", "# one\n  3,\n"));
        assertThat(edited(toml, edit -> edit.insertAt("/a", 0, 3))).isEqualTo(toml.replace("[ 1", "[ 3,\n  1"));
        assertThat(edited(toml, edit -> edit.removeAt("/a", 0))).isEqualTo(toml.replace("1, # one\n  ", ""));
        assertThat(edited(toml, edit -> edit.removeAt("/a", 0).removeAt("/a", 0)))
                .isEqualTo("+++\na = [\n]\n+++\n");
        assertThat(edited(toml, edit -> edit.removeAt("/a", 1))).isEqualTo(toml.replace("  2, # two\n", ""));
        assertThat(edited("+++\na = [ 1, # one\n  2,\n  3,\n]\n+++\n", edit -> edit.removeAt("/a", 1)))
                .isEqualTo("+++\na = [ 1, # one\n  3,\n]\n+++\n");
        assertThat(edited("+++\na = [ 1, # one\n  # of 2\n  2\n]\n+++\n", edit -> edit.removeAt("/a", 0)))
                .isEqualTo("+++\na = [\n  # of 2\n  2\n]\n+++\n");
        for (String text : List.of(
                yaml.replace("a: {b: 1,\n  c: 2", "a: [1,\n  2").replace("}", "]"),
                toml,
                "---\na: [ 1, # one\n  2\n ]\n---\n",
                "---\na: [ 1, # one\n  2 ]\n---\n",
                "---\na: [ 1 # one\n  , 2 # two\n  ]\n---\n",
                "---\na: [ 1 # one\n  # of 2\n  , 2\n  ]\n---\n",
                "---\na: [ 1, # one\n  2 # two\n  # three\n  , 3\n  ]\n---\n",
                "+++\na = [ 1, 2\n\n  # free\n\n  ,\n]\n+++\n",
                "+++\na = [\n  # one\n  1,#1\n\n  2\n]\n+++\n")) {
            for (int i = 0; i <= 2; i++) {
                int index = i;
                assertThat(edited(
                                edited(text, edit -> edit.insertAt("/a", index, 7)),
                                edit -> edit.removeAt("/a", index)))
                        .as(index + text)
                        .isEqualTo(text);
            }
        }
    }

    @Test
    void comments_move_with_the_entries_of_lines_of_their_own() {
        String yaml = "---\nk2: {\n  e3: true,\n  e5: 0x1F #T\n  }\n---\n";
        String toml = "+++\na = [\n  # one\n  1,\n\n  # free\n\n  2, # two\n  3\n]\n+++\n";

        assertThat(edited(yaml, edit -> edit.sortKeys("/k2", List.of("e5"))))
                .isEqualTo("---\nk2: {\n  e5: 0x1F, #T\n  e3: true\n  }\n---\n");
        assertThat(edited(toml, edit -> edit.move("/a/0", "/a/-")))
                .isEqualTo("+++\na = [\n  2, # two\n\n  # free\n\n  3,\n  # one\n  1\n]\n+++\n");
        assertThat(edited(edited(toml, edit -> edit.move("/a/0", "/a/-")), edit -> edit.move("/a/2", "/a/0")))
                .isEqualTo(toml);
    }

    @Test
    void a_number_sign_in_a_text_is_no_comment() {
        assertThat(edited("{\"a\":\"x #1\",\"b\":{}}\n", edit -> edit.move("/a", "/b/a")))
                .isEqualTo("{\"b\":{\"a\":\"x #1\"}}\n");
        assertThat(edited("{ \"k\" : \"e # no\", \"b\": {} }\n", edit -> edit.move("/k", "/b/k")))
                .isEqualTo("{ \"b\": {\"k\": \"e # no\"} }\n");
        assertThat(edited("---\na: \"x #1\"\nb: {}\n---\n", edit -> edit.move("/a", "/b/a")))
                .isEqualTo("---\nb: {a: \"x #1\"}\n---\n");
        assertThat(edited("+++\na = \"x #1\"\nb = {}\n+++\n", edit -> edit.move("/a", "/b/a")))
                .isEqualTo("+++\nb = {a = \"x #1\"}\n+++\n");
        assertThat(edited("---\n\"x #y\":\n  - a\n---\n", edit -> edit.remove("/x #y/0")))
                .isEqualTo("---\n\"x #y\": []\n---\n");
    }

    @Test
    void commas_below_comments() {
        String text = "+++\na = [\n  1 ,\n  2 # two\n  # of 3\n  , 3 # three\n  ]\nb = [ 1 # one\n  ,]\n+++\n";

        assertThat(edited(text, edit -> edit.removeAt("/a", 1)))
                .isEqualTo(text.replace("  2 # two\n", "").replace("  , 3", "  3"));
        assertThat(edited(text, edit -> edit.removeAt("/a", 2)))
                .isEqualTo(text.replace("  # of 3\n  , 3 # three\n", ""));
        assertThat(edited(text, edit -> edit.insertAt("/a", 2, 7)))
                .isEqualTo(text.replace("  # of 3", "  , 7\n  # of 3"));
        assertThat(edited(text, edit -> edit.removeAt("/b", 0))).isEqualTo(text.replace(" 1 # one\n  ,", ""));
        assertThat(refused(text, edit -> edit.move("/a/0", "/a/1")))
                .endsWith("put each entry on a line of its own first");
        assertThat(edited("+++\na = [\n  1 ,# c\n  2\n]\n+++\n", edit -> edit.move("/a/0", "/a/1")))
                .isEqualTo("+++\na = [\n  2 ,\n  1# c\n]\n+++\n");
    }
}
