package dev.frontmatter.scalar;

import dev.frontmatter.source.Limits;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** URIs as {@link URI} reads them, relative ones too, and what to do about text that is none. */
public final class UriForm {

    private UriForm() {}

    /** A {@link URI}, or why there is none. */
    public static Reading read(String text, ScalarKind kind, Limits limits) {
        try {
            return Reading.of(new URI(text));
        } catch (URISyntaxException e) {
            if (text.chars().noneMatch(Character::isSpaceChar)) {
                return Mismatch.of(Mismatch.Cause.FORMAT, "a URI").withHint(adviceOnUri(text, e.getIndex()));
            }
            String encoded = withoutSpaces(text);
            boolean surplus = !encoded.contains("%20") || hasSpaceInHost(encoded);
            return Mismatch.of(Mismatch.Cause.FORMAT, "a URI, which holds no space")
                    .withHint(surplus ? "remove the space" : "write %20 for a space")
                    .withReplacement(isUri(encoded) && !hasSpaceInHost(encoded) ? encoded : null, Mismatch.Style.SAME);
        }
    }

    /** The text without outer spaces, of all kinds, and with inner ones percent-encoded (RFC 3986, section 2.1). */
    private static String withoutSpaces(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Character.isSpaceChar(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isSpaceChar(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder encoded = new StringBuilder(end - start + 16);
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (Character.isSpaceChar(c)) {
                encoded.append(percentEncoded(Character.toString(c)));
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }

    /** A character is written by its UTF-8 bytes, unless it is not the character but its place that is wrong. */
    private static @Nullable String adviceOnUri(String text, int index) {
        if (index < 0 || index >= text.length()) {
            return null;
        }
        int character = text.codePointAt(index);
        if (character == '\\') {
            return "write / for \\";
        }
        if (character == '<' && index == 0 && text.endsWith(">")) {
            return "remove `<` and `>`";
        }
        if (character < 0x80
                && (Character.isLetterOrDigit(character) || ":/?#@!$&'()*+,;=-._~".indexOf(character) >= 0)) {
            return null;
        }
        String written = Character.toString(character);
        return "write " + percentEncoded(written) + " for `" + written + "`";
    }

    private static String percentEncoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format("%%%02X", b));
        }
        return encoded.toString();
    }

    private static boolean isUri(String text) {
        try {
            new URI(text);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** No host has a space, so encoding it is not what was meant. */
    private static boolean hasSpaceInHost(String encoded) {
        int start = encoded.indexOf("//") + 2;
        int end = encoded.indexOf('/', start);
        return start >= 2
                && encoded.substring(start, end < 0 ? encoded.length() : end).contains("%20");
    }
}
