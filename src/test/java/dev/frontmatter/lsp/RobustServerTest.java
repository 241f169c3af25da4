package dev.frontmatter.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontmatter.cli.Shell;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentContentParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that count otherwise, send garbage or go away, and workspaces that nobody trusts. */
@Tag("long")
class RobustServerTest {

    private static final String WRONG = "---\ntitle: 🐟é\nsize: 🐟 x\n---\n";

    @TempDir
    Path folder;

    private Path site() {
        Shell shell = new Shell(folder)
                .file(".frontmatter.yaml", "schemas: {'**': s.schema.json}\n")
                .file("s.schema.json", "{\"properties\": {\"size\": {\"type\": \"integer\"}}}")
                .file("a.md", WRONG);
        return shell.path("a.md");
    }

    @ParameterizedTest
    @CsvSource({"utf-16, 6, 10", "utf-8, 6, 12"})
    void positions_are_counted_as_the_client_counts(String encoding, int start, int end) throws IOException {
        Path file = site();
        try (Editor editor = Editor.in(
                capabilities -> {
                    GeneralClientCapabilities general = new GeneralClientCapabilities();
                    general.setPositionEncodings(List.of("utf-32", encoding, "utf-16"));
                    capabilities.setGeneral(general);
                },
                folder)) {
            assertThat(editor.initializeResult().getCapabilities().getPositionEncoding())
                    .isEqualTo(encoding);
            Range range = editor.open(file).diagnostics(file).get(0).getRange();
            assertThat(range).isEqualTo(new Range(new Position(2, start), new Position(2, end)));

            // Takes out the fish behind the blank.
            Position behind = new Position(2, encoding.equals("utf-8") ? 11 : 9);
            editor.change(
                    file, List.of(new TextDocumentContentChangeEvent(new Range(new Position(2, 6), behind), "3 #")));
            assertThat(editor.diagnostics(file)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void changes_are_made_at_their_places_whatever_ends_the_lines(String end) throws IOException {
        Path file = site();
        try (Editor editor = Editor.in(folder)) {
            editor.open(file, ("\uFEFF---\ntitle: 🐟\nsize: 1\n---\n").replace("\n", end));
            assertThat(editor.diagnostics(file)).isEmpty();
            editor.change(
                    file,
                    List.of(
                            new TextDocumentContentChangeEvent(new Range(new Position(1, 7), new Position(1, 9)), "A"),
                            new TextDocumentContentChangeEvent(new Range(new Position(2, 6), new Position(2, 99)), "x"),
                            new TextDocumentContentChangeEvent(
                                    new Range(new Position(1, 8), new Position(2, 0)), end + "kind: b" + end)));
            List<Diagnostic> told = editor.diagnostics(file);
            assertThat(Editor.rules(told)).containsExactly("schema/type");
            assertThat(told.get(0).getRange()).isEqualTo(new Range(new Position(3, 6), new Position(3, 7)));

            editor.change(
                    file,
                    List.of(new TextDocumentContentChangeEvent(
                            new Range(new Position(99, 0), new Position(-1, -1)), "z")));
            assertThat(editor.diagnostics(file)).isNotNull();
        }
    }

    private static void send(Editor editor, String message) throws IOException {
        OutputStream out = editor.out();
        byte[] bytes = Editor.bytes(message);
        out.write(Editor.bytes("Content-Length: " + bytes.length + "\r\n\r\n"));
        out.write(bytes);
        out.flush();
    }

    @Test
    void malformed_messages_and_failing_requests_do_not_end_it() throws IOException, InterruptedException {
        Path file = site();
        try (Editor editor = Editor.ofProcess(Editor.ASKED_FOR_NOTHING, folder)) {
            for (String message : List.of(
                    "{",
                    "",
                    "[]",
                    "null",
                    "{\"jsonrpc\":\"2.0\"}",
                    "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"no/such\",\"params\":{}}",
                    "{\"jsonrpc\":\"2.0\",\"id\":8,\"method\":\"textDocument/completion\"}",
                    "{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"textDocument/completion\",\"params\":{\"textDocument\":3}}",
                    "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":null}",
                    "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{}}",
                    "{\"jsonrpc\":\"2.0\",\"method\":\"workspace/didChangeWatchedFiles\",\"params\":{\"changes\":[null]}}",
                    "{\"jsonrpc\":\"2.0\",\"method\":\"$/cancelRequest\",\"params\":{\"id\":99}}",
                    "[".repeat(100_000))) {
                send(editor, message);
            }
            editor.out().write(Editor.bytes("Content-Length: x\r\nNo header\r\n\r\n"));
            editor.out().flush();

            assertThat(Editor.rules(editor.open(file).diagnostics(file))).containsExactly("schema/type");
            assertThat(Editor.answer(editor.server()
                            .getTextDocumentService()
                            .hover(new HoverParams(new TextDocumentIdentifier("::no uri::"), new Position(0, 0)))))
                    .isNull();
            assertThat(editor.end()).isZero();
        }
    }

    @Test
    void a_request_at_the_wrong_time_or_without_its_parts_is_refused() throws IOException {
        Path file = site();
        HoverParams params = new HoverParams(new TextDocumentIdentifier(Editor.uri(file)), new Position(0, 0));
        try (Editor editor = Editor.unbegun()) {
            assertThat(refusal(editor.server().getTextDocumentService().hover(params)))
                    .isEqualTo(ResponseErrorCode.ServerNotInitialized.getValue());
            assertThat(refusal(editor.server().shutdown())).isEqualTo(ResponseErrorCode.InvalidRequest.getValue());
        }
        try (Editor editor = Editor.in(folder)) {
            assertThat(refusal(editor.server().initialize(new InitializeParams())))
                    .isEqualTo(ResponseErrorCode.InvalidRequest.getValue());
            assertThat(refusal(editor.server().getTextDocumentService().hover(new HoverParams())))
                    .isEqualTo(ResponseErrorCode.InternalError.getValue());
            Editor.answer(editor.server().getTextDocumentService().hover(params));
            Editor.answer(editor.server().shutdown());
            assertThat(refusal(editor.server().getTextDocumentService().hover(params)))
                    .isEqualTo(ResponseErrorCode.InvalidRequest.getValue());
        }
    }

    /** Returns the code of the error that a request ends with, which tells nothing of the server's inside. */
    private static int refusal(CompletableFuture<?> request) {
        ResponseError error = assertThatThrownBy(() -> request.get(60, TimeUnit.SECONDS))
                .cause()
                .asInstanceOf(InstanceOfAssertFactories.type(ResponseErrorException.class))
                .actual()
                .getResponseError();
        assertThat(error.getData()).isNull();
        assertThat(error.getMessage()).doesNotContain("\n");
        return error.getCode();
    }

    @Test
    void a_message_too_large_to_be_held_is_passed_over() throws IOException {
        Path file = site();
        try (Editor editor = Editor.in(Editor.ASKED_FOR_NOTHING, folder)) {
            OutputStream out = editor.out();
            byte[] part = new byte[1 << 20];
            out.write(Editor.bytes("Content-Length: " + 40L * part.length + "\r\n\r\n"));
            for (int i = 0; i < 40; i++) {
                out.write(part);
            }
            assertThat(Editor.rules(editor.open(file).diagnostics(file))).containsExactly("schema/type");
        }
    }

    @Test
    void a_request_that_was_cancelled_is_answered_as_cancelled_and_others_are_answered() throws IOException {
        Path file = site();
        try (Editor editor = Editor.in(folder)) {
            editor.open(file);
            CompletionParams params = new CompletionParams(editor.document(file), new Position(2, 0));
            List<CompletableFuture<Either<List<CompletionItem>, CompletionList>>> requests = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                requests.add(editor.server().getTextDocumentService().completion(params));
            }
            for (int i = 0; i < requests.size(); i += 2) {
                requests.get(i).cancel(true);
            }
            for (int i = 1; i < requests.size(); i += 2) {
                assertThat(Editor.answer(requests.get(i))).isNotNull();
            }
        }
    }

    @Test
    void it_ends_with_the_client_and_as_the_client_asks() throws Exception {
        try (Editor editor = Editor.ofProcess(folder)) {
            assertThat(editor.end()).isZero();
        }
        try (Editor gone = Editor.ofProcess(folder)) {
            gone.out().close();
            assertThat(gone.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(gone.process().exitValue()).isEqualTo(1);
        }
        try (Editor impolite = Editor.started()) {
            impolite.server().exit();
            assertThat(impolite.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(impolite.process().exitValue()).isEqualTo(1);
        }
    }

    /** Nothing outside of the repository is told, by whatever name it is asked for, and nothing is written. */
    @Test
    void an_untrusted_workspace_can_do_no_more_than_a_pull_request() throws IOException {
        Shell shell = new Shell(folder)
                .file("secret.json", "{\"password\": \"swordfish\"}")
                .file("site/.git/HEAD", "ref: refs/heads/main\n")
                .file("site/.frontmatter.yaml", """
                        schemas: {'a.md': ../secret.json, 'b.md': dev.frontmatter.cli.Main, 'c.md': java.lang.String}
                        baseline: ../secret.json
                        collections:
                          posts:
                            files: posts/*.md
                            rules:
                              - {rule: vocabulary, key: /tag, list: ../secret.json}
                              - {rule: file, key: /cover, under: [.., /etc]}
                        """);
        for (String name : List.of("a.md", "b.md", "c.md", "posts/d.md")) {
            shell.file("site/" + name, "---\ncover: /passwd\ntag: x\n---\n");
        }
        List<Path> before = files();

        try (Editor editor = Editor.in(shell.path("site"))) {
            Path configuration = shell.path("site/.frontmatter.yaml");
            for (String rules : List.of("", "baseline", "collections")) {
                String text = Files.readString(configuration);
                int cut = text.indexOf(rules.isEmpty() ? "\u0000" : rules + ":");
                Files.writeString(configuration, cut < 0 ? text : text.substring(0, cut));
                editor.changedOnDisk(configuration);
                for (String name : List.of("a.md", "b.md", "c.md", "posts/d.md")) {
                    Path file = shell.path("site/" + name);
                    editor.open(file);
                    for (int line = 1; line < 3; line++) {
                        String answer = String.valueOf(Editor.answer(editor.server()
                                .getTextDocumentService()
                                .completion(new CompletionParams(editor.document(file), new Position(line, 5)))));
                        assertThat(answer).doesNotContain("swordfish", "password", "secret.json");
                    }
                }
                String told = editor.await(configuration, params -> true).toString();
                assertThat(told).doesNotContain("swordfish").doesNotContain("password");
            }
        }
        assertThat(files()).isEqualTo(before);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void a_rule_is_explained_to_clients_that_open_texts_of_the_server() throws IOException {
        Path file = site();
        try (Editor editor = Editor.in(
                capabilities ->
                        capabilities.getWorkspace().setTextDocumentContent(new TextDocumentContentCapabilities()),
                folder)) {
            String link = editor.open(file)
                    .diagnostics(file)
                    .get(0)
                    .getCodeDescription()
                    .getHref();

            assertThat(Editor.answer(editor.server()
                                    .getWorkspaceService()
                                    .textDocumentContent(new TextDocumentContentParams(link)))
                            .getText())
                    .startsWith("# schema/type\n")
                    .contains("Wrong:");
        }
    }
}
