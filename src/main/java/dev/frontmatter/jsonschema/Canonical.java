package dev.frontmatter.jsonschema;

import dev.frontmatter.tree.DataTree;
import java.math.BigDecimal;

/** Writes a value so that equal values have equal texts, unless their keys come in another order. */
final class Canonical {

    private Canonical() {}

    static String of(DataTree tree, int value) {
        StringBuilder text = new StringBuilder();
        for (int node = value; node < tree.next(value); node++) {
            if (tree.isCollection(node)) {
                text.append(tree.kind(node)).append(tree.size(node)).append('(');
            } else {
                String scalar = scalar(tree, node);
                text.append(scalar.length()).append(':').append(scalar);
            }
        }
        return text.toString();
    }

    private static String scalar(DataTree tree, int node) {
        String text = tree.text(node);
        return switch (tree.scalarKind(node)) {
            case NULL -> "null";
            case BOOLEAN -> text.substring(0, 1).toLowerCase(java.util.Locale.ROOT);
            case INTEGER, FLOAT -> number(text);
            default -> '"' + text;
        };
    }

    private static String number(String text) {
        boolean decimal = !text.startsWith("0x") && !text.startsWith("0o");
        return decimal ? new BigDecimal(text).stripTrailingZeros().toString() : text;
    }
}
