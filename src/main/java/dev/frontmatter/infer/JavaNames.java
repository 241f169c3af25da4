package dev.frontmatter.infer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names and literals of Java source. */
final class JavaNames {

    /** Names that a component of a record must not have (JLS 8.10.1). */
    private static final Set<String> NO_COMPONENTS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** Names of types that the source uses itself. */
    private static final Set<String> USED = Set.of(
            "BigInteger",
            "Boolean",
            "Double",
            "Email",
            "Enum",
            "Integer",
            "JsonIgnoreProperties",
            "JsonProperty",
            "JsonSubTypes",
            "JsonTypeInfo",
            "List",
            "LocalDate",
            "Long",
            "Map",
            "NotEmpty",
            "Nullable",
            "Object",
            "OffsetDateTime",
            "Override",
            "Pattern",
            "Record",
            "String",
            "URI");

    private static final Set<String> KEYWORDS = Set.of(("abstract assert boolean break byte case catch char class const"
                    + " continue default do double else enum extends false final finally float for goto if implements"
                    + " import instanceof int interface long native new null package private protected public return"
                    + " short static strictfp super switch synchronized this throw throws transient true try void"
                    + " volatile while")
            .split(" "));

    private JavaNames() {}

    /** Returns a name for a type that is not taken yet, and takes it. */
    static String type(String wanted, Set<String> taken) {
        String start = wanted.isEmpty() || Character.isDigit(wanted.charAt(0)) ? "Type" + wanted : wanted;
        String name = USED.contains(start) ? start + "Value" : start;
        return unique(name, taken);
    }

    /** Returns a name for a component that is not taken yet, and takes it. */
    static String component(String key, Set<String> taken) {
        if (isComponent(key) && taken.add(key)) {
            return key;
        }
        String words = Words.capitalized(key);
        String name = words.isEmpty() ? "value" : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
        return unique(isComponent(name) ? name : "value" + words, taken);
    }

    private static boolean isComponent(String name) {
        return !name.isEmpty()
                && !Character.isDigit(name.charAt(0))
                && name.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c))
                && !KEYWORDS.contains(name)
                && !NO_COMPONENTS.contains(name);
    }

    /** Returns the names of constants for some values, in their order. */
    static List<String> constants(List<String> values) {
        Set<String> taken = new HashSet<>();
        return values.stream().map(value -> constant(value, taken)).toList();
    }

    private static String constant(String value, Set<String> taken) {
        String name = String.join("_", Words.of(value)).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_]", "");
        return unique(name.isEmpty() || Character.isDigit(name.charAt(0)) ? "VALUE_" + name : name, taken);
    }

    private static String unique(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + i;
        }
        return free;
    }

    /** Returns the literal of a text, in ASCII. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c >= 0x20 && c < 0x7F) {
                literal.append(c);
            } else if (c < 0x100) {
                // An escape with a u is read before the literal is.
                literal.append('\\').append(String.format("%03o", (int) c));
            } else {
                literal.append("\\u").append(String.format("%04X", (int) c));
            }
        }
        return literal.append('"').toString();
    }
}
