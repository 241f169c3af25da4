package dev.frontmatter.tree;

import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes the fixes of scalars. None is made for a text that an alias gives to several places, since it would change all of
 * them. A fix is safe if it is certain, touches no anchor, and every reader of YAML takes the new text for the same value.
 */
final class ScalarFix {

    /** Characters that begin something else than a plain scalar, or do in some places (YAML 1.2.2, 7.3.3). */
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    private ScalarFix() {}

    /**
     * Makes a fix that gives a scalar another text in the style that it has.
     *
     * @param tree holds the scalar
     * @param node the scalar, a key or a value
     * @param text the new text, of one line
     * @param certain whether the text is surely what was meant
     * @param description what the fix does
     * @return the fix, or null where the text cannot simply be replaced
     */
    static @Nullable Fix rewriting(DataTree tree, int node, String text, boolean certain, String description) {
        Span span = tree.span(node);
        if (span.isEmpty() || tree.isAliased(node)) {
            return null;
        }
        return switch (tree.bytes()[span.start()]) {
            case '"' -> {
                String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
                yield new Fix(inside(span), escaped, certain && !tree.isAnchored(node), description);
            }
            case '\'' -> new Fix(inside(span), text.replace("'", "''"), certain && !tree.isAnchored(node), description);
            case '|', '>' -> null;
            default -> isPlain(text) ? new Fix(span, text, certain && isSafe(tree, node, text), description) : null;
        };
    }

    /**
     * Makes a fix that removes the quotes of a number or boolean.
     *
     * @param tree holds the scalar
     * @param node a scalar in quotes
     * @param description what the fix does
     * @return the fix, or null where the quotes cannot simply be removed
     */
    static @Nullable Fix unquoting(DataTree tree, int node, String description) {
        Span span = tree.span(node);
        String text = tree.text(node);
        if (tree.isAliased(node) || isBoundToColon(tree.bytes(), span.end())) {
            return null;
        }
        return new Fix(span, text, isSafe(tree, node, text), description);
    }

    /**
     * Makes a fix that puts a number or boolean in quotes.
     *
     * @param tree holds the scalar
     * @param node a plain scalar
     * @param text its text, of one line
     * @param description what the fix does
     * @return the fix, or null where the text cannot simply be put in quotes
     */
    static @Nullable Fix quoting(DataTree tree, int node, String text, String description) {
        Span span = tree.span(node);
        if (span.isEmpty() || tree.isAliased(node)) {
            return null;
        }
        return new Fix(span, '"' + text + '"', !tree.isAnchored(node), description);
    }

    private static boolean isSafe(DataTree tree, int node, String plain) {
        return !tree.isAnchored(node) && PortableScalar.is(plain);
    }

    private static Span inside(Span quoted) {
        return new Span(quoted.start() + 1, quoted.end() - 1);
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && INDICATORS.indexOf(text.charAt(0)) < 0
                && !text.endsWith(":")
                && text.chars().noneMatch(c -> c <= ' ');
    }

    /** Returns true where a colon follows a key in quotes without a space, which ends no key without quotes. */
    private static boolean isBoundToColon(byte[] bytes, int end) {
        return end + 1 < bytes.length && bytes[end] == ':' && " \t\r\n".indexOf(bytes[end + 1]) < 0;
    }
}
