package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.frontmatter.article.Article;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.testing.FixRule;
import dev.frontmatter.testing.Sampler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files beside the exact text of what is found in them. A file is named after the rule that it breaks. With
 * {@code -Dgolden.update=true} the expected texts are written anew; read each of them before it is kept.
 */
class GoldenFilesTest {

    private static final Path TESTDATA = Path.of("testdata");

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private final FrontMatterReader<Article> articles = FrontMatter.reader(Article.class);
    private final FrontMatterReader<Sampler> samplers = FrontMatter.reader(Sampler.class);

    /** What the files of testdata/limits are too much for. */
    private static final Map<Rule, Limits> LIMITS = Map.of(
            Rules.LIMIT_DOCUMENT, Limits.defaults().withDocumentBytes(60),
            Rules.LIMIT_FRONT_MATTER, Limits.defaults().withFrontMatterBytes(24),
            Rules.LIMIT_DEPTH, Limits.defaults().withDepth(3),
            Rules.LIMIT_VALUES, Limits.defaults().withValues(6),
            Rules.LIMIT_ALIASES, Limits.defaults().withAliasText(20),
            Rules.LIMIT_SCALAR, Limits.defaults().withScalarBytes(20),
            Rules.LIMIT_NUMBER, Limits.defaults().withNumberDigits(10),
            Rules.LIMIT_DIAGNOSTICS, Limits.defaults().withDiagnostics(2));

    /** Of YAML, and of the other formats, whose own folders hold what breaks their syntax. */
    private static final List<String> FOLDERS = List.of(
            "invalid",
            "rules",
            "json-schema",
            "limits",
            "toml",
            "toml/invalid",
            "toml/rules",
            "toml/json-schema",
            "toml/limits",
            "json",
            "json/invalid",
            "json/rules",
            "json/json-schema",
            "json/limits");

    /** Rules that no content breaks. */
    private static final Map<Rule, String> TESTED_ELSEWHERE = Map.ofEntries(
            Map.entry(Rules.CONFIG_BASELINE, "BaselineTest"),
            Map.entry(Rules.CONFIG_COLLECTION, "CollectionsCommandTest"),
            Map.entry(Rules.CONFIG_SCHEMA, "SchemasTest"),
            Map.entry(Rules.CONFIG_SCHEMA_FORMAT, "SchemaWarningsTest"),
            Map.entry(Rules.CONFIG_SCHEMA_KEYWORD, "SchemaWarningsTest"),
            Map.entry(Rules.CONFIG_SCHEMA_UNREACHABLE, "SchemaWarningsTest"),
            Map.entry(Rules.CONFIG_SEVERITY, "SeveritiesTest"),
            Map.entry(Rules.CONFIG_UNUSED_IGNORE, "InlineIgnoresTest"),
            Map.entry(Rules.CONFIG_EMPTY_COLLECTION, "CollectionsCommandTest"),
            Map.entry(Rules.CONFIG_UNUSED_RULE, "CollectionsCommandTest"),
            Map.entry(Rules.EDIT_REFUSED, "edit.RefusedEditsTest"),
            Map.entry(Rules.UNREADABLE, "aFileThatVanishesIsAFinding, below"),
            Map.entry(Rules.UNWRITABLE, "FixTest"));

    /** A file and how it is read. */
    private record Golden(Path file, FrontMatterReader<?> reader) {

        String name() {
            return TESTDATA.relativize(file).toString().replace(File.separatorChar, '/');
        }

        Path expected() {
            return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.md$", ".expected"));
        }

        List<Diagnostic> findings() throws IOException {
            return reader.tryRead(Source.of("testdata/" + name(), Files.readAllBytes(file)))
                    .diagnostics();
        }
    }

    @TestFactory
    Stream<DynamicTest> aValidFileHasNoFindings() throws IOException {
        return tests(files("valid", file -> articles), golden -> {
            ReadResult<?> result = golden.reader().tryRead(golden.file());

            assertThat(text(result.diagnostics())).isEmpty();
            assertThat(result.document()).isPresent();
        });
    }

    @TestFactory
    Stream<DynamicTest> anInvalidFileHasExactlyTheExpectedFindings() throws IOException {
        return tests(invalidFiles(), golden -> {
            String found = text(golden.findings());
            if (UPDATE) {
                Files.writeString(golden.expected(), found);
            }
            assertThat(found).isEqualTo(Files.readString(golden.expected()));
        });
    }

    @TestFactory
    Stream<DynamicTest> validatingFindsTheSame() throws IOException {
        return tests(
                invalidFiles(),
                golden -> assertThat(golden.reader()
                                .validate(Source.of("testdata/" + golden.name(), Files.readAllBytes(golden.file()))))
                        .isEqualTo(golden.findings()));
    }

    @TestFactory
    Stream<DynamicTest> aFindingIsReportedOnce() throws IOException {
        return tests(
                invalidFiles(),
                // Several keys can be missing at one place, so the pointer counts too.
                golden -> assertThat(golden.findings())
                        .extracting(Diagnostic::rule, Diagnostic::span, Diagnostic::pointer)
                        .doesNotHaveDuplicates());
    }

    @TestFactory
    Stream<DynamicTest> everyFixIsRight() throws IOException {
        return tests(
                invalidFiles(),
                golden -> FixRule.check(
                        Files.readAllBytes(golden.file()),
                        text -> golden.reader()
                                .tryRead(Source.of("mended", text))
                                .diagnostics()));
    }

    @TestFactory
    Stream<DynamicTest> everyHintHolds() throws IOException {
        List<Golden> files = new ArrayList<>(files("invalid", file -> articles));
        files.addAll(files("rules", file -> samplers));
        return tests(
                files,
                golden -> FixRule.checkHints(
                        Files.readAllBytes(golden.file()),
                        text -> golden.reader()
                                .tryRead(Source.of("mended", text))
                                .diagnostics()));
    }

    @Test
    void manyFixesAreFollowed() throws IOException {
        long fixes = 0;
        for (Golden golden : invalidFiles()) {
            fixes += golden.findings().stream()
                    .mapToLong(finding -> finding.fixes().size())
                    .sum();
        }

        assertThat(fixes).isGreaterThan(40);
    }

    @TestFactory
    Stream<DynamicTest> anInvalidFileIsNamedAfterARuleThatItBreaks() throws IOException {
        return tests(
                invalidFiles(),
                golden -> assertThat(golden.findings())
                        .extracting(finding -> finding.rule().id().replace('/', '-'))
                        .anySatisfy(
                                rule -> assertThat(golden.file().getFileName().toString())
                                        .startsWith(rule)));
    }

    @Test
    void everyRuleHasAFile() throws IOException {
        List<Rule> broken = new ArrayList<>(TESTED_ELSEWHERE.keySet());
        for (Golden golden : invalidFiles()) {
            golden.findings().forEach(finding -> broken.add(finding.rule()));
        }

        assertThat(broken)
                .containsAll(Rules.all().keySet().stream()
                        // They have files of their own.
                        .filter(rule -> !rule.family().equals("content"))
                        .toList());
    }

    @Test
    void everyExpectedTextHasAFile() throws IOException {
        List<Path> expected = invalidFiles().stream().map(Golden::expected).toList();

        for (String folder : FOLDERS) {
            assertThat(list(folder, ".expected")).isSubsetOf(expected);
        }
    }

    @Test
    void aFileThatVanishesIsAFinding(@TempDir Path folder) throws IOException {
        Path kept = Files.copy(Path.of("testdata/valid/short-article.md"), folder.resolve("a.md"));
        Path vanished = Files.copy(kept, folder.resolve("b.md"));
        try (Stream<ReadResult<Article>> results = articles.walk(folder)) {
            Files.delete(vanished);

            assertThat(results)
                    .extracting(result -> text(result.diagnostics()))
                    .containsExactly(
                            "", vanished + ":1:1: error[source/unreadable]: cannot be read: it does not exist\n");
        }
    }

    private List<Golden> invalidFiles() throws IOException {
        FrontMatterReader<?> untyped = FrontMatter.untyped();
        FrontMatterReader<?> recipes = untyped.withJsonSchema(Path.of("testdata/json-schema/recipe.schema.json"));
        List<Golden> files = new ArrayList<>();
        for (String folder : FOLDERS) {
            files.addAll(
                    files(folder, file -> switch (file.getParent().getFileName().toString()) {
                        case "invalid" -> articles;
                        case "rules" -> samplers;
                        case "json-schema" -> recipes;
                        case "limits" -> articles.withLimits(limits(file));
                        default -> untyped;
                    }));
        }
        return files;
    }

    private static Limits limits(Path file) {
        return LIMITS.entrySet().stream()
                .filter(entry -> file.getFileName()
                        .toString()
                        .startsWith(entry.getKey().id().replace('/', '-')))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no limits for " + file));
    }

    private static List<Golden> files(String folder, Function<Path, FrontMatterReader<?>> reader) throws IOException {
        List<Golden> files = list(folder, ".md").stream()
                .map(file -> new Golden(file, reader.apply(file)))
                .toList();
        assertThat(files).as(folder).isNotEmpty();
        return files;
    }

    private static List<Path> list(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("testdata", folder))) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String text(List<Diagnostic> findings) {
        return findings.stream().map(DiagnosticText::of).collect(Collectors.joining("\n"));
    }

    private interface GoldenCheck {
        void check(Golden golden) throws IOException;
    }

    private static Stream<DynamicTest> tests(List<Golden> files, GoldenCheck check) {
        return files.stream().map(golden -> dynamicTest(golden.name(), () -> check.check(golden)));
    }
}
