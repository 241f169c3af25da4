package dev.frontmatter.config;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The severities that rules are given in place of their own. Of two settings for one rule that of the longer name counts,
 * of two with one name the earlier. Immutable.
 */
public final class Severities {

    /** Rules as they are. */
    public static final Severities NONE = new Severities(List.of());

    /** The end of the message about a key that is misspelt and required. */
    private static final String MISSING = "` is missing";

    private final List<Setting> settings;

    /**
     * A severity that rules are given.
     *
     * @param rules a rule or a family
     * @param level the severity
     * @param by who says so, such as {@code .frontmatter.yaml:5:3}
     */
    public record Setting(RuleName rules, Level level, String by) {}

    private Severities(List<Setting> settings) {
        this.settings = settings;
    }

    /** Returns severities of some settings. */
    public static Severities of(List<Setting> settings) {
        List<Setting> sorted = new ArrayList<>(settings);
        // A rule's id is longer than the name of its family.
        sorted.sort((a, b) -> Boolean.compare(a.rules().isFamily(), b.rules().isFamily()));
        return new Severities(List.copyOf(sorted));
    }

    /** Returns these, with others for what these say nothing of. */
    Severities or(Severities others) {
        List<Setting> all = new ArrayList<>(settings);
        all.addAll(others.settings);
        return of(all);
    }

    /** Returns true if a rule is not told. */
    boolean isOff(Rule rule) {
        Setting setting = of(rule);
        return setting != null && setting.level() == Level.OFF;
    }

    /**
     * Returns the setting for a diagnostic. A misspelt key that stands for a required one tells both at once, so what is said of
     * missing keys holds for it, too: of both the stricter counts.
     */
    private @Nullable Setting of(Diagnostic diagnostic) {
        Setting setting = of(diagnostic.rule());
        boolean alsoMissing = diagnostic.rule().equals(Rules.UNKNOWN_KEY)
                && diagnostic.message().endsWith(MISSING);
        Setting ofMissing = alsoMissing ? of(Rules.REQUIRED) : null;
        if (setting == null || !alsoMissing) {
            return setting;
        }
        return ofMissing != null && ofMissing.level().compareTo(setting.level()) <= 0 ? setting : ofMissing;
    }

    private @Nullable Setting of(Rule rule) {
        for (Setting setting : settings) {
            if (setting.rules().matches(rule)) {
                return setting;
            }
        }
        return null;
    }

    /** Returns diagnostics with these severities, and counts those that weigh less than they would by themselves. */
    Treated apply(List<Diagnostic> diagnostics) {
        if (settings.isEmpty()) {
            return Treated.asTheyAre(diagnostics);
        }
        List<Diagnostic> kept = new ArrayList<>();
        Map<String, Integer> lowered = new TreeMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            Setting setting = of(diagnostic);
            if (setting == null || setting.level() == Level.OFF && !Level.maySilence(diagnostic)) {
                kept.add(diagnostic);
                continue;
            }
            Severity severity = setting.level().severity();
            if (severity != null) {
                kept.add(diagnostic.withSeverity(severity));
            }
            if (severity == null || severity.compareTo(diagnostic.severity()) > 0) {
                lowered.merge(setting.by(), 1, Integer::sum);
            }
        }
        return new Treated(List.copyOf(kept), lowered, Map.of());
    }
}
