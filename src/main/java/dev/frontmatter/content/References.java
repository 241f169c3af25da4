package dev.frontmatter.content;

import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.scalar.Spelling;
import dev.frontmatter.tree.Pointers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A check that values name documents of a collection ({@code content/dangling-reference}), by what identifies them. A document
 * that is broken where its identity stands is not missed.
 */
public final class References implements ContentCheck<List<KeptValue>> {

    /** The most comparisons of one run in search of what was meant; afterwards there are no more suggestions. */
    private static final int MOST_COMPARISONS = 400_000;

    private final String path;
    private final @Nullable String collection;
    private final List<Template> forms;

    private References(String path, @Nullable String collection, List<Template> forms) {
        this.path = path;
        this.collection = collection;
        this.forms = forms;
    }

    /**
     * Begins a check of some values, which {@link #to} makes complete.
     *
     * @param path the value path, such as {@code /author} or {@code /related/*}
     * @return a check of references to no collection yet
     * @throws IllegalArgumentException if it is no JSON Pointer
     */
    public static References from(String path) {
        return new References(Pointers.require(path), null, List.of());
    }

    /**
     * Returns a check of references to a collection.
     *
     * @param name the name of the collection
     * @return the changed check
     */
    public References to(String name) {
        return new References(path, Objects.requireNonNull(name, "name"), forms);
    }

    /**
     * Returns a check of values that are part of an identity.
     *
     * @param templates the identities that a value may stand for, such as <code>{folder}/{value}</code>, where
     *     <code>{folder}</code>, <code>{parent}</code>, <code>{name}</code> and <code>{1}</code> are parts of the path of the
     *     document that the value is in; a document of any of them will do
     * @return the changed check
     * @throws IllegalArgumentException if one has another name in braces
     */
    public References as(String... templates) {
        return new References(
                path,
                collection,
                Stream.of(templates).map(text -> Template.of(text, true)).toList());
    }

    @Override
    public @Nullable List<KeptValue> look(ContentDocument document, Report report) {
        List<KeptValue> references = new ArrayList<>();
        document.eachText(
                path,
                Rules.DANGLING_REFERENCE,
                report,
                (pointer, text) -> references.add(new KeptValue(
                        document.path(),
                        text,
                        ids(document.parts(), text),
                        document.values().place(pointer))));
        return references.isEmpty() ? null : references;
    }

    private List<String> ids(PathParts parts, String text) {
        return forms.isEmpty()
                ? List.of(text)
                : forms.stream()
                        .map(form -> form.fill(parts, text))
                        .filter(Objects::nonNull)
                        .toList();
    }

    @Override
    public void compare(List<List<KeptValue>> kept, ContentIndex index, Report report) {
        String target = Objects.requireNonNull(collection, "a check of references needs the collection: call to");
        int left = MOST_COMPARISONS;
        for (List<KeptValue> document : kept) {
            for (KeptValue reference : document) {
                boolean found = reference.names().stream()
                        .anyMatch(id -> index.find(target, id).isPresent() || index.mayHide(target, id));
                if (!found) {
                    Collection<String> names = names(index, target);
                    left -= names.size();
                    report(reference, left < 0 ? null : Spelling.nearest(reference.text(), names), index, report);
                }
            }
        }
    }

    /** Returns the names that a value may be a misspelling of. */
    private Collection<String> names(ContentIndex index, String target) {
        if (!forms.isEmpty()) {
            return List.of();
        }
        Collection<String> shortNames = index.shortNames(target);
        return shortNames.isEmpty() ? index.ids(target) : shortNames;
    }

    private void report(KeptValue reference, @Nullable String meant, ContentIndex index, Report report) {
        String target = String.valueOf(collection);
        Reported reported = report.error(
                        Rules.DANGLING_REFERENCE.id(),
                        reference.place(),
                        Wording.path(reference.place().pointer()) + " must name one of " + target + ", found "
                                + Wording.quoted(reference.text()))
                .expected("one of " + target, reference.text())
                .dependsOn(target);
        if (meant == null) {
            return;
        }
        reported.hint("did you mean `" + meant + "`?");
        index.find(target, meant).ifPresent(entry -> reported.related(entry.place(), "`" + meant + "`"));
        Fix fix = Wording.replacing(
                reference.place(), reference.text(), meant, Spelling.isSurely(reference.text(), meant));
        if (fix != null) {
            reported.fix(fix);
        }
    }

    /** Returns the parts of paths that it asks for. */
    List<Template> templates() {
        return forms;
    }
}
