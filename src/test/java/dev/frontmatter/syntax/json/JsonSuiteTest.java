package dev.frontmatter.syntax.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.scalar.ScalarType;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.stage.Encoding;
import dev.frontmatter.testing.JsonValues;
import dev.frontmatter.testing.SharedFolder;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import dev.frontmatter.tree.ScalarReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * JSONTestSuite: what must be read is read as Jackson reads it, but for objects with duplicate keys, which are refused; what
 * must be refused is, and {@code testdata/suites/json-suite.txt} lists where and under which rules. With {@code
 * -Dgolden.update=true} the list is written anew.
 */
class JsonSuiteTest {

    private static final Path LIST = Path.of("testdata/suites/json-suite.txt");

    private static final Set<String> DUPLICATES =
            Set.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

    private static List<Path> cases(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(SharedFolder.resolve("json-suite/test_parsing"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void what_must_be_read_is_read() throws IOException {
        List<Path> cases = cases("y_");
        assertThat(cases).hasSize(95);
        for (Path one : cases) {
            String name = one.getFileName().toString();
            Source source = Source.of(name, Files.readAllBytes(one));
            Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
            DataTree tree = read(source, diagnostics);

            if (DUPLICATES.contains(name)) {
                assertThat(diagnostics.toList())
                        .as(name)
                        .extracting(Diagnostic::rule)
                        .containsExactly(Rules.JSON_DUPLICATE_KEY);
            } else {
                assertThat(diagnostics.toList()).as(name).isEmpty();
                assertThat(tree).as(name).isNotNull();
                String json = new String(Files.readAllBytes(one), StandardCharsets.UTF_8);
                assertThat(isSame(tree, DataTree.ROOT, JsonValues.read(json)))
                        .as(name)
                        .isTrue();
            }
        }
    }

    @Test
    void what_must_be_refused_is_refused_where_listed() throws IOException {
        List<Path> cases = cases("n_");
        assertThat(cases).hasSize(188);
        StringBuilder list = new StringBuilder();
        for (Path one : cases) {
            String name = one.getFileName().toString();
            Source source = Source.of(name, Files.readAllBytes(one));
            Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
            Encoding.check(source, source.length(), diagnostics);
            DataTree tree = diagnostics.hasErrors() ? null : read(source, diagnostics);

            assertThat(tree).as(name).isNull();
            assertThat(diagnostics.hasErrors()).as(name).isTrue();
            list.append(name.replace(".json", ""))
                    .append(": ")
                    .append(diagnostics.toList().stream()
                            .map(diagnostic -> diagnostic.start().line() + ":"
                                    + diagnostic.start().column() + " " + diagnostic.rule())
                            .collect(Collectors.joining(", ")))
                    .append('\n');
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(LIST, list);
        }
        assertThat(list).hasToString(Files.readString(LIST));
    }

    /** What a reader may take or leave is taken or left, with an error in one case and none in the other. */
    @Test
    void what_is_open_is_decided() throws IOException {
        for (Path one : cases("i_")) {
            String name = one.getFileName().toString();
            Source source = Source.of(name, Files.readAllBytes(one));
            Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
            Encoding.check(source, source.length(), diagnostics);
            DataTree tree = diagnostics.hasErrors() ? null : read(source, diagnostics);

            assertThat(tree == null).as(name).isEqualTo(diagnostics.hasErrors());
        }
    }

    private static @Nullable DataTree read(Source source, Diagnostics diagnostics) {
        Span text = new Span(0, source.length());
        return JsonReader.INSTANCE.read(source, text, KeyTable.empty(), Limits.defaults(), diagnostics);
    }

    private static boolean isSame(DataTree tree, int node, JsonNode expected) {
        NodeKind kind = tree.kind(node);
        if (kind == NodeKind.MAPPING) {
            boolean same = expected.isObject() && expected.size() == tree.size(node);
            for (int key = node + 1; same && key < tree.next(node); key = tree.next(key + 1)) {
                JsonNode value = expected.get(tree.text(key));
                same = value != null && isSame(tree, key + 1, value);
            }
            return same;
        }
        if (kind == NodeKind.SEQUENCE) {
            boolean same = expected.isArray() && expected.size() == tree.size(node);
            int element = node + 1;
            for (int i = 0; same && i < expected.size(); i++) {
                same = isSame(tree, element, expected.get(i));
                element = tree.next(element);
            }
            return same;
        }
        return switch (kind) {
            case NULL -> expected.isNull();
            case BOOLEAN -> expected.isBoolean() && tree.text(node).equals(expected.asString());
            case INTEGER, FLOAT -> {
                ScalarType number = ScalarType.of(BigDecimal.class);
                assertThat(number).isNotNull();
                BigDecimal ours = (BigDecimal)
                        ScalarReader.read(number, tree, node, Limits.defaults()).orThrow();
                yield expected.isNumber()
                        && (ours.compareTo(expected.decimalValue()) == 0
                                || ours.doubleValue() == expected.doubleValue());
            }
            default -> expected.isString() && tree.text(node).equals(expected.asString());
        };
    }
}
