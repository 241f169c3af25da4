package dev.frontmatter.edit;

import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tree.Pointers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Edits of a document's front matter that are made as one change. Only the bytes that an edit is about are replaced: comments,
 * quotes, order, indentation and line ends of everything else stay, and so does the body. Immutable and thread-safe; each
 * method gives another editor.
 *
 * <pre>{@code
 * String changed = FrontMatter.edit(source)
 *         .set("/draft", false)
 *         .rename("/date", "publishedDate")
 *         .remove("/layout")
 *         .append("/tags", "java")
 *         .toText();
 * }</pre>
 *
 * <p>Places are named by JSON Pointers (RFC 6901), as they are when the edits before are made. What is not there is not renamed,
 * removed or appended to, which is no error. Values are null, booleans, numbers, text, dates and times, enums, records,
 * optionals, and lists, arrays and maps of them.
 *
 * <p>The changed document is read again, and must hold what it was meant to: otherwise, and where an edit would change
 * another place through an alias, nothing is changed and an {@link EditRefusedException} says why.
 */
public final class FrontMatterEditor {

    private final Source source;
    private final Limits limits;
    private final @Nullable Format whole;
    private final Presence presence;
    private final List<Condition> conditions;
    private final List<Edit> edits;

    private FrontMatterEditor(
            Source source,
            Limits limits,
            @Nullable Format whole,
            Presence presence,
            List<Condition> conditions,
            List<Edit> edits) {
        this.source = source;
        this.limits = limits;
        this.whole = whole;
        this.presence = presence;
        this.conditions = conditions;
        this.edits = edits;
    }

    /**
     * Returns an editor of a document that makes no edits yet.
     *
     * @param source the document
     * @return an editor
     */
    public static FrontMatterEditor of(Source source) {
        return new FrontMatterEditor(
                Objects.requireNonNull(source, "source"),
                Limits.defaults(),
                null,
                Presence.UNKNOWN,
                List.of(),
                List.of());
    }

    /**
     * Returns an editor with other limits. The default is {@link Limits#defaults()}.
     *
     * @param newLimits upper bounds on the size and complexity of the document
     * @return the changed editor
     */
    public FrontMatterEditor withLimits(Limits newLimits) {
        return new FrontMatterEditor(
                source, Objects.requireNonNull(newLimits, "limits"), whole, presence, conditions, edits);
    }

    /**
     * Returns an editor of a file that is data from its first byte to its last.
     *
     * @param format the format of the file
     * @return the changed editor
     */
    public FrontMatterEditor withoutFences(Format format) {
        return new FrontMatterEditor(
                source, limits, Objects.requireNonNull(format, "format"), presence, conditions, edits);
    }

    /**
     * Returns an editor of a document that must have front matter: one that has none is refused, and none is begun.
     *
     * @return the changed editor
     */
    public FrontMatterEditor withRequiredFrontMatter() {
        return new FrontMatterEditor(source, limits, whole, Presence.REQUIRED, conditions, edits);
    }

    /**
     * Returns an editor of a document that may be without front matter. By default it may, too, but a first line {@code ---} is
     * taken for the beginning of front matter that is never closed; here it may be a thematic break of the body, as for a
     * reader with optional front matter.
     *
     * @return the changed editor
     */
    public FrontMatterEditor withOptionalFrontMatter() {
        return new FrontMatterEditor(source, limits, whole, Presence.OPTIONAL, conditions, edits);
    }

    /**
     * Returns an editor that makes its edits only in a document that has a value at a pointer, as it is before any of them.
     *
     * @param pointer the place of the value
     * @return the changed editor, for which all conditions must hold that it is given
     * @throws IllegalArgumentException if the pointer is none, or that of the whole
     */
    public FrontMatterEditor where(String pointer) {
        return with(new Condition(requireInside(pointer), null));
    }

    /**
     * Returns an editor that makes its edits only in a document that has this value at a pointer, as it is before any of them.
     *
     * @param pointer the place of the value
     * @param value the value, or null
     * @return the changed editor, for which all conditions must hold that it is given
     * @throws IllegalArgumentException as for {@link #set}, or if the pointer is that of the whole
     */
    public FrontMatterEditor where(String pointer, @Nullable Object value) {
        return with(new Condition(pointer, new Edit.Set(requireInside(pointer), checked(value), false)));
    }

    private FrontMatterEditor with(Condition condition) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(condition);
        return new FrontMatterEditor(source, limits, whole, presence, List.copyOf(more), edits);
    }

    private FrontMatterEditor with(Edit edit) {
        Pointers.require(edit.pointer());
        List<Edit> more = new ArrayList<>(edits);
        more.add(edit);
        return new FrontMatterEditor(source, limits, whole, presence, conditions, List.copyOf(more));
    }

    /**
     * Sets a value. A key that is not there is added behind the others, with the mappings that lead to it; front matter is
     * begun where there is none, nor anything that looks as if it was meant for it. Of a list or mapping that is there, only the entries that differ are changed.
     *
     * @param pointer the place of the value
     * @param value the value, or null
     * @return an editor that makes this edit too
     * @throws IllegalArgumentException if the pointer is none, or the value is of no kind that front matter has
     */
    public FrontMatterEditor set(String pointer, @Nullable Object value) {
        return with(new Edit.Set(pointer, checked(value), false));
    }

    /**
     * Sets a value where there is none, or null.
     *
     * @param pointer the place of the value
     * @param value the value, or null
     * @return an editor that makes this edit too
     * @throws IllegalArgumentException as for {@link #set}
     */
    public FrontMatterEditor setIfAbsent(String pointer, @Nullable Object value) {
        return with(new Edit.Set(pointer, checked(value), true));
    }

    /**
     * Removes a key with its value, or an element of a list, and the comments that belong to it.
     *
     * @param pointer the place of the value
     * @return an editor that makes this edit too
     * @throws IllegalArgumentException if the pointer is none, or that of the whole
     */
    public FrontMatterEditor remove(String pointer) {
        return with(new Edit.Remove(requireInside(pointer)));
    }

    /**
     * Gives a key another name, in its place.
     *
     * @param pointer the place of the key's value
     * @param key the new name, which must not be there yet
     * @return an editor that makes this edit too
     * @throws IllegalArgumentException if the pointer is none, or that of the whole
     */
    public FrontMatterEditor rename(String pointer, String key) {
        return with(new Edit.Rename(requireInside(pointer), Objects.requireNonNull(key, "key")));
    }

    /**
     * Adds a key before another, above the comments that belong to it; or sets the value if the key is there already. It is
     * added behind all others if there is no such other.
     *
     * @param pointer the place of the new value
     * @param value the value, or null
     * @param other a key of the same mapping
     * @return an editor that makes this edit too
     * @throws IllegalArgumentException as for {@link #set}
     */
    public FrontMatterEditor insertBefore(String pointer, @Nullable Object value, String other) {
        return insert(pointer, value, Edit.Insert.Where.BEFORE, List.of(other));
    }

    /**
     * Adds a key after another; or sets the value if the key is there already. It is added behind all others if there is no
     * such other.
     *
     * @param pointer the place of the new value
     * @param value the value, or null
     * @param other a key of the same mapping
     * @return an editor that makes this edit too
     * @throws IllegalArgumentException as for {@link #set}
     */
    public FrontMatterEditor insertAfter(String pointer, @Nullable Object value, String other) {
        return insert(pointer, value, Edit.Insert.Where.AFTER, List.of(other));
    }

    /**
     * Adds a key where an order wants it: after those that come before it in the order; or sets the value if the key is there
     * already.
     *
     * @param pointer the place of the new value
     * @param value the value, or null
     * @param order keys of the mapping in their order
     * @return an editor that makes this edit too
     * @throws IllegalArgumentException as for {@link #set}
     */
    public FrontMatterEditor insert(String pointer, @Nullable Object value, List<String> order) {
        return insert(pointer, value, Edit.Insert.Where.IN_ORDER, List.copyOf(order));
    }

    private FrontMatterEditor insert(
            String pointer, @Nullable Object value, Edit.Insert.Where where, List<String> keys) {
        return with(new Edit.Insert(requireInside(pointer), checked(value), where, keys));
    }

    /**
     * Adds an element at the end of a list.
     *
     * @param pointer the place of the list
     * @param value the element, or null
     * @return an editor that makes this edit too
     * @throws IllegalArgumentException as for {@link #set}
     */
    public FrontMatterEditor append(String pointer, @Nullable Object value) {
        return with(new Edit.Add(pointer, -1, checked(value)));
    }

    /**
     * Adds an element to a list.
     *
     * @param pointer the place of the list
     * @param index the index that the element will have, from 0 to the size of the list
     * @param value the element, or null
     * @return an editor that makes this edit too
     * @throws IllegalArgumentException as for {@link #set}, or if the index is negative
     */
    public FrontMatterEditor insertAt(String pointer, int index, @Nullable Object value) {
        return with(new Edit.Add(pointer, requireIndex(index), checked(value)));
    }

    /**
     * Removes an element of a list, with the comments that belong to it.
     *
     * @param pointer the place of the list
     * @param index the index of the element, which must be there if the list is
     * @return an editor that makes this edit too
     * @throws IllegalArgumentException if the pointer is none, or the index is negative
     */
    public FrontMatterEditor removeAt(String pointer, int index) {
        return with(new Edit.RemoveAt(pointer, requireIndex(index)));
    }

    /**
     * Moves a value to another place: an element within its list, where the index is the one that it will have; a key to
     * another name; or either into another mapping or list, where {@code -} stands for the end of a list.
     *
     * @param from the place of the value
     * @param to the place that it is to have, which is not there yet but for a list
     * @return an editor that makes this edit too
     * @throws IllegalArgumentException if a pointer is none, or that of the whole
     */
    public FrontMatterEditor move(String from, String to) {
        return with(new Edit.Move(requireInside(from), requireInside(to)));
    }

    /**
     * Sorts the keys of a mapping: first those of an order, in that order, then all others as they stand. Comments that belong
     * to a key move with it.
     *
     * @param pointer the place of the mapping; empty for the front matter as a whole
     * @param order keys in their order
     * @return an editor that makes this edit too
     * @throws IllegalArgumentException if the pointer is none
     */
    public FrontMatterEditor sortKeys(String pointer, List<String> order) {
        return with(new Edit.Sort(pointer, List.copyOf(order)));
    }

    /**
     * Sorts the keys of the front matter, as {@link #sortKeys(String, List)} does.
     *
     * @param order keys in their order
     * @return an editor that makes this edit too
     */
    public FrontMatterEditor sortKeys(List<String> order) {
        return sortKeys("", order);
    }

    private static String requireInside(String pointer) {
        if (Pointers.require(pointer).isEmpty()) {
            throw new IllegalArgumentException("the pointer must name a key or an entry, found that of the whole");
        }
        return pointer;
    }

    private static int requireIndex(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("an index must be 0 or more, found " + index);
        }
        return index;
    }

    private static @Nullable Object checked(@Nullable Object value) {
        if (!(value instanceof Written)) {
            Data.of(value);
        }
        return value;
    }

    /**
     * Returns a value that is given as it would be written behind its key: in the notation of the document, or else in that of
     * YAML, as in {@code false}, {@code 2026-03-14} or {@code [a, b]}.
     *
     * @param text the value as it is written
     * @return what {@link #set}, {@link #setIfAbsent}, {@link #append} and the like take for the value
     * @throws IllegalArgumentException if no format can read the text, or it has a comment or an anchor, which are no part of a
     *     value; the message says so
     */
    public static Object written(String text) {
        return new Written(Objects.requireNonNull(text, "text")).requireReadable();
    }

    /**
     * Writes the front matter in another format, after all other edits. Dates without quotes become those of TOML.
     *
     * @param format the format
     * @param lossy true to leave out what would be lost: comments; in TOML null and numbers of more than 64 bits; infinities, which JSON gets null for; false to refuse it
     * @return an editor that makes this edit too
     */
    public FrontMatterEditor convertTo(Format format, boolean lossy) {
        return with(new Edit.Convert(Objects.requireNonNull(format, "format"), lossy));
    }

    // Results

    /**
     * Makes the edits.
     *
     * @return the changed document, under the same name; the given source if nothing is changed, or a condition does not hold
     * @throws IOException if reading the source fails
     * @throws EditRefusedException if the document has errors, or an edit is refused
     */
    public Source toSource() throws IOException {
        Change change = new Change(source, whole, presence, limits);
        for (Condition condition : conditions) {
            if (!change.meets(condition)) {
                return source;
            }
        }
        return change.make(edits);
    }

    /**
     * Makes the edits.
     *
     * @return the changed document as text, body included; bytes of the body that are not UTF-8 are replaced by U+FFFD, and
     *     are as they were in {@link #toSource()}
     * @throws UncheckedIOException if reading the source fails
     * @throws EditRefusedException if the document has errors, or an edit is refused
     */
    public String toText() {
        try {
            Source changed = toSource();
            return changed.text(new Span(0, changed.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes the edits as a fix, for a diagnostic of one's own: of the lines from the first that they change to the last.
     *
     * @param safe true if it may be made without asking; an anchor or alias in those lines makes it unsafe all the same
     * @param description what it does, as in {@code rename to `title`}
     * @return the fix; empty if nothing is changed
     * @throws IOException if reading the source fails
     * @throws EditRefusedException if the document has errors, or an edit is refused
     */
    public Optional<Fix> toFix(boolean safe, String description) throws IOException {
        return Difference.of(source, toSource(), safe, description);
    }

    /** Returns the source's name and the number of edits. */
    @Override
    public String toString() {
        return source.name() + ": " + edits.size() + (edits.size() == 1 ? " edit" : " edits");
    }
}
