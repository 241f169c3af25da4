package dev.frontmatter.infer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Names collections after their folders or files, each by a name of its own. */
final class Namer {

    private static final String FALLBACK = "pages";
    private static final int LONGEST = 40;
    private static final int MOST_PARTS = 2;

    /** Names of files that say nothing about what is in them. */
    private static final Set<String> ANY_FILE = Set.of("index", "_index", "readme", "page");

    private final String folder;
    private final Set<String> taken = new HashSet<>();

    /**
     * Makes a namer.
     *
     * @param folder the name of the folder that is looked at
     */
    Namer(String folder) {
        this.folder = folder;
    }

    /** Returns a name as a collection has it: small letters, digits and hyphens. */
    static String of(String text) {
        String name =
                String.join("-", Words.of(text)).replaceAll("[^a-z0-9-]", "").replaceAll("^-+|-+$", "");
        String bounded = name.length() > LONGEST ? name.substring(0, LONGEST).replaceAll("-+$", "") : name;
        return bounded.isEmpty() ? FALLBACK : bounded;
    }

    String name(String wanted) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + "-" + i;
        }
        return name;
    }

    String name(Profile profile) {
        if (profile.names().size() == 1 && profile.files() > 1) {
            String file = profile.names().iterator().next();
            String stem = file.substring(0, file.length() - Profile.ending(file).length());
            if (!ANY_FILE.contains(stem.toLowerCase(Locale.ROOT))) {
                return name(of(stem.endsWith("s") ? stem : stem + "s"));
            }
        }
        return name(of(ofFolders(List.copyOf(profile.folders()))));
    }

    /**
     * Returns the name of all folders, or of one or two that the others are in, or else of the one that holds all of them; years
     * and languages say nothing.
     */
    private String ofFolders(List<String> folders) {
        String last = lastTelling(folders.get(0));
        if (!last.isEmpty()
                && folders.stream().allMatch(path -> lastTelling(path).equals(last))) {
            return last;
        }
        String common = common(folders);
        Set<String> parts = new TreeSet<>();
        for (String path : folders) {
            String rest = common.isEmpty() ? path : path.substring(Math.min(path.length(), common.length() + 1));
            if (!rest.isEmpty()) {
                parts.add(rest.indexOf('/') < 0 ? rest : rest.substring(0, rest.indexOf('/')));
            }
        }
        if (!parts.isEmpty() && parts.size() <= MOST_PARTS && parts.stream().allMatch(Namer::isTelling)) {
            return String.join("-", parts);
        }
        String holding = lastTelling(common);
        return holding.isEmpty() ? folder : holding;
    }

    /** Returns the last part of a path that is no number or language; empty if there is none. */
    private static String lastTelling(String path) {
        String rest = path;
        while (!rest.isEmpty() && !isTelling(last(rest))) {
            rest = rest.substring(0, Math.max(0, rest.lastIndexOf('/')));
        }
        return last(rest);
    }

    /** Returns true if a folder's name is more than a number or a language such as {@code en} or {@code pt-BR}. */
    static boolean isTelling(String name) {
        boolean language = name.length() == 2 || name.length() == 5 && "-_".indexOf(name.charAt(2)) >= 0;
        boolean number = !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-');
        return !language && !number;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns the folder that holds all of some folders; empty for the top. */
    static String common(List<String> folders) {
        String common = folders.get(0);
        for (String path : folders) {
            while (!common.isEmpty() && !path.equals(common) && !path.startsWith(common + "/")) {
                common = common.substring(0, Math.max(0, common.lastIndexOf('/')));
            }
        }
        return common;
    }
}
