package dev.frontmatter.testing;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.FormatReader;
import dev.frontmatter.syntax.json.JsonReader;
import dev.frontmatter.syntax.toml.TomlReader;
import dev.frontmatter.syntax.yaml.YamlReader;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tokenizer.Segments;
import dev.frontmatter.tokenizer.Tokenizer;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text of a format, read by that format's reader alone. */
public final class FormatText {

    private FormatText() {}

    public static FormatReader reader(Format format) {
        return switch (format) {
            case YAML -> YamlReader.INSTANCE;
            case TOML -> TomlReader.INSTANCE;
            case JSON -> JsonReader.INSTANCE;
        };
    }

    /** What is found in the front matter of a document, whatever its format. */
    public static List<Diagnostic> diagnostics(Source document) {
        try {
            Segments segments = Tokenizer.split(document);
            Diagnostics diagnostics = new Diagnostics(document, Limits.defaults());
            reader(segments.format().orElseThrow())
                    .read(document, segments.frontMatter(), KeyTable.empty(), Limits.defaults(), diagnostics);
            return diagnostics.toList();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    /** The data of a whole text; null if it has errors. */
    public static @Nullable DataTree read(Format format, Source source, Limits limits, Diagnostics diagnostics) {
        return reader(format).read(source, new Span(0, source.length()), KeyTable.empty(), limits, diagnostics);
    }

    /** The data of a whole text that has no errors. */
    public static DataTree read(Format format, String text) {
        Source source = Source.ofText("text", text);
        Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
        DataTree tree = read(format, source, Limits.defaults(), diagnostics);
        if (tree == null) {
            throw new IllegalArgumentException(diagnostics.toList() + " in\n" + text);
        }
        return tree;
    }

    /** The errors of a file of data. */
    public static List<Diagnostic> errors(Format format, String text) {
        return FrontMatter.untyped().withoutFences(format).validateText(text);
    }
}
