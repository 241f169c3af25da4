package dev.frontmatter.config;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.frontmatter.input.Glob;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of a {@code .frontmatter.yaml}. Its patterns are relative to the folder of that file.
 *
 * @param files which files are read when a folder is searched, in place of those with the usual endings
 * @param exclude which files and folders are left out when folders are searched and patterns are expanded
 * @param frontMatter says if files must have front matter; null leaves it to the command
 * @param severity the severities that rules, or all rules of a family, have in place of their own
 * @param baseline the file that lists old diagnostics, relative to the same folder; its name ends in {@code .json}
 * @param schemas what files are held against: the first pattern that fits says it, by a JSON Schema file, whose name ends
 *     in {@code .json} and is relative to the same folder, by the class of a record, or by {@code article}
 * @param collections the documents that belong together, and the rules across them; looked at before {@code schemas}
 */
public record Configuration(
        List<Glob> files,
        List<Glob> exclude,
        @JsonProperty("front-matter") @Nullable FrontMatterUse frontMatter,
        Map<RuleName, Level> severity,
        @Nullable @Pattern(regexp = ".*\\.json") String baseline,
        Map<Glob, @NotBlank String> schemas,
        Map<@NotBlank String, CollectionEntry> collections) {

    /** The configuration that says nothing. */
    static final Configuration EMPTY =
            new Configuration(List.of(), List.of(), null, Map.of(), null, Map.of(), Map.of());
}
