package dev.frontmatter.syntax.yaml;

import dev.frontmatter.scalar.CoreSchema;
import dev.frontmatter.scalar.JsonString;
import dev.frontmatter.scalar.ScalarKind;
import java.util.Locale;

/** Texts as YAML writes them, so that every reader takes them for the same text. */
public final class YamlStrings {

    /** Characters that may not begin a text without quotes (YAML 1.2.2, 7.3.3), the marks of a typesetter among them. */
    private static final String NO_BEGINNING = "-?:,[]{}#&*!|>'\"%@`=<\u201C\u201D\u2018\u2019\u00AB\u00BB";

    private static final int LAST_LATIN = 0xFF;

    private YamlStrings() {}

    /**
     * Returns true if a text can stand without quotes.
     *
     * @param text any text
     * @param inFlow true between brackets or braces, or as a key
     * @return true if every reader of YAML takes it for this text, and nobody would wonder
     */
    public static boolean canBePlain(String text, boolean inFlow) {
        if (text.isEmpty()
                || CoreSchema.kindOf(text) != ScalarKind.STRING
                || !PortableScalar.is(text)
                || NO_BEGINNING.indexOf(text.charAt(0)) >= 0
                || !isPrintableLine(text)
                || text.charAt(0) == ' '
                || text.endsWith(" ")
                || text.endsWith(":")
                || text.endsWith(",")
                || text.contains(": ")
                || text.contains(" #")
                || text.indexOf('\t') >= 0
                || text.chars().anyMatch(YamlStrings::looksLikeColon)) {
            return false;
        }
        return !inFlow
                || text.chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0)
                        && text.indexOf(':') < 0
                        && !text.contains("\"");
    }

    /**
     * Returns true if a scalar without quotes means the same to the readers of all versions of YAML.
     *
     * @param text a plain scalar
     * @return false where they differ, or it is not certain
     */
    public static boolean isPortable(String text) {
        return PortableScalar.is(text);
    }

    private static boolean looksLikeColon(int c) {
        return c == '\uFF1A' || c == '\uFF0C' || c == '\uFF03';
    }

    /**
     * Returns true if a text can stand in single quotes.
     *
     * @param text any text
     * @return true if it is one line of characters that can be seen
     */
    public static boolean canBeSingleQuoted(String text) {
        return isPrintableLine(text);
    }

    /**
     * Returns a text in single quotes.
     *
     * @param text a text that can stand in them
     * @return the text with its quotes doubled
     */
    public static String singleQuoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /**
     * Returns a text in double quotes.
     *
     * @param text any text
     * @return the text; what cannot be seen, or that some readers take for the end of a line, is an escape
     */
    public static String doubleQuoted(String text) {
        String quoted = JsonString.quoted(text);
        if (quoted.chars().allMatch(YamlStrings::isPlainlyPrintable)) {
            return quoted;
        }
        StringBuilder escaped = new StringBuilder(quoted.length() + 16);
        quoted.chars().forEach(c -> {
            if (isPlainlyPrintable(c)) {
                escaped.append((char) c);
            } else {
                escaped.append(String.format(Locale.ROOT, "\\u%04X", c));
            }
        });
        return escaped.toString();
    }

    /**
     * Returns true if a text can stand below a line, as a literal block.
     *
     * @param text any text
     * @return true if it has several lines, of which the first and the last are no blank ones, and the first begins with no blank
     */
    public static boolean canBeLiteral(String text) {
        return text.indexOf('\n') > 0
                && !text.endsWith("\n\n")
                && text.charAt(0) != ' '
                && text.charAt(0) != '\t'
                && text.chars().allMatch(c -> c == '\n' || c == '\t' || isPlainlyPrintable(c))
                && text.lines().noneMatch(line -> !line.isEmpty() && line.isBlank());
    }

    private static boolean isPrintableLine(String text) {
        return text.chars().allMatch(YamlStrings::isPlainlyPrintable);
    }

    /** Returns true for what everybody sees; halves of a character are told by the pair. */
    private static boolean isPlainlyPrintable(int c) {
        if (c < 0x7F) {
            return c >= ' ';
        }
        boolean hidden = c <= LAST_LATIN
                ? c <= 0xA0 || c == 0xAD
                : Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT && c != 0x200D && c != 0x200C
                        || Character.isISOControl(c)
                        || c == 0xFFFE
                        || c == 0xFFFF;
        return !hidden;
    }
}
