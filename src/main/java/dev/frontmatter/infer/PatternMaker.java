package dev.frontmatter.infer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the patterns by which the files of each profile are told from all others: a folder with all that is in it where that is
 * of one profile, else folder by folder; or a name that only the files of one profile have.
 */
final class PatternMaker {

    /** A profile with more patterns is not told from others any more. */
    private static final int MOST_PATTERNS = 12;

    private static final int LONGEST = 900;

    private final List<Profile> large;
    private final List<Profile> small;

    /** A folder, with the profiles of the documents in it and below. */
    private static final class Node {

        private final Map<String, Node> children = new TreeMap<>();
        private final Set<Profile> all = new LinkedHashSet<>();
        private @Nullable Profile own;
    }

    /**
     * Makes patterns; profiles that cannot be told apart are merged.
     *
     * @param large the profiles that get patterns
     * @param small the profiles that get none
     */
    PatternMaker(List<Profile> large, List<Profile> small) {
        this.large = large;
        this.small = small;
    }

    /** Returns the profiles with their patterns, those by name first, then the largest first. */
    Map<Profile, List<String>> collections() {
        Map<Profile, List<String>> byName = new LinkedHashMap<>();
        sorted().stream().filter(this::hasNameOfItsOwn).forEach(profile -> byName.put(profile, byNames(profile)));
        Map<Profile, List<String>> byFolder = byFolder(byName.keySet());
        Profile tangled = tangled(byFolder);
        while (tangled != null) {
            mergeAround(tangled, byName.keySet());
            byFolder = byFolder(byName.keySet());
            tangled = tangled(byFolder);
        }
        Map<Profile, List<String>> all = new LinkedHashMap<>(byName);
        for (Profile profile : sorted()) {
            List<String> patterns = byFolder.get(profile);
            if (patterns != null) {
                all.put(profile, patterns);
            }
        }
        return all;
    }

    private List<Profile> sorted() {
        return large.stream()
                .sorted(Comparator.comparingInt(Profile::files).reversed())
                .toList();
    }

    private boolean hasNameOfItsOwn(Profile profile) {
        return profile.names().size() == 1
                && profile.folders().size() > 2
                && !large.stream().anyMatch(other -> other != profile && sharesName(other, profile))
                && !small.stream().anyMatch(other -> sharesName(other, profile));
    }

    private static boolean sharesName(Profile other, Profile profile) {
        return other.names().containsAll(profile.names());
    }

    private static @Nullable Profile tangled(Map<Profile, List<String>> patterns) {
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().size() > MOST_PATTERNS)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Merges into a profile all that is below the folder that holds it. */
    private void mergeAround(Profile profile, Set<Profile> apart) {
        String common = Namer.common(List.copyOf(profile.folders()));
        for (List<Profile> profiles : List.of(large, small)) {
            profiles.removeIf(other -> {
                boolean inside = other != profile
                        && !apart.contains(other)
                        && other.folders().stream()
                                .anyMatch(path ->
                                        common.isEmpty() || path.equals(common) || path.startsWith(common + "/"));
                if (inside) {
                    profile.merge(other);
                }
                return inside;
            });
        }
    }

    private Map<Profile, List<String>> byFolder(Set<Profile> apart) {
        Node top = new Node();
        for (List<Profile> profiles : List.of(large, small)) {
            for (Profile profile : profiles) {
                if (!apart.contains(profile)) {
                    profile.folders().forEach(path -> put(top, path, profile));
                }
            }
        }
        Map<Profile, List<String>> patterns = new LinkedHashMap<>();
        add(top, "", patterns);
        patterns.keySet().retainAll(large);
        return patterns;
    }

    private static void put(Node top, String path, Profile profile) {
        Node node = top;
        node.all.add(profile);
        for (String name : path.isEmpty() ? new String[0] : path.split("/")) {
            node = node.children.computeIfAbsent(name, key -> new Node());
            node.all.add(profile);
        }
        node.own = profile;
    }

    private static void add(Node node, String path, Map<Profile, List<String>> to) {
        if (node.all.size() == 1) {
            // Only a folder that is not one of many to come stands for all of them.
            if (node.own == null && node.children.size() == 1) {
                String name = node.children.keySet().iterator().next();
                if (Namer.isTelling(name)) {
                    node.children.values().forEach(child -> add(child, below(path, name), to));
                    return;
                }
            }
            Profile profile = node.all.iterator().next();
            pattern(profile, path.isEmpty() ? "**/" : path + "/**/", to);
            return;
        }
        if (node.own != null) {
            pattern(node.own, path + "/", to);
        }
        node.children.forEach((name, child) -> add(child, below(path, name), to));
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? escape(name) : path + "/" + escape(name);
    }

    private static void pattern(Profile profile, String folder, Map<Profile, List<String>> to) {
        String pattern = folder + "*" + endings(profile);
        if (pattern.length() <= LONGEST) {
            to.computeIfAbsent(profile, key -> new ArrayList<>()).add(pattern);
        }
    }

    /** Returns the patterns of files with the names of a profile, wherever they are in the folder that holds them. */
    static List<String> byNames(Profile profile) {
        String common = Namer.common(List.copyOf(profile.folders()));
        String way = common.isEmpty() || common.length() > LONGEST / 2 ? "" : escape(common) + "/";
        return profile.names().stream()
                .map(name -> way + "**/" + escape(name))
                .filter(pattern -> pattern.length() <= LONGEST)
                .toList();
    }

    private static String endings(Profile profile) {
        Set<String> endings = profile.names().stream()
                .map(Profile::ending)
                .filter(ending -> !ending.isEmpty())
                .map(PatternMaker::escape)
                .collect(Collectors.toCollection(TreeSet::new));
        return endings.size() == 1
                ? endings.iterator().next()
                : endings.isEmpty()
                        ? ""
                        : ".{"
                                + endings.stream()
                                        .map(ending -> ending.substring(1))
                                        .collect(Collectors.joining(",")) + "}";
    }

    /** Returns the text of a name in a pattern, in which some characters have a meaning. */
    private static String escape(String name) {
        return name.replaceAll("[*?\\[\\]{}\\\\!,]", "\\\\$0");
    }
}
