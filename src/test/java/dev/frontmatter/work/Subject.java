package dev.frontmatter.work;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.frontmatter.Document;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.ReadResult;
import dev.frontmatter.UnknownKeys;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.FormatReader;
import dev.frontmatter.syntax.json.JsonReader;
import dev.frontmatter.syntax.toml.TomlReader;
import dev.frontmatter.tree.KeyTable;
import jakarta.validation.constraints.Pattern;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What is counted: a document read from its first byte to its last, and all that is found in it written as text. A reader
 * whose name ends in {@link #IN_MEMORY} is given the whole document at once, the others a stream.
 */
public final class Subject implements BiFunction<String, String, String> {

    static final String IN_MEMORY = ", in memory";

    /** Something of each kind that the length of a document can multiply. */
    record Everything(
            List<String> texts,
            List<Integer> numbers,
            List<URI> addresses,
            Set<String> names,
            Set<Pair> pairs,
            Set<Period> periods,
            Set<LocalDateTime> times,
            Map<String, Integer> counts,
            Map<Integer, String> chapters,
            List<@Pattern(regexp = "[a-z]+(-[a-z]+)*") String> slugs,
            @Nullable Object any,
            @Nullable Integer number) {}

    record Pair(String a, String b) {}

    record Open(@JsonAnySetter Map<String, Object> rest) {}

    /** Values that a document can choose to be alike: as elements and as keys. */
    record Alike(
            Set<Label> labels,
            Set<Rank> ranks,
            Set<Two> pairs,
            Map<Label, String> named,
            Map<Rank, String> ranked,
            List<Locale> languages,
            Map<Locale, String> spoken,
            @JsonAnySetter Map<Label, Object> rest) {}

    /** Its hash code says little. */
    record Label(@JsonValue String text) {

        @JsonCreator
        Label {}

        @Override
        public int hashCode() {
            return text.length();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Label label && label.text.equals(text);
        }
    }

    /** Has an order that says as little as its hash code. */
    record Rank(@JsonValue String text) implements Comparable<Rank> {

        @JsonCreator
        Rank {}

        @Override
        public int hashCode() {
            return text.length();
        }

        @Override
        public int compareTo(Rank other) {
            return Integer.compare(text.length(), other.text.length());
        }
    }

    record Two(Label a, Label b) {}

    private static final Map<String, FrontMatterReader<?>> READERS = Map.of(
            "untyped", FrontMatter.untyped().withLimits(Limits.defaults().withValues(10_000_000)),
            "everything", FrontMatter.reader(Everything.class),
            "spans", FrontMatter.untyped(),
            "open", FrontMatter.reader(Open.class),
            "alike", FrontMatter.reader(Alike.class),
            "without body", FrontMatter.untyped().withoutBody(),
            "schema", schema());

    /** Whole files, which a format's own reader reads. */
    private static final Map<String, FormatReader> FORMATS =
            Map.of("toml", TomlReader.INSTANCE, "json", JsonReader.INSTANCE);

    /** Asks for more keys than a document has, and for entries that differ. */
    private static FrontMatterReader<?> schema() {
        String names =
                IntStream.range(0, 400).mapToObj(i -> "\"name" + i + "\"").collect(Collectors.joining(","));
        try {
            Path file = Files.createTempFile("subject", ".schema.json");
            try {
                Files.writeString(
                        file,
                        "{\"properties\":{\"different\":{\"uniqueItems\":true},\"numbers\":{\"items\":{\"type\":\"integer\"}},"
                                + "\"strict\":{\"required\":[" + names + "],\"additionalProperties\":false,"
                                + "\"properties\":{" + names.replace(",", ":{},") + ":{}}},"
                                + "\"choices\":{\"items\":{\"enum\":[" + names + "]}}}}");
                return FrontMatter.untyped().withJsonSchema(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lists as many values as a document has lines, and one that is as long. */
    private static FrontMatterReader<?> grown(String document) {
        long lines = document.lines().count();
        String values =
                LongStream.range(0, lines).mapToObj(i -> "\"name" + i + "\"").collect(Collectors.joining(","));
        try {
            Path file = Files.createTempFile("subject", ".schema.json");
            try {
                Files.writeString(
                        file,
                        "{\"properties\":{\"choices\":{\"items\":{\"enum\":[" + values + "]}},"
                                + "\"constants\":{\"items\":{\"const\":[" + values + "]}}}}");
                return FrontMatter.untyped().withJsonSchema(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String apply(String reader, String document) {
        Source text = Source.ofText("text", document);
        String name = reader.replace(IN_MEMORY, "");
        Source source = reader.endsWith(IN_MEMORY)
                ? text
                : Source.of("text", new ByteArrayInputStream(text.bytes(), 0, text.length()));
        if (FORMATS.containsKey(name)) {
            return read(FORMATS.get(name), text);
        }
        try {
            // A reader that has read nothing yet: what an earlier document has left to it would be missing from the
            // count.
            FrontMatterReader<?> kept = name.equals("grown") ? grown(document) : READERS.get(name);
            ReadResult<?> result = kept.withUnknownKeys(UnknownKeys.ERROR).tryRead(source);
            int length = name.equals("spans") ? spans(result.orThrow()) : 0;
            for (Diagnostic finding : result.diagnostics()) {
                length += DiagnosticText.of(finding).length();
            }
            return result.diagnostics().isEmpty()
                    ? name.equals("spans") ? "spans" : "read"
                    : result.diagnostics().get(0).rule() + " "
                            + result.diagnostics().size() + " " + length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(FormatReader reader, Source text) {
        Limits limits = Limits.defaults().withValues(10_000_000);
        Diagnostics diagnostics = new Diagnostics(text, limits);
        reader.read(text, new Span(0, text.length()), KeyTable.empty(), limits, diagnostics);
        List<Diagnostic> found = diagnostics.toList();
        int length = 0;
        for (Diagnostic diagnostic : found) {
            length += DiagnosticText.of(diagnostic).length();
        }
        return found.isEmpty() ? "read" : found.get(0).rule() + " " + found.size() + " " + length;
    }

    /** Asks for each key's value and where it stands, and for each entry of a list, and gives the length of all. */
    private static int spans(Document<?> document) {
        int length = 0;
        Map<?, ?> data = (Map<?, ?>) document.data();
        for (Map.Entry<?, ?> entry : data.entrySet()) {
            String pointer = "/" + entry.getKey();
            if (data.get(entry.getKey()) != entry.getValue()) {
                throw new IllegalStateException("another value for " + pointer);
            }
            length += document.span(pointer).orElseThrow().length();
            int size = entry.getValue() instanceof List<?> list ? list.size() : 0;
            for (int i = 0; i < size; i++) {
                length += document.span(pointer + "/" + i).orElseThrow().length();
            }
        }
        return length;
    }
}
