package dev.frontmatter.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.cli.Shell;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The severities that the configuration and the command line give to rules. */
class SeveritiesTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder).file("a.md", "---\ntitle: Tide\ndate: soon\nlayout: post\nteam: fixes #12\n---\n");
    }

    @Test
    void rulesWeighWhatTheyWeighByThemselves() {
        assertThat(run()).isEqualTo("""
                a.md:3:7: error[schema/format]
                a.md:4:1: error[schema/unknown-key]
                a.md:5:1: error[schema/unknown-key]
                a.md:5:13: warning[yaml/comment-in-text]
                ! 3 errors, 1 warning in 1 of 1 file
                exit 1
                """);
    }

    @Test
    void theConfigurationLowersSwitchesOffAndRaises() {
        configure("""
                severity:
                  schema/unknown-key: warning
                  schema/format: off
                  yaml/comment-in-text: error
                """);

        assertThat(run()).isEqualTo("""
                a.md:4:1: warning[schema/unknown-key]
                a.md:5:1: warning[schema/unknown-key]
                a.md:5:13: error[yaml/comment-in-text]
                ! 1 error, 2 warnings in 1 of 1 file
                ! 3 diagnostics lowered or switched off: 2 by .frontmatter.yaml:2:23, 1 by .frontmatter.yaml:3:18
                exit 1
                """);
    }

    @Test
    void theLongerNameWinsAndTheCommandLineBeforeTheConfiguration() {
        configure("severity: {schema: warning, schema/format: off}\n");

        assertThat(run("--severity=schema/unknown-key=error")).isEqualTo("""
                a.md:4:1: error[schema/unknown-key]
                a.md:5:1: error[schema/unknown-key]
                a.md:5:13: warning[yaml/comment-in-text]
                ! 2 errors, 1 warning in 1 of 1 file
                ! 1 diagnostic lowered or switched off: 1 by .frontmatter.yaml:1:44
                exit 1
                """);
        assertThat(run("--severity=schema/format=warning"))
                .contains("a.md:3:7: warning[schema/format]", "a.md:4:1: warning[schema/unknown-key]");
        assertThat(run("--severity=schema=error")).contains("a.md:4:1: error").doesNotContain("schema/format");
        // Of two for one rule on the command line the last one counts.
        assertThat(run("--severity=schema/format=warning", "--severity=schema/format=error"))
                .contains("a.md:3:7: error[schema/format]");
        assertThat(run("--no-config")).contains("3 errors, 1 warning");
    }

    /** One diagnostic tells both, and to lower unknown keys must not let a required key be missing. */
    @Test
    void aMisspeltRequiredKeyWeighsWhatAMissingOneDoes() {
        shell.file("m.md", "---\nttile: Tide\ndate: 2026-03-14\nlayout: post\n---\n");
        String[][] settings = {
            {"error"},
            {"error", "schema/unknown-key=warning"},
            {"error", "schema/unknown-key=off"},
            {"error", "schema/required=off"},
            {"error", "schema/required=warning"},
            {"warning", "schema/unknown-key=warning", "schema/required=warning"},
            {"warning", "schema/unknown-key=off", "schema/required=warning"},
            {"warning", "schema/unknown-key=warning", "schema/required=off"},
            {"warning", "schema=warning"}
        };
        for (String[] setting : settings) {
            List<String> args = new ArrayList<>(List.of("m.md", "--format", "concise", "--record", "com.example.Note"));
            Stream.of(setting).skip(1).forEach(each -> args.addAll(List.of("--severity", each)));
            assertThat(shell.run(args.toArray(String[]::new)))
                    .as(String.join(" ", setting))
                    .contains("m.md:2:1: " + setting[0] + "[schema/unknown-key]: unknown key `ttile`; required");
        }
        assertThat(shell.run("m.md", "--record", "com.example.Note", "--severity", "schema=off"))
                .contains("no problems found");
    }

    @Test
    void everyMachineFormatCountsThem() {
        String[] lowered = {"--severity=schema/unknown-key=warning", "--severity=schema/format=off"};
        String counts = "\"lowered\":3,\"ignored\":0,\"baselined\":0,";
        String by = "\"loweredBy\":{\"--severity schema/format=off\":1,\"--severity schema/unknown-key=warning\":2}";

        for (String format : new String[] {"json", "jsonl", "sarif"}) {
            assertThat(shell.run(args(format, lowered))).contains(counts, by);
        }
        assertThat(shell.run(args("junit", lowered)))
                .contains("<property name=\"frontmatter.lowered\" value=\"3\"/>", "2 by --severity schema/unknown-key");
        assertThat(shell.run(args("gitlab", lowered))).contains("! 3 diagnostics lowered or switched off");
        assertThat(shell.run(args("github", lowered))).contains("::notice", "3 diagnostics lowered or switched off");
    }

    @ParameterizedTest
    @CsvSource({
        "source, `source` cannot be off: errors of that family make a file unreadable",
        "source/encoding, `source/encoding` cannot be off: it makes a file unreadable",
        "config, `config` cannot be off",
        "config/schema, `config/schema` cannot be off",
        "yaml, its warnings can be off one by one",
        "yaml/duplicate-key, it makes a file unreadable",
        "toml/date, it makes a file unreadable",
        "json/comment, it makes a file unreadable",
        "front, its warnings can be off one by one",
        "front/unclosed, it makes a file unreadable"
    })
    void whatMakesAFileUnreadableIsNeverOff(String rule, String reason) {
        configure("severity:\n  " + rule + ": off\n");

        assertThat(run("--no-config", "--severity", rule + "=off"))
                .contains("! frontmatter: --severity: `", reason)
                .endsWith("exit 2\n");
        assertThat(run())
                .contains(".frontmatter.yaml:2:" + (5 + rule.length()) + ": error[config/severity]")
                .endsWith("exit 2\n");
        assertThat(shell.run("a.md")).contains(reason);
        assertThat(run("--no-config", "--severity", rule + "=warning")).endsWith("exit 1\n");
    }

    /** An example that is an error in other places would not go away. */
    @Test
    void theWarningThatCanBeOffIsNoErrorElsewhere() {
        assertThat(run("--severity", "yaml=off"))
                .contains("one by one, such as `yaml/")
                .doesNotContain("`yaml/tag`", "`yaml/comment-in-text`");
    }

    @ParameterizedTest
    @CsvSource({
        "content/deprecated, did you mean `content/deprecated-key`?",
        "schema/deprecated-key, did you mean `schema/deprecated`?",
        "yaml/duplicate, did you mean `yaml/duplicate-key`?",
        "schema/tpye, did you mean `schema/type`?",
        "yaml/unknown-key, did you mean `schema/unknown-key`?",
        "shema/type, did you mean `schema/type`?",
        "schema/*, did you mean `schema`?",
        "schema/zzz, `frontmatter rules` lists them all"
    })
    void aNameThatIsNoneIsTakenForTheNearestOfItsFamily(String rule, String advice) {
        assertThat(run("--no-config", "--severity", rule + "=off"))
                .contains("there is no rule `" + rule + "`; " + advice)
                .endsWith("exit 2\n");
    }

    @Test
    void everyWarningCanBeOff() {
        for (Rule rule : Rules.warnings()) {
            assertThat(run("--severity", rule + "=off")).as(rule.id()).endsWith("exit 1\n");
        }
        assertThat(run("--severity", "yaml/comment-in-text=off")).doesNotContain("warning[");
    }

    @Test
    void anErrorOfARuleThatIsMostlyAWarningStays() {
        shell.file("b.md", "---\ntitle: one\n  two # three\n  four\n---\n");
        String before = shell.run("--format", "concise", "b.md");

        assertThat(before).contains("error[yaml/comment-in-text]");
        String note = "! off for warnings only, since errors make a file unreadable: yaml/comment-in-text\n";
        assertThat(shell.run("--format", "concise", "--severity", "yaml/comment-in-text=off", "b.md"))
                .isEqualTo(before.replace("exit 1", note + "exit 1"));
        shell.file(".frontmatter.yaml", "severity: {yaml/comment-in-text: off, yaml/tag: off}\n");
        assertThat(shell.run("--format", "concise", "b.md")).isEqualTo(before.replace("exit 1", note + "exit 1"));
    }

    @Test
    void aFileMayBeWithoutFrontMatterOrHaveItLate() {
        shell.file("none.md", "text\n").file("late.md", "\n---\ntitle: Tide\ndate: 2026-03-14\n---\n");

        assertThat(run("--severity=front/missing=off", "--severity=front/late=off", "none.md", "late.md"))
                .doesNotContain("[front/");
        assertThat(run("--severity=front/late=warning", "late.md")).contains("late.md:2:1: warning[front/late]");
    }

    @ParameterizedTest
    @CsvSource({
        "schema/enm=off, there is no rule `schema/enm`; did you mean `schema/enum`?",
        "schema/enum=fatal, 'a severity is off, warning or error, found `fatal`'",
        "schema/enum, 'takes RULE=off, RULE=warning or RULE=error, found `schema/enum`'",
        "=off, there is no rule ``"
    })
    void aSettingThatIsNoneIsRefused(String setting, String message) {
        assertThat(run("--severity", setting)).contains(message).endsWith("exit 2\n");
    }

    @Test
    void anUnknownRuleInTheConfigurationIsToldAtItsPlace() {
        configure("severity:\n  schema/enm: off\n");

        assertThat(run())
                .contains(".frontmatter.yaml:2:3: error", "did you mean `schema/enum`?")
                .endsWith("exit 2\n");
    }

    @Test
    void warningsAboutSchemasHaveSeveritiesToo() {
        shell.file("s.json", "{\"propertes\": {}}");

        assertThat(shell.run("--schema", "s.json", "a.md")).contains("warning[config/schema-keyword]");
        assertThat(shell.run("--schema", "s.json", "--severity", "config/schema-keyword=off", "a.md"))
                .doesNotContain("config/schema-keyword]")
                .contains("1 diagnostic lowered or switched off: 1 by --severity config/schema-keyword=off");
        assertThat(shell.run("--schema", "s.json", "--severity", "config/schema-keyword=error", "a.md"))
                .contains("error[config/schema-keyword]")
                .endsWith("exit 1\n");
    }

    private void configure(String text) {
        shell.file(".frontmatter.yaml", text);
    }

    /** Returns a run without messages: they are others' business. */
    private String run(String... options) {
        return shell.run(args("concise", options)).replaceAll("(?m)^([a-z]+\\.md:.*?\\]): .*$", "$1");
    }

    private static String[] args(String format, String... options) {
        String[] args = new String[options.length + 5];
        System.arraycopy(new String[] {"a.md", "--format", format, "--record", "com.example.Note"}, 0, args, 0, 5);
        System.arraycopy(options, 0, args, 5, options.length);
        return args;
    }
}
