package dev.frontmatter.article;

import dev.frontmatter.record.Total;
import java.util.List;

/**
 * The publisher of an article.
 *
 * @param name the name that readers see
 * @param domain the domain that the articles come from, without {@code www.}
 * @param images logos, in the order of the document; empty if there are none
 */
@Total
public record Provider(String name, String domain, List<Image> images) {

    /**
     * Copies the list.
     *
     * @param name the name that readers see
     * @param domain the domain that the articles come from, without {@code www.}
     * @param images logos, in the order of the document
     */
    public Provider {
        images = List.copyOf(images);
    }
}
