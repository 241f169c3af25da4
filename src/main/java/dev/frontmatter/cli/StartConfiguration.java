package dev.frontmatter.cli;

import dev.frontmatter.infer.InferredCollection;
import dev.frontmatter.infer.InferredSite;
import dev.frontmatter.report.form.Json;
import java.util.List;

/** Writes the configuration that a folder starts with. */
final class StartConfiguration {

    private static final String FOLDER = "schemas";

    private StartConfiguration() {}

    /** Returns the path of a collection's schema from the folder of the configuration. */
    static String schemaFile(InferredCollection collection) {
        return FOLDER + "/" + collection.name() + ".schema.json";
    }

    /**
     * Returns a configuration.
     *
     * @param optional true if files may be without front matter
     * @param exclude what was left out
     */
    static String of(InferredSite site, boolean optional, List<String> exclude) {
        StringBuilder yaml = new StringBuilder();
        if (!exclude.isEmpty()) {
            yaml.append("exclude: ").append(list(exclude)).append('\n');
        }
        yaml.append("front-matter: ").append(optional ? "optional" : "required").append("\ncollections:\n");
        for (InferredCollection collection : site.collections()) {
            List<String> patterns = collection.patterns();
            yaml.append("  ").append(collection.name()).append(":\n    files: ");
            yaml.append(patterns.size() == 1 ? Json.line(patterns.get(0)) : list(patterns));
            yaml.append("\n    schema: ").append(schemaFile(collection)).append('\n');
        }
        return yaml.toString();
    }

    private static String list(List<String> texts) {
        return "[" + String.join(", ", texts.stream().map(Json::line).toList()) + "]";
    }
}
