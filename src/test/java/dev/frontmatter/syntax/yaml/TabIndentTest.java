package dev.frontmatter.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of front matter that is indented with tabs. */
class TabIndentTest {

    @Test
    void oneTabIsOneLevel() {
        assertThat(mended("a:\n\tb: 1\n")).isEqualTo("a:\n  b: 1\n");
        assertThat(mended("a:\n\tb:\n\t\tc: 1\n\td: 2\ne: 3\n")).isEqualTo("a:\n  b:\n    c: 1\n  d: 2\ne: 3\n");
        assertThat(mended("a:\r\n\t- b\r\n\t- c\r\n")).isEqualTo("a:\r\n  - b\r\n  - c\r\n");
    }

    @Test
    void emptyLinesAndTabsBehindTextStay() {
        assertThat(mended("a:\n\t\n \n\tb: x\ty\t\n")).isEqualTo("a:\n\t\n \n  b: x\ty\t\n");
        assertThat(mended("a:\n\tb: 1\n\t\t\n\tc: 2\n")).isEqualTo("a:\n  b: 1\n\t\t\n  c: 2\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a:\n\tb: 1\n c: 2\n",
                "a:\n\t b: 1\n",
                "a:\n b: 1\n\tc: 2\n",
                "a:\n\tb: |\n\t\ttext\n",
                "a:\n\tb: >\n\t\ttext\n",
                "a:\n\tb: |-\n\t\ttext\n",
                "a:\n\tb: >+2  \n\t\ttext\n",
                "a:\n\tb: |0\n\t\ttext\n",
                "a:\n\t|\n\t\ttext\n",
                "\ttext |0\n",
                "\ttext \"and\nmore' :\"text\n",
                "\t- a\n"
            })
    void whatMayMeanSomethingElseStays(String yaml) {
        assertThat(mended(yaml)).isEqualTo(yaml);
    }

    /** With spaces, the dashes would be told as a closing line, and the tabs came first. */
    @Test
    void whatWouldShowAFaultOfAFenceStays() {
        String yaml = "a:\n\t- b\n-----\nc\n-----\nd\n";

        assertThat(mended(yaml)).isEqualTo(yaml);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a:\n\tb: x|y\n", "a:\n\tb: 10\n", "a:\n\t- -\n", "a:\n\tb: |+x\n", "a:\n\t1:\n\t\tc: 3+\n"})
    void whatOnlyLooksLikeABlockTextIsMended(String yaml) {
        assertThat(mended(yaml)).isEqualTo(yaml.replace("\t", "  "));
    }

    /** The YAML with the certain fix of its finding, if there is one. */
    private static String mended(String yaml) {
        String file = "---\n" + yaml + "---\n";
        List<Diagnostic> findings = FrontMatter.untyped().tryReadText(file).diagnostics();
        assertThat(findings).extracting(Diagnostic::rule).containsExactly(Rules.TAB_INDENT);
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        for (Fix fix : findings.get(0).fixes()) {
            if (fix.safe()) {
                String before = new String(bytes, 0, fix.span().start(), StandardCharsets.UTF_8);
                String behind = file.substring(fix.span().end());
                file = before + fix.replacements().get(0).text() + behind;
            }
        }
        return file.substring(4, file.length() - 4);
    }
}
