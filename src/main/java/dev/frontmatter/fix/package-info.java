/** Makes the fixes of a document's diagnostics, each of which is taken back if it is not right. */
@NullMarked
package dev.frontmatter.fix;

import org.jspecify.annotations.NullMarked;
