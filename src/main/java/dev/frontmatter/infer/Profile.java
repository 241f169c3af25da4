package dev.frontmatter.infer;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The documents that belong together, as they were counted so far. */
final class Profile {

    /** The most keys and lists, at all depths, that are told apart in one profile. */
    private static final int MOST_PARTS = 5_000;

    /** The most names of files, and endings, that are told apart. */
    private static final int MOST_NAMES = 20;

    private final InferenceOptions options;
    private final ObjectStats root;
    private final Set<String> folders = new LinkedHashSet<>();
    private final Set<String> names = new TreeSet<>();
    private int parts;

    Profile(InferenceOptions options) {
        this.options = options;
        this.root = new ObjectStats(this, 0);
    }

    /** Counts a document. */
    void add(FilePath file, Map<String, ?> data, Function<String, String> written) {
        folders.add(file.folder());
        addName(file.name());
        root.add(data, Spot.root(file.path()), written);
    }

    /** Adds what another counted in other documents. */
    void merge(Profile other) {
        folders.addAll(other.folders);
        other.names.forEach(this::addName);
        root.merge(other.root);
    }

    private void addName(String name) {
        if (names.size() < MOST_NAMES
                || names.stream().noneMatch(known -> ending(known).equals(ending(name)))) {
            names.add(name);
        }
    }

    /** Returns the ending of a file's name with its dot; empty if it has none. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }

    InferenceOptions options() {
        return options;
    }

    /** Counts another part; returns false if there are too many. */
    boolean takesAnother() {
        return parts < MOST_PARTS && parts++ < MOST_PARTS;
    }

    ObjectStats root() {
        return root;
    }

    /** Returns the number of documents. */
    int files() {
        return root.all().documents();
    }

    /** Returns the folders of the documents; the empty text is the top. */
    Set<String> folders() {
        return folders;
    }

    /** Returns the names of the files; of many only some, but every ending. */
    Set<String> names() {
        return names;
    }
}
