package dev.frontmatter.content;

import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.ReadResult;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Place;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.input.Glob;
import dev.frontmatter.source.Span;
import dev.frontmatter.tokenizer.Format;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One collection of documents. Immutable.
 *
 * @param name its name
 * @param whole reads front matter and bodies
 * @param reader reads front matter
 * @param ofData reads files that are data from their first byte to their last
 * @param patterns the paths of its documents
 * @param id the pointer of the value that identifies a document; null for its path
 * @param checks its checks
 */
record ContentCollection(
        String name,
        FrontMatterReader<?> whole,
        FrontMatterReader<?> reader,
        Map<Format, FrontMatterReader<?>> ofData,
        List<Glob> patterns,
        @Nullable String id,
        List<ContentCheck<?>> checks) {

    /** The most of a broken document that is searched for its identity, in characters. */
    private static final int MOST_SEARCHED = 1 << 14;

    private static final Comparator<Diagnostic> DOCUMENT_ORDER = Comparator.comparingInt(
                    (Diagnostic d) -> d.span().start())
            .thenComparingInt(d -> d.span().end());

    static ContentCollection of(String name, FrontMatterReader<?> reader, List<String> patterns) {
        Objects.requireNonNull(name, "name");
        if (patterns.isEmpty()) {
            throw new IllegalArgumentException(
                    "collection " + name + " needs a pattern of its files, such as posts/*.md");
        }
        FrontMatterReader<?> fenced = keepingValues(reader.withoutBody());
        Map<Format, FrontMatterReader<?>> ofData = new EnumMap<>(Format.class);
        for (Format format : Format.values()) {
            ofData.put(format, fenced.withoutFences(format));
        }
        List<Glob> globs = patterns.stream().map(Glob::of).toList();
        return new ContentCollection(name, reader, fenced, ofData, globs, null, List.of());
    }

    /** Returns a reader with a check that looks at nothing: for checks it keeps the values, which are parsed again otherwise. */
    private static <T> FrontMatterReader<T> keepingValues(FrontMatterReader<T> reader) {
        return reader.withCheck((document, report) -> {});
    }

    ContentCollection withIdentity(String pointer) {
        return new ContentCollection(name, whole, reader, ofData, patterns, pointer, checks)
                .withCheck(UniqueValues.of(pointer));
    }

    /**
     * Returns this with one more check.
     *
     * @throws IllegalArgumentException if it asks for a star that a pattern does not have
     */
    ContentCollection withCheck(ContentCheck<?> check) {
        templates(check).forEach(template -> template.requireStars(patterns));
        List<ContentCheck<?>> more =
                Stream.concat(checks.stream(), Stream.of(check)).toList();
        return new ContentCollection(name, whole, reader, ofData, patterns, id, more);
    }

    /** Returns the parts of paths that a check of this package asks for. */
    private static List<Template> templates(ContentCheck<?> check) {
        if (check instanceof AdjustedCheck<?> adjusted) {
            return templates(adjusted.check());
        }
        if (check instanceof ConditionalCheck<?> conditional) {
            return templates(conditional.check());
        }
        if (check instanceof PathValues ofPath) {
            return ofPath.templates();
        }
        if (check instanceof References references) {
            return references.templates();
        }
        if (check instanceof Translations translations) {
            return translations.templates();
        }
        if (check instanceof UniqueValues unique) {
            return unique.templates();
        }
        return check instanceof ExistingFiles files ? files.templates() : List.of();
    }

    /** Returns the first pattern that fits a path; null if the document is not in this collection. */
    @Nullable
    Glob pattern(Path path) {
        for (Glob pattern : patterns) {
            if (pattern.matches(path)) {
                return pattern;
            }
        }
        return null;
    }

    /** Returns the reader of a file, by its name. */
    FrontMatterReader<?> reader(String path) {
        Optional<FrontMatterReader<?>> data = Format.ofDataFile(path).map(ofData::get);
        return data.isPresent() ? data.get() : reader;
    }

    /** Returns what is kept of a document. */
    ContentFacts look(PathParts parts, ReadResult<?> result, Site site) {
        ContentDocument document = new ContentDocument(name, parts, result, site);
        List<@Nullable Object> kept = new ArrayList<>(checks.size());
        Reporting report = new Reporting(document.source());
        for (ContentCheck<?> check : checks) {
            kept.add(check.look(document, report));
        }
        ContentEntry entry = entry(document);
        boolean hidden = entry.id() == null && document.isPartial();
        return new ContentFacts(
                document.source().name(),
                entry,
                id == null ? parts.shortName() : null,
                diagnostics(result.diagnostics(), report.diagnostics()),
                kept,
                hidden ? beginning(document) : null);
    }

    private ContentEntry entry(ContentDocument document) {
        if (id == null) {
            return new ContentEntry(name, document.parts().text("path"), document.path(), document.place());
        }
        String value = document.values().text(id).orElse(null);
        Place place = document.values().place(id);
        return new ContentEntry(name, value, document.path(), place);
    }

    private static String beginning(ContentDocument document) {
        int end = Math.min(document.source().length(), MOST_SEARCHED);
        return document.source().text(new Span(0, end));
    }

    /** Adds diagnostics of checks to those of reading, but for values that are known to be wrong. */
    private static List<Diagnostic> diagnostics(List<Diagnostic> ofReading, List<Diagnostic> ofChecks) {
        if (ofChecks.isEmpty()) {
            return ofReading;
        }
        Set<String> wrong = ofReading.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(Diagnostic::pointer)
                .filter(pointer -> !pointer.isEmpty())
                .collect(Collectors.toSet());
        return Stream.concat(
                        ofReading.stream(),
                        ofChecks.stream().filter(diagnostic -> !wrong.contains(diagnostic.pointer())))
                .sorted(DOCUMENT_ORDER)
                .toList();
    }
}
