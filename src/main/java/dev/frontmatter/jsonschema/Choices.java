package dev.frontmatter.jsonschema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Sorts what was found by the choices of {@code anyOf} and {@code oneOf} that it was found in, and keeps of each choice
 * the best branch only, the one that the writer most likely meant:
 *
 * <ol>
 *   <li>A branch of another kind than the value is not meant, unless all are; then they are one finding.
 *   <li>A branch is not meant if a key of the value tells that it is another one: a {@code const} or {@code enum} on it
 *       does not hold, and one in another branch does. If none does, that key is the finding.
 *   <li>Of the rest, the branch with the fewest findings; of several, the one whose findings lie deepest, since more of
 *       the value fits it; of several, the first.
 * </ol>
 */
final class Choices {

    private static final Set<String> DESCENDING = Set.of(
            "additionalItems",
            "additionalProperties",
            "contains",
            "items",
            "patternProperties",
            "prefixItems",
            "properties",
            "unevaluatedItems",
            "unevaluatedProperties");

    private final Places places;
    private final Group root = new Group();
    private final Map<Key, Choice> choices = new HashMap<>();
    private final List<Choice> inOrder = new ArrayList<>();

    /** The places where an error of a schema is none of the document. */
    private static final Set<String> CONDITIONS = Set.of("contains", "if", "not");

    /** The errors of one schema: {@link Problem}s and {@link Choice}s, and perhaps an error that was dropped. */
    private static final class Group {

        private final List<Object> items = new ArrayList<>();
        private @Nullable Error dropped;

        /** Returns the first error that is missing among the problems, or null if none is. */
        @Nullable
        Error dropped() {
            Error first = dropped;
            for (int i = 0; first == null && i < items.size(); i++) {
                first = items.get(i) instanceof Choice choice ? choice.dropped : null;
            }
            return first;
        }

        List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            for (Object item : items) {
                if (item instanceof Choice choice) {
                    problems.addAll(choice.best);
                } else {
                    problems.add((Problem) item);
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
        private @Nullable Problem itself;
        private List<Problem> best = List.of();
        private @Nullable Error dropped;

        Choice(int node) {
            this.node = node;
        }
    }

    private Choices(Places places) {
        this.places = places;
    }

    /**
     * Sorts what was found.
     *
     * @param errors what was found
     * @param dropped of each list of errors that was too long, the first one that is not among them
     */
    static Choices of(Collection<Error> errors, Collection<Error> dropped, Places places) {
        Choices choices = new Choices(places);
        errors.forEach(error -> choices.add(error, false));
        dropped.forEach(error -> choices.add(error, true));
        // Choices within a branch were added after the choice that the branch belongs to.
        for (int i = choices.inOrder.size() - 1; i >= 0; i--) {
            decide(choices.inOrder.get(i));
        }
        return choices;
    }

    /** Returns what to report of all that was found. */
    List<Problem> best() {
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
        NodePath path = error.getEvaluationPath();
        int length = path.getNameCount();
        int depth = 0;
        for (int at = 0; at < length; at++) {
            String keyword = path.getElement(at).toString();
            if (DESCENDING.contains(keyword)) {
                depth++;
            }
            if (dropped && CONDITIONS.contains(keyword)) {
                return;
            }
            boolean named = Subschemas.areNamed(keyword);
            boolean numbered = at + 1 < length && path.getElement(at + 1) instanceof Integer;
            if (keyword.equals("anyOf") || keyword.equals("oneOf")) {
                if (!numbered && matchesSeveral(error)) {
                    break;
                }
                Choice choice = choice(group, path, at + 1, way.get(Math.min(depth, way.size() - 1)));
                if (!numbered) {
                    choice.itself = dropped ? choice.itself : new Problem(error.getKeyword(), way, List.of(error));
                    return;
                }
                group = choice.branches.computeIfAbsent((Integer) path.getElement(at + 1), branch -> new Group());
                around.add(group);
            }
            if (named || numbered) {
                at++;
            }
        }
        if (!dropped) {
            group.items.add(new Problem(error.getKeyword(), way, List.of(error)));
            return;
        }
        // Which of the lists around it was too long cannot be told. One that is in no branch is the document's own.
        (around.isEmpty() ? List.of(root) : around).forEach(each -> each.dropped = error);
    }

    /** Whether more than one branch of {@code oneOf} matches, rather than none. */
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

    // The best branch

    private static void decide(Choice choice) {
        IdentityHashMap<List<Problem>, Group> groups = new IdentityHashMap<>();
        List<List<Problem>> branches = new ArrayList<>();
        for (Group group : choice.branches.values()) {
            List<Problem> problems = group.problems();
            groups.put(problems, group);
            branches.add(problems);
        }
        choice.best = best(choice, branches);
        Group chosen = groups.get(choice.best);
        choice.dropped = chosen == null ? null : chosen.dropped();
    }

    private static List<Problem> best(Choice choice, List<List<Problem>> branches) {
        branches.removeIf(List::isEmpty);
        if (branches.isEmpty()) {
            return choice.itself == null ? List.of() : List.of(choice.itself);
        }
        List<Problem> kinds = new ArrayList<>();
        List<List<Problem>> meant = new ArrayList<>();
        for (List<Problem> branch : branches) {
            Problem kind = find(branch, problem -> problem.isOfKind() && problem.isAt(choice.node));
            if (kind == null) {
                meant.add(branch);
            } else {
                kinds.add(kind);
            }
        }
        if (meant.isEmpty()) {
            return List.of(Problem.merged(kinds));
        }
        long fewest = meant.stream()
                .mapToLong(branch -> toldApart(choice.node, branch))
                .min()
                .orElse(0);
        meant.removeIf(branch -> toldApart(choice.node, branch) > fewest);
        Problem none = fewest > 0 && meant.size() > 1 ? none(choice.node, meant) : null;
        return none != null ? List.of(none) : fewest(meant);
    }

    /** How often the value itself, or a key of it, tells that the branch is not meant. */
    private static long toldApart(int node, List<Problem> branch) {
        return branch.stream()
                .filter(problem -> problem.isOfValue() && isNear(problem, node))
                .count();
    }

    /** The value, or a key of it, that is none of those that the branches allow. */
    private static @Nullable Problem none(int node, List<List<Problem>> branches) {
        for (Problem first : branches.get(0)) {
            if (first.isOfValue() && isNear(first, node)) {
                List<Problem> same = new ArrayList<>();
                for (List<Problem> branch : branches) {
                    Problem other = find(branch, problem -> problem.isOfValue() && problem.isAt(first.node()));
                    if (other != null) {
                        same.add(other);
                    }
                }
                if (same.size() == branches.size()) {
                    return Problem.merged(same);
                }
            }
        }
        return null;
    }

    private static List<Problem> fewest(List<List<Problem>> branches) {
        List<Problem> best = branches.get(0);
        for (List<Problem> branch : branches) {
            int order = Integer.compare(branch.size(), best.size());
            if (order < 0 || order == 0 && depth(branch) > depth(best)) {
                best = branch;
            }
        }
        return best;
    }

    private static boolean isNear(Problem problem, int node) {
        List<Integer> way = problem.way();
        return problem.isAt(node) || way.size() > 1 && way.get(way.size() - 2) == node;
    }

    private static int depth(List<Problem> problems) {
        int depth = 0;
        for (Problem problem : problems) {
            depth = Math.max(depth, problem.way().size());
        }
        return depth;
    }

    private static @Nullable Problem find(List<Problem> problems, Predicate<Problem> predicate) {
        for (Problem problem : problems) {
            if (predicate.test(problem)) {
                return problem;
            }
        }
        return null;
    }
}
