package dev.frontmatter.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each format held against its own rules. */
class ReportRulesTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static String output(ReportFormat format) {
        return new String(ReportGoldenTest.output(format), StandardCharsets.UTF_8);
    }

    @Test
    void sarifFitsTheSchemaOfTheStandard() throws IOException {
        Schema schema;
        try (InputStream in = Schema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in);
        }
        String sarif = output(ReportFormat.SARIF);

        assertThat(schema.validate(sarif, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(sarif.replace("\"text\"", "\"txet\""), InputFormat.JSON))
                .as("the schema is looked at")
                .isNotEmpty();
    }

    @Test
    void sarifFixesAreBytes() throws IOException {
        JsonNode run = JSON.readTree(output(ReportFormat.SARIF)).get("runs").get(0);
        JsonNode rules = run.at("/tool/driver/rules");
        int fixes = 0;
        for (JsonNode result : run.get("results")) {
            assertThat(rules.get(result.get("ruleIndex").asInt()).get("id")).isEqualTo(result.get("ruleId"));
            for (JsonNode fix : result.path("fixes")) {
                JsonNode change = fix.at("/artifactChanges/0");
                JsonNode region = change.at("/replacements/0/deletedRegion");
                byte[] file = Files.readAllBytes(Path.of("testdata/reports/content")
                        .resolve(change.at("/artifactLocation/uri").asString()));
                int offset = region.get("byteOffset").asInt();
                String line = new String(file, StandardCharsets.UTF_8)
                        .lines()
                        .toList()
                        .get(region.get("startLine").asInt() - 1);
                String deleted =
                        new String(file, offset, region.get("byteLength").asInt(), StandardCharsets.UTF_8);
                assertThat(line.substring(
                                region.get("startColumn").asInt() - 1,
                                region.get("endColumn").asInt() - 1))
                        .isEqualTo(deleted);
                fixes++;
            }
        }
        assertThat(fixes).isEqualTo(2);
    }

    /** What the readers of Jenkins, GitLab and Maven Surefire expect of a report, and what their schemas allow. */
    @Test
    void junitHasTheElementsThatCiSystemsRead() throws IOException, SAXException, ParserConfigurationException {
        byte[] junit = ReportGoldenTest.output(ReportFormat.JUNIT);
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(junit))
                .getDocumentElement();

        assertThat(root.getTagName()).isEqualTo("testsuites");
        assertThat(attributes(root)).isSubsetOf("name", "time", "tests", "failures", "disabled", "errors");
        List<Element> suites = children(root);
        assertThat(suites).hasSize(1).extracting(Element::getTagName).containsOnly("testsuite");
        Element suite = suites.get(0);
        assertThat(attributes(suite)).contains("name", "tests");
        Element properties = children(suite).get(0);
        assertThat(properties.getTagName()).isEqualTo("properties");
        assertThat(children(properties)).isNotEmpty().allSatisfy(property -> {
            assertThat(property.getTagName()).isEqualTo("property");
            assertThat(attributes(property)).containsOnly("name", "value");
        });
        List<Element> cases = children(suite).stream().skip(1).toList();
        assertThat(cases).extracting(Element::getTagName).containsOnly("testcase");
        Map<String, Integer> outcomes = new HashMap<>();
        for (Element each : cases) {
            assertThat(attributes(each)).containsOnly("classname", "name", "time");
            assertThat(each.getAttribute("name")).isNotBlank();
            assertThat(children(each)).hasSizeLessThanOrEqualTo(1);
            for (Element outcome : children(each)) {
                assertThat(outcome.getTagName()).isIn("failure", "error");
                assertThat(attributes(outcome)).containsOnly("type", "message");
                assertThat(children(outcome)).isEmpty();
                outcomes.merge(outcome.getTagName(), 1, Integer::sum);
            }
        }
        for (Element counted : List.of(root, suite)) {
            assertThat(counted.getAttribute("tests")).isEqualTo(String.valueOf(cases.size()));
            assertThat(counted.getAttribute("failures")).isEqualTo(String.valueOf(outcomes.get("failure")));
            assertThat(counted.getAttribute("errors")).isEqualTo(String.valueOf(outcomes.get("error")));
        }
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static Set<String> attributes(Element element) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            names.add(element.getAttributes().item(i).getNodeName());
        }
        return names;
    }

    /** What docs.gitlab.com says of a Code Quality report. */
    @Test
    void gitlabHasTheFieldsOfCodeQuality() {
        Set<String> fingerprints = new HashSet<>();
        JsonNode issues = JSON.readTree(output(ReportFormat.GITLAB));

        assertThat(issues.isArray()).isTrue();
        assertThat(issues).isNotEmpty();
        for (JsonNode issue : issues) {
            assertThat(issue.get("description").asString()).isNotBlank();
            assertThat(issue.get("check_name").asString()).contains("/");
            assertThat(fingerprints.add(issue.get("fingerprint").asString())).isTrue();
            assertThat(issue.get("severity").asString()).isIn("info", "minor", "major", "critical", "blocker");
            assertThat(issue.at("/location/path").asString()).endsWith(".md").doesNotStartWith("./");
            assertThat(issue.at("/location/lines/begin").asInt()).isPositive();
        }
    }
}
