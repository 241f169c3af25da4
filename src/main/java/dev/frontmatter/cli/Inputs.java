package dev.frontmatter.cli;

import dev.frontmatter.source.ContentFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Turns the paths of a command line into the files there: in the order given, a folder's files in the order of their
 * paths, none twice under the same name.
 */
final class Inputs {

    private static final String STDIN = "-";

    /** What Java puts into a name that the locale cannot express. */
    private static final char UNKNOWN = '\uFFFD';

    private final List<String> paths;
    private final String stdinName;
    private final int jobs;
    private final Console console;

    /**
     * What a command line names.
     *
     * @param paths files, folders or {@code -}
     * @param stdinName what to call standard input
     * @param jobs how many files to read at a time
     * @param console has standard input, the current folder, and standard output, without which nothing is worth reading
     */
    Inputs(List<String> paths, String stdinName, int jobs, Console console) {
        this.paths = List.copyOf(new LinkedHashSet<>(paths));
        this.stdinName = stdinName;
        this.jobs = jobs;
        this.console = console;
    }

    /** Whether there is one file, or what should be one: not a folder. */
    boolean isOneFile() {
        return paths.size() == 1 && !isFolder(input(paths.get(0)));
    }

    /** The only file. */
    Input only() {
        return input(paths.get(0));
    }

    /**
     * Works on all files.
     *
     * @param work makes an outcome of a file, on several threads
     * @param action takes the outcomes in order, on this thread
     * @throws CannotCheckException if there is no file
     * @throws Console.LostOutputException if nobody takes what the action prints
     */
    <O> void forEach(Function<Input, O> work, Consumer<O> action) {
        Set<String> seen = new HashSet<>();
        Consumer<O> take = outcome -> {
            action.accept(outcome);
            console.requireOutput();
        };
        try (InOrder inOrder = new InOrder(jobs)) {
            Consumer<Input> add = input -> {
                // Standard input may be a new version of a file; two names that cannot be expressed may look the same.
                if (seen.add(input.name())
                        || input.stream() != null
                        || input.name().indexOf(UNKNOWN) >= 0) {
                    inOrder.add(() -> work.apply(input), take);
                }
            };
            for (String path : paths) {
                Input input = input(path);
                if (isFolder(input)) {
                    addFolder(input, add);
                } else {
                    add.accept(input);
                }
            }
            inOrder.finish();
        }
        if (seen.isEmpty()) {
            throw new CannotCheckException(
                    "no files in " + String.join(", ", paths) + ": none ends in .md, .mdx, .markdown or .html");
        }
    }

    private static void addFolder(Input folder, Consumer<Input> add) {
        Path root = folder.path();
        if (root == null) {
            return;
        }
        try {
            for (ContentFiles.Entry entry : ContentFiles.defaults().under(root)) {
                String name = Path.of(folder.name())
                        .resolve(root.relativize(entry.path()))
                        .toString();
                String problem = entry.problem();
                add.accept(problem == null ? Input.of(name, entry.path()) : Input.unreadable(name, problem));
            }
        } catch (IOException e) {
            add.accept(Input.unreadable(folder.name(), ContentFiles.problem(e)));
        }
    }

    private static boolean isFolder(Input input) {
        Path path = input.path();
        return path != null && Files.isDirectory(path);
    }

    private Input input(String text) {
        if (text.equals(STDIN)) {
            return Input.standardInput(stdinName, console.in());
        }
        try {
            return Input.of(text, console.folder().resolve(text));
        } catch (InvalidPathException e) {
            boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(text);
            return Input.unreadable(
                    text,
                    "it is no path here: " + e.getReason()
                            + (ascii ? "" : "; a UTF-8 locale may help, such as LC_ALL=C.UTF-8"));
        }
    }
}
