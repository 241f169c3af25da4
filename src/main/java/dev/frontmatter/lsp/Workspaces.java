package dev.frontmatter.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.TextDocumentContentParams;
import org.eclipse.lsp4j.TextDocumentContentResult;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The folders that are open in the editor, and their files on the disk. */
final class Workspaces implements WorkspaceService {

    private final Session session;

    Workspaces(Session session) {
        this.session = session;
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        // All settings are in the configuration's file.
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        session.filesChanged(params.getChanges().stream()
                .map(FileEvent::getUri)
                .map(Uris::path)
                .filter(Objects::nonNull)
                .toList());
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        List<Path> removed = paths(params.getEvent().getRemoved());
        List<Path> added = paths(params.getEvent().getAdded());
        session.worker().run(() -> {
            added.forEach(session::addFolder);
            removed.forEach(session::removeFolder);
        });
    }

    private static List<Path> paths(List<WorkspaceFolder> folders) {
        return folders.stream()
                .map(WorkspaceFolder::getUri)
                .map(Uris::path)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public CompletableFuture<TextDocumentContentResult> textDocumentContent(TextDocumentContentParams params) {
        RuleTexts texts = new RuleTexts(session.command()::explanation);
        return session.answer(cancelled ->
                new TextDocumentContentResult(texts.text(params.getUri()).orElse("")));
    }
}
