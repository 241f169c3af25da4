package dev.frontmatter.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.frontmatter.cli.Shell;
import dev.frontmatter.testing.CiLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a run leaves unread or checks for form alone is counted in every format, and what did it is named. */
class NotCheckedTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String NOTES = """
            3 files checked for form alone: write schemas by `frontmatter init`, or name one by --schema or --record
            1 schema URL not fetched: name a local file instead
            4 paths left out: 1 by --exclude *.html, 1 by .frontmatter.yaml:2:4, 2 by .frontmatter.yaml:3:4
            4 links not followed: broken.md, folder, link.md, posts/up
            2 other .frontmatter.yaml files not read: a run has one configuration, and --config names another: \
            posts/.frontmatter.yaml, posts/more/.frontmatter.yaml
            """;

    private static final Map<String, Integer> COUNTS = new LinkedHashMap<>();

    static {
        COUNTS.put("withoutSchema", 3);
        COUNTS.put("schemasNotFetched", 1);
        COUNTS.put("excluded", 4);
        List.of("lowered", "ignored", "baselined", "stale").forEach(name -> COUNTS.put(name, 0));
        COUNTS.put("linksNotFollowed", 4);
        COUNTS.put("configurationsNotRead", 2);
        COUNTS.put("rulesNotRun", 0);
    }

    @TempDir
    Path temporary;

    private Shell shell;

    @BeforeEach
    void fill() throws IOException {
        String text = "---\ntitle: Tide tables\n---\n";
        shell = new Shell(Files.createDirectory(temporary.resolve("site")))
                .file(".frontmatter.yaml", "exclude:\n - drafts\n - old*\n")
                .file("a.md", text)
                .file("posts/b.md", text)
                .file("posts/.frontmatter.yaml", "exclude: ['**']\n")
                .file("posts/more/.frontmatter.yaml", "[")
                .file("c.md", "---\n$schema: https://example.org/s.json\n---\n")
                .file("drafts/one.md", text)
                .file("drafts/two.md", text)
                .file("old.md", text)
                .file("posts/older.md", text)
                .file("page.html", text)
                .file("notes.txt", text);
        Files.createSymbolicLink(shell.path("link.md"), Path.of("a.md"));
        Files.createSymbolicLink(shell.path("broken.md"), Path.of("gone.md"));
        Files.createSymbolicLink(shell.path("folder"), Path.of("posts"));
        Files.createSymbolicLink(shell.path("posts/up"), Path.of(".."));
        Files.createSymbolicLink(shell.path("notes-link.txt"), Path.of("notes.txt"));
    }

    private String run(String format) {
        return shell.run("--exclude", "*.html", "--format", format);
    }

    private String output(String format) {
        return shell.outputText("--exclude", "*.html", "--format", format);
    }

    @Test
    void textSaysIt() {
        assertThat(run("text")).isEqualTo("3 files checked, no problems found\n" + NOTES + "exit 0\n");
    }

    @Test
    void standardErrorSaysItWhereTheReportHasNoPlaceForIt() {
        for (String format : new String[] {"concise", "gitlab"}) {
            assertThat(run(format)).contains(NOTES.replaceAll("(?m)^", "! ").replaceFirst("! $", ""));
        }
    }

    @Test
    void jsonHasItInTheSummary() {
        JsonNode json = JSON.readTree(output("json")).get("summary");
        JsonNode jsonl = JSON.readTree(
                        output("jsonl").lines().reduce((a, b) -> b).orElseThrow())
                .get("summary");

        assertThat(jsonl).isEqualTo(json);
        assertThat(json.toString())
                .isEqualTo("{\"files\":3,\"filesWithProblems\":0,\"errors\":0,\"warnings\":0,\"withoutSchema\":3,"
                        + "\"schemasNotFetched\":1,\"excluded\":4,\"lowered\":0,\"ignored\":0,\"baselined\":0,\"stale\":0,\"linksNotFollowed\":4,\"configurationsNotRead\":2,\"rulesNotRun\":0,"
                        + "\"excludedBy\":{\"--exclude *.html\":1,\".frontmatter.yaml:2:4\":1,"
                        + "\".frontmatter.yaml:3:4\":2},"
                        + "\"loweredBy\":{},\"ignoredBy\":{},\"baselinedBy\":{},\"staleEntries\":[],"
                        + "\"links\":[\"broken.md\",\"folder\",\"link.md\",\"posts/up\"],"
                        + "\"configurations\":[\"posts/.frontmatter.yaml\",\"posts/more/.frontmatter.yaml\"]}");
    }

    @Test
    void sarifHasItInPropertiesAndNotifications() throws IOException {
        String sarif = output("sarif");
        Schema schema;
        try (InputStream in = Schema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in);
        }

        assertThat(schema.validate(sarif, InputFormat.JSON)).isEmpty();
        JsonNode run = JSON.readTree(sarif).get("runs").get(0);
        COUNTS.forEach((name, count) ->
                assertThat(run.get("properties").get(name).asInt()).as(name).isEqualTo(count));
        StringBuilder notes = new StringBuilder();
        for (JsonNode notification : run.at("/invocations/0/toolExecutionNotifications")) {
            assertThat(notification.get("level").asString()).isEqualTo("note");
            notes.append(notification.at("/message/text").asString()).append('\n');
        }
        assertThat(notes).hasToString(NOTES);
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
    }

    @Test
    void junitHasItInProperties() throws Exception {
        NodeList properties = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(output("junit").getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("property");

        StringBuilder notes = new StringBuilder();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < properties.getLength(); i++) {
            Element property = (Element) properties.item(i);
            String name = property.getAttribute("name");
            String value = property.getAttribute("value");
            if (name.equals("frontmatter.note")) {
                notes.append(value).append('\n');
            } else {
                counts.put(name.replace("frontmatter.", ""), Integer.valueOf(value));
            }
        }
        assertThat(counts).isEqualTo(COUNTS);
        assertThat(notes).hasToString(NOTES);
    }

    @Test
    void githubHasANoticeAndTheSummaryOfTheStep() {
        shell.environment("GITHUB_STEP_SUMMARY", "../step.md");

        assertThat(output("github"))
                .isEqualTo("::notice title=frontmatter::" + NOTES.strip().replace("\n", "%0A") + "\n");
        assertThat(shell.path("../step.md"))
                .hasContent("""
                ### frontmatter: 3 files checked, no problems found

                """
                        + NOTES.lines()
                                .map(note -> "- " + StepSummary.cell(note) + "\n")
                                .reduce("", String::concat)
                        + "\n");
        shell.environment("GITHUB_ACTIONS", "true");
        assertThat(shell.outputText(".")).contains("::notice title=frontmatter::");
    }

    @Test
    void whatIsGivenByHandIsCountedOnceAndALinkIsFollowed() {
        assertThat(shell.run("--exclude", "b.md", "posts/b.md", "posts", "link.md", "a.md"))
                .contains("\n2 paths left out: 1 by --exclude b.md, 1 by .frontmatter.yaml:3:4\n")
                .contains("\n1 link not followed: posts/up\n")
                .endsWith("exit 0\n");
    }

    @Test
    void manyAndLongNamesAreCutShort() throws IOException {
        for (int i = 0; i < 5; i++) {
            Files.createSymbolicLink(shell.path("0" + i + "x".repeat(200) + ".md"), Path.of("a.md"));
        }

        assertThat(shell.run("."))
                .contains("\n9 links not followed: ./00" + "x".repeat(116) + "…, ./01")
                .contains("… and 4 more\n");
        assertThat(JSON.readTree(output("json")).at("/summary/links")).hasSize(9);
    }

    @Test
    void hostileNamesAreText() throws IOException {
        Files.createSymbolicLink(shell.path("##vso[x]\u202e.md"), Path.of("a.md"));
        Files.createSymbolicLink(shell.path("\u001b[8mha:.md"), Path.of("a.md"));
        for (ReportFormat format : ReportFormat.values()) {
            String printed =
                    shell.everything("--exclude", "##teamcity[x]", "--format", format.toString(), "--exclude=::a");
            assertThat(CiLog.commandsIn(printed.replace("::notice ", ""))).isEmpty();
        }
        assertThat(JSON.readTree(output("json")).at("/summary/links").toString())
                .contains("##vso[x]\u202e.md");
    }
}
