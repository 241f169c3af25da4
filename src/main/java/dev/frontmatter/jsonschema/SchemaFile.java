package dev.frontmatter.jsonschema;

import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.source.OpenedFile;
import dev.frontmatter.source.Source;
import dev.frontmatter.tree.DataTree;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * A file that holds a schema.
 *
 * @param path where it is, absolute
 * @param iri its path as a URI, from which references in it lead
 * @param tree what it holds
 * @param quotable whether messages may show text of it
 */
record SchemaFile(Path path, String iri, DataTree tree, boolean quotable) {

    /**
     * Reads a schema.
     *
     * @param file its file
     * @param quotable whether messages may show text of it
     * @return what it holds
     * @throws UnusableSchema if it holds no JSON
     */
    static SchemaFile read(OpenedFile file, boolean quotable) {
        Source source = file.source();
        if (isWide(source.bytes())) {
            throw new UnusableSchema(DisplayText.escape(source.name())
                    + ": is not JSON in UTF-8, but in UTF-16 or UTF-32; save it as UTF-8");
        }
        try {
            return new SchemaFile(file.path(), file.path().toUri().toString(), JsonReader.read(source), quotable);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String place = at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr();
            String message = source.name() + place + ": is not JSON";
            throw quotable
                    ? new UnusableSchema(DisplayText.escape(message + ": " + e.getOriginalMessage()), e)
                    : new UnusableSchema(DisplayText.escape(message));
        }
    }

    /** Whether a text is in an encoding that Jackson would read as well, but in which places are counted otherwise. */
    private static boolean isWide(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == 0
                        || bytes[1] == 0
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    }

    /** What it is called in messages. */
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
