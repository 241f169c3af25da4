package dev.frontmatter.pattern;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes calls on a stack of a chosen size, so that a call which recurses fares alike whatever stack its caller has left.
 * The thread that lends the stack ends before the call returns.
 */
public final class OwnStack {

    /** The part of a stack that the JVM keeps for itself, or that small calls need. */
    private static final long RESERVE = 256 << 10;

    private OwnStack() {}

    /**
     * Calls on a stack of its own. An interrupt of the caller meanwhile is kept for the caller.
     *
     * @param <T> what is returned
     * @param bytes how much stack the call needs
     * @param call the call
     * @return what the call returns
     * @throws RuntimeException if the call throws it
     */
    public static <T> T call(long bytes, Supplier<T> call) {
        Task<T> task = new Task<>(call);
        Thread thread = new Thread(null, task, "front matter", RESERVE + bytes, false);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return task.result();
    }

    /** A call, and later how it ended. */
    private static final class Task<T> implements Runnable {

        private final Supplier<T> call;
        private @Nullable T value;
        private @Nullable RuntimeException exception;
        private @Nullable Error error;

        Task(Supplier<T> call) {
            this.call = call;
        }

        @Override
        public void run() {
            try {
                value = call.get();
            } catch (RuntimeException e) {
                exception = e;
            } catch (Error e) {
                error = e;
            }
        }

        T result() {
            if (exception != null) {
                throw exception;
            }
            if (error != null) {
                throw error;
            }
            if (value == null) {
                throw new IllegalStateException("the call returned nothing");
            }
            return value;
        }
    }
}
