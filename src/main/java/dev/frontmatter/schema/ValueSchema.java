package dev.frontmatter.schema;

/** The description of what a value must be. */
public sealed interface ValueSchema
        permits ScalarSchema, ObjectSchema, ListSchema, MapSchema, ChoiceSchema, AnySchema, OpaqueSchema {}
