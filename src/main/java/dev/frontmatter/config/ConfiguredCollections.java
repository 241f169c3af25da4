package dev.frontmatter.config;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.content.ContentCollections;
import dev.frontmatter.content.ContentFacts;
import dev.frontmatter.content.ContentResult;
import dev.frontmatter.content.Vocabulary;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.input.IoFailure;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tree.Pointers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The collections of a run's configuration, ready to look at documents. May be used by several threads. */
public final class ConfiguredCollections {

    private final LoadedConfiguration configuration;
    private final WorkingFolder folder;
    private final ContentCollections collections;
    private final ContentCollections.Session session;
    private final Map<String, Set<Rule>> rules = new HashMap<>();

    private ConfiguredCollections(
            LoadedConfiguration configuration, WorkingFolder folder, ContentCollections collections)
            throws IOException {
        this.configuration = configuration;
        this.folder = folder;
        this.collections = collections;
        this.session = collections.begin(folder.files()::add);
        configuration.configuration().collections().forEach((name, entry) -> rules.put(name, entry.ruleIds()));
    }

    /**
     * Makes the collections of a configuration.
     *
     * @param now the time that relative dates are measured from; null for the time that it is
     * @param only reads every document, whatever the collections name; null if they decide
     * @throws BadConfigurationException if one of them, or a rule or schema that it names, cannot be used
     */
    static ConfiguredCollections of(
            LoadedConfiguration loaded,
            Readers readers,
            BooleanSupplier optional,
            @Nullable Instant now,
            @Nullable FileReader<?> only,
            WorkingFolder folder) {
        ContentCollections collections = ContentCollections.of(loaded.base());
        collections = now == null ? collections : collections.withNow(now);
        for (Map.Entry<String, CollectionEntry> each :
                loaded.configuration().collections().entrySet()) {
            collections = add(collections, each.getKey(), each.getValue(), loaded, readers, optional, only, folder);
        }
        try {
            return new ConfiguredCollections(loaded, folder, collections);
        } catch (IOException e) {
            throw loaded.bad(
                    "/collections", Rules.CONFIG_COLLECTION, "the collections cannot be read: " + IoFailure.reason(e));
        }
    }

    private static ContentCollections add(
            ContentCollections before,
            String name,
            CollectionEntry entry,
            LoadedConfiguration loaded,
            Readers readers,
            BooleanSupplier optional,
            @Nullable FileReader<?> only,
            WorkingFolder folder) {
        String pointer = "/collections/" + Pointers.escape(name);
        ContentCollections collections = before;
        try {
            FrontMatterReader<?> reader =
                    only == null ? reader(entry, pointer, loaded, readers, optional) : only.ofFrontMatter();
            collections = collections.with(name, reader, entry.patterns().toArray(String[]::new));
            if (entry.id() != null) {
                collections = collections.withIdentity(name, entry.id());
            }
        } catch (IllegalArgumentException e) {
            throw loaded.bad(pointer, Rules.CONFIG_COLLECTION, "the collection cannot be used: " + e.getMessage());
        }
        for (int i = 0; i < entry.rules().size(); i++) {
            RuleEntry rule = entry.rules().get(i);
            if (rule.severity() != RuleLevel.OFF) {
                collections = withRule(collections, name, rule, pointer + "/rules/" + i, loaded, folder);
            }
        }
        return collections;
    }

    private static ContentCollections withRule(
            ContentCollections collections,
            String name,
            RuleEntry rule,
            String pointer,
            LoadedConfiguration loaded,
            WorkingFolder folder) {
        if (rule instanceof RuleEntry.Reference reference
                && !loaded.configuration().collections().containsKey(reference.to())) {
            throw loaded.bad(
                    pointer + "/to", Rules.CONFIG_COLLECTION, "there is no collection `" + reference.to() + "`");
        }
        try {
            return collections.withCheck(name, rule.check(context(pointer, loaded, folder)));
        } catch (IllegalArgumentException e) {
            throw loaded.bad(pointer, Rules.CONFIG_COLLECTION, "the rule cannot be used: " + e.getMessage());
        } catch (IOException e) {
            throw loaded.bad(
                    pointer,
                    Rules.CONFIG_COLLECTION,
                    "the rule names a file that cannot be read: " + IoFailure.reason(e));
        }
    }

    private static RuleEntry.Context context(String rule, LoadedConfiguration loaded, WorkingFolder folder) {
        return new RuleEntry.Context() {
            @Override
            public Source open(String file) throws IOException {
                Path path = loaded.resolve(file);
                return loaded.schemas().open(path, folder.name(path)).source();
            }

            @Override
            public List<String> texts(String pointer) {
                return Texts.of(loaded.values(), rule + pointer);
            }
        };
    }

    private static FrontMatterReader<?> reader(
            CollectionEntry entry,
            String pointer,
            LoadedConfiguration loaded,
            Readers readers,
            BooleanSupplier optional) {
        String schema = entry.schema();
        if (schema == null) {
            FrontMatterReader<?> untyped = FrontMatter.untyped();
            return optional.getAsBoolean() ? untyped.withOptionalFrontMatter() : untyped;
        }
        try {
            return reader(schema, loaded, readers).ofFrontMatter();
        } catch (UnusableSchemaException | InvalidPathException e) {
            throw loaded.bad(pointer + "/schema", Rules.CONFIG_SCHEMA, Schemas.unusable(e));
        }
    }

    private static FileReader<?> reader(String schema, LoadedConfiguration loaded, Readers readers)
            throws UnusableSchemaException {
        return SchemaEntry.isFile(schema)
                ? readers.ofFile(loaded.resolve(schema), loaded.schemas())
                : readers.ofRecord(schema);
    }

    /** Returns the reader that holds the documents of a file's collection against their schema; null if there is none. */
    @Nullable
    FileReader<?> reader(Path file, Readers readers) throws UnusableSchemaException {
        String schema = entry(file).map(CollectionEntry::schema).orElse(null);
        return schema == null ? null : reader(schema, configuration, readers);
    }

    /** Returns the rules of the collection that a file is in. */
    public List<RuleEntry> rules(Path file) {
        return entry(file).map(CollectionEntry::rules).orElse(List.of());
    }

    /** Returns the rules of a collection. */
    public List<RuleEntry> rulesOf(String collection) {
        CollectionEntry entry = configuration.configuration().collections().get(collection);
        return entry == null ? List.of() : entry.rules();
    }

    /** Returns the values that a rule allows; none if the file that lists them cannot be used. */
    public Set<String> vocabulary(RuleEntry.OfVocabulary rule) {
        try {
            return rule.rule(context(pointer(rule), configuration, folder)) instanceof Vocabulary known
                    ? known.values()
                    : Set.of();
        } catch (IOException | IllegalArgumentException e) {
            return Set.of();
        }
    }

    /** Returns the place of a rule in the configuration. */
    private String pointer(RuleEntry rule) {
        for (Map.Entry<String, CollectionEntry> each :
                configuration.configuration().collections().entrySet()) {
            int at = each.getValue().rules().indexOf(rule);
            if (at >= 0) {
                return "/collections/" + Pointers.escape(each.getKey()) + "/rules/" + at;
            }
        }
        throw new IllegalArgumentException("a rule of another configuration");
    }

    /** Returns the folders in which a rule looks for files whose names begin with a slash, but for those that depend on the document. */
    public List<Path> folders(RuleEntry.NamedFile rule) {
        Path root = collections.root();
        return rule.under().isEmpty()
                ? List.of(root)
                : rule.under().stream()
                        .filter(name -> name.indexOf('{') < 0)
                        .map(name -> root.resolve(name).normalize())
                        .toList();
    }

    private Optional<CollectionEntry> entry(Path file) {
        return Optional.ofNullable(collection(file))
                .map(configuration.configuration().collections()::get);
    }

    /** Returns the path of a file from the folder of the configuration, with slashes; null if it is elsewhere. */
    public @Nullable String path(Path file) {
        Path resolved = folder.resolve(file);
        return resolved.startsWith(collections.root()) ? collections.path(resolved) : null;
    }

    /** Returns the name of the collection that a file is in, or was; null if it is in none. */
    public @Nullable String collection(Path file) {
        String path = path(file);
        return path == null ? null : collections.collection(path).orElse(null);
    }

    /** Returns true if a file is in a collection. */
    public boolean includes(Path file) {
        return collection(file) != null;
    }

    /** Returns the folder that holds the files of all collections. */
    public Path root() {
        return collections.root();
    }

    /**
     * Looks at a document.
     *
     * @param file its location
     * @param source its content
     * @return what is kept of it; empty if it is in no collection
     * @throws IOException if it cannot be read
     */
    Optional<ContentFacts> look(Path file, Source source) throws IOException {
        String path = path(file);
        return path == null ? Optional.empty() : session.look(path, source);
    }

    /** Returns what documents are held against. */
    SchemaUse schema(ContentFacts facts) {
        CollectionEntry entry =
                configuration.configuration().collections().get(facts.entry().collection());
        return entry == null || entry.schema() == null ? SchemaUse.NONE : SchemaUse.NAMED;
    }

    /** Returns the rules that documents are looked at by. */
    Set<Rule> rules(ContentFacts facts) {
        return rules.getOrDefault(facts.entry().collection(), Set.of());
    }

    /**
     * Returns the warnings about what looks at nothing: collections without a document, and rules of translations without a
     * document in any of their languages.
     *
     * @param facts all documents
     */
    public List<Diagnostic> unused(Collection<ContentFacts> facts) {
        Set<String> filled = new HashSet<>();
        facts.forEach(each -> filled.add(each.entry().collection()));
        List<Diagnostic> warnings = new ArrayList<>();
        configuration.configuration().collections().forEach((name, entry) -> {
            if (!filled.contains(name)) {
                warnings.add(empty(name, entry));
                return;
            }
            for (int i = 0; i < entry.rules().size(); i++) {
                if (entry.rules().get(i) instanceof RuleEntry.Translation rule
                        && rule.severity() != RuleLevel.OFF
                        && facts.stream().noneMatch(each -> isIn(name, rule, each))) {
                    warnings.add(unused(rule, "/collections/" + Pointers.escape(name) + "/rules/" + i));
                }
            }
        });
        return warnings;
    }

    private boolean isIn(String collection, RuleEntry.Translation rule, ContentFacts facts) {
        return facts.entry().collection().equals(collection)
                && collections
                        .part(facts.entry().path(), rule.partName())
                        .filter(rule.languages()::contains)
                        .isPresent();
    }

    private Diagnostic unused(RuleEntry.Translation rule, String pointer) {
        String languages = pointer + "/languages";
        return Diagnostic.warning(
                        Rules.CONFIG_UNUSED_RULE,
                        configuration.document().source(),
                        configuration.document().span(languages).orElse(Span.at(0)),
                        "the rule looks at no file: " + rule.part() + " is never one of "
                                + String.join(", ", rule.languages()))
                .at(languages)
                .hint("correct the languages, or the part of the path")
                .build();
    }

    private Diagnostic empty(String name, CollectionEntry entry) {
        String pointer = "/collections/" + Pointers.escape(name) + "/files";
        Span span = configuration.document().span(pointer).orElse(Span.at(0));
        Diagnostic.Builder warning = Diagnostic.warning(
                        Rules.CONFIG_EMPTY_COLLECTION,
                        configuration.document().source(),
                        span,
                        "the collection " + name + " has no files: nothing fits " + String.join(", ", entry.patterns()))
                .at(pointer);
        entry.patterns().stream()
                .filter(this::isFolder)
                .findFirst()
                .ifPresent(pattern -> warning.hint("a pattern is of files: write `" + trimmed(pattern) + "/**`"));
        return warning.build();
    }

    private boolean isFolder(String pattern) {
        try {
            return Files.isDirectory(collections.root().resolve(trimmed(pattern)));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Returns a pattern without slashes and {@code ./} around it. */
    private static String trimmed(String pattern) {
        String rest = pattern.startsWith("./") ? pattern.substring(2) : pattern;
        int start = 0;
        int end = rest.length();
        while (start < end && rest.charAt(start) == '/') {
            start++;
        }
        while (end > start && rest.charAt(end - 1) == '/') {
            end--;
        }
        return rest.substring(start, end);
    }

    /** Compares documents that were looked at. */
    public ContentResult compare(List<ContentFacts> facts) {
        return session.compare(facts);
    }
}
