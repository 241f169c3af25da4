package dev.frontmatter.cli;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.cli.report.BaselineRun;
import dev.frontmatter.config.ConfiguredCollections;
import dev.frontmatter.config.RunConfiguration;
import dev.frontmatter.config.SchemaUse;
import dev.frontmatter.config.WorkingFolder;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.lsp.Command;
import dev.frontmatter.lsp.FolderRun;
import dev.frontmatter.report.form.ToolVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The command as the language server uses it: runs find files and read configurations as those of {@code validate} do.
 *
 * @param console has the environment, and takes messages
 */
record ServedCommand(Console console) implements Command {

    @Override
    public FolderRun in(Path folder) throws IOException {
        Console own = new Console(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                console.err(),
                console.environment(),
                folder);
        return new Run(own, WorkingFolder.of(folder));
    }

    @Override
    public Optional<String> explanation(String rule) {
        return Rules.all().keySet().stream()
                .filter(known -> known.id().equals(rule))
                .findFirst()
                .flatMap(Explanations::of)
                .map(explanation -> "# " + rule + "\n\n" + explanation.markdown() + "\n");
    }

    @Override
    public void report(String message) {
        console.printMessage(message);
    }

    @Override
    public String version() {
        return ToolVersion.get();
    }

    private record Run(Console console, WorkingFolder folder) implements FolderRun {

        @Override
        public RunConfiguration configuration() {
            try {
                return RunConfiguration.nearest(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public List<Path> files(ConfiguredCollections collections, RunConfiguration configuration) {
            try {
                return new InputOptions()
                        .ofCollections(collections, console, configuration)
                        .paths();
            } catch (CannotCheckException e) {
                console.printMessage(String.valueOf(e.getMessage()));
                return List.of();
            }
        }

        @Override
        public List<Diagnostic> fresh(
                RunConfiguration configuration, String name, List<Diagnostic> diagnostics, SchemaUse schema) {
            return configuration
                    .baseline(false)
                    .map(baseline -> new BaselineRun(baseline, folder, false)
                            .apply(new Outcome<>(name, null, diagnostics, schema))
                            .diagnostics())
                    .orElse(diagnostics);
        }
    }
}
