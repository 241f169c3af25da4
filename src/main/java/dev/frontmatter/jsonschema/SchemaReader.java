package dev.frontmatter.jsonschema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.serialization.NodeReader;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;

/** Reads the schemas that networknt asks for, so that all are made of the same kinds of values. */
final class SchemaReader implements NodeReader {

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

    private static JsonNode read(Source source) {
        return JsonValues.ofSchema(JsonReader.read(source), Limits.defaults());
    }
}
