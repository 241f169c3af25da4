package dev.frontmatter.source;

import dev.frontmatter.bytes.Utf8;
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

/**
 * A named input. Its name is what diagnostics call it, its bytes are UTF-8 text (RFC 3629).
 *
 * <p>A source over a stream reads when it is asked to, and no further than it is asked to; everything else about a
 * source never changes. Sources may be shared between threads.
 *
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // The tag is allowed on classes (Java Object Serialization, 1.6).
public final class Source implements Serializable {

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

    private Source(String name, byte[] bytes, @Nullable InputStream rest) {
        this.name = Objects.requireNonNull(name, "name");
        this.bytes = bytes;
        this.length = bytes.length;
        this.rest = rest;
    }

    /**
     * Returns a source over a copy of bytes in memory.
     *
     * @param name what diagnostics call it, usually a path
     * @param bytes the content, which may be changed afterwards
     * @return the source
     */
    public static Source of(String name, byte[] bytes) {
        return new Source(name, Objects.requireNonNull(bytes, "bytes").clone(), null);
    }

    /**
     * Returns a source over bytes in memory, which are not copied.
     *
     * @param name what diagnostics call it, usually a path
     * @param bytes the content, which must not be changed from now on
     * @return the source
     */
    public static Source wrap(String name, byte[] bytes) {
        return new Source(name, Objects.requireNonNull(bytes, "bytes"), null);
    }

    /**
     * A source over a stream, which is read as far as it is needed, and is not closed. The stream must not be used by
     * others meanwhile.
     *
     * @param name what diagnostics call it, such as {@code stdin}
     * @param in the content
     * @return the source, nothing of it read yet
     */
    public static Source of(String name, InputStream in) {
        return new Source(name, new byte[0], Objects.requireNonNull(in, "in"));
    }

    /**
     * Returns a source over an open file, which is read as far as it is needed. The stream is not closed. What is needed of the
     * file once reading was {@linkplain #stop() stopped} is read by opening it again. It is named by the path as given.
     *
     * @param path a file
     * @param in its content, nothing of it read yet
     * @return the source, nothing of it read yet
     */
    public static Source opened(Path path, InputStream in) {
        Source source = of(Objects.requireNonNull(path, "path").toString(), in);
        source.file = path;
        return source;
    }

    /**
     * Returns a source over a file, which is read now: whole, or, if it is larger than the
     * {@linkplain Limits#defaults() default limits} allow, only its beginning, which no reader takes for the file. It is
     * named by the path as given.
     *
     * @param path a file
     * @return the source
     * @throws IOException if the file cannot be read
     */
    public static Source of(Path path) throws IOException {
        return of(path, Limits.defaults());
    }

    /**
     * Returns a source over a file, which is read now: whole, or, if it is larger than a limit, only its beginning, which no
     * reader takes for the file. It is named by the path as given.
     *
     * @param path a file
     * @param limits bound the size of the document
     * @return the source
     * @throws IOException if the file cannot be read
     */
    public static Source of(Path path, Limits limits) throws IOException {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(limits, "limits");
        try (InputStream in = Files.newInputStream(path)) {
            Source source = new Source(path.toString(), new byte[0], in);
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
            throw naming(path, e);
        }
    }

    /**
     * Returns an exception that names the file: those of the JDK do not when reading fails, as of a folder.
     *
     * @param path the file
     * @param e what was thrown when it was opened or read
     * @return the exception itself, if it names a file already
     */
    public static IOException naming(Path path, IOException e) {
        if (e instanceof FileSystemException) {
            return e;
        }
        FileSystemException named = new FileSystemException(path.toString(), null, e.getMessage());
        named.initCause(e);
        return named;
    }

    /**
     * A source over text in memory. A surrogate without its partner has no form in UTF-8; it is kept as the three bytes
     * that a reader then reports as malformed.
     *
     * @param name what diagnostics call it
     * @param text the content
     * @return the source
     */
    public static Source ofText(String name, String text) {
        return new Source(name, Utf8.encode(Objects.requireNonNull(text, "text")), null);
    }

    /**
     * What diagnostics call this source.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The bytes that were read so far: the whole input, unless it is a stream that nobody needed to the end. This is the
     * array itself, for tools that scan it; only its first {@link #length()} bytes count, and they must not be changed.
     *
     * @return the bytes, not a copy
     */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * The number of bytes that were read so far.
     *
     * @return a count of bytes
     */
    public int length() {
        return length;
    }

    /**
     * Returns whether the input is known to have more than some number of bytes. One that was past the limit that it was
     * {@linkplain #of(Path, Limits) opened} with has more than any: only its beginning is there.
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
     * @return the smaller one if it is past that which it was {@linkplain #of(Path, Limits) opened} with, else the given one
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
     *     limit that it was {@linkplain #of(Path, Limits) opened} with
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
            throw naming(path, e);
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
     * Part of the text.
     *
     * @param span where it stands; within the bytes read so far
     * @return the text; malformed UTF-8 is replaced by U+FFFD
     * @throws IndexOutOfBoundsException if the span reaches past the bytes read so far
     */
    public synchronized String text(Span span) {
        Objects.requireNonNull(span, "span");
        Objects.checkFromToIndex(span.start(), span.end(), length);
        return new String(bytes, span.start(), span.length(), StandardCharsets.UTF_8);
    }

    /**
     * Where an offset stands. Counted when asked for; asking again costs little.
     *
     * @param offset a byte offset from 0 to the number of bytes read so far; one that lies within a character or within
     *     a CRLF counts as that character's start
     * @return its line and column
     * @throws IndexOutOfBoundsException if the offset is outside
     */
    public synchronized Position position(int offset) {
        return lines().position(offset);
    }

    /**
     * A whole line.
     *
     * @param line a line number from 1
     * @return the bytes of the line, without its line end and without a byte order mark before it
     * @throws IndexOutOfBoundsException if there is no such line
     */
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
        boolean last = wanted > length + length / 2 && wanted <= doubled + BUFFER;
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

        Written(Source source) {
            synchronized (source) {
                this.name = source.name;
                this.bound = source.bound;
                this.stopped = source.stopped || source.rest != null;
                this.bytes = Arrays.copyOf(source.bytes, source.length);
            }
        }

        private Object readResolve() {
            Source source = wrap(name, bytes);
            source.bound = bound;
            source.stopped = stopped;
            return source;
        }
    }

    /** Its name. */
    @Override
    public String toString() {
        return name;
    }
}
