/** Validation by a JSON Schema file, through a library that is needed for this alone. */
@NullMarked
package dev.frontmatter.jsonschema;

import org.jspecify.annotations.NullMarked;
