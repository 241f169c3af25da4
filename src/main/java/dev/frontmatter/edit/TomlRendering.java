package dev.frontmatter.edit;

import dev.frontmatter.scalar.JsonString;
import dev.frontmatter.scalar.ScalarKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes values as TOML, each behind its key. */
final class TomlRendering implements Rendering {

    private static final String QUOTES = "\"\"\"";

    private final String lineEnd;

    TomlRendering(String lineEnd) {
        this.lineEnd = lineEnd;
    }

    @Override
    public String key(String key) {
        boolean bare = !key.isEmpty()
                && key.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '_' || c == '-'));
        return bare ? key : JsonString.quoted(key);
    }

    /** Returns a key of several parts. */
    String key(List<String> parts) {
        return parts.stream().map(this::key).collect(Collectors.joining("."));
    }

    @Override
    public String separator() {
        return " = ";
    }

    @Override
    public String scalar(Datum.Scalar value, String written, boolean inFlow) {
        if (value.written != null) {
            return value.written;
        }
        if (value.kind == ScalarKind.FLOAT) {
            return value.text.replace(".inf", "inf").replace(".nan", "nan");
        }
        if (value.kind != ScalarKind.STRING) {
            return value.text;
        }
        boolean literal = written.startsWith("'")
                && value.text.indexOf('\'') < 0
                && value.text.chars().noneMatch(c -> c < ' ' || c == 0x7F);
        return literal ? "'" + value.text + "'" : JsonString.quoted(value.text);
    }

    /** Returns the value of a key on a line of its own: there a text may have several lines. */
    String afterKey(Datum value, String written) {
        if (value instanceof Datum.Scalar scalar
                && scalar.written == null
                && scalar.kind == ScalarKind.STRING
                && scalar.text.contains("\n")) {
            String body = scalar.text
                    .lines()
                    .map(line -> JsonString.quoted(line))
                    .map(line -> line.substring(1, line.length() - 1).replace("\\\"", "\""))
                    .collect(Collectors.joining(lineEnd));
            String end = scalar.text.endsWith("\n") ? lineEnd : "";
            // Tools that look for the closing line alone would end the front matter within the text.
            boolean fence = scalar.text.lines().anyMatch(line -> line.startsWith("+++"));
            boolean simple = !fence && !body.contains(QUOTES) && !body.endsWith("\"") && scalar.text.indexOf('\r') < 0;
            // A line end of the file is what a reader takes it for.
            return simple && lineEnd.equals("\n") ? QUOTES + lineEnd + body + end + QUOTES : scalar(scalar, "", true);
        }
        return value instanceof Datum.Scalar scalar ? scalar(scalar, written, false) : flow(value, "", false);
    }

    @Override
    public String flow(Datum value, String indent, boolean lines) {
        if (value instanceof Datum.Sequence sequence) {
            return sequence.slots.stream()
                    .map(slot -> flow(slot.value(), indent, false))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Datum.Mapping mapping) {
            return mapping.slots.entrySet().stream()
                    .map(entry ->
                            key(entry.getKey()) + " = " + flow(entry.getValue().value(), indent, false))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return scalar((Datum.Scalar) value, "", true);
    }

    /** Returns the lines of a table without its header: its keys, then the tables in it with headers of their own. */
    String table(List<String> path, Datum.Mapping table) {
        StringBuilder lines = new StringBuilder();
        StringBuilder below = new StringBuilder();
        table.slots.forEach((key, slot) -> {
            List<String> inner = new ArrayList<>(path);
            inner.add(key);
            if (slot.value() instanceof Datum.Mapping mapping && !mapping.isEmpty()) {
                below.append(lineEnd).append(withHeader(inner, mapping));
            } else if (isListOfTables(slot.value())) {
                ((Datum.Sequence) slot.value())
                        .slots.forEach(element ->
                                below.append(lineEnd).append(element(inner, (Datum.Mapping) element.value())));
            } else {
                lines.append(entry(List.of(key), slot.value())).append(lineEnd);
            }
        });
        boolean first = path.isEmpty() && lines.isEmpty() && !below.isEmpty();
        return lines.append(first ? below.substring(lineEnd.length()) : below).toString();
    }

    /** Returns the lines of a table with its header. */
    String withHeader(List<String> path, Datum.Mapping table) {
        return "[" + key(path) + "]" + lineEnd + table(path, table);
    }

    /** Returns the lines of an element of a list of tables, with its header. */
    String element(List<String> path, Datum.Mapping table) {
        return "[[" + key(path) + "]]" + lineEnd + table(path, table);
    }

    /** Returns true for a list whose elements may have headers of their own. */
    static boolean isListOfTables(Datum value) {
        return value instanceof Datum.Sequence sequence
                && !sequence.isEmpty()
                && sequence.slots.stream().allMatch(slot -> slot.value() instanceof Datum.Mapping);
    }

    /** Returns a key with its value. */
    String entry(List<String> key, Datum value) {
        return entry(key, afterKey(value, ""));
    }

    /** Returns a key with its value, which is given as it is written. */
    String entry(List<String> key, String written) {
        return key(key) + " = " + written;
    }
}
