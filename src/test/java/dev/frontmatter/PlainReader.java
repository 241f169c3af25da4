package dev.frontmatter;

import dev.frontmatter.input.InputSource;
import dev.frontmatter.record.Access;
import dev.frontmatter.record.PlainBinder;
import dev.frontmatter.record.RecordModel;
import dev.frontmatter.schema.Schema;
import dev.frontmatter.schema.WholeValidation;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.testing.TreeText;
import dev.frontmatter.tokenizer.Tokenizer;
import java.io.IOException;

/**
 * Reads documents stage by stage, each in the way that needs no trust: the tokenizer, the check of the encoding, SnakeYAML
 * Engine, the whole validator, values made in frames. What reads faster must answer the same.
 */
final class PlainReader {

    private final Schema schema;
    private final Limits limits;
    private final UnknownKeys unknownKeys;
    private final boolean withBody;
    private final PlainBinder binder;
    private final DocumentParser parser;

    PlainReader(Class<?> type, Limits limits, UnknownKeys unknownKeys, boolean withBody) {
        RecordModel model = RecordModel.of(type, Access.with(null));
        this.schema = model.schema();
        this.limits = limits;
        this.unknownKeys = unknownKeys;
        this.withBody = withBody;
        this.binder = new PlainBinder(model);
        this.parser = new DocumentParser(schema.keys(), new ReaderOptions.Parsing(limits, withBody, false, null));
    }

    Answer read(Source source) throws IOException {
        if (withBody) {
            InputSource.of(source).load((int) Math.min(Integer.MAX_VALUE, limits.documentBytes() + 1L));
        }
        ParsedDocument parsed = parser.parseByEngine(Tokenizer.split(source, limits));
        Diagnostics diagnostics = parsed.diagnostics();
        FixReview.review(parser, parsed.source(), diagnostics);
        Object data = null;
        String tree = "";
        if (parsed.hasTree()) {
            tree = TreeText.of(parsed.tree());
            WholeValidation.validate(schema, parsed.target(parsed.tree()), unknownKeys.severity(), limits, diagnostics);
            data = diagnostics.hasErrors() ? null : binder.bind(parsed.tree(), limits, diagnostics);
        }
        return new Answer(data, Answer.segments(parsed.segments()), tree, diagnostics.toList());
    }
}
