package dev.frontmatter.content;

import dev.frontmatter.diagnostic.Place;
import dev.frontmatter.diagnostic.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A check of keys that go together ({@code content/required-together}) or exclude each other
 * ({@code content/mutually-exclusive}). A key without a value counts as missing.
 */
public final class KeysTogether implements ContentCheck<Void> {

    private final List<String> keys;
    private final boolean exclusive;

    private KeysTogether(List<String> keys, boolean exclusive) {
        if (keys.size() < 2 || keys.stream().distinct().count() < keys.size()) {
            throw new IllegalArgumentException("it takes two different keys, found " + keys);
        }
        this.keys = keys;
        this.exclusive = exclusive;
    }

    /**
     * Returns a check that a document has all of some keys or none.
     *
     * @param pointers JSON Pointers of their values, such as {@code /team}
     * @return the check
     * @throws IllegalArgumentException if there are not two, or one is no JSON Pointer
     */
    public static KeysTogether required(String... pointers) {
        return new KeysTogether(Paths.required(pointers), false);
    }

    /**
     * Returns a check that a document has at most one of some keys.
     *
     * @param pointers JSON Pointers of their values, such as {@code /redirect}
     * @return the check
     * @throws IllegalArgumentException if there are not two, or one is no JSON Pointer
     */
    public static KeysTogether exclusive(String... pointers) {
        return new KeysTogether(Paths.required(pointers), true);
    }

    @Override
    public @Nullable Void look(ContentDocument document, Report report) {
        List<String> given = new ArrayList<>(keys.size());
        for (String key : keys) {
            if (document.values().isPresent(key)) {
                given.add(key);
            }
        }
        if (exclusive && given.size() > 1) {
            reportBoth(document, given, report);
        } else if (!exclusive && !given.isEmpty() && given.size() < keys.size() && !document.isPartial()) {
            reportMissing(document, given, report);
        }
        return null;
    }

    private static void reportBoth(ContentDocument document, List<String> given, Report report) {
        List<Place> places = given.stream()
                .map(key -> document.values().keyPlace(key))
                .sorted((a, b) -> Integer.compare(a.span().start(), b.span().start()))
                .toList();
        Place last = places.get(places.size() - 1);
        String others = places.stream()
                .limit(places.size() - 1L)
                .map(place -> Wording.path(place.pointer()))
                .collect(Collectors.joining(", "));
        Reported reported = report.error(
                        Rules.MUTUALLY_EXCLUSIVE.id(),
                        last,
                        Wording.path(last.pointer()) + " must not be given together with " + others)
                .hint("keep one of them");
        places.stream()
                .limit(places.size() - 1L)
                .forEach(place -> reported.related(place, Wording.path(place.pointer())));
    }

    private void reportMissing(ContentDocument document, List<String> given, Report report) {
        String missing = keys.stream()
                .filter(key -> !given.contains(key))
                .map(Wording::path)
                .collect(Collectors.joining(", "));
        Place place = document.values().keyPlace(given.get(0));
        Reported reported = report.error(
                        Rules.REQUIRED_TOGETHER.id(),
                        place,
                        Wording.path(given.get(0)) + " must be given together with " + missing + ", which is missing")
                .hint("add " + missing + ", or remove "
                        + given.stream().map(Wording::path).collect(Collectors.joining(", ")));
        given.stream().skip(1).forEach(key -> reported.related(document.values().keyPlace(key), Wording.path(key)));
    }
}
