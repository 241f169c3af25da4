/**
 * Checks across documents: see {@link dev.frontmatter.content.ContentCollections}.
 *
 * <p>Each {@link dev.frontmatter.content.ContentCheck} looks at one document at a time and keeps what it needs for the end,
 * when what was kept is compared. Those of this package are small values that are put together:
 *
 * <pre>{@code
 * UniqueValues.of("/slug", "/aliases/*").within("/lang")
 * References.from("/author").to("authors").when("/kind", "post")
 * TextLength.of("/title").recommended(60).max(80).withMessage("search results cut longer titles")
 * }</pre>
 */
@NullMarked
package dev.frontmatter.content;

import org.jspecify.annotations.NullMarked;
