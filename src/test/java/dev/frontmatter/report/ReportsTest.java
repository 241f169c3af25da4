package dev.frontmatter.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.Note;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.cli.Shell;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rule;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports that are made in Java beside those that the command writes of the same files. */
class ReportsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> FILES = List.of("hostile.md", "no front matter.md", "three.md", "twice.md");
    private static final Path FOLDER = Path.of("testdata/reports/content");

    private static List<Diagnostic> diagnostics() throws IOException {
        FrontMatterReader<Note> reader = FrontMatter.reader(Note.class);
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (String file : FILES) {
            diagnostics.addAll(reader.validate(FOLDER.resolve(file)));
        }
        return diagnostics;
    }

    /** Returns what the command writes, run in the folder of this project. */
    private static String command(String format) {
        List<String> arguments = new ArrayList<>(List.of("--format", format, "--record", Note.class.getName()));
        FILES.forEach(file -> arguments.add(FOLDER.resolve(file).toString()));
        return new Shell(Path.of("")).outputText(arguments.toArray(String[]::new));
    }

    @Test
    void json_is_that_of_the_command() throws IOException {
        JsonNode ours = JSON.readTree(Reports.json(diagnostics()));
        JsonNode theirs = JSON.readTree(command("json"));

        assertThat(ours.get("diagnostics")).isEqualTo(theirs.get("diagnostics")).isNotEmpty();
        assertThat(ours.get("version")).isEqualTo(theirs.get("version"));
        assertThat(ours.get("tool")).isEqualTo(theirs.get("tool"));
        for (String count : List.of("files", "filesWithProblems", "errors", "warnings")) {
            assertThat(ours.get("summary").get(count))
                    .as(count)
                    .isEqualTo(theirs.get("summary").get(count));
        }
    }

    @Test
    void json_lines_are_those_of_the_command() throws IOException {
        List<String> theirs = command("jsonl").lines().toList();

        assertThat(Reports.jsonl(diagnostics()).lines().toList())
                .hasSameSizeAs(theirs)
                .startsWith(theirs.subList(0, theirs.size() - 1).toArray(String[]::new));
    }

    @Test
    void sarif_is_that_of_the_command_and_fits_the_standard() throws IOException {
        String sarif = Reports.sarif(diagnostics());

        try (InputStream in = Schema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in);
            assertThat(schema.validate(sarif, InputFormat.JSON)).isEmpty();
        }
        assertThat(JSON.readTree(sarif).at("/runs/0/results"))
                .isEqualTo(JSON.readTree(command("sarif")).at("/runs/0/results"))
                .isNotEmpty();
    }

    @Test
    void gitlab_and_text_are_those_of_the_command() throws IOException {
        assertThat(Reports.gitlab(diagnostics())).isEqualTo(command("gitlab"));

        String text = Reports.text(diagnostics());
        assertThat(text).endsWith("\n8 errors, 0 warnings in 4 files\n");
        assertThat(command("text")).startsWith(text.substring(0, text.indexOf("\n8 errors")));
    }

    @Test
    void junit_has_a_test_case_for_each_file() throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Reports.junit(diagnostics()).getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();

        assertThat(root.getAttribute("tests")).isEqualTo("4");
        assertThat(root.getAttribute("failures")).isEqualTo("4");
        assertThat(root.getElementsByTagName("testcase").getLength()).isEqualTo(4);
        assertThat(root.getElementsByTagName("properties").getLength()).isZero();
    }

    @Test
    void github_has_a_command_for_each_diagnostic() throws IOException {
        String commands = Reports.github(diagnostics());

        assertThat(commands.lines()).hasSize(8).allMatch(line -> line.startsWith("::error file=testdata/reports/"));
        assertThat(command("github")).isEqualTo(commands);
    }

    @Test
    void diagnostics_of_one_file_come_together() {
        FrontMatterReader<?> reader = FrontMatter.reader(Note.class);
        List<Diagnostic> a = reader.validateText("---\ntitle: A\ndate: x\nlink: a b\n---\n");
        List<Diagnostic> mixed = List.of(a.get(1), diagnosticOf("other.md"), a.get(0));

        assertThat(JSON.readTree(Reports.json(mixed)).get("diagnostics"))
                .extracting(node -> node.get("file").asString())
                .containsExactly("text", "text", "other.md");
    }

    private static Diagnostic diagnosticOf(String name) {
        return Diagnostic.error(new Rule("my/rule"), Source.ofText(name, "x"), Span.at(0), "wrong")
                .build();
    }

    @Test
    void nothing_to_report_is_a_report_too() {
        assertThat(JSON.readTree(Reports.json(List.of())).get("diagnostics")).isEmpty();
        assertThat(JSON.readTree(Reports.sarif(List.of())).at("/runs/0/results"))
                .isEmpty();
        assertThat(Reports.gitlab(List.of())).isEqualTo("[]\n");
        assertThat(Reports.github(List.of())).isEmpty();
        assertThat(Reports.text(List.of())).isEqualTo("0 errors, 0 warnings in 0 files\n");
    }
}
