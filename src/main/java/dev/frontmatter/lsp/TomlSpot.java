package dev.frontmatter.lsp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the place of a cursor in half-written TOML: by the headers of tables, dots and equals signs. */
final class TomlSpot extends LineSearch {

    private static final List<String> QUOTES = List.of("\"\"\"", "'''");

    /** The keys of each table, by its path. */
    private final Map<List<Object>, Set<String>> keys = new HashMap<>();

    private final Map<List<Object>, Integer> counts = new HashMap<>();
    private List<Object> table = List.of();

    TomlSpot(String text, TextLines lines, Block block, int cursor) {
        super(text, lines, block, cursor);
    }

    private Set<String> keysOf(List<Object> path) {
        return keys.computeIfAbsent(path, any -> new HashSet<>());
    }

    @Override
    int line(int number) {
        String line = lines.line(number);
        int start = lines.start(number);
        boolean here = cursor >= start && cursor <= start + line.length();
        String content = line.stripLeading();
        int indent = line.length() - content.length();
        if (content.startsWith("#")) {
            return number + 1;
        }
        if (content.startsWith("[")) {
            header(content.strip());
            return number + 1;
        }
        int equals = content.indexOf('=');
        String key = equals < 0 ? content : content.substring(0, equals);
        List<String> names = names(key);
        List<Object> outer = new ArrayList<>(table);
        outer.addAll(names.subList(0, Math.max(0, names.size() - 1)));
        String name = names.isEmpty() ? "" : names.get(names.size() - 1);
        if (here && cursor <= start + indent + key.length()) {
            int from = start + indent + key.lastIndexOf('.') + 1;
            int to = start + indent + key.stripTrailing().length();
            spot = new Spot(
                    equals < 0 ? Spot.Kind.KEY : Spot.Kind.KEY_ALONE,
                    outer,
                    keysOf(outer),
                    Math.min(from, cursor),
                    Math.max(cursor, to),
                    indent,
                    false);
        } else if (!name.isEmpty()) {
            noteKeys(names);
        }
        return equals < 0 ? number + 1 : value(number, start + indent + equals + 1, Spot.join(outer, name), here);
    }

    private void noteKeys(List<String> names) {
        List<Object> path = table;
        for (String each : names) {
            keysOf(path).add(each);
            path = Spot.join(path, each);
        }
    }

    private void header(String content) {
        boolean array = content.startsWith("[[");
        int close = content.indexOf(']');
        String inside = content.substring(array ? 2 : 1, close < 0 ? content.length() : Math.max(close, array ? 2 : 1));
        List<Object> path = new ArrayList<>();
        List<String> names = names(inside);
        for (int i = 0; i < names.size(); i++) {
            keysOf(path).add(names.get(i));
            path = Spot.join(path, names.get(i));
            boolean last = i == names.size() - 1;
            if (last && array) {
                path = Spot.join(path, counts.merge(path, 1, Integer::sum) - 1);
            } else if (counts.containsKey(path)) {
                path = Spot.join(path, counts.get(path) - 1);
            }
        }
        table = path;
    }

    private static List<String> names(String key) {
        List<String> names = new ArrayList<>();
        int from = 0;
        String rest = key.strip();
        while (from <= rest.length() && !rest.isEmpty()) {
            int dot = rest.indexOf('.', from);
            names.add(FlowSpot.unquoted(
                    rest.substring(from, dot < 0 ? rest.length() : dot).strip()));
            from = dot < 0 ? rest.length() + 1 : dot + 1;
        }
        return names;
    }

    /** Looks at a value, and returns the number of the next line behind it. */
    private int value(int number, int from, List<Object> path, boolean here) {
        int valueStart = from;
        int lineEnd = lines.start(number) + lines.line(number).length();
        while (valueStart < lineEnd && text.charAt(valueStart) == ' ') {
            valueStart++;
        }
        String value = text.substring(valueStart, lineEnd);
        for (String quotes : QUOTES) {
            if (value.startsWith(quotes)) {
                int close = text.indexOf(quotes, valueStart + quotes.length());
                return close < 0 || close > block.endIndex(text, lines) ? block.end() : lines.lineAt(close) + 1;
            }
        }
        if (value.startsWith("[") || value.startsWith("{")) {
            return flow(number, valueStart, path, '=');
        }
        int valueEnd = valueStart + written(value).length();
        if (here && spot == null && cursor >= from && cursor <= Math.max(valueEnd, valueStart)) {
            setValue(path, valueStart, valueEnd);
        }
        return number + 1;
    }

    /** Returns a value without the comment behind it. */
    private static String written(String value) {
        if (!value.isEmpty() && QuotedWord.isQuote(value.charAt(0))) {
            return value.substring(0, QuotedWord.end(value, 0, value.length(), c -> false));
        }
        int comment = value.indexOf('#');
        return (comment < 0 ? value : value.substring(0, comment)).stripTrailing();
    }
}
