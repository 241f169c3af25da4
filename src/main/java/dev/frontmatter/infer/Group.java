package dev.frontmatter.infer;

import java.util.List;

/**
 * Documents that make a collection.
 *
 * @param name the collection's name
 * @param patterns the patterns of its files
 * @param profile what was counted in them
 */
record Group(String name, List<String> patterns, Profile profile) {}
