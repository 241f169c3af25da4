package dev.frontmatter.cli;

import dev.frontmatter.cli.console.CannotCheckException;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.console.ExitCode;
import dev.frontmatter.cli.report.ReportRequest;
import dev.frontmatter.cli.report.RunListener;
import dev.frontmatter.config.BadConfigurationException;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.report.form.ToolVersion;
import dev.frontmatter.scalar.Spelling;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        description = "Checks the front matter of text files, shows it as JSON, and edits it.",
        descriptionHeading = "%n",
        parameterListHeading = "%nPaths:%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it is done, and all files are clean", "1:files have errors", FrontmatterCommand.CANNOT},
        footerHeading = "%nExamples:%n",
        mixinStandardHelpOptions = true,
        versionProvider = FrontmatterCommand.Version.class,
        abbreviateSynopsis = true,
        scope = ScopeType.INHERIT)
final class FrontmatterCommand {

    /** The meaning of exit code 2. */
    static final String CANNOT =
            "2:something could not be done: an unknown option, a path that cannot be read, no files at all";

    static final String DEFAULT = Main.VALIDATE;

    /** In the order in which help lists them. */
    private static final List<String> COMMANDS = List.of(
            DEFAULT,
            "init",
            "show",
            "edit",
            "convert",
            "schema",
            LspCommand.NAME,
            "rules",
            "explain",
            CompletionCommand.NAME);

    private static final String[] EXAMPLES = {
        "  frontmatter content/                       check all files of a folder",
        "  frontmatter validate --help                say more about that",
        "  frontmatter explain schema/type            explain a rule",
        "  source <(frontmatter generate-completion)  complete commands in this shell"
    };

    private static final String[] SYNOPSIS = {
        "frontmatter [validate] [OPTIONS] [PATH...]", "       frontmatter COMMAND [OPTIONS] [ARGUMENT...]"
    };

    /** Options of the command as a whole; all others are the default command's. */
    private static final Set<String> OWN_OPTIONS = Set.of("-h", "--help", "-V", "--version");

    private static final Set<String> NEEDING_PATHS = Set.of("show", "edit", "convert");

    private FrontmatterCommand() {}

    static int run(Console console, @Nullable RunListener listener, String... args) {
        CommandLine commandLine = new CommandLine(new FrontmatterCommand());
        for (String name : commandsFor(args)) {
            CommandLine command = new CommandLine(command(name, console, listener));
            if (NEEDING_PATHS.contains(name)) {
                NeededPath.tell(command);
            }
            commandLine.addSubcommand(command);
        }
        commandLine
                .setOut(Console.writer(console.out()))
                .setErr(Console.writer(console.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(Paragraph.WIDTH)
                .setHelpFactory(CommandHelp::new)
                .registerConverter(ReportRequest.class, OptionValues::report)
                .setCaseInsensitiveEnumValuesAllowed(true)
                // A file may be called @a.md.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, rest) -> misused(console, e))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(console, e));
        // Not in the annotation: the commands would inherit it.
        commandLine.getCommandSpec().usageMessage().customSynopsis(SYNOPSIS).footer(EXAMPLES);
        if (args.length == 0) {
            commandLine.usage(commandLine.getErr());
            return ExitCode.UNCHECKED;
        }
        String meant = meant(console, args[0]);
        if (meant != null) {
            console.printMessage("`" + args[0]
                    + "` is no command, and there is no file or folder of that name; did you mean `" + meant + "`?");
            return ExitCode.UNCHECKED;
        }
        return commandLine.execute(withCommand(args));
    }

    /** Returns the command that was most likely meant by a word that is none, and no path either; null if it may be a path. */
    private static @Nullable String meant(Console console, String word) {
        if (COMMANDS.contains(word)
                || !isOfLetters(word)
                || !Files.notExists(console.folder().resolve(word), LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        // Two edits away are words such as content, which is the name of a folder.
        String typed = word.toLowerCase(Locale.ROOT);
        return COMMANDS.stream()
                .filter(command -> Spelling.distance(typed, command) <= 1)
                .findFirst()
                .orElse(null);
    }

    private static boolean isOfLetters(String word) {
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static Object command(String name, Console console, @Nullable RunListener listener) {
        return switch (name) {
            case "init" -> new InitCommand(console);
            case "show" -> new ShowCommand(console);
            case "edit" -> new EditCommand(console);
            case "convert" -> new ConvertCommand(console);
            case "schema" -> new SchemaCommand(console);
            case LspCommand.NAME -> new LspCommand(console);
            case "rules" -> new RulesCommand(console);
            case "explain" -> new ExplainCommand(console);
            case CompletionCommand.NAME -> new CompletionCommand(console);
            default -> new ValidateCommand(console, listener);
        };
    }

    /** The commands that these arguments are about: to load one takes time, so others are left out. */
    private static List<String> commandsFor(String... args) {
        if (args.length == 0 || OWN_OPTIONS.contains(args[0]) || args[0].equals(CompletionCommand.NAME)) {
            return COMMANDS;
        }
        return List.of(COMMANDS.contains(args[0]) ? args[0] : DEFAULT);
    }

    /** The arguments with the default command put in front, if they name none. */
    private static String[] withCommand(String... args) {
        if (OWN_OPTIONS.contains(args[0]) || COMMANDS.contains(args[0])) {
            return args;
        }
        List<String> all = new ArrayList<>(List.of(args));
        all.add(0, DEFAULT);
        return all.toArray(String[]::new);
    }

    private static int misused(Console console, ParameterException e) {
        console.printMessage(String.valueOf(e.getMessage()));
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
            console.printMessage(String.valueOf(e.getMessage()));
            return ExitCode.UNCHECKED;
        }
        if (e instanceof BadConfigurationException bad) {
            bad.diagnostics().forEach(diagnostic -> console.err().print(DiagnosticText.of(diagnostic)));
            return ExitCode.UNCHECKED;
        }
        return e instanceof Console.LostOutputException ? ExitCode.UNCHECKED : console.crash(e);
    }

    /** The text that {@code --version} prints. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {ToolVersion.TOOL + " " + ToolVersion.get()};
        }
    }
}
