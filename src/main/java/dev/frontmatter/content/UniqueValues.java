package dev.frontmatter.content;

import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.tree.Pointers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A check that no two documents have the same value ({@code content/duplicate-value}). The values of several paths are one
 * namespace: a slug must not be an alias of another document. A document is never compared with itself. Values that differ in
 * case alone are a warning, since some file systems and servers do not tell them apart.
 */
public final class UniqueValues implements ContentCheck<List<KeptValue>> {

    private final List<String> paths;
    private final @Nullable String scope;

    private UniqueValues(List<String> paths, @Nullable String scope) {
        this.paths = paths;
        this.scope = scope;
    }

    /**
     * Returns a check of some values.
     *
     * @param paths the value paths, such as {@code /slug} and {@code /aliases/*}
     * @return the check
     * @throws IllegalArgumentException if there is none, or one is no JSON Pointer
     */
    public static UniqueValues of(String... paths) {
        return new UniqueValues(Paths.required(paths), null);
    }

    /**
     * Returns a check of values that must be unique among documents with the same value of another key, or with the same part
     * of their path.
     *
     * @param scope a JSON Pointer, or a part of the path such as <code>{1}</code>
     * @return the changed check
     * @throws IllegalArgumentException if it is neither
     */
    public UniqueValues within(String scope) {
        if (scope.startsWith("/")) {
            Pointers.require(scope);
        } else {
            Template.of(scope, false);
        }
        return new UniqueValues(paths, scope);
    }

    @Override
    public @Nullable List<KeptValue> look(ContentDocument document, Report report) {
        List<KeptValue> values = new ArrayList<>();
        String within = scope(document);
        for (String path : paths) {
            document.eachText(
                    path,
                    Rules.DUPLICATE_VALUE,
                    report,
                    (pointer, text) -> values.add(new KeptValue(
                            document.path(),
                            text,
                            List.of(within, text),
                            document.values().place(pointer))));
        }
        return values.isEmpty() ? null : values;
    }

    private String scope(ContentDocument document) {
        if (scope == null) {
            return "";
        }
        String value = scope.startsWith("/")
                ? document.values().text(scope).orElse(null)
                : Template.of(scope, false).fill(document.parts(), "");
        return value == null ? "" : value;
    }

    @Override
    public void compare(List<List<KeptValue>> kept, ContentIndex index, Report report) {
        Map<List<String>, KeptValue> first = new HashMap<>();
        Map<List<String>, KeptValue> inAnyCase = new HashMap<>();
        for (List<KeptValue> document : kept) {
            for (KeptValue value : document) {
                String scope = value.names().get(0);
                KeptValue other = first.putIfAbsent(value.names(), value);
                KeptValue alike =
                        inAnyCase.putIfAbsent(List.of(scope, value.text().toLowerCase(Locale.ROOT)), value);
                if (other != null && !other.document().equals(value.document())) {
                    report(value, scope, other, report);
                } else if (other == null && alike != null && !alike.document().equals(value.document())) {
                    reportCase(value, alike, report);
                }
            }
        }
    }

    private static void report(KeptValue value, String scope, KeptValue other, Report report) {
        report.error(
                        Rules.DUPLICATE_VALUE.id(),
                        value.place(),
                        Wording.path(value.place().pointer()) + " must have a value of its own"
                                + (scope.isEmpty() ? "" : " within " + Wording.quoted(scope)) + ", found "
                                + Wording.quoted(value.text()) + ", which "
                                + name(other, value) + " has, too")
                .expected("a value of its own", value.text())
                .related(other.place(), "the same value");
    }

    private static void reportCase(KeptValue value, KeptValue other, Report report) {
        report.warning(
                        Rules.DUPLICATE_VALUE.id(),
                        value.place(),
                        Wording.path(value.place().pointer()) + " should differ in more than case from "
                                + Wording.quoted(other.text()) + " of "
                                + name(other, value) + ", found "
                                + Wording.quoted(value.text()))
                .expected("a value of its own in any case", value.text())
                .related(other.place(), "the value that differs in case alone");
    }

    /** Returns the name of the document of a value in the message of another one. */
    private static String name(KeptValue other, KeptValue value) {
        return Wording.nameOf(other.document(), value.document(), value.place().sourceName());
    }

    /** Returns the parts of paths that it asks for. */
    List<Template> templates() {
        return scope == null || scope.startsWith("/") ? List.of() : List.of(Template.of(scope, false));
    }
}
