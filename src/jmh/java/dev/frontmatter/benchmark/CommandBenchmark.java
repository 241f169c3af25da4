package dev.frontmatter.benchmark;

import dev.frontmatter.article.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The command as a process, against a JVM that only starts, and against {@code gunzip} over the same bytes. */
public final class CommandBenchmark {

    private static final int RELATED = 32;
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Settings settings;
    private final List<String> validate;
    private final Table table = new Table(List.of("The command", "ratio", "measured"));

    /** What the command finds in its surroundings: this Java, and a place for its archive of classes. */
    private final Map<String, String> environment;

    /** The folder that it is run in, without a configuration that it would read. */
    private final Path folder;

    private CommandBenchmark(Settings settings, Path folder, Path cache) {
        this.settings = settings;
        this.folder = folder;
        this.validate = settings.isJar()
                ? Stream.of(
                                List.of(JAVA),
                                settings.javaOptions(),
                                List.of("-jar", settings.file().toString(), "validate"))
                        .flatMap(List::stream)
                        .toList()
                : List.of(settings.file().toString(), "validate");
        this.environment = Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "XDG_CACHE_HOME",
                cache.toString(),
                "FRONTMATTER_JAVA_OPTIONS",
                String.join(" ", settings.javaOptions()));
    }

    /** Measures the command, and nothing else. */
    public static void main(String[] args) throws IOException {
        Settings settings = Settings.fromProperties();
        System.out.println(
                measure(settings).map(Table::toString).orElse("There is no command " + settings.jar() + " yet."));
    }

    /** The figures; nothing if the command is not there or does not run. */
    static Optional<Table> measure(Settings settings) throws IOException {
        Path folder = Files.createTempDirectory("frontmatter-benchmark");
        try {
            String article = new ArticleWriter(Vocabulary.ASCII, 1).article(0);
            Path file = Files.writeString(folder.resolve("one.md"), "---\n" + article + "---\n\n");
            Path cache = Files.createDirectory(
                    folder.resolve("cache"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            CommandBenchmark benchmark = new CommandBenchmark(settings, folder, cache);
            Optional<String> help = benchmark.output(benchmark.command("--help"));
            if (help.isEmpty()) {
                return Optional.empty();
            }
            benchmark.coldStart(file);
            benchmark.articles(help.get().contains("--jobs"));
            return Optional.of(benchmark.table);
        } finally {
            delete(folder);
        }
    }

    private void coldStart(Path file) throws IOException {
        Path configuration = Files.writeString(folder.resolve("frontmatter.yaml"), "schemas: {'**': article}\n");
        List<List<ProcessRun>> runs = alternate(
                settings.coldStarts(),
                List.of(
                        List.of(JAVA, "-Xshare:auto", "-version"),
                        article(file.toString()),
                        command("--config", configuration.toString(), file.toString())));
        row(
                "One article from a cold start, against `java -version`",
                median(runs.get(1), ProcessRun::wall),
                median(runs.get(0), ProcessRun::wall));
        row("… by a configuration file", median(runs.get(2), ProcessRun::wall), median(runs.get(0), ProcessRun::wall));
    }

    private void articles(boolean knowsJobs) throws IOException {
        Path corpus = settings.corpus();
        Path articles = corpus == null ? generate(folder.resolve("articles")) : corpus.toAbsolutePath();
        List<List<String>> commands = new ArrayList<>();
        commands.add(knowsJobs ? article("--jobs", "1", articles.toString()) : article(articles.toString()));
        if (knowsJobs) {
            commands.add(article("--jobs", "2", articles.toString()));
        }
        Optional<Path> compressed = compress(articles, folder.resolve("articles.gz"));
        compressed.ifPresent(file -> commands.add(List.of("gunzip", "-c", file.toString())));

        List<List<ProcessRun>> runs = alternate(settings.folderRuns(), commands);
        List<ProcessRun> all = knowsJobs ? runs.get(1) : runs.get(0);
        if (compressed.isPresent()) {
            Duration gunzip = median(runs.get(runs.size() - 1), ProcessRun::cpu);
            row(
                    "CPU for a folder of articles, against `gunzip` after `gzip -1`",
                    median(runs.get(0), ProcessRun::cpu),
                    gunzip);
            if (knowsJobs) {
                row("… with `--jobs 2`", median(all, ProcessRun::cpu), gunzip);
            }
        }
        if (knowsJobs) {
            row(
                    "Time for it with `--jobs 2`, against `--jobs 1`",
                    median(all, ProcessRun::wall),
                    median(runs.get(0), ProcessRun::wall));
        }
        long peak = all.stream().mapToLong(ProcessRun::peakBytes).max().orElse(0);
        table.row(List.of("Peak memory for it", "", peak == 0 ? "not told by this system" : peak / 1_000_000 + " MB"));
        table.row(List.of("The folder", "", contents(articles)));
    }

    private void row(String what, Duration ours, Duration theirs) {
        String ratio = Table.number((double) ours.toNanos() / theirs.toNanos()) + " ×";
        table.row(List.of(what, ratio, seconds(ours) + " / " + seconds(theirs)));
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.2f s", duration.toNanos() / 1e9);
    }

    /** Returns a command that checks articles, in words that older versions know too. */
    private List<String> article(String... arguments) {
        return command(Stream.concat(Stream.of("--record", Article.class.getName()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private List<String> command(String... arguments) {
        return Stream.concat(validate.stream(), Stream.of(arguments)).toList();
    }

    // Processes

    /** Runs commands in turns, after one turn that only warms the file cache. */
    private List<List<ProcessRun>> alternate(int times, List<List<String>> commands) throws IOException {
        List<List<ProcessRun>> runs = new ArrayList<>();
        commands.forEach(command -> runs.add(new ArrayList<>()));
        for (int time = -1; time < times; time++) {
            for (int i = 0; i < commands.size(); i++) {
                ProcessRun run = ProcessRun.of(commands.get(i), folder, environment);
                if (time >= 0) {
                    runs.get(i).add(run);
                }
            }
        }
        return runs;
    }

    private static Duration median(List<ProcessRun> runs, Function<ProcessRun, Duration> figure) {
        return runs.stream().map(figure).sorted().toList().get(runs.size() / 2);
    }

    /** What a command prints; nothing if it cannot be run or fails. */
    private Optional<String> output(List<String> command) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(output) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    // Files

    private Path generate(Path folder) throws IOException {
        ArticleWriter writer = new ArticleWriter(Vocabulary.ASCII, 2);
        for (int i = 0; i < settings.files(); i++) {
            // A folder for each month, as sites have them.
            Path month = Files.createDirectories(folder.resolve("2026-" + (10 + i % 12)));
            Files.writeString(month.resolve("article-" + i + ".md"), "---\n" + writer.article(RELATED) + "---\n\n");
        }
        return folder;
    }

    private static Optional<Path> compress(Path articles, Path target) throws IOException {
        Process gzip;
        try {
            gzip = new ProcessBuilder("gzip", "-1", "-c")
                    .redirectOutput(target.toFile())
                    .start();
        } catch (IOException e) {
            // No gzip on this system.
            return Optional.empty();
        }
        try (var in = gzip.getOutputStream()) {
            for (Path file : files(articles)) {
                Files.copy(file, in);
            }
        }
        try {
            return gzip.waitFor() == 0 ? Optional.of(target) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static String contents(Path folder) throws IOException {
        List<Path> files = files(folder);
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return String.format(Locale.ROOT, "%,d files, %,d MB", files.size(), bytes / 1_000_000);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
