package dev.frontmatter.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.frontmatter.FrontMatter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The engine still says what {@link EngineProblem} listens for, and each of its words makes a diagnostic. */
class EngineProblemTest {

    /** Front matter that makes the engine say it, another that fails in a like place for another reason, and what is reported. */
    private record Words(String yaml, String diagnostic, String lookalike, String otherDiagnostic) {}

    private static Words words(EngineProblem problem) {
        return switch (problem) {
            case DELETE_CHARACTER ->
                new Words(
                        "a: b\u007F",
                        "unquoted text must not hold the character U+007F",
                        "a: @b \u007F",
                        "unquoted text must not begin with `@`");
            case TAB_AS_INDENT ->
                new Words(
                        "-\t- a",
                        "lines must be indented with spaces, found a tab",
                        "a:\t- b",
                        "a list entry `- ` must begin its own line, found it behind a key");
            case NO_COLON ->
                new Words(
                        "a: b\n&c d",
                        "a key must be followed by a colon, found none on this line",
                        "a: b\n&c[ d",
                        "unquoted text must not begin with `&`");
            case UNDEFINED_HANDLE ->
                new Words(
                        "!a!b c: d",
                        "a tag must be one of the core schema's, found one that is malformed",
                        "a: [b] !c!d",
                        "unquoted text must not begin with `[`");
            case NOT_IN_BLOCK ->
                new Words(
                        ": a",
                        "a key must stand before the colon, found none",
                        "- \n- \n: a",
                        "not YAML: expected the node content, but found ':'");
        };
    }

    @ParameterizedTest
    @EnumSource
    void the_engine_says_it(EngineProblem problem) {
        Words words = words(problem);

        assertThat(saidOf(words.yaml())).containsExactly(problem);
        assertThat(diagnostic(words.yaml())).isEqualTo(words.diagnostic());
    }

    /** Without the words, the two would get one diagnostic. */
    @ParameterizedTest
    @EnumSource
    void nothing_but_the_words_tells_it(EngineProblem problem) {
        Words words = words(problem);

        assertThat(saidOf(words.lookalike())).doesNotContain(problem);
        assertThat(diagnostic(words.lookalike())).isEqualTo(words.otherDiagnostic());
    }

    /** DEL is refused in three kinds of text, and a tab before four kinds of tokens, in words of the same end. */
    @ParameterizedTest
    @CsvSource({
        "DELETE_CHARACTER, 'a: b\u007F'",
        "DELETE_CHARACTER, 'a: |\n  b\u007F'",
        "DELETE_CHARACTER, 'a: # b\u007F'",
        "TAB_AS_INDENT, '-\t- a'",
        "TAB_AS_INDENT, '-\t? a'",
        "TAB_AS_INDENT, '-\ta: b'",
        "TAB_AS_INDENT, 'a:\n\t- b'"
    })
    void the_engine_says_it_of_all(EngineProblem problem, String yaml) {
        assertThat(saidOf(yaml)).containsExactly(problem);
    }

    private static Set<EngineProblem> saidOf(String yaml) {
        LoadSettings settings = LoadSettings.builder().build();
        ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, "---\n" + yaml));
        MarkedYamlEngineException failure = catchThrowableOfType(
                MarkedYamlEngineException.class,
                () -> parser.forEachRemaining(event -> assertThat(event).isNotNull()));
        return EnumSet.allOf(EngineProblem.class).stream()
                .filter(problem -> problem.is(failure))
                .collect(Collectors.toSet());
    }

    private static String diagnostic(String yaml) {
        return FrontMatter.untyped()
                .tryReadText("---\n" + yaml + "\n---\n")
                .diagnostics()
                .get(0)
                .message();
    }
}
