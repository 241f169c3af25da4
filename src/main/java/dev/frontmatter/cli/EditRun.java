package dev.frontmatter.cli;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.console.EscapedLines;
import dev.frontmatter.cli.console.ExitCode;
import dev.frontmatter.cli.fix.FileEditor;
import dev.frontmatter.cli.fix.FileEditor.Edited;
import dev.frontmatter.cli.fix.FixRoots;
import dev.frontmatter.cli.input.Inputs;
import dev.frontmatter.cli.input.Omissions;
import dev.frontmatter.cli.input.Reading;
import dev.frontmatter.config.FrontMatterUse;
import dev.frontmatter.config.RunConfiguration;
import dev.frontmatter.diagnostic.TextStyle;
import dev.frontmatter.edit.FrontMatterEditor;
import dev.frontmatter.input.IoFailure;
import dev.frontmatter.report.form.Report;
import dev.frontmatter.report.form.TextReport;
import dev.frontmatter.report.form.Totals;
import dev.frontmatter.source.Source;
import dev.frontmatter.tokenizer.Format;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** A run that changes files: shared by the commands that do. */
@Heading("Changes")
final class EditRun {

    private static final String STDIN = "-";

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private ConfigurationOptions configurationOptions = new ConfigurationOptions();

    @Mixin
    private SchemaOptions schema = new SchemaOptions();

    @Option(
            names = "--diff",
            description = {
                "Print the changes as a patch for `git apply` or `patch -p1` instead, with",
                "paths from the current folder, or from the top of the repository if",
                "any are above it. A terminal shows control characters as escapes. Not for the log of a",
                "CI system, which may take some of it for commands."
            })
    private boolean diff;

    @Option(names = "--check", description = "Change nothing; exit 1 if anything would be changed.")
    private boolean check;

    @Option(names = "--force", description = "Change files too that would have new errors by their schema.")
    private boolean force;

    private int changed;
    private int unchanged;
    private int refused;
    /** True if a file could not be read, or not be written. */
    private boolean unchecked;

    /** A change of a document. */
    @FunctionalInterface
    interface Change {

        /**
         * Returns the changed document.
         *
         * @param source the document
         * @param editor edits it
         */
        Source of(Source source, FrontMatterEditor editor) throws IOException;
    }

    /** Makes a change in all files, and returns the exit code. */
    int run(Console console, Change change) {
        if (diff && check) {
            throw new CannotCheckException("--diff prints what --check only counts: use one of them");
        }
        if (input.staged) {
            throw new CannotCheckException(
                    "edits change files, and --staged reads what is staged of them: use --changed in its place");
        }
        RunConfiguration configuration = configurationOptions.in(console);
        @Nullable
        Reading<?> reading =
                force ? null : schema.reading(configuration, input.optionalFrontMatter(configuration), null);
        Inputs inputs = input.inputs(console, configuration, new Omissions(console.folder()), true);
        FileEditor.Use use = diff ? FileEditor.Use.SHOW : check ? FileEditor.Use.COUNT : FileEditor.Use.WRITE;
        FileEditor.Edit edit = source -> change.of(source, editor(source, configuration));
        FileEditor editor = new FileEditor(edit, reading, FixRoots.of(inputs, console.folder()), use);
        boolean needsOutput = diff || input.paths.contains(STDIN);
        Report report = new TextReport((needsOutput ? console.onError() : console).out(), TextStyle.PLAIN);
        OutputStream out = diff && console.terminal().out() ? new EscapedLines(console.out()) : console.out();
        inputs.forEach(editor::edit, edited -> take(edited, report, out));
        console.printMessage(summary(diff || check));
        if (unchecked) {
            return ExitCode.UNCHECKED;
        }
        return refused > 0 || check && changed > 0 ? ExitCode.DIAGNOSTICS : ExitCode.CLEAN;
    }

    private FrontMatterEditor editor(Source source, RunConfiguration configuration) {
        FrontMatterEditor editor = FrontMatter.edit(source);
        Format data = Format.ofDataFile(source.name()).orElse(null);
        if (data != null) {
            return editor.withoutFences(data);
        }
        FrontMatterUse use = input.frontMatter() == null ? configuration.frontMatter() : input.frontMatter();
        return use == FrontMatterUse.REQUIRED
                ? editor.withRequiredFrontMatter()
                : use == FrontMatterUse.OPTIONAL ? editor.withOptionalFrontMatter() : editor;
    }

    private void take(Edited edited, Report report, OutputStream out) {
        try {
            edited.writeTo(out);
        } catch (IOException e) {
            throw new CannotCheckException(edited.name() + " cannot be printed: " + IoFailure.reason(e), e);
        }
        report.add(edited.name(), edited.diagnostics());
        unchecked |= edited.diagnostics().stream().anyMatch(Totals::isUnchecked);
        if (edited.changed()) {
            changed++;
        } else if (edited.diagnostics().isEmpty()) {
            unchanged++;
        } else {
            refused++;
        }
    }

    private String summary(boolean only) {
        String files = changed == 1 ? "1 file " : changed + " files ";
        return files + (only ? "would be changed, " : "changed, ") + unchanged
                + (unchanged == 1 ? " has" : " have") + " nothing to change"
                + (refused == 0 ? "" : ", " + refused + (refused == 1 ? " was" : " were") + " left alone");
    }

    /** Requires a path, or a choice of files. */
    void requirePath(CommandSpec command) {
        NeededPath.require(input, command);
    }
}
