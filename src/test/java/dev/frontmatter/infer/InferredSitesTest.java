package dev.frontmatter.infer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generated sites with planted outliers: all of them are found and none is invented, and all other files pass.
 * {@code -Dfrontmatter.sites=100} makes more of them.
 */
class InferredSitesTest {

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("frontmatter.sites", 12));
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("seeds")
    void outliersAreFoundAndNoneIsInvented(int seed) throws IOException {
        GeneratedSite generated = new GeneratedSite(seed);
        InferredSite site = infer(generated, InferenceOptions.defaults());
        Set<String> found = site.collections().stream()
                .flatMap(collection -> collection.outliers().stream())
                .map(outlier -> outlier.kind() + " " + outlier.path() + " " + outlier.pointer())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(generated.planted());
        assertThat(site.collections().stream().map(InferredCollection::name))
                .as("collections")
                .containsExactlyInAnyOrderElementsOf(generated.collections());
        Set<String> refused = new TreeSet<>();
        for (InferredCollection collection : site.collections()) {
            refused.addAll(refused(collection, generated));
        }
        assertThat(refused).isEqualTo(generated.filesWithOutliers());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOutcomeDependsOnTheFilesAlone(int seed) {
        InferredSite one = infer(new GeneratedSite(seed), InferenceOptions.defaults());
        InferredSite other = infer(new GeneratedSite(seed), InferenceOptions.defaults());
        assertThat(one.collections().stream().map(InferredCollection::jsonSchema))
                .containsExactlyElementsOf(other.collections().stream()
                        .map(InferredCollection::jsonSchema)
                        .toList());
    }

    static InferredSite infer(GeneratedSite site, InferenceOptions options) {
        Inference inference = Inference.ofCollections(options);
        FrontMatterReader<Map<String, @Nullable Object>> reader = FrontMatter.untyped();
        site.files().forEach((path, text) -> inference.add(path, reader.readText(text)));
        return inference.finish("site");
    }

    private Set<String> refused(InferredCollection collection, GeneratedSite site) throws IOException {
        Path schema = Files.writeString(folder.resolve(collection.name() + ".json"), collection.jsonSchema());
        FrontMatterReader<?> reader = FrontMatter.untyped().withJsonSchema(schema);
        Set<String> refused = new HashSet<>();
        site.files().forEach((path, text) -> {
            if (path.startsWith(collection.name() + "/")
                    && !reader.validateText(text).isEmpty()) {
                refused.add(path);
            }
        });
        return refused;
    }
}
