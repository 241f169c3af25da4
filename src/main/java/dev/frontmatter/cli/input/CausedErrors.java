package dev.frontmatter.cli.input;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.Values;
import dev.frontmatter.config.FileReader;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Errors that an edit would cause, told of the file as it is. */
public final class CausedErrors {

    private final Values values;

    /**
     * Finds the values of a file.
     *
     * @param source the file as it is
     */
    public CausedErrors(Source source) throws IOException {
        FileReader<Map<String, @Nullable Object>> reader = new FileReader<>(FrontMatter.untyped(), () -> true);
        this.values = reader.forFile(source.name()).tryRead(source).values();
    }

    /** Returns an error of the file as it would become, at the place that the value has now, or else what it would be in. */
    public Diagnostic inFile(Diagnostic caused) {
        return Diagnostic.at(
                        caused.severity(),
                        caused.rule(),
                        values.place(caused.pointer()),
                        "the edit would cause this error: " + caused.message())
                .expected(caused.expected().orElse(null))
                .found(caused.found().orElse(null))
                .hint("change the edit, or make it all the same with --force")
                .build();
    }
}
