package dev.frontmatter.edit;

import dev.frontmatter.record.Access;
import dev.frontmatter.record.RecordModel;
import dev.frontmatter.record.Unbinder;
import dev.frontmatter.tokenizer.Format;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.AnnotatedType;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as new front matter: keys in the order of the record, absent ones left out, quotes only where they are needed.
 * A reader of the same type reads an equal record back. Immutable and thread-safe.
 *
 * <pre>{@code
 * String fresh = FrontMatter.writer(Article.class).toText(article, body);
 * }</pre>
 *
 * @param <T> the type that is written
 */
public final class FrontMatterWriter<T> {

    private static final String LINE_END = "\n";

    private final String name;
    private final Function<Object, @Nullable Object> unbind;
    private final Format format;

    private FrontMatterWriter(String name, Function<Object, @Nullable Object> unbind, Format format) {
        this.name = name;
        this.unbind = unbind;
        this.format = format;
    }

    /**
     * Returns a writer of a class, in YAML.
     *
     * @param <T> the class
     * @param type the class, which a reader could be made for
     * @param lookup reaches the type's components, or null if this library can
     * @return an immutable, thread-safe writer
     * @throws IllegalArgumentException if there could be no reader of the type; the message says what to change
     */
    public static <T> FrontMatterWriter<T> of(Class<T> type, @Nullable Lookup lookup) {
        Access access = Access.with(lookup);
        RecordModel.of(type, access);
        Unbinder unbinder = new Unbinder(access);
        return new FrontMatterWriter<>(type.getTypeName(), data -> unbinder.data(type, data), Format.YAML);
    }

    /**
     * Returns a writer of a type, in YAML.
     *
     * @param <T> the type
     * @param type the type, which a reader could be made for
     * @param lookup reaches the type's components, or null if this library can
     * @return an immutable, thread-safe writer
     * @throws IllegalArgumentException if there could be no reader of the type; the message says what to change
     */
    public static <T> FrontMatterWriter<T> of(AnnotatedType type, @Nullable Lookup lookup) {
        Access access = Access.with(lookup);
        RecordModel.of(type, access);
        Unbinder unbinder = new Unbinder(access);
        return new FrontMatterWriter<>(type.getType().getTypeName(), data -> unbinder.data(type, data), Format.YAML);
    }

    /**
     * Returns a writer in another format.
     *
     * @param newFormat YAML, which is the default, TOML or JSON
     * @return the changed writer
     */
    public FrontMatterWriter<T> withFormat(Format newFormat) {
        return new FrontMatterWriter<>(name, unbind, Objects.requireNonNull(newFormat, "format"));
    }

    /**
     * Writes a document.
     *
     * @param data the record
     * @param body what follows the front matter
     * @return front matter between its fences, and the body as it is
     * @throws IllegalArgumentException if the format cannot hold a value, such as null in TOML
     */
    public String toText(T data, String body) {
        Objects.requireNonNull(body, "body");
        return toText(data) + body;
    }

    /**
     * Writes front matter without a body.
     *
     * @param data the record
     * @return front matter between its fences, the last line ended
     * @throws IllegalArgumentException if the format cannot hold a value, such as null in TOML
     */
    public String toText(T data) {
        Objects.requireNonNull(data, "data");
        Datum datum = Data.ofData(unbind.apply(data));
        if (!(datum instanceof Datum.Mapping root)) {
            throw new IllegalArgumentException("front matter is a mapping, which cannot be made of " + data);
        }
        return document(root, format, LINE_END);
    }

    /** Returns data as a document of a format without a body. */
    static String document(Datum.Mapping root, Format format, String lineEnd) {
        String lack = Unheld.in(root, format);
        if (lack != null) {
            throw new IllegalArgumentException(lack);
        }
        return switch (format) {
            case YAML -> "---" + lineEnd + YamlRendering.ofNewFile(lineEnd).document(root) + "---" + lineEnd;
            case TOML -> "+++" + lineEnd + new TomlRendering(lineEnd).table(List.of(), root) + "+++" + lineEnd;
            case JSON -> JsonRendering.ofNewFile(lineEnd).flow(root, "", true) + lineEnd;
        };
    }

    /** Returns the type and the format. */
    @Override
    public String toString() {
        return "writer of " + name + " as " + format.label();
    }
}
