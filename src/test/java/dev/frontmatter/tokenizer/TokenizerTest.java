package dev.frontmatter.tokenizer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The result is drawn into the input: {@code ¦} stands between opening, front matter, closing and body; {@code «} and
 * {@code »} around what is reported. Each drawing is split with every kind of line end, with and without a byte order
 * mark.
 */
class TokenizerTest {

    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");
    private static final List<String> MARKS = List.of("", "\uFEFF");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n¦title: x\n¦---\n¦Body\n",
                "---\n¦title: x\n¦---\n¦",
                "---\n¦title: x\n¦---¦",
                "---\n¦¦---\n¦Body",
                "---\n¦\n\n¦---\n¦\nBody\n\n",
                "---\n¦title: x\n¦...\n¦Body",
                "---\n¦title: x\n¦...¦",
                "---yaml\n¦title: x\n¦---\n¦Body",
                "---yaml \n¦title: x\n¦...\n¦Body",
                "--- \t\n¦title: x\n¦---\t \n¦Body",
                "---\n¦title: x\n¦---\n¦---\ntitle: y\n---\n",
                "---\n¦title: x\n¦...\n¦---\nBody",
                "---\n¦title: Fähre 🚢\n¦---\n¦Grüße"
            })
    void yaml(String drawing) throws IOException {
        assertSplit(Format.YAML, drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n¦----\n¦---\n¦Body",
                "---\n¦--\n¦---\n¦Body",
                "---\n¦---title\n¦---\n¦Body",
                "---\n¦--- title\n¦---\n¦Body",
                "---\n¦ ---\n¦---\n¦Body",
                "---\n¦\t---\n¦---\n¦Body",
                "---\n¦....\n¦...\n¦Body",
                "---\n¦ ...\n¦...\n¦Body",
                "---\n¦...title\n¦---\n¦Body",
                "---\n¦-\u00A0--\n---\u00A0\n¦---\n¦Body",
                "---\n¦+++\n¦---\n¦Body",
                "---\n¦text: |\n  ---\n  ...\n¦---\n¦Body"
            })
    void whatDoesNotCloseYaml(String drawing) throws IOException {
        assertSplit(Format.YAML, drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+++\n¦title = 'x'\n¦+++\n¦Body",
                "+++ \n¦title = 'x'\n¦+++ \t\n¦Body",
                "+++\n¦---\n...\n++++\n +++\n+++ x\n¦+++\n¦Body",
                "---toml\n¦title = 'x'\n¦---\n¦Body",
                "---toml\n¦+++\n...\n¦---\n¦Body"
            })
    void toml(String drawing) throws IOException {
        assertSplit(Format.TOML, drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "¦{}¦\n¦Body",
                "¦{}¦¦",
                "¦{\"a\": 1}¦ \t\n¦Body",
                "¦{ \n\t\"a\": {\"b\": [{}]}\n}¦\n¦Body",
                "¦{\"a\": \"}\"}¦\n¦Body",
                "¦{\"a\": \"\\\"}\"}¦\n¦Body",
                "¦{\"a\\\\\": \"{\"}¦\n¦Body",
                "¦{\n\n}¦\n¦}",
                "¦{\n\"a\": 1\n}\n\"b\": 2\n}¦\n¦Body",
                "¦{\n\"a\": 1,}\n\n  \"b\": [\n1]\n}¦\n¦Body",
                "¦{\"a\": 1},\n\"b\": 2\n}¦\n¦Body",
                "¦{\"a\": [1, 2},\n\"b\": {\"c\": 1}},\n\"d\": 2}¦\n¦Body",
                "¦{\n\"a\": [{\"b\": 1}}],\n\"c\": 2\n}¦\n¦Body",
                "¦{\"a\": 1}¦\n¦\"b\": 2\nprose\n}\n",
                "¦{\"a\": 1}¦\n¦\"b\": 2\n",
                "¦{\"a\": 1}¦\n¦\"b\" 2\n}\n",
                "¦{\n\"a\": {\"b\": 1,\n\"c\": 2\n}¦\n¦Body",
                "¦{\n\"a\": {\n\"b\": 1\n}\n,\"c\": {\n}¦\n¦Body",
                "---json\n¦{\"a\": 1}\n¦---\n¦Body",
                "---json\n¦{\"a\":\n...\n1}\n¦---\n¦Body"
            })
    void json(String drawing) throws IOException {
        assertSplit(Format.JSON, drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Body",
                "\n\nBody",
                "\n",
                " ",
                "Text\n---\ntitle: x\n---\n",
                "# Heading\n\n---\n",
                "- entry\n- entry\n",
                "-",
                "--flag",
                "---- x",
                "+ entry",
                "+1",
                "++i",
                "...\ntitle: x\n---\n",
                "===\n",
                "—\ntitle: x\n—\n",
                "{{ page.title }}\n---\n",
                "{{\"text\"}}",
                "{% if x %}\n{\"a\": 1}\n",
                "{/* MDX */}",
                "{title}",
                "{ a: 1 }",
                "{",
                "{\n",
                "[{\"a\": 1}]",
                "\n\n- entry",
                "\n{{ page.title }}"
            })
    void bodiesWithoutFrontMatter(String body) throws IOException {
        for (String mark : MARKS) {
            for (String lineEnd : LINE_ENDS) {
                Segments segments = split(mark + body.replace("\n", lineEnd));

                assertThat(segments.format()).isEmpty();
                assertThat(segments.diagnostics()).isEmpty();
                assertAllBody(segments);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n«---»\ntitle: x\n---\n",
                "\n\n \t\n«---»\ntitle: x\n---\n",
                " «---»\ntitle: x\n---\n",
                "\t«+++»\ntitle = 'x'\n+++\n",
                "\n«---yaml» \ntitle: x\n---\n",
                "\n  «{»\"a\": 1}\n"
            })
    void lateAndReadAllTheSame(String drawing) throws IOException {
        for (String lineEnd : LINE_ENDS) {
            String drawn = drawing.replace("\n", lineEnd);
            Segments segments = split(drawn.replaceAll("[«»]", ""));

            assertThat(segments.hasFrontMatter()).isTrue();
            assertThat(drawn(segments).replace("¦", "")).isEqualTo(drawn.replaceAll("[«»]", ""));
            assertThat(segments.diagnostics()).singleElement().satisfies(diagnostic -> {
                assertThat(diagnostic.rule()).isEqualTo(Rules.LATE);
                assertThat(drawn(segments.source(), diagnostic)).isEqualTo(drawn);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"«b»---\ntitle: x\n---\n", "«\u00A0»---\ntitle: x\n---\nBody\n"})
    void belowOtherCharacters(String drawing) throws IOException {
        assertReported(Rules.LATE, drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b---\ntitle: x\n",
                "b---\nBody\n---\n",
                "a dozen of them---\ntitle: x\n---\n",
                "b----\ntitle: x\n---\n",
                "***\nBody\n***\n",
                "***\ntitle: x\n",
                ";;;\n{\"a\": 1}\n",
                ";;;\n{\"a\": 1}\nBody\n;;;\n",
                ";;;\n{\"a\": 1} ;;;\n",
                ";;;\n{ \"a\": 1\n;;;\n",
                ";;;\n{ \"a\": \"}\n;;;\n",
                ";;;\n{{ title }}\n;;;\n",
                "~~\ntitle: x\n~~\n",
                "~~~yaml\ntitle: x\n~~~\n",
                "*-*\ntitle: x\n---\n",
                "—a\ntitle: x\n—\n",
                "—\n"
            })
    void nothingLikeAnOpeningLine(String text) throws IOException {
        assertThat(split(text).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«———»\ntitle: x\n———\nBody",
                "«—--»\ntitle: x\n---\n",
                "«–––» \ntitle: x\n–––\n",
                "«***»\ntitle: x\n***\n",
                "«===»\ntitle: x\n---\n",
                "«;;;»\ntitle: x\n;;;\n",
                "«;;;»\n\"a\":1,\n  \"b\" : {\n}\n;;;\n",
                "«;;;»\n{\"a\": 1}\n;;;\nBody",
                "«;;;» \n\n{\n\"a\": {\"}\\\"\": 1}\n}\n\n---\n",
                "«***»\n{}\n===\n",
                "«~~~~~~»\ntitle: x\n\nslug: y\n~~~~~~\n"
            })
    void otherCharacters(String drawing) throws IOException {
        assertReported(Rules.FENCE_CHARACTERS, drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: x\n«***»\nBody",
                "---\ntitle: x\n«+++» \n",
                "---yaml\ntitle: x\n«———»\n",
                "---toml\ntitle = 'x'\n«+++»\n",
                "---json\n{}\n«+++»\n",
                "+++\ntitle = 'x'\n«---»\n...\n"
            })
    void closedWithOtherCharacters(String drawing) throws IOException {
        assertReported(Rules.CLOSER_CHARACTERS, drawing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n***\n", "---\ntitle: x\nBody\n***\n", "---\ntitle: x\n###\n", "+++\n***\n"})
    void nothingLikeAClosingLine(String text) throws IOException {
        assertThat(split(text).diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.rule()).isEqualTo(Rules.UNCLOSED));
    }

    @ParameterizedTest
    @CsvSource({
        "'---\n---\ntitle: x\n---\n', 2:1",
        "'---\n\n---\ntitle: x\n\nslug: y\n---\nBody', 3:1",
        "'---\n---\nBody\n---\n', -",
        "'---\n---\n\ntitle: x\n---\n', -",
        "'---\n---\ntitle: x\n----\n', -",
        "'---\n---\ntitle: x\nBody\n---\n', -",
        "'---\n---\ntitle: x\n', -",
        "'---\n---', -",
        "'---\na: b\n---\ntitle: x\n---\n', -",
        "'+++\n+++\na = 1\n\n[b]\nc.d = [\n  2\n]\n+++\nBody', 2:1",
        "'+++\n+++\nBody = text\nand more\n+++\n', -",
        "'+++\n+++\na = 1\n', -",
        "'+++\n+++\n= 1\n+++\n', -",
        "'---toml\n---\na = 1\n---\n', 2:1",
        "'---toml\n---\na = 1\n+++\n', -",
        "'---json\n---\n{\"a\": 1}\n---\n', 2:1",
        "'---json\n---\n{\"a\": 1}\n', -"
    })
    void closedAtOnce(String text, String place) throws IOException {
        String found = split(text).diagnostics().stream()
                .map(diagnostic -> diagnostic.rule() + " " + diagnostic.start())
                .collect(Collectors.joining());

        assertThat(found).isEqualTo(place.equals("-") ? "" : "front/closed-at-once " + place);
    }

    @Test
    void aFixOfAFenceGivesWhatWasMeant() throws IOException {
        for (String text : List.of(
                "----\n---\ntitle: x\n---\n",
                "———\ntitle: x\n———\n",
                "b---\ntitle: x\n---\n",
                "---\n---\ntitle: x\n---\n",
                "---\ntitle: x\n+++\n")) {
            Diagnostic missed = split(text).diagnostics().get(0);
            byte[] mended = missed.fixes().get(0).applyTo(text.getBytes(UTF_8));

            assertThat(new String(mended, UTF_8)).isEqualTo("---\ntitle: x\n---\n");
        }
    }

    @Test
    void aFixOfAFenceAroundAnObjectNamesItsFormat() throws IOException {
        for (String text : List.of(";;;\n{\"a\": 1}\n;;;\nBody", ";;;\n{\"a\": 1}\n---\nBody")) {
            Diagnostic missed = split(text).diagnostics().get(0);
            byte[] mended = missed.fixes().get(0).applyTo(text.getBytes(UTF_8));

            assertThat(new String(mended, UTF_8)).isEqualTo("---json\n{\"a\": 1}\n---\nBody");
        }
    }

    @Test
    void theFirstLineOfABodyIsWhereAClosingLineMayBe() throws IOException {
        for (String lineEnd : LINE_ENDS) {
            String text = "---\ntitle: x\n\nThe body.\n".replace("\n", lineEnd);
            Diagnostic unclosed = split(text).diagnostics().get(0);
            byte[] mended = unclosed.fixes().get(0).applyTo(text.getBytes(UTF_8));

            assertThat(new String(mended, UTF_8)).isEqualTo("---\ntitle: x\n\n---\nThe body.\n".replace("\n", lineEnd));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«----»\ntitle: x\n----\n",
                "«----» \ntitle: x\n---\n",
                "«--»\ntitle: x\n--\n",
                "«++++»\ntitle = 'x'\n++++\n",
                "«++»\n",
                "«-----------------»"
            })
    void fenceLength(String drawing) throws IOException {
        assertReported(Rules.FENCE_LENGTH, drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«---yml»\ntitle: x\n---\n",
                "«---YAML» \ntitle: x\n---\n",
                "«--- yaml»\ntitle: x\n---\n",
                "«--- title»\n---\n",
                "«---\u00A0»\ntitle: x\n---\n",
                "«--- ---»\n",
                "«+++toml»\ntitle = 'x'\n+++\n",
                "«---xml»"
            })
    void unknownFormat(String drawing) throws IOException {
        assertReported(Rules.UNKNOWN_FORMAT, drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«---»",
                "«---»\n",
                "«---»\ntitle: x\n",
                "«---» \ntitle: x\n\tand y\n++-\n",
                "«---yaml»\ntitle: x\n",
                "«---»\ntitle: x\n ...\n....\n-\n",
                "«+++»\ntitle = 'x'\n--\n...\n",
                "«---json»\n{}\n",
                "«{»\"a\": 1\n\nBody\n"
            })
    void unclosed(String drawing) throws IOException {
        assertReported(Rules.UNCLOSED, drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: x\n «---»\nBody",
                "---\ntitle: x\n\t«---» \nBody",
                "---yaml\ntitle: x\n  «---»",
                "+++\ntitle = 'x'\n «+++»\nBody",
                "---\n «---»\n--- x\n----\n"
            })
    void closerIndented(String drawing) throws IOException {
        assertReported(Rules.CLOSER_INDENTED, drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: x\n«--- Body»\n",
                "---\ntitle: x\n«---Body» ",
                "---\ntitle: x\n«---yaml»\n",
                "---toml\ntitle = 'x'\n«---toml»\n",
                "+++\ntitle = 'x'\n«+++ Body»\n",
                "---\n«--- x»\n ---\n----\n",
                "{\"a\": 1} «Body»\n",
                "{}«}»",
                "{\"a\": {}}\t«, more» \nBody",
                "{\"a\": {}}«,»\n\"more\": \nBody"
            })
    void closerText(String drawing) throws IOException {
        assertReported(Rules.CLOSER_TEXT, drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: x\n«----»\nBody",
                "---\ntitle: x\n«-----» \t\nBody",
                "---\ntitle: x\n«--»\nBody",
                "+++\ntitle = 'x'\n«++++»",
                "---\n«----»\n ---\n--- x\n"
            })
    void closerLength(String drawing) throws IOException {
        assertReported(Rules.CLOSER_LENGTH, drawing);
    }

    @Test
    void lineEndsMayBeMixed() throws IOException {
        assertDrawn(Format.YAML, "---\r¦title: x\r\nheat: 1\r\r\n¦---\r\n¦\rBody\r");
        assertDrawn(Format.YAML, "---\r\n¦title: x\n¦...\r¦\r\nBody");
        assertDrawn(Format.TOML, "+++\n¦\r¦+++\r\n¦\nBody");
        assertDrawn(Format.JSON, "¦{\r\"a\": 1}¦\r¦\r\nBody");
    }

    @Test
    void otherSeparatorsEndNoLine() throws IOException {
        assertDrawn(Format.YAML, "---\n¦a: b\u0085---\u2028---\u000B---\f---\n¦---\n¦Body");
    }

    @Test
    void bytesThatAreNoUtf8AreKept() throws IOException {
        byte[] bytes = {'-', '-', '-', '\n', (byte) 0xFF, '\n', '-', '-', '-', '\n', (byte) 0xC3};

        Segments segments = Tokenizer.split(Source.of("test", bytes));

        assertThat(segments.frontMatter()).isEqualTo(new Span(4, 6));
        assertThat(segments.body()).isEqualTo(new Span(10, 11));
    }

    @Test
    void aStreamIsReadToTheClosingLineOnly() throws IOException {
        InputStream in =
                new SequenceInputStream(new ByteArrayInputStream("---\na: b\n---\n".getBytes(UTF_8)), failing());

        Segments segments = Tokenizer.split(Source.of("test", in), Limits.defaults());

        assertThat(segments.source().text(segments.frontMatter())).isEqualTo("a: b\n");
        assertThat(segments.body()).isEqualTo(Span.at(13));
    }

    @Test
    void aStreamIsReadNoFurtherThanTheLimit() throws IOException {
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream(("---\n" + "a: b\n".repeat(4)).getBytes(UTF_8)), failing());

        Segments segments =
                Tokenizer.split(Source.of("test", in), Limits.defaults().withFrontMatterBytes(16));

        assertThat(segments.hasFrontMatter()).isFalse();
        assertThat(segments.diagnostics()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rules.LIMIT_FRONT_MATTER);
            assertThat(finding.span()).isEqualTo(new Span(0, 3));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "---\n", "---\r\nBody", "...\n"})
    void frontMatterOfTheLimitItselfPasses(String closing) throws IOException {
        assertThat(within(5, "---\na: b\n" + closing).hasFrontMatter()).isTrue();
        assertThat(within(4, "---\na: b\n" + closing).diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly(Rules.LIMIT_FRONT_MATTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"----", "---x", "--- x", "---   x"})
    void whereverTheLimitFallsAClosingLineStandsAlone(String line) throws IOException {
        for (int limit = 1; limit < 20; limit++) {
            assertThat(within(limit, "---\na: b\n" + line + "\n---\n").hasFrontMatter())
                    .isEqualTo(limit >= "a: b\n".length() + line.length() + 1);
        }
    }

    @Test
    void jsonOfTheLimitItselfPasses() throws IOException {
        for (String mark : MARKS) {
            String text = mark + "{\"a\": 1}\n";
            assertThat(within(8, text).hasFrontMatter()).isTrue();
            assertThat(within(7, text).diagnostics())
                    .extracting(Diagnostic::rule)
                    .containsExactly(Rules.LIMIT_FRONT_MATTER);
        }
    }

    /** Blanks behind a fence are read as far as a line may be long, whether more of the input is there or not. */
    @ParameterizedTest
    @ValueSource(strings = {"---%s\na: b\n---\n", "---\na: b\n---%s\n", "{\"a\": 1}%s\n"})
    void aFenceWithItsBlanksIsNoLongerThanALine(String drawing) throws IOException {
        for (int blanks = 8_170; blanks < 8_210; blanks++) {
            String text = drawing.formatted(" ".repeat(blanks));
            Limits limits = Limits.defaults().withFrontMatterBytes(100);

            Segments ofText = Tokenizer.split(Source.ofText("test", text), limits);
            Segments ofStream = Tokenizer.split(Source.of("test", oneByOne(text)), limits);

            boolean fits = blanks <= (drawing.startsWith("{") ? 8_192 : 8_192 - "---".length());
            assertThat(ofText.hasFrontMatter()).as("%d blanks", blanks).isEqualTo(fits);
            assertThat(ofStream.hasFrontMatter())
                    .as("%d blanks in a stream", blanks)
                    .isEqualTo(fits);
            assertThat(within(10_000, text).hasFrontMatter()).isTrue();
        }
    }

    /** A stream that gives one byte each time. */
    private static InputStream oneByOne(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] to, int offset, int length) {
                return super.read(to, offset, Math.min(1, length));
            }
        };
    }

    /** An opening line may be mended if there is nothing but keys below it, down to a line of dashes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "----\ntitle: x\n----\n",
                "----\ntitle: x\n--\n",
                "----\n\n# comment\ntitle: x\n- a\n---",
                "---yml\ntitle: x\n---\n",
                "\n---\ntitle: x\n---\n"
            })
    void whatCertainlyOpensMayBeMended(String text) throws IOException {
        assertThat(fix(text).safe()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "----\n----\n",
                "----\n\n# comment\n----\n",
                "----\ntitle: x\ntext\n----\n",
                "----\ntitle: x\n",
                "----\ntitle: x\n-\n",
                "----",
                "---yml\ntext\n---\n",
                "\n---\n---\n",
                // The closing line may be another one, or a part of a text.
                "----\ntitle: x\n---\nheat: 3\n---\n",
                "----\ntitle: x\n-----\n---\n",
                "----\ntitle: x\n ---\n---\n",
                "----\ntitle: \"x\n---\ny\"\n---\n",
                "----\nexcerpt: | # text\n---\ny\n---\n",
                // A rule and a heading.
                "----\ntitle: x\n\nHeading: y\n---\nBody\n"
            })
    void whatMayBeABodyIsNotMended(String text) throws IOException {
        assertThat(fix(text).safe()).isFalse();
    }

    /** A closing line may be mended if only keys are above it, all of which end there, and none below it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: x\n----\n",
                "---\ntitle: x\n--\n\nBody\nNote\n",
                "---\ntitle: x\n ---\nBody\n",
                "---\ntitle: x\n\n-----\nBody\n",
                "---\n\n# comment\ntags: [a, \"]\"]\n- 'it''s'\n----\n\n# Heading\n\nBody\n",
                "---\ntitle: \"say \\\"x\"\nexcerpt: it's\n----\nBody\n"
            })
    void whatCertainlyClosesMayBeMended(String text) throws IOException {
        assertThat(fix(text).safe()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n----\n",
                "---\ntext\n----\n",
                "---\ntitle: x\n-----\nheat: 3\n",
                "---\ntitle: x\n ---\nheat: 3\n",
                "---\ntitle: x\n-----\ntext\nheat: 3\n",
                "---\ntitle: x\n-----\n# comment\n\"heat\": 3\n",
                "---\ntitle: x\n-----\ntwo words: 3\n",
                "---\ntitle: x\n-----\n? heat\n",
                "---\ntags:\n-----\n- a\n",
                "---\ntags:\n-----\n  - a\n",
                "---\ntitle: x\n-----\n----\n",
                "---\ntitle: x\n ---\n more\n",
                "---\ntitle: \"x\n ---\n y\"\n",
                "---\ntitle: 'x''\n----\ny'\n",
                "---\ntags: [x,\n ---\n y]\n",
                "---\ntags: {x: \"}\",\n ---\n y: z}\n",
                "---\ntags:\n- \"x\n ---\n y\"\n",
                "---\nexcerpt: |\n  x\n ---\n",
                "---\nexcerpt: &x |2-\n  x\n  ---\n",
                "---\nexcerpt: > # text\n ---\n",
                "---\ntitle: x\n\nHeading: y\n-----\nBody\n"
            })
    void whatMayNotCloseIsNotMended(String text) throws IOException {
        assertThat(fix(text).safe()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "++++\ntitle = 'x'\n+++\n",
                "+++\ntitle = 'x'\n++++\n",
                " +++\ntitle = 'x'\n+++\n",
                "---toml\ntitle = 'x'\n ---\n",
                "\n{\"a\": 1}\n"
            })
    void nothingIsOfferedThatWouldNotBeRead(String text) throws IOException {
        assertThat(split(text).diagnostics().get(0).fixes()).isEmpty();
    }

    private static Fix fix(String text) throws IOException {
        return split(text).diagnostics().get(0).fixes().get(0);
    }

    private static Segments within(int limit, String text) throws IOException {
        return Tokenizer.split(Source.ofText("test", text), Limits.defaults().withFrontMatterBytes(limit));
    }

    private static void assertSplit(Format format, String drawing) throws IOException {
        for (String mark : MARKS) {
            for (String lineEnd : LINE_ENDS) {
                assertDrawn(format, mark + drawing.replace("\n", lineEnd));
            }
        }
    }

    private static void assertDrawn(Format format, String drawing) throws IOException {
        Segments segments = split(drawing.replace("¦", ""));

        assertThat(segments.diagnostics()).isEmpty();
        assertThat(segments.format()).contains(format);
        assertThat(drawn(segments)).isEqualTo(drawing);
    }

    private static String drawn(Segments segments) {
        Source source = segments.source();
        return source.text(segments.opening()) + "¦" + source.text(segments.frontMatter()) + "¦"
                + source.text(segments.closing()) + "¦" + source.text(segments.body());
    }

    private static void assertReported(Rule rule, String drawing) throws IOException {
        for (String mark : MARKS) {
            for (String lineEnd : LINE_ENDS) {
                String drawn = mark + drawing.replace("\n", lineEnd);
                Segments segments = split(drawn.replaceAll("[«»]", ""));

                assertThat(segments.format()).isEmpty();
                assertAllBody(segments);
                assertThat(segments.diagnostics()).singleElement().satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(rule);
                    assertThat(drawn(segments.source(), finding)).isEqualTo(drawn);
                });
            }
        }
    }

    private static String drawn(Source source, Diagnostic finding) {
        Span span = finding.span();
        return source.text(new Span(0, span.start())) + "«" + source.text(span) + "»"
                + source.text(new Span(span.end(), source.length()));
    }

    private static void assertAllBody(Segments segments) {
        assertThat(segments.hasFrontMatter()).isFalse();
        assertThat(List.of(segments.fence(), segments.opening(), segments.frontMatter(), segments.closing()))
                .containsOnly(Span.at(0));
        assertThat(segments.body()).isEqualTo(new Span(0, segments.source().length()));
    }

    private static Segments split(String text) throws IOException {
        return Tokenizer.split(Source.ofText("test", text));
    }

    private static InputStream failing() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("read too far");
            }
        };
    }

    /** A brace in a text whose quotes do not pair closes nothing, and a limit hides no more than it must. */
    @Test
    void whatQuotesThatDoNotPairHideIsTooLargeBehindTheLimit() throws IOException {
        String line = "{\"a\" b}c: \"d\" \"" + "x".repeat(100) + "}\n";
        Limits few = Limits.defaults().withFrontMatterBytes(64);

        assertThat(Tokenizer.split(Source.ofText("a.md", line + "Body\n")).hasFrontMatter())
                .isTrue();
        assertThat(Tokenizer.split(Source.ofText("a.md", line), few).diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly(Rules.LIMIT_FRONT_MATTER);
        assertThat(Tokenizer.split(Source.ofText("a.md", "{\"a\": 1} b\n\"" + "x".repeat(100) + "\n}\n"))
                        .diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly(Rules.CLOSER_TEXT);
    }
}
