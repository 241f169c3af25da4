package dev.frontmatter.schema;

/** What a value must be. */
public sealed interface ValueSchema
        permits ScalarSchema, ObjectSchema, ListSchema, MapSchema, ChoiceSchema, AnySchema, OpaqueSchema {}
