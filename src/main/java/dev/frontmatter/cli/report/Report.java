package dev.frontmatter.cli.report;

import dev.frontmatter.cli.input.Outcome;

/** Writes down what a run finds, while it finds it. Nothing is written before the first file or the end. */
public interface Report extends AutoCloseable {

    /** Takes one file, with findings or without; files come in the order in which they are reported. */
    void add(Outcome<?> outcome);

    /** Takes the sum of all files, once, after the last. */
    void end(Summary summary);

    /** Lets go of what it holds, whether it came to its end or not. */
    @Override
    default void close() {}
}
