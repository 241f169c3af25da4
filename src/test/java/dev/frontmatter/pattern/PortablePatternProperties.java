package dev.frontmatter.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.testing.Pick;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PortablePatternProperties {

    private static final List<String> PIECES = List.of(
            "a",
            "b",
            "-",
            "]",
            "}",
            ".",
            "\\.",
            "\\d",
            "\\w",
            "\\s",
            "\\S",
            "\\-",
            "\\\"",
            "[ab]",
            "[^a]",
            "[a-c\\s]",
            "[-a]",
            "(?:a|b)",
            "(ab)",
            "(?=a)",
            "(?!b)",
            "\\p{L}",
            "\\x61",
            "\\u0062",
            "^",
            "$",
            "(?>a|b)");
    private static final List<String> QUANTIFIERS = List.of("", "", "*", "+", "?", "{2}", "{1,2}", "*?", "++", "?+");
    private static final List<String> TEXT =
            List.of("a", "b", "c", "-", "]", "}", ".", "1", " ", "\u00a0", "\n", "\"", "\ud83d\ude00");

    record Case(String regex, String text) {}

    /** What a pattern matches, the one that is written for it matches as well, as Java reads both. */
    @Property(tries = 20_000)
    void matchesAtLeastWhatThePatternMatches(@ForAll("cases") Case any) {
        String portable = PortablePattern.of(any.regex());

        if (portable != null && Pattern.matches(any.regex(), any.text())) {
            assertThat(any.text()).matches("(?:" + portable + ")");
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.randomValue(random -> {
            while (true) {
                String regex = Pick.join(1 + random.nextInt(4), () -> piece(random));
                try {
                    Pattern.compile(regex);
                    return new Case(regex, Pick.join(random.nextInt(5), () -> Pick.of(random, TEXT)));
                } catch (PatternSyntaxException e) {
                    // Another one.
                }
            }
        });
    }

    private static String piece(Random random) {
        String piece = Pick.of(random, PIECES);
        return piece.startsWith("(?=") || piece.startsWith("(?!") || piece.equals("^") || piece.equals("$")
                ? piece
                : piece + Pick.of(random, QUANTIFIERS);
    }
}
