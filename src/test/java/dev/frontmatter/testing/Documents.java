package dev.frontmatter.testing;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.testing.Node.Items;
import dev.frontmatter.testing.Node.Key;
import dev.frontmatter.testing.Node.Keys;
import dev.frontmatter.testing.Node.Quotes;
import dev.frontmatter.testing.Node.Scalar;
import dev.frontmatter.testing.Node.Slot;
import dev.frontmatter.testing.Sample.Fault;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Makes documents for records: walks a record's components, and gives each a value of its type, in the document and as
 * the object that must come of it. On the way it collects what could be wrong in each place.
 */
public final class Documents {

    private static final int DEEPEST = 4;

    private static final List<String> TEXTS = List.of(
            "",
            "text",
            "no",
            "1.10",
            "007",
            "null",
            "~",
            "a: b",
            "- dash",
            "# no comment",
            "a #b",
            "  spaces ",
            "two\nlines",
            "ends\n",
            "\ttab",
            "'",
            "\"quoted\"",
            "back\\slash",
            "{{ x }}",
            "[a, b]",
            "&a",
            "*a",
            "!t",
            "%x",
            "@x",
            "<<",
            "---",
            "...",
            "key:",
            "http://example.org:80/a?b=c",
            "caf\u00e9 \ud83d\ude00",
            "\u0001\u007f",
            "\u0085\u2028\uFEFF",
            "true",
            "a\n\nb\n  c",
            "\r",
            "0x1F",
            "what? yes!",
            "a,b",
            "\u00a0");
    private static final List<String> KEYS = List.of(
            "a",
            "b",
            "c",
            "key",
            "a b",
            "x.y",
            "1",
            "no",
            "a/b",
            "~c",
            "\u00e9\ud83d\ude00",
            "# d",
            "e: f",
            "",
            "null",
            "[g]",
            "<<x");

    private static final List<Class<?>> LISTS =
            List.of(List.class, Collection.class, Set.class, SortedSet.class, NavigableSet.class);
    private static final List<Class<?>> MAPS = List.of(Map.class, SortedMap.class, NavigableMap.class);

    private final Random random;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Keys, Consumer<String>> strangers = new IdentityHashMap<>();
    /** What the variables of the generic record that is being filled stand for. */
    private Map<Type, AnnotatedType> variables = Map.of();

    private Documents(Random random) {
        this.random = random;
    }

    /** A document for a record. */
    public static Sample of(Class<?> record, Random random) {
        Documents documents = new Documents(random);
        Keys root = new Keys();
        Object value = documents.record(root, record, "", 0);
        documents.strangers.keySet().retainAll(within(root, Collections.newSetFromMap(new IdentityHashMap<>())));
        return new Sample(record, value, documents.faults, List.copyOf(documents.strangers.values()), root, random);
    }

    /** The mappings that are written: elements that a set has already are made, and left out. */
    private static Set<Node> within(Node node, Set<Node> found) {
        if (node instanceof Keys keys) {
            found.add(keys);
            keys.keys().forEach(key -> within(key.slot().node(), found));
        } else if (node instanceof Items items) {
            items.slots().forEach(slot -> within(slot.node(), found));
        }
        return found;
    }

    // Types

    /** Fills a place with a value of a type; gives what must come of it. */
    private Object fill(Slot slot, AnnotatedType declared, List<Annotation> annotations, String pointer, int depth) {
        AnnotatedType type = resolved(declared);
        Class<?> raw = raw(type);
        if (LISTS.contains(raw)) {
            return list(slot, type, annotations, pointer, depth);
        }
        if (MAPS.contains(raw)) {
            Keys keys = new Keys();
            slot.set(keys);
            wrong(slot, Rules.TYPE, pointer, "text for mapping", new Scalar("text", Quotes.ALLOWED));
            wrong(slot, Rules.TYPE, pointer, "list for mapping", new Items());
            return map(keys, type, annotations, pointer, depth);
        }
        if (raw.getTypeParameters().length == 0) {
            return fill(slot, raw, annotations, pointer, depth);
        }
        Map<Type, AnnotatedType> outer = variables;
        Map<Type, AnnotatedType> inner = new HashMap<>();
        for (int i = 0; i < raw.getTypeParameters().length; i++) {
            inner.put(raw.getTypeParameters()[i], resolved(argument(type, i)));
        }
        variables = inner;
        Object value = fill(slot, raw, annotations, pointer, depth);
        variables = outer;
        return value;
    }

    private AnnotatedType resolved(AnnotatedType type) {
        return variables.getOrDefault(type.getType(), type);
    }

    private Object fill(Slot slot, Class<?> raw, List<Annotation> annotations, String pointer, int depth) {
        Class<?> type = raw == CharSequence.class ? String.class : boxed(raw);
        if (type == Object.class) {
            return anything(slot, depth);
        }
        if (type == Samples.Point.class) {
            return point(slot, pointer);
        }
        if (type == Samples.Boat.class) {
            return boat(slot, pointer);
        }
        if (type == Samples.Sku.class) {
            return sku(slot, pointer);
        }
        if (type == Samples.Tag.class) {
            String text = Pick.of(random, "ab", "Tag", "long-tag", "TAG");
            slot.set(new Scalar(text, Quotes.ALLOWED));
            wrong(slot, Rules.SIZE, pointer, "too short", new Scalar("a", Quotes.ALLOWED));
            wrong(slot, Rules.TYPE, pointer, "list for text", new Items());
            return Samples.Tag.of(text);
        }
        if (type.isEnum()) {
            return constant(slot, type, pointer);
        }
        if (type.isRecord() || type.isInterface()) {
            Keys keys = new Keys();
            slot.set(keys);
            wrong(slot, Rules.TYPE, pointer, "text for mapping", new Scalar("text", Quotes.ALLOWED));
            wrong(slot, Rules.TYPE, pointer, "list for mapping", new Items());
            return type.isInterface() ? union(keys, type, pointer, depth) : record(keys, type, pointer, depth);
        }
        return Bounds.areOn(annotations) ? bounded(slot, type, annotations, pointer) : scalar(slot, type, pointer);
    }

    private static Class<?> raw(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType parameterized
                ? (Class<?>) ((java.lang.reflect.ParameterizedType) parameterized.getType()).getRawType()
                : (Class<?>) type.getType();
    }

    private static AnnotatedType argument(AnnotatedType type, int index) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
    }

    private static List<Annotation> annotations(AnnotatedType type) {
        return Arrays.asList(type.getAnnotations());
    }

    private static Class<?> boxed(Class<?> raw) {
        return raw.isPrimitive() ? Array.get(Array.newInstance(raw, 1), 0).getClass() : raw;
    }

    // Records

    private Object record(Keys keys, Class<?> type, String pointer, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        boolean open = Arrays.stream(components)
                .anyMatch(c -> c.isAnnotationPresent(JsonAnySetter.class)
                        || c.getAccessor().isAnnotationPresent(JsonAnySetter.class));
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = component(keys, components[i], pointer, open, depth);
        }
        JsonIgnoreProperties ignored = type.getAnnotation(JsonIgnoreProperties.class);
        if (ignored != null) {
            Arrays.stream(ignored.value()).filter(name -> random.nextBoolean()).forEach(name -> {
                Key passed = key(name, Node.nothing());
                keys.keys().add(passed);
                anything(passed.slot(), depth + 1);
            });
            if (random.nextBoolean()) {
                keys.keys().add(key("qqqqqq", new Scalar("x", Quotes.ALLOWED)));
            }
        }
        Collections.shuffle(keys.keys(), random);
        if (!open && ignored == null) {
            Consumer<String> stranger = name ->
                    keys.keys().add(random.nextInt(keys.keys().size() + 1), key(name, new Scalar("x", Quotes.ALLOWED)));
            strangers.put(keys, stranger);
            fault(Rules.UNKNOWN_KEY, pointer + "/zzzzzz", "unknown key", () -> stranger.accept("zzzzzz"));
        }
        for (Key key : keys.keys()) {
            fault(
                    Rules.DUPLICATE_KEY,
                    "",
                    "key twice: " + pointer + "/" + key.name().text(),
                    () -> keys.keys().add(random.nextInt(keys.keys().size() + 1), key));
        }
        if (open && type == Samples.Open.class) {
            values[1] = inOrder(keys, (Map<?, ?>) values[1], Object::toString);
        } else if (open) {
            values[1] = inOrder(keys, (Map<?, ?>) values[1], Documents::integer);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    /** The entries in the order of their keys in the document. */
    private static Map<Object, Object> inOrder(
            Keys keys, Map<?, ?> entries, java.util.function.Function<String, Object> convert) {
        Map<Object, Object> ordered = new LinkedHashMap<>();
        for (Key key : keys.keys()) {
            if (!key.name().text().equals("title")) {
                Object name = convert.apply(key.name().text());
                ordered.put(name, entries.get(name));
            }
        }
        return ordered;
    }

    private Object component(Keys keys, RecordComponent component, String pointer, boolean open, int depth) {
        AnnotatedType type = resolved(component.getAnnotatedType());
        Class<?> raw = raw(type);
        Annotated at = Annotated.of(component, type);
        boolean ignoring = component.getDeclaringRecord().isAnnotationPresent(JsonIgnoreProperties.class);
        if (at.find(JsonIgnore.class) != null) {
            return raw.isPrimitive() ? Array.get(Array.newInstance(raw, 1), 0) : null;
        }
        if (at.find(JsonAnySetter.class) != null) {
            return map(keys, component.getAnnotatedType(), List.of(), pointer, depth);
        }
        JsonProperty property = at.find(JsonProperty.class);
        boolean nullable = isNullable(at.all());
        boolean hasDefault = property != null && !property.defaultValue().isEmpty();
        boolean collection = LISTS.contains(raw) || MAPS.contains(raw);
        // An absent collection is empty, which some bounds refuse.
        boolean sized = Bounds.areOn(at.all()) && collection;
        boolean demanded = sized || property != null && property.required();
        boolean optional = raw.getSimpleName().startsWith("Optional");
        boolean required = demanded || !nullable && !hasDefault && !collection && !optional;
        List<String> names = names(component, at);
        String name = Pick.of(random, names);
        boolean leaveOut = !required && (depth >= DEEPEST || Pick.chance(random, 3));
        if (leaveOut) {
            if (random.nextBoolean()) {
                keys.keys().add(key(name, new Scalar(Pick.of(random, "", "~", "null", "NULL"), Quotes.NEVER)));
            }
            return hasDefault ? defaultValue(component) : empty(raw, nullable);
        }
        Slot slot = new Slot();
        Key key = new Key(new Scalar(name, Quotes.ALLOWED), slot);
        keys.keys().add(key);
        String place = pointer + "/" + escaped(name);
        if (required) {
            fault(
                    Rules.REQUIRED,
                    pointer + "/" + escaped(names.get(0)),
                    "key left out",
                    () -> keys.keys().remove(key));
            wrong(slot, Rules.REQUIRED, place, "no value", new Scalar(Pick.of(random, "", "~", "Null"), Quotes.NEVER));
        }
        if (!open && (!ignoring || required)) {
            String misspelt = name + name.charAt(name.length() - 1);
            fault(
                    Rules.UNKNOWN_KEY,
                    pointer + "/" + escaped(misspelt),
                    "misspelt",
                    () -> keys.keys()
                            .set(keys.keys().indexOf(key), new Key(new Scalar(misspelt, Quotes.ALLOWED), slot)));
        }
        if (names.size() > 1) {
            String other = names.get((names.indexOf(name) + 1) % names.size());
            fault(
                    Rules.DUPLICATE_NAME,
                    pointer + "/" + escaped(other),
                    "two names",
                    () -> keys.keys().add(new Key(new Scalar(other, Quotes.ALLOWED), slot)));
        }
        if (raw == Samples.Foreigners.class) {
            throw new IllegalStateException("no record holds it");
        }
        JsonFormat format = at.find(JsonFormat.class);
        if (format != null) {
            return formatted(slot, type, format.pattern(), place);
        }
        if (raw == Optional.class) {
            AnnotatedType value = argument(type, 0);
            return Optional.of(fill(slot, value, annotations(value), place, depth + 1));
        }
        if (optional) {
            return optional(raw, slot, place);
        }
        if (component.getName().equals("loose")) {
            return point(slot, place);
        }
        return fill(slot, type, at.all(), place, depth + 1);
    }

    private Object optional(Class<?> raw, Slot slot, String pointer) {
        if (raw == OptionalInt.class) {
            return OptionalInt.of((Integer) scalar(slot, Integer.class, pointer));
        }
        return raw == OptionalLong.class
                ? OptionalLong.of((Long) scalar(slot, Long.class, pointer))
                : OptionalDouble.of((Double) scalar(slot, Double.class, pointer));
    }

    private static boolean isNullable(List<Annotation> annotations) {
        return annotations.stream()
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("Nullable"));
    }

    private static List<String> names(RecordComponent component, Annotated at) {
        JsonProperty property = at.find(JsonProperty.class);
        List<String> names = new ArrayList<>();
        boolean snake = component.getDeclaringRecord().isAnnotationPresent(JsonNaming.class);
        String own = snake
                ? new PropertyNamingStrategies.SnakeCaseStrategy()
                        .nameForConstructorParameter(null, null, component.getName())
                : component.getName();
        names.add(property == null || property.value().isEmpty() ? own : property.value());
        JsonAlias alias = at.find(JsonAlias.class);
        if (alias != null) {
            names.addAll(Arrays.asList(alias.value()));
        }
        return names;
    }

    private static Object empty(Class<?> raw, boolean nullable) {
        if (raw == Optional.class) {
            return Optional.empty();
        }
        if (raw.getSimpleName().startsWith("Optional")) {
            return raw == OptionalInt.class
                    ? OptionalInt.empty()
                    : raw == OptionalLong.class ? OptionalLong.empty() : OptionalDouble.empty();
        }
        if (nullable) {
            return null;
        }
        if (MAPS.contains(raw)) {
            return raw == Map.class ? Map.of() : new TreeMap<>();
        }
        if (raw == Set.class) {
            return Set.of();
        }
        return Set.class.isAssignableFrom(raw) ? new TreeSet<>() : List.of();
    }

    private static Object defaultValue(RecordComponent component) {
        return switch (component.getName()) {
            case "language" -> java.util.Locale.UK;
            case "maxCount" -> 10;
            case "level" -> Samples.Level.MIDDLE;
            case "flag" -> true;
            case "every" -> Optional.of(java.time.Period.ofDays(1));
            case "sku" -> new Samples.Sku(7);
            case "since" -> java.time.Year.of(2022);
            case "often" -> OptionalInt.of(16);
            default -> throw new IllegalStateException("no default known of " + component);
        };
    }

    private Object union(Keys keys, Class<?> type, String pointer, int depth) {
        JsonSubTypes.Type[] choices = type.getAnnotation(JsonSubTypes.class).value();
        JsonSubTypes.Type choice = depth >= DEEPEST ? choices[0] : Pick.of(random, choices);
        JsonTypeName own = choice.value().getAnnotation(JsonTypeName.class);
        String name = own == null ? choice.name() : own.value();
        String property = type.getAnnotation(JsonTypeInfo.class).property();
        Object value = record(keys, choice.value(), pointer, depth);
        Key key = key(property, new Scalar(name, Quotes.ALLOWED));
        keys.keys().add(random.nextInt(keys.keys().size() + 1), key);
        fault(
                Rules.REQUIRED,
                pointer + "/" + property,
                "nothing tells",
                () -> keys.keys().remove(key));
        wrong(key.slot(), Rules.ENUM, pointer + "/" + property, "no such record", new Scalar("circus", Quotes.ALLOWED));
        wrong(key.slot(), Rules.TYPE, pointer + "/" + property, "list for name", new Items());
        return value;
    }

    // Collections

    private Object list(Slot slot, AnnotatedType type, List<Annotation> annotations, String pointer, int depth) {
        boolean set = Set.class.isAssignableFrom(raw(type));
        boolean sorted = set && raw(type) != Set.class;
        Items items = new Items();
        slot.set(items);
        wrong(slot, Rules.TYPE, pointer, "text for list", new Scalar("text", Quotes.ALLOWED));
        wrong(slot, Rules.TYPE, pointer, "mapping for list", new Keys());
        AnnotatedType element = resolved(argument(type, 0));
        Collection<Object> values = sorted ? new TreeSet<>() : set ? new LinkedHashSet<>() : new ArrayList<>();
        int count = depth > DEEPEST ? 0 : Bounds.count(annotations, random);
        for (int i = 0; i < count; i++) {
            Slot item = new Slot();
            boolean mayBeNull = isNullable(annotations(element)) || raw(element) == Object.class;
            String place = pointer + "/" + items.slots().size();
            int before = faults.size();
            Object value = mayBeNull && Pick.chance(random, 4)
                    ? null
                    : fill(item, element, annotations(element), place, depth + 1);
            if (set && values.contains(value)) {
                faults.subList(before, faults.size()).clear();
                continue;
            }
            items.slots().add(item);
            values.add(value);
            if (!mayBeNull) {
                wrong(item, Rules.NULL_ELEMENT, place, "no value", new Scalar("~", Quotes.NEVER));
            }
        }
        if (set && !values.isEmpty()) {
            Slot again = Pick.of(random, items.slots());
            fault(
                    Rules.DUPLICATE_ELEMENT,
                    pointer + "/" + values.size(),
                    "again",
                    () -> items.slots().add(again));
        }
        Bounds.breakCount(
                annotations,
                items.slots().size(),
                size -> fault(Rules.SIZE, pointer, size + " elements", () -> {
                    while (items.slots().size() > size) {
                        items.slots().remove(0);
                    }
                    while (items.slots().size() < size) {
                        items.slots().add(items.slots().get(0));
                    }
                }));
        return values;
    }

    private Map<Object, Object> map(
            Keys keys, AnnotatedType type, List<Annotation> annotations, String pointer, int depth) {
        Map<Object, Object> entries = raw(type) == Map.class ? new LinkedHashMap<>() : new TreeMap<>();
        Class<?> keyType = raw(resolved(argument(type, 0)));
        AnnotatedType valueType = resolved(argument(type, 1));
        List<Annotation> onKey = annotations(resolved(argument(type, 0)));
        int count = depth > DEEPEST ? 0 : Bounds.count(annotations, random);
        Set<String> texts = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            Slot name = new Slot();
            int before = faults.size();
            Object key;
            if (keyType == String.class) {
                String text = Pick.of(random, onKey.isEmpty() ? KEYS : List.of("a", "b", "abc"));
                name.set(new Scalar(text, Quotes.ALLOWED));
                key = text;
            } else {
                key = fill(name, keyType, onKey, pointer, depth);
            }
            faults.subList(before, faults.size()).clear();
            Scalar written = (Scalar) name.node();
            if (entries.containsKey(key)
                    || !texts.add(written.text())
                    || written.text().equals("title")) {
                continue;
            }
            Slot slot = new Slot();
            Key entry = new Key(written, slot);
            keys.keys().add(entry);
            String place = pointer + "/" + escaped(written.text());
            boolean mayBeNull = isNullable(annotations(valueType)) || raw(valueType) == Object.class;
            boolean none = mayBeNull && Pick.chance(random, 4);
            entries.put(key, none ? null : fill(slot, valueType, annotations(valueType), place, depth + 1));
            if (!mayBeNull) {
                wrong(slot, Rules.NULL_ELEMENT, place, "no value", new Scalar("~", Quotes.NEVER));
            }
            breakKey(keys, entry, keyType, onKey, pointer);
        }
        if (!annotations.isEmpty()) {
            Bounds.breakCount(annotations, keys.keys().size(), size -> {
                if (size == 0) {
                    fault(Rules.SIZE, pointer, "no entries", () -> keys.keys().clear());
                }
            });
        }
        return entries;
    }

    private void breakKey(Keys keys, Key entry, Class<?> type, List<Annotation> annotations, String pointer) {
        if (type == Integer.class) {
            renamed(keys, entry, Rules.TYPE, pointer, "one");
            renamed(keys, entry, Rules.RANGE, pointer, "99999999999");
            int number = integer(entry.name().text());
            String other = "0o" + Integer.toOctalString(number);
            if (number >= 0 && !other.equals(entry.name().text())) {
                fault(
                        Rules.DUPLICATE_NAME,
                        pointer + "/" + other,
                        "equal key",
                        () -> keys.keys().add(new Key(new Scalar(other, Quotes.NEVER), entry.slot())));
            }
        } else if (type == LocalDate.class) {
            renamed(keys, entry, Rules.FORMAT, pointer, "2022-02-30");
        } else if (type.isEnum()) {
            renamed(keys, entry, Rules.ENUM, pointer, "UNHEARD OF");
        } else if (type == Samples.Sku.class) {
            renamed(keys, entry, Rules.CONSTRUCTOR, pointer, "-1");
        } else if (!annotations.isEmpty()) {
            renamed(keys, entry, Rules.SIZE, pointer, "abcd");
        }
    }

    private static int integer(String text) {
        return (Integer) ScalarOracle.read(Integer.class, new ScalarOracle.Scalar(text, true))
                .orElseThrow();
    }

    private void renamed(Keys keys, Key entry, Rule rule, String pointer, String name) {
        fault(
                rule,
                pointer + "/" + name,
                "another key",
                () -> keys.keys()
                        .set(keys.keys().indexOf(entry), new Key(new Scalar(name, Quotes.NEVER), entry.slot())));
    }

    // Scalars

    private Object scalar(Slot slot, Class<?> type, String pointer) {
        if (type == String.class) {
            String text = Pick.of(random, TEXTS);
            slot.set(new Scalar(text, Quotes.ALLOWED));
            wrong(slot, Rules.TYPE, pointer, "list for text", new Items());
            wrong(slot, Rules.TYPE, pointer, "mapping for text", new Keys());
            return text;
        }
        boolean core = Number.class.isAssignableFrom(type) || type == Boolean.class;
        while (true) {
            ScalarOracle.Scalar scalar = new ScalarOracle.Scalar(ScalarTexts.valid(type, random), core);
            Optional<Object> value = ScalarOracle.read(type, scalar);
            if (value.isPresent()) {
                slot.set(new Scalar(scalar.text(), core ? Quotes.NEVER : Quotes.ALLOWED));
                breakScalar(slot, type, core, pointer);
                return value.get();
            }
        }
    }

    private void breakScalar(Slot slot, Class<?> type, boolean core, String pointer) {
        wrong(slot, Rules.TYPE, pointer, "list for scalar", new Items());
        if (core) {
            wrong(slot, Rules.TYPE, pointer, "text", new Scalar("some text", Quotes.ALLOWED));
            wrong(slot, Rules.TYPE, pointer, "quoted", new Scalar(((Scalar) slot.node()).text(), Quotes.ALWAYS));
            wrong(slot, Rules.TYPE, pointer, "yes", new Scalar("yes", Quotes.NEVER));
            if (type == Integer.class || type == Long.class) {
                wrong(slot, Rules.TYPE, pointer, "point", new Scalar("1.0", Quotes.NEVER));
                wrong(slot, Rules.RANGE, pointer, "too large", new Scalar("9".repeat(30), Quotes.NEVER));
            } else if (type == Double.class || type == Float.class) {
                wrong(slot, Rules.RANGE, pointer, "too large", new Scalar("-1e999", Quotes.NEVER));
            }
        } else {
            wrong(
                    slot,
                    Rules.FORMAT,
                    pointer,
                    "another form",
                    new Scalar(type == UUID.class ? "0" : "% \n", Quotes.ALLOWED));
        }
    }

    private Object constant(Slot slot, Class<?> type, String pointer) {
        Object constant = Pick.of(random, type.getEnumConstants());
        String name = constant instanceof Samples.Colour colour
                ? colour.code()
                : constant == Samples.Level.MIDDLE
                        ? Pick.of(random, "in-between", "middling", "MID")
                        : constant.toString();
        slot.set(new Scalar(name, name.startsWith("#") ? Quotes.ALWAYS : Quotes.ALLOWED));
        wrong(slot, Rules.ENUM, pointer, "no such constant", new Scalar("MIDDLE", Quotes.ALLOWED));
        wrong(slot, Rules.TYPE, pointer, "mapping for name", new Keys());
        return constant;
    }

    private Object bounded(Slot slot, Class<?> type, List<Annotation> annotations, String pointer) {
        Quotes quotes = type == String.class ? Quotes.ALWAYS : Quotes.NEVER;
        Bounds.Choice choice = Bounds.of(type, annotations, random);
        slot.set(new Scalar(choice.text(), quotes));
        choice.broken().forEach((text, rule) -> wrong(slot, rule, pointer, "out of bounds", new Scalar(text, quotes)));
        return ScalarOracle.read(type, new ScalarOracle.Scalar(choice.text(), type != String.class))
                .orElseThrow();
    }

    private Object sku(Slot slot, String pointer) {
        int number = random.nextInt(1_000);
        slot.set(new Scalar(Integer.toString(number), Quotes.NEVER));
        wrong(slot, Rules.CONSTRUCTOR, pointer, "refused", new Scalar("-1", Quotes.NEVER));
        wrong(slot, Rules.TYPE, pointer, "text", new Scalar("one", Quotes.ALLOWED));
        return new Samples.Sku(number);
    }

    private Object boat(Slot slot, String pointer) {
        String name = Pick.of(random, "Alma", "no", "7");
        Integer berths = random.nextBoolean() ? random.nextInt(9) : null;
        Keys keys = new Keys();
        Key named = key("boat-name", new Scalar(name, Quotes.ALLOWED));
        keys.keys().add(named);
        fault(
                Rules.REQUIRED,
                pointer + "/boat-name",
                "left out",
                () -> keys.keys().remove(named));
        if (berths != null) {
            Key counted = key("berths", new Scalar(berths.toString(), Quotes.NEVER));
            keys.keys().add(random.nextInt(2), counted);
            wrong(counted.slot(), Rules.RANGE, pointer + "/berths", "below", new Scalar("-1", Quotes.NEVER));
            wrong(counted.slot(), Rules.TYPE, pointer + "/berths", "text", new Scalar("two", Quotes.ALLOWED));
        }
        slot.set(keys);
        wrong(slot, Rules.TYPE, pointer, "text for mapping", new Scalar("text", Quotes.ALLOWED));
        return new Samples.Boat(name, berths);
    }

    private Object point(Slot slot, String pointer) {
        Samples.Point point = new Samples.Point();
        point.x = random.nextInt(100);
        point.y = -random.nextInt(100);
        Keys keys = new Keys();
        keys.keys().add(key("x", new Scalar("0x" + Integer.toHexString(point.x), Quotes.NEVER)));
        keys.keys().add(key("y", new Scalar(Integer.toString(point.y), Quotes.NEVER)));
        slot.set(keys);
        wrong(keys.keys().get(0).slot(), Rules.VALUE, pointer + "/x", "text", new Scalar("one", Quotes.ALLOWED));
        return point;
    }

    /** A date-time in a form of its own, or some of them. */
    private Object formatted(Slot slot, AnnotatedType type, String pattern, String pointer) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return Optional.of(formatted(slot, argument(type, 0), pattern, pointer));
        }
        if (raw == List.class) {
            Items items = new Items();
            slot.set(items);
            List<Object> values = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                Slot item = new Slot();
                items.slots().add(item);
                values.add(formatted(item, argument(type, 0), pattern, pointer + "/" + values.size()));
            }
            return values;
        }
        OffsetDateTime time = OffsetDateTime.of(
                LocalDate.ofEpochDay(random.nextInt(30_000)).atTime(random.nextInt(24), random.nextInt(60), 7),
                ZoneOffset.ofHoursMinutes(Pick.between(random, -11, 11), 0));
        slot.set(new Scalar(time.format(DateTimeFormatter.ofPattern(pattern)), Quotes.ALLOWED));
        wrong(slot, Rules.FORMAT, pointer, "another form", new Scalar("2022-05-12T15:12:00Z", Quotes.ALLOWED));
        if (raw == OffsetDateTime.class) {
            return time;
        }
        if (raw == LocalTime.class) {
            return time.toLocalTime().withSecond(0);
        }
        return raw == YearMonth.class ? YearMonth.from(time) : time.toLocalDate();
    }

    /** A value of no declared type. */
    private Object anything(Slot slot, int depth) {
        int kind = depth > DEEPEST ? 0 : random.nextInt(5);
        if (kind == 4) {
            Items items = new Items();
            slot.set(items);
            List<Object> values = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                Slot item = new Slot();
                items.slots().add(item);
                values.add(Pick.chance(random, 5) ? null : anything(item, depth + 1));
            }
            return values;
        }
        if (kind == 3) {
            Keys keys = new Keys();
            slot.set(keys);
            Map<String, Object> values = new LinkedHashMap<>();
            for (String name : KEYS.subList(0, random.nextInt(3))) {
                Key key = key(name, Node.nothing());
                keys.keys().add(key);
                values.put(name, Pick.chance(random, 5) ? null : anything(key.slot(), depth + 1));
            }
            return values;
        }
        if (kind == 2) {
            slot.set(new Scalar(Pick.of(random, TEXTS), Quotes.ALWAYS));
            return ((Scalar) slot.node()).text();
        }
        while (true) {
            Class<?> type = Pick.of(random, Integer.class, java.math.BigInteger.class, Double.class, Boolean.class);
            String text = ScalarTexts.valid(type, random);
            Optional<Object> value = ScalarOracle.read(Object.class, new ScalarOracle.Scalar(text, true));
            if (value.isPresent()) {
                slot.set(new Scalar(text, Quotes.NEVER));
                return value.get();
            }
        }
    }

    // Faults

    private void wrong(Slot slot, Rule rule, String pointer, String does, Node node) {
        fault(rule, pointer, does, () -> slot.set(node));
    }

    private void fault(Rule rule, String pointer, String does, Runnable change) {
        faults.add(new Fault(rule, pointer, does, change));
    }

    private static Key key(String name, Node value) {
        Key key = new Key(new Scalar(name, Quotes.ALLOWED), new Slot());
        key.slot().set(value);
        return key;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** All annotations of a component, wherever javac put them. */
    private record Annotated(List<Annotation> all) {

        static Annotated of(RecordComponent component, AnnotatedType resolved) {
            Set<Annotation> all = new LinkedHashSet<>();
            Consumer<Annotation[]> add = some -> all.addAll(Arrays.asList(some));
            add.accept(component.getAnnotations());
            add.accept(component.getAccessor().getAnnotations());
            add.accept(component.getAnnotatedType().getAnnotations());
            add.accept(resolved.getAnnotations());
            try {
                add.accept(component
                        .getDeclaringRecord()
                        .getDeclaredField(component.getName())
                        .getAnnotations());
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException("every component has a field", e);
            }
            return new Annotated(List.copyOf(all));
        }

        <A extends Annotation> A find(Class<A> type) {
            return all.stream()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .findFirst()
                    .orElse(null);
        }
    }
}
