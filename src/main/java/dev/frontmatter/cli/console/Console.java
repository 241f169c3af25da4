package dev.frontmatter.cli.console;

import dev.frontmatter.diagnostic.DisplayText;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * The surroundings of a run of the command: its three streams, its environment and its current folder. What is written is UTF-8 and
 * ends its lines with LF, on every system.
 */
public final class Console {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;
    private final Path folder;
    private final Terminal terminal;

    /** Creates a console without a terminal. */
    public Console(InputStream in, OutputStream out, OutputStream err, Map<String, String> environment, Path folder) {
        this(in, out, err, environment, folder, Terminal.NONE);
    }

    public Console(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Map<String, String> environment,
            Path folder,
            Terminal terminal) {
        this(
                in,
                new PrintStream(new BufferedOutputStream(out, BUFFER), false, StandardCharsets.UTF_8),
                new PrintStream(new BufferedOutputStream(err), true, StandardCharsets.UTF_8),
                environment,
                folder,
                terminal);
    }

    private Console(
            InputStream in,
            PrintStream out,
            PrintStream err,
            Map<String, String> environment,
            Path folder,
            Terminal terminal) {
        this.in = new OneEnd(in);
        this.out = out;
        this.err = err;
        this.environment = environment;
        this.folder = folder;
        this.terminal = terminal;
    }

    public InputStream in() {
        return in;
    }

    /** Standard output, for results. */
    public PrintStream out() {
        return out;
    }

    /** Standard error, for everything about the run. */
    public PrintStream err() {
        return err;
    }

    /** The value of an environment variable; empty if it is not set. */
    public String environment(String name) {
        return environment.getOrDefault(name, "");
    }

    /** The environment variables, by their names. */
    public Map<String, String> environment() {
        return environment;
    }

    /** Returns the folder that relative paths are relative to. Its own path is empty where that is the process's current folder. */
    public Path folder() {
        return folder;
    }

    /** Returns the streams that are terminals. */
    public Terminal terminal() {
        return terminal;
    }

    /** Returns true if GitHub Actions, or what takes its place, reads what is printed. */
    public boolean isOnGithub() {
        return environment("GITHUB_ACTIONS").equals("true");
    }

    /** Returns the same with standard error also in place of standard output, which something else is printed on. */
    public Console onError() {
        return new Console(
                in, err, err, environment, folder, new Terminal(terminal.err(), terminal.err(), terminal.columns()));
    }

    public static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Says what keeps the command from doing its work. */
    public void printMessage(String message) {
        printLine("frontmatter: " + message);
    }

    private void printLine(String line) {
        err.print(DisplayText.escape(line) + "\n");
    }

    /** Says that the command itself is at fault, in one line unless the system property asks for all. */
    public int crash(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            printMessage("out of memory; give --jobs a smaller number, or start it with more, as by java -Xmx1g");
            return ExitCode.UNCHECKED;
        }
        printMessage("internal error: " + failure);
        if (Boolean.getBoolean("frontmatter.debug")) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace, true));
            trace.toString().lines().map(line -> line.replace("\t", "    ")).forEach(this::printLine);
        }
        return ExitCode.UNCHECKED;
    }

    /**
     * Writes out what is held back so far.
     *
     * @throws LostOutputException if it did not arrive: there is nobody left to work for
     */
    public void requireOutput() {
        if (out.checkError()) {
            throw new LostOutputException();
        }
    }

    /** Writes out what is still held back, and tells whether all output has arrived. */
    public boolean finish() {
        boolean arrived = !out.checkError();
        if (!arrived) {
            printMessage("standard output could not be written");
        }
        err.flush();
        return arrived;
    }

    /** Ends a run whose output is lost. {@link #finish()} says so. */
    public static final class LostOutputException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
