package dev.frontmatter.diagnostic;

import dev.frontmatter.source.Span;
import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A change to a file that fixes a diagnostic: made alone, it removes the diagnostic and brings no new one of the same stage of
 * reading or an earlier one.
 *
 * @param replacements what to put in place of what, in the order of the file, none overlapping another; one at least
 * @param safe true if it may be made without asking: the author can hardly have meant something else, every reader of YAML 1.1
 *     and 1.2 reads the result alike, and no anchor or alias is touched
 * @param description what it does, as in {@code rename to `title`}
 *
 * @serial exclude
 */
@SuppressWarnings({"InvalidBlockTag", "serial"
}) // The tag is allowed on classes, and the lists of List.copyOf are serialisable.
public record Fix(List<Replacement> replacements, boolean safe, String description) implements Serializable {

    /**
     * Checks the replacements.
     *
     * @param replacements at least one, in the order of the file
     * @param safe true if it may be made without asking
     * @param description what it does
     * @throws IllegalArgumentException if there is no replacement, or one begins before another ends
     */
    public Fix {
        replacements = List.copyOf(replacements);
        Objects.requireNonNull(description, "description");
        if (replacements.isEmpty()) {
            throw new IllegalArgumentException("a fix replaces something");
        }
        for (int i = 1; i < replacements.size(); i++) {
            if (replacements.get(i).span().start()
                    < replacements.get(i - 1).span().end()) {
                throw new IllegalArgumentException("replacements are in the order of the file and do not overlap, but "
                        + replacements.get(i) + " follows " + replacements.get(i - 1));
            }
        }
    }

    /**
     * Makes a fix of one replacement.
     *
     * @param span the bytes to replace; empty to insert
     * @param text the text to put there
     * @param safe true if it may be made without asking
     * @param description what it does
     */
    public Fix(Span span, String text, boolean safe, String description) {
        this(List.of(new Replacement(span, text)), safe, description);
    }

    /**
     * Makes the fix.
     *
     * @param document the bytes of the document that the diagnostic is about
     * @return the bytes of the fixed document, in a new array
     * @throws IndexOutOfBoundsException if the document is shorter than the places of the fix
     */
    public byte[] applyTo(byte[] document) {
        ByteArrayOutputStream mended = new ByteArrayOutputStream(document.length + 64);
        int at = 0;
        for (Replacement replacement : replacements) {
            mended.write(document, at, replacement.span().start() - at);
            mended.writeBytes(replacement.bytes());
            at = replacement.span().end();
        }
        mended.write(document, at, document.length - at);
        return mended.toByteArray();
    }

    /**
     * Returns the bytes from the first replacement to the last.
     *
     * @return the span that holds those of all replacements
     */
    public Span span() {
        return new Span(
                replacements.get(0).span().start(),
                replacements.get(replacements.size() - 1).span().end());
    }
}
