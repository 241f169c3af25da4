package dev.frontmatter.hostile;

import dev.frontmatter.testing.Pick;
import java.io.IOException;
import java.util.List;

/** Configurations that name what they may not. */
final class ConfigurationPlants {

    private static final String MARKER = "org.example.marker.";

    private ConfigurationPlants() {}

    static List<Plant> all() {
        return List.of(
                site -> site.file(".frontmatter.yaml", "schemas:\n  '**': " + jdkClass(site) + "\n")
                        .file("d.md", "---\ndestination: a.md\nname: x\nin: x\nport: 9\n---\n"),
                site -> site.file(".frontmatter.yaml", "schemas:\n  '**': " + marker(site) + "\n"),
                site -> site.file(place(site), "schemas:\n  '**': " + marker(site) + "\n"),
                site -> site.file(".frontmatter.yaml", "schemas:\n  '**': '" + strangeClass(site) + "'\n"),
                site -> site.file(".frontmatter.yaml", "schemas:\n  '**': '" + schema(site, "") + "'\n"),
                site -> site.file("notes/.frontmatter.yaml", "schemas:\n  '**': '" + schema(site, "notes") + "'\n"),
                site -> site.file(place(site), "exclude: ['**']\n"),
                site -> site.file(
                        ".frontmatter.yaml",
                        "files: ['"
                                + Pick.of(
                                        site.random,
                                        "**",
                                        "../**",
                                        "../secrets/*",
                                        "**/.git/*",
                                        "{,../}secrets/**",
                                        "[")
                                + "']\n"),
                site -> site.file(".frontmatter.yaml", collections(site)),
                site -> site.file(
                        ".frontmatter.yaml",
                        "baseline: " + site.forbidden("") + "\n"
                                + Pick.of(site.random, "", "front-matter: optional\n")),
                site -> site.file(place(site), TextPlants.block(site)),
                // The folder above the repository belongs to somebody else.
                site -> site.above(".frontmatter.yaml", "exclude: ['**'] # " + Site.SECRET + "\n"),
                site -> site.above(".frontmatter.yaml", "schemas:\n  '**': secrets/schema.json\n"),
                site -> site.above(".frontmatter.yaml", Site.SECRET + ": [x\n"));
    }

    private static String place(Site site) {
        return Pick.of(site.random, ".frontmatter.yaml", "notes/.frontmatter.yaml", "docs/.frontmatter.yaml");
    }

    private static String jdkClass(Site site) {
        return Pick.of(
                site.random,
                "jdk.jfr.Recording",
                "java.lang.Thread",
                "java.net.MulticastSocket",
                "java.net.ServerSocket",
                "java.io.FileOutputStream",
                "java.lang.ProcessBuilder",
                "java.util.logging.FileHandler",
                "javax.script.ScriptEngineManager",
                "java.awt.Point",
                "tools.jackson.databind.json.JsonMapper",
                "dev.frontmatter.source.Limits",
                "dev.frontmatter.cli.Main");
    }

    private static String marker(Site site) {
        return MARKER + Pick.of(site.random, "Bean", "Opened", "Shade", "Constants", "Named");
    }

    private static String strangeClass(Site site) {
        return Pick.of(
                site.random,
                "[L" + MARKER + "Bean;",
                "int",
                "[[I",
                "../secrets/Named",
                "org/example/marker/Bean",
                "org.example.marker",
                MARKER + "named",
                "Caf\\u00e9",
                "\u001b]0;x\u0007",
                "::error::x",
                "%s%n");
    }

    /** Returns an address of a schema that must not be read. */
    static String schema(Site site, String folder) throws IOException {
        String secret = Pick.of(site.random, "key.json", "broken.json", "schema.json");
        String absolute = site.secrets.resolve(secret).toString();
        return Pick.of(
                site.random,
                absolute,
                "file:" + absolute,
                "file://" + absolute,
                "FILE:///" + absolute.substring(1),
                "jar:file:" + absolute + "!/x.json",
                site.repository
                        .resolve(folder)
                        .relativize(site.secrets.resolve(secret))
                        .toString(),
                "./docs/../../secrets/" + secret,
                "http://127.0.0.1:9/schema.json",
                "https://example.org/schema.json",
                "ftp://127.0.0.1:9/schema.json",
                "//127.0.0.1/schema.json",
                "classpath:schema.json",
                "/proc/self/environ",
                "/etc/passwd",
                "/dev/zero",
                "~/schema.json",
                ".git/config",
                "title.schema.json\\0.json",
                "gone.json");
    }

    private static String collections(Site site) throws IOException {
        String path = site.forbidden("");
        return Pick.of(
                site.random,
                "collections:\n  all:\n    files: '**'\n    schema: " + marker(site) + "\n",
                "collections:\n  all:\n    files: '../**'\n    schema: " + path + "\n",
                "collections:\n  all:\n    files: '**'\n    rules:\n      - rule: vocabulary\n        key: /title\n"
                        + "        list: " + path + "\n",
                "collections:\n  all:\n    files: '**'\n    rules:\n      - rule: file\n        key: /title\n"
                        + "        under: [" + path + ", ..]\n");
    }
}
