package dev.frontmatter.cli.console;

import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/** Files that are written beside others, and then take their places. */
public final class Drafts {

    private Drafts() {}

    /**
     * Returns a path in the folder of a file, by a name that no other draft has. Who can write to the folder may foresee it: the
     * draft is to be made so that it fails where there is anything already.
     *
     * @param file the file whose place the draft takes
     */
    public static Path beside(Path file) {
        // A random number that cannot be foreseen would cost as much as a fifth of the run.
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String name = Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
        return file.resolveSibling(".frontmatter-" + name + ".tmp");
    }
}
