package dev.frontmatter.lsp;

import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a client's abilities that matter here.
 *
 * @param encoding how it counts characters
 * @param watchesFiles true if it tells, when asked to, of files that change on the disk
 * @param versionsEdits true if it takes changes of a document with the version that they are for
 * @param opensTexts true if it opens texts that the server has, by addresses of the server's own
 */
record Client(PositionEncoding encoding, boolean watchesFiles, boolean versionsEdits, boolean opensTexts) {

    /** A client that has not said anything yet. */
    static final Client UNKNOWN = new Client(PositionEncoding.UTF_16, false, false, false);

    static Client of(@Nullable ClientCapabilities capabilities) {
        Optional<ClientCapabilities> all = Optional.ofNullable(capabilities);
        Optional<WorkspaceClientCapabilities> workspace = all.map(ClientCapabilities::getWorkspace);
        return new Client(
                PositionEncoding.of(all.map(ClientCapabilities::getGeneral)
                        .map(GeneralClientCapabilities::getPositionEncodings)
                        .orElse(null)),
                workspace
                        .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
                        .map(watching -> watching.getDynamicRegistration())
                        .orElse(false),
                workspace
                        .map(WorkspaceClientCapabilities::getWorkspaceEdit)
                        .map(editing -> editing.getDocumentChanges())
                        .orElse(false),
                workspace
                        .map(WorkspaceClientCapabilities::getTextDocumentContent)
                        .isPresent());
    }
}
