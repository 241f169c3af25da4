package dev.frontmatter.report.form;

import dev.frontmatter.diagnostic.Diagnostic;
import java.util.List;

/** A report that is written while files are read. Nothing is written before the first file or the end. */
public interface Report extends AutoCloseable {

    /**
     * Adds a file; files come in the order in which they are reported.
     *
     * @param name the file's name, as its diagnostics give it
     * @param diagnostics its diagnostics, perhaps none
     */
    void add(String name, List<Diagnostic> diagnostics);

    /** Ends the report with the totals of all files, once, after the last. */
    void end(Totals totals);

    /** Lets go of what it holds, whether it came to its end or not. */
    @Override
    default void close() {}
}
