package dev.frontmatter.pattern;

/** Reads escapes of ECMA-262, which stand for a character or for a set of them. */
final class EcmaEscapes {

    // Sets are what stands between the brackets of a class of Java, none of them a class itself.

    static final String WORD = "0-9A-Z_a-z";

    private static final String NOT_WORD = "\\x{0}-\\x{2F}\\x{3A}-\\x{40}\\x{5B}-\\x{5E}\\x{60}\\x{7B}-\\x{10FFFF}";

    private static final String DIGIT = "0-9";

    private static final String NOT_DIGIT = "\\x{0}-\\x{2F}\\x{3A}-\\x{10FFFF}";

    /** WhiteSpace and LineTerminator (ECMA-262, 12.2 and 12.3). */
    private static final String SPACE = "\\x{9}-\\x{D}\\x{20}\\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}"
            + "\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}";

    private static final String NOT_SPACE = "\\x{0}-\\x{8}\\x{E}-\\x{1F}\\x{21}-\\x{9F}\\x{A1}-\\x{167F}"
            + "\\x{1681}-\\x{1FFF}\\x{200B}-\\x{2027}\\x{202A}-\\x{202E}\\x{2030}-\\x{205E}\\x{2060}-\\x{2FFF}"
            + "\\x{3001}-\\x{FEFE}\\x{FF00}-\\x{10FFFF}";

    private final EcmaText text;

    EcmaEscapes(EcmaText text) {
        this.text = text;
    }

    /**
     * An escape.
     *
     * @param character the character that it stands for, or -1
     * @param set otherwise the characters
     */
    record Escape(int character, String set) {

        static Escape of(int character) {
            return new Escape(character, literal(character));
        }

        static Escape of(String set) {
            return new Escape(-1, set);
        }

        String outsideOfClass() {
            return character >= 0 ? set : "[" + set + "]";
        }
    }

    /** Returns a character as Java reads it, inside of a class or outside. */
    static String literal(int character) {
        boolean plain = character < 0x80 && Character.isLetterOrDigit(character);
        return plain ? Character.toString(character) : "\\x{" + Integer.toHexString(character) + "}";
    }

    /**
     * Reads an escape that means the same inside of a class and outside.
     *
     * @param at where its backslash is; what follows comes next
     */
    Escape read(int at) {
        if (text.isAtEnd()) {
            throw text.fault("a `\\` at the end escapes nothing", at);
        }
        int c = text.next();
        return switch (c) {
            case 'd' -> Escape.of(DIGIT);
            case 'D' -> Escape.of(NOT_DIGIT);
            case 'w' -> Escape.of(WORD);
            case 'W' -> Escape.of(NOT_WORD);
            case 's' -> Escape.of(SPACE);
            case 'S' -> Escape.of(NOT_SPACE);
            case 'p', 'P' -> Escape.of(property(c == 'P', at));
            case 't' -> Escape.of('\t');
            case 'n' -> Escape.of('\n');
            case 'v' -> Escape.of(0x0B);
            case 'f' -> Escape.of('\f');
            case 'r' -> Escape.of('\r');
            case 'c' -> Escape.of(control(at));
            case '0' -> Escape.of(zero(at));
            case 'x' -> Escape.of(hexadecimal(text.hexadecimal(2), at));
            case 'u' -> Escape.of(unicode(at));
            default -> Escape.of(itself(c, at));
        };
    }

    private int itself(int c, int at) {
        if (c >= 0x80 || c == '_' || Character.isLetterOrDigit(c)) {
            throw text.fault("`\\" + Character.toString(c) + "` is no escape of ECMA-262", at);
        }
        return c;
    }

    private int control(int at) {
        int letter = text.isAtEnd() ? 0 : text.next();
        if (letter >= 0x80 || !Character.isLetter(letter)) {
            throw text.fault("`\\c` needs a letter", at);
        }
        return letter % 32;
    }

    private int zero(int at) {
        if (text.isDigit()) {
            throw text.fault("octal escapes are no part of ECMA-262", at);
        }
        return 0;
    }

    private int unicode(int at) {
        if (text.isAt('{')) {
            return hexadecimal(text.inBraces(), at);
        }
        int unit = hexadecimal(text.hexadecimal(4), at);
        int after = text.position();
        if (Character.isHighSurrogate((char) unit) && text.take("\\u")) {
            int low = text.isAt('{') ? -1 : text.hexadecimal(4);
            if (low >= 0 && Character.isLowSurrogate((char) low)) {
                return Character.toCodePoint((char) unit, (char) low);
            }
            text.back(after);
        }
        return unit;
    }

    private int hexadecimal(int value, int at) {
        if (value < 0) {
            throw text.fault("the escape has no number, or one that is no character", at);
        }
        return value;
    }

    private String property(boolean not, int at) {
        String name = text.take('{') ? text.upTo('}', at) : "";
        String set = EcmaProperties.set(name, not);
        if (set == null) {
            throw text.fault("`" + name + "` is no property of characters that is known here", at);
        }
        return set;
    }
}
