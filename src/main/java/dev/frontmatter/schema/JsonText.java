package dev.frontmatter.schema;

import dev.frontmatter.scalar.JsonString;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes JSON with indentation: maps, lists, texts, numbers, booleans, null. */
public final class JsonText {

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    /**
     * Writes an object.
     *
     * @param object keys and values: maps with texts as keys, lists, texts, numbers, booleans, null
     * @return indented text, ended by LF
     */
    public static String of(Map<String, ?> object) {
        JsonText text = new JsonText();
        text.value(object, 0);
        return text.out.append('\n').toString();
    }

    private void value(Object value, int depth) {
        if (value instanceof Map<?, ?> object) {
            object(object, depth);
        } else if (value instanceof List<?> list) {
            list(list, depth);
        } else if (value instanceof String text) {
            out.append(JsonString.quoted(text));
        } else {
            out.append(value);
        }
    }

    private void object(Map<?, ?> object, int depth) {
        if (object.isEmpty()) {
            out.append("{ }");
            return;
        }
        out.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = object.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            out.append('\n').append("  ".repeat(depth + 1));
            out.append(JsonString.quoted((String) entry.getKey()));
            out.append(" : ");
            value(entry.getValue(), depth + 1);
            out.append(entries.hasNext() ? "," : "");
        }
        out.append('\n').append("  ".repeat(depth)).append('}');
    }

    private void list(List<?> list, int depth) {
        out.append('[');
        String separator = " ";
        for (Object element : list) {
            out.append(separator);
            value(element, depth);
            separator = ", ";
        }
        out.append(" ]");
    }
}
