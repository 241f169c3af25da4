package dev.frontmatter.cli.report;

import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.input.Outcome;

/** The progress of a run: one line on standard error, on a terminal only, gone before anything else is printed there. */
public final class Progress implements AutoCloseable {

    /** A line more often than this is more work than help. */
    private static final int EVERY = 64;

    private static final String CLEAR = "\r\u001b[K";

    private final Console console;
    private final boolean wanted;
    private int files;
    private boolean shown;

    public Progress(Console console) {
        this.console = console;
        this.wanted = console.terminal().err();
    }

    /** Makes room for what is printed about a file. */
    public void before(Outcome<?> outcome) {
        if (!outcome.diagnostics().isEmpty()) {
            clear();
        }
    }

    /** Counts a file. */
    public void after() {
        files++;
        if (wanted && files % EVERY == 0) {
            console.err().print(CLEAR + files + " files checked");
            console.err().flush();
            shown = true;
        }
    }

    /** Takes the line away. */
    public void clear() {
        if (shown) {
            console.err().print(CLEAR);
            console.err().flush();
            shown = false;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
