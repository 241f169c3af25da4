package dev.frontmatter.hostile;

import java.io.IOException;

/** Waits for ever, and for a process that does. */
public final class Hanging {

    private Hanging() {}

    /**
     * Hangs.
     *
     * @param pipe a pipe that nobody writes to
     */
    public static void main(String[] pipe) throws IOException, InterruptedException {
        new ProcessBuilder("cat", pipe[0]).start().waitFor();
    }
}
