package dev.frontmatter.source;

import dev.frontmatter.bytes.Utf8;
import dev.frontmatter.input.InputSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A named input. Its name is what diagnostics call it, its bytes are UTF-8 text (RFC 3629).
 *
 * <p>A source over a stream is read by a reader, as far as that needs it; everything else about a source never changes.
 * Sources may be shared between threads. One that is serialised is what was read of it so far.
 */
public sealed interface Source extends Serializable permits InputSource {

    /**
     * Returns a source over a copy of bytes in memory.
     *
     * @param name its name in diagnostics, usually a path
     * @param bytes the content, which may be changed afterwards
     * @return the source
     */
    static Source of(String name, byte[] bytes) {
        return wrap(name, Objects.requireNonNull(bytes, "bytes").clone());
    }

    /**
     * Returns a source over bytes in memory, which are not copied.
     *
     * @param name its name in diagnostics, usually a path
     * @param bytes the content, which must not be changed from now on
     * @return the source
     */
    static Source wrap(String name, byte[] bytes) {
        return InputSource.over(name, bytes);
    }

    /**
     * Returns a source over a stream, which is read as far as it is needed, and is not closed. The stream must not be used
     * by others meanwhile.
     *
     * @param name its name in diagnostics, such as {@code stdin}
     * @param in the content
     * @return the source, nothing of it read yet
     */
    static Source of(String name, InputStream in) {
        return InputSource.over(name, in);
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
    static Source of(Path path) throws IOException {
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
    static Source of(Path path, Limits limits) throws IOException {
        return InputSource.read(path, limits);
    }

    /**
     * Returns a source over text in memory. A surrogate without its partner has no form in UTF-8; it is kept as the three
     * bytes that a reader then reports as malformed.
     *
     * @param name its name in diagnostics
     * @param text the content
     * @return the source
     */
    static Source ofText(String name, String text) {
        return wrap(name, Utf8.encode(Objects.requireNonNull(text, "text")));
    }

    /**
     * Returns the name by which diagnostics call this source.
     *
     * @return the name
     */
    String name();

    /**
     * Returns the bytes that were read so far: the whole input, unless it is a stream that was not read to its end. This is
     * the array itself, for tools that scan it; only its first {@link #length()} bytes count, and they must not be changed.
     *
     * @return the bytes, not a copy
     */
    byte[] bytes();

    /**
     * Returns the number of bytes that were read so far.
     *
     * @return a count of bytes
     */
    int length();

    /**
     * Returns part of the text.
     *
     * @param span its place; within the bytes read so far
     * @return the text; malformed UTF-8 is replaced by U+FFFD
     * @throws IndexOutOfBoundsException if the span reaches past the bytes read so far
     */
    String text(Span span);

    /**
     * Returns the line and column of an offset. They are counted when asked for; asking again costs little.
     *
     * @param offset a byte offset from 0 to the number of bytes read so far; one that lies within a character or within
     *     a CRLF counts as that character's start
     * @return its line and column
     * @throws IndexOutOfBoundsException if the offset is outside
     */
    Position position(int offset);

    /**
     * Returns the place of a whole line.
     *
     * @param line a line number from 1
     * @return the bytes of the line, without its line end and without a byte order mark before it
     * @throws IndexOutOfBoundsException if there is no such line
     */
    Span line(int line);
}
