package dev.frontmatter.content;

import dev.frontmatter.input.RegularFiles;
import java.nio.file.Path;
import java.time.Instant;

/**
 * The surroundings of a run.
 *
 * @param root the folder that paths of documents are relative to, absolute, links resolved
 * @param files opens files that documents name: below the repository, or without one below the root
 * @param folders the folders that were looked into for such files
 * @param now the time that relative dates are measured from
 */
record Site(Path root, RegularFiles files, KnownFolders folders, Instant now) {}
