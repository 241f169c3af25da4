package dev.frontmatter.cli.input;

import dev.frontmatter.Document;
import dev.frontmatter.ReadResult;
import dev.frontmatter.config.SchemaUse;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one file.
 *
 * @param <T> what its front matter is read into
 * @param name the file's name, as findings give it
 * @param document the document; null if there are errors, or if only they were wanted
 * @param diagnostics what was found, in document order
 * @param schema what it was held against
 */
public record Outcome<T>(String name, @Nullable Document<T> document, List<Diagnostic> diagnostics, SchemaUse schema) {

    /** Creates the outcome of a file that was held against a schema, or that no schema matters for. */
    public Outcome(String name, @Nullable Document<T> document, List<Diagnostic> diagnostics) {
        this(name, document, diagnostics, SchemaUse.NAMED);
    }

    static <T> Outcome<T> of(ReadResult<T> result) {
        return new Outcome<>(result.source().name(), result.document().orElse(null), result.diagnostics());
    }

    /** The same without the findings of a rule. */
    public Outcome<T> without(Rule rule) {
        return new Outcome<>(
                name,
                document,
                diagnostics.stream()
                        .filter(diagnostic -> !diagnostic.rule().equals(rule))
                        .toList(),
                schema);
    }

    /** Of a file that nothing could be read of. */
    public static <T> Outcome<T> unreadable(String name, String reason) {
        Source empty = Source.wrap(name, new byte[0]);
        Diagnostic finding = Diagnostic.error(Rules.UNREADABLE, empty, Span.at(0), "cannot be read: " + reason)
                .build();
        return new Outcome<>(name, null, List.of(finding));
    }

    /** This, of a file that could be mended and was not. */
    public Outcome<T> unwritable(String reason) {
        Source empty = Source.wrap(name, new byte[0]);
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.add(
                0,
                Diagnostic.error(Rules.UNWRITABLE, empty, Span.at(0), "cannot be fixed: " + reason)
                        .build());
        return new Outcome<>(name, document, List.copyOf(all), schema);
    }

    /** This, with one finding for many if a file has both NULs and malformed text: it is a picture or the like. */
    Outcome<T> withBinaryAsOne() {
        Diagnostic nul = first(Rules.NUL);
        if (nul == null || first(Rules.ENCODING) == null) {
            return this;
        }
        Diagnostic binary = nul.withMessage("this is a binary file, not text: it holds NUL and malformed bytes");
        return new Outcome<>(name, document, List.of(binary), schema);
    }

    private @Nullable Diagnostic first(Rule rule) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.rule().equals(rule))
                .findFirst()
                .orElse(null);
    }
}
