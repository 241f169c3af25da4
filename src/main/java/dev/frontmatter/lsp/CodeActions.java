package dev.frontmatter.lsp;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.fix.Edits;
import dev.frontmatter.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** The changes that are offered for a document. */
final class CodeActions {

    /** The kind of the change that makes all safe fixes of a file. */
    static final String FIX_ALL = CodeActionKind.SourceFixAll + ".frontmatter";

    /** So many diagnostics get changes that have to be tried, each by reading the document: who selects more wants none of them. */
    private static final int MOST_TRIED = 20;

    private final Client client;
    private final Workspace workspace;
    private final Checked checked;
    private final DiagnosticForm form;
    private final TextLines lines;
    private final MissingKey missing;

    CodeActions(Session session, Workspace workspace, Checked checked) {
        this.client = session.client();
        this.workspace = workspace;
        this.checked = checked;
        this.form = session.form(workspace);
        this.missing = new MissingKey(workspace.schema(checked), checked.alone().source());
        this.lines = checked.document().lines(client.encoding());
    }

    /**
     * Returns the changes for a range.
     *
     * @param range where the cursor is, or what is selected
     * @param only the kinds that are asked for; null for all
     */
    List<CodeAction> in(Range range, @Nullable List<String> only) {
        List<CodeAction> actions = new ArrayList<>();
        if (isAsked(CodeActionKind.QuickFix, only)) {
            List<Diagnostic> touched = checked.diagnostics().stream()
                    .filter(diagnostic -> touches(lines.range(diagnostic.span()), range))
                    .toList();
            for (int i = 0; i < touched.size(); i++) {
                addFixes(touched.get(i), actions);
                if (i < MOST_TRIED) {
                    addTried(touched.get(i), actions);
                }
            }
        }
        if (isAsked(FIX_ALL, only)) {
            addFixOfAll(actions);
        }
        return actions;
    }

    private static boolean isAsked(String kind, @Nullable List<String> only) {
        return only == null || only.stream().anyMatch(asked -> kind.equals(asked) || kind.startsWith(asked + "."));
    }

    private static boolean touches(Range one, Range other) {
        return !isBefore(one.getEnd(), other.getStart()) && !isBefore(other.getEnd(), one.getStart());
    }

    private static boolean isBefore(Position one, Position other) {
        return one.getLine() != other.getLine()
                ? one.getLine() < other.getLine()
                : one.getCharacter() < other.getCharacter();
    }

    private void addFixes(Diagnostic diagnostic, List<CodeAction> actions) {
        for (Fix fix : diagnostic.fixes()) {
            String title = DisplayText.escape(fix.description());
            CodeAction action = action(
                    fix.safe() ? title : title + " (look at the result: it may not be what was meant)",
                    CodeActionKind.QuickFix,
                    fix.replacements().stream()
                            .map(replacement -> edit(replacement.span(), replacement.text()))
                            .toList());
            action.setDiagnostics(List.of(form.of(diagnostic)));
            action.setIsPreferred(fix.safe());
            actions.add(action);
        }
    }

    /** Adds a key that is missing, and a comment that ignores the rule. */
    private void addTried(Diagnostic diagnostic, List<CodeAction> actions) {
        byte[] added = missing.added(diagnostic);
        if (added != null) {
            List<Object> path = ValuePaths.path(diagnostic.pointer());
            CodeAction action = action(
                    "add `" + DisplayText.escape(path.get(path.size() - 1).toString()) + "`",
                    CodeActionKind.QuickFix,
                    editsTo(added));
            action.setDiagnostics(List.of(form.of(diagnostic)));
            actions.add(action);
        }
        Change ignoring = new Ignoring(workspace, checked).of(diagnostic);
        if (ignoring != null) {
            CodeAction action = action(
                    "ignore " + diagnostic.rule() + " here",
                    CodeActionKind.QuickFix,
                    List.of(edit(ignoring.span(), ignoring.text())));
            action.setDiagnostics(List.of(form.of(diagnostic)));
            actions.add(action);
        }
    }

    /**
     * A change of a document.
     *
     * @param span the bytes that are replaced
     * @param text what is put there
     */
    record Change(Span span, String text) {}

    private void addFixOfAll(List<CodeAction> actions) {
        List<TextEdit> edits = editsTo(workspace.fixed(checked));
        if (!edits.isEmpty()) {
            actions.add(action("make all safe fixes of this file", FIX_ALL, edits));
        }
    }

    private List<TextEdit> editsTo(byte[] after) {
        byte[] now = checked.alone().source().bytes();
        return Edits.between(now, after).changes().stream()
                .map(change -> edit(
                        new Span(change.start(), Math.min(change.end(), now.length)),
                        new String(change.text(), StandardCharsets.UTF_8)))
                .toList();
    }

    private TextEdit edit(Span span, String text) {
        return new TextEdit(lines.range(span), text);
    }

    private CodeAction action(String title, String kind, List<TextEdit> edits) {
        CodeAction action = new CodeAction(title);
        action.setKind(kind);
        OpenDocument document = checked.document();
        if (client.versionsEdits()) {
            action.setEdit(new WorkspaceEdit(List.of(Either.forLeft(new TextDocumentEdit(
                    new VersionedTextDocumentIdentifier(document.uri(), document.version()),
                    edits.stream()
                            .<Either<TextEdit, org.eclipse.lsp4j.SnippetTextEdit>>map(Either::forLeft)
                            .toList())))));
        } else {
            action.setEdit(new WorkspaceEdit(Map.of(document.uri(), edits)));
        }
        return action;
    }
}
