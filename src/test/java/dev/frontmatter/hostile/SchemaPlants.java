package dev.frontmatter.hostile;

import dev.frontmatter.testing.Pick;
import java.io.IOException;
import java.util.List;

/** JSON Schemas that lead elsewhere, and articles that name schemas elsewhere. */
final class SchemaPlants {

    private SchemaPlants() {}

    static List<Plant> all() {
        return List.of(
                site -> configured(site, "{\"$ref\": \"" + reference(site) + "\"}"),
                site -> configured(site, "{\"properties\": {\"title\": {\"$ref\": \"" + reference(site) + "\"}}}"),
                site -> configured(site, "{\"$schema\": \"" + reference(site) + "\", \"type\": \"object\"}"),
                site -> configured(
                        site,
                        "{\"$id\": \"" + base(site) + "\", \"$ref\": \""
                                + Pick.of(site.random, "key.json", "schema.json", "broken.json#/x") + "\"}"),
                site -> configured(site, "{\"$ref\": \"linked.json\"}").link("linked.json", site.forbidden("")),
                site -> configured(
                        site, "{\"$ref\": \"" + Pick.of(site.random, "#", "post.json", "post.json#/$ref") + "\"}"),
                site -> configured(
                        site,
                        "{\"properties\": {\"title\": {\"pattern\": \"^(a+)+$\"}, \"tags\": {\"$dynamicRef\": \"#x\"}}}"),
                site -> configured(site, "{\"$ref\":".repeat(5_000)),
                site -> configured(site, TextPlants.block(site)),
                site -> article(site, "$schema: '" + ConfigurationPlants.schema(site, "") + "'"),
                site -> article(site, "$schema: " + site.forbidden("")),
                site -> article(site, "# yaml-language-server: $schema=" + ConfigurationPlants.schema(site, "")),
                site -> article(
                                site,
                                "$schema: "
                                        + Pick.of(
                                                site.random,
                                                "[a, b]",
                                                "''",
                                                "'#'",
                                                "'.'",
                                                "docs",
                                                "\"a\\0b\"",
                                                "a.md",
                                                ".frontmatter.yaml",
                                                "post.json"))
                        .file("post.json", "{\"$ref\": \"" + reference(site) + "\"}"));
    }

    private static Site configured(Site site, String schema) throws IOException {
        return site.file("post.json", schema).file(".frontmatter.yaml", "schemas:\n  '**': post.json\n");
    }

    private static Site article(Site site, String line) throws IOException {
        return site.file("named.md", "---\n" + line + "\ntitle: x\n---\n");
    }

    private static String reference(Site site) throws IOException {
        return ConfigurationPlants.schema(site, "") + Pick.of(site.random, "", "#", "#/title", "#/definitions/a");
    }

    private static String base(Site site) {
        return Pick.of(
                site.random,
                site.secrets.toUri().toString(),
                site.secrets.resolve("x.json").toUri().toString(),
                "file:" + site.secrets + "/x.json",
                "http://127.0.0.1:9/x.json",
                "https://example.org/x.json",
                "../secrets/x.json");
    }
}
