package dev.frontmatter.edit;

import dev.frontmatter.scalar.ScalarKind;
import dev.frontmatter.syntax.yaml.YamlStrings;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes values as YAML: in block style, or between brackets. */
final class YamlRendering implements Rendering {

    private static final String LEVEL = "  ";

    private static final int DATE = "2026-03-14".length();

    private final String lineEnd;
    private final String unit;
    private final String listIndent;
    private final boolean flowLists;

    /**
     * Makes a rendering.
     *
     * @param lineEnd ends lines
     * @param unit the indentation of a mapping below its key
     * @param listIndent the indentation of a list below its key
     * @param flowLists true to write lists of scalars in brackets
     */
    YamlRendering(String lineEnd, String unit, String listIndent, boolean flowLists) {
        this.lineEnd = lineEnd;
        this.unit = unit;
        this.listIndent = listIndent;
        this.flowLists = flowLists;
    }

    /** The style of new files. */
    static YamlRendering ofNewFile(String lineEnd) {
        return new YamlRendering(lineEnd, LEVEL, LEVEL, false);
    }

    @Override
    public String key(String key) {
        return YamlStrings.canBePlain(key, true) ? key : YamlStrings.doubleQuoted(key);
    }

    private String key(Datum.Mapping mapping, String key) {
        return mapping.plainKeys.contains(key) ? key : key(key);
    }

    @Override
    public String separator() {
        return ": ";
    }

    // Scalars

    @Override
    public String scalar(Datum.Scalar value, String written, boolean inFlow) {
        String known = value.written;
        String text = value.text;
        if (known != null && ("\"'".indexOf(known.charAt(0)) >= 0 || canStayPlain(value, inFlow))) {
            return known;
        }
        if (value.kind != ScalarKind.STRING) {
            return plain(value);
        }
        if (written.startsWith("'") && YamlStrings.canBeSingleQuoted(text)) {
            return YamlStrings.singleQuoted(text);
        }
        boolean quoted = written.startsWith("\"") || written.startsWith("'");
        return !quoted && YamlStrings.canBePlain(text, inFlow) ? text : YamlStrings.doubleQuoted(text);
    }

    private static boolean canStayPlain(Datum.Scalar value, boolean inFlow) {
        if (value.kind != ScalarKind.STRING) {
            return YamlStrings.isPortable(value.text);
        }
        // A single letter stays as it is written, since readers take y and n for text, whatever YAML 1.1 says.
        boolean letter = value.text.length() == 1 && Character.isLetter(value.text.charAt(0));
        return letter
                || YamlStrings.canBePlain(value.text, inFlow)
                || isTimestamp(value.text) && (!inFlow || value.text.length() == DATE);
    }

    /** Returns a scalar that is no text. A date is one, and stands without quotes; a time of day would be a number of YAML 1.1. */
    private static String plain(Datum.Scalar value) {
        if (value.kind == ScalarKind.NULL) {
            return "null";
        }
        if (value.kind.isNumber()) {
            return value.written == null ? value.text : Numbers.common(value.kind, value.text);
        }
        return value.kind.isDateTime() && !isTimestamp(value.text) ? YamlStrings.doubleQuoted(value.text) : value.text;
    }

    /** Returns true for a date, with or without a time, that is one for all readers that know dates. */
    private static boolean isTimestamp(String text) {
        if (text.length() < DATE) {
            return false;
        }
        try {
            return LocalDate.parse(text.substring(0, DATE)).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    // Flow style

    @Override
    public String flow(Datum value, String indent, boolean lines) {
        if (value instanceof Datum.Sequence sequence) {
            return sequence.slots.stream()
                    .map(slot -> flow(slot.value(), indent, false))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Datum.Mapping mapping) {
            return mapping.slots.entrySet().stream()
                    .map(entry -> key(mapping, entry.getKey()) + ": "
                            + flow(entry.getValue().value(), indent, false))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return scalar((Datum.Scalar) value, "", true);
    }

    // Block style

    /** Returns true if a value takes lines of its own, below its key. */
    boolean isBlock(Datum value) {
        if (value instanceof Datum.Scalar || value.isEmpty()) {
            return false;
        }
        boolean scalars = value instanceof Datum.Sequence sequence
                && sequence.slots.stream().allMatch(slot -> slot.value() instanceof Datum.Scalar);
        return !(flowLists && scalars);
    }

    /**
     * Returns what stands behind a colon, the blank included, without a line end at its end.
     *
     * @param value the value
     * @param indent the indentation of the key
     */
    String afterColon(Datum value, String indent) {
        if (!isBlock(value)) {
            return " " + inline(value, "", indent);
        }
        String inner = indent + (value instanceof Datum.Sequence ? listIndent : unit);
        return lineEnd + inner + block(value, inner);
    }

    /**
     * Returns what stands behind the blanks that follow a dash.
     *
     * @param value the value
     * @param indent the indentation that the value's further lines have
     */
    String afterDash(Datum value, String indent) {
        return isBlock(value)
                ? block(value, indent)
                : inline(value, "", indent.substring(0, Math.max(0, indent.length() - 2)));
    }

    /** Returns a scalar or a collection on one line, or a text on several lines below the one it begins on. */
    String inline(Datum value, String written, String indent) {
        if (!(value instanceof Datum.Scalar scalar)) {
            return flow(value, indent, false);
        }
        boolean literal =
                scalar.written == null && scalar.kind == ScalarKind.STRING && YamlStrings.canBeLiteral(scalar.text);
        return literal ? literal(scalar.text, indent + LEVEL) : scalar(scalar, written, false);
    }

    private String literal(String text, String indent) {
        boolean ended = text.endsWith("\n");
        StringBuilder literal = new StringBuilder(ended ? "|" : "|-");
        for (String line : (ended ? text.substring(0, text.length() - 1) : text).split("\n", -1)) {
            literal.append(lineEnd).append(line.isEmpty() ? "" : indent + line);
        }
        return literal.toString();
    }

    /** Returns the entries of a collection, the first without its indentation. */
    private String block(Datum value, String indent) {
        if (value instanceof Datum.Sequence sequence) {
            return sequence.slots.stream()
                    .map(slot -> "- " + afterDash(slot.value(), indent + LEVEL))
                    .collect(Collectors.joining(lineEnd + indent));
        }
        Datum.Mapping mapping = (Datum.Mapping) value;
        return mapping.slots.entrySet().stream()
                .map((Map.Entry<String, Datum.Slot> entry) -> key(mapping, entry.getKey()) + ":"
                        + afterColon(entry.getValue().value(), indent))
                .collect(Collectors.joining(lineEnd + indent));
    }

    /** Returns the entries of a mapping at the top: what takes several lines stands by itself. */
    String document(Datum.Mapping root) {
        StringBuilder document = new StringBuilder();
        boolean alone = false;
        for (Map.Entry<String, Datum.Slot> entry : root.slots.entrySet()) {
            Datum value = entry.getValue().value();
            boolean blank = document.length() > 0 && (alone || isBlock(value));
            document.append(blank ? lineEnd : "")
                    .append(key(root, entry.getKey()))
                    .append(':')
                    .append(afterColon(value, ""))
                    .append(lineEnd);
            alone = isBlock(value);
        }
        return document.toString();
    }

    /** Returns a key, in quotes if they are asked for. */
    String key(String key, boolean quoted) {
        return quoted ? YamlStrings.doubleQuoted(key) : key(key);
    }

    /** Returns an entry of a mapping without its indentation. */
    String entry(String key, boolean quotedKey, Datum value, String indent) {
        return key(key, quotedKey) + ":" + afterColon(value, indent);
    }
}
