package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A document in memory is split, checked and scanned in one pass; whatever stands at the edges of its parts, the answer is
 * that of the plain way.
 */
class OnePassTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\na: b\n---",
                "---\na: b\n---\n",
                "---\na: b\n---\r\nbody",
                "---\na: b\n---\rbody",
                "---\na: b\n--- \t \nbody",
                "---\na: b\n...\nbody",
                "---\na: b\n.. .\n---\n",
                "---\na: b\n---x\n---\n",
                "---\na: b\n--- x\n---\n",
                "---\na: b\n...x\n---\n",
                "---\na: b\n --- \n---\n",
                "---\na: b\n----\n---\n",
                "---\na: b\n--",
                "---\na: b",
                "---\na: b\n",
                "---\n---\n",
                "---\n\n# comment\n---\n",
                "---\n...\n",
                "---\n- a\n---\n",
                "---\na:\n---\n",
                "---\na: |\n  x\n\n---\nb: c\n",
                "---\na: |+\n  x\n\n...\nb: c\n",
                "---\na: x\n  y\n\n---\n  z\n",
                "---\na: \"x\n---\n  y\"\n",
                "---\na: 'x\n\n...\n  y'\n---\n",
                "---\na: \"x\n  ---\n  y\"\n---\n",
                "---\na: [x,\n---\ny]\n",
                "---\na: b # c\n---\n",
                "---\na: b\n---\n---\nc: d\n---\n",
                "---\na: \ud83d\ude00\n---\n\ud83d\ude00",
                "---\na: b\u0000\n---\n",
                "---\na: b\n---\n\u0000",
                "--- \na: b\n---\n",
                "---\r\na: b\r\n---\r\n",
                "\ufeff---\na: b\n---\n",
                "---",
                "---\n",
                "+++\na = 1\n+++",
                "+++\na = 1\n+++\n",
                "+++\na = 1\n+++\r\nbody",
                "+++\na = 1\n+++\rbody",
                "+++\na = 1\n+++ \t \nbody",
                "+++\na = 1\n...\n+++\n",
                "+++\na = 1\n+++x\n+++\n",
                "+++\na = 1\n +++\n+++\n",
                "+++\na = 1\n++++\n+++\n",
                "+++\na = 1\n++",
                "+++\na = 1",
                "+++\n+++\n",
                "+++\n+++\na = 1\n+++\n",
                "+++\n\n+++\na = 1\n+++\n",
                "+++\n# comment\n+++\n",
                "+++\na = \"\"\"\n+++\n\"\"\"\n+++\n",
                "+++\na = \"\"\"\n+++\nbody",
                "+++\na = '''\n+++\nbody '''\n+++\n",
                "+++\na = \"\n+++\n\"\n",
                "+++\na = [\n+++\n]\n+++\n",
                "+++\na = 1 # c\n[b]\nc = 2\n+++\n+++\nd = 1\n+++\n",
                "+++\na: 1\n+++\n",
                "+++\na.b = 1\n+++\nbody",
                "+++\na = '\ud83d\ude00'\n+++\n\ud83d\ude00",
                "+++\na = '\u0000'\n+++\n",
                "+++\na = 1\n+++\n\u0000",
                "+++ \na = 1\n+++\n",
                "+++\r\na = 1\r\n+++\r\n",
                "\ufeff+++\na = 1\n+++\n",
                "+++",
                "+++\n",
                "{\"a\": 1}",
                "{\"a\": 1}\n",
                "{\"a\": 1} \t\r\nbody",
                "{\"a\": 1}\rbody",
                "{\"a\": 1} body",
                "{\"a\": 1}}\nbody",
                "{\"a\": 1}\n\"b\": 2\n}\nbody",
                "{\"a\": 1}\n\n  \"b\" c\n}\nbody",
                "{}\nbody",
                "{ }\nbody",
                "{\n\n\t\"a\" : [ ] ,\r\n\"b\" : { } }\nbody",
                "{\"a\": 1",
                "{\"a\": \"}\"}\nbody",
                "{\"a\": \"\\\"}\"}\nbody",
                "{\"a\": \"x\n}\nbody",
                "{\"a\": [}\nbody",
                "{\"a\": 1,}\nbody",
                "{\"a\": 1, \"a\": 2}\nbody",
                "{'a': 1}\nbody",
                "{{ a }}\nbody",
                "{\"a\": '\ud83d\ude00'}\n",
                "{\"a\": \"\ud83d\ude00\"}\n\ud83d\ude00",
                "{\"a\": \"\u0000\"}\n",
                "{\"a\": 1}\n\u0000",
                "\ufeff{\"a\": 1}\n",
                " {\"a\": 1}\n",
                "{",
                "{ ",
                "",
            })
    void answersAsThePlainWayDoes(String document) throws IOException {
        assertPlain(document.getBytes(StandardCharsets.UTF_8), Limits.defaults());
    }

    /** Bytes that are no UTF-8 (RFC 3629), wherever they stand: in each kind of scalar, in a comment, in the body. */
    @ParameterizedTest
    @MethodSource("malformed")
    void refusesWhatIsNoText(byte[] bytes) throws IOException {
        String bad = new String(bytes, StandardCharsets.ISO_8859_1);
        for (String place : List.of(
                "---\na: %s\n---\n",
                "---\na: '%s'\n---\n",
                "---\na: \"%s\"\n---\n",
                "---\na: \"\\t%s\"\n---\n",
                "---\na: |\n  %s\n---\n",
                "---\na: [%s]\n---\n",
                "---\n%s: b\n---\n",
                "---\na: b # %s\n---\n",
                "---\n# %s\na: b\n---\n",
                "---\na: b\n---\n%s",
                "---\na: b\n---%s",
                "+++\na = '%s'\n+++\n",
                "+++\na = \"\\t%s\"\n+++\n",
                "+++\na = \"\"\"%s\"\"\"\n+++\n",
                "+++\na = 1 # %s\n+++\n",
                "+++\n%s = 1\n+++\n",
                "+++\na = 1\n+++\n%s",
                "+++\na = 1\n+++%s",
                "{\"a\": \"%s\"}\n",
                "{\"a\": \"\\t%s\"}\n",
                "{\"%s\": 1}\n",
                "{\"a\": 1}\n%s")) {
            byte[] document = place.replace("%s", bad).getBytes(StandardCharsets.ISO_8859_1);
            ReadResult<?> result = FrontMatter.untyped().tryRead(Source.wrap("document", document));
            assertThat(result.diagnostics())
                    .as(place)
                    .extracting(diagnostic -> diagnostic.rule().toString())
                    .containsExactly("source/encoding");
            assertPlain(document, Limits.defaults());
        }
    }

    static Stream<byte[]> malformed() {
        return Stream.of(
                new byte[] {(byte) 0x80},
                new byte[] {(byte) 0xC0, (byte) 0x80},
                new byte[] {(byte) 0xC1, (byte) 0xBF},
                new byte[] {(byte) 0xC3, 'x'},
                new byte[] {(byte) 0xC3},
                new byte[] {(byte) 0xE0, (byte) 0x9F, (byte) 0xBF},
                new byte[] {(byte) 0xE2, (byte) 0x82},
                new byte[] {(byte) 0xE2, (byte) 0x82, 'x'},
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                new byte[] {(byte) 0xF0, (byte) 0x8F, (byte) 0xBF, (byte) 0xBF},
                new byte[] {(byte) 0xF0, (byte) 0x9F, (byte) 0x98, 'x'},
                new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
                new byte[] {(byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80},
                new byte[] {(byte) 0xFF});
    }

    /** From a limit that the front matter is larger than, to one that it is smaller than; and blanks behind the fence. */
    @Test
    void passesNoLimit() throws IOException {
        for (String closing :
                List.of("---", "---" + " ".repeat(300), "---" + " ".repeat(9_000), "---" + "\t".repeat(253))) {
            for (String body : List.of("", "\n", "\nbody", "x\n---\n")) {
                byte[] document = ("---\na: b\nc: d\n" + closing + body).getBytes(StandardCharsets.UTF_8);
                for (int bytes = 1; bytes < 14; bytes++) {
                    assertPlain(document, Limits.defaults().withFrontMatterBytes(bytes));
                    assertPlain(asToml(document), Limits.defaults().withFrontMatterBytes(bytes));
                    assertPlain(asJson(document), Limits.defaults().withFrontMatterBytes(bytes));
                }
            }
        }
    }

    @Test
    void readsNothingThatIsTooLarge() throws IOException {
        byte[] document = "---\na: b\n---\nbody\n".getBytes(StandardCharsets.UTF_8);
        for (int bytes = 1; bytes < 20; bytes++) {
            assertPlain(document, Limits.defaults().withDocumentBytes(bytes));
            assertPlain(asToml(document), Limits.defaults().withDocumentBytes(bytes));
            assertPlain(asJson(document), Limits.defaults().withDocumentBytes(bytes));
        }
    }

    /** The document may end after any of its bytes. */
    @Test
    void readsWhatEndsAnywhere() throws IOException {
        byte[] document = ("---\na: b\nc:\n- \"d\ne\"\n- |\n  f\n\n- 'g' # h\ni: j\n  k\n--- \nl\u00e9\n")
                .getBytes(StandardCharsets.UTF_8);
        for (int end = 0; end <= document.length; end++) {
            assertPlain(Arrays.copyOf(document, end), Limits.defaults());
        }
    }

    @Test
    void readsTomlThatEndsAnywhere() throws IOException {
        byte[] document = "+++\na = 1\nb = ['c', \"d\\n\"] # e\n[f]\ng = \"\"\"\n+++\n\"\"\"\n+++ \nl\u00e9\n"
                .getBytes(StandardCharsets.UTF_8);
        for (int end = 0; end <= document.length; end++) {
            assertPlain(Arrays.copyOf(document, end), Limits.defaults());
        }
    }

    @Test
    void readsJsonThatEndsAnywhere() throws IOException {
        byte[] document = "{\"a\": 1,\n\"b\": [\"c\", \"d\\n\\u00e9\", {}], \"f\": {\"g\": null}} \nl\u00e9\n"
                .getBytes(StandardCharsets.UTF_8);
        for (int end = 0; end <= document.length; end++) {
            assertPlain(Arrays.copyOf(document, end), Limits.defaults());
        }
    }

    private static byte[] asJson(byte[] yaml) {
        return new String(yaml, StandardCharsets.UTF_8)
                .replaceFirst("---\n", "{")
                .replace("a: b", "\"a\":1")
                .replace("c: d", "")
                .replace("---", "}")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The same document with other fences and with numbers in place of letters. */
    private static byte[] asToml(byte[] yaml) {
        return new String(yaml, StandardCharsets.UTF_8)
                .replace("---", "+++")
                .replace("a: b", "a=11")
                .replace("c: d", "c=12")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void assertPlain(byte[] document, Limits limits) throws IOException {
        Source source = Source.wrap("document", document);
        PlainReader plain = new PlainReader(Object.class, limits, UnknownKeys.ERROR, true);
        ReadResult<?> result = FrontMatter.untyped().withLimits(limits).tryRead(source);
        Answer expected = plain.read(source);

        List<Object> answer = new ArrayList<>();
        result.document().ifPresent(read -> {
            answer.add(read.data());
            answer.add(Answer.segments(read.segments()));
        });
        List<Object> wanted = expected.data() == null ? List.of() : List.of(expected.data(), expected.segments());
        assertThat(answer).isEqualTo(wanted);
        assertThat(result.diagnostics()).isEqualTo(expected.diagnostics());
    }
}
