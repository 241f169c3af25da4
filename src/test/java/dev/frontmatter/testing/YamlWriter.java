package dev.frontmatter.testing;

import dev.frontmatter.testing.Node.Items;
import dev.frontmatter.testing.Node.Key;
import dev.frontmatter.testing.Node.Keys;
import dev.frontmatter.testing.Node.Quotes;
import dev.frontmatter.testing.Node.Scalar;
import dev.frontmatter.testing.Node.Slot;
import java.util.Random;
import java.util.regex.Pattern;

/** Writes YAML in many styles, chosen at random: block and flow, quotes of all kinds, comments, blank lines. */
final class YamlWriter {

    /** Texts that mean themselves without quotes in every place; careful, not complete. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?:[\\p{L}\\p{N}./+]|-(?=[\\p{L}\\p{N}.]))(?:[\\p{L}\\p{N}./+_%=?@()-]|[ :](?=[\\p{L}\\p{N}/]))*");

    private static final Pattern NOT_PLAIN = Pattern.compile("null|Null|NULL|\\.\\.\\..*");
    private static final Pattern LITERAL =
            Pattern.compile("[\\p{L}\\p{N}#\"'][\\p{L}\\p{N}\\p{P} #\"\n]*[\\p{L}\\p{N}#\"']\n?");

    private final Random random;
    private final StringBuilder out = new StringBuilder();

    private YamlWriter(Random random) {
        this.random = random;
    }

    /** The lines of a mapping, each ended by LF. */
    static String write(Keys root, Random random) {
        YamlWriter writer = new YamlWriter(random);
        if (root.keys().isEmpty()) {
            writer.betweenLines(0);
        } else if (Pick.chance(random, 6)) {
            writer.flow(root, 1);
            writer.endLine();
        } else {
            writer.blockKeys(root, Pick.of(random, 0, 0, 0, 2), false);
        }
        return writer.out.toString();
    }

    // Block style

    private void blockKeys(Keys keys, int indent, boolean firstIsIndented) {
        boolean indented = firstIsIndented;
        for (Key key : keys.keys()) {
            if (!indented) {
                betweenLines(indent);
                out.append(" ".repeat(indent));
            }
            indented = false;
            oneLine(key.name());
            out.append(Pick.of(random, "", "", " ")).append(':');
            blockValue(key.slot(), indent, true);
        }
    }

    private void blockItems(Items items, int indent, boolean firstIsIndented) {
        boolean indented = firstIsIndented;
        for (Slot slot : items.slots()) {
            if (!indented) {
                betweenLines(indent);
                out.append(" ".repeat(indent));
            }
            indented = false;
            out.append('-');
            blockValue(slot, indent, false);
        }
    }

    /** Writes what stands behind a key or a dash, to the end of its last line. */
    private void blockValue(Slot slot, int indent, boolean behindKey) {
        Node node = slot.node();
        if (node instanceof Scalar scalar) {
            blockScalar(scalar, indent);
        } else if (isEmpty(node) || Pick.chance(random, 3)) {
            out.append(' ');
            flow(node, indent + 1);
            endLine();
        } else if (behindKey) {
            endLine();
            block(node, indent + (node instanceof Items ? Pick.of(random, 0, 2) : Pick.of(random, 1, 2, 4)), false);
        } else {
            out.append(' ');
            block(node, indent + 2, true);
        }
    }

    private void block(Node node, int indent, boolean firstIsIndented) {
        if (node instanceof Keys keys) {
            blockKeys(keys, indent, firstIsIndented);
        } else {
            blockItems((Items) node, indent, firstIsIndented);
        }
    }

    private void blockScalar(Scalar scalar, int indent) {
        if (scalar.text().isEmpty() && scalar.quotes() == Quotes.NEVER) {
            endLine();
            return;
        }
        out.append(Pick.of(random, " ", " ", "  "));
        boolean literal = scalar.quotes() != Quotes.NEVER
                && LITERAL.matcher(scalar.text()).matches();
        if (!literal || random.nextBoolean()) {
            oneLine(scalar);
            endLine();
            return;
        }
        out.append(scalar.text().endsWith("\n") ? "|" : "|-");
        endLine();
        for (String line : scalar.text().split("\n")) {
            out.append(line.isEmpty() ? "" : " ".repeat(indent + 2))
                    .append(line)
                    .append('\n');
        }
    }

    private void endLine() {
        out.append(Pick.of(random, "", "", "", " ", " # comment: \"odd\" [", "\t# tab"))
                .append('\n');
    }

    private void betweenLines(int indent) {
        if (Pick.chance(random, 6)) {
            out.append(Pick.of(random, "\n", "  \n", "# a comment\n", " ".repeat(indent) + "# - another: one\n"));
        }
    }

    // Flow style

    private void flow(Node node, int indent) {
        if (node instanceof Scalar scalar) {
            oneLine(scalar);
        } else if (node instanceof Items items) {
            out.append('[');
            String comma = "";
            for (Slot slot : items.slots()) {
                out.append(comma);
                breakOrBlank(indent);
                boolean nothing = slot.node() instanceof Scalar scalar
                        && scalar.text().isEmpty()
                        && scalar.quotes() == Quotes.NEVER;
                flow(nothing ? new Scalar("~", Quotes.NEVER) : slot.node(), indent);
                comma = ",";
            }
            breakOrBlank(indent);
            out.append(Pick.chance(random, 8) && !items.slots().isEmpty() ? ", ]" : "]");
        } else if (node instanceof Keys keys) {
            out.append('{');
            String comma = "";
            for (Key key : keys.keys()) {
                out.append(comma);
                breakOrBlank(indent);
                oneLine(key.name());
                out.append(out.charAt(out.length() - 1) == '"' ? Pick.of(random, ":", ": ", " : ") : ": ");
                flow(key.slot().node(), indent);
                comma = ",";
            }
            breakOrBlank(indent);
            out.append('}');
        }
    }

    private void breakOrBlank(int indent) {
        if (Pick.chance(random, 8)) {
            out.append(Pick.of(random, "", " # comment")).append('\n').append(" ".repeat(indent + random.nextInt(3)));
        } else {
            out.append(Pick.of(random, "", " "));
        }
    }

    private static boolean isEmpty(Node node) {
        return node instanceof Items items && items.slots().isEmpty()
                || node instanceof Keys keys && keys.keys().isEmpty();
    }

    // Scalars

    private void oneLine(Scalar scalar) {
        String text = scalar.text();
        boolean plain =
                PLAIN.matcher(text).matches() && !NOT_PLAIN.matcher(text).matches();
        if (scalar.quotes() == Quotes.NEVER || plain && scalar.quotes() == Quotes.ALLOWED && random.nextBoolean()) {
            out.append(text);
        } else if (text.chars().allMatch(c -> c >= 0x20 && c < 0x7F) && random.nextBoolean()) {
            out.append('\'').append(text.replace("'", "''")).append('\'');
        } else {
            out.append('"');
            text.codePoints().forEach(this::inDoubleQuotes);
            out.append('"');
        }
    }

    private void inDoubleQuotes(int c) {
        boolean printable = c >= 0x20 && c < 0x7F || c >= 0xA0 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF;
        if (c == '"' || c == '\\') {
            out.append('\\').append((char) c);
        } else if (c == '\n') {
            out.append("\\n");
        } else if (printable && !Pick.chance(random, 12)) {
            out.appendCodePoint(c);
        } else {
            out.append(
                    c < 0x100
                            ? String.format("\\x%02x", c)
                            : c < 0x10000 ? String.format("\\u%04X", c) : String.format("\\U%08x", c));
        }
    }
}
