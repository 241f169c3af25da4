package dev.frontmatter.lsp;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.MessageIssueHandler;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageProducer;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** The language server over two streams. */
public final class LanguageServerRun {

    /** The largest message that is read, in bytes: twice the largest document that is opened in an editor. */
    private static final int MOST_BYTES = 32 << 20;

    private LanguageServerRun() {}

    /**
     * Serves a client until it asks for the end, or its stream does.
     *
     * @param in the client's messages
     * @param out takes messages to the client, and nothing else
     * @param command the command that the server is part of
     * @return 0 if the client asked for the end in the right order, else 1
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public static int serve(InputStream in, OutputStream out, Command command) throws InterruptedException {
        Server server = new Server(command);
        ExecutorService threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "messages");
            thread.setDaemon(true);
            return thread;
        });
        Launcher<LanguageClient> launcher = new Builder()
                .setLocalService(server)
                .setRemoteInterface(LanguageClient.class)
                .setInput(in)
                .setOutput(out)
                .setExecutorService(threads)
                .setExceptionHandler(failure -> error(failure, command))
                .create();
        server.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        threads.execute(() -> {
            await(listening, command);
            server.exit();
        });
        try {
            return server.ended().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("only an exit code ends it", e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Returns the answer to a request that failed. What failed here is no business of the client's. */
    private static ResponseError error(Throwable failure, Command command) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof InvocationTargetException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof ResponseErrorException refused) {
            return refused.getResponseError();
        }
        if (cause instanceof CancellationException) {
            return new ResponseError(ResponseErrorCode.RequestCancelled, "the request was cancelled", null);
        }
        command.report("internal error: " + cause);
        return new ResponseError(ResponseErrorCode.InternalError, "internal error: " + cause, null);
    }

    private static void await(Future<Void> listening, Command command) {
        try {
            listening.get();
        } catch (ExecutionException e) {
            command.report("the client's messages cannot be read: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Makes a launcher that reads no message of any size. */
    private static final class Builder extends LSPLauncher.Builder<LanguageClient> {

        @Override
        public Launcher<LanguageClient> create() {
            MessageJsonHandler json = createJsonHandler();
            RemoteEndpoint endpoint = createRemoteEndpoint(json);
            LanguageClient client = createProxy(endpoint);
            return createLauncher(
                    executorService,
                    client,
                    endpoint,
                    createMessageProcessor(
                            new BoundedMessages(input, json, endpoint), wrapMessageConsumer(endpoint), client));
        }
    }

    /** Reads messages, and passes over those that are too large to be held. */
    private static final class BoundedMessages extends StreamMessageProducer {

        BoundedMessages(InputStream input, MessageJsonHandler json, MessageIssueHandler issues) {
            super(input, json, issues);
        }

        @Override
        protected boolean handleMessage(InputStream input, Headers headers) {
            if (headers.contentLength <= MOST_BYTES) {
                return super.handleMessage(input, headers);
            }
            try {
                pass(input, headers.contentLength);
            } catch (IOException e) {
                fireError(e);
                return false;
            }
            fireError(new IOException("a message of " + headers.contentLength + " bytes is too large"));
            return true;
        }

        /** Reads bytes and drops them; a pipe cannot skip any. */
        private static void pass(InputStream input, int bytes) throws IOException {
            byte[] buffer = new byte[1 << 16];
            int left = bytes;
            while (left > 0) {
                int count = input.read(buffer, 0, Math.min(left, buffer.length));
                if (count < 0) {
                    throw new EOFException();
                }
                left -= count;
            }
        }
    }
}
