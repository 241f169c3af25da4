package dev.frontmatter.config;

import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.jsonschema.SchemaView;
import dev.frontmatter.tokenizer.Format;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
    private final Supplier<SchemaView> schema;
    private @Nullable SchemaView view;
    private final Map<Format, FrontMatterReader<T>> ofData = new EnumMap<>(Format.class);

    /**
     * Makes readers of all kinds of files from one of front matter.
     *
     * @param reader reads front matter
     * @param optional returns true if files may be without front matter; asked when a file is read
     */
    public FileReader(FrontMatterReader<T> reader, BooleanSupplier optional) {
        this(reader, optional, () -> SchemaView.ofText(reader.jsonSchema()));
    }

    /**
     * Makes readers of all kinds of files from one of front matter.
     *
     * @param reader reads front matter
     * @param optional returns true if files may be without front matter; asked when a file is read
     * @param schema reads the schema that the reader holds files against, for those who look at it
     */
    FileReader(FrontMatterReader<T> reader, BooleanSupplier optional, Supplier<SchemaView> schema) {
        this.schema = schema;
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

    /** Returns the schema that files are held against. */
    synchronized SchemaView schema() {
        SchemaView known = view;
        if (known == null) {
            known = schema.get();
            view = known;
        }
        return known;
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
