package dev.frontmatter.work;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.frontmatter.Document;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.ReadResult;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
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
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is counted: a document read from its first byte to its last, and all that is found in it written as text. */
public final class Subject implements BiFunction<String, String, String> {

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

    private static final Map<String, FrontMatterReader<?>> READERS = Map.of(
            "untyped", FrontMatter.untyped().withLimits(Limits.defaults().withValues(10_000_000)),
            "everything", FrontMatter.reader(Everything.class),
            "spans", FrontMatter.untyped(),
            "open", FrontMatter.reader(Open.class),
            "without body", FrontMatter.untyped().withoutBody(),
            "schema", schema());

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

    @Override
    public String apply(String reader, String document) {
        Source text = Source.ofText("text", document);
        Source source = Source.of("text", new ByteArrayInputStream(text.bytes(), 0, text.length()));
        try {
            ReadResult<?> result = READERS.get(reader).tryRead(source);
            int length = reader.equals("spans") ? spans(result.orThrow()) : 0;
            for (Diagnostic finding : result.diagnostics()) {
                length += DiagnosticText.of(finding).length();
            }
            return result.diagnostics().isEmpty()
                    ? reader.equals("spans") ? "spans" : "read"
                    : result.diagnostics().get(0).rule() + " "
                            + result.diagnostics().size() + " " + length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks where each key's value stands, and each entry of a list, and gives the length of all. */
    private static int spans(Document<?> document) {
        int length = 0;
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) document.data()).entrySet()) {
            String pointer = "/" + entry.getKey();
            length += document.span(pointer).orElseThrow().length();
            int size = entry.getValue() instanceof List<?> list ? list.size() : 0;
            for (int i = 0; i < size; i++) {
                length += document.span(pointer + "/" + i).orElseThrow().length();
            }
        }
        return length;
    }
}
