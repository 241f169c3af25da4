package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What is said of front matter in YAML is said of the same front matter in TOML and in JSON: each file of YAML whose faults
 * are none of its syntax is there in all three formats, with the same rules and messages. GoldenFilesTest holds the exact text.
 */
class FormatGoldenFilesTest {

    private static final Path TESTDATA = Path.of("testdata");

    private static final Pattern HEADLINE = Pattern.compile("(?m)^testdata/\\S+?:\\d+:\\d+: (\\w+\\[[^]]+]: .*)$");

    /** Faults of syntax and of fences are those of one format. */
    private static final Pattern OF_ANY_FORMAT = Pattern.compile("(schema|bind|source-limit)-.*\\.md");

    /** Files that another format cannot have, each with what it lacks. */
    private static final Map<String, Map<String, String>> WITHOUT = Map.of(
            "toml",
            Map.of(
                    "null", "schema-null-element.*|schema-required-(comment|null|without-value)",
                    "lines that end in CR", ".*-cr",
                    "aliases", "source-limit-(aliases|depth-of-an-alias|values-of-aliases)",
                    "text without quotes, and indents",
                            "schema-type-(dash-without-space|question-mark)|schema-unknown-key-not-indented",
                    "times that need seconds", "schema-format-date-without-seconds",
                    "a fence that is not closed, which is one of YAML here", "source-limit-front-matter-unclosed"),
            "json",
            Map.of(
                    "comments", "schema-required-comment",
                    "infinities", "schema-range-not-finite",
                    "aliases", "source-limit-(aliases|depth-of-an-alias|values-of-aliases)",
                    "text without quotes, and indents",
                            "schema-type-(dash-without-space|question-mark)|schema-unknown-key-not-indented",
                    "a fence", "source-limit-front-matter-unclosed"));

    @TestFactory
    Stream<DynamicTest> the_same_is_said_in_all_formats() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String folder : List.of("invalid", "rules", "json-schema", "limits")) {
            for (Path yaml : files(TESTDATA.resolve(folder))) {
                for (String format : WITHOUT.keySet()) {
                    Path other = TESTDATA.resolve(format).resolve(folder).resolve(yaml.getFileName());
                    if (!isLacking(format, yaml)) {
                        tests.add(dynamicTest(
                                other.toString(),
                                () -> assertThat(said(other)).containsExactlyInAnyOrderElementsOf(said(yaml))));
                    }
                }
            }
        }
        return tests.stream();
    }

    @Test
    void what_a_format_lacks_is_not_there() throws IOException {
        for (String format : WITHOUT.keySet()) {
            for (String folder : List.of("invalid", "rules", "json-schema", "limits")) {
                assertThat(files(TESTDATA.resolve(format).resolve(folder)))
                        .noneMatch(file -> isLacking(format, file))
                        .allMatch(file -> Files.exists(TESTDATA.resolve(folder).resolve(file.getFileName())));
            }
        }
    }

    private static boolean isLacking(String format, Path file) {
        String name = file.getFileName().toString().replace(".md", "");
        return WITHOUT.get(format).values().stream().anyMatch(name::matches);
    }

    /** Severity, rule and message of each diagnostic that is expected; what only YAML has is not counted. */
    private static List<String> said(Path file) throws IOException {
        Path expected = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.md$", ".expected"));
        Matcher headline = HEADLINE.matcher(Files.readString(expected));
        return headline.results()
                .map(result -> result.group(1))
                .map(line -> line.replace(" .inf", " inf").replace(", aliases counted as what they stand for", ""))
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            OF_ANY_FORMAT.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }
}
