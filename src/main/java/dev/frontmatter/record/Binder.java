package dev.frontmatter.record;

import dev.frontmatter.diagnostic.Diagnostics;
import dev.frontmatter.source.Limits;
import dev.frontmatter.tree.DataTree;
import org.jspecify.annotations.Nullable;

/**
 * Makes the Java value of a tree that the validator found no error in. What can still fail is code that is not ours:
 * constructors, creators, and what Jackson binds. A failure is a finding at its place; what holds the failed value is
 * then not made, and the rest is, so that one pass finds every constructor that refuses.
 */
public final class Binder {

    private final RecordModel model;
    private final JacksonBinder jackson;

    private Binder(RecordModel model, JacksonBinder jackson) {
        this.model = model;
        this.jackson = jackson;
    }

    /**
     * Makes a binder for a type.
     *
     * @param model the type, by whose schema the trees were checked
     * @return the binder; it is immutable and may be shared between threads
     * @throws IllegalArgumentException if a type that Jackson has to bind is not one it can
     */
    public static Binder of(RecordModel model) {
        return new Binder(model, JacksonBinder.of(model));
    }

    /**
     * Makes the value of a whole tree.
     *
     * @param tree a tree without validation errors
     * @param limits the limits that it was checked with
     * @param diagnostics takes what fails
     * @return the value, or null if something failed
     */
    public @Nullable Object bind(DataTree tree, Limits limits, Diagnostics diagnostics) {
        return Binding.orNull(made(tree, limits, diagnostics, true));
    }

    /**
     * Finds what {@link #bind} would fail at, and makes no more than that takes.
     *
     * @param tree a tree without validation errors
     * @param limits the limits that it was checked with
     * @param diagnostics takes what fails
     */
    public void check(DataTree tree, Limits limits, Diagnostics diagnostics) {
        made(tree, limits, diagnostics, false);
    }

    private Object made(DataTree tree, Limits limits, Diagnostics diagnostics, boolean wanted) {
        Binding binding = new Binding(tree, limits, diagnostics, jackson);
        return new RecursiveBinder(binding).value(model.plan(), DataTree.ROOT, wanted, 0);
    }
}
