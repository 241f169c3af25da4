package dev.frontmatter.infer;

import dev.frontmatter.scalar.JsonString;
import java.util.List;

/**
 * The collections of a folder. Immutable.
 *
 * @param collections the collections; a file is in the first whose patterns fit
 * @param others the number of documents that are in no collection: too few of a kind
 */
public record InferredSite(List<InferredCollection> collections, int others) {

    /**
     * Copies the collections.
     *
     * @param collections the collections
     * @param others the number of documents that are in no collection
     */
    public InferredSite {
        collections = List.copyOf(collections);
    }

    /**
     * Returns a configuration that holds the files of each collection against its {@linkplain InferredCollection#schemaFile()
     * schema}.
     *
     * @param optionalFrontMatter true if files may be without front matter
     * @param exclude patterns of files and folders to leave out
     * @return the text of a {@code .frontmatter.yaml}, ended by LF
     */
    public String configuration(boolean optionalFrontMatter, List<String> exclude) {
        StringBuilder yaml = new StringBuilder();
        if (!exclude.isEmpty()) {
            yaml.append("exclude: ").append(list(exclude)).append('\n');
        }
        yaml.append("front-matter: ").append(optionalFrontMatter ? "optional" : "required");
        yaml.append("\ncollections:").append(collections.isEmpty() ? " {}\n" : "\n");
        for (InferredCollection collection : collections) {
            List<String> patterns = collection.patterns();
            yaml.append("  ").append(collection.name()).append(":\n    files: ");
            yaml.append(patterns.size() == 1 ? JsonString.quoted(patterns.get(0)) : list(patterns));
            yaml.append("\n    schema: ").append(collection.schemaFile()).append('\n');
        }
        return yaml.toString();
    }

    private static String list(List<String> texts) {
        return "[" + String.join(", ", texts.stream().map(JsonString::quoted).toList()) + "]";
    }
}
