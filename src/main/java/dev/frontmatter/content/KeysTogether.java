package dev.frontmatter.content;

import dev.frontmatter.diagnostic.Place;
import dev.frontmatter.diagnostic.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        List<String> others = keys.stream().filter(key -> !given.contains(key)).toList();
        List<String> empty = others.stream()
                .filter(key -> document.values().keySpan(key).isPresent())
                .toList();
        List<String> missing =
                others.stream().filter(key -> !empty.contains(key)).toList();
        Place place = document.values().keyPlace(empty.isEmpty() ? given.get(0) : empty.get(0));
        String wrong = Stream.of(
                        said(missing, "which is missing", "which are missing"),
                        said(empty, "which has no value", "which have no value"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", and "));
        Reported reported = report.error(
                        Rules.REQUIRED_TOGETHER.id(),
                        place,
                        Wording.path(given.get(0)) + " must be given together with " + wrong)
                .hint(Stream.of(
                                        missing.isEmpty() ? "" : "add " + names(missing),
                                        empty.isEmpty() ? "" : "give " + names(empty) + " a value")
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(" and "))
                        + ", or remove " + names(given));
        given.stream()
                .filter(key -> !document.values().keyPlace(key).equals(place))
                .forEach(key -> reported.related(document.values().keyPlace(key), Wording.path(key)));
    }

    private static String said(List<String> keys, String one, String more) {
        return keys.isEmpty() ? "" : names(keys) + ", " + (keys.size() == 1 ? one : more);
    }

    private static String names(List<String> keys) {
        return keys.stream().map(Wording::path).collect(Collectors.joining(", "));
    }
}
