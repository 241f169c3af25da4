package dev.frontmatter.pattern;

/** Reads classes of characters of ECMA-262. */
final class EcmaClass {

    private static final String ANY = "[\\x{0}-\\x{10FFFF}]";

    private static final String NONE = "[^\\x{0}-\\x{10FFFF}]";

    private EcmaClass() {}

    /**
     * Reads a class as one of Java that holds no other class: how those are joined, only Java says.
     *
     * @param text the pattern, after the opening bracket
     * @param start where that is
     */
    static String read(EcmaText text, EcmaEscapes escapes, int start) {
        boolean negated = text.take('^');
        StringBuilder set = new StringBuilder();
        while (!text.take(']')) {
            if (text.isAtEnd()) {
                throw text.fault("`[` is not closed", start);
            }
            int at = text.position();
            EcmaEscapes.Escape first = member(text, escapes);
            if (!text.take('-')) {
                set.append(first.set());
            } else if (text.isAt(']')) {
                set.append(first.set()).append(EcmaEscapes.literal('-'));
            } else if (text.isAtEnd()) {
                throw text.fault("`[` is not closed", start);
            } else {
                EcmaEscapes.Escape last = member(text, escapes);
                if (first.character() < 0 || last.character() < first.character()) {
                    throw text.fault(
                            "a range goes from a character to one that is not before it; `-` is written `\\-`", at);
                }
                set.append(first.set()).append('-').append(last.set());
            }
        }
        if (set.isEmpty()) {
            return negated ? ANY : NONE;
        }
        return (negated ? "[^" : "[") + set + "]";
    }

    private static EcmaEscapes.Escape member(EcmaText text, EcmaEscapes escapes) {
        int at = text.position();
        int c = text.next();
        if (c != '\\') {
            return EcmaEscapes.Escape.of(c);
        }
        return text.take('b') ? EcmaEscapes.Escape.of('\b') : escapes.read(at);
    }
}
