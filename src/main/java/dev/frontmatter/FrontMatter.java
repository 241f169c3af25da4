package dev.frontmatter;

import dev.frontmatter.edit.FrontMatterEditor;
import dev.frontmatter.edit.FrontMatterWriter;
import dev.frontmatter.fence.Splitter;
import dev.frontmatter.record.Access;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.tokenizer.Segments;
import java.io.IOException;
import java.lang.invoke.MethodHandles.Lookup;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The entry point: makes readers of front matter, and splits files.
 *
 * <pre>{@code
 * FrontMatterReader<Article> reader = FrontMatter.reader(Article.class);
 * Document<Article> post = reader.read(Path.of("post.md"));
 * }</pre>
 */
public final class FrontMatter {

    private FrontMatter() {}

    /**
     * Returns a reader into a record. Make it once and keep it.
     *
     * @param <T> the record
     * @param type the record's class; on the module path its package must be open to module {@code dev.frontmatter}
     * @return an immutable, thread-safe reader
     * @throws IllegalArgumentException if the record, or one that it holds, cannot be expressed as a schema or cannot be
     *     reached; the message says what to change
     */
    public static <T> FrontMatterReader<T> reader(Class<T> type) {
        return FrontMatterReader.of(Objects.requireNonNull(type, "type"), Access.with(null));
    }

    /**
     * Returns a reader into a record that this library may not see into.
     *
     * @param <T> the record
     * @param lookup {@code MethodHandles.lookup()} of the module that the record is in
     * @param type the record's class
     * @return an immutable, thread-safe reader
     * @throws IllegalArgumentException as for {@link #reader(Class)}
     */
    public static <T> FrontMatterReader<T> reader(Lookup lookup, Class<T> type) {
        Objects.requireNonNull(lookup, "lookup");
        return FrontMatterReader.of(Objects.requireNonNull(type, "type"), Access.with(lookup));
    }

    /**
     * Returns a reader into a type that a class cannot say, such as a generic record.
     *
     * @param <T> the type
     * @param type names the type and all that it is of, as in {@code new TypeRef<Page<Post>>() {}}
     * @return an immutable, thread-safe reader
     * @throws IllegalArgumentException as for {@link #reader(Class)}
     */
    public static <T> FrontMatterReader<T> reader(TypeRef<T> type) {
        return FrontMatterReader.of(Objects.requireNonNull(type, "type"), Access.with(null));
    }

    /**
     * Returns a reader into a type that a class cannot say and that this library may not see into.
     *
     * @param <T> the type
     * @param lookup {@code MethodHandles.lookup()} of the module that its records are in
     * @param type names the type and all that it is of
     * @return an immutable, thread-safe reader
     * @throws IllegalArgumentException as for {@link #reader(Class)}
     */
    public static <T> FrontMatterReader<T> reader(Lookup lookup, TypeRef<T> type) {
        Objects.requireNonNull(lookup, "lookup");
        return FrontMatterReader.of(Objects.requireNonNull(type, "type"), Access.with(lookup));
    }

    /**
     * Returns a reader without a record: keys with values as the core schema of YAML 1.2.2 (10.3) means them. Integers are
     * Integer, Long or BigInteger by size, other numbers finite Doubles; booleans, strings, lists and maps are those of Java. Lists and maps are unmodifiable, and keep the order of the document and its nulls.
     *
     * @return an immutable, thread-safe reader
     */
    public static FrontMatterReader<Map<String, @Nullable Object>> untyped() {
        return FrontMatterReader.untyped();
    }

    /**
     * Splits a file into opening line, front matter, closing line and body, without reading the front matter. The file must be
     * no larger than a document may be by the {@linkplain Limits#defaults() default limits}.
     *
     * @param source any input, which is read to its end, or to where the limit is passed
     * @return the segments, and what looks like front matter and is not quite; of a file that is too large all is body, with an
     *     error of {@code source/limit-document}
     * @throws IOException if reading fails; never because of what is in the file
     */
    public static Segments split(Source source) throws IOException {
        return split(source, Limits.defaults());
    }

    /**
     * Splits a file as {@link #split(Source)} does, within other limits.
     *
     * @param source any input, which is read to its end, or to where the limit is passed
     * @param limits bound the size of the document; the others do not matter, since nothing is read
     * @return the segments, and what looks like front matter and is not quite; of a file that is too large all is body, with an
     *     error of {@code source/limit-document}
     * @throws IOException if reading fails; never because of what is in the file
     */
    public static Segments split(Source source, Limits limits) throws IOException {
        return Splitter.splitWhole(Objects.requireNonNull(source, "source"), Objects.requireNonNull(limits, "limits"));
    }

    /**
     * Returns an editor of a file's front matter, which makes no edits yet. The file is read now; nothing is written.
     *
     * @param path the file, UTF-8
     * @return an immutable editor
     * @throws IOException if the file cannot be read
     */
    public static FrontMatterEditor edit(Path path) throws IOException {
        return FrontMatterEditor.of(Source.of(Objects.requireNonNull(path, "path")));
    }

    /**
     * Returns an editor of a document's front matter, which makes no edits yet.
     *
     * @param source the document; a stream is read when the edits are made
     * @return an immutable editor
     */
    public static FrontMatterEditor edit(Source source) {
        return FrontMatterEditor.of(source);
    }

    /**
     * Returns an editor of the front matter of text in memory, which diagnostics call {@code text}.
     *
     * @param text the whole document, front matter and body
     * @return an immutable editor
     */
    public static FrontMatterEditor editText(String text) {
        return FrontMatterEditor.of(Source.ofText("text", Objects.requireNonNull(text, "text")));
    }

    /**
     * Returns a writer of a record. Make it once and keep it.
     *
     * @param <T> the record
     * @param type the record's class; on the module path its package must be open to module {@code dev.frontmatter}
     * @return an immutable, thread-safe writer, of YAML
     * @throws IllegalArgumentException as for {@link #reader(Class)}
     */
    public static <T> FrontMatterWriter<T> writer(Class<T> type) {
        return FrontMatterWriter.of(Objects.requireNonNull(type, "type"), null, readingBack(reader(type)));
    }

    /**
     * Returns a writer of a record that this library may not see into.
     *
     * @param <T> the record
     * @param lookup {@code MethodHandles.lookup()} of the module that the record is in
     * @param type the record's class
     * @return an immutable, thread-safe writer, of YAML
     * @throws IllegalArgumentException as for {@link #reader(Class)}
     */
    public static <T> FrontMatterWriter<T> writer(Lookup lookup, Class<T> type) {
        return FrontMatterWriter.of(
                Objects.requireNonNull(type, "type"),
                Objects.requireNonNull(lookup, "lookup"),
                readingBack(reader(lookup, type)));
    }

    /**
     * Returns a writer of a type that a class cannot say, such as a generic record.
     *
     * @param <T> the type
     * @param type names the type and all that it is of, as in {@code new TypeRef<Page<Post>>() {}}
     * @return an immutable, thread-safe writer, of YAML
     * @throws IllegalArgumentException as for {@link #reader(Class)}
     */
    public static <T> FrontMatterWriter<T> writer(TypeRef<T> type) {
        return FrontMatterWriter.of(Objects.requireNonNull(type, "type").type(), null, readingBack(reader(type)));
    }

    /**
     * Returns a writer of a type that a class cannot say and that this library may not see into.
     *
     * @param <T> the type
     * @param lookup {@code MethodHandles.lookup()} of the module that its records are in
     * @param type names the type and all that it is of
     * @return an immutable, thread-safe writer, of YAML
     * @throws IllegalArgumentException as for {@link #reader(Class)}
     */
    public static <T> FrontMatterWriter<T> writer(Lookup lookup, TypeRef<T> type) {
        Objects.requireNonNull(lookup, "lookup");
        return FrontMatterWriter.of(
                Objects.requireNonNull(type, "type").type(), lookup, readingBack(reader(lookup, type)));
    }

    private static <T> Function<String, T> readingBack(FrontMatterReader<T> reader) {
        return text -> {
            ReadResult<T> result = reader.tryReadText(text);
            return result.document()
                    .map(Document::data)
                    .orElseThrow(() -> new IllegalArgumentException("what is written could not be read: "
                            + result.diagnostics().get(0).message()));
        };
    }
}
