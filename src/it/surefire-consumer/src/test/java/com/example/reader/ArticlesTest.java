package com.example.reader;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.article.Article;
import dev.frontmatter.junit.ContentTests;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Tests a folder of articles that are right, one of articles that are not all, and one that is not there. */
class ArticlesTest {

    private final ContentTests<Article> articles = ContentTests.with(FrontMatter.reader(Article.class));

    @TestFactory
    Stream<DynamicTest> right() {
        return articles.in(Path.of("content/right"));
    }

    @TestFactory
    Stream<DynamicTest> broken() {
        return articles.in(Path.of("content/broken"));
    }

    @TestFactory
    Stream<DynamicTest> absent() {
        return articles.in(Path.of("content/absent"));
    }
}
