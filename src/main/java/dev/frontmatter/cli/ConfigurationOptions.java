package dev.frontmatter.cli;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.config.RunConfiguration;
import dev.frontmatter.config.WorkingFolder;
import dev.frontmatter.input.IoFailure;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The configuration of a run. */
@Heading("Configuration")
final class ConfigurationOptions {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = {
                "The configuration. Without this: the nearest .frontmatter.yaml, from",
                "the current folder up to the top of the repository."
            })
    private @Nullable String file;

    @Option(names = "--no-config", description = "Read no configuration.")
    private boolean none;

    /** Returns the configuration that these options ask for. */
    RunConfiguration in(Console console) {
        if (file != null && none) {
            throw new CannotCheckException("--config and --no-config exclude each other");
        }
        try {
            WorkingFolder folder = WorkingFolder.of(console.folder());
            if (none) {
                return RunConfiguration.none(folder);
            }
            return file == null ? RunConfiguration.nearest(folder) : RunConfiguration.in(Path.of(file), folder);
        } catch (InvalidPathException e) {
            throw new CannotCheckException("--config: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new CannotCheckException("the current folder cannot be read: " + IoFailure.reason(e), e);
        }
    }
}
