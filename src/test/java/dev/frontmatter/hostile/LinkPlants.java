package dev.frontmatter.hostile;

import dev.frontmatter.testing.Pick;
import java.util.List;

/** Links and pipes among the files of a repository. */
final class LinkPlants {

    private LinkPlants() {}

    static List<Plant> all() {
        return List.of(
                site -> site.link("linked.md", site.forbidden("")),
                site -> site.link("notes/linked.md", site.forbidden("notes")),
                site -> site.link("folder", Pick.of(site.random, "../secrets", site.secrets.toString(), ".", "..")),
                site -> site.link("folder.md", Pick.of(site.random, "../secrets", "..", ".")),
                site -> site.link("loop.md", "loop.md").link("one.md", "two.md").link("two.md", "one.md"),
                site -> site.link("chain.md", "chained").link("chained", site.forbidden("")),
                // Through a folder that is a link, and back by one that is none.
                site -> site.link("way", "../secrets").link("by-way.md", "way/victim.md"),
                site -> site.pipe("pipe.md").pipe("notes/pipe.md"),
                site -> site.link(".frontmatter.yaml", site.forbidden("")),
                site -> site.link("notes/.frontmatter.yaml", site.forbidden("notes")),
                site -> site.pipe(Pick.of(site.random, ".frontmatter.yaml", "docs/.frontmatter.yaml")),
                site -> site.link("post.json", site.forbidden(""))
                        .file(".frontmatter.yaml", "schemas:\n  '**': post.json\n"),
                site -> site.link("schemas", "../secrets")
                        .file(
                                ".frontmatter.yaml",
                                "schemas:\n  '**': schemas/" + Pick.of(site.random, "key", "broken", "schema")
                                        + ".json\n"),
                site -> site.pipe("post.json").file(".frontmatter.yaml", "schemas:\n  '**': post.json\n"),
                site -> site.link("post.json", site.forbidden(""))
                        .file("p.md", "---\n$schema: post.json\ntitle: x\n---\n"));
    }
}
