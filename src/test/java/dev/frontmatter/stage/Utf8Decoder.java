package dev.frontmatter.stage;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** What the JDK takes for UTF-8 text. */
final class Utf8Decoder {

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer decoded = CharBuffer.allocate(4_096);

    /** Byte order marks of UTF-16 and UTF-32 are malformed, or hold NUL. */
    boolean isText(byte[] bytes, int end) {
        for (int at = 0; at < end; at++) {
            if (bytes[at] == 0) {
                return false;
            }
        }
        // A new decoder reports what is malformed; an overflow would be no error.
        CharBuffer out = end <= decoded.capacity() ? decoded.clear() : CharBuffer.allocate(end);
        return !decoder.reset()
                .decode(ByteBuffer.wrap(bytes, 0, end), out, true)
                .isError();
    }
}
