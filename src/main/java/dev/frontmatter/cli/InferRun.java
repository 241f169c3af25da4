package dev.frontmatter.cli;

import dev.frontmatter.Document;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.Values;
import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.input.Input;
import dev.frontmatter.cli.input.Inputs;
import dev.frontmatter.cli.input.Omissions;
import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.cli.input.Reading;
import dev.frontmatter.cli.report.Progress;
import dev.frontmatter.config.FileReader;
import dev.frontmatter.config.RunConfiguration;
import dev.frontmatter.config.WorkingFolder;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.infer.Inference;
import dev.frontmatter.infer.InferredSite;
import dev.frontmatter.infer.Outlier;
import dev.frontmatter.input.IoFailure;
import dev.frontmatter.source.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the files of a folder once, and learns what their front matter is. */
final class InferRun {

    /** The current folder, as it is written. */
    static final String HERE = ".";

    /** The most files with errors that are named. */
    private static final int MOST_NAMED = 20;

    private final Console console;
    private final String argument;
    private final Path folder;
    private final List<String> broken = new ArrayList<>();
    private int brokenFiles;
    private int files;
    private int withoutFrontMatter;

    private final FileReader<Map<String, @Nullable Object>> reader =
            new FileReader<>(FrontMatter.untyped(), () -> true);

    /**
     * A file that was read.
     *
     * @param path its path from the folder, with slashes
     * @param outcome the outcome of reading it
     */
    private record Read(String path, Outcome<Map<String, @Nullable Object>> outcome) {}

    /**
     * Makes a run.
     *
     * @param argument the folder as it was written
     * @throws CannotCheckException if there is no such folder
     */
    InferRun(Console console, String argument) {
        this.console = console;
        this.argument = argument;
        try {
            Path given = console.folder().resolve(argument);
            if (!Files.isDirectory(given)) {
                throw new CannotCheckException(
                        argument + (Files.exists(given) ? " is no folder" : " cannot be read: it does not exist"));
            }
            this.folder = given.toRealPath();
        } catch (InvalidPathException e) {
            throw new CannotCheckException(argument + " is no path here: " + e.getReason(), e);
        } catch (IOException e) {
            throw new CannotCheckException(argument + " cannot be read: " + IoFailure.reason(e), e);
        }
    }

    /** Returns the folder itself, without links on the way to it. */
    Path folder() {
        return folder;
    }

    /** Returns the folder's name; empty if it has none. */
    String name() {
        return folder.getFileName() == null ? "" : folder.getFileName().toString();
    }

    /**
     * Reads the files.
     *
     * @param input the options about files; its paths are not looked at
     * @param inference learns of them
     * @return what was learned
     */
    InferredSite run(InputOptions input, Inference inference) {
        // Without a path, the current folder is read, and its files are called by their paths in it.
        input.paths = argument.equals(HERE) ? List.of() : List.of(argument);
        // That there is no file to learn from is said by who asks.
        input.allowEmpty = true;
        Inputs inputs = input.inputs(console, noConfiguration(), new Omissions(console.folder()));
        Reading<Map<String, @Nullable Object>> reading = Reading.by(reader);
        try (Progress progress = Progress.ofReading(console)) {
            inputs.forEach(file -> new Read(path(file), file.read(reading)), read -> {
                progress.before(read.outcome());
                take(read, inference);
                progress.after();
            });
        }
        return inference.finish(name());
    }

    private RunConfiguration noConfiguration() {
        try {
            return RunConfiguration.none(WorkingFolder.of(console.folder()));
        } catch (IOException e) {
            throw new CannotCheckException("the current folder cannot be read: " + IoFailure.reason(e), e);
        }
    }

    private String path(Input file) {
        Path path = file.path();
        Path absolute = path == null ? folder : absolute(path);
        Path relative = absolute.startsWith(folder) ? folder.relativize(absolute) : Path.of(file.name());
        return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    }

    private Path absolute(Path path) {
        Path given = console.folder().resolve(argument).toAbsolutePath().normalize();
        Path absolute = console.folder().resolve(path).toAbsolutePath().normalize();
        // The folder may be given by a link.
        return absolute.startsWith(given) ? folder.resolve(given.relativize(absolute)) : absolute;
    }

    private void take(Read read, Inference inference) {
        files++;
        Document<Map<String, @Nullable Object>> document = read.outcome().document();
        if (document == null) {
            brokenFiles++;
            if (broken.size() < MOST_NAMED) {
                broken.add(place(read.outcome().diagnostics().get(0)));
            }
        } else if (!document.segments().hasFrontMatter()) {
            withoutFrontMatter++;
        } else {
            inference.add(read.path(), document);
        }
    }

    private static String place(Diagnostic diagnostic) {
        return diagnostic.sourceName() + ":" + diagnostic.start() + ": " + diagnostic.message();
    }

    /** Returns the number of files that were met. */
    int files() {
        return files;
    }

    int withoutFrontMatter() {
        return withoutFrontMatter;
    }

    /** Returns the number of files with errors. */
    int brokenFiles() {
        return brokenFiles;
    }

    /** Returns the first errors of the first files that have any, each with its place. */
    List<String> broken() {
        return broken;
    }

    /** Returns the name of a file below the folder, as diagnostics have it. */
    String shown(String path) {
        return argument.equals(HERE) ? path : argument + (argument.endsWith("/") ? "" : "/") + path;
    }

    /** Returns an outlier with its place, for which its file is read once more. */
    String shown(Outlier outlier) {
        String likely = outlier.likely() == null
                ? ""
                : switch (outlier.kind()) {
                    case KEY, VALUE -> "; did you mean `" + outlier.likely() + "`?";
                    case TYPE -> "; " + outlier.likely();
                    case MISSING -> "";
                };
        return shown(outlier.path()) + ":" + position(outlier) + ": " + outlier.message() + likely;
    }

    private Position position(Outlier outlier) {
        try {
            Values values = reader.forFile(outlier.path())
                    .tryRead(folder.resolve(outlier.path()))
                    .values();
            return outlier.kind() == Outlier.Kind.KEY
                    ? values.keyPlace(outlier.pointer()).start()
                    : values.place(outlier.pointer()).start();
        } catch (IOException e) {
            return new Position(1, 1);
        }
    }
}
