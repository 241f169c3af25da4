package dev.frontmatter.jsonschema;

import dev.frontmatter.bytes.Utf8;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.source.OpenedFile;
import dev.frontmatter.source.Source;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.tree.DataTree;
import java.nio.file.Path;

/**
 * A file that holds a schema.
 *
 * @param path its location, absolute
 * @param iri its path as a URI, from which references in it lead
 * @param tree what it holds
 * @param quotable true if messages may show text of it
 */
record SchemaFile(Path path, String iri, DataTree tree, boolean quotable) {

    /**
     * Reads a schema.
     *
     * @param file its file
     * @param quotable true if messages may show text of it
     * @return what it holds
     * @throws UnusableSchema if it holds no JSON
     */
    static SchemaFile read(OpenedFile file, boolean quotable) {
        Source source = file.source();
        if (!Utf8.isText(source.bytes(), 0, source.length())) {
            throw new UnusableSchema(
                    DisplayText.escape(source.name()) + ": is not JSON in UTF-8; if it is in UTF-16, save it as UTF-8");
        }
        Diagnostics diagnostics = new Diagnostics(source, SchemaReader.LIMITS);
        DataTree tree = SchemaReader.read(source, diagnostics);
        if (tree == null) {
            Diagnostic first = diagnostics.toList().get(0);
            String message = source.name() + ":" + first.start() + ": is not JSON";
            throw new UnusableSchema(DisplayText.escape(quotable ? message + ": " + first.message() : message));
        }
        return new SchemaFile(file.path(), file.path().toUri().toString(), tree, quotable);
    }

    /** Returns the name for messages. */
    String name() {
        return tree.source().name();
    }

    /**
     * Returns what is wrong at a place in the file, for whoever wrote it.
     *
     * @param message what to say if text of the file may be shown
     * @param neutral what to say otherwise
     */
    UnusableSchema fault(int node, String message, String neutral) {
        return new UnusableSchema(DisplayText.escape(
                name() + ":" + tree.source().position(tree.start(node)) + ": " + (quotable ? message : neutral)));
    }
}
