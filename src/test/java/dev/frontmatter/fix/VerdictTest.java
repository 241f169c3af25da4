package dev.frontmatter.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Fix COMMA = new Fix(Span.at(5), ",", true, "add a comma");

    /** The comma is gone from what is told, and nothing behind it can be read that could not be before. */
    @Test
    void a_fix_behind_which_the_text_reads_no_further_is_wrong() {
        Diagnostic missing = error(Rules.JSON_MISSING_COMMA, 6).withFixes(List.of(COMMA));

        assertThat(isRight(missing, error(Rules.JSON_SYNTAX, 6), error(Rules.JSON_SYNTAX, 7)))
                .isFalse();
        assertThat(isRight(missing, error(Rules.JSON_SYNTAX, 9), error(Rules.JSON_SYNTAX, 10)))
                .isTrue();
    }

    /** Each is mended by itself. */
    @Test
    void an_error_beside_that_has_its_own_fix_is_no_objection() {
        Diagnostic missing = error(Rules.JSON_MISSING_COMMA, 6).withFixes(List.of(COMMA));
        Fix quotes = new Fix(new Span(6, 8), "\"b\"", true, "put it in double quotes");

        assertThat(isRight(
                        missing,
                        error(Rules.JSON_UNQUOTED_TEXT, 6).withFixes(List.of(quotes)),
                        error(Rules.JSON_UNQUOTED_TEXT, 7)))
                .isTrue();
    }

    @Test
    void a_key_given_twice_can_be_read() {
        Diagnostic missing = error(Rules.JSON_MISSING_COMMA, 6).withFixes(List.of(COMMA));

        assertThat(isRight(missing, error(Rules.JSON_DUPLICATE_KEY, 6), error(Rules.JSON_DUPLICATE_KEY, 7)))
                .isTrue();
    }

    private static boolean isRight(Diagnostic mended, Diagnostic other, Diagnostic left) {
        return Verdict.isRight(mended, COMMA, List.of(mended, other), List.of(left));
    }

    private static Diagnostic error(Rule rule, int at) {
        return Diagnostic.error(rule, Source.ofText("text", "0123456789abcdef"), new Span(at, at + 2), "is wrong")
                .build();
    }
}
