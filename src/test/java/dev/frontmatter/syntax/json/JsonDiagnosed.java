package dev.frontmatter.syntax.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.tree.KeyTable;

/** The diagnostics of a text of JSON as a text: the place, rule, message and hint of each, and the JSON after its fix. */
final class JsonDiagnosed {

    private JsonDiagnosed() {}

    static String of(String json) {
        return of(json, Limits.defaults());
    }

    static String of(String json, Limits limits) {
        return of("", json, "", limits);
    }

    /** Returns the diagnostics of JSON that stands between other text, with offsets from where it starts. */
    static String between(String before, String json, String behind) {
        return of(before, json, behind, Limits.defaults());
    }

    private static String of(String before, String json, String behind, Limits limits) {
        byte[] document = (before + json + behind).getBytes(UTF_8);
        Source source = Source.of("json", document);
        Diagnostics diagnostics = new Diagnostics(source, limits);
        int start = before.getBytes(UTF_8).length;
        Span text = new Span(start, document.length - behind.getBytes(UTF_8).length);
        JsonReader.INSTANCE.read(source, text, KeyTable.empty(), limits, diagnostics);
        StringBuilder told = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics.toList()) {
            Span span = diagnostic.span();
            told.append(span.start() - start + "-" + (span.end() - start) + " " + diagnostic.rule())
                    .append(" " + diagnostic.message() + "\n");
            diagnostic.hint().ifPresent(hint -> told.append("hint: " + hint + "\n"));
            for (Fix fix : diagnostic.fixes()) {
                String fixed = new String(fix.applyTo(document), UTF_8);
                told.append((fix.safe() ? "safe fix: " : "fix: ") + fix.description() + "\n");
                fixed.substring(before.length(), fixed.length() - behind.length())
                        .lines()
                        .forEach(line -> told.append("| " + line + "\n"));
            }
        }
        return told.toString();
    }
}
