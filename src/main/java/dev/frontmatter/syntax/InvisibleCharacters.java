package dev.frontmatter.syntax;

import dev.frontmatter.bytes.Utf8;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.source.Span;

/** Characters in keys that nobody sees, such as zero-width spaces: the key looks like another one, and is none. */
public final class InvisibleCharacters {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private InvisibleCharacters() {}

    /**
     * Warns of the first invisible character of a key.
     *
     * @param errors takes the warning
     * @param rule the rule of the format
     * @param key the place of the key, quotes included
     */
    public static void warnOf(SyntaxErrors errors, Rule rule, Span key) {
        String written = errors.text(key.start(), key.end());
        if (written.chars().allMatch(c -> c < 0x80)) {
            return;
        }
        for (int at = 0; at < written.length(); at += Character.charCount(written.codePointAt(at))) {
            int character = written.codePointAt(at);
            if (isInvisible(character) && !joins(written, at)) {
                int start = key.start() + Utf8.encode(written.substring(0, at)).length;
                int end = errors.characterEnd(start);
                boolean space = Character.isSpaceChar(character);
                String advice = space ? "write a space" : "remove it";
                Diagnostic.Builder warning = errors.warning(
                        rule,
                        start,
                        end,
                        String.format("a key must hold what can be seen, found the character U+%04X", character),
                        advice);
                // Behind a backslash, what follows would become an escape.
                boolean escape = written.indexOf('\\') >= 0;
                errors.warn(
                        escape ? warning : warning.fix(new Fix(new Span(start, end), space ? " " : "", false, advice)));
                return;
            }
        }
    }

    private static boolean isInvisible(int character) {
        return character >= 0x80
                && (Character.isSpaceChar(character) || Character.getType(character) == Character.FORMAT);
    }

    /** Returns true for what joins or parts two characters of scripts and symbols that know such a thing. */
    private static boolean joins(String text, int at) {
        int character = text.codePointAt(at);
        boolean joiner = character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER;
        return joiner && at > 0 && at + 1 < text.length() && text.charAt(at - 1) >= 0x80 && text.charAt(at + 1) >= 0x80;
    }
}
