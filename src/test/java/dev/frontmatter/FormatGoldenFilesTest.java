package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Source;
import dev.frontmatter.testing.FixRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Front matter in TOML and in JSON beside the exact text of what is found in it. A file is named after the rule that it
 * breaks. With {@code -Dgolden.update=true} the expected texts are written anew; read each of them before it is kept.
 */
class FormatGoldenFilesTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    /** The rules that the files are for. */
    static List<Rule> rules() {
        return Rules.all().keySet().stream()
                .filter(rule -> rule.family().equals("toml") || rule.family().equals("json"))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> a_file_has_exactly_the_expected_diagnostics() throws IOException {
        return tests(file -> {
            String text = diagnostics(file, Files.readAllBytes(file)).stream()
                    .map(DiagnosticText::of)
                    .collect(Collectors.joining("\n"));
            Path expected = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.md$", ".expected"));
            if (UPDATE) {
                Files.writeString(expected, text);
            }
            assertThat(text).isEqualTo(Files.readString(expected));
        });
    }

    @TestFactory
    Stream<DynamicTest> every_fix_is_right() throws IOException {
        return tests(file -> FixRule.check(Files.readAllBytes(file), text -> diagnostics(file, text)));
    }

    @TestFactory
    Stream<DynamicTest> a_file_is_named_after_a_rule_that_it_breaks() throws IOException {
        return tests(file -> assertThat(diagnostics(file, Files.readAllBytes(file)))
                .extracting(diagnostic -> diagnostic.rule().id().replace('/', '-'))
                .anySatisfy(rule -> assertThat(file.getFileName().toString()).startsWith(rule)));
    }

    @Test
    void every_rule_has_a_file() throws IOException {
        List<Rule> broken = new ArrayList<>();
        for (Path file : files()) {
            diagnostics(file, Files.readAllBytes(file)).forEach(diagnostic -> broken.add(diagnostic.rule()));
        }
        assertThat(broken).containsAll(rules());
    }

    private static List<Diagnostic> diagnostics(Path file, byte[] text) {
        String name = "testdata/" + file.getParent().getFileName() + "/" + file.getFileName();
        try {
            return FrontMatter.untyped().validate(Source.of(name, text));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    private static List<Path> files() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("toml", "json")) {
            try (Stream<Path> files = Files.list(Path.of("testdata", folder))) {
                all.addAll(files.filter(file -> file.getFileName().toString().endsWith(".md"))
                        .sorted()
                        .toList());
            }
        }
        return all;
    }

    private interface FileCheck {
        void check(Path file) throws IOException;
    }

    private static Stream<DynamicTest> tests(FileCheck check) throws IOException {
        return files().stream().map(file -> dynamicTest(file.getFileName().toString(), () -> check.check(file)));
    }
}
