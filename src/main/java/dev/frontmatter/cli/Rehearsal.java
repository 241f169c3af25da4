package dev.frontmatter.cli;

import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.console.StandardInput;
import dev.frontmatter.cli.console.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs the command over a small site of its own, so that {@code target/frontmatter} can keep the classes that runs load. Of what
 * is on the machine it reads and tells nothing.
 */
final class Rehearsal {

    /** Files in which one document has faults, so that these are told as well. */
    private static final Map<String, String> SITE = Map.of(
            ".frontmatter.yaml",
            """
            severity: {schema/unknown-key: warning}
            collections:
              keepers:
                files: keepers/*.md
                id: /handle
              tides:
                files: tides/*.md
                schema: tide.json
                rules:
                  - {rule: unique, keys: [/slug, /aliases/*]}
                  - {rule: reference, key: /keeper, to: keepers}
                  - {rule: file, key: /chart, under: [., charts]}
                  - {rule: path, key: /slug, is: "{name}"}
                  - {rule: vocabulary, key: /tags/*, list: [low, high]}
                  - {rule: date, key: /date, after: 2000-01-01, before: now}
                  - {rule: length, key: /title, recommended: 30, max: 40}
                  - {rule: key-order, keys: [title, slug]}
                  - {rule: deprecated, key: /writer, use: /keeper}
                  - {rule: required-together, keys: [/team, /team_url]}
                  - {rule: mutually-exclusive, keys: [/redirect, /canonical]}
                  - {rule: translation, part: "{name}", languages: [low, high]}
            """,
            "tide.json",
            """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["title"],
             "properties": {"title": {"type": "string", "minLength": 1}, "slug": {"type": "string", "pattern": "^[a-z-]+$"},
              "date": {"type": "string", "format": "date"}, "height": {"type": "number", "minimum": 0},
              "kind": {"enum": ["low", "high"]}, "tags": {"type": "array", "items": {"type": "string"}, "uniqueItems": true}}}
            """,
            "keepers/ann.md",
            "---\nhandle: ann\n---\n",
            "tides/low.md",
            """
            ---
            title: "Low tide"  # at noon
            slug: low
            date: 2026-03-14
            height: 1.5
            tags: [low]
            aliases:
              - ebb
            keeper: ann
            ---
            """,
            "tides/high.md",
            "+++\ntitle = 'High tide'\nslug = 'high'\ndate = 2026-03-15\nkeeper = 'anne'\n+++\n",
            "tides/spring.md",
            "{\"title\": \"\", \"height\": \"high\", \"titel\": \"x\"}\n",
            "broken.md",
            "---\ntitel: a tide\ntags: [sea\n---\n");

    private Rehearsal() {}

    /**
     * Runs the command in several ways, and leaves nothing behind.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        try {
            Path folder = Files.createTempDirectory(Path.of(System.getProperty("java.io.tmpdir")), "frontmatter");
            try {
                run(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the exit codes of the runs. */
    static List<Integer> run(Path folder) throws IOException {
        for (Map.Entry<String, String> file : SITE.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return List.of(
                run(folder, "validate", "--jobs", "2"),
                run(folder, "validate", "--no-config", "--record", "article", "tides/low.md"),
                run(folder, "validate", "--no-config", "--schema", "tide.json", "broken.md", "--format", "concise"),
                run(folder, "validate", "--config", ".frontmatter.yaml", "tides", "--diff"),
                run(folder, "edit", "--no-config", "tides", "--set", "/height=2", "--diff"),
                run(folder, "show", "--no-config", "tides/low.md"));
    }

    private static int run(Path folder, String... args) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        // The input and the terminal are those of a process, since their classes are kept, too; no run here reads of
        // them.
        return Main.run(
                new Console(StandardInput.ofProcess(), nowhere, nowhere, Map.of(), folder, Terminal.ofProcess()), args);
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException error) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
