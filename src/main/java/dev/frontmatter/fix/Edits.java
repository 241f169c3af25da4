package dev.frontmatter.fix;

import dev.frontmatter.diagnostic.Replacement;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes to a text of which perhaps only the beginning is known. Immutable. */
public final class Edits {

    static final Edits NONE = new Edits(List.of(new Piece(null, 0, Integer.MAX_VALUE)));

    /** The changed text in order: parts of the original, of which the last has no end, and what was put between them. */
    private final List<Piece> pieces;

    private Edits(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** A part of what was put in, or of the original, which stands for null. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Piece(byte @Nullable [] inserted, int start, int end) {

        int length() {
            return end - start;
        }

        Piece part(int from, int to) {
            return new Piece(inserted, start + from, start + to);
        }
    }

    /**
     * A change of the original.
     *
     * @param start offset of the first byte
     * @param end offset after the last byte
     * @param text the bytes that replace them
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    public record Change(int start, int end, byte[] text) {}

    /**
     * Returns the changes that lead from one text to another, line by line.
     *
     * @param before the original
     * @param after the changed text
     */
    public static Edits between(byte[] before, byte[] after) {
        return NONE.and(LineChanges.between(before, after));
    }

    /**
     * Returns these changes, and then some more.
     *
     * @param replacements in the order of their places in the text that these changes make; none overlaps another
     */
    Edits and(List<Replacement> replacements) {
        List<Piece> result = new ArrayList<>();
        int at = 0;
        for (Replacement replacement : replacements) {
            addPart(at, replacement.span().start(), result);
            byte[] text = replacement.bytes();
            if (text.length > 0) {
                result.add(new Piece(text, 0, text.length));
            }
            at = replacement.span().end();
        }
        addPart(at, Integer.MAX_VALUE, result);
        return new Edits(result);
    }

    private void addPart(int from, int to, List<Piece> result) {
        long start = 0;
        for (Piece piece : pieces) {
            int first = (int) Math.max(0, from - start);
            int last = (int) Math.min(piece.length(), to - start);
            if (first < last) {
                result.add(piece.part(first, last));
            }
            start += piece.length();
        }
    }

    /** Returns the changed text, as far as the original is known. */
    byte[] applyTo(byte[] original, int length) {
        ByteArrayOutputStream text = new ByteArrayOutputStream(length + 64);
        for (Piece piece : pieces) {
            if (piece.inserted() != null) {
                text.write(piece.inserted(), piece.start(), piece.length());
            } else if (piece.start() < length) {
                text.write(original, piece.start(), Math.min(piece.end(), length) - piece.start());
            }
        }
        return text.toByteArray();
    }

    /** Returns the changes of the original, in order; between two of them there is at least one byte. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int at = 0;
        for (Piece piece : pieces) {
            if (piece.inserted() != null) {
                text.write(piece.inserted(), piece.start(), piece.length());
                continue;
            }
            if (piece.start() > at || text.size() > 0) {
                changes.add(new Change(at, piece.start(), text.toByteArray()));
                text.reset();
            }
            at = piece.end();
        }
        return changes;
    }
}
