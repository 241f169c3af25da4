package com.example.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.article.Article;
import dev.frontmatter.junit.ContentTests;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tests a folder of articles. */
class ArticlesTest {

    private final ContentTests<Article> articles = ContentTests.with(FrontMatter.reader(Article.class))
            .withCheck(article -> assertFalse(article.body().isBlank()));

    @TestFactory
    Stream<DynamicTest> content() {
        return articles.in(Path.of("content"));
    }

    @Test
    void testsEachFile() {
        assertEquals(1, content().count());
    }
}
