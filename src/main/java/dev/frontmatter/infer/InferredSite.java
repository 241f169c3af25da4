package dev.frontmatter.infer;

import java.util.List;

/**
 * The collections of a folder.
 *
 * @param collections the collections; a file is in the first whose patterns fit
 * @param others the number of documents that are in no collection
 */
public record InferredSite(List<InferredCollection> collections, int others) {

    /** Keeps the collections. */
    public InferredSite {
        collections = List.copyOf(collections);
    }
}
