package dev.frontmatter.cli;

import dev.frontmatter.cli.console.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Edits front matter in place. */
@Command(
        name = "edit",
        description = {
            "Edits front matter in place: the edits in the order given, as one change a file.",
            "All other bytes stay as they are. What is not there is left alone, and counted;",
            "a file that an edit is refused for, or that would have new errors, is left alone",
            "and reported. A file without front matter gets some, unless it is required."
        },
        exitCodeList = {
            "0:the edits are made, where there was anything to edit",
            "1:files were left alone, or --check found something to change",
            FrontmatterCommand.CANNOT
        },
        footer = {
            "  frontmatter edit content/ --rename /date=published --set-default /draft=false",
            "  frontmatter edit content/ --append /tags=java --where /lang=en --diff",
            "  frontmatter edit post.md --set-text '/title=1.10' --remove /layout"
        })
final class EditCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private EditRun run = new EditRun();

    @Mixin
    private EditOptions edits = new EditOptions();

    EditCommand(Console console) {
        this.console = console;
    }

    EditOptions edits() {
        return edits;
    }

    @Override
    public Integer call() {
        run.requirePath(spec);
        if (edits.count() == 0) {
            throw new ParameterException(
                    spec.commandLine(), "nothing to edit: add --set, --rename, --remove or the like");
        }
        edits.check();
        return run.run(console, edits::edited);
    }
}
