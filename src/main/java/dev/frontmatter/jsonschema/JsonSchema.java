package dev.frontmatter.jsonschema;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionConfig;
import com.networknt.schema.ExecutionContextCustomizer;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.ValidationLimitExceededException;
import com.networknt.schema.dialect.BasicDialectRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import com.networknt.schema.resource.SchemaLoader;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.pattern.OwnStack;
import dev.frontmatter.schema.Target;
import dev.frontmatter.schema.ValueDiagnostics;
import dev.frontmatter.source.FileAccess;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.OpenedFile;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.json.JsonNotation;
import dev.frontmatter.tree.DataTree;
import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A JSON Schema, compiled from a file and from the local files that it refers to. Nothing else is ever read or fetched.
 * Immutable and thread-safe.
 */
public final class JsonSchema {

    private static final List<Dialect> DIALECTS = List.of(
            bounded(Dialects.getDraft202012()),
            bounded(Dialects.getDraft201909()),
            bounded(Dialects.getDraft7()),
            bounded(Dialects.getDraft6()),
            bounded(Dialects.getDraft4()));

    /** A schema that offers several ways at each level would otherwise take steps that double with each level. */
    private static final long STEPS = 100_000;

    private static final long STEPS_PER_VALUE = 50;

    private static final int ERRORS = 4_000;

    /** So many schemas inside schemas are evaluated on any stack, and that is enough for nearly all documents. */
    private static final int SHALLOW = 20;

    /** So many are the most. */
    private static final int DEEP = 4_096;

    /** More than networknt takes to evaluate a schema inside another one. */
    private static final long STACK_PER_SCHEMA = 4 << 10;

    /** The stack, in bytes, that a schema is compiled on, whatever stack the caller has; a schema too deep for it is refused. */
    private static final long STACK_TO_COMPILE = 64 << 20;

    private static final Limits SCHEMA_LIMITS = SchemaReader.LIMITS.withDiagnostics(5);

    private final SchemaFiles files;
    private final SchemaFiles.@Nullable Resource start;
    private final Schema schema;
    private final ValueTrial trial;

    private JsonSchema(SchemaFiles files, SchemaFiles.@Nullable Resource start, Schema schema, ValueTrial trial) {
        this.files = files;
        this.start = start;
        this.schema = schema;
        this.trial = trial;
    }

    /**
     * Compiles a schema.
     *
     * @param file a file of JSON
     * @param access opens the files that it refers to; if it is bounded, messages show no text of them, nor of the schema
     *     unless that is quotable
     * @return the schema
     * @throws IllegalArgumentException if it is no schema, or refers to what is not there or not local; the message names
     *     the place and says what to change
     */
    public static JsonSchema of(OpenedFile file, FileAccess access) {
        String name = DisplayText.escape(file.source().name());
        try {
            SchemaFiles files = SchemaFiles.read(file, access);
            InPlace.requireNoLoop(files);
            return OwnStack.call(STACK_TO_COMPILE, () -> compile(files));
        } catch (UnusableSchema e) {
            throw e;
        } catch (StackOverflowError e) {
            throw new UnusableSchema(name + ": is nested too deeply; give parts of it names in $defs", e);
        } catch (RuntimeException e) {
            // What the validator says of a schema holds text of it, of any of its files.
            String message = name + ": cannot be compiled";
            throw access.isBounded()
                    ? new UnusableSchema(message)
                    : new UnusableSchema(message + ": " + DisplayText.escape(String.valueOf(e.getMessage())), e);
        }
    }

    private static JsonSchema compile(SchemaFiles files) {
        SchemaRegistry registry = registry(files);
        for (SchemaFile each : files.all()) {
            requireSchema(each, files, registry);
        }
        JsonNode root = JsonValues.ofSchema(files.main().tree(), SCHEMA_LIMITS);
        Schema schema = registry.getSchema(SchemaLocation.of(files.main().iri()), root);
        schema.initializeValidators();
        SchemaFiles.Resource start = new SchemaFiles.Resource(files.main(), DataTree.ROOT);
        return new JsonSchema(files, start, schema, new ValueTrial(registry));
    }

    private static SchemaRegistry registry(SchemaFiles files) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_POINTER)
                .preloadSchema(true)
                .regularExpressionFactory(new BoundedPatterns())
                .messageSource(JsonSchema::message)
                .build();
        SchemaLoader loader = new SchemaLoader(List.of(), List.of(iri -> {
            SchemaFiles.Resource resource = files.resource(iri.toString());
            if (resource == null) {
                return null;
            }
            byte[] text = resource.file().tree().bytes();
            return () -> new ByteArrayInputStream(text);
        }));
        return SchemaRegistry.builder()
                .dialectRegistry(new BasicDialectRegistry(DIALECTS))
                .defaultDialectId(files.version().getDialectId())
                .schemaRegistryConfig(config)
                .nodeReader(new SchemaReader())
                .schemaLoader(loader)
                .build();
    }

    /** Names an error. What is said of it is made here, and a message of networknt's can be as long as the schema. */
    private static String message(String key, Supplier<String> ownMessage, Locale locale, Object... arguments) {
        return key;
    }

    private static Dialect bounded(Dialect dialect) {
        Dialect.Builder bounded = Dialect.builder(dialect)
                .formats(Formats::addTo)
                .keyword(new UniqueItems())
                .keyword(new AllowedValues("enum"));
        // Older drafts have no such keywords.
        if (dialect.getKeywords().containsKey("const")) {
            bounded.keyword(new AllowedValues("const"));
        }
        if (dialect.getKeywords().containsKey("if")) {
            bounded.keyword(new Condition());
        }
        return bounded.build();
    }

    /** Holds a file against the schema of schemas. */
    private static void requireSchema(SchemaFile file, SchemaFiles files, SchemaRegistry registry) {
        SpecificationVersion version = SchemaFiles.version(file, files.version());
        Schema metaschema = registry.getSchema(SchemaLocation.of(version.getDialectId()));
        DataTree tree = file.tree();
        Diagnostics diagnostics = new Diagnostics(tree.source(), SCHEMA_LIMITS);
        new JsonSchema(files, null, metaschema, new ValueTrial(registry))
                .validate(
                        new Target(tree, JsonNotation.INSTANCE, tree.span(DataTree.ROOT)),
                        SCHEMA_LIMITS,
                        true,
                        diagnostics);
        if (diagnostics.hasErrors()) {
            throw new UnusableSchema(diagnostics.toList().stream()
                    .map(diagnostic ->
                            file.quotable() ? headline(diagnostic) : place(diagnostic) + "is not JSON Schema")
                    .distinct()
                    .collect(Collectors.joining("\n")));
        }
    }

    private static String headline(Diagnostic diagnostic) {
        // Other advice is about values, and this one is a schema.
        String hint = diagnostic
                .hint()
                .filter(text -> text.startsWith("did you mean"))
                .map(text -> "; " + text)
                .orElse("");
        String message = diagnostic.pointer().isEmpty()
                ? diagnostic.message().replace("the front matter ", "the schema ")
                : diagnostic.message();
        return place(diagnostic) + DisplayText.escape(message + hint);
    }

    private static String place(Diagnostic diagnostic) {
        return DisplayText.escape(diagnostic.sourceName() + ":" + diagnostic.start() + ": ");
    }

    /**
     * Returns what is valid in the schema's files, and never meant.
     *
     * @return warnings, file by file
     */
    public List<Diagnostic> warnings() {
        return SchemaWarnings.of(files);
    }

    /**
     * Validates a document.
     *
     * @param target the document
     * @param limits bound its numbers and the work
     * @param diagnostics takes what is found
     */
    public void validate(Target target, Limits limits, Diagnostics diagnostics) {
        validate(target, limits, files.names("$schema"), diagnostics);
    }

    private void validate(Target target, Limits limits, boolean withSchemaKey, Diagnostics diagnostics) {
        DataTree tree = target.tree();
        ValueDiagnostics valueErrors = new ValueDiagnostics(target, diagnostics);
        JsonNode document = JsonValues.of(tree, limits, valueErrors, withSchemaKey);
        if (document == null) {
            return;
        }
        try {
            Errors found = errors(document, tree.nodeCount(), limits);
            boolean deprecating = start != null && files.areDeprecating();
            if (!found.kept().isEmpty() || deprecating) {
                SchemaErrors ofDocument = new SchemaErrors(target, files, start, trial, diagnostics);
                ofDocument.report(found.kept(), found.dropped());
                if (deprecating) {
                    ofDocument.reportDeprecated(document);
                }
            }
        } catch (UndecidedText e) {
            JsonValues.TextPlace place = JsonValues.placeOf(e.text(), document, tree, withSchemaKey);
            String subject = place.key() ? "key `" + tree.path(place.node()) + "` " : valueErrors.subject(place.node());
            valueErrors.undecided(place.node(), subject, e.must(), e.reason(), e.hint());
        } catch (ValidationLimitExceededException e) {
            diagnostics.add(diagnostics
                    .error(
                            Rules.UNDECIDED,
                            target.fence(),
                            target.name()
                                    + " is nested too deeply, or offers too many choices, to be held against its JSON Schema")
                    .hint("nest it less deeply, or let the schema tell its choices apart by a key"));
        } catch (RuntimeException e) {
            throw files.areQuotable()
                    ? e
                    : new IllegalStateException(files + ": no document can be held against this schema");
        }
    }

    /** The errors of a document, and the first one of each list that was too long. */
    private record Errors(Collection<Error> kept, Collection<Error> dropped) {}

    private Errors errors(JsonNode document, int values, Limits limits) {
        try {
            return errors(document, values, limits, SHALLOW);
        } catch (ValidationLimitExceededException e) {
            if (e.getLimitKind() != ValidationLimitExceededException.LimitKind.EVALUATION_DEPTH) {
                throw e;
            }
            return OwnStack.call(DEEP * STACK_PER_SCHEMA, () -> errors(document, values, limits, DEEP));
        }
    }

    private Errors errors(JsonNode document, int values, Limits limits, int depth) {
        ExecutionConfig config = ExecutionConfig.builder()
                .formatAssertionsEnabled(true)
                .maxEvaluationSteps(STEPS + STEPS_PER_VALUE * values)
                .maxEvaluationDepth(depth)
                .build();
        // Several errors can be one for a reader, so more are kept than are shown.
        BoundedErrors evaluation =
                new BoundedErrors(config, (int) Math.min(Integer.MAX_VALUE, ERRORS + (long) limits.diagnostics()));
        Collection<Error> kept =
                schema.validate(evaluation, document, OutputFormat.DEFAULT, (ExecutionContextCustomizer) null);
        return new Errors(kept, evaluation.dropped());
    }
}
