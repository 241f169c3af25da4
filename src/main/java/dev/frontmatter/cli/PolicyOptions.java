package dev.frontmatter.cli;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.report.BaselineRun;
import dev.frontmatter.config.Baseline;
import dev.frontmatter.config.Level;
import dev.frontmatter.config.Policy;
import dev.frontmatter.config.RuleName;
import dev.frontmatter.config.RunConfiguration;
import dev.frontmatter.config.Severities;
import dev.frontmatter.config.Severities.Setting;
import dev.frontmatter.config.WorkingFolder;
import dev.frontmatter.input.IoFailure;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The weight of diagnostics. */
@Heading("Severities and baseline")
final class PolicyOptions {

    @Option(
            names = "--severity",
            paramLabel = "RULE=LEVEL",
            arity = "1",
            completionCandidates = Settings.class,
            description = {
                "Give a rule, such as schema/unknown-key, or a family, such as schema,",
                "another severity: off, warning or error. Repeatable; a rule comes",
                "before its family, this before the configuration."
            })
    private List<String> severities = List.of();

    @Option(
            names = "--no-inline-ignores",
            description = "Pass over comments such as `# frontmatter: ignore schema/enum`.")
    private boolean noInlineIgnores;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = {
                "Old diagnostics, which fail no run: they are counted, not listed.",
                "Without this, what the configuration names."
            })
    private @Nullable String baseline;

    @Option(
            names = "--write-baseline",
            description = "Make that file: all diagnostics of the files that are read are old ones.")
    private boolean write;

    /** Returns the baseline in this run; null if there is none. */
    @Nullable
    BaselineRun baseline(RunConfiguration configuration) {
        WorkingFolder folder = configuration.folder();
        try {
            Baseline known = baseline == null
                    ? configuration.baseline(write).orElse(null)
                    : Baseline.in(Path.of(baseline), folder, write);
            if (known == null && write) {
                throw new CannotCheckException("--write-baseline needs the name of a file: add --baseline FILE, or "
                        + "`baseline: .frontmatter-baseline.json` to " + RunConfiguration.FILE_NAME);
            }
            return known == null ? null : new BaselineRun(known, folder, write);
        } catch (InvalidPathException e) {
            throw new CannotCheckException("--baseline: it is no path here: " + e.getReason(), e);
        } catch (NoSuchFileException e) {
            throw new CannotCheckException("--baseline: " + baseline + " does not exist; --write-baseline makes it", e);
        } catch (IOException e) {
            throw new CannotCheckException("--baseline: " + baseline + " cannot be read: " + IoFailure.reason(e), e);
        }
    }

    /** Returns the policy of a run. */
    Policy policy(RunConfiguration configuration) {
        List<Setting> settings = new ArrayList<>();
        for (String text : severities) {
            settings.add(setting(text));
        }
        // Of two for one rule the last one counts, as with other options.
        Collections.reverse(settings);
        return new Policy(Severities.of(settings), configuration, !noInlineIgnores);
    }

    private static Setting setting(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new CannotCheckException(
                    "--severity takes RULE=off, RULE=warning or RULE=error, found `" + text + "`");
        }
        String level = text.substring(equals + 1);
        try {
            RuleName rules = RuleName.of(text.substring(0, equals));
            Level known = Stream.of(Level.values())
                    .filter(each -> each.toString().equals(level))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalArgumentException("a severity is off, warning or error, found `" + level + "`"));
            String refusal = known.refusal(rules);
            if (refusal != null) {
                throw new IllegalArgumentException(refusal);
            }
            return new Setting(rules, known, "--severity " + text);
        } catch (IllegalArgumentException e) {
            throw new CannotCheckException("--severity: " + e.getMessage(), e);
        }
    }

    /** The beginnings of settings, for completion. */
    static final class Settings implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            List<String> settings = new ArrayList<>();
            new RuleNames()
                    .forEach(rule -> Stream.of(Level.values()).forEach(level -> settings.add(rule + "=" + level)));
            return settings.iterator();
        }
    }
}
