/** The language server: the command's diagnostics, fixes and schemas in an editor, while somebody types. */
@NullMarked
package dev.frontmatter.lsp;

import org.jspecify.annotations.NullMarked;
