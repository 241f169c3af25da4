package dev.frontmatter.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Colons that are missing, and colons that end no key. */
class ColonDiagnosticsTest {

    /** The colon of a key ends the first of a line; text with another one must be quoted. */
    @Test
    void colonsInText() {
        assertThat(Diagnosed.of("""
                        a: b: c
                        """)).isEqualTo("""
                        2:5-2:6 yaml/unquoted-colon text that holds `: ` must be quoted
                        hint: put the text after the key in quotes
                        fix: quote the text
                        | a: "b: c"
                        """);
        assertThat(Diagnosed.of("""
                        a: b:
                        """)).isEqualTo("""
                        2:5-2:6 yaml/unquoted-colon text that holds `: ` must be quoted
                        hint: put the text after the key in quotes
                        fix: quote the text
                        | a: "b:"
                        """);
        assertThat(Diagnosed.of("""
                        a: b: c # d: e
                        """)).isEqualTo("""
                        2:5-2:6 yaml/unquoted-colon text that holds `: ` must be quoted
                        hint: put the text after the key in quotes
                        fix: quote the text
                        | a: "b: c" # d: e
                        """);
        assertThat(Diagnosed.of("""
                        a: b: # c
                        """)).isEqualTo("""
                        2:5-2:6 yaml/unquoted-colon text that holds `: ` must be quoted
                        hint: put the text after the key in quotes
                        fix: quote the text
                        | a: "b:" # c
                        """);
        assertThat(Diagnosed.of("""
                        a: «b»: c
                        """)).isEqualTo("""
                        2:7-2:8 yaml/unquoted-colon text that holds `: ` must be quoted
                        hint: put it in straight quotes, since « is none of YAML's
                        fix: quote the text
                        | a: "«b»: c"
                        """);
        assertThat(Diagnosed.of("""
                        a: &x b: c
                        """)).isEqualTo("""
                        2:8-2:9 yaml/unquoted-colon text that holds `: ` must be quoted
                        hint: put the text after the key in quotes
                        """);
        assertThat(Diagnosed.of("""
                        - a: b: c
                        """)).isEqualTo("""
                        2:7-2:8 yaml/unquoted-colon text that holds `: ` must be quoted
                        hint: put the text after the key in quotes
                        """);
        assertThat(Diagnosed.of("""
                        k:
                          - a: b: c
                        """)).isEqualTo("""
                        3:9-3:10 yaml/unquoted-colon text that holds `: ` must be quoted
                        hint: put the text after the key in quotes
                        fix: quote the text
                        | k:
                        |   - a: "b: c"
                        """);
        assertThat(Diagnosed.of("""
                        "a: b": c: d
                        """)).isEqualTo("""
                        2:10-2:11 yaml/unquoted-colon text that holds `: ` must be quoted
                        hint: put the text after the key in quotes
                        fix: quote the text
                        | "a: b": "c: d"
                        """);
        assertThat(Diagnosed.of("""
                        'x': c: d
                        """)).isEqualTo("""
                        2:7-2:8 yaml/unquoted-colon text that holds `: ` must be quoted
                        hint: put the text after the key in quotes
                        fix: quote the text
                        | 'x': "c: d"
                        """);
        assertThat(Diagnosed.of("""
                        k: 1
                        a: 'b'
                        c: d: e
                        """)).isEqualTo("""
                        4:5-4:6 yaml/unquoted-colon text that holds `: ` must be quoted
                        hint: put the text after the key in quotes
                        fix: quote the text
                        | k: 1
                        | a: 'b'
                        | c: "d: e"
                        """);
    }

    @Test
    void secondColons() {
        assertThat(Diagnosed.of("""
                        a: : b
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unquoted-colon one `:` must stand between a key and its value, found two
                        hint: remove it, or put the text after the key in quotes
                        fix: remove it
                        | a: b
                        """);
        assertThat(Diagnosed.of("""
                        a : : b
                        """)).isEqualTo("""
                        2:5-2:6 yaml/unquoted-colon one `:` must stand between a key and its value, found two
                        hint: remove it, or put the text after the key in quotes
                        fix: remove it
                        | a : b
                        """);
        assertThat(Diagnosed.of("""
                        a: :  b: c
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unquoted-colon one `:` must stand between a key and its value, found two
                        hint: remove it, or put the text after the key in quotes
                        fix: remove it
                        | a: b: c
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        b::  :
                        """)).isEqualTo("""
                        3:6-3:7 yaml/unquoted-colon one `:` must stand between a key and its value, found two
                        hint: remove it, or put the text after the key in quotes
                        fix: remove it
                        | a: 1
                        | b:: \s
                        """);
        assertThat(Diagnosed.of("""
                        a:\t: b
                        """)).isEqualTo("""
                        2:4-2:5 yaml/unquoted-colon one `:` must stand between a key and its value, found two
                        hint: remove it, or put the text after the key in quotes
                        fix: remove it
                        | a:\tb
                        """);
    }

    @Test
    void linesWithoutAKey() {
        assertThat(Diagnosed.of("""
                        : v
                        """)).isEqualTo("""
                        2:1-2:4 yaml/syntax a key must stand before the colon, found none
                        hint: write `key: value`
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        : v
                        """)).isEqualTo("""
                        3:1-3:4 yaml/syntax a key must stand before the colon, found none
                        hint: write `key: value`
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          : v\s
                        b: 1
                        """)).isEqualTo("""
                        3:3-3:6 yaml/syntax a key must stand before the colon, found none
                        hint: write `key: value`
                        """);
    }

    /** A word alone may be a key with a block below it or a part of the text above it. */
    @Test
    void linesOfOneWord() {
        assertThat(Diagnosed.of("""
                        title
                        b: 1
                        """)).isEqualTo("""
                        2:1-2:6 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `title:`
                        fix: write `title:`
                        | title:
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        title \s
                        b: 1
                        """)).isEqualTo("""
                        2:1-2:6 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `title:`
                        fix: write `title:`
                        | title: \s
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        title
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:6 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: indent it if it belongs to the key above, or write `title:` if it is a key
                        fix: indent it like the text that it belongs to
                        | a: 1
                        |   title
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        title
                        """)).isEqualTo("""
                        3:1-3:6 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: indent it if it belongs to the key above, or write `title:` if it is a key
                        fix: indent it like the text that it belongs to
                        | a: 1
                        |   title
                        """);
        assertThat(Diagnosed.of("""
                        a:
                        goes
                        b: 1
                        """)).isEqualTo("""
                        3:1-3:5 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: indent it if it belongs to the key above, or write `goes:` if it is a key
                        fix: indent it like the text that it belongs to
                        | a:
                        |   goes
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: # c
                        goes
                        b: 1
                        """)).isEqualTo("""
                        3:1-3:5 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: indent it if it belongs to the key above, or write `goes:` if it is a key
                        fix: indent it like the text that it belongs to
                        | a: # c
                        |   goes
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        # c
                        goes
                        b: 1
                        """)).isEqualTo("""
                        3:1-3:5 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `goes:`
                        fix: write `goes:`
                        | # c
                        | goes:
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: text
                          more
                        goes
                        b: 1
                        """)).isEqualTo("""
                        4:1-4:5 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: indent it if it belongs to the key above, or write `goes:` if it is a key
                        fix: indent it like the text that it belongs to
                        | a: text
                        |   more
                        |   goes
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        tags
                          - x
                          - y
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:5 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `tags:`
                        fix: write `tags:`
                        | a: 1
                        | tags:
                        |   - x
                        |   - y
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        tags
                        - x
                        - y
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:5 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `tags:`
                        fix: write `tags:`
                        | a: 1
                        | tags:
                        | - x
                        | - y
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        tags
                        - x
                        b: 2
                        """)).isEqualTo("""
                        2:1-2:5 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `tags:`
                        fix: write `tags:`
                        | tags:
                        | - x
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          k
                          b: 2
                        """)).isEqualTo("""
                        3:3-3:4 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `k:`
                        fix: write `k:`
                        | a:
                        |   k:
                        |   b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - k
                            b: 2
                        """)).isEqualTo("""
                        3:5-3:6 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `k:`
                        fix: write `k:`
                        | a:
                        |   - k:
                        |     b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - k
                          - b: 2
                            c
                            d: 3
                        """)).isEqualTo("""
                        5:5-5:6 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `c:`
                        fix: write `c:`
                        | a:
                        |   - k
                        |   - b: 2
                        |     c:
                        |     d: 3
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          - x
                        goes
                        b: 1
                        """)).isEqualTo("""
                        4:1-4:5 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: indent it if it belongs to the key above, or write `goes:` if it is a key
                        fix: write `goes:`
                        | a:
                        |   - x
                        | goes:
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        k:
                        b: 1
                        c
                        """)).isEqualTo("""
                        4:1-4:2 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: indent it if it belongs to the key above, or write `c:` if it is a key
                        fix: indent it like the text that it belongs to
                        | k:
                        | b: 1
                        |   c
                        """);
        assertThat(Diagnosed.of("""
                        a: x

                        Text
                        b: y
                        """)).isEqualTo("""
                        4:1-4:5 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: indent it if it belongs to the key above, or write `Text:` if it is a key
                        fix: indent it like the text that it belongs to
                        | a: x
                        |
                        |   Text
                        | b: y
                        """);
        assertThat(Diagnosed.of("""
                        a.b-c_d
                        b: 1
                        """)).isEqualTo("""
                        2:1-2:8 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `a.b-c_d:`
                        fix: write `a.b-c_d:`
                        | a.b-c_d:
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: "x"
                        goes
                        b: 1
                        """)).isEqualTo("""
                        3:1-3:5 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `goes:`
                        fix: write `goes:`
                        | a: "x"
                        | goes:
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: 'text'
                        goes
                        b: 1
                        """)).isEqualTo("""
                        3:1-3:5 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `goes:`
                        fix: write `goes:`
                        | a: 'text'
                        | goes:
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: [x]
                        goes
                        b: 1
                        """)).isEqualTo("""
                        3:1-3:5 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `goes:`
                        fix: write `goes:`
                        | a: [x]
                        | goes:
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: {x: y}
                        goes
                        b: 1
                        """)).isEqualTo("""
                        3:1-3:5 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `goes:`
                        fix: write `goes:`
                        | a: {x: y}
                        | goes:
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: &x y
                        goes
                        b: 1
                        """)).isEqualTo("""
                        3:1-3:5 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `goes:`
                        """);
        assertThat(Diagnosed.of("""
                        a: !!str y
                        goes
                        b: 1
                        """)).isEqualTo("""
                        3:1-3:5 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `goes:`
                        fix: write `goes:`
                        | a: !!str y
                        | goes:
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        été
                        b: 1
                        """)).isEqualTo("""
                        2:1-2:4 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`
                        """);
        assertThat(Diagnosed.of("""
                        a: x
                        été
                        b: 1
                        """)).isEqualTo("""
                        3:1-3:4 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or indent the line if it belongs to the text above
                        fix: indent it like the text that it belongs to
                        | a: x
                        |   été
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        x
                          y
                        b: 1
                        """)).isEqualTo("""
                        2:1-2:2 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `x:`
                        fix: write `x:`
                        | x:
                        |   y
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        azAZ09_-.
                        b: 1
                        """)).isEqualTo("""
                        2:1-2:10 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `azAZ09_-.:`
                        fix: write `azAZ09_-.:`
                        | azAZ09_-.:
                        | b: 1
                        """);
    }

    @Test
    void linesOfSeveralWords() {
        assertThat(Diagnosed.of("""
                        title Hello
                        b: 1
                        """)).isEqualTo("""
                        2:1-2:12 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`
                        fix: write `title:`
                        | title: Hello
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        title "hello there"
                        b: 1
                        """)).isEqualTo("""
                        2:1-2:20 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`
                        fix: write `title:`
                        | title: "hello there"
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        title hello there
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:18 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or indent the line if it belongs to the text above
                        fix: indent it like the text that it belongs to
                        | a: 1
                        |   title hello there
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: text
                        that goes on
                        b: 1
                        """)).isEqualTo("""
                        3:1-3:13 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or indent the line if it belongs to the text above
                        fix: indent it like the text that it belongs to
                        | a: text
                        |   that goes on
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: "text"
                        that goes on
                        b: 1
                        """)).isEqualTo("""
                        3:1-3:13 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          b: text
                          goes on
                          c: 1
                        """)).isEqualTo("""
                        4:3-4:10 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or indent the line if it belongs to the text above
                        fix: write `goes:`
                        | a:
                        |   b: text
                        |   goes: on
                        |   c: 1
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          b: text
                        goes on
                        c: 1
                        """)).isEqualTo("""
                        4:1-4:8 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or indent the line if it belongs to the text above
                        fix: write `goes:`
                        | a:
                        |   b: text
                        | goes: on
                        | c: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: text
                        # comment
                        goes on
                        b: 1
                        """)).isEqualTo("""
                        4:1-4:8 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`
                        fix: write `goes:`
                        | a: text
                        | # comment
                        | goes: on
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        été x
                        b: 1
                        """)).isEqualTo("""
                        2:1-2:6 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`
                        """);
        assertThat(Diagnosed.of("""
                        a b: c
                        d e
                        f: g
                        """)).isEqualTo("""
                        3:1-3:4 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or indent the line if it belongs to the text above
                        fix: write `d:`
                        | a b: c
                        | d: e
                        | f: g
                        """);
        assertThat(Diagnosed.of("""
                        a: x

                        Text here
                        b: y
                        """)).isEqualTo("""
                        4:1-4:10 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or close the front matter above it with `---`
                        fix: write `Text:`
                        | a: x
                        |
                        | Text: here
                        | b: y
                        """);
        assertThat(Diagnosed.of("""
                        a: x

                          Text here
                        b: y
                        """)).isEmpty();
    }

    @Test
    void equalsSigns() {
        assertThat(Diagnosed.of("""
                        a: 1
                        title = hello there
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:20 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `:` in place of `=`, or indent the line if it belongs to the text above
                        fix: write `title:`
                        | a: 1
                        | title: hello there
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        title= hello there
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:19 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `:` in place of `=`, or indent the line if it belongs to the text above
                        fix: write `title:`
                        | a: 1
                        | title: hello there
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        title =hello there
                        b: 2
                        """)).isEqualTo("""
                        2:1-2:19 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `:` in place of `=`
                        fix: write `title:`
                        | title: hello there
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        title=hello
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:12 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `:` in place of `=`, or indent the line if it belongs to the text above
                        fix: write `title:`
                        | a: 1
                        | title: hello
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        title == hello
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:15 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or indent the line if it belongs to the text above
                        fix: indent it like the text that it belongs to
                        | a: 1
                        |   title == hello
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        title => hello
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:15 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or indent the line if it belongs to the text above
                        fix: indent it like the text that it belongs to
                        | a: 1
                        |   title => hello
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        b: 2
                        k =
                        c: 3
                        """)).isEqualTo("""
                        4:1-4:4 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `:` in place of `=`, or indent the line if it belongs to the text above
                        fix: write `k:`
                        | a: 1
                        | b: 2
                        | k:\s
                        | c: 3
                        """);
        assertThat(Diagnosed.of("""
                        = x
                        b: 1
                        """)).isEqualTo("""
                        2:1-2:4 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`
                        """);
    }

    @Test
    void linesOfMergeConflicts() {
        assertThat(Diagnosed.of("""
                        <<<<<<< HEAD
                        a: 1
                        =======
                        a: 2
                        >>>>>>> x
                        """)).isEqualTo("""
                        2:1-2:13 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: a merge left this line: resolve the conflict
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        <<<<<<< HEAD
                        b: 1
                        """)).isEqualTo("""
                        3:1-3:13 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: a merge left this line: resolve the conflict
                        """);
    }

    @Test
    void keysWithoutASpaceBehindTheColon() {
        assertThat(Diagnosed.of("""
                        k:v
                        b: 2
                        """)).isEqualTo("""
                        2:2-2:3 yaml/missing-colon a space must follow the colon after a key
                        hint: put a space after the colon
                        fix: put a space after the colon
                        | k: v
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        k:v
                        """)).isEqualTo("""
                        3:2-3:3 yaml/missing-colon a space must follow the colon after a key
                        hint: put a space after the colon
                        fix: put a space after the colon
                        | a: 1
                        | k: v
                        """);
        assertThat(Diagnosed.of("""
                        title:Hello World
                        b: 1
                        """)).isEqualTo("""
                        2:6-2:7 yaml/missing-colon a space must follow the colon after a key
                        hint: put a space after the colon
                        fix: put a space after the colon
                        | title: Hello World
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        "k":v
                        b: 2
                        """)).isEqualTo("""
                        2:4-2:5 yaml/missing-colon a space must follow the colon after a key
                        hint: put a space after the colon
                        fix: put a space after the colon
                        | "k": v
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        'k':v
                        """)).isEqualTo("""
                        2:4-2:5 yaml/missing-colon a space must follow the colon after a key
                        hint: put a space after the colon
                        fix: put a space after the colon
                        | 'k': v
                        """);
        assertThat(Diagnosed.of("""
                        "k\\"x":v
                        b: 2
                        """)).isEqualTo("""
                        2:7-2:8 yaml/missing-colon a space must follow the colon after a key
                        hint: put a space after the colon
                        fix: put a space after the colon
                        | "k\\"x": v
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        - "k":v
                        """)).isEqualTo("""
                        2:6-2:7 yaml/missing-colon a space must follow the colon after a key
                        hint: put a space after the colon
                        """);
        assertThat(Diagnosed.of("""
                        "k" :v
                        """)).isEqualTo("""
                        2:5-2:6 yaml/missing-colon a space must follow the colon after a key
                        hint: put a space after the colon
                        fix: put a space after the colon
                        | "k" : v
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          "k":v
                        """)).isEqualTo("""
                        3:6-3:7 yaml/missing-colon a space must follow the colon after a key
                        hint: put a space after the colon
                        fix: put a space after the colon
                        | a:
                        |   "k": v
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        "k"v
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:5 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or indent the line if it belongs to the text above
                        fix: indent it like the text that it belongs to
                        | a: 1
                        |   "k"v
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        "k":v
                        b: 2
                        """)).isEqualTo("""
                        3:4-3:5 yaml/missing-colon a space must follow the colon after a key
                        hint: put a space after the colon
                        fix: put a space after the colon
                        | a: 1
                        | "k": v
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        "k\\"":v
                        b: 2
                        """)).isEqualTo("""
                        3:6-3:7 yaml/missing-colon a space must follow the colon after a key
                        hint: put a space after the colon
                        fix: put a space after the colon
                        | a: 1
                        | "k\\"": v
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        "k\\":v
                        b: 2
                        """)).isEqualTo("""
                        3:1-3:7 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        """);
        assertThat(Diagnosed.of("""
                        a: b
                        :v
                        c: 1
                        """)).isEqualTo("""
                        3:1-3:3 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or indent the line if it belongs to the text above
                        fix: indent it like the text that it belongs to
                        | a: b
                        |   :v
                        | c: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: b
                        "k:v
                        c: 1
                        """)).isEqualTo("""
                        3:1-3:5 yaml/unclosed-quote text that opens with " must end with "
                        hint: add the closing "
                        """);
    }

    @Test
    void wideColons() {
        assertThat(Diagnosed.of("""
                        k：v
                        b: 2
                        """)).isEqualTo("""
                        2:2-2:3 yaml/missing-colon a key must be followed by `:`, found the character U+FF1A (fullwidth colon)
                        hint: write `: ` in its place
                        fix: write `: ` in its place
                        | k: v
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        k： v
                        b: 2
                        """)).isEqualTo("""
                        2:2-2:3 yaml/missing-colon a key must be followed by `:`, found the character U+FF1A (fullwidth colon)
                        hint: write `: ` in its place
                        fix: write `: ` in its place
                        | k: v
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        my k：v
                        b: 2
                        """)).isEqualTo("""
                        2:1-2:7 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`
                        fix: write `my:`
                        | my: k：v
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        k：v
                        """)).isEqualTo("""
                        3:2-3:3 yaml/missing-colon a key must be followed by `:`, found the character U+FF1A (fullwidth colon)
                        hint: write `: ` in its place
                        fix: write `: ` in its place
                        | a: 1
                        | k: v
                        """);
        assertThat(Diagnosed.of("""
                        a: x
                        k v：w
                        b: 1
                        """)).isEqualTo("""
                        3:1-3:6 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`, or indent the line if it belongs to the text above
                        fix: write `k:`
                        | a: x
                        | k: v：w
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        k﹕v
                        b: 2
                        """)).isEqualTo("""
                        2:1-2:4 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`
                        fix: write `k:`
                        | k: ﹕v
                        | b: 2
                        """);
    }

    @Test
    void keysAboveTheLineThatFails() {
        assertThat(Diagnosed.of("""
                        a
                        b: 1
                        c: 2
                        """)).isEqualTo("""
                        2:1-2:2 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `a:`
                        fix: write `a:`
                        | a:
                        | b: 1
                        | c: 2
                        """);
        assertThat(Diagnosed.of("""
                        a

                        b: 1
                        """)).isEqualTo("""
                        2:1-2:2 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `a:`
                        fix: write `a:`
                        | a:
                        |
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        b
                        c
                        d: 2
                        """)).isEqualTo("""
                        3:1-3:2 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: indent it if it belongs to the key above, or write `b:` if it is a key
                        fix: indent it like the text that it belongs to
                        | a: 1
                        |   b
                        | c
                        | d: 2
                        """);
        assertThat(Diagnosed.of("""
                        b
                        # c
                        d: 2
                        """)).isEqualTo("""
                        2:1-2:2 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `b:`
                        fix: write `b:`
                        | b:
                        | # c
                        | d: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                          b
                          c
                          d: 2
                        """)).isEqualTo("""
                        3:3-3:4 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `b:`
                        fix: write `b:`
                        | a:
                        |   b:
                        |   c
                        |   d: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                        - b
                        - c
                          d: 2
                        """)).isEqualTo("""
                        4:3-4:4 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `c:`
                        fix: write `c:`
                        | a:
                        | - b
                        | - c:
                        |   d: 2
                        """);
        assertThat(Diagnosed.of("""
                        a:
                        - b: 1
                          c
                        - d: 2
                        """)).isEqualTo("""
                        4:3-4:4 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `c:`
                        fix: write `c:`
                        | a:
                        | - b: 1
                        |   c:
                        | - d: 2
                        """);
        assertThat(Diagnosed.of("""
                        x
                        - b
                        - c: 1
                        """)).isEqualTo("""
                        2:1-2:2 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `x:`
                        fix: write `x:`
                        | x:
                        | - b
                        | - c: 1
                        """);
        assertThat(Diagnosed.of("""
                        x
                        - b
                        c: 1
                        """)).isEqualTo("""
                        2:1-2:2 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `x:`
                        fix: write `x:`
                        | x:
                        | - b
                        | c: 1
                        """);
        assertThat(Diagnosed.of("""
                        x
                        y
                        - b
                        c: 1
                        """)).isEqualTo("""
                        2:1-2:2 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `x:`
                        fix: write `x:`
                        | x:
                        | y
                        | - b
                        | c: 1
                        3:1-3:2 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `y:`
                        """);
        assertThat(Diagnosed.of("""
                        a:
                        - x
                        y
                        - b
                        c: 1
                        """)).isEqualTo("""
                        4:1-4:2 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `y:`
                        fix: write `y:`
                        | a:
                        | - x
                        | y:
                        | - b
                        | c: 1
                        """);
        assertThat(Diagnosed.of("""
                        - x
                        - y
                        c: 1
                        """)).isEqualTo("""
                        4:1-4:5 yaml/indent this line must be indented like the keys or list entries that it belongs to
                        hint: keys of one mapping start in one column
                        """);
        assertThat(Diagnosed.of("""
                        a: 1
                        - x
                        c: 1
                        """)).isEqualTo("""
                        3:1-3:4 yaml/indent a list entry must stand below a key without a value, found one below a value
                        hint: write all entries of the list in one way: each behind a dash below the key, or in brackets
                        """);
        assertThat(Diagnosed.of("""
                        a: b c
                        d
                        e
                        - f
                        g: 1
                        """)).isEqualTo("""
                        3:1-3:2 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: indent it if it belongs to the key above, or write `d:` if it is a key
                        fix: indent it like the text that it belongs to
                        | a: b c
                        |   d
                        | e
                        | - f
                        | g: 1
                        """);
    }

    /** A key has at most 1024 characters (YAML 1.2.2, 7.4.2), with its quotes. */
    @Test
    void longKeys() {
        assertThat(Diagnosed.of("k".repeat(1_024) + ": v\n")).isEmpty();
        assertThat(Diagnosed.of("\u00e9".repeat(1_024) + ": v\n")).isEmpty();
        assertThat(Diagnosed.of("k".repeat(1_025) + ": v\n")).isEqualTo(tooLong("2:1-2:1026"));
        assertThat(Diagnosed.of("\u00e9".repeat(1_025) + ": v\n")).isEqualTo(tooLong("2:1-2:1026"));
        assertThat(Diagnosed.of("'" + "k".repeat(1_023) + "': v\n")).isEqualTo(tooLong("2:1-2:1026"));
        assertThat(Diagnosed.of("a:\n  - \"" + "k".repeat(1_025) + "\": v\n")).isEqualTo(tooLong("3:5-3:1032"));
        assertThat(Diagnosed.of("\u00e9".repeat(1_024) + ": v: w\n")).startsWith("2:1028-2:1029 yaml/unquoted-colon ");
    }

    private static String tooLong(String place) {
        return place + " yaml/syntax a key must not be longer than 1024 characters, found one of more\n"
                + "hint: is it text? Then put it below a key, after `|`\n";
    }
}
