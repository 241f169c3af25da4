package dev.frontmatter.benchmark;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Measures cases side by side: every round gives each of them a slice of a few milliseconds, in another order. What else
 * the machine does so falls on all of them alike, and the lower quartile of a case's slices leaves most of it out. Time is
 * that of the thread, so garbage collection, which others do, is told by the bytes that are allocated.
 */
final class InterleavedRunner {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final List<Lane> lanes;
    private final Duration slice;
    private final Consumer<Object> sink;
    private final Random order = new Random(1);

    /** Runs some cases in slices of some length, and hands whatever they make to the sink. */
    InterleavedRunner(List<Case> cases, Duration slice, Consumer<Object> sink) {
        this.lanes = new ArrayList<>(cases.stream().map(Lane::new).toList());
        this.slice = slice;
        this.sink = sink;
    }

    /** Runs until everything is compiled, and learns how many documents make a slice. */
    void warmUp(Duration time) throws IOException {
        rounds(time, Lane::aim);
    }

    /** Runs for some time, or three rounds if they take longer, and measures. */
    Map<Case, Figure> measure(Duration time) throws IOException {
        lanes.forEach(lane -> lane.nanosPerByte.clear());
        rounds(time, Lane::keep);
        Map<Case, Figure> figures = new LinkedHashMap<>();
        for (Lane lane : lanes) {
            figures.put(lane.subject, lane.figure());
        }
        return figures;
    }

    /** What this thread has worked, in nanoseconds: while others have the processor, it stands still. */
    private static long cpuTime() {
        return THREADS.getCurrentThreadCpuTime();
    }

    private interface Use {
        void of(Lane lane, long nanos, long bytes);
    }

    private void rounds(Duration time, Use use) throws IOException {
        long start = System.nanoTime();
        for (int round = 0; round < 3 || System.nanoTime() - start < time.toNanos(); round++) {
            Collections.shuffle(lanes, order);
            for (Lane lane : lanes) {
                long before = cpuTime();
                long bytes = lane.run(lane.batch);
                use.of(lane, cpuTime() - before, bytes);
            }
        }
    }

    /** A case, how far it has come in its documents, and what its slices took. */
    private final class Lane {

        final Case subject;
        final List<Double> nanosPerByte = new ArrayList<>();
        int batch = 1;
        int next;

        Lane(Case subject) {
            this.subject = subject;
        }

        /** Works on some documents, and gives the bytes that they have. */
        long run(int documents) throws IOException {
            List<Sample> samples = subject.samples();
            Case.Task task = subject.task();
            long bytes = 0;
            for (int i = 0; i < documents; i++) {
                Sample sample = samples.get(next);
                sink.accept(task.on(sample));
                bytes += sample.frontMatter().length;
                next = next + 1 == samples.size() ? 0 : next + 1;
            }
            return bytes;
        }

        void aim(long nanos, long bytes) {
            batch = (int) Math.max(1, Math.min(2L * batch, batch * slice.toNanos() / Math.max(1, nanos)));
        }

        void keep(long nanos, long bytes) {
            nanosPerByte.add((double) nanos / bytes);
        }

        Figure figure() throws IOException {
            List<Double> sorted = nanosPerByte.stream().sorted().toList();
            int documents = subject.samples().size();
            next = 0;
            long before = allocated();
            double bytes = run(documents);
            double allocated = allocated() - before;
            return new Figure(
                    sorted.get(sorted.size() / 4) * bytes / documents, bytes / documents, allocated / documents);
        }

        private static long allocated() {
            return THREADS.getCurrentThreadAllocatedBytes();
        }
    }
}
