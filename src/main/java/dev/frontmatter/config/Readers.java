package dev.frontmatter.config;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.input.IoFailure;
import dev.frontmatter.source.FileAccess;
import dev.frontmatter.source.OpenedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Readers by the schema that they hold files against, each made when it is first wanted. None reads bodies. May be used by
 * several threads.
 */
public final class Readers {

    private final WorkingFolder folder;
    private final BooleanSupplier optional;
    private @Nullable FrontMatterReader<Map<String, @Nullable Object>> untyped;
    private final Map<Path, FrontMatterReader<?>> byFile = new ConcurrentHashMap<>();
    private final Map<String, FrontMatterReader<?>> byRecord = new ConcurrentHashMap<>();

    /**
     * Creates the readers of a run, none made yet.
     *
     * @param folder the folder in which the run takes place
     * @param optional returns true if files may be without front matter; asked when a reader is made
     */
    public Readers(WorkingFolder folder, BooleanSupplier optional) {
        this.folder = folder;
        this.optional = optional;
    }

    /** Returns a reader that holds files against nothing. */
    synchronized FrontMatterReader<Map<String, @Nullable Object>> untyped() {
        FrontMatterReader<Map<String, @Nullable Object>> known = untyped;
        if (known == null) {
            known = allowing(FrontMatter.untyped().withoutBody());
            untyped = known;
        }
        return known;
    }

    private <T> FrontMatterReader<T> allowing(FrontMatterReader<T> reader) {
        return optional.getAsBoolean() ? reader.withOptionalFrontMatter() : reader;
    }

    /** Returns a reader into a record, by a name as {@link Records} takes it. */
    public FrontMatterReader<?> ofRecord(String name) throws UnusableSchemaException {
        FrontMatterReader<?> known = byRecord.get(name);
        if (known == null) {
            known = allowing(Records.reader(name).withoutBody());
            byRecord.put(name, known);
        }
        return known;
    }

    /**
     * Returns a reader for a JSON Schema that the owner of the run names: it may lie anywhere, what it refers to may not. Files
     * must have front matter.
     */
    public FrontMatterReader<?> ofOwnFile(Path file) throws UnusableSchemaException {
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
     * @param file where it is, absolute
     * @param access opens it and what it refers to
     */
    FrontMatterReader<?> ofFile(Path file, FileAccess access) throws UnusableSchemaException {
        FrontMatterReader<?> known = byFile.get(file);
        if (known == null) {
            try {
                known = allowing(of(access.open(file, folder.name(file)).unquoted(), access));
            } catch (IOException e) {
                throw unreadable(file, e);
            }
            byFile.put(file, known);
        }
        return known;
    }

    private static FrontMatterReader<?> of(OpenedFile file, FileAccess access) throws UnusableSchemaException {
        try {
            return FrontMatter.untyped().withJsonSchema(file, access).withoutBody();
        } catch (IllegalArgumentException e) {
            throw new UnusableSchemaException(String.valueOf(e.getMessage()), e);
        }
    }

    private UnusableSchemaException unreadable(Path file, IOException e) {
        return new UnusableSchemaException(folder.name(file) + " cannot be read: " + IoFailure.reason(e), e);
    }
}
