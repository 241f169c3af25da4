package dev.frontmatter.content;

import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Place;
import dev.frontmatter.scalar.CoreSchema;
import dev.frontmatter.scalar.ScalarKind;
import dev.frontmatter.tree.Pointers;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words of messages, and fixes of single words. */
final class Wording {

    /** The most characters of a value that a message shows. */
    private static final int LONGEST = 60;

    /** Words that readers of YAML 1.1 take for booleans. */
    private static final Set<String> OTHERWISE_MEANT = Set.of("y", "n", "yes", "no", "on", "off");

    private Wording() {}

    /** Returns the path of a value for people, as in {@code images[0].url}. */
    static String path(String pointer) {
        StringBuilder path = new StringBuilder();
        for (String part : Pointers.parts(pointer)) {
            boolean index = !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
            if (index) {
                path.append('[').append(part).append(']');
            } else {
                path.append(path.length() == 0 ? "" : ".").append(part);
            }
        }
        return path.length() == 0 ? "the document" : path.toString();
    }

    /** Returns a value as it is quoted in a message. */
    static String quoted(String text) {
        int end = text.length() > LONGEST
                ? text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())))
                : text.length();
        return "`" + text.substring(0, end) + (end < text.length() ? "…" : "") + "`";
    }

    /**
     * Returns the name of a file in the message of a document, which may be named from another folder than the root of the
     * collections.
     *
     * @param path the path of the file from the root
     * @param document the path of the document from the root
     * @param name the name of the document
     * @return the path from the folder that the document is named from; that from the root if the name is absolute
     */
    static String nameOf(String path, String document, String name) {
        try {
            if (name.equals(document) || Path.of(name).isAbsolute()) {
                return path;
            }
            Path folder = Path.of(document).getParent();
            Path wanted = folder == null ? Path.of(path) : folder.relativize(Path.of(path));
            String named = Path.of(name).resolveSibling(wanted).normalize().toString();
            return named.replace('\\', '/');
        } catch (InvalidPathException e) {
            return path;
        }
    }

    /**
     * Returns the fix that puts a word in place of another one, in the quotes that it has.
     *
     * @param place the place of the value or key
     * @param text the text that stands there
     * @param word the text to put there
     * @param certain true if the word is surely what is meant
     * @return the fix; null where it is not certain that the result is read as that word
     */
    static @Nullable Fix replacing(Place place, String text, String word, boolean certain) {
        String written = place.written();
        boolean quoted = written.length() >= 2
                && (written.charAt(0) == '"' || written.charAt(0) == '\'')
                && written.charAt(0) == written.charAt(written.length() - 1);
        String quote = quoted ? written.substring(0, 1) : "";
        boolean simple = isWord(word) && (quoted || isPlainText(word)) && written.equals(quote + text + quote);
        // An alias may stand for it elsewhere.
        if (!simple || place.before().indexOf('&') >= 0) {
            return null;
        }
        return new Fix(place.span(), quote + word + quote, certain, "write `" + word + "`");
    }

    private static boolean isWord(String word) {
        return !word.isEmpty()
                && word.chars()
                        .allMatch(c -> c >= 'a' && c <= 'z'
                                || c >= 'A' && c <= 'Z'
                                || c >= '0' && c <= '9'
                                || "_-./".indexOf(c) >= 0);
    }

    private static boolean isPlainText(String word) {
        char first = word.charAt(0);
        return (first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z' || first == '/')
                && CoreSchema.kindOf(word) == ScalarKind.STRING
                && !OTHERWISE_MEANT.contains(word.toLowerCase(Locale.ROOT));
    }
}
