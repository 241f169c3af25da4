package dev.frontmatter.infer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Documents of data, as text in each format. */
final class Texts {

    private Texts() {}

    /**
     * Returns a document.
     *
     * @param data texts, numbers, booleans, lists and maps, whose texts need no escapes
     * @param format 0 for YAML, 1 for TOML, 2 for JSON
     */
    static String of(Map<String, ?> data, int format) {
        return switch (format) {
            case 0 -> "---\n" + lines(data, ": ", ": ") + "---\nBody\n";
            case 1 -> "+++\n" + lines(data, " = ", " = ") + "+++\nBody\n";
            default -> "{\n" + json(data) + "\n}\n\nBody\n";
        };
    }

    private static String lines(Map<String, ?> data, String between, String within) {
        return data.entrySet().stream()
                .map(entry -> entry.getKey() + between + flow(entry.getValue(), within) + "\n")
                .collect(Collectors.joining());
    }

    private static String json(Map<String, ?> data) {
        return data.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\": " + jsonValue(entry.getValue()))
                .collect(Collectors.joining(",\n"));
    }

    private static String jsonValue(Object value) {
        if (value instanceof Map<?, ?> map) {
            return "{"
                    + map.entrySet().stream()
                            .map(entry -> "\"" + entry.getKey() + "\": " + jsonValue(entry.getValue()))
                            .collect(Collectors.joining(", "))
                    + "}";
        }
        return value instanceof List<?> list
                ? "[" + list.stream().map(Texts::jsonValue).collect(Collectors.joining(", ")) + "]"
                : value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
    }

    private static String flow(Object value, String between) {
        if (value instanceof Map<?, ?> map) {
            return "{"
                    + map.entrySet().stream()
                            .map(entry -> entry.getKey() + between + flow(entry.getValue(), between))
                            .collect(Collectors.joining(", "))
                    + "}";
        }
        if (value instanceof List<?> list) {
            return "[" + list.stream().map(each -> flow(each, between)).collect(Collectors.joining(", ")) + "]";
        }
        return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
    }
}
