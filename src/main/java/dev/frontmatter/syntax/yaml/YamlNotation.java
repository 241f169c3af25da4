package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Replacement;
import dev.frontmatter.scalar.CoreSchema;
import dev.frontmatter.scalar.JsonString;
import dev.frontmatter.scalar.ScalarKind;
import dev.frontmatter.source.Span;
import dev.frontmatter.syntax.Notation;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way YAML is written. No fix is made for a text that an alias gives to several places, since it would change all of them.
 * A fix is safe if it is certain, touches no anchor, and every reader of YAML takes the new text for the same value.
 */
public final class YamlNotation implements Notation {

    /** Characters that begin something else than a plain scalar, or do in some places (YAML 1.2.2, 7.3.3). */
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    private static final String LEVEL = "  ";

    /** The only one: it has no state. */
    public static final YamlNotation INSTANCE = new YamlNotation();

    private YamlNotation() {}

    // Advice

    @Override
    public String entry(String key) {
        return key + ": …";
    }

    @Override
    public String text(String text) {
        boolean plain = CoreSchema.kindOf(text) == ScalarKind.STRING
                && PortableScalar.is(text)
                && text.chars().allMatch(YamlNotation::isOfWord)
                && Character.isLetterOrDigit(text.charAt(0));
        return plain ? text : JsonString.quoted(text);
    }

    private static boolean isOfWord(int c) {
        return c < 0x80 && Character.isLetterOrDigit(c) || "_-/.".indexOf(c) >= 0;
    }

    @Override
    public String hintForMapping(DataTree tree, int node) {
        if (node == DataTree.ROOT) {
            return "write `key: value` lines";
        }
        return tree.isCollection(node)
                ? "write `key: value` lines without `- `"
                : "write `key: value` lines below the key";
    }

    @Override
    public String hintForList(DataTree tree, int node) {
        if (tree.isCollection(node)) {
            return "begin each entry with `- `";
        }
        boolean dash = tree.kind(node) == NodeKind.PLAIN && tree.text(node).startsWith("-");
        return dash
                ? "a space must follow the dash of a list entry"
                : "write each entry on a line of its own, after `- `";
    }

    @Override
    public @Nullable String hintForText(DataTree tree, int node) {
        boolean oneLine = !tree.source().text(tree.span(node)).contains("\n");
        return oneLine ? "put it in quotes if it is text" : null;
    }

    @Override
    public @Nullable String hintForNothing(DataTree tree, int key) {
        int end = tree.span(key).end();
        int line = tree.source().position(end).line();
        String after = tree.source().text(new Span(end, tree.source().line(line).end()));
        String value = after.startsWith(":") ? after.substring(1) : after;
        boolean comment = value.startsWith(" ") && value.strip().startsWith("#");
        return comment ? "`#` begins a comment: put the text in quotes" : null;
    }

    // Scalars

    @Override
    public boolean isQuoted(DataTree tree, int node) {
        Span span = tree.span(node);
        return !span.isEmpty() && WrittenLines.isQuote(tree.bytes()[span.start()]);
    }

    @Override
    public @Nullable Fix rewriting(DataTree tree, int node, String text, boolean certain, String description) {
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
            default -> {
                if (isPlain(text)) {
                    yield new Fix(span, text, certain && isSafe(tree, node, text), description);
                }
                yield certain ? null : new Fix(span, JsonString.quoted(text), false, description);
            }
        };
    }

    @Override
    public @Nullable Fix unquoting(DataTree tree, int node, String description) {
        Span span = tree.span(node);
        String text = tree.text(node);
        if (tree.isAliased(node) || isBoundToColon(tree.bytes(), span.end())) {
            return null;
        }
        return new Fix(span, text, isSafe(tree, node, text), description);
    }

    @Override
    public @Nullable Fix quoting(DataTree tree, int node, String text, String description) {
        Span span = tree.span(node);
        if (span.isEmpty() || tree.isAliased(node)) {
            return null;
        }
        return new Fix(span, '"' + text + '"', !tree.isAnchored(node), description);
    }

    /** Returns a text in double quotes, in which it stands as it is, line ends included. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
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
        return end + 1 < bytes.length && bytes[end] == ':' && !Lines.isSpace(bytes[end + 1]);
    }

    @Override
    public @Nullable Fix indenting(DataTree tree, int first, int last, String description) {
        int end = Math.max(
                tree.span(last).end(), tree.span(tree.next(last + 1) - 1).end());
        WrittenText text = new WrittenText(tree.bytes(), 0, end);
        int begin = tree.start(first);
        if (!text.beginsLine(begin)) {
            return null;
        }
        List<Replacement> spaces = new ArrayList<>();
        for (int line = text.lineStart(begin); line < end; line = text.nextLine(line)) {
            if (!text.isBlankLine(line)) {
                spaces.add(new Replacement(Span.at(line), LEVEL));
            }
        }
        return new Fix(spaces, false, description);
    }

    // Comments

    /**
     * Looks between the scalars, where a {@code #} at the start of a line or behind a blank begins a comment (YAML 1.2.2,
     * 6.6); the header of a block scalar is the one place within a scalar where there may be one.
     */
    @Override
    public List<Span> comments(DataTree tree, Span text) {
        List<Span> comments = new ArrayList<>();
        byte[] bytes = tree.bytes();
        int from = text.start();
        for (int node = DataTree.ROOT; node < tree.nodeCount(); node++) {
            Span span = tree.span(node);
            if (tree.isCollection(node) || span.isEmpty() || span.start() < from) {
                // What an alias stands for has its place elsewhere, before this one.
                continue;
            }
            from = addComments(bytes, from, span.start(), comments);
            if (bytes[span.start()] == '|' || bytes[span.start()] == '>') {
                addComments(bytes, span.start(), Lines.lineEnd(bytes, span.start(), span.end()), comments);
            }
            from = Math.max(from, span.end());
        }
        addComments(bytes, from, text.end(), comments);
        return comments;
    }

    /** Adds the comments that begin in a range; returns the end of the last one, or of the range. */
    private static int addComments(byte[] bytes, int start, int end, List<Span> comments) {
        int at = start;
        while (at < end) {
            if (bytes[at] == '#' && (at == 0 || Lines.isSpace(bytes[at - 1]))) {
                int lineEnd = Lines.lineEnd(bytes, at, bytes.length);
                comments.add(new Span(at, lineEnd));
                at = lineEnd;
            } else {
                at++;
            }
        }
        return at;
    }
}
