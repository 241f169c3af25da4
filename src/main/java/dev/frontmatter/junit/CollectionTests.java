package dev.frontmatter.junit;

import dev.frontmatter.content.ContentCollections;
import dev.frontmatter.content.ContentFacts;
import dev.frontmatter.content.ContentResult;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.source.ContentFiles;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/** The tests of collections. Each file is read once, when its test runs or it is first compared. */
final class CollectionTests {

    private final ContentCollections collections;
    private final Severity failOn;
    private final List<ContentFiles.Entry> files;
    private final ContentCollections.Session session;
    private final Map<ContentFiles.Entry, ContentFacts> facts = new ConcurrentHashMap<>();

    CollectionTests(ContentCollections collections, Severity failOn) throws IOException {
        this.collections = collections;
        this.failOn = failOn;
        this.files = collections.files();
        this.session = collections.begin();
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    Stream<DynamicTest> all() {
        Stream<DynamicTest> ofFiles = files.stream()
                .map(file -> DynamicTest.dynamicTest(
                        DisplayText.escape(collections.path(file.path())),
                        () -> test(look(file).diagnostics())));
        Stream<DynamicTest> across = collections.names().stream()
                .map(name -> DynamicTest.dynamicTest(DisplayText.escape("across " + name), () -> test(across(name))));
        return Stream.concat(ofFiles, across);
    }

    private ContentFacts look(ContentFiles.Entry file) {
        return facts.computeIfAbsent(file, session::look);
    }

    private List<Diagnostic> across(String name) {
        ContentResult result = session.compare(files.stream().map(this::look).toList());
        return result.facts().stream()
                .filter(each -> each.entry().collection().equals(name))
                .flatMap(each -> result.across(each).stream())
                .toList();
    }

    private void test(List<Diagnostic> diagnostics) {
        if (diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity().compareTo(failOn) <= 0)) {
            Assertions.fail(ContentTests.text(diagnostics));
        }
    }
}
