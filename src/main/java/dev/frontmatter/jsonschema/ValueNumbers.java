package dev.frontmatter.jsonschema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Numbers values, so that two have one number if and only if JSON Schema calls them equal. A value is known by a text that
 * holds the numbers of its parts: texts have an order, so that a table of them stays fast whatever their hash codes are.
 * Does not recurse, however deep a value is.
 */
final class ValueNumbers {

    /** The number of every value that is met first after {@link #close}. */
    static final int NONE = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private boolean closed;

    /** A collection whose parts are being numbered. */
    private static final class Open {

        private final boolean mapping;
        private final Iterator<Map.Entry<String, JsonNode>> entries;
        private final Iterator<JsonNode> elements;
        private final List<String> parts = new ArrayList<>();
        private String key = "";

        Open(JsonNode value) {
            this.mapping = value.isObject();
            this.entries = value.properties().iterator();
            this.elements = value.iterator();
        }

        /** The next part, if there is one. */
        boolean hasNext() {
            return mapping ? entries.hasNext() : elements.hasNext();
        }

        JsonNode next(ValueNumbers numbers) {
            if (!mapping) {
                return elements.next();
            }
            Map.Entry<String, JsonNode> entry = entries.next();
            key = numbers.number('"' + entry.getKey()) + ":";
            return entry.getValue();
        }

        void add(int number) {
            parts.add(key + number);
        }

        String text() {
            if (mapping) {
                parts.sort(null);
            }
            return (mapping ? "{" : "[") + String.join(",", parts);
        }
    }

    /** Numbers no further values; from then on threads may share this. */
    void close() {
        closed = true;
    }

    /** Returns the number of a value, or {@link #NONE}. */
    int of(JsonNode value) {
        if (!value.isContainer()) {
            return number(scalar(value));
        }
        Deque<Open> open = new ArrayDeque<>();
        open.addLast(new Open(value));
        while (true) {
            Open last = open.getLast();
            if (last.hasNext()) {
                JsonNode part = last.next(this);
                if (part.isContainer()) {
                    open.addLast(new Open(part));
                } else {
                    last.add(number(scalar(part)));
                }
                continue;
            }
            int number = number(last.text());
            open.removeLast();
            if (open.isEmpty()) {
                return number;
            }
            open.getLast().add(number);
        }
    }

    private int number(String text) {
        if (closed) {
            return numbers.getOrDefault(text, NONE);
        }
        Integer known = numbers.putIfAbsent(text, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    private static String scalar(JsonNode value) {
        if (value.isString()) {
            return '"' + value.asString();
        }
        return value.isNumber() ? value.decimalValue().stripTrailingZeros().toString() : value.toString();
    }
}
