package dev.frontmatter.edit;

import dev.frontmatter.source.Span;
import dev.frontmatter.syntax.json.JsonNotation;
import dev.frontmatter.syntax.toml.TomlNotation;
import dev.frontmatter.syntax.yaml.YamlNotation;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tree.DataTree;
import java.util.List;

/** Finds comments in any format. */
final class Comments {

    private Comments() {}

    /** Returns the places of the comments in a text that was read, in document order. */
    static List<Span> of(Format format, DataTree tree, Span text) {
        return switch (format) {
            case YAML -> YamlNotation.INSTANCE.comments(tree, text);
            case TOML -> TomlNotation.INSTANCE.comments(tree, text);
            case JSON -> JsonNotation.INSTANCE.comments(tree, text);
        };
    }
}
