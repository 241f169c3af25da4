package dev.frontmatter.config;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.content.ContentCollections;
import dev.frontmatter.content.ContentFacts;
import dev.frontmatter.content.ContentResult;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.input.IoFailure;
import dev.frontmatter.source.Source;
import dev.frontmatter.tree.Pointers;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The collections of a run's configuration, ready to look at documents. May be used by several threads. */
public final class ConfiguredCollections {

    private final LoadedConfiguration configuration;
    private final WorkingFolder folder;
    private final ContentCollections collections;
    private final ContentCollections.Session session;

    private ConfiguredCollections(
            LoadedConfiguration configuration, WorkingFolder folder, ContentCollections collections)
            throws IOException {
        this.configuration = configuration;
        this.folder = folder;
        this.collections = collections;
        this.session = collections.begin();
    }

    /**
     * Makes the collections of a configuration.
     *
     * @param now the time that relative dates are measured from; null for the time that it is
     * @throws BadConfigurationException if one of them, or a rule or schema that it names, cannot be used
     */
    static ConfiguredCollections of(
            LoadedConfiguration loaded,
            Readers readers,
            BooleanSupplier optional,
            @Nullable Instant now,
            WorkingFolder folder) {
        ContentCollections collections = ContentCollections.of(loaded.base());
        collections = now == null ? collections : collections.withNow(now);
        for (Map.Entry<String, CollectionEntry> each :
                loaded.configuration().collections().entrySet()) {
            collections = add(collections, each.getKey(), each.getValue(), loaded, readers, optional);
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
            BooleanSupplier optional) {
        String pointer = "/collections/" + Pointers.escape(name);
        ContentCollections collections = before;
        try {
            FrontMatterReader<?> reader = reader(entry, pointer, loaded, readers, optional);
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
                collections = withRule(collections, name, rule, pointer + "/rules/" + i, loaded);
            }
        }
        return collections;
    }

    private static ContentCollections withRule(
            ContentCollections collections, String name, RuleEntry rule, String pointer, LoadedConfiguration loaded) {
        if (rule instanceof RuleEntry.Reference reference
                && !loaded.configuration().collections().containsKey(reference.to())) {
            throw loaded.bad(
                    pointer + "/to", Rules.CONFIG_COLLECTION, "there is no collection `" + reference.to() + "`");
        }
        try {
            return collections.withCheck(name, rule.check(file -> open(file, loaded)));
        } catch (IllegalArgumentException e) {
            throw loaded.bad(pointer, Rules.CONFIG_COLLECTION, "the rule cannot be used: " + e.getMessage());
        } catch (IOException e) {
            throw loaded.bad(
                    pointer,
                    Rules.CONFIG_COLLECTION,
                    "the rule names a file that cannot be read: " + IoFailure.reason(e));
        }
    }

    private static Source open(String file, LoadedConfiguration loaded) throws IOException {
        return loaded.schemas().open(loaded.resolve(file), file).source();
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
            FileReader<?> reader = SchemaEntry.isFile(schema)
                    ? readers.ofFile(loaded.resolve(schema), loaded.schemas())
                    : readers.ofRecord(schema);
            return reader.ofFrontMatter();
        } catch (UnusableSchemaException | InvalidPathException e) {
            throw loaded.bad(pointer + "/schema", Rules.CONFIG_SCHEMA, Schemas.unusable(e));
        }
    }

    /** Returns the path of a file from the folder of the configuration, with slashes; null if it is elsewhere. */
    public @Nullable String path(Path file) {
        Path resolved = folder.resolve(file);
        return resolved.startsWith(collections.root()) ? collections.path(resolved) : null;
    }

    /** Returns true if a file is in a collection. */
    public boolean includes(Path file) {
        String path = path(file);
        return path != null && collections.collection(path).isPresent();
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

    /** Compares documents that were looked at. */
    public ContentResult compare(List<ContentFacts> facts) {
        return session.compare(facts);
    }
}
