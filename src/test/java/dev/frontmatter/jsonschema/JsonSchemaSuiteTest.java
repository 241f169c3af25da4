package dev.frontmatter.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.frontmatter.schema.Target;
import dev.frontmatter.source.FileAccess;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.json.JsonNotation;
import dev.frontmatter.syntax.json.JsonReader;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import dev.frontmatter.tree.NodeKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The JSON-Schema-Test-Suite, through our own tree. It is told where that is by {@code -Dfrontmatter.schema.suite=DIR}, the
 * folder that holds {@code tests} and {@code remotes}, and is skipped without it. Beside it, {@code target} gets a list of
 * the tests that do not pass.
 */
class JsonSchemaSuiteTest {

    private static final String PROPERTY = "frontmatter.schema.suite";

    /** Where the suite has the schemas that others refer to; nothing is fetched, so they are read from a folder. */
    private static final String REMOTE = "http://localhost:1234/";

    private static final Map<String, String> DRAFTS = new TreeMap<>(Map.of(
            "draft4", "http://json-schema.org/draft-04/schema#",
            "draft6", "http://json-schema.org/draft-06/schema#",
            "draft7", "http://json-schema.org/draft-07/schema#",
            "draft2019-09", "https://json-schema.org/draft/2019-09/schema",
            "draft2020-12", "https://json-schema.org/draft/2020-12/schema"));

    @TempDir
    Path folder;

    private final List<String> failures = new ArrayList<>();
    private int required;
    private int requiredFailed;
    private int optional;
    private int optionalFailed;

    @Test
    void atLeast99PercentOfTheRequiredTestsPass() throws IOException {
        Path suite = suite();
        copyRemotes(suite.resolve("remotes"));
        for (String draft : DRAFTS.keySet()) {
            Path tests = suite.resolve("tests").resolve(draft);
            for (Path file : json(tests, 1)) {
                int[] counts = run(draft, tests, file);
                required += counts[0];
                requiredFailed += counts[1];
            }
            List<Path> more = new ArrayList<>(json(tests.resolve("optional/format"), 1));
            more.add(tests.resolve("optional/ecmascript-regex.json"));
            more.add(tests.resolve("optional/non-bmp-regex.json"));
            for (Path file : more) {
                int[] counts = run(draft, tests, file);
                optional += counts[0];
                optionalFailed += counts[1];
            }
        }
        String summary = "required: %d of %d fail; optional: %d of %d fail"
                .formatted(requiredFailed, required, optionalFailed, optional);
        failures.add(0, summary);
        Files.write(Path.of("target/json-schema-suite.txt"), failures);

        assertThat(required).as("tests").isGreaterThan(4_000);
        assertThat(requiredFailed * 100).as(summary).isLessThanOrEqualTo(required);
        assertThat(optionalFailed * 100).as(summary).isLessThanOrEqualTo(3 * optional);
    }

    private static Path suite() {
        String suite = System.getProperty(PROPERTY, "");
        if (suite.isEmpty()) {
            abort("skipped: name the folder with -D" + PROPERTY + "=DIR");
        }
        return Path.of(suite);
    }

    private void copyRemotes(Path remotes) throws IOException {
        for (Path file : json(remotes, 9)) {
            Path copy =
                    folder.resolve("remotes").resolve(remotes.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, local(Files.readString(file)));
        }
    }

    private String local(String schema) {
        return schema.replace(REMOTE, folder.resolve("remotes").toUri().toString());
    }

    private static List<Path> json(Path folder, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** Runs the tests of a file; returns how many there are and how many fail. */
    private int[] run(String draft, Path tests, Path file) throws IOException {
        int[] counts = new int[2];
        Source source = Source.of(tests.getParent().relativize(file).toString(), Files.readAllBytes(file));
        DataTree tree = read(source);
        for (int group = 1; group < tree.next(DataTree.ROOT); group = tree.next(group)) {
            String schema = local(source.text(tree.span(tree.value(group, "schema"))));
            Object compiled = compile(schema, draft);
            int all = tree.value(group, "tests");
            for (int test = all + 1; test < tree.next(all); test = tree.next(test)) {
                boolean valid = tree.text(tree.value(test, "valid")).equals("true");
                String found = found(compiled, source.text(tree.span(tree.value(test, "data"))));
                counts[0]++;
                if (found.isEmpty() != valid) {
                    counts[1]++;
                    failures.add(source.name() + ": " + tree.text(tree.value(group, "description")) + ": "
                            + tree.text(tree.value(test, "description"))
                            + (valid ? ": valid, but " + found : ": invalid"));
                }
            }
        }
        return counts;
    }

    /** Returns a schema, or why there is none. */
    private Object compile(String schema, String draft) throws IOException {
        DataTree tree = read(Source.ofText("schema", schema));
        boolean named =
                tree.kind(DataTree.ROOT) != NodeKind.MAPPING || tree.value(DataTree.ROOT, "$schema") != DataTree.NONE;
        String text = named
                ? schema
                : schema.replaceFirst(
                        "\\{",
                        "{\"\\$schema\":\"" + DRAFTS.get(draft) + "\"" + (tree.size(DataTree.ROOT) > 0 ? "," : ""));
        Path file = Files.writeString(folder.resolve("schema.json"), text);
        FileAccess access = FileAccess.anywhere();
        try {
            return JsonSchema.of(access.open(file, "schema.json"), access);
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static String found(Object schema, String data) {
        if (!(schema instanceof JsonSchema compiled)) {
            return "the schema is refused: " + schema;
        }
        Source source = Source.ofText("data", data);
        Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
        try {
            compiled.validate(
                    new Target(read(source), JsonNotation.INSTANCE, Span.at(0)), Limits.defaults(), diagnostics);
        } catch (RuntimeException e) {
            return e.toString();
        }
        return diagnostics.hasErrors() ? diagnostics.toList().get(0).message() : "";
    }

    private static DataTree read(Source source) {
        Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
        DataTree tree = JsonReader.INSTANCE.read(
                source, new Span(0, source.length()), KeyTable.empty(), Limits.defaults(), diagnostics);
        return Objects.requireNonNull(tree, () -> diagnostics.toList().toString());
    }
}
