package dev.frontmatter.record;

import dev.frontmatter.scalar.ScalarKind;
import dev.frontmatter.scalar.ScalarType;
import dev.frontmatter.source.Limits;
import dev.frontmatter.tree.DataTree;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Base64Variant;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.Version;
import tools.jackson.core.base.ParserMinimalBase;
import tools.jackson.core.json.DupDetector;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.core.util.SimpleStreamReadContext;

/**
 * A Jackson parser over part of a tree. Each scalar gives the token of what it means in the core schema, and always its
 * own text with it, so that a target that wants text gets the author's characters.
 */
final class DataTreeParser extends ParserMinimalBase {

    private final DataTree tree;
    private final int root;
    private final int end;
    private final boolean textual;
    private final Limits limits;
    private SimpleStreamReadContext context = SimpleStreamReadContext.createRootContext((DupDetector) null);
    private int[] ends = new int[16];
    private int depth;
    private int next;
    private int current;

    /**
     * @param textual true if the target reads text: a scalar in place of the whole value is then given as a string
     */
    DataTreeParser(ObjectReadContext readContext, DataTree tree, int root, boolean textual, Limits limits) {
        super(readContext);
        this.tree = tree;
        this.root = root;
        this.end = tree.next(root);
        this.textual = textual;
        this.limits = limits;
        this.next = root;
        this.current = root;
    }

    /** The node that the parser has reached. */
    int currentNode() {
        return current;
    }

    // Tokens

    @Override
    public @Nullable JsonToken nextToken() {
        if (depth > 0 && next == ends[depth - 1]) {
            depth--;
            boolean object = context.inObject();
            context = context.getParent();
            return _updateToken(object ? JsonToken.END_OBJECT : JsonToken.END_ARRAY);
        }
        if (next >= end) {
            return _updateTokenToNull();
        }
        current = next++;
        if (context.inObject() && _currToken != JsonToken.PROPERTY_NAME) {
            context.setCurrentName(tree.text(current));
            return _updateToken(JsonToken.PROPERTY_NAME);
        }
        context.valueRead();
        return _updateToken(
                switch (tree.kind(current)) {
                    case MAPPING -> {
                        context = context.createChildObjectContext(1, 1);
                        yield open(JsonToken.START_OBJECT);
                    }
                    case SEQUENCE -> {
                        context = context.createChildArrayContext(1, 1);
                        yield open(JsonToken.START_ARRAY);
                    }
                    default -> scalar();
                });
    }

    private JsonToken open(JsonToken token) {
        if (depth == ends.length) {
            ends = Arrays.copyOf(ends, 2 * depth);
        }
        ends[depth++] = tree.next(current);
        return token;
    }

    private JsonToken scalar() {
        ScalarKind kind = tree.scalarKind(current);
        if (current == root && textual && kind != ScalarKind.NULL) {
            return JsonToken.VALUE_STRING;
        }
        return switch (kind) {
            case NULL -> JsonToken.VALUE_NULL;
            case BOOLEAN -> tree.text(current).equalsIgnoreCase("true") ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE;
            case INTEGER -> JsonToken.VALUE_NUMBER_INT;
            case FLOAT -> JsonToken.VALUE_NUMBER_FLOAT;
            default -> JsonToken.VALUE_STRING;
        };
    }

    @Override
    protected void _handleEOF() {
        // A tree is never cut short.
    }

    // Text

    @Override
    public @Nullable String currentName() {
        boolean opened = _currToken == JsonToken.START_OBJECT || _currToken == JsonToken.START_ARRAY;
        return opened ? context.getParent().currentName() : context.currentName();
    }

    @Override
    public @Nullable String getString() {
        if (_currToken == null) {
            return null;
        }
        if (_currToken == JsonToken.PROPERTY_NAME) {
            return context.currentName();
        }
        return _currToken.isScalarValue() ? tree.text(current) : _currToken.asString();
    }

    @Override
    public char @Nullable [] getStringCharacters() {
        String text = getString();
        return text == null ? null : text.toCharArray();
    }

    @Override
    public int getStringLength() {
        String text = getString();
        return text == null ? 0 : text.length();
    }

    @Override
    public int getStringOffset() {
        return 0;
    }

    @Override
    public boolean hasStringCharacters() {
        return false;
    }

    @Override
    public @Nullable String getValueAsString(@Nullable String fallback) {
        if (_currToken == null || _currToken == JsonToken.VALUE_NULL) {
            return fallback;
        }
        return _currToken.isScalarValue() || _currToken == JsonToken.PROPERTY_NAME ? getString() : fallback;
    }

    @Override
    public byte[] getBinaryValue(Base64Variant variant) {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        _decodeBase64(tree.text(current), bytes, variant);
        return bytes.toByteArray();
    }

    // Numbers

    @Override
    public boolean isNaN() {
        return _currToken == JsonToken.VALUE_NUMBER_FLOAT && !Double.isFinite(getDoubleValue());
    }

    @Override
    public NumberType getNumberType() {
        if (_currToken == JsonToken.VALUE_NUMBER_INT) {
            int bits = getBigIntegerValue().bitLength();
            return bits < Integer.SIZE ? NumberType.INT : bits < Long.SIZE ? NumberType.LONG : NumberType.BIG_INTEGER;
        }
        return NumberType.DOUBLE;
    }

    @Override
    public Number getNumberValue() {
        return switch (getNumberType()) {
            case INT -> getIntValue();
            case LONG -> getLongValue();
            case BIG_INTEGER -> getBigIntegerValue();
            default -> getDoubleValue();
        };
    }

    /** The text itself, so that a buffer does not change a number into another of the same value. */
    @Override
    public Object getNumberValueDeferred() {
        return tree.text(current);
    }

    @Override
    public int getIntValue() {
        return number(Integer.class);
    }

    @Override
    public long getLongValue() {
        return number(Long.class);
    }

    @Override
    public BigInteger getBigIntegerValue() {
        return number(BigInteger.class);
    }

    @Override
    public float getFloatValue() {
        return number(Float.class);
    }

    @Override
    public double getDoubleValue() {
        return number(Double.class);
    }

    @Override
    public BigDecimal getDecimalValue() {
        return number(BigDecimal.class);
    }

    private <N extends Number> N number(Class<N> type) {
        if (_currToken == null || !_currToken.isNumeric()) {
            throw _constructNotNumericType(_currToken, 0);
        }
        N value = ScalarType.number(type, tree.text(current), limits);
        if (value == null) {
            throw _constructInputCoercion("not a value of " + type.getSimpleName(), _currToken, type);
        }
        return value;
    }

    // Context

    @Override
    public TokenStreamContext streamReadContext() {
        return context;
    }

    @Override
    public TokenStreamLocation currentTokenLocation() {
        return TokenStreamLocation.NA;
    }

    @Override
    public TokenStreamLocation currentLocation() {
        return TokenStreamLocation.NA;
    }

    @Override
    public @Nullable Object streamReadInputSource() {
        return null;
    }

    @Override
    public @Nullable Object currentValue() {
        return context.currentValue();
    }

    @Override
    public void assignCurrentValue(@Nullable Object value) {
        context.assignCurrentValue(value);
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    protected void _closeInput() {
        // Nothing is open.
    }

    @Override
    protected void _releaseBuffers() {
        // Nothing is held.
    }
}
