package dev.frontmatter.content;

import dev.frontmatter.diagnostic.Place;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.tree.Pointers;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A check of how long texts are, in characters ({@code content/length}): beyond what is recommended it is a warning, beyond the
 * bounds an error.
 */
public final class TextLength implements ContentCheck<Void> {

    private static final int NONE = Integer.MAX_VALUE;

    private final String path;
    private final int min;
    private final int recommended;
    private final int max;

    private TextLength(String path, int min, int recommended, int max) {
        if (min < 0 || recommended < 1 || max < 1 || min > max || recommended != NONE && recommended > max) {
            throw new IllegalArgumentException("the lengths of " + path
                    + " must grow from min over recommended to max, found "
                    + Stream.of(said("min", min, 0), said("recommended", recommended, NONE), said("max", max, NONE))
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(", ")));
        }
        this.path = path;
        this.min = min;
        this.recommended = recommended;
        this.max = max;
    }

    private static String said(String name, int length, int none) {
        return length == none ? "" : name + " " + length;
    }

    /**
     * Begins a check of some texts.
     *
     * @param path the value path, such as {@code /title}
     * @return a check that allows any length
     * @throws IllegalArgumentException if it is no JSON Pointer
     */
    public static TextLength of(String path) {
        return new TextLength(Pointers.require(path), 0, NONE, NONE);
    }

    /**
     * Returns a check of texts that are long enough.
     *
     * @param characters the smallest length, a count of Unicode characters
     * @return the changed check
     * @throws IllegalArgumentException if it is larger than the others
     */
    public TextLength min(int characters) {
        return new TextLength(path, characters, recommended, max);
    }

    /**
     * Returns a check that warns of texts that are longer than recommended.
     *
     * @param characters the largest length without a warning, a count of Unicode characters
     * @return the changed check
     * @throws IllegalArgumentException if it is larger than the largest length
     */
    public TextLength recommended(int characters) {
        return new TextLength(path, min, characters, max);
    }

    /**
     * Returns a check of texts that are short enough.
     *
     * @param characters the largest length, a count of Unicode characters
     * @return the changed check
     * @throws IllegalArgumentException if it is smaller than the others
     */
    public TextLength max(int characters) {
        return new TextLength(path, min, recommended, characters);
    }

    @Override
    public @Nullable Void look(ContentDocument document, Report report) {
        document.eachText(path, Rules.LENGTH, report, (pointer, text) -> {
            int length = text.codePointCount(0, text.length());
            if (length > max || length < min || length > recommended) {
                look(document.values().place(pointer), length, report);
            }
        });
        return null;
    }

    private void look(Place place, int length, Report report) {
        String path = Wording.path(place.pointer());
        String found = String.valueOf(length);
        if (length > max) {
            report.error(Rules.LENGTH.id(), place, path + " must have at most " + max + " characters, found " + found)
                    .expected("at most " + max + " characters", found);
        } else if (length < min) {
            report.error(Rules.LENGTH.id(), place, path + " must have at least " + min + " characters, found " + found)
                    .expected("at least " + min + " characters", found);
        } else {
            report.warning(
                            Rules.LENGTH.id(),
                            place,
                            path + " should have at most " + recommended + " characters, found " + found)
                    .expected("at most " + recommended + " characters, as recommended", found);
        }
    }
}
