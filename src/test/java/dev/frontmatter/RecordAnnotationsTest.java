package dev.frontmatter;

import static dev.frontmatter.testing.Read.findings;
import static dev.frontmatter.testing.Read.valid;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> names) {}

    @Test
    void jackson_binds_a_component_with_an_annotation_that_only_jackson_knows() {
        LocalDate day = LocalDate.of(2022, 5, 12);
        assertThat(valid(Formatted.class, "day: 12.05.2022", "names: one"))
                .isEqualTo(new Formatted(day, Optional.empty(), List.of("one")));
        assertThat(valid(Formatted.class, "day: 12.05.2022", "other: 12.05.2022"))
                .isEqualTo(new Formatted(day, Optional.of(day), List.of()));
        assertThat(findings(Formatted.class, "day: 2022-05-12")).containsExactly("bind/value /day");
        assertThat(findings(Formatted.class, "names: one")).containsExactly("schema/required /day");
    }
}
