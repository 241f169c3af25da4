package dev.frontmatter.cli;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.input.Changes;
import dev.frontmatter.cli.input.Exclusions;
import dev.frontmatter.cli.input.GitFiles;
import dev.frontmatter.cli.input.InputFinder;
import dev.frontmatter.cli.input.Inputs;
import dev.frontmatter.cli.input.Omissions;
import dev.frontmatter.cli.input.PathList;
import dev.frontmatter.cli.input.StagedFiles;
import dev.frontmatter.config.BadConfigurationException;
import dev.frontmatter.config.ConfiguredCollections;
import dev.frontmatter.config.FrontMatterUse;
import dev.frontmatter.config.RunConfiguration;
import dev.frontmatter.input.Glob;
import dev.frontmatter.source.ContentFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Stack;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files to read: shared by the commands. */
@Heading("Files")
final class InputOptions {

    /** More threads than this help nobody, and each of them costs memory. */
    private static final int MOST_JOBS = 256;

    private static final String HEAD = "HEAD";

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = {
                "Files of any name, folders, patterns such as 'news/**/*.md', or",
                "- for standard input. Without any, the current folder.",
                "Folders are searched for .md, .mdx, .markdown and .html. In folders",
                "and for patterns, what git ignores is left out. What ends in .yaml,",
                ".yml, .toml or .json is data from its first byte to its last."
            })
    List<String> paths = List.of();

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            arity = "1",
            description = {
                "Leave out files and folders, even those given by hand: by a name,",
                "such as 'draft-*', or by a path from the current folder, such as",
                "'news/**/old'. Repeatable."
            })
    List<String> exclude = List.of();

    @Option(
            names = "--files-from",
            paramLabel = "FILE",
            description = {
                "Also read the files and folders that FILE lists, one a line or",
                "ended by NULs; - is standard input."
            })
    @Nullable
    String list;

    @Option(
            names = "--changed",
            paramLabel = "REF",
            arity = "0..1",
            preprocessor = OnlyAttached.class,
            description = {
                "Of these, only files that are changed, staged or new in git; with",
                "=REF, also those changed by commits since HEAD parted from REF,",
                "as a pull request shows them."
            })
    @Nullable
    String changed;

    @Option(names = "--staged", description = "Of these, only files that are staged in git, as they are staged.")
    boolean staged;

    @Option(names = "--allow-empty", description = "It is no error if there are no files.")
    boolean allowEmpty;

    @Option(
            names = "--front-matter",
            paramLabel = "USE",
            description = {
                "Whether a file must have front matter: required or optional (what",
                "the configuration says, else required)."
            })
    @Nullable
    FrontMatterUse frontMatter;

    @Option(names = "--allow-missing", description = "Short for --front-matter=optional.")
    boolean allowMissing;

    @Option(
            names = "--stdin-filename",
            paramLabel = "NAME",
            defaultValue = "stdin",
            description = "What to call standard input (${DEFAULT-VALUE}).")
    String stdinName = "stdin";

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many files to read at a time (as many as there are cores).")
    int jobs = Math.min(Runtime.getRuntime().availableProcessors(), MOST_JOBS);

    private Changes changes = Changes.NONE;

    /** Makes what follows an option another argument, unless {@code =} is between. */
    static final class OnlyAttached implements IParameterPreprocessor {

        @Override
        public boolean preprocess(Stack<String> args, CommandSpec command, ArgSpec option, Map<String, Object> info) {
            if (!"=".equals(info.get("separator"))) {
                args.push(HEAD);
            }
            return false;
        }
    }

    /** Returns true if only what has changed is asked for. */
    boolean asksForChanges() {
        return changed != null || staged;
    }

    /** Returns true if neither a path nor a choice was given. */
    boolean namesNothing() {
        return paths.isEmpty() && list == null && changed == null && !staged;
    }

    /**
     * The inputs that these options name.
     *
     * @param configuration says what folders are searched for
     * @param omissions takes what is met in folders and left unread
     * @throws CannotCheckException if a path is empty: it would be the current folder, and is most likely a variable that
     *     was never set; or if other options make no sense
     */
    Inputs inputs(Console console, RunConfiguration configuration, Omissions omissions) {
        return inputs(console, configuration, omissions, false);
    }

    /**
     * Returns the files that are asked for, of those that are to be changed each once, whatever links lead to it.
     *
     * @throws CannotCheckException as for {@link #inputs(Console, RunConfiguration, Omissions)}
     */
    Inputs inputs(Console console, RunConfiguration configuration, Omissions omissions, boolean changing) {
        if (paths.contains("")) {
            throw new CannotCheckException("a path is empty");
        }
        if (jobs < 1 || jobs > MOST_JOBS) {
            throw new CannotCheckException("--jobs must be from 1 to " + MOST_JOBS + ", found " + jobs);
        }
        if (changed != null && staged) {
            throw new CannotCheckException("--changed and --staged exclude each other");
        }
        if (InputFinder.STDIN.equals(list) && paths.contains(InputFinder.STDIN)) {
            throw new CannotCheckException("standard input cannot be a list and a file at once");
        }
        GitFiles git = new GitFiles(console);
        changes = changed != null
                ? git.changed(changed.equals(HEAD) ? null : changed)
                : staged ? git.stagedChanges() : Changes.NONE;
        Predicate<Path> chosen =
                changed == null ? null : asksForAll(configuration, console) ? path -> true : changes.changed();
        StagedFiles index = staged ? git.staged() : null;
        Exclusions exclusions = exclusions(console, configuration, omissions);
        List<String> listed = list == null ? List.of() : PathList.read(list, console);
        // The empty path is the current folder.
        List<String> arguments = paths.isEmpty() && list == null ? List.of("") : paths;
        return new Inputs(
                List.copyOf(new LinkedHashSet<>(arguments)),
                listed,
                filters(),
                none(),
                () -> new InputFinder(
                        console, stdinName, configuration.content(), exclusions, git, chosen, index, changing),
                allowEmpty,
                jobs,
                console);
    }

    /** Returns the differences that files are asked for by; known once there are {@linkplain #inputs inputs}. */
    Changes changes() {
        return changes;
    }

    /** Returns true, and says so, if something has changed that every file is held against. */
    private boolean asksForAll(RunConfiguration configuration, Console console) {
        try {
            Optional<Path> held =
                    configuration.named().filter(changes::includes).findFirst();
            held.ifPresent(path ->
                    console.printMessage(configuration.folder().name(path) + " has changed, so all files are checked"));
            return held.isPresent();
        } catch (BadConfigurationException e) {
            // It is told where it is used.
            return false;
        }
    }

    private String none() {
        if (changed == null && !staged) {
            return "all files are left out";
        }
        int gone = changes.gone().size();
        return gone > 0
                ? "nothing is left to check of what has changed: " + (gone == 1 ? "1 file is" : gone + " files are")
                        + " gone"
                : staged ? "nothing is staged" : "nothing has changed";
    }

    /** Returns all files of collections, whatever is asked for: only what the configuration excludes is left out. */
    Inputs ofCollections(ConfiguredCollections collections, Console console, RunConfiguration configuration) {
        String root =
                configuration.folder().path().relativize(collections.root()).toString();
        Path current = console.folder().toAbsolutePath().normalize();
        return new Inputs(
                List.of(root),
                List.of(),
                "",
                "",
                () -> new InputFinder(
                        console,
                        stdinName,
                        ContentFiles.defaults().withFiles(collections::includes),
                        new Exclusions(List.of(), current, configuration, new Omissions(console.folder())),
                        new GitFiles(console),
                        null,
                        null,
                        false),
                true,
                jobs,
                console);
    }

    /** Returns true if the files that are asked for are certainly all files of collections, and maybe others. */
    boolean areAllOf(ConfiguredCollections collections, Console console, RunConfiguration configuration) {
        Path current = console.folder().toAbsolutePath().normalize();
        boolean wholeFolder = paths.isEmpty() || paths.equals(List.of("."));
        return wholeFolder
                && list == null
                && !asksForChanges()
                && exclude.isEmpty()
                && !configuration.choosesFiles()
                && current.equals(collections.root());
    }

    /** Returns the file that the list of files is read from, if there is one. */
    Stream<Path> lists(Console console) {
        return list == null || list.equals(InputFinder.STDIN)
                ? Stream.empty()
                : Stream.of(console.folder().resolve(list));
    }

    /**
     * Returns the answer, for when a file is read, to whether files may be without front matter: by these options, else by the
     * configuration.
     */
    BooleanSupplier optionalFrontMatter(RunConfiguration configuration) {
        FrontMatterUse use = frontMatter();
        return use == null ? configuration::isFrontMatterOptional : () -> use == FrontMatterUse.OPTIONAL;
    }

    /** Returns the use that files make of front matter by these options; null if they do not say. */
    @Nullable
    FrontMatterUse frontMatter() {
        if (allowMissing && frontMatter == FrontMatterUse.REQUIRED) {
            throw new CannotCheckException("--allow-missing and --front-matter=required exclude each other");
        }
        return allowMissing ? FrontMatterUse.OPTIONAL : frontMatter;
    }

    private Exclusions exclusions(Console console, RunConfiguration configuration, Omissions omissions) {
        List<Glob> globs = new ArrayList<>();
        for (String text : exclude) {
            globs.add(glob(text));
        }
        return new Exclusions(globs, console.folder().toAbsolutePath().normalize(), configuration, omissions);
    }

    private static Glob glob(String text) {
        try {
            return Glob.of(text);
        } catch (IllegalArgumentException e) {
            throw new CannotCheckException("--exclude takes no `" + text + "`: " + e.getMessage(), e);
        }
    }

    /** Returns the options that narrow the choice, in words that follow what was looked for. */
    private String filters() {
        List<String> filters = new ArrayList<>();
        if (staged) {
            filters.add("--staged");
        }
        if (changed != null) {
            filters.add("--changed=" + changed);
        }
        exclude.forEach(glob -> filters.add("--exclude " + glob));
        return filters.isEmpty() ? "" : " (with " + String.join(", ", filters) + ")";
    }
}
