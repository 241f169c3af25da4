package dev.frontmatter.record;

import static dev.frontmatter.testing.Read.findings;
import static dev.frontmatter.testing.Read.valid;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.frontmatter.FrontMatter;
import dev.frontmatter.source.Limits;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of a document without errors of form: all of it, or nothing that holds what could not be made. */
class BinderTest {

    record Item(String name) {

        Item {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("an empty name");
            }
        }
    }

    record Mark(@JsonValue String text) {

        @JsonCreator
        Mark {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("an empty mark");
            }
            text = text.toLowerCase(Locale.ROOT);
        }
    }

    /** Its constructor is called in none of the tests. */
    record Holder(
            @Nullable Item item,
            @Nullable Mark mark,
            List<Item> items,
            List<Mark> marks,
            Map<String, Item> byName,
            Map<Mark, String> byMark,
            Set<Item> distinct,
            @JsonAnySetter Map<Mark, Item> rest) {

        Holder {
            throw new AssertionError("made of what could not be made");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "item: {name: ''}                       | /item",
                "mark: ''                               | /mark",
                "items: [{name: ''}]                    | /items/0",
                "items: [{name: ''}, {name: a}]         | /items/0",
                "items: [{name: a}, {name: ''}]         | /items/1",
                "marks: ['', a]                         | /marks/0",
                "byName: {a: {name: ''}, b: {name: b}}  | /byName/a",
                "byMark: {'': a, b: c}                  | /byMark/",
                "distinct: [{name: ''}, {name: a}]      | /distinct/0",
                "'': {name: a}                          | /",
                "b: {name: ''}                          | /b",
            })
    void a_record_is_not_made_if_something_in_it_is_refused(String line, String pointer) {
        assertThat(findings(Holder.class, line)).containsExactly("bind/constructor " + pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "distinct: [{name: a}, {name: a}, {name: b}] | schema/duplicate-element /distinct/1",
                "byMark: {A: b, a: c, d: e}                   | schema/duplicate-key /byMark/a",
            })
    void a_record_is_not_made_if_two_things_in_it_are_equal(String line, String finding) {
        assertThat(findings(Holder.class, line)).containsExactly(finding);
    }

    record Texts(String text, int number, URI first, URI second, URI third) {}

    @Test
    void each_component_has_its_own_value_whatever_stands_before_it() {
        URI one = URI.create("https://example.org/1");
        URI two = URI.create("https://example.org/2");

        assertThat(valid(
                        Texts.class,
                        "text: '1'",
                        "number: 1",
                        "first: https://example.org/1",
                        "second: https://example.org/2",
                        "third: https://example.org/2"))
                .isEqualTo(new Texts("1", 1, one, two, two));
    }

    record Optionals(OptionalInt number, OptionalLong large, OptionalDouble share, Optional<List<Integer>> list) {}

    @Test
    void an_optional_holds_the_value_of_its_kind() {
        assertThat(valid(Optionals.class, "number: 1", "large: 2", "share: 3", "list: [4]"))
                .isEqualTo(new Optionals(
                        OptionalInt.of(1), OptionalLong.of(2), OptionalDouble.of(3), Optional.of(List.of(4))));
        assertThat(valid(Optionals.class, "{}"))
                .isEqualTo(new Optionals(
                        OptionalInt.empty(), OptionalLong.empty(), OptionalDouble.empty(), Optional.empty()));
        assertThat(findings(Optionals.class, "number: 3000000000")).containsExactly("schema/range /number");
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", include = JsonTypeInfo.As.EXISTING_PROPERTY)
    sealed interface Event {}

    @JsonTypeName("talk")
    record Talk(String kind, String title) implements Event {}

    @JsonTypeName("break")
    record Pause(@JsonAnySetter Map<String, Object> rest) implements Event {}

    record Programme(List<Event> events) {}

    @Test
    void the_key_that_tells_records_apart_is_no_other_key() {
        assertThat(valid(Programme.class, "events: [{title: a, kind: talk}, {kind: break, minutes: 5}]"))
                .isEqualTo(new Programme(List.of(new Talk("talk", "a"), new Pause(Map.of("minutes", 5)))));
    }

    // Depth

    record Chain(@Nullable Chain next) {}

    @ParameterizedTest
    @ValueSource(strings = {"[%s]", "[1, %s]", "{a: %s}", "{a: {b: [%s, 2]}}"})
    void depth_costs_no_stack(String level) {
        int levels = 20_000;
        String[] around = level.split("%s", -1);
        String text = "---\na: " + around[0].repeat(levels) + "1" + around[1].repeat(levels) + "\n---\n";

        assertThat(FrontMatter.untyped()
                        .withLimits(deep())
                        .tryReadText(text)
                        .orThrow()
                        .data())
                .containsOnlyKeys("a");
    }

    @Test
    void depth_of_records_costs_no_stack() {
        int levels = 20_000;
        String text = "---\n" + "{next: ".repeat(levels) + "{}" + "}".repeat(levels) + "\n---\n";
        @Nullable
        Chain chain = FrontMatter.reader(Chain.class)
                .withLimits(deep())
                .tryReadText(text)
                .orThrow()
                .data();
        int found = 0;
        while (chain.next() != null) {
            chain = chain.next();
            found++;
        }

        assertThat(found).isEqualTo(levels);
    }

    private static Limits deep() {
        return Limits.defaults().withDepth(1_000_000);
    }
}
