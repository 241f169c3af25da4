package dev.frontmatter.edit;

import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.FormatReader;
import dev.frontmatter.syntax.json.JsonReader;
import dev.frontmatter.syntax.toml.TomlReader;
import dev.frontmatter.syntax.yaml.YamlReader;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import org.jspecify.annotations.Nullable;

/**
 * A value that is given as it is written, in the notation of the document that it is for, or else in that of YAML.
 *
 * @param text what would stand behind the key
 */
record Written(String text) {

    /** Returns the value in a document of a format; null if it can be read in no way. */
    @Nullable
    Datum in(Format format) {
        DataTree own = read(format);
        if (own != null) {
            return Datum.asWritten(own, own.next(DataTree.ROOT + 1));
        }
        DataTree yaml = format == Format.YAML ? null : read(Format.YAML);
        return yaml == null ? null : Datum.of(yaml, yaml.next(DataTree.ROOT + 1));
    }

    /** Returns true if there is a format in which the value can be read. */
    boolean isReadable() {
        return read(Format.YAML) != null || read(Format.TOML) != null || read(Format.JSON) != null;
    }

    private @Nullable DataTree read(Format format) {
        return switch (format) {
            case YAML -> read(YamlReader.INSTANCE, "v: " + text);
            case TOML -> read(TomlReader.INSTANCE, "v = " + text);
            case JSON -> read(JsonReader.INSTANCE, "{\"v\": " + text + "}");
        };
    }

    private static @Nullable DataTree read(FormatReader reader, String document) {
        Source source = Source.ofText("value", document);
        Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
        DataTree tree =
                reader.read(source, new Span(0, source.length()), KeyTable.empty(), Limits.defaults(), diagnostics);
        boolean one = tree != null
                && !diagnostics.hasErrors()
                && tree.kind(DataTree.ROOT) == NodeKind.MAPPING
                && tree.size(DataTree.ROOT) == 1;
        return one ? tree : null;
    }
}
