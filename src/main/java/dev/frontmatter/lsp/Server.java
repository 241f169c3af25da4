package dev.frontmatter.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentContentRegistrationOptions;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/** A language server: its beginning and its end, and what it can do. */
final class Server implements LanguageServer, LanguageClientAware {

    private static final String WATCHING = "workspace/didChangeWatchedFiles";

    private final Session session;
    private final TextDocuments documents;
    private final Workspaces workspaces;
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();

    Server(Command command) {
        this.session = new Session(command);
        this.documents = new TextDocuments(session);
        this.workspaces = new Workspaces(session);
    }

    @Override
    public void connect(LanguageClient client) {
        session.setRemote(client);
    }

    /** Returns the exit code, once the client has asked the server to end. */
    CompletableFuture<Integer> ended() {
        return ended;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        Client client = Client.of(params.getCapabilities());
        if (!session.begin(client)) {
            return Session.refused(ResponseErrorCode.InvalidRequest, "the server was initialized before");
        }
        List<Path> folders = folders(params);
        session.worker().run(() -> folders.forEach(session::addFolder));
        return CompletableFuture.completedFuture(new InitializeResult(
                capabilities(client),
                new ServerInfo("frontmatter", session.command().version())));
    }

    private static List<Path> folders(InitializeParams params) {
        List<String> uris = new ArrayList<>();
        List<WorkspaceFolder> given = params.getWorkspaceFolders();
        if (given != null) {
            given.forEach(folder -> uris.add(folder.getUri()));
        }
        String root = root(params);
        if (uris.isEmpty() && root != null) {
            uris.add(root);
        }
        return uris.stream().map(Uris::path).filter(Objects::nonNull).toList();
    }

    /** Returns the one folder of a client that knows of no others. */
    @SuppressWarnings("deprecation") // Some clients still say it in no other way.
    private static @Nullable String root(InitializeParams params) {
        return params.getRootUri();
    }

    private static ServerCapabilities capabilities(Client client) {
        ServerCapabilities can = new ServerCapabilities();
        can.setPositionEncoding(client.encoding().kind());
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        can.setTextDocumentSync(sync);
        can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActions.FIX_ALL)));
        can.setCompletionProvider(new CompletionOptions(false, List.of(":", " ", "=", "[", ",", "\"", "/", "-")));
        can.setHoverProvider(true);
        can.setDefinitionProvider(true);
        can.setReferencesProvider(true);
        can.setDocumentSymbolProvider(true);
        WorkspaceServerCapabilities workspace = new WorkspaceServerCapabilities();
        WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        workspace.setWorkspaceFolders(folders);
        if (client.opensTexts()) {
            workspace.setTextDocumentContent(new TextDocumentContentRegistrationOptions(List.of(RuleTexts.SCHEME)));
        }
        can.setWorkspace(workspace);
        return can;
    }

    @Override
    public void initialized(InitializedParams params) {
        LanguageClient client = session.remote();
        if (client != null && session.client().watchesFiles()) {
            FileSystemWatcher all = new FileSystemWatcher(Either.forLeft("**/*"));
            // Nothing depends on the client's answer.
            CompletableFuture<Void> unused = client.registerCapability(new RegistrationParams(List.of(
                    new Registration(WATCHING, WATCHING, new DidChangeWatchedFilesRegistrationOptions(List.of(all))))));
        }
    }

    @Override
    @SuppressWarnings("NullAway") // To the protocol null is an answer, which the interface does not say.
    public CompletableFuture<@Nullable Object> shutdown() {
        return session.end()
                ? CompletableFuture.completedFuture(null)
                : Session.refused(ResponseErrorCode.InvalidRequest, "there is no server to shut down");
    }

    @Override
    public void exit() {
        boolean asked = session.isShutDown();
        session.end();
        ended.complete(asked ? 0 : 1);
    }

    @Override
    public void setTrace(SetTraceParams params) {
        // Nothing is traced.
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return documents;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return workspaces;
    }
}
