package dev.frontmatter.report.form;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Related;
import dev.frontmatter.diagnostic.Replacement;
import dev.frontmatter.source.Position;
import dev.frontmatter.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A diagnostic as SARIF has it: a {@code result} object. */
final class SarifResult {

    /** The usual name of the folder that relative paths are relative to. */
    private static final String ROOT = "%SRCROOT%";

    private SarifResult() {}

    static Map<String, Object> baseIds() {
        return Map.of(ROOT, Map.of("description", message("The folder that was checked, or its repository.")));
    }

    /** Returns text as a message. Whatever a viewer could take for a link, which has the form {@code [text](target)}, is none. */
    static Map<String, Object> message(String text) {
        return Map.of("text", DisplayText.escape(text).replace("](", "]\\u0028"));
    }

    /**
     * Returns a result.
     *
     * @param diagnostic the diagnostic
     * @param rule the index of its rule among those of the log
     * @param path the path of its file
     * @param paths gives the paths of other files
     * @param fingerprint its name in this run and the next
     */
    static Map<String, Object> entry(
            Diagnostic diagnostic, int rule, String path, ReportPaths paths, String fingerprint) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", diagnostic.rule().id());
        result.put("ruleIndex", rule);
        result.put("level", diagnostic.severity().label());
        String hint = diagnostic.hint().map(text -> "; " + text).orElse("");
        result.put("message", message(diagnostic.message() + hint));
        result.put("locations", List.of(location(path, region(diagnostic, diagnostic.span()))));
        if (!diagnostic.related().isEmpty()) {
            List<Object> related = new ArrayList<>();
            for (Related other : diagnostic.related()) {
                boolean here = other.sourceName().equals(diagnostic.sourceName());
                Map<String, Object> location = location(
                        here ? path : paths.of(other.sourceName()), region(other.start(), other.end(), other.span()));
                location.put("message", message(other.message()));
                related.add(location);
            }
            result.put("relatedLocations", related);
        }
        if (!diagnostic.fixes().isEmpty()) {
            result.put(
                    "fixes",
                    diagnostic.fixes().stream()
                            .map(fix -> fix(path, diagnostic, fix))
                            .toList());
        }
        result.put("partialFingerprints", Map.of("frontmatter/v1", fingerprint));
        return result;
    }

    private static Map<String, Object> fix(String path, Diagnostic diagnostic, Fix fix) {
        List<Object> replacements = new ArrayList<>();
        for (Replacement replacement : fix.replacements()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("deletedRegion", region(diagnostic, replacement.span()));
            entry.put("insertedContent", Map.of("text", replacement.text()));
            replacements.add(entry);
        }
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("artifactLocation", artifact(path));
        change.put("replacements", replacements);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("description", message(fix.description()));
        entry.put("artifactChanges", List.of(change));
        return entry;
    }

    private static Map<String, Object> location(String path, Map<String, Object> region) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", artifact(path));
        place.put("region", region);
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("physicalLocation", place);
        return location;
    }

    private static Map<String, Object> artifact(String path) {
        Map<String, Object> artifact = new LinkedHashMap<>();
        artifact.put("uri", ReportPaths.uri(path));
        if (!ReportPaths.isAbsolute(path)) {
            artifact.put("uriBaseId", ROOT);
        }
        return artifact;
    }

    /** Returns lines and columns for people, and bytes for who changes the file. */
    private static Map<String, Object> region(Diagnostic diagnostic, Span span) {
        return region(diagnostic.start(span), diagnostic.end(span), span);
    }

    private static Map<String, Object> region(Position start, Position end, Span span) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", start.line());
        region.put("startColumn", start.column());
        region.put("endLine", end.line());
        region.put("endColumn", end.column());
        region.put("byteOffset", span.start());
        region.put("byteLength", span.length());
        return region;
    }
}
