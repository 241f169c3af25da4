package dev.frontmatter.syntax.toml;

import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.FormatReader;
import dev.frontmatter.syntax.Notation;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads TOML 1.1 into a {@link DataTree}, in one pass over the bytes. After an error reading goes on, so that all errors
 * are told at once.
 *
 * <p>A key is where it was first given. A table in braces and a list in brackets reach from the one to the other; a table
 * with a header reaches from the header to the end of the last value below it, and so does one that a header names on the
 * way; a table that a dotted key names reaches from the next part of the key to the end of its value. What is added later,
 * below other headers, is in the table and outside of its place.
 */
public final class TomlReader implements FormatReader {

    /** The only one: it has no state. */
    public static final TomlReader INSTANCE = new TomlReader();

    private TomlReader() {}

    @Override
    public Notation notation() {
        return TomlNotation.INSTANCE;
    }

    @Override
    public @Nullable DataTree read(Source source, Span text, KeyTable keys, Limits limits, Diagnostics diagnostics) {
        return new TomlScan(source, text, limits, diagnostics).read(keys);
    }
}
