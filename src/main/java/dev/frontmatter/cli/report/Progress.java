package dev.frontmatter.cli.report;

import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.report.form.Totals;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The progress of a run that takes a while: one line on standard error, on a terminal only, gone before anything
 * else is printed there.
 */
public final class Progress implements AutoCloseable {

    private static final long FIRST_MILLIS = 1_000;
    private static final long EVERY_MILLIS = 200;

    private static final String CLEAR = "\r\u001b[K";

    private final Console console;
    private final @Nullable ScheduledExecutorService clock;
    private final @Nullable Future<?> ticks;
    private final String done;
    private int files;
    private int told;
    private boolean shown;
    private boolean printing;

    /** Begins to show the progress of a run that prints about its files. */
    public Progress(Console console) {
        this(console, clock(console));
    }

    Progress(Console console, @Nullable ScheduledExecutorService clock) {
        this(console, clock, "checked", FIRST_MILLIS);
    }

    private Progress(Console console, @Nullable ScheduledExecutorService clock, String done, long first) {
        this.console = console;
        this.clock = clock;
        this.done = done;
        this.ticks = clock == null
                ? null
                : clock.scheduleAtFixedRate(this::show, first, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Begins to show the progress of a run that prints nothing before all files are read, and so shows it soon. */
    public static Progress ofReading(Console console) {
        return new Progress(console, clock(console), "read", EVERY_MILLIS);
    }

    private static @Nullable ScheduledExecutorService clock(Console console) {
        return console.terminal().err() ? Executors.newSingleThreadScheduledExecutor(Progress::thread) : null;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    }

    /** Makes room for what is printed about a file. */
    public synchronized void before(Outcome<?> outcome) {
        printing = true;
        if (!outcome.diagnostics().isEmpty()) {
            clear();
        }
    }

    /** Counts a file, about which all is printed. */
    public synchronized void after() {
        if (console.terminal().err()) {
            // What is held back would be printed behind the line.
            console.out().flush();
        }
        printing = false;
        files++;
    }

    /** Shows the line as it is now. */
    synchronized void show() {
        if (!printing && !(shown && told == files)) {
            told = files;
            console.err().print(CLEAR + Totals.count(files, "file") + " " + done);
            console.err().flush();
            shown = true;
        }
    }

    /** Takes the line away. */
    public synchronized void clear() {
        if (shown) {
            console.err().print(CLEAR);
            console.err().flush();
            shown = false;
        }
    }

    /** Takes the line away for good. */
    public synchronized void end() {
        printing = true;
        clear();
    }

    @Override
    public void close() {
        end();
        if (clock != null && ticks != null) {
            ticks.cancel(false);
            clock.shutdownNow();
        }
    }
}
