/**
 * Changes front matter in place, and writes new front matter: everything that is not to be changed keeps its bytes.
 *
 * <p>An edit splices the bytes of a document. The result is read again and held against the data that it was meant to
 * have; where they differ, or where an edit would change another place too, nothing is changed.
 */
@NullMarked
package dev.frontmatter.edit;

import org.jspecify.annotations.NullMarked;
