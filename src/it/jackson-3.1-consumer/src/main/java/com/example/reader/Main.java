package com.example.reader;

import dev.frontmatter.Document;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.article.Article;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.PackageVersion;

/** Reads one article with the Jackson that this project chose. */
public final class Main {
    private static final String TEXT = """
            ---
            category: news
            title: "A lighthouse learns to count"
            excerpt: "Its keeper wrote the numbers down."
            publishedDateTime: 2024-03-05T08:30:00Z
            originalUrl: "https://news.example.org/lighthouse"
            webUrl: "https://example.org/news/lighthouse"
            type: article
            quality: 42
            heat: -1
            published: true

            provider:
              name: The Harbour Post
              domain: news.example.org

            topics:
              - Lighthouses
              - Numbers

            images:
              - url: "https://news.example.org/lighthouse.jpg"
                width: 640
                height: 480
                isCached: true
            ---
            The light came on at dusk.
            """;

    private Main() {}

    public static void main(String[] args) {
        Version jackson = PackageVersion.VERSION;
        expect("3.1", jackson.getMajorVersion() + "." + jackson.getMinorVersion());

        Document<Article> post = FrontMatter.reader(Article.class).readText(TEXT);
        Article article = post.data();
        expect("A lighthouse learns to count", article.title());
        expect(Instant.parse("2024-03-05T08:30:00Z"), article.publishedDateTime());
        expect(URI.create("https://example.org/news/lighthouse"), article.webUrl());
        expect(-1, article.heat());
        expect("The Harbour Post", article.provider().name());
        expect(List.of("Lighthouses", "Numbers"), article.topics());
        expect(640, article.images().get(0).width());
        expect(List.of(), article.provider().images());
        expect("The light came on at dusk.\n", post.body());
    }

    private static void expect(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but read " + actual);
        }
    }
}
