package dev.frontmatter.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Base64;

/**
 * A part of an article that only the site itself can read: AES-CBC ciphertext and its initialisation vector, both in
 * base64 (RFC 4648, section 4), joined by a semicolon.
 *
 * @param text {@code ciphertext;iv}
 */
public record Secured(@JsonValue String text) {

    private static final int BLOCK = 16;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=";

    /**
     * Checks that the text can be decrypted by somebody who has the key.
     *
     * @param text both parts, as {@code ciphertext;iv}
     * @throws IllegalArgumentException unless it is base64 of a positive multiple of 16 bytes, a semicolon, and base64
     * of exactly 16 bytes
     */
    @JsonCreator
    public Secured {
        int separator = text.indexOf(';');
        if (separator < 0) {
            throw new IllegalArgumentException("an encrypted text is ciphertext;iv, found no semicolon");
        }
        int ciphertext = decode("ciphertext", text.substring(0, separator)).length;
        if (ciphertext == 0 || ciphertext % BLOCK != 0) {
            throw new IllegalArgumentException(
                    "the ciphertext must be one or more blocks of 16 bytes, found " + ciphertext + " bytes");
        }
        int iv = decode("initialisation vector", text.substring(separator + 1)).length;
        if (iv != BLOCK) {
            throw new IllegalArgumentException("the initialisation vector must be 16 bytes, found " + iv + " bytes");
        }
    }

    /**
     * The encrypted part.
     *
     * @return a new array, a positive multiple of 16 bytes
     */
    public byte[] ciphertext() {
        return decode("ciphertext", text.substring(0, text.indexOf(';')));
    }

    /**
     * The initialisation vector.
     *
     * @return a new array of 16 bytes
     */
    public byte[] iv() {
        return decode("initialisation vector", text.substring(text.indexOf(';') + 1));
    }

    private static byte[] decode(String part, String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            String reason = base64.codePoints()
                    .filter(c -> ALPHABET.indexOf(c) < 0)
                    .mapToObj(c -> "found `" + Character.toString(c) + "`")
                    .findFirst()
                    .orElse("it is cut off or padded wrongly");
            throw new IllegalArgumentException("the " + part + " must be base64, " + reason, e);
        }
    }
}
