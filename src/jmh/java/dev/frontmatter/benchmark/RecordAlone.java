package dev.frontmatter.benchmark;

import dev.frontmatter.article.Article;
import dev.frontmatter.article.Image;
import dev.frontmatter.article.Provider;
import dev.frontmatter.article.RelatedArticle;
import dev.frontmatter.article.Secured;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article from values that are already there as strings and numbers: what no reader into this record can save,
 * whatever it reads from. Nearly all of it is the JDK's parsing of URIs.
 */
final class RecordAlone {

    private RecordAlone() {}

    static Article again(Article article) {
        Secured secured = article.secured();
        return new Article(
                article.category(),
                article.title(),
                article.excerpt(),
                again(article.publishedDateTime()),
                again(article.originalUrl()),
                again(article.webUrl()),
                again(article.ampWebUrl()),
                again(article.cdnAmpWebUrl()),
                article.type(),
                article.quality(),
                article.heat(),
                article.published(),
                article.removed(),
                article.featuredContent(),
                again(article.provider()),
                article.topics(),
                each(article.images(), RecordAlone::again),
                each(article.related(), RecordAlone::again),
                secured == null ? null : new Secured(secured.text()));
    }

    private static RelatedArticle again(RelatedArticle related) {
        return new RelatedArticle(
                related.title(),
                related.excerpt(),
                again(related.publishedDateTime()),
                URI.create(related.webUrl().toString()),
                again(related.ampWebUrl()),
                again(related.cdnAmpWebUrl()),
                related.type(),
                again(related.provider()),
                related.quality(),
                each(related.images(), RecordAlone::again));
    }

    private static Provider again(Provider provider) {
        return new Provider(provider.name(), provider.domain(), each(provider.images(), RecordAlone::again));
    }

    private static Image again(Image image) {
        return new Image(
                URI.create(image.url().toString()), image.width(), image.height(), image.isCached(), image.title());
    }

    /** No stream: it would show in the figures. */
    private static <T> List<T> each(List<T> values, UnaryOperator<T> again) {
        List<T> all = new ArrayList<>(values.size());
        for (T value : values) {
            all.add(again.apply(value));
        }
        return all;
    }

    private static Instant again(Instant instant) {
        return Instant.ofEpochSecond(instant.getEpochSecond(), instant.getNano());
    }

    private static @Nullable URI again(@Nullable URI uri) {
        return uri == null ? null : URI.create(uri.toString());
    }
}
