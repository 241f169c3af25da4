package dev.frontmatter.config;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.content.ContentFacts;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.jsonschema.SchemaView;
import dev.frontmatter.source.FileAccess;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Checks each document against its schema: the first that is named, by the configuration or by the document itself. A
 * document without one is checked for its form alone. May be used by several threads.
 */
public final class Schemas {

    private final RunConfiguration configuration;
    private final Readers readers;
    private final FileReader<Map<String, @Nullable Object>> untyped;
    private final BooleanSupplier optional;
    private final @Nullable Instant now;
    private final @Nullable FileReader<?> only;
    private @Nullable ConfiguredCollections collections;
    private boolean hasCollections;

    /**
     * Creates the schemas of a run.
     *
     * @param configuration names schemas
     * @param optional returns true if files may be without front matter; asked when a document is checked
     */
    public Schemas(RunConfiguration configuration, BooleanSupplier optional) {
        this(configuration, optional, null, null);
    }

    /**
     * Creates the schemas of a run.
     *
     * @param configuration names schemas
     * @param optional returns true if files may be without front matter; asked when a document is checked
     * @param now the time that relative dates are measured from; null for the time that it is
     * @param only reads every document, whatever the configuration names; null if that decides
     */
    public Schemas(
            RunConfiguration configuration,
            BooleanSupplier optional,
            @Nullable Instant now,
            @Nullable FileReader<?> only) {
        this.optional = optional;
        this.only = only;
        this.now = now;
        this.configuration = configuration;
        this.readers = new Readers(configuration.folder(), optional);
        this.untyped = new FileReader<>(FrontMatter.untyped(), optional);
    }

    /**
     * Checks a document, whose name says where it is.
     *
     * @throws IOException if it cannot be read
     * @throws BadConfigurationException if the configuration, or a schema that it names, cannot be used
     */
    public Verdict check(Source source) throws IOException {
        Path file = path(source.name());
        Optional<ConfiguredCollections> across = collections();
        Optional<ContentFacts> facts = across.isPresent() ? across.get().look(file, source) : Optional.empty();
        if (facts.isPresent()) {
            ContentFacts kept = facts.get();
            return new Verdict(
                    kept.diagnostics(),
                    only == null ? across.get().schema(kept) : SchemaUse.NAMED,
                    kept,
                    across.get().rules(kept));
        }
        if (only != null) {
            return named(only, source);
        }
        Optional<SchemaEntry> configured = configuration.schema(file);
        if (configured.isPresent()) {
            return named(reader(configured.get()), source);
        }
        FrontMatterReader<Map<String, @Nullable Object>> reader = untyped.forFile(source.name());
        List<Diagnostic> ofForm = Form.check(reader, source);
        NamedSchema named = NamedSchema.in(source, reader).orElse(null);
        if (named == null) {
            return new Verdict(ofForm, SchemaUse.NONE);
        }
        if (named.isWebAddress()) {
            return new Verdict(ofForm, SchemaUse.NOT_FETCHED);
        }
        try {
            Path schema = named.file(configuration.folder().resolve(file));
            FileAccess access =
                    configuration.folder().below(configuration.folder().top());
            return named(readers.ofFile(schema, access), source);
        } catch (UnusableSchemaException e) {
            Diagnostic error = Diagnostic.error(Rules.CONFIG_SCHEMA, source, named.span(), unusable(e))
                    .at(named.pointer())
                    .build();
            return new Verdict(List.of(error), SchemaUse.NAMED);
        }
    }

    /**
     * Returns the schema that a document is held against, for those who look at it.
     *
     * @param source the document, whose name says where it is
     * @return the schema; empty if there is none, or it cannot be used
     * @throws IOException if the document cannot be read
     * @throws BadConfigurationException if the configuration, or a schema that it names, cannot be used
     */
    public Optional<SchemaView> schema(Source source) throws IOException {
        Path file = path(source.name());
        try {
            Optional<ConfiguredCollections> across = collections();
            if (across.isPresent() && across.get().includes(file)) {
                return Optional.ofNullable(across.get().reader(file, readers)).map(FileReader::schema);
            }
            Optional<SchemaEntry> configured = configuration.schema(file);
            if (configured.isPresent()) {
                return Optional.of(reader(configured.get()).schema());
            }
            NamedSchema named =
                    NamedSchema.in(source, untyped.forFile(source.name())).orElse(null);
            if (named == null || named.isWebAddress()) {
                return Optional.empty();
            }
            Path schema = named.file(configuration.folder().resolve(file));
            FileAccess access =
                    configuration.folder().below(configuration.folder().top());
            return Optional.of(readers.ofFile(schema, access).schema());
        } catch (UnusableSchemaException | IllegalArgumentException e) {
            // To check the document says why.
            return Optional.empty();
        }
    }

    /**
     * Returns the collections of the configuration; empty if it has none.
     *
     * @throws BadConfigurationException if the configuration, or a schema that it names, cannot be used
     */
    public synchronized Optional<ConfiguredCollections> collections() {
        if (!hasCollections) {
            collections =
                    configuration.collections(readers, optional, now, only).orElse(null);
            hasCollections = true;
        }
        return Optional.ofNullable(collections);
    }

    private static Verdict named(FileReader<?> reader, Source source) throws IOException {
        return new Verdict(reader.forFile(source.name()).validate(source), SchemaUse.NAMED);
    }

    /** Returns the warnings about the JSON Schema files that documents were held against, by file and place, each once. */
    public List<Diagnostic> schemaDiagnostics() {
        return only == null ? readers.schemaDiagnostics() : only.schemaDiagnostics();
    }

    private FileReader<?> reader(SchemaEntry entry) {
        try {
            return entry.isFile()
                    ? readers.ofFile(entry.file(), entry.configuration().schemas())
                    : readers.ofRecord(entry.target());
        } catch (UnusableSchemaException | InvalidPathException e) {
            throw entry.unusable(e);
        }
    }

    static String unusable(Exception e) {
        return "the schema cannot be used: " + e.getMessage();
    }

    /** Returns where a document is, going by its name; one whose name is no path is in the working folder. */
    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            return Path.of("unnamed");
        }
    }
}
