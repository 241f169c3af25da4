package dev.frontmatter.pattern;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows the properties of characters that patterns of ECMA-262 name, as far as Java knows them, too. */
final class EcmaProperties {

    private static final Map<String, String> CATEGORIES = new HashMap<>();

    private static final Map<String, String> BINARY = new HashMap<>();

    static {
        String categories = "L Letter,LC Cased_Letter,Lu Uppercase_Letter,Ll Lowercase_Letter,Lt Titlecase_Letter,"
                + "Lm Modifier_Letter,Lo Other_Letter,M Mark,M Combining_Mark,Mn Nonspacing_Mark,Mc Spacing_Mark,"
                + "Me Enclosing_Mark,N Number,Nd Decimal_Number,Nd digit,Nl Letter_Number,No Other_Number,P Punctuation,"
                + "P punct,Pc Connector_Punctuation,Pd Dash_Punctuation,Ps Open_Punctuation,Pe Close_Punctuation,"
                + "Pi Initial_Punctuation,Pf Final_Punctuation,Po Other_Punctuation,S Symbol,Sm Math_Symbol,"
                + "Sc Currency_Symbol,Sk Modifier_Symbol,So Other_Symbol,Z Separator,Zs Space_Separator,"
                + "Zl Line_Separator,Zp Paragraph_Separator,C Other,Cc Control,Cc cntrl,Cf Format,Cs Surrogate,"
                + "Co Private_Use,Cn Unassigned";
        for (String category : categories.split(",", -1)) {
            String[] names = category.split(" ", -1);
            CATEGORIES.put(names[0], names[0]);
            CATEGORIES.put(names[1], names[0]);
        }
        String binary = "Alphabetic Alpha,Ideographic Ideo,Lowercase Lower,Uppercase Upper,White_Space space,"
                + "Hex_Digit Hex,Join_Control Join_C,Noncharacter_Code_Point NChar,Assigned Assigned";
        for (String property : binary.split(",", -1)) {
            String[] names = property.split(" ", -1);
            BINARY.put(names[0], names[0]);
            BINARY.put(names[1], names[0]);
        }
    }

    private EcmaProperties() {}

    /**
     * Returns a set of characters, as {@link EcmaEscapes} has them.
     *
     * @param name what stands between the braces
     * @param not true if the others are meant
     * @return the set, or null if the property is not known
     */
    static @Nullable String set(String name, boolean not) {
        switch (name) {
            case "Any" -> {
                return not ? null : "\\x{0}-\\x{10FFFF}";
            }
            case "ASCII" -> {
                return not ? "\\x{80}-\\x{10FFFF}" : "\\x{0}-\\x{7F}";
            }
            case "ASCII_Hex_Digit", "AHex" -> {
                return not ? "\\x{0}-\\x{2F}\\x{3A}-\\x{40}G-\\x{60}g-\\x{10FFFF}" : "0-9A-Fa-f";
            }
            default -> {
                String java = java(name);
                return java == null ? null : (not ? "\\P{" : "\\p{") + java + "}";
            }
        }
    }

    private static @Nullable String java(String name) {
        int equals = name.indexOf('=');
        if (equals < 0) {
            String binary = BINARY.get(name);
            return binary == null ? CATEGORIES.get(name) : "Is" + binary;
        }
        String value = name.substring(equals + 1);
        return switch (name.substring(0, equals)) {
            case "General_Category", "gc" -> CATEGORIES.get(value);
            case "Script", "sc" -> script(value);
            default -> null;
        };
    }

    private static @Nullable String script(String name) {
        try {
            return "script=" + Character.UnicodeScript.forName(name).name();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
