package dev.frontmatter.content;

import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Place;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.scalar.Spelling;
import dev.frontmatter.source.Source;
import dev.frontmatter.tree.Pointers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A check that values are of a list ({@code content/vocabulary}). */
public final class Vocabulary implements ContentCheck<Void> {

    /** The most values that a message lists. */
    private static final int MOST_LISTED = 6;

    private final String path;
    /** The values, each with its place if it stands in a file. */
    private final Map<String, Optional<Place>> values;

    private Vocabulary(String path, Map<String, Optional<Place>> values) {
        this.path = Pointers.require(path);
        this.values = values;
        if (values.isEmpty()) {
            throw new IllegalArgumentException("the vocabulary of " + path + " has no values");
        }
    }

    /**
     * Returns a check of values that must be among others.
     *
     * @param path the value path, such as {@code /tags/*}
     * @param values the values that are allowed
     * @return the check
     * @throws IllegalArgumentException if {@code path} is no JSON Pointer, or there are no values
     */
    public static Vocabulary of(String path, List<String> values) {
        Map<String, Optional<Place>> allowed = new LinkedHashMap<>();
        values.forEach(value -> allowed.put(value, Optional.empty()));
        return new Vocabulary(path, allowed);
    }

    /**
     * Returns a check of values that must stand in a file of data, which is read now: a list of them, or a mapping that has them
     * as keys. A single key with a list is that list if it is {@code list}, {@code values}, or called like the file or the last
     * key of the path.
     *
     * @param path the value path, such as {@code /tags/*}
     * @param file a file of YAML, TOML or JSON
     * @return the check
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if {@code path} is no JSON Pointer, or the file holds no such list
     */
    public static Vocabulary in(String path, Path file) throws IOException {
        return in(path, Source.of(file));
    }

    /**
     * Returns a check of values that must stand in some data, as {@link #in(String, Path)} does for a file.
     *
     * @param path the value path
     * @param data a file of YAML, TOML or JSON, by whose name its format is known
     * @return the check
     * @throws IOException if the data cannot be read
     * @throws IllegalArgumentException as for {@link #in(String, Path)}
     */
    public static Vocabulary in(String path, Source data) throws IOException {
        return new Vocabulary(path, ListFile.read(path, data));
    }

    /**
     * Returns the values that are allowed.
     *
     * @return an unmodifiable set, in the order in which they are listed
     */
    public Set<String> values() {
        return Collections.unmodifiableSet(values.keySet());
    }

    @Override
    public @Nullable Void look(ContentDocument document, Report report) {
        document.eachText(path, Rules.VOCABULARY, report, (pointer, text) -> {
            if (!values.containsKey(text)) {
                report(document, document.values().place(pointer), text, report);
            }
        });
        return null;
    }

    private void report(ContentDocument document, Place place, String text, Report report) {
        String allowed = values.keySet().stream().limit(MOST_LISTED).collect(Collectors.joining(", "))
                + (values.size() > MOST_LISTED ? ", …" : "");
        String meant = document.takeSuggestion() ? Spelling.nearest(text, values.keySet()) : null;
        Reported reported = report.error(
                        Rules.VOCABULARY.id(),
                        place,
                        Wording.path(place.pointer()) + " must be one of " + allowed + ", found "
                                + Wording.quoted(text))
                .expected("one of " + allowed, text);
        if (meant == null) {
            return;
        }
        reported.hint("did you mean `" + meant + "`?");
        values.getOrDefault(meant, Optional.empty()).ifPresent(known -> reported.related(known, "`" + meant + "`"));
        Fix fix = Wording.replacing(place, text, meant, Spelling.isSurely(text, meant));
        if (fix != null) {
            reported.fix(fix);
        }
    }
}
