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

/**
 * Readers by the schema that they hold files against, each made when it is first wanted. None reads bodies. May be used by
 * several threads.
 */
public final class Readers {

    private final WorkingFolder folder;
    private final Map<Path, FrontMatterReader<?>> byFile = new ConcurrentHashMap<>();
    private final Map<String, FrontMatterReader<?>> byRecord = new ConcurrentHashMap<>();

    /** Creates readers of a run, none made yet. */
    public Readers(WorkingFolder folder) {
        this.folder = folder;
    }

    /** Returns a reader into a record, by a name as {@link Records} takes it. */
    public FrontMatterReader<?> ofRecord(String name) throws UnusableSchemaException {
        FrontMatterReader<?> known = byRecord.get(name);
        if (known == null) {
            known = Records.reader(name).withoutBody();
            byRecord.put(name, known);
        }
        return known;
    }

    /** Returns a reader for a JSON Schema that the owner of the run names: it may lie anywhere, what it refers to may not. */
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
                known = of(access.open(file, folder.name(file)).unquoted(), access);
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
