package dev.frontmatter.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.testing.FormatText;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tree.DataTree;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A text in quotes is that text again, in each format and for Jackson. */
class JsonStringProperties {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Property(tries = 3_000)
    void is_read_back(@ForAll String text) {
        assertThat(MAPPER.readValue(JsonString.quoted(text), String.class)).isEqualTo(text);
    }

    @Property(tries = 3_000)
    void is_read_back_in_each_format(@ForAll String text) {
        String whole = text.replaceAll("[\\ud800-\\udfff]", "");
        String quoted = JsonString.quoted(whole);

        assertThat(value(Format.JSON, "{\"a\": " + quoted + "}")).isEqualTo(whole);
        assertThat(value(Format.TOML, "a = " + quoted + "\n")).isEqualTo(whole);
    }

    private static String value(Format format, String document) {
        DataTree tree = FormatText.read(format, document);
        return tree.text(tree.find("/a"));
    }

    @Test
    void escapes_what_is_not_seen() {
        assertThat(JsonString.quoted("a\"\\\n\r\t\u0000\u001f\u007f\u00e9\ud83d\ude00\ud800x\udc00"))
                .isEqualTo("\"a\\\"\\\\\\n\\r\\t\\u0000\\u001f\\u007f\u00e9\ud83d\ude00\\ud800x\\udc00\"");
    }
}
