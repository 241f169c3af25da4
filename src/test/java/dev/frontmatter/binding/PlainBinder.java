package dev.frontmatter.binding;

import dev.frontmatter.diagnostic.Diagnostics;
import dev.frontmatter.schema.Schema;
import dev.frontmatter.source.Limits;
import dev.frontmatter.tree.DataTree;
import org.jspecify.annotations.Nullable;

/** Makes all values in frames, as was done before there was a shorter way. */
public final class PlainBinder {

    private final Schema schema;
    private final JacksonBinder jackson;

    public PlainBinder(Schema schema) {
        this.schema = schema;
        this.jackson = JacksonBinder.of(schema);
    }

    /** The value of a tree without errors; null if something failed. */
    public @Nullable Object bind(DataTree tree, Limits limits, Diagnostics diagnostics) {
        Binding binding = new Binding(tree, limits, diagnostics, jackson);
        return Binding.orNull(new FrameBinder(binding).value(schema.root(), DataTree.ROOT, true));
    }
}
