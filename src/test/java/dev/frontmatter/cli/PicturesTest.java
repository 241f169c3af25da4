package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontmatter.testing.TerminalPicture;
import dev.frontmatter.testing.TerminalPicture.Palette;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * The pictures of the README are what the command prints today for the small site beside them. With
 * {@code -Dgolden.update=true} they are drawn anew.
 */
class PicturesTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Path FOLDER = Path.of("src", "pictures");
    private static final int COLUMNS = 100;

    @ParameterizedTest
    @CsvSource({
        "errors.svg, posts/kelp.md, Four diagnostics of one file on a terminal",
        "summary.svg, --format summary, The broken rules of a site on a terminal"
    })
    void theReadmeShowsWhatTheCommandPrints(String name, String args, String title) throws Exception {
        String output = run(args.split(" "));
        String drawn = TerminalPicture.of(title, "$ frontmatter " + args + "\n" + output, COLUMNS)
                .toSvg();
        Path picture = FOLDER.resolve(name);
        if (UPDATE) {
            Files.writeString(picture, drawn);
        }

        assertThat(Files.readString(picture)).isEqualTo(drawn);
        assertThat(lines(drawn))
                .containsExactlyElementsOf(Stream.concat(Stream.of("$ frontmatter " + args), output.lines())
                        .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
                        .filter(line -> !line.isEmpty())
                        .toList());
        assertThat(Files.readString(Path.of("README.md")))
                .containsPattern("!\\[[^]]{40,}]\\(src/pictures/" + name + "\\)");
    }

    private static String run(String... args) {
        return new Shell(FOLDER.resolve("site").toAbsolutePath())
                .terminal(true, false, COLUMNS)
                .outputText(args);
    }

    /** Returns the text of each line of a picture, as a reader of XML finds it. */
    private static List<String> lines(String svg) throws Exception {
        Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        NodeList texts = document.getElementsByTagName("text");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            lines.add(texts.item(i).getTextContent());
        }
        return lines;
    }

    @Test
    void anyTextIsTextOfThePicture() throws Exception {
        String text = "\u001b[1;31m</text><script>&amp;\u001b[0m ]]> \"'\n\n  <!-- x";

        String svg = TerminalPicture.of("a < b & c", text, 40).toSvg();

        assertThat(lines(svg)).containsExactly("</text><script>&amp; ]]> \"'", "  <!-- x");
        assertThat(svg).contains("<tspan class=\"r\">&lt;/text&gt;").contains("<title>a &lt; b &amp; c</title>");
    }

    @ParameterizedTest
    @CsvSource({"'\u001b[2J'", "'\u001b[1;31'", "'\u001b]0;x\u0007m'", "'a\tb'"})
    void whatIsNoTextIsRefused(String text) {
        assertThatThrownBy(() -> TerminalPicture.of("", text, 40)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyColourCanBeReadOnItsBackground() {
        for (Palette palette : List.of(TerminalPicture.LIGHT, TerminalPicture.DARK)) {
            double background = luminance(palette.background());
            assertThat(Stream.of(palette.plain(), palette.strong(), palette.red(), palette.yellow(), palette.blue()))
                    .allSatisfy(color -> {
                        double text = luminance(color);
                        double contrast = (Math.max(text, background) + 0.05) / (Math.min(text, background) + 0.05);
                        assertThat(contrast).isGreaterThan(4.5);
                    });
        }
    }

    /** Returns the relative luminance of a colour, as WCAG 2.2 defines it. */
    private static double luminance(String color) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double value = Integer.parseInt(color.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
