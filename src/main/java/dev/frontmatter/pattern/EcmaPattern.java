package dev.frontmatter.pattern;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Translates patterns of ECMA-262 with its {@code u} flag, as JSON Schema has them, into patterns of Java that match the same
 * texts. A reference to a group that took no part in the match is the one thing that Java understands differently: there
 * it fails. Punctuation may be escaped where ECMA-262 sees no need for it.
 */
public final class EcmaPattern {

    private static final String NOT_LINE_END = "[^\\n\\r\\x{2028}\\x{2029}]";

    private static final String WORD = "[" + EcmaEscapes.WORD + "]";

    private static final String WORD_BOUNDARY = "(?:(?<=%1$s)(?!%1$s)|(?<!%1$s)(?=%1$s))".formatted(WORD);

    private static final String NO_WORD_BOUNDARY = "(?:(?<=%1$s)(?=%1$s)|(?<!%1$s)(?!%1$s))".formatted(WORD);

    /** No text is as long; Java counts no further. */
    private static final int MOST_ROUNDS = Integer.MAX_VALUE;

    private final EcmaText text;
    private final EcmaEscapes escapes;
    private final List<@Nullable String> groupNames;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private int groups;
    /** True if a repetition may follow. */
    private boolean repeatable;

    /** A group that is open: where, its number or 0, and whether it may be repeated. */
    private record Open(int at, int number, boolean repeatable) {}

    private EcmaPattern(String regex) {
        this.text = new EcmaText(regex);
        this.escapes = new EcmaEscapes(text);
        this.groupNames = EcmaGroups.of(regex);
    }

    /**
     * Compiles a pattern.
     *
     * @param regex the pattern, as ECMA-262 reads it with the flag {@code u}
     * @return the pattern
     * @throws PatternSyntaxException if it is none, or uses what Java cannot match; the description is for people
     */
    public static BoundedPattern compile(String regex) {
        String java = toJava(regex);
        try {
            return BoundedPattern.compile(java, 0);
        } catch (PatternSyntaxException e) {
            // Places of the translation mean nothing to the author.
            throw new PatternSyntaxException(
                    e.getDescription().startsWith("Look-behind")
                            ? "a lookbehind must have a longest match"
                            : "this pattern is not read: " + e.getDescription(),
                    regex,
                    -1);
        }
    }

    /**
     * Translates a pattern.
     *
     * @param regex the pattern, as ECMA-262 reads it with the flag {@code u}
     * @return the pattern as Java reads it
     * @throws PatternSyntaxException if it is none; the description is for people
     */
    static String toJava(String regex) {
        EcmaPattern pattern = new EcmaPattern(regex);
        while (!pattern.text.isAtEnd()) {
            pattern.next();
        }
        if (!pattern.open.isEmpty()) {
            throw pattern.text.fault("`(` is not closed", pattern.open.getLast().at());
        }
        return pattern.out.toString();
    }

    private void next() {
        int at = text.position();
        int c = text.next();
        switch (c) {
            case '^' -> place("^");
            case '$' -> place("\\z");
            case '|' -> place("|");
            case '.' -> atom(NOT_LINE_END);
            case '\\' -> escape(at);
            case '[' -> atom(EcmaClass.read(text, escapes, at));
            case '(' -> open(at);
            case ')' -> close(at);
            case '*' -> repeat(at, "*");
            case '+' -> repeat(at, "+");
            case '?' -> repeat(at, "?");
            case '{' -> repeat(at, bounds(at));
            case ']', '}' -> throw text.fault("`" + (char) c + "` is written `\\" + (char) c + "`", at);
            default -> atom(EcmaEscapes.literal(c));
        }
    }

    private void atom(String java) {
        out.append(java);
        repeatable = true;
    }

    private void place(String java) {
        out.append(java);
        repeatable = false;
    }

    private void escape(int at) {
        if (text.take('b')) {
            place(WORD_BOUNDARY);
        } else if (text.take('B')) {
            place(NO_WORD_BOUNDARY);
        } else if (text.take('k')) {
            reference(1 + groupNames.indexOf(text.name(at)), at);
        } else if (text.isDigit() && !text.isAt('0')) {
            reference(text.number(), at);
        } else {
            atom(escapes.read(at).outsideOfClass());
        }
    }

    private void reference(int group, int at) {
        if (group < 1 || group > groupNames.size()) {
            throw text.fault("it refers to a group that is not there", at);
        }
        // Before its end, a group has taken nothing.
        boolean ended = group <= groups && open.stream().noneMatch(each -> each.number() == group);
        atom(ended ? "(?:\\" + group + ")" : "(?:)");
    }

    private void open(int at) {
        for (String opening : List.of("?:", "?=", "?!", "?<=", "?<!")) {
            if (text.take(opening)) {
                out.append('(').append(opening);
                open.addLast(new Open(at, 0, opening.equals("?:")));
                repeatable = false;
                return;
            }
        }
        if (text.take('?')) {
            if (!text.isAt('<')) {
                throw text.fault("`(?` begins no group of ECMA-262; flags inside of a pattern are not read", at);
            }
            String name = text.name(at);
            if (groupNames.indexOf(name) != groups) {
                throw text.fault("two groups have one name", at);
            }
        }
        out.append('(');
        open.addLast(new Open(at, ++groups, true));
        repeatable = false;
    }

    private void close(int at) {
        if (open.isEmpty()) {
            throw text.fault("`)` closes nothing", at);
        }
        Open group = open.removeLast();
        out.append(')');
        repeatable = group.repeatable();
    }

    /** Appends a repetition and what follows it. */
    private void repeat(int at, String java) {
        if (!repeatable) {
            throw text.fault("there is nothing to repeat", at);
        }
        out.append(java);
        if (text.take('?')) {
            out.append('?');
        }
        repeatable = false;
    }

    private String bounds(int at) {
        if (!text.isDigit()) {
            throw text.fault("`{` is written `\\{`", at);
        }
        int least = text.number();
        String java = "{" + least;
        if (text.take(',')) {
            java += ",";
            if (text.isDigit()) {
                int most = text.number();
                if (most < least) {
                    throw text.fault("the bounds are in the wrong order", at);
                }
                java += most == MOST_ROUNDS ? "" : most;
            }
        }
        if (!text.take('}')) {
            throw text.fault("`{` is not closed", at);
        }
        return java + "}";
    }
}
