package dev.frontmatter.lsp;

import dev.frontmatter.source.Source;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A file as it is in the editor. Immutable.
 *
 * @param uri its address, as the client writes it
 * @param path its location, absolute
 * @param version the number that the client gives to this text
 * @param text its text
 */
record OpenDocument(String uri, Path path, int version, String text) {

    /**
     * Returns the document after some changes.
     *
     * @param newVersion the number of the text that they make
     * @param changes the changes, each of the text that those before it make
     * @param encoding how the client counts
     */
    OpenDocument changed(int newVersion, List<TextDocumentContentChangeEvent> changes, PositionEncoding encoding) {
        String changed = text;
        for (TextDocumentContentChangeEvent change : changes) {
            Range range = change.getRange();
            if (range == null) {
                changed = change.getText();
            } else {
                TextLines lines = new TextLines(changed, encoding);
                int start = lines.index(range.getStart());
                int end = Math.max(start, lines.index(range.getEnd()));
                changed = changed.substring(0, start) + change.getText() + changed.substring(end);
            }
        }
        return new OpenDocument(uri, path, newVersion, changed);
    }

    /** Returns the text as an input. */
    Source source(String name) {
        return Source.ofText(name, text);
    }

    /** Returns the lines of the text. */
    TextLines lines(PositionEncoding encoding) {
        return new TextLines(text, encoding);
    }
}
