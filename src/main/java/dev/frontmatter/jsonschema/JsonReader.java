package dev.frontmatter.jsonschema;

import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.DataTreeBuilder;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into a {@link DataTree}, so that what is wrong with a schema has a place like all else. */
final class JsonReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final byte[] bytes;
    private final int skipped;
    private final DataTreeBuilder tree;

    private JsonReader(Source source, int skipped) {
        this.bytes = source.bytes();
        this.skipped = skipped;
        this.tree = new DataTreeBuilder(source, KeyTable.empty());
    }

    /**
     * Reads a document.
     *
     * @param source its bytes, all of them
     * @return its data
     * @throws JacksonException if it is not JSON
     */
    static DataTree read(Source source) {
        byte[] bytes = source.bytes();
        boolean mark = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
        int skipped = mark ? 3 : 0;
        try (JsonParser parser =
                JSON.createParser(ObjectReadContext.empty(), bytes, skipped, source.length() - skipped)) {
            return new JsonReader(source, skipped).read(parser);
        }
    }

    private DataTree read(JsonParser parser) {

        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            int start = (int) parser.currentTokenLocation().getByteOffset() + skipped;
            if (tree.nodeCount() > 0 && tree.depth() == 0) {
                throw new tools.jackson.core.exc.StreamReadException(parser, "there is something after its end");
            }
            switch (token) {
                case START_OBJECT -> tree.begin(NodeKind.MAPPING, start);
                case START_ARRAY -> tree.begin(NodeKind.SEQUENCE, start);
                case END_OBJECT, END_ARRAY -> tree.end(start + 1);
                case PROPERTY_NAME -> tree.key(NodeKind.TEXT, new Span(start, endOfText(start)), parser.currentName());
                case VALUE_STRING -> tree.scalar(NodeKind.TEXT, new Span(start, endOfText(start)), parser.getString());
                default -> {
                    String text = parser.getString();
                    tree.scalar(NodeKind.PLAIN, new Span(start, start + text.length()), text);
                }
            }
        }
        if (tree.nodeCount() == 0) {
            throw new tools.jackson.core.exc.StreamReadException(parser, "it is empty");
        }
        return tree.build();
    }

    /** The end of a text, its closing quote included. */
    private int endOfText(int start) {
        int at = start + 1;
        while (bytes[at] != '"') {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        return at + 1;
    }
}
