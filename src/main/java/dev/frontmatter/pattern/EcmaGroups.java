package dev.frontmatter.pattern;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the groups of a pattern of ECMA-262 that can be referred to, before they are read. */
final class EcmaGroups {

    private EcmaGroups() {}

    /** Returns the groups' names in order, null for one without a name. */
    static List<@Nullable String> of(String regex) {
        List<@Nullable String> names = new ArrayList<>();
        boolean inClass = false;
        for (int at = 0; at < regex.length(); at++) {
            switch (regex.charAt(at)) {
                case '\\' -> at++;
                case '[' -> inClass = true;
                case ']' -> inClass = false;
                case '(' -> {
                    if (!inClass && captures(regex, at)) {
                        int end = regex.indexOf('>', at);
                        names.add(regex.startsWith("(?<", at) && end > 0 ? regex.substring(at + 3, end) : null);
                    }
                }
                default -> {
                    // Nothing else begins a group.
                }
            }
        }
        return names;
    }

    /** Returns true if the parenthesis at a place opens a group that can be referred to. */
    static boolean captures(String regex, int at) {
        boolean special = regex.startsWith("(?", at);
        boolean named = regex.startsWith("(?<", at) && !regex.startsWith("(?<=", at) && !regex.startsWith("(?<!", at);
        return !special || named;
    }
}
