package dev.frontmatter.benchmark;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.article.Article;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tokenizer.Segments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * A document to measure with: as a file, its front matter alone, and the same data as JSON.
 *
 * @param name what it is called when something is wrong with it
 * @param file all of it
 * @param frontMatter what is between the fences
 * @param article the article's record
 * @param json the record as Jackson writes it
 * @param mapJson the front matter as a map, as Jackson writes it
 */
record Sample(String name, byte[] file, byte[] frontMatter, Article article, byte[] json, byte[] mapJson) {

    /** Returns the document with its front matter in TOML. */
    Sample inToml() {
        byte[] toml = OtherFormats.toml(data()).getBytes(StandardCharsets.UTF_8);
        return new Sample(name, joined("+++\n", toml, "+++\n"), toml, article, json, mapJson);
    }

    /** Returns the document with its front matter in JSON, indented as people do. */
    Sample inJson() {
        byte[] text = Mappers.written().writerWithDefaultPrettyPrinter().writeValueAsBytes(data());
        return new Sample(name, joined("", text, "\n"), text, article, json, mapJson);
    }

    private Map<?, ?> data() {
        return Mappers.written().readValue(mapJson, Map.class);
    }

    private byte[] joined(String opening, byte[] text, String closing) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(opening.getBytes(StandardCharsets.UTF_8));
        joined.writeBytes(text);
        joined.writeBytes(closing.getBytes(StandardCharsets.UTF_8));
        try {
            Span body = FrontMatter.split(Source.wrap(name, file)).body();
            joined.write(file, body.start(), body.length());
            return joined.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    static Sample of(String name, String frontMatter, String body) {
        return of(name, ("---\n" + frontMatter + "---\n" + body).getBytes(StandardCharsets.UTF_8));
    }

    static Sample of(String name, byte[] file) {
        Source source = Source.wrap(name, file);
        try {
            Segments segments = FrontMatter.split(source);
            Article article =
                    FrontMatter.reader(Article.class).tryRead(source).orThrow().data();
            byte[] frontMatter = Arrays.copyOfRange(
                    file, segments.frontMatter().start(), segments.frontMatter().end());
            return new Sample(
                    name,
                    file,
                    frontMatter,
                    article,
                    Mappers.written().writeValueAsBytes(article),
                    Mappers.written()
                            .writeValueAsBytes(
                                    FrontMatter.untyped().read(source).data()));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    /** Returns the document with CRLF at the end of each line, where a file of LF has LF. */
    Sample withCrlf() {
        String text = new String(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
        return of(name, text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
