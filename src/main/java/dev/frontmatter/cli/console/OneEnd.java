package dev.frontmatter.cli.console;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that has one end: whoever types at a terminal would have to end their input again each time that it is read. */
final class OneEnd extends FilterInputStream {

    private boolean ended;

    OneEnd(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int read = ended ? -1 : in.read();
        ended = read < 0;
        return read;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        int count = ended ? -1 : in.read(bytes, start, length);
        ended = count < 0;
        return count;
    }
}
