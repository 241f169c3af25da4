package dev.frontmatter.jsonschema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.serialization.NodeReader;
import dev.frontmatter.bytes.Utf8;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.json.JsonReader;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads schemas, those that networknt asks for too, so that all are made of the same kinds of values. */
final class SchemaReader implements NodeReader {

    /** The bounds of a schema: as large as its file, and nested as deeply as can be compiled. */
    static final Limits LIMITS =
            Limits.defaults().withDepth(500).withValues(Integer.MAX_VALUE).withScalarBytes(Integer.MAX_VALUE);

    @Override
    public JsonNode readTree(String text, InputFormat format) {
        return read(Source.ofText("schema", text));
    }

    @Override
    public JsonNode readTree(InputStream in, InputFormat format) {
        try {
            return read(Source.wrap("schema", in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a schema.
     *
     * @param source its text in UTF-8
     * @param diagnostics takes what is not JSON
     * @return its data; null after an error
     */
    static @Nullable DataTree read(Source source, Diagnostics diagnostics) {
        int start = Utf8.byteOrderMarkLength(source.bytes(), source.length());
        Span text = new Span(start, source.length());
        return JsonReader.INSTANCE.read(source, text, KeyTable.empty(), LIMITS, diagnostics);
    }

    private static JsonNode read(Source source) {
        Diagnostics diagnostics = new Diagnostics(source, LIMITS);
        DataTree tree = read(source, diagnostics);
        if (tree == null) {
            throw new UnusableSchema(diagnostics.toList().get(0).message());
        }
        return JsonValues.ofSchema(tree, LIMITS);
    }
}
