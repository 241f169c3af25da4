package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.source.ContentFiles;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagnostics keep what they say when they are serialised, and leave their file behind. */
class SerializationTest {

    record Post(String title, int heat, List<URI> links) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\uFEFF",
                "---",
                "---\n---\n",
                "---\ntitle: [x]\nheat: \"1\"\nlinks: [a b]\n---\n",
                "---\r\ntitel: x\r\ntitel: y\r\n---\r\n",
                "---\ntitle: \ud83d\ude00 \ud83d\ude00\nheat: \ud83d\ude00\n---\n",
                "---\ntitle: x\ntitle: y\n---\n",
                "---\ntitle: \"x\n",
                "text\n\n---\ntitle: x\n---\n"
            })
    void a_diagnostic_says_the_same_after_it_travelled(String text) throws Exception {
        InvalidFrontMatterException thrown = refused(text);

        InvalidFrontMatterException copy = copy(copy(thrown));

        assertThat(copy).hasMessage(thrown.getMessage());
        assertThat(copy.diagnostics()).isEqualTo(thrown.diagnostics()).isNotEmpty();
        for (int i = 0; i < copy.diagnostics().size(); i++) {
            Diagnostic before = thrown.diagnostics().get(i);
            Diagnostic after = copy.diagnostics().get(i);
            assertThat(DiagnosticText.of(after)).isEqualTo(DiagnosticText.of(before));
            assertThat(after.sourceName()).isEqualTo("text");
            Stream.concat(
                            Stream.of(after.span()),
                            Stream.concat(
                                    after.related().stream().map(related -> related.span()),
                                    after.fixes().stream()
                                            .flatMap(fix -> fix.replacements().stream())
                                            .map(replacement -> replacement.span())))
                    .forEach((Span place) -> {
                        assertThat(after.start(place)).isEqualTo(before.start(place));
                        assertThat(after.end(place)).isEqualTo(before.end(place));
                    });
        }
    }

    @Test
    void a_line_too_long_to_be_shown_is_cut_in_the_same_places() throws Exception {
        for (String character : List.of("x", "\u00e9", "\u20ac", "\ud83d\ude00")) {
            for (int length = 0; length < 1_000; length += 37) {
                String filler = character.repeat(length);
                InvalidFrontMatterException thrown = refused("---\n{title: x, links: [], a: " + filler + ", heat: "
                        + filler + ", b: " + filler + "}\n---\n");

                assertThat(copy(thrown).diagnostics())
                        .extracting(DiagnosticText::of)
                        .containsExactlyElementsOf(thrown.diagnostics().stream()
                                .map(DiagnosticText::of)
                                .toList());
            }
        }
    }

    @Test
    void the_file_is_left_behind() throws Exception {
        String body = "secret body\n".repeat(100_000);
        InvalidFrontMatterException thrown = refused("---\nheat: x\n---\n" + body);

        byte[] bytes = bytes(thrown);

        assertThat(bytes).hasSizeLessThan(10_000);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("secret body");
    }

    @Test
    void many_diagnostics_of_one_long_line_take_a_few_lines_each() throws Exception {
        String entries = "{a: b c, d: e}, ".repeat(900);
        InvalidFrontMatterException thrown =
                refused("---\ntitle: x\nheat: 1\nlinks: [" + entries + "]\n---\n" + "x".repeat(1 << 20));

        assertThat(thrown.diagnostics()).hasSize(900);
        assertThat(bytes(thrown.diagnostics())).hasSizeLessThan(900 * 2_000);
    }

    @Test
    void what_could_not_be_read_travels_too() throws Exception {
        List<Diagnostic> diagnostics = FrontMatter.untyped()
                .tryRead(new ContentFiles.Entry(Path.of("a.md"), "it is gone"))
                .diagnostics();

        assertThat(copy(diagnostics)).isEqualTo(diagnostics);
        assertThat(DiagnosticText.of(copy(diagnostics).get(0))).isEqualTo(DiagnosticText.of(diagnostics.get(0)));
    }

    /** The beginning of a file does not become the file on its way. */
    @Test
    void a_source_that_is_past_its_limit_stays_so(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.md"), "---\ntitle: x\n---\n" + "body\n".repeat(10_000));
        Source source = copy(Source.of(file, Limits.defaults().withDocumentBytes(100)));

        assertThat(FrontMatter.untyped().tryRead(source).diagnostics())
                .extracting(diagnostic -> diagnostic.rule().id())
                .containsExactly("source/limit-document");
    }

    @Test
    void a_source_that_was_not_read_to_its_end_stays_so(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.md"), "---\ntitle: x\n---\n" + "body\n".repeat(10_000));
        FrontMatterReader<?> reader = FrontMatter.untyped().withoutBody();
        Source source = copy(reader.tryRead(file).source());

        assertThat(reader.tryRead(source).document()).isPresent();
        assertThatIOException().isThrownBy(() -> FrontMatter.untyped().tryRead(source));
    }

    private static InvalidFrontMatterException refused(String text) {
        return catchThrowableOfType(
                InvalidFrontMatterException.class,
                () -> FrontMatter.reader(Post.class).readText(text));
    }

    @SuppressWarnings("unchecked") // What is read is what was written.
    private static <T> T copy(T object) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes(object)))) {
            return (T) in.readObject();
        }
    }

    private static byte[] bytes(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }
}
