package dev.frontmatter.article;

import dev.frontmatter.record.Total;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article on the same story, by another provider or at another time.
 *
 * @param title the headline
 * @param excerpt the beginning or a summary, as plain text
 * @param publishedDateTime when it was published
 * @param webUrl where readers find it
 * @param ampWebUrl its AMP page; null if there is none
 * @param cdnAmpWebUrl its AMP page in a content delivery network; null if there is none
 * @param type what it is, such as {@code article} or {@code video}
 * @param provider who published it
 * @param quality how well it is written and made; larger is better
 * @param images its pictures, in the order of the document; empty if there are none
 */
@Total
public record RelatedArticle(
        String title,
        String excerpt,
        Instant publishedDateTime,
        URI webUrl,
        @Nullable URI ampWebUrl,
        @Nullable URI cdnAmpWebUrl,
        String type,
        Provider provider,
        int quality,
        List<Image> images) {

    /**
     * Copies the list.
     *
     * @param title the headline
     * @param excerpt the beginning or a summary, as plain text
     * @param publishedDateTime when it was published
     * @param webUrl where readers find it
     * @param ampWebUrl its AMP page
     * @param cdnAmpWebUrl its AMP page in a content delivery network
     * @param type what it is, such as {@code article} or {@code video}
     * @param provider who published it
     * @param quality how well it is written and made
     * @param images its pictures, in the order of the document
     */
    public RelatedArticle {
        images = List.copyOf(images);
    }
}
