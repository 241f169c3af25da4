/**
 * The schema of a folder's documents, learned from the documents themselves: see {@link dev.frontmatter.infer.Inference}.
 *
 * <p>Learned are the kinds and forms of values, which keys are required, choices where a few values repeat, lists with their
 * elements, mappings with keys of their own or with free keys, and kinds of mappings that a key tells apart. What is rare by the
 * {@link dev.frontmatter.infer.InferenceOptions} and near to what is usual is no part of a schema, but an
 * {@link dev.frontmatter.infer.Outlier}: every document that has none passes.
 */
@NullMarked
package dev.frontmatter.infer;

import org.jspecify.annotations.NullMarked;
