package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontmatter.article.Article;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One reader for all threads and all time: it answers each the same, and keeps nothing of what it read. */
@Tag("long")
class SharedReaderTest {

    private static final int THREADS = 8;

    /** {@code -Dfrontmatter.reads=1000000} reads as often as that. */
    private static final int READS = Integer.getInteger("frontmatter.reads", 10_000);

    /** Less than a hundred bytes for each of the reads, and more than what a JVM does on its own. */
    private static final long MOST_GROWTH = 1 << 20;

    private static final FrontMatterReader<Article> ARTICLES = FrontMatter.reader(Article.class);
    private static final FrontMatterReader<?> UNTYPED = FrontMatter.untyped();

    @Test
    void threads_get_what_one_thread_gets() throws Exception {
        List<Source> sources = sources();
        List<String> expected = sources.stream().map(SharedReaderTest::answer).toList();

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> answers = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                // Half of them in one order, so that they read the same at the same time; the others each in its own.
                int seed = thread < THREADS / 2 ? 0 : thread;
                answers.add(threads.submit(() -> answersInOrderOf(seed, sources)));
            }
            for (Future<List<String>> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> answersInOrderOf(int seed, List<Source> sources) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, sources.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        List<String> answers = new ArrayList<>(Collections.nCopies(sources.size(), ""));
        for (int index : order) {
            answers.set(index, answer(sources.get(index)));
        }
        return answers;
    }

    private static String answer(Source source) {
        try {
            ReadResult<Article> result = ARTICLES.tryRead(source);
            return result.document()
                            .map(document -> document.data() + document.body())
                            .orElse("")
                    + result.diagnostics().stream().map(DiagnosticText::of).collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Source> sources() throws IOException {
        List<Source> sources = new ArrayList<>();
        for (String folder : List.of("valid", "invalid")) {
            try (Stream<Path> files = Files.list(Path.of("testdata", folder))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                    sources.add(Source.of(file));
                }
            }
        }
        assertThat(sources).hasSizeGreaterThan(50);
        return sources;
    }

    @Test
    void reading_on_and_on_leaves_nothing_behind() throws Exception {
        readInThreads(2_000, 0);
        long before = liveBytes();
        List<WeakReference<Object>> read = readInThreads(READS, 100);
        long after = liveBytes();

        assertThat(after - before).as("growth in bytes over %d reads", READS).isLessThan(MOST_GROWTH);
        assertThat(read)
                .hasSize(200 * THREADS)
                .allSatisfy(reference -> assertThat(reference.get()).isNull());
    }

    /** Some threads read so many documents together; of each, some of the last ones are told. */
    private static List<WeakReference<Object>> readInThreads(int count, int some) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<WeakReference<Object>>>> futures = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread * count;
                futures.add(threads.submit(() -> readMany(first, count / THREADS, some)));
            }
            List<WeakReference<Object>> read = new ArrayList<>();
            for (Future<List<WeakReference<Object>>> future : futures) {
                read.addAll(future.get());
            }
            return read;
        } finally {
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    /**
     * Reads documents that are all different: right ones, wrong ones that only the engine reads, and now and then a large
     * one, with texts of its own and with keys that nobody has met.
     */
    private static List<WeakReference<Object>> readMany(int first, int count, int some) throws IOException {
        String right = Files.readString(Path.of("testdata/valid/with-images.md"));
        List<WeakReference<Object>> last = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = first + i;
            String text = right.replaceFirst("title: ", "title: number " + number + " ");
            String document = i % 2 == 0 ? text : text.replaceFirst("\n", "\nkey" + number + ": &a" + number + " x\n");
            Source source = Source.ofText("number " + number, document);
            ReadResult<Article> result = ARTICLES.tryRead(source);
            assertThat(result.document().isPresent()).isEqualTo(i % 2 == 0);
            if (i % 500 == 0) {
                assertThat(UNTYPED.tryRead(large(number)).document()).isPresent();
            }
            if (i >= count - some) {
                last.add(new WeakReference<>(source));
                last.add(new WeakReference<>(result));
            }
        }
        return last;
    }

    /** Several hundred thousand bytes: nodes, texts that are made of escapes, and keys. */
    private static Source large(int number) {
        StringBuilder text = new StringBuilder("---\nlist:\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("- \"\\t").append(number).append("\"\n");
        }
        for (int i = 0; i < 200; i++) {
            text.append("key-").append(number).append('-').append(i).append(": x\n");
        }
        return Source.ofText("large " + number, text.append("---\n").toString());
    }

    /** The trees of both lay in the same arrays. */
    @Test
    void places_are_found_after_the_reader_has_read_on() {
        FrontMatterReader<?> reader = FrontMatter.untyped();
        Document<?> first = reader.readText("---\na: one\nb: two\n---\n");
        Document<?> second = reader.readText("---\nlonger: 1\nb: [x, y]\n---\n");

        assertThat(first.span("/b")).map(first.source()::text).contains("two");
        assertThat(second.span("/b/1")).map(second.source()::text).contains("y");
        assertThat(first.span("/longer")).isEmpty();
    }

    /** A check's report finds places in a tree that stays as it was, whatever the check reads meanwhile. */
    @Test
    void checks_may_read_with_the_reader_that_asks_them() {
        FrontMatterReader<?> plain = FrontMatter.untyped();
        FrontMatterReader<?> reader = FrontMatter.untyped().withCheck((document, report) -> {
            plain.readText("---\nz: other\ny: [other]\n---\n");
            report.error("my/rule", "/b", "is never right");
        });

        ReadResult<?> result = reader.tryReadText("---\na: one\nb: two\n---\n");

        assertThat(result.diagnostics())
                .extracting(diagnostic -> result.source().text(diagnostic.span()))
                .containsExactly("two");
    }

    /** A constructor that reads with the same reader takes another scanner. */
    @Test
    void constructors_may_read_with_the_reader_that_calls_them() {
        Outer outer = Outer.READER.readText("---\ntext: a\ntitle: b\n---\n").data();

        assertThat(outer).isEqualTo(new Outer("a", "b"));
    }

    record Outer(String text, String title) {

        static final FrontMatterReader<Outer> READER = FrontMatter.reader(Outer.class);

        Outer {
            if (!text.equals("inner")) {
                Outer inner =
                        READER.readText("---\ntitle: other\ntext: inner\n---\n").data();
                assertThat(inner.title()).isEqualTo("other");
            }
        }
    }

    @Test
    void a_place_in_bytes_that_were_changed_is_refused() throws IOException {
        byte[] bytes = "---\na: one\n---\n".getBytes(StandardCharsets.UTF_8);
        Document<?> document = FrontMatter.untyped().read(Source.wrap("changed.md", bytes));
        bytes[4] = 0;

        assertThatThrownBy(() -> document.span("/a"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the bytes of changed.md were changed after they were read");
    }

    private static long liveBytes() {
        long live = Long.MAX_VALUE;
        for (int round = 0; round < 4; round++) {
            System.gc();
            live = Math.min(
                    live,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return live;
    }
}
