package dev.frontmatter;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.input.InputSource;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tokenizer.Segments;
import dev.frontmatter.tokenizer.Tokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an input comes from, going past a limit ends the same way. */
class InputLimitsTest {

    @TempDir
    Path folder;

    /** A document that is too much, and for what. */
    record TooMuch(String rule, Limits limits, String text) {

        @Override
        public String toString() {
            return rule + " " + text.length();
        }
    }

    static Stream<TooMuch> tooMuch() {
        Limits limits = Limits.defaults();
        String body = "---\ntitle: x\n---\n" + "b\u00f6dy\n".repeat(10_000);
        return Stream.of(
                new TooMuch("source/limit-document", limits.withDocumentBytes(100), body),
                new TooMuch("source/limit-document", limits.withDocumentBytes(8192), body),
                new TooMuch("source/limit-document", limits.withDocumentBytes(8193), body),
                new TooMuch("source/limit-document", limits.withDocumentBytes(30_000), body),
                new TooMuch("source/limit-document", limits.withDocumentBytes(10), "no front matter at all"),
                new TooMuch("source/limit-document", limits.withDocumentBytes(10), "---\nunclosed: x\n"),
                new TooMuch(
                        "source/limit-front-matter",
                        limits.withFrontMatterBytes(20),
                        "---\ntitle: " + "\u00e9".repeat(20_000) + "\n---\nbody\n"),
                new TooMuch("source/limit-depth", limits.withDepth(2), "---\na: [[b]]\n---\n"),
                new TooMuch("source/limit-values", limits.withValues(2), "---\na: 1\nb: 2\nc: 3\n---\n"),
                new TooMuch("source/limit-aliases", limits.withAliasText(3), "---\na: &a long text\nb: *a\n---\n"),
                new TooMuch("source/limit-scalar", limits.withScalarBytes(4), "---\na: \u00e9\u00e9\u00e9\n---\n"),
                new TooMuch("source/limit-number", limits.withNumberDigits(2), "---\na: 123\n---\n"));
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void a_text_bytes_a_stream_and_a_file_end_the_same_way(TooMuch tooMuch) throws IOException {
        FrontMatterReader<?> reader = FrontMatter.untyped().withLimits(tooMuch.limits());
        List<String> fromText = words(reader.tryReadText(tooMuch.text()).diagnostics());

        assertThat(fromText).singleElement().asString().contains(tooMuch.rule());
        for (ReadResult<?> result : everyWay(reader, tooMuch.text())) {
            assertThat(words(result.diagnostics())).isEqualTo(fromText);
        }
    }

    @Test
    void language_tags_are_bounded_by_how_many_differ() {
        record Page(List<Locale> languages, Map<Locale, String> titles) {}
        FrontMatterReader<Page> reader = FrontMatter.reader(Page.class);
        String tags =
                IntStream.range(0, 1_000).mapToObj(i -> "en-v" + (1_000 + i)).collect(joining(", "));

        assertThat(reader.tryReadText("---\nlanguages: [" + tags + ", " + tags + "]\ntitles: {en-v1000: x}\n---\n")
                        .diagnostics())
                .isEmpty();
        for (String oneMore :
                List.of("languages: [" + tags + ", de]\ntitles: {}", "languages: [" + tags + "]\ntitles: {de: x}")) {
            assertThat(words(reader.tryReadText("---\n" + oneMore + "\n---\n").diagnostics()))
                    .singleElement()
                    .asString()
                    .contains("source/limit-values", "no more than 1000 different language tags");
        }
    }

    @Test
    void a_stream_takes_little_more_memory_than_what_is_wanted_of_it() throws IOException {
        int wanted = (1 << 20) + 1;
        Source source = Source.of("endless", new InputStream() {
            @Override
            public int read() {
                return 'y';
            }
        });

        InputSource.of(source).load(wanted);

        assertThat(source.bytes()).hasSize(wanted);
    }

    @Test
    void a_document_that_is_just_not_too_large_is_read() throws IOException {
        String text = "---\ntitle: x\n---\nb\u00f6dy";
        int size = text.getBytes(StandardCharsets.UTF_8).length;
        FrontMatterReader<?> reader =
                FrontMatter.untyped().withLimits(Limits.defaults().withDocumentBytes(size));

        for (ReadResult<?> result : everyWay(reader, text)) {
            assertThat(result.orThrow().body()).isEqualTo("b\u00f6dy");
        }
    }

    @Test
    void a_reader_without_bodies_does_not_mind_the_size_of_the_body() throws IOException {
        String text = "---\ntitle: x\n---\n" + "body\n".repeat(10_000);
        FrontMatterReader<?> reader =
                FrontMatter.untyped().withoutBody().withLimits(Limits.defaults().withDocumentBytes(100));

        for (ReadResult<?> result : everyWay(reader, text)) {
            assertThat(result.orThrow().data()).isEqualTo(Map.of("title", "x"));
        }
    }

    /** What a pipe hands over at once is chance, and so is how far a reader without bodies has read. */
    @Test
    void a_reader_without_bodies_says_the_same_however_the_input_comes_in() throws IOException {
        List<String> beginnings = List.of(
                "text\n",
                "----\n",
                "---x\n",
                "\n\n---\n",
                "---\n",
                "+++\n",
                "{ x\n",
                "{\"a\": 1} x\n",
                "---\na: b\n---\n");
        FrontMatterReader<?> reader = FrontMatter.untyped().withoutBody();
        for (String beginning : beginnings) {
            for (int malformed : new int[] {20, 5_000, 8_190, 8_191, 8_192, 15_000, 29_000}) {
                byte[] bytes = (beginning + "\u00e9: y\n".repeat(6_000)).getBytes(StandardCharsets.UTF_8);
                bytes[malformed] = (byte) 0xFF;
                List<String> whole =
                        words(reader.tryRead(Source.of("bytes", bytes)).diagnostics());
                for (Source source : everySource(bytes, Limits.defaults())) {
                    assertThat(words(reader.tryRead(source).diagnostics()))
                            .as("%s with a malformed byte at %d, from %s", beginning, malformed, source)
                            .isEqualTo(whole);
                }
            }
        }
    }

    @Test
    void a_data_file_past_its_limit_is_not_blamed_for_where_it_was_cut() throws IOException {
        for (int before = 0; before < 4; before++) {
            byte[] bytes = ("a".repeat(before) + ": " + "\u00e9\u20ac\ud83d\ude00".repeat(4_000))
                    .getBytes(StandardCharsets.UTF_8);
            for (int limit : new int[] {7, 8, 9, 8190, 8191, 8192, 8193}) {
                FrontMatterReader<?> reader =
                        FrontMatter.untyped().withLimits(Limits.defaults().withFrontMatterBytes(limit));
                List<String> whole = words(reader.withoutFences(Format.YAML)
                        .tryRead(Source.of("a.yml", bytes))
                        .diagnostics());
                InputStream stream = new ByteArrayInputStream(bytes);

                assertThat(whole).singleElement().asString().contains("source/limit-front-matter");
                assertThat(words(reader.withoutFences(Format.YAML)
                                .tryRead(Source.of("a.yml", stream))
                                .diagnostics()))
                        .isEqualTo(whole);
            }
        }
    }

    /** A data file has two limits: the smaller one decides, however much of the file was read. */
    @Test
    void a_data_file_past_both_limits_ends_the_same_way() throws IOException {
        byte[] bytes = ("a: " + "\u00e9".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
        int[] sizes = {5, 100, 8191, 8192, 8193, 20_000};
        for (int document : sizes) {
            for (int frontMatter : sizes) {
                Limits limits = Limits.defaults().withDocumentBytes(document).withFrontMatterBytes(frontMatter);
                String rule = document <= frontMatter ? "source/limit-document" : "source/limit-front-matter";
                for (FrontMatterReader<?> each :
                        List.of(FrontMatter.untyped(), FrontMatter.untyped().withoutBody())) {
                    FrontMatterReader<?> reader = each.withLimits(limits);
                    for (Source source : everySource(bytes, limits)) {
                        assertThat(words(reader.withoutFences(Format.YAML)
                                        .tryRead(source)
                                        .diagnostics()))
                                .containsExactly(rule + " 1:1 the file must be no larger than "
                                        + Math.min(document, frontMatter) + " bytes");
                    }
                }
            }
        }
    }

    @Test
    void of_a_data_file_no_more_is_read_than_its_limits_allow() throws IOException {
        Limits limits = Limits.defaults().withDocumentBytes(100).withFrontMatterBytes(Integer.MAX_VALUE);
        Endless endless = new Endless();

        ReadResult<?> result = FrontMatter.untyped()
                .withLimits(limits)
                .withoutFences(Format.YAML)
                .tryRead(Source.of("endless", endless));

        assertThat(words(result.diagnostics())).singleElement().asString().startsWith("source/limit-document");
        assertThat(endless.given).isLessThan(10_000);
    }

    /** The beginning of a file is not the file, whatever the reader's own limits are. */
    @Test
    void a_file_that_was_opened_within_smaller_limits_is_not_taken_for_whole() throws IOException {
        String text = "---\ntitle: x\n---\n" + "body\n".repeat(10_000);
        Path file = Files.writeString(folder.resolve("file.md"), text);
        for (int bound : new int[] {1, 20, 8_191, 8_192, 8_193, 40_000}) {
            Source source = Source.of(file, Limits.defaults().withDocumentBytes(bound));
            String expected = "source/limit-document 1:1 the file must be no larger than " + bound + " bytes";

            for (FrontMatterReader<?> reader :
                    List.of(FrontMatter.untyped(), FrontMatter.untyped().withoutBody())) {
                assertThat(words(reader.tryRead(source).diagnostics())).containsExactly(expected);
                assertThat(words(reader.validate(source))).containsExactly(expected);
                assertThat(words(reader.withoutFences(Format.YAML)
                                .tryRead(source)
                                .diagnostics()))
                        .containsExactly(expected);
            }
            assertThat(words(FrontMatter.split(source).diagnostics())).containsExactly(expected);
        }
        Source whole = Source.of(file, Limits.defaults());
        assertThat(FrontMatter.untyped().read(whole).body()).hasSize(50_000);
        assertThat(FrontMatter.split(whole).diagnostics()).isEmpty();
    }

    @Test
    void a_huge_file_costs_nothing() throws IOException {
        Path huge = folder.resolve("huge.md");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.write("---\ntitle: x\n---\n".getBytes(StandardCharsets.UTF_8));
            file.setLength(3L << 30);
        }

        try (Stream<ReadResult<Map<String, Object>>> results =
                FrontMatter.untyped().walk(folder)) {
            ReadResult<?> result = results.toList().get(0);

            assertThat(words(result.diagnostics()))
                    .containsExactly("source/limit-document 1:1 the file must be no larger than 67108864 bytes");
            assertThat(result.source().bytes().length).isLessThan(10_000);
        }
    }

    /** A stream without an end is one too, whatever splits it. */
    @Test
    void what_is_split_is_bounded_like_what_is_read() throws IOException {
        String expected = "source/limit-document 1:1 the file must be no larger than ";
        Limits limits = Limits.defaults().withDocumentBytes(100);
        Endless endless = new Endless();

        assertThat(words(
                        FrontMatter.split(Source.of("endless", endless), limits).diagnostics()))
                .containsExactly(expected + "100 bytes");
        assertThat(endless.given).isLessThan(10_000);
        byte[] bytes = ("---\ntitle: x\n---\n" + "body\n".repeat(10_000)).getBytes(StandardCharsets.UTF_8);
        for (Source source : everySource(bytes, limits)) {
            Segments segments = FrontMatter.split(source, limits);
            assertThat(words(segments.diagnostics())).containsExactly(expected + "100 bytes");
            assertThat(segments.hasFrontMatter()).isFalse();
        }
        for (Source source : everySource(bytes, limits.withDocumentBytes(bytes.length))) {
            Segments segments = FrontMatter.split(source, limits.withDocumentBytes(bytes.length));
            assertThat(segments.diagnostics()).isEmpty();
            assertThat(segments.body().length()).isEqualTo(50_000);
        }
    }

    @Test
    void without_limits_the_default_ones_hold() throws IOException {
        int most = Limits.defaults().documentBytes();
        String expected = "source/limit-document 1:1 the file must be no larger than " + most + " bytes";
        Path huge = folder.resolve("huge.md");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.write("---\ntitle: x\n---\n".getBytes(StandardCharsets.UTF_8));
            file.setLength(3L << 30);
        }

        Source source = Source.of(huge);
        assertThat(source.bytes().length).isLessThan(10_000);
        assertThat(words(FrontMatter.split(source).diagnostics())).containsExactly(expected);
        assertThat(words(Tokenizer.split(source).diagnostics())).containsExactly(expected);
        assertThat(words(FrontMatter.untyped().tryRead(source).diagnostics())).containsExactly(expected);
        try (InputStream in = Files.newInputStream(huge)) {
            Source stream = Source.of("stream", in);
            assertThat(words(FrontMatter.split(stream).diagnostics())).containsExactly(expected);
            assertThat(stream.length()).isLessThan(most + 10_000);
        }
    }

    /** What a reader without bodies read is the beginning of the file, and others read on. */
    @Test
    void a_source_that_was_not_read_to_its_end_is_read_on() throws IOException {
        String text = "---\ntitle: x\n---\n" + "body\n".repeat(10_000);
        Path file = Files.writeString(folder.resolve("file.md"), text);
        FrontMatterReader<?> beginnings = FrontMatter.untyped().withoutBody();

        Source source = beginnings.tryRead(file).source();
        assertThat(source.length()).isLessThan(text.length());
        assertThat(beginnings.tryRead(source).document()).isPresent();
        assertThat(source.length()).isLessThan(text.length());
        assertThat(FrontMatter.untyped().read(source).body()).hasSize(50_000);
        Files.delete(file);
        assertThat(FrontMatter.split(source).body().length()).isEqualTo(50_000);
    }

    @Test
    void a_source_is_read_on_within_limits() throws IOException {
        Path file = Files.writeString(folder.resolve("file.md"), "---\ntitle: x\n---\n" + "body\n".repeat(10_000));
        Source source = FrontMatter.untyped().withoutBody().tryRead(file).source();
        Limits limits = Limits.defaults().withDocumentBytes(20_000);

        assertThat(words(
                        FrontMatter.untyped().withLimits(limits).tryRead(source).diagnostics()))
                .containsExactly("source/limit-document 1:1 the file must be no larger than 20000 bytes");
        assertThat(source.length()).isLessThan(30_000);
        assertThat(FrontMatter.untyped().read(source).body()).hasSize(50_000);
    }

    @Test
    void the_beginning_of_a_file_that_changed_or_is_gone_is_not_taken_for_the_file() throws IOException {
        String text = "---\ntitle: x\n---\n" + "body\n".repeat(10_000);
        Path file = Files.writeString(folder.resolve("file.md"), text);
        FrontMatterReader<?> beginnings = FrontMatter.untyped().withoutBody();
        Source source = beginnings.tryRead(file).source();

        Files.writeString(file, text.replace("title: x", "title: y"));
        assertThatIOException().isThrownBy(() -> FrontMatter.split(source)).withMessageContaining("was changed");
        Files.delete(file);
        assertThatIOException().isThrownBy(() -> FrontMatter.split(source)).withMessageContaining("file.md");
        Files.writeString(file, text);
        assertThat(FrontMatter.split(source).body().length()).isEqualTo(50_000);

        Source stream = Source.of("stream", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(beginnings.tryRead(stream).document()).isPresent();
        InputSource.of(stream).stop();
        assertThat(beginnings.tryRead(stream).document()).isPresent();
        assertThatIOException()
                .isThrownBy(() -> FrontMatter.untyped().tryRead(stream))
                .withMessageContaining("stream: only its beginning was read");
    }

    @Test
    void limits_are_values() {
        Limits limits = Limits.defaults();

        assertThat(limits.withDepth(3)).isEqualTo(limits.withDepth(3)).hasSameHashCodeAs(limits.withDepth(3));
        assertThat(limits.withDepth(3)).isNotEqualTo(limits);
        assertThat(limits.withDocumentBytes(7).withDepth(3))
                .hasToString("Limits[documentBytes=7, frontMatterBytes=1048576, depth=3, values=100000,"
                        + " aliasText=1048576, scalarBytes=1048576, numberDigits=1000, diagnostics=1000]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits.withDocumentBytes(0))
                .withMessage("documentBytes must be at least 1, not 0");
    }

    private List<Source> everySource(byte[] bytes, Limits limits) throws IOException {
        return List.of(
                Source.of("bytes", bytes),
                Source.of("stream", new ByteArrayInputStream(bytes)),
                Source.of("slow", new Slow(bytes)),
                Source.of(Files.write(folder.resolve("file.yml"), bytes)),
                Source.of(folder.resolve("file.yml"), limits),
                Source.of(folder.resolve("file.yml"), limits.withDocumentBytes(bytes.length)));
    }

    private List<ReadResult<?>> everyWay(FrontMatterReader<?> reader, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<ReadResult<?>> results = new ArrayList<>();
        results.add(reader.tryReadText(text));
        results.add(reader.tryRead(Source.of("bytes", bytes)));
        results.add(reader.tryRead(Source.of("stream", new ByteArrayInputStream(bytes))));
        results.add(reader.tryRead(Source.of("slow", new Slow(bytes))));
        results.add(reader.tryRead(Files.write(folder.resolve("file.md"), bytes)));
        return results;
    }

    /** The diagnostics without the name of their input. */
    private static List<String> words(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.rule() + " " + diagnostic.start() + " " + diagnostic.message())
                .toList();
    }

    /** A stream that has no end, and counts what it gives. */
    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return 'x';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (given > 1 << 24) {
                throw new AssertionError("read on and on");
            }
            Arrays.fill(bytes, offset, offset + length, (byte) 'x');
            given += length;
            return length;
        }
    }

    /** A stream that gives three bytes at a time. */
    private static final class Slow extends ByteArrayInputStream {

        Slow(byte[] bytes) {
            super(bytes);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            return super.read(bytes, offset, Math.min(3, length));
        }
    }
}
