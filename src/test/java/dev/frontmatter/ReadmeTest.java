package dev.frontmatter;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.frontmatter.article.Article;
import dev.frontmatter.content.ContentCollections;
import dev.frontmatter.content.References;
import dev.frontmatter.content.TextLength;
import dev.frontmatter.content.UniqueValues;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.junit.ContentTests;
import dev.frontmatter.report.Reports;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.testing.Printed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Java of the README: it stands here too, so it compiles, and what it is said to do it does. */
class ReadmeTest {

    record Post(
            @NotBlank String title,
            LocalDate date,
            @JsonProperty(defaultValue = "false") boolean draft,
            List<@Pattern(regexp = "[a-z0-9-]+") String> tags,
            @Nullable URI canonical) {}

    @TempDir
    Path folder;

    @Test
    void migratesAndWrites() throws IOException {
        Path path = Files.writeString(
                folder.resolve("a.md"), "---\ntitle: A # shown\ndate: 2026-03-14\ntags: [sea]\n---\nBody\n");
        Post post = new Post("A", LocalDate.of(2026, 3, 14), false, List.of("sea"), null);
        String body = "Body";
        String changed = FrontMatter.edit(path)
                .rename("/date", "published")
                .setIfAbsent("/draft", false)
                .append("/tags", "archive")
                .toText();
        String fresh = FrontMatter.writer(Post.class).toText(post, body);

        assertThat(changed)
                .isEqualTo(
                        "---\ntitle: A # shown\npublished: 2026-03-14\ntags: [sea, archive]\ndraft: false\n---\nBody\n");
        assertThat(FrontMatter.reader(Post.class).readText(fresh).data()).isEqualTo(post);
    }

    @Test
    void readsAnArticleInFiveLines() throws IOException {
        FrontMatterReader<Article> reader = FrontMatter.reader(Article.class);
        Document<Article> post = reader.read(Path.of("testdata/valid/short-article.md"));
        String title = post.data().title();
        String body = post.body();
        Optional<Span> where = post.span("/provider/name");

        assertThat(post.source().text(post.segments().frontMatter())).contains(title);
        assertThat(post.source().text(post.segments().body())).isEqualTo(body);
        assertThat(where).map(post.source()::text).isPresent();
    }

    @Test
    void reportsAllErrorsOfAnotherRecord() throws IOException {
        String printed = Printed.by(() -> {
            ReadResult<Post> result =
                    FrontMatter.reader(Post.class).tryReadText("---\ntitle: Hello\ndraft: yes\n---\n");
            for (Diagnostic diagnostic : result.diagnostics()) {
                System.out.println(DiagnosticText.of(diagnostic));
            }
        });

        assertThat(blocks("")).contains(printed.stripTrailing());
    }

    /** Run by JUnit in the test below; there is no folder of that name here. */
    static class Content {
        @TestFactory
        Stream<DynamicTest> content() {
            return ContentTests.with(FrontMatter.reader(Post.class)).in(Path.of("content"));
        }
    }

    @Test
    void testsAFolderOfContent() {
        assertThat(new Content().content())
                .singleElement()
                .satisfies(test -> assertThatThrownBy(test.getExecutable()::execute)
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("content"));
    }

    @Test
    void checksDocumentsTogether(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("posts/tide"));
        Files.writeString(folder.resolve("posts/tide/a.md"), "---\ntitle: Hello\ndate: 2026-03-14\nauthor: kim\n---\n");

        ContentCollections site = ContentCollections.of(folder)
                .with("authors", FrontMatter.untyped(), "authors/*.md")
                .withIdentity("authors", "/handle")
                .with("posts", FrontMatter.reader(Post.class), "posts/**/*.md")
                .withCheck("posts", UniqueValues.of("/slug", "/aliases/*").within("/lang"))
                .withCheck("posts", References.from("/author").to("authors"))
                .withCheck(
                        "posts", TextLength.of("/title").recommended(60).max(80).when("/kind", "news", "guide"));
        List<Diagnostic> diagnostics = site.read().diagnostics();

        assertThat(diagnostics)
                .extracting(Diagnostic::message)
                .containsExactly("unknown key `author`", "author must name one of authors, found `kim`");
    }

    @Test
    void handsOnWhatItFound() throws IOException {
        FrontMatterReader<Post> posts = FrontMatter.reader(Post.class);
        ReadResult<Post> broken = posts.tryReadText("---\ntitle: Hello\ndate: tomorrow\n---\n");
        Optional<Span> place = broken.values().span("/title");
        String pointer = broken.diagnostics().get(0).pointer();
        String sarif = Reports.sarif(broken.diagnostics());
        String schema = posts.jsonSchema();

        assertThat(place).map(broken.source()::text).contains("Hello");
        assertThat(pointer).isEqualTo("/date");
        assertThat(sarif).contains("schema/format");
        assertThat(schema).contains("\"canonical\"");
    }

    record Piece(String title, Instant publishedDateTime) {}

    @Test
    void findsTheMistakeOfTheExampleForWriters() throws IOException {
        List<String> blocks = blocks("");
        int file = blocks.indexOf(
                "---\nttile: Tidal kelp farms double their harvest\npublishedDateTime: 2026-03-14T09:30:00Z\n---\nThe body, untouched.");

        ReadResult<Piece> result = FrontMatter.reader(Piece.class).tryRead(Source.ofText("post.md", blocks.get(file)));

        assertThat(result.diagnostics()).extracting(DiagnosticText::of).containsExactly(blocks.get(file + 1) + "\n");
    }

    @Test
    void everyJavaBlockOfTheReadmeStandsInThisFile() throws IOException {
        String file = Files.readString(Path.of("src/test/java/dev/frontmatter/ReadmeTest.java"));
        Map<Boolean, List<String>> lines = file.lines().collect(Collectors.partitioningBy(ReadmeTest::isImport));
        String code = withoutSpace(String.join("", lines.get(false)));
        Set<String> imported = new HashSet<>();

        assertThat(blocks("java")).hasSize(7).allSatisfy(block -> {
            Map<Boolean, List<String>> parts = block.lines().collect(Collectors.partitioningBy(ReadmeTest::isImport));
            String example = String.join("\n", parts.get(false));
            imported.addAll(parts.get(true));
            assertThat(code).contains(withoutSpace(example));
            assertThat(parts.get(true))
                    .allSatisfy(line -> assertThat(type(line)).isPublic());
            assertThat(imported)
                    .as("imports of %s", example)
                    .containsAll(lines.get(true).stream()
                            .filter(line -> names(example, line))
                            .toList());
        });
    }

    /** The consumers of engines are built and run by themselves. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/it/engines-consumer/spark/src/main/java/com/example/spark/FrontMatterTable.java",
                "src/it/engines-consumer/beam/src/main/java/com/example/beam/ReadFrontMatter.java"
            })
    void the_lines_for_engines_stand_in_their_consumers(String file) throws IOException {
        String code = withoutSpace(Files.readString(Path.of(file)));

        assertThat(blocks("java " + file))
                .singleElement(as(STRING))
                .satisfies(block -> assertThat(block.lines())
                        .allSatisfy(line -> assertThat(code).contains(withoutSpace(line))));
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }

    private static Class<?> type(String line) {
        String name = line.substring("import ".length(), line.indexOf(';'));
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }

    /** Returns true if code names a type that a line imports. */
    private static boolean names(String code, String line) {
        String type = line.substring(line.lastIndexOf('.') + 1, line.indexOf(';'));
        return !line.startsWith("import static ")
                && java.util.regex.Pattern.compile("\\b" + type + "\\b")
                        .matcher(code)
                        .find();
    }

    /** The README's fenced blocks in a language; without one, the empty name. */
    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        List<String> block = null;
        boolean wanted = false;
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            if (!line.startsWith("```")) {
                if (block != null) {
                    block.add(line);
                }
            } else if (block == null) {
                block = new ArrayList<>();
                wanted = line.equals("```" + language);
            } else {
                if (wanted) {
                    blocks.add(String.join("\n", block));
                }
                block = null;
            }
        }
        return blocks;
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s", "");
    }
}
