package dev.frontmatter.edit;

import static dev.frontmatter.edit.EditedText.changes;
import static dev.frontmatter.edit.EditedText.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Edits beside anchors, aliases and tags, which stay as they are, and refusals where an edit would reach further than its place. */
class AliasEditsTest {

    @Test
    void edits_beside_aliases() {
        String text = """
                ---
                name: &n Ada
                copy: *n
                base: &b {k: 1, l: [1]}
                use: *b
                block: &c
                  x: 1
                  y:
                    - 1
                again: *c
                list:
                  - *n
                  - &e Leith
                  - *e
                  - &own {z: 1}
                map:
                  p: *n
                  q: &free 2
                flow: [*n, 1, &g Wick, *g]
                ---
                """;

        assertThat(changes(text, edit -> edit.set("/map", Map.of("p", 1)))).isEqualTo("""
                  map:
                -   p: *n
                -   q: &free 2
                +   p: 1
                  flow: [*n, 1, &g Wick, *g]
                """);
        assertThat(changes(text, edit -> edit.set("/list", List.of("Ada")))).isEqualTo("""
                    - *n
                -   - &e Leith
                -   - *e
                -   - &own {z: 1}
                  map:
                """);
        assertThat(changes(text, edit -> edit.move("/list/3", "/list/0"))).isEqualTo("""
                  list:
                +   - &own {z: 1}
                    - *n
                ...
                    - *e
                -   - &own {z: 1}
                  map:
                """);
        assertThat(changes(text, edit -> edit.move("/list/1", "/list/0"))).isEqualTo("""
                  list:
                -   - *n
                    - &e Leith
                +   - *n
                    - *e
                """);
        assertThat(changes(text, edit -> edit.remove("/copy"))).isEqualTo("""
                  name: &n Ada
                - copy: *n
                  base: &b {k: 1, l: [1]}
                """);
        assertThat(changes(text, edit -> edit.set("/copy", "x"))).isEqualTo("""
                  name: &n Ada
                - copy: *n
                + copy: x
                  base: &b {k: 1, l: [1]}
                """);
        assertThat(changes(text, edit -> edit.set("/use", 1))).isEqualTo("""
                  base: &b {k: 1, l: [1]}
                - use: *b
                + use: 1
                  block: &c
                """);
        assertThat(changes(text, edit -> edit.set("/use", List.of(1)))).isEqualTo("""
                  base: &b {k: 1, l: [1]}
                - use: *b
                + use:
                +   - 1
                  block: &c
                """);
        assertThat(refused(text, edit -> edit.set("/again", Map.of("x", 2))))
                .isEqualTo(
                        "ALIAS 10:8 /again: an alias makes this value stand in more than one place, which would change with it");
        assertThat(changes(text, edit -> edit.set("/again", "x"))).isEqualTo("""
                      - 1
                - again: *c
                + again: x
                  list:
                """);
        assertThat(changes(text, edit -> edit.set("/map/p", 1))).isEqualTo("""
                  map:
                -   p: *n
                +   p: 1
                    q: &free 2
                """);
        assertThat(changes(text, edit -> edit.remove("/map/p"))).isEqualTo("""
                  map:
                -   p: *n
                    q: &free 2
                """);
        assertThat(changes(text, edit -> edit.remove("/map/q"))).isEqualTo("""
                    p: *n
                -   q: &free 2
                  flow: [*n, 1, &g Wick, *g]
                """);
        assertThat(changes(text, edit -> edit.set("/map/q", 3))).isEqualTo("""
                    p: *n
                -   q: &free 2
                +   q: &free 3
                  flow: [*n, 1, &g Wick, *g]
                """);
        assertThat(changes(text, edit -> edit.rename("/map/q", "r"))).isEqualTo("""
                    p: *n
                -   q: &free 2
                +   r: &free 2
                  flow: [*n, 1, &g Wick, *g]
                """);
        assertThat(changes(text, edit -> edit.set("/map/r", 3))).isEqualTo("""
                    q: &free 2
                +   r: 3
                  flow: [*n, 1, &g Wick, *g]
                """);
        assertThat(changes(text, edit -> edit.sortKeys("/map", List.of("q")))).isEqualTo("""
                  map:
                -   p: *n
                    q: &free 2
                +   p: *n
                  flow: [*n, 1, &g Wick, *g]
                """);
        assertThat(changes(text, edit -> edit.removeAt("/list", 0))).isEqualTo("""
                  list:
                -   - *n
                    - &e Leith
                """);
        assertThat(changes(text, edit -> edit.removeAt("/list", 2))).isEqualTo("""
                    - &e Leith
                -   - *e
                    - &own {z: 1}
                """);
        assertThat(changes(text, edit -> edit.removeAt("/list", 3))).isEqualTo("""
                    - *e
                -   - &own {z: 1}
                  map:
                """);
        assertThat(changes(text, edit -> edit.insertAt("/list", 0, 1))).isEqualTo("""
                  list:
                +   - 1
                    - *n
                """);
        assertThat(changes(text, edit -> edit.insertAt("/list", 1, 1))).isEqualTo("""
                    - *n
                +   - 1
                    - &e Leith
                """);
        assertThat(changes(text, edit -> edit.append("/list", 1))).isEqualTo("""
                    - &own {z: 1}
                +   - 1
                  map:
                """);
        assertThat(changes(text, edit -> edit.set("/list/0", "x"))).isEqualTo("""
                  list:
                -   - *n
                +   - x
                    - &e Leith
                """);
        assertThat(changes(text, edit -> edit.set("/list/2", List.of(1)))).isEqualTo("""
                    - &e Leith
                -   - *e
                +   - - 1
                    - &own {z: 1}
                """);
        assertThat(changes(text, edit -> edit.set("/list/3/z", 2))).isEqualTo("""
                    - *e
                -   - &own {z: 1}
                +   - &own {z: 2}
                  map:
                """);
        assertThat(changes(text, edit -> edit.set("/list/3/w", 2))).isEqualTo("""
                    - *e
                -   - &own {z: 1}
                +   - &own {z: 1, w: 2}
                  map:
                """);
        assertThat(changes(text, edit -> edit.removeAt("/flow", 0))).isEqualTo("""
                    q: &free 2
                - flow: [*n, 1, &g Wick, *g]
                + flow: [1, &g Wick, *g]
                  ---
                """);
        assertThat(changes(text, edit -> edit.removeAt("/flow", 3))).isEqualTo("""
                    q: &free 2
                - flow: [*n, 1, &g Wick, *g]
                + flow: [*n, 1, &g Wick]
                  ---
                """);
        assertThat(changes(text, edit -> edit.append("/flow", 2))).isEqualTo("""
                    q: &free 2
                - flow: [*n, 1, &g Wick, *g]
                + flow: [*n, 1, &g Wick, *g, 2]
                  ---
                """);
        assertThat(changes(text, edit -> edit.insertAt("/flow", 0, 2))).isEqualTo("""
                    q: &free 2
                - flow: [*n, 1, &g Wick, *g]
                + flow: [2, *n, 1, &g Wick, *g]
                  ---
                """);
        assertThat(changes(text, edit -> edit.set("/flow/0", 2))).isEqualTo("""
                    q: &free 2
                - flow: [*n, 1, &g Wick, *g]
                + flow: [2, 1, &g Wick, *g]
                  ---
                """);
        assertThat(changes(text, edit -> edit.rename("/name", "title"))).isEqualTo("""
                  ---
                - name: &n Ada
                + title: &n Ada
                  copy: *n
                """);
        assertThat(changes(text, edit -> edit.rename("/block", "part"))).isEqualTo("""
                  use: *b
                - block: &c
                + part: &c
                    x: 1
                """);
        assertThat(changes(text, edit -> edit.insertAfter("/new", 1, "use"))).isEqualTo("""
                  use: *b
                + new: 1
                  block: &c
                """);
        assertThat(changes(text, edit -> edit.insertAfter("/new", 1, "again"))).isEqualTo("""
                  again: *c
                + new: 1
                  list:
                """);
        assertThat(changes(text, edit -> edit.move("/map/q", "/q"))).isEqualTo("""
                    p: *n
                -   q: &free 2
                  flow: [*n, 1, &g Wick, *g]
                + q: &free 2
                  ---
                """);
        assertThat(changes(text, edit -> edit.move("/map/p", "/q"))).isEqualTo("""
                  map:
                -   p: *n
                    q: &free 2
                  flow: [*n, 1, &g Wick, *g]
                + q: *n
                  ---
                """);
        assertThat(changes(text, edit -> edit.move("/again", "/map/r"))).isEqualTo("""
                      - 1
                - again: *c
                  list:
                ...
                    q: &free 2
                +   r: *c
                  flow: [*n, 1, &g Wick, *g]
                """);
        assertThat(changes(text, edit -> edit.move("/copy", "/map/r"))).isEqualTo("""
                  name: &n Ada
                - copy: *n
                  base: &b {k: 1, l: [1]}
                ...
                    q: &free 2
                +   r: *n
                  flow: [*n, 1, &g Wick, *g]
                """);
        assertThat(changes(text, edit -> edit.sortKeys(List.of("name", "copy", "base", "block"))))
                .isEqualTo("""
                  base: &b {k: 1, l: [1]}
                - use: *b
                  block: &c
                ...
                      - 1
                + use: *b
                  again: *c
                """);
        assertThat(changes(
                        text, edit -> edit.set("/name", "Ada").set("/base/k", 1).set("/new", 2)))
                .isEqualTo("""
                  flow: [*n, 1, &g Wick, *g]
                + new: 2
                  ---
                """);
    }

    @Test
    void edits_that_would_reach_further() {
        String text = """
                ---
                name: &n Ada
                copy: *n
                base: &b {k: 1, l: [1]}
                use: *b
                block: &c
                  x: 1
                  y:
                    - 1
                again: *c
                list:
                  - *n
                  - &e Leith
                  - *e
                  - &own {z: 1}
                map:
                  p: *n
                  q: &free 2
                flow: [*n, 1, &g Wick, *g]
                ---
                """;

        assertThat(refused(text, edit -> edit.set("/name", "Eva")))
                .isEqualTo(
                        "ALIAS 2:10 /name: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.remove("/name")))
                .isEqualTo(
                        "ALIAS 2:10 /name: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.set("/base/k", 2)))
                .isEqualTo(
                        "ALIAS 4:14 /base/k: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.remove("/base/k")))
                .isEqualTo(
                        "ALIAS 4:14 /base/k: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.append("/base/l", 2)))
                .isEqualTo(
                        "ALIAS 4:20 /base/l: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.removeAt("/base/l", 0)))
                .isEqualTo(
                        "ALIAS 4:21 /base/l: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.rename("/base/k", "m")))
                .isEqualTo(
                        "ALIAS 4:10 /base/k: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.set("/base/new", 1)))
                .isEqualTo(
                        "ALIAS 4:10 /base/new: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.set("/base", 1)))
                .isEqualTo(
                        "ALIAS 4:10 /base: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.remove("/base")))
                .isEqualTo(
                        "ALIAS 4:10 /base: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.set("/use/k", 2)))
                .isEqualTo(
                        "ALIAS 5:6 /use/k: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.append("/use/l", 2)))
                .isEqualTo(
                        "ALIAS 4:20 /use/l: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.set("/block/x", 2)))
                .isEqualTo(
                        "ALIAS 7:6 /block/x: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.append("/block/y", 2)))
                .isEqualTo(
                        "ALIAS 9:5 /block/y: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.set("/block", 1)))
                .isEqualTo(
                        "ALIAS 7:3 /block: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.sortKeys("/block", List.of("y"))))
                .isEqualTo(
                        "ALIAS 7:3 /block: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.sortKeys("/again", List.of("y"))))
                .isEqualTo(
                        "ALIAS 10:8 /again: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.sortKeys("/base", List.of("l"))))
                .isEqualTo(
                        "ALIAS 4:10 /base: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.removeAt("/list", 1)))
                .isEqualTo(
                        "ALIAS 13:8 /list: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.set("/list/1", "x")))
                .isEqualTo(
                        "ALIAS 13:8 /list/1: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.remove("/list")))
                .isEqualTo(
                        "ALIAS 13:8 /list: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.removeAt("/flow", 2)))
                .isEqualTo(
                        "ALIAS 19:18 /flow: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.remove("/flow")))
                .isEqualTo(
                        "ALIAS 19:18 /flow: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.move("/name", "/map/n")))
                .isEqualTo(
                        "ALIAS 2:10 /name: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.move("/block/x", "/x")))
                .isEqualTo(
                        "ALIAS 7:6 /block/x: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.move("/map/q", "/block/q")))
                .isEqualTo(
                        "ALIAS 7:3 /map/q: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.move("/map/q", "/again/q")))
                .isEqualTo(
                        "ALIAS 10:8 /map/q: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.sortKeys(List.of("use"))))
                .isEqualTo(
                        "ALIAS 2:1 an alias must stay below its anchor, choose an order in which it does: alias `*b` needs an anchor `&b` above it, found none");
        assertThat(refused(text, edit -> edit.insertBefore("/block/new", 1, "x")))
                .isEqualTo(
                        "ALIAS 7:3 /block/new: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.move("/list/1", "/map/l")))
                .isEqualTo(
                        "ALIAS 13:8 /list/1: an alias makes this value stand in more than one place, which would change with it");
        assertThat(refused(text, edit -> edit.move("/map/q", "/base/q")))
                .isEqualTo(
                        "ALIAS 18:12 /map/q: an alias makes this value stand in more than one place, which would change with it");
    }

    @Test
    void aliases_as_keys_and_tags_of_collections() {
        String text = """
                ---
                a: &k x
                m: &m
                  *k : 1
                  z: 2
                n: *m
                l: &l
                  - *k
                  - z
                o: *l
                t: !!map
                  u: 1
                v: !!seq
                  - 1
                w: &w
                  - &i 1
                ---
                """;

        assertThat(refused(text, edit -> edit.remove("/m")))
                .isEqualTo(
                        "ALIAS 4:3 /m: an alias makes this value stand in more than one place, which would change with it");
        assertThat(changes(text, edit -> edit.remove("/n"))).isEqualTo("""
                    z: 2
                - n: *m
                  l: &l
                """);
        assertThat(changes(text, edit -> edit.remove("/o"))).isEqualTo("""
                    - z
                - o: *l
                  t: !!map
                """);
        assertThat(changes(text, edit -> edit.set("/n", 1))).isEqualTo("""
                    z: 2
                - n: *m
                + n: 1
                  l: &l
                """);
        assertThat(changes(text, edit -> edit.set("/o", 1))).isEqualTo("""
                    - z
                - o: *l
                + o: 1
                  t: !!map
                """);
        assertThat(changes(text, edit -> edit.set("/new", 1))).isEqualTo("""
                    - &i 1
                + new: 1
                  ---
                """);
        assertThat(changes(text, edit -> edit.insertAfter("/new", 1, "m"))).isEqualTo("""
                    z: 2
                + new: 1
                  n: *m
                """);
        assertThat(changes(text, edit -> edit.insertAfter("/new", 1, "l"))).isEqualTo("""
                    - z
                + new: 1
                  o: *l
                """);
        assertThat(changes(text, edit -> edit.sortKeys(List.of("a", "l")))).isEqualTo("""
                  a: &k x
                + l: &l
                +   - *k
                +   - z
                  m: &m
                ...
                  n: *m
                - l: &l
                -   - *k
                -   - z
                  o: *l
                """);
        assertThat(changes(text, edit -> edit.set("/t/u", 2))).isEqualTo("""
                  t: !!map
                -   u: 1
                +   u: 2
                  v: !!seq
                """);
        assertThat(changes(text, edit -> edit.set("/t/z", 2))).isEqualTo("""
                    u: 1
                +   z: 2
                  v: !!seq
                """);
        assertThat(changes(text, edit -> edit.remove("/t/u"))).isEqualTo("""
                  o: *l
                - t: !!map
                -   u: 1
                + t: !!map {}
                  v: !!seq
                """);
        assertThat(changes(text, edit -> edit.append("/v", 2))).isEqualTo("""
                    - 1
                +   - 2
                  w: &w
                """);
        assertThat(changes(text, edit -> edit.removeAt("/v", 0))).isEqualTo("""
                    u: 1
                - v: !!seq
                -   - 1
                + v: !!seq []
                  w: &w
                """);
        assertThat(refused(text, edit -> edit.set("/t", 1)))
                .isEqualTo(
                        "UNCERTAIN 12:3 /t: an anchor or tag stands before this value: take it away first, or remove the value and set it in a second change");
        assertThat(changes(text, edit -> edit.set("/t", Map.of("x", 1)))).isEqualTo("""
                  o: *l
                - t: !!map
                -   u: 1
                + t: !!map {x: 1}
                  v: !!seq
                """);
        assertThat(refused(text, edit -> edit.set("/v", List.of())))
                .isEqualTo(
                        "UNCERTAIN 14:3 /v: an anchor or tag stands before this value: take it away first, or remove the value and set it in a second change");
        assertThat(changes(text, edit -> edit.remove("/t"))).isEqualTo("""
                  o: *l
                - t: !!map
                -   u: 1
                  v: !!seq
                """);
        assertThat(changes(text, edit -> edit.removeAt("/w", 0))).isEqualTo("""
                    - 1
                - w: &w
                -   - &i 1
                + w: &w []
                  ---
                """);
        assertThat(changes(text, edit -> edit.set("/w/0", 2))).isEqualTo("""
                  w: &w
                -   - &i 1
                +   - &i 2
                  ---
                """);
        assertThat(changes(text, edit -> edit.append("/w", 2))).isEqualTo("""
                    - &i 1
                +   - 2
                  ---
                """);
        assertThat(refused(text, edit -> edit.rename("/m/z", "y")))
                .isEqualTo(
                        "ALIAS 4:3 /m/z: an alias makes this value stand in more than one place, which would change with it");
        assertThat(changes(text, edit -> edit.rename("/w", "x"))).isEqualTo("""
                    - 1
                - w: &w
                + x: &w
                    - &i 1
                """);
    }
}
