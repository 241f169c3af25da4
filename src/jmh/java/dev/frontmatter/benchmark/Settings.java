package dev.frontmatter.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to run and how long, from the {@code benchmark.…} system properties.
 *
 * @param quick whether a rough answer soon is enough
 * @param corpus a folder of articles to compare on; null for generated ones
 * @param readme whether the answer goes into the README
 * @param jar the command
 * @param javaOptions options of the JVM that runs the command
 */
record Settings(boolean quick, @Nullable Path corpus, boolean readme, Path jar, List<String> javaOptions) {

    /** What the README says to run it with, but for the archive of classes, which is made first. */
    private static final String LAUNCHER = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx128m";

    static Settings fromProperties() {
        String mode = property("mode", "full");
        if (!mode.equals("quick") && !mode.equals("full")) {
            throw new IllegalArgumentException("benchmark.mode is quick or full, not " + mode);
        }
        String corpus = property("corpus", "");
        return new Settings(
                mode.equals("quick"),
                corpus.isEmpty() ? null : Path.of(corpus),
                Boolean.parseBoolean(property("readme", "false")),
                Path.of(property("jar", "target/benchmark/frontmatter-cli.jar")),
                List.of(property("java.options", LAUNCHER).split("\\s+")));
    }

    private static String property(String name, String otherwise) {
        String value = System.getProperty("benchmark." + name, "").trim();
        return value.isEmpty() ? otherwise : value;
    }

    // The library

    int forks() {
        return quick ? 1 : 3;
    }

    /** In each fork, until everything is compiled. */
    Duration warmUp() {
        return Duration.ofSeconds(quick ? 14 : 40);
    }

    /** In each fork. */
    Duration measurement() {
        return Duration.ofSeconds(quick ? 10 : 60);
    }

    Duration slice() {
        return Duration.ofMillis(4);
    }

    // The command

    int files() {
        return quick ? 1_000 : 5_000;
    }

    int coldStarts() {
        return quick ? 5 : 20;
    }

    int folderRuns() {
        return quick ? 1 : 5;
    }
}
