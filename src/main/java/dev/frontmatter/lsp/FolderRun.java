package dev.frontmatter.lsp;

import dev.frontmatter.config.ConfiguredCollections;
import dev.frontmatter.config.RunConfiguration;
import dev.frontmatter.config.SchemaUse;
import dev.frontmatter.config.WorkingFolder;
import dev.frontmatter.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/** A run of the command in a folder, as far as a language server takes part in it. May be used by several threads. */
public interface FolderRun {

    /** Returns the folder. */
    WorkingFolder folder();

    /** Returns the configuration that the run finds by itself, read anew. */
    RunConfiguration configuration();

    /** Returns the files of collections, without those that the command leaves out of folders. */
    List<Path> files(ConfiguredCollections collections, RunConfiguration configuration);

    /**
     * Returns the diagnostics of a file that are not listed in the baseline.
     *
     * @param configuration names the baseline
     * @param name the name of the file, as diagnostics give it
     * @param diagnostics all its diagnostics, in document order
     * @param schema what it was held against
     */
    List<Diagnostic> fresh(RunConfiguration configuration, String name, List<Diagnostic> diagnostics, SchemaUse schema);
}
