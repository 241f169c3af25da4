package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {

    @Test
    void breaksBetweenWords() {
        String line = "a".repeat(39) + " " + "b".repeat(40);

        assertThat(Paragraph.of(line)).isEqualTo(line + "\n");
        assertThat(Paragraph.of(line + " c")).isEqualTo(line + "\nc\n");
        assertThat(Paragraph.of("a" + line)).isEqualTo("a".repeat(40) + "\n" + "b".repeat(40) + "\n");
    }

    @Test
    void leavesAWordWhole() {
        String word = "w".repeat(100);

        assertThat(Paragraph.of(word)).isEqualTo(word + "\n");
        assertThat(Paragraph.of("a " + word + " b")).isEqualTo("a\n" + word + "\nb\n");
    }

    @Test
    void standsBesideItsTitle() {
        assertThat(Paragraph.of("-h", 4, "Help.")).isEqualTo("-h  Help.\n");
        assertThat(Paragraph.of("-h", 76, "Two words"))
                .isEqualTo("-h" + " ".repeat(74) + "Two\n" + " ".repeat(76) + "words\n");
    }

    @Test
    void standsBelowALongTitle() {
        assertThat(Paragraph.of("-jobs", 6, "How many.")).isEqualTo("-jobs\n      How many.\n");
    }
}
