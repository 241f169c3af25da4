package dev.frontmatter.cli.input;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs git: without a shell, without questions to the user, and not for longer than it has patience. Every call is made here.
 * It runs at the top of a work tree, where git finds that repository before any other, and is told to start no program, write
 * nothing and fetch nothing, whatever the repository's configuration says; only the filters that this names may run, since
 * without them git takes files for changed that are not.
 */
final class Git {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int MOST_ERROR_BYTES = 4096;

    private static final String INDEX = "GIT_INDEX_FILE";
    private static final String PATH = "PATH";

    /** Variables that say where git finds its settings. */
    private static final Set<String> SETTINGS_IN =
            Set.of("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "GIT_CONFIG", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM");

    /** Settings before those of any file. Versions that do not know one pass it over. */
    private static final List<String> SETTINGS = List.of(
            // A bare repository among the files is none, even where a work tree has gone.
            "safe.bareRepository=explicit",
            // Empty is off also where it was a program only.
            "core.fsmonitor=",
            "core.hooksPath=/dev/null",
            "core.askPass=",
            "core.editor=false",
            "credential.helper=",
            "diff.external=",
            "protocol.allow=never",
            "submodule.recurse=false");

    private final Path program;
    private final Map<String, String> environment;
    private final Duration patience;

    Git(Path program, Map<String, String> environment, Duration patience) {
        this.program = program;
        this.environment = Map.copyOf(environment);
        this.patience = patience;
    }

    /**
     * The git on the path of a run, or null if there is none. Relative folders of the path are passed over: what is
     * checked must not bring its own git.
     */
    static @Nullable Git of(Console console) {
        for (String folder : path(console.environment()).split(File.pathSeparator, -1)) {
            for (String name : List.of("git", "git.exe")) {
                try {
                    Path program = Path.of(folder, name);
                    if (program.isAbsolute() && Files.isRegularFile(program) && Files.isExecutable(program)) {
                        return new Git(program, console.environment(), PATIENCE);
                    }
                } catch (InvalidPathException e) {
                    // It leads to no program.
                }
            }
        }
        return null;
    }

    private static String path(Map<String, String> environment) {
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            if (variable.getKey().equalsIgnoreCase(PATH)) {
                return variable.getValue();
            }
        }
        return "";
    }

    /**
     * An answer of git.
     *
     * @param exitCode 0 if all went well
     * @param output what it wrote to standard output
     * @param error the first line of what it wrote to standard error
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Answer(int exitCode, byte[] output, String error) {

        boolean succeeded() {
            return exitCode == 0;
        }

        /** The first line of the output; empty if there is none. */
        String line() {
            return new String(output, FileNames.ENCODING).lines().findFirst().orElse("");
        }

        /** The names that the output lists, each ended by a NUL. */
        List<String> names() {
            List<String> names = new ArrayList<>();
            int start = 0;
            for (int at = 0; at < output.length; at++) {
                if (output[at] == 0) {
                    names.add(new String(output, start, at - start, FileNames.ENCODING));
                    start = at + 1;
                }
            }
            return names;
        }
    }

    /**
     * Asks git about a work tree and waits for the answer.
     *
     * @param question the arguments; paths in it are taken literally
     * @throws IOException if there is no answer; the message says why
     */
    Answer ask(WorkTree tree, String... question) throws IOException {
        return ask(tree, new byte[0], Integer.MAX_VALUE, question);
    }

    /**
     * Asks git with something on its standard input.
     *
     * @param input what it reads
     * @param most the number of bytes of the answer that are kept
     * @param question the arguments; paths in it are taken literally
     * @throws IOException if there is no answer; the message says why
     */
    Answer ask(WorkTree tree, byte[] input, int most, String... question) throws IOException {
        if (isWithin(tree, program.toString())) {
            throw new IOException(program + " is among what is checked, so it is not run");
        }
        List<String> command = new ArrayList<>(
                List.of(program.toString(), "--no-pager", "--literal-pathspecs", "--no-optional-locks"));
        for (String setting : SETTINGS) {
            command.add("-c");
            command.add(setting);
        }
        command.addAll(List.of(question));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(tree.top().toFile());
        Map<String, String> variables = builder.environment();
        variables.clear();
        variables.putAll(environment);
        // Git's own settings, such as safe.directory, may be given in the environment; where the repository is, and
        // what to
        // trace or run, may not: only the folder says that.
        variables.keySet().removeIf(name -> name.startsWith("GIT_") && !name.startsWith("GIT_CONFIG"));
        // Nor may what is checked bring settings or programs of its own.
        variables
                .entrySet()
                .removeIf(variable -> SETTINGS_IN.contains(variable.getKey()) && isWithin(tree, variable.getValue()));
        variables.replaceAll((name, value) -> name.equalsIgnoreCase(PATH) ? outside(tree, value) : value);
        String index = environment.get(INDEX);
        if (index != null && isIndexOf(tree, index)) {
            variables.put(INDEX, index);
        }
        variables.put("GIT_TERMINAL_PROMPT", "0");
        variables.put("GIT_OPTIONAL_LOCKS", "0");
        variables.put("GIT_NO_LAZY_FETCH", "1");
        Process process = builder.start();
        try {
            FutureTask<byte[]> output = inBackground(process.getInputStream(), most);
            FutureTask<byte[]> error = inBackground(process.getErrorStream(), MOST_ERROR_BYTES);
            try (OutputStream in = process.getOutputStream()) {
                in.write(input);
            }
            byte[] written = output.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            byte[] errors = error.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TimeoutException();
            }
            String text = new String(errors, StandardCharsets.UTF_8);
            return new Answer(
                    process.exitValue(), written, text.lines().findFirst().orElse(""));
        } catch (TimeoutException e) {
            end(process);
            throw new IOException("it did not answer in time", e);
        } catch (ExecutionException e) {
            end(process);
            throw new IOException("it cannot be heard: " + e.getCause(), e);
        } catch (InterruptedException e) {
            end(process);
            Thread.currentThread().interrupt();
            throw new CannotCheckException("interrupted", e);
        }
    }

    /** Returns a search path without the folders that are relative or among what is checked. */
    private static String outside(WorkTree tree, String path) {
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty() && !isWithin(tree, folder))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isWithin(WorkTree tree, String name) {
        try {
            Path path = Path.of(name);
            return !path.isAbsolute()
                    || path.normalize().startsWith(tree.top())
                    || Files.exists(path) && path.toRealPath().startsWith(tree.top());
        } catch (IOException | InvalidPathException e) {
            return true;
        }
    }

    /** Returns true if a file is an index of the repository: a hook is told which one will be committed. */
    private static boolean isIndexOf(WorkTree tree, String index) {
        try {
            return tree.top().resolve(index).normalize().startsWith(tree.repository());
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Reads a stream to its end, so that git never waits for a reader, and keeps its beginning. */
    private static FutureTask<byte[]> inBackground(InputStream in, int most) {
        FutureTask<byte[]> task = new FutureTask<>(() -> {
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                kept.write(buffer, 0, Math.min(count, most - kept.size()));
            }
            return kept.toByteArray();
        });
        Thread thread = new Thread(task, "git");
        thread.setDaemon(true);
        thread.start();
        return task;
    }
}
