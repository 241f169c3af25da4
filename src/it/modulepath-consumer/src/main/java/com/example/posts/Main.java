package com.example.posts;

import com.example.posts.internal.Notes;
import dev.frontmatter.Document;
import dev.frontmatter.FrontMatter;
import java.time.Instant;
import java.util.List;

/** Reads this module's own records, one from a package it opens and one from a package it does not. */
public final class Main {
    private static final String POST = """
            ---
            title: Low tide
            publishedDateTime: 2024-03-05T08:30:00Z
            topics: [Sand, Shells]
            author:
              name: Ada Reed
            ---
            Nobody was there.
            """;

    private static final String NOTE = """
            ---
            title: A list of boats
            pages: 3
            ---
            """;

    private Main() {}

    public static void main(String[] args) {
        expect(true, FrontMatter.class.getModule().isNamed());
        Document<Post> post = FrontMatter.reader(Post.class).readText(POST);
        expect("Low tide", post.data().title());
        expect(Instant.parse("2024-03-05T08:30:00Z"), post.data().publishedDateTime());
        expect(List.of("Sand", "Shells"), post.data().topics());
        expect(new Post.Author("Ada Reed"), post.data().author());
        expect("Nobody was there.\n", post.body());
        expect("A list of boats", Notes.titleOf(NOTE));
    }

    private static void expect(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but read " + actual);
        }
    }
}
