package dev.frontmatter.syntax.yaml;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.diagnostic.Rules;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Turns a failure of the engine into the diagnostic that tells the writer most. The engine says where it could not go on;
 * what the writer did wrong often stands before that, so the text around is looked at too.
 */
final class SyntaxDiagnosis {

    /** One thing that a writer may have done wrong: answers null if it is something else. */
    @FunctionalInterface
    private interface Explanation {

        Diagnostic.@Nullable Builder of(Failure failure);
    }

    /** All of them; the first that answers is taken, so what is more certain stands before what is less. */
    private static final List<Explanation> EXPLANATIONS = List.of(
            CharacterDiagnostics::delete,
            BodyText::at,
            IndentDiagnostics::tab,
            OddLines::keyInQuotesAbove,
            QuoteDiagnostics::unclosed,
            EscapeDiagnostics::escape,
            DocumentDiagnostics::onMarkerLine,
            QuoteDiagnostics::textAfter,
            IndicatorDiagnostics::directive,
            ColonDiagnostics::unquoted,
            ColonDiagnostics::longKey,
            IndentDiagnostics::noBreakSpaceBeforeKey,
            ColonDiagnostics::missingAbove,
            IndentDiagnostics::keyBelowValue,
            ColonDiagnostics::missing,
            EntryDiagnostics::refused,
            IndicatorDiagnostics::refused,
            IndicatorDiagnostics::tag,
            IndicatorDiagnostics::anchor,
            IndentDiagnostics::firstLineOfText,
            IndicatorDiagnostics::blockScalar,
            BracketDiagnostics::swallowsLines,
            BracketDiagnostics::otherCloser,
            BracketDiagnostics::comma,
            EntryDiagnostics::inBrackets,
            BracketDiagnostics::missingComma,
            BracketDiagnostics::unclosed,
            BracketDiagnostics::textAfter,
            IndicatorDiagnostics::misplaced,
            DocumentDiagnostics::afterEnd,
            ColonDiagnostics::withoutKey,
            IndentDiagnostics::noBreakSpaceAbove,
            EntryDiagnostics::dashWithoutSpaceAbove,
            ColonDiagnostics::missingInFirstLine,
            IndentDiagnostics::firstLine,
            IndentDiagnostics::otherColumn);

    private SyntaxDiagnosis() {}

    /**
     * Explains a failure of the engine.
     *
     * @param reached what was read before it
     */
    static Diagnostic.Builder explain(YamlEngineException cause, Failure reached) {
        if (!(cause instanceof MarkedYamlEngineException marked)) {
            Diagnostic.Builder unclosed = QuoteDiagnostics.unclosedBefore(reached);
            return unclosed == null ? unreadable(reached) : unclosed;
        }
        Failure failure = reached.markedBy(marked);
        for (Explanation explanation : EXPLANATIONS) {
            Diagnostic.Builder diagnostic = explanation.of(failure);
            if (diagnostic != null) {
                return diagnostic;
            }
        }
        return syntax(failure, String.valueOf(marked.getProblem()));
    }

    /** Explains a failure that the engine itself did not expect. */
    static Diagnostic.Builder explainUnexpected(Failure reached) {
        Diagnostic.Builder escape = EscapeDiagnostics.unreadableNumber(reached);
        return escape == null ? unreadable(reached) : escape;
    }

    private static Diagnostic.Builder unreadable(Failure reached) {
        return syntax(reached, "cannot read what stands here");
    }

    private static Diagnostic.Builder syntax(Failure failure, String problem) {
        EngineText text = failure.text();
        int start = Math.min(failure.at(), text.end());
        int end = text.trimEnd(start, text.lineEnd(start));
        return failure.error(Rules.SYNTAX, start, end, "not YAML: " + DisplayText.escape(problem));
    }
}
