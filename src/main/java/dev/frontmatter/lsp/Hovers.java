package dev.frontmatter.lsp;

import dev.frontmatter.jsonschema.SchemaView;
import java.util.List;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.jspecify.annotations.Nullable;

/**
 * The words of the schema for a key or value of a document.
 *
 * @param schema the schema
 * @param pointed the key or value
 */
record Hovers(SchemaView schema, Pointed pointed) {

    /** Returns what the schema says of what is at a position; null if that is nothing. */
    static @Nullable Hover at(OpenDocument document, SchemaView schema, PositionEncoding encoding, Position position) {
        Pointed pointed = Pointed.at(document, encoding, position);
        return pointed == null ? null : new Hovers(schema, pointed).hover();
    }

    private @Nullable Hover hover() {
        List<Object> path = pointed.path();
        SchemaView value = schema.at(path);
        if (value.isEmpty() || path.isEmpty()) {
            return null;
        }
        Object last = path.get(path.size() - 1);
        List<Object> outer = path.subList(0, path.size() - 1);
        boolean required = schema.at(outer).required().contains(last.toString());
        String words = SchemaWords.types(value) + (required ? ", required" : "");
        String all = SchemaWords.markdown(value);
        String title = last instanceof Integer ? words : SchemaWords.code(last.toString()) + ": " + words;
        return new Hover(
                new MarkupContent(MarkupKind.MARKDOWN, all.isEmpty() ? title : title + "\n\n" + all), pointed.range());
    }
}
