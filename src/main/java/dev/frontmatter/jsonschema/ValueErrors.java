package dev.frontmatter.jsonschema;

import com.networknt.schema.Error;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.scalar.BooleanForm;
import dev.frontmatter.scalar.CoreSchema;
import dev.frontmatter.scalar.Mismatch;
import dev.frontmatter.scalar.ScalarKind;
import dev.frontmatter.scalar.ScalarType;
import dev.frontmatter.schema.JsonSchemaWriter;
import dev.frontmatter.schema.Suggestions;
import dev.frontmatter.schema.ValueDiagnostics;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says what is wrong with a value, keyword by keyword. */
final class ValueErrors {

    /** The form in which {@code @Pattern} is exported. */
    private static final String WHOLE_TEXT_START = "^(?:";

    private static final String WHOLE_TEXT_END = ")$";

    private static final int MOST_CONSTANTS = 3;

    /** The types of records that know what is wrong with a text of a format. */
    private static final Map<String, Class<?>> TYPES = Map.of(
            "date", LocalDate.class,
            "date-time", Instant.class,
            "uri", URI.class,
            "uri-reference", URI.class,
            "uuid", UUID.class);

    private final DataTree tree;
    private final Keywords keywords;
    private final ValueDiagnostics valueErrors;
    private final ValueTrial trial;
    private final Diagnostics diagnostics;
    private final Suggestions suggestions;
    /** The texts of values of the schema, which may be long. */
    private final IdentityHashMap<JsonNode, String> shown = new IdentityHashMap<>();

    ValueErrors(
            DataTree tree,
            Keywords keywords,
            ValueDiagnostics valueErrors,
            ValueTrial trial,
            Diagnostics diagnostics,
            Suggestions suggestions) {
        this.tree = tree;
        this.keywords = keywords;
        this.valueErrors = valueErrors;
        this.trial = trial;
        this.diagnostics = diagnostics;
        this.suggestions = suggestions;
    }

    void report(SchemaError problem) {
        Error error = problem.error();
        int node = problem.node();
        switch (problem.keyword()) {
            case "type" -> type(problem);
            case "enum", "const" -> value(problem);
            case "format" -> format(problem, error.getSchemaNode().asString());
            case "minimum" -> number(node, isExclusive(error, "exclusiveMinimum") ? "greater than" : "at least", error);
            case "maximum" -> number(node, isExclusive(error, "exclusiveMaximum") ? "less than" : "at most", error);
            case "exclusiveMinimum" -> number(node, "greater than", error);
            case "exclusiveMaximum" -> number(node, "less than", error);
            case "multipleOf" -> number(node, "a multiple of", error);
            case "minLength", "maxLength" -> size(error, node, "minLength", "maxLength", "characters");
            case "minItems", "maxItems" -> size(error, node, "minItems", "maxItems", "entries");
            case "minProperties", "maxProperties" -> size(error, node, "minProperties", "maxProperties", "entries");
            case "pattern" -> pattern(problem);
            case "uniqueItems" -> unique(node);
            case "minContains", "maxContains", "contains" -> contains(error, node);
            case "items", "additionalItems", "unevaluatedItems" -> surplus(error, node);
            case "propertyNames" -> name(error, node);
            case "false" -> never(problem);
            case "not" -> not(error.getSchemaNode(), node);
            case "oneOf" -> several(error, node);
            default -> broken(Rules.FORBIDDEN, node, "must satisfy `" + problem.keyword() + "` of the JSON Schema");
        }
    }

    // Kinds

    private void type(SchemaError problem) {
        int node = problem.node();
        Set<String> types = problem.types();
        String expected = Words.types(types);
        if (tree.isNull(node)) {
            nothing(problem, expected);
        } else if (tree.isCollection(node)) {
            valueErrors.type(node, expected);
        } else {
            Mismatch mismatch = scalar(problem, types, expected);
            if (mismatch.hint() == null) {
                valueErrors.type(node, expected);
            } else {
                valueErrors.mismatch(mismatch, node);
            }
        }
    }

    private Mismatch scalar(SchemaError problem, Set<String> types, String expected) {
        int node = problem.node();
        String text = tree.text(node);
        Mismatch mismatch = Mismatch.type(expected, tree.scalarKind(node).words());
        if (types.contains("string")) {
            return accepts(problem, JsonValues.text(text))
                    ? mismatch.withHint("put it in quotes").withReplacement(text, Mismatch.Style.QUOTED)
                    : mismatch;
        }
        if (types.contains("boolean") && types.size() == 1) {
            mismatch = BooleanForm.meant(mismatch, text);
        }
        return valueErrors.inQuotes(mismatch, node, plain -> {
            JsonNode value = JsonValues.plain(plain);
            return value != null && accepts(problem, value);
        });
    }

    /** Returns true if one of the schemas that refuse a value accepts another one in its place. */
    private boolean accepts(SchemaError problem, JsonNode value) {
        return problem.errors().stream().anyMatch(error -> trial.accepts(error, value));
    }

    /** No value where there must be one. */
    private void nothing(SchemaError problem, String expected) {
        int node = problem.node();
        List<Integer> way = problem.way();
        if (!problem.isInMapping(tree)) {
            valueErrors.nullElement(node);
            return;
        }
        int key = node - 1;
        SchemaFiles.Resource mapping = keywords.schema(problem.error(), 3);
        if (mapping != null && Keywords.requires(mapping, tree.text(key))) {
            valueErrors.withoutValue(way.get(way.size() - 2), key, tree.text(key));
            return;
        }
        Span span = tree.span(node);
        diagnostics.add(diagnostics
                .error(
                        Rules.TYPE,
                        span.isEmpty() ? tree.span(key) : span,
                        valueErrors.subject(node) + "must be " + expected + ", found nothing")
                .at(tree.pointer(node))
                .expected(expected)
                .found("nothing")
                .hint("give it a value, or remove the key"));
    }

    // Scalars

    private void value(SchemaError problem) {
        int node = problem.node();
        Set<String> texts = texts(problem);
        String expected = Words.values(texts);
        if (tree.isNull(node)) {
            nothing(problem, expected);
            return;
        }
        Mismatch mismatch = Mismatch.of(Mismatch.Cause.CHOICE, expected);
        if (tree.isCollection(node)) {
            String found = tree.kind(node) == NodeKind.MAPPING ? "mapping" : "list";
            mismatch = mismatch.withFound(found);
        } else {
            String text = tree.text(node);
            if (tree.scalarKind(node) != ScalarKind.STRING && texts.contains('"' + text + '"')) {
                valueErrors.mismatch(
                        mismatch.withFound(text)
                                .withHint("put it in quotes")
                                .withReplacement(text, Mismatch.Style.QUOTED),
                        node);
                return;
            }
            // Another number is no misspelling.
            boolean word = !tree.scalarKind(node).isNumber() || texts.contains(tree.text(node));
            String nearest = word ? suggestions.nearest(tree.text(node), texts) : null;
            if (nearest != null && !nearest.equals(tree.text(node))) {
                mismatch = mismatch.withHint("did you mean `" + nearest + "`?")
                        .withReplacement(nearest.startsWith("\"") ? null : nearest, Mismatch.Style.LIKELY);
            } else if (nearest != null) {
                mismatch = mismatch.withHint("remove the quotes");
            }
        }
        valueErrors.mismatch(mismatch, node);
    }

    /** Returns the values that are allowed, as a document has them. That nothing may be there is not worth a word. */
    private Set<String> texts(SchemaError problem) {
        Set<String> texts = new LinkedHashSet<>();
        for (Error error : problem.errors()) {
            JsonNode schema = error.getSchemaNode();
            boolean several = error.getKeyword().equals("enum") && schema.isArray();
            addTexts(several ? schema : List.of(schema), this::shownOnce, texts);
        }
        if (texts.size() > 1) {
            texts.remove("null");
        }
        return texts;
    }

    /** Adds what values are shown as, but no more of them than are named or compared. */
    private void addTexts(Iterable<JsonNode> values, Function<JsonNode, String> shown, Collection<String> texts) {
        int most = Math.max(suggestions.left(), Words.MOST_VALUES) + 2;
        for (JsonNode value : values) {
            if (texts.size() == most) {
                return;
            }
            texts.add(shown.apply(value));
        }
    }

    private String shownOnce(JsonNode value) {
        return shown.computeIfAbsent(value, ValueErrors::shown);
    }

    /** A value as a document has it: a text that would be something else without quotes has them. */
    private static String shown(JsonNode value) {
        boolean quoted = value.isString() && CoreSchema.kindOf(value.asString()) != ScalarKind.STRING;
        return quoted ? '"' + value.asString() + '"' : Words.value(value);
    }

    private void format(SchemaError problem, String format) {
        Class<?> type = TYPES.get(format);
        Mismatch why = type == null ? null : refusal(problem, type);
        valueErrors.mismatch(
                why == null ? Mismatch.of(Mismatch.Cause.FORMAT, Words.format(format)) : why, problem.node());
    }

    /** Returns why a text is not of the form of a type, with a replacement if the schema accepts it; null if it is. */
    private @Nullable Mismatch refusal(SchemaError problem, Class<?> type) {
        ScalarType form = ScalarType.of(type);
        String text = tree.text(problem.node());
        if (form == null || !(form.read(text, ScalarKind.STRING, Limits.defaults()) instanceof Mismatch why)) {
            return null;
        }
        String meant = why.replacement();
        boolean right = meant != null && accepts(problem, JsonValues.text(meant));
        return right ? why : why.withReplacement(null, why.style());
    }

    private void pattern(SchemaError problem) {
        Set<String> patterns = new LinkedHashSet<>();
        for (Error error : problem.errors()) {
            if (patterns.size() < Words.MOST_VALUES) {
                patterns.add(pattern(error.getSchemaNode().asString()));
            }
        }
        Class<?> type = JsonSchemaWriter.typeOf(problem.error().getSchemaNode().asString());
        Mismatch why = type == null || patterns.size() > 1 ? null : refusal(problem, type);
        if (why == null) {
            broken(Rules.PATTERN, problem.node(), "must match " + String.join(" or ", patterns));
        } else {
            valueErrors.mismatch(why, problem.node());
        }
    }

    private void number(int node, String must, Error error) {
        broken(Rules.RANGE, node, "must be " + must + " " + Words.value(error.getSchemaNode()));
    }

    /** In draft 4 the bound itself is excluded by a boolean beside it. */
    private boolean isExclusive(Error error, String keyword) {
        return "true".equals(keywords.beside(error, keyword));
    }

    private static String pattern(String pattern) {
        boolean whole = pattern.startsWith(WHOLE_TEXT_START)
                && pattern.endsWith(WHOLE_TEXT_END)
                && pattern.indexOf(')') == pattern.length() - WHOLE_TEXT_END.length();
        return whole
                ? pattern.substring(WHOLE_TEXT_START.length(), pattern.length() - WHOLE_TEXT_END.length())
                : pattern;
    }

    private void size(Error error, int node, String least, String most, String unit) {
        String min = keywords.beside(error, least);
        String max = keywords.beside(error, most);
        String must;
        if (min != null && max != null && !min.equals("0")) {
            must = "have " + (min.equals(max) ? min : min + " to " + max);
        } else if (min != null && max == null) {
            must = min.equals("1") ? "not be empty" : "have at least " + min;
        } else {
            must = "have at most " + (max == null ? Words.value(error.getSchemaNode()) : max);
        }
        broken(Rules.SIZE, node, "must " + must + (must.startsWith("have") ? " " + unit : ""));
    }

    private void broken(Rule rule, int node, String must) {
        String found = tree.isCollection(node) ? Integer.toString(tree.size(node)) : valueErrors.shown(node);
        valueErrors.broken(rule, must, node, valueErrors.subject(node), found);
    }

    // Lists

    private void unique(int list) {
        Map<String, Integer> seen = new HashMap<>();
        boolean told = false;
        for (int element = list + 1; element < tree.next(list) && !diagnostics.isFull(); element = tree.next(element)) {
            Integer first = seen.putIfAbsent(Canonical.of(tree, element), element);
            if (first != null) {
                told = true;
                valueErrors.reportDuplicateElement(element, first);
            }
        }
        if (!told) {
            broken(Rules.DUPLICATE_ELEMENT, list, "must have no element twice");
        }
    }

    private void contains(Error error, int node) {
        String bound = String.valueOf(error.getArguments()[0]);
        boolean most = error.getKeyword().equals("maxContains");
        boolean one = bound.equals("1");
        String must = "must have at " + (most ? "most " : "least ") + bound + (one ? " entry " : " entries ")
                + described(error.getSchemaNode(), one);
        diagnostics.add(diagnostics
                .error(Rules.CONTAINS, valueErrors.place(node), valueErrors.subject(node) + must)
                .at(tree.pointer(node))
                .expected(must));
    }

    /** Returns what tells the entries that a schema describes from others, in words that follow "entry" or "entries". */
    private String described(JsonNode schema, boolean one) {
        if (schema.has("const")) {
            return (one ? "that is " : "that are ") + shownOnce(schema.get("const"));
        }
        List<String> constants = constants(schema);
        if (!constants.isEmpty()) {
            return "with " + String.join(" and ", constants);
        }
        return schema.path("type").isString()
                ? (one ? "that is " : "that are ")
                        + Words.types(Set.of(schema.path("type").asString()))
                : "that `contains` of the JSON Schema describes";
    }

    /** Returns the entries that a schema describes a mapping by, if it says no more of it. */
    private List<String> constants(JsonNode schema) {
        List<String> entries = new ArrayList<>();
        for (String name : schema.path("properties").propertyNames()) {
            JsonNode value = schema.path("properties").path(name);
            if (!value.has("const") || value.path("const").isContainer()) {
                return List.of();
            }
            entries.add("`" + name + ": " + shownOnce(value.get("const")) + "`");
        }
        return entries.size() > MOST_CONSTANTS ? List.of() : entries;
    }

    /** An element for which a list has no room. */
    private void surplus(Error error, int list) {
        int index = index(error);
        int element = list + 1;
        for (int left = index; left > 0 && element < tree.next(list); left--) {
            element = tree.next(element);
        }
        int place = element < tree.next(list) ? element : list;
        String must = index == 0 ? "must be empty" : "must have at most " + index + " entries";
        diagnostics.add(diagnostics
                .error(Rules.SIZE, tree.span(place), valueErrors.subject(list) + must + ", found " + tree.size(list))
                .at(tree.pointer(place))
                .expected(must)
                .found(Integer.toString(tree.size(list))));
    }

    private static int index(Error error) {
        Integer index = error.getIndex();
        if (index != null) {
            return index;
        }
        String argument = String.valueOf(error.getArguments()[0]);
        return argument.chars().allMatch(c -> c >= '0' && c <= '9') && argument.length() < 10
                ? Integer.parseInt(argument)
                : 0;
    }

    // Keys

    private void name(Error error, int mapping) {
        int value = tree.value(mapping, error.getProperty());
        int key = value == DataTree.NONE ? mapping : value - 1;
        JsonNode names = error.getSchemaNode().path("enum");
        List<String> texts = new ArrayList<>();
        addTexts(names, Words::value, texts);
        String pattern = error.getSchemaNode().path("pattern").asString("");
        String nearest = suggestions.nearest(tree.text(key), texts);
        String must = !texts.isEmpty()
                ? "must be " + Words.values(texts)
                : pattern.isEmpty() ? "is not allowed by `propertyNames`" : "must match " + pattern(pattern);
        diagnostics.add(diagnostics
                .error(Rules.UNKNOWN_KEY, tree.span(key), "key `" + tree.path(key) + "` " + must)
                .at(tree.pointer(key))
                .found(tree.text(key))
                .hint(nearest == null ? null : "did you mean `" + nearest + "`?"));
    }

    /** A key, or an element, that must not be there at all. */
    private void never(SchemaError problem) {
        int node = problem.node();
        SchemaFiles.Resource condition = keywords.ruledOut(problem.error());
        if (condition != null) {
            not(trial.node(condition), node);
        } else if (problem.isInMapping(tree)) {
            notAllowed(Rules.UNKNOWN_KEY, node - 1, "key `" + tree.path(node) + "` ");
        } else {
            notAllowed(Rules.FORBIDDEN, node, valueErrors.subject(node));
        }
    }

    private void notAllowed(Rule rule, int node, String subject) {
        diagnostics.add(diagnostics
                .error(rule, valueErrors.place(node), subject + "is not allowed here")
                .at(tree.pointer(node)));
    }

    // Choices

    private void not(JsonNode schema, int node) {
        @Nullable String must = null;
        if (schema.has("const")) {
            must = "must not be " + shownOnce(schema.get("const"));
        } else if (schema.has("enum")) {
            List<String> texts = new ArrayList<>();
            addTexts(schema.get("enum"), this::shownOnce, texts);
            must = "must not be " + Words.values(texts);
        } else if (schema.path("type").isString()) {
            must = "must not be " + Words.types(Set.of(schema.get("type").asString()));
        } else if (schema.path("pattern").isString()) {
            must = "must not match " + schema.get("pattern").asString();
        } else if (schema.path("required").isArray() && schema.size() == 1) {
            notKeys(schema.get("required"), node);
            return;
        } else if (!constants(schema).isEmpty() && tree.kind(node) == NodeKind.MAPPING) {
            notConstants(schema, node);
            return;
        }
        forbidden(
                valueErrors.place(node),
                node,
                must == null ? "must not be what `not` of the JSON Schema describes" : must);
    }

    /** Entries that must not be there together; the last of them is the place. */
    private void notConstants(JsonNode schema, int mapping) {
        int place = mapping;
        for (String name : schema.path("properties").propertyNames()) {
            int value = tree.value(mapping, name);
            place = value == DataTree.NONE ? place : Math.max(place, value);
        }
        List<String> constants = constants(schema);
        String must =
                "must not have " + String.join(" and ", constants) + (constants.size() > 1 ? " at the same time" : "");
        forbidden(place == mapping ? valueErrors.place(mapping) : tree.span(place), mapping, must);
    }

    private void notKeys(JsonNode keys, int mapping) {
        List<String> names = new ArrayList<>();
        keys.forEach(key -> names.add("`" + key.asString() + "`"));
        int last = tree.value(mapping, keys.path(keys.size() - 1).asString(""));
        if (last == DataTree.NONE) {
            forbidden(valueErrors.place(mapping), mapping, "must have one of the keys that it must not have all of");
        } else if (names.size() == 1) {
            notAllowed(Rules.UNKNOWN_KEY, last - 1, "key `" + tree.path(last) + "` ");
        } else {
            forbidden(
                    tree.span(last - 1),
                    mapping,
                    "must not have the keys " + String.join(" and ", names) + " at the same time");
        }
    }

    private void forbidden(Span span, int node, String must) {
        diagnostics.add(diagnostics
                .error(Rules.FORBIDDEN, span, valueErrors.subject(node) + must)
                .at(tree.pointer(node))
                .expected(must));
    }

    private void several(Error error, int node) {
        Object[] arguments = error.getArguments();
        List<String> branches = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            branches.add(String.valueOf(arguments[i]));
        }
        diagnostics.add(diagnostics
                .error(
                        Rules.AMBIGUOUS,
                        valueErrors.place(node),
                        valueErrors.subject(node) + "must fit exactly one choice of `oneOf`, found " + arguments[0])
                .at(tree.pointer(node))
                .expected("exactly one choice")
                .found(String.join(", ", branches)));
    }
}
