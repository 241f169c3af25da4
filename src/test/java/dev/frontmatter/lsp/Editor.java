package dev.frontmatter.lsp;

import dev.frontmatter.cli.Served;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.jspecify.annotations.Nullable;

/**
 * An editor. It speaks over pipes with a server on a thread of the test, or starts the command as a process of its own, which takes
 * longer.
 */
final class Editor implements LanguageClient, AutoCloseable {

    /** The command, as a process of its own. */
    static final List<String> COMMAND = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            "dev.frontmatter.cli.Main",
            "lsp");

    /**
     * Takes away what a server asks a client for, so that what a test writes to {@link #out()} does not fall between the parts of an
     * answer.
     */
    static final Consumer<ClientCapabilities> ASKED_FOR_NOTHING =
            capabilities -> capabilities.getWorkspace().setDidChangeWatchedFiles(null);

    private static final long PATIENCE = 60;

    private final @Nullable Process process;
    private final OutputStream out;
    private final LanguageServer server;
    private final Future<Void> listening;
    private final Map<String, PublishDiagnosticsParams> published = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final List<String> registered = new ArrayList<>();
    private InitializeResult initialized = new InitializeResult();

    private Editor(@Nullable Process process, InputStream in, OutputStream out) {
        this.process = process;
        this.out = out;
        var launcher = LSPLauncher.createClientLauncher(this, in, out);
        this.listening = launcher.startListening();
        this.server = launcher.getRemoteProxy();
    }

    /** Starts the command without a word. */
    static Editor started() throws IOException {
        Process process = new ProcessBuilder(COMMAND)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Editor(process, process.getInputStream(), process.getOutputStream());
    }

    /** Starts a server on a thread of the test without a word. */
    static Editor unbegun() throws IOException {
        Pipe to = Pipe.open();
        Pipe from = Pipe.open();
        InputStream in = Channels.newInputStream(to.source());
        OutputStream out = Channels.newOutputStream(from.sink());
        Thread server = new Thread(() -> {
            try {
                LanguageServerRun.serve(in, out, Served.command());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.setDaemon(true);
        server.start();
        return new Editor(null, Channels.newInputStream(from.source()), Channels.newOutputStream(to.sink()));
    }

    /** Starts the command as a process and opens folders. */
    static Editor ofProcess(Path... folders) throws IOException {
        return ofProcess(capabilities -> {}, folders);
    }

    /** Starts the command as a process for a client that can do something more or less, and opens folders. */
    static Editor ofProcess(Consumer<ClientCapabilities> more, Path... folders) throws IOException {
        return started().initialize(more, folders);
    }

    /** Starts a server and opens folders. */
    static Editor in(Path... folders) throws IOException {
        return in(capabilities -> {}, folders);
    }

    /** Starts a server as a client that can do something more, and opens folders. */
    static Editor in(Consumer<ClientCapabilities> more, Path... folders) throws IOException {
        return unbegun().initialize(more, folders);
    }

    private Editor initialize(Consumer<ClientCapabilities> more, Path... folders) {
        InitializeParams params = new InitializeParams();
        ClientCapabilities capabilities = new ClientCapabilities();
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
        capabilities.setWorkspace(workspace);
        more.accept(capabilities);
        params.setCapabilities(capabilities);
        params.setWorkspaceFolders(List.of(folders).stream()
                .map(folder -> new WorkspaceFolder(uri(folder), String.valueOf(folder.getFileName())))
                .toList());
        initialized = answer(server.initialize(params));
        server.initialized(new InitializedParams());
        return this;
    }

    static String uri(Path file) {
        return file.toUri().toString();
    }

    /** Returns the answer to a request, when it comes. */
    static <T> T answer(CompletableFuture<T> request) {
        try {
            return request.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    LanguageServer server() {
        return server;
    }

    /** Returns the process; there must be one. */
    Process process() {
        return Objects.requireNonNull(process);
    }

    /** Returns the pipe to the server. */
    OutputStream out() {
        return out;
    }

    InitializeResult initializeResult() {
        return initialized;
    }

    synchronized List<String> registered() {
        return List.copyOf(registered);
    }

    // Documents

    /** Opens a file as it is on the disk. */
    Editor open(Path file) throws IOException {
        return open(file, Files.readString(file));
    }

    Editor open(Path file, String text) {
        texts.put(uri(file), text);
        versions.put(uri(file), 1);
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "markdown", 1, text)));
        return this;
    }

    /** Changes the whole text. */
    Editor change(Path file, String text) {
        texts.put(uri(file), text);
        return change(file, List.of(new TextDocumentContentChangeEvent(text)));
    }

    /** Sends changes, of which the text here is not told. */
    Editor change(Path file, List<TextDocumentContentChangeEvent> changes) {
        int version = versions.merge(uri(file), 1, Integer::sum);
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri(file), version), changes));
        return this;
    }

    /** Says that a file was saved. */
    void saved(Path file) {
        server.getTextDocumentService().didSave(new DidSaveTextDocumentParams(document(file)));
    }

    void close(Path file) {
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(document(file)));
    }

    TextDocumentIdentifier document(Path file) {
        return new TextDocumentIdentifier(uri(file));
    }

    /** Tells the server of files that changed on the disk. */
    void changedOnDisk(Path... files) {
        server.getWorkspaceService()
                .didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(files).stream()
                        .map(file -> new FileEvent(
                                uri(file), Files.exists(file) ? FileChangeType.Changed : FileChangeType.Deleted))
                        .toList()));
    }

    // Diagnostics

    /** Returns the diagnostics of the text that a file has in the editor. */
    List<Diagnostic> diagnostics(Path file) {
        return await(file, params -> versions.get(uri(file)).equals(params.getVersion()))
                .getDiagnostics();
    }

    /** Waits for diagnostics of a file. */
    synchronized PublishDiagnosticsParams await(Path file, Predicate<PublishDiagnosticsParams> wanted) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (true) {
            PublishDiagnosticsParams last = published.get(uri(file));
            if (last != null && wanted.test(last)) {
                return last;
            }
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new AssertionError("no such diagnostics of " + file + ", but " + last);
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Waits for diagnostics of a file with exactly these rules. */
    List<Diagnostic> awaitRules(Path file, String... rules) {
        return await(file, params -> rules(params.getDiagnostics()).equals(List.of(rules)))
                .getDiagnostics();
    }

    static List<String> rules(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.getCode().getLeft())
                .toList();
    }

    @Override
    public synchronized void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        published.put(diagnostics.getUri(), diagnostics);
        notifyAll();
    }

    // Actions

    /** Returns what is offered for a place. */
    List<CodeAction> actions(Path file, Range range, List<String> only) {
        CodeActionContext context = new CodeActionContext(List.of());
        context.setOnly(only);
        return answer(server.getTextDocumentService().codeAction(new CodeActionParams(document(file), range, context)))
                .stream()
                .map(action -> action.getRight())
                .toList();
    }

    /** Returns the text of a file after a change that was offered. */
    String after(Path file, CodeAction action) {
        return apply(texts.get(uri(file)), action.getEdit().getChanges().get(uri(file)));
    }

    /** Returns a text after some edits. */
    static String apply(String text, List<TextEdit> edits) {
        TextLines lines = new TextLines(text, PositionEncoding.UTF_16);
        List<TextEdit> last = new ArrayList<>(edits);
        last.sort(Comparator.comparingInt(
                        (TextEdit edit) -> lines.index(edit.getRange().getStart()))
                .reversed());
        String result = text;
        for (TextEdit edit : last) {
            result = result.substring(0, lines.index(edit.getRange().getStart()))
                    + edit.getNewText()
                    + result.substring(lines.index(edit.getRange().getEnd()));
        }
        return result;
    }

    static Range everywhere() {
        return new Range(new Position(0, 0), new Position(1_000_000, 0));
    }

    // The rest of a client

    @Override
    public synchronized CompletableFuture<Void> registerCapability(RegistrationParams params) {
        params.getRegistrations().forEach(registration -> registered.add(registration.getMethod()));
        notifyAll();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public void showMessage(MessageParams params) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams params) {}

    /** Ends the server, as the protocol has it, and returns its exit code. */
    int end() throws InterruptedException {
        answer(server.shutdown());
        server.exit();
        if (!process().waitFor(PATIENCE, TimeUnit.SECONDS)) {
            throw new AssertionError("the server does not end");
        }
        return process().exitValue();
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            // It has gone.
        }
        if (process != null) {
            process.destroyForcibly();
        }
        listening.cancel(true);
    }

    /** Returns some text as bytes. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
