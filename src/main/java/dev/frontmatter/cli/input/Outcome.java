package dev.frontmatter.cli.input;

import dev.frontmatter.Document;
import dev.frontmatter.ReadResult;
import dev.frontmatter.config.Policy;
import dev.frontmatter.config.SchemaUse;
import dev.frontmatter.config.Treated;
import dev.frontmatter.content.ContentFacts;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of checking one file.
 *
 * @param <T> the type that its front matter is read into
 * @param name the file's name, as diagnostics give it
 * @param document the document; null if there are errors, or if only they were wanted
 * @param diagnostics the diagnostics, in document order
 * @param schema the use of a schema
 * @param loweredBy the number of diagnostics that weigh less than by themselves, or nothing, by who says so
 * @param ignoredBy the number of diagnostics that comments silence, by the place of the comment
 * @param facts what is kept of it to be compared with other files; null if it is in no collection
 * @param contentRules the rules of its collection
 * @param commented the file, if it is in a collection and may have comments that silence rules; else null
 */
public record Outcome<T>(
        String name,
        @Nullable Document<T> document,
        List<Diagnostic> diagnostics,
        SchemaUse schema,
        Map<String, Integer> loweredBy,
        Map<String, Integer> ignoredBy,
        @Nullable ContentFacts facts,
        Set<Rule> contentRules,
        @Nullable Source commented) {

    private static final Comparator<Diagnostic> DOCUMENT_ORDER = Comparator.comparingInt(
                    (Diagnostic d) -> d.span().start())
            .thenComparingInt(d -> d.span().end());

    /** Creates an outcome whose diagnostics weigh what they weigh by themselves. */
    public Outcome(String name, @Nullable Document<T> document, List<Diagnostic> diagnostics, SchemaUse schema) {
        this(name, document, diagnostics, schema, Map.of(), Map.of(), null, Set.of(), null);
    }

    /** Creates the outcome of a file that was held against a schema, or that no schema matters for. */
    public Outcome(String name, @Nullable Document<T> document, List<Diagnostic> diagnostics) {
        this(name, document, diagnostics, SchemaUse.NAMED);
    }

    /** Returns this with diagnostics as a run tells them. */
    public Outcome<T> with(Treated treated) {
        return new Outcome<>(
                name,
                document,
                treated.diagnostics(),
                schema,
                treated.loweredBy(),
                treated.ignoredBy(),
                facts,
                contentRules,
                commented);
    }

    /** Returns this with what is kept to be compared with other files. */
    Outcome<T> with(ContentFacts kept, Set<Rule> rules, Source source) {
        Source held = Policy.hasComments(source) ? source : null;
        return new Outcome<>(name, document, diagnostics, schema, loweredBy, ignoredBy, kept, rules, held);
    }

    /** Returns this with more diagnostics as a run tells them. */
    public Outcome<T> and(Treated more) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(more.diagnostics());
        all.sort(DOCUMENT_ORDER);
        return new Outcome<>(
                name,
                document,
                List.copyOf(all),
                schema,
                sum(loweredBy, more.loweredBy()),
                sum(ignoredBy, more.ignoredBy()),
                facts,
                contentRules,
                commented);
    }

    private static Map<String, Integer> sum(Map<String, Integer> counts, Map<String, Integer> more) {
        if (more.isEmpty()) {
            return counts;
        }
        Map<String, Integer> sum = new TreeMap<>(counts);
        more.forEach((by, count) -> sum.merge(by, count, Integer::sum));
        return sum;
    }

    /** Returns this with other diagnostics. */
    public Outcome<T> with(List<Diagnostic> others) {
        return new Outcome<>(name, document, others, schema, loweredBy, ignoredBy, facts, contentRules, commented);
    }

    static <T> Outcome<T> of(ReadResult<T> result) {
        return new Outcome<>(result.source().name(), result.document().orElse(null), result.diagnostics());
    }

    /** Returns the outcome of a file that nothing could be read of. */
    public static <T> Outcome<T> unreadable(String name, String reason) {
        Source empty = Source.wrap(name, new byte[0]);
        Diagnostic diagnostic = Diagnostic.error(Rules.UNREADABLE, empty, Span.at(0), "cannot be read: " + reason)
                .build();
        return new Outcome<>(name, null, List.of(diagnostic));
    }

    /** Returns this, of a file that could be fixed and was not. */
    public Outcome<T> unwritable(String reason) {
        Source empty = Source.wrap(name, new byte[0]);
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.add(
                0,
                Diagnostic.error(Rules.UNWRITABLE, empty, Span.at(0), "cannot be fixed: " + reason)
                        .build());
        return with(List.copyOf(all));
    }

    /** Returns this with one diagnostic for many if a file has both NULs and malformed text: it is a picture or the like. */
    Outcome<T> withBinaryAsOne() {
        Diagnostic nul = first(Rules.NUL);
        if (nul == null || first(Rules.ENCODING) == null) {
            return this;
        }
        Diagnostic binary = nul.withMessage("this is a binary file, not text: it holds NUL and malformed bytes");
        return with(List.of(binary));
    }

    private @Nullable Diagnostic first(Rule rule) {
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.rule().equals(rule)) {
                return diagnostic;
            }
        }
        return null;
    }
}
