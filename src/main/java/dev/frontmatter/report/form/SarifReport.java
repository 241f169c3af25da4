package dev.frontmatter.report.form;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A SARIF 2.1.0 log of one run, for code scanning. The tool comes after the results, since it lists the rules that occur
 * in them.
 */
public final class SarifReport implements Report {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final PrintStream out;
    private final ReportPaths paths;
    private final Fingerprints fingerprints;
    private final JsonElements results;
    private final Map<Rule, Integer> rules = new LinkedHashMap<>();

    public SarifReport(PrintStream out, ReportPaths paths) {
        this.out = out;
        this.paths = paths;
        this.fingerprints = new Fingerprints(paths::of);
        this.results =
                new JsonElements(out, "{\"$schema\":\"" + SCHEMA + "\",\"version\":\"2.1.0\",\"runs\":[{\"results\":");
    }

    @Override
    public void add(String name, List<Diagnostic> diagnostics) {
        String path = paths.of(name);
        Iterator<String> fingerprint = fingerprints.of(name, diagnostics).iterator();
        for (Diagnostic diagnostic : diagnostics) {
            int rule = rules.computeIfAbsent(diagnostic.rule(), unseen -> rules.size());
            results.add(Json.line(SarifResult.entry(diagnostic, rule, path, paths, fingerprint.next())));
        }
    }

    @Override
    public void end(Totals totals) {
        results.end();
        out.print(",\n\"tool\":{\"driver\":" + Json.line(driver())
                + "},\n\"columnKind\":\"utf16CodeUnits\",\"originalUriBaseIds\":"
                + Json.line(SarifResult.baseIds())
                + ",\"invocations\":" + Json.line(List.of(invocation(totals))) + ",\"properties\":"
                + Json.line(totals.entry()) + "}]}\n");
    }

    /** Returns what is said of the run: of what it did not check as notifications. */
    private static Map<String, Object> invocation(Totals totals) {
        Map<String, Object> invocation = new LinkedHashMap<>();
        invocation.put("executionSuccessful", !totals.isUnchecked());
        List<Object> notifications = new ArrayList<>();
        totals.notes().forEach(note -> {
            Map<String, Object> notification = new LinkedHashMap<>();
            notification.put("level", "note");
            notification.put("message", SarifResult.message(note));
            notifications.add(notification);
        });
        if (!notifications.isEmpty()) {
            invocation.put("toolExecutionNotifications", notifications);
        }
        return invocation;
    }

    private Map<String, Object> driver() {
        Map<String, Object> driver = ToolVersion.entry();
        List<Object> entries = new ArrayList<>();
        rules.keySet().forEach(rule -> entries.add(entry(rule)));
        driver.put("rules", entries);
        return driver;
    }

    private static Map<String, Object> entry(Rule rule) {
        String meaning = Rules.all().get(rule);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", rule.id());
        if (meaning != null) {
            entry.put("shortDescription", SarifResult.message(meaning));
            entry.put("fullDescription", SarifResult.message(meaning));
            entry.put("help", SarifResult.message(meaning + " See `frontmatter explain " + rule.id() + "`."));
        }
        return entry;
    }
}
