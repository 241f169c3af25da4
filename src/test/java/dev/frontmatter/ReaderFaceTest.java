package dev.frontmatter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.diagnostic.Fix;
import dev.frontmatter.diagnostic.Related;
import dev.frontmatter.diagnostic.Replacement;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Position;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.tokenizer.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The public face of readers, documents and results, each part in use. */
class ReaderFaceTest {

    record Note(String title, List<String> tags) {}

    record Loose(@Nullable String title, List<String> tags) {}

    private static final FrontMatterReader<Note> NOTES = FrontMatter.reader(Note.class);
    private static final FrontMatterReader<Loose> LOOSE =
            FrontMatter.reader(Loose.class).withOptionalFrontMatter();

    private static final String BAD = "---\ntitle: [1]\n---\n";

    @TempDir
    Path folder;

    // One name for one thing on every input

    @Test
    void validates_files_sources_and_texts_alike() throws IOException {
        Path file = folder.resolve("text");
        Files.writeString(file, BAD);
        Source source = Source.ofText("text", BAD);

        assertThat(NOTES.validateText(BAD)).isEqualTo(NOTES.validate(source)).hasSize(1);
        assertThat(NOTES.validate(file))
                .extracting(Diagnostic::message)
                .containsExactly("title must be text, found list");
        assertThat(NOTES.withoutBody().validate(file))
                .extracting(Diagnostic::message)
                .containsExactly("title must be text, found list");
    }

    // Whole files

    @Test
    void reads_data_files_without_fences() throws IOException {
        Path authors = folder.resolve("authors.yml");
        Files.writeString(authors, "# who writes\nana: {name: Ana}\n");

        Document<Map<String, Object>> document =
                FrontMatter.untyped().withoutFences(Format.YAML).read(authors);

        assertThat(document.data()).containsEntry("ana", Map.of("name", "Ana"));
        assertThat(document.body()).isEmpty();
    }

    // Optional front matter

    @Test
    void lets_a_file_be_without_front_matter() {
        ReadResult<Loose> result = LOOSE.tryReadText("Just prose.\n");

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.orThrow().data()).isEqualTo(new Loose(null, List.of()));
        assertThat(result.orThrow().body()).isEqualTo("Just prose.\n");
        assertThat(LOOSE.validateText("Just prose.\n")).isEmpty();
    }

    @Test
    void has_no_document_where_the_record_needs_keys() {
        ReadResult<Note> result = NOTES.withOptionalFrontMatter().tryReadText("Just prose.\n");

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.document()).isEmpty();
        assertThatThrownBy(result::orThrow)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("text has no front matter");
    }

    @Test
    void still_reports_front_matter_that_is_wrong() {
        assertThat(LOOSE.validateText(BAD)).hasSize(1);
        assertThat(LOOSE.validateText("----\ntitle: A\n----\n")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n\nProse.\n",
                "---\n\nProse.\n\n---\n\nMore.\n",
                "--- \r\n \r\n# Heading is a comment\r\n",
                "---\n\n",
                "\uFEFF---\n\n> quote\n",
                "---\n\nOf the tide: it is low.\n\nMore.\n",
                "---\n\nOf the tide: it is low.\nMore.\n---\n",
                "---\n\nOf the tide: it is low.\n\n---\n\nMore.\n",
                "---\n\n\"Low,\" they said: so it is.\n---\n",
                "---\n\n* Of the tide: low\n---\n"
            })
    void takes_a_thematic_break_for_what_it_is(String text) {
        boolean comment = text.contains("# Heading");

        assertThat(LOOSE.validateText(text)).hasSize(comment ? 1 : 0);
        assertThat(NOTES.validateText(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n\ntitle: A\n---\n",
                "---\n\n\"title\": A\n---\n",
                "---\n\n'title' : A\n---\n",
                "---\n\ntitle : A\n---\n",
                "---\n\ntitle : A\ntags: [x]\n\n---\n",
                "---\n\ntitle :\n  A\n# of it\n...\n",
                "---\n\n? title\n: A\n---\n",
                "---\n\n# comment\ntitle: A\n---\n",
                "---\n\n{title: A}\n---\n",
                "---\n---\n",
                "---\n\n---\n"
            })
    void takes_what_begins_like_front_matter_for_that(String text) {
        ReadResult<Loose> result = LOOSE.tryReadText(text);

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.orThrow().segments().hasFrontMatter()).isTrue();
    }

    // Places

    @Test
    void tells_where_values_keys_and_the_body_stand() {
        Document<Note> note = NOTES.readText("---\ntitle: A\n\"tags\": [x, y]\n---\nBody\n");
        Source source = note.source();

        assertThat(note.span("/tags/1").map(source::text)).contains("y");
        assertThat(note.keySpan("/tags").map(source::text)).contains("\"tags\"");
        assertThat(note.keySpan("/tags/1")).isEmpty();
        assertThat(note.keySpan("")).isEmpty();
        assertThat(note.keySpan("/none")).isEmpty();
        assertThat(note.bodyStart()).isEqualTo(new Position(5, 1));
        assertThat(note).hasToString("text: Note[title=A, tags=[x, y]]");
    }

    @Test
    void gives_the_values_of_a_document_with_errors() {
        ReadResult<Note> result = NOTES.tryReadText("---\ntitel: A\ntags: {deep: [1, null]}\n---\n");
        Values values = result.values();

        assertThat(result.document()).isEmpty();
        assertThat(values.pointers())
                .containsExactly("", "/titel", "/tags", "/tags/deep", "/tags/deep/0", "/tags/deep/1");
        assertThat(values.get("/titel")).contains("A");
        assertThat(values.get("/tags/deep/0")).contains(1);
        assertThat(values.get("/tags/deep/1")).isEmpty();
        assertThat(values.get("/tags")).isEmpty();
        assertThat(values.span("/tags/deep/0")).contains(new Span(27, 28));
        assertThat(values.keySpan("/titel").map(result.source()::text)).contains("titel");
        assertThat(result).hasToString("text: not read, 2 diagnostics");
    }

    @Test
    void gives_no_values_where_there_is_no_data() {
        Values values = NOTES.tryReadText("a: [\n").values();

        assertThat(values.pointers()).isEmpty();
        assertThat(values.get("/a")).isEqualTo(Optional.empty());
        assertThat(values.span("")).isEmpty();
        assertThat(NOTES.readText("---\ntitle: A\n---\n").source()).isNotNull();
        assertThat(NOTES.tryReadText("---\ntitle: A\n---\n").values()).hasToString("[, /title]");
    }

    // Fixes

    private static final String MISSPELT = "---\ntitel: A\ntags: [x]\ndate: \u00e9\n---\nBody: titel\n";

    @Test
    void fixes_files_sources_and_texts_alike() throws IOException {
        Path file = folder.resolve("text");
        Files.writeString(file, MISSPELT);

        FixResult result = NOTES.fixText(MISSPELT);

        assertThat(result.text()).isEqualTo(MISSPELT.replaceFirst("titel", "title"));
        assertThat(result.fixed()).isEqualTo(1);
        assertThat(result.diagnostics()).extracting(Diagnostic::message).containsExactly("unknown key `date`");
        assertThat(result.diagnostics())
                .isEqualTo(NOTES.validate(result.source()))
                .isEqualTo(NOTES.fix(Source.ofText("text", MISSPELT)).diagnostics());
        assertThat(result).hasToString("text: 1 fixed, 1 diagnostics");
        assertThat(NOTES.withoutBody().fix(file).text()).isEqualTo(result.text());
        assertThat(file).hasContent(MISSPELT);
        assertThat(NOTES.fix(Source.of("stdin", new ByteArrayInputStream(MISSPELT.getBytes(UTF_8))))
                        .source())
                .hasToString("stdin")
                .extracting(Source::length)
                .isEqualTo(MISSPELT.length() + 1);
    }

    @Test
    void makes_unsafe_fixes_if_it_is_told_to() {
        String text = "---\ntitle: Tides: a guide\ntags: []\n---\n";

        assertThat(NOTES.fixText(text).text()).isEqualTo(text);
        assertThat(NOTES.fixText(text).source().name()).isEqualTo("text");
        assertThat(NOTES.withUnsafeFixes().fixText(text).text())
                .isEqualTo("---\ntitle: \"Tides: a guide\"\ntags: []\n---\n");
    }

    @Test
    void fixes_what_a_check_reports_too() {
        FrontMatterReader<Note> reader = NOTES.withCheck((note, report) -> {
            if (note.data().title().equals("a")) {
                report.error("house/case", "/title", "title must begin with a capital")
                        .fix(new Fix(note.span("/title").orElseThrow(), "A", true, "write A"));
            }
        });

        assertThat(reader.fixText("---\ntitel: a\ntags: []\n---\n").text()).isEqualTo("---\ntitle: A\ntags: []\n---\n");
    }

    @Test
    void leaves_alone_what_is_too_large_to_be_read() throws IOException {
        FrontMatterReader<Note> reader = NOTES.withLimits(Limits.defaults().withDocumentBytes(20));
        Source source = Source.ofText("text", MISSPELT);

        assertThat(reader.fix(source).source()).isSameAs(source);
        assertThat(reader.fix(source).diagnostics())
                .isEqualTo(reader.validate(source))
                .extracting(diagnostic -> diagnostic.rule().id())
                .containsExactly("source/limit-document");
    }

    @Test
    void gives_the_values_that_can_be_read_of_a_text_with_errors() {
        Values values =
                NOTES.tryReadText("---\ntitle: A\nb: [\ntags: [c]\n---\n").values();

        assertThat(values).hasToString("[, /title, /tags, /tags/0]");
        assertThat(values.get("/tags/0")).contains("c");
        assertThat(values.get("/b")).isEmpty();
    }

    // Checks

    @Test
    void lets_a_check_say_what_to_do_and_where_else_to_look() throws IOException {
        Document<Note> other = NOTES.read(Source.ofText("other.md", "---\ntitle: A\ntags: []\n---\n"));
        FrontMatterReader<Note> reader = NOTES.withCheck(
                (note, report) -> report.error("house/unique-title", "/title", "title must be unique, found it twice")
                        .atKey()
                        .hint("choose another one")
                        .related("/tags", "its tags")
                        .related(other, "/title", "first given")
                        .fix(new Fix(note.span("/title").orElseThrow(), "B", false, "write B")));

        Diagnostic diagnostic =
                reader.validateText("---\ntags: [x]\ntitle: A\n---\n").get(0);

        assertThat(DiagnosticText.of(diagnostic)).isEqualTo("""
                text:3:1: error[house/unique-title]: title must be unique, found it twice
                   |
                 3 | title: A
                   | ^^^^^ choose another one
                   = its tags at line 2
                   |
                 2 | tags: [x]
                   |       ^^^
                   = first given at other.md:2:8
                   = possible fix: write B
                """);
        assertThat(diagnostic.related())
                .extracting(Related::sourceName, Related::start)
                .containsExactly(tuple("text", new Position(2, 7)), tuple("other.md", new Position(2, 8)));
    }

    /** A check that is a class of its own. */
    private static final class Untagged implements Check<Note> {

        @Override
        public void check(Document<Note> note, Check.Report report) {
            if (note.data().tags().isEmpty()) {
                Check.Reported reported = report.warning("house/untagged", "/tags", "there are no tags");
                reported.atKey().hint("add one");
            }
        }
    }

    @Test
    void runs_a_check_that_is_a_class() {
        FrontMatterReader<Note> reader = NOTES.withCheck(new Untagged());

        assertThat(reader.validateText("---\ntitle: A\ntags: []\n---\n"))
                .extracting(Diagnostic::toString)
                .containsExactly("text:3:1: warning[house/untagged]: there are no tags");
        assertThat(reader.validateText("---\ntitle: A\ntags: [x]\n---\n")).isEmpty();
    }

    @Test
    void is_written_by_a_json_mapper_as_by_the_command() {
        List<Diagnostic> diagnostics = NOTES.validateText("---\ntitel: A\ntags: 1\n---\n");
        JsonMapper mapper = JsonMapper.builder().build();

        assertThat(mapper.readTree(mapper.writeValueAsString(diagnostics))).isEqualTo(mapper.readTree("""
                [{"rule":"schema/unknown-key","severity":"error",
                  "message":"unknown key `titel`; required key `title` is missing","file":"text",
                  "range":{"start":{"line":2,"column":1},"end":{"line":2,"column":6}},"pointer":"/titel",
                  "expected":"title","found":"titel",
                  "fixes":[{"replacements":[{"range":{"start":{"line":2,"column":1},"end":{"line":2,"column":6}},
                    "text":"title"}],"safe":true,"description":"rename to `title`"}],
                  "related":[],"hint":"did you mean `title`?"},
                 {"rule":"schema/type","severity":"error","message":"tags must be a list, found integer","file":"text",
                  "range":{"start":{"line":3,"column":7},"end":{"line":3,"column":8}},"pointer":"/tags",
                  "expected":"a list","found":"1","fixes":[],"related":[],
                  "hint":"write each entry on a line of its own, after `- `"}]
                """));
    }

    // Fixes

    @Test
    void makes_a_fix_of_several_replacements() {
        Fix fix = new Fix(
                List.of(new Replacement(new Span(0, 1), "<<"), new Replacement(new Span(3, 3), ">>")),
                true,
                "quote it");

        assertThat(new String(fix.applyTo("'abc".getBytes(UTF_8)), UTF_8)).isEqualTo("<<ab>>c");
        assertThat(fix.span()).isEqualTo(new Span(0, 3));
        assertThatThrownBy(() -> new Fix(List.of(), true, "nothing")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fix(
                        List.of(new Replacement(new Span(2, 3), "a"), new Replacement(new Span(0, 1), "b")),
                        true,
                        "back"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
