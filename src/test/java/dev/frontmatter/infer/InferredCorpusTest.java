package dev.frontmatter.infer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.ReadResult;
import dev.frontmatter.source.ContentFiles;
import dev.frontmatter.testing.SharedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real folders, where there are some: every file passes what is learned of them, but for those with outliers. */
class InferredCorpusTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "news, 0",
        "handwritten/docs, 0",
        "handwritten/docs.scala-lang, 2",
        "handwritten/opensource.guide, 0",
        "handwritten/skills, 0",
        "handwritten/swift-org-website, 0",
        "handwritten/vite, 1",
        "handwritten/website, 7"
    })
    void everyFilePassesThatIsNoOutlier(String name, int outliers) throws IOException {
        Path corpus = SharedFolder.resolve("corpus/" + name);
        Map<String, Path> files = new TreeMap<>();
        Inference inference = Inference.ofOneCollection(InferenceOptions.defaults());
        try (Stream<ReadResult<Map<String, @Nullable Object>>> results =
                FrontMatter.untyped().walk(ContentFiles.defaults().in(corpus))) {
            results.forEach(result -> result.document().ifPresent(document -> {
                Path file = Path.of(result.source().name());
                String path = String.valueOf(file.getFileName());
                files.put(path, file);
                inference.add(path, document);
            }));
        }
        InferredCollection learned = inference.finish(name).collections().get(0);
        assertThat(learned.files()).isEqualTo(files.size()).isGreaterThan(10);
        assertThat(learned.outliers()).hasSize(outliers);
        Set<String> withOutliers =
                learned.outliers().stream().map(Outlier::path).collect(Collectors.toSet());

        Path schema = Files.writeString(folder.resolve("schema.json"), learned.jsonSchema());
        FrontMatterReader<?> bySchema =
                FrontMatter.untyped().withJsonSchema(schema).withoutBody();
        FrontMatterReader<?> byRecord =
                FrontMatter.reader(Compiled.of(learned.recordSource(), folder)).withoutBody();
        Set<String> refused = new TreeSet<>();
        Set<String> unread = new TreeSet<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            if (bySchema.tryRead(file.getValue()).document().isEmpty()) {
                refused.add(file.getKey());
            }
            if (byRecord.tryRead(file.getValue()).document().isEmpty()) {
                unread.add(file.getKey());
            }
        }
        assertThat(refused).isEqualTo(withOutliers);
        // A record takes a number for a text.
        assertThat(withOutliers).containsAll(unread);
    }
}
