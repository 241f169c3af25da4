package dev.frontmatter.fix;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * An input that keeps what is read of it, so that its beginning can be read again. Closing it does nothing: that is for
 * whoever opened what is beneath it.
 */
public final class KeptInput extends InputStream {

    private static final int BUFFER = 8192;

    private final InputStream in;
    private byte[] bytes = new byte[0];
    private int length;

    KeptInput(InputStream in) {
        this.in = in;
    }

    /** Returns an input of which everything is read. */
    public static KeptInput of(byte[] bytes) {
        KeptInput input = new KeptInput(InputStream.nullInputStream());
        input.bytes = bytes;
        input.length = bytes.length;
        return input;
    }

    /** Returns what was read so far, in the first {@link #length()} bytes of an array that must not be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns the number of bytes that were read so far. */
    public int length() {
        return length;
    }

    @Override
    public int read() throws IOException {
        return more(1) ? bytes[length - 1] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        int before = length;
        if (!more(count)) {
            return -1;
        }
        System.arraycopy(bytes, before, buffer, offset, length - before);
        return length - before;
    }

    /** Reads on a little; returns false at the end of the input. */
    public boolean more() throws IOException {
        return more(BUFFER);
    }

    private boolean more(int most) throws IOException {
        if (length == bytes.length) {
            // Overflows to a negative size only where the source above has long refused.
            bytes = Arrays.copyOf(bytes, Math.max(BUFFER, 2 * length));
        }
        int count = in.read(bytes, length, Math.min(most, bytes.length - length));
        if (count <= 0) {
            return false;
        }
        length += count;
        return true;
    }

    /** Returns the rest of the input, which is not kept. */
    InputStream rest() {
        return in;
    }
}
