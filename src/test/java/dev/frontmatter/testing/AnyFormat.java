package dev.frontmatter.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Data that all three formats can hold, written in each of them in many styles, chosen at random; with the place of each
 * scalar, each list in brackets and each mapping in braces, by its pointer.
 */
public final class AnyFormat {

    private static final List<String> KEYS = List.of(
            "a",
            "b",
            "c-d",
            "e_f",
            "1",
            "true",
            "null",
            "",
            "a b",
            "a.b",
            "\u043a\u043b\u044e\u0447",
            "\"",
            "\\",
            "/",
            "~0",
            "\ud83d\ude00",
            "#",
            "=",
            "k\nl");
    private static final List<String> TEXTS = List.of(
            "",
            "sea",
            "Low tide",
            "1",
            "true",
            "2026-03-14",
            "a # b",
            "a: b",
            "'",
            "\"",
            "\\",
            "\u00e9\u4e2d\ud83d\ude00",
            "a\nb",
            "\t",
            "\u0001",
            "\"\"\"",
            "'''",
            "\u007f",
            " x ",
            "\n");
    private static final List<String> NUMBERS =
            List.of("0", "-1", "42", "9223372036854775807", "1.5", "-0.25", "6.02e23", "1e-3");

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, int[]> places = new LinkedHashMap<>();

    private AnyFormat(Random random) {
        this.random = random;
    }

    /** A number or boolean, as it is written in all formats. */
    record Literal(String text) {}

    /** A text, and where in it what stands. */
    public record Written(String text, Map<String, String> places) {}

    /** A mapping of mappings, lists, texts and literals. */
    public static Map<String, Object> data(Random random) {
        return mapping(random, 4);
    }

    private static Map<String, Object> mapping(Random random, int depth) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        int size = Pick.chance(random, 40) ? 40 : random.nextInt(5);
        for (int i = 0; i < size; i++) {
            mapping.put(size > 20 ? "k" + i : Pick.of(random, KEYS), value(random, depth - 1));
        }
        return mapping;
    }

    private static Object value(Random random, int depth) {
        int choice = random.nextInt(depth > 0 ? 8 : 4);
        if (choice < 2) {
            return Pick.of(random, TEXTS);
        }
        if (choice < 4) {
            return new Literal(Pick.chance(random, 4) ? Pick.of(random, "true", "false") : Pick.of(random, NUMBERS));
        }
        if (choice < 6) {
            return mapping(random, depth);
        }
        List<Object> list = new ArrayList<>();
        boolean tables = random.nextBoolean();
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            list.add(tables ? mapping(random, depth - 1) : value(random, depth - 1));
        }
        return list;
    }

    private Written written() {
        int[] offsets = offsets();
        Map<String, String> bytes = new LinkedHashMap<>();
        places.forEach((pointer, place) -> bytes.put(pointer, offsets[place[0]] + ".." + offsets[place[1]]));
        return new Written(out.toString(), bytes);
    }

    /** Returns how many bytes are before each character, and at last before the end. */
    private int[] offsets() {
        int[] offsets = new int[out.length() + 1];
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            // Each half of a pair stands for two of its four bytes.
            offsets[i + 1] = offsets[i] + (c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3);
        }
        return offsets;
    }

    private void placed(String pointer, Runnable write) {
        int start = out.length();
        write.run();
        places.put(pointer, new int[] {start, out.length()});
    }

    private static String pointer(String parent, Object key) {
        return parent + "/" + key.toString().replace("~", "~0").replace("/", "~1");
    }

    // JSON

    public static Written json(Map<String, Object> data, Random random) {
        AnyFormat writer = new AnyFormat(random);
        writer.json("", data);
        writer.out.append(Pick.of(random, "", "\n"));
        return writer.written();
    }

    private void json(String pointer, Object value) {
        placed(pointer, () -> {
            if (value instanceof Map<?, ?> mapping) {
                out.append('{');
                String comma = "";
                for (Map.Entry<?, ?> entry : mapping.entrySet()) {
                    out.append(comma).append(space());
                    quoted((String) entry.getKey(), true);
                    out.append(space()).append(':').append(space());
                    json(pointer(pointer, entry.getKey()), entry.getValue());
                    out.append(space());
                    comma = ",";
                }
                out.append(space()).append('}');
            } else if (value instanceof List<?> list) {
                out.append('[').append(space());
                for (int i = 0; i < list.size(); i++) {
                    out.append(i == 0 ? "" : ",").append(space());
                    json(pointer(pointer, i), list.get(i));
                    out.append(space());
                }
                out.append(']');
            } else {
                scalar(value, true);
            }
        });
    }

    private String space() {
        return Pick.of(random, "", "", " ", "\n", "\r\n\t");
    }

    private void scalar(Object value, boolean json) {
        if (value instanceof Literal literal) {
            out.append(literal.text());
        } else {
            quoted((String) value, json);
        }
    }

    /** In double quotes, with escapes that JSON, YAML and TOML share, where there must be any and elsewhere. */
    private void quoted(String text, boolean json) {
        out.append('"');
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < ' ' || c == 0x7F || c < 0x10000 && Pick.chance(random, 15)) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        out.append('"');
    }

    // YAML

    public static Written yaml(Map<String, Object> data, Random random) {
        AnyFormat writer = new AnyFormat(random);
        writer.yaml(data, 0);
        return writer.written();
    }

    private void yaml(Map<?, ?> mapping, int indent) {
        for (Map.Entry<?, ?> entry : mapping.entrySet()) {
            out.append(" ".repeat(indent));
            quoted((String) entry.getKey(), true);
            out.append(':');
            if (entry.getValue() instanceof Map<?, ?> nested && !nested.isEmpty() && random.nextBoolean()) {
                out.append('\n');
                yaml(nested, indent + 2);
            } else {
                out.append(' ');
                flow(entry.getValue());
                out.append(Pick.of(random, "", " # comment")).append('\n');
            }
        }
    }

    private void flow(Object value) {
        if (value instanceof Map<?, ?> mapping) {
            out.append('{');
            String comma = "";
            for (Map.Entry<?, ?> entry : mapping.entrySet()) {
                out.append(comma);
                quoted((String) entry.getKey(), true);
                out.append(": ");
                flow(entry.getValue());
                comma = ", ";
            }
            out.append('}');
        } else if (value instanceof List<?> list) {
            out.append('[');
            for (int i = 0; i < list.size(); i++) {
                out.append(i == 0 ? "" : ", ");
                flow(list.get(i));
            }
            out.append(']');
        } else {
            scalar(value, true);
        }
    }

    // TOML

    public static Written toml(Map<String, Object> data, Random random) {
        AnyFormat writer = new AnyFormat(random);
        List<Runnable> sections = new ArrayList<>();
        writer.table("", "", data, sections);
        sections.forEach(Runnable::run);
        return writer.written();
    }

    /** Adds what writes the keys of a table, and below them the tables that have headers of their own. */
    private void table(String pointer, String header, Map<?, ?> table, List<Runnable> sections) {
        List<Runnable> body = new ArrayList<>();
        List<List<Runnable>> below = new ArrayList<>();
        for (Map.Entry<?, ?> entry : table.entrySet()) {
            String key = tomlKey((String) entry.getKey());
            String at = pointer(pointer, entry.getKey());
            Object value = entry.getValue();
            String path = header.isEmpty() ? key : header + dot() + key;
            if (value instanceof Map<?, ?> nested && random.nextBoolean()) {
                List<Runnable> own = new ArrayList<>();
                List<Runnable> inner = new ArrayList<>();
                table(at, path, nested, inner);
                own.add(() ->
                        out.append(blank()).append('[').append(path).append(']').append(tomlEnd()));
                own.add(inner.remove(0));
                // A header may come behind those of the tables in it.
                inner.addAll(random.nextBoolean() ? 0 : inner.size(), own);
                below.add(inner);
            } else if (value instanceof List<?> list && isTables(list) && random.nextBoolean()) {
                List<Runnable> elements = new ArrayList<>();
                for (int i = 0; i < list.size(); i++) {
                    elements.add(() -> out.append(blank())
                            .append("[[")
                            .append(path)
                            .append("]]")
                            .append(tomlEnd()));
                    table(pointer(at, i), path, (Map<?, ?>) list.get(i), elements);
                }
                below.add(elements);
            } else if (value instanceof Map<?, ?> nested && !nested.isEmpty() && random.nextBoolean()) {
                nested.forEach((inner, leaf) -> body.add(() -> {
                    out.append(blank())
                            .append(key)
                            .append(dot())
                            .append(tomlKey((String) inner))
                            .append(equalsSign());
                    inline(pointer(at, inner), leaf);
                    out.append(tomlEnd());
                }));
            } else {
                body.add(() -> {
                    out.append(blank()).append(key).append(equalsSign());
                    inline(at, value);
                    out.append(tomlEnd());
                });
            }
        }
        sections.add(() -> body.forEach(Runnable::run));
        Collections.shuffle(below, random);
        below.forEach(sections::addAll);
    }

    private static boolean isTables(List<?> list) {
        return !list.isEmpty() && list.stream().allMatch(element -> element instanceof Map);
    }

    private void inline(String pointer, Object value) {
        placed(pointer, () -> {
            if (value instanceof Map<?, ?> mapping) {
                out.append('{');
                String comma = "";
                for (Map.Entry<?, ?> entry : mapping.entrySet()) {
                    out.append(comma).append(tomlSpace()).append(tomlKey((String) entry.getKey()));
                    out.append(equalsSign());
                    inline(pointer(pointer, entry.getKey()), entry.getValue());
                    out.append(tomlSpace());
                    comma = ",";
                }
                out.append(mapping.isEmpty() ? "" : Pick.of(random, "", ","))
                        .append(tomlSpace())
                        .append('}');
            } else if (value instanceof List<?> list) {
                out.append('[').append(tomlSpace());
                for (int i = 0; i < list.size(); i++) {
                    out.append(i == 0 ? "" : ",").append(tomlSpace());
                    inline(pointer(pointer, i), list.get(i));
                    out.append(tomlSpace());
                }
                out.append(list.isEmpty() ? "" : Pick.of(random, "", ","))
                        .append(tomlSpace())
                        .append(']');
            } else if (value instanceof String text) {
                tomlText(text);
            } else {
                scalar(value, false);
            }
        });
    }

    private void tomlText(String text) {
        boolean literal = text.chars().noneMatch(c -> c == '\'' || c < ' ' || c == 0x7F);
        if (literal && random.nextBoolean()) {
            out.append('\'').append(text).append('\'');
        } else if (literal && random.nextBoolean()) {
            out.append("'''")
                    .append(Pick.of(random, "", "\n", "\r\n"))
                    .append(text)
                    .append("'''");
        } else if (random.nextBoolean()) {
            out.append("\"\"\"").append(text.startsWith(" ") ? "\n" : Pick.of(random, "\n", "\\\n  \n "));
            int start = out.length();
            quoted(text, false);
            out.deleteCharAt(start);
            out.append("\"\"");
        } else {
            quoted(text, false);
        }
    }

    private String tomlKey(String key) {
        boolean bare = !key.isEmpty()
                && key.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_'));
        if (bare && !Pick.chance(random, 4)) {
            return key;
        }
        if (key.chars().noneMatch(c -> c == '\'' || c < ' ') && random.nextBoolean()) {
            return '\'' + key + '\'';
        }
        AnyFormat writer = new AnyFormat(random);
        writer.quoted(key, false);
        return writer.out.toString();
    }

    private String dot() {
        return Pick.of(random, ".", ".", " . ");
    }

    private String equalsSign() {
        return Pick.of(random, "=", " = ", "\t= ");
    }

    private String blank() {
        return Pick.of(random, "", "", "  ", "\n", "# [comment] = \"\n");
    }

    private String tomlEnd() {
        return Pick.of(random, "\n", "\n", "\r\n", " # comment ]\n");
    }

    private String tomlSpace() {
        return Pick.of(random, "", "", " ", "\n", " # comment ]}\n");
    }
}
