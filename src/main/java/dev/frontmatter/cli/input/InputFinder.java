package dev.frontmatter.cli.input;

import dev.frontmatter.cli.console.Console;
import dev.frontmatter.config.Glob;
import dev.frontmatter.config.Repository;
import dev.frontmatter.config.RunConfiguration;
import dev.frontmatter.config.WorkingFolder;
import dev.frontmatter.input.FolderSearch;
import dev.frontmatter.input.IoFailure;
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
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that arguments stand for. Each file is found once, under the name that comes first, however many ways
 * lead to it. Diagnostics call files what the user calls them: a folder's files begin with the folder as it was given.
 */
public final class InputFinder {

    public static final String STDIN = "-";

    private final Console console;
    private final String stdinName;
    private final ContentFiles content;
    private final Exclusions exclusions;
    private final GitFiles git;
    private final @Nullable Predicate<Path> chosen;

    /** Folders without links on the way, by how they were given. */
    private final Map<Path, Path> realFolders = new HashMap<>();

    private final Set<Path> found = new HashSet<>();

    private final List<String> unmatched = new ArrayList<>();

    /**
     * A finder that has found nothing yet.
     *
     * @param console has the current folder and standard input
     * @param stdinName what to call standard input
     * @param content what to look for in folders
     * @param exclusions what to leave out
     * @param git tells what else to leave out of folders
     * @param chosen if not null, tells by a path without links on the way which files to keep
     */
    public InputFinder(
            Console console,
            String stdinName,
            ContentFiles content,
            Exclusions exclusions,
            GitFiles git,
            @Nullable Predicate<Path> chosen) {
        this.console = console;
        this.stdinName = stdinName;
        this.content = content;
        this.exclusions = exclusions;
        this.git = git;
        this.chosen = chosen;
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
        if (maybeGlob && isNothing(path)) {
            return findMatches(argument, to);
        }
        if (!exclusions.leaveOutByHand(absolute(path))) {
            add(Input.of(argument, path), real(path), to);
        }
        return argument + " is left out";
    }

    /** Returns whether a path in a repository, of the run or another, is behind a link to somewhere else. */
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
            ContentFiles noting = files.withToolFolders().withFiles(path -> {
                noteConfiguration(path, unwanted);
                return files.includes(path);
            });
            Path prefix = Path.of(name);
            List<ContentFiles.Entry> entries =
                    FolderSearch.of(noting.without(unwanted).in(folder), link -> {
                        Path inside = folder.relativize(link);
                        exclusions
                                .omissions()
                                .addLink(
                                        real.resolve(inside),
                                        prefix.resolve(inside).toString());
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

    private void noteConfiguration(Path path, Predicate<Path> unwanted) {
        if (path.endsWith(RunConfiguration.FILE_NAME)
                && !exclusions.configuration().isFile(path)
                && !unwanted.test(path)) {
            exclusions.omissions().addConfiguration(path);
        }
    }

    private void add(Input input, Path real, Consumer<Input> to) {
        if ((chosen == null || chosen.test(real)) && found.add(real)) {
            to.accept(input);
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
