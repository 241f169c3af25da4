package dev.frontmatter.testing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON to hold our values against. */
public final class JsonValues {

    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonValues() {}

    /** The value that a text holds. */
    public static JsonNode read(String json) {
        return JSON.readTree(json);
    }

    /** The values that a text holds, one after the other. */
    public static List<JsonNode> readAll(String json) {
        List<JsonNode> values = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(json)) {
            while (parser.nextToken() != null) {
                values.add(parser.readValueAsTree());
            }
        }
        return values;
    }

    /** Whether a value of ours is a JSON value; numbers are what they count. */
    public static boolean same(@Nullable Object value, JsonNode json) {
        return read(JSON.writeValueAsString(value)).equals(JsonValues::compare, json);
    }

    private static int compare(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            return a.decimalValue().compareTo(b.decimalValue());
        }
        return a.equals(b) ? 0 : 1;
    }
}
