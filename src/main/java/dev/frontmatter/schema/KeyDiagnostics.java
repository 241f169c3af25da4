package dev.frontmatter.schema;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.scalar.Spelling;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.Notation;
import dev.frontmatter.tree.DataTree;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The diagnostics of keys that are not known. An unknown key that is close to a missing one is one diagnostic. */
public final class KeyDiagnostics {

    /** Names the schema of a document for editors, so it is no unknown key at the top. */
    private static final String SCHEMA = "$schema";

    private final DataTree tree;
    private final Notation notation;
    private final ValueDiagnostics values;
    private final Diagnostics diagnostics;
    private final Suggestions suggestions;

    /**
     * Makes the diagnostics of unknown keys of a document.
     *
     * @param target the document
     * @param values finds the words
     * @param diagnostics takes them
     * @param suggestions finds what was meant
     */
    public KeyDiagnostics(Target target, ValueDiagnostics values, Diagnostics diagnostics, Suggestions suggestions) {
        this.tree = target.tree();
        this.notation = target.notation();
        this.values = values;
        this.diagnostics = diagnostics;
        this.suggestions = suggestions;
    }

    /**
     * Returns true if a key is known everywhere: the {@code $schema} of a whole document.
     *
     * @param tree the document
     * @param mapping the mapping
     * @param key its key
     * @return true if the key is never an unknown one
     */
    public static boolean isSchemaKey(DataTree tree, int mapping, int key) {
        return mapping == DataTree.ROOT && tree.text(key).equals(SCHEMA);
    }

    /**
     * A key that is not known.
     *
     * @param mapping the mapping
     * @param key its key
     * @param severity how much it weighs, or null to let it pass unless it is a misspelt missing one
     * @param missing the keys that the mapping still lacks; if one of them was meant, it is taken out
     * @param absent all keys that the mapping may have and does not have
     * @param fits asked whether the value of the unknown key may stand under a known one
     */
    public void unknown(
            int mapping,
            int key,
            @Nullable Severity severity,
            List<? extends KnownKey> missing,
            List<? extends KnownKey> absent,
            Predicate<KnownKey> fits) {
        String name = tree.text(key);
        String meant = nearest(name, missing);
        int at = meant == null ? -1 : indexOf(meant, missing);
        KnownKey lacking = at < 0 ? null : missing.get(at);
        if (lacking == null && severity == null) {
            return;
        }
        String message = "unknown key `" + values.childPath(mapping, name) + "`";
        if (lacking != null) {
            missing.remove(at);
            message += "; required key `" + values.childPath(mapping, lacking.name()) + "` is missing";
        } else {
            meant = nearest(name, absent);
        }
        Diagnostic.Builder diagnostic = (lacking == null && severity == Severity.WARNING
                        ? Diagnostic.warning(Rules.UNKNOWN_KEY, tree.source(), tree.span(key), message)
                        : diagnostics.error(Rules.UNKNOWN_KEY, tree.span(key), message))
                .at(tree.pointer(key))
                .found(name);
        if (meant != null) {
            diagnostic.expected(meant).hint("did you mean `" + meant + "`?");
            KnownKey known = lacking != null ? lacking : absent.get(indexOf(meant, absent));
            if (ValueDiagnostics.isWord(meant) && fits.test(known)) {
                boolean certain = Spelling.isSurely(name, meant) && !hasAnotherLike(meant, mapping, key);
                ValueDiagnostics.addTo(
                        diagnostic, notation.rewriting(tree, key, meant, certain, "rename to `" + meant + "`"));
            }
        }
        diagnostics.add(diagnostic);
    }

    /**
     * Reports keys that stand below the key that they belong to, and are not indented.
     *
     * @param mapping the mapping that they are in
     * @param owner the key that they belong to
     * @param first the first of them
     * @param last the last of them
     */
    void notIndented(int mapping, int owner, int first, int last) {
        String above = values.childPath(mapping, tree.text(owner));
        Diagnostic.Builder diagnostic = diagnostics
                .error(
                        Rules.UNKNOWN_KEY,
                        tree.span(first),
                        "key `" + tree.text(first) + "` must be indented to belong to `" + above
                                + "`, which has no value")
                .at(tree.pointer(first))
                .found(tree.text(first))
                .hint("indent it, and those below it, more than `" + tree.text(owner) + "`")
                .related(tree.span(owner), "the key above");
        ValueDiagnostics.addTo(diagnostic, notation.indenting(tree, first, last, "indent the keys"));
        diagnostics.add(diagnostic);
    }

    /**
     * Reports a key that should no longer be given.
     *
     * @param mapping the mapping
     * @param key its key
     * @param hint what to do, or null
     */
    public void deprecated(int mapping, int key, @Nullable String hint) {
        diagnostics.add(Diagnostic.warning(
                        Rules.DEPRECATED,
                        tree.source(),
                        tree.span(key),
                        "key `" + values.childPath(mapping, tree.text(key)) + "` is deprecated")
                .at(tree.pointer(key))
                .found(tree.text(key))
                .hint(hint));
    }

    /** Returns true if another key could mean the same one, so that neither can be said to mean it. */
    private boolean hasAnotherLike(String meant, int mapping, int key) {
        int end = tree.next(mapping);
        int other = mapping + 1;
        while (other < end && suggestions.take(1)) {
            if (other != key && Spelling.isSurely(tree.text(other), meant)) {
                return true;
            }
            other = tree.next(other + 1);
        }
        return other < end;
    }

    private @Nullable String nearest(String name, List<? extends KnownKey> keys) {
        if (keys.isEmpty() || !suggestions.take(keys.size())) {
            return null;
        }
        return Spelling.nearest(
                name, keys.stream().flatMap(key -> key.names().stream()).toList());
    }

    private static int indexOf(String name, List<? extends KnownKey> keys) {
        for (int at = 0; at < keys.size(); at++) {
            if (keys.get(at).names().contains(name)) {
                return at;
            }
        }
        return -1;
    }
}
