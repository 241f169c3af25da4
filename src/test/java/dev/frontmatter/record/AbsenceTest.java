package dev.frontmatter.record;

import static dev.frontmatter.testing.Read.valid;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.frontmatter.FrontMatter;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a component is without its key, and what the exported schema says of that. */
class AbsenceTest {

    record Percent(@JsonValue int number) {

        @JsonCreator
        Percent {}
    }

    record Defaults(
            @JsonProperty(defaultValue = "7") Percent percent,
            @JsonProperty(defaultValue = "3") Optional<@Positive Integer> number,
            @JsonProperty(defaultValue = "0.5") double share,
            @JsonProperty(defaultValue = ".inf") double limit,
            @JsonProperty(defaultValue = "true") boolean open,
            @JsonProperty(defaultValue = "12") String text,
            @JsonProperty(defaultValue = "2026-03-14") LocalDate day) {}

    @Test
    void a_default_value_is_read_as_if_it_were_written() {
        assertThat(valid(Defaults.class, "{}"))
                .isEqualTo(new Defaults(
                        new Percent(7),
                        Optional.of(3),
                        0.5,
                        Double.POSITIVE_INFINITY,
                        true,
                        "12",
                        LocalDate.of(2026, 3, 14)));
    }

    @Test
    void a_default_value_is_in_the_schema_if_json_has_it() {
        assertThat(FrontMatter.reader(Defaults.class).jsonSchema())
                .contains(
                        "\"default\" : 7,",
                        "\"default\" : 3,",
                        "\"default\" : 0.5,",
                        "\"default\" : true,",
                        "\"default\" : \"12\",",
                        "\"default\" : \"2026-03-14\",")
                .doesNotContainIgnoringCase("inf");
    }

    record Ignoring(
            String title,
            @JsonIgnore int number,
            @JsonIgnore boolean open,
            @JsonIgnore List<String> tags,
            @JsonIgnore Map<String, String> names,
            @JsonIgnore SortedSet<String> sorted,
            @JsonIgnore Optional<String> optional,
            @JsonIgnore @Nullable String text,
            @JsonIgnore(false) String read) {}

    @Test
    void a_component_that_is_not_read_has_no_value() {
        assertThat(valid(Ignoring.class, "title: a", "read: b"))
                .isEqualTo(new Ignoring(
                        "a",
                        0,
                        false,
                        List.of(),
                        Map.of(),
                        Collections.emptyNavigableSet(),
                        Optional.empty(),
                        null,
                        "b"));
    }
}
