package dev.frontmatter.lsp;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.diagnostic.Related;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.source.Position;
import dev.frontmatter.source.Span;
import java.util.List;
import java.util.Set;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;

/**
 * Turns diagnostics into those of the protocol.
 *
 * @param places finds the places of diagnostics in files
 * @param linksRules true if the client opens texts that the server has, such as the explanation of a rule
 */
record DiagnosticForm(Places places, boolean linksRules) {

    private static final String SOURCE = "frontmatter";

    private static final Set<Rule> OF_OLD_KEYS = Set.of(Rules.DEPRECATED, Rules.DEPRECATED_KEY);

    /** Finds places in files. */
    interface Places {

        /** Returns the address of a file, by the name that diagnostics give it. */
        String uri(String name);

        /**
         * Returns a range of a file as the client counts it.
         *
         * @param name the file
         * @param span the bytes
         * @param start the position of the first, for files that cannot be read
         * @param end the position behind the last
         */
        Range range(String name, Span span, Position start, Position end);
    }

    /** Returns a diagnostic as the protocol has it. */
    org.eclipse.lsp4j.Diagnostic of(Diagnostic diagnostic) {
        String rule = diagnostic.rule().id();
        org.eclipse.lsp4j.Diagnostic form = new org.eclipse.lsp4j.Diagnostic(
                places.range(diagnostic.sourceName(), diagnostic.span(), diagnostic.start(), diagnostic.end()),
                message(diagnostic),
                diagnostic.severity() == Severity.ERROR ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
                SOURCE,
                rule);
        if (linksRules) {
            form.setCodeDescription(new DiagnosticCodeDescription(RuleTexts.uri(rule)));
        }
        if (!diagnostic.related().isEmpty()) {
            form.setRelatedInformation(
                    diagnostic.related().stream().map(this::related).toList());
        }
        if (OF_OLD_KEYS.contains(diagnostic.rule())) {
            form.setTags(List.of(DiagnosticTag.Deprecated));
        } else if (diagnostic.rule().equals(Rules.CONFIG_UNUSED_IGNORE)) {
            form.setTags(List.of(DiagnosticTag.Unnecessary));
        }
        return form;
    }

    private static String message(Diagnostic diagnostic) {
        String message = DisplayText.escape(diagnostic.message());
        return diagnostic
                .hint()
                .map(hint -> message + "\n" + DisplayText.escape(hint))
                .orElse(message);
    }

    private DiagnosticRelatedInformation related(Related related) {
        Range range = places.range(related.sourceName(), related.span(), related.start(), related.end());
        return new DiagnosticRelatedInformation(
                new Location(places.uri(related.sourceName()), range), DisplayText.escape(related.message()));
    }
}
