package dev.frontmatter.syntax.yaml;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.FrontMatter;
import dev.frontmatter.ReadResult;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.record.Access;
import dev.frontmatter.record.Binder;
import dev.frontmatter.record.RecordModel;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.testing.JsonValues;
import dev.frontmatter.testing.SuiteEvents;
import dev.frontmatter.testing.YamlSuite;
import dev.frontmatter.testing.YamlSuite.Case;
import dev.frontmatter.tokenizer.Segments;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.NodeKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import tools.jackson.databind.JsonNode;

/**
 * The YAML test suite, each case as front matter. Where we do not say what the suite says, {@code
 * testdata/suites/yaml-test-suite.txt} lists the case under the reason; a change in either direction fails. With {@code
 * -Dgolden.update=true} the list is written anew.
 */
class YamlSuiteTest {

    private static final Path LIST = Path.of("testdata/suites/yaml-test-suite.txt");

    private static final RecordModel ANYTHING = RecordModel.of(Object.class, Access.with(null));

    /** What DESIGN decides against the suite; every other reason is a fault. */
    private static final Map<String, String> DECIDED = Map.ofEntries(
            entry("several documents", "front matter is the first one, and that is read as the suite says"),
            entry("directive", "front matter begins behind a marker line, where no directive can be"),
            entry("opening line", "the fault is text behind the marker, which an opening line has not"),
            entry("empty", "an empty block, or one of comments only, is an empty mapping"),
            entry(Rules.SECOND_DOCUMENT.id(), "front matter is one document, and its fences are alone on their lines"),
            entry(Rules.COMPLEX_KEY.id(), "a key is text"),
            entry(Rules.TAG.id(), "any tag that is not one of the core schema's is an error"),
            entry(Rules.DUPLICATE_KEY.id(), "duplicate keys are errors"));

    @Test
    void saysWhatTheSuiteSaysExceptWhereListed() throws IOException {
        Map<String, List<String>> reasons = new TreeMap<>();
        int events = 0;
        int values = 0;
        int withValues = 0;
        int agreed = 0;
        for (Case one : YamlSuite.cases()) {
            String reason = reason(one);
            boolean engineEvents = engineEventsAgree(one);
            boolean engineValues = engineValuesAgree(one);
            events += engineEvents ? 1 : 0;
            values += engineValues ? 1 : 0;
            withValues += one.json().isPresent() ? 1 : 0;
            agreed += reason == null ? 1 : 0;
            if (reason != null) {
                reasons.computeIfAbsent(reason, any -> new ArrayList<>()).add(one.id());
            }
            if (engineEvents && (engineValues || one.json().isEmpty())) {
                assertThat(reason == null || DECIDED.containsKey(reason))
                        .as("%s: %s, and the engine agrees", one, reason)
                        .isTrue();
            }
        }
        StringBuilder list = new StringBuilder();
        list.append("agree ").append(agreed).append('\n');
        list.append("SnakeYAML Engine, events ").append(events).append('\n');
        list.append("SnakeYAML Engine, values ")
                .append(values)
                .append(" of ")
                .append(withValues)
                .append('\n');
        reasons.forEach((reason, ids) -> list.append('\n')
                .append(reason)
                .append(": ")
                .append(DECIDED.getOrDefault(reason, "SnakeYAML Engine, which reads it for us, does not agree either"))
                .append('\n')
                .append(String.join(" ", ids))
                .append('\n'));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(LIST, list);
        }
        assertThat(list).hasToString(Files.readString(LIST));
    }

    /** Why we do not say what the suite says, or null where we do. */
    private static @Nullable String reason(Case one) throws IOException {
        if (one.yaml()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .findFirst()
                .orElse("")
                .startsWith("%")) {
            return "directive";
        }
        Source source = Source.ofText(one.id(), YamlSuite.asFrontMatter(one.yaml()));
        Segments segments = FrontMatter.split(source);
        Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
        DataTree read = YamlReader.INSTANCE.read(
                source, segments.frontMatter(), ANYTHING.schema().keys(), Limits.defaults(), diagnostics);
        DataTree tree = diagnostics.hasErrors() ? null : read;
        ReadResult<Map<String, Object>> result = FrontMatter.untyped().tryRead(source);
        if (one.error()) {
            return tree == null ? null : one.yaml().startsWith("--- ") ? "opening line" : "accepted";
        }
        if (tree == null) {
            return diagnostics.toList().get(0).rule().id();
        }
        List<List<String>> documents = documents(one);
        List<String> first = documents.isEmpty() ? List.of() : SuiteEvents.of(documents.get(0));
        if (!SuiteEvents.of(tree).equals(first)) {
            return first.isEmpty() || first.equals(List.of("PLAIN ")) ? "empty" : "other events";
        }
        if (one.json().isPresent()) {
            Object data = Binder.of(ANYTHING).bind(tree, Limits.defaults(), diagnostics);
            if (!JsonValues.same(data, JsonValues.readAll(one.json().get()).get(0))) {
                return "other values";
            }
        }
        if (tree.kind(DataTree.ROOT) == NodeKind.MAPPING) {
            assertThat(result.orThrow().data())
                    .isEqualTo(Binder.of(ANYTHING).bind(tree, Limits.defaults(), diagnostics));
        } else {
            assertThat(result.diagnostics())
                    .filteredOn(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .extracting(Diagnostic::rule)
                    .hasSize(1)
                    .isSubsetOf(Rules.NOT_MAPPING, Rules.MISSING_COLON);
        }
        return documents.size() > 1 ? "several documents" : null;
    }

    private static List<List<String>> documents(Case one) {
        List<List<String>> documents = new ArrayList<>();
        for (String event : one.events()) {
            if (event.startsWith("+DOC")) {
                documents.add(new ArrayList<>());
            } else if (!documents.isEmpty()) {
                documents.get(documents.size() - 1).add(event);
            }
        }
        return documents;
    }

    // The engine

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private static boolean engineEventsAgree(Case one) {
        List<String> events = new ArrayList<>();
        try {
            for (Event event : new Parse(SETTINGS).parseString(one.yaml())) {
                events.add(event.toString());
            }
        } catch (RuntimeException e) {
            return one.error();
        }
        return !one.error() && events.equals(one.events());
    }

    private static boolean engineValuesAgree(Case one) {
        if (one.json().isEmpty()) {
            return false;
        }
        try {
            List<Object> documents = new ArrayList<>();
            new Load(SETTINGS).loadAllFromString(one.yaml()).forEach(documents::add);
            List<JsonNode> values = JsonValues.readAll(one.json().get());
            boolean same = documents.size() == values.size();
            for (int i = 0; same && i < values.size(); i++) {
                same = JsonValues.same(documents.get(i), values.get(i));
            }
            return same;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
