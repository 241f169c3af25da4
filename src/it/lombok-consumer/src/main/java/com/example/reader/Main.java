package com.example.reader;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lombok.Value;

/** Reads front matter into a class of Lombok's, whose fields say what it must be. */
public final class Main {

    @Value
    static class Post {

        @NotBlank
        String title;

        LocalDate date;

        List<@Size(max = 5) String> tags;

        Optional<Integer> stars;
    }

    private Main() {}

    public static void main(String[] args) {
        FrontMatterReader<Post> reader = FrontMatter.reader(Post.class);

        Post post = reader.readText("---\ntitle: Low tide\ndate: 2024-05-05\ntags: [sea]\n---\n")
                .data();
        expect(new Post("Low tide", LocalDate.of(2024, 5, 5), List.of("sea"), Optional.empty()), post);
        expect(
                List.of("schema/size /title", "schema/size /tags/0", "schema/unknown-key /daet"),
                reader.tryReadText("---\ntitle: ''\ntags: [seaside]\ndaet: 2024-05-05\n---\n").diagnostics().stream()
                        .map(diagnostic -> diagnostic.rule() + " " + diagnostic.pointer())
                        .toList());
        expect(true, reader.jsonSchema().contains("\"required\" : [ \"title\", \"date\" ]"));
    }

    private static void expect(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
