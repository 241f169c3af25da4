package dev.frontmatter.schema;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes JSON with indentation: maps, lists, texts, numbers, booleans. */
final class JsonText {

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    /** Returns the text of an object, ended by LF. */
    static String of(Map<String, Object> object) {
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
            string(text);
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
            string((String) entry.getKey());
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

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    // A lone surrogate is no character of UTF-8.
                    if (c < 0x20 || c == 0x7f || isLone(text, i)) {
                        out.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isLone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
