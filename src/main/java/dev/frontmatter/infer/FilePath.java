package dev.frontmatter.infer;

/**
 * A file below the folder that is looked at.
 *
 * @param path its path, with slashes
 */
record FilePath(String path) {

    /** Returns the path of its folder, without a slash at its end; empty for the top. */
    String folder() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns true if it is about its folder, as generators of sites have it, and not one of the folder's documents. */
    boolean isOfFolder() {
        return name().startsWith("_index.");
    }
}
