package dev.frontmatter.infer;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The mappings of a key in many documents: its keys with their values, and what goes with what. */
final class ObjectStats {

    /** A longer key is not told apart. */
    private static final int LONGEST_KEY = 200;

    /** The key with which data names its schema. */
    private static final String SCHEMA_KEY = "$schema";

    private final Profile profile;
    private final int depth;
    private final Tally all;
    private final Map<String, KeyStats> keys = new LinkedHashMap<>();
    private final Branches branches = new Branches();
    private boolean overfull;

    /**
     * A key.
     *
     * @param present the mappings that have it, with a value or without
     * @param absent the mappings that do not have it
     * @param values its values
     */
    record KeyStats(Tally present, Tally absent, ValueStats values) {}

    ObjectStats(Profile profile, int depth) {
        this.profile = profile;
        this.depth = depth;
        this.all = new Tally(profile.options().mostRare());
    }

    void add(Map<?, ?> map, Spot spot, Function<String, String> written) {
        branches.add(map, all.occurrences() == 0);
        Set<String> names = null;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String name = String.valueOf(entry.getKey());
            if (depth == 0 && name.equals(SCHEMA_KEY)) {
                continue;
            }
            KeyStats key = key(name);
            if (key == null) {
                continue;
            }
            if (key.present().keeps() && names == null) {
                names = copy(map.keySet());
            }
            Spot place = spot.child(name, key.present().keeps() ? names : null);
            key.present().add(place);
            key.values().add(entry.getValue(), place, written);
        }
        keys.forEach((name, key) -> {
            if (!map.containsKey(name)) {
                key.absent().add(spot);
            }
        });
        all.add(spot);
    }

    private static Set<String> copy(Set<?> keys) {
        Set<String> copy = new HashSet<>();
        keys.forEach(key -> copy.add(String.valueOf(key)));
        return copy;
    }

    private @Nullable KeyStats key(String name) {
        KeyStats known = keys.get(name);
        if (known == null && !isFull(name)) {
            known = new KeyStats(tally(), tally(), new ValueStats(profile, depth));
            known.absent().merge(all);
            keys.put(name, known);
        }
        return known;
    }

    private boolean isFull(String name) {
        boolean full =
                name.length() > LONGEST_KEY || keys.size() >= profile.options().mostKeys() || !profile.takesAnother();
        overfull |= full;
        return full;
    }

    private Tally tally() {
        return new Tally(profile.options().mostRare());
    }

    /** Adds what another counted in other documents. */
    void merge(ObjectStats other) {
        if (all.occurrences() == 0) {
            branches.copy(other.branches);
        } else {
            branches.merge(other.branches);
        }
        overfull |= other.overfull;
        other.keys.forEach((name, theirs) -> {
            KeyStats ours = key(name);
            if (ours != null) {
                ours.present().merge(theirs.present());
                ours.absent().merge(theirs.absent());
                ours.values().merge(theirs.values());
            }
        });
        keys.forEach((name, key) -> {
            if (!other.keys.containsKey(name)) {
                key.absent().merge(other.all);
            }
        });
        all.merge(other.all);
    }

    Tally all() {
        return all;
    }

    Map<String, KeyStats> keys() {
        return keys;
    }

    Branches branches() {
        return branches;
    }

    /** Returns true if there were keys that are not told apart. */
    boolean isOverfull() {
        return overfull;
    }

    int depth() {
        return depth;
    }

    Profile profile() {
        return profile;
    }
}
