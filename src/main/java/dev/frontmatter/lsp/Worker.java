package dev.frontmatter.lsp;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.jspecify.annotations.Nullable;

/**
 * The threads of a server: one on which everything is looked at and answered, one after the other, and one for what takes long.
 * A failure is reported, and both threads go on.
 */
final class Worker {

    private final ScheduledThreadPoolExecutor main = new ScheduledThreadPoolExecutor(1, daemon("documents"));
    private final ExecutorService background = Executors.newSingleThreadExecutor(daemon("collections"));
    private final Consumer<Throwable> failures;

    Worker(Consumer<Throwable> failures) {
        this.failures = failures;
        main.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    private static ThreadFactory daemon(String name) {
        return work -> {
            // As much stack as the command's own thread has, on every system.
            Thread thread = new Thread(null, work, name, 8 << 20);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Answers a request. One that was cancelled by then is not begun. */
    <R extends @Nullable Object> CompletableFuture<R> answer(Function<CancelChecker, R> request) {
        return CompletableFutures.computeAsync(main, cancelled -> {
            cancelled.checkCanceled();
            return request.apply(cancelled);
        });
    }

    /** Does some work after what is waiting already. */
    void run(Runnable work) {
        submit(main, work);
    }

    /** Does some work after a time. */
    void run(Runnable work, long milliseconds) {
        try {
            // What fails is reported by the work itself.
            Future<?> unused = main.schedule(guarded(work), milliseconds, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // The server has ended.
        }
    }

    /** Does some work on the other thread. */
    void runInBackground(Runnable work) {
        submit(background, work);
    }

    private void submit(ExecutorService to, Runnable work) {
        try {
            to.execute(guarded(work));
        } catch (RejectedExecutionException e) {
            // The server has ended.
        }
    }

    private Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                failures.accept(e);
            }
        };
    }

    /** Ends the threads, and drops what waits. A message that is being sent is sent as a whole. */
    void end() {
        main.shutdown();
        background.shutdownNow();
    }
}
