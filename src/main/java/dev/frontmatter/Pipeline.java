package dev.frontmatter;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.edit.EditRefusedException;
import dev.frontmatter.edit.FrontMatterEditor;
import dev.frontmatter.jsonschema.JsonSchema;
import dev.frontmatter.record.Binder;
import dev.frontmatter.schema.Schema;
import dev.frontmatter.schema.Target;
import dev.frontmatter.schema.Validator;
import dev.frontmatter.source.Source;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tree.DataTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way of the data, from an input to a document: encoding, fences, syntax, schema, constructors, the user's checks. What
 * could be read is held against the schema even after errors of syntax; nothing is made of a document with errors. Immutable
 * but for the parser's pool of emptied scanners, and thread-safe.
 */
final class Pipeline<T> {

    private final Schema schema;
    private final Binder binder;
    private final ReaderOptions<T> options;
    private final DocumentParser parser;

    Pipeline(Schema schema, Binder binder, ReaderOptions<T> options) {
        this.schema = schema;
        this.binder = binder.withUnknownKeys(options.unknownKeys().severity());
        this.options = options;
        this.parser = new DocumentParser(schema.keys(), options.parsing());
    }

    Binder binder() {
        return binder;
    }

    DocumentParser parser() {
        return parser;
    }

    /** Reads an input. */
    ReadResult<T> read(Source source) throws IOException {
        try (ParsedDocument parsed = parse(source)) {
            return read(parsed);
        }
    }

    /** Returns the diagnostics of an input, and makes its data only if they depend on it. */
    List<Diagnostic> validate(Source source) throws IOException {
        if (!options.checks().isEmpty()) {
            return read(source).diagnostics();
        }
        try (ParsedDocument parsed = parse(source)) {
            if (parsed.isAbsent()) {
                return List.of();
            }
            if (parsed.hasTree() && fits(parsed, parsed.tree())) {
                binder.check(parsed.tree(), options.limits(), parsed.diagnostics());
            }
            addMissingKeys(parsed);
            return parsed.diagnostics().toList();
        }
    }

    private ParsedDocument parse(Source source) throws IOException {
        ParsedDocument parsed = parser.parse(source);
        FixReview.review(parser, parsed.source(), parsed.diagnostics());
        return parsed;
    }

    private ReadResult<T> read(ParsedDocument parsed) {
        Document<T> document = parsed.hasTree() ? document(parsed) : null;
        addMissingKeys(parsed);
        List<Diagnostic> diagnostics =
                parsed.isAbsent() ? List.of() : parsed.diagnostics().toList();
        return new ReadResult<>(parsed.segments(), parser, document, diagnostics);
    }

    /** Makes fixes of the values that schemas name for missing keys. */
    private void addMissingKeys(ParsedDocument parsed) {
        Format whole = options.parsing().wholeFile();
        parsed.diagnostics().takeOffers(offer -> {
            FrontMatterEditor editor = FrontMatterEditor.of(parsed.source()).withLimits(options.limits());
            try {
                return (whole == null ? editor : editor.withoutFences(whole))
                        .setIfAbsent(offer.pointer(), FrontMatterEditor.written(offer.written()))
                        .toFix(offer.certain(), "add `" + offer.entry() + "`");
            } catch (EditRefusedException | IllegalArgumentException e) {
                return Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException("what was read needs no more reading", e);
            }
        });
    }

    /** Holds a tree against the schema, and against the files of JSON Schema if the schema finds no error. */
    private boolean fits(ParsedDocument parsed, DataTree tree) {
        Diagnostics diagnostics = parsed.diagnostics();
        Target target = parsed.target(tree);
        int errors = diagnostics.errorCount();
        Validator.validate(schema, target, options.unknownKeys().severity(), options.limits(), diagnostics);
        // Of a document that lacks a part, a JSON Schema would tell what may not be so.
        if (diagnostics.errorCount() == errors && !tree.isPartial()) {
            for (JsonSchema jsonSchema : options.jsonSchemas()) {
                jsonSchema.validate(target, options.limits(), diagnostics);
            }
        }
        return !diagnostics.hasErrors();
    }

    /** Returns the document; null after an error of the schema, a constructor or one of the user's checks. */
    private @Nullable Document<T> document(ParsedDocument parsed) {
        Diagnostics diagnostics = parsed.diagnostics();
        DataTree tree = options.checks().isEmpty() ? parsed.tree() : parsed.lastingTree();
        if (!fits(parsed, tree)) {
            return null;
        }
        Object data = binder.bind(tree, options.limits(), diagnostics);
        if (data == null) {
            return null;
        }
        @SuppressWarnings("unchecked") // The binder makes what the schema was compiled from.
        Document<T> document = new Document<>(
                (T) data, parsed.segments(), parser, parsed.lends(tree) ? null : tree, options.withBody());
        for (Check<T> check : parsed.isAbsent() ? List.<Check<T>>of() : options.checks()) {
            CheckReport report = new CheckReport(document);
            check.check(document, report);
            report.addTo(diagnostics);
        }
        return diagnostics.hasErrors() ? null : document;
    }
}
