package dev.frontmatter.report.form;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Output that is held back until what stands before it is known: a little in memory, much in a temporary file. */
final class Spool implements AutoCloseable {

    private static final int IN_MEMORY = 1 << 20;

    private final Stream stream;
    private final PrintStream out;

    Spool() {
        this(IN_MEMORY);
    }

    Spool(int inMemory) {
        this.stream = new Stream(inMemory);
        this.out = new PrintStream(stream, false, StandardCharsets.UTF_8);
    }

    /** Returns a stream that takes what is held back. */
    PrintStream out() {
        return out;
    }

    /**
     * Writes all that was held back.
     *
     * @throws IOException if not all of it could be held, or be read again
     */
    void copyTo(OutputStream target) throws IOException {
        if (out.checkError()) {
            throw new IOException("no room for temporary files");
        }
        stream.copyTo(target);
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Stream extends OutputStream {

        private final int inMemory;
        private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
        private @Nullable Path file;
        private @Nullable OutputStream toFile;

        Stream(int inMemory) {
            this.inMemory = inMemory;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            OutputStream to = toFile;
            if (to == null && memory.size() + length > inMemory) {
                file = Files.createTempFile("frontmatter-", ".tmp");
                to = new BufferedOutputStream(Files.newOutputStream(file));
                toFile = to;
            }
            if (to == null) {
                memory.write(bytes, start, length);
            } else {
                to.write(bytes, start, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (toFile != null) {
                toFile.flush();
            }
        }

        void copyTo(OutputStream target) throws IOException {
            memory.writeTo(target);
            if (file != null) {
                Files.copy(file, target);
            }
        }

        @Override
        public void close() throws IOException {
            if (toFile != null) {
                toFile.close();
            }
            if (file != null) {
                Files.deleteIfExists(file);
            }
        }
    }
}
