package dev.frontmatter.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command line as a whole: which commands there are, and what becomes of their failures. */
@Command(
        name = "frontmatter",
        description = "Checks the front matter of text files, and shows it as JSON.",
        descriptionHeading = "%n",
        parameterListHeading = "%nPaths:%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all files are clean",
            "1:files have errors",
            "2:something could not be checked: an unknown option, a path that cannot be read, no files at all"
        },
        mixinStandardHelpOptions = true,
        versionProvider = FrontmatterCommand.Version.class,
        abbreviateSynopsis = true,
        scope = ScopeType.INHERIT)
final class FrontmatterCommand {

    private static final String DEFAULT = "validate";

    private static final String[] SYNOPSIS = {
        "frontmatter [validate] [OPTIONS] [PATH...]", "       frontmatter show [OPTIONS] PATH..."
    };

    private static final int USAGE_WIDTH = 100;

    /** Options of the command as a whole; all others are the default command's. */
    private static final Set<String> OWN_OPTIONS = Set.of("-h", "--help", "-V", "--version");

    private FrontmatterCommand() {}

    static int run(Console console, String... args) {
        CommandLine commandLine = new CommandLine(new FrontmatterCommand())
                .addSubcommand(new ValidateCommand(console))
                .addSubcommand(new ShowCommand(console))
                .setOut(Console.writer(console.out()))
                .setErr(Console.writer(console.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(USAGE_WIDTH)
                .registerConverter(ReportRequest.class, ReportRequest::parse)
                // A file may be called @a.md.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, rest) -> misused(console, e))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(console, e));
        // Not in the annotation: the commands would inherit it.
        commandLine.getCommandSpec().usageMessage().customSynopsis(SYNOPSIS);
        if (args.length == 0) {
            commandLine.usage(commandLine.getErr());
            return ExitCode.UNCHECKED;
        }
        return commandLine.execute(withCommand(commandLine, args));
    }

    /** The arguments with the default command put in front, if they name none. */
    private static String[] withCommand(CommandLine commandLine, String... args) {
        if (OWN_OPTIONS.contains(args[0]) || commandLine.getSubcommands().containsKey(args[0])) {
            return args;
        }
        List<String> all = new ArrayList<>(List.of(args));
        all.add(0, DEFAULT);
        return all.toArray(String[]::new);
    }

    private static int misused(Console console, ParameterException e) {
        console.complain(String.valueOf(e.getMessage()));
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        boolean noPath = e instanceof MissingParameterException missing
                && missing.getMissing().stream().anyMatch(ArgSpec::isPositional);
        if (noPath) {
            err.print("\n");
            command.usage(err);
        } else {
            err.print("See `" + command.getCommandSpec().qualifiedName() + " --help`.\n");
        }
        err.flush();
        return ExitCode.UNCHECKED;
    }

    private static int failed(Console console, Exception e) {
        if (e instanceof CannotCheckException) {
            console.complain(String.valueOf(e.getMessage()));
            return ExitCode.UNCHECKED;
        }
        return e instanceof Console.LostOutputException ? ExitCode.UNCHECKED : console.crash(e);
    }

    /** What {@code --version} prints. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {ToolVersion.TOOL + " " + ToolVersion.get()};
        }
    }
}
