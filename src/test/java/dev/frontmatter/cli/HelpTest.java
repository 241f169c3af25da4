package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The help of each command, in testdata/help. With {@code -Dgolden.update=true} the texts are written anew; read each of
 * them before it is kept.
 */
class HelpTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private static final Path EXPECTED = Path.of("testdata/help");

    private static final String MAIN = "frontmatter";

    private static final List<String> COMMANDS = List.of(
            "validate", "init", "show", "edit", "convert", "schema", "lsp", "rules", "explain", "generate-completion");

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    /** The help of a command, or of all by the name of the program. */
    private String help(String command) {
        byte[] output = command.equals(MAIN) ? shell.output("--help") : shell.output(command, "--help");
        return new String(output, StandardCharsets.UTF_8);
    }

    private static Path expected(String command) {
        return EXPECTED.resolve(command + ".txt");
    }

    private static Stream<String> all() {
        return Stream.concat(Stream.of(MAIN), COMMANDS.stream());
    }

    @TestFactory
    Stream<DynamicTest> helpIsAsExpected() {
        return all().map(command -> dynamicTest(command, () -> {
            String help = help(command);
            if (UPDATE) {
                Files.createDirectories(EXPECTED);
                Files.writeString(expected(command), help);
            }
            assertThat(help).isEqualTo(Files.readString(expected(command)));
        }));
    }

    @TestFactory
    Stream<DynamicTest> helpFitsATerminal() {
        return all().map(command -> dynamicTest(
                command,
                () -> assertThat(help(command).lines())
                        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80))));
    }

    @TestFactory
    Stream<DynamicTest> helpEndsWithExitCodesAndExamples() {
        return all().map(command -> dynamicTest(
                command,
                () -> assertThat(help(command))
                        .startsWith("Usage: frontmatter")
                        .containsSubsequence("\nOptions:\n", "\nExit codes:\n", "\nExamples:\n", "frontmatter")));
    }

    @Test
    void everyTextHasACommand() throws IOException {
        try (Stream<Path> files = Files.list(EXPECTED)) {
            assertThat(files)
                    .containsExactlyInAnyOrderElementsOf(
                            all().map(HelpTest::expected).toList());
        }
    }

    @Test
    void everyCommandIsListedThatPeopleType() {
        assertThat(help(MAIN)
                        .lines()
                        .dropWhile(line -> !line.equals("Commands:"))
                        .skip(1)
                        .takeWhile(line -> !line.isEmpty()))
                .filteredOn(line -> !line.startsWith("   "))
                .map(line -> line.strip().replaceFirst(" .*", ""))
                .containsExactlyElementsOf(COMMANDS.subList(0, COMMANDS.size() - 1));
    }

    @Test
    void helpHasAShortName() {
        assertThat(shell.output("-h")).isEqualTo(shell.output("--help"));
        assertThat(shell.output("show", "-h")).isEqualTo(shell.output("show", "--help"));
    }

    @Test
    void sayingNothingIsAnsweredWithHelp() {
        assertThat(shell.run()).isEqualTo(Shell.asError(help(MAIN)) + "exit 2\n");
    }

    @Test
    void sayingTooLittleIsAnsweredWithHelp() {
        assertThat(shell.run("explain"))
                .isEqualTo(Shell.asError("frontmatter: Missing required parameter: 'RULE'\n\n" + help("explain"))
                        + "exit 2\n");
    }
}
