package dev.frontmatter.junit;

import dev.frontmatter.Document;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.ReadResult;
import dev.frontmatter.build.OptionalLibrary;
import dev.frontmatter.content.ContentCollections;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.input.IoFailure;
import dev.frontmatter.source.ContentFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;

/**
 * Tests over a folder of content, one a file: each reads its file, and fails with everything that is wrong with it.
 * Immutable; each method but {@link #in} gives other tests.
 *
 * <pre>
 * {@literal @TestFactory}
 * {@code Stream<DynamicTest> content() {
 *     return ContentTests.with(FrontMatter.reader(Post.class)).in(Path.of("content"));
 * }}
 * </pre>
 *
 * @param <T> the type that the front matter is read into
 */
@SuppressWarnings("exports") // JUnit is there, wherever this is used.
public final class ContentTests<T> {

    private final FrontMatterReader<T> reader;
    private final ContentFiles files;
    private final boolean failOnWarnings;
    private final List<ThrowingConsumer<Document<T>>> checks;

    private ContentTests(
            FrontMatterReader<T> reader,
            ContentFiles files,
            boolean failOnWarnings,
            List<ThrowingConsumer<Document<T>>> checks) {
        this.reader = reader;
        this.files = files;
        this.failOnWarnings = failOnWarnings;
        this.checks = checks;
    }

    /**
     * Returns tests of the files with the usual endings.
     *
     * @param <T> the type that the front matter is read into
     * @param reader reads each file
     * @return tests that fail for a file with errors
     * @throws IllegalStateException if JUnit is missing
     */
    public static <T> ContentTests<T> with(FrontMatterReader<T> reader) {
        reachJUnit();
        Objects.requireNonNull(reader, "reader");
        return new ContentTests<>(reader, ContentFiles.defaults(), false, List.of());
    }

    /**
     * Returns the tests of collections: one for each file, which fails with what is wrong with it alone, and then one for each
     * collection, which fails with what is wrong across its documents. Warnings are shown beside errors, and fail no test.
     *
     * <pre>
     * {@literal @TestFactory}
     * {@code Stream<DynamicTest> site() {
     *     return ContentTests.of(ContentCollections.of(Path.of("site"))
     *             .with("posts", FrontMatter.reader(Post.class), "posts/*.md")
     *             .withCheck("posts", UniqueValues.of("/slug")));
     * }}
     * </pre>
     *
     * @param collections the collections
     * @return at least one test; those of files are in the order of their paths, which are their names
     * @throws IllegalStateException if JUnit is missing
     */
    public static Stream<DynamicTest> of(ContentCollections collections) {
        return of(collections, Severity.ERROR);
    }

    /**
     * Returns the tests of collections, as {@link #of(ContentCollections)} does.
     *
     * @param collections the collections
     * @param failOn the least severity that makes a test fail
     * @return at least one test; those of files are in the order of their paths, which are their names
     * @throws IllegalStateException if JUnit is missing
     */
    public static Stream<DynamicTest> of(ContentCollections collections, Severity failOn) {
        reachJUnit();
        Objects.requireNonNull(failOn, "failOn");
        try {
            CollectionTests tests = new CollectionTests(collections, failOn);
            return tests.isEmpty() ? failing(collections.root(), "it has no files to test") : tests.all();
        } catch (IOException e) {
            return failing(collections.root(), "it cannot be read: " + IoFailure.reason(e));
        }
    }

    /**
     * Returns tests of other files. The default is {@link ContentFiles#defaults()}.
     *
     * @param files the files of a folder to test
     * @return the changed tests
     */
    public ContentTests<T> withFiles(ContentFiles files) {
        Objects.requireNonNull(files, "files");
        return new ContentTests<>(reader, files, failOnWarnings, checks);
    }

    /**
     * Returns tests that fail for a file with warnings, too. By default warnings are not shown.
     *
     * @return the changed tests
     */
    public ContentTests<T> failOnWarnings() {
        return new ContentTests<>(reader, files, true, checks);
    }

    /**
     * Returns tests with one more check, which is handed each document that is valid so far. It fails a test by throwing,
     * as assertions do; a check that belongs to a place in the file is better one of
     * {@linkplain FrontMatterReader#withCheck the reader}.
     *
     * @param check asserts more of a document
     * @return the changed tests
     */
    public ContentTests<T> withCheck(ThrowingConsumer<Document<T>> check) {
        List<ThrowingConsumer<Document<T>>> more = new ArrayList<>(checks);
        more.add(Objects.requireNonNull(check, "check"));
        return new ContentTests<>(reader, files, failOnWarnings, List.copyOf(more));
    }

    /**
     * Looks for the files of a folder and its subfolders. Each is read when its test runs. A test is named by the file's
     * path within the folder, with {@code /}. A folder that is not there or has no files is one test that fails, so a
     * wrong path never passes for valid content.
     *
     * @param folder a folder, or a single file of any name; a relative path is resolved against the folder that the
     *     tests run in, usually the project's
     * @return at least one test, in the order of the files' paths
     */
    public Stream<DynamicTest> in(Path folder) {
        Objects.requireNonNull(folder, "folder");
        List<ContentFiles.Entry> entries;
        try {
            entries = files.in(folder).list();
        } catch (IOException e) {
            return failing(folder, "it cannot be read: " + IoFailure.reason(e));
        }
        if (entries.isEmpty()) {
            return failing(folder, "it has no files to test");
        }
        // No test names its file as its source: Surefire 3.5.3 neither counts nor reports a test that does.
        return entries.stream().map(entry -> DynamicTest.dynamicTest(name(folder, entry.path()), () -> test(entry)));
    }

    private void test(ContentFiles.Entry entry) throws Throwable {
        ReadResult<T> result = reader.tryRead(entry);
        Document<T> document = result.document().orElse(null);
        if (document == null || failOnWarnings && !result.diagnostics().isEmpty()) {
            Assertions.fail(text(result.diagnostics()));
            return;
        }
        for (ThrowingConsumer<Document<T>> check : checks) {
            check.accept(document);
        }
    }

    static String text(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(DiagnosticText::of).collect(Collectors.joining("\n"));
    }

    private static String name(Path folder, Path file) {
        Path inside = file.equals(folder) ? file.getFileName() : folder.relativize(file);
        return DisplayText.escape(
                String.valueOf(inside).replace(file.getFileSystem().getSeparator(), "/"));
    }

    private static Stream<DynamicTest> failing(Path folder, String problem) {
        String message = DisplayText.escape(folder.toAbsolutePath() + ": " + problem);
        return Stream.of(
                DynamicTest.dynamicTest(DisplayText.escape(folder.toString()), () -> Assertions.fail(message)));
    }

    /** The module does not require JUnit, so it asks to see it, wherever it is. */
    private static void reachJUnit() {
        try {
            Class<?> api =
                    Class.forName("org.junit.jupiter.api.DynamicTest", false, ContentTests.class.getClassLoader());
            ContentTests.class.getModule().addReads(api.getModule());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "JUnit is missing: add " + OptionalLibrary.JUNIT.coordinates() + ", or another version from 5.3 on",
                    e);
        }
    }
}
