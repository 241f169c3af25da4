package dev.frontmatter.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.frontmatter.Check;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.TypeRef;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.input.InputSource;
import dev.frontmatter.junit.ContentTests;
import dev.frontmatter.tokenizer.Format;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {

    private static final String TEXT = "---\ntitle: x\n---\nbody\n";

    @Test
    void bytes_may_be_changed_after_they_were_copied() throws IOException {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        Source copied = Source.of("a.md", bytes);
        Source wrapped = Source.wrap("a.md", bytes);

        bytes[TEXT.indexOf("body")] = 'B';

        assertThat(FrontMatter.untyped().read(copied).body()).isEqualTo("body\n");
        assertThat(FrontMatter.untyped().read(wrapped).body()).isEqualTo("Body\n");
    }

    @Test
    void a_source_is_serialised_as_far_as_it_was_read() throws IOException, ClassNotFoundException {
        Source stream = Source.of("a.md", new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)));
        InputSource.of(stream).load(1);
        stream.position(5);

        Source copy = copy(stream);

        assertThat(copy.name()).isEqualTo("a.md");
        assertThat(copy.length()).isEqualTo(TEXT.length());
        assertThat(copy.position(6)).hasToString("2:3");
        assertThat(copy.bytes()).hasSize(TEXT.length());
    }

    private static Source copy(Source source) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(source);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Source) in.readObject();
        }
    }

    @Test
    void a_folder_is_no_file_and_is_named(@TempDir Path folder) {
        FrontMatterReader<?> reader = FrontMatter.untyped();
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> Source.of(folder),
                () -> Source.of(folder, Limits.defaults()),
                () -> reader.read(folder),
                () -> reader.tryRead(folder),
                () -> reader.withoutBody().tryRead(folder),
                () -> reader.withJsonSchema(folder))) {
            assertThatExceptionOfType(FileSystemException.class)
                    .isThrownBy(call)
                    .satisfies(e -> assertThat(e.getFile()).isEqualTo(folder.toString()))
                    .withMessageContaining(folder.toString());
        }
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    void nothing_is_an_argument_that_is_named() {
        FrontMatterReader<?> reader = FrontMatter.untyped();
        assertNamed("type", () -> FrontMatter.reader((Class<?>) null));
        assertNamed("type", () -> FrontMatter.reader((TypeRef<?>) null));
        assertNamed("source", () -> FrontMatter.split(null));
        assertNamed("path", () -> reader.tryRead((Path) null));
        assertNamed("path", () -> reader.withoutBody().read((Path) null));
        assertNamed("source", () -> reader.tryRead((Source) null));
        assertNamed("source", () -> reader.withoutFences(Format.YAML).tryRead((Source) null));
        assertNamed("source", () -> reader.validate((Source) null));
        assertNamed("text", () -> reader.readText(null));
        assertNamed("entry", () -> reader.tryRead((ContentFiles.Entry) null));
        assertNamed("folder", () -> reader.walk((Path) null));
        assertNamed("files", () -> reader.walk((ContentFiles) null));
        assertNamed("path", () -> Source.of(null));
        assertNamed("bytes", () -> Source.of("a", (byte[]) null));
        assertNamed("bytes", () -> Source.wrap("a", null));
        assertNamed("text", () -> Source.ofText("a", null));
        assertNamed("name", () -> Source.ofText(null, "a"));
        assertNamed("in", () -> Source.of("a", (InputStream) null));
        assertNamed("limits", () -> Source.of(Path.of("a"), null));
        assertNamed("path", () -> InputSource.opened(null, InputStream.nullInputStream()));
        assertNamed("in", () -> InputSource.opened(Path.of("a"), null));
        assertNamed("limits", () -> FrontMatter.split(Source.ofText("a", ""), null));
        assertNamed("span", () -> Source.ofText("a", "").text(null));
        assertNamed("limits", () -> reader.withLimits(null));
        assertNamed("unknownKeys", () -> reader.withUnknownKeys(null));
        assertNamed("check", () -> reader.withCheck(null));
        assertNamed("schemaFile", () -> reader.withJsonSchema(null));
        assertNamed("pointer", () -> reader.readText(TEXT).span(null));
        assertNamed("folder", () -> ContentFiles.defaults().in(null));
        assertNamed("subfolder", () -> ContentFiles.defaults().enters(null));
        assertNamed("unwanted", () -> ContentFiles.defaults().without(null));
        assertNamed("wanted", () -> ContentFiles.defaults().withFiles(null));
        assertNamed("file", () -> ContentFiles.defaults().includes(null));
        assertNamed("folder", () -> ContentTests.with(reader).in(null));
        assertNamed("root", () -> FileAccess.below(null));
        assertNamed("file", () -> FileAccess.anywhere().open(null, "a"));
        assertNamed("id", () -> new Rule(null));
        assertNamed("diagnostic", () -> DiagnosticText.of(null));
        assertNamed("diagnostic", () -> DiagnosticText.headline(null));
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    void a_check_is_told_what_it_left_out() {
        assertNamed("id", () -> report(report -> report.error(null, "", "wrong")));
        assertNamed("pointer", () -> report(report -> report.error("my/rule", null, "wrong")));
        assertNamed("pointer", () -> report(report -> report.warning("my/rule", null, "odd")));
        assertNamed("message", () -> report(report -> report.warning("my/rule", "", null)));
    }

    private static void report(Consumer<Check.Report> reports) {
        FrontMatter.untyped()
                .withCheck((document, report) -> reports.accept(report))
                .tryReadText(TEXT);
    }

    private static void assertNamed(String parameter, ThrowingCallable call) {
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(call).withMessage(parameter);
    }
}
