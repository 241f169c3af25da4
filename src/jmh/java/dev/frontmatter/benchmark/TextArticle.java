package dev.frontmatter.benchmark;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The article with its links as text: to make a {@code java.net.URI} of a link takes longer than to read it. */
public record TextArticle(
        String category,
        String title,
        String excerpt,
        Instant publishedDateTime,
        @Nullable String originalUrl,
        @Nullable String webUrl,
        @Nullable String ampWebUrl,
        @Nullable String cdnAmpWebUrl,
        String type,
        int quality,
        int heat,
        boolean published,
        @Nullable Boolean removed,
        @Nullable String featuredContent,
        Provider provider,
        List<String> topics,
        List<Image> images,
        List<Related> related,
        @Nullable String secured) {

    public record Image(
            String url,
            int width,
            int height,
            @Nullable Boolean isCached,
            @Nullable String title) {}

    public record Provider(String name, String domain, List<Image> images) {}

    public record Related(
            String title,
            String excerpt,
            Instant publishedDateTime,
            String webUrl,
            @Nullable String ampWebUrl,
            @Nullable String cdnAmpWebUrl,
            String type,
            Provider provider,
            int quality,
            List<Image> images) {}
}
