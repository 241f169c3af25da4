package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Lookalikes;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Replacement;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports keys that nobody means. */
final class KeyWarnings {

    private static final String COMMENT = "<!--";
    private static final String END_OF_COMMENT = "-->";

    private final DataTree tree;
    private final WrittenText text;
    private final WarningSink warnings;

    /** The last fix of spaces. */
    private @Nullable Fix last;

    KeyWarnings(DataTree tree, WrittenText text, WarningSink warnings) {
        this.tree = tree;
        this.text = text;
        this.warnings = warnings;
    }

    void check(int key, YamlWarnings.Collection mapping) {
        Span span = tree.span(key);
        if (tree.kind(key) == NodeKind.PLAIN && !span.isEmpty()) {
            byte first = text.at(span.start());
            if (first == '<' && isMarkup(text.at(span.start() + 1))) {
                markup(key, span);
            } else if (first == '-' && !mapping.isFlow) {
                dash(key, span, mapping);
            }
        }
        lookalike(key, span, mapping);
    }

    private static boolean isMarkup(byte next) {
        return next == '!' || next == '/' || next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z';
    }

    private void markup(int key, Span span) {
        int end = text.lineEnd(span.start());
        String line = text.written(new Span(span.start(), end)).strip();
        boolean comment = line.startsWith(COMMENT) && line.endsWith(END_OF_COMMENT);
        Diagnostic.Builder warning = warning(
                        key, new Span(span.start(), span.end()), "a key must be text, found markup")
                .hint(comment ? "begin a comment with `#`" : "remove it, or put the key in quotes");
        if (comment && text.beginsLine(span.start())) {
            String inner = line.substring(COMMENT.length(), line.length() - END_OF_COMMENT.length())
                    .strip();
            warning.fix(new Fix(
                    new Span(span.start(), span.start() + line.getBytes(StandardCharsets.UTF_8).length),
                    "# " + inner,
                    false,
                    "write it as a comment of YAML"));
        }
        warnings.add(warning);
    }

    private Diagnostic.Builder warning(int key, Span span, String message) {
        return Diagnostic.warning(Rules.MARKUP_KEY, tree.source(), span, message)
                .at(tree.pointer(key));
    }

    /** Reports {@code -key: value}, if all keys of the mapping look like that: entries of a list were meant. */
    private void dash(int key, Span span, YamlWarnings.Collection mapping) {
        boolean entry = key == mapping.node + 1
                && WrittenLines.isLetter(text.at(span.start() + 1))
                && tree.size(mapping.node) == 1
                && text.beginsLine(span.start());
        if (entry) {
            warnings.add(
                    Diagnostic.warning(
                                    Rules.LIST_ENTRY,
                                    tree.source(),
                                    new Span(span.start(), span.start() + 1),
                                    "a space must follow the dash of a list entry, found a key that begins with a dash")
                            .at(tree.pointer(key))
                            .hint("put a space after the dash"),
                    new Fix(Span.at(span.start() + 1), " ", false, "put a space after the dash"));
        }
    }

    private void lookalike(int key, Span span, YamlWarnings.Collection mapping) {
        for (int at = span.start(); at < span.end(); at++) {
            int character = Lookalikes.wideAt(tree.bytes(), at, span.end());
            if (character == Lookalikes.NONE) {
                continue;
            }
            int after = at + Lookalikes.length(character);
            boolean edge = at == span.start() || after == span.end();
            boolean hidden = Lookalikes.isZeroWidth(character) && (edge || !Lookalikes.isJoiner(character));
            boolean space = edge && Lookalikes.isSpace(character);
            boolean colon = Lookalikes.isWideColon(character);
            if (hidden || space || colon) {
                String name = "the character " + Lookalikes.name(character);
                Diagnostic.Builder warning = Diagnostic.warning(
                                Rules.LOOKALIKE,
                                tree.source(),
                                new Span(at, after),
                                colon
                                        ? "a key must end with `:`, found " + name
                                        : space
                                                ? "a key must not begin or end with " + name
                                                : "a key must not hold " + name + ", which nobody sees")
                        .at(tree.pointer(key))
                        .hint(
                                colon
                                        ? "write `:` and a space in its place, and put the value in quotes"
                                        : space ? "use spaces in place of it" : "remove it");
                int end = space ? endOfSpaces(at) : after;
                Fix removal = new Fix(new Span(at, end), "", false, "remove it");
                if (colon) {
                    warnings.add(warning);
                } else if (space) {
                    warnings.add(warning, spaces(key, at, mapping), removal);
                } else {
                    warnings.add(warning, removal);
                }
                return;
            }
        }
    }

    /** Returns the fix that puts spaces in place of what looks like them, for keys one below the other that begin so at once. */
    private Fix spaces(int key, int at, YamlWarnings.Collection mapping) {
        if (last != null && last.span().end() > at) {
            return last;
        }
        List<Replacement> spaces = new ArrayList<>();
        int end = endOfSpaces(at);
        spaces.add(spaces(at, end));
        for (int next = tree.next(key + 1); at == tree.start(key) && next < mapping.end; next = tree.next(next + 1)) {
            int start = tree.start(next);
            end = endOfSpaces(start);
            if (end == start) {
                break;
            }
            spaces.add(spaces(start, end));
        }
        last = new Fix(spaces, false, "use spaces in place of it");
        return last;
    }

    private Replacement spaces(int start, int end) {
        String written = text.written(new Span(start, end));
        return new Replacement(new Span(start, end), " ".repeat(written.codePointCount(0, written.length())));
    }

    private int endOfSpaces(int start) {
        int end = start;
        while (Lookalikes.isSpace(Lookalikes.wideAt(tree.bytes(), end, text.end()))) {
            end += Lookalikes.length(Lookalikes.wideAt(tree.bytes(), end, text.end()));
        }
        return end;
    }
}
