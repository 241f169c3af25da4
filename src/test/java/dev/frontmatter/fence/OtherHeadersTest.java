package dev.frontmatter.fence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers of other tools, and keys that lack their opening line. */
class OtherHeadersTest {

    private static Diagnostic only(String text) {
        List<Diagnostic> diagnostics = FrontMatter.untyped().tryReadText(text).diagnostics();
        assertThat(diagnostics).hasSize(1);
        return diagnostics.get(0);
    }

    private static String fixed(String text) {
        return FrontMatter.untyped().withUnsafeFixes().fixText(text).text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_are_added_with_the_line_ends_of_the_file(String end) {
        String keys = "title: x" + end + "author: y" + end + "date: z" + end;

        assertThat(fixed(keys + "---" + end + "Body" + end)).isEqualTo("---" + end + keys + "---" + end + "Body" + end);
        assertThat(fixed(keys + end + "Body" + end)).isEqualTo("---" + end + keys + "---" + end + end + "Body" + end);
    }

    @ParameterizedTest
    @CsvSource({
        "title=x|~~~~~~|Body, found a header as of JBake",
        "title=x|type=post|~~~~~~|Body, found a header as of JBake",
        "title=x|~|Body, found none",
        "title=x|~~~x|Body, found none",
        "title=x|Body, found none",
        "=x|~~~~~~|Body, found none",
        "ti tle=x|~~~~~~|Body, found none",
        "title=|~~~~~~|Body, found a header as of JBake",
        "% Title|% Author, found a header as of Pandoc",
        "%Title, found none",
        "{|  // c|  a: 1|}, 'found a brace and a comment, which JSON does not have'",
        "{|/* c */|}, 'found a brace and a comment, which JSON does not have'",
        "{|/ c|}, found none",
        "{|/, found none",
        "{|//, 'found a brace and a comment, which JSON does not have'",
        "{|  a: 1|}, found a brace and no key in double quotes",
        "{ x|  a: 1|}, found none",
        "{a: 1}, found a brace and no key in double quotes",
        "{ 'a' : 1 }|Body, found a brace and no key in double quotes",
        "{a: 1} and more, found none",
        "{'a: 1}, found none",
        "{{ a: 1 }}, found none",
        "{|<<<<<<< HEAD|  a: 1|}, found a brace and a line that a merge left",
    })
    void headers_are_told_by_their_tool(String lines, String found) {
        assertThat(only(lines.replace('|', '\n') + "\n").message())
                .isEqualTo("the file must begin with front matter, " + found);
    }
}
