package dev.frontmatter.syntax.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.testing.TreeText;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which texts the scanner reads, with new keys and with those that it foresees, and where it finds their end. */
class JsonScannerTest {

    private static final KeyTable KEYS = KeyTable.of(List.of("title", "date", "tags"));

    private static final List<String> TEXTS = List.of(
            "{\"title\": \"Tides\", \"date\": \"2026-03-14\", \"tags\": \"sea\", \"n\": 1}",
            "{\"title\" : \"The tides of the sea\" , \"date\":\"x\",\n  \"tags\":  [\"a b\", 12, null],\n\n\t\"n\" : {}}",
            "{ \"a\": 1,          \"b\": true , \"c\"  :\t2.5, \"d\": [ ], \"e\": { } }  \n",
            "\n {\"title\": \"caf\u00e9 \ud83d\ude00\", \"date\": \"\u00e9\", \"tags\": \"\u00e9x\"}");

    /** The bytes that mean something, and one that does not. */
    private static final String MARKS = "\":, {}[]\n1x\0\u007f";

    @Test
    void what_is_correct_is_read_and_nothing_else() {
        for (String text : TEXTS) {
            JsonScanner scanner = new JsonScanner(KEYS, Limits.defaults());
            for (int at = 0; at < text.length(); at++) {
                if (text.charAt(at) >= 0x80) {
                    continue;
                }
                for (char mark : MARKS.toCharArray()) {
                    String changed = text.substring(0, at) + mark + text.substring(at + 1);
                    assertScanned(scanner, text);
                    assertScanned(scanner, changed);
                    assertScanned(scanner, text.substring(0, at) + mark + text.substring(at));
                }
            }
        }
    }

    @Test
    void a_text_may_end_anywhere() {
        for (String text : TEXTS) {
            JsonScanner scanner = new JsonScanner(KEYS, Limits.defaults());
            byte[] all = (text + text).getBytes(UTF_8);
            int length = text.getBytes(UTF_8).length;
            for (int end = 0; end <= length; end++) {
                Span span = new Span(0, end);
                assertScanned(scanner, text);
                assertScanned(scanner, Source.of("json", all), span);
                assertScanned(scanner, Source.of("json", Arrays.copyOf(all, end)), span);
            }
        }
    }

    private static void assertScanned(JsonScanner scanner, String json) {
        byte[] bytes = json.getBytes(UTF_8);
        assertScanned(scanner, Source.of("json", bytes), new Span(0, bytes.length));
    }

    /** It reads what the reader reads if it is an object, and its keys are ASCII without escapes. */
    private static void assertScanned(JsonScanner scanner, Source source, Span span) {
        Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
        DataTree expected = JsonReader.INSTANCE.read(source, span, KEYS, Limits.defaults(), diagnostics);
        boolean scanned = scanner.scan(source, span);
        assertThat(scanned).as(source.text(span)).isEqualTo(expected != null);
        if (scanned) {
            assertThat(TreeText.of(scanner.lentTree())).as(source.text(span)).isEqualTo(TreeText.of(expected));
        }
        scanner.empty();
    }

    @Test
    void the_closing_brace_ends_what_is_fenced() {
        assertFence("{\"a\": 1}", "", 8, 8);
        assertFence("{\"a\": 1}", "\n", 8, 9);
        assertFence("{\"a\": 1}", "\r\nbody", 8, 10);
        assertFence("{\"a\": 1}", "\rbody", 8, 9);
        assertFence("{\"a\": {}\n}", " \t\nbody", 10, 13);
        assertFence("{}", "\n\"Sea,\" she said\n:", 2, 3);
        assertFence("{}", " ".repeat(256) + "\n", 2, 259);
    }

    private static void assertFence(String json, String behind, int closing, int bodyStart) {
        JsonScanner scanner = new JsonScanner(KEYS, Limits.defaults());

        assertThat(scanner.scanToFence(Source.ofText("json", json + behind), 0)).isTrue();
        assertThat(scanner.closing()).isEqualTo(closing);
        assertThat(scanner.bodyStart()).isEqualTo(bodyStart);
        assertThat(scanner.lentTree().span(DataTree.ROOT)).isEqualTo(new Span(0, json.length()));
    }

    @Test
    void what_is_fenced_ends_its_line() {
        for (String text : List.of(
                "{\"a\": 1} x",
                "{\"a\": 1}}",
                "{}\u00a0\n",
                "{} // c\n",
                "{}\n \"a\": 1",
                " {}\n",
                "[]\n",
                "{} " + " ".repeat(256))) {
            JsonScanner scanner = new JsonScanner(KEYS, Limits.defaults());
            assertThat(scanner.scanToFence(Source.ofText("json", text), 0))
                    .as(text)
                    .isFalse();
        }
    }
}
