package dev.frontmatter.cli.report;

import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.cli.input.Reading;
import dev.frontmatter.report.form.Totals;
import java.util.concurrent.atomic.LongAdder;

/** The amount that a run read, and the time that it took. */
public final class Stats {

    private final LongAdder files = new LongAdder();
    private final LongAdder bytes = new LongAdder();
    private final long begin = System.nanoTime();

    /** A reading that is counted, on whatever thread. */
    public <T> Reading<T> counting(Reading<T> reading) {
        return source -> {
            Outcome<T> outcome = reading.read(source);
            files.increment();
            bytes.add(source.length());
            return outcome;
        };
    }

    /** Such as {@code 4958 texts, 129000000 bytes read; 1234 ms}. */
    public String line() {
        long millis = (System.nanoTime() - begin) / 1_000_000;
        return Totals.count(files.sum(), "text") + ", " + Totals.count(bytes.sum(), "byte") + " read; " + millis
                + " ms";
    }
}
