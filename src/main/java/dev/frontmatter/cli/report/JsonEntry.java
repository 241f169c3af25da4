package dev.frontmatter.cli.report;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Related;
import dev.frontmatter.source.Position;
import dev.frontmatter.source.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A finding as a JSON object: the same in every JSON form of ours. Every object has all keys. */
final class JsonEntry {

    private JsonEntry() {}

    /** The finding, on one line, without a line end. */
    static String line(Diagnostic diagnostic, String fingerprint) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("rule", diagnostic.rule().id());
        entry.put("severity", diagnostic.severity().label());
        entry.put("message", diagnostic.message());
        entry.put("file", diagnostic.sourceName());
        entry.put("range", range(diagnostic, diagnostic.span()));
        entry.put("pointer", diagnostic.pointer());
        entry.put("expected", diagnostic.expected().orElse(null));
        entry.put("found", diagnostic.found().orElse(null));
        entry.put(
                "fixes",
                diagnostic.fixes().stream().map(fix -> entry(diagnostic, fix)).toList());
        entry.put(
                "related",
                diagnostic.related().stream()
                        .map(related -> entry(diagnostic, related))
                        .toList());
        entry.put("hint", diagnostic.hint().orElse(null));
        entry.put("fingerprint", fingerprint);
        return Json.line(entry);
    }

    private static Map<String, Object> entry(Diagnostic diagnostic, Fix fix) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("range", range(diagnostic, fix.span()));
        entry.put("replacement", fix.replacement());
        entry.put("safe", fix.safe());
        entry.put("description", fix.description());
        return entry;
    }

    private static Map<String, Object> entry(Diagnostic diagnostic, Related related) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("range", range(diagnostic, related.span()));
        entry.put("message", related.message());
        return entry;
    }

    private static Map<String, Object> range(Diagnostic diagnostic, Span span) {
        Map<String, Object> range = new LinkedHashMap<>();
        range.put("start", place(diagnostic.start(span)));
        range.put("end", place(diagnostic.end(span)));
        return range;
    }

    private static Map<String, Object> place(Position position) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("line", position.line());
        place.put("column", position.column());
        return place;
    }
}
