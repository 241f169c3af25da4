package dev.frontmatter.hostile;

import dev.frontmatter.cli.ManyRuns;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.testing.Pick;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Some sites in a folder, on which one process runs the command. */
final class Batch {

    private static final int HARMLESS = 12;
    private static final int RUNS = 2;

    /** How long a process may take that does not hang, on a machine with much else to do. */
    private static final int SECONDS = 300;

    private static final List<Plant> PLANTS = Plant.all();

    private final Path root;
    private final Map<String, String> environment;
    private final Templates templates;
    private final List<Site> sites = new ArrayList<>();
    private final List<Long> seeds = new ArrayList<>();
    private final List<CommandLine> lines = new ArrayList<>();

    Batch(Path root) throws IOException {
        this.root = root;
        templates = new Templates(Files.createDirectory(root.resolve("templates")));
        environment = new HashMap<>(Map.of(
                "PATH", System.getenv("PATH"),
                "HOME", Files.createDirectory(root.resolve("home")).toString(),
                "TOKEN", Site.SECRET));
        String locale = System.getenv("LC_ALL");
        if (locale != null) {
            environment.put("LC_ALL", locale);
        }
    }

    List<String> run(List<Long> hostile) throws IOException, InterruptedException {
        for (int i = 0; i < HARMLESS; i++) {
            prepare(-1 - i, List.of());
        }
        for (long seed : hostile) {
            prepare(seed, plants(seed));
        }
        Site last = new Site(root.resolve("last"), new Random(0), templates.bare);
        add(0, last, CommandLine.reading(last, environment, "org.example.marker.Named"));
        makePipes();

        Path runs = root.resolve("runs");
        Path answers = root.resolve("answers");
        Path trace = root.resolve("trace");
        Path elsewhere = Files.createDirectory(root.resolve("elsewhere"));
        Path temporary = Files.createDirectory(root.resolve("temporary"));
        ManyRuns.write(runs, lines.stream().map(CommandLine::run).toList());
        boolean ended = Strace.java(
                trace,
                elsewhere,
                environment,
                SECONDS,
                List.of("-Xmx256m", "-Xss512k", "-Djava.io.tmpdir=" + temporary),
                ManyRuns.class,
                runs.toString(),
                answers.toString());
        return judge(
                Trace.read(trace, elsewhere),
                ManyRuns.answers(answers),
                List.of(temporary, root.resolve("home")),
                ended);
    }

    private static List<Plant> plants(long seed) {
        if (seed < PLANTS.size()) {
            return List.of(PLANTS.get((int) seed));
        }
        Random random = new Random(seed);
        List<Plant> chosen = new ArrayList<>();
        for (int left = Pick.between(random, 2, 5); left > 0; left--) {
            chosen.add(Pick.of(random, PLANTS));
        }
        return chosen;
    }

    private void prepare(long seed, List<Plant> plants) throws IOException {
        Random random = new Random(seed);
        Site site = new Site(root.resolve("site" + lines.size()), random, templates.bare);
        if (!Pick.chance(random, 8)) {
            Site.copy(templates.git, site.repository.resolve(".git"));
        }
        for (Plant plant : plants) {
            plant.into(site);
        }
        add(seed, site, CommandLine.plain(site, environment));
        add(seed, site, CommandLine.of(site, environment, plants.isEmpty()));
        if (Pick.chance(random, 3)) {
            site.note("all that git takes is staged");
            Templates.git(site.repository, "add", "-A");
        }
        for (Site.Trap trap : site.traps) {
            trap.set();
        }
    }

    private void add(long seed, Site site, CommandLine line) {
        seeds.add(seed);
        sites.add(site);
        lines.add(line);
    }

    private void makePipes() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("mkfifo", "--"));
        sites.stream()
                .flatMap(site -> site.pipes.stream())
                .distinct()
                .filter(pipe -> Files.isDirectory(pipe.getParent()))
                .forEach(pipe -> command.add(pipe.toString()));
        if (command.size() > 2) {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        }
    }

    private List<String> judge(Trace trace, List<ManyRuns.Answer> answers, List<Path> own, boolean ended)
            throws IOException {
        List<Act> usual = new ArrayList<>();
        for (int i = 0; i < HARMLESS * RUNS; i++) {
            usual.addAll(trace.of(i));
        }
        Verdict verdict = new Verdict(root, own, usual);
        List<String> wrong = new ArrayList<>();
        if (usual.stream().noneMatch(act -> act.isBelow(sites.get(0).repository))
                || usual.stream().noneMatch(act -> act.kind() == Act.Kind.START)) {
            wrong.add("harmless runs were not seen to read files and to start git");
        }
        for (int i = 0; i < answers.size(); i++) {
            List<String> found = verdict.on(sites.get(i), lines.get(i), answers.get(i), trace.of(i));
            if (!found.isEmpty()) {
                wrong.add(described(i) + String.join("\n", found));
            }
        }
        if (answers.size() < lines.size()) {
            wrong.add(described(answers.size()) + (ended ? "the process ended" : "no end"));
        }
        if (answers.stream().noneMatch(answer -> answer.initialised().contains("Named"))) {
            wrong.add("the record that was named was not seen to be initialised");
        }
        return wrong;
    }

    private String described(int run) {
        CommandLine line = lines.get(run);
        return "-Dfrontmatter.hostile.seed=" + seeds.get(run) + ", in "
                + sites.get(run).folder.relativize(line.run().folder()) + ": frontmatter "
                + DisplayText.escape(String.join(" ", line.run().arguments())) + "\n"
                + sites.get(run).notes() + "\n=> ";
    }
}
