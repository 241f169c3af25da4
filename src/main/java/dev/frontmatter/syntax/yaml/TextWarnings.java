package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.bytes.Lookalikes;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Replacement;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.scalar.ScalarKind;
import dev.frontmatter.source.Span;
import dev.frontmatter.tree.DataTree;
import java.util.ArrayList;
import java.util.List;

/** Reports values without quotes that nobody means. */
final class TextWarnings {

    private static final String OPENING = "\u201C\u201E\u201D\u2018\u201A";
    private static final String CLOSING = "\u201D\u201C\u2019\u2018";

    private final DataTree tree;
    private final WrittenText text;
    private final WarningSink warnings;

    TextWarnings(DataTree tree, WrittenText text, WarningSink warnings) {
        this.tree = tree;
        this.text = text;
        this.warnings = warnings;
    }

    void check(int node, YamlWarnings.Collection parent) {
        Span span = tree.span(node);
        if (span.isEmpty()) {
            commentForNothing(node, span.start(), parent);
            return;
        }
        byte first = text.at(span.start());
        comment(node, span, parent);
        if (first < 0) {
            lookalike(node, span.start(), "a value must not begin");
            if (parent.isFlow && !parent.isMapping) {
                typographicQuotes(node, span);
            }
        }
        if (!parent.isFlow) {
            boolean oneLine = text.lineEnd(span.start()) >= span.end();
            if (first == '-' && parent.isMapping && isEntry(node, span)) {
                dash(node, span);
            } else if (!oneLine) {
                laterLines(node, span, parent);
            } else if (text.at(span.end() - 1) == ',') {
                comma(node, span);
            }
        }
    }

    // Comments

    /** Reports a comment that follows text without a space behind its mark. */
    private void comment(int node, Span span, YamlWarnings.Collection parent) {
        int mark = text.skipBlanks(span.end());
        if (mark == span.end() || !cuts(mark) || tree.scalarKind(node) != ScalarKind.STRING) {
            return;
        }
        if (PortableScalar.mayBeNumberOrTimestamp(tree.text(node))) {
            return;
        }
        comment(node, span.start(), mark, parent);
    }

    /** Reports a comment in place of a value. */
    private void commentForNothing(int node, int at, YamlWarnings.Collection parent) {
        int colon = text.at(at) == ':' ? at + 1 : at;
        int mark = text.skipBlanks(colon);
        boolean behindMark = text.at(colon - 1) == ':' || text.at(colon - 1) == '-';
        if (behindMark && mark > colon && cuts(mark)) {
            comment(node, mark, mark, parent);
        }
    }

    private boolean cuts(int mark) {
        byte next = text.at(mark + 1);
        return text.at(mark) == '#' && (next < 0 || next > ' ' && next != '#' && next != '-' && next != '=');
    }

    private void comment(int node, int start, int mark, YamlWarnings.Collection parent) {
        int end = Lines.trimBlanks(tree.bytes(), mark, text.lineEnd(mark));
        Diagnostic.Builder warning = warning(
                        Rules.COMMENT_IN_TEXT,
                        node,
                        new Span(mark, end),
                        start == mark
                                ? "a value that begins with `#` must be quoted, found a comment in its place"
                                : "text that holds ` #` must be quoted, found a comment that cuts it off")
                .hint("put the text in quotes, or a space after the `#` of a comment");
        Span whole = new Span(start, end);
        // In brackets the comment hides what else stands on the line.
        warnings.add(
                parent.isFlow
                        ? warning
                        : warning.fix(
                                new Fix(whole, YamlNotation.quoted(text.written(whole)), false, "quote the text")));
    }

    // What looks like another character

    private void lookalike(int node, int at, String subject) {
        int character = Lookalikes.invisibleAt(tree.bytes(), at, text.end());
        if (character == Lookalikes.NONE) {
            return;
        }
        boolean space = Lookalikes.isSpace(character);
        Span place = new Span(at, at + Lookalikes.length(character));
        String advice = space ? "use a space in place of it" : "remove it";
        warnings.add(
                warning(
                                Rules.LOOKALIKE,
                                node,
                                place,
                                subject + " with the character " + Lookalikes.name(character)
                                        + (space ? "" : ", which nobody sees"))
                        .hint(advice),
                new Fix(place, space ? " " : "", false, advice));
    }

    private void typographicQuotes(int node, Span span) {
        String entry = tree.text(node);
        boolean quoted = entry.length() > 1
                && OPENING.indexOf(entry.charAt(0)) >= 0
                && CLOSING.indexOf(entry.charAt(entry.length() - 1)) >= 0;
        if (!quoted) {
            return;
        }
        String inner = entry.substring(1, entry.length() - 1);
        boolean oneLine = text.lineEnd(span.start()) >= span.end();
        Diagnostic.Builder warning = warning(
                        Rules.TYPOGRAPHIC_QUOTE,
                        node,
                        span,
                        "text must be in straight quotes, found typographic ones, which are part of it")
                .hint("write \" in place of " + entry.charAt(0) + " and " + entry.charAt(entry.length() - 1));
        warnings.add(
                oneLine && inner.indexOf('"') < 0 && inner.indexOf('\\') < 0
                        ? warning.fix(new Fix(span, '"' + inner + '"', false, "write straight quotes"))
                        : warning);
    }

    // Lists that became text

    private boolean isEntry(int node, Span span) {
        return text.beginsLine(span.start())
                && WrittenLines.isDashOfWord(text.at(span.start() + 1))
                && tree.scalarKind(node) == ScalarKind.STRING;
    }

    /** Reports {@code -one} on the line below a key. */
    private void dash(int node, Span span) {
        List<Replacement> spaces = new ArrayList<>();
        for (int line = span.start(); line < span.end(); line = text.nextLine(line)) {
            int at = text.skipBlanks(line);
            if (text.at(at) == '-' && WrittenLines.isDashOfWord(text.at(at + 1))) {
                int space = Lookalikes.invisibleAt(tree.bytes(), at + 1, text.end());
                spaces.add(new Replacement(new Span(at + 1, at + 1 + Lookalikes.length(space)), " "));
            }
        }
        int space = Lookalikes.invisibleAt(tree.bytes(), span.start() + 1, text.end());
        warnings.add(
                warning(
                                Rules.LIST_ENTRY,
                                node,
                                new Span(span.start(), span.start() + 1),
                                "a space must follow the dash of a list entry, found "
                                        + (space == Lookalikes.NONE
                                                ? "text that begins with a dash"
                                                : "the character " + Lookalikes.name(space)))
                        .hint("put a space after the dash"),
                new Fix(spaces, false, "put a space after the dash"));
    }

    /** Reports what begins later lines of a text and was meant to begin something else. */
    private void laterLines(int node, Span span, YamlWarnings.Collection parent) {
        List<Replacement> moves = new ArrayList<>();
        int entry = -1;
        for (int line = text.nextLine(span.start()); line < span.end(); line = text.nextLine(line)) {
            int at = text.skipBlanks(line);
            if (WrittenLines.isEntry(text, at)) {
                entry = entry < 0 ? at : entry;
                moves.add(new Replacement(new Span(line, at), " ".repeat(parent.column)));
            } else if (text.at(at) < 0) {
                lookalike(node, at, "a line must not begin");
            }
        }
        if (entry < 0) {
            return;
        }
        Diagnostic.Builder warning = warning(
                        Rules.LIST_IN_TEXT,
                        node,
                        new Span(entry, entry + 1),
                        parent.isMapping
                                ? "a list must begin below its key, found its entry as part of a text"
                                : "a list entry must start in the column of the others, found it as part of the text above")
                .hint(
                        parent.isMapping
                                ? "write each entry on a line of its own, after `- `, or quote the text"
                                : "indent it like the first entry, or quote the text");
        if (parent.isMapping) {
            warnings.add(warning);
        } else {
            warnings.add(warning, new Fix(moves, false, "indent it like the first entry"));
        }
    }

    private void comma(int node, Span span) {
        boolean oneWord = span.length() > 1;
        for (int at = span.start(); at < span.end(); at++) {
            oneWord &= !Lines.isBlank(text.at(at));
        }
        if (oneWord) {
            Span comma = new Span(span.end() - 1, span.end());
            warnings.add(
                    warning(
                                    Rules.TRAILING_COMMA,
                                    node,
                                    comma,
                                    "a value must not end with a comma, found one after a word")
                            .hint("remove the comma, or put the text in quotes"),
                    new Fix(comma, "", false, "remove the comma"));
        }
    }

    private Diagnostic.Builder warning(Rule rule, int node, Span span, String message) {
        return Diagnostic.warning(rule, tree.source(), span, message).at(tree.pointer(node));
    }
}
