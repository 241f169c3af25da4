package dev.frontmatter.cli.input;

import dev.frontmatter.cli.console.Console;
import dev.frontmatter.config.RunConfiguration;
import dev.frontmatter.config.WorkingFolder;
import dev.frontmatter.input.FolderSearch;
import dev.frontmatter.input.Glob;
import dev.frontmatter.input.IoFailure;
import dev.frontmatter.input.Repository;
import dev.frontmatter.source.ContentFiles;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that arguments stand for. Each file is found once, under the name that comes first, however many ways
 * lead to it. Diagnostics call files what the user calls them: a folder's files begin with the folder as it was given.
 */
public final class InputFinder {

    public static final String STDIN = "-";

    private static final int MOST_ENDINGS = 3;

    private final Console console;
    private final String stdinName;
    private final ContentFiles content;
    private final Exclusions exclusions;
    private final GitFiles git;
    private final @Nullable Predicate<Path> chosen;
    private final @Nullable StagedFiles staged;
    private final boolean changing;

    /** Folders without links on the way, by how they were given. */
    private final Map<Path, Path> realFolders = new HashMap<>();

    private final Set<Path> found = new HashSet<>();

    private final List<String> unmatched = new ArrayList<>();

    /** The number of files that are not searched for, by their endings. */
    private final Map<String, Integer> otherEndings = new TreeMap<>();

    private int passedOver;

    /**
     * A finder that has found nothing yet.
     *
     * @param console has the current folder and standard input
     * @param stdinName what to call standard input
     * @param content what to look for in folders
     * @param exclusions what to leave out
     * @param git tells what else to leave out of folders
     * @param chosen if not null, tells by a path without links on the way which files to keep
     * @param staged if not null, the files to keep, which are read as they are staged
     * @param changing true if files are to be changed: then a link is the file that it leads to
     */
    public InputFinder(
            Console console,
            String stdinName,
            ContentFiles content,
            Exclusions exclusions,
            GitFiles git,
            @Nullable Predicate<Path> chosen,
            @Nullable StagedFiles staged,
            boolean changing) {
        this.console = console;
        this.stdinName = stdinName;
        this.content = content;
        this.exclusions = exclusions;
        this.git = git;
        this.chosen = chosen;
        this.staged = staged;
        this.changing = changing;
    }

    /**
     * Finds the files of an argument: a file, a folder, a pattern, or {@code -} for standard input.
     *
     * @param argument a path as it was written; the empty one is the current folder
     * @param to takes the files, and what cannot be read
     * @return what would have been taken, for when there is nothing: words that follow "no files:"
     */
    String find(String argument, Consumer<Input> to) {
        if (argument.equals(STDIN)) {
            to.accept(Input.standardInput(stdinName, console.in()));
            return argument;
        }
        return findNamed(argument, Glob.isGlob(argument), to);
    }

    /** Finds the files of a path that is a file or a folder, whatever characters are in it. */
    String findListed(String path, Consumer<Input> to) {
        return findNamed(path, false, to);
    }

    /** The patterns so far that match no file, whether chosen or not. */
    List<String> unmatched() {
        return unmatched;
    }

    /** Returns the number of files so far that are there, and were not chosen or are left out by their names. */
    int passedOver() {
        return passedOver;
    }

    /** Returns the most frequent endings of files that were met in folders and not searched for, such as {@code 3 .adoc}. */
    List<String> otherEndings() {
        return otherEndings.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_ENDINGS)
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .toList();
    }

    /** Returns true if an argument stands for one file, or what should be one: not for a folder, nor for what matches a pattern. */
    boolean isOneFile(String argument) {
        if (argument.equals(STDIN)) {
            return true;
        }
        try {
            Path path = path(argument);
            return !Files.isDirectory(path) && !(Glob.isGlob(argument) && isNothing(path));
        } catch (InvalidPathException e) {
            return !Glob.isGlob(argument);
        }
    }

    private String findNamed(String argument, boolean maybeGlob, Consumer<Input> to) {
        Path path;
        try {
            path = path(argument);
        } catch (InvalidPathException e) {
            // Where * cannot be in a name.
            return maybeGlob ? findMatches(argument, to) : refuse(argument, e, to);
        }
        if (leadsOut(path)) {
            to.accept(Input.unreadable(
                    argument, "it is behind a link that leads out of the repository; name the file that it leads to"));
            return argument;
        }
        if (Files.isDirectory(path)) {
            findWithin(argument, path, content, exclusions::leaveOut, to);
            return "none in " + (argument.isEmpty() ? "the current folder" : argument)
                    + exclusions.configuration().wanted();
        }
        StagedFiles all = staged;
        if (all != null
                && isNothing(path)
                && all.content(real(path)) == null
                && !all.below(real(path)).isEmpty()) {
            findStaged(all, prefix(argument), content.withToolFolders().in(path), real(path), to);
            return argument;
        }
        if (maybeGlob && isNothing(path)) {
            return findMatches(argument, to);
        }
        addNamed(argument, path, to);
        return argument + " is left out";
    }

    private void addNamed(String argument, Path path, Consumer<Input> to) {
        if (exclusions.leaveOutByHand(absolute(path))) {
            passedOver++;
        } else if (isNothing(path) && (staged == null || staged.content(real(path)) == null)) {
            // Chosen or not: it is an error that it is not there.
            to.accept(Input.of(argument, path));
        } else {
            add(Input.of(argument, path), changing ? target(path) : real(path), to);
        }
    }

    /** Returns true if a path in a repository, of the run or another, is behind a link to somewhere else. */
    private boolean leadsOut(Path path) {
        WorkingFolder working = exclusions.configuration().folder();
        Path named = working.resolve(path);
        try {
            Path top = named.startsWith(working.top()) ? working.top() : topAbove(named);
            return top != null && !path.toRealPath().startsWith(top.toRealPath());
        } catch (IOException e) {
            // It leads nowhere, which is said when it is opened.
            return false;
        }
    }

    private static @Nullable Path topAbove(Path named) {
        Path folder = named.getParent();
        return folder == null ? null : Repository.topAbove(folder).orElse(null);
    }

    private static String refuse(String argument, InvalidPathException e, Consumer<Input> to) {
        boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(argument);
        to.accept(Input.unreadable(
                argument,
                "it is no path here: " + e.getReason()
                        + (ascii ? "" : "; a UTF-8 locale may help, such as LC_ALL=C.UTF-8")));
        return argument;
    }

    private String findMatches(String argument, Consumer<Input> to) {
        String pattern = File.separatorChar == '/' ? argument : argument.replace(File.separatorChar, '/');
        int rest = startOfGlob(pattern);
        try {
            // The slash says that a single name is not one at any depth.
            Glob glob = Glob.of("/" + pattern.substring(rest));
            String base = pattern.substring(0, rest);
            Path folder = path(base);
            ContentFiles matching = ContentFiles.defaults()
                    .withFiles(file -> glob.matches(folder.relativize(file)))
                    .without(path -> !glob.mayLeadTo(folder.relativize(path)));
            if (!Files.isDirectory(folder) || findWithin(base, folder, matching, exclusions::leaveOutMatch, to) == 0) {
                unmatched.add(argument);
            }
        } catch (IllegalArgumentException e) {
            to.accept(Input.unreadable(argument, "it does not exist, and is no pattern: " + e.getMessage()));
        }
        return "none matches " + argument;
    }

    /** Returns the offset at which the first name begins that is not to be taken literally. */
    private static int startOfGlob(String pattern) {
        int start = 0;
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (c == '/') {
                start = at + 1;
            } else if (c == '\\' || Glob.isGlob(String.valueOf(c))) {
                break;
            }
        }
        return start;
    }

    /** Finds files of a folder, and counts all that there are. */
    private int findWithin(String name, Path folder, ContentFiles files, Predicate<Path> excluded, Consumer<Input> to) {
        Path asGiven = absolute(folder);
        if (exclusions.leaveOutByHand(asGiven)) {
            return 0;
        }
        try {
            Path real = folder.toRealPath();
            Predicate<Path> ignored = git.ignored(real);
            Predicate<Path> unwanted = path -> {
                Path inside = folder.relativize(path);
                return inside.endsWith(".git")
                        || ignored.test(real.resolve(inside))
                        || excluded.test(asGiven.resolve(inside));
            };
            // In a repository git tells what tools keep for themselves.
            boolean inRepository = Repository.topAbove(real).isPresent();
            ContentFiles noting = (inRepository ? files.withToolFolders() : files).withFiles(path -> {
                noteConfiguration(path, unwanted);
                boolean included = files.includes(path);
                if (!included && files == content) {
                    noteEnding(path);
                }
                return included;
            });
            if (staged != null) {
                findStaged(staged, prefix(name), noting.without(unwanted).in(folder), real, to);
            }
            Path prefix = prefix(name);
            List<ContentFiles.Entry> entries =
                    FolderSearch.of(noting.without(unwanted).in(folder), link -> {
                        Path inside = folder.relativize(link);
                        if (staged == null) {
                            exclusions
                                    .omissions()
                                    .addLink(
                                            real.resolve(inside),
                                            prefix.resolve(inside).toString());
                        }
                    });
            for (ContentFiles.Entry entry : entries) {
                Path inside = folder.relativize(entry.path());
                String entryName = prefix.resolve(inside).toString();
                String problem = entry.problem();
                add(
                        problem == null ? Input.of(entryName, entry.path()) : Input.unreadable(entryName, problem),
                        real.resolve(inside),
                        to);
            }
            return entries.size();
        } catch (IOException e) {
            to.accept(Input.unreadable(name.isEmpty() ? "." : name, IoFailure.reason(e)));
            return 1;
        }
    }

    private static Path prefix(String name) {
        return Path.of(name);
    }

    /** Finds the staged files of a folder. They may lie there no more, or with another text. */
    private void findStaged(StagedFiles all, Path prefix, ContentFiles files, Path real, Consumer<Input> to) {
        Path folder = files.folder();
        for (Path path : all.below(real)) {
            Path inside = real.relativize(path);
            boolean entered = true;
            for (int count = 1; count < inside.getNameCount(); count++) {
                entered &= files.enters(folder.resolve(inside.subpath(0, count)));
            }
            if (entered && files.includes(folder.resolve(inside))) {
                String name = prefix.resolve(inside).toString();
                if (all.isLink(path)) {
                    exclusions.omissions().addLink(path, name);
                } else {
                    add(Input.of(name, folder.resolve(inside)), path, to);
                }
            }
        }
    }

    private void noteEnding(Path path) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        if (dot > 0) {
            otherEndings.merge(name.substring(dot), 1, Integer::sum);
        }
    }

    private void noteConfiguration(Path path, Predicate<Path> unwanted) {
        if (path.endsWith(RunConfiguration.FILE_NAME)
                && !exclusions.configuration().isFile(path)
                && !unwanted.test(path)) {
            exclusions.omissions().addConfiguration(path);
        }
    }

    private void add(Input input, Path real, Consumer<Input> to) {
        StagedFiles all = staged;
        Input.Content content = all == null ? null : all.content(real);
        Path path = input.path();
        boolean kept = all == null ? chosen == null || chosen.test(real) : content != null;
        if (!kept) {
            passedOver++;
        } else if (found.add(real)) {
            to.accept(content == null || path == null ? input : Input.staged(input.name(), path, content));
        }
    }

    private Path path(String argument) {
        return console.folder().resolve(argument);
    }

    private static boolean isNothing(Path path) {
        return !Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** The path of the file that a path leads to. */
    private Path target(Path file) {
        try {
            return Files.isSymbolicLink(file) ? file.toRealPath() : real(file);
        } catch (IOException e) {
            return real(file);
        }
    }

    /** A file's path without links on the way to it. That it may be a link itself makes it another file. */
    private Path real(Path file) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        Path name = absolute.getFileName();
        if (folder == null || name == null || name.toString().equals("..")) {
            return absolute.normalize();
        }
        return realFolders.computeIfAbsent(folder, InputFinder::realFolder).resolve(name);
    }

    private static Path realFolder(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.normalize();
        }
    }
}
