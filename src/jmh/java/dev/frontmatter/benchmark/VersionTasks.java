package dev.frontmatter.benchmark;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.article.Article;
import dev.frontmatter.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The work that versions of the library are compared by. Each version's loader makes a class of its own of this one, so
 * it gives nothing but types of the JDK.
 */
public final class VersionTasks implements Supplier<Map<String, Function<byte[], Object>>> {

    private interface Work {
        Object on(Source source) throws IOException;
    }

    private final Map<String, Function<byte[], Object>> tasks = new LinkedHashMap<>();

    /** Makes the readers. */
    public VersionTasks() {
        FrontMatterReader<TextArticle> text = FrontMatter.reader(TextArticle.class);
        FrontMatterReader<TextArticle> withoutBody = text.withoutBody();
        FrontMatterReader<Article> uri = FrontMatter.reader(Article.class);
        FrontMatterReader<?> map = FrontMatter.untyped();
        add(Cases.TEXT, source -> text.read(source).data());
        for (String form : List.of(Cases.TEXT_CRLF, Cases.TEXT_TOML, Cases.TEXT_JSON_FILE)) {
            add(form, source -> text.read(source).data());
        }
        add(Cases.TEXT_WITHOUT_BODY, source -> withoutBody.read(source).data());
        add(Cases.VALIDATED, uri::validate);
        add(Cases.URI, source -> uri.read(source).data());
        add(Cases.MAP, source -> map.read(source).data());
    }

    @Override
    public Map<String, Function<byte[], Object>> get() {
        return tasks;
    }

    private void add(String name, Work work) {
        tasks.put(name, bytes -> {
            try {
                return work.on(Source.wrap("article", bytes));
            } catch (IOException e) {
                throw new UncheckedIOException("memory does not fail", e);
            }
        });
    }
}
