package dev.frontmatter.diagnostic;

import dev.frontmatter.source.Position;
import dev.frontmatter.source.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A diagnostic as a JSON object, the same wherever it is written. Every object has all keys. */
final class JsonForm {

    private JsonForm() {}

    static Map<String, @Nullable Object> of(Diagnostic diagnostic) {
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
        entry.put("related", diagnostic.related().stream().map(JsonForm::entry).toList());
        entry.put("hint", diagnostic.hint().orElse(null));
        return entry;
    }

    private static Map<String, Object> entry(Diagnostic diagnostic, Fix fix) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put(
                "replacements",
                fix.replacements().stream()
                        .map(replacement -> entry(diagnostic, replacement))
                        .toList());
        entry.put("safe", fix.safe());
        entry.put("description", fix.description());
        return entry;
    }

    private static Map<String, Object> entry(Diagnostic diagnostic, Replacement replacement) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("range", range(diagnostic, replacement.span()));
        entry.put("text", replacement.text());
        return entry;
    }

    private static Map<String, Object> entry(Related related) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("file", related.sourceName());
        entry.put("range", range(related.start(), related.end()));
        entry.put("message", related.message());
        return entry;
    }

    private static Map<String, Object> range(Diagnostic diagnostic, Span span) {
        return range(diagnostic.start(span), diagnostic.end(span));
    }

    private static Map<String, Object> range(Position start, Position end) {
        Map<String, Object> range = new LinkedHashMap<>();
        range.put("start", place(start));
        range.put("end", place(end));
        return range;
    }

    private static Map<String, Object> place(Position position) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("line", position.line());
        place.put("column", position.column());
        return place;
    }
}
