package dev.frontmatter.jsonschema;

import com.networknt.schema.Error;
import dev.frontmatter.schema.Target;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds the words that the author of a schema has for the writers of documents. */
final class AuthorWords {

    private static final int LONGEST = 200;

    private static final int LONGEST_VALUE = 60;

    private static final Pattern TEMPLATE = Pattern.compile("\\$\\{([^}]*+)}");

    private final Target target;
    private final Places places;
    private final SchemaFiles files;
    private final SchemaFiles.@Nullable Resource start;
    private final ValueTrial trial;

    AuthorWords(
            Target target, Places places, SchemaFiles files, SchemaFiles.@Nullable Resource start, ValueTrial trial) {
        this.target = target;
        this.places = places;
        this.files = files;
        this.start = start;
        this.trial = trial;
    }

    /**
     * Returns the message that the author gives in place of ours, as with the {@code errorMessage} of ajv-errors: that of
     * the schema whose keyword is not satisfied, or of one around it that is about the same value.
     *
     * @param error what is not satisfied
     * @param key the key that is missing, or null if that is not what is wrong
     */
    @Nullable
    String message(Error error, @Nullable String key) {
        List<Integer> way = places.way(error.getInstanceLocation());
        List<SchemaWay.Step> steps = SchemaWay.of(error.getEvaluationPath(), way, start, files);
        int node = way.get(way.size() - 1);
        for (int i = steps.size() - 1; i >= 0; i--) {
            SchemaWay.Step step = steps.get(i);
            boolean own = step.node() == node;
            if (!own && !step.keyword().equals("properties")) {
                return null;
            }
            SchemaFiles.Resource schema = step.schema();
            String message = schema == null ? null : message(schema, step, own ? key : null);
            if (message != null) {
                return filled(shortened(message), way);
            }
            if (!own) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable String message(SchemaFiles.Resource schema, SchemaWay.Step step, @Nullable String key) {
        String patternMessage = step.keyword().equals("pattern") ? schema.text("patternErrorMessage") : null;
        SchemaFiles.Resource messages = schema.get("errorMessage");
        if (patternMessage != null || messages == null) {
            return patternMessage;
        }
        if (!messages.isMapping()) {
            return step.descends() ? null : schema.text("errorMessage");
        }
        String own = messages.text(step.keyword());
        SchemaFiles.Resource named = messages.get(step.keyword());
        Object name = key == null ? step.name() : key;
        String ofName = named == null || name == null ? null : named.text(name.toString());
        String other = step.descends() ? null : messages.text("_");
        return ofName != null ? ofName : own != null ? own : other;
    }

    /** Puts values of the document in place of {@code ${/pointer}}; one that is no scalar, or not there, is an ellipsis. */
    private String filled(String message, List<Integer> way) {
        Matcher template = TEMPLATE.matcher(message);
        StringBuilder filled = new StringBuilder();
        while (template.find()) {
            template.appendReplacement(filled, Matcher.quoteReplacement(value(template.group(1), way)));
        }
        return template.appendTail(filled).toString();
    }

    private String value(String pointer, List<Integer> way) {
        int up = 0;
        int at = 0;
        while (at < pointer.length() && pointer.charAt(at) >= '0' && pointer.charAt(at) <= '9' && at < 3) {
            up = 10 * up + pointer.charAt(at++) - '0';
        }
        int index = way.size() - 1 - up;
        int node = -1;
        if (index >= 0) {
            String base = at == 0 ? "" : target.tree().pointer(way.get(index));
            node = target.tree().find(base + pointer.substring(at));
        }
        return node < 0 || target.tree().isCollection(node)
                ? "…"
                : target.tree().text(node);
    }

    /** Returns the author's hint on a value, or null if there is none. */
    static @Nullable String hint(SchemaFiles.Resource schema) {
        for (String keyword : List.of("x-hint", "description", "markdownDescription", "title")) {
            String text = schema.text(keyword);
            if (text != null && !text.isBlank()) {
                return shortened(text);
            }
        }
        return null;
    }

    /** Returns why a key should no longer be given, or what should be in its place; null if the author does not say. */
    static @Nullable String deprecation(SchemaFiles.Resource schema) {
        for (String keyword : List.of("deprecationMessage", "x-deprecation-message")) {
            String text = schema.text(keyword);
            if (text != null && !text.isBlank()) {
                return shortened(text);
            }
        }
        return hint(schema);
    }

    /** Returns the first example of the schema of a value, if the schema accepts it, as a document would have it; null if none. */
    @Nullable
    String example(SchemaFiles.Resource schema) {
        JsonNode example = trial.node(schema).path("examples").path(0);
        return !example.isMissingNode() && !example.isContainer() && trial.accepts(schema, example)
                ? text(example)
                : null;
    }

    /**
     * Returns an entry that may be added for a missing key, with the value that its schema names for it.
     *
     * @param schema the key's schema, or null if none is known
     */
    Entry entry(String key, SchemaFiles.@Nullable Resource schema) {
        String entry = target.notation().entry(key);
        if (schema != null) {
            List<JsonNode> candidates = candidates(trial.node(schema));
            for (int at = 0; at < candidates.size(); at++) {
                JsonNode value = candidates.get(at);
                String text = value.isContainer() || value.isNull() ? null : text(value);
                if (text != null && trial.accepts(schema, value)) {
                    boolean example = at == candidates.size() - 1;
                    return new Entry(
                            entry.substring(0, entry.length() - 1) + text, true, example ? null : text, at == 0);
                }
            }
        }
        return new Entry(entry, false, null, false);
    }

    /**
     * An entry for a missing key.
     *
     * @param text the entry as it is written
     * @param complete true if it has a value
     * @param value the value as it is written, if the schema names it as the one to have; null for an example or none
     * @param isDefault true if that is what the schema says to be meant where the key is missing
     */
    record Entry(String text, boolean complete, @Nullable String value, boolean isDefault) {}

    /** Returns the values that a schema names, of which the last is only an example. */
    private static List<JsonNode> candidates(JsonNode schema) {
        JsonNode only = schema.path("enum").path(schema.path("enum").size() == 1 ? 0 : -1);
        return List.of(
                schema.path("default"),
                schema.path("const"),
                only,
                schema.path("examples").path(0));
    }

    private @Nullable String text(JsonNode value) {
        if (value.isMissingNode()) {
            return null;
        }
        if (!value.isString()) {
            return value.toString();
        }
        String text = value.asString();
        boolean fits = text.length() <= LONGEST_VALUE && text.chars().noneMatch(c -> c < ' ');
        return fits ? target.notation().text(text) : null;
    }

    private static String shortened(String text) {
        String line = text.strip().split("\\R\\s*\\R", 2)[0].replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "…";
    }
}
