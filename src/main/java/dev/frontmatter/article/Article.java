package dev.frontmatter.article;

import dev.frontmatter.record.Total;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news article as its front matter tells it.
 *
 * @param category the section of the site that it belongs to, such as {@code news}
 * @param title the headline
 * @param excerpt the beginning or a summary, as plain text
 * @param publishedDateTime when it was published
 * @param originalUrl where it was first found; null if that is not said
 * @param webUrl where readers find it; null if that is not said
 * @param ampWebUrl its AMP page; null if there is none
 * @param cdnAmpWebUrl its AMP page in a content delivery network; null if there is none
 * @param type what it is, such as {@code article} or {@code video}
 * @param quality how well it is written and made; larger is better
 * @param heat how much it is talked about; larger is more, −1 is not known
 * @param published true if the site shows it
 * @param removed true if the site has taken it down; null if that is not said
 * @param featuredContent HTML to show above the text, such as a player; null if there is none
 * @param provider who published it
 * @param topics what it is about, in the order of the document; empty if that is not said
 * @param images its pictures, in the order of the document; empty if there are none
 * @param related articles on the same story, in the order of the document; empty if there are none
 * @param secured what only the site itself can read; null if there is nothing
 */
@Total
public record Article(
        String category,
        String title,
        String excerpt,
        Instant publishedDateTime,
        @Nullable URI originalUrl,
        @Nullable URI webUrl,
        @Nullable URI ampWebUrl,
        @Nullable URI cdnAmpWebUrl,
        String type,
        int quality,
        int heat,
        boolean published,
        @Nullable Boolean removed,
        @Nullable String featuredContent,
        Provider provider,
        List<String> topics,
        List<Image> images,
        List<RelatedArticle> related,
        @Nullable Secured secured) {

    /**
     * Copies the lists.
     *
     * @param category the section of the site that it belongs to, such as {@code news}
     * @param title the headline
     * @param excerpt the beginning or a summary, as plain text
     * @param publishedDateTime when it was published
     * @param originalUrl where it was first found
     * @param webUrl where readers find it
     * @param ampWebUrl its AMP page
     * @param cdnAmpWebUrl its AMP page in a content delivery network
     * @param type what it is, such as {@code article} or {@code video}
     * @param quality how well it is written and made
     * @param heat how much it is talked about
     * @param published true if the site shows it
     * @param removed true if the site has taken it down
     * @param featuredContent HTML to show above the text, such as a player
     * @param provider who published it
     * @param topics what it is about, in the order of the document
     * @param images its pictures, in the order of the document
     * @param related articles on the same story, in the order of the document
     * @param secured what only the site itself can read
     */
    public Article {
        topics = List.copyOf(topics);
        images = List.copyOf(images);
        related = List.copyOf(related);
    }
}
