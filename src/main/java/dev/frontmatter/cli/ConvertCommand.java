package dev.frontmatter.cli;

import dev.frontmatter.cli.console.Console;
import dev.frontmatter.tokenizer.Format;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes front matter in another format. */
@Command(
        name = "convert",
        description = {
            "Writes front matter in another format, and leaves the body as it is.",
            "A file that would lose something, such as its comments, is left alone and reported."
        },
        exitCodeList = {
            "0:all files have the format",
            "1:files were left alone, or --check found something to change",
            FrontmatterCommand.CANNOT
        },
        footer = {"  frontmatter convert content/ --to yaml", "  frontmatter convert post.md --to toml --lossy --diff"})
final class ConvertCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private EditRun run = new EditRun();

    @Option(names = "--to", paramLabel = "FORMAT", required = true, description = "The format: yaml, toml or json.")
    private Format format = Format.YAML;

    @Option(
            names = "--lossy",
            description = {
                "Leave out what the format cannot hold: comments; in TOML null and",
                "numbers of more than 64 bits; in JSON infinite numbers become null."
            })
    private boolean lossy;

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        run.requirePath(spec);
        return run.run(
                console, (source, editor) -> editor.convertTo(format, lossy).toSource());
    }
}
