package dev.frontmatter.cli.console;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The standard input of this process. */
public final class StandardInput {

    private static final Path STREAMS = Path.of("/proc/self/fd");

    private StandardInput() {}

    /**
     * Returns standard input. Where it was closed before the process began, as by {@code <&-}, the first file that Java opens
     * for itself stands in its place: to read that would give garbage, or end Java.
     */
    public static InputStream ofProcess() {
        return isClosed() ? new Closed() : System.in;
    }

    private static boolean isClosed() {
        try {
            return Files.isDirectory(STREAMS) && isOfJava(Files.readSymbolicLink(STREAMS.resolve("0")));
        } catch (NoSuchFileException e) {
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** Returns true for a file that Java opens to run this command. */
    static boolean isOfJava(Path file) {
        if (file.startsWith(real(System.getProperty("java.home", "")))
                || file.toString().endsWith(".jsa")) {
            return true;
        }
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            if (entry.endsWith(".jar") && file.equals(real(entry))) {
                return true;
            }
        }
        return false;
    }

    private static Path real(String name) {
        try {
            return Path.of(name).toRealPath();
        } catch (IOException | InvalidPathException e) {
            return Path.of("unknown");
        }
    }

    private static final class Closed extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("standard input is closed");
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            return read();
        }
    }
}
