package dev.frontmatter.syntax.yaml;

import dev.frontmatter.bytes.Lines;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Replacement;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Explains failures at text without quotes that begins with what means something else, such as a tag or an anchor. */
final class IndicatorDiagnostics {

    /** Characters that begin a well-formed token where text was meant. */
    private static final String MISPLACED = "],}%&*!";

    private IndicatorDiagnostics() {}

    static Diagnostic.@Nullable Builder directive(Failure failure) {
        EngineText text = failure.text();
        int line = text.lineStart(failure.at());
        if (text.at(line) != '%' || failure.at() != line && !failure.isWithinToken("%")) {
            return null;
        }
        boolean meant = text.startsWith(line, "%YAML ") || text.startsWith(line, "%TAG ");
        int next = text.nextLine(line);
        return meant
                ? failure.offering(
                        next,
                        failure.error(
                                        Rules.RESERVED_CHARACTER,
                                        line,
                                        text.trimEnd(line, text.lineEnd(line)),
                                        "a directive has no place in front matter, which is YAML 1.2")
                                .hint("remove the line"),
                        new Fix(new Span(line, next), "", false, "remove the line"))
                : reserved(failure, line);
    }

    static Diagnostic.@Nullable Builder refused(Failure failure) {
        return failure.isAtRefusedToken() ? reserved(failure, failure.at()) : null;
    }

    static Diagnostic.@Nullable Builder anchor(Failure failure) {
        return failure.isWithinToken("&*") ? reserved(failure, failure.context()) : null;
    }

    static Diagnostic.@Nullable Builder tag(Failure failure) {
        int start = failure.context();
        return failure.isWithinToken("!") || failure.is(EngineProblem.UNDEFINED_HANDLE)
                ? failure.offering(
                        failure.text().lineEnd(start),
                        failure.error(
                                        Rules.TAG,
                                        start,
                                        Math.min(failure.text().wordEnd(start), failure.endOfEntry(start)),
                                        "a tag must be one of the core schema's, found one that is malformed")
                                .hint("put the text in quotes if it is no tag"),
                        failure.quoting(start, failure.endOfEntry(start)))
                : null;
    }

    /** Reports the tag {@code !} before a value without quotes, which it makes text of and is no part of. */
    static Diagnostic tagOfNothing(Source source, EngineText text, int tag, Span value) {
        Span whole = new Span(tag, Math.max(tag + 1, value.end()));
        Diagnostic.Builder warning = Diagnostic.warning(
                        Rules.TAG,
                        source,
                        new Span(tag, tag + 1),
                        "text that begins with `!` must be quoted, found a tag that is no part of it")
                .hint("put the text in quotes");
        return text.sameLine(whole.start(), whole.end())
                ? warning.fix(new Fix(whole, YamlNotation.quoted(text.written(whole)), false, "quote the text"))
                        .build()
                : warning.build();
    }

    static Diagnostic.@Nullable Builder blockScalar(Failure failure) {
        return failure.isWithinToken("|>") ? reserved(failure, failure.context()) : null;
    }

    static Diagnostic.@Nullable Builder misplaced(Failure failure) {
        return MISPLACED.indexOf(failure.text().at(failure.at())) >= 0 ? reserved(failure, failure.at()) : null;
    }

    static Diagnostic.Builder reserved(Failure failure, int at) {
        EngineText text = failure.text();
        boolean template = text.at(at) == '%' && text.at(at - 1) == '{';
        int start = template ? at - 1 : at;
        int end = text.trimEnd(start, text.lineEnd(start));
        String found = template ? "{%" : String.valueOf((char) text.at(start));
        Diagnostic.Builder diagnostic = reserved(failure.source(), new Span(start, Math.max(end, start)), found);
        Fix quoting = failure.quoting(start, template ? failure.endOfValue(start) : failure.endOfEntry(start));
        int colon = WrittenLines.colonOfKey(text, start);
        boolean ofKey = colon > start && text.beginsLine(start);
        boolean bullet = text.at(start) == '*'
                && Lines.isBlank(text.at(start + 1))
                && text.skipBlanks(text.lineStart(start)) == start;
        if (bullet && ofKey && start == text.lineStart(start)) {
            return failure.offering(
                    end,
                    diagnostic.hint("remove the `*` before the key"),
                    new Fix(bullets(text, start, false), false, "remove the `*`"));
        }
        return bullet
                ? failure.offering(
                        end,
                        diagnostic.hint("write `- ` for a list entry, or put the text in quotes"),
                        new Fix(bullets(text, start, true), false, "write `-`"),
                        quoting)
                : failure.offering(end, diagnostic, quoting, ofKey ? failure.quoting(start, colon) : null);
    }

    /** Returns what makes list entries or keys of a line with a bullet and of those below it that begin alike. */
    private static List<Replacement> bullets(EngineText text, int start, boolean entries) {
        int column = start - text.lineStart(start);
        List<Replacement> replaced = new ArrayList<>();
        for (int at = start; text.at(at) == '*' && Lines.isBlank(text.at(at + 1)); at = text.nextLine(at) + column) {
            replaced.add(
                    entries
                            ? new Replacement(new Span(at, at + 1), "-")
                            : new Replacement(new Span(at, text.skipBlanks(at + 1)), ""));
        }
        return replaced;
    }

    /** Reports text without quotes that begins with what means something else. */
    static Diagnostic.Builder reserved(Source source, Span span, String found) {
        String shown = found.equals("`") ? "a backtick" : "`" + found + "`";
        return Diagnostic.error(Rules.RESERVED_CHARACTER, source, span, "unquoted text must not begin with " + shown)
                .hint("put the text in quotes");
    }
}
