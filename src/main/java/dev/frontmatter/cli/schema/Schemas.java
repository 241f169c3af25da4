package dev.frontmatter.cli.schema;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.cli.input.Configurations;
import dev.frontmatter.cli.input.Glob;
import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.cli.input.Reading;
import dev.frontmatter.cli.schema.Readers.UnusableSchemaException;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds each file against its schema, and says what is found. That is, the first that there is: what the nearest
 * configuration file says; what the front matter itself names; the built-in article. May be used by several threads.
 */
public final class Schemas implements Reading<Object> {

    private static final String SCHEMA_FILE = ".json";

    private final Configurations configurations;
    private final Readers readers = new Readers();
    private final FrontMatterReader<Map<String, Object>> untyped =
            FrontMatter.untyped().withoutBody();

    public Schemas(Configurations configurations) {
        this.configurations = configurations;
    }

    @Override
    public Outcome<Object> read(Source source) throws IOException {
        Path file = path(source.name());
        FrontMatterReader<?> reader = configured(file);
        if (reader != null) {
            return Reading.validating(reader).read(source);
        }
        // Most files are articles and name no schema, and to read one as an article brings in what is to be searched.
        Outcome<Object> asArticle = Reading.validating(readers.ofArticle()).read(source);
        NamedSchema named = NamedSchema.in(source, untyped).orElse(null);
        if (named == null) {
            return asArticle;
        }
        try {
            Path schema = named.file(configurations.absolute(file));
            if (Files.exists(schema) && !Files.isRegularFile(schema)) {
                // Whoever wrote the document must not make this wait for a pipe.
                throw new UnusableSchemaException(schema + " is no regular file", null);
            }
            return Reading.validating(readers.ofSchemaFile(schema)).read(source);
        } catch (UnusableSchemaException e) {
            Diagnostic finding = Diagnostic.error(Rules.CONFIG_SCHEMA, source, named.span(), unusable(e))
                    .at(named.pointer())
                    .build();
            return new Outcome<>(source.name(), null, List.of(finding));
        }
    }

    private static String unusable(Exception e) {
        return "the schema cannot be used: " + e.getMessage();
    }

    /** Where a file is, going by its name; a name that is no path is in the current folder. */
    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            return Path.of("unnamed");
        }
    }

    /** What the nearest configuration file says, or null if it says nothing about a file. */
    private @Nullable FrontMatterReader<?> configured(Path file) {
        Configurations.Located located = configurations.above(file).orElse(null);
        if (located == null) {
            return null;
        }
        Path relative = located.relative(configurations.absolute(file));
        Map<Glob, String> schemas = located.configuration().schemas();
        for (Map.Entry<Glob, String> entry : schemas.entrySet()) {
            if (entry.getKey().matches(relative)) {
                String target = entry.getValue();
                try {
                    return target.endsWith(SCHEMA_FILE)
                            ? readers.ofSchemaFile(
                                    located.folder().resolve(target).normalize())
                            : readers.ofRecord(target);
                } catch (UnusableSchemaException | InvalidPathException e) {
                    throw located.bad("/schemas/" + escaped(entry.getKey()), unusable(e));
                }
            }
        }
        return null;
    }

    /** A key as a token of a JSON Pointer (RFC 6901, 3). */
    private static String escaped(Glob key) {
        return key.toString().replace("~", "~0").replace("/", "~1");
    }
}
