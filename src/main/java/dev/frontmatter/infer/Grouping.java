package dev.frontmatter.infer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts documents together by folder and by keys: a folder's documents are one profile, and a folder that is finished is merged
 * with what is most like it around it.
 */
final class Grouping {

    /** Profiles at least this much alike are one collection. */
    private static final double ALIKE = 0.6;

    /** So much alike is enough for a profile that is too small to be a collection of its own. */
    private static final double RATHER_ALIKE = 0.45;

    /** The most profiles that are kept apart around a folder. */
    private static final int MOST_PROFILES = 32;

    private final InferenceOptions options;
    private final Profile ofFolders;
    private final @Nullable Profile single;
    private final Deque<OpenFolder> open = new ArrayDeque<>();
    private int others;

    /**
     * A folder whose documents are still coming.
     *
     * @param path its path; empty for the top
     * @param own its own documents
     * @param below those of finished folders in it
     */
    private record OpenFolder(String path, Profile own, List<Profile> below) {

        boolean holds(String folder) {
            return path.isEmpty() || folder.equals(path) || folder.startsWith(path + "/");
        }
    }

    Grouping(InferenceOptions options, boolean grouped) {
        this.options = options;
        this.ofFolders = new Profile(options);
        this.single = grouped ? null : new Profile(options);
        open.addLast(folder(""));
    }

    private OpenFolder folder(String path) {
        return new OpenFolder(path, new Profile(options), new ArrayList<>());
    }

    void add(FilePath file, Map<String, ?> data, Function<String, String> written) {
        if (single != null) {
            single.add(file, data, written);
        } else if (file.isOfFolder()) {
            ofFolders.add(file, data, written);
        } else {
            enter(file.folder()).own().add(file, data, written);
        }
    }

    private OpenFolder enter(String folder) {
        while (!open.getLast().holds(folder)) {
            close();
        }
        String path = open.getLast().path();
        while (!path.equals(folder)) {
            int from = path.isEmpty() ? 0 : path.length() + 1;
            int slash = folder.indexOf('/', from);
            path = slash < 0 ? folder : folder.substring(0, slash);
            open.addLast(folder(path));
        }
        return open.getLast();
    }

    /** Finishes the innermost folder: its profiles go into the one around it. */
    private void close() {
        OpenFolder closed = open.removeLast();
        if (closed.own().files() > 0) {
            absorb(closed.below(), closed.own());
        }
        closed.below().forEach(profile -> absorb(open.getLast().below(), profile));
    }

    private static void absorb(List<Profile> profiles, Profile more) {
        Profile nearest = nearest(profiles, more, ALIKE);
        if (nearest != null) {
            nearest.merge(more);
            return;
        }
        profiles.add(more);
        if (profiles.size() > MOST_PROFILES) {
            Profile smallest = profiles.stream()
                    .min(Comparator.comparingInt(Profile::files))
                    .orElseThrow();
            profiles.remove(smallest);
            Profile rather = nearest(profiles, smallest, 0);
            if (rather != null) {
                rather.merge(smallest);
            }
        }
    }

    private static @Nullable Profile nearest(List<Profile> profiles, Profile to, double least) {
        Profile nearest = null;
        double best = least;
        for (Profile profile : profiles) {
            double likeness = Likeness.of(profile, to);
            if (likeness > best || likeness == best && nearest == null) {
                nearest = profile;
                best = likeness;
            }
        }
        return nearest;
    }

    /** Returns the collections; the documents that are in none are counted. */
    List<Group> finish(String folder) {
        if (single != null) {
            return List.of(new Group(Namer.of(folder), List.of("**/*"), single));
        }
        while (open.size() > 1) {
            close();
        }
        OpenFolder top = open.getLast();
        List<Profile> profiles = top.below();
        if (top.own().files() > 0) {
            absorb(profiles, top.own());
        }
        return groups(profiles, folder);
    }

    private List<Group> groups(List<Profile> profiles, String folder) {
        int largest = profiles.stream().mapToInt(Profile::files).max().orElse(0);
        int least = Math.min(options.leastFiles(), largest);
        List<Profile> large = new ArrayList<>();
        List<Profile> small = new ArrayList<>();
        profiles.forEach(profile -> (profile.files() >= least ? large : small).add(profile));
        small.removeIf(profile -> {
            Profile rather = nearest(large, profile, RATHER_ALIKE);
            if (rather != null) {
                rather.merge(profile);
            }
            return rather != null;
        });
        PatternMaker patterns = new PatternMaker(large, small);
        others = small.stream().mapToInt(Profile::files).sum();
        Namer namer = new Namer(folder);
        List<Group> groups = new ArrayList<>();
        if (ofFolders.files() > 0) {
            groups.add(new Group(namer.name("sections"), PatternMaker.byNames(ofFolders), ofFolders));
        }
        patterns.collections().forEach((profile, globs) -> groups.add(new Group(namer.name(profile), globs, profile)));
        return groups;
    }

    /** Returns the number of documents that are in no collection. */
    int others() {
        return others;
    }
}
