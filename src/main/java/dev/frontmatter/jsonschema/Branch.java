package dev.frontmatter.jsonschema;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A branch of a choice that a value does not fit. Of several, the one that was meant is told so:
 *
 * <ol>
 *   <li>A branch for another kind of value is not meant, unless all are; then they are one problem.
 *   <li>A branch is not meant if its {@code if} does not match, and that of another one does.
 *   <li>A branch is not meant if a key of the value tells that it is another one: a {@code const} or {@code enum} on it
 *       does not hold, and one in another branch does. If none does, that key is the problem.
 *   <li>Of the rest, the branch with the most constants that hold; then the one that least must be changed for, and that
 *       has schemas for most of the keys; then the one whose problems lie deepest; then the first.
 * </ol>
 *
 * @param problems what is wrong with the value, at least one
 * @param unmet true if a condition does not hold that is one on the whole value
 * @param fit how much of the value it accounts for
 * @param dropped the first error that is missing among the problems, or null if none is
 */
record Branch(
        List<SchemaError> problems,
        boolean unmet,
        BranchFit fit,
        @Nullable Error dropped) {

    private static final Comparator<Branch> ORDER = Comparator.comparingInt(
                    (Branch branch) -> -branch.fit().constants())
            .thenComparingInt(branch -> branch.problems().size() - branch.fit().named())
            .thenComparingInt(branch -> -branch.depth());

    /** Returns the branch of several, at least one, that was most likely meant for a value. */
    static Branch best(int node, List<Branch> branches) {
        List<Branch> meant = new ArrayList<>();
        List<SchemaError> otherKinds = new ArrayList<>();
        for (Branch branch : branches) {
            SchemaError otherKind = branch.find(problem -> problem.isOfKind() && problem.isAt(node));
            if (otherKind == null) {
                meant.add(branch);
            } else {
                otherKinds.add(otherKind);
            }
        }
        if (meant.isEmpty()) {
            return merged(otherKinds);
        }
        if (meant.stream().anyMatch(branch -> !branch.unmet())) {
            meant.removeIf(Branch::unmet);
        }
        long fewest =
                meant.stream().mapToLong(branch -> branch.toldApart(node)).min().orElse(0);
        meant.removeIf(branch -> branch.toldApart(node) > fewest);
        if (meant.size() > 1 && (fewest > 0 || meant.get(0).unmet())) {
            List<SchemaError> none = none(node, meant);
            if (!none.isEmpty()) {
                return merged(none);
            }
        }
        Branch best = meant.get(0);
        for (Branch branch : meant) {
            best = ORDER.compare(branch, best) < 0 ? branch : best;
        }
        return best;
    }

    private static Branch merged(List<SchemaError> problems) {
        return new Branch(List.of(SchemaError.merged(problems)), false, new BranchFit(0, 0), null);
    }

    /** Returns how often the value itself, or a key of it, tells that the branch is not meant. */
    private long toldApart(int node) {
        return problems.stream()
                .filter(problem -> problem.isOfValue() && isNear(problem, node))
                .count();
    }

    /** Returns the problems, one of each branch, with the one value or key that is none of those that they allow. */
    private static List<SchemaError> none(int node, List<Branch> branches) {
        for (SchemaError first : branches.get(0).problems()) {
            if ((first.isOfValue() || first.isOfPattern()) && isNear(first, node)) {
                List<SchemaError> same = new ArrayList<>();
                for (Branch branch : branches) {
                    SchemaError other = branch.find(problem -> problem.isAt(first.node())
                            && problem.isOfValue() == first.isOfValue()
                            && problem.isOfPattern() == first.isOfPattern());
                    if (other != null) {
                        same.add(other);
                    }
                }
                if (same.size() == branches.size()) {
                    return same;
                }
            }
        }
        return List.of();
    }

    private static boolean isNear(SchemaError problem, int node) {
        List<Integer> way = problem.way();
        return problem.isAt(node) || way.size() > 1 && way.get(way.size() - 2) == node;
    }

    private int depth() {
        int depth = 0;
        for (SchemaError problem : problems) {
            depth = Math.max(depth, problem.way().size());
        }
        return depth;
    }

    private @Nullable SchemaError find(Predicate<SchemaError> predicate) {
        for (SchemaError problem : problems) {
            if (predicate.test(problem)) {
                return problem;
            }
        }
        return null;
    }
}
