package dev.frontmatter.report;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.report.form.Totals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The counts of diagnostics, of whose files no more is known than that they have some.
 *
 * @param files the number of files
 * @param errors the number of errors
 * @param warnings the number of warnings
 * @param isUnchecked true if something could not be checked
 */
record DiagnosticTotals(int files, int errors, int warnings, boolean isUnchecked) implements Totals {

    static DiagnosticTotals of(List<Diagnostic> diagnostics, int files) {
        int errors = (int) diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .count();
        return new DiagnosticTotals(
                files, errors, diagnostics.size() - errors, diagnostics.stream().anyMatch(Totals::isUnchecked));
    }

    @Override
    public String line() {
        return Totals.count(errors, "error") + ", " + Totals.count(warnings, "warning") + " in "
                + Totals.count(files, "file");
    }

    @Override
    public List<String> notes() {
        return List.of();
    }

    @Override
    public Map<String, Object> entry() {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("files", files);
        entry.put("filesWithProblems", files);
        entry.put("errors", errors);
        entry.put("warnings", warnings);
        return entry;
    }

    @Override
    public Map<String, Integer> unchecked() {
        return Map.of();
    }
}
