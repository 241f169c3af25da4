package dev.frontmatter.record;

import dev.frontmatter.source.Limits;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.tree.DataTree;
import org.jspecify.annotations.Nullable;

/** Makes all values in frames, as was done before there was a shorter way. */
public final class PlainBinder {

    private final RecordModel model;
    private final Door door;

    public PlainBinder(RecordModel model) {
        this.model = model;
        this.door = Door.of(model.byJackson());
    }

    /** The value of a tree without errors; null if something failed. */
    public @Nullable Object bind(DataTree tree, Limits limits, Diagnostics diagnostics) {
        Binding binding = new Binding(tree, limits, diagnostics, door);
        return Binding.orNull(new FrameBinder(binding).value(model.plan(), DataTree.ROOT, true));
    }
}
