package dev.frontmatter.isolation;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads files in a JVM of its own, watched, and prints what else that made it do. */
public final class Watched {

    private Watched() {}

    /**
     * Reads each file in every way.
     *
     * @param files the files
     */
    public static void main(String[] files) throws IOException {
        List<FrontMatterReader<?>> readers = List.of(
                FrontMatter.untyped(),
                FrontMatter.reader(Article.class),
                FrontMatter.untyped().withoutBody());
        // Classes are loaded from files too: before anybody looks.
        read(readers, files);
        try (Watch watch = Watch.start()) {
            read(readers, files);
            watch.seen().forEach(System.out::println);
        }
    }

    private static void read(List<FrontMatterReader<?>> readers, String[] files) throws IOException {
        for (String file : files) {
            for (FrontMatterReader<?> reader : readers) {
                reader.tryRead(Path.of(file)).diagnostics().forEach(Object::toString);
            }
        }
    }
}
