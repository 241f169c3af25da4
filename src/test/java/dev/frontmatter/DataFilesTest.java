package dev.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DiagnosticText;
import dev.frontmatter.source.Source;
import dev.frontmatter.tokenizer.Format;
import dev.frontmatter.tokenizer.Segments;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are YAML from the first byte to the last (YAML 1.2.2, 9.1): what may stand before and behind the content. */
class DataFilesTest {

    record Note(String title, List<String> tags) {}

    record Chapters(Map<Integer, String> chapters) {}

    private static final FrontMatterReader<Note> NOTES = FrontMatter.reader(Note.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: x",
                "# c\n---\ntitle: x\n",
                "\uFEFF# c\r\n\r\n---\r\ntitle: x\r\n",
                "# c\r# d\r---\rtitle: x\r",
                "\n\n  # c\n\t\n--- \t\ntitle: x\n",
                "%YAML 1.2\n---\ntitle: x\n...\n",
                "%YAML 1.1 # old\n# c\n---\ntitle: x\n...\n# end\n",
                "%FOO bar\n%YAML\t1.3\n--- # c\ntitle: x\n",
                "--- {title: x}\n",
                "---\t{title: x}",
                "{title: x}\n...",
                "# ---\ntitle: x\n",
                "---\n# %YAML 2.0\ntitle: x\n"
            })
    void comments_directives_and_a_marker_may_stand_before_the_content(String text) throws IOException {
        ReadResult<Note> result = read(NOTES, text);

        assertThat(result.orThrow().data()).isEqualTo(new Note("x", List.of()));
        assertThat(result.orThrow().body()).isEmpty();
        int at = text.indexOf("title: x") + 7;
        assertThat(result.orThrow().span("/title").map(result.source()::text)).contains("x");
        assertThat(result.orThrow().span("/title").orElseThrow().end())
                .isEqualTo(text.startsWith("\uFEFF") ? at + 3 : at + 1);
        Segments segments = result.orThrow().segments();
        assertThat(segments.opening().length() + segments.frontMatter().length())
                .isEqualTo(result.source().length());
    }

    @Test
    void a_directive_changes_nothing_that_is_read() throws IOException {
        assertThat(headlines("%YAML 2.0\n---\ntitle: x\n"))
                .containsExactly("a.yml:1:1: error[yaml/syntax]: the file must be YAML 1.2, found another version");
        assertThat(headlines("# c\n%YAML\n---\ntitle: x\n"))
                .containsExactly("a.yml:2:1: error[yaml/syntax]: the file must be YAML 1.2, found another version");
        assertThat(headlines("%TAG !! tag:example.org,2000:\n---\ntitle: !!str x\n"))
                .containsExactly(
                        "a.yml:1:1: error[yaml/tag]: only the tags of the core schema are read, such as `!!str`");
        assertThat(headlines("%YAML 1.2\ntitle: x\n"))
                .containsExactly("a.yml:1:1: error[yaml/syntax]: a line `---` must follow a directive, found none");
    }

    @Test
    void the_version_is_told_once() throws IOException {
        assertThat(headlines("%YAML 1.2\n# c\n%YAML 1.2\n---\ntitle: x\n"))
                .containsExactly(
                        "a.yml:3:1: error[yaml/syntax]: a file tells its version of YAML once, found it again");
        assertThat(headlines("%FOO a\n%FOO a\n%YAML 1.2\n---\ntitle: x\n")).isEmpty();
    }

    /** Of collections only those in brackets may begin on the marker's line (YAML 1.2.2, 9.1.3). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--- title: x\n",
                "---\t title: x",
                "--- &a title: x\n",
                "--- \"title\": x\n",
                "--- 'title': x\r\n",
                "--- - title\n- x\n",
                "--- ? title\n: x\n",
                "--- title:\n",
                "--- title: {a: b\n",
                "--- title: x\ntags: [a]\n",
                "%YAML 1.2\n--- title: x\n"
            })
    void no_key_and_no_list_entry_begins_on_the_line_of_the_marker(String text) throws IOException {
        assertThat(headlines(text))
                .singleElement()
                .asString()
                .contains("[yaml/indent]: keys and list entries must begin below the line `---`, found one on it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--- !!map\ntitle: x\n",
                "--- &a\ntitle: x\n",
                "--- &a !!map # c\ntitle: x\n",
                "--- !!map {title: x}\n",
                "--- {\n  title: x\n}\n"
            })
    void what_belongs_to_the_content_may_stand_on_the_line_of_the_marker(String text) throws IOException {
        assertThat(read(NOTES, text).orThrow().data()).isEqualTo(new Note("x", List.of()));
    }

    @Test
    void a_file_holds_one_document() throws IOException {
        String second =
                "error[yaml/second-document]: the file must hold one YAML document, found the start of a second";
        String ended = "error[yaml/second-document]: the file must hold one YAML document, found `...`, which ends it,"
                + " and text after that";

        assertThat(headlines("title: x\n---\ntitle: y\n")).containsExactly("a.yml:2:1: " + second);
        assertThat(headlines("# c\n---\ntitle: x\n---\n")).containsExactly("a.yml:4:1: " + second);
        assertThat(headlines("title: x\n...\nmore: y\n")).containsExactly("a.yml:2:1: " + ended);
        assertThat(headlines("title: x\n...\n\n# c\nmore: y\n")).containsExactly("a.yml:2:1: " + ended);
    }

    /** Nobody who reads a data file has heard of front matter. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "---\n",
                "# c\n",
                "- a\n",
                "text",
                "text\n\nmore text\n",
                "title: x\n---\na: b",
                "title: x\n...\na: b",
                "title: x\n\nno key\n",
                "title: \"x\n",
                "title: [x\n",
                "titel: x\n",
                "\ttitle: x\n",
                "title: *x\n",
                "title: !x y\n",
                "<<: x\n",
                "title: x\ntitle: y\n",
                "title: \u0007\n",
                "title: x\n  y: z\n",
                "%YAML 2.0\n---\na: b\n"
            })
    void messages_speak_of_the_file(String text) throws IOException {
        List<Diagnostic> diagnostics = read(NOTES, text).diagnostics();

        assertThat(diagnostics).isNotEmpty();
        assertThat(diagnostics).extracting(DiagnosticText::of).noneMatch(words -> words.contains("front matter"));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> read(NOTES, text).orThrow()))
                .hasMessageStartingWith("errors in a.yml")
                .message()
                .doesNotContain("front matter");
    }

    @Test
    void a_key_that_is_not_there_is_reported_at_its_question_mark() throws IOException {
        for (String end : List.of("", "\n", " ", " \n", "\n\n# c\n", "\r\n")) {
            assertThat(read(FrontMatter.reader(Chapters.class), "chapters:\n  ?" + end)
                            .diagnostics())
                    .extracting(Diagnostic::toString)
                    .containsExactly(
                            "a.yml:2:3: error[schema/type]: key `chapters.` must be an integer, found nothing",
                            "a.yml:2:4: error[schema/null-element]: chapters. must have a value, found none");
        }
        assertThat(FrontMatter.reader(Chapters.class)
                        .tryReadText("---\nchapters:\n  ? 1\n\n# c\n---\n")
                        .diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("text:3:6: error[schema/null-element]: chapters.1 must have a value, found none");
    }

    private static List<String> headlines(String text) throws IOException {
        return read(NOTES, text).diagnostics().stream()
                .map(Diagnostic::toString)
                .toList();
    }

    private static <T> ReadResult<T> read(FrontMatterReader<T> reader, String text) throws IOException {
        return reader.withoutFences(Format.YAML).tryRead(Source.ofText("a.yml", text));
    }
}
