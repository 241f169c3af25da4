package dev.frontmatter.article;

import dev.frontmatter.record.Total;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A picture that belongs to an article or a provider.
 *
 * @param url its location
 * @param width its width in pixels, positive
 * @param height its height in pixels, positive
 * @param isCached true if the site keeps a copy of it; null if that is not said
 * @param title what it shows; null if that is not said
 */
@Total
public record Image(
        URI url,
        @Positive int width,
        @Positive int height,
        @Nullable Boolean isCached,
        @Nullable String title) {

    /**
     * Checks the size.
     *
     * @param url its location
     * @param width its width in pixels, positive
     * @param height its height in pixels, positive
     * @param isCached true if the site keeps a copy of it
     * @param title what it shows
     * @throws IllegalArgumentException if a side is not positive
     */
    public Image {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException(
                    "an image has a positive width and height, not " + width + " × " + height);
        }
    }
}
