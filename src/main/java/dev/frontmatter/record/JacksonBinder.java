package dev.frontmatter.record;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.scalar.ScalarType;
import dev.frontmatter.source.Limits;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.AbstractDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Binds by Jackson what names a deserializer of the user's own. */
final class JacksonBinder implements Door {

    private static final String COMPONENT = "component";
    private static final String CALL = "call";

    private final Map<BindingPlan.ByJackson, ForeignReader> readers;
    private final @Nullable Severity unknownKeys;

    private JacksonBinder(Map<BindingPlan.ByJackson, ForeignReader> readers, @Nullable Severity unknownKeys) {
        this.readers = readers;
        this.unknownKeys = unknownKeys;
    }

    static JacksonBinder of(List<BindingPlan.ByJackson> plans) {
        Map<BindingPlan.ByJackson, ForeignReader> readers = new HashMap<>();
        for (BindingPlan.ByJackson foreign : plans) {
            readers.put(foreign, Mappers.reader(foreign));
        }
        return new JacksonBinder(Map.copyOf(readers), Severity.ERROR);
    }

    @Override
    public Door withUnknownKeys(@Nullable Severity severity) {
        return new JacksonBinder(readers, severity);
    }

    @Override
    public @Nullable Object bind(
            BindingPlan.ByJackson foreign, DataTree tree, int node, Limits limits, Diagnostics diagnostics) {
        ForeignReader foreignReader = readers.get(foreign);
        if (foreignReader == null) {
            throw new IllegalStateException("no reader for " + foreign);
        }
        DataTreeParser parser =
                new DataTreeParser(ObjectReadContext.empty(), tree, node, isTextual(foreign.type()), limits);
        Call call = new Call(tree, node, diagnostics, unknownKeys);
        String reason;
        try {
            Object value = foreignReader.reader().withAttribute(CALL, call).readValue(parser);
            if (value instanceof Component component) {
                value = component.value();
            }
            if (call.hasErrors) {
                return null;
            }
            if (value != null) {
                return unmodifiable(value, foreignReader.type());
            }
            reason = "its deserializer made nothing of it";
        } catch (JacksonException e) {
            reason = reason(e);
        } catch (RuntimeException e) {
            reason = reason(e);
        }
        int at = parser.currentNode();
        String path = tree.path(at);
        diagnostics.add(diagnostics
                .error(Rules.VALUE, tree.span(at), (path.isEmpty() ? "" : path + " ") + reason)
                .at(tree.pointer(at)));
        return null;
    }

    // Words

    /** Says in the writer's words what Jackson says in those of Java. */
    private static String reason(JacksonException e) {
        if (e instanceof InvalidFormatException format) {
            return "must be " + expected(format.getTargetType()) + ", found \"" + format.getValue() + '"';
        }
        if (e instanceof MismatchedInputException mismatch && isJacksonsOwn(mismatch)) {
            return "must be " + expected(mismatch.getTargetType());
        }
        if (e.getCause() instanceof RuntimeException cause && !(cause instanceof JacksonException)) {
            return reason(cause);
        }
        return refused(e.getOriginalMessage(), e);
    }

    private static String reason(RuntimeException e) {
        return refused(e.getMessage(), e);
    }

    private static String refused(@Nullable String message, RuntimeException e) {
        return message == null || message.isBlank()
                ? "is refused by its deserializer, with " + e.getClass().getSimpleName()
                : "is refused by its deserializer: " + message;
    }

    /** The messages that Jackson makes itself name classes and tokens of JSON; others are the deserializer's own. */
    private static boolean isJacksonsOwn(MismatchedInputException e) {
        String message = e.getOriginalMessage();
        return message != null
                && Stream.of(
                                "Cannot deserialize ",
                                "Cannot construct ",
                                "Cannot coerce ",
                                "Unexpected token ",
                                "Missing ")
                        .anyMatch(message::startsWith);
    }

    private static String expected(@Nullable Class<?> type) {
        ScalarType scalar = type == null ? null : ScalarType.of(type);
        if (scalar != null) {
            return scalar.expected();
        }
        if (type == null) {
            return "another value";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        return Collection.class.isAssignableFrom(type) || type.isArray()
                ? "a list"
                : Map.class.isAssignableFrom(type) ? "a mapping" : "what a " + type.getSimpleName() + " is made of";
    }

    // Unknown keys

    /** One value being bound. */
    private static final class Call {

        private final DataTree tree;
        private final int node;
        private final Diagnostics diagnostics;
        private final @Nullable Severity unknownKeys;
        private final Set<Integer> reported = new HashSet<>();
        private boolean hasErrors;

        Call(DataTree tree, int node, Diagnostics diagnostics, @Nullable Severity unknownKeys) {
            this.tree = tree;
            this.node = node;
            this.diagnostics = diagnostics;
            this.unknownKeys = unknownKeys;
        }

        void unknown(JsonParser parser, String name) {
            if (unknownKeys == null) {
                return;
            }
            int key =
                    parser instanceof DataTreeParser here ? Math.max(node, here.currentNode() - 1) : keyPutAside(name);
            if (key == DataTree.NONE) {
                return;
            }
            reported.add(key);
            String message = "unknown key `" + (key == node ? name : tree.path(key)) + "`";
            hasErrors |= unknownKeys == Severity.ERROR;
            diagnostics.add((unknownKeys == Severity.ERROR
                            ? diagnostics.error(Rules.UNKNOWN_KEY, tree.span(key), message)
                            : Diagnostic.warning(Rules.UNKNOWN_KEY, tree.source(), tree.span(key), message))
                    .at(tree.pointer(key))
                    .found(name));
        }

        /**
         * Returns the first key of a name that was not reported yet: before a record is made, Jackson puts what it does not
         * know aside, and forgets where it stood. Returns {@link DataTree#NONE} if all were, by a deserializer that reads a
         * value twice, and the value as a whole if the document has no such key.
         */
        private int keyPutAside(String name) {
            int otherwise = node;
            for (int at = node; at < tree.next(node); at++) {
                int value = tree.kind(at) == NodeKind.MAPPING ? tree.value(at, name) : DataTree.NONE;
                if (value != DataTree.NONE && !reported.contains(value - 1)) {
                    return value - 1;
                }
                otherwise = value == DataTree.NONE ? otherwise : DataTree.NONE;
            }
            return otherwise;
        }
    }

    /** Reports keys that a record or class which Jackson makes does not have. */
    private static final class UnknownKeysHandler extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                ValueDeserializer<?> deserializer,
                Object beanOrClass,
                String propertyName) {
            if (context.getAttribute(CALL) instanceof Call call) {
                call.unknown(parser, propertyName);
                parser.skipChildren();
                return true;
            }
            return false;
        }
    }

    /** Returns a collection of Jackson's as all others are: unmodifiable. Those of a type that says more stay as made. */
    private static @Nullable Object unmodifiable(@Nullable Object value, JavaType type) {
        Class<?> raw = type.getRawClass();
        JavaType content = type.getContentType() == null ? type : type.getContentType();
        if (value instanceof Map<?, ?> map && (raw == Map.class || raw == Object.class)) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, entry) -> copy.put(key, unmodifiable(entry, content)));
            return Collections.unmodifiableMap(copy);
        }
        if (value instanceof Set<?> set && raw == Set.class) {
            Set<@Nullable Object> copy = new LinkedHashSet<>();
            set.forEach(element -> copy.add(unmodifiable(element, content)));
            return Collections.unmodifiableSet(copy);
        }
        if (value instanceof List<?> list && (raw.isAssignableFrom(Collection.class) || raw == List.class)) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(unmodifiable(element, content)));
            return Collections.unmodifiableList(copy);
        }
        return value instanceof Optional<?> optional ? optional.map(inner -> unmodifiable(inner, content)) : value;
    }

    /** The JDK's own types other than numbers, booleans and collections are read from text. */
    private static boolean isTextual(Type type) {
        return type instanceof Class<?> raw
                && raw.getName().startsWith("java.")
                && raw != Object.class
                && raw != Boolean.class
                && !Number.class.isAssignableFrom(raw)
                && !Collection.class.isAssignableFrom(raw)
                && !Map.class.isAssignableFrom(raw);
    }

    /** Reads values of a type. */
    private record ForeignReader(ObjectReader reader, JavaType type) {}

    /** A component's value, in a box that tells Jackson to read it as that component, annotations included. */
    private record Component(@Nullable Object value) {}

    /** Reads a value with the deserializer that Jackson has for a record's component. */
    private static final class ComponentDeserializer extends ValueDeserializer<Component> {

        @Override
        public Component deserialize(JsonParser parser, DeserializationContext context) {
            BindingPlan.ByJackson foreign = (BindingPlan.ByJackson) context.getAttribute(COMPONENT);
            return new Component(property(foreign, context).deserialize(parser, context));
        }
    }

    private static SettableBeanProperty property(BindingPlan.ByJackson foreign, DeserializationContext context) {
        JavaType owner = context.constructType(foreign.owner());
        if (context.findRootValueDeserializer(owner) instanceof BeanDeserializerBase record) {
            SettableBeanProperty property = record.findProperty(PropertyName.construct(foreign.property()));
            if (property != null) {
                return property;
            }
        }
        throw new IllegalStateException("Jackson knows no " + foreign.property() + " of " + foreign.owner());
    }

    /** Loaded with Jackson. */
    private static final class Mappers {

        // All that differs between Jackson's minor versions is said.
        private static final JsonMapper MAPPER = JsonMapper.builder()
                .addHandler(new UnknownKeysHandler())
                .addModule(new SimpleModule()
                        .addDeserializer(Component.class, new ComponentDeserializer())
                        // In document order.
                        .addAbstractTypeMapping(Set.class, LinkedHashSet.class))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();

        static ForeignReader reader(BindingPlan.ByJackson foreign) {
            JavaType type = MAPPER.constructType(foreign.type());
            try {
                if (deserializer(foreign, type) instanceof AbstractDeserializer) {
                    throw new IllegalArgumentException("it is abstract, and nothing says what to make of it");
                }
            } catch (JacksonException e) {
                throw unreadable(foreign, e.getOriginalMessage(), e);
            } catch (RuntimeException e) {
                throw unreadable(foreign, e.getMessage(), e);
            }
            ObjectReader reader = foreign.owner() == null
                    ? MAPPER.readerFor(type)
                    : MAPPER.readerFor(Component.class).withAttribute(COMPONENT, foreign);
            return new ForeignReader(reader, type);
        }

        /** Returns what Jackson reads a value with: what a component is annotated with comes before what its type is. */
        private static ValueDeserializer<?> deserializer(BindingPlan.ByJackson foreign, JavaType type) {
            DeserializationContext context = MAPPER._deserializationContext();
            return foreign.owner() == null
                    ? context.findRootValueDeserializer(type)
                    : property(foreign, context).getValueDeserializer();
        }

        private static IllegalArgumentException unreadable(
                BindingPlan.ByJackson foreign, @Nullable String reason, RuntimeException cause) {
            Class<?> owner = foreign.owner();
            String place =
                    owner == null ? foreign.type().getTypeName() : owner.getSimpleName() + "." + foreign.property();
            return new IllegalArgumentException(
                    place + " cannot be read by Jackson: " + reason
                            + ". Name a deserializer that has a constructor without parameters, with"
                            + " @JsonDeserialize(using = …)",
                    cause);
        }
    }
}
