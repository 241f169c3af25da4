package dev.frontmatter.cli.schema;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.article.Article;
import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.source.ContentFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Readers by the schema that they hold files against, each made when it is first wanted. May be used by several threads. */
public final class Readers {

    private final Map<Path, FrontMatterReader<?>> byFile = new ConcurrentHashMap<>();
    private final Map<String, FrontMatterReader<?>> byRecord = new ConcurrentHashMap<>();

    /** A schema that cannot be used; the message says why. */
    public static final class UnusableSchemaException extends Exception {

        private static final long serialVersionUID = 1L;

        UnusableSchemaException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** For the built-in article. */
    FrontMatterReader<?> ofArticle() {
        return byRecord.computeIfAbsent(
                Article.class.getName(),
                name -> FrontMatter.reader(Article.class).withoutBody());
    }

    /** For a record on the class path. */
    FrontMatterReader<?> ofRecord(String className) throws UnusableSchemaException {
        try {
            return byRecord.computeIfAbsent(
                    className, name -> Records.reader(name).withoutBody());
        } catch (CannotCheckException e) {
            throw new UnusableSchemaException(String.valueOf(e.getMessage()), e);
        }
    }

    /** For a JSON Schema. */
    public FrontMatterReader<?> ofSchemaFile(Path file) throws UnusableSchemaException {
        FrontMatterReader<?> known = byFile.get(file);
        if (known == null) {
            try {
                known = FrontMatter.untyped().withJsonSchema(file).withoutBody();
            } catch (IOException e) {
                throw new UnusableSchemaException(file + " cannot be read: " + ContentFiles.problem(e), e);
            } catch (IllegalArgumentException e) {
                throw new UnusableSchemaException(String.valueOf(e.getMessage()), e);
            }
            byFile.put(file, known);
        }
        return known;
    }
}
