package dev.frontmatter.edit;

import dev.frontmatter.scalar.JsonString;
import dev.frontmatter.tree.DataTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Writes values as JSON. */
final class JsonRendering implements Rendering {

    private final String lineEnd;
    private final String unit;
    private final String space;

    private JsonRendering(String lineEnd, String unit, String space) {
        this.lineEnd = lineEnd;
        this.unit = unit;
        this.space = space;
    }

    /** The style of new files. */
    static JsonRendering ofNewFile(String lineEnd) {
        return new JsonRendering(lineEnd, "  ", " ");
    }

    /** Returns the rendering that fits a document: its indentation, and the space behind its colons, are those of its first key. */
    static JsonRendering of(DataTree tree, Text text) {
        boolean lines = tree.nodeCount() > 1 && text.hasLineEnd(tree.start(DataTree.ROOT), tree.start(1));
        String unit = lines ? text.text(text.lineStart(tree.start(1)), tree.start(1)) : "  ";
        boolean minified =
                tree.nodeCount() > 1 && !lines && tree.start(2) == tree.span(1).end() + 1;
        return new JsonRendering(text.lineEnd, unit.isBlank() && !unit.isEmpty() ? unit : "  ", minified ? "" : " ");
    }

    @Override
    public String key(String key) {
        return JsonString.quoted(key);
    }

    @Override
    public String separator() {
        return ":" + space;
    }

    @Override
    public String scalar(Datum.Scalar value, String written, boolean inFlow) {
        return switch (value.kind) {
            case NULL -> "null";
            case BOOLEAN, INTEGER, FLOAT -> value.text;
            default -> JsonString.quoted(value.text);
        };
    }

    @Override
    public String flow(Datum value, String indent, boolean lines) {
        if (value instanceof Datum.Scalar scalar) {
            return scalar(scalar, "", true);
        }
        BiFunction<Datum, String, String> inner = (datum, deeper) -> flow(datum, deeper, lines);
        List<String> entries = new ArrayList<>();
        String deeper = indent + unit;
        if (value instanceof Datum.Sequence sequence) {
            sequence.slots.forEach(slot -> entries.add(inner.apply(slot.value(), deeper)));
            return joined(entries, '[', ']', indent, lines);
        }
        for (Map.Entry<String, Datum.Slot> entry : ((Datum.Mapping) value).slots.entrySet()) {
            entries.add(key(entry.getKey())
                    + separator()
                    + inner.apply(entry.getValue().value(), deeper));
        }
        return joined(entries, '{', '}', indent, lines);
    }

    private String joined(List<String> entries, char open, char close, String indent, boolean lines) {
        if (!lines || entries.isEmpty()) {
            return open + String.join("," + space, entries) + close;
        }
        String begin = lineEnd + indent + unit;
        return open + begin + String.join("," + begin, entries) + lineEnd + indent + close;
    }
}
