package dev.frontmatter.hostile;

import dev.frontmatter.cli.ManyRuns;
import dev.frontmatter.cli.report.ReportFormat;
import dev.frontmatter.testing.Pick;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A run of the command on a site, and what it may do because its user said so.
 *
 * @param fixes whether it may change articles
 * @param named the files outside of the repository that the command line or the environment names
 * @param reports the files that it may write
 */
record CommandLine(ManyRuns.Run run, boolean fixes, Set<Path> named, Set<Path> reports) {

    private static final String[] FORMATS =
            Stream.of(ReportFormat.values()).map(ReportFormat::toString).toArray(String[]::new);

    /** Returns a command line that reads an article into a record. */
    static CommandLine reading(Site site, Map<String, String> environment, String record) {
        List<String> arguments = List.of("validate", "--record", record, "a.md");
        return new CommandLine(new ManyRuns.Run(site.repository, environment, arguments), false, Set.of(), Set.of());
    }

    /** Returns a plain command line that is most likely to meet what was planted. */
    static CommandLine plain(Site site, Map<String, String> environment) {
        List<String> arguments = new ArrayList<>(List.of("validate", "--format", Pick.of(site.random, FORMATS)));
        arguments.addAll(site.options);
        arguments.add(".");
        Path folder = site.repository.resolve(site.start);
        return new CommandLine(new ManyRuns.Run(folder, environment, arguments), false, Set.of(), Set.of());
    }

    /** Returns a command line at random, which may add to the site what it runs into. */
    static CommandLine of(Site site, Map<String, String> environment, boolean harmless) throws IOException {
        return new Making(site, environment, harmless).make();
    }

    /** Reports whether the run may print what files hold as it is. */
    boolean printsContent() {
        return run.arguments().contains("--body") || run.arguments().contains("--diff");
    }

    private static final class Making {

        private final Site site;
        private final boolean harmless;
        private final Path folder;
        private final Map<String, String> environment;
        private final List<String> arguments = new ArrayList<>();
        private final Set<Path> named = new HashSet<>();
        private final Set<Path> reports = new HashSet<>();

        Making(Site site, Map<String, String> environment, boolean harmless) {
            this.harmless = harmless;
            this.site = site;
            this.environment = new HashMap<>(environment);
            Path below = site.repository.resolve(Pick.of(site.random, "", "", "docs", "notes"));
            folder = Files.isDirectory(below, LinkOption.NOFOLLOW_LINKS) ? below : site.repository;
        }

        CommandLine make() throws IOException {
            boolean fixes = false;
            if (chance(6)) {
                arguments.add("show");
                maybe(3, "--format", Pick.of(site.random, "json", "jsonl"));
                maybe(4, "--body");
            } else {
                arguments.add("validate");
                fixes = maybe(4, "--fix");
                if (!fixes) {
                    maybe(8, "--diff");
                }
                maybe(2, "--format", Pick.of(site.random, FORMATS));
                if (chance(3)) {
                    report();
                }
                if (chance(6)) {
                    schema();
                }
            }
            maybe(8, "--record", "org.example.marker." + Pick.of(site.random, "Named", "Bean", "Shade", "Constants"));
            maybe(5, Pick.of(site.random, "--changed", "--changed=HEAD", "--staged"));
            maybe(8, "--exclude", Pick.of(site.random, "docs", "*.txt", "../**"));
            maybe(4, "--allow-missing");
            maybe(10, "--allow-empty");
            arguments.addAll(List.of("--jobs", Pick.of(site.random, "1", "2")));
            surroundings();
            paths();
            return new CommandLine(new ManyRuns.Run(folder, environment, arguments), fixes, named, reports);
        }

        private boolean chance(int oneIn) {
            return Pick.chance(site.random, oneIn);
        }

        private boolean maybe(int oneIn, String... options) {
            boolean chosen = chance(oneIn);
            if (chosen) {
                arguments.addAll(List.of(options));
            }
            return chosen;
        }

        private void report() throws IOException {
            String target =
                    Pick.of(site.random, "report.json", "report.json", "out/report.json", "a.md", ".frontmatter.yaml");
            if (Files.isSymbolicLink(folder.resolve(target))) {
                // It may lead to a device, which a run that is at fault could replace.
                target = "report.json";
            }
            String inRepository =
                    site.repository.relativize(folder.resolve(target)).toString();
            switch (harmless ? 3 : site.random.nextInt(4)) {
                case 0 -> site.link(inRepository, site.victim(Pick.of(site.random, "", "docs", "notes")));
                case 1 ->
                    site.link(site.repository.relativize(folder.resolve("out")).toString(), "../secrets");
                case 2 -> site.pipe(inRepository);
                default -> {
                    // Nothing is in the way.
                }
            }
            arguments.addAll(List.of("--format", Pick.of(site.random, FORMATS) + "=" + target));
            Path file = folder.resolve(target);
            if (target.endsWith("report.json") || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                reports.add(file);
            }
        }

        private void schema() throws IOException {
            String schema = Pick.of(site.random, "post.json", "title.schema.json", "linked.json");
            Path file = site.repository.resolve(schema);
            if (schema.equals("linked.json") && !harmless) {
                site.link(schema, site.forbidden(""));
            }
            arguments.addAll(List.of("--schema", folder.relativize(file).toString()));
            // Whoever names a link means the file that it leads to.
            if (Files.isRegularFile(file)) {
                named.add(file.toRealPath());
            }
        }

        private void surroundings() {
            if (chance(4)) {
                Path summary = site.folder.resolve("summary.md");
                environment.put("GITHUB_ACTIONS", "true");
                environment.put("GITHUB_STEP_SUMMARY", summary.toString());
                reports.add(summary);
            } else if (chance(6)) {
                environment.put(Pick.of(site.random, "TF_BUILD", "GITLAB_CI", "TEAMCITY_VERSION"), "true");
            }
        }

        private void paths() throws IOException {
            switch (site.random.nextInt(6)) {
                case 0 -> {
                    // The current folder.
                }
                case 1 -> arguments.add(".");
                case 2 -> arguments.addAll(List.of("**/*.md", "--allow-empty"));
                case 3 -> {
                    Path list = site.folder.resolve("files-" + site.random.nextInt(1_000) + ".list");
                    Files.writeString(list, String.join("\0", files()) + "\0");
                    named.add(list);
                    arguments.addAll(List.of("--files-from", list.toString()));
                }
                default -> {
                    arguments.add("--");
                    arguments.addAll(files());
                }
            }
        }

        /** Returns all files of the repository by name, as a hook or a shell names them. */
        private List<String> files() throws IOException {
            Path git = site.repository.resolve(".git");
            try (Stream<Path> paths = Stream.concat(Files.walk(site.repository), site.pipes.stream())) {
                return paths.filter(
                                path -> !path.startsWith(git) && path.toString().endsWith(".md"))
                        .distinct()
                        .sorted()
                        .map(path -> folder.relativize(path).toString())
                        .toList();
            }
        }
    }
}
