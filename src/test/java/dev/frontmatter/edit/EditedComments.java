package dev.frontmatter.edit;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.testing.FormatText;
import dev.frontmatter.tokenizer.Segments;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The comments of a document. */
final class EditedComments {

    private EditedComments() {}

    /** Returns the text of each comment, in document order. */
    static List<String> of(Source source) {
        try {
            Segments segments = FrontMatter.split(source);
            if (!segments.hasFrontMatter()) {
                return List.of();
            }
            Span place = segments.frontMatter();
            var reader = FormatText.reader(segments.format().orElseThrow());
            DataTree tree = reader.read(
                    source, place, KeyTable.empty(), Limits.defaults(), new Diagnostics(source, Limits.defaults()));
            return reader.notation().comments(tree, place).stream()
                    .map(source::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
