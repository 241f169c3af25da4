package dev.frontmatter.benchmark;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.article.Article;
import dev.frontmatter.source.Source;
import dev.frontmatter.tokenizer.Segments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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
