package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the README shows of the site with mistakes is what comes of it, and where it leads to there is something. */
class ReadmeSiteTest {

    private static final Path SITE = Path.of("src/pictures/site").toAbsolutePath();
    private static final Path EXAMPLE = Path.of("src/examples/ReadPost.java");

    private String readme;

    @BeforeEach
    void open() throws IOException {
        readme = Files.readString(Path.of("README.md"));
    }

    /** Returns the first block of a language behind a command. */
    private String blockBehind(String command, String language) {
        int shell = readme.indexOf(command + "\n```");
        assertThat(shell).as(command).isPositive();
        String fence = "```" + language + "\n";
        int begin = readme.indexOf(fence, shell) + fence.length();
        return readme.substring(begin, readme.indexOf("```", begin));
    }

    @Test
    void aDiffIsShownAndNothingWritten() throws IOException {
        String before = Files.readString(SITE.resolve("posts/kelp.md"));

        assertThat(new Shell(SITE).outputText("--diff", "posts/kelp.md"))
                .isEqualTo(blockBehind("--diff posts/kelp.md)", "diff"));
        assertThat(SITE.resolve("posts/kelp.md")).content().isEqualTo(before);
    }

    @Test
    void aFolderIsALineAFile() {
        assertThat(new Shell(Path.of("").toAbsolutePath()).outputText("show", "src/pictures/site/authors"))
                .isEqualTo(blockBehind("show src/pictures/site/authors", "json"));
    }

    @Test
    void theRuleThatAWriterMayAskForIsExplained() {
        assertThat(readme).contains("`target/frontmatter explain yaml/comment-in-text`");
        assertThat(new Shell(SITE).outputText("explain", "yaml/comment-in-text"))
                .contains("Wrong:", "Right:");
    }

    @Test
    void whatIsRightAsItIsCanBeLeft() {
        assertThat(readme).contains("`# frontmatter: ignore schema/enum the old name` at the end of the line");
        String post = "---\ntitle: Kelp\nslug: kelp\ndate: 2026-03-14\nauthor: kim\nstatus: old%s\n---\n";
        String[] args = {"--no-config", "--schema", "schemas/post.schema.json", "-"};

        assertThat(new Shell(SITE).input(post.formatted("")).run(args)).contains("error[schema/enum]");
        assertThat(new Shell(SITE)
                        .input(post.formatted(" # frontmatter: ignore schema/enum the old name"))
                        .run(args))
                .contains("no problems found");
    }

    @Test
    void theExampleRunsAndPrintsWhatIsShown() throws Exception {
        assertThat(readme).contains("\njava -cp target/frontmatter-cli.jar " + EXAMPLE + "\n");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process run = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EXAMPLE.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(run.waitFor()).as(printed).isZero();
        int begin = readme.indexOf("\nprints\n\n```\n") + "\nprints\n\n```\n".length();
        assertThat(printed.stripTrailing() + "\n").isEqualTo(readme.substring(begin, readme.indexOf("```", begin)));
    }

    @Test
    void theExampleIsTheOneThatIsShown() throws IOException {
        String example = Files.readString(EXAMPLE).replaceAll("\\s", "");
        for (String beginning : List.of("record Post(", "ReadResult<Post> result =")) {
            int begin = readme.indexOf("\n" + beginning);
            assertThat(example)
                    .contains(readme.substring(begin, readme.indexOf("```", begin))
                            .replaceAll("\\s", ""));
        }
    }

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> headings = readme.lines()
                .filter(line -> line.matches("#+ .*"))
                .map(line -> line.replaceFirst("#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 _-]", "")
                        .replace(' ', '-'))
                .toList();

        assertThat(headings).doesNotHaveDuplicates();
        assertThat(links()).hasSizeGreaterThan(20).allSatisfy(link -> {
            if (link.startsWith("#")) {
                assertThat(headings).contains(link.substring(1));
            } else {
                assertThat(Path.of(link)).exists();
            }
        });
    }

    private Stream<String> links() {
        return Pattern.compile("\\]\\(([^)\\s]+)\\)")
                .matcher(readme)
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(link -> !link.startsWith("https:"));
    }

    /** The sentence above the tables is held to the tables. */
    @Test
    void theSentenceAboutSpeedIsThatOfTheTables() {
        assertThat(readme)
                .contains("faster than Jackson reads the same data from JSON")
                .contains("four times as fast as jackson-dataformat-yaml");
        for (String links : List.of("String", "URI")) {
            List<Double> json = figures("Links as `" + links + "`: times as fast as Jackson with JSON", 0);
            List<Double> tuned = figures("Links as `" + links + "`: times as fast as Jackson with JSON", 1);
            List<Double> yaml = figures("Links as `" + links + "`: times as fast as Jackson with JSON", 2);

            assertThat(json).hasSize(4).allSatisfy(figure -> assertThat(figure).isGreaterThan(1));
            assertThat(tuned).hasSize(4).allSatisfy(figure -> assertThat(figure).isLessThan(1.4));
            assertThat(yaml).hasSize(4).allSatisfy(figure -> assertThat(figure).isGreaterThan(4));
        }
        assertThat(figures("Untyped: times as fast as Jackson with JSON", 0))
                .hasSize(4)
                .allSatisfy(figure -> assertThat(figure).isLessThan(1.4));
    }

    /** Returns the figures of the row that is some rows below one. */
    private List<Double> figures(String row, int below) {
        String line = readme.substring(readme.indexOf("| " + row))
                .lines()
                .skip(below)
                .findFirst()
                .orElseThrow();
        assertThat(line)
                .contains(List.of("JSON", "tuned", "jackson-dataformat-yaml").get(below));
        return Pattern.compile("([0-9.]+) ×")
                .matcher(line)
                .results()
                .map((MatchResult found) -> Double.valueOf(found.group(1)))
                .toList();
    }
}
