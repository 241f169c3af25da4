package dev.frontmatter.config;

import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.tokenizer.Format;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Readers of files by their names: a file of data, such as {@code authors.yaml}, is read from its first byte to its last,
 * and any other file as front matter with a body, which is not read. Immutable and thread-safe.
 *
 * @param <T> what the data is read into
 */
public final class FileReader<T> {

    private final FrontMatterReader<T> fenced;
    private final FrontMatterReader<T> optionallyFenced;
    private final BooleanSupplier optional;
    private final Map<Format, FrontMatterReader<T>> ofData = new EnumMap<>(Format.class);

    /**
     * Makes readers of all kinds of files from one of front matter.
     *
     * @param reader reads front matter
     * @param optional returns true if files may be without front matter; asked when a file is read
     */
    public FileReader(FrontMatterReader<T> reader, BooleanSupplier optional) {
        this.fenced = reader.withoutBody();
        this.optionallyFenced = fenced.withOptionalFrontMatter();
        this.optional = optional;
        for (Format format : Format.values()) {
            ofData.put(format, fenced.withoutFences(format));
        }
    }

    /** Returns the warnings about the JSON Schema files of the readers. */
    public List<Diagnostic> schemaDiagnostics() {
        return fenced.schemaDiagnostics();
    }

    /** Returns the reader of front matter. */
    FrontMatterReader<T> ofFrontMatter() {
        return optional.getAsBoolean() ? optionallyFenced : fenced;
    }

    /** Returns the reader for a file of a name. */
    public FrontMatterReader<T> forFile(String name) {
        return Format.ofDataFile(name).map(ofData::get).orElseGet(this::ofFrontMatter);
    }
}
