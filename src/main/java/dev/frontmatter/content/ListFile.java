package dev.frontmatter.content;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.ReadResult;
import dev.frontmatter.Values;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Place;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tree.Pointers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file of data that lists texts: a list, or a mapping that has them as keys. A format without lists at its top, such as TOML, has
 * the list behind a single key, which is {@code list}, {@code values}, or what the file or the checked key is called.
 */
final class ListFile {

    private static final String KEY = "list";
    private static final Set<String> NAMES_OF_LISTS = Set.of(KEY, "values");
    private static final String DOCUMENT = "---";

    private ListFile() {}

    /**
     * Reads a file.
     *
     * @param path the value path of the values that must be listed
     * @param file the file
     * @return the texts with their places
     * @throws IllegalArgumentException if it holds no such list; the message says why
     */
    static Map<String, Optional<Place>> read(String path, Source file) throws IOException {
        Format format = Format.ofDataFile(file.name())
                .orElseThrow(() -> new IllegalArgumentException(
                        file.name() + " must end in .yaml, .yml, .toml or .json, as a file of data does"));
        ReadResult<?> result = FrontMatter.untyped().withoutFences(format).tryRead(file);
        boolean list =
                result.diagnostics().stream().anyMatch(error -> error.rule().equals(Rules.NOT_MAPPING));
        if (list) {
            return ofList(file, format);
        }
        requireNoErrors(result.diagnostics());
        Values values = result.values();
        List<String> keys = values.pointers("/*");
        List<String> entries =
                keys.size() == 1 && isNameOfList(Pointers.parts(keys.get(0)).get(0), path, file.name())
                        ? values.pointers(keys.get(0) + "/*")
                        : List.of();
        Map<String, Optional<Place>> texts = new LinkedHashMap<>();
        if (entries.isEmpty()) {
            keys.forEach(key -> texts.put(Pointers.parts(key).get(0), Optional.of(values.keyPlace(key))));
        } else {
            entries.forEach(
                    entry -> texts.put(text(values, entry, values.place(entry)), Optional.of(values.place(entry))));
        }
        return texts;
    }

    private static boolean isNameOfList(String key, String path, String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return NAMES_OF_LISTS.contains(key) || name.startsWith(key + ".") || isCalled(key, path);
    }

    /** Returns true for the last key of a value path, and for its plural: the file lists all tags, a document has one. */
    private static boolean isCalled(String key, String path) {
        String last =
                Pointers.parts(path).stream().filter(part -> !part.equals("*")).reduce("", (before, part) -> part);
        return key.equals(last) || key.equals(last + "s");
    }

    /** Reads a list at the top, which no front matter is, as the value of a key that is put before it. */
    private static Map<String, Optional<Place>> ofList(Source file, Format format) throws IOException {
        String text = file.text(new Span(0, file.length()));
        int dashes = text.startsWith(DOCUMENT) ? DOCUMENT.length() : 0;
        boolean flow = text.substring(dashes).stripLeading().startsWith("[");
        String before = flow ? "{\"" + KEY + "\": " : KEY + ":\n";
        String rest = " ".repeat(dashes) + text.substring(dashes);
        Source holding = Source.ofText(file.name(), before + rest + (flow ? "}" : ""));
        ReadResult<?> result = FrontMatter.untyped().withoutFences(format).tryRead(holding);
        requireNoErrors(result.diagnostics());
        int shift = before.getBytes(StandardCharsets.UTF_8).length;
        Map<String, Optional<Place>> texts = new LinkedHashMap<>();
        for (String entry : result.values().pointers("/" + KEY + "/*")) {
            Span span = result.values().span(entry).orElseThrow();
            Span own = new Span(span.start() - shift, span.end() - shift);
            String pointer = entry.substring(KEY.length() + 1);
            texts.put(
                    text(result.values(), entry, Place.of(file, pointer, own)),
                    Optional.of(Place.of(file, pointer, own)));
        }
        return texts;
    }

    private static String text(Values values, String pointer, Place place) {
        return values.text(pointer)
                .orElseThrow(
                        () -> new IllegalArgumentException(place + ": the list must hold texts, found another value"));
    }

    private static void requireNoErrors(List<Diagnostic> diagnostics) {
        if (!diagnostics.isEmpty()) {
            throw new IllegalArgumentException(String.valueOf(diagnostics.get(0)));
        }
    }
}
