package dev.frontmatter.config;

import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.input.Glob;
import dev.frontmatter.tree.Pointers;
import java.nio.file.Path;

/**
 * An entry of a configuration's {@code schemas}.
 *
 * @param pattern which files it is for
 * @param target the schema, as it is written
 * @param configuration where it stands
 */
record SchemaEntry(Glob pattern, String target, LoadedConfiguration configuration) {

    private static final String SCHEMA_FILE = ".json";

    boolean isFile() {
        return isFile(target);
    }

    /** Returns true if a schema is named by its file, not by a record. */
    static boolean isFile(String target) {
        return target.endsWith(SCHEMA_FILE);
    }

    Path file() {
        return configuration.resolve(target);
    }

    /** Returns the end of a run because this schema cannot be used. */
    BadConfigurationException unusable(Exception e) {
        return configuration.bad(
                "/schemas/" + Pointers.escape(pattern.toString()), Rules.CONFIG_SCHEMA, Schemas.unusable(e));
    }
}
