package dev.frontmatter.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A place in half-written front matter, and what may be written there.
 *
 * @param kind what may be written
 * @param path the place: for a key the mapping that it is in, else the value; keys as texts, indexes of lists as integers
 * @param present the keys that the mapping has, but for the one that is written
 * @param start the index in the text at which the word begins that is written
 * @param end the index behind that word
 * @param indent the column of a key
 * @param flow true between brackets or braces
 */
record Spot(Kind kind, List<Object> path, Set<String> present, int start, int end, int indent, boolean flow) {

    /** The parts of data. */
    enum Kind {
        /** A key that has no colon yet. */
        KEY,
        /** A key that has one. */
        KEY_ALONE,
        /** A value. */
        VALUE,
        /** An entry of a list that is a value, or the first key of a mapping. */
        ENTRY
    }

    /** Returns the path of a part of what is at a path. */
    static List<Object> join(List<Object> path, Object part) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(part);
        return longer;
    }
}
