package dev.frontmatter.cli.input;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.config.BadConfigurationException;
import dev.frontmatter.config.RunConfiguration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The files of a run: in the order given, a folder's files in the order of their paths, none twice.
 *
 * @param arguments files, folders, patterns or {@code -}
 * @param listed files and folders from a list
 * @param filters what was asked for besides, in words, for when nothing is found
 * @param none what is said where there are files, and none of them is asked for
 * @param finder makes who finds the files; asked once for each use
 * @param allowEmpty true if there may be no file
 * @param jobs how many files to read at a time
 * @param console has standard output, without which nothing is worth reading
 */
public record Inputs(
        List<String> arguments,
        List<String> listed,
        String filters,
        String none,
        Supplier<InputFinder> finder,
        boolean allowEmpty,
        int jobs,
        Console console) {

    /** The most arguments that are named when they lead to no file. */
    private static final int MOST_NAMED = 3;

    /** Returns true if there is one file, or what should be one: not a folder. */
    public boolean isOneFile() {
        return arguments.size() == 1 && listed.isEmpty() && finder.get().isOneFile(arguments.get(0));
    }

    /**
     * The first file, for when there is one only.
     *
     * @throws CannotCheckException if it is left out
     */
    public Input only() {
        List<Input> inputs = new ArrayList<>();
        find(inputs::add);
        if (inputs.isEmpty()) {
            throw new CannotCheckException("the file is left out");
        }
        return inputs.get(0);
    }

    /**
     * Returns the paths of all files, as far as they can be found. Where the search ends because of a configuration, so
     * will that of {@link #forEach}, which says so.
     *
     * @throws CannotCheckException if there is no file, and there should be
     */
    public List<Path> paths() {
        List<Path> paths = new ArrayList<>();
        try {
            find(input -> {
                if (input.path() != null) {
                    paths.add(input.path());
                }
            });
        } catch (BadConfigurationException e) {
            return paths;
        }
        return paths;
    }

    /**
     * Works on all files.
     *
     * @param work makes an outcome of a file, on several threads
     * @param action takes the outcomes in order, on this thread
     * @throws CannotCheckException if there is no file, and there should be
     * @throws Console.LostOutputException if nobody takes what the action prints
     */
    public <O> void forEach(Function<Input, O> work, Consumer<O> action) {
        Consumer<O> take = outcome -> {
            action.accept(outcome);
            console.requireOutput();
        };
        try (InOrder inOrder = new InOrder(jobs)) {
            List<String> unmatched;
            try {
                unmatched = find(input -> inOrder.add(() -> work.apply(input), take), true);
            } catch (BadConfigurationException e) {
                // What was found before it is told first, with any number of threads.
                inOrder.finish();
                throw e;
            }
            inOrder.finish();
            unmatched.forEach(pattern -> console.printMessage("no file matches " + pattern));
        }
    }

    /** Finds all files, and tells which patterns match none while others are found. */
    private List<String> find(Consumer<Input> to) {
        return find(to, false);
    }

    private List<String> find(Consumer<Input> to, boolean tell) {
        InputFinder files = finder.get();
        AtomicInteger count = new AtomicInteger();
        Consumer<Input> counted = input -> {
            count.incrementAndGet();
            to.accept(input);
        };
        List<String> sought = new ArrayList<>();
        for (String argument : arguments) {
            sought.add(files.find(argument, counted));
        }
        for (String path : listed) {
            sought.add(files.findListed(path, counted));
        }
        if (count.get() == 0 && files.passedOver() == 0 && !allowEmpty) {
            throw new CannotCheckException(nothing(sought, files.otherEndings()));
        }
        if (tell && count.get() == 0 && files.passedOver() > 0) {
            console.printMessage(none + filters);
        }
        return allowEmpty ? List.of() : files.unmatched();
    }

    private String nothing(List<String> sought, List<String> otherEndings) {
        String others = otherEndings.isEmpty()
                ? ""
                : "; found " + String.join(", ", otherEndings) + ", which `files` in " + RunConfiguration.FILE_NAME
                        + " can name";
        String named = sought.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return "no files: " + (sought.isEmpty() ? "the list is empty" : named)
                + (sought.size() > MOST_NAMED ? ", …" : "") + filters + others + "; --allow-empty accepts that";
    }
}
