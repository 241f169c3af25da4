package dev.frontmatter.benchmark;

import java.io.IOException;
import java.util.List;

/**
 * Something to measure: one kind of work on one set of documents.
 *
 * @param set the name of the set
 * @param work the name of the work
 * @param samples the documents
 * @param task the work
 */
record Case(String set, String work, List<Sample> samples, Task task) {

    /** Work on one document. */
    interface Task {

        /** Does it, and gives something that depends on all of it. */
        Object on(Sample sample) throws IOException;
    }
}
