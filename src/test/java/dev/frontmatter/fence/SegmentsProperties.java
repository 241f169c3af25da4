package dev.frontmatter.fence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.ReadResult;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.testing.Pick;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tokenizer.Segments;
import dev.frontmatter.tokenizer.Tokenizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SegmentsProperties {

    private static final int BUFFER = 8192;

    /** The four segments of any bytes, joined, are these bytes. */
    @Property(tries = 2_000)
    void segmentsOfBytesJoinUp(@ForAll byte[] bytes) throws IOException {
        assertThat(joined(FrontMatter.split(Source.of("bytes", bytes)))).isEqualTo(bytes);
    }

    /** The four segments of anything that looks like front matter, joined, are that. */
    @Property(tries = 10_000)
    void segmentsOfFencesJoinUp(@ForAll("fences") String text) throws IOException {
        Segments segments = FrontMatter.split(Source.ofText("text", text));

        assertThat(new String(joined(segments), StandardCharsets.UTF_8)).isEqualTo(text);
    }

    /** What has no front matter is body alone. Of each fence at most one diagnostic is told. */
    @Property(tries = 5_000)
    void splitsOrFindsWhyNot(@ForAll("fences") String text) throws IOException {
        Segments segments = FrontMatter.split(Source.ofText("text", text));

        assertThat(segments.diagnostics())
                .hasSizeLessThanOrEqualTo(2)
                .extracting("rule")
                .doesNotHaveDuplicates();
        if (segments.hasFrontMatter()) {
            assertThat(segments.diagnostics()).extracting("rule").isSubsetOf(Rules.LATE, Rules.CLOSED_AT_ONCE);
        }
        if (!segments.hasFrontMatter()) {
            assertThat(segments.body()).isEqualTo(new Span(0, segments.source().length()));
        }
    }

    /** A stream that hands out its bytes in pieces is split like the whole. */
    @Property(tries = 3_000)
    void streamsSplitLikeBytes(@ForAll("fences") String text, @ForAll @IntRange(min = 1, max = 9) int piece)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Segments whole = FrontMatter.split(Source.of("text", bytes));
        Segments streamed = FrontMatter.split(Source.of("text", new CountingStream(bytes, piece)));

        assertThat(spans(streamed)).isEqualTo(spans(whole));
        assertThat(streamed.diagnostics()).isEqualTo(whole.diagnostics());
    }

    /** Without its body, a document has the front matter that it has with it, and a stream is left where it may be. */
    @Property(tries = 3_000)
    void readsNoFurtherThanItMust(
            @ForAll("fences") String text, @ForAll @IntRange(max = 20_000) int bodyLength, @ForAll("pieces") int piece)
            throws IOException {
        byte[] bytes = (text + "x".repeat(bodyLength)).getBytes(StandardCharsets.UTF_8);
        Segments whole = FrontMatter.split(Source.of("text", bytes));
        CountingStream stream = new CountingStream(bytes, piece);

        ReadResult<Map<String, Object>> result =
                FrontMatter.untyped().withoutBody().tryRead(Source.of("text", stream));

        Segments parts = Tokenizer.split(result.source(), Limits.defaults());
        assertThat(spans(parts).subList(0, 3)).isEqualTo(spans(whole).subList(0, 3));
        // Further down there may be the keys that were meant by an empty block, the quote that a text of JSON or TOML
        // lacks, and what a fix of a late opening would change.
        if (whole.hasFrontMatter()
                && !result.source().text(whole.frontMatter()).isBlank()
                && result.diagnostics().stream().noneMatch(SegmentsProperties::isOfFenceOrQuote)) {
            assertThat(stream.handedOut).isLessThanOrEqualTo(whole.closing().end() + BUFFER);
        }
    }

    /** A limit on front matter leaves what is within it as it is, and refuses the rest. */
    @Property(tries = 10_000)
    void limitCountsFrontMatterAlone(@ForAll("fences") String text, @ForAll @IntRange(min = 1, max = 60) int limit)
            throws IOException {
        Segments whole = FrontMatter.split(Source.ofText("text", text));
        Segments limited =
                Tokenizer.split(Source.ofText("text", text), Limits.defaults().withFrontMatterBytes(limit));

        if (whole.hasFrontMatter() && whole.frontMatter().length() <= limit) {
            assertThat(spans(limited).subList(0, 3)).isEqualTo(spans(whole).subList(0, 3));
        } else if (limited.hasFrontMatter()) {
            // A text that is not closed within the limit seems to lack its closing quotes.
            assertThat(limited.format()).isNotEqualTo(Optional.of(Format.YAML));
            assertThat(limited.frontMatter().length()).isLessThanOrEqualTo(limit);
        }
        if (whole.hasFrontMatter() && !limited.hasFrontMatter()) {
            assertThat(limited.diagnostics()).extracting("rule").endsWith(Rules.LIMIT_FRONT_MATTER);
        }
    }

    @Provide
    Arbitrary<String> fences() {
        return Arbitraries.randomValue(SegmentsProperties::fences);
    }

    @Provide
    Arbitrary<Integer> pieces() {
        return Arbitraries.of(1, 7, 4096, BUFFER, 100_000);
    }

    static String fences(Random random) {
        String opening = Pick.chance(random, 3)
                ? ""
                : Pick.of(random, "---", "---", "+++", "---json", "---toml ", "---yaml\t", "{", "{\"a\": ", "--- ")
                        + Pick.of(random, "\n", "\r\n", "\r");
        return Pick.of(random, "", "", "", "\uFEFF")
                + opening
                + Pick.join(random.nextInt(14), () -> Pick.of(random, PIECES));
    }

    private static final List<String> PIECES = List.of(
            "---",
            "...",
            "+++",
            "--",
            "-",
            "----",
            "---foo",
            " ---",
            "--- ",
            "---\t",
            "{",
            "}",
            "\"",
            "\\",
            "{}",
            "{{",
            "\"}\"",
            "\n",
            "\n",
            "\n",
            "\r\n",
            "\r\n",
            "\r",
            "\n---\n",
            "\r\n---\r\n",
            "\r...\r",
            "\n+++\n",
            " ",
            "\t",
            "a: 1",
            "# no",
            "\uFEFF",
            "\u00e9",
            "\ud83d\ude00",
            "     ");

    private static boolean isOfFenceOrQuote(Diagnostic diagnostic) {
        return List.of("front", "json", "toml").contains(diagnostic.rule().family());
    }

    private static List<Span> spans(Segments segments) {
        return List.of(segments.opening(), segments.frontMatter(), segments.closing(), segments.body());
    }

    private static byte[] joined(Segments segments) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (Span span : spans(segments)) {
            joined.write(segments.source().bytes(), span.start(), span.length());
        }
        return joined.toByteArray();
    }

    /** A stream that hands out so many bytes at a time, and counts them. */
    private static final class CountingStream extends ByteArrayInputStream {

        private final int piece;
        private int handedOut;

        CountingStream(byte[] bytes, int piece) {
            super(bytes);
            this.piece = piece;
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            int read = super.read(target, offset, Math.min(length, piece));
            handedOut += Math.max(0, read);
            return read;
        }
    }
}
