package dev.frontmatter.isolation;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.article.Article;
import dev.frontmatter.source.Source;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** Uses what needs no databind. */
public final class Uses {

    @JsonIgnoreProperties("layout")
    record Post(
            @JsonProperty("display-name") @JsonAlias("title")
            String displayName,

            @JsonFormat(pattern = "dd.MM.yyyy") LocalDate day,
            OptionalInt stars,
            List<@Pattern(regexp = "[a-z]+") String> tags) {}

    private Uses() {}

    /** Returns the data that was read, the diagnostics of a document with an error, and the schema. */
    public static String run() throws IOException {
        FrontMatterReader<Post> reader = FrontMatter.reader(Post.class);
        String right = "---\ntitle: Low tide\nday: 12.05.2022\nlayout: x\ntags: [sea]\n---\n";
        return reader.readText(right).data() + "\n"
                + reader.validate(Source.ofText("text", "---\ntags: 1\n---\n")) + "\n"
                + FrontMatter.untyped().readText(right).data() + "\n"
                + reader.jsonSchema()
                + FrontMatter.reader(Article.class).jsonSchema();
    }
}
