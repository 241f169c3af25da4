package dev.frontmatter.cli;

import static dev.frontmatter.fuzz.Invariants.check;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.FrontMatterReader;
import dev.frontmatter.article.Article;
import dev.frontmatter.cli.report.ReportFormat;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.DisplayText;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.fuzz.Invariants;
import dev.frontmatter.source.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a file is called and holds, a report in any form says what was found, can be read back, and acts on nothing. */
class ReportsFuzz {

    private static final FrontMatterReader<Article> READER =
            FrontMatter.reader(Article.class).withoutBody();

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The first byte chooses the form, the rest of the line is the name of the file that follows. */
    @MethodSource("dev.frontmatter.fuzz.Seeds#named")
    @FuzzTest
    void reports(byte[] bytes) throws IOException {
        int line = 0;
        while (line < bytes.length && bytes[line] != '\n') {
            line++;
        }
        if (line < 2 || line == bytes.length) {
            return;
        }
        ReportFormat format = ReportFormat.values()[(bytes[0] & 0xFF) % ReportFormat.values().length];
        String name = new String(bytes, 1, line - 1, StandardCharsets.UTF_8);
        if (name.startsWith("-")) {
            // The parser of the command line takes the name of an option for a mistake.
            name = "./" + name;
        }
        byte[] content = Arrays.copyOfRange(bytes, line + 1, bytes.length);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                Shell.console(new ByteArrayInputStream(content), out, err),
                "validate",
                "--record=article",
                "--format=" + format,
                "--stdin-filename=" + name,
                "-");

        String said = err.toString(StandardCharsets.UTF_8);
        check(!said.contains("internal error"), said);
        check(isSafe(said), "what goes to standard error acts on no terminal");
        List<Diagnostic> findings = READER.tryRead(Source.of(name, content)).diagnostics();
        boolean errors = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        check(exitCode == (errors ? 1 : 0), "the exit code says whether there are errors: " + said);
        checkReport(format, name, findings, out.toString(StandardCharsets.UTF_8));
    }

    private static void checkReport(ReportFormat format, String name, List<Diagnostic> findings, String report) {
        check(isSafe(report), "a report acts on no terminal");
        if (findings.stream().anyMatch(finding -> finding.rule().id().startsWith("source/"))) {
            // Of a binary file only that is told.
            return;
        }
        switch (format.toString()) {
            case "text" -> check(countOf(report, DisplayText.escape(name + ":")) >= findings.size(), "each is told");
            case "concise" -> {
                check(report.lines().count() == findings.size(), "a finding is a line");
                check(report.lines().allMatch(line -> line.startsWith(DisplayText.escape(name + ":"))), "each is told");
            }
            case "json" -> checkEntries(JSON.readTree(report).get("diagnostics"), name, findings);
            case "jsonl" -> {
                List<String> lines = report.lines().toList();
                check(lines.size() == findings.size() + 1, "a diagnostic is a line, and so is the sum");
                for (int i = 0; i < findings.size(); i++) {
                    checkEntry(JSON.readTree(lines.get(i)), name, findings.get(i));
                }
            }
            case "sarif" -> {
                JsonNode results = JSON.readTree(report).get("runs").get(0).get("results");
                check(results.size() == findings.size(), "each is told");
            }
            case "gitlab" -> check(JSON.readTree(report).size() == findings.size(), "each is told");
            case "github" -> {
                check(report.lines().count() == findings.size(), "a finding is a line");
                long others = report.lines()
                        .filter(line -> line.stripLeading().startsWith("::") || line.contains("##["))
                        .filter(line -> !line.startsWith("::error file=") && !line.startsWith("::warning file="))
                        .count();
                check(others == 0, "nothing else is a command");
            }
            case "junit" -> {
                Document document = xml(report);
                check(document.getElementsByTagName("testcase").getLength() == 1, "a file is a test");
            }
            case "summary" ->
                check(
                        findings.stream()
                                .allMatch(finding ->
                                        report.contains(finding.rule().id())),
                        "each rule is told");
            default -> throw new AssertionError("how is " + format + " read back? It needs a case here");
        }
    }

    private static void checkEntries(JsonNode entries, String name, List<Diagnostic> findings) {
        check(entries.size() == findings.size(), "each is told");
        for (int i = 0; i < entries.size(); i++) {
            checkEntry(entries.get(i), name, findings.get(i));
        }
    }

    private static void checkEntry(JsonNode entry, String name, Diagnostic finding) {
        check(entry.get("rule").asString().equals(finding.rule().id()), "the rule is told");
        check(entry.get("message").asString().equals(finding.message()), "the message is told");
        check(entry.get("pointer").asString().equals(finding.pointer()), "the pointer is told");
        check(entry.get("file").asString().equals(name), "the file is told");
        JsonNode start = entry.get("range").get("start");
        check(start.get("line").asInt() == finding.start().line(), "the line is told");
        check(start.get("column").asInt() == finding.start().column(), "the column is told");
    }

    private static Document xml(String report) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(report)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isSafe(String text) {
        return Invariants.isSafe(text.replace("\n", ""));
    }

    private static int countOf(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }
}
