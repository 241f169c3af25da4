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
 * Inference inference = Inference.ofCollections(InferenceOptions.defaults());
 * inference.add("posts/kelp.md", FrontMatter.untyped().read(Path.of("site/posts/kelp.md")));
 * InferredSite site = inference.finish("site");
 * }</pre>
 *
 * <p>For one thread at a time.
 */
public final class Inference {

    private final InferenceOptions options;
    private final Grouping grouping;

    private Inference(InferenceOptions options, boolean grouped) {
        this.options = Objects.requireNonNull(options, "options");
        this.grouping = new Grouping(options, grouped);
    }

    /**
     * Begins to learn of documents that may be of several collections, which folders and keys tell apart.
     *
     * @param options the thresholds
     * @return an inference that has seen nothing
     */
    public static Inference ofCollections(InferenceOptions options) {
        return new Inference(options, true);
    }

    /**
     * Begins to learn of documents that are one collection.
     *
     * @param options the thresholds
     * @return an inference that has seen nothing, and finds one collection
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
        Objects.requireNonNull(document, "document");
        grouping.add(
                new FilePath(path),
                document.data(),
                pointer -> document.span(pointer).map(document.source()::text).orElse(""));
    }

    /**
     * Returns the collections. Nothing is added afterwards.
     *
     * @param folder the name of the folder, which a collection at its top is named by
     * @return the collections; of {@link #ofOneCollection} just one, be it without documents
     */
    public InferredSite finish(String folder) {
        List<Group> groups = grouping.finish(Objects.requireNonNull(folder, "folder"));
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
