package dev.frontmatter.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Aliases, tags and keys that YAML has and front matter has no use for. */
class AliasesTagsAndKeysTest {

    @Test
    void aliasesWithoutAnAnchor() {
        assertThat(Diagnosed.of("""
                        a: *x
                        """)).isEqualTo("""
                        2:4-2:6 yaml/alias alias `*x` needs an anchor `&x` above it, found none
                        hint: put the text in quotes if it is no alias
                        fix: quote the text
                        | a: "*x"
                        """);
        assertThat(Diagnosed.of("""
                        a: *x y # z
                        """)).isEqualTo("""
                        2:4-2:6 yaml/alias alias `*x` needs an anchor `&x` above it, found none
                        hint: put the text in quotes if it is no alias
                        fix: quote the text
                        | a: "*x y" # z
                        """);
        assertThat(Diagnosed.of("""
                        a: [*x, y]
                        """)).isEqualTo("""
                        2:5-2:7 yaml/alias alias `*x` needs an anchor `&x` above it, found none
                        hint: put the text in quotes if it is no alias
                        fix: quote the text
                        | a: ["*x", y]
                        """);
        assertThat(Diagnosed.of("""
                        a: {b: *x}
                        """)).isEqualTo("""
                        2:8-2:10 yaml/alias alias `*x` needs an anchor `&x` above it, found none
                        hint: put the text in quotes if it is no alias
                        fix: quote the text
                        | a: {b: "*x"}
                        """);
        assertThat(Diagnosed.of("""
                        *x : 1
                        """)).isEqualTo("""
                        2:1-2:3 yaml/alias alias `*x` needs an anchor `&x` above it, found none
                        hint: put the text in quotes if it is no alias
                        fix: quote the text
                        | "*x" : 1
                        """);
        assertThat(Diagnosed.of("""
                        *x a: 1
                        b: 2
                        """)).isEqualTo("""
                        2:1-2:3 yaml/alias alias `*x` needs an anchor `&x` above it, found none
                        hint: put the text in quotes if it is no alias
                        fix: quote the text
                        | "*x a": 1
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        a: &x [*x]
                        """)).isEqualTo("""
                        2:8-2:10 yaml/alias alias `*x` stands inside what it is an alias of
                        hint: write the value out
                        """);
        assertThat(Diagnosed.of("""
                        a: &x [1]
                        *x : 2
                        """)).isEqualTo("""
                        3:1-3:3 yaml/complex-key a key must be text, found an alias of a collection
                        """);
    }

    @Test
    void tagsOfNoSchema() {
        assertThat(Diagnosed.of("""
                        a: !x
                        """)).isEqualTo("""
                        2:4-2:6 yaml/tag a tag must be one of the core schema's, found `!x`
                        hint: put the text in quotes if it is no tag
                        fix: quote the text
                        | a: "!x"
                        """);
        assertThat(Diagnosed.of("""
                        a: !x y # z
                        """)).isEqualTo("""
                        2:4-2:6 yaml/tag a tag must be one of the core schema's, found `!x`
                        hint: put the text in quotes if it is no tag
                        fix: quote the text
                        | a: "!x y" # z
                        """);
        assertThat(Diagnosed.of("""
                        a: [!x, y]
                        """)).isEqualTo("""
                        2:5-2:7 yaml/tag a tag must be one of the core schema's, found one that is malformed
                        hint: put the text in quotes if it is no tag
                        fix: quote the text
                        | a: ["!x", y]
                        """);
        assertThat(Diagnosed.of("""
                        a: [!x y, z]
                        """)).isEqualTo("""
                        2:5-2:7 yaml/tag a tag must be one of the core schema's, found `!x`
                        hint: put the text in quotes if it is no tag
                        fix: quote the text
                        | a: ["!x y", z]
                        """);
        assertThat(Diagnosed.of("""
                        a: {b: !x}
                        """)).isEqualTo("""
                        2:8-2:10 yaml/tag a tag must be one of the core schema's, found one that is malformed
                        hint: put the text in quotes if it is no tag
                        fix: quote the text
                        | a: {b: "!x"}
                        """);
        assertThat(Diagnosed.of("""
                        !x a: 1
                        """)).isEqualTo("""
                        2:1-2:3 yaml/tag a tag must be one of the core schema's, found `!x`
                        hint: put the text in quotes if it is no tag
                        fix: quote the text
                        | "!x a": 1
                        """);
        assertThat(Diagnosed.of("""
                        a: !!x y
                        """)).isEqualTo("""
                        2:4-2:7 yaml/tag a tag must be one of the core schema's, found `!!x`
                        hint: put the text in quotes if it is no tag
                        fix: quote the text
                        | a: "!!x y"
                        """);
        assertThat(Diagnosed.of("""
                        a: !!int x
                        """)).isEqualTo("""
                        2:4-2:9 yaml/tag the value does not fit its tag `!!int`
                        hint: remove the tag
                        fix: remove the tag
                        | a: x
                        """);
        assertThat(Diagnosed.of("""
                        a: !!int  1.5 # y
                        """)).isEqualTo("""
                        2:4-2:9 yaml/tag the value does not fit its tag `!!int`
                        hint: remove the tag
                        fix: remove the tag
                        | a: 1.5 # y
                        """);
        assertThat(Diagnosed.of("""
                        a: [!!int x, y]
                        """)).isEqualTo("""
                        2:5-2:10 yaml/tag the value does not fit its tag `!!int`
                        hint: remove the tag
                        fix: remove the tag
                        | a: [x, y]
                        """);
        assertThat(Diagnosed.of("""
                        a: !!map [x]
                        """)).isEqualTo("""
                        2:4-2:9 yaml/tag the value does not fit its tag `!!map`
                        hint: remove the tag
                        fix: remove the tag
                        | a: [x]
                        """);
        assertThat(Diagnosed.of("""
                        a: !!int
                        b: 1
                        """)).isEqualTo("""
                        2:4-2:9 yaml/tag the value does not fit its tag `!!int`
                        hint: remove the tag
                        fix: remove the tag
                        | a:\s
                        | b: 1
                        """);
    }

    @Test
    void keysThatAreNoText() {
        assertThat(Diagnosed.of("""
                        [x]: y
                        """)).isEqualTo("""
                        2:1-2:2 yaml/complex-key a key must be text, found a list
                        hint: put the text in quotes
                        fix: quote the text
                        | "[x]": y
                        """);
        assertThat(Diagnosed.of("""
                        {x: 1}: y
                        """)).isEqualTo("""
                        2:1-2:2 yaml/complex-key a key must be text, found a mapping
                        hint: put the text in quotes
                        fix: quote the text
                        | "{x: 1}": y
                        """);
        assertThat(Diagnosed.of("""
                        {{ x }}: y
                        """)).isEqualTo("""
                        2:1-2:2 yaml/complex-key a key must be text, found a mapping
                        hint: put the text in quotes
                        fix: quote the text
                        | "{{ x }}": y
                        """);
        assertThat(Diagnosed.of("""
                        a: {{ x }}
                        """)).isEqualTo("""
                        2:4-2:11 yaml/reserved-character unquoted text must not begin with `{{`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "{{ x }}"
                        """);
        assertThat(Diagnosed.of("""
                        a: {{ x }} y # z
                        """)).isEqualTo("""
                        2:4-2:17 yaml/reserved-character unquoted text must not begin with `{{`
                        hint: put the text in quotes
                        fix: quote the text
                        | a: "{{ x }} y" # z
                        """);
        assertThat(Diagnosed.of("""
                        a: [{{ x }}, y]
                        """)).isEqualTo("""
                        2:5-2:16 yaml/reserved-character unquoted text must not begin with `{{`
                        hint: put the text in quotes
                        """);
        assertThat(Diagnosed.of("""
                        ? [x]
                        : y
                        """)).isEqualTo("""
                        2:3-2:4 yaml/complex-key a key must be text, found a list
                        hint: put the text in quotes
                        fix: quote the text
                        | ? "[x]"
                        | : y
                        """);
        assertThat(Diagnosed.of("""
                        ? - x
                        : y
                        """)).isEqualTo("""
                        2:3-2:4 yaml/complex-key a key must be text, found a list
                        hint: write `key: value` without `? `
                        """);
        assertThat(Diagnosed.of("""
                        {[x]: y}
                        """)).isEqualTo("""
                        2:2-2:3 yaml/complex-key a key must be text, found a list
                        hint: put the text in quotes
                        """);
        assertThat(Diagnosed.of("""
                        a: {[x]: y}
                        """)).isEqualTo("""
                        2:5-2:6 yaml/complex-key a key must be text, found a list
                        hint: put the text in quotes
                        """);
        assertThat(Diagnosed.of("""
                        [x] y: z
                        b: 1
                        """)).isEqualTo("""
                        2:1-2:2 yaml/complex-key a key must be text, found a list
                        hint: put the text in quotes
                        fix: quote the text
                        | "[x] y": z
                        | b: 1
                        """);
        assertThat(Diagnosed.of("""
                        {x: {y: [1]}} z: 1
                        b: 2
                        """)).isEqualTo("""
                        2:1-2:2 yaml/complex-key a key must be text, found a mapping
                        hint: put the text in quotes
                        fix: quote the text
                        | "{x: {y: [1]}} z": 1
                        | b: 2
                        """);
        assertThat(Diagnosed.of("""
                        [x
                        y]: z
                        """)).isEqualTo("""
                        2:1-2:3 yaml/missing-colon a key must be followed by a colon, found none on this line
                        hint: write `key: value`
                        """);
        assertThat(Diagnosed.of("""
                        {x: 1}
                        : y
                        """)).isEqualTo("""
                        3:1-3:4 yaml/syntax a key must stand before the colon, found none
                        hint: write `key: value`
                        """);
    }
}
