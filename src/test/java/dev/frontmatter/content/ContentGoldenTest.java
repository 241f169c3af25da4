package dev.frontmatter.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.frontmatter.cli.Shell;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sites with collections beside the exact text of what the command says of them: one that breaks each rule, and some with the
 * house rules of large manuals. With {@code -Dgolden.update=true} the expected texts are written anew; read each of them before
 * it is kept.
 */
class ContentGoldenTest {

    private static final Path SITES = Path.of("testdata/content");

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private static final String NOW = "2026-03-14T12:00:00Z";

    @TempDir
    Path temporary;

    private static List<Path> sites() throws IOException {
        try (Stream<Path> sites = Files.list(SITES)) {
            return sites.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static Path expected(Path site) {
        return SITES.resolve(site.getFileName() + ".expected");
    }

    /** Copies a site, so that it stands in no repository. */
    private Shell shell(Path site) throws IOException {
        Path copy = Files.createDirectories(temporary.resolve(String.valueOf(site.getFileName())));
        Shell shell = new Shell(copy);
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                shell.file(site.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return shell;
    }

    @TestFactory
    Stream<DynamicTest> a_site_has_exactly_the_expected_diagnostics() throws IOException {
        return sites().stream()
                .map(site -> dynamicTest(site.toString(), () -> {
                    String said = shell(site).run("--now", NOW);
                    if (UPDATE) {
                        Files.writeString(expected(site), said);
                    }
                    assertThat(said).isEqualTo(Files.readString(expected(site)));
                }));
    }

    /** What the command fixes is gone, and nothing new is said. */
    @TestFactory
    Stream<DynamicTest> every_fix_is_right() throws IOException {
        return sites().stream()
                .map(site -> dynamicTest(site.toString(), () -> {
                    Shell shell = shell(site);
                    List<String> before = headlines(shell.outputText("--now", NOW, "--format", "concise"));
                    shell.run("--now", NOW, "--fix", "--unsafe-fixes");
                    List<String> after = headlines(shell.outputText("--now", NOW, "--format", "concise"));

                    assertThat(before).containsAll(after);
                    if (site.endsWith("rules")) {
                        assertThat(after).hasSizeLessThan(before.size() - 5);
                    }
                }));
    }

    /** Returns what is said without lines and columns, which fixes may move. */
    private static List<String> headlines(String concise) {
        return concise.lines()
                .filter(line -> line.contains("["))
                .map(line -> line.replaceFirst(":\\d+:\\d+:", ""))
                .collect(Collectors.toList());
    }

    @Test
    void every_rule_is_broken_by_a_file_that_is_named_after_it() throws IOException {
        List<String> lines = Files.readAllLines(expected(SITES.resolve("rules")));

        for (Rule rule : Rules.all().keySet()) {
            if (rule.family().equals("content")) {
                String name = rule.id().substring("content/".length());
                assertThat(lines)
                        .as(name)
                        .anyMatch(line -> line.matches("posts/(en|de)/" + name + "[a-z-]*\\.md:.*\\[" + rule + "].*"));
            }
        }
    }
}
