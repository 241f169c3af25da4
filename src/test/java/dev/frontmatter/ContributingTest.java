package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for contributors names every package, and nothing that is not there. */
class ContributingTest {

    private static final Path MAIN = Path.of("src/main/java/dev/frontmatter");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

    @Test
    void hasALineForEveryPackage() throws IOException {
        String page = page();
        String table = page.substring(page.indexOf("| Package |"), page.indexOf("## Recipes"));
        Set<String> named = codes(table).collect(Collectors.toSet());

        try (Stream<Path> files = Files.walk(MAIN)) {
            assertThat(files.filter(file -> file.endsWith("package-info.java"))
                            .map(file -> MAIN.relativize(file.getParent()).toString())
                            .map(folder -> folder.isEmpty() ? "dev.frontmatter" : folder.replace('/', '.')))
                    .isSubsetOf(named);
        }
    }

    @Test
    void namesFilesThatAreThere() throws IOException {
        String page = page();
        String recipes = page.substring(page.indexOf("## Recipes"), page.indexOf("## Testing"));
        Set<String> names = Stream.of("src", ".github")
                .flatMap(ContributingTest::filesIn)
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toSet());

        assertThat(codes(recipes)
                        .filter(code ->
                                code.matches("(src|testdata|README|CHANGELOG)[^… ]*") && !code.contains("the-rule")))
                .hasSizeGreaterThan(15)
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
        assertThat(codes(recipes).filter(code -> code.matches("\\w+\\.java")))
                .hasSizeGreaterThan(15)
                .allSatisfy(name -> assertThat(names).contains(name));
        assertThat(codes(recipes).filter(code -> code.matches("[A-Z]\\w+(Test|Properties)(\\.\\w+)?")))
                .hasSizeGreaterThan(10)
                .allSatisfy(test -> assertThat(names).contains(test.replaceFirst("\\..*", "") + ".java"));
    }

    private static Stream<Path> filesIn(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<String> codes(String text) {
        return CODE.matcher(text).results().map((java.util.regex.MatchResult result) -> result.group(1));
    }

    private static String page() throws IOException {
        return Files.readString(Path.of(".github/CONTRIBUTING.md"));
    }
}
