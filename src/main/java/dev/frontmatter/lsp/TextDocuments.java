package dev.frontmatter.lsp;

import dev.frontmatter.jsonschema.SchemaView;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

/** The documents that are open in the editor, and the questions about them. */
final class TextDocuments implements TextDocumentService {

    private final Session session;

    TextDocuments(Session session) {
        this.session = session;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        TextDocumentItem item = params.getTextDocument();
        Path file = Uris.path(item.getUri());
        if (file != null) {
            session.opened(new OpenDocument(item.getUri(), file, item.getVersion(), item.getText()));
        }
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        Path file = Uris.path(params.getTextDocument().getUri());
        OpenDocument document = file == null ? null : session.document(file);
        if (document != null) {
            session.opened(document.changed(
                    params.getTextDocument().getVersion(),
                    params.getContentChanges(),
                    session.client().encoding()));
        }
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        Path file = Uris.path(params.getTextDocument().getUri());
        if (file != null) {
            session.closed(file);
        }
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        Path file = Uris.path(params.getTextDocument().getUri());
        if (file != null) {
            session.saved(file);
        }
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return about(
                params.getTextDocument(),
                List.of(),
                (workspace, checked) -> new CodeActions(session, workspace, checked)
                        .in(params.getRange(), params.getContext().getOnly()).stream()
                                .map(Either::<Command, CodeAction>forRight)
                                .toList());
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return about(params.getTextDocument(), Either.forRight(new CompletionList()), (workspace, checked) -> {
            SchemaView schema = workspace.schema(checked);
            return Either.forRight(
                    new Completion(workspace, checked.document(), schema, encoding()).at(params.getPosition()));
        });
    }

    @Override
    @SuppressWarnings("NullAway") // To the protocol null is an answer, which the interface does not say.
    public CompletableFuture<@Nullable Hover> hover(HoverParams params) {
        return about(
                params.getTextDocument(),
                null,
                (workspace, checked) ->
                        Hovers.at(checked.document(), workspace.schema(checked), encoding(), params.getPosition()));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return about(params.getTextDocument(), Either.forLeft(List.of()), (workspace, checked) -> {
            Pointed pointed = Pointed.at(checked.document(), encoding(), params.getPosition());
            Site site = workspace.site();
            return Either.forLeft(
                    pointed == null || site == null
                            ? List.of()
                            : new Links(session, workspace, site, checked.document()).definitions(pointed));
        });
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        Path file = Uris.path(params.getTextDocument().getUri());
        return session.answer(cancelled -> {
            Checked checked = file == null ? null : session.checked(file);
            Workspace workspace =
                    checked == null ? null : session.of(checked.document().path());
            Site site = workspace == null ? null : workspace.site();
            return checked == null || workspace == null || site == null
                    ? List.<Location>of()
                    : new Links(session, workspace, site, checked.document())
                            .references(
                                    Pointed.at(checked.document(), encoding(), params.getPosition()),
                                    params.getContext().isIncludeDeclaration(),
                                    cancelled);
        });
    }

    @Override
    @SuppressWarnings("deprecation") // The older form of symbols is in the type.
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return about(
                params.getTextDocument(),
                List.of(),
                (workspace, checked) -> Symbols.of(checked.document(), encoding()).stream()
                        .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                        .toList());
    }

    private PositionEncoding encoding() {
        return session.client().encoding();
    }

    /** Answers a question about a document that is checked; of others nothing is known. */
    private <R extends @Nullable Object> CompletableFuture<R> about(
            TextDocumentIdentifier document, R nothing, BiFunction<Workspace, Checked, R> answer) {
        Path file = Uris.path(document.getUri());
        return session.answer(cancelled -> {
            Checked checked = file == null ? null : session.checked(file);
            Workspace workspace =
                    checked == null ? null : session.of(checked.document().path());
            return checked == null || workspace == null ? nothing : answer.apply(workspace, checked);
        });
    }
}
