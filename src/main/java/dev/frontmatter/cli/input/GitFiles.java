package dev.frontmatter.cli.input;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What git knows about files: which it ignores, and which have changed. */
public final class GitFiles {

    private static final String[] IGNORED = {
        "ls-files", "--others", "--ignored", "--exclude-standard", "--directory", "-z"
    };

    private static final String[] UNTRACKED = {"ls-files", "--others", "--exclude-standard", "-z"};

    private final Console console;
    private final @Nullable Git git;

    /** What the git of a run knows. */
    public GitFiles(Console console) {
        this.console = console;
        this.git = Git.of(console);
    }

    /**
     * The files and folders within a folder that git ignores, relative to the folder, with slashes. There are none
     * without git, outside of a repository, and in a folder that is itself ignored: whoever names it wants it read.
     *
     * @param folder a folder without links on the way to it
     */
    Set<String> ignored(Path folder) {
        if (git == null || !isInRepository(folder)) {
            return Set.of();
        }
        try {
            Git.Answer answer = git.ask(folder, false, IGNORED);
            if (answer.succeeded()) {
                return ignored(answer.names());
            }
            // In an ignored folder some versions of git fail to list what is ignored.
            if (!git.ask(folder, false, "check-ignore", "-q", ".").succeeded()) {
                readAll(folder, answer.complaint());
            }
        } catch (IOException e) {
            readAll(folder, String.valueOf(e.getMessage()));
        }
        return Set.of();
    }

    private static Set<String> ignored(List<String> names) {
        Set<String> ignored = new HashSet<>();
        for (String name : names) {
            // Names that cannot be told apart are rather read than left out.
            if (name.indexOf(FileNames.UNKNOWN) < 0) {
                ignored.add(name.endsWith("/") ? name.substring(0, name.length() - 1) : name);
            }
        }
        return ignored;
    }

    private static boolean isInRepository(Path folder) {
        for (Path above = folder; above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
                return true;
            }
        }
        return false;
    }

    private void readAll(Path folder, String reason) {
        console.complain("git does not tell what it ignores in " + folder + ", so all of it is read: " + reason);
    }

    /**
     * Which files differ from a commit, or would if they were added: those changed in commits since, staged, changed, and
     * new ones that are not ignored.
     *
     * @param reference the commit that {@code HEAD} and this one descend from is meant, so that what others did on a branch
     *     since counts for nothing; null for {@code HEAD} itself
     * @return takes absolute paths without links on the way
     * @throws CannotCheckException if git cannot tell
     */
    public Predicate<Path> changed(@Nullable String reference) {
        Path top = top("--changed");
        Set<String> changed = new HashSet<>();
        if (reference == null) {
            // Without naming HEAD, which a new repository does not have.
            changed.addAll(names(top, diff("--cached")));
            changed.addAll(names(top, diff()));
        } else {
            changed.addAll(names(top, diff(base(top, reference))));
        }
        changed.addAll(names(top, UNTRACKED));
        return path -> isAmong(changed, top, path);
    }

    /** Which files are staged for the next commit, other than for being deleted; takes paths as above. */
    public Predicate<Path> staged() {
        Path top = top("--staged");
        Set<String> staged = new HashSet<>(names(top, diff("--cached")));
        return path -> isAmong(staged, top, path);
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
                "--ignore-submodules",
                "--diff-filter=d"));
        question.addAll(List.of(what));
        question.add("--");
        return question.toArray(String[]::new);
    }

    private Path top(String option) {
        if (git == null) {
            throw new CannotCheckException(option + " needs git, which is not on the PATH");
        }
        try {
            Path folder = console.folder().toRealPath();
            // Dots and slashes only, so no encoding can spoil it.
            return folder.resolve(answer(folder, "rev-parse", "--show-cdup").line())
                    .normalize();
        } catch (IOException e) {
            throw new CannotCheckException("git cannot be asked: " + e.getMessage(), e);
        }
    }

    private String base(Path top, String reference) {
        if (reference.isEmpty() || reference.startsWith("-")) {
            throw new CannotCheckException("--changed needs a commit after `=`, found `" + reference + "`");
        }
        Git.Answer answer = answer(top, "merge-base", reference, "HEAD");
        if (answer.line().isEmpty()) {
            throw new CannotCheckException("git finds no commit that both HEAD and `" + reference
                    + "` descend from; in a shallow clone, fetch more commits");
        }
        return answer.line();
    }

    private List<String> names(Path top, String... question) {
        return answer(top, question).names();
    }

    /** What git answers; it may say no, with exit code 1, without saying why. */
    private Git.Answer answer(Path folder, String... question) {
        if (git == null) {
            throw new IllegalStateException();
        }
        try {
            Git.Answer answer = git.ask(folder, true, question);
            if (!answer.succeeded() && !answer.complaint().isEmpty()) {
                throw new CannotCheckException("git " + question[0] + ": " + answer.complaint());
            }
            return answer;
        } catch (IOException e) {
            throw new CannotCheckException("git " + question[0] + ": " + e.getMessage(), e);
        }
    }
}
