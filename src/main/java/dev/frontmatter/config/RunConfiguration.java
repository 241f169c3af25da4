package dev.frontmatter.config;

import dev.frontmatter.Check;
import dev.frontmatter.Document;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.ReadResult;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.input.Glob;
import dev.frontmatter.input.IoFailure;
import dev.frontmatter.source.ContentFiles;
import dev.frontmatter.source.FileAccess;
import dev.frontmatter.source.OpenedFile;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tree.Pointers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one configuration of a run, or none. Its file is read when it is first asked for, so each method here may throw a
 * {@link BadConfigurationException}. May be used by several threads.
 */
public final class RunConfiguration {

    /** The name of a configuration's file, where it is looked for. */
    public static final String FILE_NAME = ".frontmatter.yaml";

    private final WorkingFolder folder;
    private final @Nullable Path file;
    private final FileAccess access;

    private @Nullable LoadedConfiguration loaded;

    private RunConfiguration(WorkingFolder folder, @Nullable Path file, FileAccess access) {
        this.folder = folder;
        this.file = file;
        this.access = access;
    }

    /**
     * Returns the configuration that a run finds by itself: the nearest file of that name, from the working folder up to
     * the top of the repository; outside of a repository only the working folder's own.
     */
    public static RunConfiguration nearest(WorkingFolder folder) throws IOException {
        FileAccess access = folder.below(folder.top());
        for (Path above = folder.path(); above != null; above = above.getParent()) {
            Path file = above.resolve(FILE_NAME);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return new RunConfiguration(folder, file, access);
            }
            if (above.equals(folder.top())) {
                break;
            }
        }
        return none(folder);
    }

    /** Returns the configuration in a file that the owner of the run names; it may lie anywhere. */
    public static RunConfiguration in(Path file, WorkingFolder folder) {
        return new RunConfiguration(folder, folder.resolve(file), folder.anywhere());
    }

    /** Returns the configuration that says nothing. */
    public static RunConfiguration none(WorkingFolder folder) {
        return new RunConfiguration(folder, null, folder.anywhere());
    }

    /** Returns the folder in which the run takes place. */
    public WorkingFolder folder() {
        return folder;
    }

    /** Returns the file of this configuration; empty if it says nothing. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Returns true if a file is this configuration's own. */
    public boolean isFile(Path path) {
        return folder.resolve(path).equals(file);
    }

    /** Returns the use that files make of front matter; null if this does not say. */
    public @Nullable FrontMatterUse frontMatter() {
        return configuration().frontMatter();
    }

    /** Returns true if files may be without front matter. */
    public boolean isFrontMatterOptional() {
        return frontMatter() == FrontMatterUse.OPTIONAL;
    }

    /** Returns the files to look for in folders. */
    public ContentFiles content() {
        List<Glob> files = configuration().files();
        if (!files.isEmpty()) {
            return ContentFiles.defaults().withFiles(path -> isOneOf(files, path));
        }
        List<Glob> ofCollections = file == null ? List.of() : loaded().filesOfCollections();
        ContentFiles usual = ContentFiles.defaults();
        return usual.withFiles(path -> usual.includes(path) || isOneOf(ofCollections, path));
    }

    /** Returns a test for the files that may be read without being named: folders are searched for them, or they are in a collection. */
    public Predicate<Path> found() {
        ContentFiles searched = content();
        List<Glob> ofCollections = file == null ? List.of() : loaded().filesOfCollections();
        return path -> searched.includes(path) || isOneOf(ofCollections, path);
    }

    private boolean isOneOf(List<Glob> globs, Path path) {
        return globs.stream().anyMatch(glob -> glob.matches(relative(path)));
    }

    /** Returns true if folders are searched for files that the configuration names. */
    public boolean choosesFiles() {
        return !configuration().files().isEmpty();
    }

    /** Returns a description of the files that folders are searched for, in words that follow "none". */
    public String wanted() {
        return configuration().files().isEmpty()
                ? " ends in .md, .mdx, .markdown or .html"
                : " is one of the files of " + loaded().name();
    }

    /** Returns the place that says to leave out a file or folder that is met in a folder, such as {@code a.yaml:2:11}. */
    public Optional<String> exclusion(Path path) {
        return exclusion(path, Glob::matches);
    }

    /** Returns the place that says to leave out a file or folder, or a folder that leads to it. */
    public Optional<String> exclusionOnTheWayTo(Path path) {
        return exclusion(path, Glob::matchesOnTheWayTo);
    }

    private Optional<String> exclusion(Path path, BiPredicate<Glob, Path> test) {
        List<Glob> globs = configuration().exclude();
        for (int i = 0; i < globs.size(); i++) {
            if (test.test(globs.get(i), relative(path))) {
                return Optional.of(loaded().place("/exclude/" + i));
            }
        }
        return Optional.empty();
    }

    /** Returns the first entry of {@code schemas} that fits a file. */
    Optional<SchemaEntry> schema(Path path) {
        for (Map.Entry<Glob, String> entry : configuration().schemas().entrySet()) {
            if (entry.getKey().matches(relative(path))) {
                return Optional.of(new SchemaEntry(entry.getKey(), entry.getValue(), loaded()));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the baseline that the configuration names.
     *
     * @param make true if it is to be made, so that it may be missing
     */
    public Optional<Baseline> baseline(boolean make) {
        return file == null ? Optional.empty() : Optional.ofNullable(loaded().baseline(folder, make));
    }

    /** Returns the severities that rules are given. */
    Severities severities() {
        return file == null ? Severities.NONE : loaded().severities();
    }

    /** Returns the files that documents are held against, as far as the configuration names them: its own, schemas and lists. */
    public Stream<Path> named() {
        return file == null ? Stream.empty() : Stream.concat(Stream.of(file), loaded().named());
    }

    /** Returns the number of rules that collections have. */
    public int ruleCount() {
        return configuration().collections().values().stream()
                .mapToInt(entry -> entry.rules().size() + (entry.id() == null ? 0 : 1))
                .sum();
    }

    /** Returns the collections of the configuration; empty if it has none. */
    Optional<ConfiguredCollections> collections(
            Readers readers, BooleanSupplier optional, @Nullable Instant now, @Nullable FileReader<?> only) {
        return configuration().collections().isEmpty()
                ? Optional.empty()
                : Optional.of(ConfiguredCollections.of(loaded(), readers, optional, now, only, folder));
    }

    private Configuration configuration() {
        return file == null ? Configuration.EMPTY : loaded().configuration();
    }

    private Path relative(Path path) {
        return loaded().base().relativize(folder.resolve(path));
    }

    private synchronized LoadedConfiguration loaded() {
        LoadedConfiguration known = loaded;
        if (known == null) {
            known = load(Objects.requireNonNull(file));
            loaded = known;
        }
        return known;
    }

    private static void checkSeverities(Document<Configuration> document, Check.Report report) {
        document.data().severity().forEach((rules, level) -> {
            String refusal = level.refusal(rules);
            if (refusal != null) {
                report.error(Rules.CONFIG_SEVERITY.id(), "/severity/" + Pointers.escape(rules.text()), refusal);
            }
        });
    }

    private LoadedConfiguration load(Path path) {
        String name = folder.name(path);
        try {
            OpenedFile opened = access.open(path, name);
            ReadResult<Configuration> result = FrontMatter.reader(Configuration.class)
                    .withoutFences(Format.YAML)
                    .withCheck(RunConfiguration::checkSeverities)
                    .tryRead(opened.source());
            if (result.document().isEmpty()) {
                throw LoadedConfiguration.bad(opened, result.diagnostics());
            }
            return LoadedConfiguration.of(opened, result, folder);
        } catch (IOException e) {
            Diagnostic unreadable = Diagnostic.error(
                            Rules.UNREADABLE,
                            Source.wrap(name, new byte[0]),
                            Span.at(0),
                            "cannot be read: " + IoFailure.reason(e))
                    .build();
            throw new BadConfigurationException(name, List.of(unreadable));
        }
    }
}
