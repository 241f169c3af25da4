package dev.frontmatter.cli.console;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The streams that a person looks at, who wants colours and progress.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is one
 */
public record Terminal(boolean out, boolean err) {

    /** Nobody looks. */
    public static final Terminal NONE = new Terminal(false, false);

    /** Returns the streams of this process that are terminals. */
    public static Terminal ofProcess() {
        return new Terminal(isTerminal(1), isTerminal(2));
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
