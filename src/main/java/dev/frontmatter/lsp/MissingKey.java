package dev.frontmatter.lsp;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.edit.EditRefusedException;
import dev.frontmatter.edit.FrontMatterEditor;
import dev.frontmatter.jsonschema.SchemaView;
import dev.frontmatter.source.Source;
import dev.frontmatter.tokenizer.Format;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds a key that is missing, with a value to begin with.
 *
 * @param schema the schema of the document
 * @param source the document
 */
record MissingKey(SchemaView schema, Source source) {

    /** Returns the bytes of the document with the key that a diagnostic misses; null if it misses none, or it cannot be added. */
    byte @Nullable [] added(Diagnostic diagnostic) {
        if (!diagnostic.rule().equals(Rules.REQUIRED) || diagnostic.pointer().isEmpty()) {
            return null;
        }
        Object value = value(schema.at(ValuePaths.path(diagnostic.pointer())));
        FrontMatterEditor editor = FrontMatter.edit(source);
        Format data = Format.ofDataFile(source.name()).orElse(null);
        try {
            Source changed = (data == null ? editor : editor.withoutFences(data))
                    .set(diagnostic.pointer(), value)
                    .toSource();
            return Arrays.copyOf(changed.bytes(), changed.length());
        } catch (EditRefusedException | IllegalArgumentException | IOException e) {
            return null;
        }
    }

    /** Returns a value to begin with. */
    private static Object value(SchemaView key) {
        SchemaView.Value given =
                key.defaultValue().or(() -> key.choices().stream().findFirst()).orElse(null);
        Set<String> types = key.types();
        if (given != null) {
            return given.isText() ? given.text() : scalar(given.text());
        }
        if (key.hasFormat("date") || SchemaWords.isDate(key)) {
            return LocalDate.now(ZoneOffset.UTC);
        }
        if (key.hasFormat("date-time")) {
            return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        }
        if (types.contains("array")) {
            return List.of();
        }
        if (types.contains("object")) {
            return Map.of();
        }
        if (types.contains("boolean") && !types.contains("string")) {
            return false;
        }
        return (types.contains("integer") || types.contains("number")) && !types.contains("string") ? (Object) 0 : "";
    }

    private static Object scalar(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> new BigDecimal(text);
        };
    }
}
