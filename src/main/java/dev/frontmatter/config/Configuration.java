package dev.frontmatter.config;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of a {@code .frontmatter.yaml}. Its patterns are relative to the folder of that file.
 *
 * @param files which files are read when a folder is searched, in place of those with the usual endings
 * @param exclude which files and folders are left out when folders are searched and patterns are expanded
 * @param frontMatter says if files must have front matter; null leaves it to the command
 * @param schemas what files are held against: the first pattern that fits says it, by a JSON Schema file, whose name ends
 *     in {@code .json} and is relative to the same folder, by the class of a record, or by {@code article}
 */
public record Configuration(
        List<Glob> files,
        List<Glob> exclude,
        @JsonProperty("front-matter") @Nullable FrontMatterUse frontMatter,
        Map<Glob, @NotBlank String> schemas) {}
