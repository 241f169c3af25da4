package dev.frontmatter.config;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a configuration's {@code collections}.
 *
 * @param files the pattern of its files, or a list of patterns, relative to the folder of the configuration
 * @param schema what its files are held against: a JSON Schema file, a record or {@code article}; null to look at their form alone
 * @param id the pointer of the value that identifies a document; null for its path without its ending
 * @param rules the rules that hold across its documents
 */
public record CollectionEntry(
        Object files,
        @Nullable @NotBlank String schema,
        @Nullable String id,
        List<RuleEntry> rules) {

    /** Returns the patterns of the files. */
    List<String> patterns() {
        return Texts.of(files);
    }
}
