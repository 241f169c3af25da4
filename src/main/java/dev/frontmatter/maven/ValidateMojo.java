package dev.frontmatter.maven;

import dev.frontmatter.cli.Main;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.console.ExitCode;
import dev.frontmatter.config.RunConfiguration;
import dev.frontmatter.config.WorkingFolder;
import dev.frontmatter.input.Glob;
import dev.frontmatter.input.IoFailure;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * The goal {@code validate}: the run of the command of that name in the folder of a project, whose own classes may be the
 * records. The fields are its parameters; the descriptor says what each of them means.
 */
public final class ValidateMojo extends AbstractMojo {

    /** The path of a project's folder; the command calls its files by shorter names if it is given no path. */
    private static final String WHOLE_FOLDER = "";

    private boolean skip;
    private boolean skipUnchanged = true;
    private boolean allowEmpty;
    private List<String> paths = List.of();
    private List<String> excludes = List.of();
    private List<String> severities = List.of();
    private List<String> reports = List.of();
    private @Nullable String record;
    private @Nullable String schema;
    private @Nullable String config;
    private @Nullable String frontMatter;
    private @Nullable String baseline;
    private @Nullable String failOn;
    private @Nullable String maxWarnings;
    private @Nullable String now;

    // What Maven says of the project.
    private File basedir = new File("");
    private @Nullable File projectFile;
    private @Nullable File buildDirectory;
    private @Nullable File executionRoot;
    private String packaging = "";
    private List<String> modules = List.of();
    private List<String> classpath = List.of();

    private final Clock clock;

    /** Creates a goal without parameters. */
    public ValidateMojo() {
        this(Clock.systemUTC());
    }

    /** Creates a goal without parameters, which takes the times of files to be measured by a clock. */
    ValidateMojo(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("front matter is not validated: frontmatter.skip is set");
            return;
        }
        for (List<String> texts : List.of(paths, excludes, severities, reports)) {
            // Maven makes nothing at all of an empty element.
            if (texts.contains("") || texts.stream().anyMatch(Objects::isNull)) {
                throw new MojoExecutionException("one of paths, excludes, severities and reports is empty");
            }
        }
        try {
            List<String> searched = searched();
            if (searched.isEmpty()) {
                getLog().info("no front matter to validate: no such path here");
            } else {
                validate(searched);
            }
        } catch (IOException e) {
            throw new MojoExecutionException("front matter cannot be validated: " + IoFailure.reason(e), e);
        } catch (InvalidPathException e) {
            throw new MojoExecutionException("a parameter is no path here: " + e.getMessage(), e);
        }
    }

    private void validate(List<String> searched) throws IOException, MojoExecutionException, MojoFailureException {
        List<String> args = arguments(searched);
        LastRun last = lastRun(args);
        String unchanged = skipUnchanged ? last.summaryIfUnchanged() : null;
        if (unchanged != null) {
            getLog().info("front matter is unchanged since it was validated: " + unchanged);
            return;
        }
        last.forget();
        LogReport report = new LogReport(getLog());
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), messages, System.getenv(), folder());
        int exitCode = ProjectClasses.run(classpath, () -> Main.validate(console, report, args.toArray(String[]::new)));
        String message = messages.toString(StandardCharsets.UTF_8).strip();
        switch (exitCode) {
            case ExitCode.CLEAN -> {
                message.lines().forEach(getLog()::warn);
                last.remember(report);
            }
            case ExitCode.DIAGNOSTICS -> throw new MojoFailureException(join(message, report.summary()));
            default -> throw new MojoExecutionException(join(message, report.summary()));
        }
    }

    private LastRun lastRun(List<String> args) throws IOException {
        LastRun last = new LastRun(configuration(), buildFolder(), args, clock.instant());
        if (now == null) {
            last.addDay();
        }
        classpath.forEach(element -> last.addMade(Path.of(element)));
        given().forEach(last::addSearched);
        notSearched().forEach(last::addNotSearched);
        for (Path report : reportFiles()) {
            last.addMade(report);
        }
        return last;
    }

    private RunConfiguration configuration() throws IOException {
        WorkingFolder folder = WorkingFolder.of(folder());
        return config == null ? RunConfiguration.nearest(folder) : RunConfiguration.in(Path.of(config), folder);
    }

    private static String join(String message, String summary) {
        return message.isEmpty() || summary.isEmpty() ? message + summary : message + "\n" + summary;
    }

    private List<String> arguments(List<String> searched) throws MojoExecutionException {
        List<String> args = new ArrayList<>();
        add(args, "--record", record);
        add(args, "--schema", schema);
        add(args, "--config", config);
        add(args, "--front-matter", frontMatter);
        add(args, "--baseline", baseline);
        add(args, "--fail-on", failOn);
        add(args, "--max-warnings", maxWarnings);
        add(args, "--now", now);
        severities.forEach(severity -> add(args, "--severity", severity));
        excludes.forEach(exclude -> add(args, "--exclude", exclude));
        // With a slash in front it is that folder alone, and not each of its name.
        notSearched().forEach(folder -> add(args, "--exclude", "/" + folder));
        for (String report : reports) {
            if (report.indexOf('=') < 1) {
                throw new MojoExecutionException(
                        "a report needs a file, such as sarif=target/front-matter.sarif; found `" + report + "`");
            }
            add(args, "--format", report);
        }
        if (mayBeEmpty()) {
            args.add("--allow-empty");
        }
        if (!searched.equals(List.of(WHOLE_FOLDER))) {
            args.add("--");
            args.addAll(searched);
        }
        return args;
    }

    private static void add(List<String> args, String option, @Nullable String value) {
        if (value != null) {
            args.add(option + "=" + value);
        }
    }

    /** Returns what to search, which may be nothing; the places of other modules are absolute, as those of a compiler. */
    private List<String> searched() {
        boolean isRoot = executionRoot == null
                || folder().equals(executionRoot.toPath().toAbsolutePath().normalize());
        String start = isRoot ? "" : folder() + File.separator;
        return given().stream()
                .filter(path -> !mayBeEmpty() || Glob.isGlob(path) || file(path).exists())
                .map(path -> new File(path).isAbsolute() ? path : start + path)
                .toList();
    }

    private File file(String path) {
        File file = new File(path);
        return file.isAbsolute() ? file : new File(folder().toFile(), path);
    }

    private List<String> given() {
        return paths.isEmpty() ? List.of(WHOLE_FOLDER) : paths;
    }

    /** Returns the folders in a project's own that are not searched with it: of its modules, and of what is built. */
    private List<String> notSearched() {
        if (!paths.isEmpty()) {
            return List.of();
        }
        List<String> folders = new ArrayList<>();
        for (String module : modules) {
            Path path = folder().resolve(module).normalize();
            Path inner = Files.isRegularFile(path) ? path.resolveSibling("") : path;
            if (inner.startsWith(folder()) && !inner.equals(folder())) {
                folders.add(folder().relativize(inner).toString());
            }
        }
        if (buildDirectory != null && buildDirectory.toPath().startsWith(folder())) {
            folders.add(folder().relativize(buildDirectory.toPath()).toString());
        }
        return folders;
    }

    /** A parent of modules often has no content of its own. */
    private boolean mayBeEmpty() {
        return allowEmpty || projectFile != null && packaging.equals("pom");
    }

    private Path folder() {
        return basedir.toPath().toAbsolutePath().normalize();
    }

    /** Returns the folder for what is made; null outside of a project, where nothing is left behind. */
    private @Nullable Path buildFolder() {
        return projectFile == null || buildDirectory == null ? null : buildDirectory.toPath();
    }

    /** Returns the files of the reports; folders for those below the build directory are made. */
    private List<Path> reportFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String report : reports) {
            Path file = folder().resolve(report.substring(report.indexOf('=') + 1));
            Path build = buildFolder();
            if (build != null && file.startsWith(build)) {
                Files.createDirectories(file.resolveSibling(""));
            }
            files.add(file);
        }
        return files;
    }
}
