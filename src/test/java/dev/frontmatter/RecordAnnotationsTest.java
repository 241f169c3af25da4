package dev.frontmatter;

import static dev.frontmatter.testing.Read.findings;
import static dev.frontmatter.testing.Read.valid;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.frontmatter.source.Source;
import dev.frontmatter.testing.Read;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.beans.ConstructorProperties;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonNaming;

/** What each annotation on a record does, by example. */
class RecordAnnotationsTest {

    record WithAlias(@JsonAlias({"name", "headline"}) String title) {}

    @Test
    void an_alias_is_another_name_of_a_key() {
        assertThat(valid(WithAlias.class, "headline: x")).isEqualTo(new WithAlias("x"));
        assertThat(findings(WithAlias.class, "title: x", "name: y")).containsExactly("schema/duplicate-key /name");
    }

    @Test
    void a_misspelt_alias_and_the_key_that_it_stands_for_are_one_finding() {
        assertThat(findings(WithAlias.class, "headlin: x")).containsExactly("schema/unknown-key /headlin");
    }

    record WithRest(String title, @JsonAnySetter Map<String, Object> rest) {}

    record WithRestByNumber(@JsonAnySetter @Size(max = 2) Map<Integer, List<String>> rest) {}

    @Test
    void an_any_setter_takes_the_keys_that_the_record_does_not_have() {
        assertThat(valid(WithRest.class, "b: 1", "title: x", "a: [yes, 2]"))
                .isEqualTo(new WithRest("x", Map.of("b", 1, "a", List.of("yes", 2))));
        assertThat(valid(WithRest.class, "title: x").rest()).isEmpty();
    }

    @Test
    void an_any_setter_converts_its_keys_and_keeps_its_bounds() {
        assertThat(valid(WithRestByNumber.class, "1: [a]", "0x2: [b]").rest())
                .isEqualTo(Map.of(1, List.of("a"), 2, List.of("b")));
        assertThat(findings(WithRestByNumber.class, "1: [a]", "0x1: [b]")).containsExactly("schema/duplicate-key /0x1");
        assertThat(findings(WithRestByNumber.class, "one: [a]")).containsExactly("schema/type /one");
        assertThat(findings(WithRestByNumber.class, "1: [a]", "2: [b]", "3: []"))
                .containsExactly("schema/size ");
    }

    record Formatted(
            @JsonFormat(pattern = "dd.MM.yyyy") LocalDate day,
            @JsonFormat(pattern = "dd.MM.yyyy") Optional<LocalDate> other,

            @JsonFormat(pattern = "yyyy-MM-dd HH:mm:ss Z") @Nullable
            OffsetDateTime at,

            @JsonFormat(pattern = "yyyy-MM-dd HH:mm", timezone = "Europe/Berlin") @Nullable
            Instant moment,

            @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "d MMMM yyyy", locale = "de")
            List<LocalDate> days) {}

    @Test
    void a_pattern_is_the_form_of_dates() {
        LocalDate day = LocalDate.of(2022, 5, 12);
        assertThat(valid(Formatted.class, "day: 12.05.2022"))
                .isEqualTo(new Formatted(day, Optional.empty(), null, null, List.of()));
        assertThat(valid(
                        Formatted.class,
                        "day: 12.05.2022",
                        "other: 12.05.2022",
                        "at: 2015-11-17 16:16:01 -0600",
                        "moment: '2022-05-12 15:12'",
                        "days: [12 Mai 2022]"))
                .isEqualTo(new Formatted(
                        day,
                        Optional.of(day),
                        OffsetDateTime.parse("2015-11-17T16:16:01-06:00"),
                        Instant.parse("2022-05-12T13:12:00Z"),
                        List.of(day)));
        assertThat(Read.result(Formatted.class, "day: 30.02.2022").diagnostics())
                .singleElement()
                .asString()
                .contains(
                        "schema/format",
                        "day must be a date in the form dd.MM.yyyy, such as 12.05.2022, found \"30.02.2022\"");
        assertThat(findings(Formatted.class, "day: 2022-05-12", "days: [1 May 2022]"))
                .containsExactly("schema/format /day", "schema/format /days/0");
    }

    record Named(
            @JsonProperty("display-name") String name,
            @JsonIgnore @Nullable String hidden) {}

    @Test
    void a_component_may_have_another_key_or_none() {
        assertThat(valid(Named.class, "display-name: x")).isEqualTo(new Named("x", null));
        assertThat(findings(Named.class, "name: x"))
                .containsExactlyInAnyOrder("schema/unknown-key /name", "schema/required /display-name");
        assertThat(findings(Named.class, "display-name: x", "hidden: y")).containsExactly("schema/unknown-key /hidden");
    }

    record Absences(
            @Nullable String nullable,
            Optional<Integer> optional,
            List<String> list,
            @JsonProperty(defaultValue = "3") int number,
            @JsonProperty(defaultValue = "b") Optional<String> text) {}

    @Test
    void what_is_not_required_may_be_absent_or_null() {
        Absences none = new Absences(null, Optional.empty(), List.of(), 3, Optional.of("b"));
        assertThat(valid(Absences.class, "# nothing")).isEqualTo(none);
        assertThat(valid(Absences.class, "nullable:", "optional: ~", "list: null", "number: NULL", "text: Null"))
                .isEqualTo(none);
        assertThat(valid(Absences.class, "nullable: a", "optional: 1", "list: [c]", "number: 2", "text: d"))
                .isEqualTo(new Absences("a", Optional.of(1), List.of("c"), 2, Optional.of("d")));
    }

    @Test
    void a_required_key_must_have_a_value() {
        assertThat(findings(WithAlias.class, "title:")).containsExactly("schema/required /title");
        assertThat(findings(WithAlias.class, "name: ~")).containsExactly("schema/required /name");
    }

    enum Width {
        @JsonProperty("x-small")
        EXTRA_SMALL,
        LARGE
    }

    enum Port {
        HTTP(80);

        private final int number;

        Port(int number) {
            this.number = number;
        }

        @JsonValue
        int number() {
            return number;
        }
    }

    record Enums(Width size, Port port) {}

    @Test
    void constants_are_called_what_jackson_calls_them() {
        assertThat(valid(Enums.class, "size: x-small", "port: 80")).isEqualTo(new Enums(Width.EXTRA_SMALL, Port.HTTP));
        assertThat(findings(Enums.class, "size: EXTRA_SMALL", "port: HTTP"))
                .containsExactly("schema/enum /size", "schema/enum /port");
    }

    record Percent(@JsonValue @Max(100) int number) {

        @JsonCreator
        Percent {
            if (number < 0) {
                throw new IllegalArgumentException("at least 0 per cent");
            }
        }
    }

    record WithPercent(Percent share, Map<Percent, Percent> shares) {}

    @Test
    void a_creator_makes_a_value_type() {
        assertThat(valid(WithPercent.class, "share: 7", "shares: {1: 2}"))
                .isEqualTo(new WithPercent(new Percent(7), Map.of(new Percent(1), new Percent(2))));
        assertThat(findings(WithPercent.class, "share: 101")).containsExactly("schema/range /share");
        assertThat(findings(WithPercent.class, "share: -1", "shares: {-2: -3}"))
                .containsExactlyInAnyOrder(
                        "bind/constructor /share", "bind/constructor /shares/-2", "bind/constructor /shares/-2");
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    sealed interface Shape {}

    @JsonTypeName("circle")
    record Circle(int radius) implements Shape {}

    @JsonTypeName("square")
    record Square(int side) implements Shape {}

    record Drawing(List<Shape> shapes) {}

    @Test
    void a_key_tells_the_records_of_an_interface_apart() {
        assertThat(valid(Drawing.class, "shapes:", "- kind: square", "  side: 1", "- {radius: 2, kind: circle}"))
                .isEqualTo(new Drawing(List.of(new Square(1), new Circle(2))));
        assertThat(findings(Drawing.class, "shapes: [{kind: cube, side: 1}]"))
                .containsExactly("schema/enum /shapes/0/kind");
        assertThat(findings(Drawing.class, "shapes: [{side: 1}]")).containsExactly("schema/required /shapes/0/kind");
        assertThat(findings(Drawing.class, "shapes: [{kind: circle, side: 1}]"))
                .containsExactlyInAnyOrder("schema/unknown-key /shapes/0/side", "schema/required /shapes/0/radius");
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is", visible = true)
    sealed interface Animal {}

    record Cat(String is, String name) implements Animal {}

    record Dog(String name) implements Animal {}

    @Test
    void the_simple_name_may_tell_and_may_be_a_component_too() {
        assertThat(valid(Animal.class, "is: Cat", "name: Tom")).isEqualTo(new Cat("Cat", "Tom"));
        assertThat(valid(Animal.class, "name: Rex", "is: Dog")).isEqualTo(new Dog("Rex"));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Car.class, name = "car"),
        @JsonSubTypes.Type(value = Bike.class, name = "bike")
    })
    interface Vehicle {}

    record Car(int doors) implements Vehicle {}

    record Bike() implements Vehicle {}

    @Test
    void an_open_interface_may_list_its_records() {
        assertThat(valid(Vehicle.class, "\"@type\": car", "doors: 5")).isEqualTo(new Car(5));
        assertThat(valid(Vehicle.class, "'@type': bike")).isEqualTo(new Bike());
    }

    record Tag(@JsonValue String name) {

        @JsonCreator
        static Tag of(String name) {
            return new Tag(name.toLowerCase(Locale.ROOT));
        }
    }

    record Tagged(
            Set<Tag> tags,
            Map<Tag, Integer> counts,
            @JsonAnySetter Map<Tag, Tag> rest) {}

    @Test
    void what_a_creator_makes_equal_is_given_once() throws IOException {
        assertThat(valid(Tagged.class, "tags: [A, b]", "counts: {A: 1, b: 2}", "C: D"))
                .isEqualTo(new Tagged(
                        Set.of(new Tag("a"), new Tag("b")),
                        Map.of(new Tag("a"), 1, new Tag("b"), 2),
                        Map.of(new Tag("c"), new Tag("d"))));
        String[] twice = {"tags: [A, b, a]", "counts: {A: 1, a: 2}", "C: D", "c: d"};
        List<String> expected = List.of(
                "schema/duplicate-element /tags/2", "schema/duplicate-key /counts/a", "schema/duplicate-key /c");
        assertThat(findings(Tagged.class, twice)).containsExactlyElementsOf(expected);
        assertThat(FrontMatter.reader(Tagged.class)
                        .validate(Source.ofText("text", "---\n" + String.join("\n", twice) + "\n---\n")))
                .extracting(finding -> finding.rule() + " " + finding.pointer())
                .containsExactlyElementsOf(expected);
    }

    record Bounds(
            @Min(1) @Max(5) int number,
            @Size(min = 2, max = 3) String text,
            @NotEmpty @Size(max = 2) List<@NotBlank String> list,
            Map<@Pattern(regexp = "[a-z]+") String, @DecimalMin("0.5") Double> map,
            Optional<@Email String> mail,
            @AssertTrue boolean agreed,
            @Size(max = 1, message = "must be a single one") Set<Integer> single) {}

    @Test
    void constraints_hold_components_elements_and_keys() {
        assertThat(valid(
                        Bounds.class,
                        "number: 5",
                        "text: abc",
                        "list: [a, b]",
                        "map: {a: 0.5}",
                        "mail: ann@example.org",
                        "agreed: true"))
                .isEqualTo(new Bounds(
                        5, "abc", List.of("a", "b"), Map.of("a", 0.5), Optional.of("ann@example.org"), true, Set.of()));
        assertThat(findings(
                        Bounds.class,
                        "number: 6",
                        "text: a",
                        "list: [a, ' ', c]",
                        "map: {A: 0.1}",
                        "mail: ann",
                        "agreed: false",
                        "single: [1, 2]"))
                .containsExactly(
                        "schema/range /number",
                        "schema/size /text",
                        "schema/size /list",
                        "schema/size /list/1",
                        "schema/pattern /map/A",
                        "schema/range /map/A",
                        "schema/format /mail",
                        "schema/range /agreed",
                        "schema/size /single");
    }

    @Test
    void a_constraint_may_have_its_own_message() {
        assertThat(Read.result(Bounds.class, "number: 1", "text: ab", "list: [a]", "agreed: true", "single: [1, 2]")
                        .diagnostics())
                .singleElement()
                .asString()
                .contains("single must be a single one");
    }

    record Inner(String name) {

        Inner {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("an empty name");
            }
        }
    }

    record Outer(Inner first, Inner second, List<Inner> others) {}

    @Test
    void all_constructors_that_refuse_are_found_at_once() {
        assertThat(findings(Outer.class, "first: {name: ''}", "second: {name: a}", "others: [{name: b}, {name: ''}]"))
                .containsExactly("bind/constructor /first", "bind/constructor /others/1");
    }

    /** A bean of somebody else's, which a deserializer makes. */
    static final class Bean {

        final int x;

        private Bean(int x) {
            this.x = x;
        }

        static final class Reader extends ValueDeserializer<Bean> {

            @Override
            public Bean deserialize(JsonParser parser, DeserializationContext context) {
                return new Bean(context.readTree(parser).path("x").asInt());
            }
        }
    }

    record WithBean(
            @JsonDeserialize(using = Bean.Reader.class) Bean bean) {}

    @Test
    void jackson_binds_what_has_a_deserializer() {
        assertThat(valid(WithBean.class, "bean: {x: 0x10}").bean().x).isEqualTo(16);
        assertThat(findings(WithBean.class, "bean: {x: one}")).containsExactly("bind/value /bean/x");
    }

    @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
    @JsonIgnoreProperties("layout")
    record Kebab(
            @NotBlank String displayName,
            List<String> tagNames,
            @JsonProperty("a_b") @Nullable String ab) {}

    @Test
    void keys_may_be_in_another_case_and_some_be_passed_over() {
        assertThat(valid(Kebab.class, "display-name: x", "tag-names: [a]", "layout: {any: 1e99999}", "a_b: c"))
                .isEqualTo(new Kebab("x", List.of("a"), "c"));
        assertThat(findings(Kebab.class, "display-name: ''", "displayName: y", "tag-names: b", "layouts: 1"))
                .containsExactlyInAnyOrder(
                        "schema/size /display-name",
                        "schema/unknown-key /displayName",
                        "schema/type /tag-names",
                        "schema/unknown-key /layouts");
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Tolerant(String title, @Nullable Strict strict) {}

    record Strict(String title, @Nullable Tolerant tolerant) {}

    @Test
    void a_record_that_ignores_unknown_keys_decides_for_itself_only() {
        assertThat(findings(Tolerant.class, "title: x", "any: 1", "strict: {title: y, other: 2}"))
                .containsExactly("schema/unknown-key /strict/other");
        assertThat(findings(Strict.class, "title: x", "any: 1", "tolerant: {title: y, other: 2}"))
                .containsExactly("schema/unknown-key /any");
        assertThat(findings(Tolerant.class, "ttile: x")).containsExactly("schema/unknown-key /ttile");
        assertThat(FrontMatter.reader(Strict.class).jsonSchema()).containsOnlyOnce("\"additionalProperties\" : false");
    }

    @SuppressWarnings("deprecation") // javac warns of `@Deprecated` here, and copies it to the accessor all the same.
    @JsonClassDescription("A post.")
    record Described(
            @JsonPropertyDescription("The headline.") String title,

            @Deprecated @JsonPropertyDescription("Write `tags` instead.") @Nullable
            String category,

            @JsonProperty(defaultValue = "7") @JsonAlias("number")
            int count) {}

    @Test
    void a_value_of_a_deprecated_key_is_a_warning() throws IOException {
        ReadResult<Described> result = Read.result(Described.class, "title: x", "category: sea");

        assertThat(result.orThrow().data()).isEqualTo(new Described("x", "sea", 7));
        assertThat(result.diagnostics()).singleElement().satisfies(warning -> {
            assertThat(warning).hasToString("text:3:1: warning[schema/deprecated]: key `category` is deprecated");
            assertThat(warning.hint()).contains("Write `tags` instead.");
        });
        assertThat(FrontMatter.reader(Described.class)
                        .validate(Source.ofText("text", "---\ntitle: x\ncategory: sea\n---\n")))
                .isEqualTo(result.diagnostics());
        assertThat(findings(Described.class, "title: x", "category:")).isEmpty();
    }

    @Test
    void the_exported_schema_says_what_is_known_of_a_key() {
        assertThat(FrontMatter.reader(Described.class).jsonSchema()).isEqualTo("""
                {
                  "$schema" : "https://json-schema.org/draft/2020-12/schema",
                  "title" : "Described",
                  "description" : "A post.",
                  "type" : "object",
                  "properties" : {
                    "title" : {
                      "description" : "The headline.",
                      "type" : [ "string", "number", "boolean" ]
                    },
                    "category" : {
                      "description" : "Write `tags` instead.",
                      "deprecated" : true,
                      "type" : [ "string", "number", "boolean", "null" ]
                    },
                    "count" : {
                      "default" : 7,
                      "type" : [ "integer", "null" ],
                      "minimum" : -2147483648,
                      "maximum" : 2147483647
                    },
                    "number" : {
                      "default" : 7,
                      "type" : [ "integer", "null" ],
                      "minimum" : -2147483648,
                      "maximum" : 2147483647
                    },
                    "$schema" : { }
                  },
                  "required" : [ "title" ],
                  "additionalProperties" : false
                }
                """);
        assertThat(FrontMatter.reader(WithAlias.class).jsonSchema()).contains("""
                  "allOf" : [ {
                    "oneOf" : [ {
                      "required" : [ "title" ]
                    }, {
                      "required" : [ "name" ]
                    }, {
                      "required" : [ "headline" ]
                    } ]
                  } ],
                """);
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
    @interface Anywhere {

        /** Called as in other libraries. */
        @Retention(RetentionPolicy.RUNTIME)
        @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
        @interface Nullable {}

        /** Called so, and on types. */
        @Retention(RetentionPolicy.RUNTIME)
        @Target(ElementType.TYPE_USE)
        @interface OnType {

            @Retention(RetentionPolicy.RUNTIME)
            @Target(ElementType.TYPE_USE)
            @interface Nullable {}
        }
    }

    record OfOthers(
            @Anywhere.Nullable String component,
            String accessor,
            @Anywhere.OnType.Nullable String type,
            List<@Anywhere.OnType.Nullable String> elements,
            Map<String, @Anywhere.OnType.Nullable String> values) {

        @Override
        @Anywhere.Nullable
        public String accessor() {
            return accessor;
        }
    }

    @Test
    void whosever_annotation_is_called_nullable() {
        assertThat(valid(OfOthers.class, "# nothing")).isEqualTo(new OfOthers(null, null, null, List.of(), Map.of()));
        assertThat(valid(OfOthers.class, "elements: [~]", "values: {a: }").elements())
                .containsExactly((String) null);
    }

    record Page<T>(List<T> items, @Nullable T first, Map<String, Page<T>> more) {}

    @Test
    void a_generic_record_is_read_by_what_it_is_of() {
        FrontMatterReader<Page<WithAlias>> reader = FrontMatter.reader(new TypeRef<Page<WithAlias>>() {});

        assertThat(reader.readText("---\nitems: [{name: x}]\nmore: {a: {items: [{title: y}]}}\n---\n")
                        .data())
                .isEqualTo(new Page<>(
                        List.of(new WithAlias("x")),
                        null,
                        Map.of("a", new Page<>(List.of(new WithAlias("y")), null, Map.of()))));
        assertThat(reader.tryReadText("---\nitems: [{}]\nfirst: 1\n---\n").diagnostics())
                .extracting(finding -> finding.rule() + " " + finding.pointer())
                .containsExactlyInAnyOrder("schema/required /items/0/title", "schema/type /first");
        assertThat(FrontMatter.reader(new TypeRef<Page<@Size(max = 2) String>>() {})
                        .tryReadText("---\nitems: [abc]\n---\n")
                        .diagnostics())
                .extracting(finding -> finding.rule().id())
                .containsExactly("schema/size");
        assertThat(reader.jsonSchema()).contains("\"title\" : \"Page<WithAlias>\"");
    }

    record Collected(
            @NotEmpty List<String> tags, @Size(max = 2) List<String> few) {}

    @Test
    void a_collection_that_must_have_entries_must_be_there() {
        assertThat(findings(Collected.class, "few: []")).containsExactly("schema/required /tags");
        assertThat(valid(Collected.class, "tags: [a]")).isEqualTo(new Collected(List.of("a"), List.of()));
    }

    static final class Boat {

        @Size(max = 9)
        private final String name;

        private final Optional<Integer> berths;

        @ConstructorProperties({"name", "berths"})
        Boat(String name, Optional<Integer> berths) {
            this.name = name;
            this.berths = berths;
        }
    }

    @Test
    void a_class_may_name_what_its_constructor_takes() {
        Boat boat = valid(Boat.class, "name: Alma");
        assertThat(boat.name).isEqualTo("Alma");
        assertThat(boat.berths).isEmpty();
        assertThat(findings(Boat.class, "name: Alma Mater I", "berth: 2"))
                .containsExactly("schema/size /name", "schema/unknown-key /berth");
    }

    record Renamed(String title, int stars) {

        @JsonCreator
        static Renamed of(
                @JsonProperty("name") String name, @JsonAlias("rating") @JsonProperty("stars") @Max(5) int stars) {
            return new Renamed(name, stars);
        }
    }

    @Test
    void a_creator_of_a_record_comes_before_its_constructor() {
        assertThat(valid(Renamed.class, "name: x", "rating: 5")).isEqualTo(new Renamed("x", 5));
        assertThat(findings(Renamed.class, "title: x", "stars: 6"))
                .containsExactlyInAnyOrder("schema/unknown-key /title", "schema/required /name", "schema/range /stars");
    }

    record Ranked(String name, int rank) implements Comparable<Ranked> {

        @Override
        public int compareTo(Ranked other) {
            if (rank < 0 || other.rank < 0) {
                throw new IllegalArgumentException("no rank below 0");
            }
            return Integer.compare(rank, other.rank);
        }
    }

    record Podium(SortedSet<Ranked> places) {}

    @Test
    void a_sorted_set_has_one_element_in_each_place() {
        assertThat(valid(Podium.class, "places: [{name: b, rank: 2}, {name: a, rank: 1}]")
                        .places())
                .extracting(Ranked::name)
                .containsExactly("a", "b");
        assertThat(findings(Podium.class, "places: [{name: b, rank: 1}, {name: a, rank: 1}]"))
                .containsExactly("schema/duplicate-element /places/1");
        assertThat(findings(Podium.class, "places: [{name: b, rank: -1}]"))
                .containsExactly("bind/constructor /places/0");
    }

    /** Made by Jackson, as a deserializer may ask for it. */
    record Inner2(String name) {}

    static final class Delegating extends ValueDeserializer<Inner2> {

        @Override
        public Inner2 deserialize(JsonParser parser, DeserializationContext context) {
            return context.readValue(parser, Inner2.class);
        }
    }

    record Behind(@JsonDeserialize(using = Delegating.class) Inner2 inner) {}

    @Test
    void unknown_keys_are_treated_alike_behind_a_deserializer() {
        String text = "---\ninner: {name: x, other: 1}\n---\n";
        FrontMatterReader<Behind> reader = FrontMatter.reader(Behind.class);

        assertThat(reader.tryReadText(text).diagnostics())
                .singleElement()
                .hasToString("text:2:18: error[schema/unknown-key]: unknown key `inner.other`");
        ReadResult<Behind> warned = reader.withUnknownKeys(UnknownKeys.WARN).tryReadText(text);
        assertThat(warned.orThrow().data()).isEqualTo(new Behind(new Inner2("x")));
        assertThat(warned.diagnostics())
                .singleElement()
                .hasToString("text:2:18: warning[schema/unknown-key]: unknown key `inner.other`");
        assertThat(reader.withUnknownKeys(UnknownKeys.IGNORE).tryReadText(text).diagnostics())
                .isEmpty();
    }

    @Test
    void what_jackson_says_is_said_in_the_words_of_the_writer() {
        assertThat(Read.result(Behind.class, "inner: {name: [x]}").diagnostics())
                .singleElement()
                .hasToString("text:2:15: error[bind/value]: inner.name must be text");
    }
}
