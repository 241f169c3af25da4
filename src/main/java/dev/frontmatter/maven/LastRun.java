package dev.frontmatter.maven;

import dev.frontmatter.config.BadConfigurationException;
import dev.frontmatter.config.RunConfiguration;
import dev.frontmatter.input.Glob;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The memory of the last run with the same parameters, if it found nothing to fail for: a file in the build directory, with
 * the state of all that the run may have read. It is lost with {@code mvn clean}.
 */
final class LastRun {

    private static final String FOLDER = "frontmatter";
    private static final String GIT = ".git";
    private static final String GIT_LINK = "gitdir: ";
    private static final String GITIGNORE = ".gitignore";

    /** Nanoseconds. A file that was written less than that before the run may change again and look the same: file systems have coarse clocks. */
    private static final long COARSEST_CLOCK = 20_000_000;

    private final Instant start;
    private final RunConfiguration configuration;
    private final Path folder;
    private final Path realFolder;
    private final @Nullable Path buildName;
    private final @Nullable Path file;
    private final List<String> parameters;
    private final List<Path> inputs = new ArrayList<>();
    private final List<String> searched = new ArrayList<>();
    private final List<Path> made = new ArrayList<>();
    private final Set<Path> notSearched = new HashSet<>();

    /**
     * Creates the memory of a run.
     *
     * @param configuration the configuration of the run, and its folder
     * @param buildFolder where it is kept, in a folder of its own; null if nothing is kept
     * @param args the options and paths of the run
     * @param start the time at which the run starts
     */
    LastRun(RunConfiguration configuration, @Nullable Path buildFolder, List<String> args, Instant start)
            throws IOException {
        this.configuration = configuration;
        this.start = start;
        this.folder = configuration.folder().given();
        this.realFolder = configuration.folder().path();
        this.buildName = buildFolder == null ? null : buildFolder.getFileName();
        parameters = new ArrayList<>(args);
        parameters.add(0, folder.toString());
        file = buildFolder == null
                ? null
                : buildFolder.resolve(FOLDER).resolve(FileStates.digest(parameters) + ".unchanged");
        addFile(ProjectClasses.ofLibrary());
        addFromAbove();
    }

    /** Adds that dates may be compared with the current one. */
    void addDay() {
        parameters.add(LocalDate.ofInstant(start, ZoneOffset.UTC).toString());
    }

    /** Adds a file, or all files of a folder, that the run may read. */
    void addFile(Path input) {
        inputs.add(folder.resolve(input));
    }

    /** Adds a path or pattern of the run, relative to its folder. */
    void addSearched(String path) {
        searched.add(path);
    }

    /** Adds a folder that is not searched with the folder of the run. */
    void addNotSearched(String path) {
        notSearched.add(realFolder.resolve(path));
    }

    /** Adds what the build makes: a jar or folder of classes, which the run reads, or a report, which it writes. */
    void addMade(Path path) {
        made.add(folder.resolve(path));
    }

    /** Adds what a run looks at in the folders above its own: a configuration, and what git leaves out. */
    private void addFromAbove() throws IOException {
        Path top = configuration.folder().top();
        for (Path above = realFolder; above != null && above.startsWith(top); above = above.getParent()) {
            addFile(above.resolve(RunConfiguration.FILE_NAME));
            addFile(above.resolve(GITIGNORE));
        }
        addFile(gitFolder(top).resolve("index"));
        addFile(top.resolve(GIT).resolve("info/exclude"));
    }

    /** Returns the folder in which git keeps what it knows of a working folder: another one, where it is a linked one. */
    private static Path gitFolder(Path top) throws IOException {
        Path git = top.resolve(GIT);
        if (!Files.isRegularFile(git)) {
            return git;
        }
        String link = Files.readString(git).strip();
        return link.startsWith(GIT_LINK) ? top.resolve(link.substring(GIT_LINK.length())) : git;
    }

    /** Returns the totals of the last run if nothing has changed since then, or null. */
    @Nullable
    String summaryIfUnchanged() {
        if (file == null || !Files.isRegularFile(file)) {
            return null;
        }
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            List<Path> others = lines.stream().skip(2).map(Path::of).toList();
            boolean unchanged = lines.size() >= 2 && state(others).digest().equals(lines.get(0));
            return unchanged ? lines.get(1) : null;
        } catch (IOException | InvalidPathException e) {
            // A run will make a new one.
            return null;
        }
    }

    /** Forgets the last run. */
    void forget() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }

    /** Remembers a run, unless something it may have read has changed meanwhile. */
    void remember(LogReport report) throws IOException {
        if (file == null) {
            return;
        }
        Set<Path> others = new LinkedHashSet<>(report.folders());
        others.addAll(report.files());
        FileStates states = state(List.copyOf(others));
        if (states.newest().isBefore(start.minusNanos(COARSEST_CLOCK))) {
            List<String> lines = new ArrayList<>(List.of(states.digest(), report.summary()));
            others.forEach(path -> lines.add(path.toString()));
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, lines);
        }
    }

    private FileStates state(List<Path> others) throws IOException {
        FileStates states = new FileStates();
        Predicate<Path> counts = counts();
        states.add(parameters);
        for (Path input : inputs) {
            states.add(input);
        }
        for (String path : searched) {
            // No path of Windows has a star.
            boolean isPattern = Glob.isGlob(path) && !new File(folder.toFile(), path).exists();
            states.add(
                    isPattern ? folder : folder.resolve(path),
                    inner -> !inner.endsWith(GIT) && !notSearched.contains(inner),
                    isPattern ? matching(path) : counts);
        }
        for (Path other : others) {
            states.add(other, path -> !path.endsWith(GIT) && !isBuilt(path), counts);
        }
        for (Path path : made) {
            states.addMade(path);
        }
        return states;
    }

    /** Returns a test for files in folders that may be read, or say which of them are. */
    private Predicate<Path> counts() {
        try {
            return configuration.found().or(path -> path.endsWith(GITIGNORE));
        } catch (BadConfigurationException e) {
            // The run will say so.
            return path -> true;
        }
    }

    private Predicate<Path> matching(String pattern) {
        try {
            Glob glob = Glob.of(pattern);
            return path -> path.endsWith(GITIGNORE)
                    || path.startsWith(realFolder) && glob.matches(realFolder.relativize(path));
        } catch (IllegalArgumentException e) {
            // The run will say so.
            return path -> true;
        }
    }

    /** Returns true for the build directory of any module: each build writes there. */
    private boolean isBuilt(Path path) {
        return path.getFileName().equals(buildName) && Files.exists(path.resolveSibling("pom.xml"));
    }
}
