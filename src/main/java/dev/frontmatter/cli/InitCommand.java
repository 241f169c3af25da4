package dev.frontmatter.cli;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.console.ExitCode;
import dev.frontmatter.config.RunConfiguration;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.infer.Inference;
import dev.frontmatter.infer.InferenceOptions;
import dev.frontmatter.infer.InferredCollection;
import dev.frontmatter.infer.InferredSite;
import dev.frontmatter.infer.Outlier;
import dev.frontmatter.report.form.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks at a folder, and writes a configuration and schemas that its files fit. */
@Command(
        name = "init",
        description = {
            "Writes a configuration and schemas that fit the files of a folder.",
            "It looks at the files, and writes a .frontmatter.yaml into the folder, and a",
            "JSON Schema for each collection of files into its subfolder schemas; nothing",
            "else is written. Prints what it saw: the keys, and what is rare and looks like",
            "a mistake."
        },
        exitCodeList = {
            "0:the files are written, whatever was seen",
            "2:they are not: they are there already, or there is no front matter to learn from"
        },
        footer = {"  frontmatter init content/", "  frontmatter init --force"})
final class InitCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = InferRun.HERE,
            description = "The folder to look at and to write into. Without it, the current folder.")
    private String folder = InferRun.HERE;

    @Option(names = "--force", description = "Write over a configuration and schemas that are there.")
    private boolean force;

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            arity = "1",
            description = {
                "Leave out files and folders, by a name, such as 'draft-*', or by a",
                "path from the current folder. Repeatable."
            })
    private List<String> exclude = List.of();

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        InferRun run = new InferRun(console, folder);
        NewFiles files = new NewFiles(run.folder(), force, run::shown);
        files.require(RunConfiguration.FILE_NAME);
        InputOptions input = new InputOptions();
        input.exclude = exclude;
        InferredSite site = run.run(input, Inference.ofCollections(InferenceOptions.defaults()));
        if (site.collections().isEmpty()) {
            throw new CannotCheckException("nothing is written: no file of " + run.shown("") + " has front matter");
        }
        site.collections().forEach(collection -> files.require(collection.schemaFile()));
        print(site, run);
        List<String> written = new ArrayList<>();
        for (InferredCollection collection : site.collections()) {
            written.add(files.write(collection.schemaFile(), collection.jsonSchema()));
        }
        // Last, so that it never names a schema that is not there.
        boolean optional = run.withoutFrontMatter() > 0;
        written.add(0, files.write(RunConfiguration.FILE_NAME, site.configuration(optional, exclude)));
        line("");
        written.forEach(name -> line("wrote " + name));
        line("next: " + next());
        return ExitCode.CLEAN;
    }

    private String next() {
        String validate = "frontmatter validate";
        return folder.equals(InferRun.HERE) ? validate : "cd " + quoted(folder) + " && " + validate;
    }

    private static String quoted(String path) {
        boolean plain = path.chars().allMatch(c -> Character.isLetterOrDigit(c) || "/._-~".indexOf(c) >= 0);
        return plain ? path : "'" + path.replace("'", "'\\''") + "'";
    }

    private void print(InferredSite site, InferRun run) {
        for (InferredCollection collection : site.collections()) {
            line(collection.name() + ": " + Totals.count(collection.files(), "file") + ", "
                    + String.join(" ", collection.patterns()));
            console.out().print(InferTable.of(collection));
            line("");
        }
        List<Outlier> outliers = site.collections().stream()
                .flatMap(collection -> collection.outliers().stream())
                .toList();
        line(
                outliers.isEmpty()
                        ? "no outliers"
                        : Totals.count(outliers.size(), "outlier") + ", which the schemas do not allow:");
        outliers.forEach(outlier -> line(run.shown(outlier)));
        if (site.others() > 0) {
            line(Totals.count(site.others(), "file") + " in no collection: too few of a kind");
        }
        if (run.withoutFrontMatter() > 0) {
            line(Totals.count(run.withoutFrontMatter(), "file") + " without front matter, left aside");
        }
        if (run.brokenFiles() > 0) {
            line(Totals.count(run.brokenFiles(), "file") + " with errors, left aside:");
            run.broken().forEach(this::line);
            if (run.brokenFiles() > run.broken().size()) {
                line("and " + (run.brokenFiles() - run.broken().size()) + " more");
            }
        }
    }

    private void line(String text) {
        console.out().print(DisplayText.escape(text) + "\n");
    }
}
