package dev.frontmatter.lsp;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.source.Position;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/**
 * All that a server knows: the client and what it can do, the texts that are open, and the workspaces, which are touched on the
 * worker's thread only.
 */
final class Session {

    /** So long is waited, in milliseconds, for more changes on the disk: those of a branch that is checked out come one by one. */
    private static final long PAUSE = 150;

    private final Command command;
    private final Worker worker;
    private final Map<Path, OpenDocument> documents = new ConcurrentHashMap<>();
    private final Set<Path> waiting = ConcurrentHashMap.newKeySet();
    private final Map<Path, Workspace> workspaces = new LinkedHashMap<>();
    /** The folders of workspaces that the client has opened; others are open as long as a file of them is. */
    private final Set<Path> folders = new HashSet<>();

    private final List<Path> changedFiles = new ArrayList<>();
    private volatile Client client = Client.UNKNOWN;
    private volatile Stage stage = Stage.STARTED;
    private volatile @Nullable LanguageClient remote;

    /** The stages of a server, in their order. */
    private enum Stage {
        STARTED,
        INITIALIZED,
        SHUT_DOWN
    }

    Session(Command command) {
        this.command = command;
        this.worker = new Worker(this::failed);
    }

    Command command() {
        return command;
    }

    Worker worker() {
        return worker;
    }

    Client client() {
        return client;
    }

    /** Begins: from now on questions are answered. Returns false if that is not the first time. */
    boolean begin(Client introduced) {
        boolean first = stage == Stage.STARTED;
        if (first) {
            client = introduced;
            stage = Stage.INITIALIZED;
        }
        return first;
    }

    /** Ends: nothing more is answered. Returns true if it had begun. */
    boolean end() {
        boolean begun = stage == Stage.INITIALIZED;
        stage = Stage.SHUT_DOWN;
        worker.end();
        return begun;
    }

    /** Returns true if the client has asked for the end. */
    boolean isShutDown() {
        return stage == Stage.SHUT_DOWN;
    }

    /** Answers a question, if this is the time for questions. */
    <R extends @Nullable Object> CompletableFuture<R> answer(Function<CancelChecker, R> request) {
        return switch (stage) {
            case STARTED -> refused(ResponseErrorCode.ServerNotInitialized, "the first request is initialize");
            case INITIALIZED -> worker.answer(request);
            case SHUT_DOWN -> refused(ResponseErrorCode.InvalidRequest, "the server was shut down");
        };
    }

    /** Refuses a request that comes at the wrong time. */
    static <R extends @Nullable Object> CompletableFuture<R> refused(ResponseErrorCode code, String why) {
        return CompletableFuture.failedFuture(new ResponseErrorException(new ResponseError(code, why, null)));
    }

    @Nullable
    LanguageClient remote() {
        return remote;
    }

    void setRemote(LanguageClient remote) {
        this.remote = remote;
    }

    private void failed(Throwable failure) {
        command.report("internal error: " + failure);
    }

    // Workspaces, on the worker's thread

    /** Opens a folder that the client has opened. */
    void addFolder(Path folder) {
        folders.add(folder);
        open(folder);
    }

    /** Closes a folder; its documents are those of another one from now on. */
    void removeFolder(Path folder) {
        folders.remove(folder);
        close(folder);
    }

    private @Nullable Workspace open(Path folder) {
        Workspace known = workspaces.get(folder);
        if (known != null) {
            return known;
        }
        try {
            Workspace opened = new Workspace(command.in(folder), new Surroundings());
            workspaces.put(folder, opened);
            return opened;
        } catch (IOException e) {
            command.report(folder + " cannot be opened: " + e.getMessage());
            return null;
        }
    }

    private void close(Path folder) {
        Workspace closed = workspaces.remove(folder);
        if (closed != null) {
            List.copyOf(documents.keySet()).stream()
                    .filter(file -> file.startsWith(folder))
                    .forEach(file -> {
                        closed.close(file);
                        check(file);
                    });
        }
    }

    /** Returns the innermost workspace of a file; a file outside of all has one of its own folder. */
    @Nullable
    Workspace of(Path file) {
        Workspace innermost = null;
        for (Workspace each : workspaces.values()) {
            if (file.startsWith(each.folder())
                    && (innermost == null || each.folder().startsWith(innermost.folder()))) {
                innermost = each;
            }
        }
        Path folder = file.getParent();
        return innermost != null || folder == null ? innermost : open(folder);
    }

    /** Returns a document that is open and was checked as it is now; null if it is not one that is checked. */
    @Nullable
    Checked checked(Path file) {
        OpenDocument document = documents.get(file);
        Workspace workspace = document == null ? null : of(file);
        if (document == null || workspace == null) {
            return null;
        }
        workspace.check(document);
        return workspace.checked(file);
    }

    // Documents

    /** Takes the text of a file that was opened. */
    void opened(OpenDocument document) {
        documents.put(document.path(), document);
        check(document.path());
    }

    @Nullable
    OpenDocument document(Path file) {
        return documents.get(file);
    }

    /** Returns the address of a file: the client's own, if it has it open. */
    String uri(Path file) {
        OpenDocument document = documents.get(file);
        return document == null ? Uris.of(file) : document.uri();
    }

    /** Forgets the text of a file. */
    void closed(Path file) {
        documents.remove(file);
        worker.run(() -> {
            Workspace workspace = of(file);
            if (workspace != null) {
                workspace.close(file);
                if (workspace.isIdle() && !folders.contains(workspace.folder())) {
                    workspaces.remove(workspace.folder());
                }
            }
        });
    }

    /** Checks a file as it is when its turn comes: of many changes before that, only what they lead to. */
    private void check(Path file) {
        if (waiting.add(file)) {
            worker.run(() -> {
                waiting.remove(file);
                OpenDocument document = documents.get(file);
                Workspace workspace = document == null ? null : of(file);
                if (document != null && workspace != null) {
                    workspace.check(document);
                }
            });
        }
    }

    /** Takes notice of a file that was saved. A client that watches files tells more of them itself. */
    void saved(Path file) {
        if (client.watchesFiles()) {
            filesChanged(List.of(file));
        } else {
            worker.run(() -> {
                Workspace workspace = of(file);
                if (workspace != null) {
                    workspace.look();
                }
            });
        }
    }

    /** Takes notice of files that changed on the disk, a moment later. */
    void filesChanged(List<Path> files) {
        worker.run(() -> {
            if (changedFiles.isEmpty()) {
                worker.run(this::lookAtChangedFiles, PAUSE);
            }
            changedFiles.addAll(files);
        });
    }

    private void lookAtChangedFiles() {
        List<Path> files = List.copyOf(changedFiles);
        changedFiles.clear();
        for (Workspace workspace : List.copyOf(workspaces.values())) {
            List<Path> own = files.stream().filter(workspace::concerns).toList();
            if (own.stream().anyMatch(workspace::isOfConfiguration)) {
                workspace.reload();
            } else if (!own.isEmpty()) {
                workspace.filesChanged(own);
            }
        }
    }

    // Telling the client

    private final class Surroundings implements Workspace.Surroundings {

        @Override
        public void publish(OpenDocument document, Workspace workspace, List<Diagnostic> diagnostics) {
            send(document.uri(), document.version(), workspace, diagnostics);
        }

        @Override
        public void publish(Path file, Workspace workspace, List<Diagnostic> diagnostics) {
            send(uri(file), null, workspace, diagnostics);
        }

        @Override
        public void inBackground(Workspace.Work work) {
            worker.runInBackground(() -> worker.run(work.run()));
        }
    }

    private void send(String uri, @Nullable Integer version, Workspace workspace, List<Diagnostic> diagnostics) {
        LanguageClient to = remote;
        if (to != null) {
            DiagnosticForm form = form(workspace);
            PublishDiagnosticsParams params = new PublishDiagnosticsParams(
                    uri, diagnostics.stream().map(form::of).toList());
            params.setVersion(version);
            to.publishDiagnostics(params);
        }
    }

    /** Returns the form in which the client is told diagnostics of a workspace. */
    DiagnosticForm form(Workspace workspace) {
        return new DiagnosticForm(new Places(workspace), client.opensTexts());
    }

    /** Finds places in files of a workspace: of those that are open, in the text of the editor. */
    private final class Places implements DiagnosticForm.Places {

        private final Workspace workspace;
        private final Map<String, TextLines> lines = new LinkedHashMap<>();

        Places(Workspace workspace) {
            this.workspace = workspace;
        }

        @Override
        public String uri(String name) {
            return Session.this.uri(workspace.path(name));
        }

        @Override
        public Range range(String name, Span span, Position start, Position end) {
            TextLines known = lines.computeIfAbsent(name, this::lines);
            return known == null ? new Range(position(start), position(end)) : known.range(span);
        }

        private @Nullable TextLines lines(String name) {
            Path file = workspace.path(name);
            Checked checked = workspace.checked(file);
            if (checked != null) {
                return checked.document().lines(client.encoding());
            }
            if (client.encoding() == PositionEncoding.UTF_16) {
                return null;
            }
            try {
                Source source = Source.of(file);
                return TextLines.of(source, client.encoding());
            } catch (IOException e) {
                return null;
            }
        }

        private org.eclipse.lsp4j.Position position(Position position) {
            return new org.eclipse.lsp4j.Position(position.line() - 1, position.column() - 1);
        }
    }
}
