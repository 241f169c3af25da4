package dev.frontmatter.infer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The number of times that something was met, and in which documents as long as these are few. */
final class Tally {

    private final int mostKept;
    private long occurrences;
    private int documents;
    private @Nullable String last;
    /** One place for each document; null once there are too many to be rare. */
    private @Nullable List<Spot> spots = new ArrayList<>(1);

    /**
     * Makes a tally of nothing.
     *
     * @param mostKept the most documents of which a place is kept
     */
    Tally(int mostKept) {
        this.mostKept = mostKept;
    }

    void add(Spot spot) {
        occurrences++;
        // The same text for all places in a file.
        if (last != null && last.equals(spot.file())) {
            return;
        }
        last = spot.file();
        documents++;
        keep(List.of(spot));
    }

    /** Adds what another counted in other documents. */
    void merge(Tally other) {
        occurrences += other.occurrences;
        documents += other.documents;
        last = other.last == null ? last : other.last;
        List<Spot> more = other.spots;
        if (more == null) {
            spots = null;
        } else {
            keep(more);
        }
    }

    private void keep(List<Spot> more) {
        List<Spot> kept = spots;
        if (kept == null) {
            return;
        }
        if (kept.size() + more.size() > mostKept) {
            spots = null;
        } else {
            kept.addAll(more);
        }
    }

    /** Returns true if the next place will be kept, as far as this can tell. */
    boolean keeps() {
        return spots != null;
    }

    long occurrences() {
        return occurrences;
    }

    int documents() {
        return documents;
    }

    /** Returns one place for each document; nothing if there were too many. */
    List<Spot> spots() {
        return spots == null ? List.of() : spots;
    }
}
