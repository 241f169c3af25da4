package dev.frontmatter.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.ReadResult;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Diagnostics;
import dev.frontmatter.schema.Target;
import dev.frontmatter.source.FileAccess;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.syntax.yaml.YamlNotation;
import dev.frontmatter.testing.Documents;
import dev.frontmatter.testing.Pick;
import dev.frontmatter.testing.Read;
import dev.frontmatter.testing.Sample;
import dev.frontmatter.testing.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The exported JSON Schema and the record's own validator agree on the JSON that the record is written as, whole or
 * broken. What JSON Schema cannot say is listed here.
 */
class ExportedSchemaProperties {

    static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** The keys of JSON are texts, so numbers cannot be keys. */
    private static final List<Class<?>> WITH_NUMBERS_AS_KEYS =
            List.of(Samples.Maps.class, Samples.OpenByNumber.class, Samples.Values.class);

    private static final ClassValue<JsonSchema> EXPORTED = new ClassValue<>() {
        @Override
        protected JsonSchema computeValue(Class<?> type) {
            try {
                Path file = Files.createTempFile(type.getSimpleName(), ".schema.json");
                Files.writeString(file, Read.reader(type).jsonSchema());
                FileAccess access = FileAccess.anywhere();
                JsonSchema schema = JsonSchema.of(access.open(file, file.toString()), access);
                Files.delete(file);
                return schema;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    /** The JSON of a record, changed in some places or none. */
    record Written(Class<?> type, String json) {

        ReadResult<?> read() {
            return Read.reader(type).tryReadText("---\n" + json + "\n---\n");
        }

        /** What the validator, not the user's own code, has against it. */
        List<Diagnostic> refused() {
            return read().diagnostics().stream()
                    .filter(finding -> !finding.rule().family().equals("bind"))
                    .toList();
        }
    }

    /** What the record's validator allows of the JSON that a record is written as, the schema allows. */
    @Property(tries = 1_000)
    void allowsWhatARecordIsWrittenAs(@ForAll("documents") Written written) {
        written.read().document().ifPresent(document -> {
            Written normalised = new Written(written.type(), ASCII.writeValueAsString(document.data()));
            if (normalised.refused().isEmpty() && !ALLOWED_ONLY_BY_RECORDS.test(normalised.json())) {
                assertThat(findings(normalised.type(), normalised.json()))
                        .as(normalised.json())
                        .isEmpty();
            }
        });
    }

    /** What the record's validator refuses, the schema refuses. */
    @Property(tries = 1_000)
    void refusesWhatTheRecordRefuses(@ForAll("documents") Written written) {
        List<Diagnostic> refused = written.refused().stream()
                .filter(finding -> !isRefusedOnlyByRecords(written.type(), finding))
                .toList();
        if (!refused.isEmpty()) {
            assertThat(findings(written.type(), written.json()))
                    .as(refused.toString())
                    .isNotEmpty();
        }
    }

    /**
     * {@code @Size} counts UTF-16 units, {@code minLength} code points. A URI may hold characters that RFC 3986 wants
     * percent-encoded, and {@code uri-reference} does not.
     */
    private static final Predicate<String> ALLOWED_ONLY_BY_RECORDS =
            json -> json.contains("\\uD8") || json.contains("\\u00");

    /**
     * What JSON Schema cannot say: that {@code 1.0} is no integer, what a {@code float} can hold, that a language tag has
     * its parts in order, that a day is one of its month in a date-time without an offset, and what Jackson binds.
     */
    private static boolean isRefusedOnlyByRecords(Class<?> type, Diagnostic finding) {
        String message = finding.message();
        return message.endsWith("must be an integer, found decimal number")
                || message.contains("a number that its type can hold")
                || message.contains("a language tag")
                || message.contains("a date-time without an offset")
                || type == Samples.Foreigners.class;
    }

    static List<Diagnostic> findings(Class<?> type, String json) {
        Source source = Source.ofText("json", json);
        Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
        Target target = new Target(JsonReader.read(source), YamlNotation.INSTANCE, Span.at(0));
        EXPORTED.get(type).validate(target, Limits.defaults(), diagnostics);
        return diagnostics.toList();
    }

    @Provide
    Arbitrary<Written> documents() {
        return Arbitraries.randomValue(ExportedSchemaProperties::written);
    }

    static Written written(Random random) {
        List<Class<?>> types = new ArrayList<>(Samples.RECORDS);
        types.removeAll(WITH_NUMBERS_AS_KEYS);
        while (true) {
            Sample sample = Documents.of(Pick.of(random, types), random);
            JsonNode json = ASCII.valueToTree(sample.value());
            for (int changes = random.nextInt(3); changes > 0; changes--) {
                change(json, random);
            }
            String text = ASCII.writeValueAsString(json);
            // JSON has no such numbers, and writing one as 7.6E+1001 may take its exponent past the limit.
            if (!text.contains("\"NaN\"") && !text.contains("Infinity\"") && !text.matches(".*E[-+]\\d{4}.*")) {
                return new Written(sample.type(), text);
            }
        }
    }

    /** Changes something in a collection, or further down. */
    private static void change(JsonNode node, Random random) {
        List<JsonNode> inner = new ArrayList<>();
        node.forEach(child -> {
            if (child.isContainer()) {
                inner.add(child);
            }
        });
        if (!inner.isEmpty() && !Pick.chance(random, 3)) {
            change(Pick.of(random, inner), random);
        } else if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            if (names.isEmpty() || Pick.chance(random, 5)) {
                object.set("zzzzzz", value(random));
            } else if (Pick.chance(random, 3)) {
                object.remove(Pick.of(random, names));
            } else {
                object.set(Pick.of(random, names), value(random));
            }
        } else if (node instanceof ArrayNode array) {
            if (array.isEmpty() || Pick.chance(random, 3)) {
                array.add(value(random));
            } else if (Pick.chance(random, 2)) {
                array.add(array.get(random.nextInt(array.size())));
            } else {
                array.set(random.nextInt(array.size()), value(random));
            }
        }
    }

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "-1",
            "7",
            "300",
            "1.5",
            "1.0",
            "99999999999999999999",
            "1e99",
            "\"\"",
            "\" \"",
            "\"text\"",
            "\"a b\"",
            "\"in-between\"",
            "\"circle\"",
            "\"2022-05-12\"",
            "\"2022-02-30\"",
            "\"2022-05-12T15:12:00Z\"",
            "\"2022-05-12T15:12:00\"",
            "\"15:12:00\"",
            "\"P1D\"",
            "\"PT1H\"",
            "\"en-GB\"",
            "\"% \"",
            "\"ann@example.org\"",
            "\"12.05.2022\"",
            "[]",
            "[null]",
            "[1]",
            "[\"a\"]",
            "{}",
            "{\"a\":1}",
            "{\"kind\":\"circle\",\"radius\":1}",
            "{\"kind\":\"square\"}");

    private static JsonNode value(Random random) {
        return ASCII.readTree(Pick.of(random, VALUES));
    }
}
