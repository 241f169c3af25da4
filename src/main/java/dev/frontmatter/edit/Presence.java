package dev.frontmatter.edit;

/** The use that a document to edit is known to make of front matter. */
enum Presence {
    /** It may have none; what looks like a failed attempt at it is an error. */
    UNKNOWN,
    /** It must have some. */
    REQUIRED,
    /** It may have none, and a first line of dashes may be a thematic break of the body. */
    OPTIONAL
}
