package dev.frontmatter.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import com.fasterxml.jackson.annotation.OptBoolean;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.TypeRef;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonNaming;

/** Whatever a record says that a document would not be held to is refused, with the component, the reason and the remedy. */
class RefusalsTest {

    // Types

    record Chars(char letter) {}

    record Zones(TimeZone zone) {}

    record Dates(Date date) {}

    record Times(OffsetTime time) {}

    record Days(Map<String, MonthDay> days) {}

    record Numbers(int[] numbers) {}

    record Arrays(List<String[]> arrays) {}

    record Concrete(ArrayList<String> list) {}

    record Wild(List<? extends Number> numbers) {}

    record OptionalElements(List<Optional<String>> elements) {}

    record Unordered(SortedSet<java.util.Locale> languages) {}

    record TwoOrders(SortedMap<BigDecimal, String> prices) {}

    record NullInOrder(SortedSet<@Nullable String> names) {}

    record Growing<T>(T value, List<Growing<List<T>>> more) {}

    record OfGrowing(Growing<String> growing) {}

    @SuppressWarnings("InnerClassMayBeStatic")
    class Inner {

        @JsonCreator
        Inner(@JsonProperty("name") String name) {}
    }

    record OfInner(Inner inner) {}

    abstract static class Abstract {

        @JsonCreator
        Abstract(@JsonProperty("name") String name) {}
    }

    record OfAbstract(Abstract some) {}

    @Test
    void a_type_is_in_the_table() {
        assertRefused(Chars.class, "Chars.letter", "char", "Use a String with @Size");
        assertRefused(Zones.class, "Zones.zone", "java.util.TimeZone", "Use java.time.ZoneId");
        assertRefused(Dates.class, "Dates.date", "java.util.Date", "Use java.time.Instant");
        assertRefused(Times.class, "Times.time", "java.time.OffsetTime", "Use another type");
        assertRefused(Days.class, "Days.days{}", "java.time.MonthDay", "Use another type");
        assertRefused(Numbers.class, "Numbers.numbers", "int[]", "Use a List");
        assertRefused(Arrays.class, "Arrays.arrays[]", "java.lang.String[]", "Use a List");
        assertRefused(Concrete.class, "Concrete.list", "java.util.ArrayList", "Use List");
        assertRefused(Wild.class, "Wild.numbers", "? extends java.lang.Number", "Name the type");
        assertRefused(
                OptionalElements.class, "OptionalElements.elements[]", "only a component", "Use a @Nullable type");
        assertRefused(Unordered.class, "Unordered.languages", "Locale has no order", "Use a Set");
        assertRefused(TwoOrders.class, "TwoOrders.prices", "BigDecimal has no order that agrees", "Use a Set or a Map");
        assertRefused(NullInOrder.class, "NullInOrder.names", "null has no place", "Remove @Nullable");
        assertRefused(OfGrowing.class, "Growing.more", "without end", "Name a type that does not grow");
        assertRefused(OfInner.class, "OfInner.inner", "an inner class", "Make it static");
        assertRefused(OfAbstract.class, "OfAbstract.some", "Abstract", "Use a record");
    }

    record Box<T>(T value) {}

    static <T> TypeRef<Box<T>> ofVariable() {
        return new TypeRef<>() {};
    }

    @Test
    void a_reference_names_its_type() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrontMatter.reader(ofVariable()))
                .withMessageContainingAll("T", "TypeRef");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrontMatter.reader(new TypeRef<List<String>>() {}))
                .withMessageContainingAll("mapping", "Use a record");
        assertThat(FrontMatter.reader(new TypeRef<Map<String, Integer>>() {})
                        .readText("---\na: 1\n---\n")
                        .data())
                .isEqualTo(Map.of("a", 1));
    }

    // Creators

    static final class Unnamed {

        @JsonCreator
        Unnamed(String one, String two) {}
    }

    static final class OfList {

        @JsonCreator
        OfList(List<String> all) {}
    }

    record OfOfList(OfList value) {}

    static final class WithSetter {

        @JsonCreator
        WithSetter(@JsonProperty("one") String one) {}

        @JsonSetter("two")
        void setTwo(String two) {}
    }

    static final class WithField {

        @JsonProperty
        String two;

        @JsonCreator
        WithField(@JsonProperty("one") String one) {}
    }

    static final class WithConstraint {

        @NotBlank
        String two;

        @JsonCreator
        WithConstraint(@JsonProperty("one") String one) {}
    }

    record WithMethod(String one) {

        @JsonAnySetter
        void other(String name, Object value) {}
    }

    @Test
    void a_creator_takes_all_that_is_read() {
        assertRefused(Unnamed.class, "the creator of", "Unnamed", "Name each with @JsonProperty");
        assertRefused(OfOfList.class, "OfList takes List<String>", "Let it take a text or number");
        assertRefused(WithSetter.class, "@JsonSetter on WithSetter.setTwo", "Make it a parameter");
        assertRefused(WithField.class, "@JsonProperty on WithField.two", "Make it a parameter");
        assertRefused(WithConstraint.class, "@NotBlank on", "WithConstraint", "Check it in the constructor");
        assertRefused(WithMethod.class, "@JsonAnySetter on WithMethod.other", "Make it a parameter");
    }

    // Annotations of Jackson's

    @JsonRootName("post")
    record Rooted(String title) {}

    @JsonIdentityInfo(generator = ObjectIdGenerators.PropertyGenerator.class)
    record Identified(String title) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    record Typed(String title) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Shaped(String title) {}

    record IgnoringInside(@JsonIgnoreProperties("a") Rooted inner) {}

    enum Level {
        @JsonEnumDefaultValue
        LOW
    }

    record Levels(Level level) {}

    @JacksonAnnotationsInside
    @JsonProperty("name")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Bundle {}

    record Bundled(@Bundle String title) {}

    @JsonNaming(Shouting.class)
    record Named(String title) {}

    static final class Shouting extends PropertyNamingStrategies.NamingBase {

        private static final long serialVersionUID = 1L;

        @Override
        public String translate(String name) {
            return name + "!";
        }
    }

    @JsonDeserialize(as = Rooted.class)
    record As(String title) {}

    record ReadOnly(
            @JsonProperty(access = JsonProperty.Access.READ_ONLY)
            String title) {}

    record NotRequired(
            @JsonProperty(isRequired = OptBoolean.FALSE) String title) {}

    record Required(
            @JsonProperty(isRequired = OptBoolean.TRUE) @Nullable
            String title,

            @JsonProperty(isRequired = OptBoolean.FALSE) @Nullable
            String subtitle) {}

    @Test
    void a_key_that_is_said_to_be_required_is() {
        assertThat(FrontMatter.reader(Required.class)
                        .tryReadText("---\n{}\n---\n")
                        .diagnostics())
                .singleElement()
                .asString()
                .contains("required key `title` is missing");
        assertRefused(NotRequired.class, "NotRequired.title", "is not required", "Add @Nullable or a defaultValue");
    }

    @Test
    void an_annotation_of_jackson_is_followed_or_refused() {
        assertRefused(Rooted.class, "@JsonRootName", "Rooted", "Remove it");
        assertRefused(Identified.class, "@JsonIdentityInfo", "Identified", "Remove it");
        assertRefused(Typed.class, "@JsonTypeInfo", "Typed", "Remove it");
        assertRefused(Shaped.class, "@JsonFormat", "Shaped", "Remove it");
        assertRefused(IgnoringInside.class, "@JsonIgnoreProperties", "IgnoringInside.inner", "Remove it");
        assertRefused(Levels.class, "@JsonEnumDefaultValue", "Level.LOW", "Remove it");
        assertRefused(Bundled.class, "@Bundle", "Bundled.title", "Write out the annotations");
        assertRefused(Named.class, "@JsonNaming", "Shouting", "write the keys with @JsonProperty");
        assertRefused(As.class, "@JsonDeserialize", "As", "Remove it");
        assertRefused(ReadOnly.class, "ReadOnly.title", "READ_ONLY", "Use @JsonIgnore");
    }

    // Formats

    record OnText(@JsonFormat(pattern = "dd") String text) {}

    record Unreadable(@JsonFormat(pattern = "bb") LocalDate day) {}

    record Partial(@JsonFormat(pattern = "MM.yyyy") LocalDate day) {}

    record WeekYear(@JsonFormat(pattern = "YYYY-MM-dd") LocalDate day) {}

    record WithoutOffset(
            @JsonFormat(pattern = "yyyy-MM-dd HH:mm") Instant at) {}

    record TwoZones(
            @JsonFormat(pattern = "yyyy-MM-dd HH:mm X", timezone = "UTC")
            Instant at) {}

    record ZoneOfDay(
            @JsonFormat(pattern = "yyyy-MM-dd", timezone = "UTC")
            LocalDate day) {}

    record UnknownZone(
            @JsonFormat(pattern = "yyyy-MM-dd HH:mm", timezone = "Mars/North")
            Instant at) {}

    record Numeric(
            @JsonFormat(shape = JsonFormat.Shape.NUMBER) Instant at) {}

    record Lenient(
            @JsonFormat(pattern = "yyyy-MM-dd", lenient = com.fasterxml.jackson.annotation.OptBoolean.TRUE)
            LocalDate day) {}

    @Test
    void a_format_is_a_pattern_that_says_all_of_a_date() {
        assertRefused(OnText.class, "OnText.text", "is for date-times", "Remove it");
        assertRefused(Unreadable.class, "Unreadable.day", "bb", "cannot be read");
        assertRefused(Partial.class, "Partial.day", "MM.yyyy", "does not say all of a date");
        assertRefused(WeekYear.class, "WeekYear.day", "YYYY-MM-dd", "does not say all of a date");
        assertRefused(WithoutOffset.class, "WithoutOffset.at", "add an offset, as in XXX, or a time zone");
        assertRefused(TwoZones.class, "TwoZones.at", "has an offset, which is kept", "remove the time zone");
        assertRefused(ZoneOfDay.class, "ZoneOfDay.day", "without a time zone", "remove the time zone");
        assertRefused(UnknownZone.class, "UnknownZone.at", "Mars/North");
        assertRefused(Numeric.class, "Numeric.at", "NUMBER", "Remove the shape");
        assertRefused(Lenient.class, "Lenient.day", "strictly", "Remove lenient");
    }

    // Constraints

    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Even {

        String message() default "must be even";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @NotBlank
    @Size(max = 80)
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Headline {

        String message() default "must be a headline";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @Repeatable(Multiples.class)
    @interface Multiple {

        int value();

        String message() default "must be a multiple";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface Multiples {

        Multiple[] value();
    }

    record OfEven(@Even int number) {}

    record OfHeadline(@Headline String title) {}

    record OfMultiples(@Multiple(2) @Multiple(3) int number) {}

    @Even
    record EvenRecord(int number) {}

    record Weighed(@Size(max = 3, payload = Heavy.class) String text) {}

    static final class Heavy implements Payload {}

    record Both(@Nullable @NotNull String text) {}

    record RequiredWithDefault(
            @JsonProperty(required = true, defaultValue = "1")
            int number) {}

    @Test
    void a_constraint_is_one_of_jakarta_validation() {
        assertRefused(OfEven.class, "@Even", "OfEven.number", "Remove it");
        assertRefused(OfHeadline.class, "@Headline", "OfHeadline.title", "Remove it");
        assertRefused(OfMultiples.class, "@Multiple", "OfMultiples.number", "Remove it");
        assertRefused(EvenRecord.class, "@Even", "EvenRecord", "Check it in the constructor");
        assertRefused(Weighed.class, "@Size", "Weighed.text", "payload", "Remove them");
        assertRefused(Both.class, "Both.text", "@Nullable and @NotNull", "Remove one");
        assertRefused(RequiredWithDefault.class, "RequiredWithDefault.number", "default value", "Remove one");
    }

    private static void assertRefused(Class<?> type, String... words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrontMatter.reader(type))
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(words));
    }
}
