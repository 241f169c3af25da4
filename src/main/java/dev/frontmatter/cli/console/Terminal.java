package dev.frontmatter.cli.console;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * The streams that a person looks at, who wants colours and progress.
 *
 * @param out true if standard output is a terminal
 * @param err true if standard error is one
 * @param columns returns the number of columns that a line has there
 */
public record Terminal(boolean out, boolean err, IntSupplier columns) {

    /** Nobody looks. */
    public static final Terminal NONE = new Terminal(false, false, () -> Integer.MAX_VALUE);

    /** Returns the streams of this process that are terminals. */
    public static Terminal ofProcess() {
        return new Terminal(isTerminal(1), isTerminal(2), Terminal::columnsOfProcess);
    }

    /**
     * Returns the columns that the environment gives, else those that the system's own {@code stty} tells of the terminal.
     * A program of that name elsewhere on the path is not run.
     */
    private static int columnsOfProcess() {
        int given = number(System.getenv().getOrDefault("COLUMNS", ""));
        if (given > 0) {
            return given;
        }
        for (String program : List.of("/bin/stty", "/usr/bin/stty")) {
            if (Files.isExecutable(Path.of(program))) {
                try {
                    Process process = new ProcessBuilder(program, "size")
                            .redirectInput(new File("/dev/tty"))
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
                    String size = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
                    int columns = number(size.substring(size.indexOf(' ') + 1).strip());
                    return columns > 0 ? columns : Integer.MAX_VALUE;
                } catch (IOException e) {
                    return Integer.MAX_VALUE;
                }
            }
        }
        return Integer.MAX_VALUE;
    }

    private static int number(String text) {
        boolean digits = !text.isEmpty() && text.length() < 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : 0;
    }

    /** Java has no question for it, so the system's own list of open files is looked at. */
    private static boolean isTerminal(int descriptor) {
        try {
            Path target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor));
            return target.startsWith("/dev/pts") || target.toString().startsWith("/dev/tty");
        } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
            return hasConsole();
        }
    }

    /** Returns true if standard input and output both are terminals: all that Java tells where there is no such list. */
    @SuppressWarnings("SystemConsoleNull") // Where it is never null, isTerminal tells.
    private static boolean hasConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 on there is a console without a terminal, too.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
