package dev.frontmatter.infer;

import java.util.List;

/**
 * A key, as a row of a table.
 *
 * @param path the key, with the keys around it and dots between; {@code []} stands for the elements of a list
 * @param share the share of the mappings around it that have it, from 0 to 1
 * @param required true if it must be there
 * @param type the type of its values in a few words
 * @param examples some of its values, or the values of a choice
 */
public record InferredKey(String path, double share, boolean required, String type, List<String> examples) {

    /**
     * Copies the examples.
     *
     * @param path the key, with the keys around it and dots between
     * @param share the share of the mappings around it that have it, from 0 to 1
     * @param required true if it must be there
     * @param type the type of its values in a few words
     * @param examples some of its values, or the values of a choice
     */
    public InferredKey {
        examples = List.copyOf(examples);
    }
}
