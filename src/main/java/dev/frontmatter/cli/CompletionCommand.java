package dev.frontmatter.cli;

import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.console.ExitCode;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** Prints a script that completes commands and options in a shell. */
@Command(
        name = CompletionCommand.NAME,
        hidden = true,
        description = "Prints a script by which bash and zsh complete commands and options.",
        exitCodeList = {"0:it is printed", "2:it is not: an unknown option"},
        footer = {
            "  source <(frontmatter generate-completion)",
            "  echo 'source <(frontmatter generate-completion)' >> ~/.bashrc"
        })
final class CompletionCommand implements Callable<Integer> {

    static final String NAME = "generate-completion";

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandSpec root = spec.root();
        // The default command's options are the root's, too, when somebody types them.
        CommandLine usual = root.subcommands().get(FrontmatterCommand.DEFAULT);
        for (OptionSpec option :
                usual == null ? List.<OptionSpec>of() : usual.getCommandSpec().options()) {
            if (root.findOption(option.longestName()) == null) {
                root.addOption(OptionSpec.builder(option).build());
            }
        }
        console.out().print(AutoComplete.bash(root.name(), root.commandLine()));
        return ExitCode.CLEAN;
    }
}
