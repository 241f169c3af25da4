package dev.frontmatter.jsonschema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Sorts errors by the choices of {@code anyOf} and {@code oneOf} that they were found in, and keeps of each choice the
 * {@linkplain Branch best branch} only, the one that the writer most likely meant.
 */
final class Choices {

    private final Places places;
    private final Keywords keywords;
    private final SchemaFiles files;
    private final SchemaFiles.@Nullable Resource start;
    private final Group root = new Group(null);
    private final Map<Key, Choice> choices = new HashMap<>();
    private final List<Choice> inOrder = new ArrayList<>();

    /** The places where an error of a schema is none of the document. */
    private static final Set<String> CONDITIONS = Set.of("contains", "if", "not");

    /** The errors of one schema: {@link SchemaError}s and {@link Choice}s, and perhaps an error that was dropped. */
    private static final class Group {

        private final SchemaFiles.@Nullable Resource schema;
        private final List<Object> items = new ArrayList<>();
        private boolean unmet;
        private @Nullable Error dropped;

        Group(SchemaFiles.@Nullable Resource schema) {
            this.schema = schema;
        }

        /** Returns the first error that is missing among the problems, or null if none is. */
        @Nullable
        Error dropped() {
            Error first = dropped;
            for (int i = 0; first == null && i < items.size(); i++) {
                first = items.get(i) instanceof Choice choice ? choice.dropped : null;
            }
            return first;
        }

        /** Returns true if a condition that must hold for the whole value does not. */
        boolean isUnmet() {
            return unmet || items.stream().anyMatch(item -> item instanceof Choice choice && choice.unmet);
        }

        List<SchemaError> problems() {
            List<SchemaError> problems = new ArrayList<>();
            for (Object item : items) {
                if (item instanceof Choice choice) {
                    problems.addAll(choice.best);
                } else {
                    problems.add((SchemaError) item);
                }
            }
            return problems;
        }
    }

    /** A choice is known by its place in the schema, on the way there, and by the value that it is about. */
    private record Key(NodePath path, int node) {}

    private static final class Choice {

        private final int node;
        private final Map<Integer, Group> branches = new TreeMap<>();
        private @Nullable SchemaError itself;
        private List<SchemaError> best = List.of();
        private boolean unmet;
        private @Nullable Error dropped;

        Choice(int node) {
            this.node = node;
        }
    }

    private Choices(Places places, Keywords keywords, SchemaFiles files, SchemaFiles.@Nullable Resource start) {
        this.places = places;
        this.keywords = keywords;
        this.files = files;
        this.start = start;
    }

    /**
     * Sorts what was found.
     *
     * @param errors the errors
     * @param dropped of each list of errors that was too long, the first one that is not among them
     * @param start the schema as a whole, or null if it is in none of the files
     */
    static Choices of(
            Collection<Error> errors,
            Collection<Error> dropped,
            Places places,
            Keywords keywords,
            SchemaFiles files,
            SchemaFiles.@Nullable Resource start) {
        Choices choices = new Choices(places, keywords, files, start);
        errors.forEach(error -> choices.add(error, false));
        dropped.forEach(error -> choices.add(error, true));
        // Choices within a branch were added after the choice that the branch belongs to.
        for (int i = choices.inOrder.size() - 1; i >= 0; i--) {
            choices.decide(choices.inOrder.get(i));
        }
        return choices;
    }

    /** Returns what to report of all that was found. */
    List<SchemaError> best() {
        return root.problems();
    }

    /** Returns the first error that is missing among what is to be reported, or null if none is. */
    @Nullable
    Error dropped() {
        return root.dropped();
    }

    private void add(Error error, boolean dropped) {
        List<Group> around = new ArrayList<>();
        List<Integer> way = places.way(error.getInstanceLocation());
        Group group = root;
        int choosing = -1;
        for (SchemaWay.Step step : SchemaWay.of(error.getEvaluationPath(), way, start, files)) {
            if (dropped && CONDITIONS.contains(step.keyword())) {
                return;
            }
            if (step.keyword().equals("if")) {
                // Only one that must hold has errors here.
                group.unmet |= step.node() == choosing;
            } else if (step.keyword().equals("anyOf") || step.keyword().equals("oneOf")) {
                boolean numbered = step.name() instanceof Integer;
                if (!numbered && matchesSeveral(error)) {
                    break;
                }
                int length = numbered ? step.end() - 1 : step.end();
                Choice choice = choice(group, error.getEvaluationPath(), length, step.node());
                if (!numbered) {
                    choice.itself = dropped ? choice.itself : new SchemaError(error.getKeyword(), way, List.of(error));
                    return;
                }
                SchemaFiles.Resource schema = step.schema();
                group = choice.branches.computeIfAbsent(
                        (Integer) step.name(),
                        branch -> new Group(schema == null ? null : SchemaWay.under(schema, step, files)));
                choosing = step.node();
                around.add(group);
            }
        }
        if (!dropped) {
            group.items.add(new SchemaError(error.getKeyword(), way, List.of(error)));
            return;
        }
        // Which of the lists around it was too long cannot be told. One that is in no branch is the document's own.
        (around.isEmpty() ? List.of(root) : around).forEach(each -> each.dropped = error);
    }

    /** Returns true if more than one branch of {@code oneOf} matches, rather than none. */
    private static boolean matchesSeveral(Error error) {
        Object[] arguments = error.getArguments();
        return arguments != null && arguments.length > 0 && !"0".equals(String.valueOf(arguments[0]));
    }

    private Choice choice(Group group, NodePath path, int length, int node) {
        NodePath prefix = path;
        while (prefix.getNameCount() > length) {
            prefix = prefix.getParent();
        }
        return choices.computeIfAbsent(new Key(prefix, node), key -> {
            Choice choice = new Choice(node);
            group.items.add(choice);
            inOrder.add(choice);
            return choice;
        });
    }

    private void decide(Choice choice) {
        List<Branch> branches = new ArrayList<>();
        for (Group group : choice.branches.values()) {
            List<SchemaError> problems = group.problems();
            if (!problems.isEmpty()) {
                BranchFit fit = BranchFit.of(choice.node, group.schema, problems, places, keywords);
                branches.add(new Branch(problems, group.isUnmet(), fit, group.dropped()));
            }
        }
        if (branches.isEmpty()) {
            choice.best = choice.itself == null ? List.of() : List.of(choice.itself);
            return;
        }
        Branch best = Branch.best(choice.node, branches);
        choice.best = best.problems();
        choice.unmet = best.unmet();
        choice.dropped = best.dropped();
    }
}
