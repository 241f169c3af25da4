package dev.frontmatter.infer;

import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values of a key, or the elements of its lists, in many documents: counts and a few examples, no values. */
final class ValueStats {

    private static final int MOST_EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 80;

    private static final BigInteger LEAST_LONG = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MOST_LONG = BigInteger.valueOf(Long.MAX_VALUE);

    private final Profile profile;
    private final int depth;
    private final Tally all;
    private final Tally nulls;
    private final Map<Kind, Tally> kinds = new EnumMap<>(Kind.class);
    private final List<Object> examples = new ArrayList<>(1);
    private @Nullable TextStats texts;
    private @Nullable ValueStats elements;
    private @Nullable ObjectStats fields;
    private IntegerSize size = IntegerSize.INT;
    private boolean deep;

    /** The smallest type of Java that holds all integers. */
    enum IntegerSize {
        INT,
        LONG,
        BIG
    }

    ValueStats(Profile profile, int depth) {
        this.profile = profile;
        this.depth = depth;
        this.all = new Tally(profile.options().mostRare());
        this.nulls = new Tally(profile.options().mostRare());
    }

    /**
     * Counts a value.
     *
     * @param value a value of no declared type
     * @param spot its place
     * @param written returns the text of a scalar by its pointer
     */
    void add(@Nullable Object value, Spot spot, Function<String, String> written) {
        all.add(spot);
        Kind kind = Kind.of(value);
        if (kind == null) {
            nulls.add(spot);
            return;
        }
        kinds.computeIfAbsent(kind, key -> new Tally(profile.options().mostRare()))
                .add(spot);
        if (value instanceof List<?> list) {
            addElements(list, spot, written);
        } else if (value instanceof Map<?, ?> map) {
            addFields(map, spot, written);
        } else {
            Object plain = value instanceof Temporal ? written.apply(spot.pointer()) : value;
            addScalar(plain, spot);
        }
    }

    private void addElements(List<?> list, Spot spot, Function<String, String> written) {
        ValueStats into = elements;
        if (into == null) {
            if (!mayGoDeeper()) {
                return;
            }
            into = new ValueStats(profile, depth + 1);
            elements = into;
        }
        for (int i = 0; i < list.size(); i++) {
            into.add(list.get(i), spot.element(i), written);
        }
    }

    private void addFields(Map<?, ?> map, Spot spot, Function<String, String> written) {
        ObjectStats into = fields;
        if (into == null) {
            if (!mayGoDeeper()) {
                return;
            }
            into = new ObjectStats(profile, depth + 1);
            fields = into;
        }
        into.add(map, spot, written);
    }

    private boolean mayGoDeeper() {
        deep |= depth >= profile.options().mostDepth() || !profile.takesAnother();
        return !deep;
    }

    private void addScalar(@Nullable Object value, Spot spot) {
        if (value instanceof String text) {
            TextStats into = texts;
            if (into == null) {
                into = new TextStats(profile.options());
                texts = into;
            }
            into.add(text, spot);
            if (!text.isBlank() && text.length() <= LONGEST_EXAMPLE) {
                addExample(text);
            }
        } else if (value instanceof Double number) {
            if (Double.isFinite(number)) {
                addExample(number);
            }
        } else if (value != null) {
            grow(sizeOf(value));
            addExample(value);
        }
    }

    private static IntegerSize sizeOf(Object value) {
        if (value instanceof Long) {
            return IntegerSize.LONG;
        }
        if (value instanceof BigInteger big) {
            return big.compareTo(LEAST_LONG) < 0 || big.compareTo(MOST_LONG) > 0 ? IntegerSize.BIG : IntegerSize.LONG;
        }
        return IntegerSize.INT;
    }

    private void grow(IntegerSize other) {
        size = other.compareTo(size) > 0 ? other : size;
    }

    private void addExample(Object example) {
        if (examples.size() < MOST_EXAMPLES && !examples.contains(example)) {
            examples.add(example);
        }
    }

    /** Adds what another counted in other documents. */
    void merge(ValueStats other) {
        all.merge(other.all);
        nulls.merge(other.nulls);
        other.kinds.forEach((kind, tally) -> kinds.computeIfAbsent(
                        kind, key -> new Tally(profile.options().mostRare()))
                .merge(tally));
        other.examples.forEach(this::addExample);
        grow(other.size);
        deep |= other.deep;
        if (other.texts != null) {
            if (texts == null) {
                texts = new TextStats(profile.options());
            }
            texts.merge(other.texts);
        }
        if (other.elements != null) {
            if (elements == null && mayGoDeeper()) {
                elements = new ValueStats(profile, depth + 1);
            }
            if (elements != null) {
                elements.merge(other.elements);
            }
        }
        if (other.fields != null) {
            if (fields == null && mayGoDeeper()) {
                fields = new ObjectStats(profile, depth + 1);
            }
            if (fields != null) {
                fields.merge(other.fields);
            }
        }
    }

    /** Returns the count of all values. */
    Tally all() {
        return all;
    }

    Tally nulls() {
        return nulls;
    }

    Map<Kind, Tally> kinds() {
        return kinds;
    }

    List<Object> examples() {
        return examples;
    }

    @Nullable
    TextStats texts() {
        return texts;
    }

    /** Returns the elements of all lists; null if there were none, or nobody looked. */
    @Nullable
    ValueStats elements() {
        return elements;
    }

    /** Returns the entries of all mappings; null if there were none, or nobody looked. */
    @Nullable
    ObjectStats fields() {
        return fields;
    }

    IntegerSize size() {
        return size;
    }

    /** Returns true if some of it was too deep to look at, or too much. */
    boolean isDeep() {
        return deep;
    }
}
