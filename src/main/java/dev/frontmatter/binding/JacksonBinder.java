package dev.frontmatter.binding;

import dev.frontmatter.diagnostic.Diagnostics;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.schema.Schema;
import dev.frontmatter.schema.ValueSchema;
import dev.frontmatter.source.Limits;
import dev.frontmatter.tree.DataTree;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Binds by Jackson what the schema leaves to it. Jackson is not even loaded where that is nothing. */
final class JacksonBinder {

    private static final String COMPONENT = "component";

    private final Map<ValueSchema.Foreign, ObjectReader> readers;

    private JacksonBinder(Map<ValueSchema.Foreign, ObjectReader> readers) {
        this.readers = readers;
    }

    static JacksonBinder of(Schema schema) {
        Map<ValueSchema.Foreign, ObjectReader> readers = new HashMap<>();
        for (ValueSchema.Foreign foreign : schema.foreign()) {
            readers.put(foreign, Mappers.reader(foreign));
        }
        return new JacksonBinder(Map.copyOf(readers));
    }

    /** The value, or null after saying why there is none. */
    @Nullable
    Object bind(ValueSchema.Foreign foreign, DataTree tree, int node, Limits limits, Diagnostics diagnostics) {
        ObjectReader reader = readers.get(foreign);
        if (reader == null) {
            throw new IllegalStateException("no reader for " + foreign);
        }
        DataTreeParser parser =
                new DataTreeParser(ObjectReadContext.empty(), tree, node, isTextual(foreign.type()), limits);
        String reason;
        try {
            Object value = reader.readValue(parser);
            if (value instanceof Component component) {
                value = component.value();
            }
            if (value != null) {
                return value;
            }
            reason = "nothing came of it";
        } catch (JacksonException e) {
            reason = e.getOriginalMessage();
        } catch (RuntimeException e) {
            reason = String.valueOf(e.getMessage());
        }
        int at = parser.currentNode();
        String path = tree.path(at);
        diagnostics.add(diagnostics
                .error(Rules.VALUE, tree.span(at), (path.isEmpty() ? "" : path + ": ") + reason)
                .at(tree.pointer(at)));
        return null;
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

    /** A component's value, in a box that tells Jackson to read it as that component, annotations included. */
    private record Component(@Nullable Object value) {}

    /** Reads a value with the deserializer that Jackson has for a record's component. */
    private static final class ComponentDeserializer extends ValueDeserializer<Component> {

        @Override
        public Component deserialize(JsonParser parser, DeserializationContext context) {
            ValueSchema.Foreign foreign = (ValueSchema.Foreign) context.getAttribute(COMPONENT);
            return new Component(property(foreign, context).deserialize(parser, context));
        }
    }

    private static SettableBeanProperty property(ValueSchema.Foreign foreign, DeserializationContext context) {
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
                .addModule(new SimpleModule().addDeserializer(Component.class, new ComponentDeserializer()))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();

        static ObjectReader reader(ValueSchema.Foreign foreign) {
            JavaType type = MAPPER.constructType(foreign.type());
            try {
                if (MAPPER._deserializationContext().findRootValueDeserializer(type) instanceof AbstractDeserializer) {
                    throw new IllegalArgumentException("it is abstract, and nothing says what to make of it");
                }
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("Jackson cannot bind " + foreign.type() + ": " + e.getMessage(), e);
            }
            return foreign.owner() == null
                    ? MAPPER.readerFor(type)
                    : MAPPER.readerFor(Component.class).withAttribute(COMPONENT, foreign);
        }
    }
}
