package dev.frontmatter.lsp;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the comment that silences a rule where a diagnostic is: one that was tried.
 *
 * @param workspace checks what the document would be
 * @param checked the document
 */
record Ignoring(Workspace workspace, Checked checked) {

    private static final String COMMENT = "# frontmatter: ignore ";

    /** Returns the change that silences a diagnostic and nothing else; null if there is none. */
    CodeActions.@Nullable Change of(Diagnostic diagnostic) {
        Source source = checked.alone().source();
        Span line = source.line(diagnostic.start().line());
        String text = source.text(line);
        String comment = COMMENT + diagnostic.rule();
        String indent = text.substring(0, text.length() - text.stripLeading().length());
        String end = endOfLine(source);
        List<CodeActions.Change> changes = List.of(
                new CodeActions.Change(Span.at(line.start()), indent + comment + end),
                new CodeActions.Change(Span.at(line.end()), " " + comment));
        return changes.stream()
                .filter(change -> silences(change, diagnostic))
                .findFirst()
                .orElse(null);
    }

    private static String endOfLine(Source source) {
        String first = source.text(new Span(source.line(1).end(), source.length()));
        return first.startsWith("\r\n") ? "\r\n" : first.startsWith("\r") ? "\r" : "\n";
    }

    private boolean silences(CodeActions.Change change, Diagnostic diagnostic) {
        Source source = checked.alone().source();
        String before = source.text(new Span(0, change.span().start()));
        String after = source.text(new Span(change.span().end(), source.length()));
        Set<Place> remaining = places(workspace.trial(checked, before + change.text() + after));
        Set<Place> expected = places(checked.diagnostics());
        return !remaining.contains(Place.of(diagnostic)) && expected.containsAll(remaining);
    }

    private static Set<Place> places(List<Diagnostic> diagnostics) {
        Set<Place> places = new HashSet<>();
        diagnostics.forEach(diagnostic -> places.add(Place.of(diagnostic)));
        return places;
    }

    /** All of a diagnostic that a line more does not change. */
    private record Place(Rule rule, String pointer, String message) {

        static Place of(Diagnostic diagnostic) {
            return new Place(diagnostic.rule(), diagnostic.pointer(), diagnostic.message());
        }
    }
}
