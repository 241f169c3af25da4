package dev.frontmatter.content;

import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Place;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.tree.Pointers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A check that a value equals a part of the document's path ({@code content/path-mismatch}). */
public final class PathValues implements ContentCheck<Void> {

    private final String path;
    private final Template template;

    private PathValues(String path, Template template) {
        this.path = path;
        this.template = template;
    }

    /**
     * Begins a check of some values, which must equal the file's name without its ending unless {@link #is} says otherwise.
     *
     * @param path the value path, such as {@code /slug}
     * @return the check
     * @throws IllegalArgumentException if it is no JSON Pointer
     */
    public static PathValues of(String path) {
        return new PathValues(Pointers.require(path), Template.of("{name}", false));
    }

    /**
     * Returns a check of values that must equal something else.
     *
     * @param text the value with parts of the path: <code>{name}</code> for the file's name without its ending,
     *     <code>{parent}</code> for the name of its folder, <code>{folder}</code> for the path of its folder,
     *     <code>{path}</code> for the path without the ending, <code>{1}</code> for the first star of the pattern
     * @return the changed check
     * @throws IllegalArgumentException if it has another name in braces
     */
    public PathValues is(String text) {
        return new PathValues(path, Template.of(text, false));
    }

    @Override
    public @Nullable Void look(ContentDocument document, Report report) {
        String expected = template.fill(document.parts(), "");
        if (expected == null) {
            throw new IllegalStateException(template + " is no part of " + document.path());
        }
        document.eachText(path, Rules.PATH_MISMATCH, report, (pointer, text) -> {
            if (!text.equals(expected)) {
                report(document.values().place(pointer), text, expected, report);
            }
        });
        return null;
    }

    private void report(Place place, String text, String expected, Report report) {
        Reported reported = report.error(
                        Rules.PATH_MISMATCH.id(),
                        place,
                        Wording.path(place.pointer()) + " must be " + Wording.quoted(expected)
                                + ", as in the file's path, found " + Wording.quoted(text))
                .expected(expected, text);
        // The file may have the wrong name as well.
        Fix fix = Wording.replacing(place, text, expected, false);
        if (fix != null) {
            reported.fix(fix);
        }
    }

    /** Returns the parts of paths that it asks for. */
    List<Template> templates() {
        return List.of(template);
    }
}
