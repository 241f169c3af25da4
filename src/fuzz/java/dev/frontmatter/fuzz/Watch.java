package dev.frontmatter.fuzz;

import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Reports inputs that take far longer than their size explains; only while searching, as the clock proves nothing. */
final class Watch {

    private static final boolean SEARCHING = Boolean.getBoolean("JAZZER_FUZZ");

    // Many times what an ordinary document takes, with all that Jazzer adds.
    private static final long NANOS_ALWAYS = 60_000_000;
    private static final long NANOS_PER_BYTE = 40_000;
    private static final int TRIES = 4;

    /** Others use the machine too. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private Watch() {}

    /** Reads bytes and looks at the clock; a slow read gets more chances, as it may have been the collector. */
    static void over(FrontMatterReader<?> reader, byte[] bytes) {
        if (SEARCHING) {
            long allowed = NANOS_ALWAYS + NANOS_PER_BYTE * bytes.length;
            long fastest = Long.MAX_VALUE;
            for (int i = 0; i < TRIES && fastest > allowed; i++) {
                fastest = Math.min(fastest, nanos(reader, bytes));
            }
            if (fastest > allowed) {
                throw new AssertionError(bytes.length + " bytes took " + fastest / 1_000_000 + " ms");
            }
        }
    }

    /** Reads a document and one four times as long. */
    static void overGrowth(FrontMatterReader<?> reader, byte[] small, byte[] large) {
        if (SEARCHING) {
            double most = 0;
            for (int i = 0; i < TRIES; i++) {
                long slow = nanos(reader, large);
                if (slow < NANOS_ALWAYS) {
                    return;
                }
                double ratio = (double) slow / nanos(reader, small) * small.length / large.length;
                most = i == 0 ? ratio : Math.min(most, ratio);
                if (most < 2.2) {
                    return;
                }
            }
            throw new AssertionError(
                    "a byte of " + large.length + " took " + most + " times as long as one of " + small.length);
        }
    }

    private static long nanos(FrontMatterReader<?> reader, byte[] bytes) {
        try {
            long start = CPU.getCurrentThreadCpuTime();
            reader.tryRead(Source.of("fuzz.md", bytes));
            return CPU.getCurrentThreadCpuTime() - start;
        } catch (IOException e) {
            throw new AssertionError("memory does not fail", e);
        }
    }
}
