package dev.frontmatter.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What to run and how long, from the {@code benchmark.…} system properties.
 *
 * @param quick whether a rough answer soon is enough
 * @param corpus a folder of articles to compare on; null for generated ones
 * @param readme whether the answer goes into the README
 * @param command whether the command is measured as well
 * @param jar the command: the file that runs by itself, as the README starts it, or a jar
 * @param javaOptions more options of the JVM that runs the command
 * @param versions jars of the library to compare with each other, and with nothing else; none for the usual run
 * @param warmUp in each fork, until everything is compiled: the more versions, and the busier the machine, the longer
 * @param measurement in each fork
 * @param cases which cases versions are compared on, by set and work
 */
record Settings(
        boolean quick,
        @Nullable Path corpus,
        boolean readme,
        boolean command,
        String jar,
        List<String> javaOptions,
        List<Path> versions,
        Duration warmUp,
        Duration measurement,
        Pattern cases) {

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
                Boolean.parseBoolean(property("command", "true")),
                property("jar", "target/frontmatter"),
                Pattern.compile("\\s+")
                        .splitAsStream(property("java.options", ""))
                        .filter(option -> !option.isEmpty())
                        .toList(),
                Pattern.compile(",")
                        .splitAsStream(property("versions", ""))
                        .filter(jar -> !jar.isBlank())
                        .map(jar -> Path.of(jar.strip()))
                        .toList(),
                seconds("warm-up", mode.equals("quick") ? "20" : "60"),
                seconds("measurement", mode.equals("quick") ? "20" : "80"),
                Pattern.compile(property("cases", ".*")));
    }

    private static String property(String name, String otherwise) {
        String value = System.getProperty("benchmark." + name, "").trim();
        return value.isEmpty() ? otherwise : value;
    }

    private static Duration seconds(String name, String otherwise) {
        return Duration.ofSeconds(Long.parseLong(property(name, otherwise)));
    }

    // The library

    /** How often the JVM is started: it compiles otherwise each time. */
    int forks() {
        return quick ? 1 : 3;
    }

    Duration slice() {
        return Duration.ofMillis(4);
    }

    // The command

    /** Returns true if the command is started by {@code java -jar}. */
    boolean isJar() {
        return jar.endsWith(".jar");
    }

    /** Returns the command's file, from wherever it is started. */
    Path file() {
        return Path.of(jar).toAbsolutePath();
    }

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
