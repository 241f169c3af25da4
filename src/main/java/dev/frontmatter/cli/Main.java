package dev.frontmatter.cli;

import dev.frontmatter.build.OptionalLibrary;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.console.ExitCode;
import dev.frontmatter.cli.console.StandardInput;
import dev.frontmatter.cli.console.Terminal;
import dev.frontmatter.cli.report.RunListener;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code frontmatter}: see {@code frontmatter --help}.
 *
 * <p>It names no class of picocli, so that it can say so where that is missing.
 */
public final class Main {

    /** The command that checks files. */
    static final String VALIDATE = "validate";

    private Main() {}

    /**
     * Runs the command and ends the process with its exit code: 1 for files with errors, 2 if something could not be
     * checked. For clean files it returns, so that Maven, which may have called it, goes on.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        // System.out would keep it to itself when writing fails, and writes in the encoding of the locale.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        int exitCode = run(
                new Console(StandardInput.ofProcess(), out, err, System.getenv(), Path.of(""), Terminal.ofProcess()),
                args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /**
     * Validates files for another program, which takes the diagnostics itself. Whatever happens, it does not throw.
     *
     * @param console its standard output stays empty; its standard error has the messages of a run that ends with 2
     * @param listener takes the diagnostics
     * @param args the options and paths of {@code validate}; reports among them go to files
     * @return the exit code of the command
     */
    public static int validate(Console console, RunListener listener, String... args) {
        return run(
                console,
                listener,
                Stream.concat(Stream.of(VALIDATE), Stream.of(args)).toArray(String[]::new));
    }

    /** Runs the command and returns its exit code; whatever happens, it does not throw. */
    static int run(Console console, String... args) {
        return run(console, null, args);
    }

    private static int run(Console console, @Nullable RunListener listener, String... args) {
        int exitCode;
        try {
            exitCode = hasPicocli() ? FrontmatterCommand.run(console, listener, args) : withoutPicocli(console);
        } catch (RuntimeException | Error e) {
            exitCode = console.crash(e);
        }
        return console.finish() ? exitCode : ExitCode.UNCHECKED;
    }

    private static boolean hasPicocli() {
        try {
            Class.forName("picocli.CommandLine", false, Main.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static int withoutPicocli(Console console) {
        console.printMessage("picocli is missing: add " + OptionalLibrary.PICOCLI.coordinates() + " to the class path");
        return ExitCode.UNCHECKED;
    }
}
