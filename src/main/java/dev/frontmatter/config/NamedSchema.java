package dev.frontmatter.config;

import dev.frontmatter.Document;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.bytes.Needle;
import dev.frontmatter.fence.Splitter;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tokenizer.Segments;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Schema that front matter names itself: by a key {@code $schema}, or by the comment with which editors are told,
 * {@code # yaml-language-server: $schema=…}.
 *
 * @param text the file as it was written
 * @param span its place
 * @param pointer of the key, or empty for a comment
 */
record NamedSchema(String text, Span span, String pointer) {

    private static final String KEY = "$schema";
    private static final Needle KEY_BYTES = new Needle(KEY);
    private static final String COMMENT = "yaml-language-server:";

    /**
     * Finds the schema that a document names, if any. Few do, which a look at the bytes tells.
     *
     * @param source a document whose front matter was read before
     * @param untyped reads any front matter
     */
    static Optional<NamedSchema> in(Source source, FrontMatterReader<Map<String, @Nullable Object>> untyped)
            throws IOException {
        if (!KEY_BYTES.isIn(source.bytes(), source.length())) {
            return Optional.empty();
        }
        NamedSchema named = byKey(untyped.tryRead(source).document().orElse(null));
        return Optional.ofNullable(named == null ? byComment(segments(source)) : named);
    }

    private static Segments segments(Source source) throws IOException {
        Format data = Format.ofDataFile(source.name()).orElse(null);
        return data == null
                ? Splitter.split(source, Limits.defaults())
                : Splitter.wholeFile(source, data, Limits.defaults());
    }

    private static @Nullable NamedSchema byKey(@Nullable Document<Map<String, @Nullable Object>> document) {
        if (document == null || !(document.data().get(KEY) instanceof String text)) {
            return null;
        }
        String pointer = "/" + KEY;
        return new NamedSchema(text, document.span(pointer).orElseThrow(), pointer);
    }

    private static @Nullable NamedSchema byComment(Segments segments) {
        Source source = segments.source();
        int last = segments.hasFrontMatter()
                ? source.position(segments.frontMatter().end()).line()
                : 0;
        for (int line = 1; line <= last; line++) {
            Span span = source.line(line);
            String text = source.text(span);
            String comment = text.strip();
            if (comment.startsWith("#") && comment.substring(1).strip().startsWith(COMMENT)) {
                int equals = text.indexOf(KEY + "=");
                String file = equals < 0
                        ? ""
                        : text.substring(equals + KEY.length() + 1).strip();
                if (!file.isEmpty()) {
                    int end = span.start() + text.stripTrailing().getBytes(StandardCharsets.UTF_8).length;
                    return new NamedSchema(file, new Span(end - file.getBytes(StandardCharsets.UTF_8).length, end), "");
                }
            }
        }
        return null;
    }

    /** Returns true for an address of the web, which is passed over. */
    boolean isWebAddress() {
        return scheme().equals("http") || scheme().equals("https");
    }

    /**
     * Returns the path of the schema's file.
     *
     * @param document the location of the document
     * @throws UnusableSchemaException if the name is an address or no path
     */
    Path file(Path document) throws UnusableSchemaException {
        String scheme = scheme();
        try {
            if (scheme.equals("file")) {
                return Path.of(URI.create(text)).normalize();
            }
            if (!scheme.isEmpty()) {
                throw new UnusableSchemaException("nothing is fetched; name a file, relative to this one", null);
            }
            return document.resolveSibling(text).normalize();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            throw new UnusableSchemaException(e.getMessage() + "; name a file, relative to this one", e);
        }
    }

    /** Returns the part before the colon of an address (RFC 3986, 3.1), in lower case; empty for a path. */
    private String scheme() {
        int colon = text.indexOf(':');
        String scheme = colon < 0 ? "" : text.substring(0, colon);
        // One letter is a drive of Windows.
        boolean address = scheme.length() > 1
                && scheme.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || "+-.".indexOf(c) >= 0));
        return address ? scheme.toLowerCase(Locale.ROOT) : "";
    }
}
