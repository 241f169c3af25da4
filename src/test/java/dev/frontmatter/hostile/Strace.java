package dev.frontmatter.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs Java programs under strace. */
final class Strace {

    private static final int PROBE_SECONDS = 30;

    private static final List<String> TRACED =
            List.of("strace", "-f", "-y", "-qq", "-e", "signal=none", "-e", "trace=" + Trace.CALLS);

    private Strace() {}

    /** Reports whether strace is installed and may trace. */
    static boolean works() {
        try {
            Path trace = Files.createTempFile("strace", ".txt");
            try {
                Process process =
                        start(command(trace, List.of("true")), Path.of("").toAbsolutePath(), Map.of());
                return process.waitFor(PROBE_SECONDS, TimeUnit.SECONDS)
                        && process.exitValue() == 0
                        && Files.readString(trace).contains("execve(");
            } finally {
                Files.delete(trace);
            }
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Runs a program of the test class path and waits for its end.
     *
     * @param folder the working folder
     * @param environment the environment variables, all of them
     * @param seconds how long it may take
     * @return false if it had to be killed
     */
    static boolean java(
            Path trace,
            Path folder,
            Map<String, String> environment,
            int seconds,
            List<String> options,
            Class<?> program,
            String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // It would be written to the folder for temporary files of the system.
        command.add("-XX:-UsePerfData");
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        Process process = start(command(trace, command), folder, environment);
        boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
        // What is traced would live on without strace.
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        return ended;
    }

    private static List<String> command(Path trace, List<String> program) {
        List<String> command = new ArrayList<>(TRACED);
        // Stops the program for what is watched alone, which is many times faster.
        command.add("--seccomp-bpf");
        command.addAll(List.of("-o", trace.toString()));
        command.addAll(program);
        return command;
    }

    private static Process start(List<String> command, Path folder, Map<String, String> environment)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        if (!environment.isEmpty()) {
            builder.environment().clear();
            builder.environment().putAll(environment);
        }
        return builder.start();
    }
}
