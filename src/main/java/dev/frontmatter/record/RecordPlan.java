package dev.frontmatter.record;

import dev.frontmatter.schema.ObjectSchema;
import java.lang.invoke.MethodHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a record. A record may hold itself, so this is filled in after it is made. */
final class RecordPlan implements BindingPlan {

    private final Class<?> type;
    private final ObjectSchema schema;
    private Slot[] slots = {};
    private @Nullable Slot rest;
    private @Nullable MethodHandle constructor;
    /** The constructor with its arguments in one array, made when it is first called: that takes time, and checking needs none. */
    private @Nullable MethodHandle creator;

    private @Nullable Object[] template = {};
    private boolean mayRefuse;

    /**
     * Makes a plan that is yet to be completed.
     *
     * @param type the record or class
     * @param title its name for people
     */
    RecordPlan(Class<?> type, String title) {
        this.type = type;
        this.schema = new ObjectSchema(title);
        this.mayRefuse = !isTotal();
    }

    void complete(List<Slot> all, @Nullable Slot others, MethodHandle maker, @Nullable Object[] absentComponents) {
        slots = all.toArray(new Slot[0]);
        rest = others;
        constructor = maker;
        template = absentComponents;
    }

    /** Returns the record or class that is made. */
    Class<?> type() {
        return type;
    }

    /** Returns what the record's front matter must be. */
    ObjectSchema schema() {
        return schema;
    }

    /** Returns true if the record's own constructor takes whatever fits its components. */
    boolean isTotal() {
        return type.isAnnotationPresent(Total.class);
    }

    @Override
    public boolean mayRefuse() {
        return mayRefuse;
    }

    /** Asks the components again, whose records may have learned more; returns true if that changed the answer. */
    boolean refreshMayRefuse() {
        boolean before = mayRefuse;
        mayRefuse |= rest != null && rest.plan().mayRefuse();
        for (Slot slot : slots) {
            mayRefuse |= slot.plan().mayRefuse();
        }
        return mayRefuse != before;
    }

    /** Returns the slot of one of the object's properties. */
    Slot slot(int index) {
        return slots[index];
    }

    /** Returns what takes the keys that the record does not have; its plan makes a map. Null if nothing takes them. */
    @Nullable
    Slot rest() {
        return rest;
    }

    /** Returns the index of the slot for a key's number in the schema's key table, or -1. */
    int indexOf(int keyId) {
        return schema.indexOf(keyId);
    }

    /** Returns the components' values when no key is given, in a new array. */
    @Nullable
    Object[] newComponents() {
        return template.clone();
    }

    /**
     * Makes a record.
     *
     * @param components the values of all components
     * @throws Throwable what the record's constructor throws
     */
    Object create(@Nullable Object[] components) throws Throwable {
        MethodHandle handle = creator;
        if (handle == null) {
            if (constructor == null) {
                throw new IllegalStateException(type + " is not complete");
            }
            handle = Access.spread(constructor);
            creator = handle;
        }
        return handle.invokeExact(components);
    }
}
