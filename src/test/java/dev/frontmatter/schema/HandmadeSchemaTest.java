package dev.frontmatter.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontmatter.diagnostic.Diagnostic;
import dev.frontmatter.diagnostic.Rules;
import dev.frontmatter.diagnostic.Severity;
import dev.frontmatter.scalar.IntegerRange;
import dev.frontmatter.scalar.ScalarType;
import dev.frontmatter.source.Limits;
import dev.frontmatter.source.Source;
import dev.frontmatter.source.Span;
import dev.frontmatter.stage.Diagnostics;
import dev.frontmatter.syntax.yaml.YamlNotation;
import dev.frontmatter.syntax.yaml.YamlReader;
import dev.frontmatter.tree.DataTree;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A schema is a plain model: it is built here by hand, without a class of what it describes. */
class HandmadeSchemaTest {

    private static final ScalarType TEXT = Objects.requireNonNull(ScalarType.of(String.class));
    private static final ScalarType NUMBER = Objects.requireNonNull(ScalarType.of(Integer.class));

    private static final ScalarSchema TITLE = ScalarSchema.of(TEXT, List.of());

    private static ScalarSchema stars() {
        Constraint atMostFive = new Constraint(
                Rules.RANGE,
                "must be at most 5",
                value -> (Integer) value <= 5,
                IntegerRange.atMost(BigDecimal.valueOf(5), true),
                Map.of("maximum", 5));
        return ScalarSchema.of(NUMBER, List.of(atMostFive));
    }

    /** A harbour, which may have harbours of its own, and a place that is one of two kinds. */
    private static Schema harbours() {
        Map<String, Object> kinds = new LinkedHashMap<>();
        kinds.put("inner", "inner");
        kinds.put("outer", "outer");
        Map<String, ObjectSchema> places = new LinkedHashMap<>();
        places.put("quay", ObjectSchema.of("Quay", Property.required("length", ScalarSchema.of(NUMBER, List.of()))));
        places.put("buoy", ObjectSchema.of("Buoy", Property.optional("colour", TITLE)));
        ObjectSchema harbour = new ObjectSchema("Harbour");
        harbour.complete(
                List.of(
                        Property.required("title", TITLE),
                        new Property("stars", List.of("stars", "rating"), stars(), false),
                        Property.optional("kind", ScalarSchema.of(ScalarType.ofNames(String.class, kinds), List.of())),
                        Property.optional("tags", new ListSchema(TITLE, false, true, List.of())),
                        Property.optional("place", new ChoiceSchema("type", places, false)),
                        Property.optional("basins", new ListSchema(harbour, false, false, List.of())),
                        Property.optional(
                                "notes", new MapSchema(TITLE, new AnySchema(ScalarType.untyped()), true, List.of()))),
                null);
        return Schema.of(harbour);
    }

    @Test
    void accepts_data_that_fits() {
        assertThat(validate("""
                        title: North
                        rating: 5
                        kind: outer
                        tags: [old, deep]
                        place: {type: quay, length: 120}
                        basins:
                          - title: Little basin
                        notes:
                          depth: 4.5
                        """)).isEmpty();
    }

    @Test
    void reports_what_does_not_fit_at_its_place() {
        assertThat(validate("""
                        titel: North
                        stars: 6
                        kind: oter
                        tags: [old, old]
                        place: {type: bouy}
                        basins:
                          - title: [Little]
                        """))
                .extracting(
                        diagnostic -> diagnostic.start().line() + " " + diagnostic.rule() + " " + diagnostic.pointer())
                .containsExactly(
                        "1 schema/unknown-key /titel",
                        "2 schema/range /stars",
                        "3 schema/enum /kind",
                        "4 schema/duplicate-element /tags/1",
                        "5 schema/enum /place/type",
                        "7 schema/type /basins/0/title");
    }

    @Test
    void is_written_as_json_schema() {
        assertThat(JsonSchemaWriter.write(harbours(), true))
                .contains(
                        "\"title\" : \"Harbour\"",
                        "\"maximum\" : 5",
                        "\"$ref\" : \"#\"",
                        "\"$ref\" : \"#/$defs/Quay\"");
    }

    private static List<Diagnostic> validate(String yaml) {
        Schema schema = harbours();
        Source source = Source.ofText("harbour.yaml", yaml);
        Diagnostics diagnostics = new Diagnostics(source, Limits.defaults());
        DataTree tree = YamlReader.INSTANCE.read(
                source, new Span(0, source.bytes().length), schema.keys(), Limits.defaults(), diagnostics);
        Target target = new Target(Objects.requireNonNull(tree), YamlNotation.INSTANCE, Span.at(0));
        Validator.validate(schema, target, Severity.ERROR, Limits.defaults(), diagnostics);
        return diagnostics.toList();
    }
}
