package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.article.Article;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.testing.CommonYaml;
import dev.frontmatter.testing.Documents;
import dev.frontmatter.testing.Mutations;
import dev.frontmatter.testing.Pick;
import dev.frontmatter.testing.Samples;
import dev.frontmatter.testing.TreeText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever a document is changed to, a reader answers what {@link PlainReader} does: the same tree, segments, diagnostics
 * and data. The long form takes some minutes:
 *
 * <pre>mvn test -Dtest=ReadingEqualityTest -Dfrontmatter.mutations=1000000</pre>
 */
class ReadingEqualityTest {

    private static final int MUTATIONS = Integer.getInteger("frontmatter.mutations", 2_000);

    /** They share the readers, and so the scanners. */
    private static final int THREADS = 4;

    private static final List<String> FENCES =
            List.of("---\n", "---", "...\n", "\n---\n", "--- \t\n", "---\r\n", "----\n", "--- x\n", "\r", "\r\n");

    private static final List<Pair> PAIRS = pairs();

    /** A reader, and the plain one that it must equal. */
    private static final class Pair {

        final FrontMatterReader<?> reader;
        final DocumentParser parser;
        final PlainReader plain;

        <T> Pair(FrontMatterReader<T> reader, Class<?> type, Limits limits, UnknownKeys unknownKeys, boolean withBody) {
            FrontMatterReader<T> set = reader.withLimits(limits).withUnknownKeys(unknownKeys);
            this.reader = withBody ? set : set.withoutBody();
            this.parser = this.reader.parser();
            this.plain = new PlainReader(type, limits, unknownKeys, withBody);
        }

        Answer read(Source source) throws IOException {
            ReadResult<?> result = reader.tryRead(source);
            String tree = "";
            String segments;
            try (ParsedDocument parsed = parser.parse(source)) {
                segments = Answer.segments(parsed.segments());
                tree = parsed.hasTree() ? TreeText.of(parsed.tree()) : "";
            }
            Object data = result.document().map(Object.class::cast).isPresent()
                    ? result.document().get().data()
                    : null;
            result.document().ifPresent(document -> {
                assertThat(Answer.segments(document.segments())).isEqualTo(segments);
                assertThat(document.span("")).isPresent();
            });
            return new Answer(data, segments, tree, result.diagnostics());
        }
    }

    private static List<Pair> pairs() {
        Limits usual = Limits.defaults();
        List<Pair> pairs = new ArrayList<>(List.of(
                new Pair(FrontMatter.untyped(), Object.class, usual, UnknownKeys.ERROR, true),
                new Pair(FrontMatter.untyped(), Object.class, usual, UnknownKeys.ERROR, false),
                new Pair(FrontMatter.untyped(), Object.class, small(), UnknownKeys.ERROR, true),
                new Pair(FrontMatter.reader(Article.class), Article.class, usual, UnknownKeys.ERROR, true),
                new Pair(FrontMatter.reader(Article.class), Article.class, usual, UnknownKeys.WARN, true),
                new Pair(FrontMatter.reader(Article.class), Article.class, usual, UnknownKeys.IGNORE, false)));
        for (Class<?> type : Samples.RECORDS) {
            pairs.add(new Pair(FrontMatter.reader(type), type, usual, UnknownKeys.WARN, true));
        }
        return List.copyOf(pairs);
    }

    private static Limits small() {
        return Limits.defaults()
                .withFrontMatterBytes(300)
                .withDepth(3)
                .withValues(20)
                .withScalarBytes(40)
                .withNumberDigits(4);
    }

    @Test
    void readsAllAsThePlainWayDoes() throws Exception {
        List<byte[]> files = files();
        for (byte[] file : files) {
            for (Pair pair : PAIRS.subList(0, 4)) {
                assertEqualAnswers(pair, file);
            }
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Integer>> valid = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Random random = new Random(thread);
                valid.add(threads.submit(() -> readMutations(MUTATIONS / THREADS, files, random)));
            }
            int sum = 0;
            for (Future<Integer> count : valid) {
                sum += count.get();
            }
            assertThat(sum).as("valid of %d", MUTATIONS).isGreaterThan(MUTATIONS / 20);
            if (MUTATIONS > 100_000) {
                System.out.printf("%,d mutations, of which %,d were valid%n", MUTATIONS, sum);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Returns how many of the mutations are valid. */
    private static int readMutations(int count, List<byte[]> files, Random random) throws IOException {
        int valid = 0;
        for (int i = 0; i < count; i++) {
            int index = random.nextInt(PAIRS.size());
            byte[] document = document(index, files, random);
            byte[] mutation = Pick.chance(random, 8) ? document : changed(document, Pick.of(random, files), random);
            valid += assertEqualAnswers(PAIRS.get(index), mutation) ? 1 : 0;
        }
        return valid;
    }

    private static byte[] document(int pair, List<byte[]> files, Random random) {
        int record = pair - (PAIRS.size() - Samples.RECORDS.size());
        String yaml = record < 0
                ? CommonYaml.document(random)
                : Documents.of(Samples.RECORDS.get(record), random).write();
        if (record < 0 && random.nextBoolean()) {
            return Pick.of(random, files);
        }
        return (yaml.startsWith("---") ? yaml : "---\n" + yaml + Pick.of(random, FENCES) + "body\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Changes text as slips do, lines as fences are mistaken, and bytes so that they are no text. */
    private static byte[] changed(byte[] document, byte[] other, Random random) {
        return switch (document.length == 0 ? 2 : random.nextInt(6)) {
            case 0 -> {
                byte[] bytes = document.clone();
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                yield bytes;
            }
            case 1 -> {
                String text = new String(document, StandardCharsets.ISO_8859_1);
                int line = text.indexOf('\n', random.nextInt(text.length())) + 1;
                yield (text.substring(0, line) + Pick.of(random, FENCES) + text.substring(line))
                        .getBytes(StandardCharsets.ISO_8859_1);
            }
            default -> Mutations.of(document, other, random);
        };
    }

    /** Returns whether there is data. */
    private static boolean assertEqualAnswers(Pair pair, byte[] bytes) throws IOException {
        Source source = Source.wrap("document", bytes);
        Answer plain = pair.plain.read(source);
        Answer answer = pair.read(source);
        // AssertJ would make the description also where all is well.
        if (!answer.equals(plain)) {
            assertThat(answer)
                    .as("%s", new String(bytes, StandardCharsets.UTF_8))
                    .isEqualTo(plain);
        }
        List<Diagnostic> validated = pair.reader.validate(source);
        if (!validated.equals(plain.diagnostics())) {
            assertThat(validated)
                    .as("%s", new String(bytes, StandardCharsets.UTF_8))
                    .isEqualTo(plain.diagnostics());
        }
        if (plain.data() instanceof Map<?, ?> map) {
            assertThat(String.valueOf(answer.data())).isEqualTo(map.toString());
        }
        return plain.data() != null;
    }

    private static List<byte[]> files() throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(Path.of("testdata"))) {
            for (Path path : paths.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .collect(Collectors.toList())) {
                files.add(Files.readAllBytes(path));
            }
        }
        assertThat(files).hasSizeGreaterThan(50);
        return files;
    }
}
