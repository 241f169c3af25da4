package dev.frontmatter.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One slip of a writer of front matter in YAML, made at one place of a text that had none. */
public enum Slip {
    CLOSING_QUOTE_LOST("(?m)^( *(?:- )?[\\w-]+: \"[^\"\\\\\\n]+)\"$", m -> m.group(1)),
    APOSTROPHE_IN_QUOTES("(?m)^([\\w-]+: '\\w+)( [^'\\n]+')$", m -> m.group(1) + "'s" + m.group(2)),
    QUOTES_IN_QUOTES(
            "(?m)^([\\w-]+: \"[^\"\\\\\\n]+ )(\\w+)( [^\"\\\\\\n]+\")$",
            m -> m.group(1) + '"' + m.group(2) + '"' + m.group(3)),
    BACKSLASH_IN_QUOTES("(?m)^([\\w-]+: \"\\w+) ([^\"\\\\\\n]+\")$", m -> m.group(1) + " C:\\Home " + m.group(2)),
    SPACE_AFTER_COLON_LOST("(?m)^([\\w-]+): ([\\w\"'][^\\n]*)$", m -> m.group(1) + ":" + m.group(2)),
    COLON_LOST("(?m)^([\\w-]+): (\\w+)$", m -> m.group(1) + " " + m.group(2)),
    COLON_OF_LIST_LOST("(?m)^([\\w-]+):(\\n +- )", m -> m.group(1) + m.group(2)),
    COLON_IN_TEXT("(?m)^([\\w-]+: [A-Za-z]\\w*)( \\w+[^:#\\n]*)$", m -> m.group(1) + ":" + m.group(2)),
    TAB_FOR_INDENTATION("(?m)^ +(- |[\\w-]+:)", m -> "\t" + m.group(1)),
    NO_BREAK_SPACE_FOR_INDENTATION("(?m)^  ([\\w-]+:)", m -> "\u00a0 " + m.group(1)),
    NO_BREAK_SPACE_AFTER_COLON("(?m)^([\\w-]+): (\\w[^\\n]*)$", m -> m.group(1) + ":\u00a0" + m.group(2)),
    ZERO_WIDTH_IN_KEY("(?m)^(\\w)([\\w-]+: [^\\n]+)$", m -> m.group(1) + "\u200b" + m.group(2)),
    WIDE_COLON("(?m)^([\\w-]+): ([\\w][^:\\n]*)$", m -> m.group(1) + "\uff1a" + m.group(2)),
    KEY_GIVEN_TWICE("(?m)^([\\w-]+: [\\w\"][^\\n]*\\n)(?=\\S)", m -> m.group(1) + m.group(1)),
    KEY_INDENTED("(?m)^([\\w-]+: \\w+[^\\n]*\\n)([\\w-]+: \\w)", m -> m.group(1) + " " + m.group(2)),
    KEY_OUTDENTED("(?m)^(  [\\w-]+: [^\\n]*\\n)  ([\\w-]+: )", m -> m.group(1) + " " + m.group(2)),
    ENTRY_INDENTED("(?m)^( *- \\w[^:\\n]*\\n)( *- \\w)", m -> m.group(1) + " " + m.group(2)),
    SPACE_AFTER_DASH_LOST("(?m)^( +)- (\\w)", m -> m.group(1) + "-" + m.group(2)),
    DASH_BEHIND_KEY("(?m)^([\\w-]+: )(\\w+)$", m -> m.group(1) + "- " + m.group(2)),
    BRACKET_LOST("(?m)^([\\w-]+: \\[[^\\[\\]{}\\n]+)\\]$", m -> m.group(1)),
    COMMA_LOST("(?m)^([\\w-]+: \\[ *[\"'][^\\[\\]\"'\\n]+[\"']), *([\"'])", m -> m.group(1) + " " + m.group(2)),
    COMMA_TWICE("(?m)^([\\w-]+: \\[[^\\[\\]\\n,]+,)( ?[^,\\n]+)", m -> m.group(1) + "," + m.group(2)),
    TYPOGRAPHIC_QUOTES("(?m)^([\\w-]+: \\[)\"(\\w+)\"", m -> m.group(1) + "\u201c" + m.group(2) + "\u201d"),
    RESERVED_CHARACTER("(?m)^([\\w-]+: )([A-Za-z][^\\n]*)$", m -> m.group(1) + "@" + m.group(2)),
    STAR_BEFORE_TEXT("(?m)^([\\w-]+: )([A-Za-z]\\w* [^\\n]*)$", m -> m.group(1) + "*" + m.group(2)),
    AND_BEFORE_TEXT("(?m)^([\\w-]+: )([A-Za-z]\\w* \\w[^#:\\n]*)$", m -> m.group(1) + "&" + m.group(2)),
    NUMBER_SIGN_IN_TEXT("(?m)^([\\w-]+: [A-Za-z]\\w*)( \\w[^#:\\n]*)$", m -> m.group(1) + " #1" + m.group(2)),
    COMMA_AFTER_WORD("(?m)^([\\w-]+: [A-Za-z]\\w*)$", m -> m.group(1) + ","),
    TEXT_WRAPPED("(?m)^([\\w-]+: [A-Za-z]\\w* \\w+) (\\w+ \\w[^:#\\n]*)$", m -> m.group(1) + "\n" + m.group(2)),
    QUOTED_TEXT_WRAPPED("(?m)^([\\w-]+: \"\\w+ \\w+) (\\w[^\\n]*\")$", m -> m.group(1) + "\n" + m.group(2)),
    OPENING_LINE_LONGER("\\A(---)(?=\\n)", m -> "----"),
    OPENING_LINE_LATE("\\A(---)(?=\\n)", m -> "\n---"),
    OPENING_LINE_OF_DASHES("\\A(---)(?=\\n)", m -> "\u2014-"),
    OPENING_LINE_TWICE("\\A(---\\n)(?=\\w)", m -> m.group(1) + m.group(1)),
    CLOSING_LINE_LONGER("(?m)(?<=\\n)^(---)(?=\\n)", m -> "----"),
    CLOSING_LINE_INDENTED("(?m)(?<=\\n)^(---)(?=\\n)", m -> " ---"),
    CLOSING_LINE_OF_STARS("(?m)(?<=\\n)^(---)(?=\\n)", m -> "***"),
    CLOSING_LINE_LOST("(?m)(?<=\\n)^---\\n(?=\\n*[A-Z#])", m -> "");

    private final Pattern place;
    private final Function<MatchResult, String> change;

    Slip(String place, Function<MatchResult, String> change) {
        this.place = Pattern.compile(place);
        this.change = change;
    }

    /**
     * A text with a slip.
     *
     * @param text the text
     * @param line the line of the slip, from 1
     */
    public record Made(String text, int line) {}

    /**
     * Makes the slip.
     *
     * @param text front matter and its body
     * @param end where the front matter ends, its closing line included
     * @return the text with the slip, or null if there is no place for it
     */
    public @Nullable Made make(String text, int end, Random random) {
        Matcher matcher = place.matcher(text.substring(0, Math.min(text.length(), end + 100)));
        List<MatchResult> places = new ArrayList<>();
        while (matcher.find() && matcher.end() <= end) {
            places.add(matcher.toMatchResult());
        }
        if (places.isEmpty()) {
            return null;
        }
        MatchResult at = places.get(random.nextInt(places.size()));
        String by = change.apply(at);
        int same = 0;
        String old = at.group();
        while (same < Math.min(old.length(), by.length()) && old.charAt(same) == by.charAt(same)) {
            same++;
        }
        int line = 1
                + (int) text.substring(0, at.start() + same)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new Made(text.substring(0, at.start()) + by + text.substring(at.end()), line);
    }
}
