package dev.frontmatter.jsonschema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The demands of keywords, in words that follow "must be". */
final class Words {

    private static final int LONGEST = 60;
    /** So many values are named at most. */
    static final int MOST_VALUES = 20;

    private static final Map<String, String> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("string", "text");
        TYPES.put("integer", "an integer");
        TYPES.put("number", "a number");
        TYPES.put("boolean", "true or false");
        TYPES.put("array", "a list");
        TYPES.put("object", "a mapping");
    }

    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("date", "a date such as 2022-05-12"),
            Map.entry("date-time", "a date-time with an offset such as 2022-05-12T15:12:00Z"),
            Map.entry("duration", "a duration such as PT1H30M"),
            Map.entry("email", "an e-mail address such as ann@example.org"),
            Map.entry("hostname", "a host name such as example.org"),
            Map.entry("idn-email", "an e-mail address such as ann@example.org"),
            Map.entry("idn-hostname", "a host name such as example.org"),
            Map.entry("ipv4", "an IPv4 address such as 192.0.2.1"),
            Map.entry("ipv6", "an IPv6 address such as 2001:db8::1"),
            Map.entry("iri", "an absolute URI such as https://example.org/a"),
            Map.entry("iri-reference", "a URI"),
            Map.entry("json-pointer", "a JSON Pointer such as /a/0"),
            Map.entry("regex", "a regular expression"),
            Map.entry("relative-json-pointer", "a relative JSON Pointer such as 1/a"),
            Map.entry("time", "a time with an offset such as 15:12:00Z"),
            Map.entry("uri", "an absolute URI such as https://example.org/a"),
            Map.entry("uri-reference", "a URI"),
            Map.entry("uri-template", "a URI template such as /{name}"),
            Map.entry("uuid", "a UUID such as 123e4567-e89b-12d3-a456-426614174000"));

    private Words() {}

    /** Types, as in {@code text or a list}. That nothing at all may be there is not worth a word. */
    static String types(Set<String> types) {
        List<String> words = new ArrayList<>();
        TYPES.forEach((type, word) -> {
            boolean said = type.equals("integer") && types.contains("number");
            if (types.contains(type) && !said) {
                words.add(word);
            }
        });
        return words.isEmpty() ? "nothing" : either(words);
    }

    /** A form of texts. */
    static String format(String name) {
        String words = FORMATS.get(name);
        return words == null ? "of the form `" + name + "`" : words;
    }

    /** Values, as in {@code one of a, b}. */
    static String values(Collection<String> values) {
        List<String> shown = new ArrayList<>();
        for (String value : values) {
            if (shown.size() == MOST_VALUES) {
                shown.add("…");
                break;
            }
            shown.add(value);
        }
        return shown.size() == 1 ? shown.get(0) : "one of " + String.join(", ", shown);
    }

    /** A value as a document would have it. */
    static String value(JsonNode value) {
        String text = value.isString() ? value.asString() : value.toString();
        return text.isEmpty() || text.length() > LONGEST ? cut(value.toString()) : text;
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }

    private static String either(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
