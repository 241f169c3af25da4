package dev.frontmatter.diagnostic;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rule that a document breaks. Its id is permanent: tools may store it, filter by it and link to it. The rules of
 * this library are listed in {@link Rules}; users make their own with any other family name.
 *
 * @param id {@code family/kebab-name}, such as {@code schema/required}
 *
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // The tag is allowed on classes (Java Object Serialization, 1.6).
public record Rule(String id) implements Serializable {

    /**
     * Checks the form of the id.
     *
     * @param id {@code family/kebab-name}, such as {@code schema/required}
     * @throws IllegalArgumentException if the id is not two lower-case kebab names joined by a slash
     */
    public Rule {
        Objects.requireNonNull(id, "id");
        int slash = id.indexOf('/');
        if (slash < 0 || !isKebab(id, 0, slash) || !isKebab(id, slash + 1, id.length())) {
            throw new IllegalArgumentException(
                    "a rule id has the form family/kebab-name in lower-case letters and digits, not \"" + id + "\"");
        }
    }

    /**
     * Returns the part before the slash.
     *
     * @return the family, such as {@code schema}
     */
    public String family() {
        return id.substring(0, id.indexOf('/'));
    }

    private static boolean isKebab(String id, int start, int end) {
        boolean afterDash = true;
        for (int at = start; at < end; at++) {
            char c = id.charAt(at);
            boolean dash = c == '-';
            if (dash ? afterDash : !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                return false;
            }
            afterDash = dash;
        }
        return !afterDash;
    }

    // What a record has by itself is made when it is first asked, which takes 10 ms of each start of the command.

    /** Compares the ids. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rule rule && id.equals(rule.id);
    }

    /** Returns the hash code of the id. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
