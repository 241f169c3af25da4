package dev.frontmatter.jsonschema;

import com.networknt.schema.Error;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.schema.KeyDiagnostics;
import dev.frontmatter.schema.KnownKey;
import dev.frontmatter.schema.Suggestions;
import dev.frontmatter.schema.Target;
import dev.frontmatter.schema.ValueDiagnostics;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import dev.frontmatter.tree.Pointers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says of a document what its schema found, in the words, at the places and under the rules of this library. */
final class SchemaErrors {

    private static final Set<String> ABOUT_KEYS =
            Set.of("additionalProperties", "dependencies", "dependentRequired", "required", "unevaluatedProperties");

    private final DataTree tree;
    private final SchemaFiles files;
    private final SchemaFiles.@Nullable Resource start;
    private final ValueTrial trial;
    private final Keywords keywords;
    private final ValueDiagnostics valueErrors;
    private final KeyDiagnostics keyFindings;
    private final ValueErrors valueFindings;
    private final Diagnostics diagnostics;
    private final Places places;
    private final Reasons reasons;
    private final AuthorWords author;

    /** A key that a schema names. */
    private record Named(String name) implements KnownKey {}

    /** An error is the same as another one if it is about the same value and asks for the same. */
    private record Seen(String keyword, int node, @Nullable String property, JsonNode schema) {}

    /**
     * Creates the diagnostics of a document.
     *
     * @param start the schema as a whole, or null if it is in none of the files
     */
    SchemaErrors(
            Target target,
            SchemaFiles files,
            SchemaFiles.@Nullable Resource start,
            ValueTrial trial,
            Diagnostics diagnostics) {
        this.start = start;
        this.tree = target.tree();
        this.files = files;
        this.trial = trial;
        this.keywords = new Keywords(files);
        this.valueErrors = new ValueDiagnostics(target, diagnostics);
        Suggestions suggestions = new Suggestions();
        this.keyFindings = new KeyDiagnostics(target, valueErrors, diagnostics, suggestions);
        this.valueFindings = new ValueErrors(tree, keywords, valueErrors, trial, diagnostics, suggestions);
        this.diagnostics = diagnostics;
        this.places = new Places(tree);
        this.reasons = new Reasons(tree, places, files, start);
        this.author = new AuthorWords(target, places, files, start, trial);
    }

    /**
     * Reports what is wrong with the document.
     *
     * @param errors the errors
     * @param dropped of each list of errors that was too long, the first one that is not among them
     */
    void report(Collection<Error> errors, Collection<Error> dropped) {
        Choices choices = Choices.of(errors, dropped, places, keywords, files, start);
        List<SchemaError> problems = new ArrayList<>(choices.best());
        problems.sort(Comparator.comparingInt(SchemaError::node));
        removeConsequences(problems);
        Set<Seen> seen = new HashSet<>();
        int start = 0;
        while (start < problems.size() && !diagnostics.isFull()) {
            int node = problems.get(start).node();
            int end = start;
            while (end < problems.size() && problems.get(end).isAt(node)) {
                end++;
            }
            report(problems.subList(start, end), seen);
            start = end;
        }
        Error first = choices.dropped();
        if (first != null && !diagnostics.isFull()) {
            List<Integer> way = places.way(first.getInstanceLocation());
            diagnostics.add(diagnostics.error(
                    Rules.LIMIT_DIAGNOSTICS,
                    tree.span(way.get(way.size() - 1)),
                    "the JSON Schema finds more errors than are kept, of a branch of `anyOf` or `oneOf` the first "
                            + BoundedErrors.MOST_IN_A_BRANCH + "; the rest is left out"));
        }
    }

    /** Reports all that is wrong with one value. */
    private void report(List<SchemaError> problems, Set<Seen> seen) {
        List<SchemaError> keys = new ArrayList<>(0);
        SchemaError kind = first(problems, SchemaError::isOfKind);
        SchemaError value = kind != null ? kind : first(problems, SchemaError::isOfValue);
        for (SchemaError problem : problems) {
            Error error = problem.error();
            boolean again =
                    !seen.add(new Seen(problem.keyword(), problem.node(), error.getProperty(), error.getSchemaNode()));
            if (ABOUT_KEYS.contains(problem.keyword()) && tree.kind(problem.node()) == NodeKind.MAPPING) {
                // Which key is missing is no part of what was seen.
                keys.add(problem);
            } else if (!again && (value == null || problem.equals(value) || kind != null && problem.isOfKind())) {
                diagnostics.changing(found -> told(problem.error(), found), () -> valueFindings.report(problem));
            }
        }
        if (!keys.isEmpty()) {
            keys(keys);
        }
    }

    // The author's words

    /** The rules whose messages say what is wanted in a way that only the author of the schema reads easily. */
    private static final Set<Rule> TERSE = Set.of(
            Rules.AMBIGUOUS,
            Rules.CONTAINS,
            Rules.FORBIDDEN,
            Rules.FORMAT,
            Rules.PATTERN,
            Rules.REQUIRED,
            Rules.UNKNOWN_KEY);

    /** Returns what is said of a value, with the reason for it, and in the author's words where there are any. */
    private Diagnostic told(Error error, Diagnostic found) {
        Diagnostic told = withMessage(error, null, found);
        SchemaFiles.Resource schema = keywords.schema(error, 1);
        if (schema == null || found.hint().isPresent() || !TERSE.contains(found.rule())) {
            return told;
        }
        String hint = AuthorWords.hint(schema);
        String example = author.example(schema);
        String such = example == null ? null : "such as " + example;
        String words = joined(", ", hint, such);
        return words == null ? told : told.withHint(words);
    }

    /**
     * Returns a diagnostic with the author's message, or else with the reason.
     *
     * @param key the key that is missing, or null if that is not what is wrong
     */
    private Diagnostic withMessage(Error error, @Nullable String key, Diagnostic found) {
        String message = author.message(error, key);
        if (message != null) {
            return found.withMessage(subject(error, key, message) + message);
        }
        String reason = keywords.ruledOut(error) == null ? reasons.of(error) : null;
        if (reason == null) {
            return found;
        }
        String text = found.message();
        int end = text.lastIndexOf(", found ");
        return found.withMessage(
                found.rule().equals(Rules.REQUIRED)
                        ? text + "; it is required because " + reason
                        : end < 0
                                ? text + " because " + reason
                                : text.substring(0, end) + " because " + reason + text.substring(end));
    }

    /** Returns the path of what the author speaks of, as it stands before what the author says; nothing for all of it. */
    private String subject(Error error, @Nullable String key, String message) {
        List<Integer> way = places.way(error.getInstanceLocation());
        int node = way.get(way.size() - 1);
        String path = key == null ? tree.path(node) : valueErrors.childPath(node, key);
        boolean predicate = message.startsWith("must ") || message.startsWith("should ");
        return path.isEmpty() ? "" : path + (predicate ? " " : ": ");
    }

    private static @Nullable String joined(String separator, @Nullable String... parts) {
        List<String> present = new ArrayList<>();
        for (String part : parts) {
            if (part != null) {
                present.add(part);
            }
        }
        return present.isEmpty() ? null : String.join(separator, present);
    }

    private static @Nullable SchemaError first(List<SchemaError> problems, Predicate<SchemaError> predicate) {
        for (SchemaError problem : problems) {
            if (predicate.test(problem)) {
                return problem;
            }
        }
        return null;
    }

    /**
     * Removes consequences of other errors: a part that a failing schema has looked at counts as not evaluated. Where something else is wrong in a value, its
     * unevaluated parts that some schema knows of are no error of their own.
     */
    private void removeConsequences(List<SchemaError> problems) {
        Set<Integer> wrong = new HashSet<>();
        for (SchemaError problem : problems) {
            if (!problem.keyword().startsWith("unevaluated")) {
                wrong.addAll(problem.way());
            }
        }
        problems.removeIf(problem -> problem.keyword().equals("unevaluatedItems") && wrong.contains(problem.node())
                || problem.keyword().equals("unevaluatedProperties")
                        && wrong.contains(problem.node())
                        && isKnown(problem.error()));
    }

    private boolean isKnown(Error error) {
        SchemaFiles.Resource schema = keywords.schema(error, 1);
        return schema != null && keywords.properties(schema, true).contains(error.getProperty());
    }

    /** Reports the keys that are deprecated. */
    void reportDeprecated(JsonNode document) {
        new Deprecations(tree, document, places, files, trial, keyFindings, diagnostics).report();
    }

    // Keys

    private void keys(List<SchemaError> problems) {
        int mapping = problems.get(0).node();
        Integer ownKey = problems.get(0).isInMapping(tree) ? mapping - 1 : null;
        Map<String, Error> requiredBy = new LinkedHashMap<>();
        Set<Integer> unknown = new LinkedHashSet<>();
        Set<String> known = new LinkedHashSet<>();
        boolean patterns = false;
        Set<Set<String>> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (SchemaError problem : problems) {
            Error error = problem.error();
            SchemaFiles.Resource schema = keywords.schema(error, 1);
            switch (problem.keyword()) {
                case "required" -> {
                    requiredBy.putIfAbsent(error.getProperty(), error);
                    patterns |= schema != null && Keywords.has(schema, "patternProperties");
                }
                case "dependentRequired" -> requiredBy.putIfAbsent(String.valueOf(error.getArguments()[0]), error);
                case "dependencies" -> dependencies(error, mapping, requiredBy);
                default -> {
                    int value = places.value(mapping, error.getProperty());
                    if (value != DataTree.NONE) {
                        unknown.add(value - 1);
                    }
                    if (schema != null) {
                        Set<String> names =
                                keywords.properties(schema, problem.keyword().equals("unevaluatedProperties"));
                        if (told.add(names)) {
                            known.addAll(names);
                        }
                    }
                }
            }
        }
        known.removeIf(name -> places.value(mapping, name) != DataTree.NONE);
        List<Named> missing =
                new ArrayList<>(requiredBy.keySet().stream().map(Named::new).toList());
        List<Named> absent = known.stream().map(Named::new).toList();
        int end = tree.next(mapping);
        for (int key = mapping + 1; key < end && !diagnostics.isFull(); key = tree.next(key + 1)) {
            String name = tree.text(key);
            Predicate<KnownKey> fits = other -> mayBe(other.name(), name, problems);
            if (unknown.contains(key)) {
                keyFindings.unknown(mapping, key, Severity.ERROR, missing, absent, fits);
            } else if (!missing.isEmpty()
                    && !patterns
                    && !files.names(tree.text(key))
                    && !KeyDiagnostics.isSchemaKey(tree, mapping, key)) {
                keyFindings.unknown(mapping, key, null, missing, List.of(), fits);
            }
        }
        for (Named key : missing) {
            Error error = Objects.requireNonNull(requiredBy.get(key.name()));
            diagnostics.changing(
                    found -> withMessage(error, key.name(), found),
                    () -> valueErrors.missing(
                            mapping, ownKey, key.name(), hintOnMissing(error, mapping, key.name()), null));
        }
    }

    private @Nullable String hintOnMissing(Error error, int mapping, String key) {
        SchemaFiles.Resource schema = keywords.schema(error, 1);
        SchemaFiles.Resource root = start;
        SchemaFiles.Resource property = schema == null ? null : keywords.property(schema, key);
        if (property == null && mapping == DataTree.ROOT && root != null) {
            property = keywords.property(root, key);
        }
        AuthorWords.Entry entry = author.entry(key, property);
        if (entry.value() != null) {
            diagnostics.offer(
                    tree.pointer(mapping) + "/" + Pointers.escape(key), entry.value(), entry.text(), entry.isDefault());
        }
        boolean helps = mapping != DataTree.ROOT || entry.complete();
        return joined(
                "; ",
                helps ? "add `" + entry.text() + "`" : null,
                property == null ? null : AuthorWords.hint(property));
    }

    /** Returns true if no schema that refuses a mapping's keys refuses the value of one of them under another name. */
    private boolean mayBe(String known, String name, List<SchemaError> problems) {
        for (SchemaError problem : problems) {
            Error error = problem.error();
            SchemaFiles.Resource schema = keywords.schema(error, 1);
            JsonNode value = error.getInstanceNode().path(name);
            if (schema != null
                    && keywords.properties(schema, false).contains(known)
                    && !trial.accepts(error, known, value)) {
                return false;
            }
        }
        return true;
    }

    private void dependencies(Error error, int mapping, Map<String, Error> requiredBy) {
        JsonNode names = error.getSchemaNode().path(error.getProperty());
        for (JsonNode name : names) {
            if (places.value(mapping, name.asString()) == DataTree.NONE) {
                requiredBy.putIfAbsent(name.asString(), error);
            }
        }
    }
}
