package dev.frontmatter.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * Measures the language server as an editor meets it, over the pipes of its process: from the start to the first diagnostics,
 * from a keystroke to its diagnostics, and the memory of the process, in a folder of 5,000 files that are compared with each
 * other.
 */
public final class LanguageServerBenchmark {

    private static final int FILES = 5_000;
    private static final int AUTHORS = 50;
    private static final int KEYSTROKES = 1_000;
    private static final int DOCUMENT = 30_000;

    private static final String CONFIGURATION = """
            collections:
              authors:
                files: authors/*.md
                id: /handle
              posts:
                files: posts/**/*.md
                schema: post.schema.json
                rules:
                  - {rule: unique, keys: [/slug, /aliases/*]}
                  - {rule: reference, key: /author, to: authors}
                  - {rule: length, key: /title, recommended: 60, max: 120}
                  - {rule: key-order, keys: [title, slug, date, author]}
            """;

    private static final String SCHEMA = """
            {
              "type": "object",
              "required": ["title", "slug", "date", "author"],
              "additionalProperties": false,
              "properties": {
                "title": {"type": "string", "minLength": 1},
                "slug": {"type": "string", "pattern": "^[a-z0-9-]+$"},
                "date": {"type": "string", "format": "date"},
                "author": {"type": "string"},
                "level": {"enum": ["beginner", "advanced"]},
                "aliases": {"type": "array", "items": {"type": "string"}},
                "tags": {"type": "array", "items": {"type": "string"}},
                "images": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["url", "width"],
                    "properties": {"url": {"type": "string", "format": "uri-reference"}, "width": {"type": "integer"}}
                  }
                }
              }
            }
            """;

    private LanguageServerBenchmark() {}

    /** Takes the command and options for its JVM, as {@link Settings} has them. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("frontmatter-lsp");
        try {
            makeSite(folder);
            measure(folder, document(1_000), "a block of 1 kB");
            measure(folder, document(DOCUMENT - 2_000), "a block of 28 kB");
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void makeSite(Path folder) throws IOException {
        Files.writeString(folder.resolve(".frontmatter.yaml"), CONFIGURATION);
        Files.writeString(folder.resolve("post.schema.json"), SCHEMA);
        Files.createDirectories(folder.resolve("authors"));
        for (int i = 0; i < AUTHORS; i++) {
            Files.writeString(folder.resolve("authors/" + i + ".md"), "---\nhandle: author-" + i + "\n---\n");
        }
        for (int i = 0; i < FILES - AUTHORS; i++) {
            Path year = Files.createDirectories(folder.resolve("posts/" + i % 20));
            Files.writeString(
                    year.resolve("post-" + i + ".md"),
                    frontMatter("post-" + i, i, "") + "---\n" + "Nets dry at noon. ".repeat(150) + "\n");
        }
    }

    private static String frontMatter(String slug, int author, String more) {
        return "---\ntitle: The tide of " + slug + "\nslug: " + slug + "\ndate: 2026-03-14\nauthor: author-"
                + author % AUTHORS + "\nlevel: beginner\naliases: [" + slug + "-old, " + slug
                + "-older]\ntags:\n  - boats\n  - nets\n" + more;
    }

    /** Returns a document of the full size with front matter of about a size. */
    private static String document(int block) {
        StringBuilder images = new StringBuilder("images:\n");
        for (int i = 0; images.length() < block; i++) {
            images.append("  - url: /images/")
                    .append(i)
                    .append(".png\n    width: ")
                    .append(i)
                    .append('\n');
        }
        String front = frontMatter("post-new", 7, images.toString()) + "---\n";
        return front + "w".repeat(Math.max(0, DOCUMENT - front.length())) + "\n";
    }

    private static void measure(Path folder, String text, String of) throws Exception {
        Settings settings = Settings.fromProperties();
        List<String> command = new ArrayList<>();
        if (settings.isJar()) {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(settings.javaOptions());
            command.add("-jar");
        }
        command.addAll(List.of(settings.jar(), "lsp"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("FRONTMATTER_JAVA_OPTIONS", String.join(" ", settings.javaOptions()));
        long begun = System.nanoTime();
        Process process = builder.start();
        try (Client client = new Client(process)) {
            client.open(folder, folder.resolve("posts/0/post-new.md"), text);
            client.awaitVersion(1);
            double first = milliseconds(begun);
            // The collections are known when a second author of the same name is told.
            client.changeUntil("slug: post-new", "slug: post-17", true);
            double indexed = milliseconds(begun);
            String spokenOf = keystrokes(client, process);
            client.changeUntil("slug: post-17", "slug: post-new", false);
            String unique = keystrokes(client, process);
            double completion = client.completions();
            System.out.printf(
                    Locale.ROOT,
                    "%s: first diagnostics after %.0f ms, %,d files compared after %.0f ms%n"
                            + "  keystroke to diagnostics: %s%n"
                            + "  the same in a document that has a duplicate elsewhere: %s%n"
                            + "  completion: %.1f ms; memory: %d MB%n",
                    of,
                    first,
                    FILES,
                    indexed,
                    unique,
                    spokenOf,
                    completion,
                    memory(process.pid()));
        }
    }

    /** Types for a while, and tells how long each keystroke took. */
    private static String keystrokes(Client client, Process process) throws InterruptedException {
        double[] times = new double[KEYSTROKES];
        double before = cpu(process);
        for (int i = 0; i < KEYSTROKES; i++) {
            times[i] = client.keystroke(i);
        }
        double work = (cpu(process) - before) / KEYSTROKES;
        Arrays.sort(times);
        return String.format(
                Locale.ROOT,
                "median %.1f ms, 99th percentile %.1f ms, slowest %.1f ms; %.1f ms of CPU each",
                times[KEYSTROKES / 2],
                times[KEYSTROKES * 99 / 100],
                times[KEYSTROKES - 1],
                work);
    }

    /** Returns the time of a processor that a process took so far, in milliseconds. */
    private static double cpu(Process process) {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
    }

    private static double milliseconds(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    /** Returns the largest memory that a process had, in MB. */
    private static long memory(long process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }

    /** An editor. */
    private static final class Client implements LanguageClient, AutoCloseable {

        private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
        private final Process process;
        private final LanguageServer server;
        private String uri = "";
        private String text = "";
        private int version = 1;

        Client(Process process) {
            this.process = process;
            Launcher<LanguageServer> launcher =
                    LSPLauncher.createClientLauncher(this, process.getInputStream(), process.getOutputStream());
            launcher.startListening();
            this.server = launcher.getRemoteProxy();
        }

        void open(Path folder, Path file, String content) throws Exception {
            InitializeParams params = new InitializeParams();
            params.setCapabilities(new ClientCapabilities());
            params.setWorkspaceFolders(
                    List.of(new WorkspaceFolder(folder.toUri().toString(), "site")));
            server.initialize(params).get();
            server.initialized(new InitializedParams());
            uri = file.toUri().toString();
            text = content;
            server.getTextDocumentService()
                    .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "markdown", 1, text)));
        }

        private PublishDiagnosticsParams next() throws InterruptedException {
            PublishDiagnosticsParams next = published.poll(60, TimeUnit.SECONDS);
            if (next == null) {
                throw new IllegalStateException("no diagnostics");
            }
            return next;
        }

        PublishDiagnosticsParams awaitVersion(int wanted) throws InterruptedException {
            PublishDiagnosticsParams next = next();
            while (!next.getUri().equals(uri) || next.getVersion() == null || next.getVersion() != wanted) {
                next = next();
            }
            return next;
        }

        /** Changes the text, and waits until the other document, whose value it takes or leaves, is told to have a duplicate or none. */
        void changeUntil(String from, String to, boolean duplicate) throws InterruptedException {
            text = text.replace(from, to);
            change(new TextDocumentContentChangeEvent(text));
            PublishDiagnosticsParams told = next();
            while (told.getUri().equals(uri) || told.getDiagnostics().isEmpty() == duplicate) {
                told = next();
            }
        }

        private void change(TextDocumentContentChangeEvent change) {
            version++;
            server.getTextDocumentService()
                    .didChange(new DidChangeTextDocumentParams(
                            new VersionedTextDocumentIdentifier(uri, version), List.of(change)));
        }

        /** Types a character into the title, or takes it out again, and returns the milliseconds until it is answered. */
        double keystroke(int number) throws InterruptedException {
            Position place = new Position(1, 7);
            boolean typed = number % 2 == 0;
            Range range = new Range(place, typed ? place : new Position(1, 8));
            published.clear();
            long begun = System.nanoTime();
            change(new TextDocumentContentChangeEvent(range, typed ? "x" : ""));
            awaitVersion(version);
            return milliseconds(begun);
        }

        /** Returns the median time of a completion, in milliseconds. */
        double completions() throws Exception {
            double[] times = new double[100];
            for (int i = 0; i < times.length; i++) {
                long begun = System.nanoTime();
                server.getTextDocumentService()
                        .completion(new CompletionParams(new TextDocumentIdentifier(uri), new Position(4, 9)))
                        .get();
                times[i] = milliseconds(begun);
            }
            Arrays.sort(times);
            return times[times.length / 2];
        }

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
            published.add(diagnostics);
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

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
