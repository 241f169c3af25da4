package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The words of comments and messages, as far as a pattern can tell: a comment begins with a noun or with a verb in the third
 * person, and what is wrong with a document is a diagnostic.
 */
class WordsTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/frontmatter");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

    private static final Pattern MESSAGE = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");

    private static final Pattern BEGINNING =
            Pattern.compile("/\\*\\*[\\s*]*(?:What|Whether|How|Which|Where|When|Who|Whose|Why|This|These|Those)\\b");

    private static final Pattern WORD = Pattern.compile(
            "\\b(?:findings?|complaints?|complains?|mends?|mended|mending|opinions?|willing|came of|as above)\\b",
            Pattern.CASE_INSENSITIVE);

    @Test
    void comments_and_messages_have_the_words_of_the_field() throws IOException {
        List<String> odd = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                odd(text).forEach(at -> odd.add(file + ":" + line(text, at)));
            }
        }

        assertThat(odd).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/** What came of it. */, 2",
        "/** Whether it is. */, 1",
        "'/**\n * How it is.\n */', 1",
        "/** Returns what it is. */, 0",
        "// a finding, 1",
        "'String a = \"a finding\";', 1",
        "'Diagnostic finding = null;', 0",
        "/** The result. */, 0"
    })
    void odd_words_are_seen(String text, int count) {
        assertThat(odd(text)).hasSize(count);
    }

    /** Returns the offsets of odd words in comments and messages. */
    private static List<Integer> odd(String text) {
        List<Integer> odd = new ArrayList<>();
        Matcher comments = COMMENT.matcher(text);
        while (comments.find()) {
            add(BEGINNING, comments, odd);
            add(WORD, comments, odd);
        }
        Matcher messages = MESSAGE.matcher(text);
        while (messages.find()) {
            add(WORD, messages, odd);
        }
        return odd;
    }

    private static void add(Pattern pattern, Matcher within, List<Integer> odd) {
        pattern.matcher(within.group()).results().forEach(match -> odd.add(within.start() + match.start()));
    }

    private static long line(String text, int offset) {
        return 1 + text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
