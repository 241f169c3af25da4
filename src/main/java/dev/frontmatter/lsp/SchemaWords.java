package dev.frontmatter.lsp;

import dev.frontmatter.jsonschema.SchemaView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words for what a schema says of a value. */
final class SchemaWords {

    private static final Map<String, String> TYPES = Map.of("object", "mapping", "array", "list", "string", "text");

    /** The most values that are listed. */
    private static final int MOST_LISTED = 30;

    private SchemaWords() {}

    /** Returns the types of a value, such as {@code list of text}. */
    static String types(SchemaView value) {
        Set<String> types = value.types();
        if (types.isEmpty()) {
            return value.choices().isEmpty() ? "any value" : "choice";
        }
        return types.stream()
                .filter(type -> types.size() == 1 || !type.equals("null"))
                .map(type -> type.equals("array") ? list(value) : TYPES.getOrDefault(type, type))
                .collect(Collectors.joining(" or "));
    }

    private static String list(SchemaView value) {
        SchemaView element = value.at(List.of(0));
        return element.types().isEmpty() || element.types().contains("array") ? "list" : "list of " + types(element);
    }

    /** Returns all that a schema says of a value, as Markdown. */
    static String markdown(SchemaView value) {
        List<String> parts = new ArrayList<>();
        value.description().or(value::title).ifPresent(parts::add);
        if (value.isDeprecated()) {
            parts.add("**Deprecated.**");
        }
        List<String> facts = new ArrayList<>();
        if (!value.choices().isEmpty()) {
            facts.add("one of "
                    + value.choices().stream()
                            .limit(MOST_LISTED)
                            .map(choice -> code(choice.text()))
                            .collect(Collectors.joining(", "))
                    + (value.choices().size() > MOST_LISTED ? ", …" : ""));
        }
        value.bounds().forEach((keyword, bound) -> facts.add(keyword + ": " + code(bound)));
        value.defaultValue().ifPresent(given -> facts.add("default: " + code(given.text())));
        if (!facts.isEmpty()) {
            parts.add(facts.stream().map(fact -> "- " + fact).collect(Collectors.joining("\n")));
        }
        return String.join("\n\n", parts);
    }

    /** Returns a text as code; a backtick in it would end that. */
    static String code(String text) {
        return text.indexOf('`') < 0 ? "`" + text + "`" : "`` " + text + " ``";
    }

    /** Returns true if a record has a date there. */
    static boolean isDate(SchemaView value) {
        String pattern = value.bounds().get("pattern");
        return pattern != null && LocalDate.class.equals(dev.frontmatter.schema.JsonSchemaWriter.typeOf(pattern));
    }
}
