package dev.frontmatter.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // pattern | matches | does not
                "*.md            | a.md .md news/a.md news/old/a.md       | a.mdx a md a.md/b",
                "news            | news a/news                            | new news2 news/a",
                "news/           | news a/news                            | news/a",
                "/*.md           | a.md                                   | news/a.md",
                "./a.md          | a.md                                   | b/a.md",
                "news/*.md       | news/a.md                              | a.md news/old/a.md news/a.txt x/news/a.md",
                "news/**/*.md    | news/a.md news/old/a.md news/a/b/c.md  | a.md news/a.txt",
                "**/a.md         | a.md x/a.md x/y/a.md                   | x/b.md x/a.md/b",
                "news/**         | news/a news/a/b                        | news x/news/a",
                "**              | a a/b                                  | ",
                "**/old/**/*.md  | old/a.md x/old/a.md x/old/y/z/a.md     | old old.md x/a.md",
                "a/**/b/**/c     | a/b/c a/x/b/c a/b/y/c a/b/b/y/c        | a/c a/b a/b/c/d",
                "a**b.md         | ab.md axxb.md                          | a/b.md",
                "a?c             | abc aéc a🌊c                           | ac abbc",
                "[a-cx]          | a b c x                                | d ab",
                "[!a-c]          | d é                                    | a b c dd",
                "[^a-c]          | d                                      | a",
                "[]x]            | ] x                                    | y",
                "[a-]            | a -                                    | b",
                "[\\]]           | ]                                      | a",
                "[{,}]           | { , }                                  | a",
                "{news,posts}/*  | news/a posts/a                         | news x/a",
                "*.{md,html}     | a.md b/a.html                          | a.txt md",
                "{a/**/b,c}/d    | a/b/d a/x/y/b/d c/d                    | a/d b/d",
                "{a,b{c,d}}e     | ae bce bde                             | be ace",
                "x{,.md}         | x x.md                                 | x.m",
                "\\*.md          | *.md                                   | a.md",
                "\\{a,b\\}       | {a,b}                                  | a",
                "a}b             | a}b                                    | ab",
                "*a*b*c          | abc xaxbxc aabbcc                      | acb abcd",
                "🌊*🌊           | 🌊🌊 🌊x🌊                             | 🌊",
            })
    void matches(String pattern, String yes, String no) {
        Glob glob = Glob.of(pattern);

        assertThat(paths(yes)).isNotEmpty().allMatch(glob::matches);
        assertThat(paths(no)).noneMatch(glob::matches);
    }

    private static Stream<Path> paths(String list) {
        return list == null ? Stream.of() : Stream.of(list.split(" ")).map(Path::of);
    }

    @Test
    void matchesWhatIsInAFolderThatMatches() {
        assertThat(paths("old old/a.md x/old/y/a.md")).allMatch(Glob.of("old")::matchesOnTheWayTo);
        assertThat(paths("x/old x/old/a.md")).allMatch(Glob.of("x/old")::matchesOnTheWayTo);
        assertThat(paths("x older/a.md x/y/old/a.md")).noneMatch(Glob.of("x/old")::matchesOnTheWayTo);
    }

    @Test
    void tellsWhereItNeedNotLook() {
        assertThat(paths("news news/2026 news/2026/a.md")).allMatch(Glob.of("news/2*/*.md")::mayLeadTo);
        assertThat(paths("old news/1999 news/2026/a.txt news/2026/a.md/b"))
                .noneMatch(Glob.of("news/2*/*.md")::mayLeadTo);
        assertThat(paths("news news/a/b/c")).allMatch(Glob.of("news/**/x/*.md")::mayLeadTo);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a[b       | its `[` has no `]`",
                "[!]       | its `[` has no `]`",
                "{a,b      | its `{` has no `}`",
                "a\\       | nothing follows its `\\`",
                "[a/b]/[   | its `[` has no `]`",
            })
    void refusesWhatIsNoPattern(String pattern, String reason) {
        assertThatThrownBy(() -> Glob.of(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason);
    }

    @Test
    void isBounded() {
        assertThatThrownBy(() -> Glob.of("{a,b}".repeat(9))).hasMessage("its braces stand for more than 256 patterns");
        assertThat(Glob.of("{a,b}".repeat(8)).matches(Path.of("abababab"))).isTrue();
        assertThatThrownBy(() -> Glob.of("a".repeat(1_001))).hasMessage("it is longer than 1000 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a*a*a*a*a*a*a*a*a*a*a*a*b", "**/**/**/**/**/**/**/**/**/**/**/**/b"})
    @Timeout(10)
    void takesNoLongerForManyStars(String pattern) {
        String hostile = pattern.contains("/") ? "a/".repeat(2_000) : "a".repeat(4_000);

        assertThat(Glob.of(pattern).matches(Path.of(hostile))).isFalse();
        assertThat(Glob.of(pattern).matches(Path.of(hostile + "b"))).isTrue();
    }
}
