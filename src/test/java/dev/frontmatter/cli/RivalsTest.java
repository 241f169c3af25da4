package dev.frontmatter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults that other checkers miss or misplace: each is one finding of ours, at its place. */
class RivalsTest {

    /**
     * A fault, made by a change of one article.
     *
     * @param others what others say of it
     */
    record Fault(String name, String find, String replace, String others, String ours) {

        @Override
        public String toString() {
            return name;
        }
    }

    @TempDir
    Path folder;

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault(
                        "missing title",
                        "title: \"Lighthouse opens its stairs to visitors\"\n",
                        "",
                        "remark-lint-frontmatter-schema: no position",
                        "a.md:1:1: error[schema/required]: required key `title` is missing"),
                new Fault(
                        "misspelt title",
                        "title:",
                        "ttile:",
                        "remark-lint-frontmatter-schema: two messages, neither names `ttile`",
                        "a.md:3:1: error[schema/unknown-key]: unknown key `ttile`; required key `title` is missing"),
                new Fault(
                        "a date that is none",
                        "2024-05-05T08:00:00Z",
                        "2019-13-45T99:00:10Z",
                        "gray-matter with ajv: exit 0, the date became another",
                        "a.md:5:20: error[schema/format]: "),
                new Fault(
                        "duplicate key",
                        "type: article\n",
                        "type: article\ntype: video\n",
                        "remark-lint-frontmatter-schema: exit 0; `yaml` with ajv: a line off",
                        "a.md:7:1: error[yaml/duplicate-key]: key `type` is given twice"),
                new Fault(
                        "tab indent",
                        "  name:",
                        "\tname:",
                        "four errors that are none, the tab not among them",
                        "a.md:11:1: error[yaml/tab-indent]: lines must be indented with spaces, found a tab"),
                new Fault(
                        "unclosed quote",
                        "visitors\"",
                        "visitors",
                        "exit 0, or the title is said to be missing",
                        "a.md:3:8: error[yaml/unclosed-quote]: text that opens with \" must end with \""),
                new Fault(
                        "missing closing fence",
                        "example.org\n---\n",
                        "example.org\n",
                        "exit 0",
                        "a.md:1:1: error[front/unclosed]: "),
                new Fault(
                        "no front matter",
                        "---\ncategory",
                        "category",
                        "exit 0",
                        "a.md:1:1: error[front/missing]: the file must begin with front matter, found keys without an opening line"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isReportedOnceAtItsPlace(Fault fault) throws IOException {
        String article = Files.readString(Path.of("testdata/valid/short-article.md"));
        assertThat(article).containsOnlyOnce(fault.find());
        Shell shell = new Shell(folder).file("a.md", article.replace(fault.find(), fault.replace()));

        assertThat(shell.run("--format", "concise", "--record", "article", "a.md")
                        .lines()
                        .toList())
                .hasSize(3)
                .satisfies(lines -> assertThat(lines.get(0)).startsWith(fault.ours()))
                .satisfies(lines -> assertThat(lines.get(1)).startsWith("! 1 error, 0 warnings in 1 of 1 file"))
                .endsWith("exit 1");
    }
}
