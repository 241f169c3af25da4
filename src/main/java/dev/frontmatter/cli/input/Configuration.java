package dev.frontmatter.cli.input;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;

/**
 * What a file {@code .frontmatter.yaml} says about the files in its folder and below. Its patterns are relative to that
 * folder.
 *
 * @param files which files are read when a folder is searched, in place of those with the usual endings
 * @param exclude which files and folders are left out
 * @param schemas what files are held against: the first pattern that fits says it, by a JSON Schema file, whose name ends
 *     in {@code .json} and is relative to the same folder, or by the class of a record
 */
public record Configuration(List<Glob> files, List<Glob> exclude, Map<Glob, @NotBlank String> schemas) {}
