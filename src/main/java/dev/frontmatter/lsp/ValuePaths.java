package dev.frontmatter.lsp;

import dev.frontmatter.tree.Pointers;
import java.util.List;
import java.util.stream.Collectors;

/** Paths of values, as rules and places have them. */
final class ValuePaths {

    private ValuePaths() {}

    /**
     * Returns true if a value path leads to a place.
     *
     * @param valuePath a JSON Pointer in which a star stands for every entry
     * @param path keys as texts and indexes as integers
     */
    static boolean fits(String valuePath, List<Object> path) {
        List<String> parts = Pointers.parts(valuePath);
        if (parts.size() != path.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).equals("*") && !parts.get(i).equals(path.get(i).toString())) {
                return false;
            }
        }
        return true;
    }

    /** Returns a path as a JSON Pointer. */
    static String pointer(List<Object> path) {
        return path.stream().map(part -> "/" + Pointers.escape(part.toString())).collect(Collectors.joining());
    }

    /** Returns a JSON Pointer as a path; parts that are numbers are indexes. */
    static List<Object> path(String pointer) {
        return Pointers.parts(pointer).stream().map(ValuePaths::part).toList();
    }

    private static Object part(String part) {
        boolean index = !part.isEmpty() && part.length() < 9 && part.chars().allMatch(c -> c >= '0' && c <= '9');
        return index ? (Object) Integer.valueOf(part) : part;
    }
}
