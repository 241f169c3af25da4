package dev.frontmatter.schema;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.scalar.Mismatch;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.Notation;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.Pointers;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The diagnostics of values that do not fit: the words, the places and the fixes. */
public final class ValueDiagnostics {

    /** The way out where a pattern was not held against a text to the end. */
    public static final String EASIER_PATTERN =
            "shorten the text, or write the pattern with a character class in place of alternatives"
                    + " (`[ab]` for `(a|b)`), or with possessive repetitions (`(a|b)*+`)";

    private static final int LONGEST_SHOWN = 60;

    private static final String OPENING_QUOTES = "\u201C\u201E\u201D\u2018\u201A\u00AB";
    private static final String CLOSING_QUOTES = "\u201D\u201C\u2019\u2018\u00BB";

    private final Target target;
    private final DataTree tree;
    private final Notation notation;
    private final Diagnostics diagnostics;

    /**
     * Makes the diagnostics of a document.
     *
     * @param target the document
     * @param diagnostics takes them
     */
    public ValueDiagnostics(Target target, Diagnostics diagnostics) {
        this.target = target;
        this.tree = target.tree();
        this.notation = target.notation();
        this.diagnostics = diagnostics;
    }

    // Values

    /**
     * A value of another kind than expected.
     *
     * @param node the value
     * @param expected what it must be, in words that follow "must be"
     */
    public void type(int node, String expected) {
        String found = switch (tree.kind(node)) {
            case MAPPING -> "mapping";
            case SEQUENCE -> "list";
            default -> tree.scalarKind(node).words();
        };
        mismatch(Mismatch.type(expected, found).withHint(hintOnType(node, expected)), node);
    }

    private @Nullable String hintOnType(int node, String expected) {
        return switch (expected) {
            case "a list" -> notation.hintForList(tree, node);
            case "a mapping" -> notation.hintForMapping(tree, node);
            default -> {
                boolean text =
                        expected.startsWith("text") && !expected.contains("a list") && !expected.contains("a mapping");
                yield text && tree.isCollection(node) ? notation.hintForText(tree, node) : null;
            }
        };
    }

    /**
     * A scalar that its type does not accept.
     *
     * @param mismatch why not
     * @param node the scalar
     */
    public void mismatch(Mismatch mismatch, int node) {
        mismatch(mismatch, node, subject(node));
    }

    /**
     * A scalar that its type does not accept, under a name of its own.
     *
     * @param mismatch why not
     * @param node the scalar
     * @param subject begins the sentence, and ends in a space
     */
    public void mismatch(Mismatch mismatch, int node, String subject) {
        String found = mismatch.found() == null ? shown(node) : mismatch.found();
        Diagnostic.Builder diagnostic = diagnostics
                .error(
                        ruleOf(mismatch.cause()),
                        tree.span(node),
                        subject + "must be " + mismatch.expected() + ", found " + found)
                .at(tree.pointer(node))
                .expected(mismatch.expected())
                .found(tree.isCollection(node) ? found : tree.source().text(tree.span(node)));
        String hint = mismatch.hint();
        String replacement = mismatch.replacement();
        Fix fix = replacement == null ? null : scalarFix(node, replacement, mismatch.style());
        String written = fix == null ? "" : fix.replacements().get(0).text();
        boolean quoted = written.startsWith("\"") && !notation.isQuoted(tree, node);
        if (quoted && hint != null && replacement != null && !replacement.startsWith("\"")) {
            // Whoever writes what is shown must not need the fix.
            hint = hint.replace('`' + replacement + '`', '`' + written + '`');
        }
        addTo(diagnostic.hint(hint), fix);
        diagnostics.add(diagnostic);
    }

    private static Rule ruleOf(Mismatch.Cause cause) {
        return switch (cause) {
            case TYPE -> Rules.TYPE;
            case FORMAT -> Rules.FORMAT;
            case RANGE -> Rules.RANGE;
            case CHOICE -> Rules.ENUM;
            case LENGTH -> Rules.LIMIT_NUMBER;
        };
    }

    private @Nullable Fix scalarFix(int node, String text, Mismatch.Style style) {
        String description = "write " + (style == Mismatch.Style.QUOTED ? '"' + text + '"' : text);
        return switch (style) {
            case QUOTED -> notation.quoting(tree, node, text, description);
            case PLAIN -> notation.unquoting(tree, node, description);
            case SAME -> notation.rewriting(tree, node, text, true, description);
            case LIKELY ->
                isBoolean(text) && notation.isQuoted(tree, node)
                        ? null
                        : notation.rewriting(tree, node, text, false, description);
        };
    }

    private static boolean isBoolean(String text) {
        return text.equals("true") || text.equals("false");
    }

    static void addTo(Diagnostic.Builder diagnostic, @Nullable Fix fix) {
        if (fix != null) {
            diagnostic.fix(fix);
        }
    }

    /**
     * A scalar that is of another type for its quotes alone: without them it is what was meant.
     *
     * @param mismatch why it is not accepted
     * @param node the scalar
     * @param meant true if its text would be accepted without quotes
     * @return the mismatch, with the advice to remove them where there are any
     */
    public Mismatch inQuotes(Mismatch mismatch, int node, Predicate<String> meant) {
        return notation.isQuoted(tree, node) && meant.test(tree.text(node))
                ? mismatch.withHint("remove the quotes").withReplacement(tree.text(node), Mismatch.Style.PLAIN)
                : mismatch;
    }

    /**
     * Returns the mismatch of a scalar without quotes that a comma behind it or typographic quotes around it make text.
     *
     * @param mismatch why it is not accepted
     * @param node the scalar
     * @param meant asked whether its text would be accepted without them
     * @return the mismatch, with the advice to remove them where there are any
     */
    public Mismatch inMarks(Mismatch mismatch, int node, Predicate<String> meant) {
        String text = tree.text(node);
        if (notation.isQuoted(tree, node) || text.length() < 2) {
            return mismatch;
        }
        String withoutComma = text.substring(0, text.length() - 1);
        if (text.endsWith(",") && meant.test(withoutComma)) {
            return mismatch.withHint("remove the comma").withReplacement(withoutComma, Mismatch.Style.LIKELY);
        }
        boolean quotes = OPENING_QUOTES.indexOf(text.charAt(0)) >= 0
                && CLOSING_QUOTES.indexOf(text.charAt(text.length() - 1)) >= 0;
        String inner = text.substring(1, text.length() - 1);
        return quotes && meant.test(inner)
                ? mismatch.withHint("remove the typographic quotes").withReplacement(inner, Mismatch.Style.LIKELY)
                : mismatch;
    }

    /**
     * A value out of bounds.
     *
     * @param rule the rule that it breaks
     * @param must what is asked, in words that follow the subject, as in {@code must not be blank}
     * @param node the value
     * @param subject begins the sentence, and ends in a space
     * @param found what it is instead
     */
    public void broken(Rule rule, String must, int node, String subject, String found) {
        diagnostics.add(diagnostics
                .error(rule, place(node), subject + must + ", found " + found)
                .at(tree.pointer(node))
                .expected(must)
                .found(found));
    }

    /**
     * Reports a text that a pattern or a format could not be held against to the end.
     *
     * @param node the text
     * @param subject begins the sentence, and ends in a space
     * @param must what is asked, in words that follow the subject
     * @param reason why that could not be told, a sentence
     * @param hint what to do
     */
    public void undecided(int node, String subject, String must, String reason, String hint) {
        diagnostics.add(diagnostics
                .error(Rules.UNDECIDED, tree.span(node), subject + must + ", which cannot be decided: " + reason)
                .at(tree.pointer(node))
                .expected(must)
                .found(shown(node))
                .hint(hint));
    }

    /**
     * Returns the place of a diagnostic about a value as a whole.
     *
     * @param node the value
     * @return its place, or that of the fence for all of the document
     */
    public Span place(int node) {
        return node == DataTree.ROOT ? target.fence() : tree.span(node);
    }

    /**
     * Reports an element that equals one before it.
     *
     * @param element the element
     * @param first the one before it
     */
    public void reportDuplicateElement(int element, int first) {
        diagnostics.add(diagnostics
                .error(
                        Rules.DUPLICATE_ELEMENT,
                        tree.span(element),
                        subject(element) + "must differ from all other elements, found "
                                + (tree.isCollection(element) ? "it" : shown(element)) + " again")
                .at(tree.pointer(element))
                .related(tree.span(first), "first given"));
    }

    /**
     * An entry of a list or mapping without a value.
     *
     * @param node the null
     */
    public void nullElement(int node) {
        diagnostics.add(diagnostics
                .error(Rules.NULL_ELEMENT, tree.span(node), subject(node) + "must have a value, found none")
                .at(tree.pointer(node))
                .hint("remove the entry, or give it a value"));
    }

    // Keys

    /**
     * A key that must be there, and is not.
     *
     * @param mapping the mapping
     * @param key the mapping's own key, or null if it has none
     * @param name the key that it lacks
     * @param hint what to do, or null
     * @param expected what it must be, or null to leave it open
     */
    public void missing(
            int mapping, @Nullable Integer key, String name, @Nullable String hint, @Nullable String expected) {
        diagnostics.add(diagnostics
                .error(
                        Rules.REQUIRED,
                        placeOfMissing(mapping, key),
                        "required key `" + childPath(mapping, name) + "` is missing")
                .at(childPointer(mapping, name))
                .expected(expected)
                .hint(hint));
    }

    /** Returns the place of a diagnostic about a missing key: at the key of its mapping, or at its first key if it is an element of a list. */
    private Span placeOfMissing(int mapping, @Nullable Integer key) {
        if (mapping == DataTree.ROOT) {
            return target.fence();
        }
        if (key != null) {
            return tree.span(key);
        }
        return tree.size(mapping) > 0 ? tree.span(mapping + 1) : tree.span(mapping);
    }

    /**
     * A required key that has no value.
     *
     * @param mapping the mapping
     * @param key its key
     * @param name what the key is called
     */
    public void withoutValue(int mapping, int key, String name) {
        Span value = tree.span(key + 1);
        diagnostics.add(diagnostics
                .error(
                        Rules.REQUIRED,
                        value.isEmpty() ? tree.span(key) : value,
                        "required key `" + childPath(mapping, name) + "` has no value")
                .at(tree.pointer(key))
                .hint(value.isEmpty() ? notation.hintForNothing(tree, key) : null));
    }

    // Words

    /**
     * A value as the subject of a sentence.
     *
     * @param node the value
     * @return its path and a space
     */
    public String subject(int node) {
        String path = tree.path(node);
        return path.isEmpty() ? target.name() + " " : path + " ";
    }

    /**
     * The path of a key of a mapping, there or not.
     *
     * @param node the mapping
     * @param key the key's text
     * @return the path, for people
     */
    public String childPath(int node, String key) {
        String path = tree.path(node);
        return path.isEmpty() ? key : path + "." + key;
    }

    /**
     * The text of a scalar for a message.
     *
     * @param node the scalar
     * @return its text, in quotes unless it is a number, and cut to a length that fits
     */
    public String shown(int node) {
        String text = tree.text(node);
        boolean number = tree.scalarKind(node).isNumber();
        if (number && text.length() <= LONGEST_SHOWN) {
            return text;
        }
        if (text.length() <= LONGEST_SHOWN) {
            return '"' + text + '"';
        }
        int cut = Character.isHighSurrogate(text.charAt(LONGEST_SHOWN - 1)) ? LONGEST_SHOWN - 1 : LONGEST_SHOWN;
        return '"' + text.substring(0, cut) + "…\"";
    }

    /** Returns true if a name is the same text in every style. */
    static boolean isWord(String name) {
        return name.chars().allMatch(c -> c == '_' || c < 0x80 && Character.isLetterOrDigit(c));
    }

    /** The pointer of a key of a mapping, there or not. */
    String childPointer(int mapping, String key) {
        return tree.pointer(mapping) + "/" + Pointers.escape(key);
    }
}
