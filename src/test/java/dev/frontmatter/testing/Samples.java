package dev.frontmatter.testing;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
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
import dev.frontmatter.record.Total;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
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
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonNaming;

/** Records that use, between them, everything that a record may use. */
public final class Samples {

    public static final List<Class<?>> RECORDS = List.of(
            Numbers.class,
            Boxes.class,
            Forms.class,
            Lists.class,
            Maps.class,
            Optionals.class,
            Defaults.class,
            Named.class,
            Open.class,
            OpenByNumber.class,
            Values.class,
            Drawing.class,
            Bounded.class,
            Branch.class,
            Foreigners.class,
            Times.class,
            Sorted.class,
            Tolerant.class,
            Pages.class,
            Absences.class);

    private Samples() {}

    @Total
    public record Numbers(
            byte tiny,
            short small,
            int middle,
            long large,
            BigInteger any,
            float single,
            double twice,
            BigDecimal exact,
            boolean flag) {}

    public record Boxes(
            @Nullable Byte tiny,
            @Nullable Short small,
            @Nullable Integer middle,
            @Nullable Long large,
            @Nullable Float single,
            @Nullable Double twice,
            @Nullable Boolean flag,
            Integer required,
            @Nullable String text) {}

    public enum Level {
        LOW,
        @JsonProperty("in-between")
        @JsonAlias({"middling", "MID"})
        MIDDLE,
        HIGH
    }

    public enum Colour {
        RED("#f00"),
        GREEN("#0f0");

        private final String code;

        Colour(String code) {
            this.code = code;
        }

        @JsonValue
        public String code() {
            return code;
        }
    }

    @Total
    public record Forms(
            String text,
            Instant instant,
            OffsetDateTime offset,
            ZonedDateTime zoned,
            LocalDate date,
            LocalDateTime dateTime,
            LocalTime time,
            Duration duration,
            Period period,
            URI uri,
            UUID uuid,
            Locale language,
            Level level,
            Colour colour) {}

    @Total
    public record Place(String name, @Nullable Integer height) {}

    @Total
    public record Lists(
            List<String> names,
            List<Integer> numbers,
            List<@Nullable String> gaps,
            List<List<Integer>> rows,
            List<Place> places,
            Set<Level> levels,
            Set<Integer> distinct,
            Set<Place> sights,
            Collection<LocalDate> days,
            List<Object> anything,
            @Nullable List<String> orNull) {}

    @Total
    public record Maps(
            Map<String, Integer> counts,
            Map<Integer, String> byNumber,
            Map<Level, List<String>> byLevel,
            Map<LocalDate, Place> byDay,
            Map<String, @Nullable String> gaps,
            Map<String, Map<String, Boolean>> nested,
            Map<String, Object> anything,
            @Nullable Map<String, String> orNull) {}

    @Total
    public record Optionals(
            Optional<String> text,
            Optional<Integer> number,
            Optional<Level> level,
            Optional<Place> place,
            Optional<List<String>> list,
            Optional<@Positive Integer> bounded,
            OptionalInt count,
            OptionalLong large,
            OptionalDouble share) {}

    public record Defaults(
            @JsonProperty(defaultValue = "en-GB") Locale language,

            @JsonProperty(value = "max-count", defaultValue = "10") @Max(100)
            int maxCount,

            @JsonProperty(defaultValue = "in-between") Level level,
            @JsonProperty(defaultValue = "true") Boolean flag,
            @JsonProperty(defaultValue = "P1D") Optional<Period> every,
            @JsonProperty(defaultValue = "7") Sku sku) {}

    public record Named(
            @JsonProperty("display-name") @JsonAlias({"name", "displayName"})
            String displayName,

            @JsonAlias("when") @Nullable LocalDate date,
            @JsonIgnore @Nullable String hidden,
            @JsonIgnore int cached,
            @JsonProperty("a/b~c") String odd) {}

    @Total
    public record Open(
            String title, @JsonAnySetter @JsonAnyGetter Map<String, Object> rest) {}

    public record OpenByNumber(
            String title, @JsonAnySetter @JsonAnyGetter Map<Integer, List<String>> rest) {}

    /** A number with a constructor that refuses. */
    public record Sku(@JsonValue int number) {

        @JsonCreator
        public Sku {
            if (number < 0) {
                throw new IllegalArgumentException("a number from 0, not " + number);
            }
        }
    }

    /** A class with a factory, equal in all spellings. */
    public static final class Tag {

        private final String name;

        private Tag(String name) {
            this.name = name;
        }

        @JsonCreator
        public static Tag of(@Size(min = 2, max = 20) String name) {
            return new Tag(name.toLowerCase(Locale.ROOT));
        }

        @JsonValue
        @Override
        public String toString() {
            return name;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Tag tag && tag.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    @Total
    public record Values(
            Sku sku,
            Tag tag,
            List<Tag> tags,
            Set<Tag> distinct,
            Map<Sku, String> bySku,
            @Nullable Sku other) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Circle.class, name = "circle"),
        @JsonSubTypes.Type(Square.class),
        @JsonSubTypes.Type(value = Group.class, name = "group")
    })
    public sealed interface Shape {}

    @Total
    public record Circle(double radius) implements Shape {}

    @JsonTypeName("square")
    public record Square(int side, @Nullable String name) implements Shape {}

    @Total
    public record Group(List<Shape> shapes) implements Shape {}

    @Total
    public record Drawing(Shape main, List<Shape> others, Map<String, Shape> named) {}

    public record Bounded(
            @Min(-5) @Max(5) int within,
            @Positive long positive,
            @PositiveOrZero BigDecimal notNegative,
            @Negative double negative,

            @DecimalMin(value = "0.5", inclusive = false) @DecimalMax("2")
            BigDecimal between,

            @Digits(integer = 2, fraction = 1) BigDecimal digits,
            @AssertTrue boolean agreed,
            @Size(min = 2, max = 3) String sized,
            @NotBlank String notBlank,
            @NotEmpty String notEmpty,
            @Pattern(regexp = "[a-z]+") String pattern,
            @Email String email,
            @Size(min = 1, max = 3) List<@NotBlank String> names,
            @NotEmpty Map<@Size(max = 3) String, @Min(0) Integer> counts,
            @Nullable @Min(3) Integer orNothing) {}

    @Total
    public record Branch(
            String name, List<Branch> branches, @Nullable Branch other) {}

    /** A class that this library knows nothing of. */
    @JsonDeserialize(using = Point.Reader.class)
    public static final class Point {

        /** Reads the two numbers. */
        public static final class Reader extends ValueDeserializer<Point> {

            @Override
            public Point deserialize(JsonParser parser, DeserializationContext context) {
                Point point = new Point();
                for (String key = parser.nextName(); key != null; key = parser.nextName()) {
                    parser.nextToken();
                    switch (key) {
                        case "x" -> point.x = parser.getIntValue();
                        case "y" -> point.y = parser.getIntValue();
                        default -> context.reportInputMismatch(Point.class, "a point has no " + key);
                    }
                }
                return point;
            }
        }

        public int x;
        public int y;

        @Override
        public boolean equals(Object other) {
            return other instanceof Point point && point.x == x && point.y == y;
        }

        @Override
        public int hashCode() {
            return 31 * x + y;
        }

        @Override
        public String toString() {
            return "(" + x + ", " + y + ")";
        }
    }

    @Total
    public record Foreigners(
            Point point,
            List<Point> points,
            @JsonDeserialize(using = Point.Reader.class) Object loose,
            @Nullable Point other) {}

    @Total
    public record Times(
            CharSequence text,
            Year year,
            YearMonth month,
            ZoneId zone,
            Currency currency,
            @JsonFormat(pattern = "dd.MM.yyyy") LocalDate day,

            @JsonFormat(pattern = "yyyy-MM-dd HH:mm:ss Z") OffsetDateTime at,

            @JsonFormat(pattern = "yyyyMMdd") List<LocalDate> days,
            @JsonFormat(pattern = "HH:mm") @Nullable LocalTime opens,
            @JsonFormat(pattern = "MM/yyyy") Optional<YearMonth> until) {}

    @Total
    public record Sorted(
            SortedSet<Integer> numbers,
            NavigableSet<@Size(max = 12) String> names,
            SortedMap<String, Integer> counts,
            NavigableMap<LocalDate, String> byDay) {}

    /** A class that names what its constructor takes. */
    public static final class Boat {

        private final String name;
        private final @Nullable Integer berths;

        @JsonCreator
        public Boat(
                @JsonProperty("boat-name") String name,
                @JsonProperty("berths") @Nullable @PositiveOrZero Integer berths) {
            this.name = name;
            this.berths = berths;
        }

        @JsonProperty("boat-name")
        public String getName() {
            return name;
        }

        public @Nullable Integer getBerths() {
            return berths;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Boat boat && boat.name.equals(name) && Objects.equals(boat.berths, berths);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public String toString() {
            return name + " " + berths;
        }
    }

    /** Keys in another case, some passed over, and whatever else there is. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonIgnoreProperties(
            value = {"layout", "a/b"},
            ignoreUnknown = true)
    @JsonClassDescription("One thing of many.")
    public record Tolerant(
            @JsonPropertyDescription("What it is called.") String displayName,
            @JsonAlias("maxItems") int maxCount,
            Boat boat,
            List<Boat> boats,
            @JsonProperty(defaultValue = "2022") Year since,
            @JsonProperty(defaultValue = "0x10") OptionalInt often,
            @NotEmpty List<String> wanted) {}

    /** A generic record. */
    public record Page<T, K>(
            T first,
            List<T> items,
            Map<K, T> byKey,
            @Nullable K other) {}

    public record Pages(
            Page<Place, String> places,
            Page<@Max(100) Integer, Level> numbers,
            @Nullable Page<Page<String, String>, Integer> nested) {}

    /** {@code Nullable} as another library has it: not on the type. */
    public @interface Other {

        @Retention(RetentionPolicy.RUNTIME)
        @Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
        @interface Nullable {}
    }

    @Total
    public record Absences(
            @Other.Nullable String onField,
            Integer onAccessor,
            @JsonProperty(required = true) List<String> asked) {

        @Other.Nullable
        public Integer onAccessor() {
            return onAccessor;
        }
    }
}
