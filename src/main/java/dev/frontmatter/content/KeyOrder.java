package dev.frontmatter.content;

import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Place;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Span;
import dev.frontmatter.tree.Pointers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check that keys stand in an order ({@code content/key-order}), with the fix that moves them, each with its comments.
 * Keys that are not named may stand anywhere.
 */
public final class KeyOrder implements ContentCheck<Void> {

    private final List<String> keys;

    private KeyOrder(List<String> keys) {
        if (keys.size() < 2 || keys.stream().distinct().count() < keys.size()) {
            throw new IllegalArgumentException("an order takes two different keys, found " + keys);
        }
        this.keys = keys;
    }

    /**
     * Returns a check of an order.
     *
     * @param keys keys of the whole, such as {@code title}, in the order in which they should stand
     * @return the check
     * @throws IllegalArgumentException if there are not two different keys
     */
    public static KeyOrder of(String... keys) {
        return new KeyOrder(List.of(keys).stream()
                .map(key -> key.startsWith("/") ? key : "/" + Pointers.escape(key))
                .toList());
    }

    @Override
    public @Nullable Void look(ContentDocument document, Report report) {
        if (isInOrder(document)) {
            return null;
        }
        List<String> all = document.values().pointers("/*");
        List<String> given = all.stream().filter(keys::contains).toList();
        for (int at = 1; at < given.size(); at++) {
            if (keys.indexOf(given.get(at)) < keys.indexOf(given.get(at - 1))) {
                report(document, all, given, at, report);
                break;
            }
        }
        return null;
    }

    private boolean isInOrder(ContentDocument document) {
        int last = -1;
        for (String key : keys) {
            Span span = document.values().keySpan(key).orElse(null);
            if (span != null && span.start() < last) {
                return false;
            }
            last = span == null ? last : span.start();
        }
        return true;
    }

    private void report(ContentDocument document, List<String> all, List<String> given, int at, Report report) {
        String late = given.get(at);
        // The first of those before it that should come after it.
        String follower = given.stream()
                .filter(key -> keys.indexOf(key) > keys.indexOf(late))
                .findFirst()
                .orElseThrow();
        Place place = document.values().keyPlace(late);
        List<String> sorted = new ArrayList<>(given);
        sorted.sort(Comparator.comparingInt(keys::indexOf));
        Reported reported = report.error(
                        Rules.KEY_ORDER.id(),
                        place,
                        Wording.path(late) + " must stand before " + Wording.path(follower))
                .expected(String.join(" ", sorted), String.join(" ", given))
                .related(document.values().keyPlace(follower), Wording.path(follower));
        Fix fix = document.isPartial()
                ? null
                : EditedFix.of(document, editor -> editor.sortKeys(order(all, sorted)), true, "put the keys in order");
        if (fix != null) {
            reported.fix(fix);
        }
    }

    /** Returns all keys as they should stand: those of the order among the places that they have, all others where they are. */
    private List<String> order(List<String> all, List<String> sorted) {
        Iterator<String> next = sorted.iterator();
        return all.stream()
                .map(key -> keys.contains(key) ? next.next() : key)
                .map(pointer -> Pointers.parts(pointer).get(0))
                .toList();
    }
}
