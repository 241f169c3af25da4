package dev.frontmatter.infer;

import dev.frontmatter.Document;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Learns the schema of a folder's documents in one pass. What is kept are counts, a few examples and the places of what is
 * rare, within the bounds of the {@link InferenceOptions}, and no documents. The outcome depends on the documents and their
 * order alone.
 *
 * <pre>{@code
 * Inference inference = new Inference(InferenceOptions.defaults());
 * inference.add("posts/kelp.md", FrontMatter.untyped().read(Path.of("posts/kelp.md")));
 * InferredSite site = inference.finish("site");
 * }</pre>
 */
public final class Inference {

    private final InferenceOptions options;
    private final Grouping grouping;

    /**
     * Begins to learn of documents that may be of several collections.
     *
     * @param options the thresholds
     */
    public Inference(InferenceOptions options) {
        this(options, true);
    }

    private Inference(InferenceOptions options, boolean grouped) {
        this.options = Objects.requireNonNull(options, "options");
        this.grouping = new Grouping(options, grouped);
    }

    /**
     * Begins to learn of documents that are one collection.
     *
     * @param options the thresholds
     * @return an inference that finds a single collection
     */
    public static Inference ofOneCollection(InferenceOptions options) {
        return new Inference(options, false);
    }

    /**
     * Learns of a document. Documents come in the order of their paths, a folder's one after the other.
     *
     * @param path its path from the folder that is looked at, with slashes
     * @param document what was read of it
     */
    public void add(String path, Document<Map<String, @Nullable Object>> document) {
        Objects.requireNonNull(path, "path");
        grouping.add(
                new FilePath(path),
                document.data(),
                pointer -> document.span(pointer).map(document.source()::text).orElse(""));
    }

    /**
     * Returns what was learned.
     *
     * @param folder the name of the folder, which a collection at its top is named by
     * @return the collections
     */
    public InferredSite finish(String folder) {
        List<Group> groups = grouping.finish(folder);
        List<InferredCollection> collections =
                groups.stream().map(this::collection).toList();
        return new InferredSite(collections, grouping.others());
    }

    private InferredCollection collection(Group group) {
        Shaper shaper = new Shaper(options);
        Shape shape = shaper.document(group.profile());
        return new InferredCollection(
                group.name(), group.patterns(), group.profile().files(), shape, shaper.outliers());
    }
}
