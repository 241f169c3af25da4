package dev.frontmatter.cli;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does work on several threads, the caller's among them, and takes what comes of it on the caller's, in the order in
 * which it was added. Only a few results are held at a time, however much work there is: when enough has been handed
 * out, whoever adds more does it, and then waits for the oldest.
 *
 * <p>Closing gives up what was not taken. It does not wait for work that has begun, which may be stuck in a pipe.
 */
final class InOrder implements AutoCloseable {

    /** How much is handed out for each thread, so that none is idle while the oldest work takes long. */
    private static final int AHEAD = 4;

    private final @Nullable ExecutorService others;
    private final int most;
    private final Queue<Pending<?>> pending = new ArrayDeque<>();

    /** With one thread, that is the caller's. */
    InOrder(int threads) {
        this.others = threads == 1 ? null : Executors.newFixedThreadPool(threads - 1, InOrder::thread);
        this.most = threads * AHEAD;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "frontmatter");
        thread.setDaemon(true);
        return thread;
    }

    private record Pending<R>(FutureTask<R> work, Consumer<? super R> taker) {

        void take() {
            try {
                taker.accept(work.get());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CannotCheckException("interrupted", e);
            }
        }
    }

    /**
     * Adds some work, and takes what came of earlier work.
     *
     * @param work runs on any thread; what it throws is thrown here when its turn comes to be taken
     * @param taker runs on the caller's thread, now or at a later call
     */
    <R> void add(Supplier<R> work, Consumer<? super R> taker) {
        if (others == null) {
            taker.accept(work.get());
            return;
        }
        FutureTask<R> task = new FutureTask<>(work::get);
        pending.add(new Pending<>(task, taker));
        if (pending.size() < most) {
            others.execute(task);
        } else {
            task.run();
        }
        for (Pending<?> oldest = pending.peek();
                oldest != null && (oldest.work().isDone() || pending.size() == most);
                oldest = pending.peek()) {
            pending.remove().take();
        }
    }

    /** Takes what came of all work. */
    void finish() {
        // Does what nobody has begun; what somebody has, this leaves alone.
        pending.forEach(last -> last.work().run());
        while (!pending.isEmpty()) {
            pending.remove().take();
        }
    }

    @Override
    public void close() {
        if (others != null) {
            others.shutdownNow();
        }
    }
}
