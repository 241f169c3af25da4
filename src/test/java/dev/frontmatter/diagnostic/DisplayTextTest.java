package dev.frontmatter.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.testing.CiLog;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Text that acts on terminals, and text that CI systems take for commands. */
class DisplayTextTest {

    private static final String HIGHEST_BELOW_ASTRAL = "\uffff";

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                // GitHub Actions, Gitea and Forgejo
                "::error::x,\\u003a:error::x",
                "  ::add-mask::x,  \\u003a:add-mask::x",
                "\u3000::x,\u3000\\u003a:x",
                ":::x,\\u003a::x",
                "a ##[error]x,a #\\u0023[error]x",
                "###[group]x,##\\u0023[group]x",
                // Azure Pipelines
                "title ##vso[task.setvariable variable=x]y,title #\\u0023vso[task.setvariable variable=x]y",
                "##VSO[task.complete],#\\u0023VSO[task.complete]",
                // TeamCity, and those that took its form over
                "a##teamcity[buildStop],a#\\u0023teamcity[buildStop]",
                "##octopus[set],#\\u0023octopus[set]",
                "##my.get-2_3[x],#\\u0023my.get-2_3[x]",
                "##vso##vso[x],##vso#\\u0023vso[x]",
                // GitLab
                "section_start:1:x,section\\u005fstart:1:x",
                "a Section_End:1:x,a Section\\u005fEnd:1:x",
                // Travis
                "travis_fold:start:x,travis\\u005ffold:start:x",
                "travis_time:start:x,travis\\u005ftime:start:x",
                // Buildkite
                "--- x,\\u002d-- x",
                "+++ x,\\u002b++ x",
                "~~~ x,\\u007e~~ x",
                "^^^ +++,\\u005e^^ +++",
                // Jenkins
                "\u001b[8mha:AAAA,\\u001b[8mha:AAAA",
            })
    void breaksCommands(String text, String expected) {
        assertThat(DisplayText.escape(text)).isEqualTo(expected);
        assertThat(DisplayText.escape(expected)).as("again").isEqualTo(expected);
        assertThat(CiLog.commandsIn(text)).as("is a command").isNotEmpty();
        assertThat(CiLog.commandsIn(expected)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a::b",
                "std::vector",
                "## heading",
                "## heading [x](y)",
                "#[x]",
                "# [x]",
                "C# [1]",
                "section_start",
                "section_startled: x",
                "my section: x",
                "---",
                "----",
                " --- x",
                "-- x",
                "images[0].width",
                "é ü 漢字 עברית",
                "👩\u200d💻 ❤\ufe0f 🏳\ufe0f\u200d🌈",
                "می\u200cخواهم",
                "क\u094d\u200dष",
            })
    void leavesOtherTextAlone(String text) {
        assertThat(DisplayText.escape(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a ::x,a ::x",
                "::x,::x",
                "--- x,--- x",
                "##[x],#\\u0023[x]",
                "section_end:x,section\\u005fend:x",
            })
    void breaksWithinALineWhatCountsThere(String text, String expected) {
        assertThat(DisplayText.escapeWithin(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ti\u200dtle, ti\\u200dtle",
        "\u200ctitle, \\u200ctitle",
        "title\ufe0f, title\\ufe0f",
        "é\u200d, é\\u200d",
        "漢\u200d\u200d\u200d\u200dx, 漢\u200d\u200d\\u200d\\u200dx",
        "\u202e\u200dx, \\u202e\\u200dx",
        "\u202e\ufe0f\u200dx, \\u202e\\ufe0f\\u200dx",
        "ti\u00adtle, ti\\u00adtle",
        "ti\u3164tle, ti\\u3164tle",
        "ti\u034ftle, ti\\u034ftle",
        "\ufffe\uffff, \\ufffe\\uffff",
    })
    void escapesWhatNobodySees(String text, String expected) {
        assertThat(DisplayText.escape(text)).isEqualTo(expected);
    }

    @Test
    void escapesTags() {
        String tagged = "a" + Character.toString(0xE0041) + Character.toString(0xE007F) + "b";

        assertThat(DisplayText.escape(tagged)).isEqualTo("a\\udb40\\udc41\\udb40\\udc7fb");
        assertThat(JsonMapper.shared().readValue("\"" + DisplayText.escape(tagged) + "\"", String.class))
                .isEqualTo(tagged);
    }

    /** No character is overlooked, and none is made another. */
    @Test
    void isTheSameJson() {
        JsonMapper json = JsonMapper.shared();
        IntStream.rangeClosed(0x20, Character.MAX_CODE_POINT)
                .filter(c -> c > HIGHEST_BELOW_ASTRAL.charAt(0) || !Character.isSurrogate((char) c))
                .filter(c -> c != '"' && c != '\\')
                .forEach(c -> {
                    String text = "a" + Character.toString(c) + "b";
                    String shown = DisplayText.escape(text);
                    if (!shown.equals(text)) {
                        assertThat(json.readValue("\"" + shown + "\"", String.class))
                                .isEqualTo(text);
                    }
                    assertThat(CiLog.commandsIn(shown)).as("U+%04X", c).isEmpty();
                });
    }

    @Test
    void breaksTextAtSpacesAndWithinLongWords() {
        assertThat(DisplayText.wrap("a quiet harbour", 80, 80)).containsExactly("a quiet harbour");
        assertThat(DisplayText.wrap("a quiet harbour", 7, 9)).containsExactly("a quiet", "harbour");
        assertThat(DisplayText.wrap("quiet harbour", 3, 9)).containsExactly("", "quiet", "harbour");
        assertThat(DisplayText.wrap("https://example.org/tide", 9, 9))
                .containsExactly("https://e", "xample.or", "g/tide");
        assertThat(DisplayText.wrap("潮潮潮潮潮", 4, 5)).containsExactly("", "潮潮", "潮潮", "潮");
        assertThat(DisplayText.wrap("x ::error::no", 4, 20)).containsExactly("x", "\\u003a:error::no");
        assertThat(DisplayText.wrap("", 0, 0)).containsExactly("");
        assertThat(DisplayText.wrap("ab", 0, 0)).containsExactly("a", "b");
        assertThat(DisplayText.cut("a quiet harbour", 9)).isEqualTo("a quiet …");
        assertThat(DisplayText.cut("潮潮潮", 4)).isEqualTo("潮…");
    }
}
