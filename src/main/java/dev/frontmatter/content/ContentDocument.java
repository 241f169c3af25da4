package dev.frontmatter.content;

import dev.frontmatter.ReadResult;
import dev.frontmatter.Values;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Place;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.source.Source;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A document of a collection, as checks look at it. It is not to be kept: places of it are. */
public final class ContentDocument {

    /** The end of a value path that stands for every entry. */
    private static final String EACH = "/*";

    private static final Set<String> OF_FORM = Set.of("source", "front", "yaml", "toml", "json");

    private final String collection;
    private final PathParts parts;
    private final ReadResult<?> result;
    private final Site site;

    /** As many as a person looks at, of which each takes long among many names. */
    private int suggestions = 20;

    ContentDocument(String collection, PathParts parts, ReadResult<?> result, Site site) {
        this.collection = collection;
        this.parts = parts;
        this.result = result;
        this.site = site;
    }

    /**
     * Returns the name of the collection that the document is in.
     *
     * @return the name
     */
    public String collection() {
        return collection;
    }

    /**
     * Returns the document's path from the root of the collections.
     *
     * @return the path, with slashes
     */
    public String path() {
        return parts.path();
    }

    /**
     * Returns a part of the path.
     *
     * @param name {@code path} for all but the ending, {@code folder} for the path of the folder, {@code parent} for the folder's
     *     name, {@code name} for the file's name without its ending, or the number of a star of the collection's pattern from 1
     * @return the text; empty if the path has no such part
     * @throws IllegalArgumentException if there is no such name of a part
     */
    public Optional<String> part(String name) {
        PathParts.requireName(name);
        return Optional.ofNullable(parts.text(name));
    }

    /**
     * Returns the result of reading the document: its data if it has no errors, and its diagnostics.
     *
     * @return the result
     */
    public ReadResult<?> result() {
        return result;
    }

    /**
     * Returns the values that could be read, even of a document with errors.
     *
     * @return values by pointer, with their places
     */
    public Values values() {
        return result.values();
    }

    /**
     * Returns the input.
     *
     * @return the source, which turns spans into lines and columns
     */
    public Source source() {
        return result.source();
    }

    /**
     * Returns the place of the whole document, for keeping.
     *
     * @return the opening line of its front matter
     */
    public Place place() {
        return values().place("");
    }

    /**
     * Returns true if a part of the document could not be read, so that a key that is not there may be missing for that reason
     * alone.
     *
     * @return true after errors of encoding, fences or syntax
     */
    public boolean isPartial() {
        return result.diagnostics().stream().anyMatch(ContentDocument::hidesValues);
    }

    private static boolean hidesValues(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR
                && OF_FORM.contains(diagnostic.rule().family());
    }

    /**
     * Returns the time that relative dates are measured from.
     *
     * @return the same moment for all documents of a run
     */
    public Instant now() {
        return site.now();
    }

    /** Returns true if it may still take time to look for what was meant: so often and no more in one document. */
    boolean takeSuggestion() {
        return suggestions-- > 0;
    }

    /** Takes a scalar. */
    interface Visitor {
        void visit(String pointer, String text);
    }

    /**
     * Visits the scalars that a value path leads to, but for those that are null, in document order. A single value stands for a
     * list of it, as many sites have it; a list or mapping where the path has no star for its entries is reported, since nothing
     * would look at them.
     *
     * @param path the value path
     * @param rule the rule of the check that visits them
     * @param report takes the diagnostics about lists and mappings
     * @param visitor takes the scalars
     */
    void eachText(String path, Rule rule, ContentCheck.Report report, Visitor visitor) {
        if (path.indexOf('*') < 0) {
            visit(path, rule, report, visitor);
            return;
        }
        List<String> pointers = values().pointers(path);
        if (pointers.isEmpty() && path.endsWith(EACH)) {
            values().pointers(path.substring(0, path.length() - EACH.length())).stream()
                    .filter(pointer -> values().text(pointer).isPresent())
                    .forEach(pointer -> visit(pointer, rule, report, visitor));
        }
        for (String pointer : pointers) {
            visit(pointer, rule, report, visitor);
        }
    }

    private void visit(String pointer, Rule rule, ContentCheck.Report report, Visitor visitor) {
        String text = values().text(pointer).orElse(null);
        if (text != null) {
            visitor.visit(pointer, text);
        } else if (values().isPresent(pointer)) {
            boolean list = values().isPresent(pointer + "/0");
            report.error(
                            rule.id(),
                            values().place(pointer),
                            Wording.path(pointer) + " must be a single value, found " + (list ? "a list" : "a mapping"))
                    .expected("a single value", list ? "a list" : "a mapping")
                    .hint("for a rule of its entries, the key of the rule is " + pointer + EACH);
        }
    }

    PathParts parts() {
        return parts;
    }

    Site site() {
        return site;
    }

    /** Returns the path and the result. */
    @Override
    public String toString() {
        return collection + ": " + result;
    }
}
