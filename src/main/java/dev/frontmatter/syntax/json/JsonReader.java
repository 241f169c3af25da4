package dev.frontmatter.syntax.json;

import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.FormatReader;
import dev.frontmatter.syntax.Notation;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) into a {@link DataTree}, in one pass over the bytes. What is often written and is no JSON, such as
 * comments and single quotes, is an error of its own, behind which reading goes on. Nothing at all is no JSON.
 */
public final class JsonReader implements FormatReader {

    /** The only one: it has no state. */
    public static final JsonReader INSTANCE = new JsonReader();

    private JsonReader() {}

    @Override
    public Notation notation() {
        return JsonNotation.INSTANCE;
    }

    @Override
    public @Nullable DataTree read(Source source, Span text, KeyTable keys, Limits limits, Diagnostics diagnostics) {
        return new JsonScan(source, text, keys, limits, diagnostics).read();
    }
}
