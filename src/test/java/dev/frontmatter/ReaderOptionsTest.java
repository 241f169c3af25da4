package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.record.Total;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tokenizer.Format;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each option of a reader, and each way to read, by example. */
class ReaderOptionsTest {

    record Note(String title, List<Object> tags) {}

    private static final FrontMatterReader<Note> NOTES = FrontMatter.reader(Note.class);
    private static final String NOTE = "---\ntitle: One\n---\nBody\n";

    @Test
    void unknown_keys_are_errors_warnings_or_nothing() {
        String text = "---\ntitle: One\ntagz: [a]\n---\n";

        assertThat(NOTES.tryReadText(text).document()).isEmpty();
        ReadResult<Note> warned = NOTES.withUnknownKeys(UnknownKeys.WARN).tryReadText(text);
        assertThat(warned.document()).isPresent();
        assertThat(warned.diagnostics()).extracting(Diagnostic::severity).containsExactly(Severity.WARNING);
        assertThat(NOTES.withUnknownKeys(UnknownKeys.IGNORE).tryReadText(text).diagnostics())
                .isEmpty();
    }

    @Test
    void a_misspelt_required_key_is_an_error_whatever_unknown_keys_are() {
        for (UnknownKeys unknownKeys : UnknownKeys.values()) {
            assertThat(rules(NOTES.withUnknownKeys(unknownKeys), "---\ntitel: One\n---\n"))
                    .containsExactly("schema/unknown-key");
        }
    }

    @Test
    void each_limit_is_a_finding() {
        Limits limits = Limits.defaults();
        assertThat(rules(NOTES.withLimits(limits.withFrontMatterBytes(10)), NOTE))
                .containsExactly("source/limit-front-matter");
        assertThat(rules(NOTES.withLimits(limits.withDepth(2)), "---\ntitle: a\ntags: [[]]\n---\n"))
                .containsExactly("source/limit-depth");
        assertThat(rules(NOTES.withLimits(limits.withValues(3)), "---\ntitle: a\ntags: [b]\n---\n"))
                .containsExactly("source/limit-values");
        assertThat(rules(NOTES.withLimits(limits.withScalarBytes(2)), NOTE)).containsExactly("source/limit-scalar");
        assertThat(rules(NOTES.withLimits(limits.withNumberDigits(2)), "---\ntitle: 123\ntags: [123]\n---\n"))
                .containsExactly("source/limit-number");
        assertThat(rules(NOTES.withLimits(limits.withDiagnostics(1)), "---\na: 1\nb: 1\nc: 1\n---\n"))
                .contains("source/limit-diagnostics")
                .hasSize(2);
    }

    @Test
    void a_document_read_without_its_body_has_none() throws IOException {
        byte[] bytes = (NOTE + "\u00e9".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);

        Document<Note> note = NOTES.withoutBody().read(Source.of("stdin", in));

        assertThat(note.data().title()).isEqualTo("One");
        assertThat(in.available()).isPositive();
        assertThatIllegalStateException().isThrownBy(note::body);
    }

    @Test
    void a_check_reports_errors_and_warnings_of_its_own() {
        FrontMatterReader<Note> reader = NOTES.withCheck((document, report) -> {
            report.warning("my/tags", "/tags", "a note should have tags");
            if (document.data().title().length() < 4) {
                report.error("my/title", "/title", "a title must have four letters");
            }
        });

        ReadResult<Note> result = reader.tryReadText(NOTE);

        assertThat(result.document()).isEmpty();
        assertThat(result.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "text:1:1: warning[my/tags]: a note should have tags",
                        "text:2:8: error[my/title]: a title must have four letters");
        assertThat(rules(reader, "---\ntitle: Three\n---\n")).containsExactly("my/tags");
        assertThat(rules(reader, "---\ntitle: [x]\n---\n")).containsExactly("schema/type");
    }

    @Test
    void an_option_makes_another_reader() {
        NOTES.withUnknownKeys(UnknownKeys.IGNORE);
        NOTES.withCheck((document, report) -> report.error("my/rule", "", "never"));

        assertThat(NOTES.readText(NOTE).data().title()).isEqualTo("One");
        assertThat(rules(NOTES, "---\ntitle: a\nother: b\n---\n")).containsExactly("schema/unknown-key");
    }

    @Test
    void files_and_folders_are_read_in_the_order_of_their_paths(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.md"), NOTE);
        Files.writeString(folder.resolve("a.mdx"), "no front matter");
        Files.writeString(folder.resolve("c.txt"), NOTE);
        Files.createDirectory(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/d.html"), NOTE);

        assertThat(NOTES.read(folder.resolve("c.txt")).body()).isEqualTo("Body\n");
        try (Stream<ReadResult<Note>> all = NOTES.walk(folder)) {
            assertThat(all.map(result ->
                            result.source().name().substring(folder.toString().length() + 1) + " "
                                    + result.document().isPresent()))
                    .containsExactly("a.mdx false", "b.md true", "sub/d.html true");
        }
        assertThatThrownBy(() -> NOTES.read(folder.resolve("none.md"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void what_is_wrong_is_thrown_or_handed_out() {
        assertThatThrownBy(() -> NOTES.readText("---\ntitle: [x]\ntags: y\n---\n"))
                .isInstanceOfSatisfying(
                        InvalidFrontMatterException.class,
                        invalid -> assertThat(invalid.diagnostics()).hasSize(2));
        assertThat(NOTES.tryReadText("---\ntitle: [x]\ntags: y\n---\n").diagnostics())
                .hasSize(2);
    }

    @Test
    void an_untyped_reader_reads_any_mapping() {
        assertThat(FrontMatter.untyped().readText("---\na: 1\nb: [x]\n---\n").data())
                .isEqualTo(Map.of("a", 1, "b", List.of("x")));
        assertThat(FrontMatter.untyped().readText("---\n# nothing\n---\n").data())
                .isEmpty();
    }

    private static List<String> rules(FrontMatterReader<?> reader, String text) {
        return reader.tryReadText(text).diagnostics().stream()
                .map(finding -> finding.rule().toString())
                .toList();
    }

    @Total
    record Shelf(String name, Jar jar, List<Shelf> lower) {
        static final AtomicInteger MADE = new AtomicInteger();

        Shelf {
            MADE.incrementAndGet();
        }
    }

    record Jar(int litres) {
        Jar {
            if (litres > 5) {
                throw new IllegalArgumentException("too heavy");
            }
        }
    }

    @Test
    void validating_makes_only_what_may_refuse() throws IOException {
        Source source = Source.ofText(
                "shelf.md", "---\nname: a\njar: {litres: 1}\nlower:\n- {name: b, jar: {litres: 6}}\n---\n");

        assertThat(FrontMatter.reader(Shelf.class).validate(source))
                .extracting(Diagnostic::message)
                .containsExactly("lower[0].jar: too heavy");
        assertThat(Shelf.MADE).hasValue(0);
    }

    @Test
    void validating_runs_the_users_checks() throws IOException {
        FrontMatterReader<Note> strict =
                NOTES.withCheck((document, report) -> report.warning("notes/empty", "/tags", "tags are welcome"));

        assertThat(strict.validate(Source.ofText("note.md", NOTE)))
                .extracting(finding -> finding.rule().id())
                .containsExactly("notes/empty");
    }

    @Test
    void a_yaml_file_has_no_fences() throws IOException {
        ReadResult<Note> result =
                NOTES.withoutFences(Format.YAML).tryRead(Source.ofText("note.yaml", "# a note\ntitle: One\n"));

        assertThat(result.orThrow().data()).isEqualTo(new Note("One", List.of()));
        assertThat(result.orThrow().body()).isEmpty();
        assertThat(result.orThrow().span("/title")).contains(new Span(16, 19));
    }

    @Test
    void a_yaml_file_may_begin_with_the_marker_of_a_document() throws IOException {
        for (String text : List.of("---\ntitle: One\n", "\uFEFF---\ntitle: One\n...\n")) {
            ReadResult<Note> result = NOTES.withoutFences(Format.YAML).tryRead(Source.ofText("note.yaml", text));

            assertThat(result.orThrow().data().title()).isEqualTo("One");
        }
    }

    @Test
    void a_yaml_file_is_reported_like_any_other() throws IOException {
        assertThat(headlines(NOTES.withoutFences(Format.YAML).tryRead(Source.ofText("note.yaml", "tags: [a]\n"))))
                .containsExactly("note.yaml:1:1: error[schema/required]: required key `title` is missing");
        assertThat(headlines(NOTES.withoutFences(Format.YAML).tryRead(Source.ofText("note.yaml", ""))))
                .containsExactly("note.yaml:1:1: error[schema/required]: required key `title` is missing");
        assertThat(headlines(NOTES.withLimits(Limits.defaults().withFrontMatterBytes(10))
                        .withoutFences(Format.YAML)
                        .tryRead(Source.ofText("note.yaml", "title: Note"))))
                .containsExactly(
                        "note.yaml:1:1: error[source/limit-front-matter]: the file must be no larger than 10 bytes");
        assertThat(headlines(NOTES.withLimits(Limits.defaults().withFrontMatterBytes(11))
                        .withoutFences(Format.YAML)
                        .tryRead(Source.ofText("note.yaml", "title: Note"))))
                .isEmpty();
        assertThat(headlines(
                        NOTES.withoutFences(Format.YAML).tryRead(Source.of("note.yaml", new byte[] {(byte) 0xC0}))))
                .containsExactly(
                        "note.yaml:1:1: error[source/encoding]: the file must be UTF-8, found malformed byte C0 at byte 0");
    }

    private static List<String> headlines(ReadResult<?> result) {
        return result.diagnostics().stream().map(DiagnosticText::headline).toList();
    }

    record Titled(String title) {}

    @Test
    void a_check_that_warns_more_often_than_the_limit_leaves_no_document() {
        FrontMatterReader<Titled> reader = FrontMatter.reader(Titled.class).withCheck((document, report) -> {
            for (int i = 0; i < 1_001; i++) {
                report.warning("my/rule", "/title", "warning " + i);
            }
        });

        ReadResult<Titled> result = reader.tryReadText("---\ntitle: x\n---\n");

        assertThat(result.document()).isEmpty();
        assertThat(result.diagnostics()).hasSize(1_001);
        assertThat(reader.withLimits(Limits.defaults().withDiagnostics(1_001))
                        .tryReadText("---\ntitle: x\n---\n")
                        .document())
                .isPresent();
    }

    @Test
    void a_check_names_values_by_pointers() {
        for (String pointer : List.of("title", "a/b", " /title", "/a~b", "/a~", "/~2", "#/title")) {
            FrontMatterReader<Titled> reader = FrontMatter.reader(Titled.class)
                    .withCheck((document, report) -> report.error("my/rule", pointer, "x"));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> reader.tryReadText("---\ntitle: x\n---\n"))
                    .withMessageContaining("JSON Pointer")
                    .withMessageContaining(pointer);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FrontMatter.untyped()
                            .readText("---\ntitle: x\n---\n")
                            .span(pointer));
        }
        FrontMatterReader<Titled> reader = FrontMatter.reader(Titled.class).withCheck((document, report) -> {
            report.warning("my/rule", "", "the whole");
            report.warning("my/rule", "/title", "the title");
            report.warning("my/rule", "/title/~0~1", "below the title");
            report.warning("my/rule", "/other", "not there");
        });
        assertThat(reader.tryReadText("---\ntitle: x\n---\n").diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "text:1:1: warning[my/rule]: the whole",
                        "text:1:1: warning[my/rule]: not there",
                        "text:2:8: warning[my/rule]: the title",
                        "text:2:8: warning[my/rule]: below the title");
    }

    @Test
    void an_exception_keeps_its_diagnostics_when_it_travels() throws IOException, ClassNotFoundException {
        InvalidFrontMatterException thrown = catchThrowableOfType(
                InvalidFrontMatterException.class,
                () -> FrontMatter.reader(Titled.class).readText("---\nttile: x\ntitel: y\na: 1\na: 2\n---\n"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }

        InvalidFrontMatterException read;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            read = (InvalidFrontMatterException) in.readObject();
        }

        assertThat(read.diagnostics()).isNotEmpty().isEqualTo(thrown.diagnostics());
        assertThat(read.diagnostics())
                .extracting(DiagnosticText::of)
                .isEqualTo(thrown.diagnostics().stream().map(DiagnosticText::of).toList());
        assertThat(read).hasMessage(thrown.getMessage());
    }
}
