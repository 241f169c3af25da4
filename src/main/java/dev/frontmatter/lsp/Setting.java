package dev.frontmatter.lsp;

import dev.frontmatter.config.ConfiguredCollections;
import dev.frontmatter.config.Policy;
import dev.frontmatter.config.RunConfiguration;
import dev.frontmatter.config.SchemaUse;
import dev.frontmatter.config.Schemas;
import dev.frontmatter.config.Severities;
import dev.frontmatter.config.Treated;
import dev.frontmatter.config.Verdict;
import dev.frontmatter.content.ContentFacts;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.jsonschema.SchemaView;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of a folder as it was at one time, with the schemas and severities that it names. May be used by several
 * threads. Each method may throw a {@link dev.frontmatter.config.BadConfigurationException}.
 */
final class Setting {

    private static final Comparator<Diagnostic> DOCUMENT_ORDER = Comparator.comparingInt(
                    (Diagnostic d) -> d.span().start())
            .thenComparingInt(d -> d.span().end());

    private final FolderRun run;
    private final RunConfiguration configuration;
    private final Schemas schemas;
    private final Policy policy;

    private Setting(FolderRun run, RunConfiguration configuration) {
        this.run = run;
        this.configuration = configuration;
        // Where nobody asked for anything, a file without front matter is no error.
        this.schemas = new Schemas(
                configuration, () -> configuration.file().isEmpty() || configuration.isFrontMatterOptional());
        this.policy = new Policy(Severities.NONE, configuration, true);
    }

    /** Returns what a folder's configuration says now. */
    static Setting of(FolderRun run) {
        return new Setting(run, run.configuration());
    }

    /** Returns the same with another look at the file system and the clock. */
    Setting refreshed() {
        return new Setting(run, configuration);
    }

    /**
     * A document that was checked by itself.
     *
     * @param source its text
     * @param diagnostics those that need no other document, weighed, in document order
     * @param schema what it was held against
     * @param facts what is kept of it to be compared with others; null if it is in no collection
     * @param contentRules the rules of its collection
     */
    record Alone(
            Source source,
            List<Diagnostic> diagnostics,
            SchemaUse schema,
            @Nullable ContentFacts facts,
            Set<Rule> contentRules) {}

    /** Returns true if the configuration, or the command by itself, names a file. */
    boolean includes(Path file) {
        return configuration.content().includes(file)
                && configuration.exclusionOnTheWayTo(file).isEmpty();
    }

    /** Checks a document, whose name says where it is. */
    Alone check(Source source) throws IOException {
        Verdict verdict = schemas.check(source);
        Treated own = policy.apply(source, verdict.diagnostics(), verdict.schema(), verdict.contentRules());
        return new Alone(source, own.diagnostics(), verdict.schema(), verdict.facts(), verdict.contentRules());
    }

    /** Returns what is kept of a document to be compared with others; null if it is in no collection. */
    @Nullable
    ContentFacts look(Source source) throws IOException {
        return schemas.check(source).facts();
    }

    /**
     * Returns all diagnostics of a document.
     *
     * @param alone the document
     * @param across those that depend on other documents, not weighed yet; null if it was not compared with any
     */
    List<Diagnostic> all(Alone alone, @Nullable List<Diagnostic> across) throws IOException {
        Source commented = Policy.hasComments(alone.source()) ? alone.source() : null;
        if (across == null || across.isEmpty() && commented == null) {
            return alone.diagnostics();
        }
        return Stream.concat(
                        alone.diagnostics().stream(),
                        policy.applyAcross(commented, across, alone.contentRules()).diagnostics().stream())
                .sorted(DOCUMENT_ORDER)
                .toList();
    }

    /**
     * Returns the diagnostics of a file that is not open, which depend on other documents.
     *
     * @param commented its text, if comments in it may silence rules; else null
     * @param across the diagnostics, not weighed yet
     */
    List<Diagnostic> weighed(@Nullable Source commented, List<Diagnostic> across) throws IOException {
        return policy.applyAcross(commented, across, Set.of()).diagnostics();
    }

    /** Returns those of a file's diagnostics that the baseline does not list. */
    List<Diagnostic> fresh(String name, List<Diagnostic> diagnostics, SchemaUse schema) {
        return run.fresh(configuration, name, diagnostics, schema);
    }

    /** Returns the schema of a document; empty if it has none, or it cannot be used. */
    Optional<SchemaView> schema(Source source) throws IOException {
        return schemas.schema(source);
    }

    /** Returns the collections; empty if there are none. */
    Optional<ConfiguredCollections> collections() {
        return schemas.collections();
    }

    /** Returns the files of the collections. */
    List<Path> files(ConfiguredCollections collections) {
        return run.files(collections, configuration);
    }

    /** Returns the warnings about collections without a document, weighed. */
    List<Diagnostic> empty(ConfiguredCollections collections, List<ContentFacts> facts) {
        return policy.apply(collections.unused(facts)).diagnostics();
    }

    /** Returns the warnings about the schemas that were used so far, weighed. */
    List<Diagnostic> ofSchemas() {
        return policy.apply(schemas.schemaDiagnostics()).diagnostics();
    }

    /** Returns the configuration. */
    RunConfiguration configuration() {
        return configuration;
    }
}
