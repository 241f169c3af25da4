package dev.frontmatter.jsonschema;

import dev.frontmatter.scalar.CoreSchema;
import dev.frontmatter.scalar.Mismatch;
import dev.frontmatter.scalar.NumberForm;
import dev.frontmatter.scalar.Reading;
import dev.frontmatter.scalar.ScalarKind;
import dev.frontmatter.schema.KeyDiagnostics;
import dev.frontmatter.schema.ValueDiagnostics;
import dev.frontmatter.source.Limits;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a tree into the values of the core schema: integers and exact decimals, booleans, texts, nulls. Does not recurse,
 * however deep the tree is.
 */
final class JsonValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final DataTree tree;
    private final Limits limits;
    private final @Nullable ValueDiagnostics valueErrors;
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean complete = true;

    /** A collection that is being filled. */
    private record Open(JsonNode value, int node, int end) {}

    /** The node of a text, which may be a key. */
    record TextPlace(int node, boolean key) {}

    private JsonValues(DataTree tree, Limits limits, @Nullable ValueDiagnostics valueErrors) {
        this.tree = tree;
        this.limits = limits;
        this.valueErrors = valueErrors;
    }

    /**
     * All of a schema, which is JSON and has no number that JSON cannot hold. Its integers are big ones: networknt compares
     * with those of another size as longs, and throws on a document's number that is none.
     */
    static JsonNode ofSchema(DataTree tree, Limits limits) {
        return new JsonValues(tree, limits, null).read(true);
    }

    /**
     * All of a document.
     *
     * @param tree the document
     * @param limits bound its numbers
     * @param valueErrors takes the numbers that JSON cannot hold, or that are too long
     * @param withSchemaKey true if the {@code $schema} of the whole is part of it
     * @return the values, or null if there was such a number
     */
    static @Nullable JsonNode of(DataTree tree, Limits limits, ValueDiagnostics valueErrors, boolean withSchemaKey) {
        JsonValues values = new JsonValues(tree, limits, valueErrors);
        JsonNode root = values.read(withSchemaKey);
        return values.complete ? root : null;
    }

    /** A text. */
    static JsonNode text(String text) {
        return NODES.stringNode(text);
    }

    /** The number or boolean that a text is without quotes, or null if it is none that JSON can hold. */
    static @Nullable JsonNode plain(String text) {
        ScalarKind kind = CoreSchema.kindOf(text);
        return switch (kind) {
            case BOOLEAN -> NODES.booleanNode(text.charAt(0) == 't' || text.charAt(0) == 'T');
            case INTEGER -> number(NumberForm.readInteger(text, kind, Limits.defaults()));
            // Of no type but the schema's, a number is a double.
            case FLOAT ->
                NumberForm.readDouble(text, kind, Limits.defaults()).isAccepted()
                        ? number(NumberForm.readBigDecimal(text, kind, Limits.defaults()))
                        : null;
            default -> null;
        };
    }

    /** Returns a number as small as it can be held; null if it is not accepted. */
    private static @Nullable JsonNode number(Reading reading) {
        if (!(reading instanceof Reading.Value accepted)) {
            return null;
        }
        return accepted.value() instanceof BigDecimal decimal
                ? NODES.numberNode(decimal)
                : integer((BigInteger) accepted.value());
    }

    private static JsonNode integer(BigInteger value) {
        Object small = NumberForm.smallest(value);
        return small instanceof Integer i
                ? NODES.numberNode(i)
                : small instanceof Long l ? NODES.numberNode(l) : NODES.numberNode(value);
    }

    /**
     * Finds a text of a document again.
     *
     * @param text the text of a value or of a key: the very object, not one that equals it
     * @param root what was read of the document
     * @param tree the document
     * @param withSchemaKey as it was said when the document was read
     * @return the text's place, which is the root if it is nowhere
     */
    @SuppressWarnings("ReferenceEquality")
    static TextPlace placeOf(String text, JsonNode root, DataTree tree, boolean withSchemaKey) {
        Deque<JsonNode> values = new ArrayDeque<>();
        Deque<Integer> nodes = new ArrayDeque<>();
        values.addLast(root);
        nodes.addLast(DataTree.ROOT);
        while (!values.isEmpty()) {
            JsonNode value = values.removeLast();
            int node = nodes.removeLast();
            if (value.isString() && value.asString() == text) {
                return new TextPlace(node, false);
            }
            int child = node + 1;
            if (value.isObject()) {
                for (Map.Entry<String, JsonNode> entry : value.properties()) {
                    if (!withSchemaKey && KeyDiagnostics.isSchemaKey(tree, node, child)) {
                        child = tree.next(child + 1);
                    }
                    if (entry.getKey() == text) {
                        return new TextPlace(child, true);
                    }
                    values.addLast(entry.getValue());
                    nodes.addLast(child + 1);
                    child = tree.next(child + 1);
                }
            } else if (value.isArray()) {
                for (JsonNode element : value) {
                    values.addLast(element);
                    nodes.addLast(child);
                    child = tree.next(child);
                }
            }
        }
        return new TextPlace(DataTree.ROOT, false);
    }

    private JsonNode read(boolean withSchemaKey) {
        JsonNode root = begin(DataTree.ROOT);
        int node = DataTree.ROOT + 1;
        while (!open.isEmpty()) {
            Open last = open.getLast();
            if (node == last.end()) {
                open.removeLast();
            } else if (last.value() instanceof ObjectNode object) {
                int key = node;
                if (withSchemaKey || !KeyDiagnostics.isSchemaKey(tree, last.node(), key)) {
                    object.set(tree.text(key), begin(key + 1));
                    node = key + 2;
                } else {
                    node = tree.next(key + 1);
                }
            } else {
                ((ArrayNode) last.value()).add(begin(node));
                node++;
            }
        }
        return root;
    }

    /** A scalar, or an empty collection whose entries come next. */
    private JsonNode begin(int node) {
        if (!tree.isCollection(node)) {
            return scalar(node);
        }
        JsonNode collection = tree.kind(node) == NodeKind.MAPPING ? NODES.objectNode() : NODES.arrayNode();
        open.addLast(new Open(collection, node, tree.next(node)));
        return collection;
    }

    private JsonNode scalar(int node) {
        String text = tree.text(node);
        ScalarKind kind = tree.scalarKind(node);
        return switch (kind) {
            case NULL -> NODES.nullNode();
            case BOOLEAN -> NODES.booleanNode(text.charAt(0) == 't' || text.charAt(0) == 'T');
            case INTEGER -> number(NumberForm.readInteger(text, kind, limits), node);
            case FLOAT -> number(NumberForm.readBigDecimal(text, kind, limits), node);
            default -> NODES.stringNode(text);
        };
    }

    private JsonNode number(Reading reading, int node) {
        if (valueErrors == null
                && reading instanceof Reading.Value accepted
                && accepted.value() instanceof BigInteger integer) {
            return NODES.numberNode(integer);
        }
        JsonNode number = number(reading);
        if (number != null) {
            return number;
        }
        complete = false;
        if (valueErrors != null && reading instanceof Mismatch mismatch) {
            valueErrors.mismatch(mismatch, node);
        }
        return NODES.nullNode();
    }
}
