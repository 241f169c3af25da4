package dev.frontmatter.syntax.toml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.Diagnostic;
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
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The cases that toml-test lists for TOML 1.1. Each valid one is read as it says. Each invalid one is refused, and {@code
 * testdata/suites/toml-test.txt} lists where and under which rules; with {@code -Dgolden.update=true} it is written anew.
 */
class TomlSuiteTest {

    private static final Path LIST = Path.of("testdata/suites/toml-test.txt");

    private static Path suite() {
        return SharedFolder.resolve("toml-test/tests");
    }

    private static List<String> cases(String folder) throws IOException {
        try (var lines = Files.lines(suite().resolve("files-toml-1.1.0"))) {
            return lines.filter(line -> line.startsWith(folder) && line.endsWith(".toml"))
                    .map(line -> line.substring(0, line.length() - ".toml".length()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void valid_documents_are_read_as_the_suite_says() throws IOException {
        List<String> cases = cases("valid/");
        assertThat(cases).hasSize(220);
        for (String one : cases) {
            Source source = Source.of(one, Files.readAllBytes(suite().resolve(one + ".toml")));
            Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
            DataTree tree = read(source, diagnostics);

            assertThat(diagnostics.toList()).as(one).isEmpty();
            assertThat(tree).as(one).isNotNull();
            JsonNode expected = JsonValues.read(Files.readString(suite().resolve(one + ".json")));
            assertThat(difference(tree, DataTree.ROOT, expected)).as(one).isNull();
        }
    }

    @Test
    void invalid_documents_are_refused_where_listed() throws IOException {
        List<String> cases = cases("invalid/");
        assertThat(cases).hasSize(492);
        StringBuilder list = new StringBuilder();
        for (String one : cases) {
            Source source = Source.of(one, Files.readAllBytes(suite().resolve(one + ".toml")));
            Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
            Encoding.check(source, source.length(), diagnostics);
            DataTree tree = diagnostics.hasErrors() ? null : read(source, diagnostics);

            assertThat(tree).as(one).isNull();
            assertThat(diagnostics.hasErrors()).as(one).isTrue();
            list.append(one.substring("invalid/".length()))
                    .append(": ")
                    .append(diagnostics.toList().stream()
                            .map(TomlSuiteTest::place)
                            .collect(Collectors.joining(", ")))
                    .append('\n');
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(LIST, list);
        }
        assertThat(list).hasToString(Files.readString(LIST));
    }

    private static String place(Diagnostic diagnostic) {
        return diagnostic.start().line() + ":" + diagnostic.start().column() + " " + diagnostic.rule();
    }

    /** Reads a whole file; a byte order mark before it is no part of its text. */
    private static @Nullable DataTree read(Source source, Diagnostics diagnostics) {
        byte[] bytes = source.bytes();
        boolean mark = source.length() >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
        Span text = new Span(mark ? 3 : 0, source.length());
        return TomlReader.INSTANCE.read(source, text, KeyTable.empty(), Limits.defaults(), diagnostics);
    }

    /** Returns where a value is not what the suite says, or null. */
    private static @Nullable String difference(DataTree tree, int node, JsonNode expected) {
        NodeKind kind = tree.kind(node);
        if (kind == NodeKind.MAPPING) {
            if (!expected.isObject() || expected.size() != tree.size(node)) {
                return tree.pointer(node);
            }
            for (int key = node + 1; key < tree.next(node); key = tree.next(key + 1)) {
                JsonNode value = expected.get(tree.text(key));
                String difference = value == null ? tree.pointer(key) : difference(tree, key + 1, value);
                if (difference != null) {
                    return difference;
                }
            }
            return null;
        }
        if (kind == NodeKind.SEQUENCE) {
            if (!expected.isArray() || expected.size() != tree.size(node)) {
                return tree.pointer(node);
            }
            int element = node + 1;
            for (JsonNode value : expected) {
                String difference = difference(tree, element, value);
                if (difference != null) {
                    return difference;
                }
                element = tree.next(element);
            }
            return null;
        }
        boolean same = expected.isObject()
                && expected.has("type")
                && value(tree, node, expected.get("type").asString())
                        .equals(expected(
                                expected.get("type").asString(),
                                expected.get("value").asString()));
        return same ? null : tree.pointer(node) + " " + tree.text(node);
    }

    private static Object value(DataTree tree, int node, String type) {
        return switch (type) {
            case "integer" -> read(tree, node, BigInteger.class);
            case "float" -> read(tree, node, Double.class);
            default -> ScalarReader.untyped(tree, node, Limits.defaults());
        };
    }

    private static Object read(DataTree tree, int node, Class<?> type) {
        ScalarType scalar = ScalarType.of(type);
        assertThat(scalar).isNotNull();
        return ScalarReader.read(scalar, tree, node, Limits.defaults()).orThrow();
    }

    private static Object expected(String type, String value) {
        return switch (type) {
            case "string" -> value;
            case "integer" -> new BigInteger(value);
            case "float" ->
                switch (value) {
                    case "inf", "+inf" -> Double.POSITIVE_INFINITY;
                    case "-inf" -> Double.NEGATIVE_INFINITY;
                    case "nan", "+nan", "-nan" -> Double.NaN;
                    default -> Double.valueOf(value);
                };
            case "bool" -> Boolean.valueOf(value);
            case "datetime" -> OffsetDateTime.parse(value);
            case "datetime-local" -> LocalDateTime.parse(value);
            case "date-local" -> LocalDate.parse(value);
            case "time-local" -> LocalTime.parse(value);
            default -> throw new IllegalArgumentException(type);
        };
    }
}
