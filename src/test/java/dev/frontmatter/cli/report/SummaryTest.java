package dev.frontmatter.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final Source SOURCE = Source.ofText("a.md", "title");
    private static final Span SPAN = new Span(0, 5);
    private static final Rule RULE = new Rule("test/rule");
    private static final Diagnostic ERROR =
            Diagnostic.error(RULE, SOURCE, SPAN, "wrong").build();
    private static final Diagnostic WARNING =
            Diagnostic.warning(RULE, SOURCE, SPAN, "odd").build();
    private static final Diagnostic FIXABLE = Diagnostic.error(RULE, SOURCE, SPAN, "wrong")
            .fix(new Fix(SPAN, "guess", false, "guess"))
            .fix(new Fix(SPAN, "right", true, "mend"))
            .build();

    @Test
    void countsInWords() {
        assertThat(summary(List.of())).isEqualTo("1 file checked, no problems found; exit 0");
        assertThat(summary(List.of(), List.of())).isEqualTo("2 files checked, no problems found; exit 0");
        assertThat(summary(List.of(WARNING))).isEqualTo("0 errors, 1 warning in 1 of 1 file; exit 0");
        assertThat(summary(List.of(ERROR, WARNING, WARNING), List.of()))
                .isEqualTo("1 error, 2 warnings in 1 of 2 files; exit 1");
        assertThat(summary(List.of(FIXABLE, ERROR), List.of(), List.of(FIXABLE)))
                .isEqualTo("3 errors, 0 warnings in 2 of 3 files (2 fixable); exit 1");
        assertThat(summary(Outcome.unreadable("b.md", "gone").diagnostics(), List.of(ERROR)))
                .isEqualTo("2 errors, 0 warnings in 2 of 2 files; exit 2");
    }

    @SafeVarargs
    private static String summary(List<Diagnostic>... files) {
        Summary summary = new Summary();
        for (List<Diagnostic> file : files) {
            summary.add(new Outcome<>("a.md", null, file));
        }
        return summary.line() + "; exit " + summary.exitCode();
    }
}
