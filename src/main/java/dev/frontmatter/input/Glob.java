package dev.frontmatter.input;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of paths, as {@code .gitignore} writes them: {@code *} is any text within a name, {@code ?} one character,
 * {@code [a-z]} and {@code [!a-z]} one of a set or none of it, <code>{md,html}</code> one of several, and {@code **} between
 * slashes any folders or none. A backslash takes its meaning from the next character. A pattern without a slash is that of
 * a name in any folder; every other one is that of a whole path. Immutable.
 *
 * <p>The JDK has globs of its own. They become regular expressions, which a few stars keep busy for ever; these take no
 * more steps than the product of both lengths, and their {@code **} also stands for no folder at all.
 */
public final class Glob {

    /** The longest pattern, in characters. */
    static final int MOST_CHARACTERS = 1_000;

    /** The most patterns that braces may stand for. */
    static final int MOST_ALTERNATIVES = 256;

    private static final String SPECIAL = "*?[{";

    /** Stands for any number of names; no other name is empty. */
    private static final List<Part> ANY_FOLDERS = List.of();

    /**
     * Part of a name: a character, or any number of characters.
     *
     * @param isText true if it is any number
     * @param character tells which characters it may be
     */
    private record Part(boolean isText, IntPredicate character) {

        static final Part ANY_TEXT = new Part(true, codePoint -> true);
        static final Part ANY_CHARACTER = new Part(false, codePoint -> true);

        static Part of(IntPredicate character) {
            return new Part(false, character);
        }
    }

    private final String text;
    private final boolean ofName;
    private final List<List<List<Part>>> alternatives = new ArrayList<>();

    private Glob(String text) {
        this.text = text;
        this.ofName = text.indexOf('/') < 0 || text.indexOf('/') == text.length() - 1;
        for (String alternative : withoutBraces(text)) {
            alternatives.add(names(alternative, ofName));
        }
    }

    /** Returns true if text that names no file may be meant as a pattern. */
    public static boolean isGlob(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (SPECIAL.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads a pattern.
     *
     * @param text the pattern; a slash at its start only says that it is that of a whole path, one at its end nothing
     * @throws IllegalArgumentException if it is none; the message says why, in words that follow a colon
     */
    @JsonCreator
    public static Glob of(String text) {
        if (namesNothing(text)) {
            throw new IllegalArgumentException("it names nothing");
        }
        if (text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("it is longer than " + MOST_CHARACTERS + " characters");
        }
        return new Glob(text);
    }

    private static boolean namesNothing(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '/' && c != '.' && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    /** Returns true if this is the pattern of a name in any folder. */
    public boolean isOfName() {
        return ofName;
    }

    /**
     * Returns true if this pattern matches a file or folder.
     *
     * @param path relative to the folder that the pattern is relative to, without {@code .} and {@code ..}
     */
    public boolean matches(Path path) {
        return matches(path, path.getNameCount());
    }

    /** Returns true if this pattern matches a file or folder, or one of the folders that lead to it. */
    public boolean matchesOnTheWayTo(Path path) {
        for (int count = 1; count <= path.getNameCount(); count++) {
            if (matches(path, count)) {
                return true;
            }
        }
        return false;
    }

    /** Returns true if a folder may hold a match, or a file is one: if not, there is no need to look into it. */
    public boolean mayLeadTo(Path path) {
        return alternatives.stream().anyMatch(names -> mayLeadTo(names, path));
    }

    private static boolean mayLeadTo(List<List<Part>> names, Path path) {
        for (int at = 0; at < path.getNameCount(); at++) {
            if (at == names.size()) {
                return false;
            }
            List<Part> name = names.get(at);
            if (name.isEmpty()) {
                return true;
            }
            if (!matches(name, path.getName(at).toString())) {
                return false;
            }
        }
        return true;
    }

    /**
     * The text of a path that a star of a pattern stands for.
     *
     * @param name the index of the name that it is in
     * @param start the offset in that name at which it starts
     * @param end the offset in that name at which it ends
     */
    public record Star(int name, int start, int end) {}

    /**
     * Returns the texts that the stars of this pattern stand for in a path, each {@code *} in order; {@code **} is none. Each
     * takes as little as it can.
     *
     * @param path a path that this pattern matches
     * @return the places of the texts; empty if the pattern does not match
     */
    public List<Star> stars(Path path) {
        for (List<List<Part>> names : alternatives) {
            int[] matched = matched(names, path, path.getNameCount());
            if (matched != null) {
                List<Star> stars = new ArrayList<>();
                for (int name = 0; name < names.size(); name++) {
                    if (!names.get(name).isEmpty()) {
                        addStars(names.get(name), path, matched[name], stars);
                    }
                }
                return stars;
            }
        }
        return List.of();
    }

    /** Returns the number of stars that {@link #stars} tells of for any path that matches, at least. */
    public int starCount() {
        return alternatives.stream()
                .mapToInt(names -> (int) names.stream()
                        .flatMap(List::stream)
                        .filter(Part::isText)
                        .count())
                .min()
                .orElse(0);
    }

    private static void addStars(List<Part> characters, Path path, int name, List<Star> to) {
        int[] starts = starts(characters, path.getName(name).toString());
        for (int at = 0; starts != null && at < characters.size(); at++) {
            if (characters.get(at).isText()) {
                to.add(new Star(name, starts[at], starts[at + 1]));
            }
        }
    }

    private boolean matches(Path path, int count) {
        for (List<List<Part>> names : alternatives) {
            if (matches(names, path, count)) {
                return true;
            }
        }
        return false;
    }

    // On a mismatch both walks go back to the last wildcard and let it take one more: earlier ones need not be asked
    // again.

    private static boolean matches(List<List<Part>> names, Path path, int count) {
        return matched(names, path, count) != null;
    }

    /** Returns the index in the path of what each name of a pattern matches; null if it does not match. */
    private static int @Nullable [] matched(List<List<Part>> names, Path path, int count) {
        int[] matched = new int[names.size()];
        int name = 0;
        int at = 0;
        int folders = -1;
        int taken = 0;
        while (at < count) {
            if (name < names.size() && names.get(name).isEmpty()) {
                folders = name++;
                taken = at;
            } else if (name < names.size()
                    && matches(names.get(name), path.getName(at).toString())) {
                matched[name++] = at++;
            } else if (folders >= 0) {
                name = folders + 1;
                at = ++taken;
            } else {
                return null;
            }
        }
        return name == names.size() ? matched : null;
    }

    private static boolean matches(List<Part> characters, String name) {
        return starts(characters, name) != null;
    }

    /** Returns the offset at which each part of a pattern starts in a name, and at last its end; null if it does not match. */
    private static int @Nullable [] starts(List<Part> characters, String name) {
        int[] starts = new int[characters.size() + 1];
        int character = 0;
        int at = 0;
        int text = -1;
        int taken = 0;
        while (at < name.length()) {
            int codePoint = name.codePointAt(at);
            if (character < characters.size()) {
                starts[character] = at;
            }
            if (character < characters.size() && characters.get(character).isText()) {
                text = character++;
                taken = at;
            } else if (character < characters.size()
                    && characters.get(character).character().test(codePoint)) {
                character++;
                at += Character.charCount(codePoint);
            } else if (text >= 0) {
                character = text + 1;
                taken += Character.charCount(name.codePointAt(taken));
                at = taken;
            } else {
                return null;
            }
        }
        while (character < characters.size() && characters.get(character).isText()) {
            starts[character++] = at;
        }
        starts[characters.size()] = at;
        return character == characters.size() ? starts : null;
    }

    /** The patterns that a pattern with braces stands for. */
    private static List<String> withoutBraces(String pattern) {
        List<String> done = new ArrayList<>();
        Deque<String> left = new ArrayDeque<>(List.of(pattern));
        while (!left.isEmpty()) {
            String next = left.remove();
            if (!expandInnermost(next, left)) {
                done.add(next);
            }
            if (done.size() + left.size() > MOST_ALTERNATIVES) {
                throw new IllegalArgumentException("its braces stand for more than " + MOST_ALTERNATIVES + " patterns");
            }
        }
        return done;
    }

    /** Replaces the first braces that hold no others by each of their alternatives; false if there are none. */
    private static boolean expandInnermost(String pattern, Deque<String> expanded) {
        int open = -1;
        List<Integer> commas = new ArrayList<>();
        for (int at = 0; at < pattern.length(); at = afterCharacter(pattern, at)) {
            char c = pattern.charAt(at);
            if (c == '{') {
                open = at;
                commas.clear();
            } else if (c == ',' && open >= 0) {
                commas.add(at);
            } else if (c == '}' && open >= 0) {
                commas.add(at);
                int start = open + 1;
                for (int comma : commas) {
                    expanded.add(
                            pattern.substring(0, open) + pattern.substring(start, comma) + pattern.substring(at + 1));
                    start = comma + 1;
                }
                return true;
            }
        }
        if (open >= 0) {
            throw new IllegalArgumentException("its `{` has no `}`");
        }
        return false;
    }

    /** Returns the offset of the next character of a pattern, an escaped one and a set being one character. */
    private static int afterCharacter(String pattern, int at) {
        return switch (pattern.charAt(at)) {
            case '\\' -> Math.min(at + 2, pattern.length());
            case '[' -> endOfSet(pattern, at);
            default -> at + 1;
        };
    }

    private static int endOfSet(String pattern, int start) {
        int at = isNegated(pattern, start) ? start + 2 : start + 1;
        do {
            at = pattern.startsWith("\\", at) ? at + 2 : at + 1;
        } while (at < pattern.length() && pattern.charAt(at) != ']');
        if (at >= pattern.length()) {
            throw new IllegalArgumentException("its `[` has no `]`");
        }
        return at + 1;
    }

    private static boolean isNegated(String pattern, int start) {
        return pattern.startsWith("!", start + 1) || pattern.startsWith("^", start + 1);
    }

    private static List<List<Part>> names(String pattern, boolean ofName) {
        List<List<Part>> names = new ArrayList<>();
        if (ofName) {
            names.add(ANY_FOLDERS);
        }
        int start = 0;
        for (int at = 0; at <= pattern.length(); ) {
            if (at == pattern.length() || pattern.charAt(at) == '/') {
                String name = pattern.substring(start, at);
                start = at + 1;
                at++;
                if (name.equals("**")) {
                    names.add(ANY_FOLDERS);
                } else if (!name.isEmpty() && !name.equals(".")) {
                    names.add(characters(name));
                }
            } else {
                at = afterCharacter(pattern, at);
            }
        }
        if (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
            // What is in a folder is meant, not the folder.
            names.add(List.of(Part.ANY_TEXT));
        }
        return names;
    }

    private static List<Part> characters(String name) {
        List<Part> characters = new ArrayList<>();
        for (int at = 0; at < name.length(); ) {
            int codePoint = name.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            switch (codePoint) {
                case '*' -> characters.add(Part.ANY_TEXT);
                case '?' -> characters.add(Part.ANY_CHARACTER);
                case '[' -> {
                    next = endOfSet(name, at);
                    characters.add(Part.of(set(name, at, next - 1)));
                }
                case '\\' -> {
                    if (next == name.length()) {
                        throw new IllegalArgumentException("nothing follows its `\\`");
                    }
                    int escaped = name.codePointAt(next);
                    next += Character.charCount(escaped);
                    characters.add(Part.of(other -> other == escaped));
                }
                default -> characters.add(Part.of(other -> other == codePoint));
            }
            at = next;
        }
        return characters;
    }

    private static IntPredicate set(String name, int start, int end) {
        boolean negated = isNegated(name, start);
        List<int[]> ranges = new ArrayList<>();
        int[] codePoints =
                name.substring(start + (negated ? 2 : 1), end).codePoints().toArray();
        for (int at = 0; at < codePoints.length; at++) {
            int from = codePoints[at];
            if (from == '\\' && at + 1 < codePoints.length) {
                from = codePoints[++at];
            }
            int to = from;
            if (at + 2 < codePoints.length && codePoints[at + 1] == '-') {
                to = codePoints[at + 2];
                at += 2;
            }
            ranges.add(new int[] {from, to});
        }
        return codePoint ->
                negated != ranges.stream().anyMatch(range -> range[0] <= codePoint && codePoint <= range[1]);
    }

    /** The pattern as it was written. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
