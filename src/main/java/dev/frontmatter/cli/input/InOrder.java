package dev.frontmatter.cli.input;

import dev.frontmatter.cli.console.CannotCheckException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does work on several threads and takes what comes of it on the caller's, in the order in which it was added. Only a
 * few results are held at a time, however much work there is: who adds more waits for the oldest.
 *
 * <p>Closing gives up what was not taken. It does not wait for work that has begun, which may be stuck in a pipe.
 */
final class InOrder implements AutoCloseable {

    /** The pieces of work that are begun for each thread, so that none is idle while the oldest takes long. */
    private static final int AHEAD = 4;

    private final @Nullable ExecutorService threads;
    private final int most;
    private final Queue<Pending<?>> begun = new ArrayDeque<>();

    /** Creates one with some threads; a single one is the caller's. */
    InOrder(int threads) {
        this.threads = threads == 1 ? null : Executors.newFixedThreadPool(threads, InOrder::thread);
        this.most = threads * AHEAD;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "frontmatter");
        thread.setDaemon(true);
        return thread;
    }

    private record Pending<R>(Future<R> result, Consumer<? super R> taker) {

        /** Waits until the work is done or has failed. */
        void await() {
            try {
                result.get();
            } catch (ExecutionException e) {
                // Taking it tells.
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }

        void take() {
            try {
                taker.accept(result.get());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }

        private static CannotCheckException interrupted(InterruptedException e) {
            Thread.currentThread().interrupt();
            return new CannotCheckException("interrupted", e);
        }
    }

    /**
     * Begins some work, and takes the results of earlier work if there is much of it.
     *
     * @param work runs on any thread; what it throws is thrown here when its turn comes to be taken
     * @param taker runs on the caller's thread, now or at a later call
     */
    <R> void add(Supplier<R> work, Consumer<? super R> taker) {
        if (threads == null) {
            taker.accept(work.get());
            return;
        }
        if (begun.size() == most) {
            takeHalf();
        }
        begun.add(new Pending<>(threads.submit(work::get), taker));
    }

    /** Takes the results of all work; nothing more if some of it failed before. */
    void finish() {
        while (!begun.isEmpty()) {
            takeOldest();
        }
    }

    /** Takes the older half, once its last work is done: to wake up for each result would stop one that works each time. */
    private void takeHalf() {
        int half = most / 2;
        begun.stream().skip(half - 1).findFirst().orElseThrow().await();
        for (int taken = 0; taken < half; taken++) {
            takeOldest();
        }
    }

    private void takeOldest() {
        Pending<?> oldest = begun.remove();
        boolean taken = false;
        try {
            oldest.take();
            taken = true;
        } finally {
            if (!taken) {
                begun.clear();
            }
        }
    }

    @Override
    public void close() {
        if (threads != null) {
            threads.shutdownNow();
        }
    }
}
