package dev.frontmatter.junit;

import static java.lang.invoke.MethodType.methodType;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.UnknownKeys;
import dev.frontmatter.source.ContentFiles;
import java.io.File;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Tests over a folder of content. A run is drawn as a line a test, and under it what it fails with. */
class ContentTestsTest {

    record Post(String title, int rating) {}

    private final ContentTests<Post> tests = ContentTests.with(FrontMatter.reader(Post.class));

    @TempDir
    Path folder;

    @Test
    void makesATestOfEachFileAndFailsWithWhatIsWrongWithIt() throws IOException {
        file("b.md", "---\ntitle: Low tide\nrating: 4\n---\n");
        file("a/z.html", "---\ntitle: Boats\nraiting: 5\n---\n");
        file("a/empty.md", "");
        file("a/notes.txt", "");

        assertThat(run(tests)).isEqualTo("""
                failed: a/empty.md
                  ./a/empty.md:1:1: error[front/missing]: the file must begin with front matter, found none
                     = begin the file with two lines `---`, and write the keys between them
                failed: a/z.html
                  ./a/z.html:3:1: error[schema/unknown-key]: unknown key `raiting`; required key `rating` is missing
                     |
                   3 | raiting: 5
                     | ^^^^^^^ did you mean `rating`?
                     = fix: rename to `rating`
                passed: b.md
                """);
    }

    @Test
    void showsEveryFindingOfAFile() throws IOException {
        file("a.md", "---\nrating: high\n---\n");

        assertThat(run(tests)).isEqualTo("""
                failed: a.md
                  ./a.md:1:1: error[schema/required]: required key `title` is missing
                     |
                   1 | ---
                     | ^^^
                 \s
                  ./a.md:2:9: error[schema/type]: rating must be an integer, found text
                     |
                   2 | rating: high
                     |         ^^^^
                """);
    }

    @Test
    void namesNoSourceThatSomeRunnersWouldNotCount() throws IOException {
        file("a b.md", "---\ntitle: Low tide\nrating: 4\n---\n");

        assertThat(Stream.of(folder, folder.resolve("a b.md"), folder.resolve("absent"))
                        .flatMap(tests::in))
                .hasSize(3)
                .allMatch(test -> test.getTestSourceUri().isEmpty());
    }

    @Test
    void readsAFileWhenItsTestRuns() throws IOException {
        file("a.md", "---\ntitle: Low tide\n---\n");
        List<DynamicTest> ready = tests.in(folder).toList();
        file("a.md", "---\ntitle: Low tide\nrating: 4\n---\n");

        assertThat(drawn(ready.get(0))).isEqualTo("passed: a.md\n");

        Files.delete(folder.resolve("a.md"));
        assertThat(drawn(ready.get(0))).isEqualTo("""
                failed: a.md
                  ./a.md:1:1: error[source/unreadable]: cannot be read: it does not exist
                """);
    }

    @Test
    void failsForAFolderThatIsNotThere() {
        assertThat(drawn(tests.in(folder.resolve("contents")))).isEqualTo("""
                failed: ./contents
                  ./contents: it cannot be read: it does not exist
                """);
    }

    @Test
    void failsForAFolderWithoutFiles() throws IOException {
        file("contents/a.txt", "");

        assertThat(drawn(tests.in(folder.resolve("contents")))).isEqualTo("""
                failed: ./contents
                  ./contents: it has no files to test
                """);
    }

    @Test
    void saysWhereARelativeFolderWasLookedFor() {
        Path absent = Path.of("absent");

        assertThat(drawn(tests.in(absent)))
                .isEqualTo("failed: absent\n  " + absent.toAbsolutePath() + ": it cannot be read: it does not exist\n");
    }

    @Test
    void takesASingleFileOfAnyName() throws IOException {
        file("a.txt", "---\ntitle: Low tide\nrating: 4\n---\n");

        assertThat(drawn(tests.in(folder.resolve("a.txt")))).isEqualTo("passed: a.txt\n");
    }

    @Test
    void escapesNames() throws IOException {
        file("a\u001b[2J.md", "---\ntitle: Low tide\nrating: 4\n---\n");

        assertThat(run(tests)).isEqualTo("passed: a\\u001b[2J.md\n");
    }

    @Test
    void withFilesTestsOthers() throws IOException {
        file("README.md", "# Posts\n");
        file("a.md", "---\ntitle: Low tide\nrating: 4\n---\n");

        ContentFiles posts = ContentFiles.defaults().without(path -> path.endsWith("README.md"));
        assertThat(run(tests.withFiles(posts))).isEqualTo("passed: a.md\n");
    }

    @Test
    void failOnWarningsFailsForThem() throws IOException {
        file("a.md", "---\ntitle: Low tide\nrating: 4\nmood: calm\n---\n");

        FrontMatterReader<Post> lenient = FrontMatter.reader(Post.class).withUnknownKeys(UnknownKeys.WARN);
        assertThat(run(ContentTests.with(lenient))).isEqualTo("passed: a.md\n");
        assertThat(run(ContentTests.with(lenient).failOnWarnings())).isEqualTo("""
                failed: a.md
                  ./a.md:4:1: warning[schema/unknown-key]: unknown key `mood`
                     |
                   4 | mood: calm
                     | ^^^^
                """);
    }

    @Test
    void withCheckIsHandedDocumentsThatAreRightSoFar() throws IOException {
        file("a.md", "---\ntitle: Low tide\n---\n");
        file("b.md", "---\ntitle: Low tide\nrating: 4\n---\n");
        file("c.md", "---\ntitle: Low tide\nrating: 4\n---\nNobody was there.\n");
        file("d.md", "---\ntitle: Low tide\nrating: 9\n---\nThe boats were.\n");

        ContentTests<Post> stricter = tests.withCheck(document -> {
                    if (document.body().isEmpty()) {
                        throw new IOException("no body");
                    }
                })
                .withCheck(document -> {
                    if (document.data().rating() > 5) {
                        throw new AssertionError("too good to be true");
                    }
                });
        assertThat(run(stricter)).isEqualTo("""
                failed: a.md
                  ./a.md:1:1: error[schema/required]: required key `rating` is missing
                     |
                   1 | ---
                     | ^^^
                failed: b.md
                  no body
                passed: c.md
                failed: d.md
                  too good to be true
                """);
    }

    /** What a user writes. */
    static final class Sample {

        private static Path content = Path.of("");

        @TestFactory
        Stream<DynamicTest> content() {
            return ContentTests.with(FrontMatter.reader(Post.class)).in(content);
        }
    }

    @Test
    void runsInJUnit() throws IOException {
        file("a.md", "---\ntitle: Low tide\n---\n");
        file("b.md", "---\ntitle: Low tide\nrating: 4\n---\n");
        Sample.content = folder;

        String events = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Sample.class))
                .execute()
                .testEvents()
                .finished()
                .map(event -> event.getTestDescriptor().getDisplayName() + " "
                        + event.getRequiredPayload(TestExecutionResult.class).getStatus())
                .collect(Collectors.joining("\n"));
        assertThat(events).isEqualTo("a.md FAILED\nb.md SUCCESSFUL");
    }

    @Test
    void namesTheJarThatIsMissing() throws Exception {
        List<URL> others = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.contains("junit-jupiter")) {
                others.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(others.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> reader = loader.loadClass(FrontMatterReader.class.getName());
            Class<?> type = loader.loadClass(ContentTests.class.getName());
            String version = Test.class.getPackage().getImplementationVersion();
            // Reflection would look at all methods.
            MethodHandle with = MethodHandles.publicLookup().findStatic(type, "with", methodType(type, reader));
            assertThatThrownBy(() -> with.invokeWithArguments((Object) null))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("JUnit is missing: add org.junit.jupiter:junit-jupiter:" + version
                            + ", or another version from 5.3 on");
        }
    }

    private void file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private String run(ContentTests<Post> tests) {
        return drawn(tests.in(folder));
    }

    private String drawn(Stream<DynamicTest> tests) {
        return tests.map(this::drawn).collect(Collectors.joining());
    }

    private String drawn(DynamicTest test) {
        String name = test.getDisplayName();
        try {
            test.getExecutable().execute();
            return shown("passed: " + name + "\n");
        } catch (Throwable e) {
            return shown(
                    "failed: " + name + "\n" + String.valueOf(e.getMessage()).indent(2));
        }
    }

    private String shown(String text) {
        return text.replace(folder + "/", "./");
    }
}
