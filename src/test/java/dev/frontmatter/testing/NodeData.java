package dev.frontmatter.testing;

import dev.frontmatter.testing.AnyFormat.Literal;
import dev.frontmatter.testing.Node.Items;
import dev.frontmatter.testing.Node.Key;
import dev.frontmatter.testing.Node.Keys;
import dev.frontmatter.testing.Node.Quotes;
import dev.frontmatter.testing.Node.Scalar;
import dev.frontmatter.testing.Node.Slot;
import dev.frontmatter.tokenizer.Format;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a document of YAML says, as TOML or JSON can say it: numbers and nothing in their own notation, all else as text. */
final class NodeData {

    /** The format has no words for a value. */
    static final class Unspeakable extends Exception {

        private static final long serialVersionUID = 1L;

        Unspeakable(String value) {
            super(value);
        }
    }

    private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern RADIX = Pattern.compile("0(x|o)([0-9a-fA-F]+)");
    private static final Pattern DECIMAL = Pattern.compile("([-+]?)([0-9]*)(\\.?)([0-9]*)([eE][-+]?[0-9]+)?");
    private static final Pattern NOT_FINITE = Pattern.compile("([-+]?)\\.(inf|Inf|INF|nan|NaN|NAN)");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"
            + "([Tt][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?([Zz]|[-+][0-9]{2}:[0-9]{2})?)?");

    private final Format format;
    private final Random random;

    private NodeData(Format format, Random random) {
        this.format = format;
        this.random = random;
    }

    /**
     * The data of a document.
     *
     * @throws Unspeakable if the format cannot say it, as TOML cannot say nothing, or if a key is there twice
     */
    static Map<String, Object> of(Keys root, Format format, Random random) throws Unspeakable {
        return new NodeData(format, random).mapping(root);
    }

    private Map<String, Object> mapping(Keys keys) throws Unspeakable {
        Map<String, Object> mapping = new LinkedHashMap<>();
        for (Key key : keys.keys()) {
            if (mapping.put(key.name().text(), value(key.slot().node())) != null) {
                throw new Unspeakable("the key " + key.name().text() + " twice");
            }
        }
        return mapping;
    }

    private Object value(Node node) throws Unspeakable {
        if (node instanceof Keys keys) {
            return mapping(keys);
        }
        if (node instanceof Items items) {
            List<Object> list = new ArrayList<>();
            for (Slot slot : items.slots()) {
                list.add(value(slot.node()));
            }
            return list;
        }
        Scalar scalar = (Scalar) node;
        return scalar.quotes() == Quotes.NEVER ? plain(scalar) : text(scalar);
    }

    private static boolean isNothing(Scalar scalar) {
        return scalar.quotes() == Quotes.NEVER && NOTHING.matcher(scalar.text()).matches();
    }

    /** A date is a date of TOML now and then, where its text is no value of its own. */
    private Object text(Scalar scalar) {
        boolean date = format == Format.TOML
                && scalar.quotes() == Quotes.ALLOWED
                && DATE.matcher(scalar.text()).matches();
        return date && random.nextBoolean() ? new Literal(scalar.text()) : scalar.text();
    }

    private Object plain(Scalar scalar) throws Unspeakable {
        String text = scalar.text();
        if (isNothing(scalar)) {
            if (format == Format.TOML) {
                throw new Unspeakable("nothing");
            }
            return new Literal("null");
        }
        if (BOOLEAN.matcher(text).matches()) {
            return new Literal(text.toLowerCase(Locale.ROOT));
        }
        Matcher radix = RADIX.matcher(text);
        if (radix.matches()) {
            return new Literal(new BigInteger(radix.group(2), radix.group(1).equals("x") ? 16 : 8).toString());
        }
        Matcher notFinite = NOT_FINITE.matcher(text);
        if (notFinite.matches()) {
            if (format == Format.JSON) {
                throw new Unspeakable(text);
            }
            return new Literal(notFinite.group(1) + notFinite.group(2).toLowerCase(Locale.ROOT));
        }
        Matcher decimal = DECIMAL.matcher(text);
        boolean number = decimal.matches() && !(decimal.group(2) + decimal.group(4)).isEmpty();
        return number ? new Literal(decimal(decimal)) : text;
    }

    /** The same digits, with one before the point and one behind it, if there is a point. */
    private static String decimal(Matcher number) {
        String sign = number.group(1).equals("-") ? "-" : "";
        String whole = number.group(2).replaceFirst("^0+(?=[0-9])", "");
        String fraction = number.group(4);
        String exponent = number.group(5) == null ? "" : number.group(5);
        boolean floating = !number.group(3).isEmpty();
        String digits = whole.isEmpty() ? "0" : whole;
        if (!floating || !fraction.isEmpty()) {
            return sign + digits + (floating ? "." + fraction : "") + exponent;
        }
        // A point without digits behind it adds nothing to a number but that it is none of the integers.
        return sign + digits + (exponent.isEmpty() ? "e0" : exponent);
    }
}
