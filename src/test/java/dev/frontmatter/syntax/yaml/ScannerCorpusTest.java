package dev.frontmatter.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.testing.Mutations;
import dev.frontmatter.testing.SharedFolder;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tokenizer.Segments;
import dev.frontmatter.tokenizer.Tokenizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * On real files, and on the cases of the YAML test suite, {@link BlockYamlScanner} reads what the engine reads; and of
 * real files it leaves few to the engine. See {@link SharedFolder}.
 */
class ScannerCorpusTest {

    private static final String OPENING = "---\n";
    private static final int MUTATIONS_OF_A_CASE = 20;

    @Test
    void scansEveryArticle() throws IOException {
        assertThat(leftToTheEngine(yamlFiles("corpus/news"))).isEmpty();
        assertThat(leftToTheEngine(yamlFiles("corpus/news-with-related"))).isEmpty();
    }

    @Test
    void scansNearlyEveryFileOfStrangers() throws IOException {
        List<Segments> wild = yamlFiles("corpus/wild");

        assertThat(leftToTheEngine(wild)).hasSizeLessThanOrEqualTo(wild.size() * 3 / 100);
    }

    @Test
    void readsOtherFilesAsTheEngineDoes() throws IOException {
        List<Segments> others = yamlFiles("corpus/other");

        assertThat(leftToTheEngine(others)).hasSizeLessThan(others.size());
    }

    @Test
    void readsTheCasesOfTheSuiteAsTheEngineDoes() throws IOException {
        List<Segments> cases = suite();

        assertThat(cases).hasSizeGreaterThan(700);
        // The suite is about what is rare in YAML.
        assertThat(cases.size() - leftToTheEngine(cases).size()).isGreaterThan(80);
    }

    @Test
    void readsMutationsOfTheSuiteAsTheEngineDoes() throws IOException {
        List<Segments> cases = suite();
        Random random = new Random(1);
        List<Segments> mutations = new ArrayList<>();
        byte[] other = {};
        for (Segments segments : cases) {
            byte[] yaml = segments.source().text(segments.frontMatter()).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < MUTATIONS_OF_A_CASE; i++) {
                byte[] mutation = Mutations.of(yaml, other, random);
                mutations.add(fenced("mutation of " + segments.source(), new String(mutation, StandardCharsets.UTF_8)));
            }
            other = yaml;
        }

        assertThat(mutations.size() - leftToTheEngine(mutations).size()).isGreaterThan(500);
    }

    /** Those that the scanner gives up; it is an error if it reads one in another way than the engine. */
    private static List<Source> leftToTheEngine(List<Segments> documents) {
        return documents.stream()
                .filter(document -> !BothWays.agree(document.source(), document.frontMatter(), Limits.defaults()))
                .map(Segments::source)
                .toList();
    }

    private static List<Segments> yamlFiles(String folder) throws IOException {
        List<Segments> files = new ArrayList<>();
        for (Path file : filesIn(folder)) {
            Segments segments = Tokenizer.split(Source.of(file), Limits.defaults());
            if (segments.format().equals(Optional.of(Format.YAML))) {
                files.add(segments);
            }
        }
        assertThat(files).isNotEmpty();
        return files;
    }

    /** The cases of the YAML test suite as front matter, each on its own, and as the value of a key. */
    private static List<Segments> suite() throws IOException {
        List<Segments> cases = new ArrayList<>();
        for (Path file : filesIn("yaml-test-suite")) {
            if (file.endsWith("in.yaml")) {
                String text = Files.readString(file);
                String yaml = text.startsWith(OPENING) ? text.substring(OPENING.length()) : text;
                String name = file.getParent().toString();
                cases.add(fenced(name, yaml));
                cases.add(fenced(name + " as a value", "key:\n" + yaml.indent(1)));
            }
        }
        return cases;
    }

    private static Segments fenced(String name, String yaml) throws IOException {
        return Tokenizer.split(Source.ofText(name, OPENING + yaml + "\n---\n"), Limits.defaults());
    }

    private static List<Path> filesIn(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(SharedFolder.resolve(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
