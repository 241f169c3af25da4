package dev.frontmatter.stage;

import dev.frontmatter.bytes.Utf8;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Checks that an input is UTF-8 text (RFC 3629), without overlong forms, surrogates or NUL. */
public final class Encoding {

    private Encoding() {}

    /**
     * Reports bytes that are no UTF-8 text. Neighbouring ones of one kind are one diagnostic.
     *
     * @param source the input
     * @param end the offset after the last byte that is checked
     * @param diagnostics takes the diagnostics
     */
    public static void check(Source source, int end, Diagnostics diagnostics) {
        byte[] bytes = source.bytes();
        if (Utf8.isText(bytes, 0, end)) {
            return;
        }
        if (looksLikeUtf16(bytes, end)) {
            diagnostics.add(diagnostics
                    .error(Rules.UTF_16, new Span(0, 2), "the file must be UTF-8, found UTF-16")
                    .hint("save the file as UTF-8"));
            return;
        }
        String utf16 = wideByteOrderMark(bytes, end);
        if (!utf16.isEmpty()) {
            diagnostics.add(diagnostics
                    .error(
                            Rules.UTF_16,
                            new Span(0, utf16.equals("UTF-32") ? 4 : 2),
                            "the file must be UTF-8, found the byte order mark of " + utf16)
                    .hint("save the file as UTF-8"));
            return;
        }
        checkNul(bytes, end, diagnostics);
        checkUtf8(bytes, end, diagnostics);
    }

    private static String wideByteOrderMark(byte[] bytes, int end) {
        int b0 = end > 0 ? bytes[0] & 0xFF : 0;
        int b1 = end > 1 ? bytes[1] & 0xFF : 0;
        int b2 = end > 2 ? bytes[2] & 0xFF : 1;
        int b3 = end > 3 ? bytes[3] & 0xFF : 1;
        boolean utf32Big = end >= 4 && b0 == 0 && b1 == 0 && b2 == 0xFE && b3 == 0xFF;
        boolean utf32Little = b0 == 0xFF && b1 == 0xFE && b2 == 0 && b3 == 0;
        if (utf32Big || utf32Little) {
            return "UTF-32";
        }
        return b0 == 0xFE && b1 == 0xFF || b0 == 0xFF && b1 == 0xFE ? "UTF-16" : "";
    }

    /** Returns true for two ASCII characters in UTF-16 without a byte order mark: a NUL before or after each. */
    private static boolean looksLikeUtf16(byte[] bytes, int end) {
        return end >= 4
                && (bytes[0] == 0 && bytes[1] > 0 && bytes[2] == 0 && bytes[3] > 0
                        || bytes[0] > 0 && bytes[1] == 0 && bytes[2] > 0 && bytes[3] == 0);
    }

    private static void checkNul(byte[] bytes, int end, Diagnostics diagnostics) {
        for (int at = 0; at < end && !diagnostics.isFull(); at++) {
            int start = at;
            while (at < end && bytes[at] == 0) {
                at++;
            }
            if (at > start) {
                diagnostics.add(diagnostics
                        .error(
                                Rules.NUL,
                                new Span(start, at),
                                "text holds no NUL character, found " + (at - start == 1 ? "one" : at - start)
                                        + " at byte " + start)
                        .hint("remove it"));
            }
        }
    }

    private static void checkUtf8(byte[] bytes, int end, Diagnostics diagnostics) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, end);
        CharBuffer ignored = CharBuffer.allocate(4096);
        int start = -1;
        while (!diagnostics.isFull()) {
            int before = in.position();
            CoderResult result = decoder.decode(in, ignored.clear(), true);
            if (start >= 0 && in.position() > before) {
                report(bytes, start, before, diagnostics);
                start = -1;
            }
            if (result.isUnderflow()) {
                break;
            }
            if (result.isError()) {
                if (start < 0) {
                    start = in.position();
                }
                in.position(in.position() + result.length());
            }
        }
        if (start >= 0) {
            report(bytes, start, end, diagnostics);
        }
    }

    private static void report(byte[] bytes, int start, int end, Diagnostics diagnostics) {
        StringBuilder found = new StringBuilder();
        for (int at = start; at < Math.min(end, start + 4); at++) {
            found.append(String.format("%s%02X", at == start ? "" : " ", bytes[at] & 0xFF));
        }
        if (end - start > 4) {
            found.append(" …");
        }
        diagnostics.add(diagnostics
                .error(
                        Rules.ENCODING,
                        new Span(start, end),
                        "the file must be UTF-8, found malformed " + (end - start == 1 ? "byte " : "bytes ") + found
                                + " at byte " + start)
                .found(found.toString())
                .hint("save the file as UTF-8"));
    }
}
