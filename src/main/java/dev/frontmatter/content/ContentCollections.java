package dev.frontmatter.content;

import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.ReadResult;
import dev.frontmatter.input.FolderSearch;
import dev.frontmatter.input.Glob;
import dev.frontmatter.input.RegularFiles;
import dev.frontmatter.input.Repository;
import dev.frontmatter.source.ContentFiles;
import dev.frontmatter.source.Source;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tree.Pointers;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Named collections of documents, and the checks across them. Immutable and thread-safe; each {@code with…} gives other
 * collections.
 *
 * <pre>{@code
 * ContentCollections site = ContentCollections.of(Path.of("site"))
 *         .with("authors", authors, "authors/*.md")
 *         .withIdentity("authors", "/handle")
 *         .with("posts", posts, "posts/**" + "/*.md")
 *         .withCheck("posts", UniqueValues.of("/slug", "/aliases/*"))
 *         .withCheck("posts", References.from("/author").to("authors"));
 * site.read().diagnostics().forEach(System.out::println);
 * }</pre>
 *
 * <p>A document is in the first collection that one of its patterns fits; files of no collection are not read. Documents are
 * read on several threads, and none is held: memory is taken by what checks keep, and the outcome is the same with any number of
 * threads. Files that documents name are looked for in the repository that the root is in, or without one in the root.
 */
public final class ContentCollections {

    private static final Comparator<ContentFacts> BY_PATH =
            Comparator.comparing(facts -> facts.entry().path());

    private final Path root;
    private final List<ContentCollection> collections;
    private final @Nullable Instant now;

    private ContentCollections(Path root, List<ContentCollection> collections, @Nullable Instant now) {
        this.root = root;
        this.collections = collections;
        this.now = now;
    }

    /**
     * Returns no collections yet.
     *
     * @param root the folder that patterns and paths of documents are relative to
     * @return collections of nothing
     */
    public static ContentCollections of(Path root) {
        return new ContentCollections(Objects.requireNonNull(root, "root"), List.of(), null);
    }

    /**
     * Returns these collections and one more. Its documents are identified by their paths without the ending, unless
     * {@linkplain #withIdentity told otherwise}.
     *
     * @param name the name of the collection
     * @param reader reads its documents; it is asked for no bodies, and reads what ends in {@code .yaml}, {@code .yml},
     *     {@code .toml} or {@code .json} as data from its first byte to its last
     * @param patterns the paths of its documents, as in {@code .gitignore}: one of these must fit
     * @return the changed collections
     * @throws IllegalArgumentException if there is such a collection, or no pattern, or a pattern is none
     */
    public ContentCollections with(String name, FrontMatterReader<?> reader, String... patterns) {
        if (collections.stream().anyMatch(each -> each.name().equals(name))) {
            throw new IllegalArgumentException("there are two collections " + name);
        }
        List<ContentCollection> more = new ArrayList<>(collections);
        more.add(ContentCollection.of(name, reader, List.of(patterns)));
        return new ContentCollections(root, List.copyOf(more), now);
    }

    /**
     * Returns these collections with documents of one of them identified by a value. That two have the same one is reported as
     * {@code content/duplicate-value}.
     *
     * @param collection the name of the collection
     * @param pointer a JSON Pointer (RFC 6901) of the value
     * @return the changed collections
     * @throws IllegalArgumentException if there is no such collection, or {@code pointer} is no JSON Pointer
     */
    public ContentCollections withIdentity(String collection, String pointer) {
        return changed(collection, each -> each.withIdentity(Pointers.require(pointer)));
    }

    /**
     * Returns these collections with one more check of one of them.
     *
     * @param collection the name of the collection
     * @param check the check, run after those that were added before
     * @return the changed collections
     * @throws IllegalArgumentException if there is no such collection
     */
    public ContentCollections withCheck(String collection, ContentCheck<?> check) {
        return changed(collection, each -> each.withCheck(Objects.requireNonNull(check, "check")));
    }

    /**
     * Returns these collections with another clock, which relative dates are measured from. The default is the time at which
     * reading begins.
     *
     * @param fixed the time that it is
     * @return the changed collections
     */
    public ContentCollections withNow(Instant fixed) {
        return new ContentCollections(root, collections, Objects.requireNonNull(fixed, "fixed"));
    }

    private ContentCollections changed(String name, UnaryOperator<ContentCollection> change) {
        if (collections.stream().noneMatch(each -> each.name().equals(name))) {
            throw new IllegalArgumentException("there is no collection " + name);
        }
        return new ContentCollections(
                root,
                collections.stream()
                        .map(each -> each.name().equals(name) ? change.apply(each) : each)
                        .toList(),
                now);
    }

    /**
     * Returns the names of the collections.
     *
     * @return an unmodifiable list, in the order in which they were added
     */
    public List<String> names() {
        return collections.stream().map(ContentCollection::name).toList();
    }

    /**
     * Returns the root.
     *
     * @return the folder that patterns and paths of documents are relative to
     */
    public Path root() {
        return root;
    }

    /**
     * Returns the collection that a document is in.
     *
     * @param path the document's path from the root, with slashes
     * @return the name of the first collection of which a pattern fits; empty if there is none
     */
    public Optional<String> collection(String path) {
        Fit fit = fit(path);
        return fit == null ? Optional.empty() : Optional.of(fit.collection().name());
    }

    /**
     * Returns a part of the path of a document, as {@link ContentDocument#part} does.
     *
     * @param path the document's path from the root, with slashes
     * @param name the name of the part, such as {@code folder} or {@code 1}
     * @return the text; empty if the path has no such part, or is in no collection
     * @throws IllegalArgumentException if there is no such name of a part
     */
    public Optional<String> part(String path, String name) {
        PathParts.requireName(name);
        Fit fit = fit(path);
        return fit == null ? Optional.empty() : Optional.ofNullable(new PathParts(path, fit.pattern()).text(name));
    }

    /** A collection that a document is in, and the pattern of it that fits. */
    private record Fit(ContentCollection collection, Glob pattern) {}

    private @Nullable Fit fit(String path) {
        try {
            Path names = Path.of(path);
            for (ContentCollection each : collections) {
                Glob pattern = each.pattern(names);
                if (pattern != null) {
                    return new Fit(each, pattern);
                }
            }
        } catch (InvalidPathException e) {
            // It is no file here.
        }
        return null;
    }

    /**
     * Reads all documents and runs all checks. Nothing in a document makes this throw.
     *
     * @return the documents and their diagnostics
     * @throws IOException if the root does not exist or cannot be opened
     */
    public ContentResult read() throws IOException {
        Session session = begin();
        List<ContentFacts> facts = files().parallelStream().map(session::look).toList();
        return session.compare(facts);
    }

    /**
     * Returns the files of all collections.
     *
     * @return the files in the order of their paths, which begin with the root's
     * @throws IOException if the root does not exist or cannot be opened
     */
    public List<ContentFiles.Entry> files() throws IOException {
        return FolderSearch.of(
                ContentFiles.defaults()
                        .in(root)
                        .withFiles(file -> collection(path(file)).isPresent()),
                link -> {});
    }

    /**
     * Returns the path of a file from the root.
     *
     * @param file a path that begins with the root's
     * @return the path, with slashes
     */
    public String path(Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /**
     * Reads a document again, with its body.
     *
     * @param entry the document
     * @return the document, or its errors
     * @throws IOException if the file cannot be read
     */
    public ReadResult<?> read(ContentEntry entry) throws IOException {
        FrontMatterReader<?> reader = named(entry.collection()).whole();
        Optional<Format> data = Format.ofDataFile(entry.path());
        return (data.isPresent() ? reader.withoutFences(data.get()) : reader).tryRead(root.resolve(entry.path()));
    }

    private ContentCollection named(String name) {
        return collections.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no collection " + name));
    }

    /**
     * Begins to read documents that are handed over one by one, from wherever they come.
     *
     * @return a session, in which it is the same time for all documents
     * @throws IOException if the root does not exist
     */
    public Session begin() throws IOException {
        return begin(file -> {});
    }

    /**
     * Begins to read documents that are handed over one by one, and tells of the files that they name, such as images.
     *
     * @param opened takes each file that is looked into, links resolved; called on any thread, perhaps several times for a file
     * @return a session, in which it is the same time for all documents
     * @throws IOException if the root does not exist
     */
    public Session begin(Consumer<Path> opened) throws IOException {
        Objects.requireNonNull(opened, "opened");
        Path real = root.toRealPath();
        Path top = Repository.topAbove(real).orElse(real);
        RegularFiles files = RegularFiles.below(top).telling(opened);
        return new Session(new Site(real, files, new KnownFolders(files), now == null ? Instant.now() : now));
    }

    /** A reading of documents one by one. Thread-safe. */
    public final class Session {

        private final Site site;

        private Session(Site site) {
            this.site = site;
        }

        /**
         * Looks at a document. Nothing in it makes this throw.
         *
         * @param path its path from the root, with slashes
         * @param source its content
         * @return what is kept of it; empty if it is in no collection
         * @throws IOException if reading fails
         */
        public Optional<ContentFacts> look(String path, Source source) throws IOException {
            Fit fit = fit(path);
            if (fit == null) {
                return Optional.empty();
            }
            ReadResult<?> result = fit.collection().reader(path).tryRead(source);
            return Optional.of(fit.collection().look(new PathParts(path, fit.pattern()), result, site));
        }

        /**
         * Looks at a file. Nothing makes this throw but a file of no collection: what cannot be read has a diagnostic of
         * {@code source/unreadable}.
         *
         * @param entry one of the {@linkplain ContentCollections#files files} of the collections
         * @return what is kept of it
         * @throws IllegalArgumentException if it is in no collection
         */
        public ContentFacts look(ContentFiles.Entry entry) {
            String path = path(entry.path());
            Fit fit = fit(path);
            if (fit == null) {
                throw new IllegalArgumentException(path + " is in no collection");
            }
            ReadResult<?> result = fit.collection().reader(path).tryRead(entry);
            return fit.collection().look(new PathParts(path, fit.pattern()), result, site);
        }

        /**
         * Compares documents that were looked at.
         *
         * @param facts what was kept of them, in any order
         * @return the documents and all their diagnostics
         */
        public ContentResult compare(List<ContentFacts> facts) {
            return Comparison.of(collections, facts.stream().sorted(BY_PATH).toList());
        }
    }

    /** Returns the names of the collections. */
    @Override
    public String toString() {
        return root + ": " + collections.stream().map(ContentCollection::name).toList();
    }
}
