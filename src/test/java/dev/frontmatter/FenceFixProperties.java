package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Source;
import dev.frontmatter.testing.Pick;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tokenizer.Segments;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.junit.jupiter.api.Test;

/** A safe fix of a fence leaves front matter that can be read, and makes a body of nothing that may be a part of it. */
class FenceFixProperties {

    private static final AtomicInteger SAFE = new AtomicInteger();

    private static final Pattern FENCE = Pattern.compile("(?m)^(-{2,}|\\.{3})[ \t]*$");

    /** A block text that nothing of is there yet. */
    private static final Pattern OPEN_TEXT = Pattern.compile("[|>]( # text)?\\n\\s*\\z");

    private static final Pattern KEY = Pattern.compile("(?m)^[a-z]+:( |$)");

    private static final List<String> ABOVE = List.of(
            "title: x",
            "title: x",
            "heat: 3",
            "tags: [a, \"]\"]",
            "tags:",
            "- a",
            "  - 'it''s'",
            "excerpt: it's",
            "excerpt: \"a",
            "excerpt: 'a",
            "excerpt: |",
            "excerpt: > # text",
            "  - |",
            "  more",
            "images: [a,",
            "images: {a: b,",
            "images: &a [a",
            "",
            "# comment",
            "two words: a",
            "Prose.");

    private static final List<String> BELOW = List.of(
            "",
            "",
            "Prose.",
            "Prose.",
            "# Heading",
            "author: a",
            "two words: a",
            "\"quoted\": a",
            "? a",
            "- a",
            "  more",
            "]",
            "a\"",
            "b'",
            "...",
            "---",
            "----",
            " ---");

    @AfterContainer
    static void someAreSafe() {
        assertThat(SAFE.get()).isGreaterThan(25);
    }

    @Property(tries = 10_000)
    void cutsNoKeysOff(@ForAll("texts") String text) throws IOException {
        String mended = text;
        for (Optional<Fix> fix = safeFix(mended); fix.isPresent(); fix = safeFix(mended)) {
            mended = mended.substring(0, fix.get().span().start())
                    + fix.get().replacements().get(0).text()
                    + mended.substring(fix.get().span().end());
        }
        if (mended.equals(text)) {
            return;
        }
        SAFE.incrementAndGet();
        assertThat(FrontMatter.untyped().tryReadText(mended).diagnostics())
                .as(mended)
                .extracting(Diagnostic::rule)
                .doesNotContain(Rules.UNCLOSED_QUOTE, Rules.UNCLOSED_BRACKET);
        Segments segments = FrontMatter.split(Source.ofText("text", mended));
        assertThat(segments.diagnostics())
                .as(mended)
                .extracting(Diagnostic::rule)
                .isSubsetOf(Rules.LATE);
        assertThat(segments.source().text(segments.frontMatter())).doesNotContainPattern(OPEN_TEXT);
        String block = FENCE.split(segments.source().text(segments.body()), 2)[0];
        assertThat(KEY.matcher(block).find()).as(mended).isFalse();
        assertThat(FrontMatter.untyped()
                        .withoutFences(Format.YAML)
                        .tryRead(Source.ofText("text", block))
                        .document()
                        .map(Document::data))
                .as(mended)
                .matches(data -> data.isEmpty() || data.get().isEmpty());
    }

    @Test
    void offersNothingSafeAboveALineOfDots() throws IOException {
        assertThat(safeFix("---yml\ntags: [a]\n--\nProse.\n...\n? a\n# Heading\n"))
                .isEmpty();
        assertThat(safeFix("---yml\ntags: [a]\n---\nProse.\n")).isPresent();
    }

    private static Optional<Fix> safeFix(String text) throws IOException {
        List<Diagnostic> diagnostics = FrontMatter.untyped().validate(Source.ofText("text", text));
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.rule().family().equals("front"))
                .flatMap(diagnostic -> diagnostic.fixes().stream())
                .filter(Fix::safe)
                .findFirst();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.randomValue(random -> {
            StringBuilder text = new StringBuilder(
                    Pick.of(random, "---\n", "---\n", "---\n", "----\n", "--\n", "\n ---\n", "---yml\n"));
            lines(text, ABOVE, Pick.between(random, 1, 4), random);
            text.append(Pick.of(random, "---\n", "----\n", "--\n", "-------\n", " ---\n", "\t--- \n"));
            lines(text, BELOW, Pick.between(random, 0, 5), random);
            return text.toString();
        });
    }

    private static void lines(StringBuilder text, List<String> lines, int count, Random random) {
        for (int left = count; left > 0; left--) {
            text.append(Pick.of(random, lines)).append('\n');
        }
    }
}
