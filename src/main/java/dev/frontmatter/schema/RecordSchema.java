package dev.frontmatter.schema;

import dev.frontmatter.tree.KeyTable;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mapping whose keys are the components of a record. A record may hold itself, so this is filled in after it is made. */
public final class RecordSchema implements ValueSchema {

    private final Class<?> type;
    private List<Property> properties = List.of();
    private @Nullable Property rest;
    private @Nullable MethodHandle constructor;
    /** The constructor with its arguments in one array, made when it is first called: that takes time, and checking needs none. */
    private @Nullable MethodHandle creator;

    private @Nullable Object[] template = {};
    private int[] byKeyId = {};
    private long required;
    private boolean mayRefuse;

    RecordSchema(Class<?> type) {
        this.type = type;
        this.mayRefuse = !isTotal();
    }

    void complete(
            List<Property> properties, @Nullable Property rest, MethodHandle constructor, @Nullable Object[] template) {
        this.properties = List.copyOf(properties);
        this.rest = rest;
        this.constructor = constructor;
        this.template = template;
        for (int i = 0; i < Math.min(properties.size(), Long.SIZE); i++) {
            required |= properties.get(i).required() ? 1L << i : 0;
        }
    }

    /** Whether the record's own constructor takes whatever fits its components. */
    public boolean isTotal() {
        return type.isAnnotationPresent(Total.class);
    }

    @Override
    public boolean mayRefuse() {
        return mayRefuse;
    }

    /** Asks the components again, whose records may have learned more; true if that changed the answer. */
    boolean refreshMayRefuse() {
        boolean before = mayRefuse;
        mayRefuse |= properties.stream().anyMatch(property -> property.schema().mayRefuse())
                || rest != null && rest.schema().mayRefuse();
        return mayRefuse != before;
    }

    /** Whether the properties can be told by the bits of a long, and take all keys that there may be. */
    boolean isSimple() {
        return properties.size() <= Long.SIZE && rest == null;
    }

    /** Whether no required property is missing among those whose bits are set. */
    boolean hasAllRequired(long given) {
        return (required & ~given) == 0;
    }

    void number(KeyTable keys) {
        byKeyId = new int[keys.size()];
        Arrays.fill(byKeyId, -1);
        for (int i = 0; i < properties.size(); i++) {
            for (String name : properties.get(i).names()) {
                byKeyId[keys.id(name)] = i;
            }
        }
    }

    /**
     * The record.
     *
     * @return its class
     */
    public Class<?> type() {
        return type;
    }

    /**
     * The keys that the record has.
     *
     * @return an unmodifiable list in the order of the components
     */
    public List<Property> properties() {
        return properties;
    }

    /**
     * What takes the keys that the record does not have.
     *
     * @return a property whose schema is a {@link ValueSchema.Mapping}, or null if there is none
     */
    public @Nullable Property rest() {
        return rest;
    }

    /**
     * Finds a property.
     *
     * @param keyId a key's number in the schema's key table
     * @return the index of the property that has this key, or -1
     */
    public int indexOf(int keyId) {
        return keyId < 0 ? -1 : byKeyId[keyId];
    }

    /**
     * The components' values when no key is given.
     *
     * @return a new array
     */
    public @Nullable Object[] newComponents() {
        return template.clone();
    }

    /**
     * Makes a record.
     *
     * @param components the values of all components
     * @return the record
     * @throws Throwable what the record's constructor throws
     */
    public Object create(@Nullable Object[] components) throws Throwable {
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
