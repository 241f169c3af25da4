package dev.frontmatter.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.source.Span;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "\n",
                "\uFEFF---\ntitle: \uD83D\uDC1F\u00e9\r\n\r\nx\ry: \u20ac\uD83D\uDC1F\n---\n",
                "\u00e9\n\u20ac\n\uD83D\uDC1F"
            })
    void places_of_bytes_are_those_that_counting_from_the_start_gives(String text) {
        TextLines lines = new TextLines(text, PositionEncoding.UTF_16);
        for (int start = 0; start <= text.length(); start = next(text, start)) {
            assertThat(lines.indexOfOffset(bytes(text, start))).isEqualTo(start);
            for (int end = start; end <= text.length(); end = next(text, end)) {
                assertThat(lines.range(new Span(bytes(text, start), bytes(text, end))))
                        .isEqualTo(lines.range(start, end));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_place_within_a_character_is_that_of_the_character(int bytes) {
        TextLines lines = new TextLines("a\n\uD83D\uDC1Fb", PositionEncoding.UTF_16);

        assertThat(lines.indexOfOffset(2 + bytes)).isEqualTo(2);
        assertThat(lines.range(new Span(2, 2 + bytes))).isEqualTo(lines.range(2, 4));
    }

    private static int bytes(String text, int index) {
        return text.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
    }

    private static int next(String text, int index) {
        return index == text.length() ? index + 1 : index + Character.charCount(text.codePointAt(index));
    }
}
