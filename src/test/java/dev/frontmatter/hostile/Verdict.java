package dev.frontmatter.hostile;

import dev.frontmatter.cli.ManyRuns;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges what a run on a site did. */
final class Verdict {

    /** Characters that no output may hold, other than as an escape. */
    private static final Pattern CONTROL = Pattern.compile(
            "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]");

    private static final Pattern COMMAND =
            Pattern.compile("##\\[|##vso\\[|##teamcity\\[|section_start:|(?m)^\\s*::(?!(error|warning|notice) )");

    private static final Pattern PROCESS = Pattern.compile("^/proc/\\d+/");

    /** Where programs look, now and then, for how much memory and how many processors they may use. */
    private static final List<String> LIMITS = List.of("/sys/fs/cgroup/", "/sys/devices/system/", "/proc/sys/vm/");

    /** How the name of a report begins that is being written beside its place. */
    private static final String DRAFT = ".frontmatter-";

    private final Path root;
    private final List<Path> own;
    private final Set<String> harmless;
    private final Path java = Path.of(System.getProperty("java.home")).toRealPath();

    /**
     * A judge.
     *
     * @param root the folder that holds all sites
     * @param own the folders in the root that the process may use as it likes
     * @param harmless what runs on harmless sites did
     */
    Verdict(Path root, List<Path> own, List<Act> harmless) throws IOException {
        this.root = root;
        this.own = own;
        this.harmless = harmless.stream()
                .filter(act -> act.kind() == Act.Kind.READ && !act.isBelow(root))
                .map(act -> normal(act.path()))
                .collect(Collectors.toSet());
    }

    /** Returns a path in which the number of a process is left out. */
    private static String normal(String path) {
        return PROCESS.matcher(path).replaceFirst("/proc/self/");
    }

    /** Returns what was wrong with a run, a line each. */
    List<String> on(Site site, CommandLine line, ManyRuns.Answer answer, List<Act> acts) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Act act : acts) {
            if (!isAllowed(site, line, act)) {
                wrong.add(act.toString());
            }
        }
        if (answer.exitCode() < 0 || answer.exitCode() > 2) {
            wrong.add("exit code " + answer.exitCode());
        }
        if (answer.text().contains("internal error")) {
            wrong.add("crash: " + answer.text());
        }
        for (String marker : answer.initialised()) {
            if (!marker.equals("Named")
                    || !(site.notes() + line.run().arguments()).contains("org.example.marker.Named")) {
                wrong.add("initialised " + marker);
            }
        }
        judgeText(line, "the output", answer.text(), wrong);
        for (Path report : line.reports()) {
            if (Files.isRegularFile(report, LinkOption.NOFOLLOW_LINKS)) {
                judgeText(
                        line, report.getFileName().toString(), Files.readString(report, StandardCharsets.UTF_8), wrong);
            }
        }
        if (Files.exists(site.folder.resolve("executed"))) {
            wrong.add("a program of the repository ran");
        }
        return wrong;
    }

    private static void judgeText(CommandLine line, String where, String text, List<String> wrong) {
        for (String secret : List.of(Site.SECRET, "root:x:0")) {
            if (text.contains(secret)) {
                wrong.add(where + " tells a secret: " + around(text, text.indexOf(secret)));
            }
        }
        if (line.printsContent()) {
            return;
        }
        for (Pattern pattern : List.of(CONTROL, COMMAND)) {
            pattern.matcher(text)
                    .results()
                    .limit(1)
                    .forEach(found ->
                            wrong.add(where + " holds `" + found.group() + "`: " + around(text, found.start())));
        }
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 80));
    }

    private boolean isAllowed(Site site, CommandLine line, Act act) throws IOException {
        return switch (act.kind()) {
            case READ -> isNamed(line, act) || (act.isBelow(root) ? mayRead(site, act) : isOfTheSystem(act));
            case WRITE -> act.path().equals("/dev/null") || mayWrite(site, line, act);
            case START -> isGit(act.path());
            case CONNECT -> false;
        };
    }

    private static boolean isNamed(CommandLine line, Act act) {
        return Stream.concat(line.named().stream(), line.reports().stream())
                .anyMatch(file -> normal(act.path()).equals(normal(file.toString())));
    }

    private boolean mayRead(Site site, Act act) {
        return act.isBelow(site.repository) || own.stream().anyMatch(act::isBelow);
    }

    /** Harmless runs need it too, or it belongs to this JVM. */
    private boolean isOfTheSystem(Act act) {
        if (harmless.contains(normal(act.path())) || LIMITS.stream().anyMatch(act.path()::startsWith)) {
            return true;
        }
        return act.isBelow(java)
                || Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .anyMatch(entry -> act.isBelow(Path.of(entry).toAbsolutePath()));
    }

    private boolean mayWrite(Site site, CommandLine line, Act act) {
        if (own.stream().anyMatch(act::isBelow)) {
            return true;
        }
        if (act.isBelow(site.repository) && line.fixes()) {
            return !act.isBelow(site.repository.resolve(".git"));
        }
        // A report is written beside its place, and moved there.
        return line.reports().stream()
                .anyMatch(report -> act.path().equals(report.toString())
                        || act.path().startsWith(report.resolveSibling(DRAFT).toString()));
    }

    /** Reports whether a program is git, or what the JVM starts it with. */
    private boolean isGit(String program) throws IOException {
        Path started = Path.of(program);
        for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
            Path git = Path.of(folder, "git");
            if (Files.exists(git) && Files.isSameFile(git, started)) {
                return true;
            }
        }
        return started.equals(java.resolve("lib/jspawnhelper"));
    }
}
