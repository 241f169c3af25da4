package dev.frontmatter.hostile;

import dev.frontmatter.testing.Pick;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What makes git run programs, read other files, or see another repository. */
final class GitPlants {

    /** What of a repository's own configuration would run programs, too. */
    private static final String PROGRAMS = """
            [core]
            \tfsmonitor = %1$s
            \thooksPath = %2$s
            \tpager = %1$s
            \tsshCommand = %1$s
            \teditor = %1$s
            \taskPass = %1$s
            [diff]
            \texternal = %1$s
            [diff "x"]
            \ttextconv = %1$s
            \tcommand = %1$s
            [pager]
            \tdiff = true
            \tls-files = true
            [alias]
            \tls-files = !%1$s
            \tdiff = !%1$s
            [uploadpack]
            \tpackObjectsHook = %1$s
            [credential]
            \thelper = !%1$s
            """;

    private static final String FILTERS = """
            [filter "x"]
            \tclean = %1$s
            \tsmudge = %1$s
            \tprocess = %1$s
            \trequired = true
            """;

    private static final String ATTRIBUTES = "* filter=x diff=x text ident export-subst working-tree-encoding=UTF-16\n";

    private GitPlants() {}

    static List<Plant> all() {
        return List.of(
                site -> bare(site, "docs", PROGRAMS + FILTERS),
                site -> bare(site, "docs", FILTERS),
                site -> bare(site, "docs", "[core]\n\tattributesFile = %3$s\n\texcludesFile = %3$s\n"),
                site -> bare(site, "docs", "[include]\n\tpath = %3$s\n"),
                site -> bare(site, "docs", "[core]\n\tworktree = %4$s\n"),
                site -> bare(site, "docs", "[core]\n\tworktree = %5$s\n" + FILTERS),
                site -> bare(
                        site,
                        "docs",
                        "[core]\n\trepositoryFormatVersion = 1\n[extensions]\n\tpartialClone = origin\n"
                                + "[remote \"origin\"]\n\turl = ext::%1$s\n\tpromisor = true\n"),
                site -> {
                    bare(site, "docs", "");
                    site.file("docs/info/exclude", "*\n");
                },
                site -> {
                    bare(site, "docs", "");
                    site.file("docs/objects/info/alternates", site.secrets + "\n../../secrets\n");
                },
                site -> {
                    bare(site, "docs", "");
                    site.file("docs/commondir", Pick.of(site.random, "../../secrets", "../.git") + "\n");
                },
                site -> {
                    bare(site, "docs", "");
                    site.link(
                            Pick.of(site.random, "docs/index", "docs/config", "docs/HEAD", "docs/info/exclude"),
                            site.forbidden("docs"));
                },
                site -> bare(site, "notes/bare.git", PROGRAMS + FILTERS),
                // A .git file or folder comes in no commit; archives hold them.
                site -> {
                    bare(site, "notes/bare", PROGRAMS);
                    site.file("docs/.git", "gitdir: ../notes/bare\n");
                },
                site -> asked(site)
                        .file(
                                "docs/.git",
                                Pick.of(
                                        site.random,
                                        "gitdir: " + site.secrets + "\n",
                                        "gitdir: ../../secrets\n",
                                        "gitdir: ../.git\n",
                                        "gitdir: .\n",
                                        "\0\n",
                                        "nonsense")),
                site -> asked(site).link("docs/.git", Pick.of(site.random, "../.git", "../../secrets", ".git")),
                site -> bare(site, "docs/.git", PROGRAMS),
                site -> {
                    asked(site).file(".gitattributes", ATTRIBUTES);
                    site.traps.add(() -> configure(site));
                },
                site -> asked(site).file(".gitattributes", ATTRIBUTES).file("notes/.gitattributes", ATTRIBUTES),
                site -> asked(site)
                        .link(
                                Pick.of(
                                        site.random,
                                        ".gitattributes",
                                        "notes/.gitattributes",
                                        ".gitignore",
                                        "docs/.gitignore"),
                                site.forbidden("")),
                site -> asked(site).link(".gitmodules", site.forbidden("")),
                site -> {
                    bare(site, "module/.git", PROGRAMS);
                    site.file("module/d.md", "---\nttile: x\n---\n")
                            .file(
                                    ".gitmodules",
                                    "[submodule \"m\"]\n\tpath = module\n\turl = ext::" + site.program()
                                            + "\n\tupdate = !touch executed\n\tignore = none\n");
                    // As a commit of another repository is recorded.
                    site.traps.add(() -> Templates.git(
                            site.repository,
                            "update-index",
                            "--add",
                            "--cacheinfo",
                            "160000,1234567890123456789012345678901234567890,module"));
                });
    }

    private static void bare(Site site, String folder, String configuration) throws IOException {
        Path place = site.repository.resolve(folder);
        site.start = Pick.of(site.random, "docs", "docs", "");
        asked(site).note("bare repository " + folder + " with " + configuration);
        if (!site.isFolder(place)) {
            return;
        }
        Site.copy(site.bare, place);
        append(site, place.resolve("config"), configuration);
        for (String hook : List.of("post-index-change", "fsmonitor-watchman", "query-watchman")) {
            Path file = place.resolve("hooks").resolve(hook);
            Files.createDirectories(file.getParent());
            Files.copy(Path.of(site.program()), file, StandardCopyOption.REPLACE_EXISTING);
        }
        site.file(folder + "/.gitattributes", ATTRIBUTES);
        site.file("docs/c.md", "---\nttile: Changed\n---\n");
    }

    /** Lets a run ask git what has changed. */
    private static Site asked(Site site) {
        site.options.clear();
        site.options.add(Pick.of(site.random, "--changed", "--changed=HEAD", "--staged", "--allow-missing"));
        return site;
    }

    private static void configure(Site site) throws IOException {
        Path config = site.repository.resolve(".git/config");
        if (Files.exists(config)) {
            site.note("the repository's own configuration names programs");
            append(site, config, PROGRAMS);
        }
    }

    private static void append(Site site, Path config, String configuration) throws IOException {
        String program = site.program();
        Files.writeString(
                config,
                Files.readString(config)
                        + configuration.formatted(
                                program,
                                config.resolveSibling("hooks"),
                                site.secrets.resolve("token.txt"),
                                site.secrets,
                                Pick.of(site.random, ".", "..", site.repository.toString())));
    }
}
