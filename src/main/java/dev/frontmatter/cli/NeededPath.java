package dev.frontmatter.cli;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The path that a command needs which takes no folder for granted: its help says so, and its absence is an error. */
final class NeededPath {

    private static final String OTHERWISE = "Without any, the current folder.";

    private NeededPath() {}

    /** Says in the help of a command that a path is needed. */
    static void tell(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        PositionalParamSpec path = spec.positionalParameters().get(0);
        String description = String.join(" ", path.description())
                .replace(OTHERWISE, "One is needed, unless --files-from or --changed chooses the files.");
        spec.remove(path);
        spec.add(PositionalParamSpec.builder(path).description(description).build());
    }

    /** Requires a path, or a choice of files. */
    static void require(InputOptions input, CommandSpec command) {
        if (input.namesNothing()) {
            PositionalParamSpec path = command.positionalParameters().get(0);
            throw new MissingParameterException(
                    command.commandLine(), path, "Missing required parameter: '" + path.paramLabel() + "'");
        }
    }
}
