/** Makes records: reflection over a record gives the schema of its front matter and the plan by which it is bound. */
@NullMarked
package dev.frontmatter.record;

import org.jspecify.annotations.NullMarked;
