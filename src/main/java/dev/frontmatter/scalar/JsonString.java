package dev.frontmatter.scalar;

/** Text in double quotes as JSON writes it (RFC 8259, section 7); TOML 1.0 and YAML 1.2 read it alike. */
public final class JsonString {

    private JsonString() {}

    /**
     * Writes a text.
     *
     * @param text any text
     * @return the text in quotes; what must not stand as it is, DEL and lone surrogates are escapes
     */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    // A lone surrogate is no character of UTF-8.
                    if (c < ' ' || c == 0x7F || isLone(text, at)) {
                        quoted.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isLone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
