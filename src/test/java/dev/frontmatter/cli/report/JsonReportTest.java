package dev.frontmatter.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.cli.Shell;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON report, and the fingerprints in it. */
class JsonReportTest {

    private static final String NOTE = "com.example.Note";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void isOneObject() {
        shell.file("a.md", "---\ntitle: Tide tables\ndate: soon\n---\n").file("b.md", "text\n");

        assertThat(shell.run("--format", "json", "--record", NOTE, "a.md", "b.md"))
                .isEqualTo("""
                {"version":1,"tool":{"name":"frontmatter","version":"development"},
                "diagnostics":[
                {"rule":"schema/format","severity":"error","message":"date must be a date such as 2022-05-12, found \\"soon\\"","file":"a.md","range":{"start":{"line":3,"column":7},"end":{"line":3,"column":11}},"pointer":"/date","expected":"a date such as 2022-05-12","found":"soon","fixes":[],"related":[],"hint":null,"fingerprint":"%s"},
                {"rule":"front/missing","severity":"error","message":"the file must begin with front matter, found none","file":"b.md","range":{"start":{"line":1,"column":1},"end":{"line":1,"column":1}},"pointer":"","expected":null,"found":null,"fixes":[],"related":[],"hint":"begin the file with two lines `---`, and write the keys between them","fingerprint":"%s"}
                ],
                "summary":{"files":2,"filesWithProblems":2,"errors":2,"warnings":0,"withoutSchema":0,"schemasNotFetched":0,"excluded":0,"lowered":0,"ignored":0,"baselined":0,"stale":0,"linksNotFollowed":0,"configurationsNotRead":0,"rulesNotRun":0,"excludedBy":{},"loweredBy":{},"ignoredBy":{},"baselinedBy":{},"staleEntries":[],"links":[],"configurations":[]}}
                ! 2 errors, 0 warnings in 2 of 2 files
                exit 1
                """.formatted(fingerprints("a.md", "b.md").toArray()));
    }

    @Test
    void isOneObjectForCleanFilesToo() {
        shell.file("a.md", "---\ntitle: Tide tables\ndate: 2026-03-14\n---\n");

        assertThat(shell.run("--format", "json", "--record", NOTE, "a.md")).isEqualTo("""
                {"version":1,"tool":{"name":"frontmatter","version":"development"},
                "diagnostics":[],
                "summary":{"files":1,"filesWithProblems":0,"errors":0,"warnings":0,"withoutSchema":0,"schemasNotFetched":0,"excluded":0,"lowered":0,"ignored":0,"baselined":0,"stale":0,"linksNotFollowed":0,"configurationsNotRead":0,"rulesNotRun":0,"excludedBy":{},"loweredBy":{},"ignoredBy":{},"baselinedBy":{},"staleEntries":[],"links":[],"configurations":[]}}
                ! 1 file checked, no problems found
                exit 0
                """);
    }

    @Test
    void knowsFindingsAgainWhenLinesMove() {
        shell.file("a.md", "---\ntitle: Tide tables\ndate: soon\nlink: a b\n---\n");
        List<String> before = fingerprints("a.md");

        shell.file("a.md", "---\nlink: a b\n\n\ntags: [tide]\ndate: soon\ntitle: Tide tables, again\n---\n");

        assertThat(before).hasSize(2).doesNotHaveDuplicates();
        assertThat(fingerprints("a.md")).containsExactlyInAnyOrderElementsOf(before);
        assertThat(fingerprints(shell.path("a.md").toString())).containsExactlyInAnyOrderElementsOf(before);
        assertThat(fingerprints("./a.md")).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void tellsFindingsApart() {
        String content = "---\ntitle: Tide tables\ndate: 2026-03-14\ntags:\n  - [1]\n  - [1]\n---\n";
        shell.file("a.md", content).file("b.md", content).input(content);

        assertThat(fingerprints("a.md", "b.md", "-", "--stdin-filename", "a.md"))
                .hasSize(6)
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsEqualFindingsOfOneFileApart() {
        shell.file("a.md", "---\n" + "title: One\n".repeat(9) + "---\n");

        assertThat(fingerprints("a.md")).isNotEmpty().doesNotHaveDuplicates();
    }

    private List<String> fingerprints(String... args) {
        List<String> all = new ArrayList<>(List.of("--format", "json", "--record", NOTE));
        all.addAll(List.of(args));
        List<String> fingerprints = new ArrayList<>();
        for (JsonNode finding : JsonMapper.shared()
                .readTree(shell.output(all.toArray(String[]::new)))
                .get("diagnostics")) {
            fingerprints.add(finding.get("fingerprint").asString());
        }
        return fingerprints;
    }
}
