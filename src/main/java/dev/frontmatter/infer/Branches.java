package dev.frontmatter.infer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of mappings by the value of another of their keys, for each that every mapping has with one of a few short texts. */
final class Branches {

    private static final int MOST_CANDIDATES = 8;
    private static final int MOST_VALUES = 8;
    private static final int LONGEST_VALUE = 40;

    private final Map<String, Map<String, Branch>> candidates = new LinkedHashMap<>();

    /** The mappings that have one value. */
    static final class Branch {

        private int mappings;
        private final Map<String, Integer> keys = new LinkedHashMap<>();

        int mappings() {
            return mappings;
        }

        /** Returns the number of these mappings that have a key with a value. */
        int count(String key) {
            return keys.getOrDefault(key, 0);
        }

        private void merge(Branch other) {
            mappings += other.mappings;
            other.keys.forEach((key, count) -> keys.merge(key, count, Integer::sum));
        }
    }

    void add(Map<?, ?> map, boolean first) {
        if (first) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                if (candidates.size() < MOST_CANDIDATES && isShort(entry.getValue())) {
                    candidates.put(String.valueOf(entry.getKey()), new LinkedHashMap<>());
                }
            }
        }
        candidates.entrySet().removeIf(candidate -> !addTo(candidate.getValue(), candidate.getKey(), map));
    }

    private static boolean addTo(Map<String, Branch> branches, String candidate, Map<?, ?> map) {
        Object value = map.get(candidate);
        if (!isShort(value)) {
            return false;
        }
        Branch branch = branches.computeIfAbsent(String.valueOf(value), key -> new Branch());
        branch.mappings++;
        map.forEach((key, other) -> {
            if (other != null) {
                branch.keys.merge(String.valueOf(key), 1, Integer::sum);
            }
        });
        return branches.size() <= MOST_VALUES;
    }

    private static boolean isShort(@Nullable Object value) {
        return value instanceof String text
                && !text.isBlank()
                && text.length() <= LONGEST_VALUE
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }

    void copy(Branches other) {
        other.candidates.forEach((key, branches) -> {
            Map<String, Branch> copies = new LinkedHashMap<>();
            branches.forEach((value, branch) -> {
                Branch copy = new Branch();
                copy.merge(branch);
                copies.put(value, copy);
            });
            candidates.put(key, copies);
        });
    }

    /** Adds what another counted, where both counted something. */
    void merge(Branches other) {
        candidates.entrySet().removeIf(candidate -> {
            Map<String, Branch> theirs = other.candidates.get(candidate.getKey());
            if (theirs == null) {
                return true;
            }
            theirs.forEach((value, branch) -> candidate
                    .getValue()
                    .computeIfAbsent(value, key -> new Branch())
                    .merge(branch));
            return candidate.getValue().size() > MOST_VALUES;
        });
    }

    /** Returns the keys that may tell mappings apart, each with the mappings by its value. */
    Map<String, Map<String, Branch>> candidates() {
        return candidates;
    }
}
