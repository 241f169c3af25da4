package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.bytes.Lookalikes;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;
import org.jspecify.annotations.Nullable;

/** Explains failures at the dashes of list entries. */
final class EntryDiagnostics {

    private EntryDiagnostics() {}

    static Diagnostic.@Nullable Builder refused(Failure failure) {
        int dash = failure.at();
        byte next = failure.text().at(dash + 1);
        boolean entry = failure.text().at(dash) == '-' && Lines.isSpace(next);
        if (!entry || !failure.isAtRefusedToken()) {
            return null;
        }
        return failure.isInBrackets() ? dashInBrackets(failure) : behindKey(failure, dash);
    }

    private static Diagnostic.Builder behindKey(Failure failure, int dash) {
        EngineText text = failure.text();
        int line = text.lineStart(dash);
        int before = text.trimEnd(line, dash);
        int key = text.skipBlanks(line);
        int next = text.nextLine(line);
        int entry = text.skipBlanks(next);
        boolean hasMore = WrittenLines.isEntry(text, entry) && entry - next >= key - line;
        String indent = hasMore ? failure.written(next, entry) : failure.written(line, key) + "  ";
        return failure.offering(
                dash + 1,
                failure.error(
                                Rules.LIST_ENTRY,
                                dash,
                                dash + 1,
                                "a list entry `- ` must begin its own line, found it behind a key")
                        .hint("put the list on the lines below the key, or quote the text"),
                new Fix(new Span(before, dash), text.lineEndBefore(line) + indent, false, "put the list below the key"),
                failure.quoting(dash, failure.endOfValue(dash)));
    }

    static Diagnostic.@Nullable Builder inBrackets(Failure failure) {
        return failure.isInBrackets() && WrittenLines.isEntry(failure.text(), failure.at())
                ? dashInBrackets(failure)
                : null;
    }

    private static Diagnostic.Builder dashInBrackets(Failure failure) {
        int dash = failure.at();
        return failure.offering(
                dash + 1,
                failure.error(Rules.LIST_ENTRY, dash, dash + 1, "a list entry in brackets has no dash, found one")
                        .hint("remove it, or quote the text"),
                new Fix(new Span(dash, failure.text().skipBlanks(dash + 1)), "", false, "remove the dash"));
    }

    static Diagnostic.@Nullable Builder dashWithoutSpaceAbove(Failure failure) {
        EngineText text = failure.text();
        int line = failure.textOfLine();
        int above = WrittenLines.textAbove(text, failure.at());
        if (!failure.isAtMisplacedToken() || above >= line) {
            return null;
        }
        if (WrittenLines.isDashWithoutSpace(text, above)) {
            return dashWithoutSpace(failure, above);
        }
        boolean inList =
                WrittenLines.isEntry(text, above) && above - text.lineStart(above) == line - text.lineStart(line);
        return inList && WrittenLines.isDashWithoutSpace(text, line) ? dashWithoutSpace(failure, line) : null;
    }

    static Diagnostic.Builder dashWithoutSpace(Failure failure, int dash) {
        EngineText text = failure.text();
        int character = Lookalikes.invisibleAt(text.bytes, dash + 1, text.end());
        Span space = new Span(dash + 1, dash + 1 + Lookalikes.length(character));
        return failure.offering(
                dash + 1,
                failure.error(
                                Rules.LIST_ENTRY,
                                dash,
                                dash + 1,
                                "a space must follow the dash of a list entry"
                                        + (character == Lookalikes.NONE
                                                ? ""
                                                : ", found the character " + Lookalikes.name(character)))
                        .hint("put a space after the dash"),
                new Fix(space, " ", false, "put a space after the dash"));
    }
}
