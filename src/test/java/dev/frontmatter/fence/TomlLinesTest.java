package dev.frontmatter.fence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.testing.AnyFormat;
import dev.frontmatter.testing.FormatText;
import dev.frontmatter.testing.Pick;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TomlLinesTest {

    /** A slash stands for a line end; the digits say for each line whether it begins inside a text. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a = 1/+++, 00",
                "a = \"\"\"/+++/\"\"\"/+++, 0110",
                "a = '''/+++/'''/+++, 0110",
                "a = \"\"\"x\"\"\"/+++, 00",
                "a = \"\"\"x\"\"\"\"\"/+++, 00",
                "a = \"\"\"x\\\"\"\"/+++/\"\"\"/+++, 0110",
                "a = '''x\\'''/+++, 00",
                "a = \"\"\"'''/+++/\"\"\"/+++, 0110",
                "a = 1 # \"\"\"/+++, 00",
                "a = \"#\" + \"\"\"/+++, 01",
                "a = \"x/+++, 00",
                "a = \"\\\"\"/b = \"\"\"/+++, 001",
                "a = \"\"/b = ''/+++, 000",
                "a = \"\"\"\"\"\"/+++, 00",
                "a = \"\"\"\\/\"\"\"/+++, 010"
            })
    void tells_the_lines_inside_a_text(String lines, String inside) {
        assertThat(inside(lines.replace("/", "\n"))).isEqualTo(inside);
    }

    /** In a document without errors it agrees with the reader on each line. */
    @Property(tries = 2_000)
    void agrees_with_the_reader(@ForAll Random random) {
        Map<String, Object> data = AnyFormat.data(random);
        data.put("several lines", Pick.of(random, "+++\n+++", "a\n+++\n", "\"\"\"\n'''"));
        String text = AnyFormat.toml(data, random).text();
        DataTree tree = FormatText.read(Format.TOML, text);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder expected = new StringBuilder();
        List<int[]> texts = new ArrayList<>();
        for (int node = 1; node < tree.nodeCount(); node++) {
            if (tree.kind(node) == NodeKind.TEXT) {
                texts.add(new int[] {tree.span(node).start(), tree.span(node).end()});
            }
        }
        for (int line = 0; line < bytes.length; line++) {
            if (line == 0 || bytes[line - 1] == '\n') {
                int start = line;
                expected.append(texts.stream().anyMatch(span -> span[0] < start && start < span[1]) ? '1' : '0');
            }
        }
        assertThat(inside(text)).as(text).startsWith(expected);
    }

    private static String inside(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        TomlLines lines = new TomlLines();
        StringBuilder inside = new StringBuilder();
        int start = 0;
        while (start <= bytes.length) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            inside.append(lines.isInText() ? '1' : '0');
            lines.pass(bytes, start, end);
            start = end + 1;
        }
        return inside.toString();
    }
}
