package com.example.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A site of posts and authors, of which one post in a hundred is broken, each in another way. */
public final class Site {

    /** The handles of the authors that there are. */
    private static final List<String> AUTHORS = List.of("moss", "fern", "kelp", "reed");

    private static final String CONFIGURATION = """
            collections:
              authors: {files: authors/*.md, id: /handle, schema: com.example.content.Author}
              posts:
                files: posts/*.md
                schema: com.example.content.Post
                rules:
                  - {rule: unique, keys: [/slug]}
                  - {rule: reference, key: /by, to: authors}
            """;

    /** The bytes of a text that are not UTF-8. */
    private static final byte[] MALFORMED = {(byte) 0xC3, '('};

    private Site() {}

    /** Writes a site with so many posts. */
    public static void write(Path folder, int posts) throws IOException {
        Files.createDirectories(folder.resolve("posts"));
        Files.createDirectories(folder.resolve("authors"));
        // A repository of its own: the one around it ignores what is built.
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".frontmatter.yaml"), CONFIGURATION);
        for (String author : AUTHORS) {
            Files.writeString(
                    folder.resolve("authors/" + author + ".md"),
                    "---\nhandle: " + author + "\nname: A. " + author + "\n---\n");
        }
        for (int i = 0; i < posts; i++) {
            Files.write(folder.resolve("posts/%05d.md".formatted(i)), post(i));
        }
    }

    /** Returns true for the posts that cannot be read. */
    public static boolean isBroken(int i) {
        return i % 100 == 99;
    }

    private static byte[] post(int i) {
        String slug = i % 100 == 42 ? "about" : "post-" + i;
        String author = i % 125 == 17 ? "sedge" : AUTHORS.get(i % AUTHORS.size());
        String right = """
                ---
                title: Post %d
                slug: %s
                date: 2026-03-14
                changed: 2026-03-14T09:30:00Z
                by: %s
                rating: %d
                tags: [sea, "no. %d"]
                images:
                  - url: https://example.org/%d.png
                    width: 640
                ---
                """.formatted(i, slug, author, i % 6, i, i);
        String text = isBroken(i) ? broken(right, i / 100) : right;
        byte[] start = text.getBytes(StandardCharsets.UTF_8);
        return isBroken(i) && i / 100 % 10 == 9
                ? withMalformed(start)
                : (text + "Text of post " + i + ".\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String broken(String right, int kind) {
        return switch (kind % 10) {
            case 0 -> right.replace("title:", "titel:");
            case 1 -> right.replaceFirst("rating: \\d", "rating: many");
            case 2 -> right.replace("date: 2026-03-14", "date: 2026-13-45").replace("width: 640", "width: wide");
            case 3 -> right.replace("title: Post", "title: \"Post");
            case 4 -> right.substring(0, right.length() - "---\n".length());
            case 5 -> right.replace("    width", "\twidth");
            case 6 -> "Hello\n";
            case 7 -> right.replace("rating", "slug");
            case 8 -> right.replace("title: Post", "title: Post: part");
            default -> right;
        };
    }

    private static byte[] withMalformed(byte[] start) {
        byte[] bytes = start.clone();
        System.arraycopy(MALFORMED, 0, bytes, "---\ntitle: ".length(), MALFORMED.length);
        return bytes;
    }
}
