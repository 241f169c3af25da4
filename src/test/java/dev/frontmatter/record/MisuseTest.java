package dev.frontmatter.record;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.JsonView;
import dev.frontmatter.FrontMatter;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A record that the schema cannot express is refused when the reader is built, by a message that says what to change. */
class MisuseTest {

    // What is no record

    @Test
    void the_root_is_a_record() {
        assertRefused(String.class, "mapping", "java.lang.String");
        assertRefused(int.class, "mapping", "int");
        assertRefused(int[].class, "mapping");
        assertRefused(Thread.State.class, "mapping", "java.lang.Thread$State");
        assertRefused(Instant.class, "mapping", "java.time.Instant");
    }

    @SuppressWarnings("rawtypes")
    record Raw(List tags) {}

    @SuppressWarnings("rawtypes")
    record RawInside(List<Map> maps) {}

    @SuppressWarnings("rawtypes")
    record RawOptional(Optional tag) {}

    @Test
    void a_collection_says_what_it_holds() {
        assertRefused(Raw.class, "Raw.tags", "say what it holds");
        assertRefused(RawInside.class, "RawInside.maps[]", "say what it holds");
        assertRefused(RawOptional.class, "RawOptional.tag", "say what it holds");
    }

    record Box<T>(T value) {}

    record WithBox(Box<String> box) {}

    record WithVariable<T>(List<T> values) {}

    @Test
    void a_record_is_not_generic() {
        assertRefused(Box.class, "generic record", "Box");
        assertRefused(WithVariable.class, "generic record", "WithVariable");
    }

    record ByList(Map<List<String>, String> byList) {}

    @Test
    void a_key_is_a_scalar() {
        assertRefused(ByList.class, "keys of ByList.byList", "List");
    }

    // Absence

    record NullableInt(@Nullable int count) {}

    @Test
    void a_primitive_is_not_nullable() {
        assertRefused(NullableInt.class, "NullableInt.count", "@Nullable", "int");
    }

    record DefaultOfAnotherForm(
            @JsonProperty(defaultValue = "many") int count) {}

    record DefaultOutOfBounds(
            @JsonProperty(defaultValue = "0") @Positive int count) {}

    record DefaultOfList(@JsonProperty(defaultValue = "a") List<String> tags) {}

    record Even(@JsonValue int number) {

        @JsonCreator
        Even {
            if (number % 2 != 0) {
                throw new IllegalArgumentException("an odd number");
            }
        }
    }

    record DefaultRefused(@JsonProperty(defaultValue = "1") Even even) {}

    @Test
    void a_default_value_is_one_that_could_be_written() {
        assertRefused(DefaultOfAnotherForm.class, "DefaultOfAnotherForm.count", "an integer", "many");
        assertRefused(DefaultOutOfBounds.class, "DefaultOutOfBounds.count", "greater than 0", "not 0");
        assertRefused(DefaultOfList.class, "DefaultOfList.tags", "only a scalar");
        assertRefused(DefaultRefused.class, "odd number");
    }

    // Keys

    record OneKeyTwice(
            @JsonProperty("a") String first, @JsonAlias("a") String second) {}

    @Test
    void a_key_is_read_into_one_component() {
        assertRefused(OneKeyTwice.class, "the key a", "two components");
    }

    record TwoRests(
            @JsonAnySetter Map<String, Object> one,
            @JsonAnySetter Map<String, Object> two) {}

    record RestOfList(@JsonAnySetter List<String> rest) {}

    @Test
    void one_map_takes_the_other_keys() {
        assertRefused(TwoRests.class, "TwoRests.two", "one component can");
        assertRefused(RestOfList.class, "RestOfList.rest", "must be a Map");
    }

    // Constraints

    record InFuture(@Future Instant when) {}

    record SizedRecord(@Size(min = 1) Inner inner) {}

    record Inner(String text) {}

    record PatternInList(List<@Past Instant> times) {}

    record Grouped(@Size(min = 1, groups = Inner.class) String text) {}

    record BrokenPattern(@Pattern(regexp = "[") String text) {}

    record OnMethod(String text) {

        @NotEmpty
        public String shout() {
            return text + "!";
        }
    }

    record OnOptional(@NotNull @NotBlank Optional<String> text) {}

    @Test
    void a_constraint_is_one_that_can_be_held() {
        assertRefused(InFuture.class, "@Future", "InFuture.when", "Remove it");
        assertRefused(PatternInList.class, "@Past", "PatternInList.times[]", "Remove it");
        assertRefused(SizedRecord.class, "@Size", "SizedRecord.inner");
        assertRefused(Grouped.class, "@Size", "Grouped.text", "groups");
        assertRefused(OnMethod.class, "@NotEmpty", "OnMethod", "constructor");
        assertRefused(OnOptional.class, "@NotBlank", "OnOptional.text");
    }

    record SizeOfNumber(@Size(max = 2) int v) {}

    record EmptyNumber(@NotEmpty Integer v) {}

    record BlankNumber(@NotBlank Integer v) {}

    record PatternOfNumber(@Pattern(regexp = "a") int v) {}

    record AddressOfNumber(@Email int v) {}

    record TrueText(@AssertTrue String v) {}

    record FalseNumber(@AssertFalse int v) {}

    record LowText(@Min(1) String v) {}

    record HighDate(@Max(1) Instant v) {}

    record DigitsOfText(@Digits(integer = 1, fraction = 0) String v) {}

    record NegativeTruth(@Negative boolean v) {}

    record BlankList(@NotBlank List<String> v) {}

    @Test
    void a_constraint_suits_what_it_is_put_on() {
        assertRefused(SizeOfNumber.class, "@Size on SizeOfNumber.v cannot be held against");
        assertRefused(EmptyNumber.class, "@NotEmpty on EmptyNumber.v cannot be held against");
        assertRefused(BlankNumber.class, "@NotBlank on BlankNumber.v cannot be held against a number");
        assertRefused(PatternOfNumber.class, "@Pattern on PatternOfNumber.v cannot be held against");
        assertRefused(AddressOfNumber.class, "@Email on AddressOfNumber.v cannot be held against");
        assertRefused(TrueText.class, "@AssertTrue on TrueText.v cannot be held against");
        assertRefused(FalseNumber.class, "@AssertFalse on FalseNumber.v cannot be held against");
        assertRefused(LowText.class, "@Min on LowText.v cannot be held against text");
        assertRefused(HighDate.class, "@Max on HighDate.v cannot be held against");
        assertRefused(DigitsOfText.class, "@Digits on DigitsOfText.v cannot be held against");
        assertRefused(NegativeTruth.class, "@Negative on NegativeTruth.v cannot be held against");
        assertRefused(BlankList.class, "@NotBlank on BlankList.v cannot be held against");
    }

    @Test
    void a_pattern_is_a_regular_expression() {
        assertRefused(BrokenPattern.class, "BrokenPattern.text", "[");
    }

    // Choices

    sealed interface Untold {}

    record Yes(String why) implements Untold {}

    record No(String why) implements Untold {}

    record WithUntold(Untold answer) {}

    @Test
    void something_tells_the_records_of_an_interface_apart() {
        assertRefused(WithUntold.class, "WithUntold.answer", "add @JsonTypeInfo");
        assertRefused(Untold.class, "add @JsonTypeInfo");
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    sealed interface Told {}

    record Only(String kind) implements Told {}

    record WithTold(Told told) {}

    @Test
    void the_key_that_tells_is_a_component_only_if_it_is_visible() {
        assertRefused(WithTold.class, "kind", "visible");
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = First.class, name = "same"),
        @JsonSubTypes.Type(value = Second.class, name = "same")
    })
    sealed interface Named {}

    record First() implements Named {}

    record Second() implements Named {}

    @Test
    void records_that_are_told_apart_have_different_names() {
        assertRefused(Named.class, "two records", "same");
    }

    enum SameName {
        @JsonProperty("same")
        ONE,
        @JsonProperty("same")
        TWO
    }

    record WithSameName(SameName name) {}

    @Test
    void constants_have_different_names() {
        assertRefused(WithSameName.class, "SameName", "two constants", "same");
    }

    static final class TwoCreators {

        @JsonCreator
        static TwoCreators of(String text) {
            return new TwoCreators();
        }

        @JsonCreator
        static TwoCreators of(int number) {
            return new TwoCreators();
        }
    }

    record WithTwoCreators(TwoCreators value) {}

    @Test
    void a_value_type_has_one_creator() {
        assertRefused(WithTwoCreators.class, "TwoCreators", "more than one creator");
    }

    // What Jackson would make without the schema

    interface Unknown {}

    record WithUnknown(List<Unknown> unknown) {}

    record WithTask(Map<String, Runnable> tasks) {}

    @Test
    void an_interface_says_which_records_it_may_be() {
        assertRefused(Unknown.class, "Unknown", "@JsonTypeInfo");
        assertRefused(WithUnknown.class, "WithUnknown.unknown[]", "Unknown", "@JsonTypeInfo");
        assertRefused(WithTask.class, "WithTask.tasks{}", "java.lang.Runnable", "@JsonTypeInfo");
        assertRefused(List.class, "java.util.List");
        assertRefused(Map.class, "java.util.Map");
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    sealed interface ByClass {}

    record OfClass(int a) implements ByClass {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    sealed interface ByKeys {}

    record OfKeys(int a) implements ByKeys {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    sealed interface Mixed {}

    static final class NoRecord implements Mixed {

        public int a;
    }

    record InFormat(
            @JsonFormat @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
            Object any) {}

    @Test
    void front_matter_never_names_a_class() {
        assertRefused(ByClass.class, "ByClass", "use = JsonTypeInfo.Id.NAME");
        assertRefused(ByKeys.class, "ByKeys", "use = JsonTypeInfo.Id.NAME");
        assertRefused(Mixed.class, "Mixed", "interface");
        assertRefused(InFormat.class, "InFormat.any", "@JsonTypeInfo");
        assertRefused(WithClass.class, "WithClass.type", "java.lang.Class");
    }

    record WithClass(Class<?> type) {}

    static final class Bean {

        public int fields;
    }

    static final class Setters {

        public void setName(String name) {
            throw new AssertionError("called with " + name);
        }
    }

    record WithBean(Optional<Bean> bean) {}

    record WithBeans(SortedSet<Bean> beans) {}

    record WithArray(Bean[][] beans) {}

    record Formatted(
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<WithBean> all) {}

    record WithSetters(Setters setters) {}

    @Test
    void nothing_is_filled_through_setters_or_fields() {
        for (Class<?> type : List.of(
                Bean.class,
                Setters.class,
                Thread.class,
                java.net.MulticastSocket.class,
                java.util.Properties.class,
                Void.class)) {
            assertRefused(type, type.getTypeName(), "record");
        }
        assertRefused(WithBean.class, "WithBean.bean", "Bean", "@JsonDeserialize(using");
        assertRefused(WithBeans.class, "WithBeans.beans", "Bean");
        assertRefused(WithArray.class, "WithArray.beans", "Bean");
        assertRefused(WithSetters.class, "WithSetters.setters", "Setters");
        assertRefused(Formatted.class, "@JsonFormat", "Formatted.all");
    }

    record WithUrl(java.net.URL url) {}

    record WithAddress(java.net.InetAddress address) {}

    record WithFile(java.io.File file) {}

    @Test
    void nothing_is_made_that_looks_up_a_host_or_a_file() {
        assertRefused(WithUrl.class, "WithUrl.url", "java.net.URL");
        assertRefused(WithAddress.class, "WithAddress.address", "java.net.InetAddress");
        assertRefused(WithFile.class, "WithFile.file", "java.io.File");
    }

    @JsonAutoDetect
    record Detected(@NotBlank String title) {}

    record Unwrapped(@JsonUnwrapped Inner inner) {}

    record Viewed(@JsonView(String.class) String title) {}

    @JsonDeserialize(builder = Bean.class)
    record Built(String title) {}

    @Test
    void no_annotation_turns_validation_off() {
        assertRefused(Detected.class, "@JsonAutoDetect", "Detected");
        assertRefused(Unwrapped.class, "@JsonUnwrapped", "Unwrapped.inner");
        assertRefused(Viewed.class, "@JsonView", "Viewed.title");
        assertRefused(Built.class, "@JsonDeserialize", "Built");
    }

    private static void assertRefused(Class<?> type, String... words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrontMatter.reader(type))
                .satisfies(refusal -> org.assertj.core.api.Assertions.assertThat(refusal.getMessage())
                        .contains(words));
    }
}
