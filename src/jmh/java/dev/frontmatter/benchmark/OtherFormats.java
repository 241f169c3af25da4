package dev.frontmatter.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the data of an article as TOML, as people write it: the keys of a table first, its own tables below their headers. */
final class OtherFormats {

    private static final String DATE_TIME = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z";

    private final StringBuilder out = new StringBuilder();

    private OtherFormats() {}

    /** Returns the lines between the fences. */
    static String toml(Map<?, ?> data) {
        OtherFormats writer = new OtherFormats();
        writer.table("", data);
        return writer.out.toString();
    }

    private void table(String path, Map<?, ?> table) {
        List<Map.Entry<?, ?>> below = new ArrayList<>();
        for (Map.Entry<?, ?> entry : table.entrySet()) {
            if (entry.getValue() instanceof Map<?, ?> || isTables(entry.getValue())) {
                below.add(entry);
            } else {
                out.append(entry.getKey()).append(" = ");
                value(entry.getValue());
                out.append('\n');
            }
        }
        for (Map.Entry<?, ?> entry : below) {
            String header = path + entry.getKey();
            if (entry.getValue() instanceof Map<?, ?> inner) {
                out.append("\n[").append(header).append("]\n");
                table(header + ".", inner);
            } else {
                for (Object element : (List<?>) entry.getValue()) {
                    out.append("\n[[").append(header).append("]]\n");
                    table(header + ".", (Map<?, ?>) element);
                }
            }
        }
    }

    private static boolean isTables(Object value) {
        return value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?>;
    }

    private void value(Object value) {
        if (value instanceof List<?> list) {
            out.append('[');
            String comma = "";
            for (Object element : list) {
                out.append(comma);
                value(element);
                comma = ", ";
            }
            out.append(']');
        } else if (value instanceof String text && !text.matches(DATE_TIME)) {
            out.append('"')
                    .append(text.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        } else {
            out.append(value);
        }
    }
}
