package dev.frontmatter.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import java.beans.ConstructorProperties;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The data of a value is what a reader would make the value of. */
class UnbinderTest {

    private final Unbinder unbinder = new Unbinder(Access.with(null));

    // Records

    record Post(
            String title,
            @JsonProperty("published-on") LocalDate date,
            List<String> tags,
            int rank,
            @JsonIgnore String secret) {}

    record Site(List<Post> posts, Map<String, Post> byName) {}

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);
    private static final Post POST = new Post("a", DAY, List.of("x", "y"), 1, "s");

    @Test
    void a_record_is_a_map_of_its_keys_in_their_order() {
        assertThat(unbinder.data(Post.class, POST))
                .isEqualTo(Map.of("title", "a", "published-on", DAY, "tags", List.of("x", "y"), "rank", 1))
                .hasToString("{title=a, published-on=2026-03-14, tags=[x, y], rank=1}");
    }

    @Test
    void records_within_are_maps_too() {
        Object post = unbinder.data(Post.class, POST);

        assertThat(unbinder.data(Site.class, new Site(List.of(POST), Map.of("first", POST))))
                .isEqualTo(Map.of("posts", List.of(post), "byName", Map.of("first", post)));
    }

    record Optionals(Optional<String> text, OptionalInt number, OptionalLong large, OptionalDouble share) {}

    @Test
    void an_optional_is_its_value_or_left_out() {
        assertThat(unbinder.data(
                        Optionals.class,
                        new Optionals(Optional.of("a"), OptionalInt.of(1), OptionalLong.of(2), OptionalDouble.of(0.5))))
                .isEqualTo(Map.of("text", "a", "number", 1, "large", 2L, "share", 0.5));
        assertThat(unbinder.data(
                        Optionals.class,
                        new Optionals(
                                Optional.empty(), OptionalInt.empty(), OptionalLong.empty(), OptionalDouble.empty())))
                .isEqualTo(Map.of());
        assertThat(unbinder.data(Optional.empty())).isNull();
    }

    record Gathered(
            List<String> list,
            Map<String, String> map,
            @Nullable List<String> nullable,
            @Nullable Map<String, String> nullableMap,
            Optional<List<String>> optional,
            @JsonProperty(required = true) List<String> demanded) {}

    @Test
    void an_empty_collection_is_left_out_only_if_it_is_empty_without_its_key() {
        Gathered empty = new Gathered(List.of(), Map.of(), List.of(), Map.of(), Optional.of(List.of()), List.of());
        Gathered none = new Gathered(List.of(), Map.of(), null, null, Optional.empty(), List.of());
        Gathered full = new Gathered(
                List.of("a"),
                Map.of("b", "c"),
                List.of("d"),
                Map.of("e", "f"),
                Optional.of(List.of("g")),
                List.of("h"));

        assertThat(unbinder.data(Gathered.class, empty))
                .hasToString("{nullable=[], nullableMap={}, optional=[], demanded=[]}");
        assertThat(unbinder.data(Gathered.class, none)).hasToString("{demanded=[]}");
        assertThat(unbinder.data(Gathered.class, full))
                .hasToString("{list=[a], map={b=c}, nullable=[d], nullableMap={e=f}, optional=[g], demanded=[h]}");
    }

    record Empty() {}

    record OfEmpty(Empty empty) {}

    @Test
    void a_record_without_components_is_still_there() {
        assertThat(unbinder.data(OfEmpty.class, new OfEmpty(new Empty()))).isEqualTo(Map.of("empty", Map.of()));
    }

    record Rest(String title, @JsonAnySetter @Nullable Map<String, Object> rest) {}

    @Test
    void the_other_keys_are_keys_beside_the_rest() {
        assertThat(unbinder.data(Rest.class, new Rest("a", Map.of("b", List.of(1)))))
                .isEqualTo(Map.of("title", "a", "b", List.of(1)));
        assertThat(unbinder.data(Rest.class, new Rest("a", null))).isEqualTo(Map.of("title", "a"));
    }

    @JsonIgnoreProperties("layout")
    record PassingOver(String title, @Nullable String layout) {}

    @JsonIgnoreProperties(value = "layout", allowSetters = true)
    record ReadingAll(String title, @Nullable String layout) {}

    @Test
    void a_key_that_is_passed_over_in_reading_is_not_written() {
        assertThat(unbinder.data(PassingOver.class, new PassingOver("a", "b"))).hasToString("{title=a}");
        assertThat(unbinder.data(ReadingAll.class, new ReadingAll("a", "b"))).hasToString("{title=a, layout=b}");
    }

    // Maps and lists

    @Test
    void a_map_keeps_its_nulls_and_has_no_key_that_is_null() {
        Map<String, @Nullable Object> gaps = new TreeMap<>();
        gaps.put("a", null);
        gaps.put("b", new ArrayList<>(Collections.singletonList(null)));
        Map<@Nullable String, String> nameless = new HashMap<>();
        nameless.put(null, "a");

        assertThat(unbinder.data(gaps)).hasToString("{a=null, b=[null]}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unbinder.data(nameless))
                .withMessage("the keys of a map must not be null");
    }

    @Test
    void what_has_no_parts_is_left_as_it_is() {
        Object array = new String[] {"a"};

        assertThat(unbinder.data(array)).isSameAs(array);
        assertThat(unbinder.data("a")).isEqualTo("a");
        assertThat(unbinder.data((Object) null)).isNull();
    }

    // Value types

    enum Size {
        @JsonProperty("x-small")
        EXTRA_SMALL,
        LARGE {
            @Override
            public String toString() {
                return "large";
            }
        }
    }

    enum Port {
        HTTP;

        @JsonValue
        int number() {
            return 80;
        }
    }

    record Enums(Size size, Size other, Port port, DayOfWeek day) {}

    @Test
    void a_constant_is_the_name_that_is_read() {
        assertThat(unbinder.data(Enums.class, new Enums(Size.EXTRA_SMALL, Size.LARGE, Port.HTTP, DayOfWeek.MONDAY)))
                .isEqualTo(Map.of("size", "x-small", "other", "large", "port", "80", "day", "MONDAY"));
    }

    record Percent(@JsonValue int number) {

        @JsonCreator
        Percent {}
    }

    record Tag(String name) {

        @JsonCreator
        static Tag of(String text) {
            return new Tag(text.toLowerCase(Locale.ROOT));
        }
    }

    record Ratio(int part, int whole) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Ratio of(@JsonProperty("text") String text) {
            String[] numbers = text.split("/", -1);
            return new Ratio(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
        }

        String getText() {
            return part + "/" + whole;
        }
    }

    static final class Sku {

        @JsonValue
        private final String code;

        private final String length;

        @JsonCreator
        Sku(String code) {
            this.code = code;
            this.length = String.valueOf(code.length());
        }

        String length() {
            return length;
        }
    }

    record Day(@JsonFormat(pattern = "dd.MM.yyyy") LocalDate date) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Day {}
    }

    @Test
    void a_value_type_is_the_scalar_that_it_is_made_of() {
        assertThat(unbinder.data(new Percent(7))).isEqualTo(7);
        assertThat(unbinder.data(new Tag("sea"))).isEqualTo("sea");
        assertThat(unbinder.data(new Ratio(2, 3))).isEqualTo("2/3");
        assertThat(unbinder.data(new Sku("abc"))).isEqualTo("abc");
        assertThat(unbinder.data(new Day(DAY))).isEqualTo("14.03.2026");
        assertThat(unbinder.data(Map.of(new Percent(7), new Tag("sea")))).isEqualTo(Map.of(7, "sea"));
    }

    // Choices

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    sealed interface Shape {}

    @JsonTypeName("circle")
    record Circle(int radius) implements Shape {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    sealed interface Vehicle {}

    @JsonTypeName("bike")
    record Bike() implements Vehicle {}

    record Drawing(
            Circle first, List<Shape> shapes, Map<String, Shape> named, Optional<Shape> other, Vehicle vehicle) {}

    @Test
    void the_key_that_tells_records_apart_is_written_only_where_they_must_be_told_apart() {
        Circle circle = new Circle(1);
        Map<String, Object> told = Map.of("kind", "circle", "radius", 1);

        assertThat(unbinder.data(
                        Drawing.class,
                        new Drawing(circle, List.of(circle), Map.of("a", circle), Optional.of(circle), new Bike())))
                .isEqualTo(Map.of(
                        "first",
                        Map.of("radius", 1),
                        "shapes",
                        List.of(told),
                        "named",
                        Map.of("a", told),
                        "other",
                        told,
                        "vehicle",
                        Map.of("@type", "bike")));
        assertThat(unbinder.data(Shape.class, circle)).hasToString("{kind=circle, radius=1}");
    }

    record Page<T>(List<T> items) {}

    record Book(Page<Shape> page) {}

    @Test
    void a_generic_record_is_taken_apart_by_what_it_is_of() {
        Page<Shape> page = new Page<>(List.of(new Circle(1)));

        assertThat(unbinder.data(Book.class.getRecordComponents()[0].getAnnotatedType(), page))
                .hasToString("{items=[{kind=circle, radius=1}]}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unbinder.data(page))
                .withMessageContaining("nothing says what T is");
    }

    // Forms

    record Formatted(
            @JsonFormat(pattern = "dd.MM.yyyy") LocalDate day,

            @JsonFormat(pattern = "d MMMM yyyy", locale = "de")
            List<LocalDate> days,

            @JsonFormat(pattern = "MM/dd/yyyy") Map<LocalDate, LocalDate> moved,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate plain) {}

    @Test
    void a_date_has_the_form_that_its_component_asks_for() {
        LocalDate may = LocalDate.of(2026, 5, 12);

        assertThat(unbinder.data(Formatted.class, new Formatted(may, List.of(may), Map.of(DAY, may), may)))
                .isEqualTo(Map.of(
                        "day",
                        "12.05.2026",
                        "days",
                        List.of("12 Mai 2026"),
                        "moved",
                        Map.of(DAY, "05/12/2026"),
                        "plain",
                        may));
    }

    record Moments(
            @JsonFormat(pattern = "yyyy-MM-dd HH:mm XXX") Instant universal,

            @JsonFormat(pattern = "yyyy-MM-dd HH:mm", timezone = "Europe/Berlin")
            Instant local,

            @JsonFormat(pattern = "yyyy-MM-dd HH:mm", timezone = "Europe/Berlin")
            OffsetDateTime moved,

            @JsonFormat(pattern = "yyyy-MM-dd HH:mm XXX") OffsetDateTime kept) {}

    @Test
    void a_moment_is_written_in_the_time_zone_in_which_it_is_read() {
        Instant moment = Instant.parse("2026-05-12T13:12:00Z");
        OffsetDateTime same = OffsetDateTime.parse("2026-05-12T06:12:00-07:00");

        assertThat(unbinder.data(Moments.class, new Moments(moment, moment, same, same)))
                .isEqualTo(Map.of(
                        "universal", "2026-05-12 13:12 Z",
                        "local", "2026-05-12 15:12",
                        "moved", "2026-05-12 15:12",
                        "kept", "2026-05-12 06:12 -07:00"));
    }

    // Deserializers

    static final class OfAnything extends ValueDeserializer<Object> {

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            throw new UnsupportedOperationException();
        }
    }

    public record Sound(String name) {}

    @JsonDeserialize(using = OfAnything.class)
    public record Colour(String name) {}

    @JsonDeserialize(using = OfAnything.class)
    static final class Names extends ArrayList<String> {

        private static final long serialVersionUID = 1;
    }

    record Foreign(
            @JsonDeserialize(using = OfAnything.class) @Nullable
            Sound sound,

            Colour colour,
            Names names) {}

    @Test
    void what_jackson_reads_jackson_takes_apart() {
        Names names = new Names();
        names.add("a");

        assertThat(unbinder.data(Foreign.class, new Foreign(new Sound("low"), new Colour("red"), names)))
                .isEqualTo(
                        Map.of("sound", Map.of("name", "low"), "colour", Map.of("name", "red"), "names", List.of("a")));
        assertThat(unbinder.data(Foreign.class, new Foreign(null, new Colour("red"), names)))
                .isEqualTo(Map.of("colour", Map.of("name", "red"), "names", List.of("a")));
    }

    // Classes

    static final class Boat {

        private final String name;
        private final int decks;
        private final boolean sold;

        @ConstructorProperties({"name", "decks", "sold", "owner"})
        Boat(String name, int decks, boolean sold, String owner) {
            this.name = name;
            this.decks = decks;
            this.sold = sold;
        }

        static String owner() {
            return "static";
        }

        String owner(String greeting) {
            return greeting;
        }

        String getName() {
            return name + "!";
        }

        boolean isSold() {
            return sold;
        }

        String getOwner() {
            return "Ann";
        }
    }

    @Test
    void a_class_is_taken_apart_by_its_accessors_or_else_its_fields() {
        assertThat(unbinder.data(Boat.class, new Boat("Alma", 4, true, "?")))
                .hasToString("{name=Alma!, decks=4, sold=true, owner=Ann}");
    }

    static final class Closed {

        static final String name = "static";

        @JsonCreator
        Closed(@JsonProperty("name") String name) {}
    }

    static final class Plain {}

    @Test
    void what_cannot_be_taken_apart_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unbinder.data(new Closed("a")))
                .withMessageContainingAll("Closed has no accessor for name", "Add one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unbinder.data(new Plain()))
                .withMessageContainingAll("Plain is no record", "Hand over a record, a map or a list");
    }

    record Failing(String name) {

        @Override
        public String name() {
            throw new IllegalStateException("not today");
        }
    }

    static final class Unreadable {

        @JsonCreator
        Unreadable(@JsonProperty("name") String name) {}

        String getName() throws IOException {
            throw new IOException("no disk");
        }
    }

    @Test
    void an_accessor_that_fails_says_why() {
        assertThatIllegalStateException()
                .isThrownBy(() -> unbinder.data(new Failing("a")))
                .withMessage("not today");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unbinder.data(new Unreadable("a")))
                .withMessageContainingAll("an accessor of", "Unreadable", "failed")
                .withRootCauseInstanceOf(IOException.class);
    }
}
