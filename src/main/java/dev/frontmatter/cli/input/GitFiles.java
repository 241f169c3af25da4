package dev.frontmatter.cli.input;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Asks git about files: those that it ignores, and those that have changed. */
public final class GitFiles {

    /**
     * The question for what is staged, changed or new. Unlike {@code diff}, which writes to the index what it has learned of
     * files that are as they were, this changes nothing.
     */
    private static final String[] STATUS = {
        "status", "--porcelain", "-z", "--untracked-files=all", "--no-renames", "--ignore-submodules=all"
    };

    /** The number of letters before a space and the name. */
    private static final int STATE = 2;

    private static final String PRESENT = "--diff-filter=d";
    private static final String DELETED = "--diff-filter=D";

    private final Console console;
    private final @Nullable Git git;

    /** Creates one that asks the git of a run. */
    public GitFiles(Console console) {
        this.console = console;
        this.git = Git.of(console);
    }

    /**
     * Tells what git ignores within a folder. That is nothing without git, outside of a work tree, and in a folder that is
     * itself ignored: whoever names it wants it read. A submodule's own repository decides about what is in it.
     *
     * @param folder a folder without links on the way to it
     * @return takes files and folders in that folder, without links on the way, each folder before what is in it
     */
    Predicate<Path> ignored(Path folder) {
        Set<Path> ignored = new HashSet<>();
        try {
            WorkTree tree = WorkTree.around(folder);
            if (tree == null) {
                return path -> false;
            }
            ignored.addAll(ignored(tree, folder));
        } catch (IOException e) {
            readAll(folder, String.valueOf(e.getMessage()));
            return path -> false;
        }
        Set<Path> submodules = new HashSet<>();
        return path -> {
            if (isSubmodule(path) && submodules.add(path)) {
                ignored.addAll(ignoredInSubmodule(path));
            }
            return ignored.contains(path);
        };
    }

    private Set<Path> ignoredInSubmodule(Path top) {
        try {
            return ignored(WorkTree.at(top), top);
        } catch (IOException e) {
            readAll(top, String.valueOf(e.getMessage()));
            return Set.of();
        }
    }

    /** Other repositories within this one have no say: what is in them may have come with them. */
    private static boolean isSubmodule(Path folder) {
        return Files.isRegularFile(folder.resolve(".git"), LinkOption.NOFOLLOW_LINKS);
    }

    private Set<Path> ignored(WorkTree tree, Path folder) throws IOException {
        if (git == null) {
            throw new IOException("it is not on the PATH");
        }
        List<String> question = new ArrayList<>(
                List.of("ls-files", "--others", "--ignored", "--exclude-standard", "--directory", "-z", "--"));
        if (!folder.equals(tree.top())) {
            question.add(FileNames.slashed(tree.top().relativize(folder)));
        }
        Git.Answer answer = git.ask(tree, question.toArray(String[]::new));
        if (!answer.succeeded()) {
            throw new IOException(answer.error());
        }
        Set<Path> ignored = new HashSet<>();
        for (String name : answer.names()) {
            // Names that cannot be told apart are rather read than left out.
            if (name.indexOf(FileNames.UNKNOWN) < 0) {
                Path path = tree.top().resolve(name);
                if (folder.startsWith(path)) {
                    return Set.of();
                }
                ignored.add(path);
            }
        }
        return ignored;
    }

    private void readAll(Path folder, String reason) {
        Path current = console.folder().toAbsolutePath().normalize();
        String name = folder.equals(current)
                ? "the current folder"
                : (folder.startsWith(current) ? current.relativize(folder) : folder).toString();
        console.printMessage("git does not tell what it ignores in " + name + ", so all of it is read: " + reason);
    }

    /**
     * Returns the files that differ from a commit, or would if they were added: those changed in commits since, staged, changed,
     * new ones that are not ignored, and those that are gone.
     *
     * @param reference the commit that {@code HEAD} and this one descend from is meant, so that what others did on a branch
     *     since counts for nothing; null for {@code HEAD} itself
     * @return the differences
     * @throws CannotCheckException if git cannot tell
     */
    public Changes changed(@Nullable String reference) {
        WorkTree tree = workTree("--changed");
        Set<String> changed = new HashSet<>();
        Set<String> gone = new HashSet<>();
        if (reference != null) {
            String base = base(tree, reference);
            changed.addAll(names(tree, diff(PRESENT, base, "HEAD")));
            gone.addAll(names(tree, diff(DELETED, base, "HEAD")));
        }
        for (String entry : names(tree, STATUS)) {
            String state = entry.substring(0, STATE);
            boolean deleted = state.equals(" D") || state.equals("D ");
            (deleted ? gone : changed).add(entry.substring(STATE + 1));
        }
        return new Changes(path -> isAmong(changed, tree.top(), path), absent(tree, gone));
    }

    /** Returns the paths of files that are not in their folder; a deleted one may have been made anew. */
    private static Set<Path> absent(WorkTree tree, Set<String> names) {
        Set<Path> absent = new HashSet<>();
        for (String name : names) {
            try {
                Path path = tree.top().resolve(name);
                if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                    absent.add(path);
                }
            } catch (InvalidPathException e) {
                // No file of a collection has such a name.
            }
        }
        return absent;
    }

    /**
     * Returns the differences that are staged.
     *
     * @throws CannotCheckException if git cannot tell
     */
    public Changes stagedChanges() {
        WorkTree tree = workTree("--staged");
        Set<String> changed = new HashSet<>(names(tree, diff(PRESENT, "--cached")));
        Set<String> gone = new HashSet<>(names(tree, diff(DELETED, "--cached")));
        return new Changes(path -> isAmong(changed, tree.top(), path), absent(tree, gone));
    }

    /**
     * Returns the files that are staged for the next commit, other than for being deleted.
     *
     * @throws CannotCheckException if git cannot tell
     */
    public StagedFiles staged() {
        WorkTree tree = workTree("--staged");
        Set<String> staged = new HashSet<>(names(tree, diff(PRESENT, "--cached")));
        return new StagedFiles(
                tree,
                staged,
                names(tree, "ls-files", "--stage", "-z"),
                (input, most, question) -> answer(tree, input, most, question));
    }

    private static boolean isAmong(Set<String> names, Path top, Path path) {
        return path.startsWith(top) && names.contains(FileNames.slashed(top.relativize(path)));
    }

    /** The question for the files that differ. A renamed one is a new one. */
    private static String[] diff(String... what) {
        List<String> question = new ArrayList<>(List.of(
                "diff",
                "--name-only",
                "-z",
                "--no-renames",
                "--no-relative",
                "--no-ext-diff",
                "--no-textconv",
                "--ignore-submodules"));
        question.addAll(List.of(what));
        question.add("--");
        return question.toArray(String[]::new);
    }

    private WorkTree workTree(String option) {
        if (git == null) {
            throw new CannotCheckException(option + " needs git, which is not on the PATH");
        }
        try {
            WorkTree tree = WorkTree.around(console.folder().toRealPath());
            if (tree == null) {
                throw new CannotCheckException(
                        option + " needs a repository of git, found none around the current folder");
            }
            return tree;
        } catch (IOException e) {
            throw new CannotCheckException(option + ": " + e.getMessage(), e);
        }
    }

    private String base(WorkTree tree, String reference) {
        if (reference.isEmpty() || reference.startsWith("-")) {
            throw new CannotCheckException("--changed needs a commit after `=`, found `" + reference + "`");
        }
        Git.Answer answer = answer(tree, "merge-base", reference, "HEAD");
        if (answer.line().isEmpty()) {
            throw new CannotCheckException("git finds no commit that both HEAD and `" + reference
                    + "` descend from; in a shallow clone, fetch more commits");
        }
        return answer.line();
    }

    private List<String> names(WorkTree tree, String... question) {
        return answer(tree, question).names();
    }

    /** Returns the answer of git; it may say no, with exit code 1, without saying why. */
    private Git.Answer answer(WorkTree tree, String... question) {
        return answer(tree, new byte[0], Integer.MAX_VALUE, question);
    }

    private Git.Answer answer(WorkTree tree, byte[] input, int most, String... question) {
        if (git == null) {
            throw new IllegalStateException();
        }
        try {
            Git.Answer answer = git.ask(tree, input, most, question);
            if (!answer.succeeded() && !answer.error().isEmpty()) {
                throw new CannotCheckException("git " + question[0] + ": " + answer.error());
            }
            return answer;
        } catch (IOException e) {
            throw new CannotCheckException("git " + question[0] + ": " + e.getMessage(), e);
        }
    }
}
