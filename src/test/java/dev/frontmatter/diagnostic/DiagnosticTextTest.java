package dev.frontmatter.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The input has {@code «} and {@code »} around the span that is reported, {@code ‹} and {@code ›} around a related one. */
class DiagnosticTextTest {

    private static final Rule RULE = new Rule("my/rule");

    @Test
    void marksTheSpan() {
        assertText("""
                ---
                width: «"wide"»
                ---
                """, """
                a.md:2:8: error[my/rule]: message
                   |
                 2 | width: "wide"
                   |        ^^^^^^
                """);
    }

    @Test
    void saysHintRelatedPlaceAndFixesInThisOrder() {
        assertText(
                "---\n‹title›: a\n«title»: b\n",
                finding -> finding.fix(new Fix(Span.at(0), "", true, "remove the second"))
                        .fix(new Fix(Span.at(0), "", false, "rename it"))
                        .hint("keep one"),
                """
                a.md:3:1: error[my/rule]: message
                   |
                 3 | title: b
                   | ^^^^^ keep one
                   = first given at line 2
                   |
                 2 | title: a
                   | ^^^^^
                   = fix: remove the second
                   = possible fix: rename it
                """);
    }

    @Test
    void saysTheSameInColors() {
        Source source = Source.ofText("a.md", "text\n");
        Diagnostic warning = Diagnostic.warning(RULE, source, new Span(0, 4), "message")
                .hint("hint")
                .build();

        String colored = DiagnosticText.of(warning, TextStyle.ANSI);

        assertThat(warning.severity()).isEqualTo(Severity.WARNING);
        assertThat(colored).contains("\u001b[1;33mwarning[my/rule]\u001b[0m");
        assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(DiagnosticText.of(warning));
    }

    @Test
    void warningsSaySo() {
        Source source = Source.ofText("a.md", "text\n");

        assertThat(DiagnosticText.of(Diagnostic.warning(RULE, source, new Span(0, 4), "message")
                        .build()))
                .isEqualTo("""
                        a.md:1:1: warning[my/rule]: message
                           |
                         1 | text
                           | ^^^^
                        """);
    }

    // Spans

    @Test
    void anEmptySpanHasOneCaret() {
        assertText("topics:\n  -«»\n", """
                a.md:2:4: error[my/rule]: message
                   |
                 2 |   -
                   |    ^
                """);
    }

    @Test
    void anEmptySpanWithinALineTakesNoCharacterAway() {
        assertText("type«»:article\n", """
                a.md:1:5: error[my/rule]: message
                   |
                 1 | type:article
                   |     ^
                """);
    }

    @Test
    void theEndOfTheFileIsOnTheLastLine() {
        assertText("title: a«»", """
                a.md:1:9: error[my/rule]: message
                   |
                 1 | title: a
                   |         ^
                """);
    }

    @Test
    void afterTheLastLineEndIsALineWithoutText() {
        assertText("title: a\n«»", """
                a.md:2:1: error[my/rule]: message
                   |
                 2 |
                   | ^
                """);
    }

    @Test
    void anEmptyFileHasNoFrame() {
        assertText("«»", finding -> finding.hint("begin the file"), """
                a.md:1:1: error[my/rule]: message
                   = begin the file
                """);
    }

    @Test
    void ofASpanOverLinesTheFirstIsShown() {
        for (String lineEnd : new String[] {"\n", "\r\n", "\r"}) {
            assertText("provider:\n  «name: a\n  domain: b»\n".replace("\n", lineEnd), """
                    a.md:2:3: error[my/rule]: message
                       |
                     2 |   name: a
                       |   ^^^^^^^
                    """);
        }
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheLine() {
        assertText("\uFEFF«---»\n", """
                a.md:1:1: error[my/rule]: message
                   |
                 1 | ---
                   | ^^^
                """);
    }

    @Test
    void lineNumbersShareAGutter() {
        assertText("‹one›\n" + "\n".repeat(8) + "«ten»\n", """
                a.md:10:1: error[my/rule]: message
                   |
                10 | ten
                   | ^^^
                   = first given at line 1
                   |
                 1 | one
                   | ^^^
                """);
        assertText("‹one›\n" + "\n".repeat(98) + "«hundred»\n", """
                a.md:100:1: error[my/rule]: message
                    |
                100 | hundred
                    | ^^^^^^^
                    = first given at line 1
                    |
                  1 | one
                    | ^^^
                """);
        assertText("«one»\n" + "\n".repeat(9998) + "‹ten thousand›\n", """
                a.md:1:1: error[my/rule]: message
                      |
                    1 | one
                      | ^^^
                      = first given at line 10000
                      |
                10000 | ten thousand
                      | ^^^^^^^^^^^^
                """);
    }

    // Characters

    @Test
    void tabsAreEscapedAndTheCaretsFollow() {
        assertText("\t\twidth:\t«1»\t# x\n", """
                a.md:1:10: error[my/rule]: message
                   |
                 1 | \\t\\twidth:\\t1\\t# x
                   |             ^
                """);
        assertText("  «\t»width: 1\n", """
                a.md:1:3: error[my/rule]: message
                   |
                 1 |   \\twidth: 1
                   |   ^^
                """);
    }

    @Test
    void whatActsOnATerminalIsEscaped() {
        assertText("\u001B[31m\u202Eab\u2066\u200F«c\u0007»\u0085\u061C\n", """
                a.md:1:11: error[my/rule]: message
                   |
                 1 | \\u001b[31m\\u202eab\\u2066\\u200fc\\u0007\\u0085\\u061c
                   |                               ^^^^^^^
                """);
    }

    @Test
    void separatorsAndMarksWithinALineAreEscaped() {
        assertText("a\u2028b\uFEFF«c»\n", """
                a.md:1:5: error[my/rule]: message
                   |
                 1 | a\\u2028b\\ufeffc
                   |               ^
                """);
    }

    @Test
    void namesAndMessagesStayOnOneLine() {
        Source source = Source.ofText("a\nb\u001B.md", "text");

        assertThat(DiagnosticText.of(Diagnostic.error(RULE, source, new Span(0, 4), "found \"\r\n\u202E\"")
                        .hint("write\nnothing")
                        .related(new Span(0, 4), "first\tgiven")
                        .fix(new Fix(Span.at(0), "", true, "write \u0000"))
                        .build()))
                .isEqualTo("""
                        a\\nb\\u001b.md:1:1: error[my/rule]: found "\\r\\n\\u202e"
                           |
                         1 | text
                           | ^^^^ write\\nnothing
                           = first\\tgiven at line 1
                           |
                         1 | text
                           | ^^^^
                           = fix: write \\u0000
                        """);
    }

    @Test
    void columnsAreUtf16AndCaretsAreAsWideAsWhatTheyMark() {
        assertText("Fähre 🚢🚢 «später»\n", """
                a.md:1:12: error[my/rule]: message
                   |
                 1 | Fähre 🚢🚢 später
                   |            ^^^^^^
                """);
        assertText("船が«戻る»。\n", """
                a.md:1:3: error[my/rule]: message
                   |
                 1 | 船が戻る。
                   |     ^^^^
                """);
        assertText("한글 ｗ«🚢»\n", """
                a.md:1:5: error[my/rule]: message
                   |
                 1 | 한글 ｗ🚢
                   |        ^^
                """);
    }

    @Test
    void combiningCharactersTakeNoColumn() {
        assertText("Fa\u0308hre «spa\u0308ter»\n", """
                a.md:1:8: error[my/rule]: message
                   |
                 1 | Fa\u0308hre spa\u0308ter
                   |       ^^^^^^
                """);
    }

    @Test
    void malformedBytesAreReplaced() {
        Source source = Source.of("a.md", new byte[] {'a', (byte) 0xFF, (byte) 0xFE, 'b', '\n'});

        assertThat(DiagnosticText.of(Diagnostic.error(RULE, source, new Span(1, 3), "message")
                        .build()))
                .isEqualTo("""
                        a.md:1:2: error[my/rule]: message
                           |
                         1 | a\uFFFD\uFFFDb
                           |  ^^
                        """);
    }

    // Long lines

    @Test
    void aLineThatFitsIsShownWhole() {
        String before = "b".repeat(60);
        String after = "a".repeat(56);

        assertText(before + "«span»" + after + "\n", """
                a.md:1:61: error[my/rule]: message
                   |
                 1 | %sspan%s
                   | %s^^^^
                """.formatted(before, after, " ".repeat(60)));
    }

    @Test
    void aLongLineIsCutAfterTheSpan() {
        assertText("title: «span»" + "a".repeat(1000) + "\n", """
                a.md:1:8: error[my/rule]: message
                   |
                 1 | title: span%s…
                   |        ^^^^
                """.formatted("a".repeat(109)));
    }

    @Test
    void aLongLineIsCutBeforeTheSpan() {
        assertText("b".repeat(1000) + "«span»\n", """
                a.md:1:1001: error[my/rule]: message
                   |
                 1 | …%sspan
                   | %s^^^^
                """.formatted("b".repeat(20), " ".repeat(21)));
    }

    @Test
    void aLongLineIsCutOnBothSides() {
        assertText("b".repeat(1000) + "«span»" + "a".repeat(1000) + "\n", """
                a.md:1:1001: error[my/rule]: message
                   |
                 1 | …%sspan%s…
                   | %s^^^^
                """.formatted(
                        "b".repeat(20), "a".repeat(96), " ".repeat(21)));
    }

    @Test
    void aLongSpanIsCut() {
        assertText("title: «" + "s".repeat(1000) + "»after\n", """
                a.md:1:8: error[my/rule]: message
                   |
                 1 | title: %s…
                   |        %s
                """.formatted("s".repeat(113), "^".repeat(113)));
    }

    @Test
    void aCharacterOfTwoUnitsIsNotCutInTwo() {
        assertText("🚢".repeat(500) + "«span»" + "🚢".repeat(500) + "\n", """
                a.md:1:1001: error[my/rule]: message
                   |
                 1 | …%sspan%s…
                   | %s^^^^
                """.formatted(
                        "🚢".repeat(20), "🚢".repeat(38), " ".repeat(41)));
    }

    private static void assertText(String drawing, String expected) {
        assertText(drawing, finding -> finding, expected);
    }

    private static void assertText(String drawing, UnaryOperator<Diagnostic.Builder> more, String expected) {
        Source source = Source.ofText("a.md", drawing.replaceAll("[«»‹›]", ""));
        Diagnostic.Builder finding = more.apply(Diagnostic.error(RULE, source, span(drawing, "«", "»"), "message"));
        if (drawing.contains("‹")) {
            finding.related(span(drawing, "‹", "›"), "first given");
        }

        assertThat(DiagnosticText.of(finding.build())).isEqualTo(expected);
    }

    private static Span span(String drawing, String open, String close) {
        return new Span(offset(drawing, open), offset(drawing, close));
    }

    private static int offset(String drawing, String mark) {
        return drawing.substring(0, drawing.indexOf(mark))
                .replaceAll("[«»‹›]", "")
                .getBytes(UTF_8)
                .length;
    }
}
