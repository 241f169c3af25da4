package dev.frontmatter.jsonschema;

import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.source.Source;
import dev.frontmatter.tree.DataTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * A file that holds a schema.
 *
 * @param path where it is, absolute
 * @param iri its path as a URI, from which references in it lead
 * @param tree what it holds
 */
record SchemaFile(Path path, String iri, DataTree tree) {

    /**
     * Reads a file.
     *
     * @param path where it is
     * @param name what to call it
     * @return what it holds
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it holds no JSON
     */
    static SchemaFile read(Path path, String name) throws IOException {
        Source source = Source.of(name, Files.readAllBytes(path));
        try {
            Path absolute = path.toAbsolutePath().normalize();
            return new SchemaFile(absolute, absolute.toUri().toString(), JsonReader.read(source));
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String place = at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr();
            throw new IllegalArgumentException(
                    DisplayText.escape(name + place + ": is not JSON: " + e.getOriginalMessage()), e);
        }
    }

    /** What it is called in messages. */
    String name() {
        return tree.source().name();
    }

    /** What to say of a place in the file, to whoever wrote it. */
    IllegalArgumentException fault(int node, String message) {
        return new IllegalArgumentException(
                DisplayText.escape(name() + ":" + tree.source().position(tree.start(node)) + ": " + message));
    }
}
