package dev.frontmatter.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.ReadResult;
import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.schema.Target;
import dev.frontmatter.source.FileAccess;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.json.JsonNotation;
import dev.frontmatter.syntax.yaml.YamlNotation;
import dev.frontmatter.syntax.yaml.YamlReader;
import dev.frontmatter.testing.Documents;
import dev.frontmatter.testing.Pick;
import dev.frontmatter.testing.Read;
import dev.frontmatter.testing.Sample;
import dev.frontmatter.testing.Samples;
import dev.frontmatter.testing.ScalarOracle;
import dev.frontmatter.testing.ScalarTexts;
import dev.frontmatter.tokenizer.Segments;
import dev.frontmatter.tree.DataTree;
import dev.frontmatter.tree.KeyTable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema law: the exported JSON Schema describes what an author may write, so every document that the reader accepts is
 * valid under it. It refuses what the record refuses, but for what JSON Schema cannot say, which is listed here.
 */
public class ExportedSchemaProperties {

    static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** The keys of JSON are texts, so numbers cannot be keys. */
    private static final List<Class<?>> WITH_NUMBERS_AS_KEYS =
            List.of(Samples.Maps.class, Samples.OpenByNumber.class, Samples.Values.class, Samples.Pages.class);

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

    /** Every document that the reader accepts, in whatever style, is valid under the exported schema. */
    @Property(tries = 30_000)
    void allowsWhatTheReaderAccepts(@ForAll("yaml") Document document) {
        allows(document.type(), document.text());
    }

    /** A document of front matter for a record. */
    record Document(Class<?> type, String text) {}

    @Provide
    Arbitrary<Document> yaml() {
        return Arbitraries.randomValue(random -> {
            Sample sample = Documents.of(Pick.of(random, Samples.RECORDS), random);
            if (!sample.faults().isEmpty() && Pick.chance(random, 3)) {
                Pick.of(random, sample.faults()).change().run();
            }
            return new Document(sample.type(), sample.write());
        });
    }

    /** One key for each form of a scalar. */
    record AllForms(
            @Nullable Instant instant,
            @Nullable OffsetDateTime offset,
            @Nullable LocalDate date,
            @Nullable LocalDateTime dateTime,
            @Nullable LocalTime time,
            @Nullable Duration duration,
            @Nullable Period period,
            @Nullable Year year,
            @Nullable YearMonth month,
            @Nullable ZoneId zone,
            @Nullable Currency currency,
            @Nullable URI uri,
            @Nullable UUID uuid,
            @Nullable Locale language,
            @Nullable Integer number,
            @Nullable BigDecimal exact,
            @Nullable @Size(min = 1, max = 9) String text,
            @Nullable @NotBlank String notBlank,

            @Nullable @Pattern(regexp = "[^a-z\\s]{1,9}+|(?:a|\\S\\w)*?\\.html|\\p{L}.*")
            String pattern) {}

    /** A form that a type takes is valid under the schema of the type, on the edge of the form too. */
    @Property(tries = 20_000)
    void allowsEveryFormOfAScalar(@ForAll("forms") Document document) {
        allows(document.type(), document.text());
    }

    @Provide
    Arbitrary<Document> forms() {
        return Arbitraries.randomValue(random -> {
            RecordComponent component = Pick.of(random, AllForms.class.getRecordComponents());
            Class<?> type = component.getType();
            if (type == String.class) {
                type = Pick.of(random, ScalarOracle.types());
            }
            String text = ScalarTexts.near(type, random);
            boolean plain = random.nextBoolean() && text.matches("[0-9A-Za-z+.][0-9A-Za-z+./-]*");
            return new Document(
                    AllForms.class,
                    "---\n" + component.getName() + ": " + (plain ? text : ASCII.writeValueAsString(text)) + "\n---\n");
        });
    }

    /** Checks that a document is valid under the exported schema if the reader accepts it. */
    public static void allows(Class<?> type, String text) {
        ReadResult<?> read = Read.reader(type).tryReadText(text);
        if (read.document().isEmpty() || SAID_BY_NO_JSON.test(text)) {
            return;
        }
        Source source = Source.ofText("text", text);
        Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
        Segments segments = read.orThrow().segments();
        DataTree tree = Objects.requireNonNull(YamlReader.INSTANCE.read(
                source, segments.frontMatter(), KeyTable.empty(), Limits.defaults(), diagnostics));
        EXPORTED.get(type)
                .validate(new Target(tree, YamlNotation.INSTANCE, segments.fence()), Limits.defaults(), diagnostics);
        // A limit of the reader of JSON Schema says nothing of the schema.
        assertThat(diagnostics.toList())
                .filteredOn(diagnostic -> !diagnostic.rule().family().equals("source"))
                .as(text)
                .isEmpty();
    }

    /** JSON has no infinity, and no number that is none. Where there is one, nothing is valid but the schema of anything. */
    private static final Predicate<String> SAID_BY_NO_JSON =
            text -> java.util.regex.Pattern.compile("[-+]?\\.(inf|nan)", java.util.regex.Pattern.CASE_INSENSITIVE)
                    .matcher(text)
                    .find();

    /** What the record's validator refuses, the schema refuses. */
    @Property(tries = 1_000)
    void refusesWhatTheRecordRefuses(@ForAll("documents") Written written) {
        refuses(written);
    }

    private static void refuses(Written written) {
        List<Diagnostic> refused = written.refused().stream()
                .filter(finding -> !isRefusedOnlyByRecords(written, finding))
                .toList();
        if (!refused.isEmpty()) {
            assertThat(findings(written.type(), written.json()))
                    .as(refused.toString())
                    .isNotEmpty();
        }
    }

    /**
     * What JSON Schema cannot say, or not without refusing what the reader accepts: that {@code 1.0} is no integer, what a
     * {@code float} can hold, that a language tag has its parts in order, that a day is one of its month, which time zones and
     * currencies there are, where in a URI which character may stand, what the form of a pattern is; that values differ which JSON would call equal, or that two names
     * of a key are both given; bounds of a text that is a number or a boolean without its quotes; and what a deserializer
     * makes. {@code @Size} counts UTF-16 units, {@code minLength} code points.
     */
    private static boolean isRefusedOnlyByRecords(Written written, Diagnostic finding) {
        String message = finding.message();
        Source source = Source.ofText("text", "---\n" + written.json() + "\n---\n");
        boolean text = source.text(finding.span()).startsWith("\"");
        boolean bound = List.of(Rules.SIZE, Rules.PATTERN, Rules.FORMAT).contains(finding.rule());
        return message.endsWith("must be an integer, found decimal number")
                || message.contains("a number that its type can hold")
                || message.contains("a language tag")
                || message.contains("a date such as")
                || message.contains("a date-time without an offset")
                || message.contains("a time zone such as")
                || message.contains("a currency such as")
                || message.contains("must be a URI")
                || message.contains(" in the form ")
                || finding.rule().equals(Rules.DUPLICATE_ELEMENT)
                || finding.rule().equals(Rules.DUPLICATE_NAME)
                || bound && !text && !source.text(finding.span()).matches("(?s)[\\[{].*")
                || finding.rule().equals(Rules.SIZE) && text
                || written.type() == Samples.Foreigners.class;
    }

    static List<Diagnostic> findings(Class<?> type, String json) {
        Source source = Source.ofText("json", json);
        Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
        Target target = new Target(
                Objects.requireNonNull(SchemaReader.read(source, diagnostics)), JsonNotation.INSTANCE, Span.at(0));
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
            "\"2022\"",
            "\"2022-05\"",
            "\"EUR\"",
            "\"Europe/Berlin\"",
            "20220512",
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
