package dev.frontmatter.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes names of the words of keys and folders. */
final class Words {

    private static final int LONGEST = 60;

    /** Plurals that lose more or less than an s. */
    private static final Set<String> SAME =
            Set.of("news", "series", "species", "status", "address", "class", "css", "js");

    private Words() {}

    /** Returns the words of a name, in small letters: those parted by anything else than letters and digits, or by case. */
    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean lower = false;
        for (int i = 0; i < Math.min(name.length(), LONGEST); i++) {
            char c = name.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if (!letter || Character.isUpperCase(c) && lower) {
                add(word, words);
            }
            if (letter) {
                word.append(c);
            }
            lower = Character.isLowerCase(c) || Character.isDigit(c);
        }
        add(word, words);
        return words;
    }

    private static void add(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    /** Returns a title for people, such as {@code Published date time}; empty if there is no word in the name. */
    static String title(String name) {
        String words = String.join(" ", of(name));
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Returns the name of one of several, such as {@code post} for {@code posts}. */
    static String singular(String plural) {
        if (SAME.contains(plural) || plural.length() < 4 || plural.endsWith("ss") || !plural.endsWith("s")) {
            return plural;
        }
        if (plural.endsWith("ies")) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        boolean es =
                plural.endsWith("sses") || plural.endsWith("xes") || plural.endsWith("ches") || plural.endsWith("shes");
        return plural.substring(0, plural.length() - (es ? 2 : 1));
    }

    /** Returns a name of letters and digits of ASCII, each word with a capital; empty if there is none in the name. */
    static String capitalized(String name) {
        StringBuilder joined = new StringBuilder();
        for (String word : of(name)) {
            String plain = word.replaceAll("[^a-z0-9]", "");
            if (!plain.isEmpty()) {
                joined.append(Character.toUpperCase(plain.charAt(0))).append(plain.substring(1));
            }
        }
        return joined.toString();
    }

    /** Returns the name of one of several as {@link #capitalized} has it, such as {@code BlogPost} for {@code blog-posts}. */
    static String typeName(String plural) {
        List<String> words = new ArrayList<>(of(plural));
        if (!words.isEmpty()) {
            words.set(words.size() - 1, singular(words.get(words.size() - 1)));
        }
        return capitalized(String.join(" ", words));
    }
}
