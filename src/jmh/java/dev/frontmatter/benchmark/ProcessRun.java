package dev.frontmatter.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a process took.
 *
 * @param wall from its start to its end
 * @param cpu in all its threads
 * @param peakBytes the most memory that it held; 0 where the system does not say
 */
record ProcessRun(Duration wall, Duration cpu, long peakBytes) {

    /** To look takes time of the machine: of a short run so much that it takes longer. */
    private static final int POLL_MILLIS = 20;

    /** Runs a command in a folder, with some more variables in its environment, its output thrown away. */
    static ProcessRun of(List<String> command, Path folder, Map<String, String> environment) throws IOException {
        Path output = Files.createTempFile("frontmatter-benchmark", ".txt");
        try {
            long start = System.nanoTime();
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(output.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            ProcessRun run = watch(process, start);
            if (process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + " ended with " + process.exitValue() + ": "
                        + Files.readString(output));
            }
            return run;
        } finally {
            Files.delete(output);
        }
    }

    /** Both CPU and peak only grow, so what was seen last before the end is nearly all of it. */
    private static ProcessRun watch(Process process, long start) throws IOException {
        Duration cpu = Duration.ZERO;
        long peak = 0;
        try {
            while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                cpu = longer(cpu, process.info().totalCpuDuration().orElse(Duration.ZERO));
                peak = Math.max(peak, peakBytes(process.pid()));
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return new ProcessRun(Duration.ofNanos(System.nanoTime() - start), cpu, peak);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static long peakBytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            // Not Linux, or just ended.
            return 0;
        }
    }
}
