package dev.frontmatter.fix;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Replacement;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells whether changes of a text are right: the diagnostics that they fix are gone, and no new one belongs to the same
 * stage or an earlier one.
 */
public final class Verdict {

    /** Rules of what can be read, and is in conflict with something else. */
    private static final Set<Rule> READABLE =
            Set.of(Rules.DUPLICATE_KEY, Rules.TOML_DUPLICATE_KEY, Rules.JSON_DUPLICATE_KEY);

    private final List<Diagnostic> before;
    private final List<Diagnostic> after;
    private final List<Attempt> changes;
    /** The range of each change, in the changed text. */
    private final List<Span> changed = new ArrayList<>();

    private Verdict(List<Diagnostic> before, List<Diagnostic> after, List<Attempt> changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
        int growth = 0;
        for (Attempt change : changes) {
            int start = change.span().start() + growth;
            growth += change.growth();
            changed.add(new Span(start, change.span().end() + growth));
        }
    }

    /**
     * Returns true if one change is right.
     *
     * @param diagnostic the diagnostic that it is to remove
     * @param fix the change
     * @param before the diagnostics of the text as it was
     * @param after the diagnostics of the changed text
     * @return false for a change that nobody should be offered
     */
    public static boolean isRight(Diagnostic diagnostic, Fix fix, List<Diagnostic> before, List<Diagnostic> after) {
        return isRight(
                before, after, List.of(new Attempt(diagnostic, diagnostic.span().start(), fix)));
    }

    /**
     * Returns true if changes are right.
     *
     * @param before the diagnostics of the text as it was
     * @param after the diagnostics of the changed text
     * @param changes the changes, in order
     */
    static boolean isRight(List<Diagnostic> before, List<Diagnostic> after, List<Attempt> changes) {
        Verdict verdict = new Verdict(before, after, changes);
        return verdict.areMended() && verdict.nothingIsNew();
    }

    private boolean areMended() {
        for (int i = 0; i < changes.size(); i++) {
            Attempt change = changes.get(i);
            Diagnostic mended = change.diagnostic();
            Span place = changed.get(i);
            if (after.stream()
                            .anyMatch(left -> isSame(mended, change.place(), left)
                                    || left.rule().equals(mended.rule())
                                            && touches(left.span(), place)
                                            && !wasThereBeside(mended, left))
                    || isInDoubt(change)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns true if an error of syntax that nothing fixes stays right where a change was made: then the text reads no
     * further than before, and something else was meant.
     */
    private boolean isInDoubt(Attempt change) {
        return change.stage() == Stage.SYNTAX
                && before.stream()
                        .filter(old -> !old.equals(change.diagnostic()) && staysInTheWay(old))
                        .filter(old -> isAt(change, old.span().start()))
                        .anyMatch(old -> after.stream()
                                .anyMatch(left -> isSame(old, old.span().start(), left)));
    }

    private static boolean staysInTheWay(Diagnostic error) {
        return error.severity() == Severity.ERROR
                && error.fixes().isEmpty()
                && Stage.of(error.rule()) == Stage.SYNTAX
                && !READABLE.contains(error.rule());
    }

    private static boolean isAt(Attempt change, int offset) {
        return offset == change.place()
                || offset >= change.span().start() && offset <= change.span().end();
    }

    private boolean wasThereBeside(Diagnostic mended, Diagnostic left) {
        return before.stream()
                .anyMatch(old -> !old.equals(mended) && isSame(old, old.span().start(), left));
    }

    private boolean nothingIsNew() {
        List<Diagnostic> known = new ArrayList<>(before);
        boolean cut = before.stream().anyMatch(diagnostic -> diagnostic.rule().equals(Rules.LIMIT_DIAGNOSTICS));
        for (Diagnostic found : after) {
            boolean isNew = known.stream()
                    .filter(old -> isSame(old, old.span().start(), found))
                    .findFirst()
                    .map(known::remove)
                    .isEmpty();
            if (isNew && changes.stream().anyMatch(change -> counts(found, change)) && !(cut && isElsewhere(found))) {
                return false;
            }
        }
        return true;
    }

    /** Returns true if a new diagnostic speaks against a change. */
    private boolean counts(Diagnostic found, Attempt change) {
        Stage stage = Stage.of(found.rule());
        boolean wasHidden = stage == change.stage()
                && stage.endsAtFirstError()
                && change.diagnostic().severity() == Severity.ERROR
                && found.span().start() > changed.get(changed.size() - 1).end();
        return stage.compareTo(change.stage()) <= 0 && !wasHidden;
    }

    private boolean isElsewhere(Diagnostic found) {
        return changed.stream().noneMatch(place -> touches(found.span(), place));
    }

    private static boolean touches(Span a, Span b) {
        return a.start() <= b.end() && b.start() <= a.end();
    }

    /** Returns true if a diagnostic of the changed text is one that was there before. */
    private boolean isSame(Diagnostic old, int place, Diagnostic found) {
        return old.rule().equals(found.rule())
                && old.severity() == found.severity()
                && old.pointer().equals(found.pointer())
                && isMoved(place, found.span().start());
    }

    /** Returns true if an offset of the text as it was may be that offset of the changed text. */
    private boolean isMoved(int from, int to) {
        int growth = 0;
        for (Attempt change : changes) {
            for (Replacement replacement : change.fix().replacements()) {
                Span span = replacement.span();
                if (from < span.start()) {
                    return to == from + growth;
                }
                int start = span.start() + growth;
                int end = span.end() + growth + Attempt.growth(replacement);
                if (from <= span.end() && to >= start && to <= end) {
                    return true;
                }
                growth += Attempt.growth(replacement);
            }
        }
        return to == from + growth;
    }
}
