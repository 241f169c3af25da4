package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.junit.ContentTests;
import dev.frontmatter.report.Reports;
import dev.frontmatter.source.ContentFiles;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Position;
import dev.frontmatter.testing.Printed;
import dev.frontmatter.tokenizer.Format;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the manual, the page of the root package: each stands here too, so it compiles, and is run. */
class ManualTest {

    private static final Path MANUAL = Path.of("src/main/java/dev/frontmatter/package-info.java");
    private static final Path HERE = Path.of("src/test/java/dev/frontmatter/ManualTest.java");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\n(.*?)\n \\* }</pre>", Pattern.DOTALL);

    private static final String LOW_TIDE =
            "---\ntitle: Low tide\ndate: 2026-03-14\ntags: [sea]\n---\n# Boats\n\nNobody was there.\n";

    @TempDir
    Path site;

    @Test
    void every_example_of_the_manual_stands_in_this_file() throws IOException {
        String code = withoutSpace(Files.readString(HERE));
        List<String> examples = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(Files.readString(MANUAL));
        while (example.find()) {
            examples.add(example.group(1).replaceAll("(?m)^ \\* ?", ""));
        }

        assertThat(examples)
                .hasSizeGreaterThan(20)
                .allSatisfy(text -> assertThat(code).contains(withoutSpace(text)));
        assertThat(Files.readString(MANUAL).split("<pre>", -1)).hasSize(examples.size() + 1);
    }

    @Test
    void every_link_of_the_manual_leads_to_a_section() throws IOException {
        String text = Files.readString(MANUAL);

        assertThat(Pattern.compile("href=\"#([a-z]+)\"").matcher(text).results())
                .hasSizeGreaterThan(5)
                .allSatisfy(link -> assertThat(text).contains("<h2 id=\"" + link.group(1) + "\">"));
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s", "");
    }

    // A first reader

    record Post(@NotBlank String title, LocalDate date, List<String> tags) {}

    static final FrontMatterReader<Post> POSTS = FrontMatter.reader(Post.class);

    private Path write(String name, String text) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Only compiled: the manual's path is one of a project of its reader's. */
    static String titleAndBody() throws IOException {
        Document<Post> post = POSTS.read(Path.of("content/low-tide.md"));
        String title = post.data().title();
        String body = post.body();
        return title + body;
    }

    @Test
    void reads_a_document() throws IOException {
        Document<Post> post = POSTS.read(write("low-tide.md", LOW_TIDE));

        assertThat(post.data()).isEqualTo(new Post("Low tide", LocalDate.of(2026, 3, 14), List.of("sea")));
        assertThat(post.body()).startsWith("# Boats");
        assertThatThrownBy(ManualTest::titleAndBody).hasMessageContaining("low-tide.md");
    }

    @Test
    void tells_what_is_wrong() {
        assertThat(Printed.by(() -> {
                    ReadResult<Post> result = POSTS.tryReadText("---\ntitle: Low tide\ndate: 14 March\n---\nBody\n");
                    for (Diagnostic diagnostic : result.diagnostics()) {
                        System.out.println(diagnostic.start().line() + ": " + diagnostic.message());
                    }
                }))
                .isEqualTo("3: date must be a date such as 2022-05-12, found \"14 March\"\n");
    }

    // Keys that may be left out

    record Page(
            String title,
            @Nullable String excerpt,
            Optional<URI> canonical,
            List<String> tags,
            @JsonProperty(defaultValue = "false") boolean draft) {}

    @Test
    void reads_a_page_without_what_may_be_left_out() {
        String text = """
                ---
                title: Low tide
                ---
                """;

        assertThat(FrontMatter.reader(Page.class).readText(text).data())
                .isEqualTo(new Page("Low tide", null, Optional.empty(), List.of(), false));
    }

    // Dates and times

    record Event(
            LocalDate day,
            Instant begins,
            @JsonFormat(pattern = "dd.MM.yyyy") LocalDate ends,

            @JsonFormat(pattern = "yyyy-MM-dd HH:mm", timezone = "Europe/Berlin")
            Instant announced) {}

    @Test
    void reads_dates() {
        String text = """
                ---
                day: 2026-03-14
                begins: 2026-03-14T09:30:00+01:00
                ends: 16.03.2026
                announced: 2026-01-02 08:00
                ---
                """;

        assertThat(FrontMatter.reader(Event.class).readText(text).data())
                .isEqualTo(new Event(
                        LocalDate.of(2026, 3, 14),
                        Instant.parse("2026-03-14T08:30:00Z"),
                        LocalDate.of(2026, 3, 16),
                        Instant.parse("2026-01-02T07:00:00Z")));
    }

    // One of several records

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Picture.class, name = "picture"),
        @JsonSubTypes.Type(value = Film.class, name = "film")
    })
    sealed interface Medium {}

    record Picture(URI file, int width) implements Medium {}

    record Film(URI file, Duration length) implements Medium {}

    record Gallery(String title, List<Medium> media) {}

    @Test
    void reads_one_of_several_records() {
        String text = """
                ---
                title: Harbour
                media:
                  - {kind: picture, file: /harbour.png, width: 640}
                  - {kind: film, file: /tide.mp4, length: PT3M20S}
                ---
                """;

        assertThat(FrontMatter.reader(Gallery.class).readText(text).data().media())
                .containsExactly(
                        new Picture(URI.create("/harbour.png"), 640),
                        new Film(URI.create("/tide.mp4"), Duration.ofSeconds(200)));
    }

    // Rules of your own

    record Stay(LocalDate from, LocalDate to) {
        Stay {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("a stay cannot end before it begins");
            }
        }
    }

    @Test
    void reports_what_a_constructor_refuses() {
        assertThat(FrontMatter.reader(Stay.class).validateText("---\nfrom: 2026-03-14\nto: 2026-03-13\n---\n"))
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .contains("a stay cannot end before it begins");
    }

    @Test
    void reports_what_a_check_finds() {
        FrontMatterReader<Post> checked = POSTS.withCheck((post, report) -> {
            if (post.data().tags().isEmpty() && post.body().contains("#")) {
                report.warning("house/tags", "/tags", "the body has hash tags, and there are no tags")
                        .hint("list them under `tags`");
            }
        });

        assertThat(checked.validateText(LOW_TIDE)).isEmpty();
        assertThat(checked.validateText(LOW_TIDE.replace("tags: [sea]\n", "")))
                .extracting(Diagnostic::hint)
                .containsExactly(Optional.of("list them under `tags`"));
    }

    @Test
    void fixes_a_text() {
        FixResult fixed = POSTS.fixText("---\ntitel: Low tide\ndate: 2026-03-14\n---\n");
        String text = fixed.text();
        List<Diagnostic> remaining = fixed.diagnostics();

        assertThat(text).isEqualTo("---\ntitle: Low tide\ndate: 2026-03-14\n---\n");
        assertThat(remaining).isEmpty();
    }

    // Other files, other limits

    @Test
    void reads_with_other_options() {
        FrontMatterReader<Post> lenient = POSTS.withUnknownKeys(UnknownKeys.WARN)
                .withOptionalFrontMatter()
                .withLimits(Limits.defaults().withFrontMatterBytes(64 << 10))
                .withoutBody();

        assertThat(lenient.validateText("Just prose.\n")).isEmpty();
        assertThat(lenient.tryReadText(LOW_TIDE.replace("tags", "topics")).document())
                .isPresent();
    }

    @Test
    void walks_a_folder() throws IOException {
        write("b.md", "no front matter\n");
        write("a.md", LOW_TIDE);
        write("drafts/c.md", "no front matter\n");

        String printed = Printed.by(() -> {
            ContentFiles files = ContentFiles.defaults().in(site).without(path -> path.endsWith("drafts"));
            try (Stream<ReadResult<Post>> posts = POSTS.walk(files)) {
                posts.map(ReadResult::diagnostics).flatMap(List::stream).forEach(System.out::println);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });

        assertThat(printed.lines())
                .singleElement()
                .asString()
                .startsWith(site.resolve("b.md") + ":1:1: error[front/missing]");
    }

    @Test
    void reads_into_a_map() {
        Map<String, Object> data = FrontMatter.untyped()
                .readText("---\ntitle: Low tide\nstars: 3\n---\n")
                .data();

        assertThat(data).isEqualTo(Map.of("title", "Low tide", "stars", 3));
    }

    // Class path, module path, Spring Boot 3

    @Test
    void reads_by_a_lookup() {
        FrontMatterReader<Post> reader = FrontMatter.reader(MethodHandles.lookup(), Post.class);

        assertThat(reader.readText(LOW_TIDE).data().title()).isEqualTo("Low tide");
    }

    // Ten questions

    record Dated(@JsonFormat(pattern = "dd.MM.yyyy") LocalDate day) {}

    @Test
    void how_do_i_accept_another_form_of_dates() {
        assertThat(FrontMatter.reader(Dated.class)
                        .readText("---\nday: 14.03.2026\n---\n")
                        .data())
                .isEqualTo(new Dated(LocalDate.of(2026, 3, 14)));
    }

    record Sparse(
            @Nullable String subtitle,
            Optional<URI> image,
            @JsonProperty(defaultValue = "en") String lang) {}

    @Test
    void how_do_i_make_a_key_optional() {
        assertThat(FrontMatter.reader(Sparse.class).readText("---\n---\n").data())
                .isEqualTo(new Sparse(null, Optional.empty(), "en"));
    }

    record Author(String name) {}

    @Test
    void how_do_i_read_a_data_file() throws IOException {
        Path data = write("_data/authors.yml", "ada:\n  name: Ada Reed\n").getParent();

        FrontMatterReader<Map<String, Author>> authors =
                FrontMatter.reader(new TypeRef<Map<String, Author>>() {}).withoutFences(Format.YAML);
        Author ada = authors.read(data.resolve("authors.yml")).data().get("ada");

        assertThat(ada).isEqualTo(new Author("Ada Reed"));
    }

    @Test
    void which_line_of_the_file_does_a_node_of_markdown_stand_in() {
        Document<Post> post = POSTS.readText(LOW_TIDE);
        int lineInBody = post.body().lines().toList().indexOf("Nobody was there.") + 1;

        int lineInFile = post.bodyStart().line() + lineInBody - 1;

        int offset = LOW_TIDE.indexOf("Nobody");
        assertThat(post.source().position(offset)).isEqualTo(new Position(lineInFile, 1));
    }

    @JsonIgnoreProperties("layout")
    record Laid(String title) {}

    @Test
    void how_do_i_ignore_a_key() {
        assertThat(FrontMatter.reader(Laid.class)
                        .readText("---\ntitle: Low tide\nlayout: post\n---\n")
                        .data())
                .isEqualTo(new Laid("Low tide"));
    }

    @Test
    void how_do_i_report_a_rule_of_my_own_at_a_key() {
        FrontMatterReader<Post> strict = POSTS.withCheck((post, report) -> {
            if (post.data().title().endsWith(".")) {
                report.error("house/title", "/title", "title must not end with a full stop")
                        .atKey();
            }
        });

        assertThat(strict.validateText(LOW_TIDE.replace("Low tide", "Low tide.")))
                .extracting(Diagnostic::toString)
                .containsExactly("text:2:1: error[house/title]: title must not end with a full stop");
    }

    @Test
    void how_do_i_write_what_is_wrong_with_a_document_as_json() throws IOException {
        Path path = write("a.md", LOW_TIDE.replace("date", "datum"));

        String json = Reports.json(POSTS.validate(path));

        assertThat(json)
                .contains("\"rule\":\"schema/unknown-key\"", "\"line\":3")
                .endsWith("}\n");
    }

    @Test
    void how_do_i_read_from_a_zip_file() throws IOException {
        Path archive = site.resolve("site.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String name : List.of("posts/b.md", "posts/a.md", "logo.png")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(LOW_TIDE.replace("Low tide", name).getBytes(StandardCharsets.UTF_8));
            }
        }
        List<String> titles;

        try (FileSystem zip = FileSystems.newFileSystem(archive);
                Stream<ReadResult<Post>> posts = POSTS.walk(zip.getPath("/"))) {
            titles = posts.map(result -> result.orThrow().data().title()).toList();
        }

        assertThat(titles).containsExactly("posts/a.md", "posts/b.md");
    }

    /** Run by the test below; there is no folder of that name here. */
    static class Tests {

        class ContentTest {
            @TestFactory
            Stream<DynamicTest> content() {
                return ContentTests.with(FrontMatter.reader(Post.class)).in(Path.of("content"));
            }
        }
    }

    @Test
    void how_do_i_test_a_folder() {
        assertThat(new Tests().new ContentTest().content())
                .singleElement()
                .satisfies(test -> assertThatThrownBy(test.getExecutable()::execute)
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("content"));
    }

    final class Posts {
        private final FrontMatterReader<Post> reader = FrontMatter.reader(Post.class);

        Post find(Path content, String name) throws IOException {
            return reader.read(content.resolve(name + ".md")).data();
        }
    }

    @Test
    void how_do_i_read_on_spring_boot() throws IOException {
        write("low-tide.md", LOW_TIDE);

        assertThat(new Posts().find(site, "low-tide").title()).isEqualTo("Low tide");
    }
}
