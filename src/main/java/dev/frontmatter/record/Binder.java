package dev.frontmatter.record;

import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.source.Limits;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.tree.DataTree;
import org.jspecify.annotations.Nullable;

/**
 * Makes the Java value of a tree that the validator found no error in. What can still fail is code that is not ours:
 * constructors, creators, and what Jackson binds. A failure is a diagnostic at its place; what holds the failed value is
 * then not made, and the rest is, so that one pass finds every constructor that refuses.
 */
public final class Binder {

    private final RecordModel model;
    private final Door door;

    private Binder(RecordModel model, Door door) {
        this.model = model;
        this.door = door;
    }

    /**
     * Makes a binder for a type.
     *
     * @param model the type, by whose schema the trees were checked
     * @return the binder; it is immutable and may be shared between threads
     * @throws IllegalArgumentException if a deserializer that the type names cannot be used
     * @throws IllegalStateException if it names one, and the Jackson that it needs is missing; the message names what to add
     */
    public static Binder of(RecordModel model) {
        return new Binder(model, Door.of(model.byJackson()));
    }

    /**
     * Returns a binder that treats keys which a deserializer of the user's own finds unknown as given.
     *
     * @param severity how much such a key weighs, or null to let it pass; the default is an error
     * @return the changed binder
     */
    public Binder withUnknownKeys(@Nullable Severity severity) {
        return new Binder(model, door.withUnknownKeys(severity));
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
        Binding binding = new Binding(tree, limits, diagnostics, door);
        return new RecursiveBinder(binding).value(model.plan(), DataTree.ROOT, wanted, 0);
    }
}
