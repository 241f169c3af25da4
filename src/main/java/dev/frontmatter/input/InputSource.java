package dev.frontmatter.input;

import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Position;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A source as readers see it, which read on as far as they need: what its users have no use for is not in {@link Source}. */
public final class InputSource implements Source {

    private static final long serialVersionUID = 1L;

    private static final int BUFFER = 8192;
    private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;
    private static final int WHOLE = -1;

    private final String name;
    // Written under the lock, the bytes before the length: who reads the length first has an array that long.
    private volatile byte[] bytes;
    private volatile int length;
    private transient @Nullable InputStream rest;
    /** The file from which the rest can be read if reading was stopped. */
    private transient @Nullable Path file;
    /** True if reading was stopped before the end of the input was seen. */
    private boolean stopped;
    /** The limit that the file is past, so that only its beginning was read; {@link #WHOLE} if it is past none. */
    private volatile int bound = WHOLE;

    private transient @Nullable LineIndex lines;
    /** The reading that who made the text has made of it, until another reader takes it. */
    private transient @Nullable Object reading;

    private InputSource(String name, byte[] bytes, @Nullable InputStream rest) {
        this.name = Objects.requireNonNull(name, "name");
        this.bytes = bytes;
        this.length = bytes.length;
        this.rest = rest;
    }

    /** Returns a source over bytes in memory, which must not be changed from now on. */
    public static InputSource over(String name, byte[] bytes) {
        return new InputSource(name, Objects.requireNonNull(bytes, "bytes"), null);
    }

    /** Returns a source over a stream, nothing of it read yet. */
    public static InputSource over(String name, InputStream in) {
        return new InputSource(name, new byte[0], Objects.requireNonNull(in, "in"));
    }

    /** Returns a source as readers see it. */
    public static InputSource of(Source source) {
        return (InputSource) source;
    }

    /**
     * Returns a source over an open file, which is read as far as it is needed. The stream is not closed. What is needed of the
     * file once reading was {@linkplain #stop() stopped} is read by opening it again. It is named by the path as given.
     *
     * @param path a file
     * @param in its content, nothing of it read yet
     * @return the source, nothing of it read yet
     */
    public static InputSource opened(Path path, InputStream in) {
        InputSource source = over(Objects.requireNonNull(path, "path").toString(), in);
        source.file = path;
        return source;
    }

    /**
     * Returns a source over a file, which is read now: whole, or, if it is larger than a limit, only its beginning.
     *
     * @throws IOException if the file cannot be read
     */
    public static InputSource read(Path path, Limits limits) throws IOException {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(limits, "limits");
        try (InputStream in = Files.newInputStream(path)) {
            InputSource source = over(path.toString(), in);
            long size = Files.size(path);
            int most = limits.documentBytes();
            boolean fits = size <= most;
            source.bytes = new byte[fits ? (int) Math.min(MAX_LENGTH, size + 1) : BUFFER];
            // The file may have grown, and devices have no size.
            source.load(fits ? (int) Math.min(Integer.MAX_VALUE, most + 1L) : BUFFER);
            source.bound = fits && source.length <= most ? WHOLE : most;
            source.stop();
            return source;
        } catch (IOException e) {
            throw IoFailure.naming(path, e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public int length() {
        return length;
    }

    /**
     * Returns true if the input is known to have more than some number of bytes. One that was past the limit that it was
     * {@linkplain #read opened} with has more than any: only its beginning is there.
     *
     * @param bytes a count of bytes
     * @return true if there are more
     */
    public boolean exceeds(int bytes) {
        return length > bytes || bound != WHOLE;
    }

    /**
     * Returns the limit that the input is past, of all that it was opened or is read with.
     *
     * @param limit the limit that it is read with, in bytes
     * @return the smaller one if it is past that which it was {@linkplain #read opened} with, else the given one
     */
    public int boundWithin(int limit) {
        return bound == WHOLE ? limit : Math.min(limit, bound);
    }

    /**
     * Reads on until at least some number of bytes is there, or the input ends. A file whose reading was stopped is opened again
     * for that.
     *
     * @param wanted the number of bytes, counted from the start of the input
     * @return the number of bytes now there; less than {@code wanted} only at the end of the input, or if the input is past the
     *     limit that it was {@linkplain #read opened} with
     * @throws IOException if reading fails, if reading was stopped and the rest cannot be read again, or if the input has 2 GiB
     *     or more
     */
    public synchronized int load(int wanted) throws IOException {
        if (stopped && bound == WHOLE && length < wanted) {
            loadAgain(wanted);
        } else {
            readOn(wanted);
        }
        return length;
    }

    private synchronized void readOn(int wanted) throws IOException {
        InputStream in = rest;
        while (in != null && length < wanted) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, capacityAfter(length, wanted));
            }
            int count = in.read(bytes, length, Math.min(BUFFER, bytes.length - length));
            if (count < 0) {
                rest = null;
                break;
            }
            length += count;
            lines = null;
        }
    }

    private synchronized void loadAgain(int wanted) throws IOException {
        Path path = file;
        if (path == null || !Files.isRegularFile(path)) {
            throw new FileSystemException(
                    name, null, "only its beginning was read, and the rest cannot be read any more");
        }
        try (InputStream in = Files.newInputStream(path)) {
            if (!Arrays.equals(in.readNBytes(length), Arrays.copyOf(bytes, length))) {
                throw new FileSystemException(path.toString(), null, "it was changed after its beginning was read");
            }
            stopped = false;
            rest = in;
            readOn(wanted);
        } catch (IOException e) {
            throw IoFailure.naming(path, e);
        } finally {
            stopped |= rest != null;
            rest = null;
        }
    }

    /**
     * Reads no further for now. A stream stays open, and may be closed by its owner. Unless the end of the input was seen, what
     * was read so far is no more than its beginning: who needs more fails with an exception, except that a
     * {@linkplain #opened file} is opened again.
     */
    public synchronized void stop() {
        stopped |= rest != null;
        rest = null;
    }

    /**
     * Keeps a reading of the text for the next who reads it.
     *
     * @param known was read from these bytes alone, all of which are there
     */
    public synchronized void keepReading(Object known) {
        reading = known;
    }

    /**
     * Takes the reading that was kept, which is there once.
     *
     * @param type the kind of reading that is of use
     * @return null if there is none of this kind
     */
    public synchronized <R> @Nullable R takeReading(Class<R> type) {
        Object known = reading;
        reading = null;
        return type.isInstance(known) ? type.cast(known) : null;
    }

    @Override
    public synchronized String text(Span span) {
        Objects.requireNonNull(span, "span");
        Objects.checkFromToIndex(span.start(), span.end(), length);
        return new String(bytes, span.start(), span.length(), StandardCharsets.UTF_8);
    }

    @Override
    public synchronized Position position(int offset) {
        return lines().position(offset);
    }

    @Override
    public synchronized Span line(int line) {
        return lines().line(line);
    }

    private LineIndex lines() {
        LineIndex index = lines;
        if (index == null) {
            index = LineIndex.of(bytes, length);
            lines = index;
        }
        return index;
    }

    /** Returns the size of a larger array: twice as large, or just what is wanted if that is nearly twice as much. */
    private static int capacityAfter(int length, int wanted) throws IOException {
        if (length >= MAX_LENGTH) {
            throw new IOException("the input has 2 GiB or more");
        }
        long doubled = Math.max(BUFFER, 2L * length);
        boolean last = wanted > BUFFER && wanted > length + length / 2 && wanted <= doubled + BUFFER;
        return (int) Math.min(MAX_LENGTH, last ? wanted : doubled);
    }

    /** Returns the form that is serialised: what was read so far. */
    private Object writeReplace() {
        return new Written(this);
    }

    /** The name and the bytes of a source, and whether they are all, without what it is read from. */
    private static final class Written implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String name;
        private final byte[] bytes;
        private final int bound;
        private final boolean stopped;

        Written(InputSource source) {
            synchronized (source) {
                this.name = source.name;
                this.bound = source.bound;
                this.stopped = source.stopped || source.rest != null;
                this.bytes = Arrays.copyOf(source.bytes, source.length);
            }
        }

        private Object readResolve() {
            InputSource source = over(name, bytes);
            source.bound = bound;
            source.stopped = stopped;
            return source;
        }
    }

    /** Returns its name. */
    @Override
    public String toString() {
        return name;
    }
}
