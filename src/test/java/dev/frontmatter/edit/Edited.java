package dev.frontmatter.edit;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.ReadResult;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.testing.AnyFormat;
import dev.frontmatter.testing.CommonYaml;
import dev.frontmatter.testing.Documents;
import dev.frontmatter.testing.Pick;
import dev.frontmatter.testing.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Documents to edit, and what is asked of them: their data as plain maps and lists, their places, their bytes. */
final class Edited {

    private static final FrontMatterReader<Map<String, Object>> READER = FrontMatter.untyped();

    private Edited() {}

    /** Returns a document of any format and style that has no errors. */
    static String document(Random random) {
        while (true) {
            String body = Pick.of(random, "", "Body\n", "# Body\r\n\r\n---\n+++\nx: y", "\n\n  text");
            String text = switch (random.nextInt(5)) {
                case 0 -> "---\n" + endedByLine(CommonYaml.document(random)) + "---\n" + body;
                case 1 -> Documents.of(Pick.of(random, Samples.RECORDS), random).write();
                case 2 ->
                    "---\n" + AnyFormat.yaml(AnyFormat.data(random), random).text() + "---\n" + body;
                case 3 ->
                    "+++\n" + AnyFormat.toml(AnyFormat.data(random), random).text() + "+++\n" + body;
                default -> AnyFormat.json(AnyFormat.data(random), random).text().strip() + "\n" + body;
            };
            if (isReadable(text)) {
                return text;
            }
        }
    }

    private static String endedByLine(String yaml) {
        return yaml.isEmpty() || yaml.endsWith("\n") ? yaml : yaml + "\n";
    }

    static boolean isReadable(String text) {
        return result(text).diagnostics().stream().noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    static ReadResult<Map<String, Object>> result(String text) {
        try {
            return READER.tryRead(Source.ofText("text", text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> data(String text) {
        return result(text).orThrow().data();
    }

    static String body(String text) {
        try {
            Source source = Source.ofText("text", text);
            return source.text(FrontMatter.split(source).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the pointers of all values but the whole. */
    static List<String> pointers(String text) {
        List<String> pointers = new ArrayList<>(result(text).values().pointers());
        pointers.remove("");
        return pointers;
    }

    static Span span(String text, String pointer) {
        return result(text).values().span(pointer).orElseThrow();
    }

    static String slice(String text, int start, int end) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    /** Returns the value at a pointer in plain data. */
    static Object at(Object data, String pointer) {
        Object value = data;
        for (String part : pointer.isEmpty() ? List.<String>of() : parts(pointer)) {
            value = value instanceof Map<?, ?> map ? map.get(part) : ((List<?>) value).get(Integer.parseInt(part));
        }
        return value;
    }

    private static List<String> parts(String pointer) {
        List<String> parts = new ArrayList<>();
        for (String part : pointer.substring(1).split("/", -1)) {
            parts.add(part.replace("~1", "/").replace("~0", "~"));
        }
        return parts;
    }

    /** Returns a copy that can be changed. */
    static Object copy(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, entry) -> copy.put(key, copy(entry)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(entry -> copy.add(copy(entry)));
            return copy;
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return value == null ? Collections.emptyMap() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object value) {
        return (List<Object>) value;
    }
}
