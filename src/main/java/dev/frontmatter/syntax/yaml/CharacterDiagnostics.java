package dev.frontmatter.syntax.yaml;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;
import org.jspecify.annotations.Nullable;

/** Explains failures at characters that YAML's text may hold, but not everywhere. */
final class CharacterDiagnostics {

    private static final int DELETE = 0x7F;

    private CharacterDiagnostics() {}

    static Diagnostic.@Nullable Builder delete(Failure failure) {
        if (!failure.is(EngineProblem.DELETE_CHARACTER)) {
            return null;
        }
        EngineText text = failure.text();
        int at = failure.at();
        while (at < text.end() && text.at(at) != DELETE) {
            at++;
        }
        int end = at;
        while (text.at(end) == DELETE) {
            end++;
        }
        return at == text.end()
                ? null
                : failure.offering(
                        end,
                        failure.error(
                                        Rules.CONTROL_CHARACTER,
                                        at,
                                        at + 1,
                                        "unquoted text must not hold the character U+007F")
                                .hint("remove it"),
                        new Fix(new Span(at, end), "", false, "remove the character"));
    }
}
