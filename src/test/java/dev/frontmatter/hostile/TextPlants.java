package dev.frontmatter.hostile;

import dev.frontmatter.testing.Pick;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Names and contents of files that are more than text to somebody. */
final class TextPlants {

    private static final String[] NAMES = {
        "-rf.md",
        "--fix.md",
        "--config=x.md",
        "a\nb.md",
        "\n::error::x.md",
        "::error::x.md",
        "a\u001b[31m.md",
        "a\r\t\u007f.md",
        ":(exclude)*.md",
        ":!x.md",
        ":(attr:filter=x).md",
        "*.md",
        "[a].md",
        "{a,b}.md",
        "back\\slash.md",
        "\"q'.md",
        "~.md",
        "$(touch x).md",
        "`x`.md",
        "##vso[task.setvariable]x.md",
        " .md",
        "@list.md",
        "\u202ea.md"
    };

    private static final String[] TEXTS = {
        "::error::x",
        "\n::stop-commands::x\n",
        "##vso[task.setvariable variable=a]b",
        "##[add-path]/tmp",
        "##teamcity[buildStop comment='x']",
        "section_start:1:x\\r\\e[0K",
        "\u001b]0;x\u0007",
        "\u009b31m",
        "\u202e",
        "!!java.net.URL [http://127.0.0.1:9/]",
        "!include ../secrets/token.txt",
        "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [http://127.0.0.1:9/]]]]",
        "${jndi:ldap://127.0.0.1:9/x}",
        "$(touch executed)",
        "{{ include ../secrets/token.txt }}",
        "'<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>'",
        "&a [*a]",
        "{<<: *a}",
        "!!binary '#'",
        "\0",
        "%s%n%x"
    };

    private TextPlants() {}

    static List<Plant> all() {
        return List.of(
                site -> named(site, "", "---\nttile: x\n---\n"),
                site -> named(site, "notes/", "---\nttile: x\n"),
                site -> named(site, Pick.of(site.random, "-d/", ":(top)/", "docs/...\n/"), "text\n"),
                site -> named(site, "", "---\n" + block(site) + "---\n"),
                site -> site.file("text.md", "---\n" + block(site) + "---\n" + text(site)),
                site -> site.file("text.md", text(site)),
                site -> site.file("text.md", "+++\n" + block(site) + "+++\n"),
                site -> site.file(
                        "deep.md",
                        "---\na: "
                                + Pick.of(site.random, "[", "{a: ", "- ", "? ").repeat(20_000) + "\n---\n"),
                site -> site.file("wide.md", "---\n" + "a: &a [*a]\n".repeat(3_000) + "---\n"));
    }

    private static void named(Site site, String folder, String content) throws IOException {
        String name = Pick.of(site.random, NAMES);
        try {
            Path.of(name);
        } catch (InvalidPathException e) {
            // The locale has no such names.
            name = "-.md";
        }
        site.file(folder + name, content);
    }

    /** Returns lines of a mapping, or nearly. */
    static String block(Site site) {
        return Pick.join(
                Pick.between(site.random, 1, 4),
                () -> Pick.of(site.random, "title", "ttile", "a", text(site)) + ": " + text(site) + "\n");
    }

    private static String text(Site site) {
        return Pick.of(site.random, TEXTS);
    }
}
