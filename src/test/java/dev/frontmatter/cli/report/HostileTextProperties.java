package dev.frontmatter.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.Note;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.cli.console.Console;
import dev.frontmatter.cli.input.Outcome;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.diagnostic.TextStyle;
import dev.frontmatter.report.form.Report;
import dev.frontmatter.report.form.ReportPaths;
import dev.frontmatter.source.Source;
import dev.frontmatter.testing.CiLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hostile names, keys and values in every format at once: all of it is text, and nothing of it is lost. */
class HostileTextProperties {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final FrontMatterReader<Note> NOTES = FrontMatter.reader(Note.class);
    private static final Console PLAIN = console(Map.of());
    private static final Console ON_CI = console(environment());
    private static final ReportPaths PATHS = CiPaths.of(PLAIN);

    private static Console console(Map<String, String> environment) {
        return new Console(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                environment,
                Path.of("/work"));
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(CiLog.ENVIRONMENT);
        environment.put("GITHUB_ACTIONS", "true");
        return environment;
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                        "::",
                        "::error::x",
                        "##[error]",
                        "##[",
                        "#",
                        "##",
                        "[",
                        "##vso[task.setvariable variable=a]",
                        "##Vso",
                        "##teamcity[buildStop]",
                        "section_start:1:a",
                        "section_",
                        "end:",
                        "travis_fold:start:a",
                        "--- ",
                        "+++ ",
                        "~~~ ",
                        "^^^ +++",
                        "\u001b[8mha:AAAA",
                        "\udb40\udc41",
                        "\ufeff",
                        "\u00ad",
                        "\u200d",
                        "\ufe0f",
                        "%",
                        "%0A",
                        "%3A",
                        "\n",
                        "\r",
                        "\u001b[31m",
                        "]]>",
                        "\u202e",
                        "\u200f",
                        "\u2066",
                        "\u2028",
                        "\u0085",
                        "\u009b",
                        "\u007f",
                        "\u0000",
                        "a",
                        " ",
                        "\t",
                        ",",
                        ":",
                        "<b>",
                        "&amp;",
                        "|",
                        "`",
                        "[x](y)",
                        "\ufffe",
                        "\uffff",
                        "\"",
                        "\\",
                        "'",
                        "é",
                        "😀",
                        "\u2003",
                        "\u3000",
                        "..",
                        "/",
                        "{0}",
                        "-",
                        "\\u003a")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 500)
    void isNothingButText(
            @ForAll("hostile") String name, @ForAll("hostile") String key, @ForAll("hostile") String value)
            throws Exception {
        String text = "---\n\"title\": x\n\"date\": " + JSON.writeValueAsString(value) + "\n"
                + JSON.writeValueAsString(key) + ": 1\n---\n";
        List<Diagnostic> findings = NOTES.tryRead(Source.ofText(name, text)).diagnostics();
        Outcome<Object> outcome = new Outcome<>(name, null, findings);
        assertThat(findings).isNotEmpty();

        for (TextStyle style : TextStyle.values()) {
            assertThat(headlines(write(ReportFormat.TEXT, outcome, style), findings))
                    .hasSameSizeAs(findings);
            assertThat(headlines(write(ReportFormat.CONCISE, outcome, style), findings))
                    .hasSameSizeAs(findings);
        }
        String path = PATHS.of(name);
        String json = write(ReportFormat.JSON, outcome, TextStyle.PLAIN);
        String jsonl = write(ReportFormat.JSONL, outcome, TextStyle.PLAIN);
        JsonNode sarif = JSON.readTree(write(ReportFormat.SARIF, outcome, TextStyle.PLAIN));
        JsonNode gitlab = JSON.readTree(write(ReportFormat.GITLAB, outcome, TextStyle.PLAIN));
        List<String> commands =
                write(ReportFormat.GITHUB, outcome, TextStyle.PLAIN).lines().toList();
        assertThat(commands).hasSameSizeAs(findings);
        for (int i = 0; i < findings.size(); i++) {
            Diagnostic finding = findings.get(i);
            String shown = DisplayText.escape(finding.message());
            assertThat(StepSummary.cell(finding.message())).doesNotContainPattern("[\\p{ASCII}&&[^ &#;A-Za-z0-9]]");
            for (JsonNode entry : List.of(
                    JSON.readTree(json).get("diagnostics").get(i),
                    JSON.readTree(jsonl.lines().toList().get(i)))) {
                assertThat(entry.get("file").asString()).isEqualTo(name);
                assertThat(entry.get("message").asString()).isEqualTo(finding.message());
            }
            assertThat(gitlab.get(i).at("/location/path").asString()).isEqualTo(path);
            assertThat(gitlab.get(i).get("description").asString()).startsWith(shown);
            JsonNode result = sarif.at("/runs/0/results").get(i);
            assertThat(result.at("/message/text").asString())
                    .doesNotContain("](")
                    .startsWith(shown.replace("](", "]\\u0028"));
            String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri")
                    .asString();
            assertThat(URLDecoder.decode(uri, StandardCharsets.UTF_8).replaceFirst("^file://(?=/)", ""))
                    .isEqualTo(path);
            assertCommand(commands.get(i), finding, path);
        }
        assertJunit(write(ReportFormat.JUNIT, outcome, TextStyle.PLAIN), path);
    }

    private static void assertCommand(String command, Diagnostic finding, String path) {
        assertThat(command).startsWith("::error ");
        int end = command.indexOf("::", 2);
        List<String> properties = new ArrayList<>();
        for (String property : command.substring("::error ".length(), end).split(",")) {
            properties.add(property.substring(property.indexOf('=') + 1)
                    .replace("%2C", ",")
                    .replace("%3A", ":")
                    .replace("%0A", "\n")
                    .replace("%25", "%"));
        }
        String message = command.substring(end + 2).replace("%0A", "\n").replace("%25", "%");
        assertThat(properties.get(0)).isEqualTo(DisplayText.escape(path));
        assertThat(message).startsWith(DisplayText.escape(path + ":" + finding.start() + ": " + finding.message()));
    }

    private static void assertJunit(String xml, String path) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        Element test = (Element) document.getElementsByTagName("testcase").item(0);
        assertThat(test.getAttribute("name")).isEqualTo(DisplayText.escape(path));
        assertThat(test.getElementsByTagName("failure").getLength()).isEqualTo(1);
    }

    private static List<String> headlines(String text, List<Diagnostic> findings) {
        String plain = text.replaceAll("\u001b\\[[0-9;]*m", "");
        List<String> lines = plain.lines().toList();
        return findings.stream()
                .map(Diagnostic::toString)
                .filter(lines::contains)
                .toList();
    }

    /** Returns a report of one file, which is the same on a CI system; there is nothing in it that acts. */
    private static String write(ReportFormat format, Outcome<?> outcome, TextStyle style) {
        String text = write(format, outcome, style, PLAIN);
        assertThat(write(format, outcome, style, ON_CI)).isEqualTo(text);
        String uncolored = style == TextStyle.PLAIN ? text : text.replaceAll("\u001b\\[[0-9;]*m", "");
        String foreign = format == ReportFormat.GITHUB ? uncolored.replaceAll("(?m)^::error ", "error ") : uncolored;
        assertThat(CiLog.commandsIn(foreign)).as("%s", format).isEmpty();
        for (String line : uncolored.split("\n", -1)) {
            assertThat(DisplayText.escapeWithin(line)).as("%s", format).isEqualTo(line);
        }
        return text;
    }

    private static String write(ReportFormat format, Outcome<?> outcome, TextStyle style, Console console) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        Summary summary = new Summary();
        summary.add(outcome);
        try (Report report = format.to(new ReportTarget(out, style, PATHS, ReadFiles.NONE, Severity.ERROR, console))) {
            report.add(outcome.name(), outcome.diagnostics());
            report.end(summary);
        }
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
