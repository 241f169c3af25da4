package dev.frontmatter.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.frontmatter.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Repositories that somebody put among the files that are checked: none of their programs runs, and none of their settings
 * hides a file. A git that does not know {@code safe.bareRepository}, as those before 2.38, is no worse.
 */
@Tag("long")
class HostileGitTest {

    enum Version {
        THIS,
        BEFORE_SAFE_BARE_REPOSITORY
    }

    @TempDir
    Path temporary;

    private Path folder;
    private Path ran;
    private final Map<String, String> environment = new HashMap<>(TestGit.environment());

    @BeforeEach
    void open() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "has a shell");
        Path real = temporary.toRealPath();
        ran = real.resolve("ran");
        folder = Files.createDirectory(real.resolve("checkout"));
        git(folder, "init", "-q", "-b", "main");
        write("docs/tracked.md");
        write("docs/edited.md");
        write("top.md");
        git(folder, "add", "-A");
        git(folder, "commit", "-q", "-m", "Begin");
    }

    @AfterEach
    void nothing_of_it_was_run() {
        assertThat(ran).doesNotExist();
    }

    private void use(Version version) throws IOException {
        if (version == Version.BEFORE_SAFE_BARE_REPOSITORY) {
            Path bin = Files.createDirectory(folder.resolveSibling("bin"));
            script(bin.resolve("git"), """
                    n=$#
                    while [ $n -gt 0 ]; do
                        a=$1; shift; n=$((n - 1))
                        [ "$a" = safe.bareRepository=explicit ] && a=x.y=z
                        set -- "$@" "$a"
                    done
                    exec git "$@"
                    """);
            environment.put("PATH", bin + ":" + System.getenv("PATH"));
        }
    }

    /** A bare repository that would run a program for whatever git does there, and hides all files. */
    private Path bare(Path place) throws IOException {
        git(folder.getParent(), "init", "-q", "--bare", place.toString());
        Path program = script(place.resolve("program"), "touch " + ran + "; cat");
        for (String key : new String[] {
            "filter.x.clean", "filter.x.smudge", "filter.x.process", "core.fsmonitor", "core.pager", "diff.external",
            "core.askPass", "core.sshCommand", "core.editor", "diff.x.textconv", "diff.x.command",
                    "core.alternateRefsCommand"
        }) {
            git(place, "config", key, program.toString());
        }
        git(place, "config", "core.bare", "false");
        git(place, "config", "core.worktree", place.toString());
        git(place, "config", "core.hooksPath", place.resolve("hooks").toString());
        git(place, "config", "include.path", place.resolve("more").toString());
        Files.writeString(place.resolve("more"), "[core]\n\tfsmonitor = " + program + "\n");
        for (String hook : new String[] {"post-index-change", "fsmonitor-watchman", "reference-transaction"}) {
            script(place.resolve("hooks").resolve(hook), "touch " + ran);
        }
        Files.createDirectories(place.resolve("info"));
        Files.writeString(place.resolve("info/exclude"), "*\n");
        Files.writeString(place.resolve("info/attributes"), "* filter=x diff=x\n");
        Files.writeString(place.resolve(".gitattributes"), "* filter=x diff=x\n");
        return place;
    }

    @ParameterizedTest
    @EnumSource
    void a_bare_repository_in_a_folder_runs_nothing_and_hides_nothing(Version version) throws IOException {
        bare(folder.resolve("docs"));
        write("docs/new.md");
        Files.writeString(folder.resolve("docs/edited.md"), "---\n# edited\n---\n");
        use(version);
        Path docs = folder.resolve("docs");

        assertThat(run(docs, "--changed")).isEqualTo("edited.md new.md");
        assertThat(run(docs, "--changed=HEAD")).isEqualTo("edited.md new.md");
        assertThat(run(docs, "--staged")).isEqualTo("! frontmatter: nothing is staged (with --staged)");
        assertThat(run(docs, ".")).isEqualTo("./edited.md ./new.md ./tracked.md");
        assertThat(run(folder, "docs")).isEqualTo("docs/edited.md docs/new.md docs/tracked.md");
        assertThat(run(folder, "--changed")).isEqualTo("docs/edited.md docs/new.md");
        assertThat(run(docs, "*.md", "../top.md")).isEqualTo("edited.md new.md tracked.md ../top.md");
    }

    @ParameterizedTest
    @EnumSource
    void a_git_file_that_leads_elsewhere_is_not_followed(Version version) throws IOException {
        use(version);
        for (String place : new String[] {"docs/evil", "evil.git", "worktrees/evil"}) {
            Path bare = bare(folder.resolve(place));
            Files.writeString(bare.resolve("gitdir"), folder.resolve("docs/.git") + "\n");
            Files.writeString(bare.resolve("commondir"), ".\n");
            Files.writeString(folder.resolve("docs/.git"), "gitdir: " + bare + "\n");

            assertThat(run(folder.resolve("docs"), "tracked.md", "edited.md")).isEqualTo("tracked.md edited.md");
            assertThat(run(folder.resolve("docs"), "t*.md"))
                    .startsWith("tracked.md ! frontmatter: git does not tell what it ignores in ")
                    .contains("does not lead back");
            assertThat(run(folder, "docs"))
                    .contains("docs/edited.md docs/tracked.md")
                    .contains("does not lead back");
            assertThat(run(folder.resolve("docs"), "--changed"))
                    .contains("./.git")
                    .endsWith("exit 2");
        }
        for (String text :
                new String[] {"", "gitdir:", "gitdir: /nowhere", "gitdir: \0", "text", "gitdir: " + folder}) {
            Files.writeString(folder.resolve("docs/.git"), text);

            assertThat(run(folder.resolve("docs"), "--staged"))
                    .contains("./.git")
                    .endsWith("exit 2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void variables_do_not_say_where_the_repository_is(Version version) throws IOException {
        Path bare = bare(folder.resolveSibling("elsewhere"));
        write("new.md");
        use(version);
        environment.put("GIT_DIR", bare.toString());
        environment.put("GIT_WORK_TREE", folder.toString());
        environment.put("GIT_INDEX_FILE", bare.resolve("index").toString());
        environment.put("GIT_EXTERNAL_DIFF", bare.resolve("program").toString());
        environment.put("GIT_PAGER", bare.resolve("program").toString());
        environment.put("GIT_TRACE", ran.toString());
        environment.put("GIT_COMMON_DIR", bare.toString());

        assertThat(run(folder, "--changed")).isEqualTo("new.md");
        assertThat(run(folder, ".")).isEqualTo("./docs/edited.md ./docs/tracked.md ./new.md ./top.md");
    }

    @ParameterizedTest
    @EnumSource
    void settings_and_programs_do_not_come_with_what_is_checked(Version version) throws IOException {
        Path program = script(folder.resolve("home/x"), "touch " + ran + "; cat");
        script(folder.resolve("home/git"), "touch " + ran);
        Files.writeString(
                folder.resolve("home/.gitconfig"),
                "[filter \"x\"]\n\tclean = " + program + "\n[core]\n\tattributesFile = ~/attributes\n");
        Files.writeString(folder.resolve("home/attributes"), "* filter=x\n");
        Files.writeString(folder.resolve("docs/edited.md"), "---\n# edited\n---\n");
        use(version);
        environment.remove("GIT_CONFIG_GLOBAL");
        environment.put("HOME", folder.resolve("home").toString());
        environment.put("XDG_CONFIG_HOME", folder.resolve("home").toString());
        environment.compute("PATH", (name, path) -> path + ":" + folder.resolve("home"));

        assertThat(run(folder, "--changed", "docs")).isEqualTo("docs/edited.md");
        environment.put("PATH", folder.resolve("home").toString());
        assertThat(run(folder, "--changed", "docs"))
                .contains("among what is checked")
                .endsWith("exit 2");
    }

    @ParameterizedTest
    @EnumSource
    void a_worktree_is_a_repository_as_any_other(Version version) throws IOException {
        for (Path place : new Path[] {folder.resolveSibling("beside"), folder.resolve("within")}) {
            git(folder, "worktree", "add", "-q", "-b", "b" + place.getFileName(), place.toString());
            Files.writeString(place.resolve(".gitignore"), "ignored.md\n");
            Files.writeString(place.resolve("ignored.md"), "---\n---\n");
            Files.writeString(place.resolve("new.md"), "---\n---\n");
            git(place, "add", "new.md");
        }
        use(version);

        assertThat(run(folder.resolveSibling("beside"), "--staged")).isEqualTo("new.md");
        assertThat(run(folder.resolve("within/docs"), "--changed", "..")).isEqualTo("../new.md");
        assertThat(run(folder.resolve("within"), "."))
                .isEqualTo("./docs/edited.md ./docs/tracked.md ./new.md ./top.md");
        assertThat(run(folder, "within"))
                .isEqualTo("within/docs/edited.md within/docs/tracked.md within/new.md within/top.md");
    }

    @ParameterizedTest
    @EnumSource
    void a_submodule_says_what_it_ignores(Version version) throws IOException {
        Path library = Files.createDirectory(folder.resolveSibling("library"));
        git(library, "init", "-q", "-b", "main");
        Files.writeString(library.resolve(".gitignore"), "ignored.md\n");
        Files.writeString(library.resolve("kept.md"), "---\n---\n");
        git(library, "add", "-A");
        git(library, "commit", "-q", "-m", "Begin");
        git(folder, "submodule", "--quiet", "add", library.toString(), "docs/library");
        Files.writeString(folder.resolve("docs/library/ignored.md"), "---\n---\n");
        use(version);

        assertThat(run(folder, "docs")).isEqualTo("docs/edited.md docs/library/kept.md docs/tracked.md");
        assertThat(run(folder.resolve("docs/library"), ".")).isEqualTo("./kept.md");
    }

    @ParameterizedTest
    @EnumSource
    void a_folder_that_only_looks_like_it_is_none(Version version) throws IOException {
        bare(folder.resolve("docs/.GIT"));
        bare(folder.resolve("docs/.git "));
        write("docs/.Git/a.md");
        use(version);

        assertThat(run(folder.resolve("docs"), "--changed")).isEqualTo(".Git/a.md");
        assertThat(run(folder.resolve("docs"), ".")).isEqualTo("./.Git/a.md ./edited.md ./tracked.md");
    }

    @ParameterizedTest
    @EnumSource
    void no_name_is_an_option_or_a_pattern(Version version) throws IOException {
        String[] names = {
            "-a.md", "--output=x.md", ":!x.md", ":(glob)y.md", "a\nb.md", "'q\".md", " .md", "[a].md", "*.md"
        };
        for (String name : names) {
            write("names/" + name);
        }
        Files.createDirectory(folder.resolve(":(top)"));
        write(":(top)/z.md");
        use(version);

        assertThat(run(folder, "--changed", "names").split("names/")).hasSize(names.length + 1);
        assertThat(run(folder, "names").split("names/")).hasSize(names.length + 1);
        assertThat(run(folder, ":(top)")).isEqualTo(":(top)/z.md");
        for (String reference :
                new String[] {"--output=" + ran, "-O" + ran, "HEAD --output=" + ran, "--upload-pack=x"}) {
            assertThat(run(folder, "--changed=" + reference)).endsWith("exit 2");
        }
    }

    private void write(String name) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), "---\n---\n");
    }

    private static Path script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\nPATH=" + System.getenv("PATH") + "\n" + text + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void git(Path folder, String... arguments) throws IOException {
        TestGit.run(folder, TestGit.environment(), arguments);
    }

    /** The names of the files that are read, and what else is said. */
    private String run(Path from, String... arguments) {
        Shell shell = new Shell(from);
        environment.forEach(shell::environment);
        return shell.run(Stream.concat(Stream.of("show"), Stream.of(arguments)).toArray(String[]::new))
                .replace("{\"file\":\"", "")
                .replace("\",\"frontMatter\":{}}\n", " ")
                .replaceAll(",\"frontMatter\":\\{}}\n", " ")
                .replace("exit 0\n", "")
                .strip();
    }
}
