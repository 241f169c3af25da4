package dev.frontmatter.tokenizer;

import static dev.frontmatter.fuzz.Invariants.check;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes are split where their fences are, and nothing is lost. */
class TokenizerFuzz {

    private static final Map<String, String> FENCES =
            Map.of("---", "---", "---yaml", "---", "---json", "---", "---toml", "---", "+++", "+++");

    private static final Limits SMALL = Limits.defaults().withFrontMatterBytes(64);

    @MethodSource("dev.frontmatter.fuzz.Seeds#documents")
    @FuzzTest
    void splitsWhereTheFencesAre(byte[] bytes) throws IOException {
        Source source = Source.of("fuzz", bytes);
        Segments segments = FrontMatter.split(source);
        List<Span> spans = spans(segments);
        int end = 0;
        for (Span span : spans) {
            check(span.start() == end, "each segment begins where the last one ends");
            end = span.end();
        }
        check(end == bytes.length, "the segments are the whole");
        check(segments.diagnostics().size() <= 2, "one diagnostic of each fence");
        boolean isRead = segments.diagnostics().stream()
                .allMatch(diagnostic -> diagnostic.rule().equals(Rules.LATE)
                        || diagnostic.rule().equals(Rules.CLOSED_AT_ONCE));
        check(!segments.hasFrontMatter() || isRead, "a near miss, or front matter");
        check(segments.hasFrontMatter() || segments.body().length() == bytes.length, "the rest is body");
        checkFences(bytes, segments);

        Segments streamed = FrontMatter.split(Source.of("fuzz", new ByteArrayInputStream(bytes)));
        check(spans(streamed).equals(spans), "a stream is split as its bytes are");
        check(streamed.diagnostics().equals(segments.diagnostics()), "a stream is split as its bytes are");

        Segments limited = Tokenizer.split(Source.of("fuzz", bytes), SMALL);
        if (segments.frontMatter().length() > SMALL.frontMatterBytes()) {
            check(isTooLarge(limited) || endsInText(limited), "a limit is one");
        } else if (segments.hasFrontMatter()) {
            check(spans(limited).subList(0, 3).equals(spans.subList(0, 3)), "a limit that is kept changes nothing");
        }
    }

    /** Returns true if a text seems to lack its closing quotes, so that a line within it closes. */
    private static boolean endsInText(Segments limited) {
        return limited.format().orElse(Format.YAML) != Format.YAML
                && limited.frontMatter().length() <= SMALL.frontMatterBytes();
    }

    /** Returns true if front matter is larger than allowed; before that it may begin too late. */
    private static boolean isTooLarge(Segments limited) {
        List<Diagnostic> all = limited.diagnostics();
        return !all.isEmpty() && all.get(all.size() - 1).rule().equals(Rules.LIMIT_FRONT_MATTER);
    }

    /** Says of the lines of a file what the tokenizer must have found in its bytes. JSON has no lines. */
    private static void checkFences(byte[] bytes, Segments segments) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int start = text.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
        if (!segments.diagnostics().isEmpty() && segments.hasFrontMatter()) {
            // What begins too late is read all the same, and what is closed at once is told.
            return;
        }
        int next = nextLine(text, start);
        String opening = withoutBlanks(text.substring(start, next));
        String fence = FENCES.get(opening);
        if (fence == null) {
            check(segments.format().orElse(Format.JSON) == Format.JSON, "only fences open");
            check(!segments.hasFrontMatter() || opening.startsWith("{"), "only a brace opens JSON");
            return;
        }
        boolean dots = opening.equals("---") || opening.equals("---yaml");
        boolean toml = opening.equals("+++") || opening.equals("---toml");
        int first = next;
        while (next < text.length()) {
            int line = next;
            next = nextLine(text, line);
            String closing = withoutBlanks(text.substring(line, next));
            if (closing.equals(fence) || dots && closing.equals("...")) {
                String before = text.substring(first, line);
                if (toml && (before.contains("\"\"\"") || before.contains("'''"))) {
                    // It may stand inside a text of several lines.
                    check(segments.hasFrontMatter(), "one of the closing lines closes");
                    check(segments.frontMatter().end() >= line, "no earlier line closes");
                    return;
                }
                check(segments.frontMatter().equals(new Span(first, line)), "the first closing line closes");
                check(segments.body().start() == next, "the body begins behind it");
                return;
            }
        }
        check(!segments.hasFrontMatter(), "what is not closed is body");
    }

    private static int nextLine(String text, int line) {
        int at = line;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return text.startsWith("\r\n", at) ? at + 2 : Math.min(at + 1, text.length());
    }

    private static String withoutBlanks(String line) {
        int end = line.length();
        while (end > 0 && " \t\r\n".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end);
    }

    private static List<Span> spans(Segments segments) {
        return List.of(segments.opening(), segments.frontMatter(), segments.closing(), segments.body());
    }
}
