package dev.frontmatter.syntax.yaml;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;
import org.jspecify.annotations.Nullable;

/** Explains dashes before keys, and below keys that have a value already. */
final class StrayDashes {

    private StrayDashes() {}

    /** Explains the line that the engine stopped in by a dash of its own, or by one before the first key; else null. */
    static Diagnostic.@Nullable Builder at(Failure failure) {
        return WrittenLines.isEntry(failure.text(), failure.at()) ? belowValue(failure) : beforeFirstKey(failure);
    }

    /** Explains an entry below a key that has a value on its own line; else null. */
    private static Diagnostic.@Nullable Builder belowValue(Failure failure) {
        EngineText text = failure.text();
        int at = failure.at();
        int column = at - text.lineStart(at);
        int line = text.lineStart(at);
        int key = -1;
        while (line > text.start() && key < 0) {
            line = text.lineAbove(line);
            int first = text.skipBlanks(line);
            boolean passed = text.isBlankLine(line) || text.at(first) == '#' || first - line > column;
            key = passed ? -1 : first;
        }
        int colon = key < 0 || WrittenLines.isEntry(text, key) ? -1 : WrittenLines.colonOfKey(text, key);
        if (colon < 0 || text.skipBlanks(colon + 1) >= text.lineEnd(colon)) {
            return null;
        }
        int behind = WrittenLines.behindDashes(text, at);
        Diagnostic.Builder error = failure.error(
                Rules.INDENT,
                at,
                text.trimEnd(at, text.lineEnd(at)),
                "a list entry must stand below a key without a value, found one below a value");
        return !WrittenLines.holdsKey(text, behind)
                ? error.hint(
                        "write all entries of the list in one way: each behind a dash below the key, or in brackets")
                : failure.offering(
                        at,
                        error.hint("remove the dash, if it is a key"),
                        new Fix(new Span(at, behind), "", false, "remove the dash"));
    }

    /** Explains a key in column 1 by a dash before the first key; else null. */
    private static Diagnostic.@Nullable Builder beforeFirstKey(Failure failure) {
        EngineText text = failure.text();
        int at = failure.at();
        int line = WrittenLines.firstLine(text);
        int behind = WrittenLines.behindDashes(text, line);
        boolean keys = behind > line
                && at == text.lineStart(at)
                && WrittenLines.holdsKey(text, at)
                && WrittenLines.holdsKey(text, behind);
        return keys
                ? failure.offering(
                        at,
                        failure.error(
                                        Rules.INDENT,
                                        line,
                                        line + 1,
                                        "keys must stand without a dash, found one before the first")
                                .hint("remove the dash"),
                        new Fix(new Span(line, behind), "", false, "remove the dash"))
                : null;
    }
}
