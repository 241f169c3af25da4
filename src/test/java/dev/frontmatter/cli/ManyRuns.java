package dev.frontmatter.cli;

import dev.frontmatter.cli.console.Console;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.example.marker.Marks;

/**
 * Runs the command many times in one JVM, so that what it does can be traced without a start for each run. Before each run
 * it tries to open a file that does not exist, whose name tells the number of the run.
 */
public final class ManyRuns {

    /** The folder, which does not exist, of the files that mark where a run begins. */
    public static final String BORDER = "/frontmatter-border/";

    private ManyRuns() {}

    /**
     * A run of the command.
     *
     * @param folder the working folder
     * @param environment the environment variables, all of them
     */
    public record Run(Path folder, Map<String, String> environment, List<String> arguments) {}

    /**
     * The outcome of a run.
     *
     * @param text all that was printed: standard output, then standard error
     * @param initialised the marker classes that this run was the first to initialise
     */
    public record Answer(int exitCode, String text, Set<String> initialised) {}

    /** Writes runs for {@link #main}. */
    public static void write(Path file, List<Run> runs) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            for (Run run : runs) {
                out.writeUTF(run.folder().toString());
                out.writeInt(run.environment().size());
                for (Map.Entry<String, String> variable : run.environment().entrySet()) {
                    out.writeUTF(variable.getKey());
                    out.writeUTF(variable.getValue());
                }
                writeAll(out, run.arguments());
            }
        }
    }

    /** Reads the answers of {@link #main}, as many as there are. */
    public static List<Answer> answers(Path file) throws IOException {
        List<Answer> answers = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (true) {
                int exitCode = in.readInt();
                String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
                answers.add(new Answer(exitCode, text, new HashSet<>(readAll(in))));
            }
        } catch (EOFException e) {
            return answers;
        }
    }

    /**
     * Runs them all.
     *
     * @param args the file that holds the runs, and the one that the answers go to
     */
    public static void main(String[] args) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(Path.of(args[0]))));
                DataOutputStream out = new DataOutputStream(Files.newOutputStream(Path.of(args[1])))) {
            Set<String> known = Marks.seen();
            for (int number = 0; ; number++) {
                Run run = read(in);
                border(number);
                ByteArrayOutputStream printed = new ByteArrayOutputStream();
                ByteArrayOutputStream errors = new ByteArrayOutputStream();
                int exitCode = Main.run(
                        new Console(InputStream.nullInputStream(), printed, errors, run.environment(), run.folder()),
                        run.arguments().toArray(String[]::new));
                awaitReaders();
                Set<String> initialised = Marks.seen();
                initialised.removeAll(known);
                known.addAll(initialised);
                out.writeInt(exitCode);
                out.writeInt(printed.size() + errors.size());
                printed.writeTo(out);
                errors.writeTo(out);
                writeAll(out, List.copyOf(initialised));
                out.flush();
            }
        } catch (EOFException e) {
            border(-1);
        }
    }

    /** Waits for what a run that gave up has left behind, and what would have ended with a process of its own. */
    private static void awaitReaders() {
        try {
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().equals("frontmatter")) {
                    thread.join();
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void border(int number) throws IOException {
        try (InputStream none = new FileInputStream(BORDER + number)) {
            throw new IllegalStateException(BORDER + " exists: " + none);
        } catch (FileNotFoundException e) {
            // As it must be.
        }
    }

    private static Run read(DataInputStream in) throws IOException {
        Path folder = Path.of(in.readUTF());
        Map<String, String> environment = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            environment.put(in.readUTF(), in.readUTF());
        }
        return new Run(folder, environment, readAll(in));
    }

    private static void writeAll(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private static List<String> readAll(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }
}
