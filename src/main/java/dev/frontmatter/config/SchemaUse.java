package dev.frontmatter.config;

/** Says what a document was held against. */
public enum SchemaUse {
    /** A schema, or one that is named and cannot be used. */
    NAMED,
    /** Nothing: no schema is named for it, so its form alone was checked. */
    NONE,
    /** Nothing: the document names a schema by a web address, which is not fetched. */
    NOT_FETCHED
}
