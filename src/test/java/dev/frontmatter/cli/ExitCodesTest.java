package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every combination of what is found with the options that decide what a run ends with. */
class ExitCodesTest {

    private static final String CLEAN = "---\ntitle: Tide\n---\n";
    private static final String WARNING = "---\ntitle: fixes #12\n---\n";
    private static final String ERROR = "---\ntitle: 'Tide\n---\n";

    /** A file of each kind, the number of its warnings, and the code that it ends with by itself. */
    private enum Found {
        NOTHING(0, 0),
        ONE_WARNING(1, 0),
        TWO_WARNINGS(2, 0),
        AN_ERROR(0, 1),
        ERROR_AND_WARNING(1, 1),
        UNREADABLE(0, 2),
        UNREADABLE_AND_ERROR(0, 2);

        private final int warnings;
        private final int code;

        Found(int warnings, int code) {
            this.warnings = warnings;
            this.code = code;
        }

        List<String> files() {
            return switch (this) {
                case NOTHING -> List.of("clean.md");
                case ONE_WARNING -> List.of("warning.md");
                case TWO_WARNINGS -> List.of("warning.md", "other.md");
                case AN_ERROR -> List.of("error.md");
                case ERROR_AND_WARNING -> List.of("error.md", "warning.md");
                case UNREADABLE -> List.of("clean.md", "gone.md");
                case UNREADABLE_AND_ERROR -> List.of("error.md", "gone.md");
            };
        }
    }

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyCombination() {
        Shell shell = new Shell(folder)
                .file("clean.md", CLEAN)
                .file("warning.md", WARNING)
                .file("other.md", WARNING)
                .file("error.md", ERROR);
        shell.run("--baseline", "warnings.json", "--write-baseline", "warning.md", "other.md");
        shell.run("--baseline", "all.json", "--write-baseline", "warning.md", "other.md", "error.md");
        List<DynamicTest> tests = new ArrayList<>();
        for (Found found : Found.values()) {
            for (String failOn : new String[] {"", "error", "warning"}) {
                for (int most = -1; most <= 2; most++) {
                    for (boolean exitZero : new boolean[] {false, true}) {
                        for (String baseline : new String[] {"", "warnings.json", "all.json"}) {
                            for (String severity : new String[] {"", "off", "error"}) {
                                tests.add(test(shell, found, failOn, most, exitZero, baseline, severity));
                            }
                        }
                    }
                }
            }
        }
        return tests.stream();
    }

    private static DynamicTest test(
            Shell shell, Found found, String failOn, int most, boolean exitZero, String baseline, String severity) {
        List<String> args = new ArrayList<>(found.files());
        args.addAll(List.of("--format", "concise"));
        if (!failOn.isEmpty()) {
            args.addAll(List.of("--fail-on", failOn));
        }
        if (most >= 0) {
            args.addAll(List.of("--max-warnings", "" + most));
        }
        if (exitZero) {
            args.add("--exit-zero");
        }
        if (!baseline.isEmpty()) {
            args.addAll(List.of("--baseline", baseline));
        }
        if (!severity.isEmpty()) {
            args.addAll(List.of("--severity", "yaml/comment-in-text=" + severity));
        }
        int expected = expected(found, failOn, most, exitZero, baseline, severity);
        return DynamicTest.dynamicTest(
                String.join(" ", args),
                () -> assertThat(shell.run(args.toArray(String[]::new))).endsWith("exit " + expected + "\n"));
    }

    private static int expected(
            Found found, String failOn, int most, boolean exitZero, String baseline, String severity) {
        if (found.code == 2) {
            return 2;
        }
        boolean old = !baseline.isEmpty();
        int told = old || severity.equals("off") ? 0 : found.warnings;
        boolean raised = severity.equals("error") && told > 0;
        int warnings = raised ? 0 : told;
        boolean error = found.code == 1 && !baseline.equals("all.json") || raised;
        boolean fails = error || failOn.equals("warning") && warnings > 0 || most >= 0 && warnings > most;
        return fails && !exitZero ? 1 : 0;
    }
}
