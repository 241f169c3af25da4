package dev.frontmatter.edit;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.record.Access;
import dev.frontmatter.record.Unbinder;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tokenizer.Tokenizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.AnnotatedType;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
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
    private final Function<String, T> read;
    private final Format format;

    private FrontMatterWriter(
            String name, Function<Object, @Nullable Object> unbind, Function<String, T> read, Format format) {
        this.name = name;
        this.unbind = unbind;
        this.read = read;
        this.format = format;
    }

    /**
     * Returns a writer of a class, in YAML.
     *
     * @param <T> the class
     * @param type the class, which a reader could be made for
     * @param lookup reaches the type's components, or null if this library can
     * @param read reads front matter into the class; it throws an IllegalArgumentException if that has errors
     * @return an immutable, thread-safe writer
     * @throws IllegalArgumentException if there could be no reader of the type; the message says what to change
     */
    public static <T> FrontMatterWriter<T> of(Class<T> type, @Nullable Lookup lookup, Function<String, T> read) {
        Unbinder unbinder = new Unbinder(Access.with(lookup));
        return new FrontMatterWriter<>(type.getTypeName(), data -> unbinder.data(type, data), read, Format.YAML);
    }

    /**
     * Returns a writer of a type, in YAML.
     *
     * @param <T> the type
     * @param type the type, which a reader could be made for
     * @param lookup reaches the type's components, or null if this library can
     * @param read reads front matter into the type; it throws an IllegalArgumentException if that has errors
     * @return an immutable, thread-safe writer
     * @throws IllegalArgumentException if there could be no reader of the type; the message says what to change
     */
    public static <T> FrontMatterWriter<T> of(AnnotatedType type, @Nullable Lookup lookup, Function<String, T> read) {
        Unbinder unbinder = new Unbinder(Access.with(lookup));
        return new FrontMatterWriter<>(
                type.getType().getTypeName(), data -> unbinder.data(type, data), read, Format.YAML);
    }

    /**
     * Returns a writer in another format.
     *
     * @param newFormat YAML, which is the default, TOML or JSON
     * @return the changed writer
     */
    public FrontMatterWriter<T> withFormat(Format newFormat) {
        return new FrontMatterWriter<>(name, unbind, read, Objects.requireNonNull(newFormat, "format"));
    }

    /**
     * Writes a document.
     *
     * @param data the record
     * @param body what follows the front matter
     * @return front matter between its fences, and the body as it is
     * @throws IllegalArgumentException if the format cannot hold a value, such as null in TOML, or it would be read as another one
     */
    public String toText(T data, String body) {
        Objects.requireNonNull(body, "body");
        String text = toText(data) + body;
        requireBody(text);
        return text;
    }

    /** Nothing that a body begins with may look like more front matter. */
    private static void requireBody(String text) {
        try {
            for (Diagnostic diagnostic :
                    Tokenizer.split(Source.ofText("text", text)).diagnostics()) {
                if (diagnostic.severity() == Severity.ERROR) {
                    throw new IllegalArgumentException("the body cannot follow: " + diagnostic.message());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    /**
     * Writes front matter without a body.
     *
     * @param data the record
     * @return front matter between its fences, the last line ended
     * @throws IllegalArgumentException if the format cannot hold a value, such as null in TOML, or it would be read as another one
     */
    public String toText(T data) {
        Objects.requireNonNull(data, "data");
        Datum datum = Data.ofData(unbind.apply(data));
        if (!(datum instanceof Datum.Mapping root)) {
            throw new IllegalArgumentException("front matter is a mapping, which cannot be made of " + data);
        }
        String text = document(root, format, LINE_END);
        requireSame(data, root, read.apply(text));
        return text;
    }

    /** A default stands in for what is absent, and a zone is written as its offset. */
    private void requireSame(T data, Datum.Mapping written, T found) {
        if (found.equals(data)) {
            return;
        }
        Object taken = unbind.apply(data);
        if (holdsRegion(taken) || !Data.ofData(unbind.apply(found)).means(written)) {
            throw new IllegalArgumentException(data + " would be read as " + found);
        }
    }

    /** Returns true if data holds a time in a zone that is more than its offset. */
    private static boolean holdsRegion(@Nullable Object data) {
        if (data instanceof Map<?, ?> map) {
            return map.values().stream().anyMatch(FrontMatterWriter::holdsRegion);
        }
        if (data instanceof List<?> list) {
            return list.stream().anyMatch(FrontMatterWriter::holdsRegion);
        }
        return data instanceof ZonedDateTime time && !(time.getZone() instanceof ZoneOffset);
    }

    /** Returns data as a document of a format without a body. */
    static String document(Datum.Mapping root, Format format, String lineEnd) {
        String lack = Unheld.in(root, format, Limits.defaults());
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
