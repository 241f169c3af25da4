package dev.frontmatter.benchmark;

import dev.frontmatter.InvalidFrontMatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The documents to measure with, in named sets.
 *
 * @param articles the sets that all ways of reading are compared on
 * @param sizes the same kind of front matter in sizes from 1 kB to 1 MB
 * @param bodies short articles with bodies of some size
 */
record Corpus(Map<String, List<Sample>> articles, Map<String, List<Sample>> sizes, Map<String, List<Sample>> bodies) {

    private static final long SEED = 20260314;

    /** What is said to be measured: a folder, or generated articles. */
    static Corpus of(Settings settings) throws IOException {
        Path folder = settings.corpus();
        return new Corpus(folder == null ? generated(settings.quick()) : read(folder), inSizes(), withBodies());
    }

    private static Map<String, List<Sample>> generated(boolean asciiOnly) {
        Map<String, List<Sample>> sets = new LinkedHashMap<>();
        sets.put("short", articles(Vocabulary.ASCII, 512, 0));
        sets.put("related", articles(Vocabulary.ASCII, 128, 39));
        if (!asciiOnly) {
            sets.put("short-unicode", articles(Vocabulary.UNICODE, 512, 0));
            sets.put("related-unicode", articles(Vocabulary.UNICODE, 128, 35));
        }
        return sets;
    }

    /** From 30 to 50 related articles where there are 40 on average. */
    private static List<Sample> articles(Vocabulary vocabulary, int count, int related) {
        ArticleWriter writer = new ArticleWriter(vocabulary, SEED);
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int more = related == 0 ? 0 : i % 21 - 10;
            samples.add(Sample.of("article " + i, writer.article(related + more), "\n"));
        }
        return samples;
    }

    private static Map<String, List<Sample>> inSizes() {
        Map<String, List<Sample>> sets = new LinkedHashMap<>();
        sets.put("1 kB", sized(1_000, 128));
        sets.put("10 kB", sized(10_000, 64));
        sets.put("100 kB", sized(100_000, 8));
        sets.put("1 MB", sized(1_000_000, 2));
        return sets;
    }

    private static List<Sample> sized(int bytes, int count) {
        ArticleWriter writer = new ArticleWriter(Vocabulary.ASCII, SEED);
        return Stream.generate(() -> Sample.of(bytes + " bytes", writer.articleOf(bytes), ""))
                .limit(count)
                .toList();
    }

    private static Map<String, List<Sample>> withBodies() {
        Map<String, List<Sample>> sets = new LinkedHashMap<>();
        sets.put("body-none", withBody(0, 16));
        sets.put("body-5 kB", withBody(5_000, 16));
        sets.put("body-1 MB", withBody(1_000_000, 16));
        return sets;
    }

    private static List<Sample> withBody(int bytes, int count) {
        ArticleWriter articles = new ArticleWriter(Vocabulary.ASCII, SEED);
        String body = new ArticleWriter(Vocabulary.ASCII, SEED + 1).body(bytes);
        return Stream.generate(() -> Sample.of("body of " + bytes, articles.article(0), body))
                .limit(count)
                .toList();
    }

    /** Every article of a folder that reads without an error; those of each folder in it are a set of their own. */
    private static Map<String, List<Sample>> read(Path folder) throws IOException {
        Map<String, List<Sample>> sets = new LinkedHashMap<>();
        int refused = 0;
        List<Path> files;
        try (Stream<Path> paths = Files.walk(folder)) {
            files = paths.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            try {
                Path name = folder.relativize(file);
                Sample sample = Sample.of(name.toString(), Files.readAllBytes(file));
                String set = name.getNameCount() == 1
                        ? "the folder"
                        : name.getName(0).toString();
                sets.computeIfAbsent(set, none -> new ArrayList<>()).add(sample);
            } catch (InvalidFrontMatterException e) {
                refused++;
            }
        }
        if (sets.isEmpty()) {
            throw new IllegalArgumentException("no articles under " + folder + ", only " + refused + " other files");
        }
        if (refused > 0) {
            System.err.println(refused + " files of " + files.size() + " are no valid articles and are left out");
        }
        return sets;
    }
}
