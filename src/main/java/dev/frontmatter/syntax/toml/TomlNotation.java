package dev.frontmatter.syntax.toml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.scalar.JsonString;
import dev.frontmatter.source.Span;
import dev.frontmatter.syntax.Notation;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The notation of TOML. A fix is safe if it is certain: TOML is read alike by all of its readers. */
public final class TomlNotation implements Notation {

    /** The only one: it has no state. */
    public static final TomlNotation INSTANCE = new TomlNotation();

    private TomlNotation() {}

    // Advice

    @Override
    public String entry(String key) {
        return key(key) + " = …";
    }

    @Override
    public String text(String text) {
        return JsonString.quoted(text);
    }

    @Override
    public String hintForMapping(DataTree tree, int node) {
        return tree.kind(node) == NodeKind.SEQUENCE
                ? "write `{key = value}` in place of the brackets"
                : "write `{key = value}`, or `key = value` lines below a header `[…]`";
    }

    @Override
    public String hintForList(DataTree tree, int node) {
        return tree.isCollection(node)
                ? "write `[…]`, or headers in double brackets `[[…]]`"
                : "put it in brackets: `[…]`";
    }

    @Override
    public @Nullable String hintForText(DataTree tree, int node) {
        boolean inline = tree.bytes()[tree.start(node)] == '{' || tree.kind(node) == NodeKind.SEQUENCE;
        boolean oneLine = !tree.source().text(tree.span(node)).contains("\n");
        return inline && oneLine ? "put it in quotes if it is text" : null;
    }

    /** TOML has no value for nothing. */
    @Override
    public @Nullable String hintForNothing(DataTree tree, int key) {
        return null;
    }

    // Scalars

    @Override
    public boolean isQuoted(DataTree tree, int node) {
        Span span = tree.span(node);
        return !span.isEmpty() && isQuote(tree.bytes()[span.start()]);
    }

    private static boolean isQuote(byte b) {
        return b == '"' || b == '\'';
    }

    @Override
    public @Nullable Fix rewriting(DataTree tree, int node, String text, boolean certain, String description) {
        Span span = tree.span(node);
        if (span.isEmpty() || isOfSeveralLines(tree, span)) {
            return null;
        }
        boolean literal = tree.bytes()[span.start()] == '\'' && isPrintable(text) && text.indexOf('\'') < 0;
        if (literal) {
            return new Fix(span, "'" + text + "'", certain, description);
        }
        if (isQuoted(tree, node)) {
            return new Fix(span, JsonString.quoted(text), certain, description);
        }
        // A key without quotes is plain, and no value is.
        boolean key = tree.kind(node) == NodeKind.PLAIN;
        String written = key ? key(text) : TomlScalars.kind(text) != null ? text : JsonString.quoted(text);
        return new Fix(span, written, certain, description);
    }

    @Override
    public @Nullable Fix unquoting(DataTree tree, int node, String description) {
        String text = tree.text(node);
        String word = text.toLowerCase(Locale.ROOT);
        NodeKind kind = TomlScalars.kind(word);
        boolean key = tree.kind(node) == NodeKind.PLAIN;
        if (key || kind != NodeKind.BOOLEAN && TomlScalars.kind(text) == null) {
            return null;
        }
        return new Fix(tree.span(node), kind == NodeKind.BOOLEAN ? word : text, true, description);
    }

    @Override
    public @Nullable Fix quoting(DataTree tree, int node, String text, String description) {
        Span span = tree.span(node);
        return span.isEmpty() ? null : new Fix(span, JsonString.quoted(text), true, description);
    }

    private static boolean isOfSeveralLines(DataTree tree, Span span) {
        byte[] bytes = tree.bytes();
        int start = span.start();
        return span.length() >= 6
                && isQuote(bytes[start])
                && bytes[start + 1] == bytes[start]
                && bytes[start + 2] == bytes[start];
    }

    private static String key(String text) {
        boolean bare = !text.isEmpty() && text.chars().allMatch(c -> c < 0x80 && TomlExpressions.isBare((byte) c));
        return bare ? text : JsonString.quoted(text);
    }

    private static boolean isPrintable(String text) {
        return text.chars().noneMatch(c -> c < ' ' || c == 0x7F);
    }

    // Comments

    /** Looks outside of texts, in one pass: a tree of TOML is not in the order of its document. */
    @Override
    public List<Span> comments(DataTree tree, Span text) {
        List<Span> comments = new ArrayList<>();
        byte[] bytes = tree.bytes();
        int at = text.start();
        while (at < text.end()) {
            if (bytes[at] == '#') {
                int end = Lines.lineEnd(bytes, at, text.end());
                comments.add(new Span(at, end));
                at = end;
            } else if (isQuote(bytes[at])) {
                at = afterText(bytes, at, text.end());
            } else {
                at++;
            }
        }
        return comments;
    }

    private static int afterText(byte[] bytes, int start, int end) {
        byte quote = bytes[start];
        boolean lines = start + 2 < end && bytes[start + 1] == quote && bytes[start + 2] == quote;
        int needed = lines ? 3 : 1;
        int quotes = 0;
        int at = start + needed;
        while (at < end && quotes < needed) {
            quotes = bytes[at] == quote ? quotes + 1 : 0;
            at += bytes[at] == '\\' && quote == '"' ? 2 : 1;
        }
        while (lines && at < end && bytes[at] == quote) {
            at++;
        }
        return Math.min(at, end);
    }
}
