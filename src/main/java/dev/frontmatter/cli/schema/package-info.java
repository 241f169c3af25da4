/** What each file is held against: a record, a JSON Schema that it or a configuration file names, or the article. */
@NullMarked
package dev.frontmatter.cli.schema;

import org.jspecify.annotations.NullMarked;
