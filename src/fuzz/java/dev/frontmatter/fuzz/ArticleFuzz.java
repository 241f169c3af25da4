package dev.frontmatter.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.article.Article;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes are an article, or there are errors; and an article written as JSON is that article. */
class ArticleFuzz {

    private static final FrontMatterReader<Article> READER = FrontMatter.reader(Article.class);

    @MethodSource("dev.frontmatter.fuzz.Seeds#articles")
    @FuzzTest
    void readsOrReports(byte[] bytes) {
        Invariants.check(READER, bytes).document().ifPresent(article -> Invariants.readsBack(READER, article.data()));
    }
}
