package dev.frontmatter.config;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.input.IoFailure;
import dev.frontmatter.jsonschema.SchemaView;
import dev.frontmatter.source.FileAccess;
import dev.frontmatter.source.OpenedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * Readers by the schema that they hold files against, each made when it is first wanted. None reads bodies. May be used by
 * several threads.
 */
public final class Readers {

    private final WorkingFolder folder;
    private final BooleanSupplier optional;
    private final Map<Path, FileReader<?>> byFile = new ConcurrentHashMap<>();
    private final Map<String, FileReader<?>> byRecord = new ConcurrentHashMap<>();

    /**
     * Creates the readers of a run, none made yet.
     *
     * @param folder the folder in which the run takes place
     * @param optional returns true if files may be without front matter; asked when a file is read
     */
    public Readers(WorkingFolder folder, BooleanSupplier optional) {
        this.folder = folder;
        this.optional = optional;
    }

    /** Returns a reader into a record, by a name as {@link Records} takes it. */
    public FileReader<?> ofRecord(String name) throws UnusableSchemaException {
        FileReader<?> known = byRecord.get(name);
        if (known == null) {
            known = new FileReader<>(Records.reader(name), optional);
            byRecord.put(name, known);
        }
        return known;
    }

    /** Returns a reader for a JSON Schema that the owner of the run names: it may lie anywhere, what it refers to may not. */
    public FileReader<?> ofOwnFile(Path file) throws UnusableSchemaException {
        Path path = folder.resolve(file);
        try {
            OpenedFile opened = folder.anywhere().open(path, folder.name(path));
            boolean inside = opened.realPath().startsWith(folder.top());
            Path root = inside ? folder.top() : opened.realPath().resolveSibling("");
            return of(opened, folder.below(root));
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /**
     * Returns a reader for a JSON Schema that a document or a configuration names.
     *
     * @param file its location, absolute
     * @param access opens it and what it refers to
     */
    FileReader<?> ofFile(Path file, FileAccess access) throws UnusableSchemaException {
        FileReader<?> known = byFile.get(file);
        if (known == null) {
            try {
                known = of(access.open(file, folder.name(file)).unquoted(), access);
            } catch (IOException e) {
                throw unreadable(file, e);
            }
            byFile.put(file, known);
        }
        return known;
    }

    /** Returns the warnings about the JSON Schema files of all readers made so far, by file and place, each once. */
    List<Diagnostic> schemaDiagnostics() {
        Set<Diagnostic> warnings = new LinkedHashSet<>();
        for (FileReader<?> reader : byFile.values()) {
            warnings.addAll(reader.schemaDiagnostics());
        }
        List<Diagnostic> sorted = new ArrayList<>(warnings);
        sorted.sort(Comparator.comparing(Diagnostic::sourceName)
                .thenComparing(warning -> warning.start())
                .thenComparing(Diagnostic::message));
        return sorted;
    }

    private FileReader<?> of(OpenedFile file, FileAccess access) throws UnusableSchemaException {
        try {
            return new FileReader<>(
                    FrontMatter.untyped().withJsonSchema(file, access), optional, () -> SchemaView.of(file, access));
        } catch (IllegalArgumentException e) {
            throw new UnusableSchemaException(String.valueOf(e.getMessage()), e);
        }
    }

    private UnusableSchemaException unreadable(Path file, IOException e) {
        return new UnusableSchemaException(folder.name(file) + " cannot be read: " + IoFailure.reason(e), e);
    }
}
