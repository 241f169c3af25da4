package dev.frontmatter.schema;

import dev.frontmatter.tree.KeyTable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mapping with keys of its own, each with a schema. An object may hold itself, so this is filled in once, after it is
 * made; a {@link Schema} numbers its keys.
 */
public final class ObjectSchema implements ValueSchema {

    private final String title;
    private List<Property> properties = List.of();
    /** The schemas of the properties, in their order. */
    private ValueSchema[] schemas = {};

    private @Nullable MapSchema rest;
    private int[] byKeyId = {};
    private long required;
    private long deprecated;
    private Set<String> passedOver = Set.of();
    private boolean open;
    private @Nullable String description;

    /**
     * Makes an object without keys.
     *
     * @param title its name for people
     */
    public ObjectSchema(String title) {
        this.title = title;
    }

    /**
     * Makes an object whose keys are known.
     *
     * @param title its name for people
     * @param properties the keys, in order
     * @return the object
     */
    public static ObjectSchema of(String title, Property... properties) {
        return new ObjectSchema(title).complete(List.of(properties), null);
    }

    /**
     * Fills in the keys.
     *
     * @param all the keys, in order
     * @param others what takes the keys that the object does not have, or null if nothing does
     * @return this object
     */
    public ObjectSchema complete(List<Property> all, @Nullable MapSchema others) {
        properties = List.copyOf(all);
        schemas = new ValueSchema[properties.size()];
        rest = others;
        required = 0;
        deprecated = 0;
        for (int i = 0; i < schemas.length; i++) {
            schemas[i] = properties.get(i).schema();
        }
        for (int i = 0; i < Math.min(schemas.length, Long.SIZE); i++) {
            required |= properties.get(i).required() ? 1L << i : 0;
            deprecated |= properties.get(i).notes().deprecated() ? 1L << i : 0;
        }
        return this;
    }

    /**
     * Lets keys pass that are no properties, and are given to nobody.
     *
     * @param names keys that pass, whatever their values are
     * @param all true if all other keys pass, too, whatever a reader says of unknown keys
     * @return this object
     */
    public ObjectSchema passOver(Set<String> names, boolean all) {
        passedOver = names;
        open = all;
        return this;
    }

    /**
     * Describes the object.
     *
     * @param text words about it, or null
     * @return this object
     */
    public ObjectSchema describe(@Nullable String text) {
        description = text;
        return this;
    }

    /** Returns what a property must be. */
    ValueSchema schema(int index) {
        return schemas[index];
    }

    /** Numbers the keys. */
    void number(KeyTable keys) {
        byKeyId = new int[keys.size()];
        Arrays.fill(byKeyId, -1);
        for (int i = 0; i < properties.size(); i++) {
            for (String name : properties.get(i).names()) {
                byKeyId[keys.id(name)] = i;
            }
        }
    }

    /** Returns true if the properties can be told by the bits of a long, and take all keys that there may be. */
    boolean isSimple() {
        return properties.size() <= Long.SIZE && rest == null;
    }

    /** Returns true if no required property is missing among those whose bits are set, and none of them deprecated. */
    boolean hasJustWhatItShould(long given) {
        return (required & ~given | deprecated & given) == 0;
    }

    /**
     * Returns the object's name for people.
     *
     * @return a title
     */
    public String title() {
        return title;
    }

    /**
     * Returns the keys.
     *
     * @return an unmodifiable list, in order
     */
    public List<Property> properties() {
        return properties;
    }

    /**
     * Returns the keys that pass without being properties.
     *
     * @return an unmodifiable set
     */
    public Set<String> passedOver() {
        return passedOver;
    }

    /**
     * Returns true if a key that is no property passes, and is given to nobody.
     *
     * @param key the key's text
     * @return false if it is not one of {@link #passedOver}
     */
    public boolean passesOver(String key) {
        return passedOver.contains(key);
    }

    /**
     * Returns true if all keys pass.
     *
     * @return true if the object never has an unknown key
     */
    public boolean isOpen() {
        return open;
    }

    /**
     * Returns words about the object.
     *
     * @return a description, or null
     */
    public @Nullable String description() {
        return description;
    }

    /**
     * Returns what takes the keys that the object does not have.
     *
     * @return a schema, or null if nothing takes them
     */
    public @Nullable MapSchema rest() {
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
}
