package dev.frontmatter.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that GitHub's runner would take for commands. */
class WorkflowCommandsTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "plain: a::b,plain: a::b",
                "::error::x,\\u003a:error::x",
                "  ::error::x,  \\u003a:error::x",
                "a ##[error]x,a #\\u0023[error]x",
                "###[error]x,##\\u0023[error]x",
                "\u3000::x,\u3000\\u003a:x",
                "\u001b[1m::x,\u001b[1m\\u003a:x",
                "' | a\n::x\n','| a\n\\u003a:x\n'",
            })
    void isNeutralised(String text, String expected) {
        assertThat(WorkflowCommands.neutral(text).strip()).isEqualTo(expected.strip());
    }
}
