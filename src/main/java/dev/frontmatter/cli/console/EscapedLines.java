package dev.frontmatter.cli.console;

import dev.frontmatter.diagnostic.DisplayText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Passes on whole lines of UTF-8, with nothing left in them that acts on a terminal. Headings of a patch stay what they are. Each call writes whole lines; what
 * is not UTF-8 becomes a replacement character.
 */
public final class EscapedLines extends OutputStream {

    private final OutputStream out;

    public EscapedLines(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int end = offset + length;
        for (int at = offset; at < end; at++) {
            int start = at;
            while (at < end && bytes[at] != '\n') {
                at++;
            }
            String line = new String(bytes, start, at - start, StandardCharsets.UTF_8);
            out.write((DisplayText.escapeWithin(line) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }
}
