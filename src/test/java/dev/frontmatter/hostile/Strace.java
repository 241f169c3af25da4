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
            // In a session of its own, so that all that it starts can be killed at once.
            List.of("setsid", "strace", "-f", "-y", "-qq", "-e", "signal=none", "-e", "trace=" + Trace.CALLS);

    private Strace() {}

    /** Reports whether strace is installed and may trace. */
    static boolean works() {
        try {
            Path trace = Files.createTempFile("strace", ".txt");
            try {
                Process process =
                        start(command(trace, List.of("true")), Path.of("").toAbsolutePath(), Map.of());
                boolean ended = process.waitFor(PROBE_SECONDS, TimeUnit.SECONDS);
                kill(process);
                return ended
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
        kill(process);
        return ended;
    }

    /**
     * Kills strace and all that it started, which would live on without it: what is not traced yet, too, and stands still until
     * it is.
     */
    private static void kill(Process strace) throws IOException, InterruptedException {
        List<ProcessHandle> started = strace.descendants().toList();
        // It starts nothing any more then, and its group has the same number.
        strace.destroyForcibly().waitFor();
        new ProcessBuilder("sh", "-c", "kill -s KILL -- -" + strace.pid())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        // These may have left the group.
        started.forEach(ProcessHandle::destroyForcibly);
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
