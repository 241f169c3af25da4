package dev.frontmatter.schema;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Diagnostics;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;
import dev.frontmatter.tree.CoreScalar;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import org.jspecify.annotations.Nullable;

/** What the validator says of values that do not fit: the words, the places and the fixes. */
final class Findings {

    private static final int LONGEST_SHOWN = 60;

    private final DataTree tree;
    private final Diagnostics diagnostics;

    Findings(DataTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /** A value of another kind than expected. */
    void type(int node, String expected) {
        String found = switch (tree.kind(node)) {
            case MAPPING -> "mapping";
            case SEQUENCE -> "list";
            default -> Mismatch.words(tree.meaning(node));
        };
        mismatch(Mismatch.type(expected, found).withHint(hintOnType(node, expected)), node);
    }

    private @Nullable String hintOnType(int node, String expected) {
        if (tree.isCollection(node)) {
            if (expected.equals("a list")) {
                return "begin each entry with `- `";
            }
            if (expected.equals("a mapping")) {
                return "write `key: value` lines without `- `";
            }
            boolean oneLine = !tree.source().text(tree.span(node)).contains("\n");
            return expected.equals("text") && oneLine ? "put it in quotes if it is text" : null;
        }
        if (expected.equals("a list")) {
            boolean dash = tree.kind(node) == NodeKind.PLAIN && tree.text(node).startsWith("-");
            return dash
                    ? "a space must follow the dash of a list entry"
                    : "write each entry on a line of its own, after `- `";
        }
        return expected.equals("a mapping") ? "write `key: value` lines below the key" : null;
    }

    /** A scalar that its type does not accept. */
    void mismatch(Mismatch mismatch, int node) {
        mismatch(mismatch, node, subject(node));
    }

    void mismatch(Mismatch mismatch, int node, String subject) {
        String found = mismatch.found() == null ? shown(node) : mismatch.found();
        Diagnostic.Builder finding = diagnostics
                .error(
                        mismatch.rule(),
                        tree.span(node),
                        subject + "must be " + mismatch.expected() + ", found " + found)
                .at(tree.pointer(node))
                .expected(mismatch.expected())
                .found(tree.isCollection(node) ? found : tree.source().text(tree.span(node)))
                .hint(mismatch.hint());
        String replacement = mismatch.replacement();
        Span inner = replaceable(node);
        if (replacement != null && inner != null) {
            Span place = mismatch.rule().equals(Rules.TYPE) ? tree.span(node) : inner;
            finding.fix(new Fix(place, replacement, true, "write " + replacement));
        }
        diagnostics.add(finding);
    }

    /** A value out of the bounds of a constraint. */
    void broken(Constraint constraint, int node, String subject, String found) {
        diagnostics.add(diagnostics
                .error(constraint.rule(), tree.span(node), subject + constraint.must() + ", found " + found)
                .at(tree.pointer(node))
                .expected(constraint.must())
                .found(found));
    }

    /** A value as the subject of a sentence. */
    String subject(int node) {
        String path = tree.path(node);
        return path.isEmpty() ? "the front matter " : path + " ";
    }

    /** The path of a key of a mapping, there or not. */
    String childPath(int node, String key) {
        String path = tree.path(node);
        return path.isEmpty() ? key : path + "." + key;
    }

    /** The text of a scalar, in quotes unless it is a number, and cut to a length that fits a message. */
    String shown(int node) {
        String text = tree.text(node);
        CoreScalar meaning = tree.meaning(node);
        boolean number = meaning == CoreScalar.INTEGER || meaning == CoreScalar.FLOAT;
        if (number && text.length() <= LONGEST_SHOWN) {
            return text;
        }
        if (text.length() <= LONGEST_SHOWN) {
            return '"' + text + '"';
        }
        int cut = Character.isHighSurrogate(text.charAt(LONGEST_SHOWN - 1)) ? LONGEST_SHOWN - 1 : LONGEST_SHOWN;
        return '"' + text.substring(0, cut) + "…\"";
    }

    /** What to replace to give a scalar another text in the same style; null where that is not so simple. */
    @Nullable
    Span replaceable(int node) {
        Span span = tree.span(node);
        if (span.isEmpty()) {
            return null;
        }
        return switch (tree.source().bytes()[span.start()]) {
            case '"', '\'' -> new Span(span.start() + 1, span.end() - 1);
            case '|', '>', '*' -> null;
            default -> span;
        };
    }

    /** Whether a name is the same text in every style. */
    static boolean isWord(String name) {
        return name.chars().allMatch(c -> c == '_' || c < 0x80 && Character.isLetterOrDigit(c));
    }

    /** The pointer of a key of a mapping, there or not. */
    String childPointer(int mapping, String key) {
        return tree.pointer(mapping) + "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
