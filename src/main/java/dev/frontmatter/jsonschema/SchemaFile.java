package dev.frontmatter.jsonschema;

import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.source.Source;
import dev.frontmatter.tree.DataTree;
import java.io.IOException;
import java.io.InputStream;
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

    /** Many times the largest schema there is. A document may name any file, and some have no end. */
    private static final int MOST_BYTES = 16 << 20;

    /**
     * Reads a file.
     *
     * @param path where it is
     * @param name what to call it
     * @return what it holds
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it holds no JSON, or too much
     */
    static SchemaFile read(Path path, String name) throws IOException {
        byte[] bytes = bytes(path);
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException(
                    DisplayText.escape(name) + ": is no schema: it has more than " + MOST_BYTES + " bytes");
        }
        if (isWide(bytes)) {
            throw new IllegalArgumentException(
                    DisplayText.escape(name) + ": is not JSON in UTF-8, but in UTF-16 or UTF-32; save it as UTF-8");
        }
        Source source = Source.wrap(name, bytes);
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

    private static byte[] bytes(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw Source.naming(path, e);
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

    /** What to say of a place in the file, to whoever wrote it. */
    IllegalArgumentException fault(int node, String message) {
        return new IllegalArgumentException(
                DisplayText.escape(name() + ":" + tree.source().position(tree.start(node)) + ": " + message));
    }
}
